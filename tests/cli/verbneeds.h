// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "access.h"

#include <functional>

namespace rolecall::test {

/// A verb with words that are right for a full administrator of the customer in a RulesCase.
struct VerbCase {
    QString words;
    /// Empty: allowed. Else by which rules it is refused ("R34"), or "hidden": refused or not found.
    std::function<QString(const Access &)> refusal;
    bool undoable = true;
    int records = 1; ///< that it leaves once it is done, what it causes by itself included
};

/// `self` is the address of who asks.
[[nodiscard]] QList<VerbCase> readingVerbs(const QString &self);
/// `files` is a folder where roster.csv, devices.csv, service.csv and events.csv are, the last three files of
/// administrators that give the role to plain, and backup.rolecall, an earlier state of the file; `finding`
/// is one that is not accepted yet. late waits for an activation e-mail that is not queued, queued for one
/// that is, waiting for one that is exported; third is a full administrator; oread is marked as break-glass
/// access.
/// Numbers of rows of "carry-over list" about organization roles of own users.
struct CarriedRows {
    QString open;
    QString done;
};
[[nodiscard]] QList<VerbCase> changingVerbs(const QString &files, const QString &finding,
                                            const CarriedRows &carried);
/// Verbs that leave a record and change no protected row.
[[nodiscard]] QList<VerbCase> exportingVerbs(const QString &files);

} // namespace rolecall::test
