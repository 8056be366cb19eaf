// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "carryoverfixture.h"

#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {

gate::ImportAdministrators administrators(const QList<std::pair<QString, QString>> &people)
{
    gate::ImportAdministrators command{u"administrators.csv"_s, {}};
    int row = 1;
    for (const auto &[name, roles] : people) {
        gate::AdministratorRow one{++row, WorkspaceFixture::address(name), {}, {}};
        for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
            one.roles.push_back(WorkspaceFixture::role(role));
        command.rows.push_back(std::move(one));
    }
    return command;
}

void CarryOverFixture::makeWorkspace()
{
    UndoFixture::makeWorkspace();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run()); // as after an import
}

std::vector<gate::CarryOverRow> CarryOverFixture::byNumber(const gate::CarryOverList &list)
{
    std::vector<gate::CarryOverRow> rows = list.rows;
    std::ranges::sort(rows, {}, [](const gate::CarryOverRow &one) { return one.row.id; });
    return rows;
}

QStringList CarryOverFixture::rows(const gate::Session &session, bool all)
{
    const auto list = gate::carryOver(m_file->gate(), session, all);
    if (!list)
        return {list.error().rule};
    QStringList lines;
    for (const gate::CarryOverRow &one : byNumber(*list)) {
        const store::CarryOver &row = one.row;
        lines << u"%1 %2 %3%4 %5>%6 %7"_s.arg(row.email.section(u'@', 0, 0), store::toText(row.aspect),
                                              row.item, row.site.isEmpty() ? QString() : u'@' + row.site,
                                              row.hubValue, row.planned, store::toText(row.state));
    }
    return lines;
}

QStringList CarryOverFixture::addresses()
{
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    QStringList addresses;
    for (const gate::CarryOverRow &one : byNumber(list.value_or(gate::CarryOverList())))
        addresses << one.address.section(u'@', 0, 0);
    return addresses;
}

Id CarryOverFixture::idOfRow(const QString &item)
{
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    if (!list)
        return 0;
    const auto row =
        std::ranges::find(list->rows, item, [](const gate::CarryOverRow &one) { return one.row.item; });
    return row == list->rows.end() ? 0 : row->row.id;
}

void CarryOverFixture::done(const gate::Command &command, const QString &actor)
{
    VERIFY_DONE(submit(command, actor, true));
}

QList<QStringList> CarryOverFixture::titles()
{
    QList<QStringList> rows{{emailHeading, u"Title"_s}};
    store::Statement statement =
        m_file->connection().prepare("SELECT email, title FROM user WHERE organization = 1 ORDER BY id");
    while (statement.next())
        rows << QStringList{statement.text(0), statement.text(1)};
    return rows;
}

gate::KnownAsOf CarryOverFixture::known()
{
    return gate::knownAsOf(m_file->gate(), boris).value_or(gate::KnownAsOf());
}

QList<std::pair<QString, QString>> CarryOverFixture::holders()
{
    QList<std::pair<QString, QString>> people;
    store::Statement statement = m_file->connection().prepare(
        "SELECT u.email, group_concat(a.role || ifnull('@' || s.name, ''), ' ') FROM assignment a"
        " JOIN user u ON u.id = a.user LEFT JOIN site s ON s.id = a.site WHERE a.organization = 1"
        " GROUP BY u.id ORDER BY u.id");
    while (statement.next())
        people.append({statement.text(0), statement.text(1)});
    return people;
}

} // namespace rolecall::test
