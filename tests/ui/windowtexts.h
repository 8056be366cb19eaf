// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace rolecall::test {

/// All that `window` says or would say if it were in view, hidden parts too: texts, tool tips, accessible
/// names, items, actions.
QStringList textsOf(const QWidget &window);

/// Those of `texts` in which one of `words` occurs, in any case.
QStringList textsWith(const QStringList &texts, const QStringList &words);

} // namespace rolecall::test
