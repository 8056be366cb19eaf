// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// external list, verify and add: rows and exit codes. The rules are in tst_rules_externals.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString ofull = u"ofull@timok.example"_s;
const QString oread = u"oread@timok.example"_s;
const QString fresh = u"new@timok.example"_s; ///< nobody has this address yet

} // namespace

class TestCliExternals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void list_rowsHaveAll();
    void list_withoutDates_hasNulls();
    void list_isByName();
    void list_forPeople_isATableInEachLanguage();
    void list_withoutTheRight_isRefused();
    void verify_saysWhereAnAddressBelongs_data();
    void verify_saysWhereAnAddressBelongs();
    void verify_refusedAddress_isBadInputByR21_data();
    void verify_refusedAddress_isBadInputByR21();
    void verify_noAddress_isBadInput();
    void verify_forPeople_isASentence();
    void verify_withoutContactCenter_offersNoServiceRole();
    void add_roles_areWrittenInAnyWay_data();
    void add_roles_areWrittenInAnyWay();
    void add_answersAsGrant();
    void add_options_areKept();
    void add_organization_isItsOwnOption();
    void add_wrongWords_areWrongUsage_data();
    void add_wrongWords_areWrongUsage();
    void add_badInput_isExit4_data();
    void add_badInput_isExit4();
    void add_unknownSite_isNotFound();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestCliExternals::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestCliExternals::list_rowsHaveAll()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin --role site_admin@own.webex.com --until %2 --name "
                   "\"Iva Ivić\" --break-glass \"SSO is down\" --next-test %3"_s.arg(fresh, day(3), day(60)));
    VERIFY_ALLOWED(u"external test %1 --date %2 --next %3"_s.arg(fresh, day(-1), day(40)));
    QJsonObject found = m_case->external(fresh);
    const QDateTime since = QDateTime::fromString(found.take(u"since").toString(), Qt::ISODateWithMs);
    QVERIFY(since.isValid() && qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(found,
             (QJsonObject{{u"email"_s, fresh},
                          {u"name"_s, u"Iva Ivić"_s},
                          {u"organization"_s, u"Timok"_s},
                          {u"holder"_s, u"other"_s},
                          {u"roles"_s, QJsonArray{u"readonly_admin"_s, u"site_admin@own.webex.com"_s}},
                          {u"verified"_s, true},
                          {u"until"_s, day(3)},
                          {u"days_left"_s, 3},
                          {u"break_glass"_s, true},
                          {u"purpose"_s, u"SSO is down"_s},
                          {u"last_test"_s, day(-1)},
                          {u"next_test"_s, day(40)}}));
    const QJsonArray shown = m_case->run(u"show "_s + fresh).row().value(u"assignments").toArray();
    QCOMPARE(shown[0][u"until"].toString(), day(3)); // as `show` says
}

void TestCliExternals::list_withoutDates_hasNulls()
{
    const QJsonObject found = m_case->external(ofull);
    for (const QString &key : {u"until"_s, u"days_left"_s, u"purpose"_s, u"last_test"_s, u"next_test"_s})
        QVERIFY2(found.value(key).isNull(), qPrintable(key));
    QCOMPARE(found.value(u"break_glass"), QJsonValue(false));
    QCOMPARE(found.value(u"holder").toString(), u"other"_s);
    QCOMPARE(m_case->external(u"pfull@drina.example"_s).value(u"holder").toString(), u"partner"_s);
    QCOMPARE(found.size(), 13);
}

void TestCliExternals::list_isByName()
{
    VERIFY_ALLOWED(u"external add %1 --role site_admin@own.webex.com --name \"Ana Zec\""_s.arg(fresh));
    QCOMPARE(m_case->run(u"external list"_s).column(u"name"),
             (QStringList{u"Ana Zec"_s, u"ofull"_s, u"oread"_s, u"oservice"_s, u"osite"_s, u"pfull"_s,
                          u"pprov"_s}));
}

void TestCliExternals::list_forPeople_isATableInEachLanguage()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    QStringList headings;
    for (const QString &language : {u"en"_s, u"sr_Latn"_s, u"sr_Cyrl"_s, u"bg"_s}) {
        const Answer list = m_case->text(u"--language %1 external list"_s.arg(language));
        QCOMPARE(list.exit, 0);
        QVERIFY(list.out.contains(ofull) && list.out.contains(u"SSO") && list.out.contains(u"Timok"));
        QVERIFY(list.out.contains(u"own.webex.com"));
        const QString heading = list.out.section(u'\n', 0, 0);
        QVERIFY2(!headings.contains(heading), qPrintable(heading));
        headings << heading;
    }
    QVERIFY(headings[0].contains(u"Break glass"));
    QVERIFY(m_case->text(u"external list"_s).out.contains(u"External full administrator"));
}

void TestCliExternals::list_withoutTheRight_isRefused()
{
    for (const QString &who : {u"plain"_s, u"users"_s, u"support"_s, u"siteadmin"_s, u"events"_s, oread}) {
        const Answer answer = m_case->run(u"external list"_s, who);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
        QCOMPARE(answer.rows.size(), 1);
    }
    QCOMPARE(m_case->run(u"external list"_s, u"readonly"_s).rows.size(), 6);
    QCOMPARE(m_case->emails(u"external list"_s, u"service"_s), QStringList{u"oservice@timok.example"_s});
}

void TestCliExternals::verify_saysWhereAnAddressBelongs_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QJsonValue>("organization");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("known");
    const QJsonValue none;
    QTest::newRow("address") << u"OREAD@Timok.example"_s << QJsonValue(u"Timok"_s) << u"other"_s
                             << u"address"_s;
    QTest::newRow("domain") << fresh << QJsonValue(u"Timok"_s) << u"other"_s << u"domain"_s;
    QTest::newRow("partner") << u"new@drina.example"_s << QJsonValue(u"Drina"_s) << u"partner"_s
                             << u"domain"_s;
    QTest::newRow("unknown") << u"x@kolubara.example"_s << none << u"other"_s << u"no"_s;
}

void TestCliExternals::verify_saysWhereAnAddressBelongs()
{
    QFETCH(QString, email);
    QFETCH(QJsonValue, organization);
    QFETCH(QString, holder);
    QFETCH(QString, known);
    const Answer answer = m_case->run(u"external verify "_s + email);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().keys(),
             (QStringList{u"email"_s, u"holder"_s, u"known"_s, u"offered"_s, u"organization"_s}));
    QCOMPARE(answer.row().value(u"email").toString(), email);
    QCOMPARE(answer.row().value(u"organization"), organization);
    QCOMPARE(answer.row().value(u"holder").toString(), holder);
    QCOMPARE(answer.row().value(u"known").toString(), known);
    const QJsonArray offered = holder == u"partner"
        ? QJsonArray{u"full_admin"_s, u"provisioning_admin"_s}
        : QJsonArray{u"full_admin"_s,      u"readonly_admin"_s,      u"site_admin"_s,
                     u"site_user_admin"_s, u"site_readonly_admin"_s, u"contact_center_service_admin"_s};
    QCOMPARE(answer.row().value(u"offered").toArray(), offered);
}

void TestCliExternals::verify_refusedAddress_isBadInputByR21_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("own user") << u"plain@sava.example"_s;
    QTest::newRow("own domain") << u"nobody@sava.example"_s;
    QTest::newRow("own domain, in capitals") << u"Nobody@SAVA.example"_s;
    QTest::newRow("consumer") << u"x@mail.example"_s;
}

void TestCliExternals::verify_refusedAddress_isBadInputByR21()
{
    QFETCH(QString, email);
    VERIFY_ALLOWED(u"organization add Pool --kind consumer --domain mail.example"_s);
    for (const QString &words : {u"external verify %1"_s, u"external add %1 --role full_admin"_s,
                                 u"external record-provisioning %1"_s}) {
        VERIFY_FAILED(words.arg(email), 4);
        const Answer answer = m_case->run(words.arg(email));
        QCOMPARE(answer.error(), u"invalid"_s);
        QCOMPARE(answer.rule(), u"R21"_s);
        QCOMPARE(answer.last().value(u"column").toString(), u"email"_s);
        QCOMPARE(m_case->run(words.arg(email), u"readonly"_s).rule(), u"R34"_s);
    }
}

void TestCliExternals::verify_noAddress_isBadInput()
{
    VERIFY_FAILED(u"external verify timok.example"_s, 4);
    VERIFY_FAILED(u"external verify"_s, 2);
    VERIFY_FAILED(u"external verify %1 %2"_s.arg(fresh, ofull), 2);
}

void TestCliExternals::verify_forPeople_isASentence()
{
    QVERIFY(m_case->text(u"external verify "_s + fresh).out.contains(u"Timok"));
    QVERIFY(m_case->text(u"external verify "_s + ofull).out.contains(u"already"));
    QVERIFY(m_case->text(u"external verify x@kolubara.example"_s).out.contains(u"--organization"));
    QVERIFY(m_case->text(u"external verify new@drina.example"_s).out.contains(u"Provisioning administrator"));
}

void TestCliExternals::verify_withoutContactCenter_offersNoServiceRole()
{
    CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    const Answer answer = workspace.run({u"external"_s, u"verify"_s, u"x@kolubara.example"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"offered").toArray(),
             (QJsonArray{u"full_admin"_s, u"readonly_admin"_s})); // nor site roles without a site
}

void TestCliExternals::add_roles_areWrittenInAnyWay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("roles");
    const QStringList both{u"readonly_admin"_s, u"site_admin@own.webex.com"_s};
    QTest::newRow("one") << u"--role full_admin"_s << QStringList{u"full_admin"_s};
    QTest::newRow("twice") << u"--role readonly_admin --role site_admin@own.webex.com"_s << both;
    QTest::newRow("behind each other") << u"--role readonly_admin site_admin@own.webex.com"_s << both;
    QTest::newRow("--site") << u"--role site_admin --site own.webex.com --role readonly_admin"_s << both;
    QTest::newRow("sites") << u"--role site_admin@own.webex.com --role site_user_admin@far.webex.com"_s
                           << QStringList{u"site_admin@own.webex.com"_s, u"site_user_admin@far.webex.com"_s};
    QTest::newRow("one with its site")
        << u"--role site_admin@own.webex.com --role site_user_admin --site "
           "far.webex.com"_s
        << QStringList{u"site_admin@own.webex.com"_s, u"site_user_admin@far.webex.com"_s};
}

void TestCliExternals::add_roles_areWrittenInAnyWay()
{
    QFETCH(QString, words);
    QFETCH(QStringList, roles);
    VERIFY_ALLOWED(u"external add %1 %2"_s.arg(fresh, words));
    QCOMPARE(m_case->roles(fresh), roles);
    VERIFY_FAILED(u"external add second-%1 --role"_s.arg(fresh), 2);
}

void TestCliExternals::add_answersAsGrant()
{
    const Answer answer =
        m_case->run(u"external add %1 --role full_admin --reason \"for a year\""_s.arg(fresh));
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().keys(),
             (QStringList{u"after"_s, u"before"_s, u"email"_s, u"notices"_s, u"roles"_s, u"unchanged"_s}));
    QCOMPARE(answer.row().value(u"roles").toArray(), QJsonArray{u"full_admin"_s});
    QCOMPARE(answer.row().value(u"unchanged"), QJsonValue(false));
    const QJsonObject assignment =
        m_case->run(u"show "_s + fresh).row().value(u"assignments").toArray()[0].toObject();
    QCOMPARE(assignment.value(u"granted_by").toString(), u"first@sava.example"_s);
    QCOMPARE(assignment.value(u"reason").toString(), u"for a year"_s);
    QVERIFY(assignment.value(u"until").isNull());
    QCOMPARE(m_case->run(u"show "_s + fresh).row().value(u"status").toString(), u"Active"_s);
    QCOMPARE(m_case->run(u"users"_s, fresh).exit, 0); // and can act at once
    QVERIFY(m_case->text(u"external add text@timok.example --role full_admin"_s).out.contains(u"Done."));
}

void TestCliExternals::add_options_areKept()
{
    VERIFY_ALLOWED(u"external add x@kolubara.example --role full_admin --name \"Iva van der Berg\" "
                   "--organization Kolubara --until %1 --break-glass SSO"_s.arg(day(400)));
    const QJsonObject found = m_case->external(u"x@kolubara.example"_s);
    QCOMPARE(found.value(u"name").toString(), u"Iva van der Berg"_s);
    QCOMPARE(found.value(u"organization").toString(), u"Kolubara"_s);
    QCOMPARE(found.value(u"verified"), QJsonValue(false)); // R21: stated
    QCOMPARE(found.value(u"until").toString(), day(400));
    QCOMPARE(found.value(u"next_test").toString(), day(90)); // break_glass_test_days
    QVERIFY(found.value(u"last_test").isNull());
    QCOMPARE(m_case->run(u"external verify x@kolubara.example"_s).row().value(u"known").toString(),
             u"address"_s);
}

void TestCliExternals::add_organization_isItsOwnOption()
{
    VERIFY_ALLOWED(
        u"--organization Sava external add x@kolubara.example --role full_admin --organization Timok"_s);
    QCOMPARE(m_case->external(u"x@kolubara.example"_s).value(u"organization").toString(), u"Timok"_s);
    VERIFY_FAILED(u"--organization Timok external add y@kolubara.example --role full_admin --organization "
                  "Timok"_s,
                  5); // no customer
    VERIFY_ALLOWED(u"--organization Sava external record-provisioning y@kolubara.example --organization "
                   "Drina"_s);
    QCOMPARE(m_case->external(u"y@kolubara.example"_s).value(u"organization").toString(), u"Drina"_s);
}

void TestCliExternals::add_wrongWords_areWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no role") << u"new@timok.example"_s;
    QTest::newRow("no address") << u"--role full_admin"_s;
    QTest::newRow("no such role") << u"new@timok.example --role master"_s;
    QTest::newRow("word behind the address") << u"new@timok.example master --role full_admin"_s;
    QTest::newRow("site role without a site") << u"new@timok.example --role site_admin"_s;
    QTest::newRow("site of another role") << u"new@timok.example --role full_admin@own.webex.com"_s;
    QTest::newRow("--site of another role") << u"new@timok.example --role full_admin --site own.webex.com"_s;
    QTest::newRow("site twice")
        << u"new@timok.example --role site_admin@own.webex.com --site own.webex.com"_s;
    QTest::newRow("--site of two") << u"new@timok.example --role site_admin --role site_user_admin --site "
                                      "own.webex.com"_s;
    QTest::newRow("no date") << u"new@timok.example --role full_admin --until tomorrow"_s;
    QTest::newRow("test of nothing") << u"new@timok.example --role full_admin --next-test 2099-01-01"_s;
    QTest::newRow("no such option") << u"new@timok.example --role full_admin --yes"_s;
}

void TestCliExternals::add_wrongWords_areWrongUsage()
{
    QFETCH(QString, words);
    VERIFY_FAILED(u"external add "_s + words, 2);
    QCOMPARE(m_case->lastRecord().value(u"outcome").toString(), u"done"_s);
}

void TestCliExternals::add_badInput_isExit4_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("column");
    QTest::newRow("no address") << u"timok.example --role full_admin"_s << u"email"_s;
    QTest::newRow("there already") << u"ofull@timok.example --role readonly_admin"_s << u"email"_s;
    QTest::newRow("not stated") << u"x@kolubara.example --role full_admin"_s << u"organization"_s;
    QTest::newRow("stated otherwise")
        << u"new@timok.example --role full_admin --organization Drina"_s << u"organization"_s;
    QTest::newRow("past") << u"new@timok.example --role full_admin --until 2020-01-01"_s << u"until"_s;
    QTest::newRow("no purpose") << u"new@timok.example --role full_admin --break-glass \" \""_s
                                << u"purpose"_s;
    QTest::newRow("past test")
        << u"new@timok.example --role full_admin --break-glass x --next-test 2020-01-01"_s << u"next_test"_s;
}

void TestCliExternals::add_badInput_isExit4()
{
    QFETCH(QString, words);
    QFETCH(QString, column);
    VERIFY_FAILED(u"external add "_s + words, 4);
    const Answer answer = m_case->run(u"external add "_s + words);
    QCOMPARE(answer.error(), u"invalid"_s);
    QCOMPARE(answer.last().value(u"column").toString(), column);
}

void TestCliExternals::add_unknownSite_isNotFound()
{
    VERIFY_FAILED(u"external add new@timok.example --role site_admin@nowhere.webex.com"_s, 5);
}

QTEST_GUILESS_MAIN(TestCliExternals)
#include "tst_cliexternals.moc"
