// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "ui/persondata.h"

#include "tables/workspaceservice.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace rolecall::ui {

class AccessView;
class HistoryView;
class PlainLabel;
class ProfileView;

/// All about one person, beside the list. Reads him on the worker; of several questions the newest one
/// counts.
class PersonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPanel(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setPerson(domain::Id user); ///< 0: nobody
    [[nodiscard]] domain::Id person() const { return m_user; }
    /// What is shown; null as long as it is being read.
    [[nodiscard]] const PersonData *data() const { return m_data ? &*m_data : nullptr; }
    void takeFocus();
    void retranslate();
    /// Offers what is written about the person who is shown: to a file, on paper.
    void addReport(QAction *save, QAction *print);
    void openLicenses(); ///< of the person who is shown, for change

Q_SIGNALS:
    void loaded(); ///< data() is new
    void editRequested(rolecall::domain::Id user);
    void removeRequested(rolecall::domain::Id user, const QString &name);
    void rolesRequested(rolecall::domain::Id user);
    void whoCanRequested(const rolecall::gate::WhoCan &question);
    void compareRequested(rolecall::domain::Id user); ///< with somebody else
    void licensesSaved(const QString &name, const rolecall::gate::Outcome &outcome); ///< name of the person

private:
    void setUpHeader(QWidget *header);
    void load();
    void take(Result<PersonData> data);
    void showData();
    void showMessage(const QString &text);

    tables::WorkspaceService *m_service;
    domain::Id m_user = 0;
    std::optional<PersonData> m_data;
    tables::Task m_task;
    QTimer m_reload; ///< several signals about one change lead to one question

    PlainLabel *m_message;
    QWidget *m_content;
    PlainLabel *m_name;
    PlainLabel *m_email;
    QLabel *m_statusPicture;
    PlainLabel *m_status;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QToolButton *m_reportButton;
    QTabWidget *m_tabs;
    ProfileView *m_profile;
    AccessView *m_access;
    HistoryView *m_history;
};

} // namespace rolecall::ui
