// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"

#include <bitset>

/// Which columns of a profile are shown at all; licenses are a matter of gate/sight.h.
namespace rolecall::domain {

using Fields = std::bitset<FieldCount>;

/// Every field of a profile.
[[nodiscard]] Fields allFields();
/// Name, address and status: what is shown of somebody whose profile is another organization's.
[[nodiscard]] Fields contactFields();
/// Those that somebody with this scope is shown of others: what the organization does not hide from him
/// (R28), and of users of sites only what belongs to meetings (R13).
[[nodiscard]] Fields shownFields(const Scope &scope);

/// A detail in words of the current language: "Title".
[[nodiscard]] QString detailName(Detail detail);

} // namespace rolecall::domain
