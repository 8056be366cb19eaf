// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <string>

namespace rolecall::exchange {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1250, Windows1251 };
[[nodiscard]] QString toText(Encoding encoding); ///< "utf-8", "utf-16le", ..., as on the command line
[[nodiscard]] std::optional<Encoding> encodingFrom(QStringView text); ///< any case

/// Why text can't be read (I4). None of these is ever replaced in silence (I2).
enum class TextProblem {
    None,
    BrokenUtf8, ///< not UTF-8 by the letter: cut off, overlong, a surrogate, beyond U+10FFFF
    LoneSurrogate, ///< half a character in UTF-16, or half a unit at the end
    Nul, ///< U+0000
    NoCharacter, ///< a byte that the Windows code page does not define
};

/// Turns the bytes of a file, in pieces of any size, into checked UTF-8. The mark at the beginning is taken
/// off and says the encoding, whatever was given; without one it is the encoding given, or else UTF-8.
class TextDecoder final {
public:
    explicit TextDecoder(std::optional<Encoding> encoding = {});

    /// Appends the text of `bytes` to `text`. After a problem `text` ends just before the spot, and nothing
    /// more may be decoded.
    [[nodiscard]] TextProblem decode(QByteArrayView bytes, std::string &text);
    /// To be called at the end of the file: a character cut off there is a problem.
    [[nodiscard]] TextProblem finish(std::string &text);

    [[nodiscard]] Encoding encoding() const { return m_encoding; } ///< known after three bytes, or finish()

private:
    TextProblem convert(QByteArrayView bytes, bool last, std::string &text);
    TextProblem takeUtf8(QByteArrayView bytes, bool last, std::string &text);
    TextProblem takeUtf16(QByteArrayView bytes, bool last, std::string &text);
    TextProblem takeCodePage(QByteArrayView bytes, std::string &text) const;
    qsizetype recognizeMark(QByteArrayView bytes);
    void loadCodePage();

    Encoding m_encoding;
    bool m_begun = false; ///< the mark has been looked for
    std::string m_rest; ///< bytes of a character (or mark) that is not complete yet
    std::array<char16_t, 256> m_codePage = {}; ///< 0 where the page has no character
};

} // namespace rolecall::exchange
