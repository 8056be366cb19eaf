// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace rolecall::roster {
namespace {

/// Letters that no decomposition of Unicode brings to plain Latin ones, lower case.
struct Rule {
    char16_t letter;
    const char *one; ///< Serbian scheme
    const char *two; ///< Bulgarian scheme
};
constexpr Rule rules[] = {
    {u'đ', "dj", "d"},  {u'ł', "l", "l"},   {u'ø', "o", "o"},  {u'ß', "ss", "ss"},  {u'æ', "ae", "ae"},
    {u'œ', "oe", "oe"}, {u'ı', "i", "i"},   {u'ð', "d", "d"},  {u'þ', "th", "th"},  {u'ħ', "h", "h"},
    {u'ŧ', "t", "t"},   {u'ŋ', "n", "n"},   {u'ĸ', "k", "k"},  {u'а', "a", "a"},    {u'б', "b", "b"},
    {u'в', "v", "v"},   {u'г', "g", "g"},   {u'ґ', "g", "g"},  {u'д', "d", "d"},    {u'ђ', "dj", "d"},
    {u'е', "e", "e"},   {u'є', "e", "e"},   {u'ж', "z", "zh"}, {u'з', "z", "z"},    {u'ѕ', "dz", "dz"},
    {u'и', "i", "i"},   {u'і', "i", "i"},   {u'й', "j", "y"},  {u'ј', "j", "j"},    {u'к', "k", "k"},
    {u'л', "l", "l"},   {u'љ', "lj", "lj"}, {u'м', "m", "m"},  {u'н', "n", "n"},    {u'њ', "nj", "nj"},
    {u'о', "o", "o"},   {u'п', "p", "p"},   {u'р', "r", "r"},  {u'с', "s", "s"},    {u'т', "t", "t"},
    {u'ћ', "c", "c"},   {u'у', "u", "u"},   {u'ф', "f", "f"},  {u'х', "h", "h"},    {u'ц', "c", "ts"},
    {u'ч', "c", "ch"},  {u'џ', "dz", "dz"}, {u'ш', "s", "sh"}, {u'щ', "st", "sht"}, {u'ъ', "a", "a"},
    {u'ы', "y", "y"},   {u'ь', "", "y"},    {u'ѣ', "e", "e"},  {u'э', "e", "e"},    {u'ю', "ju", "yu"},
    {u'я', "ja", "ya"}, {u'ѫ', "a", "a"},
};

constexpr char32_t tableSize = 0x2500; // all letters of Europe; beyond it characters are folded one by one
constexpr char32_t combiningBreve = 0x0306; // turns и into й, the one mark that a rule looks at
constexpr char32_t replacement = 0xFFFD;

struct Forms {
    std::string one;
    std::string two;
};

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool appendByRule(Forms &forms, char32_t letter)
{
    const auto *rule =
        std::ranges::find_if(rules, [letter](const Rule &each) { return each.letter == letter; });
    if (rule == std::end(rules))
        return false;
    forms.one += rule->one;
    forms.two += rule->two;
    return true;
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

/// Both forms of one character.
Forms formsOf(char32_t c)
{
    Forms forms;
    if (QChar::isSpace(c))
        return {" ", " "};
    const QList<uint> folded = QString::fromUcs4(&c, 1).toCaseFolded().toUcs4();
    for (const char32_t letter : folded) {
        if (appendByRule(forms, letter))
            continue;
        const QString parts =
            QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t part : parts.toUcs4()) {
            // A space here comes from a sign such as ´, which is no end of a word.
            if (isDropped(part) || QChar::isSpace(part) || appendByRule(forms, part))
                continue;
            appendUtf8(forms.one, part);
            appendUtf8(forms.two, part);
        }
    }
    return forms;
}

class Table final {
public:
    Table()
    {
        m_entries.reserve(tableSize);
        for (char32_t c = 0; c < tableSize; ++c) {
            const Forms forms = formsOf(c);
            m_entries.push_back({static_cast<quint32>(m_texts.size()), static_cast<quint8>(forms.one.size()),
                                 static_cast<quint8>(forms.two.size()), forms.one != forms.two});
            m_texts += forms.one + forms.two;
        }
    }

    /// Appends form one, or form two; true if they differ.
    bool append(std::string &out, char32_t c, bool second) const
    {
        const Entry &entry = m_entries[c];
        const char *text = m_texts.data() + entry.start;
        if (second)
            out.append(text + entry.one, entry.two);
        else if (entry.one == 1)
            out.push_back(*text);
        else
            out.append(text, entry.one);
        return entry.differs;
    }

private:
    struct Entry {
        quint32 start; ///< of form one in m_texts; form two follows
        quint8 one; ///< length in bytes
        quint8 two;
        bool differs;
    };
    std::vector<Entry> m_entries;
    std::string m_texts;
};

const Table &table()
{
    static const Table instance;
    return instance;
}

/// Takes one character off the front of `text`, which is not empty.
char32_t takeCharacter(std::string_view &text)
{
    const auto byte = [&text](size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    const size_t length = lead < 0x80 ? 1
        : lead < 0xC2                 ? 0
        : lead < 0xE0                 ? 2
        : lead < 0xF0                 ? 3
        : lead < 0xF5                 ? 4
                                      : 0;
    char32_t c = length < 2 ? lead : lead & (0x7Fu >> length);
    bool broken = length == 0 || length > text.size();
    for (size_t i = 1; i < length && !broken; ++i) {
        broken = (byte(i) & 0xC0) != 0x80;
        c = c << 6 | (byte(i) & 0x3F);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    broken = broken || c < smallest[length] || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF;
    text.remove_prefix(broken ? 1 : length);
    return broken ? replacement : c;
}

struct Outcome {
    bool differs = false; ///< form two is another one
    bool decomposed = false; ///< stopped at a combining breve
};

Outcome appendForm(std::string &out, std::string_view utf8, bool second, bool stopAtBreve)
{
    const Table &known = table();
    Outcome outcome;
    while (!utf8.empty()) {
        const char32_t c = takeCharacter(utf8);
        if (c < tableSize) {
            if (c == combiningBreve && stopAtBreve) {
                outcome.decomposed = true;
                return outcome;
            }
            outcome.differs |= known.append(out, c, second);
        } else {
            out += formsOf(c).one; // the rules are all below tableSize
        }
    }
    return outcome;
}

QByteArray composed(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
        .normalized(QString::NormalizationForm_C)
        .toUtf8();
}

/// Appends `utf8` in lower case and returns true if it is printable ASCII all through; else leaves `block`
/// alone.
bool appendPlain(std::string &block, std::string_view utf8)
{
    const size_t before = block.size();
    block.append(utf8);
    unsigned odd = 0;
    for (char *c = block.data() + before, *end = block.data() + block.size(); c != end; ++c) {
        const auto byte = static_cast<unsigned char>(*c);
        odd |= static_cast<unsigned>(byte < 0x20) | static_cast<unsigned>(byte >= 0x7F);
        *c = static_cast<char>(byte + (static_cast<unsigned char>(byte - 'A') < 26 ? 0x20 : 0));
    }
    if (odd)
        block.resize(before);
    return !odd;
}

} // namespace

QByteArray fold(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    std::string out;
    if (appendForm(out, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())), false, true)
            .decomposed) {
        out.clear();
        const QByteArray whole = composed({utf8.constData(), static_cast<size_t>(utf8.size())});
        appendForm(out, std::string_view(whole.constData(), static_cast<size_t>(whole.size())), false, false);
    }
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

void appendFolded(std::string &block, std::string_view utf8)
{
    if (appendPlain(block, utf8))
        return;
    const size_t before = block.size();
    QByteArray whole;
    Outcome outcome = appendForm(block, utf8, false, true);
    if (outcome.decomposed) {
        block.resize(before);
        whole = composed(utf8);
        utf8 = {whole.constData(), static_cast<size_t>(whole.size())};
        outcome = appendForm(block, utf8, false, false);
    }
    if (!outcome.differs)
        return;
    block.push_back(pieceEnd);
    appendForm(block, utf8, true, false);
}

} // namespace rolecall::roster
