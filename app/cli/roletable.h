// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "domain/roletable.h"

#include <vector>

namespace rolecall::cli {

using domain::roleTableIds;

/// What a place of a table says of one privilege; for the contact center several are of one place.
struct TableCell {
    QString table;
    QString row; ///< id
    QString column; ///< id
    QString privilege; ///< empty where the role is not applicable
    QString level; ///< "none", "read", "full", "not_applicable"
    QStringList conditions; ///< ids
    QString text; ///< in the current language
    QChar certainty; ///< null where not applicable
    QString source;
};

/// Row by row; `table` is one of roleTableIds().
[[nodiscard]] std::vector<TableCell> roleTableCells(const QString &table);
/// For people, with a legend.
void printRoleTable(Output &output, const QString &table);

} // namespace rolecall::cli
