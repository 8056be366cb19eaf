// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/tableheader.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace rolecall::ui {

TableHeader::TableHeader(Roles roles, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_roles(roles)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT orderRequested(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

void TableHeader::fitHeadings()
{
    for (int column = 0; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        const int arrow = rankOf(column) > 0 ? 0 : fontMetrics().height(); // the hint has it otherwise
        const int needed = sectionSizeHint(column) + arrow;
        if (sectionSize(column) < needed)
            resizeSection(column, needed);
    }
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeadings();
}

int TableHeader::rankOf(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal, m_roles.rank).toInt() : 0;
}

bool TableHeader::isOrderedByMany() const
{
    for (int column = 0; column < count(); ++column) {
        if (rankOf(column) > 1)
            return true;
    }
    return false;
}

int TableHeader::markWidth(int column) const
{
    const int rank = rankOf(column);
    if (rank == 0)
        return 0;
    const int arrow = fontMetrics().height();
    return isOrderedByMany() ? arrow + fontMetrics().horizontalAdvance(QString::number(rank)) : arrow;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    if (rankOf(logicalIndex) > 0) {
        const bool descending =
            model()->headerData(logicalIndex, Qt::Horizontal, m_roles.descending).toBool();
        option->sortIndicator = descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    }
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    const int room = sectionSize(logicalIndex) - 2 * margin - markWidth(logicalIndex);
    if (fontMetrics().horizontalAdvance(option->text) > room)
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const int rank = rankOf(logicalIndex);
    if (rank == 0 || !isOrderedByMany())
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
    const QString number = QString::number(rank);
    const int width = fontMetrics().horizontalAdvance(number);
    const int left = isRightToLeft() ? arrow.right() + 2 : arrow.left() - 2 - width;
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(QRect(left, rect.top(), width, rect.height()), Qt::AlignCenter, number);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.rwidth() += markWidth(logicalIndex);
    return size;
}

} // namespace rolecall::ui
