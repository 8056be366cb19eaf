// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/demoworkspace.h"

namespace rolecall::test {

/// What tests of pages do to the demo before they look at the page: as whoever is signed in, through the
/// service. Ends the program where a step is refused.
gate::Outcome mustSubmit(DemoWorkspace &demo, const gate::Command &command);

/// Gives own users without a role these roles: "support_admin", "site_admin@SITE". Returns the person.
domain::Id mustGive(DemoWorkspace &demo, const QStringList &roles, const std::optional<QDate> &until = {});

/// The name of a site of Control Hub.
QString someSite(DemoWorkspace &demo);

} // namespace rolecall::test
