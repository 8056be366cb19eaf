// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/savefilterdialog.h"

#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int longestName = 60;
constexpr int nameCharacters = 36;

} // namespace

SaveFilterDialog::SaveFilterDialog(const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_remark(new PlainLabel(SemanticColor::SubtleText, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setObjectName(u"saveFilterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"filterNameLineEdit"_s);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * nameCharacters);
    m_nameLabel->setBuddy(m_name);
    m_remark->setObjectName(u"filterNameRemark"_s);
    m_remark->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_saveButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancelButton, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_remark);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::edited);
    connect(m_saveButton, &QPushButton::clicked, this, &SaveFilterDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

QString SaveFilterDialog::name() const
{
    return m_name->text().simplified();
}

bool SaveFilterDialog::isTaken() const
{
    return m_taken.contains(name());
}

void SaveFilterDialog::edited()
{
    m_saveButton->setEnabled(!name().isEmpty());
    m_remark->setText(isTaken() ? tr("There are saved filters of this name.")
                                : tr("Search, filters and order are kept on this computer, for you alone."));
}

void SaveFilterDialog::save()
{
    const auto finish = [this] {
        Q_EMIT named(name());
        accept();
    };
    if (!isTaken()) {
        finish();
        return;
    }
    //: %1 is the name of saved filters
    QMessageBox *box = makeQuestion(this, tr("Replace the saved filters \"%1\"?").arg(name()), {},
                                    //: Button
                                    tr("Replace"), tr("Keep"));
    connect(box, &QDialog::finished, this, [box, finish] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            finish();
    });
    box->open();
}

void SaveFilterDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SaveFilterDialog::retranslate()
{
    setWindowTitle(tr("Save filters"));
    m_nameLabel->setText(tr("&Name of these filters:"));
    //: Button
    m_saveButton->setText(tr("&Save"));
    //: Button
    m_cancelButton->setText(tr("Cancel"));
    edited();
}

} // namespace rolecall::ui
