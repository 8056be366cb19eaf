// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "realprogram.h"

#include <vector>

namespace rolecall::test {

/// A call to the system that a run of the program made for its files.
struct SystemCall {
    QByteArray name; ///< as strace calls it
    int number = 0; ///< among the calls of that name, from 1
    QByteArray line; ///< of the trace, without the process
};

/// What is to go wrong: a call fails, or the process is killed before it.
struct Fault {
    SystemCall call;
    QByteArray what; ///< for strace: error=ENOSPC, signal=KILL
    bool lasting = false; ///< every later call of the name fails, too
};

/// May this process trace others, and is strace there?
[[nodiscard]] bool canTrace();

/// The calls with which a command touches files of a folder; the command is done. Nothing where it failed.
[[nodiscard]] std::vector<SystemCall> callsOf(const QStringList &arguments, const QString &folder);

/// Runs the command with the fault. `hit` tells whether the call was made at all, and for a file of the
/// folder.
[[nodiscard]] Run runWithFault(const QStringList &arguments, const Fault &fault, const QString &folder,
                               bool &hit);

} // namespace rolecall::test
