// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/organizationdialog.h"

#include "gate/organizationquestions.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::OrganizationKind;

constexpr int leastWidth = 480;
constexpr int leastCharacters = 48; // in the width
constexpr std::array kinds{OrganizationKind::Partner, OrganizationKind::Other, OrganizationKind::SelfSignup,
                           OrganizationKind::Consumer, OrganizationKind::Customer};

} // namespace

OrganizationDialog::OrganizationDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_trial(service, this,
              [this](const Result<gate::Outcome> &outcome) {
                  showProblem(outcome ? std::nullopt : std::optional(outcome.error()));
              })
    , m_messages(new MessageBar(this))
    , m_kindLabel(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_kindHint(new PlainLabel(SemanticColor::SubtleText, this))
    , m_managesSubscription(new QCheckBox(this))
    , m_saleActive(new QCheckBox(this))
    , m_adminHeading(new PlainLabel(this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        edited();
    });
    for (const QCheckBox *box : {m_managesSubscription, m_saleActive})
        connect(box, &QCheckBox::toggled, this, &OrganizationDialog::edited);
    connect(m_saveButton, &QPushButton::clicked, this, &OrganizationDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    edited();
}

OrganizationDialog::Row OrganizationDialog::addRow(const QString &objectName)
{
    const Row row{new PlainLabel(this), new QLineEdit(this)};
    row.edit->setObjectName(objectName);
    row.label->setBuddy(row.edit);
    m_form->addRow(row.label, row.edit);
    connect(row.edit, &QLineEdit::textEdited, this, &OrganizationDialog::edited);
    return row;
}

void OrganizationDialog::setUp()
{
    setObjectName(u"organizationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(std::max(leastWidth, leastCharacters * fontMetrics().averageCharWidth()));
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kindLabel->setBuddy(m_kind);
    m_kindHint->setObjectName(u"kindHintLabel"_s);
    m_kindHint->setWordWrap(true);
    for (const OrganizationKind kind : kinds)
        m_kind->addItem({}, static_cast<int>(kind));
    m_managesSubscription->setObjectName(u"managesSubscriptionCheckBox"_s);
    m_saleActive->setObjectName(u"saleActiveCheckBox"_s);
    m_adminHeading->setObjectName(u"administratorHeadingLabel"_s);
    m_adminHeading->setHeading(0);
    m_adminHeading->setContentsMargins(0, spacing, 0, 0);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(2 * spacing);
    m_form->setVerticalSpacing(spacing);
    m_form->addRow(m_kindLabel, m_kind);
    m_form->addRow(nullptr, m_kindHint);
    m_name = addRow(u"nameLineEdit"_s);
    m_domains = addRow(u"domainsLineEdit"_s);
    m_form->addRow(nullptr, m_managesSubscription);
    m_form->addRow(nullptr, m_saleActive);
    m_form->addRow(m_adminHeading);
    m_email = addRow(u"emailLineEdit"_s);
    m_first = addRow(u"firstNameLineEdit"_s);
    m_last = addRow(u"lastNameLineEdit"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addLayout(m_form);
    layout->addWidget(m_problemLabel);
    layout->addStretch();
    layout->addLayout(buttons);
    m_name.edit->setFocus();
}

void OrganizationDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

OrganizationKind OrganizationDialog::kind() const
{
    return static_cast<OrganizationKind>(m_kind->currentData().toInt());
}

gate::AddOrganization OrganizationDialog::command() const
{
    static const QRegularExpression between(uR"([\s,;]+)"_s);
    gate::AddOrganization command;
    command.name = m_name.edit->text().simplified();
    command.kind = kind();
    command.domains = m_domains.edit->text().split(between, Qt::SkipEmptyParts);
    if (command.kind == OrganizationKind::Partner) {
        command.managesSubscription = m_managesSubscription->isChecked();
        command.saleActive = m_saleActive->isChecked();
    }
    if (command.kind == OrganizationKind::Customer) {
        command.adminEmail = m_email.edit->text().trimmed();
        command.adminFirst = m_first.edit->text().simplified();
        command.adminLast = m_last.edit->text().simplified();
    }
    return command;
}

void OrganizationDialog::showKind()
{
    const OrganizationKind chosen = kind();
    const bool partner = chosen == OrganizationKind::Partner;
    const bool customer = chosen == OrganizationKind::Customer;
    for (QWidget *field : {m_managesSubscription, m_saleActive})
        m_form->setRowVisible(field, partner);
    m_form->setRowVisible(m_adminHeading, customer);
    for (const Row &row : {m_email, m_first, m_last})
        m_form->setRowVisible(row.edit, customer);
    switch (chosen) {
    case OrganizationKind::Partner:
        m_kindHint->setText(tr("Sells services to the organization in use or manages its subscription."));
        break;
    case OrganizationKind::Other:
        m_kindHint->setText(tr("Its people can be external administrators of the organization in use."));
        break;
    case OrganizationKind::SelfSignup:
        m_kindHint->setText(
            tr("Signed itself up for free; its people can be external administrators all the same."));
        break;
    case OrganizationKind::Consumer:
        m_kindHint->setText(
            tr("Webex's pool of private accounts, from which nobody can be an external administrator."));
        break;
    case OrganizationKind::Customer:
        m_kindHint->setText(tr("Is administered in this file too, with users, roles and a log of its own."));
        break;
    }
    growToFit(this);
}

void OrganizationDialog::edited()
{
    m_trial.stop();
    const gate::AddOrganization tried = command();
    if (tried.name.isEmpty()) {
        showProblem(Error{ErrorCode::Invalid, tr("Enter the name of the organization.")});
        return;
    }
    m_trial.start([tried](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return open.gate->submit(tried, open.session, {.dryRun = true});
    });
    showProblem(std::nullopt);
}

void OrganizationDialog::showProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    // An empty form has nothing wrong with it yet.
    const bool untouched = m_name.edit->text().simplified().isEmpty() && !m_name.edit->isModified();
    m_problemLabel->setText(problem ? withRule(*problem) : QString());
    m_problemLabel->setVisible(problem && !untouched);
    m_saveButton->setEnabled(!problem && !m_saving);
    setHint(m_saveButton, problem ? withRule(*problem) : QString());
    growToFit(this);
}

void OrganizationDialog::save()
{
    m_trial.stop();
    m_saving = true;
    m_messages->clear();
    showProblem(m_problem);
    const gate::AddOrganization submitted = command();
    //: Button that answers a question: adds an organization
    submitAsking(m_service, submitted, tr("Add"), this, [=, this](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            showProblem(m_problem);
            return;
        }
        Q_EMIT added(submitted.name, *outcome);
        accept();
    });
}

void OrganizationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OrganizationDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Add organization"));
    //: Label of a choice: partner, customer and so on
    m_kindLabel->setText(tr("&Kind"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, gate::organizationKindName(kinds[static_cast<size_t>(i)]));
    m_name.label->setText(tr("&Name"));
    //: Label of a field for e-mail domains
    m_domains.label->setText(tr("&Domains"));
    m_domains.edit->setPlaceholderText(u"example.com, example.org"_s);
    setHint(m_domains.edit, tr("The domains of its e-mail addresses, separated by commas."));
    m_managesSubscription->setText(tr("Manages the &subscription"));
    m_saleActive->setText(tr("Its sale is a&ctive"));
    m_adminHeading->setText(tr("First full administrator"));
    m_email.label->setText(tr("&E-mail"));
    m_first.label->setText(tr("&First name"));
    m_last.label->setText(tr("&Last name"));
    setHint(m_email.edit, tr("An own user of the new customer, or somebody of a partner who is known here."));
    //: Button: adds the new organization
    m_saveButton->setText(tr("Add"));
    m_cancelButton->setText(tr("Cancel"));
    showKind();
}

} // namespace rolecall::ui
