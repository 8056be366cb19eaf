// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/acceptfindingdialog.h"

#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int reasonCharacters = 72;

} // namespace

AcceptFindingDialog::AcceptFindingDialog(tables::WorkspaceService *service, gate::FindingRow finding,
                                         QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_finding(std::move(finding))
    , m_trial(service, this, [this](const Result<gate::Outcome> &result) { showTrial(result); })
    , m_messages(new MessageBar(this))
    , m_what(new PlainLabel(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    m_reason->setText(m_finding.acceptedReason);
    m_saveButton->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, &AcceptFindingDialog::tryOut);
    connect(m_saveButton, &QPushButton::clicked, this, &AcceptFindingDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
}

void AcceptFindingDialog::build()
{
    setObjectName(u"acceptFindingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setObjectName(u"findingLabel"_s);
    m_what->setWordWrap(true);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMinimumWidth(reasonCharacters * fontMetrics().averageCharWidth());
    m_reasonLabel->setBuddy(m_reason);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_what);
    layout->addSpacing(spacing);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    m_reason->setFocus();
}

void AcceptFindingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        growToFit(this);
}

void AcceptFindingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void AcceptFindingDialog::retranslate()
{
    setWindowTitle(tr("Accept a finding"));
    const QString message = withRule(m_finding.message, m_finding.rule);
    //: %1 is a person's name, %2 what was found
    m_what->setText(m_finding.user == 0 ? message : tr("%1: %2").arg(m_finding.name, message));
    //: Label: why a finding may be so
    m_reasonLabel->setText(tr("&Why it may be so:"));
    //: Button: accepts a finding
    m_saveButton->setText(tr("&Accept"));
    m_cancelButton->setText(tr("Cancel"));
    growToFit(this);
}

gate::AcceptFinding AcceptFindingDialog::command() const
{
    return {m_finding.id, m_reason->text()};
}

void AcceptFindingDialog::tryOut()
{
    m_saveButton->setEnabled(false);
    m_trial.start([command = command()](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return open.gate->submit(command, open.session, {.dryRun = true});
    });
}

void AcceptFindingDialog::showTrial(const Result<gate::Outcome> &result)
{
    m_problem->setVisible(!result);
    m_problem->setText(result ? QString() : withRule(result.error()));
    m_saveButton->setEnabled(result && !result->unchanged);
    setHint(m_saveButton, m_problem->text());
    growToFit(this);
}

void AcceptFindingDialog::save()
{
    m_trial.stop();
    m_saveButton->setEnabled(false);
    m_service->submit(command(), {}, this, [this](const Result<gate::Outcome> &result) {
        if (!result) {
            m_messages->showError(result.error());
            m_saveButton->setEnabled(true);
            return;
        }
        Q_EMIT saved(*result);
        accept();
    });
}

} // namespace rolecall::ui
