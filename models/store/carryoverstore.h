// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QDateTime>
#include <QJsonObject>

namespace rolecall::store {

/// One thing about one person that Control Hub is known to hold otherwise than the workspace, or did until
/// the last import. Values are texts: of a field what it says, otherwise "yes", or empty for none.
struct CarryOver {
    enum class Aspect { User, Profile, License, Role };
    enum class State { Open, Done, Confirmed, Drift };

    domain::Id id = 0; ///< 0: not in the file yet
    QString email; ///< of the workspace, or the last one that it had
    QString name;
    bool outside = false; ///< an external administrator
    Aspect aspect = Aspect::Role;
    QString item; ///< id of the field, heading of the license, id of the role; empty for the user himself
    QString site; ///< of a role on a site
    QString hubValue;
    QString planned;
    QString hubDetails = {}; ///< of a user who was removed: all that Control Hub holds of him, as JSON
    QDateTime since = {}; ///< UTC
    State state = State::Open;
    std::optional<QDateTime> doneAt = {}; ///< UTC
    QString doneBy = {}; ///< e-mail

    /// What Control Hub holds now as far as is known: what was ticked off or confirmed is there.
    [[nodiscard]] const QString &held() const
    {
        return state == State::Done || state == State::Confirmed ? planned : hubValue;
    }
};

/// Property of the file: since when rows are kept. Not there before the first command of a program that keeps
/// them.
inline const QString carryOverSince = QStringLiteral("carryover_since");

[[nodiscard]] QString toText(CarryOver::Aspect aspect); ///< as the file has it: "role"
[[nodiscard]] QString toText(CarryOver::State state); ///< "open"

[[nodiscard]] QJsonObject toJson(const CarryOver &row); ///< without its number
[[nodiscard]] CarryOver carryOverFrom(const QJsonObject &object);

/// All of the organization, by name of the person, then as they came.
[[nodiscard]] Result<std::vector<CarryOver>> carryOvers(Connection &connection, domain::Id organization);
/// Those about one person, by the key of his address.
[[nodiscard]] Result<std::vector<CarryOver>> carryOversAbout(Connection &connection, domain::Id organization,
                                                             const QString &emailKey);
[[nodiscard]] Result<std::optional<CarryOver>> findCarryOver(Connection &connection, domain::Id organization,
                                                             domain::Id id);
/// Writes a new row, or all of one that is there.
[[nodiscard]] Result<void> putCarryOver(Connection &connection, domain::Id organization,
                                        const CarryOver &row);
[[nodiscard]] Result<void> removeCarryOver(Connection &connection, domain::Id id);
/// At every customer where he holds something: the user is called otherwise from now on, or went. The first
/// step sets his rows aside, so that others may get his address before the second one gives them the new one.
/// Whoever had the address before and went is somebody else.
[[nodiscard]] Result<void> beginRename(Connection &connection, const QString &emailKey,
                                       const domain::User &user);
[[nodiscard]] Result<void> endRename(Connection &connection, domain::Id user, const QString &email,
                                     const QString &name);
/// Those set aside.
[[nodiscard]] Result<std::vector<CarryOver>> renamedCarryOvers(Connection &connection,
                                                               domain::Id organization, domain::Id user);
/// A site is called otherwise from now on.
[[nodiscard]] Result<void> renameCarryOverSite(Connection &connection, domain::Id organization,
                                               const QString &before, const QString &now);

} // namespace rolecall::store
