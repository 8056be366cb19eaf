// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sodium.h>

/// BLAKE2b, over parts as netstrings ("5:hello,"), so that no two lists of parts have the same bytes.
namespace rolecall::store {

/// 16 bytes.
[[nodiscard]] QByteArray blake128(QByteArrayView bytes);

[[nodiscard]] QByteArray netstring(QByteArrayView part);

/// 32 bytes over what is added, part by part.
class Blake256 final {
public:
    Blake256();

    void add(QByteArrayView part); ///< as a netstring
    [[nodiscard]] QByteArray result(); ///< once, at the end

private:
    crypto_generichash_state m_state;
};

} // namespace rolecall::store
