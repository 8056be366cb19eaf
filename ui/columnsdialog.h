// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "roster/roster.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rolecall::ui {

/// Which columns of the user list are shown, in which places, and what the list is ordered by: all that the
/// mouse does with the headings. To be opened by open(); deletes itself when closed.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    struct Column {
        int column = 0;
        QString heading;
        bool shown = true;
    };
    struct Arrangement {
        std::vector<Column> columns; ///< from the first place
        std::vector<roster::SortKey> order;
    };

    explicit ColumnsDialog(const Arrangement &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void arranged(const rolecall::ui::ColumnsDialog::Arrangement &arrangement);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct KeyRow {
        QLabel *label = nullptr;
        QComboBox *column = nullptr; ///< its data: a SortColumn, or -1
        QComboBox *direction = nullptr; ///< its index: 1 for descending
    };

    void build();
    QWidget *makeColumns();
    QWidget *makeOrder();
    void fillColumns(const std::vector<Column> &columns);
    void fillOrder(const std::vector<roster::SortKey> &order);
    void move(int by);
    void updateButtons();
    void accept() override;
    [[nodiscard]] Arrangement arrangement() const;
    void retranslate();

    Arrangement m_before;
    QGroupBox *m_columnsGroup;
    QListWidget *m_columns;
    QPushButton *m_upButton;
    QPushButton *m_downButton;
    QGroupBox *m_orderGroup;
    std::vector<KeyRow> m_keys;
    QPushButton *m_resetButton;
    QPushButton *m_applyButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
