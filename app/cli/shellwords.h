// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QStringList>

namespace rolecall::cli {

/// The words of a line as a shell takes it apart: 'literal', "with \" \\ \$ and \` escaped", \ before any
/// other character. Nothing is expanded. ErrorCode::Usage for a quote that is not closed or a \ at the end.
[[nodiscard]] Result<QStringList> shellWords(const QString &line);

} // namespace rolecall::cli
