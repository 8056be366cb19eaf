// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QFileDialog;

/// What all files have in common that a person lets the program write.
namespace rolecall::ui {

/// A file name made of whose it is, what it holds and when; whatever the organization is called, it is a name
/// (I11). `suffix` is without its dot.
[[nodiscard]] QString suggestedFileName(const QString &organization, const QString &what, QDate day,
                                        const QString &suffix);

/// Calls `write` with whether files may be replaced: at once where none of `paths` is there, else after a
/// question over `window`; never where the answer is no, or somebody else signs in meanwhile.
void askToReplace(tables::WorkspaceService *service, QWidget *window, const QStringList &paths,
                  std::function<void(bool replace)> write);

/// Asks over a window where a file is to go, beginning in the folder of the last one, and about the files
/// that are there. What one person was asked is not for the next one to answer (A15).
class FileSaver final : public QObject {
    Q_OBJECT

public:
    /// `window` owns the one who owns this.
    FileSaver(tables::WorkspaceService *service, QWidget *window, QObject *parent);

    struct Type {
        QString suffix; ///< without its dot
        QString filter; ///< "CSV files (*.csv)"
    };
    struct Request {
        QString title; ///< of the file dialog
        QString dialogName; ///< its object name
        QString what; ///< what the file holds, for the name that is suggested
        QList<Type> types; ///< to choose from; the first one is suggested
    };
    using Write = std::function<void(const QString &path, bool replace)>;
    using PathsOf = std::function<QStringList(const QString &path)>;
    /// `pathsOf` names every file that may be made once `path` is chosen; null: that one.
    void ask(const Request &request, const Write &write, const PathsOf &pathsOf = {});
    void close(); ///< the file dialog, if it is open

private:
    tables::WorkspaceService *m_service;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QString m_folder; ///< of the last file
};

} // namespace rolecall::ui
