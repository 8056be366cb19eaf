// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

/// The chain of the log (T2 to T4). Each organization has its own: its records, ordered by seq, are numbered
/// from 1, and the hash of each covers the one before it:
///
///     hash = BLAKE2b-256(n(hash before) n(organization) n(number) n(at) n(actor) n(actor_email)
///     n(actor_name)
///                        n(door) n(action) n(target_kind) n(target) n(target_email) n(target_name)
///                        n(outcome) n(rule) n(before) n(after) n(reason) n(state) and for each detail,
///                        ordered by user: n(user) n(email) n(before) n(after))
///
/// n() is the netstring of the column's text in UTF-8 ("5:hello,"), of its decimal digits for a number, and
/// "0:," for NULL; before the first record there is the empty hash. Hashes are 64 hexadecimal digits. Who can
/// write the file can make a new chain: the log is tamper-evident, against a seal that was noted, not
/// tamper-proof.
///
/// Where records were lost to damage the chain has a gap. Saving the file (D9) tells of it in a record of
/// action "salvage", whose `after` holds "gaps": a told gap is no damage.
namespace rolecall::store {

/// Number and hash of an organization's newest record. Noted elsewhere it tells whether the log was cut or
/// written anew since.
struct Seal {
    qint64 number = 0;
    QString hash;

    [[nodiscard]] QString text() const; ///< "4211:9f3c..."
    [[nodiscard]] static std::optional<Seal> fromText(const QString &text);
};

/// Records `from` to `to` - 1 are lost; record `to` is there, but the one that its hash covers is not. The
/// same number twice: the record has lost details.
struct ChainGap {
    qint64 from = 0;
    qint64 to = 0;
    QString before; ///< hash of record `from` - 1
    QString hash; ///< that record `to` would have if it were the first one

    [[nodiscard]] QString text() const; ///< a sentence
    [[nodiscard]] static ChainGap fromJson(const QJsonObject &object);
};

struct LogCheck {
    qint64 records = 0; ///< of the organization, sound or not
    Seal seal; ///< of the last record that is there
    /// The first one that is not what was written; its number may be that of a record that is missing.
    std::optional<qint64> bad = {};
    QString problem = {}; ///< what is wrong with it, as a sentence
    std::vector<ChainGap> gaps = {}; ///< that the log itself tells of
};

/// Number 0 where there is no record.
[[nodiscard]] Result<Seal> sealOf(Connection &connection, domain::Id organization);

/// Puts record `seq`, which is the newest, into the chain of its organization. Its details must be written.
[[nodiscard]] Result<void> chainRecord(Connection &connection, qint64 seq, domain::Id organization);
/// The same for all records of a file that has none in a chain yet, without their states: for the schema
/// step.
[[nodiscard]] Result<void> chainAll(Connection &connection);

/// Works out the whole chain again. With `noted`: record N must be there with that hash, and all before it
/// but those whose loss was told by then; later ones are fine.
[[nodiscard]] Result<LogCheck> checkLog(Connection &connection, domain::Id organization,
                                        const std::optional<Seal> &noted = {});
/// Every place where the chain does not go on and the log does not say so yet.
[[nodiscard]] Result<std::vector<ChainGap>> findGaps(Connection &connection, domain::Id organization);
/// For the `after` of the record that tells of them.
[[nodiscard]] QJsonArray toJson(const std::vector<ChainGap> &gaps);

/// Whether the data is what the newest record of the file vouches for.
[[nodiscard]] Result<bool> isStateVouchedFor(Connection &connection);

} // namespace rolecall::store
