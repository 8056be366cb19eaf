// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/savedfilters.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class UserFilter;

/// What the list of users is narrowed to and how it looks: its search, the filters with a chip for each, the
/// saved ones, and the button for the columns.
class UsersFilterBar final : public QWidget {
    Q_OBJECT

public:
    UsersFilterBar(tables::WorkspaceService *service, tables::UserTableModel *model,
                   QWidget *parent = nullptr);

    [[nodiscard]] tables::UserQuery query() const;
    void setQuery(const tables::UserQuery &query); ///< emits changed() once, if it is something else
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] UserFilter *filter() const { return m_filter; }
    [[nodiscard]] SavedFilters *saved() const { return m_saved; }
    void retranslate();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< the keyboard is to go to the list
    void columnsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setSearchWidth();

    bool m_setting = false;
    QLineEdit *m_search;
    UserFilter *m_filter;
    SavedFilters *m_saved;
    QPushButton *m_columnsButton;
};

} // namespace rolecall::ui
