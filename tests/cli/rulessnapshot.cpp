// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// All that a refusal leaves as it is.
#include "rulescase.h"
#include "store/workspace.h"

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

/// What people see of the file: names in place of ids, and neither who granted a role nor when, so that what
/// was undone is what it was.
struct Table {
    const char *sql;
    int columns;
};
constexpr Table protectedTables[] = {
    {"SELECT name, kind, (SELECT group_concat(domain) FROM organization_domain d WHERE d.organization = "
     "o.id) "
     "FROM organization o ORDER BY name",
     3},
    {"SELECT c.name, p.name, manages_subscription, sale_active FROM relation r "
     "JOIN organization c ON c.id = r.customer JOIN organization p ON p.id = r.partner ORDER BY 1, 2",
     4},
    {"SELECT email, o.name, first_name, last_name, display_name, status, title, department, phone, others "
     "FROM user u JOIN organization o ON o.id = u.organization ORDER BY email",
     10},
    {"SELECT u.email, o.name, a.role, ifnull(s.name, ''), ifnull(a.until, ''), a.reason FROM assignment a "
     "JOIN user u ON u.id = a.user JOIN organization o ON o.id = a.organization LEFT JOIN site s ON s.id = "
     "a.site ORDER BY 1, 2, 3, 4",
     6},
    {"SELECT u.email, o.name, verified, break_glass, purpose, ifnull(last_test, ''), ifnull(next_test, '') "
     "FROM external e JOIN user u ON u.id = e.user JOIN organization o ON o.id = e.organization ORDER BY 1, "
     "2",
     7},
    {"SELECT s.name, managed_by, ifnull(o.name, '') FROM site s LEFT JOIN organization o ON o.id = s.sold_by "
     "ORDER BY 1",
     3},
    {"SELECT heading, service, subscription, ifnull(s.name, ''), ifnull(o.name, ''), suspended FROM license "
     "l "
     "LEFT JOIN site s ON s.id = l.site LEFT JOIN organization o ON o.id = l.sold_by ORDER BY 1",
     6},
    {"SELECT u.email, l.heading FROM license_assignment a JOIN user u ON u.id = a.user "
     "JOIN license l ON l.id = a.license ORDER BY 1, 2",
     2},
    {"SELECT o.name, key, value FROM setting s JOIN organization o ON o.id = s.organization ORDER BY 1, 2",
     3},
    {"SELECT rule, ifnull(u.email, ''), accepted_at IS NOT NULL, accepted_reason FROM finding f "
     "LEFT JOIN user u ON u.id = f.user ORDER BY 1, 2",
     4},
    {"SELECT u.email, state FROM activation a JOIN user u ON u.id = a.user ORDER BY 1, 2", 2},
};

constexpr Table carriedTable[] = {
    {"SELECT 'to carry over', email, o.name, aspect, site, item, hub_value, planned, state FROM carryover c "
     "JOIN organization o ON o.id = c.organization ORDER BY 2, 3, 4, 5, 6",
     9},
};

template<size_t N>
QString read(const QString &path, const Table (&tables)[N])
{
    const auto file = store::Workspace::open(path, store::OpenMode::ReadOnly);
    if (!file)
        return u"the file can't be opened"_s;
    QStringList lines;
    for (const Table &table : tables) {
        auto statement = (*file)->connection().prepare(table.sql);
        lines << u"--"_s;
        while (statement.next()) {
            QStringList row;
            for (int column = 0; column < table.columns; ++column)
                row << statement.text(column);
            lines << row.join(u'|');
        }
        if (const auto done = statement.finish(); !done)
            qFatal("%s", qPrintable(done.error().detail + QString::fromUtf8(table.sql)));
    }
    return lines.join(u'\n');
}

} // namespace

QString RulesCase::snapshot() const
{
    return read(path(), protectedTables);
}

QString RulesCase::toCarryOver() const
{
    return read(path(), carriedTable);
}

} // namespace rolecall::test
