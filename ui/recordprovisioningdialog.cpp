// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/recordprovisioningdialog.h"

#include "ui/externalpersonfields.h"
#include "ui/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

RecordProvisioningDialog::RecordProvisioningDialog(tables::WorkspaceService *service, QWidget *parent)
    : ExternalDialog(service, u"recordProvisioningDialog"_s, parent)
    , m_explanation(addText(u"explanationLabel"_s))
    , m_person(new ExternalPersonFields(service, this))
{
    column()->addWidget(m_person);
    addReason();
    addChanges(domain::Holder::Partner, {});
    connect(m_person, &ExternalPersonFields::changed, this, [this] {
        edited();
        // Enter first verifies, then records.
        setDefaultButton(m_person->verification() ? nullptr : m_person->verifyButton());
    });
    start();
    setDefaultButton(m_person->verifyButton());
    m_person->setFocus();
}

std::optional<gate::Command> RecordProvisioningDialog::command() const
{
    if (!m_person->unfinished().isEmpty())
        return std::nullopt;
    return gate::RecordProvisioning{m_person->email(), m_person->firstName(), m_person->lastName(),
                                    m_person->organization(), reason()};
}

QString RecordProvisioningDialog::unfinished() const
{
    return m_person->unfinished();
}

QString RecordProvisioningDialog::unchangedText() const
{
    //: %1 is a person's name
    return tr("%1 holds the provisioning role here already.").arg(m_person->name());
}

QString RecordProvisioningDialog::verb() const
{
    //: Button: records what a partner did
    return tr("Recor&d");
}

QString RecordProvisioningDialog::doneText() const
{
    //: %1 is a person's name
    return tr("Recorded that %1 took the provisioning role.").arg(m_person->name());
}

QString RecordProvisioningDialog::heading() const
{
    return tr("Record what a partner did outside");
}

void RecordProvisioningDialog::retranslate()
{
    ExternalDialog::retranslate();
    //: Title of a dialog: a partner took the provisioning role by itself
    setWindowTitle(tr("Record provisioning"));
    m_explanation->setText(
        tr("A partner whose sale is active takes the provisioning role by itself when it handles an order, "
           "and can do so again after it was removed. Nobody gives the role here: this records that it "
           "happened, granted by the partner (Rule R26)."));
    m_person->retranslate();
}

} // namespace rolecall::ui
