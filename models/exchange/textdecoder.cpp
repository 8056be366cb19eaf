// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

constexpr std::array<std::pair<Encoding, QLatin1StringView>, 5> encodings = {{
    {Encoding::Utf8, "utf-8"_L1},
    {Encoding::Utf16Le, "utf-16le"_L1},
    {Encoding::Utf16Be, "utf-16be"_L1},
    {Encoding::Windows1250, "windows-1250"_L1},
    {Encoding::Windows1251, "windows-1251"_L1},
}};

void append(std::string &text, UChar32 character)
{
    std::array<char, U8_MAX_LENGTH> bytes = {};
    int length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, character);
    text.append(bytes.data(), static_cast<size_t>(length));
}

/// How many bytes at the end may be the beginning of a character whose rest comes later.
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uint8_t>(bytes[bytes.size() - back]);
        if (U8_IS_LEAD(byte))
            return back < 1 + U8_COUNT_TRAIL_BYTES(byte) ? back : 0;
        if (!U8_IS_TRAIL(byte))
            return 0;
    }
    return 0;
}

/// Bytes from `from` on that are ASCII and not NUL, eight at a time: nearly all of every file.
qsizetype skipPlain(QByteArrayView bytes, qsizetype from)
{
    constexpr quint64 high = 0x8080808080808080U;
    constexpr quint64 ones = 0x0101010101010101U;
    while (from + 8 <= bytes.size()) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + from, sizeof word);
        if ((word & high) != 0 || ((word - ones) & ~word & high) != 0)
            break;
        from += 8;
    }
    return from;
}

} // namespace

QString toText(Encoding encoding)
{
    for (const auto &[value, name] : encodings) {
        if (value == encoding)
            return name;
    }
    return {};
}

std::optional<Encoding> encodingFrom(QStringView text)
{
    for (const auto &[value, name] : encodings) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

TextDecoder::TextDecoder(std::optional<Encoding> encoding)
    : m_encoding(encoding.value_or(Encoding::Utf8))
{
}

TextProblem TextDecoder::decode(QByteArrayView bytes, std::string &text)
{
    if (m_begun && m_rest.empty())
        return convert(bytes, false, text);
    m_rest.append(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!m_begun && m_rest.size() < 3)
        return TextProblem::None;
    const std::string joined = std::exchange(m_rest, {});
    return convert(QByteArrayView(joined.data(), qsizetype(joined.size())), false, text);
}

TextProblem TextDecoder::finish(std::string &text)
{
    const std::string joined = std::exchange(m_rest, {});
    return convert(QByteArrayView(joined.data(), qsizetype(joined.size())), true, text);
}

TextProblem TextDecoder::convert(QByteArrayView bytes, bool last, std::string &text)
{
    if (!m_begun) {
        m_begun = true;
        bytes = bytes.sliced(recognizeMark(bytes));
        loadCodePage();
    }
    switch (m_encoding) {
    case Encoding::Utf8:
        return takeUtf8(bytes, last, text);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return takeUtf16(bytes, last, text);
    case Encoding::Windows1250:
    case Encoding::Windows1251:
        return takeCodePage(bytes, text);
    }
    Q_UNREACHABLE();
}

qsizetype TextDecoder::recognizeMark(QByteArrayView bytes)
{
    constexpr std::array<std::pair<Encoding, QByteArrayView>, 3> marks = {{
        {Encoding::Utf8, "\xEF\xBB\xBF"},
        {Encoding::Utf16Le, "\xFF\xFE"},
        {Encoding::Utf16Be, "\xFE\xFF"},
    }};
    for (const auto &[encoding, mark] : marks) {
        if (bytes.startsWith(mark)) {
            m_encoding = encoding;
            return mark.size();
        }
    }
    return 0;
}

TextProblem TextDecoder::takeUtf8(QByteArrayView bytes, bool last, std::string &text)
{
    const qsizetype unfinished = last ? 0 : unfinishedUtf8(bytes);
    const QByteArrayView whole = bytes.chopped(unfinished);
    m_rest.assign(bytes.data() + whole.size(), static_cast<size_t>(unfinished));
    const auto *data = reinterpret_cast<const uint8_t *>(whole.data());
    qsizetype position = 0;
    auto problem = TextProblem::None;
    while (problem == TextProblem::None && (position = skipPlain(whole, position)) < whole.size()) {
        qsizetype next = position;
        UChar32 character = 0;
        U8_NEXT(data, next, whole.size(), character);
        if (character < 0)
            problem = TextProblem::BrokenUtf8;
        else if (character == 0)
            problem = TextProblem::Nul;
        else
            position = next;
    }
    text.append(whole.data(), static_cast<size_t>(position));
    return problem;
}

TextProblem TextDecoder::takeUtf16(QByteArrayView bytes, bool last, std::string &text)
{
    const qsizetype high = m_encoding == Encoding::Utf16Be ? 0 : 1;
    const auto unit = [&](qsizetype position) {
        return static_cast<char16_t>((static_cast<uint8_t>(bytes[position + high]) << 8)
                                     | static_cast<uint8_t>(bytes[position + 1 - high]));
    };
    qsizetype position = 0;
    while (position + 2 <= bytes.size()) {
        const char16_t first = unit(position);
        if (first == 0)
            return TextProblem::Nul;
        if (!U16_IS_SURROGATE(first)) {
            append(text, first);
            position += 2;
            continue;
        }
        if (!U16_IS_LEAD(first))
            return TextProblem::LoneSurrogate;
        if (position + 4 > bytes.size())
            break;
        const char16_t second = unit(position + 2);
        if (!U16_IS_TRAIL(second))
            return TextProblem::LoneSurrogate;
        append(text, U16_GET_SUPPLEMENTARY(first, second));
        position += 4;
    }
    m_rest.assign(bytes.data() + position, static_cast<size_t>(bytes.size() - position));
    return last && !m_rest.empty() ? TextProblem::LoneSurrogate : TextProblem::None;
}

TextProblem TextDecoder::takeCodePage(QByteArrayView bytes, std::string &text) const
{
    for (const char byte : bytes) {
        const char16_t character = m_codePage[static_cast<uint8_t>(byte)];
        if (character == 0)
            return byte == 0 ? TextProblem::Nul : TextProblem::NoCharacter;
        append(text, character);
    }
    return TextProblem::None;
}

void TextDecoder::loadCodePage()
{
    if (m_encoding != Encoding::Windows1250 && m_encoding != Encoding::Windows1251)
        return;
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter =
        ucnv_open(m_encoding == Encoding::Windows1250 ? "windows-1250" : "windows-1251", &code);
    for (int byte = 1; byte < 256 && U_SUCCESS(code); ++byte) {
        const auto source = static_cast<char>(byte);
        std::array<UChar, 2> target = {};
        UErrorCode conversion = U_ZERO_ERROR;
        const int length =
            ucnv_toUChars(converter, target.data(), int(target.size()), &source, 1, &conversion);
        // The pages' holes come out as control characters of C1, which no page has, or as U+FFFD.
        const bool hole = length != 1 || (target[0] >= 0x80 && target[0] < 0xA0) || target[0] == 0xFFFD;
        m_codePage[static_cast<size_t>(byte)] = hole ? u'\0' : target[0];
    }
    ucnv_close(converter);
}

} // namespace rolecall::exchange
