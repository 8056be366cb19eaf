// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/verifylogdialog.h"

#include "ui/dialogfit.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize dialogSize(560, 200);

} // namespace

VerifyLogDialog::VerifyLogDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new PlainLabel(this))
    , m_label(new PlainLabel(this))
    , m_edit(new QLineEdit(this))
    , m_problem(new PlainLabel(SemanticColor::Danger, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_verifyButton(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancelButton(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setObjectName(u"verifyLogDialog"_s);
    resizeForText(this, dialogSize);
    m_text->setObjectName(u"verifyTextLabel"_s);
    m_text->setWordWrap(true);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"sealLineEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_problem->setObjectName(u"sealProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_verifyButton->setObjectName(u"verifyButton"_s);
    m_verifyButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_text);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &VerifyLogDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    check();
    m_edit->setFocus();
}

std::optional<store::Seal> VerifyLogDialog::noted() const
{
    return store::Seal::fromText(m_edit->text().trimmed());
}

void VerifyLogDialog::check()
{
    const bool wrong = !m_edit->text().trimmed().isEmpty() && !noted();
    m_problem->setVisible(wrong);
    m_verifyButton->setEnabled(!wrong);
    m_edit->setAccessibleDescription(wrong ? m_problem->text() : QString());
    growToFit(this);
}

void VerifyLogDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VerifyLogDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void VerifyLogDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Verify the audit log"));
    m_text->setText(
        tr("Works out all hashes of the log again, and tells the first record that is not what was "
           "written. Whether the end was cut or all of it written anew, only a seal tells that was "
           "noted before."));
    //: Label of a field; &: its key
    m_label->setText(tr("Noted &seal, if there is one"));
    m_problem->setText(
        tr("This is no seal. A seal is a number, a colon and 64 digits or letters from a to f; "
           "paste all of it, or leave the field empty."));
    //: Button: checks the audit log
    m_verifyButton->setText(tr("&Verify"));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
