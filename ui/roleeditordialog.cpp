// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roleeditordialog.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/changesview.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/roleboxes.h"
#include "ui/settings.h"
#include "ui/sitechoices.h"
#include "ui/submission.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(880, 640); // with text of the usual size

const QString splitterName = u"roleEditorSplitter"_s;

bool isSame(const std::vector<gate::RoleRef> &a, const std::vector<gate::RoleRef> &b)
{
    return std::ranges::equal(a, b, [](const gate::RoleRef &one, const gate::RoleRef &other) {
        return one.role == other.role && one.site == other.site;
    });
}

std::vector<gate::RoleRef> joined(std::vector<gate::RoleRef> roles,
                                  std::initializer_list<std::vector<gate::RoleRef>> others)
{
    for (const std::vector<gate::RoleRef> &more : others)
        roles.insert(roles.end(), more.begin(), more.end());
    return roles;
}

} // namespace

RoleEditorDialog::RoleEditorDialog(tables::WorkspaceService *service, domain::Id user, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_user(user)
    , m_heading(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_choices(new QWidget)
    , m_boxes(new RoleBoxes(u"roleBoxes"_s, m_choices))
    , m_sites(new SiteChoices(m_choices))
    , m_services(new RoleBoxes(u"serviceBoxes"_s, m_choices))
    , m_untilBox(new QCheckBox(this))
    , m_until(new QDateEdit(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_changesLabel(new PlainLabel(this))
    , m_changes(new ChangesView(this))
    , m_saveNote(new PlainLabel(SemanticColor::SubtleText, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    for (RoleBoxes *boxes : {m_boxes, m_services}) {
        connect(boxes, &RoleBoxes::endWanted, this, &RoleEditorDialog::startFromEnd);
        connect(boxes, &RoleBoxes::changed, this, &RoleEditorDialog::ask);
    }
    connect(m_sites, &SiteChoices::endWanted, this, &RoleEditorDialog::startFromEnd);
    connect(m_sites, &SiteChoices::changed, this, &RoleEditorDialog::ask);
    connect(m_untilBox, &QCheckBox::toggled, this, [this](bool on) {
        m_until->setEnabled(on);
        ask();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &RoleEditorDialog::ask);
    connect(m_saveButton, &QPushButton::clicked, this, &RoleEditorDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::rowsChanged, this, &RoleEditorDialog::ask);
    connect(service, &tables::WorkspaceService::rosterReset, this, &RoleEditorDialog::ask);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    m_changes->setMessage(tr("Loading…"));
    ask();
}

RoleEditorDialog::~RoleEditorDialog()
{
    if (m_task)
        m_task->cancelled = true;
}

void RoleEditorDialog::setUp()
{
    setObjectName(u"roleEditorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"roleEditorHeading"_s);
    m_heading->setHeading(3);
    m_heading->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    m_splitter->setObjectName(splitterName);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing);
    m_splitter->addWidget(makeRoles());
    m_splitter->addWidget(makeChanges());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(makeButtons());
    resizeForText(this, usualSize);
    m_splitter->restoreState(Settings().layout(splitterName));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setLayout(splitterName, m_splitter->saveState()); });
}

QLayout *RoleEditorDialog::makeButtons()
{
    m_saveNote->setObjectName(u"saveNoteLabel"_s);
    m_saveNote->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addWidget(m_saveNote, 1);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    return buttons;
}

bool RoleEditorDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choices && event->type() == QEvent::LayoutRequest)
        fitRoles();
    return QDialog::eventFilter(watched, event);
}

void RoleEditorDialog::fitRoles()
{
    // Texts wrap, their words do not: nothing of the longest one may be cut off.
    m_rolesArea->setMinimumWidth(m_choices->minimumSizeHint().width()
                                 + m_rolesArea->verticalScrollBar()->sizeHint().width()
                                 + 2 * m_rolesArea->frameWidth());
}

QWidget *RoleEditorDialog::makeRoles()
{
    auto *area = new QScrollArea;
    m_rolesArea = area;
    area->setObjectName(u"rolesScrollArea"_s);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_choices->setAutoFillBackground(true);
    m_choices->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_boxes), static_cast<QWidget *>(m_sites),
                          static_cast<QWidget *>(m_services)})
        column->addWidget(part);
    column->addStretch();
    area->setWidget(m_choices);
    m_choices->installEventFilter(this);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(area, 1);
    layout->addLayout(makeUntilAndReason());
    return side;
}

QLayout *RoleEditorDialog::makeUntilAndReason()
{
    m_untilBox->setObjectName(u"untilCheckBox"_s);
    m_until->setObjectName(u"untilDateEdit"_s);
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setDate(QDate::currentDate().addMonths(1));
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(spacing);
    grid->addWidget(m_untilBox, 0, 0);
    grid->addWidget(m_until, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QWidget *RoleEditorDialog::makeChanges()
{
    m_changesLabel->setHeading(0);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_changes, 1);
    return side;
}

gate::ChangeRoles RoleEditorDialog::plan() const
{
    gate::ChangeRoles plan{{m_user, {}},
                           joined(m_boxes->given(), {m_sites->given(), m_services->given()}),
                           joined(m_boxes->taken(), {m_sites->taken(), m_services->taken()}),
                           {},
                           m_reason->text().trimmed()};
    if (m_untilBox->isChecked())
        plan.until = m_until->date();
    return plan;
}

void RoleEditorDialog::ask()
{
    if (m_task)
        m_task->cancelled = true;
    const gate::ChangeRoles asked = plan();
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Answer>(
        [asked](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Answer> {
            ROLECALL_TRY_LET(person, gate::person(*open.gate, open.session, asked.user));
            ROLECALL_TRY_LET(preview, gate::previewRoles(*open.gate, open.session, asked));
            return Answer{std::move(preview), person.listed.holder, person.listed.user.name()};
        },
        this,
        [this, asked, mine](Result<Answer> answer) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            take(asked, std::move(answer));
        });
    *mine = m_task;
    updateSave();
}

void RoleEditorDialog::take(const gate::ChangeRoles &asked, Result<Answer> answer)
{
    if (!answer) {
        m_messages->showError(answer.error());
        m_changes->setMessage(withRule(answer.error()));
        m_answer.reset();
        updateSave();
        return;
    }
    const bool first = m_boxes->isEmpty() && m_sites->isEmpty();
    m_answer = std::move(*answer);
    showChoices();
    retranslate();
    if (first)
        focusFirst();
    const gate::ChangeRoles now = plan();
    if (!isSame(now.give, asked.give) || !isSame(now.take, asked.take)) {
        ask(); // what is held has changed meanwhile, so the same boxes mean something else
        return;
    }
    m_changes->setPreview(m_answer->preview, asked, m_answer->holder, timeZone());
    updateSave();
}

/// An answer may come when the workspace is closed already.
QString RoleEditorDialog::timeZone() const
{
    return m_service->info() ? m_service->info()->timeZone : QString();
}

void RoleEditorDialog::showChoices()
{
    const QString timeZone = this->timeZone();
    std::vector<gate::RoleBox> boxes = m_answer->preview.boxes;
    const auto services = std::ranges::stable_partition(boxes, [](const gate::RoleBox &box) {
        return domain::Catalogue::instance().role(box.role).category != domain::RoleCategory::Service;
    });
    m_services->setBoxes({services.begin(), services.end()}, timeZone);
    boxes.erase(services.begin(), services.end());
    m_boxes->setBoxes(boxes, timeZone);
    m_sites->setChoices(m_answer->preview.sites, timeZone);
}

void RoleEditorDialog::focusFirst()
{
    for (QWidget *open : {m_boxes->firstOpen(), m_sites->firstOpen(), m_services->firstOpen(),
                          static_cast<QWidget *>(m_cancelButton)}) {
        if (open) {
            open->setFocus();
            return;
        }
    }
}

void RoleEditorDialog::startFromEnd(const std::optional<QDateTime> &until)
{
    if (!until || m_untilBox->isChecked() || plan().give.size() > 1)
        return;
    const QSignalBlocker quietBox(m_untilBox);
    const QSignalBlocker quietDate(m_until);
    m_until->setDate(domain::dayEndingAt(*until, timeZone()));
    m_untilBox->setChecked(true);
    m_until->setEnabled(true);
}

void RoleEditorDialog::updateSave()
{
    QString reason;
    if (m_task || m_saving)
        reason = tr("Working out what changes…");
    else if (!m_answer)
        reason = tr("The roles of this user can't be read.");
    else if (m_answer->preview.refusal)
        reason = withRule(*m_answer->preview.refusal);
    else if (m_answer->preview.unchanged)
        reason = tr("Nothing changes yet.");
    m_saveButton->setEnabled(reason.isEmpty());
    setHint(m_saveButton, reason);
    const bool explained = m_answer && m_answer->preview.refusal && !m_task && !m_saving;
    m_saveNote->setText(explained ? tr("This can't be saved; \"What changes\" says why.") : reason);
}

void RoleEditorDialog::save()
{
    m_saving = true;
    updateSave();
    m_messages->clear();
    //: Button that answers a question: saves a change of roles
    submitAsking(m_service, plan(), tr("Save"), this,
                 [this](const Result<gate::Outcome> &outcome) { saveDone(outcome); });
}

void RoleEditorDialog::saveDone(const Result<gate::Outcome> &outcome)
{
    m_saving = false;
    if (outcome) {
        Q_EMIT saved(m_answer ? m_answer->name : QString(), *outcome);
        accept();
        return;
    }
    m_messages->showError(outcome.error());
    ask(); // what was allowed a moment ago may not be now (A14)
}

void RoleEditorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

void RoleEditorDialog::retranslate()
{
    setWindowTitle(domain::term(u"term.administrator_roles"_s));
    //: %1 is a person's name
    m_heading->setText(m_answer ? tr("Administrator roles of %1").arg(m_answer->name)
                                : domain::term(u"term.administrator_roles"_s));
    //: The last day of a role that is given or whose end is changed
    m_untilBox->setText(tr("&Until"));
    m_until->setDisplayFormat(domain::shortDatePattern());
    m_until->setAccessibleName(tr("Last day of the roles that are given"));
    //: Why a role is given; goes into the log
    m_reasonLabel->setText(tr("&Reason"));
    m_changesLabel->setText(tr("What changes"));
    m_changes->setAccessibleName(tr("What changes"));
    m_saveButton->setText(domain::term(u"term.save"_s));
    m_cancelButton->setText(tr("Cancel"));
    m_boxes->retranslate();
    m_sites->retranslate();
    m_services->retranslate();
    updateSave();
}

} // namespace rolecall::ui
