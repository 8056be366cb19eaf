// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/carryoverquestions.h"
#include "tables/workspaceservice.h"

#include <QStatusBar>

namespace rolecall::ui {

class PlainLabel;
class SealButton;

/// What holds for the whole workspace: its file, whether all is saved, the seal of the log (T3), since when
/// it is known what Control Hub holds, and how many could repair a mistake (R5). Follows the service.
class WorkspaceStatusBar final : public QStatusBar {
    Q_OBJECT

public:
    explicit WorkspaceStatusBar(tables::WorkspaceService *service, QWidget *parent = nullptr);

Q_SIGNALS:
    void sealCopied(const QString &seal); ///< to the clipboard, whole

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PlainLabel *addLabel(const QString &objectName, bool right);
    void refresh();
    void loadAsOf();
    void showAsOf();
    /// The name of the file is cut where the rest leaves no room for it: the tool tip has it whole.
    void fitFileName();

    tables::WorkspaceService *m_service;
    bool m_busy = false;
    gate::KnownAsOf m_known; ///< without an instant: nobody is signed in
    tables::Task m_asking; ///< the newest question for it; null when it is answered
    PlainLabel *m_file;
    PlainLabel *m_saved;
    PlainLabel *m_readOnly;
    SealButton *m_seal;
    PlainLabel *m_asOf;
    PlainLabel *m_administrators;
    PlainLabel *m_demo;
};

} // namespace rolecall::ui
