// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/demoworkspace.h"

namespace rolecall::test {

DemoWorkspace::DemoWorkspace(int externals)
{
    gate::CreateDemo command;
    command.users = 50;
    command.administrators = 14;
    command.externals = externals;
    bool made = false;
    service.createDemo(folder.filePath(QStringLiteral("demo.rolecall")), command, &service,
                       [&made](const Result<tables::WorkspaceInfo> &info) { made = info.has_value(); });
    if (!QTest::qWaitFor([&made] { return made; }, 30'000))
        qFatal("the demo could not be made");
    std::vector<gate::Listed> administrators;
    service.administrators(&service, [&administrators](const Result<std::vector<gate::Listed>> &found) {
        administrators = found.value_or(std::vector<gate::Listed>());
    });
    if (!QTest::qWaitFor([&administrators] { return !administrators.empty(); }, 30'000))
        qFatal("the demo has no administrators");
    for (const gate::Listed &listed : administrators) {
        if (listed.holder == domain::Holder::Customer && (listed.roles & maskOf("full_admin")))
            admin = std::min(admin == 0 ? listed.user.id : admin, listed.user.id);
    }
    signIn(admin);
}

void DemoWorkspace::signIn(domain::Id user)
{
    service.signIn({user, {}}, &service, [](const Result<tables::SignedIn> & /*who*/) {});
    const bool done = QTest::qWaitFor(
        [&] { return service.signedIn() && service.signedIn()->user == user && service.isRosterLoaded(); },
        30'000);
    if (!done)
        qFatal("nobody could sign in");
}

domain::RoleMask DemoWorkspace::maskOf(const char *role)
{
    return domain::maskOf(*domain::Catalogue::instance().findRole(QString::fromLatin1(role)));
}

domain::Id DemoWorkspace::somebodyWith(domain::RoleMask roles) const
{
    const roster::Roster &roster = service.roster();
    for (quint32 index = 0; index < roster.indexEnd(); ++index) {
        if (roster.isLive(index) && roster.roles(index) == roles && roster.id(index) != admin
            && roster.holder(index) == domain::Holder::Customer
            && roster.status(index) == domain::UserStatus::Active)
            return roster.id(index);
    }
    return 0;
}

domain::RoleMask DemoWorkspace::rolesOf(domain::Id user) const
{
    const auto index = service.roster().indexOf(user);
    return index ? service.roster().roles(*index) : 0;
}

} // namespace rolecall::test
