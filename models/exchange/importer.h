// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/textdecoder.h"
#include "gate/gate.h"

/// Files that come in (exchange.md), as commands for the gate: a dry run of one is its preview.
namespace rolecall::exchange {

enum class ImportKind { Roster, Administrators };

/// What a file holds, by its headings: an e-mail column, and a role column for administrators. A file with neither is
/// refused, naming the column that is missing.
[[nodiscard]] Result<ImportKind> recognize(const QString &path, std::optional<Encoding> encoding = {});

[[nodiscard]] Result<gate::ImportRoster> rosterImport(const QString &path, std::optional<Encoding> encoding = {});
/// Reads the file; headings and role names are understood in English, Serbian and Bulgarian, and role ids (Catalogue::findRoleByAnyName).
[[nodiscard]] Result<gate::ImportAdministrators> administratorImport(const QString &path,
                                                                     std::optional<Encoding> encoding = {});

} // namespace rolecall::exchange
