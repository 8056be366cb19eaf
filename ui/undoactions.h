// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "gate/undo.h"
#include "tables/workspaceservice.h"

#include <QObject>

class QAction;

namespace rolecall::ui {

class TaskProgress;

/// Undo and Redo of whoever is signed in, as actions that name what they are about. What may not be taken
/// back is refused by the gate, which says why.
class UndoActions final : public QObject {
    Q_OBJECT

public:
    /// The actions are the window's; questions stand over `window`, which owns this object.
    UndoActions(tables::WorkspaceService *service, QAction *undo, QAction *redo, TaskProgress *progress,
                QWidget *window);

    /// Takes back this record; failed() tells the gate's reason if it is not the last change any more.
    void undoRecord(qint64 record);
    void retranslate();

Q_SIGNALS:
    /// `text` says what was done; `again` does the opposite, and `verb` is the word for its button.
    void done(const QString &text, QAction *again, const QString &verb);
    void failed(const rolecall::Error &error);

private:
    enum class Direction { Undo, Redo };
    /// `name` says what it is about.
    void submit(Direction direction, qint64 record, const QString &name);
    void submitNext(Direction direction);
    void refresh();

    tables::WorkspaceService *m_service;
    QAction *m_undo;
    QAction *m_redo;
    TaskProgress *m_progress;
    QWidget *m_window;
    bool m_running = false;
};

} // namespace rolecall::ui
