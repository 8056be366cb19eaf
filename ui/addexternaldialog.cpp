// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/addexternaldialog.h"

#include "domain/glossary.h"
#include "ui/dialogfit.h"
#include "ui/externalpersonfields.h"
#include "ui/externalreviewstep.h"
#include "ui/externalrolesstep.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/stepbar.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(760, 560); // with text of the usual size

/// That no role is chosen yet is nothing wrong, and no matter of the first step at all.
bool isOfRoles(const Error &error)
{
    return error.column == "role"_L1;
}

} // namespace

AddExternalDialog::AddExternalDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_trial(service, this, [this](const Result<Tried> &tried) { take(tried); })
    , m_stepBar(new StepBar(this))
    , m_messages(new MessageBar(this))
    , m_steps(new QStackedWidget(this))
    , m_person(new ExternalPersonFields(service))
    , m_roles(new ExternalRolesStep(service))
    , m_review(new ExternalReviewStep)
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
    , m_backButton(new QPushButton(this))
    , m_nextButton(new QPushButton(this))
    , m_addButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    connect(m_person, &ExternalPersonFields::changed, this, &AddExternalDialog::tryOut);
    connect(m_roles, &ExternalRolesStep::changed, this, &AddExternalDialog::tryOut);
    connect(m_backButton, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() + 1)); });
    connect(m_addButton, &QPushButton::clicked, this, &AddExternalDialog::submit);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::recordsAdded, this, &AddExternalDialog::tryOut);
    connect(service, &tables::WorkspaceService::rosterReset, this, &AddExternalDialog::tryOut);
    retranslate();
    goTo(Person);
}

AddExternalDialog::~AddExternalDialog() = default;

void AddExternalDialog::setUp()
{
    setObjectName(u"addExternalDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->setObjectName(u"stepsStackedWidget"_s);
    auto *person = new QWidget;
    auto *personColumn = new QVBoxLayout(person);
    personColumn->setContentsMargins({});
    personColumn->addWidget(m_person);
    personColumn->addStretch();
    m_steps->addWidget(scrolling(person));
    m_steps->addWidget(scrolling(m_roles));
    m_steps->addWidget(m_review);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_backButton->setObjectName(u"backButton"_s);
    m_nextButton->setObjectName(u"nextButton"_s);
    m_addButton->setObjectName(u"addButton"_s);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_backButton->setAutoDefault(false);
    m_cancelButton->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addWidget(m_note, 1);
    for (QPushButton *button : {m_backButton, m_nextButton, m_addButton, m_cancelButton})
        buttons->addWidget(button, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_stepBar);
    layout->addWidget(m_messages);
    layout->addSpacing(spacing);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    resizeForText(this, usualSize);
}

// --- The steps
// ------------------------------------------------------------------------------------------------------------

AddExternalDialog::Step AddExternalDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void AddExternalDialog::goTo(Step step)
{
    if (step == Roles && m_person->verification())
        m_roles->setOrigin(*m_person->verification(), m_person->choices());
    m_steps->setCurrentIndex(step);
    m_stepBar->setCurrent(step);
    m_backButton->setVisible(step != Person);
    m_nextButton->setVisible(step != Review);
    m_addButton->setVisible(step == Review);
    tryOut();
    QWidget *first = step == Roles ? m_roles->firstChoice() : m_steps->currentWidget();
    if (step == Person)
        first = m_person->firstMissing() ? m_person->firstMissing() : m_person;
    if (first)
        first->setFocus();
}

gate::AddExternal AddExternalDialog::command() const
{
    gate::AddExternal command;
    command.email = m_person->email();
    command.first = m_person->firstName();
    command.last = m_person->lastName();
    command.organization = m_person->organization();
    if (step() != Person)
        m_roles->fill(command);
    return command;
}

// --- Trying out
// -----------------------------------------------------------------------------------------------------------

bool AddExternalDialog::isReady() const
{
    return !m_trial.isRunning() && !m_person->isVerifying() && !m_saving;
}

Result<AddExternalDialog::Tried>
AddExternalDialog::read(tables::OpenWorkspace &open, const gate::AddExternal &command, domain::Holder holder)
{
    ROLECALL_TRY_LET(preview, gate::previewExternal(*open.gate, open.session, command));
    ROLECALL_TRY_LET(state, gate::circumstances(*open.gate));
    Tried tried{std::move(preview), {}};
    for (const gate::AccessRow &row : tried.preview.access)
        tried.access.push_back(accessLine(row, holder, state));
    std::ranges::stable_sort(tried.access, std::ranges::greater(), &AccessLine::level);
    return tried;
}

void AddExternalDialog::tryOut()
{
    if (m_saving)
        return;
    m_trial.stop();
    m_tried.reset();
    if (m_person->unfinished().isEmpty()) {
        m_trial.start([command = command(), holder = m_person->verification()->holder](
                          tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return read(open, command, holder);
        });
    }
    m_review->setMessage(tr("Working out what changes…"));
    showState();
}

void AddExternalDialog::take(const Result<Tried> &tried)
{
    m_tried = tried;
    showReview();
    showState();
}

void AddExternalDialog::showReview()
{
    if (!*m_tried) {
        m_review->setMessage(withRule(m_tried->error()));
        return;
    }
    m_review->setReview({*m_person->verification(), m_person->name(), command(), (*m_tried)->preview,
                         (*m_tried)->access, m_service->info() ? m_service->info()->timeZone : QString()});
}

std::optional<Error> AddExternalDialog::refusal() const
{
    if (!m_tried)
        return std::nullopt;
    if (!*m_tried)
        return m_tried->error();
    const std::optional<Error> &refused = (*m_tried)->preview.refusal;
    return refused && step() == Person && isOfRoles(*refused) ? std::nullopt : refused;
}

void AddExternalDialog::showState()
{
    QString reason = m_person->unfinished();
    const std::optional<Error> refused = refusal();
    if (reason.isEmpty() && refused)
        reason = withRule(*refused);
    else if (reason.isEmpty() && !m_tried)
        reason = tr("Working out what changes…");
    for (QPushButton *button : {m_nextButton, m_addButton}) {
        button->setEnabled(reason.isEmpty() && !m_saving);
        setHint(button, reason);
    }
    const bool wrong = refused && !isOfRoles(*refused);
    m_note->setColor(wrong ? SemanticColor::Danger : SemanticColor::SubtleText);
    m_note->setText(reason);
    // Enter verifies first, then goes on, then adds.
    QPushButton *onwards = step() == Review ? m_addButton : m_nextButton;
    const bool verifies = step() == Person && !m_person->verification();
    (verifies ? m_person->verifyButton() : onwards)->setDefault(true);
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

void AddExternalDialog::submit()
{
    m_trial.stop();
    m_saving = true;
    m_messages->clear();
    showState();
    const QString name = m_person->name();
    submitAsking(m_service, command(), tr("Add"), this, [this, name](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            tryOut(); // what was allowed a moment ago may not be now (A14)
            return;
        }
        //: %1 is a person's name
        Q_EMIT changed(tr("Added %1 as an external administrator.").arg(name), *outcome);
        accept();
    });
}

void AddExternalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_person->verification())
            m_person->verify(); // what the gate says is in the language of before
        tryOut();
    }
    QDialog::changeEvent(event);
}

void AddExternalDialog::retranslate()
{
    setWindowTitle(domain::term(u"term.add_external_administrator"_s));
    m_stepBar->setSteps({//: Step of adding an external administrator
                         tr("E-mail"),
                         //: Step of adding an external administrator
                         tr("Roles"),
                         //: Step of adding an external administrator: a look at all of it
                         tr("Review")});
    m_person->retranslate();
    m_roles->retranslate();
    m_review->retranslate();
    //: Button: goes to the step before
    m_backButton->setText(tr("&Back"));
    //: Button: goes to the next step
    m_nextButton->setText(tr("&Next"));
    //: Button: adds the external administrator
    m_addButton->setText(tr("&Add"));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
