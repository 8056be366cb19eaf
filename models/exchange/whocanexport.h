// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exporter.h"
#include "gate/accessquestions.h"

namespace rolecall::exchange {

/// Of `users`, those who can now do what is asked for, in that order: name, e-mail, organization, privilege,
/// site, level and why, in the current language. Returns the number of rows.
[[nodiscard]] Result<qint64> exportWhoCan(gate::Gate &gate, const gate::Session &session,
                                          const gate::WhoCan &question, const std::vector<domain::Id> &users,
                                          const ExportOptions &options);

} // namespace rolecall::exchange
