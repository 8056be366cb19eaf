// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/listmodel.h"

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;

namespace rolecall::ui {

class TableHeader;

/// The view of a ListModel: searched, filtered, ordered by a click on a heading (with Shift by several),
/// copied as a table with Ctrl+C, its columns and order chosen by the menu of the headings, too. Widths,
/// places, hidden columns and order are kept under its object name from one start to the next. Selection and
/// scroll position stay with the rows when these are filled anew.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    /// `name` is the object name, without which no layout is kept. Widths are in average characters.
    ListTable(const QString &name, const std::vector<int> &widths, QWidget *parent = nullptr);

    void setColumns(const QStringList &headings);
    void setRows(std::vector<ListRow> rows);
    void setSearch(const QString &text); ///< every word must occur in a row, compared folded
    /// Shows only rows that pass, beside the search.
    void setFilter(ListModel::Filter filter);
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int rowCount() const; ///< without search and filter
    [[nodiscard]] std::vector<const ListRow *> shownRows() const; ///< as shown, from the top

    /// The row that is current and selected; null if there is none. Valid until the next setRows().
    [[nodiscard]] const ListRow *current() const;
    [[nodiscard]] std::vector<const ListRow *> selectedRows() const; ///< as shown, from the top
    /// Selects the row with this id (0: the first row with this key). False if it is not shown.
    bool choose(qint64 id, const QString &key = {});
    [[nodiscard]] QString selectedText() const; ///< tab-separated, with a line of headings
    /// Orders by the column; once more by the same, the other way round. `further`: beside the order there
    /// is.
    void orderBy(int column, bool further);
    void openColumnMenu(const QPoint &place); ///< of the screen

Q_SIGNALS:
    void chosenChanged(); ///< another row is current, or the selection changed, or the rows are new
    void opened(); ///< Enter or a double click on the current row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUp(const std::vector<int> &widths);
    void setRowHeight();
    void restoreLayout();
    void keepLayout();
    void restoreOrder();
    void keepOrder();
    void addOrderMenu(QMenu *menu, const QString &title, bool further);
    /// Does it, and leaves selected, current and scrolled what was, as far as it is still shown.
    void keepChosen(const std::function<void()> &change);

    ListModel *m_model;
    TableHeader *m_header = nullptr;
    bool m_restoring = false;
};

} // namespace rolecall::ui
