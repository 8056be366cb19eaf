// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/collator.h"

#include <QCoreApplication>

#include <unicode/ucol.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>

namespace rolecall::roster {
namespace {

constexpr size_t longestText =
    256; // characters or bytes that count; keys of a file full of novels stay small
constexpr size_t usualKey = 128; // bytes

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

std::string icuName(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return "en";
    std::array<char, ULOC_FULLNAME_CAPACITY> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = locale.bcp47Name().toLatin1(); // QLocale::name() has no script: sr_RS is Cyrillic
    uloc_forLanguageTag(tag.constData(), name.data(), static_cast<int32_t>(name.size()), nullptr, &status);
    return U_SUCCESS(status) ? std::string(name.data()) : std::string("en");
}

} // namespace

void Collator::Close::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

Collator::Collator(UCollator *collator)
    : m_collator(collator)
    , m_text(longestText)
{
}

Result<Collator> Collator::open(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(icuName(locale).c_str(), &status);
    if (U_FAILURE(status)) {
        return failure(
            ErrorCode::Internal,
            Text::tr("The list can't be ordered in this language; choose another one in the settings."),
            QString::fromLatin1(u_errorName(status)));
    }
    ucol_setStrength(collator, UCOL_TERTIARY);
    return Collator(collator);
}

void Collator::appendKey(std::string &keys, std::string_view utf8)
{
    utf8 = utf8.substr(0, longestText); // a UTF-16 text has no more units than its UTF-8 has bytes
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(m_text.data(), static_cast<int32_t>(m_text.size()), &length, utf8.data(),
                         static_cast<int32_t>(utf8.size()), 0xFFFD, nullptr, &status);
    const size_t before = keys.size();
    keys.resize(before + usualKey);
    const auto fill = [&] {
        const auto room = static_cast<int32_t>(keys.size() - before);
        return ucol_getSortKey(m_collator.get(), m_text.data(), length,
                               reinterpret_cast<uint8_t *>(keys.data() + before), room);
    };
    const int32_t needed = fill(); // with the NUL at its end
    if (static_cast<size_t>(needed) > usualKey) {
        keys.resize(before + static_cast<size_t>(needed));
        fill();
    }
    keys.resize(before + static_cast<size_t>(std::max(needed, 1)) - 1);
}

std::string Collator::key(std::string_view utf8)
{
    std::string key;
    appendKey(key, utf8);
    return key;
}

} // namespace rolecall::roster
