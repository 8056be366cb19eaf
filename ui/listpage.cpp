// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/listpage.h"

#include "domain/language.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/settings.h"
#include "ui/wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

constexpr int searchWidth = 280;
constexpr int fewestCharacters = 90; // in the width of a page with details beside its table

} // namespace

ListPage::ListPage(WorkspaceService *service, const QString &name, const std::vector<int> &widths,
                   QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_controls(new CommandControls(service, this))
    , m_headingLine(new QWidget(this))
    , m_heading(new PlainLabel(m_headingLine))
    , m_messages(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_table(new ListTable(name + u"Table"_s, widths, this))
    , m_empty(new QWidget(this))
    , m_emptyLabel(new PlainLabel(SemanticColor::SubtleText, m_empty))
    , m_emptyButton(new QPushButton(m_empty))
    , m_splitter(new QSplitter(this))
{
    build(name);
    connectService();
}

void ListPage::build(const QString &name)
{
    setObjectName(name);
    m_heading->setObjectName(u"headingLabel"_s);
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(searchWidth);
    m_count->setObjectName(u"countLabel"_s);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyButton->setObjectName(u"firstStepButton"_s);
    m_emptyButton->hide();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *heading = new QHBoxLayout(m_headingLine);
    heading->setContentsMargins({});
    heading->setSpacing(spacing);
    heading->addWidget(m_heading, 0, Qt::AlignTop);
    auto *buttons = new QWidget(m_headingLine);
    m_buttons = makeButtonFlow(buttons);
    heading->addWidget(buttons, 1);
    m_headingLine->setSizePolicy(buttons->sizePolicy());
    m_filters = new QHBoxLayout;
    m_filters->setSpacing(spacing);
    m_filters->addWidget(m_search, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addLayout(m_filters);
    line->addStretch();
    line->addWidget(m_count);

    auto *empty = new QVBoxLayout(m_empty);
    empty->setSpacing(spacing);
    empty->addStretch();
    empty->addWidget(m_emptyLabel);
    empty->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    empty->addStretch();
    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(m_empty, 1);
    m_splitter->setObjectName(name + u"Splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing);

    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing);
    m_lines->setSpacing(spacing);
    m_lines->addWidget(m_headingLine);
    m_lines->addWidget(m_messages);
    m_lines->addLayout(line);
    m_lines->addWidget(m_splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearch(text);
        showCount();
    });
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ListTable::chosenChanged, this, [this] {
        chosenChanged();
        m_controls->refresh();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_offered.isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"rowMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_offered);
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
}

void ListPage::connectService()
{
    connect(m_service, &WorkspaceService::signedInChanged, this, &ListPage::forget);
    const auto changed = [this] {
        m_stale = true;
        reload();
    };
    connect(m_service, &WorkspaceService::recordsAdded, this, changed);
    connect(m_service, &WorkspaceService::rosterReset, this, changed);
}

QPushButton *ListPage::addButton(const QString &objectName, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), {}, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void ListPage::hideHeading()
{
    m_headingLine->hide();
}

void ListPage::addLine(QWidget *widget)
{
    m_lines->insertWidget(m_lines->indexOf(m_splitter), widget);
}

void ListPage::setFirstStep(QPushButton *button)
{
    m_firstStep = button;
    connect(m_emptyButton, &QPushButton::clicked, button, &QPushButton::click);
    connect(m_controls, &CommandControls::refreshed, this, &ListPage::showCount);
}

void ListPage::offer(QAction *action)
{
    m_offered += action;
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
}

void ListPage::setDetails(QWidget *details, Qt::Orientation orientation, int percent)
{
    m_details = orientation;
    m_splitter->setOrientation(orientation);
    m_splitter->addWidget(details);
    m_splitter->setSizes({(100 - percent) * 10, percent * 10}); // less than the least would tell no share
    m_splitter->setStretchFactor(0, 100 - percent);
    m_splitter->setStretchFactor(1, percent);
    m_splitter->restoreState(Settings().layout(m_splitter->objectName()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
}

void ListPage::retranslate()
{
    m_heading->setText(title());
    m_heading->setHeading(4);
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setAccessibleName(tr("Search this list"));
    m_table->setAccessibleName(title());
    retranslatePage();
    m_controls->refresh();
    m_stale = true; // its texts are in the language of before
    reload();
    showCount();
}

void ListPage::activate()
{
    m_controls->refresh();
    if (m_stale)
        load();
}

void ListPage::goTo(const Place &place)
{
    if (place.key.isEmpty() && place.user == 0)
        return;
    m_search->clear();
    clearFilters();
    m_wanted = place;
    if (m_loaded && !m_task && !m_stale)
        goToWanted();
}

void ListPage::goToWanted()
{
    if (!m_wanted)
        return;
    const Place place = *std::exchange(m_wanted, std::nullopt);
    m_table->setFocus();
    if (!m_table->choose(place.user, place.key) && m_problem.isEmpty())
        notFound(place);
}

QWidget *ListPage::searchField() const
{
    return m_search;
}

void ListPage::fitDetails()
{
    if (m_splitter->count() < 2)
        return;
    // Beside a table there has to be room for words; where there is none they stand below.
    const bool narrow = width() < fewestCharacters * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = narrow ? Qt::Vertical : m_details;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitDetails();
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void ListPage::reload()
{
    m_stale = true;
    if (isVisible())
        load();
}

void ListPage::forget()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    m_loaded = false;
    m_stale = true;
    m_wanted.reset();
    m_problem.clear();
    m_messages->clear();
    m_search->clear();
    clearFilters();
    m_table->setRows({});
    showCount();
    reload();
}

void ListPage::load()
{
    if (!m_service->signedIn())
        return;
    if (m_task)
        m_task->cancelled = true;
    m_stale = false;
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Loaded>(loader(), this, [this, mine](Result<Loaded> loaded) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        take(std::move(loaded));
    });
    *mine = m_task;
}

void ListPage::take(Result<Loaded> loaded)
{
    m_loaded = true;
    m_problem = loaded ? QString() : withRule(loaded.error());
    if (loaded && loaded->kept)
        loaded->kept();
    m_table->setRows(loaded ? std::move(loaded->rows) : std::vector<ListRow>());
    showCount();
    goToWanted();
}

void ListPage::showCount()
{
    const int rows = m_table->rowCount();
    const int shown = m_table->shownCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_search->setEnabled(rows > 0 || !m_search->text().isEmpty());
    const bool narrowed = isFiltered() || !m_search->text().isEmpty();
    if (!m_loaded)
        m_count->clear();
    else if (!narrowed)
        m_count->setText(rows == 0 ? QString() : countText(rows));
    else
        //: How many rows are listed: %1 of all %2
        m_count->setText(tr("%1 of %2").arg(domain::number(shown), domain::number(rows)));
    const bool nothing = m_loaded && rows == 0;
    if (!m_loaded)
        m_emptyLabel->setText(tr("Loading…"));
    else if (!m_problem.isEmpty())
        m_emptyLabel->setText(m_problem);
    else
        m_emptyLabel->setText(nothing ? emptyText()
                                  : isFiltered()
                                  ? tr("Nothing matches the search and the filters.")
                                  : tr("Nothing matches the search. Clear it to see all of the list."));
    const bool offered = nothing && m_problem.isEmpty() && m_firstStep && m_firstStep->isEnabled();
    m_emptyButton->setVisible(offered);
    if (offered) {
        m_emptyButton->setText(m_firstStep->text());
        m_emptyButton->setToolTip(m_firstStep->toolTip());
    }
}

} // namespace rolecall::ui
