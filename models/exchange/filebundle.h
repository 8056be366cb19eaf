// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/atomicfile.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace rolecall::exchange {

/// Numbered files, NAME-1.csv, NAME-2.csv and so on for NAME.csv, that come into being all together or not at
/// all (D14). Each is written and read back in a hidden folder beside its target; commit() puts them all in
/// their places. Until then, and after every error, the old files are what they were and nothing is left. All
/// errors have the code File. Belongs to one thread.
class FileBundle final {
public:
    FileBundle(QString path, store::Replace replace);
    ~FileBundle();
    Q_DISABLE_COPY_MOVE(FileBundle)

    /// The path of a file, the first one being 1.
    [[nodiscard]] QString pathOf(qsizetype number) const;

    /// Ends the file before and begins the next one; the device is the bundle's, until the next call.
    [[nodiscard]] Result<QIODevice *> next();
    /// Puts all in place, durably; at least one must have been begun.
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< of those begun

private:
    [[nodiscard]] Result<void> endFile();
    [[nodiscard]] Result<void> place(const QString &path);
    void takeBack();
    [[nodiscard]] QString stagedPath(const QString &path) const;
    [[nodiscard]] QString keptPath(const QString &path) const;

    QString m_path;
    store::Replace m_replace;
    std::unique_ptr<QTemporaryDir> m_folder; ///< new files, and old ones until all are in place
    std::unique_ptr<store::AtomicFile> m_file; ///< being written
    QStringList m_paths;
    QStringList m_placed;
};

} // namespace rolecall::exchange
