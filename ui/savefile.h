// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QDate>
#include <QStringList>

#include <functional>

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

} // namespace rolecall::ui
