// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/reportpainter.h"

#include "domain/language.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using namespace exchange;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPainter)
};

constexpr qreal textSize = 10; // points
constexpr qreal denseSize = 7.5; // of tables with many columns
constexpr qreal titleSize = 18;
constexpr std::array headingSizes{13.0, 11.0}; // by level
constexpr qreal edgeSize = 8; // of head and foot of a page
constexpr qreal edgeLines = 2.2; // of head and foot, with what is free beside the text
constexpr int keyPercent = 26; // of the width, of the column with names of facts
constexpr int writingLine = 4 * spacing; // room to write by hand, in pixels of 1/96 inch like all spaces here
constexpr QMarginsF margins(18, 14, 18, 14); // millimetres
constexpr int pdfResolution = 600; // dots an inch

/// Fonts that hold Latin and Cyrillic; one of them comes with the package. Their glyphs go into the file.
/// Without ligatures: "ff" would be copied out of a PDF as one sign, and a seal or a name no longer be found.
QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"DejaVu Sans"_s, u"Noto Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QTextCharFormat charFormat(qreal points, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFont(fontOf(points, weight));
    format.setForeground(Qt::black);
    return format;
}

/// Where the parts of a page are, in dots of the device.
struct PageParts {
    explicit PageParts(QPagedPaintDevice &device)
        : width(device.width())
        , edge(QFontMetricsF(fontOf(edgeSize), &device).height() * edgeLines)
        , body(width, device.height() - 2 * edge)
    {
    }
    qreal width;
    qreal edge; ///< height of head and foot
    QSizeF body; ///< of what stands between them
};

/// Puts the blocks of a report into a document, one after another.
class DocumentBuilder final {
public:
    explicit DocumentBuilder(QTextDocument &document)
        : m_cursor(&document)
    {
    }
    Q_DISABLE_COPY_MOVE(DocumentBuilder)

    void addTitle(const QString &text) { addText(text, charFormat(titleSize, QFont::Bold), 0, spacing); }

    void operator()(const Heading &heading)
    {
        const bool isPart = heading.level <= 1;
        const auto level = isPart ? 0U : 1U;
        addText(heading.text, charFormat(headingSizes[level], QFont::Bold),
                isPart ? 2 * spacing : 1.5 * spacing, spacing / 2);
        m_together.push_back({m_cursor.blockNumber(), m_cursor.blockNumber()});
        ++m_open;
    }
    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.warning)
            addText(u"\u26a0 "_s + paragraph.text, charFormat(textSize, QFont::Bold), spacing / 2,
                    spacing / 2);
        else
            addText(paragraph.text, charFormat(textSize), 0, spacing);
        closeGroups(m_cursor.blockNumber());
    }
    void operator()(const NumberedList &list)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDecimal);
        format.setIndent(1);
        QTextList *lines = nullptr;
        for (const QString &item : list.items) {
            addText(item, charFormat(textSize), 0, spacing / 2);
            if (lines)
                lines->add(m_cursor.block());
            else
                lines = m_cursor.createList(format);
            closeGroups(m_cursor.blockNumber());
        }
    }
    void operator()(const KeyValues &facts)
    {
        QTextTableFormat format = tableFormat(0);
        format.setCellPadding(spacing / 4.0);
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, keyPercent),
                                          QTextLength(QTextLength::PercentageLength, 100 - keyPercent)});
        QTextTable *table = beginTable(static_cast<int>(facts.rows.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const auto &[key, value] = facts.rows[static_cast<size_t>(row)];
            fill(table->cellAt(row, 0), key, charFormat(textSize, QFont::Bold));
            fill(table->cellAt(row, 1), value, charFormat(textSize));
        }
        closeGroups(table->lastCursorPosition().blockNumber());
        endTable();
    }
    void operator()(const ReportTable &report)
    {
        QTextTableFormat format = tableFormat(1);
        format.setCellPadding(report.byHand ? spacing : spacing / 2.0);
        format.setHeaderRowCount(1);
        const qreal size = report.dense ? denseSize : textSize;
        const int columns = static_cast<int>(report.headings.size());
        QTextTable *table = beginTable(static_cast<int>(report.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column) {
            fill(table->cellAt(0, column), report.headings[column], charFormat(size, QFont::Bold));
            for (int row = 1; row < table->rows(); ++row)
                fill(table->cellAt(row, column), report.rows[static_cast<size_t>(row) - 1].value(column),
                     charFormat(size));
        }
        const int firstRow = std::min(1, table->rows() - 1);
        closeGroups(
            (report.byHand ? table->lastCursorPosition() : table->cellAt(firstRow, 0).lastCursorPosition())
                .blockNumber());
        endTable();
    }
    void operator()(const BlankLines &blank)
    {
        for (int line = 0; line < blank.lines; ++line)
            nextBlock(ruled(), charFormat(textSize));
        closeGroups(m_cursor.blockNumber());
    }
    void operator()(const SignatureLines &signatures)
    {
        QTextTableFormat format = tableFormat(0);
        format.setTopMargin(writingLine);
        format.setCellPadding(spacing);
        QTextTable *table = beginTable(1, static_cast<int>(signatures.labels.size()), format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
            cell.setBlockFormat(ruled());
            cell.insertBlock(QTextBlockFormat(), charFormat(edgeSize));
            cell.insertText(plain(signatures.labels[column]), charFormat(edgeSize));
        }
        const int before = table->firstCursorPosition().blockNumber() - 1;
        m_together.push_back({before, before});
        ++m_open;
        closeGroups(table->lastCursorPosition().blockNumber());
        endTable();
    }

    /// Paragraphs from the first to the last of which a page must not end, as numbers of their blocks.
    struct Together {
        int first;
        int last;
    };
    [[nodiscard]] const std::vector<Together> &together() const { return m_together; }

private:
    /// Line breaks of the data stay lines of their cell.
    static QString plain(QString text) { return text.replace(u'\n', QChar(QChar::LineSeparator)); }

    static QTextTableFormat tableFormat(qreal border)
    {
        QTextTableFormat format;
        format.setBorder(border);
        format.setBorderBrush(Qt::gray);
        format.setBorderStyle(border > 0 ? QTextFrameFormat::BorderStyle_Solid
                                         : QTextFrameFormat::BorderStyle_None);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(1.5 * spacing);
        return format;
    }

    /// Room to write in and a line under it, from edge to edge.
    static QTextBlockFormat ruled()
    {
        QTextBlockFormat format;
        format.setTopMargin(writingLine / 2.0);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    void nextBlock(const QTextBlockFormat &format, const QTextCharFormat &characters)
    {
        if (m_fresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(format, characters);
        }
        m_fresh = false;
    }

    void addText(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        nextBlock(block, format);
        m_cursor.insertText(plain(text), format);
    }

    QTextTable *beginTable(int rows, int columns, const QTextTableFormat &format)
    {
        nextBlock(flat(), charFormat(1));
        return m_cursor.insertTable(std::max(1, rows), std::max(1, columns), format);
    }

    /// What began with the headings right above ends with this block.
    void closeGroups(int last)
    {
        for (; m_open > 0; --m_open)
            m_together[m_together.size() - static_cast<size_t>(m_open)].last = last;
    }

    /// Behind a table there is a paragraph in any case: what comes next goes into it.
    void endTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
    }

    /// A paragraph that takes no room: the one that a table needs before it.
    static QTextBlockFormat flat()
    {
        QTextBlockFormat format;
        format.setLineHeight(0.1, QTextBlockFormat::FixedHeight);
        return format;
    }

    static void fill(const QTextTableCell &cell, const QString &text, const QTextCharFormat &format)
    {
        cell.firstCursorPosition().insertText(plain(text), format);
    }

    QTextCursor m_cursor;
    std::vector<Together> m_together;
    int m_open = 0; ///< how many of these, the last ones, have no end yet
    bool m_fresh = true; ///< the paragraph of the cursor is empty and waits to be used
};

/// No page ends between a heading and what it is about, or in the middle of facts about one person: what
/// would be cut begins the next page, unless it is longer than one.
void keepTogether(QTextDocument &document, const std::vector<DocumentBuilder::Together> &groups)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const qreal height = document.pageSize().height();
    for (const DocumentBuilder::Together &group : groups) {
        const QTextBlock first = document.findBlockByNumber(group.first);
        const qreal top = layout->blockBoundingRect(first).top();
        const qreal bottom = layout->blockBoundingRect(document.findBlockByNumber(group.last)).bottom();
        const bool isCut = std::floor(top / height) != std::floor((bottom - 1) / height);
        if (!isCut || bottom - top > height)
            continue;
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
    }
}

void paintEdges(QPainter &painter, const Report &report, const PageParts &parts, int page, int pages)
{
    painter.setFont(fontOf(edgeSize));
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal foot = parts.edge + parts.body.height();
    const auto line = [&](qreal y, const QString &left, const QString &right) {
        const QRectF all(0, y, parts.width, metrics.height());
        const qreal rest = parts.width - metrics.horizontalAdvance(right) - 2 * metrics.averageCharWidth();
        painter.drawText(all, Qt::AlignRight, right);
        painter.drawText(all, Qt::AlignLeft, metrics.elidedText(left, Qt::ElideRight, rest));
    };
    line(0, report.organization, report.title);
    //: At the foot of a printed page: its number and how many there are
    line(foot + parts.edge - metrics.height(), report.footer,
         Text::tr("Page %1 of %2").arg(domain::number(page), domain::number(pages)));
    painter.setPen(QPen(Qt::gray, metrics.lineWidth()));
    for (const qreal y : {metrics.height() * 1.2, foot + parts.edge - metrics.height() * 1.2})
        painter.drawLine(QPointF(0, y), QPointF(parts.width, y));
}

} // namespace

std::unique_ptr<QTextDocument> documentOf(const Report &report, QPagedPaintDevice &device)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(fontOf(textSize));
    document->documentLayout()->setPaintDevice(&device);
    document->setPageSize(PageParts(device).body);
    DocumentBuilder builder(*document);
    QTextCursor all(document.get());
    all.beginEditBlock(); // laid out once, not after every cell
    builder.addTitle(report.title);
    for (const ReportBlock &block : report.blocks)
        std::visit(builder, block);
    all.endEditBlock();
    keepTogether(*document, builder.together());
    return document;
}

Result<void> paintReport(const Report &report, QPagedPaintDevice &device, const PageProgress &progress)
{
    const auto proceed = [&progress](int done, int total) -> Result<void> {
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled, {});
        return {};
    };
    ROLECALL_TRY(proceed(0, 0));
    const std::unique_ptr<QTextDocument> document = documentOf(report, device);
    const PageParts parts(device);
    const int pages = document->pageCount();
    ROLECALL_TRY(proceed(0, pages));
    QPainter painter;
    if (!painter.begin(&device)) {
        return failure(ErrorCode::File,
                       Text::tr("The pages can't be painted; choose another printer or file."));
    }
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            ROLECALL_TRY(proceed(page, pages));
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::File,
                           Text::tr("Page %1 can't be printed; choose another printer or file.")
                               .arg(domain::number(page + 1)));
        paintEdges(painter, report, parts, page + 1, pages);
        const QRectF visible(QPointF(0, page * parts.body.height()), parts.body);
        painter.save();
        painter.translate(0, parts.edge - visible.top());
        painter.setClipRect(visible);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = visible;
        context.palette.setColor(QPalette::Text, Qt::black);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    painter.end();
    if (progress)
        progress(pages, pages);
    return {};
}

void setReportMargins(QPagedPaintDevice &device)
{
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const QMarginsF least = layout.minimumMargins();
    layout.setMargins({std::max(margins.left(), least.left()), std::max(margins.top(), least.top()),
                       std::max(margins.right(), least.right()), std::max(margins.bottom(), least.bottom())});
    device.setPageLayout(layout);
}

Result<QByteArray> reportAsPdf(const Report &report, const PageProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title + u" - "_s + report.organization);
        writer.setCreator(u"Rolecall"_s);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(report.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        setReportMargins(writer);
        ROLECALL_TRY(paintReport(report, writer, progress));
    }
    return bytes;
}

} // namespace rolecall::ui
