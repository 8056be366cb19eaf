// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/command.h"
#include "gate/outcome.h"
#include "tables/workspaceservice.h"

#include <QString>

#include <functional>

class QDialog;
class QMessageBox;
class QWidget;

namespace rolecall::ui {

using SubmissionReply = std::function<void(Result<gate::Outcome>)>;

/// A question over `parent` whose default answer leaves all as it is. Texts are shown as they are (I9). The
/// caller opens it; it deletes itself. accepted() follows the verb alone.
[[nodiscard]] QMessageBox *makeQuestion(QWidget *parent, const QString &text, const QString &details,
                                        const QString &verb, const QString &keep);

/// Opens it until somebody else signs in or out: what one person was asked is not for the next one to see or
/// to answer (A15).
void openUntilSignOut(QDialog *dialog, const tables::WorkspaceService *service);

/// Told each work as it begins, for TaskProgress: the first one, and one after each question.
using TaskStarted = std::function<void(const tables::Task &)>;

/// Submits `command`. Where the gate wants a second question (R10), asks it over `parent` with `verb` on the
/// button and submits again; a no is Cancelled. So it does where no backup could be made before the change
/// (D13): whether to go on without. The reply is dropped once `parent` is gone. Returns the work before any
/// question, for TaskProgress. Once somebody else is signed in the question is gone, and so is the answer:
/// Cancelled (A15).
tables::Task submitAsking(tables::WorkspaceService *service, const gate::Command &command,
                          const QString &verb, QWidget *parent, SubmissionReply reply,
                          TaskStarted started = {});

/// The same for a change of many at once that has been looked at before: only the backup is asked about.
tables::Task submitWithBackup(tables::WorkspaceService *service, const gate::Command &command,
                              QWidget *parent, SubmissionReply reply, TaskStarted started = {});

/// Works out by a dry run what removing the user brings with it, asks, and removes. `name` is the user's.
void askToRemove(tables::WorkspaceService *service, domain::Id user, const QString &name, QWidget *parent,
                 SubmissionReply reply);

} // namespace rolecall::ui
