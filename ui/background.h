// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>

#include <utility>

namespace rolecall::ui {

/// Runs `work` on another thread and `reply` with its result in the thread of `context`, unless that is gone
/// by then: looking at a folder may take long where it is on a network (G4).
template<typename Work, typename Reply>
void inBackground(QObject *context, Work work, Reply reply)
{
    QThreadPool::globalInstance()->start(
        [context = QPointer<QObject>(context), work = std::move(work), reply = std::move(reply)]() mutable {
            auto result = work();
            // Through the application, because `context` may go at any moment while this thread looks at it.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, reply = std::move(reply), result = std::move(result)]() mutable {
                    if (context)
                        reply(std::move(result));
                },
                Qt::QueuedConnection);
        });
}

/// Where a person's files are kept unless somebody says otherwise: the folder for documents, and home where
/// there is none. Looks at the disk: for inBackground().
inline QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace rolecall::ui
