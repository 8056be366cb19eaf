// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls | %ls", qUtf16Printable(result.error().message), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

WorkspaceFixture::WorkspaceFixture()
{
    const gate::CreateOrganization create{
        u"Adriatic"_s, QString::fromLatin1(admin), u"Ana"_s, u"Admin"_s, {}, u"Europe/Belgrade"_s};
    m_workspace = must(store::Workspace::create(path()));
    m_gate = std::make_unique<gate::Gate>(*m_workspace, [this] { return now; });
    must(m_gate->submit(create, {}));
}

QString WorkspaceFixture::path() const
{
    return m_folder.filePath(u"test.rolecall"_s);
}

QString WorkspaceFixture::address(const QString &name)
{
    return name.contains(u'@') ? name : name + u"@adriatic.example"_s;
}

gate::RoleRef WorkspaceFixture::role(const QString &id)
{
    return {Catalogue::instance().findRole(id.section(u'@', 0, 0)).value(), id.section(u'@', 1)};
}

Id WorkspaceFixture::person(const QString &name, const QString &roles, const QString &status)
{
    gate::AddUser add;
    add.fields[FirstName] = name;
    add.fields[LastName] = u"Test"_s;
    add.fields[Email] = address(name);
    const Id id = must(submit(QString::fromLatin1(admin), add)).target;
    // advanced troubleshooting needs another role first (R6)
    gate::ChangeRoles change{{id, {}}, {}, {}, {}, {}};
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts))
        change.give.push_back(role(word));
    if (!change.give.empty())
        must(submit(QString::fromLatin1(admin), change));
    if (status != u"Active"_s)
        must(submit(QString::fromLatin1(admin), gate::EditUser{{id, {}}, {{Field::Status, status}}}));
    return id;
}

Id WorkspaceFixture::external(const QString &name, OrganizationKind kind, const QString &roles)
{
    const Id customer = must(store::customer(connection())).id;
    const Id organization =
        must(store::addOrganization(connection(), {0, u"Elsewhere of "_s + name, kind, u"UTC"_s}, {}));
    if (kind == OrganizationKind::Partner)
        must(store::setRelation(connection(), customer, organization, true, true));
    User user;
    user.organization = organization;
    user.fields[FirstName] = name;
    user.fields[Email] = name + u"@elsewhere.example"_s;
    user.fields[Field::Status] = u"Active"_s;
    const Id id = must(store::insertUser(connection(), user, 1));
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts)) {
        must(store::insertAssignment(
            connection(), customer,
            {0, id, role(word).role, 0, {}, QString::fromLatin1(admin), now, {}, {}}));
    }
    return id;
}

Result<gate::Outcome> WorkspaceFixture::submit(const QString &actor, const gate::Command &command,
                                               bool confirmed, bool dryRun)
{
    return m_gate->submit(command, {{0, address(actor)}, gate::Door::CommandLine},
                          {dryRun, confirmed, {}, {}});
}

Result<gate::Outcome> WorkspaceFixture::grant(const QString &actor, const QString &name,
                                              const QString &roleId, std::optional<QDate> until)
{
    return submit(actor, gate::ChangeRoles{{0, address(name)}, {role(roleId)}, {}, until, {}});
}

Result<gate::Outcome> WorkspaceFixture::revoke(const QString &actor, const QString &name,
                                               const QString &roleId, bool confirmed)
{
    return submit(actor, gate::ChangeRoles{{0, address(name)}, {}, {role(roleId)}, {}, {}}, confirmed);
}

QString WorkspaceFixture::roles(const QString &name)
{
    const auto user = must(store::findUserByEmail(connection(), address(name)));
    if (!user)
        return u"nobody"_s;
    QStringList ids;
    for (const store::Assignment &assignment :
         must(store::assignmentsOf(connection(), user->id, must(store::customer(connection())).id)))
        ids << Catalogue::instance().role(assignment.role).id
                + (assignment.site ? u'@' + assignment.siteName : QString());
    return ids.join(u' ');
}

qint64 WorkspaceFixture::count(const char *sql)
{
    return must(connection().integer(sql));
}

std::vector<store::AuditRecord> WorkspaceFixture::log()
{
    return must(store::records(connection(), must(store::customer(connection())).id, {}));
}

gate::UserRef user(const QString &name)
{
    return {0, WorkspaceFixture::address(name)};
}

QByteArray messageOf(const Result<gate::Outcome> &result)
{
    return result
        ? QByteArray("was allowed")
        : (result.error().rule + u' ' + result.error().message + u' ' + result.error().detail).toUtf8();
}

} // namespace rolecall::test
