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
    explicit DemoWorkspace(int externals = 2);

    void signIn(domain::Id user);
    [[nodiscard]] static domain::RoleMask maskOf(const char *role);
    /// Somebody listed of the customer whose roles are exactly these, other than who is signed in; 0: nobody.
    [[nodiscard]] domain::Id somebodyWith(domain::RoleMask roles) const;
    [[nodiscard]] domain::RoleMask rolesOf(domain::Id user) const;

    QTemporaryDir folder;
    tables::WorkspaceService service;
    domain::Id admin = 0;
};

} // namespace rolecall::test
