// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/blake.h"

namespace rolecall::store {
namespace {

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// Picks the fast implementations.
void prepareSodium()
{
    static const int ready = sodium_init();
    Q_UNUSED(ready);
}

} // namespace

QByteArray blake128(QByteArrayView bytes)
{
    prepareSodium();
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       bytesOf(bytes), sizeOf(bytes), nullptr, 0);
    return hash;
}

QByteArray netstring(QByteArrayView part)
{
    return QByteArray::number(part.size()).append(':').append(part).append(',');
}

Blake256::Blake256()
{
    prepareSodium();
    crypto_generichash_init(&m_state, nullptr, 0, 32);
}

void Blake256::add(QByteArrayView part)
{
    char digits[24];
    const int length = std::snprintf(digits, sizeof digits, "%lld:", static_cast<long long>(part.size()));
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(digits),
                              static_cast<unsigned long long>(length));
    crypto_generichash_update(&m_state, bytesOf(part), sizeOf(part));
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(","), 1);
}

QByteArray Blake256::result()
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()),
                             static_cast<size_t>(hash.size()));
    return hash;
}

} // namespace rolecall::store
