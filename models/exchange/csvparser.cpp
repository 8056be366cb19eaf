// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvparser.h"

#include "utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// libcsv would take blanks off: in RFC 4180 they belong to the field.
int noBlank(unsigned char)
{
    return 0;
}

/// The separator of the first line of `text`; nothing if the line does not end in it.
std::optional<char> separatorOf(std::string_view text, bool last)
{
    constexpr std::array<char, 3> candidates = {',', ';', '\t'}; // the first one wins a tie
    std::array<int, candidates.size()> counts = {};
    bool quoted = false;
    for (const char sign : text) {
        if (sign == '"') {
            quoted = !quoted;
        } else if (!quoted && (sign == '\r' || sign == '\n')) {
            last = true;
            break;
        } else if (!quoted) {
            for (size_t i = 0; i < candidates.size(); ++i)
                counts[i] += sign == candidates[i];
        }
    }
    if (!last)
        return {};
    return candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace

CsvParser::CsvParser(CellStyle style, Surplus surplus, std::optional<CsvHeader> &header,
                     const CsvReader::Row &row)
    : m_style(style)
    , m_surplus(surplus)
    , m_header(header)
    , m_deliver(row)
{
    // REPALL_NL: blank lines are to be counted.
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_space_func(&m_parser, noBlank);
    csv_set_blk_size(&m_parser, 16 * 1024);
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

Result<void> CsvParser::result() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void CsvParser::feed(QByteArrayView text, Encoding encoding)
{
    if (m_done || text.isEmpty())
        return;
    m_encoding = encoding;
    m_empty = false;
    if (m_separatorKnown) {
        parse(text);
        return;
    }
    m_waiting.append(text.data(), static_cast<size_t>(text.size()));
    // A first line longer than any field is decided by its beginning.
    const bool enough = qint64(m_waiting.size()) > CsvLimits::fieldBytes;
    if (const std::optional<char> separator = separatorOf(m_waiting, enough))
        parseWaiting(*separator);
}

void CsvParser::parseWaiting(char separator)
{
    m_separatorKnown = true;
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    const std::string waiting = std::exchange(m_waiting, {});
    parse(QByteArrayView(waiting.data(), qsizetype(waiting.size())));
}

void CsvParser::parse(QByteArrayView text)
{
    const auto size = static_cast<size_t>(text.size());
    const size_t parsed = csv_parse(&m_parser, text.data(), size, fieldEnded, rowEnded, this);
    if (m_done)
        return;
    if (parsed == size) {
        if (qint64(m_parser.entry_pos) > CsvLimits::fieldBytes + 1) // a closing quote may be among them
            refuseOversized(m_parser.quoted != 0);
    } else if (csv_error(&m_parser) == CSV_EPARSE) {
        refuse(
            Text::tr(
                "There is a quote in the middle of a cell; put quotes around the whole cell and double those "
                "inside it, then try again."),
            m_ends.size());
    } else {
        m_error = Error{ErrorCode::Internal,
                        Text::tr("There is not enough memory to read the file."),
                        {},
                        {},
                        QString::fromLatin1(csv_strerror(csv_error(&m_parser))),
                        0,
                        {}};
        m_done = true;
    }
}

void CsvParser::finish()
{
    if (m_done)
        return;
    if (m_empty) {
        refuse(Text::tr("The file is empty; choose a file with a row of headings."), 0);
        return;
    }
    if (!m_separatorKnown)
        parseWaiting(*separatorOf(m_waiting, true));
    if (!m_done && csv_fini(&m_parser, fieldEnded, rowEnded, this) != 0) {
        refuse(
            Text::tr(
                "A cell begins with a quote that is never closed; close it with a second one and try again."),
            m_ends.size());
    }
}

void CsvParser::refuseHere(const QString &message)
{
    if (!m_done && !m_separatorKnown)
        parseWaiting(*separatorOf(m_waiting, true));
    refuse(message, m_ends.size());
}

void CsvParser::refuse(const QString &message, size_t column)
{
    if (m_done)
        return;
    const auto index = qsizetype(column);
    const bool named = m_headingsTaken && index < m_header->headings.size();
    const qint64 row = std::min<qint64>(m_row, std::numeric_limits<int>::max());
    m_error = Error{ErrorCode::Invalid,
                    message,
                    {},
                    {},
                    {},
                    int(row),
                    named ? m_header->headings.at(index).trimmed() : QString::number(index + 1)};
    m_done = true;
}

void CsvParser::refuseOversized(bool quoted)
{
    refuse(quoted ? Text::tr(
               "This cell is longer than 1 MB; shorten it, or close the quote with which it begins, and "
               "try again.")
                  : Text::tr("This cell is longer than 1 MB; shorten it and try again."),
           m_ends.size());
}

void CsvParser::fieldEnded(void *data, size_t length, void *parser)
{
    static_cast<CsvParser *>(parser)->takeField(static_cast<const char *>(data), length);
}

void CsvParser::rowEnded(int terminator, void *parser)
{
    static_cast<CsvParser *>(parser)->takeRow(terminator);
}

void CsvParser::takeField(const char *data, size_t length)
{
    if (m_done)
        return;
    if (qint64(length) > CsvLimits::fieldBytes) {
        refuseOversized(false);
    } else if (qint64(m_ends.size()) == CsvLimits::columns) {
        refuse(Text::tr("The row has more than 500 columns; delete those that are not needed and try again."),
               m_ends.size());
    } else if (m_headingsTaken && m_surplus == Surplus::Refused
               && qsizetype(m_ends.size()) == m_header->headings.size()) {
        refuse(CsvReader::surplusProblem(0, 0).message, m_ends.size());
    } else {
        m_text.append(data, length);
        m_ends.push_back(m_text.size());
    }
}

void CsvParser::takeRow(int terminator)
{
    if (m_done)
        return;
    const int before = std::exchange(m_terminator, terminator);
    const bool blank = m_ends.empty();
    if (blank && before == CSV_CR && terminator == CSV_LF)
        return; // the second half of CRLF
    m_fields.clear();
    size_t begin = 0;
    for (const size_t end : m_ends) {
        const QByteArrayView field(m_text.data() + begin, qsizetype(end - begin));
        m_fields.push_back(m_style == CellStyle::Exact ? field : withoutApostrophe(field));
        begin = end;
    }
    if (!m_headingsTaken) {
        takeHeadings();
    } else if (!blank) {
        if (m_row > CsvLimits::rows + 1) {
            refuse(Text::tr("The file has more than 2,000,000 rows; cut it into several files."), 0);
            return;
        }
        Result<void> delivered = m_deliver(int(m_row), m_fields);
        if (!delivered) {
            m_error = std::move(delivered).error();
            m_done = true;
        }
    }
    m_ends.clear();
    m_text.clear();
    ++m_row;
}

void CsvParser::takeHeadings()
{
    CsvHeader header;
    header.separator = static_cast<char>(m_parser.delim_char);
    header.encoding = m_encoding;
    bool anyHeading = false;
    for (const QByteArrayView field : m_fields) {
        header.headings.append(textFromUtf8(field));
        anyHeading = anyHeading || !header.headings.last().trimmed().isEmpty();
    }
    if (!anyHeading) {
        refuse(Text::tr("The first row holds no headings; the names of the columns have to stand there."), 0);
        return;
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < header.headings.size(); ++i) {
        const QString key = header.headings.at(i).trimmed().toCaseFolded();
        if (key.isEmpty()) {
            refuse(Text::tr("A column has no heading; give it one or delete the column, and try again."),
                   size_t(i));
            return;
        }
        if (seen.contains(key)) {
            refuse(Text::tr("Two columns have the same heading; rename or delete one of them and try again."),
                   size_t(i));
            m_error->column = header.headings.at(i).trimmed();
            return;
        }
        seen.insert(key);
    }
    if (m_header && *m_header != header) {
        m_error = Error{ErrorCode::File,
                        Text::tr("The headings of the file have changed since it was read; start again."),
                        {},
                        {},
                        {},
                        0,
                        {}};
        m_done = true;
        return;
    }
    m_header = std::move(header);
    m_headingsTaken = true;
    m_done = !m_deliver;
}

} // namespace rolecall::exchange
