// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsworld.h"

#include "gate/findingquestions.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

void must(const Result<gate::Outcome> &result)
{
    if (!result)
        qFatal("%s", messageOf(result).constData());
}

} // namespace

ExternalsWorld::ExternalsWorld()
{
    using enum OrganizationKind;
    must(submit(gate::AddOrganization{u"Tisa"_s, Partner, {u"tisa.example"_s}, true, true}));
    must(submit(gate::AddOrganization{u"Morava"_s, Partner, {u"morava.example"_s}}));
    must(submit(gate::AddOrganization{u"Sava"_s, Other, {u"sava.example"_s}}));
    must(submit(gate::AddOrganization{u"Drina"_s, SelfSignup, {u"drina.example"_s}}));
    must(submit(gate::AddOrganization{u"Pool"_s, Consumer, {u"pool.example"_s}}));
    must(submit(gate::AddSite{u"adriatic.webex.com"_s, true}));
    must(submit(gate::AddSite{u"danube.webex.com"_s, true}));
    must(submit(gate::AddSite{u"old.webex.com"_s, false}));
    must(submit(gate::AddLicense{u"Contact Center Premium Agent [Sub2]"_s}));
}

gate::AddExternal ExternalsWorld::adding(const QString &email, const QString &roles)
{
    gate::AddExternal command;
    command.email = email;
    command.first = email.section(u'@', 0, 0);
    command.last = u"Test"_s;
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts))
        command.roles.push_back(WorkspaceFixture::role(word));
    return command;
}

Id ExternalsWorld::add(const QString &email, const QString &roles)
{
    const auto added = submit(adding(email, roles));
    must(added);
    return added->target;
}

Result<gate::Outcome> ExternalsWorld::submit(const gate::Command &command, const QString &actor,
                                             bool confirmed)
{
    return file.submit(actor, command, confirmed);
}

Result<gate::Outcome> ExternalsWorld::promote(const QString &email, const QString &roleId,
                                              const QString &actor)
{
    return submit(gate::ChangeExternal{{0, email}, role(roleId)}, actor);
}

Result<gate::Outcome> ExternalsWorld::revoke(const QString &email, const QString &actor)
{
    return submit(gate::RevokeExternal{{0, email}}, actor);
}

Result<gate::ExternalRow> ExternalsWorld::row(const QString &email, const QString &actor)
{
    return gate::external(file.gate(), session(actor), {0, email});
}

QStringList ExternalsWorld::findingIds()
{
    QStringList ids;
    const auto found = gate::findings(file.gate(), session(admin()));
    if (!found)
        qFatal("%ls", qUtf16Printable(found.error().message));
    for (const gate::FindingRow &finding : *found)
        ids << finding.id;
    return ids;
}

Id ExternalsWorld::idOf(const QString &email)
{
    const auto user = store::findUserByEmail(file.connection(), email);
    return user && *user ? (*user)->id : 0;
}

QDate ExternalsWorld::untilOf(const QString &email)
{
    const Id customer = store::customer(file.connection())->id;
    const auto held = store::assignmentsOf(file.connection(), idOf(email), customer);
    if (held->size() != 1 || !held->front().until)
        return {};
    return dayEndingAt(*held->front().until, u"Europe/Belgrade"_s);
}

void ExternalsWorld::goToDay(int days)
{
    file.now = first.addDays(days);
}

gate::Session ExternalsWorld::session(const QString &actor)
{
    return {{0, WorkspaceFixture::address(actor)}, gate::Door::Window};
}

QStringList ExternalsWorld::rulesOf(const std::vector<gate::Notice> &notices)
{
    QStringList rules;
    for (const gate::Notice &notice : notices)
        rules << notice.rule;
    return rules;
}

} // namespace rolecall::test
