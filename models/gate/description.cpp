// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What of a command its record says even if it is refused.
#include "gate/context.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

void describeTarget(store::AuditRecord &log, const UserRef &ref)
{
    log.targetKind = u"user"_s;
    log.target = ref.id;
    log.targetEmail = ref.email;
}

void describeWhat(store::AuditRecord &log, const CreateOrganization &command)
{
    log.action = u"create"_s;
    log.targetKind = u"organization"_s;
    log.targetName = command.name;
}

void describeWhat(store::AuditRecord &log, const CreateDemo &)
{
    log.action = u"demo"_s;
    log.targetKind = u"organization"_s;
}

void describeWhat(store::AuditRecord &log, const AddUser &command)
{
    log.action = u"user-add"_s;
    describeTarget(log, {0, command.fields[Email]});
}

void describeWhat(store::AuditRecord &log, const EditUser &command)
{
    log.action = u"user-edit"_s;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const RemoveUser &command)
{
    log.action = u"user-remove"_s;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const ChangeRoles &command)
{
    log.action = command.take.empty() ? u"grant"_s : command.give.empty() ? u"revoke"_s : u"change-roles"_s;
    log.reason = command.reason;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const ChangeLicenses &command)
{
    log.action = command.take.empty() ? u"license-assign"_s
        : command.give.empty()        ? u"license-remove"_s
                                      : u"change-licenses"_s;
    log.reason = command.reason;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const DismissUsers &command)
{
    log.action = command.remove ? u"users-remove"_s : u"users-deactivate"_s;
    log.targetKind = u"organization"_s;
}

void describeWhat(store::AuditRecord &log, const ChangePeople &command)
{
    log.action = u"change-people"_s;
    log.targetKind = u"organization"_s;
    log.reason = command.reason;
}

void describeThing(store::AuditRecord &log, const QString &action, const QString &kind, const QString &name)
{
    log.action = action;
    log.targetKind = kind;
    log.targetName = name;
}

void describeWhat(store::AuditRecord &log, const AddSite &command)
{
    describeThing(log, u"site-add"_s, u"site"_s, command.name);
}

void describeWhat(store::AuditRecord &log, const EditSite &command)
{
    describeThing(log, u"site-edit"_s, u"site"_s, command.site);
}

void describeWhat(store::AuditRecord &log, const RemoveSite &command)
{
    describeThing(log, u"site-remove"_s, u"site"_s, command.site);
}

void describeWhat(store::AuditRecord &log, const AddLicense &command)
{
    describeThing(log, u"license-add"_s, u"license"_s, command.heading);
}

void describeWhat(store::AuditRecord &log, const AddOrganization &command)
{
    describeThing(log, u"organization-add"_s, u"organization"_s, command.name);
}

void describeWhat(store::AuditRecord &log, const LinkOrganization &command)
{
    describeThing(log, u"organization-link"_s, u"organization"_s, command.partner);
}

void describeWhat(store::AuditRecord &log, const AddExternal &command)
{
    log.action = u"external-add"_s;
    log.reason = command.reason;
    describeTarget(log, {0, command.email});
}

void describeWhat(store::AuditRecord &log, const ChangeExternal &command)
{
    log.action = u"external-change"_s;
    log.reason = command.reason;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const RevokeExternal &command)
{
    log.action = u"external-revoke"_s;
    log.reason = command.reason;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const RecordProvisioning &command)
{
    log.action = u"external-record-provisioning"_s;
    log.reason = command.reason;
    describeTarget(log, {0, command.email});
}

void describeWhat(store::AuditRecord &log, const MarkBreakGlass &command)
{
    log.action = u"external-break-glass"_s;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const TestBreakGlass &command)
{
    log.action = u"external-test"_s;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const ChangeSetting &command)
{
    describeThing(log, u"setting-set"_s, u"setting"_s, command.key);
}

void describeWhat(store::AuditRecord &log, const AcceptFinding &command)
{
    describeThing(log, u"finding-accept"_s, u"finding"_s, command.finding);
    log.reason = command.reason;
}

void describeWhat(store::AuditRecord &log, const MarkCarryOver &command)
{
    describeThing(log, command.done ? u"carry-over-done"_s : u"carry-over-reopen"_s, u"organization"_s, {});
}

void describeWhat(store::AuditRecord &log, const SendActivation &command)
{
    describeThing(log, u"activation-send"_s, u"organization"_s, {});
    if (command.users.size() == 1)
        describeTarget(log, command.users.front());
}

void describeWhat(store::AuditRecord &log, const RecordActivationExport &command)
{
    describeThing(log, u"activation-export"_s, u"file"_s, command.folder);
}

void describeWhat(store::AuditRecord &log, const MarkActivation &command)
{
    log.action = u"activation-mark"_s;
    describeTarget(log, command.user);
}

void describeWhat(store::AuditRecord &log, const Undo &)
{
    describeThing(log, u"undo"_s, u"organization"_s, {});
}

void describeWhat(store::AuditRecord &log, const Redo &)
{
    describeThing(log, u"redo"_s, u"organization"_s, {});
}

void describeWhat(store::AuditRecord &log, const ImportRoster &command)
{
    log.action = u"import-roster"_s;
    log.targetKind = u"file"_s;
    log.targetName = command.source->name();
}

void describeWhat(store::AuditRecord &log, const ImportAdministrators &command)
{
    log.action = u"import-administrators"_s;
    log.targetKind = u"file"_s;
    log.targetName = command.fileName;
}

void describeWhat(store::AuditRecord &log, const SignIn &)
{
    log.action = u"sign-in"_s;
    log.targetKind = u"organization"_s;
}

void describeWhat(store::AuditRecord &log, const RecordExport &command)
{
    log.action = u"export-"_s + command.what;
    log.targetKind = u"file"_s;
    log.targetName = command.fileName;
}

void describeWhat(store::AuditRecord &log, const RecordBackup &command)
{
    describeThing(log, u"backup"_s, u"file"_s, command.fileName);
}

void describeWhat(store::AuditRecord &log, const RestoreBackup &command)
{
    describeThing(log, u"restore"_s, u"file"_s, QFileInfo(command.path).fileName());
}

} // namespace

void describe(store::AuditRecord &log, const Command &command)
{
    std::visit([&log](const auto &what) { describeWhat(log, what); }, command);
}

} // namespace rolecall::gate
