// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/rowreader.h"

namespace rolecall::roster {
namespace {

constexpr int keptRows = 4096;

} // namespace

RowReader::RowReader(store::Connection &connection)
    : m_connection(connection)
    , m_rows(keptRows)
{
}

Result<void> RowReader::fetch(std::span<const domain::Id> users)
{
    Result<void> all;
    for (const domain::Id user : users) {
        if (m_rows.object(user))
            continue;
        Result<void> done =
            isDamaged(user) ? Result<void>(tl::unexpected(m_damaged.value(user))) : read(user);
        if (!done && !isDamaged(user))
            return done; // nor can others be read now
        if (!done)
            all = std::move(done);
    }
    return all;
}

void RowReader::setShownFields(const domain::Fields &fields)
{
    m_shownFields = fields;
    clear();
}

Result<void> RowReader::read(domain::Id user)
{
    auto statement = m_connection.prepare(
        "SELECT user.id, user.organization, user.display_name, user.first_name, user.last_name, user.email,"
        " user.status, user.title, user.department, user.location, user.phone, user.last_access, "
        "organization.name, organization.kind = 'customer' AND organization.id <> ?2, user.sound, "
        "organization.sound"
        " FROM checked_user user JOIN checked_organization organization ON organization.id = "
        "user.organization"
        " WHERE user.id = ?1");
    statement.bind(user).bind(m_connection.customerInUse());
    if (statement.next()) {
        // The profile of a user of another customer of the file is that one's (R33).
        const bool foreign = m_connection.customerInUse() != 0 && statement.boolean(13);
        const auto profile = [&](domain::Field field, int column) {
            return m_shownFields.test(field) && !foreign ? statement.text(column) : QString();
        };
        m_rows.insert(user,
                      new ListedUser{statement.integer(0), statement.integer(1),
                                     domain::personName(statement.text(2), statement.text(3),
                                                        statement.text(4), statement.text(5)),
                                     statement.text(5), statement.text(6), profile(domain::Title, 7),
                                     profile(domain::Department, 8), profile(domain::Location, 9),
                                     profile(domain::Phone, 10), profile(domain::LastAccess, 11),
                                     statement.text(12)});
    }
    Result<void> done = statement.finish();
    if (!done && m_connection.foundDamage())
        m_damaged.insert(user, done.error());
    return done;
}

} // namespace rolecall::roster
