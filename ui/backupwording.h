// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backupfolder.h"

#include <QString>

/// What is said of backups (D13).
namespace rolecall::ui {

/// Why a backup was made: "Daily", "Before a change of many people".
[[nodiscard]] QString kindText(store::BackupKind kind);
/// A size in the units of the language: "1.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace rolecall::ui
