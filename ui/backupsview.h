// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backupfolder.h"
#include "tables/workspaceservice.h"

#include <QWidget>

class QAction;

namespace rolecall::ui {

class FlowLayout;
class PlainLabel;

/// What the settings say of backups (D13): when they are made, where they lie, how many there are and when
/// the newest was made, for who may restore them; the others read why not.
class BackupsView final : public QWidget {
    Q_OBJECT

public:
    explicit BackupsView(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// Buttons for what can be done; once.
    void setActions(QAction *backUp, QAction *restore);
    void retranslate();
    void refresh(); ///< looks again, as soon as it is in view
    [[nodiscard]] bool isReady() const { return !m_task && !m_stale; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Known {
        QString folder;
        std::vector<store::BackupFile> files;
    };

    void load();
    void show(const Result<Known> &known);

    tables::WorkspaceService *m_service;
    bool m_stale = true;
    tables::Task m_task; ///< the newest question; null when it is answered
    PlainLabel *m_heading;
    PlainLabel *m_when;
    PlainLabel *m_where;
    FlowLayout *m_buttons;
};

} // namespace rolecall::ui
