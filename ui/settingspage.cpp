// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "ui/backupsview.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/settingeditor.h"
#include "ui/settings.h"
#include "ui/wording.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

constexpr std::array themes{ColorTheme::System, ColorTheme::Light, ColorTheme::Dark};
constexpr int widestContent = 100; ///< in average characters: longer lines are hard to read

/// What the settings of a rule are about; the rule itself if nobody wrote it down.
QString groupName(const QString &rule)
{
    if (rule == "R25"_L1)
        return Text::tr("Read-only access of external administrators");
    if (rule == "R27"_L1)
        return Text::tr("Break-glass access");
    if (rule == "R28"_L1)
        return Text::tr("What external administrators see of users");
    if (rule == "S3"_L1)
        return Text::tr("Lock");
    return rule;
}

} // namespace

SettingsPage::SettingsPage(tables::WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_controls(new CommandControls(service, this))
    , m_heading(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_area(new QScrollArea(this))
    , m_programHeading(new PlainLabel(this))
    , m_languageLabel(new PlainLabel(this))
    , m_language(new QComboBox(this))
    , m_themeLabel(new PlainLabel(this))
    , m_theme(new QComboBox(this))
    , m_sizeLabel(new PlainLabel(this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_sizeText(new PlainLabel(this))
    , m_preview(new PlainLabel(this))
    , m_organizationHeading(new PlainLabel(this))
    , m_closed(new PlainLabel(SemanticColor::SubtleText, this))
    , m_organization(new QWidget(this))
    , m_backups(new BackupsView(service, this))
{
    build();
    connectService();
    const Settings settings;
    setLanguage(domain::currentLanguage());
    setTheme(settings.theme());
    setTextSize(settings.textSize());
    fit();
    retranslate();
}

void SettingsPage::build()
{
    setObjectName(u"settingsPage"_s);
    m_heading->setObjectName(u"headingLabel"_s);
    m_heading->setHeading(4);
    auto *content = new QWidget;
    content->setObjectName(u"settingsContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing, spacing);
    column->setSpacing(spacing);
    addProgramPart(column);
    addOrganizationPart(column);
    column->addWidget(m_backups);
    column->addStretch();
    m_area->setObjectName(u"settingsScrollArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_area, 1);
}

void SettingsPage::addProgramPart(QVBoxLayout *column)
{
    m_programHeading->setObjectName(u"programHeadingLabel"_s);
    m_programHeading->setHeading(2);
    m_programHeading->setContentsMargins(0, spacing, 0, 0);
    m_language->setObjectName(u"languageComboBox"_s);
    m_languageLabel->setBuddy(m_language);
    for (const domain::Language language : domain::allLanguages)
        m_language->addItem(domain::ownName(language), static_cast<int>(language)); // not translated
    m_theme->setObjectName(u"themeComboBox"_s);
    m_themeLabel->setBuddy(m_theme);
    for (const ColorTheme theme : themes)
        m_theme->addItem({}, static_cast<int>(theme));
    m_size->setObjectName(u"textSizeSlider"_s);
    m_sizeLabel->setBuddy(m_size);
    m_size->setRange(static_cast<int>(smallestTextSize), static_cast<int>(largestTextSize));
    m_size->setPageStep(2);
    m_size->setTickPosition(QSlider::TicksBelow);
    m_size->setTickInterval(1);
    m_size->setTracking(false); // the whole window follows: not at every step of a drag
    m_sizeText->setObjectName(u"textSizeLabel"_s);
    m_preview->setObjectName(u"textSizePreviewLabel"_s);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    auto *size = new QHBoxLayout;
    size->setSpacing(2 * spacing);
    size->addWidget(m_size, 1);
    size->addWidget(m_sizeText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(2 * spacing);
    form->setVerticalSpacing(spacing);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_sizeLabel, size);
    form->addRow(nullptr, m_preview);
    column->addWidget(m_programHeading);
    column->addLayout(form);
    for (QWidget *control : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme),
                             static_cast<QWidget *>(m_size)})
        ignoreWheel(control);

    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(static_cast<domain::Language>(m_language->currentData().toInt()));
    });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ColorTheme>(m_theme->currentData().toInt())); });
    connect(m_size, &QSlider::sliderMoved, this, &SettingsPage::showTextSize);
    connect(m_size, &QSlider::valueChanged, this, [this](int points) {
        showTextSize(points);
        Q_EMIT textSizeChosen(points);
    });
}

void SettingsPage::addOrganizationPart(QVBoxLayout *column)
{
    m_organizationHeading->setObjectName(u"organizationHeadingLabel"_s);
    m_organizationHeading->setHeading(2);
    m_organizationHeading->setContentsMargins(0, 2 * spacing, 0, 0);
    m_organizationHeading->setWordWrap(true);
    m_closed->setObjectName(u"settingsClosedLabel"_s);
    m_closed->setWordWrap(true);
    m_organization->setObjectName(u"organizationSettings"_s);
    auto *layout = new QVBoxLayout(m_organization);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    for (const domain::Setting &setting : domain::Catalogue::instance().settings()) {
        if (m_groups.empty() || m_groups.back().rule != setting.rule) {
            auto *heading = new PlainLabel(m_organization);
            heading->setObjectName(setting.rule + u"HeadingLabel"_s);
            heading->setContentsMargins(0, m_groups.empty() ? 0 : spacing, 0, 0);
            heading->setHeading(0);
            heading->setWordWrap(true);
            layout->addWidget(heading);
            m_groups.push_back({setting.rule, heading});
        }
        auto *editor = new SettingEditor(setting, m_organization);
        ignoreWheel(editor->control());
        m_controls->add(editor->action(), [editor]() -> std::optional<gate::Probe> {
            if (!editor->isLoaded())
                return std::nullopt;
            return gate::Command(gate::ChangeSetting{editor->setting().key, editor->exampleValue()});
        });
        connect(editor, &SettingEditor::changed, this,
                [this, editor](const QString &value) { save(editor, value); });
        layout->addWidget(editor);
        m_editors.push_back(editor);
    }
    column->addWidget(m_organizationHeading);
    column->addWidget(m_closed);
    column->addWidget(m_organization);
}

void SettingsPage::connectService()
{
    using Service = tables::WorkspaceService;
    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            load();
    };
    connect(m_service, &Service::signedInChanged, this, &SettingsPage::forget);
    connect(m_service, &Service::recordsAdded, this, changed);
    connect(m_service, &Service::abilitiesChanged, this, changed);
    connect(m_controls, &CommandControls::refreshed, this, &SettingsPage::showClosed);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_area)
        fit();
    Page::changeEvent(event);
}

void SettingsPage::fit()
{
    m_area->widget()->setMaximumWidth(widestContent * fontMetrics().averageCharWidth());
    showTextSize(m_size->value()); // the preview has a size of its own
}

void SettingsPage::ignoreWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched != m_area) {
        event->ignore(); // the page scrolls instead
        return true;
    }
    return Page::eventFilter(watched, event);
}

QString SettingsPage::title() const
{
    //: Page with the settings
    return tr("Settings");
}

void SettingsPage::retranslate()
{
    m_heading->setText(title());
    m_programHeading->setText(tr("This program"));
    m_organizationHeading->setText(tr("This organization"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    //: Theme: as the desktop has it
    m_theme->setItemText(0, tr("As the system"));
    //: Theme with a light background
    m_theme->setItemText(1, tr("Light"));
    //: Theme with a dark background
    m_theme->setItemText(2, tr("Dark"));
    m_sizeLabel->setText(tr("Text &size"));
    m_preview->setText(tr("Text in lists and dialogs is this large."));
    for (const Group &group : m_groups)
        group.heading->setText(groupName(group.rule));
    for (SettingEditor *editor : m_editors)
        editor->retranslate();
    m_backups->retranslate();
    setLanguage(domain::currentLanguage());
    showTextSize(m_size->value());
    m_controls->refresh(); // reasons are in the language of before
    showClosed();
    m_stale = true; // so is why nothing is shown
    if (isVisible())
        load();
}

void SettingsPage::setBackupActions(QAction *backUp, QAction *restore)
{
    m_backups->setActions(backUp, restore);
}

void SettingsPage::setLanguage(domain::Language language)
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
}

void SettingsPage::setTheme(ColorTheme theme)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme)));
}

void SettingsPage::setTextSize(qreal points)
{
    const QSignalBlocker blocker(m_size);
    m_size->setValue(static_cast<int>(std::lround(points)));
    showTextSize(m_size->value());
}

void SettingsPage::showTextSize(int points)
{
    const int percent = static_cast<int>(std::lround(100 * points / defaultTextSize));
    //: Size of the text: %1 points, %2 percent of the usual size
    m_sizeText->setText(tr("%1 pt (%2 %)").arg(QString::number(points), QString::number(percent)));
    m_size->setAccessibleDescription(m_sizeText->text());
    QFont font = this->font();
    font.setPointSizeF(points);
    m_preview->setFont(font);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void SettingsPage::activate()
{
    m_controls->refresh();
    if (m_stale)
        load();
}

void SettingsPage::goTo(const Place &place)
{
    const auto found = std::ranges::find(m_editors, place.key,
                                         [](const SettingEditor *editor) { return editor->setting().key; });
    if (found == m_editors.end())
        return;
    m_area->ensureWidgetVisible(*found);
    (*found)->control()->setFocus();
}

bool SettingsPage::isReady() const
{
    return !m_task && !m_stale && m_controls->isSettled() && m_backups->isReady();
}

void SettingsPage::forget()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    m_stale = true;
    m_messages->clear();
    for (SettingEditor *editor : m_editors)
        editor->setStored({});
    m_organization->hide();
    m_closed->clear(); // what was said to somebody else (A15)
    if (isVisible())
        load();
}

void SettingsPage::load()
{
    using Listed = std::vector<gate::ListedSetting>;
    if (!m_service->signedIn())
        return;
    if (m_task)
        m_task->cancelled = true;
    m_stale = false;
    auto mine = std::make_shared<tables::Task>();
    m_task =
        m_service->ask<Listed>([](tables::OpenWorkspace &open,
                                  tables::TaskState &) { return gate::settings(*open.gate, open.session); },
                               this,
                               [this, mine](const Result<Listed> &settings) {
                                   if (m_task != *mine)
                                       return; // there is a newer question
                                   m_task.reset();
                                   take(settings);
                               });
    *mine = m_task;
}

void SettingsPage::take(const Result<std::vector<gate::ListedSetting>> &settings)
{
    m_organization->setVisible(settings.has_value());
    for (SettingEditor *editor : m_editors) {
        QString value;
        if (settings) {
            const auto found =
                std::ranges::find(*settings, &editor->setting(), &gate::ListedSetting::setting);
            value = found == settings->end() ? QString() : found->value;
        }
        editor->setStored(value);
    }
    m_closed->setText(settings ? QString() : withRule(settings.error()));
    m_closed->setVisible(!settings);
    m_controls->refresh();
}

void SettingsPage::showClosed()
{
    if (m_organization->isHidden())
        return; // the reason is why nothing is shown
    const auto closed = std::ranges::find_if(m_editors, [](const SettingEditor *editor) {
        return editor->isLoaded() && !editor->action()->isEnabled();
    });
    m_closed->setText(closed == m_editors.end() ? QString() : (*closed)->action()->statusTip());
    m_closed->setVisible(!m_closed->text().isEmpty());
}

void SettingsPage::save(const SettingEditor *editor, const QString &value)
{
    const QString key = editor->setting().key;
    m_service->submit(gate::ChangeSetting{key, value}, {}, this,
                      [this, key](const Result<gate::Outcome> &outcome) {
                          if (!outcome) {
                              for (SettingEditor *each : m_editors) {
                                  if (each->setting().key == key)
                                      each->revert();
                              }
                              m_messages->showError(outcome.error());
                              return;
                          }
                          //: %1 is what a setting says, as a sentence without a full stop
                          m_messages->showChange(tr("Saved: %1.").arg(gate::settingText(key)), *outcome);
                      });
}

} // namespace rolecall::ui
