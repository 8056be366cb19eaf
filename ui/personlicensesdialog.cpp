// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/personlicensesdialog.h"

#include "domain/glossary.h"
#include "gate/questions.h"
#include "gate/servicequestions.h"
#include "ui/consequencesview.h"
#include "ui/dialogfit.h"
#include "ui/licenseboxes.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/settings.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Line = ConsequencesView::Line;

constexpr QSize usualSize(800, 560);
constexpr int longestReason = 500;

} // namespace

PersonLicensesDialog::PersonLicensesDialog(tables::WorkspaceService *service, domain::Id user,
                                           QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_user(user)
    , m_heading(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_boxes(new LicenseBoxes)
    , m_empty(new PlainLabel(SemanticColor::SubtleText, this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_changesLabel(new PlainLabel(this))
    , m_changes(new ConsequencesView(this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    connect(m_boxes, &LicenseBoxes::toggled, this, &PersonLicensesDialog::ask);
    connect(m_saveButton, &QPushButton::clicked, this, &PersonLicensesDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::rowsChanged, this, &PersonLicensesDialog::ask);
    connect(service, &tables::WorkspaceService::rosterReset, this, &PersonLicensesDialog::ask);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    m_changes->setMessage(tr("Loading…"));
    ask();
}

PersonLicensesDialog::~PersonLicensesDialog()
{
    if (m_task)
        m_task->cancelled = true;
}

void PersonLicensesDialog::setUp()
{
    setObjectName(u"personLicensesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"personLicensesHeading"_s);
    m_heading->setHeading(3);
    m_heading->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"personLicensesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing);
    splitter->addWidget(makeLicenses());
    splitter->addWidget(makeChanges());
    splitter->setSizes({usualSize.width() / 2, usualSize.width() / 2});
    splitter->restoreState(Settings().layout(splitter->objectName()));
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { Settings().setLayout(splitter->objectName(), splitter->saveState()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    resizeForText(this, usualSize);
}

QWidget *PersonLicensesDialog::makeLicenses()
{
    m_area = new QScrollArea;
    m_area->setObjectName(u"licensesScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_boxes->setAutoFillBackground(true);
    m_boxes->setBackgroundRole(QPalette::Base);
    m_area->setWidget(m_boxes);
    m_empty->setObjectName(u"emptyLabel"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonLabel->setBuddy(m_reason);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(spacing);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(reason);
    return side;
}

QWidget *PersonLicensesDialog::makeChanges()
{
    m_changesLabel->setHeading(0);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_changes, 1);
    return side;
}

// --- Asking
// ----------------------------------------------------------------------------------------------------------

gate::ChangeLicenses PersonLicensesDialog::plan() const
{
    return {{m_user, {}}, m_boxes->given(), m_boxes->taken(), m_reason->text().trimmed()};
}

Result<PersonLicensesDialog::Answer> PersonLicensesDialog::read(tables::OpenWorkspace &open,
                                                                const gate::ChangeLicenses &plan, bool first)
{
    ROLECALL_TRY_LET(person, gate::person(*open.gate, open.session, plan.user));
    ROLECALL_TRY_LET(preview, gate::previewLicenses(*open.gate, open.session, plan));
    Answer answer{std::move(preview), person.listed.user.name(), {}};
    if (first) {
        answer.assigned.emplace();
        const auto licenses = gate::licenses(*open.gate, open.session);
        for (const gate::LicenseRow &row : licenses.value_or(std::vector<gate::LicenseRow>())) {
            if (row.assigned)
                answer.assigned->insert(row.license.id, *row.assigned);
        }
    }
    return answer;
}

void PersonLicensesDialog::ask()
{
    if (m_task)
        m_task->cancelled = true;
    const gate::ChangeLicenses asked = plan();
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Answer>(
        [asked, first = !m_answer](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return read(open, asked, first);
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

void PersonLicensesDialog::take(const gate::ChangeLicenses &asked, Result<Answer> answer)
{
    if (!answer) {
        m_messages->showError(answer.error());
        m_changes->setMessage(withRule(answer.error()));
        m_answer.reset();
        updateSave();
        return;
    }
    const bool first = m_boxes->isEmpty();
    m_answer = std::move(*answer);
    m_boxes->setBoxes(m_answer->preview.boxes);
    if (m_answer->assigned)
        m_boxes->setAssigned(*m_answer->assigned);
    retranslate();
    if (first)
        m_boxes->setFocus();
    m_area->setVisible(!m_boxes->isEmpty());
    m_empty->setVisible(m_boxes->isEmpty());
    const gate::ChangeLicenses now = plan();
    if (now.give != asked.give || now.take != asked.take) {
        ask(); // what is held has changed meanwhile, so the same boxes mean something else
        return;
    }
    showChanges();
    updateSave();
}

void PersonLicensesDialog::showChanges()
{
    const gate::LicensePreview &preview = m_answer->preview;
    if (preview.unchanged && !preview.refusal) {
        m_changes->setMessage(tr("Nothing changes yet."));
        return;
    }
    std::vector<Line> lines;
    if (preview.refusal) {
        lines.push_back({Line::Kind::Heading, tr("This can't be saved")});
        lines.push_back({Line::Kind::Refusal, withRule(*preview.refusal)});
    }
    for (Line &line : ConsequencesView::linesOf(preview.notices, Line::Kind::Warning))
        lines.push_back(std::move(line));
    for (const QString &heading : preview.given) {
        //: A license that is assigned
        lines.push_back({Line::Kind::Given, tr("Assigned: %1").arg(heading)});
    }
    for (const QString &heading : preview.taken) {
        //: A license that is taken away
        lines.push_back({Line::Kind::Taken, tr("Removed: %1").arg(heading)});
    }
    m_changes->setLines(lines);
}

void PersonLicensesDialog::updateSave()
{
    QString reason;
    if (m_task || m_saving)
        reason = tr("Working out what changes…");
    else if (!m_answer)
        reason = tr("The licenses of this user can't be read.");
    else if (m_answer->preview.refusal)
        reason = withRule(*m_answer->preview.refusal);
    else if (m_answer->preview.unchanged)
        reason = tr("Nothing changes yet.");
    m_saveButton->setEnabled(reason.isEmpty());
    setHint(m_saveButton, reason);
}

// --- Saving
// ----------------------------------------------------------------------------------------------------------

void PersonLicensesDialog::save()
{
    m_saving = true;
    updateSave();
    m_messages->clear();
    //: Button that answers a question: saves a change of licenses
    submitAsking(m_service, plan(), tr("Save"), this,
                 [this](const Result<gate::Outcome> &outcome) { saveDone(outcome); });
}

void PersonLicensesDialog::saveDone(const Result<gate::Outcome> &outcome)
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

void PersonLicensesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

void PersonLicensesDialog::retranslate()
{
    setWindowTitle(tr("Licenses"));
    //: %1 is a person's name
    m_heading->setText(m_answer ? tr("Licenses of %1").arg(m_answer->name) : tr("Licenses"));
    m_empty->setText(tr("There is no license that you could assign. Add licenses on the page of them, or "
                        "import a list of users."));
    //: Why a license is assigned or removed; goes into the log
    m_reasonLabel->setText(tr("&Reason"));
    m_changesLabel->setText(tr("What changes"));
    m_changes->setAccessibleName(tr("What changes"));
    m_saveButton->setText(domain::term(u"term.save"_s));
    m_cancelButton->setText(tr("Cancel"));
    m_boxes->retranslate();
    updateSave();
}

} // namespace rolecall::ui
