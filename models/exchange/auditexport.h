// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exporter.h"
#include "store/auditlog.h"

namespace rolecall::exchange {

/// The columns of an exported log: Control Hub's fifteen, and ours.
[[nodiscard]] QStringList auditColumns();

/// The records that pass `filter`, whatever its limit, oldest first, a row each. What Control Hub would know
/// of a browser is the door here; there is no address of a network. Times are UTC, actions in words of the
/// current language, before and after JSON; a record on many people has them there under "people". For who
/// sees the log; its own record comes behind those that are written. Returns the number of rows.
[[nodiscard]] Result<qint64> exportAuditLog(gate::Gate &gate, const gate::Session &session,
                                            const store::AuditFilter &filter, const ExportOptions &options);

} // namespace rolecall::exchange
