// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

/// What an organization settles for itself (rules.md, R25, R28; trust.md, S3). The catalogue says which
/// settings there are and what holds until somebody changes them.
namespace rolecall::store {

/// The value of a setting: the organization's, else the catalogue's first one. `key` is one of the
/// catalogue's, anything else is a fault of the program.
[[nodiscard]] Result<QString> setting(Connection &connection, domain::Id organization, const QString &key);
/// The same of a setting that is a whole number.
[[nodiscard]] Result<int> settingNumber(Connection &connection, domain::Id organization, const QString &key);
/// Sets a value that the caller has checked; the catalogue's first one needs no row.
[[nodiscard]] Result<void> setSetting(Connection &connection, domain::Id organization, const QString &key,
                                      const QString &value);

} // namespace rolecall::store
