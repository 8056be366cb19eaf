// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/importer.h"
#include "tables/workspaceservice.h"

#include <optional>

namespace rolecall::ui {

/// How a file is to be imported; what does not apply to what it holds is left alone.
struct ImportChoices {
    std::optional<exchange::Encoding> encoding = {}; ///< nothing: to be found out
    exchange::CellStyle style = exchange::CellStyle::SpreadsheetSafe; ///< of a roster
    gate::ImportRoster::Mode mode = gate::ImportRoster::Mode::Add;
    QMap<QString, bool> managedByControlHub = {}; ///< of new sites, by name
    bool skipBad = false; ///< takes the good rows of a file that has bad ones
};

/// What looking at a file brought.
struct ImportLook {
    exchange::ImportKind kind;
    gate::Command command;
    gate::Outcome outcome; ///< of a dry run
    std::optional<exchange::Encoding> guess = {}; ///< set where nobody said which encoding it is
};

/// Says what the file holds and tries importing it. A file without a mark that turns out not to be UTF-8 is
/// looked at once more in the code page that it is likely to be in. For the worker. Errors: those of
/// exchange/importer.h and of the gate.
[[nodiscard]] Result<ImportLook> lookAtImport(const QString &path, const ImportChoices &choices,
                                              tables::OpenWorkspace &open, tables::TaskState &state);

} // namespace rolecall::ui
