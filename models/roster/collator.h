// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QLocale>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct UCollator;

namespace rolecall::roster {

/// Makes keys whose byte order is the order of a language, by ICU. QCollator gives such keys for a QString
/// only, and one allocation a key. One thread at a time.
class Collator final {
public:
    [[nodiscard]] static Result<Collator> open(const QLocale &locale);

    /// Appends the key of `utf8`; it holds no NUL. Of very long texts only the beginning counts.
    void appendKey(std::string &keys, std::string_view utf8);
    [[nodiscard]] std::string key(std::string_view utf8);

private:
    struct Close {
        void operator()(UCollator *collator) const;
    };
    explicit Collator(UCollator *collator);

    std::unique_ptr<UCollator, Close> m_collator;
    std::vector<char16_t> m_text;
};

} // namespace rolecall::roster
