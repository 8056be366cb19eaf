// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/fieldsight.h"
#include "store/connection.h"

#include <QCache>
#include <QHash>
#include <QString>

#include <span>

namespace rolecall::roster {

/// What a list shows of a person beyond the roster.
struct ListedUser {
    domain::Id id = 0;
    domain::Id organization = 0;
    QString name; ///< display name, else "First Last", else the e-mail
    QString email;
    QString status; ///< Control Hub's word
    QString title;
    QString department;
    QString location;
    QString phone;
    QString lastAccess; ///< as in the file: ISO 8601, UTC; may be empty
    QString organizationName;
};

/// Rows by key, the last 4,096 used ones kept. In the connection's thread; waits for a file that is being
/// written only as long as the connection does: lists live from what is kept then (G4).
class RowReader final {
public:
    explicit RowReader(store::Connection &connection);
    Q_DISABLE_COPY_MOVE(RowReader)

    /// The row if it is kept; nothing is read. Valid until the next call of another function.
    [[nodiscard]] const ListedUser *find(domain::Id user) const { return m_rows.object(user); }
    /// Reads those of `users` that are not kept yet; people who are gone are left out. An error if the file
    /// can't be read now or any of their rows is damaged: what was kept or read stays.
    Result<void> fetch(std::span<const domain::Id> users);
    /// Leaves out what else there is of a profile (R13, R28); forgets what is kept.
    void setShownFields(const domain::Fields &fields);
    /// The row is there, and is not what was written (D8): nothing of it is shown.
    [[nodiscard]] bool isDamaged(domain::Id user) const { return m_damaged.contains(user); }
    void invalidate(domain::Id user)
    {
        m_rows.remove(user);
        m_damaged.remove(user);
    }
    void clear()
    {
        m_rows.clear();
        m_damaged.clear();
    }

private:
    [[nodiscard]] Result<void> read(domain::Id user);

    store::Connection &m_connection;
    QCache<domain::Id, ListedUser> m_rows;
    QHash<domain::Id, Error> m_damaged; ///< not read again
    domain::Fields m_shownFields = domain::allFields();
};

} // namespace rolecall::roster
