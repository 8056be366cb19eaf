// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace rolecall::domain {

/// What the heading of a license column of Control Hub's roster says (exchange.md, Roster): `<service>
/// [<subscription>]` or `<site> - <service> [<subscription>]`, with or without "(Suspended)".
struct LicenseColumn {
    QString heading; ///< the license's identity: the whole heading without "(Suspended)"
    QString service; ///< by the word list of resources/catalog/services.csv, else "other"
    QString subscription;
    QString site; ///< empty where it names none
    bool suspended = false;
};

[[nodiscard]] bool isLicenseColumn(const QString &heading);
[[nodiscard]] LicenseColumn parseLicenseColumn(const QString &heading);

} // namespace rolecall::domain
