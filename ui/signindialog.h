// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// Asks who is using the open workspace and signs that administrator in. Where the file has several
/// customers, it first asks at which one, and tells nothing of any other but its name (R33). Accepted when
/// somebody is signed in.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `organization` is chosen at first, where there is one with this id among several.
    explicit SignInDialog(tables::WorkspaceService *service, domain::Id organization = 0,
                          QWidget *parent = nullptr);

    void showError(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void offer(const tables::WorkspaceService::Organizations &customers);
    void chooseOrganization();
    void loadPeople();
    void fill();
    void signIn();
    void updateButton();

    tables::WorkspaceService *m_service;
    domain::Id m_organization; ///< at which to sign in; 0: none is chosen yet
    int m_asked = 0; ///< the newest answer counts
    std::vector<gate::Listed> m_administrators;
    bool m_loaded = false;
    bool m_busy = false;

    MessageBar *m_messages;
    PlainLabel *m_question;
    PlainLabel *m_organizationLabel;
    QComboBox *m_organizationBox; ///< in view where there are several
    QLineEdit *m_search;
    QTreeWidget *m_list;
    PlainLabel *m_noneChosen; ///< in place of the list
    PlainLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace rolecall::ui
