// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

/// What goes with the questions about access: what they can be asked about, and their answers in words.
namespace rolecall::gate {

/// What whoCan() is asked.
struct WhoCan {
    domain::PrivilegeIndex privilege = 0;
    domain::Level level = domain::Level::Full;
    QString site = {}; ///< its name; empty: on any
    bool operator==(const WhoCan &) const = default;
};

/// Whether the answer may be another one on another site: the privilege comes from roles of sites, or from
/// cells with a condition on who sold the site.
[[nodiscard]] bool dependsOnSites(domain::PrivilegeIndex privilege);
/// The sites that may be named in a question about others, by name: of who sees the users of some sites
/// alone these (A15). Denied (R34) to who sees nobody.
[[nodiscard]] Result<QStringList> sitesToAskAbout(Gate &gate, const Session &session);

/// The level in words. `whole`: of somebody all of whose roles are shown. Of others it is not claimed that
/// they lack what the shown roles don't give, unless a rule takes it from everybody like them.
[[nodiscard]] QString levelText(const domain::Verdict &verdict, bool whole);
/// The cells of a verdict in words: "Full administrator; Device administrator"; "none, by rule R17" where a
/// rule took the privilege away; empty for none otherwise.
[[nodiscard]] QString becauseText(const domain::Verdict &verdict, domain::Holder holder,
                                  const domain::Circumstances &state);
/// Why the rule took the privilege away (Verdict::blockedBy), in a whole sentence.
[[nodiscard]] QString blockedText(const QString &rule);

} // namespace rolecall::gate
