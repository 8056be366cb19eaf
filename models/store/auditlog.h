// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rolecall::store {

/// What a command did to one person, where it has many parts.
struct AuditDetail {
    domain::Id user = 0;
    QString email;
    QJsonObject before;
    QJsonObject after;
};

/// One command or refusal: exactly one record (T1).
struct AuditRecord {
    qint64 seq = 0; ///< of the file: what other rows refer to
    domain::Id organization = 0;
    QDateTime at; ///< UTC
    domain::Id actor = 0; ///< 0: nobody known by that e-mail
    QString actorEmail;
    QString actorName;
    QString door; ///< "window" or "command line"
    QString action; ///< "grant", "user-add", "import-roster", ...
    QString targetKind; ///< "user", "organization", "file"
    domain::Id target = 0;
    QString targetEmail; ///< of a user; name of a file or organization otherwise
    QString targetName;
    bool refused = false;
    QString rule;
    QJsonObject before;
    QJsonObject after;
    QString reason;
    qint64 number =
        0; ///< of the organization, from 1: what people see; set when it is written, like the hash
    QString hash = {}; ///< see auditchain.h
};

struct AuditFilter {
    std::optional<QDateTime> since = {}; ///< at or after
    std::optional<QDateTime> until = {}; ///< before
    QString actorKey = {}; ///< emailKey(), empty: anybody
    QString targetKey = {}; ///< the target of the record or of one of its details
    domain::Id user = 0; ///< records on this user or with a detail of his, 0: all
    qint64 afterSeq = 0; ///< only later ones
    qint64 limit = -1; ///< the newest so many; -1: all
    qint64 seq = 0; ///< this one alone; 0: all
    QStringList actions = {}; ///< any of these; empty: all
    std::optional<bool> refused = {}; ///< refused ones alone, or those done
    std::function<bool(const AuditRecord &)> accepts = {}; ///< what can't be asked of the file; null: all
};

/// Who has acted.
struct AuditActor {
    QString key; ///< emailKey()
    QString email;
    QString name; ///< as in the newest record of his
};

/// Appends to the chain of the organization and returns seq. The details of the record must be written.
[[nodiscard]] Result<qint64> appendRecord(Connection &connection, const AuditRecord &record);
[[nodiscard]] Result<void> appendDetail(Connection &connection, qint64 seq, const AuditDetail &detail);
/// The same, but where the person has a detail of that record already only what came of it is replaced.
[[nodiscard]] Result<void> extendDetail(Connection &connection, qint64 seq, const AuditDetail &detail);
/// The seq that the next record will get; inside a write transaction nobody else can take it.
[[nodiscard]] Result<qint64> nextRecord(Connection &connection);
/// Oldest first.
[[nodiscard]] Result<std::vector<AuditRecord>> records(Connection &connection, domain::Id organization,
                                                       const AuditFilter &filter);
/// Calls `visit` with each of these records, oldest first, whatever the limit; its error ends that and is
/// returned. It may read from the same connection.
[[nodiscard]] Result<void> forEachRecord(Connection &connection, domain::Id organization,
                                         const AuditFilter &filter,
                                         const std::function<Result<void>(const AuditRecord &)> &visit);
/// Of the whole log of the organization.
[[nodiscard]] Result<qint64> countRecords(Connection &connection, domain::Id organization);
/// Everybody who acted by an address that is one; the one who did last comes first.
[[nodiscard]] Result<std::vector<AuditActor>> auditActors(Connection &connection, domain::Id organization);
[[nodiscard]] Result<std::vector<AuditDetail>> details(Connection &connection, qint64 seq, qint64 limit = -1);
[[nodiscard]] Result<std::optional<AuditDetail>> detailOf(Connection &connection, qint64 seq,
                                                          domain::Id user);
/// Nothing if there is no such record.
[[nodiscard]] Result<std::optional<AuditRecord>> findRecord(Connection &connection, qint64 seq);
/// The record of that number in the log of the organization; nothing if there is none.
[[nodiscard]] Result<std::optional<AuditRecord>> findNumbered(Connection &connection, domain::Id organization,
                                                              qint64 number);
/// The newest record of something that `actor` did to the organization and that was not refused, before
/// record `before`; nothing if there is none.
[[nodiscard]] Result<std::optional<AuditRecord>> newestDone(Connection &connection, domain::Id organization,
                                                            domain::Id actor, qint64 before);
/// The newest of these actions that was not refused, before record `before`; nothing if there is none.
[[nodiscard]] Result<std::optional<AuditRecord>> newestOf(Connection &connection, domain::Id organization,
                                                          const QStringList &actions, qint64 before);
/// Records of `action` on a user or with a detail of his, by number.
[[nodiscard]] Result<std::vector<AuditRecord>> recordsOn(Connection &connection, domain::Id user,
                                                         const QString &action);
/// The instant of the newest record; invalid if there is none. Time never runs backwards behind it (A14).
[[nodiscard]] Result<QDateTime> newestInstant(Connection &connection);

} // namespace rolecall::store
