// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"

namespace rolecall::ui {

/// Where somebody comes from: "Dunav Cloud Partner (Partner organization)".
[[nodiscard]] QString originText(const QString &organization, domain::Holder holder);
/// Whether that is known: "Stated, not verified" (R21).
[[nodiscard]] QString verifiedText(bool verified);
/// A role with its site and end: "Site administrator on sava.webex.example, until 24.12.2026". `timeZone` is
/// the organization's.
[[nodiscard]] QString roleText(const store::Assignment &role, domain::Holder holder, const QString &timeZone);
/// E-mail, organization and roles of an external administrator, a line each.
[[nodiscard]] QString whoText(const gate::ExternalRow &row, const QString &timeZone);

} // namespace rolecall::ui
