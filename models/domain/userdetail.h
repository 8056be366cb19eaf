// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"

#include <QFlags>

#include <array>
#include <optional>

/// What of its users an organization may hide from external administrators (R28).
namespace rolecall::domain {

enum class Detail : quint8 {
    Title = 1,
    Department = 2,
    Phone = 4, ///< telephone number, extension, number shown to whom one calls
    Licenses = 8, ///< those that the actor may assign are shown regardless
    LastUse = 16
};
Q_DECLARE_FLAGS(Details, Detail)
Q_DECLARE_OPERATORS_FOR_FLAGS(Details)

inline constexpr std::array allDetails{Detail::Title, Detail::Department, Detail::Phone, Detail::Licenses,
                                       Detail::LastUse};

/// The setting that says whether external administrators see it: "external_sees_title".
[[nodiscard]] QString settingOf(Detail detail);
/// Of which of them a field of the profile is a part; nothing for what is never hidden.
[[nodiscard]] std::optional<Detail> detailOf(Field field);

} // namespace rolecall::domain
