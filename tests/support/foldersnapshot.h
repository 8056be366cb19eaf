// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rolecall::test {

/// What is in a folder, down to the last byte and the time of the last change (ns), but for when files were
/// read. Links are not followed, and only plain files are opened.
class FolderSnapshot final {
public:
    explicit FolderSnapshot(const QString &folder);
    /// One line for each name that is not as in `before`; empty if all is.
    [[nodiscard]] QStringList differences(const FolderSnapshot &before) const;

private:
    QMap<QString, QByteArray> m_entries; ///< by name
};

} // namespace rolecall::test
