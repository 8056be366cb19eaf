// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/userstore.h"

#include <QStringList>

#include <vector>

/// Inside of the exports: Control Hub's list of administrators (R32, exchange.md). Not for use elsewhere.
namespace rolecall::exchange {

/// The three headings, in Control Hub's English whatever the language.
[[nodiscard]] QStringList administratorHeadings();
/// The cells of somebody with these roles: "First<space>Last", e-mail, roles in Control Hub's words with a
/// site behind those that are held per site.
[[nodiscard]] QStringList administratorCells(const domain::User &user,
                                             const std::vector<store::Assignment> &roles);

} // namespace rolecall::exchange
