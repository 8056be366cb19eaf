// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/textdecoder.h"

namespace rolecall::exchange {

/// Which Windows code page a file is likely to be in, by its first million bytes; nothing if it is UTF-8, has
/// a mark, is no text or can't be read. A guess to be shown with what it makes of the file, never to be
/// trusted (I2).
[[nodiscard]] std::optional<Encoding> guessCodePage(const QString &path);

} // namespace rolecall::exchange
