// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/texttree.h"

#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int toneRole = Qt::UserRole + 1;
constexpr int pictureSize = 16;

/// An address that is too long for its line may go on below behind the @. For painting alone.
QString breakable(QString text)
{
    return text.replace(u'@', u"@\u200b"_s);
}

/// QTreeView measures lines without their width; here they are measured as they will wrap.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int margins =
            2 * (m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree) + 1);
        const bool hasIcon = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
        const int used = margins + (hasIcon ? pictureSize + margins : 0);
        const int width = std::max(widthOf(index) - used, pictureSize);
        const QRect text =
            option.fontMetrics.boundingRect(QRect(0, 0, width, 0), wraps(index) ? Qt::TextWordWrap : 0,
                                            breakable(index.data(Qt::DisplayRole).toString()));
        return {text.width() + used, std::max(text.height(), hasIcon ? pictureSize : 0) + spacing / 2};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
        option->text = breakable(option->text);
    }

private:
    /// Columns that follow their contents can't ask them to follow the column.
    [[nodiscard]] bool wraps(const QModelIndex &index) const
    {
        return m_tree->header()->sectionResizeMode(index.column()) != QHeaderView::ResizeToContents
            || m_tree->isFirstColumnSpanned(index.row(), index.parent());
    }

    [[nodiscard]] int widthOf(const QModelIndex &index) const
    {
        int depth = m_tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int indent = index.column() == 0 ? depth * m_tree->indentation() : 0;
        const bool spanned = m_tree->isFirstColumnSpanned(index.row(), index.parent());
        return (spanned ? m_tree->header()->length() : m_tree->columnWidth(index.column())) - indent;
    }

    QTreeWidget *m_tree;
};

} // namespace

TextTree::TextTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new WrappingDelegate(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIconSize(QSize(pictureSize, pictureSize));
    setIndentation(spacing * 2);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, &TextTree::scheduleDelayedItemsLayout);
}

QTreeWidgetItem *TextTree::addLine(const QStringList &cells, const QIcon &icon, Tone tone)
{
    auto *item = new QTreeWidgetItem(this, cells);
    item->setIcon(0, icon);
    item->setData(0, toneRole, tone == Tone::Subtle);
    for (int column = 0; column < columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
    paintTone(item);
    return item;
}

QTreeWidgetItem *TextTree::addLine(QTreeWidgetItem *above, const QString &text, Tone tone)
{
    auto *item = new QTreeWidgetItem(above, {text});
    item->setData(0, toneRole, tone == Tone::Subtle);
    item->setFirstColumnSpanned(true);
    paintTone(item);
    return item;
}

void TextTree::paintTone(QTreeWidgetItem *item)
{
    if (!item->data(0, toneRole).toBool())
        return;
    for (int column = 0; column < columnCount(); ++column)
        item->setForeground(column, color(SemanticColor::SubtleText, QApplication::palette()));
}

void TextTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void TextTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        paintTone(*it);
}

QString TextTree::selectedText() const
{
    QString text;
    for (QTreeWidgetItemIterator it(const_cast<TextTree *>(this), QTreeWidgetItemIterator::Selected); *it;
         ++it) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (*it)->text(column);
        text += cells.join(u'\t').trimmed() + u'\n';
    }
    return text;
}

} // namespace rolecall::ui
