// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rolecall::ui {

class PlainLabel;

/// All privileges in the groups of the tables, narrowed by typing any of their names in any language; one is
/// chosen with Up, Down and Enter while typing goes on, or by a click.
class PrivilegePicker final : public QWidget {
    Q_OBJECT

public:
    explicit PrivilegePicker(QWidget *parent = nullptr);

    void setCurrent(domain::PrivilegeIndex privilege); ///< emits nothing
    /// "Analytics and reports (Webex site)": with its group where another one is called the same.
    [[nodiscard]] static QString fullName(domain::PrivilegeIndex privilege);
    void retranslate();

Q_SIGNALS:
    void chosen(rolecall::domain::PrivilegeIndex privilege);

protected:
    void showEvent(QShowEvent *event) override; ///< begins with all of them
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow();
    void step(int by);
    void choose(const QListWidgetItem *item);

    domain::PrivilegeIndex m_current = 0;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_none;
};

} // namespace rolecall::ui
