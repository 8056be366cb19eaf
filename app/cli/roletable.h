// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "domain/catalogue.h"

#include <vector>

namespace rolecall::cli {

/// A cell of one of the four tables, laid out as the sources lay them out (rules.md): organization, site and
/// external have a row a privilege and a column a role; contact_center has a row a role and a column a
/// holder, and there this is one of the privileges of a cell.
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

[[nodiscard]] const QStringList &roleTableIds(); ///< in the order of the sources
/// Row by row; `table` is one of roleTableIds().
[[nodiscard]] std::vector<TableCell> roleTableCells(const QString &table);
/// For people, with a legend.
void printRoleTable(Output &output, const QString &table);

} // namespace rolecall::cli
