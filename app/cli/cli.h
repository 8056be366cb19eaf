// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QStringList>

/// The command line: verbs over the same gate that the window uses.
namespace rolecall::cli {

/// Does what `arguments` (without the program's name) ask for and returns the exit status: 0 done, 1 a fault
/// of the program, 2 wrong usage, 3 refused by a rule, 4 bad input, 5 not found, 6 the file can't be read,
/// written or trusted. The devices must be open; what is written is UTF-8. Needs an application object, whose
/// language it sets.
[[nodiscard]] int run(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err);

} // namespace rolecall::cli
