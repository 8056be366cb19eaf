// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

constexpr size_t measuredRows = 1000;
constexpr auto gap = "  "_L1;

bool isObeyed(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || character == 0x2028
        || character == 0x2029;
}

/// Columns that a terminal gives to the text: marks stand on the character before them.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            ++width;
    }
    return width;
}

} // namespace

QString visible(const QString &text, bool lineEnds)
{
    const QList<uint> characters = text.toUcs4();
    if (std::ranges::none_of(characters, [](uint character) { return isObeyed(character); }))
        return text;
    QString shown;
    for (const char32_t character : characters) {
        if (!isObeyed(character) || (lineEnds && character == U'\n'))
            shown += QString::fromUcs4(&character, 1);
        else
            shown += u"<U+%1>"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
    }
    return shown;
}

TextTable::TextTable(QStringList headings)
    : m_headings(std::move(headings))
{
    m_widths.resize(static_cast<size_t>(m_headings.size()));
    measure(m_headings);
}

QString TextTable::add(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown << visible(cell, false);
    if (m_begun)
        return print(shown);
    measure(shown);
    m_waiting.push_back(std::move(shown));
    return m_waiting.size() < measuredRows ? QString() : printWaiting();
}

QString TextTable::end()
{
    return m_begun ? QString() : printWaiting();
}

void TextTable::measure(const QStringList &cells)
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], widthOf(cells.value(static_cast<qsizetype>(i))));
}

QString TextTable::print(const QStringList &cells) const
{
    QString line;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const QString cell = cells.value(static_cast<qsizetype>(i));
        line += cell + QString(std::max<qsizetype>(0, m_widths[i] - widthOf(cell)), u' ') + gap;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::printWaiting()
{
    m_begun = true;
    QString text = print(m_headings);
    for (const QStringList &cells : m_waiting)
        text += print(cells);
    m_waiting.clear();
    return text;
}

} // namespace rolecall::cli
