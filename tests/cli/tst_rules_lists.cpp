// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R30 to R32: lists and files; R34: who sees and does nothing. On the command line.
#include "rulescase.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestRulesLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r30_column_isCommasOrNone();
    void r31_unfiltered_holdsOwnUsers();
    void r31_roles_holdWhoeverHasOne();
    void r31_administratorsAndExternals();
    void r31_unknownRole_isRefused();
    void r32_export_holdsTheRowsWithARole_data();
    void r32_export_holdsTheRowsWithARole();
    void r32_export_namesAllRolesInQuotes();
    void r32_exportByWhoSeesNothing_isRefused();
    void r34_unknownActor_isRefusedBeforeTheTarget_data();
    void r34_unknownActor_isRefusedBeforeTheTarget();
    void r34_whoMayNotSignIn_isRefused_data();
    void r34_whoMayNotSignIn_isRefused();
    void r34_endedAssignment_givesNothing();
    void r34_tablesAndOwnAccess_areForEverybody();

private:
    [[nodiscard]] QList<QStringList> exported(const QString &filters) const;

    std::unique_ptr<RulesCase> m_case;
};

void TestRulesLists::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesLists::r30_column_isCommasOrNone()
{
    VERIFY_ALLOWED(u"grant ~support device_admin"_s);
    VERIFY_ALLOWED(u"grant ~support site_admin@own.webex.com"_s);
    const QStringList lines = m_case->text(u"users"_s).out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.first().contains(u"Administrator roles"), qPrintable(lines.first()));
    const auto lineOf = [&lines](const QString &email) {
        const auto found =
            std::ranges::find_if(lines, [&](const QString &line) { return line.contains(email); });
        return found == lines.end() ? QString() : *found;
    };
    QVERIFY2(lineOf(u"plain@"_s).contains(u"None"), qPrintable(lineOf(u"plain@"_s)));
    QVERIFY(lineOf(u"devices@"_s).contains(u"Device administrator"));
    QVERIFY(!lineOf(u"devices@"_s).contains(u"None"));
    QVERIFY2(lineOf(u"support@"_s)
                 .contains(u"Support administrator, Device administrator, Webex site administrator"),
             qPrintable(lineOf(u"support@"_s)));
}

void TestRulesLists::r31_unfiltered_holdsOwnUsers()
{
    const Answer answer = m_case->run(u"users"_s);
    QCOMPARE(answer.rows.size(), 17);
    for (const QJsonObject &row : answer.rows)
        QCOMPARE(row.value(u"organization").toString(), u"Sava"_s);
}

void TestRulesLists::r31_roles_holdWhoeverHasOne()
{
    QCOMPARE(m_case->emails(u"users --role full_admin --role site_admin"_s),
             (QStringList{u"first@sava.example"_s, u"ofull@timok.example"_s, u"osite@timok.example"_s,
                          u"pfull@drina.example"_s, u"second@sava.example"_s, u"siteadmin@sava.example"_s}));
    QCOMPARE(m_case->emails(u"users --role provisioning_admin"_s), QStringList{u"pprov@drina.example"_s});
    const Answer answer = m_case->run(u"users --role provisioning_admin"_s);
    QCOMPARE(answer.row().value(u"organization").toString(), u"Drina"_s);
    QCOMPARE(answer.row().value(u"holder").toString(), u"partner"_s);
    QCOMPARE(m_case->emails(u"users --role full_admin --external"_s),
             (QStringList{u"ofull@timok.example"_s, u"pfull@drina.example"_s}));
}

void TestRulesLists::r31_administratorsAndExternals()
{
    const QStringList externals{u"ofull@timok.example"_s,    u"oread@timok.example"_s,
                                u"oservice@timok.example"_s, u"osite@timok.example"_s,
                                u"pfull@drina.example"_s,    u"pprov@drina.example"_s};
    QCOMPARE(m_case->emails(u"users --external"_s), externals);
    const QStringList administrators = m_case->emails(u"users --administrators"_s);
    QCOMPARE(administrators.size(), 12 + 6);
    for (const QString &email : externals)
        QVERIFY(administrators.contains(email));
    QVERIFY(!administrators.contains(u"plain@sava.example"_s));
    // somebody of another organization without a role here is no external administrator
    QVERIFY(m_case->addExternal(u"onobody@timok.example"_s, u"Timok"_s, {}));
    QCOMPARE(m_case->emails(u"users --external"_s), externals);
}

void TestRulesLists::r31_unknownRole_isRefused()
{
    QCOMPARE(m_case->run(u"users --role emperor"_s).exit, 2);
    QCOMPARE(m_case->run(u"users --administrators"_s, u"devices"_s).rule(), u"R34"_s);
}

QList<QStringList> TestRulesLists::exported(const QString &filters) const
{
    const QString path = m_case->path(u"out.csv"_s);
    QFile file(path);
    if (m_case->run(u"export administrators %1 --force %2"_s.arg(path, filters)).exit != 0
        || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (!content.startsWith("\xEF\xBB\xBF") || !content.endsWith("\r\n"))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(content.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        // the third column alone may hold commas, in quotes
        rows << QStringList{line.section(u',', 0, 0), line.section(u',', 1, 1),
                            line.section(u',', 2).remove(u'"')};
    }
    return rows;
}

void TestRulesLists::r32_export_holdsTheRowsWithARole_data()
{
    QTest::addColumn<QString>("filters");
    QTest::newRow("unfiltered") << QString();
    QTest::newRow("administrators") << u"--administrators"_s;
    QTest::newRow("external") << u"--external"_s;
    QTest::newRow("role") << u"--role full_admin"_s;
    QTest::newRow("search") << u"--search e"_s;
    QTest::newRow("limit") << u"--sort email --limit 5"_s;
}

void TestRulesLists::r32_export_holdsTheRowsWithARole()
{
    QFETCH(QString, filters);
    QStringList shown;
    for (const QJsonObject &row : m_case->run(u"users "_s + filters).rows) {
        if (!row.value(u"roles").toArray().isEmpty())
            shown << row.value(u"email").toString();
    }
    const QList<QStringList> rows = exported(filters);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first(), (QStringList{u"First/Last name"_s, u"User ID/Email"_s, u"Administrator role"_s}));
    QStringList written;
    for (const QStringList &row : rows.mid(1))
        written << row[1];
    QVERIFY(!written.isEmpty());
    QCOMPARE(written, shown);
}

void TestRulesLists::r32_export_namesAllRolesInQuotes()
{
    VERIFY_ALLOWED(u"grant ~support device_admin"_s);
    VERIFY_ALLOWED(u"grant ~support site_admin@own.webex.com"_s);
    const QList<QStringList> rows = exported(u"--search support"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][0], u"SUPPORT Person"_s);
    QStringList roles = rows[1][2].split(u',');
    for (QString &role : roles)
        role = role.trimmed();
    roles.sort();
    QCOMPARE(roles,
             (QStringList{u"Device Administrator"_s, u"Support Administrator"_s,
                          u"Webex Site Administrator (own.webex.com)"_s}));
}

void TestRulesLists::r32_exportByWhoSeesNothing_isRefused()
{
    const QString words = u"export administrators %1"_s.arg(m_case->path(u"out.csv"_s));
    for (const QString &who : {u"plain"_s, u"support"_s, u"devices"_s, u"pprov@drina.example"_s}) {
        VERIFY_REFUSED_BY(words, u"R34"_s, who);
        QVERIFY(!QFile::exists(m_case->path(u"out.csv"_s)));
    }
    QCOMPARE(m_case->run(words).exit, 0);
    QVERIFY(m_case->run(words).exit != 0); // an existing file
    QCOMPARE(m_case->run(words + u" --force"_s).exit, 0);
}

void TestRulesLists::r34_unknownActor_isRefusedBeforeTheTarget_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"grant ~nobody device_admin"_s, u"revoke ~nobody device_admin"_s,
          u"user add ~new --name \"N N\""_s, u"user edit ~nobody --set title=x"_s, u"user remove ~nobody"_s,
          u"license add \"Messaging [Sub7]\""_s, u"license assign ~nobody nothing"_s,
          u"license remove ~nobody nothing"_s, u"site add new.webex.com --managed-by control-hub"_s,
          u"site edit nowhere.webex.com --name x.webex.com"_s, u"site remove nowhere.webex.com"_s,
          u"organization add Novi --kind other"_s, u"organization link Nobody --sale-active no"_s,
          u"settings set idle_lock_minutes 9"_s, u"findings accept R5 --reason x"_s,
          u"activation send ~nobody"_s, u"activation mark ~nobody sent"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestRulesLists::r34_unknownActor_isRefusedBeforeTheTarget()
{
    QFETCH(QString, words);
    VERIFY_REFUSED_BY(words, u"R34"_s, u"stranger@nowhere.example"_s);
    VERIFY_REFUSED_BY(words, u"R34"_s, u"plain"_s);
    VERIFY_REFUSED_BY(words, u"R34"_s, u"devices"_s);
}

void TestRulesLists::r34_whoMayNotSignIn_isRefused_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("acts");
    QTest::newRow("active") << u"Active"_s << true;
    QTest::newRow("verified") << u"Verified"_s << true;
    QTest::newRow("not verified") << u"Not verified"_s << false;
    QTest::newRow("pending") << u"Pending"_s << false;
    QTest::newRow("inactive") << u"Inactive"_s << false;
}

void TestRulesLists::r34_whoMayNotSignIn_isRefused()
{
    QFETCH(QString, status);
    QFETCH(bool, acts);
    QCOMPARE(m_case->run(u"user edit ~first --set \"status=%1\""_s.arg(status), u"second"_s).exit, 0);
    QCOMPARE(m_case->run(u"users"_s, u"first"_s).exit, acts ? 0 : 3);
    if (acts)
        VERIFY_ALLOWED(u"grant ~plain device_admin"_s, u"first"_s);
    else
        VERIFY_REFUSED_BY(u"grant ~plain device_admin"_s, u"R34"_s, u"first"_s);
}

void TestRulesLists::r34_endedAssignment_givesNothing()
{
    (void)m_case->run(u"grant ~plain full_admin --until 2001-01-31"_s);
    QCOMPARE(m_case->run(u"users"_s, u"plain"_s).exit, 3);
    VERIFY_ALLOWED(u"grant ~quiet full_admin --until 2199-01-31"_s);
    QCOMPARE(m_case->run(u"users"_s, u"quiet"_s).exit, 0);
}

void TestRulesLists::r34_tablesAndOwnAccess_areForEverybody()
{
    for (const QString &who : {u"plain"_s, u"devices"_s, u"pprov@drina.example"_s}) {
        for (const QString &words : {u"roles"_s, u"roles --table external"_s, u"terms"_s, u"help"_s,
                                     u"access %1"_s, u"can %1 assign_roles"_s}) {
            const QString mine = QString(words).replace(u"%1"_s, RulesCase::address(who));
            QVERIFY2(m_case->run(mine, who).exit == 0, qPrintable(who + u": "_s + mine));
        }
        QCOMPARE(m_case->run(u"access ~first"_s, who).rule(), u"R34"_s);
    }
}

QTEST_GUILESS_MAIN(TestRulesLists)
#include "tst_rules_lists.moc"
