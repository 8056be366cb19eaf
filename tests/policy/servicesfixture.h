// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"
#include "store/licensestore.h"
#include "support/workspacefixture.h"

namespace rolecall::test {

inline const QString own = QStringLiteral("own.webex.com");
inline const QString far = QStringLiteral("far.webex.com");
inline const QString old = QStringLiteral("old.webex.com");
inline const QString ownMeetings = own + QStringLiteral(" - Meetings [Sub1]");
inline const QString farMeetings = far + QStringLiteral(" - Meetings [Sub1]");
inline const QString messaging = QStringLiteral("Messaging [Sub1]");
inline const QString standard = QStringLiteral("Contact Center Standard [Sub1]");
inline const QString premium = QStringLiteral("Contact Center Premium [Sub1]");
inline const QString partnerName = QStringLiteral("Elsewhere of petar");
inline const QString otherPartnerName = QStringLiteral("Elsewhere of pavle");

/// Sites own and far of Control Hub, old of Site Administration, with a meetings license for the first two;
/// other licenses without a site. Of the roles somebody who holds it: readonly, devices, siteadmin (of own),
/// siteusers (of own), sitereader (of own), service, second (full administrator). Externals: petar and pavle
/// (full administrators, two partners), pero (provisions, a third), oto (full administrator of another
/// organization).
class ServicesFixture final {
public:
    ServicesFixture();
    Q_DISABLE_COPY_MOVE(ServicesFixture)

    /// The address of an external or own user.
    [[nodiscard]] static QString address(const QString &name);
    [[nodiscard]] Result<gate::Outcome> submit(const QString &actor, const gate::Command &command,
                                               bool confirmed = false);
    [[nodiscard]] Result<gate::Outcome> assign(const QString &actor, const QString &name,
                                               const QString &heading);
    [[nodiscard]] Result<gate::Outcome> unassign(const QString &actor, const QString &name,
                                                 const QString &heading);
    /// Rows are written directly, for what the gate does not do.
    void giveDirectly(const QString &name, const QString &role, const QString &site,
                      std::optional<QDateTime> until = {});
    [[nodiscard]] domain::Id siteId(const QString &name);
    [[nodiscard]] std::optional<gate::SiteRow> site(const QString &name,
                                                    const QString &asked = QStringLiteral("admin"));
    [[nodiscard]] QStringList sitesSeenBy(const QString &name);
    [[nodiscard]] QStringList licensesSeenBy(const QString &name);
    [[nodiscard]] QStringList licensesOf(const QString &name);
    [[nodiscard]] static gate::Session session(const QString &name);
    void suspend(const QString &heading);

    WorkspaceFixture file;

private:
    void fill();
    [[nodiscard]] std::vector<store::License> licenses();
    void add(const gate::AddSite &site);
    void add(const QString &heading);
};

[[nodiscard]] ErrorCode codeOf(const Result<gate::Outcome> &result);
[[nodiscard]] QStringList rulesOf(const Result<gate::Outcome> &result);

} // namespace rolecall::test
