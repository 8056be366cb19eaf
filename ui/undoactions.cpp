// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/undoactions.h"

#include "tables/audittablemodel.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QAction>

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

/// "Gave roles: Mladen Jevtić"
QString nameOf(const gate::UndoableRecord &record)
{
    const QString action = tables::actionText(record.action);
    //: What was done, and to whom or what
    return record.target.isEmpty() ? action : UndoActions::tr("%1: %2").arg(action, record.target);
}

} // namespace

UndoActions::UndoActions(WorkspaceService *service, QAction *undo, QAction *redo, TaskProgress *progress,
                         QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_undo(undo)
    , m_redo(redo)
    , m_progress(progress)
    , m_window(window)
{
    connect(m_undo, &QAction::triggered, this, [this] { submitNext(Direction::Undo); });
    connect(m_redo, &QAction::triggered, this, [this] { submitNext(Direction::Redo); });
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UndoActions::refresh);
    connect(m_service, &WorkspaceService::signedInChanged, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::undoRecord(qint64 record)
{
    const auto &next = m_service->nextUndo();
    // What it is called is known as soon as the menu knows it; whether it may be is the gate's to say.
    submit(Direction::Undo, record, next && next->seq == record ? nameOf(*next) : tr("the last change"));
}

void UndoActions::submitNext(Direction direction)
{
    const auto &next = direction == Direction::Undo ? m_service->nextUndo() : m_service->nextRedo();
    if (next)
        submit(direction, next->seq, nameOf(*next));
}

void UndoActions::submit(Direction direction, qint64 record, const QString &name)
{
    if (m_running)
        return;
    const bool undoing = direction == Direction::Undo;
    const gate::Command command =
        undoing ? gate::Command(gate::Undo{record}) : gate::Command(gate::Redo{record});
    m_running = true;
    refresh();
    //: Verbs of buttons
    const QString verb = undoing ? tr("Undo") : tr("Redo");
    submitAsking(
        m_service, command, verb, m_window,
        [this, undoing, name](const Result<gate::Outcome> &outcome) {
            m_running = false;
            refresh();
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            if (undoing)
                //: %1 says what: "Gave roles: Jelena Petrović"
                Q_EMIT done(tr("Undone: %1").arg(name), m_redo, tr("Redo"));
            else
                //: %1 says what: "Gave roles: Jelena Petrović"
                Q_EMIT done(tr("Done again: %1").arg(name), m_undo, tr("Undo"));
        },
        [this, undoing, name](const tables::Task &task) {
            //: %1 says what: "Imported users: users.csv"
            m_progress->watch(task, (undoing ? tr("Undoing: %1") : tr("Doing again: %1")).arg(name));
        });
}

void UndoActions::refresh()
{
    const bool writable = m_service->info() && !m_service->info()->readOnly && !m_running;
    const auto &undo = m_service->nextUndo();
    const auto &redo = m_service->nextRedo();
    //: Menu; %1 says what it takes back
    m_undo->setText(undo ? tr("&Undo: %1").arg(withoutMnemonic(nameOf(*undo))) : tr("&Undo"));
    //: Menu; %1 says what it does again
    m_redo->setText(redo ? tr("&Redo: %1").arg(withoutMnemonic(nameOf(*redo))) : tr("&Redo"));
    m_undo->setEnabled(m_service->signedIn() && writable && undo);
    m_redo->setEnabled(m_service->signedIn() && writable && redo);
}

void UndoActions::retranslate()
{
    refresh();
}

} // namespace rolecall::ui
