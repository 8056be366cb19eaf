// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/activationmail.h"
#include "gate/activationquestions.h"
#include "gate/gate.h"

#include <QStringList>

#include <vector>

/// The way of activation e-mails out of the outbox (R18).
namespace rolecall::exchange {

/// What an e-mail of the outbox of `organization` says as things are now.
[[nodiscard]] ActivationMail mailOf(const gate::OutboxEntry &entry, const QString &organization);

struct ActivationExportOptions {
    QString folder; ///< made, for its owner alone, if it is missing; its parent must be there
    bool mbox = false; ///< one new file "activation.mbox" instead of an .eml file each
    bool again = false; ///< also those that were exported already, but not those marked as sent or failed
    bool dryRun = false; ///< says what would be done, and what stands in the way
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< false cancels
};

struct ActivationExport {
    qint64 exported = 0; ///< messages
    QStringList files; ///< paths, in the order of the messages
    std::vector<Error> leftOut; ///< Invalid: messages to addresses that can't be written; they stay pending
};

/// Writes what waits in the outbox as files and marks it as exported, in one transaction: either all files
/// are there and the outbox says so, or none and it does not. Two programs that do so at once never export
/// the same message twice. No file is replaced: .eml files get the next free name, an existing mbox is an
/// error. With nothing to be exported nothing is written or recorded. Errors: Denied (with its record),
/// Cancelled, File.
[[nodiscard]] Result<ActivationExport> exportActivations(gate::Gate &gate, const gate::Session &session,
                                                         const ActivationExportOptions &options);

} // namespace rolecall::exchange
