// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDialog>

class QPushButton;

namespace rolecall::ui {

class AccessView;
class PlainLabel;

/// What whoever is signed in may do, and why: open to everybody (R34).
class OwnAccessDialog final : public QDialog {
    Q_OBJECT

public:
    OwnAccessDialog(tables::WorkspaceService *service, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void load();

    tables::WorkspaceService *m_service;
    tables::Task m_task; ///< the newest question; null when it is answered
    PlainLabel *m_heading;
    AccessView *m_access;
    QPushButton *m_closeButton;
};

} // namespace rolecall::ui
