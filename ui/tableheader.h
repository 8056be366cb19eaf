// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace rolecall::ui {

/// The headings of a list: each column that the list is ordered by has an arrow, and its place among them
/// where they are several. A click on a heading is told with whether it adds to the order.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    /// What the model's headerData() tells of a column: its place among those that the list is ordered by (0:
    /// none of them), and whether it is the other way round.
    struct Roles {
        int rank;
        int descending;
    };
    TableHeader(Roles roles, QWidget *parent);

    /// Widens the columns whose heading has no room, the arrow of an order included. For when the headings
    /// are others, or a column has come.
    void fitHeadings();

Q_SIGNALS:
    void orderRequested(int column, bool further); ///< `further`: beside the order there is

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] int rankOf(int column) const; ///< 0: the list is not ordered by it
    [[nodiscard]] bool isOrderedByMany() const;
    [[nodiscard]] int markWidth(int column) const; ///< of arrow and number

    Roles m_roles;
};

} // namespace rolecall::ui
