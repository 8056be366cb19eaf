// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/auditactions.h"

#include "gate/organizationquestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

using enum AuditKind;

constexpr unsigned bit(AuditKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

struct AuditAction {
    QLatin1StringView id;
    const char *words;
    AuditKind kind;
    unsigned also = 0; ///< bits of further kinds

    [[nodiscard]] constexpr bool isOf(AuditKind which) const
    {
        return kind == which || (also & bit(which)) != 0;
    }
};

constexpr auto actions = std::to_array<AuditAction>({
    {"create"_L1, QT_TRANSLATE_NOOP("AuditLog", "Created the workspace"), Workspace},
    {"demo"_L1, QT_TRANSLATE_NOOP("AuditLog", "Made up the demo"), Workspace},
    {"user-add"_L1, QT_TRANSLATE_NOOP("AuditLog", "Added a user"), Users},
    {"user-edit"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed a user"), Users},
    {"user-remove"_L1, QT_TRANSLATE_NOOP("AuditLog", "Removed a user"), Users},
    {"grant"_L1, QT_TRANSLATE_NOOP("AuditLog", "Gave roles"), Roles},
    {"revoke"_L1, QT_TRANSLATE_NOOP("AuditLog", "Took roles away"), Roles},
    {"change-roles"_L1, QT_TRANSLATE_NOOP("AuditLog", "Gave roles and took roles away"), Roles},
    {"import-roster"_L1, QT_TRANSLATE_NOOP("AuditLog", "Imported users"), Files, bit(Users)},
    {"import-administrators"_L1, QT_TRANSLATE_NOOP("AuditLog", "Imported administrators"), Files, bit(Roles)},
    {"license-assign"_L1, QT_TRANSLATE_NOOP("AuditLog", "Assigned licenses"), Licenses},
    {"license-remove"_L1, QT_TRANSLATE_NOOP("AuditLog", "Took licenses"), Licenses},
    {"change-licenses"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed licenses"), Licenses},
    {"change-people"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed several people"), Users,
     bit(Roles) | bit(Licenses)},
    {"users-deactivate"_L1, QT_TRANSLATE_NOOP("AuditLog", "Deactivated users"), Users},
    {"users-remove"_L1, QT_TRANSLATE_NOOP("AuditLog", "Removed users"), Users},
    {"site-add"_L1, QT_TRANSLATE_NOOP("AuditLog", "Added a site"), Sites},
    {"site-edit"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed a site"), Sites},
    {"site-remove"_L1, QT_TRANSLATE_NOOP("AuditLog", "Removed a site"), Sites},
    {"license-add"_L1, QT_TRANSLATE_NOOP("AuditLog", "Added a license"), Licenses},
    {"organization-add"_L1, QT_TRANSLATE_NOOP("AuditLog", "Added an organization"), Organizations},
    {"organization-link"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed a partner's relation"), Organizations},
    {"external-add"_L1, QT_TRANSLATE_NOOP("AuditLog", "Added an external administrator"), Externals,
     bit(Roles)},
    {"external-change"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed an external administrator"), Externals,
     bit(Roles)},
    {"external-revoke"_L1, QT_TRANSLATE_NOOP("AuditLog", "Revoked an external administrator"), Externals,
     bit(Roles)},
    {"external-record-provisioning"_L1,
     QT_TRANSLATE_NOOP("AuditLog", "Recorded that a partner took provisioning"), Externals, bit(Roles)},
    {"external-break-glass"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed a break-glass access"), Externals},
    {"external-test"_L1, QT_TRANSLATE_NOOP("AuditLog", "Recorded a test of break-glass access"), Externals},
    {"setting-set"_L1, QT_TRANSLATE_NOOP("AuditLog", "Changed a setting"), Settings},
    {"finding-accept"_L1, QT_TRANSLATE_NOOP("AuditLog", "Accepted a finding"), Findings},
    {"carry-over-done"_L1, QT_TRANSLATE_NOOP("AuditLog", "Ticked off what was carried over"), Files},
    {"carry-over-reopen"_L1, QT_TRANSLATE_NOOP("AuditLog", "Put back what is to be carried over"), Files},
    {"activation-send"_L1, QT_TRANSLATE_NOOP("AuditLog", "Put activation e-mails into the outbox"),
     Activations},
    {"activation-export"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported activation e-mails"), Activations,
     bit(Files)},
    {"activation-mark"_L1, QT_TRANSLATE_NOOP("AuditLog", "Marked an activation e-mail"), Activations},
    {"undo"_L1, QT_TRANSLATE_NOOP("AuditLog", "Undid a change"), UndoRedo},
    {"redo"_L1, QT_TRANSLATE_NOOP("AuditLog", "Did a change again"), UndoRedo},
    {"export-administrators"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported administrators"), Files},
    {"export-users"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported users"), Files},
    {"export-roster"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported the roster"), Files},
    {"export-externals"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported external administrators"), Files},
    {"export-role-table"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported a table of roles"), Files},
    {"export-who-can"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported who has a privilege"), Files},
    {"export-carry-over"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported what is to be carried over"), Files},
    {"export-break-glass"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported the break-glass sheet"), Files},
    {"export-audit"_L1, QT_TRANSLATE_NOOP("AuditLog", "Exported the audit log"), Files},
    {"export-administrators-report"_L1, QT_TRANSLATE_NOOP("AuditLog", "Made a report on administrators"),
     Files},
    {"export-access-report"_L1, QT_TRANSLATE_NOOP("AuditLog", "Made a report on a person's access"), Files},
    {"export-carry-over-report"_L1,
     QT_TRANSLATE_NOOP("AuditLog", "Made a report on what is to be carried over"), Files},
    {"export-audit-report"_L1, QT_TRANSLATE_NOOP("AuditLog", "Made an extract of the audit log"), Files},
    {"backup"_L1, QT_TRANSLATE_NOOP("AuditLog", "Made a backup"), Workspace, bit(Files)},
    {"salvage"_L1, QT_TRANSLATE_NOOP("AuditLog", "Saved what could be read"), Workspace, bit(Files)},
    {"restore"_L1, QT_TRANSLATE_NOOP("AuditLog", "Restored a backup"), Workspace, bit(Files)},
    {"sign-in"_L1, QT_TRANSLATE_NOOP("AuditLog", "Signed in"), SignIns},
});

const AuditAction *find(const QString &id)
{
    const auto *found =
        std::ranges::find(actions, id, [](const AuditAction &action) { return QString(action.id); });
    return found == actions.end() ? nullptr : found;
}

} // namespace

QString actionText(const QString &id)
{
    const AuditAction *action = find(id);
    return action ? Text::tr(action->words) : id;
}

QString targetText(const store::AuditRecord &record)
{
    return record.targetKind == "setting"_L1 ? settingText(record.targetName) : record.targetName;
}

QString kindText(AuditKind kind)
{
    switch (kind) {
    case Roles:
        //: Kind of actions in the audit log
        return Text::tr("Administrator roles");
    case Users:
        //: Kind of actions in the audit log
        return Text::tr("Users");
    case Licenses:
        //: Kind of actions in the audit log
        return Text::tr("Licenses");
    case Sites:
        //: Kind of actions in the audit log
        return Text::tr("Webex sites");
    case Organizations:
        //: Kind of actions in the audit log
        return Text::tr("Organizations");
    case Externals:
        //: Kind of actions in the audit log
        return Text::tr("External administrators");
    case Settings:
        //: Kind of actions in the audit log
        return Text::tr("Settings");
    case Findings:
        //: Kind of actions in the audit log
        return Text::tr("Findings");
    case Activations:
        //: Kind of actions in the audit log
        return Text::tr("Activation e-mails");
    case Files:
        //: Kind of actions in the audit log
        return Text::tr("Imports and exports");
    case UndoRedo:
        //: Kind of actions in the audit log
        return Text::tr("Undo and redo");
    case SignIns:
        //: Kind of actions in the audit log
        return Text::tr("Sign-ins");
    case Workspace:
        //: Kind of actions in the audit log: making the file
        return Text::tr("The workspace itself");
    }
    Q_UNREACHABLE();
}

QString kindId(AuditKind kind)
{
    constexpr std::array ids{"roles"_L1,         "users"_L1,     "licenses"_L1, "sites"_L1,
                             "organizations"_L1, "externals"_L1, "settings"_L1, "findings"_L1,
                             "activations"_L1,   "files"_L1,     "undo"_L1,     "sign-ins"_L1,
                             "workspace"_L1};
    static_assert(ids.size() == allAuditKinds.size());
    return ids[static_cast<size_t>(kind)];
}

std::optional<AuditKind> kindOf(const QString &action)
{
    const AuditAction *found = find(action);
    return found ? std::optional(found->kind) : std::nullopt;
}

QStringList actionsOf(AuditKind kind)
{
    QStringList ids;
    for (const AuditAction &action : actions) {
        if (action.isOf(kind))
            ids << action.id;
    }
    return ids;
}

} // namespace rolecall::gate
