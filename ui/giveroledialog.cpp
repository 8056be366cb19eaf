// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/giveroledialog.h"

#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/personpicker.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(480, 420);

} // namespace

GiveRoleDialog::GiveRoleDialog(tables::WorkspaceService *service, domain::RoleIndex role, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_role(role)
    , m_trial(service, this, [this](const Result<gate::Outcome> &tried) { showTried(tried); })
    , m_messages(new MessageBar(this))
    , m_person(new PersonPicker(service, this))
    , m_notices(new PlainLabel(SemanticColor::SubtleText, this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reason(new QLineEdit(this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    connect(m_person, &PersonPicker::personChanged, this, &GiveRoleDialog::tryOut);
    connect(m_saveButton, &QPushButton::clicked, this, &GiveRoleDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    tryOut();
}

void GiveRoleDialog::setUp()
{
    setObjectName(u"giveRoleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_notices->setObjectName(u"noticesLabel"_s);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    for (PlainLabel *label : {m_notices, m_problemLabel})
        label->setWordWrap(true);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reasonLabel->setBuddy(m_reason);
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
    layout->addWidget(m_person, 1);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_notices);
    layout->addWidget(m_problemLabel);
    layout->addLayout(buttons);
    m_person->setFocus();
    resizeForText(this, usualSize);
}

gate::ChangeRoles GiveRoleDialog::command() const
{
    gate::ChangeRoles command;
    command.user.id = m_person->person();
    command.give = {{m_role, {}}};
    command.reason = m_reason->text().trimmed();
    return command;
}

void GiveRoleDialog::tryOut()
{
    m_trial.stop();
    showTried(std::nullopt);
    const gate::ChangeRoles tried = command();
    if (tried.user.id == 0)
        return;
    m_trial.start([tried](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return open.gate->submit(tried, open.session, {.dryRun = true});
    });
}

void GiveRoleDialog::showTried(const std::optional<Result<gate::Outcome>> &tried)
{
    const bool refused = tried && !*tried;
    QStringList lines;
    if (tried && *tried) {
        if ((*tried)->unchanged)
            lines << tr("This person holds the role already.");
        for (const gate::Notice &notice : (*tried)->notices)
            lines << withRule(notice.message, notice.rule);
    }
    m_notices->setText(lines.join(u'\n'));
    m_notices->setVisible(!lines.isEmpty());
    m_problemLabel->setText(refused ? withRule(tried->error()) : QString());
    m_problemLabel->setVisible(refused);
    m_saveButton->setEnabled(tried && *tried && !(*tried)->unchanged && !m_saving);
    setHint(m_saveButton,
            refused                       ? withRule(tried->error())
                : m_person->person() == 0 ? tr("Choose the person who is to hold the role.")
                                          : QString());
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void GiveRoleDialog::save()
{
    m_saving = true;
    m_messages->clear();
    m_saveButton->setEnabled(false);
    const auto reply = [this, user = m_person->person(),
                        name = m_person->name()](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            tryOut();
            return;
        }
        Q_EMIT given(user, name, *outcome);
        accept();
    };
    //: Button that answers a question: gives somebody a role
    submitAsking(m_service, command(), tr("Give"), this, reply);
}

void GiveRoleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tryOut(); // what the gate says is in the language of before
    }
    QDialog::changeEvent(event);
}

void GiveRoleDialog::retranslate()
{
    //: Title of a dialog; %1 is a role
    setWindowTitle(tr("Give the role %1").arg(domain::roleName(m_role)));
    m_person->setLabel(tr("&Person"));
    m_person->retranslate();
    //: Label of a field: why somebody gets a role
    m_reasonLabel->setText(tr("&Reason"));
    //: Button: gives somebody a role
    m_saveButton->setText(tr("&Give"));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
