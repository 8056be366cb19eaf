// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/licensestore.h"

#include <optional>

/// What may be asked about sites and licenses: authorized first (R34), one by one.
namespace rolecall::gate {

struct SiteRow {
    store::Site site;
    QString soldBy; ///< name; empty: nobody
    qint64 roles = 0; ///< people with a role on the site that is valid now
    /// People who belong to the site: with such a role, or with a license of it; nothing where R28 hides who
    /// has licenses.
    std::optional<qint64> users = {};
    std::optional<Error> hidden = {}; ///< that says so
};

struct LicenseRow {
    store::License license;
    QString site; ///< name; empty: none
    QString soldBy; ///< name; empty: nobody
    std::optional<qint64> assigned = {}; ///< people who have it
    std::optional<Error> hidden = {}; ///< otherwise why that is not shown (R28)
};

/// The sites that the session sees, by name; Denied (R34) if there can be none.
[[nodiscard]] Result<std::vector<SiteRow>> sites(Gate &gate, const Session &session);
/// The licenses that the session sees, in the order of the roster's columns; Denied (R34) if there can be
/// none.
[[nodiscard]] Result<std::vector<LicenseRow>> licenses(Gate &gate, const Session &session);

/// Somebody with a role on a site that is valid now.
struct SiteRoleHolder {
    domain::Id user = 0;
    QString name;
    QString email;
    domain::RoleIndex role = 0;
    domain::Holder holder = domain::Holder::Customer;
    std::optional<QDateTime> until = {};
};
/// Everybody with a role on the site of that name, in the catalogue's order of roles, then by name. Denied
/// (R34) unless the session sees both the site and its users.
[[nodiscard]] Result<std::vector<SiteRoleHolder>> siteRoleHolders(Gate &gate, const Session &session,
                                                                  const QString &site);

/// Who can be said to have sold a site or a license, by name: every such organization where the session sees
/// organizations; otherwise its own and those that sold what it sees. Denied (R34) to whoever sees neither
/// sites nor licenses.
[[nodiscard]] Result<QStringList> sellers(Gate &gate, const Session &session);

/// The service of a license in words of the current language; `service` is a word of the schema.
[[nodiscard]] QString serviceName(const QString &service);

} // namespace rolecall::gate
