// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userdelegate.h"

#include "tables/usertablemodel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rolecall::ui {
namespace {

using tables::UserTableModel;

constexpr int leading = spacing / 2; // where the headings begin too
constexpr int trailing = spacing;
constexpr int statusIconSize = 16;
constexpr qsizetype statuses = 5;

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

UserDelegate::UserDelegate(StatusOf statusOf, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_statusOf(std::move(statusOf))
{
}

int UserDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), statusIconSize) + spacing;
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(textOf(index)) + leading + trailing,
            rowHeight(option.fontMetrics)};
}

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (isSelected(option))
        painter->fillRect(option.rect, option.palette.brush(groupOf(option), QPalette::Highlight));
    paintText(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const QPalette::ColorRole role = isSelected(option) ? QPalette::HighlightedText : QPalette::Highlight;
        painter->setPen(QPen(option.palette.color(groupOf(option), role), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void UserDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QRect place =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(leading, 0, -trailing, 0));
    if (index.column() == UserTableModel::StatusColumn)
        place = paintStatus(painter, option, index.row(), place);
    QString text = textOf(index);
    if (text.isEmpty() || place.width() <= 0)
        return;
    if (option.fontMetrics.horizontalAdvance(text) > place.width())
        text = option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());

    const bool rolesCell = index.column() == UserTableModel::RolesColumn;
    const bool subtle = rolesCell && index.data(UserTableModel::RoleMaskRole).toUInt() == 0;
    QColor ink = option.palette.color(groupOf(option),
                                      isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
    if (!isSelected(option) && subtle)
        ink = color(SemanticColor::SubtleText, option.palette);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    if (rolesCell && option.state.testFlag(QStyle::State_MouseOver)) {
        const int width = std::min(option.fontMetrics.horizontalAdvance(text), place.width());
        const int y = place.center().y() + option.fontMetrics.ascent() / 2 + 1;
        const int x = option.direction == Qt::RightToLeft ? place.right() - width : place.left();
        painter->drawLine(x, y, x + width, y);
    }
}

QRect UserDelegate::paintStatus(QPainter *painter, const QStyleOptionViewItem &option, int row,
                                const QRect &place) const
{
    const std::optional<domain::UserStatus> status = m_statusOf(row);
    if (!status)
        return place;
    const auto slot = static_cast<qsizetype>(*status) + (isSelected(option) ? statuses : 0);
    QPixmap &picture = m_pictures[static_cast<size_t>(slot)];
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (picture.isNull() || !qFuzzyCompare(picture.devicePixelRatio(), ratio)) {
        picture = statusIcon(*status).pixmap(QSize(statusIconSize, statusIconSize), ratio,
                                             isSelected(option) ? QIcon::Selected : QIcon::Normal);
    }
    QRect where(place.left(), place.top() + (place.height() - statusIconSize) / 2, statusIconSize,
                statusIconSize);
    where = QStyle::visualRect(option.direction, place, where);
    painter->drawPixmap(where.topLeft(), picture);
    const int used = statusIconSize + spacing / 2;
    return option.direction == Qt::RightToLeft ? place.adjusted(0, 0, -used, 0)
                                               : place.adjusted(used, 0, 0, 0);
}

bool UserDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const int extra = index.column() == UserTableModel::StatusColumn ? statusIconSize + spacing / 2 : 0;
    const bool fits = view->fontMetrics().horizontalAdvance(textOf(index)) + leading + trailing + extra
        <= option.rect.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(textOf(index)), view, option.rect);
    return true;
}

void UserDelegate::forgetPictures()
{
    m_pictures.fill({});
}

} // namespace rolecall::ui
