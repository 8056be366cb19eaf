// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include "domain/catalogue.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/workspace.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

class TestCliPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void R31_users_unfiltered_areOwnUsersByName();
    void R31_users_roleFilters_holdWhoeverHasOne();
    void users_limitAndOffset_cutTheList();
    void users_sort_isDescendingOrUnknown();
    void users_search_foldsLetters();
    void R12_siteRoles_nameTheirSite();
    void users_text_isATableInTheLanguage();
    void R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data();
    void R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp();
    void R34_unknownActor_isRefused();
    void show_givesProfileAndRoles();
    void show_unknownPerson_isNotFound();
    void access_namesEveryPrivilege();
    void access_ofOneself_isOpenToEverybody();
    void R13_access_ofWhomNotAllIsSeen_claimsNoLack();
    void can_answersEitherWay();
    void can_unknownPrivilegeOrLevel_isWrongUsage();
    void whoCan_listsTheFullAdministrators();
    void reading_leavesNoRecord();

private:
    CliWorkspace m_workspace;
    CliDemo m_demo;
};

void TestCliPeople::initTestCase()
{
    QVERIFY(m_workspace.isMade());
    QVERIFY(m_demo.isMade());
}

void TestCliPeople::R31_users_unfiltered_areOwnUsersByName()
{
    const Answer answer = m_workspace.run({u"users"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.column(u"email"), (QStringList{admin, other, clerk}));
    const QJsonObject row = answer.row();
    QCOMPARE(row.value(u"name").toString(), u"Ana Anić"_s);
    QCOMPARE(row.value(u"organization").toString(), u"Sava"_s);
    QCOMPARE(row.value(u"holder").toString(), u"customer"_s);
    QCOMPARE(row.value(u"status").toString(), u"Active"_s);
    QCOMPARE(row.value(u"roles").toArray(), QJsonArray{u"full_admin"_s});
    QCOMPARE(row.value(u"licenses").toArray(), QJsonArray());
    QCOMPARE(answer.row(2).value(u"roles").toArray(), QJsonArray());
    const Answer demo = m_demo.run({u"users"_s});
    QVERIFY(std::ranges::all_of(
        demo.rows, [](const QJsonObject &user) { return user.value(u"holder") == u"customer"_s; }));
}

void TestCliPeople::R31_users_roleFilters_holdWhoeverHasOne()
{
    const Answer answer =
        m_demo.run({u"users"_s, u"--role"_s, u"full_admin"_s, u"--role"_s, u"readonly_admin"_s});
    QVERIFY(!answer.rows.isEmpty());
    QStringList holders;
    for (const QJsonObject &user : answer.rows) {
        const QJsonArray roles = user.value(u"roles").toArray();
        QVERIFY(roles.contains(u"full_admin"_s) || roles.contains(u"readonly_admin"_s));
        holders << user.value(u"holder").toString();
    }
    QVERIFY(holders.contains(u"customer"_s) && holders.contains(u"other"_s));
    QCOMPARE(m_demo.run({u"users"_s, u"--role"_s, u"emperor"_s}).exit, 2);
}

void TestCliPeople::users_limitAndOffset_cutTheList()
{
    QCOMPARE(m_workspace.run({u"users"_s, u"--limit"_s, u"1"_s, u"--offset"_s, u"1"_s}).column(u"email"),
             QStringList{other});
    QVERIFY(m_workspace.run({u"users"_s, u"--limit"_s, u"0"_s}).rows.isEmpty());
    QVERIFY(m_workspace.run({u"users"_s, u"--offset"_s, u"99"_s}).rows.isEmpty());
    QCOMPARE(m_workspace.run({u"users"_s, u"--limit"_s, u"-1"_s}).exit, 2);
}

void TestCliPeople::users_sort_isDescendingOrUnknown()
{
    const Answer answer = m_workspace.run({u"users"_s, u"--sort"_s, u"email"_s, u"--descending"_s});
    QCOMPARE(answer.column(u"email"), (QStringList{clerk, other, admin}));
    QCOMPARE(m_workspace.run({u"users"_s, u"--sort"_s, u"height"_s}).exit, 2);
}

void TestCliPeople::users_search_foldsLetters()
{
    QCOMPARE(m_workspace.run({u"users"_s, u"--search"_s, u"boric"_s}).column(u"email"), QStringList{other});
    QCOMPARE(m_workspace.run({u"users"_s, u"--search"_s, u"Борић"_s}).column(u"email"), QStringList{other});
    QVERIFY(m_workspace.run({u"users"_s, u"--search"_s, u"%"_s}).rows.isEmpty());
}

void TestCliPeople::R12_siteRoles_nameTheirSite()
{
    CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    {
        const auto file = store::Workspace::open(workspace.path(), store::OpenMode::ReadWrite);
        VERIFY_OK(file);
        const auto customer = store::customer((*file)->connection());
        VERIFY_OK(customer);
        for (const QString &site : {u"a.webex.example"_s, u"b.webex.example"_s})
            VERIFY_OK(store::addSite((*file)->connection(), customer->id, {0, site, true, 0}));
    }
    const QString role = u"site_admin@a.webex.example"_s;
    const Answer given =
        workspace.run({u"grant"_s, clerk, u"site_admin"_s, u"--site"_s, u"A.webex.example"_s});
    QCOMPARE(given.exit, 0);
    QCOMPARE(workspace.run({u"users"_s, u"--role"_s, u"site_admin"_s}).row().value(u"roles").toArray(),
             QJsonArray{role});
    QCOMPARE(workspace.run({u"show"_s, clerk})
                 .row()
                 .value(u"assignments")
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(u"site")
                 .toString(),
             u"a.webex.example"_s);
    QCOMPARE(workspace.run({u"can"_s, clerk, u"site.licenses"_s}).row().value(u"because").toArray(),
             QJsonArray{role});
    const auto mayOn = [&](const QString &site) {
        return workspace.run({u"can"_s, clerk, u"site.licenses"_s, u"--site"_s, site})
            .row()
            .value(u"allowed")
            .toBool();
    };
    QVERIFY(mayOn(u"a.webex.example"_s));
    QVERIFY(!mayOn(u"b.webex.example"_s));
    const Answer access = workspace.run({u"access"_s, clerk});
    QCOMPARE(access.column(u"privilege").count(u"site.licenses"_s), 2);
    QCOMPARE(
        workspace.run({u"who-can"_s, u"site.licenses"_s, u"--site"_s, u"a.webex.example"_s}).column(u"email"),
        QStringList{clerk});
    QCOMPARE(workspace.run({u"revoke"_s, clerk, role}).row().value(u"unchanged").toBool(true), false);
    QVERIFY(workspace.run({u"users"_s, u"--role"_s, u"site_admin"_s}).rows.isEmpty());
}

void TestCliPeople::users_text_isATableInTheLanguage()
{
    const QStringList lines = m_workspace.text({u"users"_s, u"--language"_s, u"bg"_s}).out.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].contains(u"Пълен администратор"));
    QCOMPARE(lines[1].indexOf(u'@') - admin.indexOf(u'@'), lines[3].indexOf(u'@') - clerk.indexOf(u'@'));
}

void TestCliPeople::R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data()
{
    QTest::addColumn<QStringList>("verb");
    const QString nobody = u"nobody@nowhere.example"_s;
    QTest::newRow("users") << QStringList{u"users"_s};
    QTest::newRow("show") << QStringList{u"show"_s, nobody};
    QTest::newRow("access") << QStringList{u"access"_s, nobody};
    QTest::newRow("can") << QStringList{u"can"_s, nobody, u"assign_roles"_s};
    QTest::newRow("can on an unknown site")
        << QStringList{u"can"_s, nobody, u"site.licenses"_s, u"--site"_s, u"x"_s};
    QTest::newRow("who-can") << QStringList{u"who-can"_s, u"assign_roles"_s};
    QTest::newRow("audit list") << QStringList{u"audit"_s, u"list"_s};
}

void TestCliPeople::R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp()
{
    QFETCH(QStringList, verb);
    const Answer answer = m_workspace.run(verb, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.error(), u"denied"_s);
    QCOMPARE(answer.rule(), u"R34"_s);
    QVERIFY(!answer.row().value(u"privilege").toString().isEmpty());
    QVERIFY(!answer.out.contains(u"nowhere"));
}

void TestCliPeople::R34_unknownActor_isRefused()
{
    const Answer answer = m_workspace.run({u"show"_s, admin}, u"stranger@sava.example"_s);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
}

void TestCliPeople::show_givesProfileAndRoles()
{
    const Answer answer = m_workspace.run({u"show"_s, u"BORIS@sava.example"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    const QJsonObject row = answer.row();
    QCOMPARE(row.value(u"email").toString(), other);
    QCOMPARE(row.value(u"name").toString(), u"Boris Borić"_s);
    QCOMPARE(row.value(u"title").toString(), u""_s);
    QVERIFY(row.value(u"licenses").isArray() && row.value(u"findings").isArray()
            && row.value(u"others").isObject());
    const QJsonObject assignment = row.value(u"assignments").toArray().at(0).toObject();
    QCOMPARE(assignment.value(u"role").toString(), u"full_admin"_s);
    QCOMPARE(assignment.value(u"granted_by").toString(), admin);
    QVERIFY(assignment.value(u"site").isNull() && assignment.value(u"until").isNull());
    QVERIFY(QDateTime::fromString(assignment.value(u"at").toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(m_workspace.text({u"show"_s, other}).out.contains(u"Boris Borić"));
}

void TestCliPeople::show_unknownPerson_isNotFound()
{
    const Answer answer = m_workspace.run({u"show"_s, u"nobody@sava.example"_s});
    QCOMPARE(answer.exit, 5);
    QCOMPARE(answer.error(), u"not_found"_s);
}

void TestCliPeople::access_namesEveryPrivilege()
{
    const Answer answer = m_demo.run({u"access"_s, m_demo.administrator()});
    QCOMPARE(answer.exit, 0);
    const QStringList named = answer.column(u"privilege");
    for (const QString &privilege : domain::Catalogue::instance().privileges())
        QVERIFY2(named.contains(privilege), qPrintable(privilege));
    for (const QJsonObject &row : answer.rows) {
        const bool perSite = row.value(u"privilege").toString().startsWith(u"site.");
        QCOMPARE(row.value(u"site").isString(), perSite);
        QCOMPARE(row.value(u"because").toArray().isEmpty(), row.value(u"level") == u"none"_s);
    }
}

void TestCliPeople::access_ofOneself_isOpenToEverybody()
{
    const Answer answer = m_workspace.run({u"access"_s, clerk}, clerk);
    QCOMPARE(answer.exit, 0);
    QVERIFY(std::ranges::all_of(answer.rows,
                                [](const QJsonObject &row) { return row.value(u"level") == u"none"_s; }));
    QCOMPARE(m_workspace.run({u"access"_s, admin}, clerk).exit, 3);
}

void TestCliPeople::R13_access_ofWhomNotAllIsSeen_claimsNoLack()
{
    const CliWorkspace workspace;
    QCOMPARE(workspace.run({u"site"_s, u"add"_s, u"one.example"_s, u"--managed-by"_s, u"control-hub"_s}).exit,
             0);
    QCOMPARE(workspace.run({u"grant"_s, clerk, u"site_admin@one.example"_s}).exit, 0);
    QCOMPARE(workspace.run({u"grant"_s, other, u"site_user_admin@one.example"_s}).exit, 0);
    const QString seen = workspace.text({u"access"_s, other}, clerk).out; // who is a full administrator, too
    QVERIFY2(seen.contains(u"Not by these roles"_s) && !seen.contains(u"No access"_s), qPrintable(seen));
    for (const QString &who : {admin, clerk}) { // who sees all of them
        const QString whole = workspace.text({u"access"_s, clerk}, who).out;
        QVERIFY2(!whole.contains(u"Not by these roles"_s) && whole.contains(u"No access"_s),
                 qPrintable(whole));
    }
}

void TestCliPeople::can_answersEitherWay()
{
    const Answer yes = m_workspace.run({u"can"_s, other, u"assign_roles"_s});
    QCOMPARE(yes.exit, 0);
    QVERIFY(yes.row().value(u"allowed").toBool());
    QCOMPARE(yes.row().value(u"because").toArray(), QJsonArray{u"full_admin"_s});
    const Answer no = m_workspace.run({u"can"_s, clerk, u"assign_roles"_s, u"--level"_s, u"read"_s});
    QCOMPARE(no.exit, 0);
    QVERIFY(!no.row().value(u"allowed").toBool(true));
    QVERIFY(no.row().value(u"because").toArray().isEmpty());
    QCOMPARE(m_workspace.run({u"can"_s, other, u"site.licenses"_s, u"--site"_s, u"nowhere"_s}).exit, 5);
}

void TestCliPeople::can_unknownPrivilegeOrLevel_isWrongUsage()
{
    QCOMPARE(m_workspace.run({u"can"_s, other, u"fly"_s}).exit, 2);
    QCOMPARE(m_workspace.run({u"can"_s, other, u"assign_roles"_s, u"--level"_s, u"none"_s}).exit, 2);
    QCOMPARE(m_workspace.run({u"who-can"_s, u"fly"_s}).exit, 2);
}

void TestCliPeople::whoCan_listsTheFullAdministrators()
{
    const Answer answer = m_workspace.run({u"who-can"_s, u"assign_roles"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.column(u"email"), (QStringList{admin, other}));
    QCOMPARE(answer.row().value(u"because").toArray(), QJsonArray{u"full_admin"_s});
    QVERIFY(m_workspace.run({u"who-can"_s, u"legal_hold"_s}).rows.isEmpty());
}

void TestCliPeople::reading_leavesNoRecord()
{
    const qsizetype before = m_workspace.records();
    (void)m_workspace.run({u"users"_s});
    (void)m_workspace.run({u"users"_s}, clerk);
    (void)m_workspace.run({u"show"_s, admin});
    QCOMPARE(m_workspace.records(), before);
}

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_clipeople.moc"
