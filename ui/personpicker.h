// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "roster/roster.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace rolecall::tables {
class WorkspaceService;
}

namespace rolecall::ui {

class PlainLabel;

/// A field in which a person is found by typing some of the name or the e-mail, and below it those found, of
/// whom one is chosen: with Up and Down while typing goes on, with Enter the first one, or by a click.
class PersonPicker final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPicker(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setLabel(const QString &text); ///< of the field, with a mnemonic
    /// Who is found is narrowed to this, too; at first own users.
    void setBase(const roster::Query &base);
    /// Chooses somebody without typing; nobody where he is not among those who can be found. Emits
    /// personChanged().
    void setPerson(domain::Id user);
    [[nodiscard]] domain::Id person() const { return m_person; } ///< 0: nobody is chosen
    [[nodiscard]] QString name() const { return m_name; }
    void retranslate();

Q_SIGNALS:
    void personChanged(rolecall::domain::Id user);

protected:
    void showEvent(QShowEvent *event) override; ///< looks again if people have changed meanwhile
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void lookAgain();
    void showFound(const std::vector<domain::Id> &users);
    void choose();
    [[nodiscard]] bool steer(int key); ///< the key was for the list

    tables::WorkspaceService *m_service;
    roster::Query m_base;
    bool m_stale = false; ///< people have changed since the last search
    domain::Id m_person = 0;
    QString m_name;
    QLabel *m_label;
    QLineEdit *m_edit;
    QListWidget *m_list;
    PlainLabel *m_more;
};

} // namespace rolecall::ui
