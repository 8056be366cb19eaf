// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QString>

namespace rolecall::ui {

/// The icon resources/icons/`name`.svg, sharp at every size and in the palette's colours at the moment it is
/// painted, so it follows a change of theme by itself. Null if there is no such file. GUI thread only.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in a colour with a meaning, beside the words that say it. Selected and disabled it looks as
/// above.
[[nodiscard]] QIcon icon(const QString &name, SemanticColor color);

} // namespace rolecall::ui
