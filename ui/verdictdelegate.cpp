// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/verdictdelegate.h"

#include "ui/wording.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace rolecall::ui {

VerdictDelegate::VerdictDelegate(int column, int role, IconOf iconOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_column(column)
    , m_role(role)
    , m_iconOf(std::move(iconOf))
{
}

bool VerdictDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool fits = sizeHint(option, index).width() <= view->visualRect(index).width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(index.data().toString()), view);
    return true;
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_column)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_iconOf(index.data(m_role).toInt());
}

} // namespace rolecall::ui
