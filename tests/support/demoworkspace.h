// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QTemporaryDir>
#include <QtTest>

namespace rolecall::test {

/// Some fifty made-up people in a workspace of its own, its first full administrator signed in. Everything
/// goes through the service, as in the program.
class DemoWorkspace final {
public:
    /// With more externals the demo has the stories of all of them.
    explicit DemoWorkspace(int externals = 2)
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

    void signIn(domain::Id user)
    {
        service.signIn({user, {}}, &service, [](const Result<tables::SignedIn> & /*who*/) {});
        const bool done = QTest::qWaitFor(
            [&] {
                return service.signedIn() && service.signedIn()->user == user && service.isRosterLoaded();
            },
            30'000);
        if (!done)
            qFatal("nobody could sign in");
    }

    [[nodiscard]] static domain::RoleMask maskOf(const char *role)
    {
        return domain::maskOf(*domain::Catalogue::instance().findRole(QString::fromLatin1(role)));
    }

    /// Somebody listed of the customer whose roles are exactly these, other than who is signed in; 0: nobody.
    [[nodiscard]] domain::Id somebodyWith(domain::RoleMask roles) const
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

    [[nodiscard]] domain::RoleMask rolesOf(domain::Id user) const
    {
        const auto index = service.roster().indexOf(user);
        return index ? service.roster().roles(*index) : 0;
    }

    QTemporaryDir folder;
    tables::WorkspaceService service;
    domain::Id admin = 0;
};

} // namespace rolecall::test
