// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "ui/listmodel.h"

#include <QStringList>

namespace rolecall::ui {

/// The list of external administrators in words; days are those of `timeZone`, the organization's.

/// Headings of the columns of externalRow().
[[nodiscard]] QStringList externalHeadings();
/// `id` is the person's, `key` the e-mail address.
[[nodiscard]] ListRow externalRow(const gate::ExternalRow &row, const QString &timeZone);

/// "12/21/2026, in 5 days", and that it ends soon, where that is warned of (R25); empty without an end.
[[nodiscard]] QString untilText(const gate::ExternalRow &row, const QString &timeZone);
/// The roles separated by commas, or "None" (R30), as those of externals are called; with the site behind
/// those that are held per site.
[[nodiscard]] QString rolesText(const gate::ExternalRow &row);
/// What the access is for and whether its test is overdue (R27); empty for who has none.
[[nodiscard]] QString breakGlassText(const gate::ExternalRow &row);
/// The day in the organization's time zone.
[[nodiscard]] QString dayText(const QDateTime &when, const QString &timeZone);

} // namespace rolecall::ui
