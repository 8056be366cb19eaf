// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/scan.h"

#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ROLECALL_SIMD 1
#include <immintrin.h>
#else
#define ROLECALL_SIMD 0
#endif

namespace rolecall::roster {
namespace {

#if ROLECALL_SIMD

/// The first and last byte are known to fit.
inline bool fitsInside(const char *at, std::string_view needle)
{
    return needle.size() <= 2 || std::memcmp(at + 1, needle.data() + 1, needle.size() - 2) == 0;
}

__attribute__((target("avx2"))) size_t findAvx2(std::string_view text, size_t from, std::string_view needle)
{
    constexpr size_t width = 32;
    const __m256i first = _mm256_set1_epi8(needle.front());
    const __m256i last = _mm256_set1_epi8(needle.back());
    const size_t reach = needle.size() - 1;
    const char *data = text.data();
    const auto fits = [&](size_t at) __attribute__((target("avx2"), always_inline))
    {
        const auto *head = reinterpret_cast<const __m256i *>(data + at);
        const auto *tail = reinterpret_cast<const __m256i *>(data + at + reach);
        return _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_loadu_si256(head)),
                                _mm256_cmpeq_epi8(last, _mm256_loadu_si256(tail)));
    };
    for (; from + 2 * width + reach <= text.size(); from += 2 * width) {
        const __m256i near = fits(from);
        const __m256i far = fits(from + width);
        if (_mm256_testz_si256(_mm256_or_si256(near, far), _mm256_set1_epi8(-1)))
            continue;
        auto places = static_cast<uint64_t>(static_cast<uint32_t>(_mm256_movemask_epi8(near)))
            | static_cast<uint64_t>(static_cast<uint32_t>(_mm256_movemask_epi8(far))) << width;
        for (; places; places &= places - 1) {
            const size_t at = from + static_cast<size_t>(__builtin_ctzll(places));
            if (fitsInside(data + at, needle))
                return at;
        }
    }
    return text.find(needle, from);
}

size_t findSse2(std::string_view text, size_t from, std::string_view needle)
{
    constexpr size_t width = 16;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const size_t reach = needle.size() - 1;
    const char *data = text.data();
    for (; from + width + reach <= text.size(); from += width) {
        const __m128i head = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + from));
        const __m128i tail = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + from + reach));
        auto places = static_cast<uint32_t>(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(first, head), _mm_cmpeq_epi8(last, tail))));
        for (; places; places &= places - 1) {
            const size_t at = from + static_cast<size_t>(__builtin_ctz(places));
            if (fitsInside(data + at, needle))
                return at;
        }
    }
    return text.find(needle, from);
}

#else

size_t findPlain(std::string_view text, size_t from, std::string_view needle)
{
    return text.find(needle, from); // memchr for the first byte, then a comparison
}

#endif

} // namespace

std::vector<FindBytes> findBytesWays()
{
#if ROLECALL_SIMD
    if (__builtin_cpu_supports("avx2"))
        return {findAvx2, findSse2};
    return {findSse2};
#else
    return {findPlain};
#endif
}

size_t findBytes(std::string_view text, size_t from, std::string_view needle)
{
    static const FindBytes find = findBytesWays().front();
    return find(text, from, needle);
}

} // namespace rolecall::roster
