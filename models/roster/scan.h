// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rolecall::roster {

/// Where `needle` occurs first in `text` at or behind `from`; npos if nowhere. `needle` is not empty.
/// Compares the first and the last byte of `needle` at many places at once and looks closer only where both
/// fit.
[[nodiscard]] size_t findBytes(std::string_view text, size_t from, std::string_view needle);

using FindBytes = size_t (*)(std::string_view text, size_t from, std::string_view needle);
/// Every way of findBytes() that this processor can go, for tests; it goes the first one.
[[nodiscard]] std::vector<FindBytes> findBytesWays();

} // namespace rolecall::roster
