// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/carryoverstore.h"

/// What is asked about what is still to be done in Control Hub (gate/carryover.h).
namespace rolecall::gate {

struct CarryOverRow {
    store::CarryOver row; ///< without hubDetails
    QString what; ///< in words: the role with its site, the license, the field, "User"
    QString before; ///< in words: what Control Hub holds
    QString after; ///< in words: what is planned
    QString step; ///< a sentence: how it is done in Control Hub, in its words
    domain::Id user = 0; ///< the person; 0: not in the workspace any more
    QString address; ///< by which Control Hub knows the person
    bool planStands =
        true; ///< the workspace holds what is planned; false: an import took something else over
    bool byScim = false; ///< a role that the SCIM API takes; everything else is done by hand
    bool isToBeAdded = false; ///< Control Hub does not have the person yet
};

/// Since when it is known what Control Hub holds.
struct KnownAsOf {
    /// The last import that was not taken back; the making of the workspace, if there was none; or, if it is
    /// younger, the first command after an older program that did not keep what is to be carried over.
    enum class By { Making, Import, Upgrade };
    QDateTime at; ///< UTC
    By by = By::Making;
};
/// A sentence, and a few words where there is no room for one; `when` is the instant in words.
[[nodiscard]] QString inWords(const KnownAsOf &known, const QString &when);
[[nodiscard]] QString inShort(const KnownAsOf &known, const QString &when);
/// For whoever is signed in: it tells nothing of anybody.
[[nodiscard]] Result<KnownAsOf> knownAsOf(Gate &gate, const Session &session);

struct CarryOverList {
    std::vector<CarryOverRow> rows; ///< by name of the person, then as they came
    qint64 open = 0; ///< how many are still to be done; ticked off ones don't count
    KnownAsOf known;
};

/// Of the people whom the session sees (R13, R33, R34, A15), as far as it is shown what it is about (R28).
/// `all`: those ticked off, confirmed and found to be otherwise, too.
[[nodiscard]] Result<CarryOverList> carryOver(Gate &gate, const Session &session, bool all);

} // namespace rolecall::gate
