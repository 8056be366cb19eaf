// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peopledialog.h"

#include "domain/language.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/peoplepreview.h"
#include "ui/plainlabel.h"
#include "ui/settings.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::OpenWorkspace;
using tables::TaskState;

constexpr QSize usualSize(960, 620);
constexpr QSize smallSize(760, 520); ///< without options
constexpr int pauseMilliseconds = 50;
constexpr int longestReason = 500;

gate::SubmitOptions dryRun(TaskState &state)
{
    gate::SubmitOptions options;
    options.dryRun = true;
    options.progress = tables::reporter(state);
    return options;
}

} // namespace

PeopleDialog::PeopleDialog(tables::WorkspaceService *service, std::vector<domain::Id> users,
                           const QString &objectName, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_users(std::move(users))
    , m_heading(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_preview(new PeoplePreview(this))
    , m_leaveOut(new QCheckBox(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_whyNot(new PlainLabel(SemanticColor::SubtleText, this))
    , m_progress(new TaskProgress(this))
    , m_doButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build(objectName);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PeopleDialog::askNow);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PeopleDialog::showState);
    connect(m_doButton, &QPushButton::clicked, this, &PeopleDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &PeopleDialog::reject);
    connect(service, &tables::WorkspaceService::rowsChanged, this, &PeopleDialog::ask);
    connect(service, &tables::WorkspaceService::rosterReset, this, &PeopleDialog::ask);
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] { QDialog::reject(); });
}

PeopleDialog::~PeopleDialog()
{
    if (m_task && !m_saving)
        m_task->cancelled = true;
}

void PeopleDialog::build(const QString &objectName)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"peopleHeading"_s);
    m_heading->setHeading(3);
    m_heading->setWordWrap(true);
    m_leaveOut->setObjectName(u"leaveOutCheckBox"_s);
    m_leaveOut->hide();
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonLabel->setBuddy(m_reason);
    m_whyNot->setObjectName(u"whyNotLabel"_s);
    m_whyNot->setWordWrap(true);
    m_doButton->setObjectName(u"doButton"_s);
    m_doButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);
}

void PeopleDialog::start(QWidget *options, QWidget *header)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    if (header)
        layout->addWidget(header);
    if (options) {
        const QString name = objectName() + u"Splitter"_s;
        m_splitter = new QSplitter(this);
        m_splitter->setObjectName(name);
        m_splitter->setChildrenCollapsible(false);
        m_splitter->setHandleWidth(spacing);
        m_splitter->addWidget(options);
        m_splitter->addWidget(scrolling(m_preview));
        m_splitter->setStretchFactor(0, 2);
        m_splitter->setStretchFactor(1, 3);
        m_splitter->setSizes({2 * usualSize.width() / 5, 3 * usualSize.width() / 5});
        m_splitter->restoreState(Settings().layout(name));
        connect(m_splitter, &QSplitter::splitterMoved, this,
                [this, name] { Settings().setLayout(name, m_splitter->saveState()); });
        layout->addWidget(m_splitter, 1);
    } else {
        layout->addWidget(scrolling(m_preview), 1);
    }
    layout->addWidget(m_leaveOut);
    layout->addLayout(makeReason());
    layout->addWidget(m_progress);
    layout->addWidget(m_whyNot);
    layout->addLayout(makeButtons());
    resizeForText(this, options ? usualSize : smallSize);
    retranslate();
    QWidget *first = options ? options : header;
    if (first)
        first->setFocus();
    else
        m_cancelButton->setFocus();
    askNow();
}

QLayout *PeopleDialog::makeReason()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    return line;
}

QLayout *PeopleDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addStretch();
    line->addWidget(m_doButton);
    line->addWidget(m_cancelButton);
    return line;
}

QString PeopleDialog::reason() const
{
    return m_reason->text().trimmed();
}

void PeopleDialog::setReasonShown(bool shown)
{
    m_reasonLabel->setVisible(shown);
    m_reason->setVisible(shown);
}

void PeopleDialog::setKeepByDefault()
{
    m_doButton->setAutoDefault(false);
    m_doButton->setDefault(false);
    m_cancelButton->setDefault(true);
}

// --- What it would do
// -----------------------------------------------------------------------------------------------------

PeopleDialog::Planner PeopleDialog::tryOut(std::function<Result<gate::ChangePeople>(OpenWorkspace &)> make)
{
    return [make = std::move(make)](OpenWorkspace &open, TaskState &state) -> Result<Plan> {
        ROLECALL_TRY_LET(command, make(open));
        ROLECALL_TRY_LET(outcome, open.gate->submit(command, open.session, dryRun(state)));
        Plan plan{std::move(command), std::move(outcome), {}};
        plan.counts = tables::countsOf(plan.outcome.people);
        tables::shorten(plan.outcome.people, listedAtMost);
        return plan;
    };
}

PeopleDialog::Planner PeopleDialog::tryOut(const gate::PersonChange &change, std::optional<QDate> until) const
{
    return tryOut([change, until, users = m_users](OpenWorkspace & /*open*/) -> Result<gate::ChangePeople> {
        gate::ChangePeople command;
        command.until = until;
        command.people.assign(users.size(), change);
        for (size_t i = 0; i < users.size(); ++i)
            command.people[i].user = {users[i], {}};
        return command;
    });
}

void PeopleDialog::ask()
{
    if (m_saving)
        return;
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    m_pause.start();
    showState();
}

void PeopleDialog::askNow()
{
    const Planner work = planner();
    if (!work) {
        m_plan.reset();
        m_problem = stillToSay();
        m_preview->setMessage(m_problem);
        showState();
        return;
    }
    if (!m_plan)
        m_preview->setMessage(tr("Working out what changes…"));
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Plan>(work, this, [this, mine](Result<Plan> plan) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        take(std::move(plan));
    });
    *mine = m_task;
    m_progress->watch(m_task, tr("Working out what changes…"));
    showState();
}

void PeopleDialog::take(Result<Plan> plan)
{
    if (plan) {
        m_problem.clear();
        m_plan = std::move(*plan);
        m_preview->setPeople(m_plan->outcome.people, m_plan->counts, m_plan->outcome.notices);
        showState();
        return;
    }
    m_plan.reset();
    if (plan.error().code == ErrorCode::Cancelled) {
        m_problem = tr("This was cancelled before it was worked out what changes.");
        m_messages->showInfo(m_problem);
        //: Button: works out once more what a change would do
        m_messages->setAction(tr("Work it out again"), [this] {
            m_messages->clear();
            askNow();
        });
    } else {
        m_problem = withRule(plan.error());
    }
    m_preview->setMessage(m_problem);
    showState();
}

int PeopleDialog::people() const
{
    return m_plan ? static_cast<int>(m_plan->counts.changed + m_plan->counts.removed) : 0;
}

QString PeopleDialog::whyNot() const
{
    if (m_saving)
        return tr("This is being done…");
    if (m_task || m_pause.isActive())
        return tr("Working out what changes…");
    if (!m_plan)
        return m_problem;
    const auto refused = static_cast<int>(m_plan->counts.refused);
    if (people() == 0)
        return refused > 0
            ? tr("Nothing can be done: nobody changes, %n person(s) are refused.", nullptr, refused)
            : tr("Nothing changes.");
    if (refused > 0 && !m_leaveOut->isChecked())
        return tr("%n person(s) are refused. Leave them out, or choose something else.", nullptr, refused);
    return {};
}

void PeopleDialog::showState()
{
    const auto refused = m_plan ? static_cast<int>(m_plan->counts.refused) : 0;
    m_leaveOut->setText(tr("&Leave out the people who are refused (%1)").arg(domain::number(refused)));
    m_leaveOut->setVisible(refused > 0 && people() > 0);
    m_leaveOut->setEnabled(!m_saving);
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty() && m_plan.has_value());
    m_doButton->setText(phrase(Phrase::Verb, people() > 0 ? people() : static_cast<int>(m_users.size())));
    m_doButton->setEnabled(reason.isEmpty());
    setHint(m_doButton, reason);
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

gate::Command PeopleDialog::commandFor(const Plan &plan, bool leaveOutRefused) const
{
    gate::ChangePeople command = std::get<gate::ChangePeople>(plan.command);
    command.reason = reason();
    command.leaveOutRefused = leaveOutRefused;
    return command;
}

void PeopleDialog::save()
{
    if (!whyNot().isEmpty())
        return;
    const bool leaveOut = m_plan->counts.refused > 0 && m_leaveOut->isChecked();
    m_messages->clear();
    m_saving = true;
    submitWithBackup(
        m_service, commandFor(*m_plan, leaveOut), this,
        [this](const Result<gate::Outcome> &outcome) { saved(outcome); },
        [this](const tables::Task &task) {
            m_task = task;
            m_progress->watch(m_task, tr("This is being done…"));
        });
    if (m_splitter)
        m_splitter->setEnabled(false);
    showState();
}

void PeopleDialog::saved(const Result<gate::Outcome> &outcome)
{
    m_saving = false;
    m_task.reset();
    if (m_splitter)
        m_splitter->setEnabled(true);
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled)
            m_messages->showInfo(tr("This was cancelled; nothing was changed."));
        else
            m_messages->showError(outcome.error());
        ask(); // what was allowed a moment ago may not be now (A14)
        return;
    }
    const tables::PeopleCounts counts = tables::countsOf(outcome->people);
    const auto number = static_cast<int>(counts.all() > 0 ? counts.changed + counts.removed : people());
    Q_EMIT changed(phrase(Phrase::Done, number), *outcome);
    accept();
}

void PeopleDialog::reject()
{
    if (m_saving && m_task)
        m_task->cancelled = true;
    else
        QDialog::reject();
}

void PeopleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && layout()) {
        retranslate();
        ask(); // sentences of the gate are still in the old language
    }
    QDialog::changeEvent(event);
}

void PeopleDialog::retranslate()
{
    const auto number = static_cast<int>(m_users.size());
    setWindowTitle(phrase(Phrase::Title, number));
    m_heading->setText(phrase(Phrase::Heading, number));
    //: Why something is done; goes into the log
    m_reasonLabel->setText(tr("&Reason"));
    m_cancelButton->setText(tr("Cancel"));
    retranslateOptions();
    showState();
}

} // namespace rolecall::ui
