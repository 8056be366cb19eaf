// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/peoplequestions.h"
#include "store/auditlog.h"
#include "support/workspacefixture.h"

#include <memory>

namespace rolecall::test {

inline const QString site = QStringLiteral("adriatic.webex.com");
inline const QString otherSite = QStringLiteral("danube.webex.com");
inline const QString messaging = QStringLiteral("Messaging [Sub1]");
inline const QString meetings = QStringLiteral("adriatic.webex.com - Meetings [Sub1]");
inline const QString standard = QStringLiteral("Contact Center Standard Agent [Sub2]");

[[nodiscard]] std::vector<gate::RoleRef> refs(const QString &roles);
[[nodiscard]] gate::PersonChange give(const QString &name, const QString &roles);
[[nodiscard]] gate::PersonChange take(const QString &name, const QString &roles);
[[nodiscard]] gate::PersonChange license(const QString &name, const QString &heading);
[[nodiscard]] gate::PersonChange deactivation(const QString &name);
[[nodiscard]] gate::PersonChange removal(const QString &name);
[[nodiscard]] gate::ChangePeople all(std::vector<gate::PersonChange> people);
[[nodiscard]] gate::ChangePeople others(std::vector<gate::PersonChange> people);
/// The verdicts as letters: changed, removed, unchanged, or the rule of a refusal ("?" without one).
[[nodiscard]] QString verdicts(const gate::Outcome &outcome);

/// admin and boris are full administrators, users gives licenses and edits users, siteadmin is one of `site`;
/// ana, bela and cica hold nothing, and ana has a license of `site`.
class PeopleFixture {
protected:
    void makeWorkspace();
    [[nodiscard]] Result<gate::Outcome> submit(const QString &actor, const gate::Command &command,
                                               bool confirmed = false);
    [[nodiscard]] Result<gate::Outcome> dry(const QString &actor, const gate::Command &command);
    [[nodiscard]] domain::Id idOf(const QString &name); ///< 0: nobody
    [[nodiscard]] QString statusOf(const QString &name);
    [[nodiscard]] QStringList licensesOf(const QString &name);
    [[nodiscard]] std::vector<store::AuditDetail> detailsOf(qint64 record);
    [[nodiscard]] gate::Session as(const QString &name) { return {user(name)}; }

    std::unique_ptr<WorkspaceFixture> m_file;
};

} // namespace rolecall::test
