// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/relationdialog.h"

#include "domain/glossary.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(560, 400);

QStringList textsOf(const Result<gate::Outcome> &outcome)
{
    QStringList texts;
    if (outcome) {
        for (const gate::Notice &notice : outcome->notices)
            texts << withRule(notice.message, notice.rule);
    }
    return texts;
}

} // namespace

RelationDialog::RelationDialog(tables::WorkspaceService *service, gate::ListedOrganization partner,
                               QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_partner(std::move(partner))
    , m_messages(new MessageBar(this))
    , m_heading(new PlainLabel(this))
    , m_managesSubscription(new QCheckBox(this))
    , m_saleActive(new QCheckBox(this))
    , m_touchedLabel(new PlainLabel(this))
    , m_touched(new QPlainTextEdit(this))
    , m_removeBox(new QCheckBox(this))
    , m_problemLabel(new PlainLabel(SemanticColor::Danger, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setUp();
    m_managesSubscription->setChecked(m_partner.relation.managesSubscription);
    m_saleActive->setChecked(m_partner.relation.saleActive);
    for (const QCheckBox *box : {m_managesSubscription, m_saleActive})
        connect(box, &QCheckBox::toggled, this, &RelationDialog::tryOut);
    connect(m_removeBox, &QCheckBox::toggled, this, &RelationDialog::showTried);
    connect(m_saveButton, &QPushButton::clicked, this, &RelationDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::recordsAdded, this, &RelationDialog::tryOut);
    retranslate();
    tryOut();
}

RelationDialog::~RelationDialog()
{
    if (m_task)
        m_task->cancelled = true;
}

void RelationDialog::setUp()
{
    setObjectName(u"relationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"partnerLabel"_s);
    m_heading->setHeading(3);
    m_heading->setWordWrap(true);
    m_managesSubscription->setObjectName(u"managesSubscriptionCheckBox"_s);
    m_saleActive->setObjectName(u"saleActiveCheckBox"_s);
    m_touchedLabel->setBuddy(m_touched);
    m_touched->setObjectName(u"touchedTextEdit"_s);
    m_touched->setReadOnly(true);
    m_touched->setTabChangesFocus(true);
    m_touched->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_removeBox->setObjectName(u"removeRolesCheckBox"_s);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->setWordWrap(true);
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
    layout->addWidget(m_heading);
    layout->addWidget(m_managesSubscription);
    layout->addWidget(m_saleActive);
    layout->addSpacing(spacing);
    layout->addWidget(m_touchedLabel);
    layout->addWidget(m_touched, 1);
    layout->addWidget(m_removeBox);
    layout->addWidget(m_problemLabel);
    layout->addLayout(buttons);
    resizeForText(this, usualSize);
}

gate::LinkOrganization RelationDialog::command() const
{
    return {m_partner.organization.name, m_managesSubscription->isChecked(), m_saleActive->isChecked()};
}

bool RelationDialog::isChanged() const
{
    return m_managesSubscription->isChecked() != m_partner.relation.managesSubscription
        || m_saleActive->isChecked() != m_partner.relation.saleActive;
}

void RelationDialog::tryOut()
{
    if (m_saving)
        return;
    if (m_task)
        m_task->cancelled = true;
    m_tried.reset();
    auto mine = std::make_shared<tables::Task>();
    const auto work = [tried = command()](tables::OpenWorkspace &open, tables::TaskState &) -> Result<Tried> {
        return Tried{open.gate->submit(tried, open.session, {.dryRun = true}),
                     open.gate->submit(tried, open.session, {.dryRun = true, .confirmed = true})};
    };
    m_task = m_service->ask<Tried>(work, this, [this, mine](const Result<Tried> &tried) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        if (tried)
            m_tried = *tried;
        showTried();
    });
    *mine = m_task;
    showTried();
}

void RelationDialog::showTried()
{
    const QStringList keeping = m_tried ? textsOf(m_tried->keeping) : QStringList();
    const QStringList removing = m_tried ? textsOf(m_tried->removing) : QStringList();
    const std::optional<Error> cannotRemove = m_tried && m_tried->keeping && !m_tried->removing
        ? std::optional(m_tried->removing.error())
        : std::nullopt;
    // There is something to remove where the gate says something else about removing.
    m_removeBox->setVisible(m_tried && (cannotRemove || removing != keeping));
    setAvailable(m_removeBox, cannotRemove, tr("Otherwise they stay and show up as findings."));

    const bool remove =
        m_removeBox->isVisibleTo(this) && m_removeBox->isEnabled() && m_removeBox->isChecked();
    const QStringList &texts = remove ? removing : keeping;
    QString text = texts.join(u"\n\n"_s);
    if (!m_tried)
        text = tr("Loading…");
    else if (texts.isEmpty())
        text = isChanged() ? tr("This touches no external administrator.") : tr("Nothing changes yet.");
    if (m_touched->toPlainText() != text)
        m_touched->setPlainText(text);

    std::optional<Error> problem;
    if (m_tried && !(remove ? m_tried->removing : m_tried->keeping))
        problem = (remove ? m_tried->removing : m_tried->keeping).error();
    m_problemLabel->setText(problem ? withRule(*problem) : QString());
    m_problemLabel->setVisible(problem.has_value());
    m_saveButton->setEnabled(m_tried && !problem && isChanged() && !m_saving);
    setHint(m_saveButton,
            problem           ? withRule(*problem)
                : isChanged() ? QString()
                              : tr("Nothing changes yet."));
}

void RelationDialog::save()
{
    const bool remove =
        m_removeBox->isVisibleTo(this) && m_removeBox->isEnabled() && m_removeBox->isChecked();
    m_saving = true;
    m_messages->clear();
    showTried();
    m_service->submit(command(), {.confirmed = remove}, this, [this](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            tryOut();
            return;
        }
        Q_EMIT changed(m_partner.organization.name, *outcome);
        accept();
    });
}

void RelationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tryOut(); // what the gate says is in the language of before
    }
    QDialog::changeEvent(event);
}

void RelationDialog::retranslate()
{
    //: Title of a dialog: what a partner is to the organization
    setWindowTitle(tr("Change relation"));
    m_heading->setText(m_partner.organization.name);
    m_managesSubscription->setText(tr("Manages the &subscription"));
    m_saleActive->setText(tr("Its sale is &active"));
    m_touchedLabel->setText(tr("&What changes for external administrators"));
    m_removeBox->setText(tr("&Remove the roles that give nothing any more"));
    m_saveButton->setText(domain::term(u"term.save"_s));
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
