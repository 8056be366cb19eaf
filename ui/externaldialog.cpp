// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externaldialog.h"

#include "ui/changesview.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/sidebyside.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(520, 320); // of the fields alone, with text of the usual size
constexpr QSize sizeWithChanges(800, 480);
constexpr int longestReason = 500;

bool isSameRole(const store::Assignment &a, const store::Assignment &b)
{
    return a.role == b.role && a.site == b.site;
}

std::vector<gate::RoleChange> rolesChanged(const std::vector<store::Assignment> &before,
                                           const std::vector<store::Assignment> &after)
{
    const auto in = [](const std::vector<store::Assignment> &all, const store::Assignment &like) {
        const auto found =
            std::ranges::find_if(all, [&like](const auto &one) { return isSameRole(one, like); });
        return found == all.end() ? nullptr : &*found;
    };
    std::vector<gate::RoleChange> changes;
    for (const store::Assignment &role : after) {
        const store::Assignment *old = in(before, role);
        if (!old || old->until != role.until) {
            changes.push_back({role.role, role.siteName, old != nullptr, true,
                               old ? old->until : std::optional<QDateTime>(), role.until});
        }
    }
    for (const store::Assignment &role : before) {
        if (!in(after, role))
            changes.push_back({role.role, role.siteName, true, false, role.until, {}});
    }
    return changes;
}

/// What a command asks for, for the view of the changes while it is refused.
gate::ChangeRoles wishesOf(const gate::Command &command, const std::vector<store::Assignment> &held)
{
    gate::ChangeRoles wishes;
    if (const auto *change = std::get_if<gate::ChangeExternal>(&command)) {
        wishes.give = {{change->role, {}}};
        wishes.until = change->until;
    }
    if (std::holds_alternative<gate::RevokeExternal>(command)) {
        for (const store::Assignment &role : held)
            wishes.take.push_back({role.role, role.siteName});
    }
    return wishes;
}

} // namespace

ExternalDialog::ExternalDialog(tables::WorkspaceService *service, const QString &objectName, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_trial(service, this, [this](const Result<gate::ExternalPreview> &preview) { take(preview); })
    , m_messages(new MessageBar(this))
    , m_heading(new PlainLabel(this))
    , m_side(new QWidget(this))
    , m_changesLabel(new PlainLabel(m_side))
    , m_changes(new ChangesView(m_side))
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setUp();
    connect(m_saveButton, &QPushButton::clicked, this, &ExternalDialog::submit);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::recordsAdded, this, &ExternalDialog::edited);
    connect(service, &tables::WorkspaceService::rosterReset, this, &ExternalDialog::edited);
}

ExternalDialog::~ExternalDialog() = default;

void ExternalDialog::setUp()
{
    m_heading->setObjectName(u"headingLabel"_s);
    m_heading->setHeading(3);
    m_heading->setWordWrap(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_saveButton, 0, Qt::AlignBottom);
    buttons->addWidget(m_cancelButton, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_heading);
    layout->addWidget(new SideBySide(makeFields(), makeSide(), this), 1);
    layout->addLayout(buttons);
}

QWidget *ExternalDialog::makeFields()
{
    auto *fields = new QWidget;
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins({});
    m_column->setSpacing(spacing);
    fields->installEventFilter(this);
    m_area = scrolling(fields);
    m_area->setObjectName(u"fieldsScrollArea"_s);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_area;
}

QWidget *ExternalDialog::makeSide()
{
    m_changesLabel->setHeading(0);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(spacing / 2);
    side->addWidget(m_changesLabel);
    side->addWidget(m_changes, 1);
    m_side->hide();
    return m_side;
}

bool ExternalDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_area->widget()) {
        // Texts wrap, their words and the fields do not: nothing of them may be cut off.
        m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width()
                                + m_area->verticalScrollBar()->sizeHint().width());
    }
    return QDialog::eventFilter(watched, event);
}

void ExternalDialog::addChanges(domain::Holder holder, std::vector<store::Assignment> roles)
{
    m_holder = holder;
    m_roles = std::move(roles);
    m_side->show();
}

PlainLabel *ExternalDialog::addText(const QString &objectName)
{
    auto *label = new PlainLabel(this);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void ExternalDialog::setDefaultButton(QPushButton *button)
{
    (button ? button : m_saveButton)->setDefault(true);
}

void ExternalDialog::addReason()
{
    m_reasonLabel = new PlainLabel(this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonLabel->setBuddy(m_reason);
    auto *part = new QVBoxLayout;
    part->setSpacing(spacing / 2);
    part->addWidget(m_reasonLabel);
    part->addWidget(m_reason);
    m_column->addLayout(part);
}

QString ExternalDialog::timeZone() const
{
    return m_service->info() ? m_service->info()->timeZone : QString();
}

QString ExternalDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void ExternalDialog::start()
{
    m_column->addStretch();
    if (m_reason && !focusWidget())
        m_reason->setFocus();
    retranslate();
    edited();
}

void ExternalDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resizeForText(this, m_side->isHidden() ? usualSize : sizeWithChanges);
}

// --- Trying out
// -----------------------------------------------------------------------------------------------------------

bool ExternalDialog::isReady() const
{
    return !m_trial.isRunning() && !m_saving;
}

void ExternalDialog::edited()
{
    if (m_saving)
        return;
    m_trial.stop();
    m_preview.reset();
    if (const std::optional<gate::Command> tried = command()) {
        m_trial.start([command = *tried](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::previewExternal(*open.gate, open.session, command);
        });
    } else {
        m_changes->setMessage(unfinished());
    }
    showState();
}

void ExternalDialog::take(const Result<gate::ExternalPreview> &preview)
{
    m_preview = preview;
    if (preview)
        showPreview(*preview);
    showChanges();
    showState();
}

void ExternalDialog::showChanges()
{
    const std::optional<gate::Command> tried = command();
    if (!*m_preview || !tried) {
        m_changes->setMessage(*m_preview ? unfinished() : withRule(m_preview->error()));
        return;
    }
    const gate::ExternalPreview &preview = **m_preview;
    gate::RolePreview shown;
    shown.unchanged = preview.unchanged;
    shown.refusal = preview.refusal;
    shown.notices = preview.notices;
    shown.changes = preview.changes;
    if (!preview.refusal)
        shown.roles = rolesChanged(m_roles, preview.roles);
    m_changes->setPreview(shown, wishesOf(*tried, m_roles), m_holder, timeZone());
}

void ExternalDialog::showState()
{
    QString reason;
    bool refused = false;
    if (!m_preview) {
        reason = command() || m_saving ? tr("Working out what changes…") : unfinished();
    } else if (!*m_preview || (*m_preview)->refusal) {
        reason = withRule(*m_preview ? *(*m_preview)->refusal : m_preview->error());
        refused = true;
    } else if ((*m_preview)->unchanged) {
        reason = unchangedText();
    }
    m_saveButton->setEnabled(reason.isEmpty() && !m_saving);
    setHint(m_saveButton, reason);
    m_note->setColor(refused ? SemanticColor::Danger : SemanticColor::SubtleText);
    m_note->setText(reason);
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

void ExternalDialog::submit()
{
    const std::optional<gate::Command> wanted = command();
    if (!wanted || m_saving)
        return;
    m_trial.stop();
    m_saving = true;
    m_messages->clear();
    showState();
    submitAsking(m_service, *wanted, verb(), this, [this](const Result<gate::Outcome> &outcome) {
        m_saving = false;
        if (!outcome) {
            m_messages->showError(outcome.error());
            edited(); // what was allowed a moment ago may not be now (A14)
            return;
        }
        Q_EMIT changed(doneText(), *outcome);
        accept();
    });
}

void ExternalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        edited(); // what the gate says is in the language of before
    }
    QDialog::changeEvent(event);
}

QString ExternalDialog::unchangedText() const
{
    return tr("Nothing changes yet.");
}

void ExternalDialog::retranslate()
{
    m_heading->setText(heading());
    m_changesLabel->setText(tr("What changes"));
    m_changes->setAccessibleName(tr("What changes"));
    if (m_reasonLabel) {
        //: Label of a field: why something is done; goes into the log
        m_reasonLabel->setText(tr("&Reason"));
    }
    m_saveButton->setText(verb());
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
