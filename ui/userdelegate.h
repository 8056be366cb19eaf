// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"

#include <QAbstractItemDelegate>
#include <QPixmap>

#include <array>
#include <functional>
#include <optional>

namespace rolecall::ui {

/// Draws a cell of the user list as plain text (I9) in one line: the list is painted at every keystroke of a
/// search, so it measures no text that fits and keeps its pictures.
class UserDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using StatusOf = std::function<std::optional<domain::UserStatus>(int row)>;

    explicit UserDelegate(StatusOf statusOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows what does not fit, as it is.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    void forgetPictures(); ///< after a change of the palette

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect paintStatus(QPainter *painter, const QStyleOptionViewItem &option, int row,
                                    const QRect &place) const;

    StatusOf m_statusOf;
    mutable std::array<QPixmap, 10> m_pictures; ///< by status, then those on a selection
};

} // namespace rolecall::ui
