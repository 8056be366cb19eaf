// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// Asks who is using the open workspace and signs that administrator in. Accepted when somebody is signed in.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SignInDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void showError(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void fill();
    void signIn();
    void updateButton();

    tables::WorkspaceService *m_service;
    std::vector<gate::Listed> m_administrators;
    bool m_loaded = false;
    bool m_busy = false;

    MessageBar *m_messages;
    PlainLabel *m_question;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    PlainLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace rolecall::ui
