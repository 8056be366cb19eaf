// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/commandcontrols.h"

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;

namespace rolecall::ui {

/// On top of the users page: what can be done with the list of users as a whole. Each button
/// says why it can't be pressed now.
class UsersHeader final : public QWidget {
    Q_OBJECT

public:
    enum class ExportKind {
        Administrators, ///< those of the list who hold a role (R32)
        List, ///< the list
        Roster, ///< all own users, for Control Hub
        Choose, ///< one of these, with everything that can be chosen about it
    };

    explicit UsersHeader(tables::WorkspaceService *service, QWidget *parent = nullptr);
    /// What else is written about the list: below the exports.
    void addToExportMenu(const QList<QAction *> &actions);
    /// The same for Ctrl+K.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] bool isSettled() const { return m_controls->isSettled(); }
    /// What somebody with an empty list may do first; null: nothing.
    [[nodiscard]] const QPushButton *firstStep() const;
    void retranslate();

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void exportRequested(rolecall::ui::UsersHeader::ExportKind kind);
    void availabilityChanged();

private:
    void makeExportMenu();
    void registerControls();
    void updateExport();

    tables::WorkspaceService *m_service;
    CommandControls *m_controls;
    QPushButton *m_addButton;
    QPushButton *m_importButton;
    QPushButton *m_exportButton;
    QAction *m_addAction;
    QAction *m_importAction;
    std::vector<QAction *> m_exportActions; ///< in the order of ExportKind
};

} // namespace rolecall::ui
