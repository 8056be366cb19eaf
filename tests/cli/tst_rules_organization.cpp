// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R2 and R5: who administers an organization, on the command line.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestRulesOrganization final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r2_customer_isMadeWithAnOwnFullAdministrator();
    void r2_customer_isMadeWithThePartners();
    void r2_partnersPerson_goesOnceAnOwnUserIsFull();
    void r2_customerWithoutAnAdministrator_isRefused_data();
    void r2_customerWithoutAnAdministrator_isRefused();
    void r5_onlyOne_isAFinding();
    void r5_oneOfTwo_mayGo_data();
    void r5_oneOfTwo_mayGo();
    void r5_lastOne_isRefusedByWhateverPath_data();
    void r5_lastOne_isRefusedByWhateverPath();
    void r5_lastOne_byAFile_isRefused_data();
    void r5_lastOne_byAFile_isRefused();
    void r5_lastOne_byUndo_isRefused();
    void r5_externalOrTemporaryOne_doesNotCount();

private:
    [[nodiscard]] bool only(const QString &name) const; ///< makes it the only full administrator

    std::unique_ptr<RulesCase> m_case;
};

void TestRulesOrganization::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

bool TestRulesOrganization::only(const QString &name) const
{
    const QString gone = name == u"first" ? u"second"_s : u"first"_s;
    return m_case->run(u"revoke ~%1 full_admin"_s.arg(gone), name).exit == 0;
}

void TestRulesOrganization::r2_customer_isMadeWithAnOwnFullAdministrator()
{
    QCOMPARE(m_case
                 ->run(u"organization add Morava --kind customer --admin m@morava.example --name "
                       "\"Mara Marić\""_s)
                 .exit,
             0);
    const Answer users = m_case->run(u"--organization Morava users"_s, u"m@morava.example"_s);
    QCOMPARE(users.exit, 0);
    QCOMPARE(users.column(u"email"), QStringList{u"m@morava.example"_s});
    QCOMPARE(users.row().value(u"roles").toArray(), QJsonArray{u"full_admin"_s});
    QCOMPARE(users.row().value(u"holder").toString(), u"customer"_s);
    // whoever made it administers Sava alone
    QCOMPARE(m_case->run(u"--organization Morava users"_s, u"first"_s).exit, 3);
    QCOMPARE(m_case->run(u"--organization Sava users"_s, u"m@morava.example"_s).exit, 3);
}

void TestRulesOrganization::r2_customer_isMadeWithThePartners()
{
    const QString partner = u"pfull@drina.example"_s;
    QCOMPARE(
        m_case->run(u"organization add Morava --kind customer --admin %1 --name \"P F\""_s.arg(partner)).exit,
        0);
    const Answer findings = m_case->run(u"--organization Morava findings"_s, partner);
    QCOMPARE(findings.exit, 0);
    QVERIFY2(findings.column(u"rule").contains(u"R2"_s), qPrintable(findings.out));
    const Answer revoked =
        m_case->run(u"--organization Morava revoke %1 full_admin --yes"_s.arg(partner), partner);
    QCOMPARE(revoked.exit, 3);
    QVERIFY2(revoked.rule() == u"R2" || revoked.rule() == u"R5", qPrintable(revoked.out));
    QCOMPARE(m_case->run(u"--organization Morava users --external"_s, partner).column(u"email"),
             QStringList{partner});
    QCOMPARE(m_case->roles(partner), QStringList{u"full_admin"_s}); // at Sava, as before
}

void TestRulesOrganization::r2_partnersPerson_goesOnceAnOwnUserIsFull()
{
    const QString partner = u"pfull@drina.example"_s;
    QCOMPARE(
        m_case->run(u"organization add Morava --kind customer --admin %1 --name \"P F\""_s.arg(partner)).exit,
        0);
    QCOMPARE(m_case->run(u"--organization Morava user add m@morava.example --name \"M M\""_s, partner).exit,
             0);
    QCOMPARE(m_case->run(u"--organization Morava grant m@morava.example full_admin"_s, partner).exit, 0);
    const Answer findings = m_case->run(u"--organization Morava findings"_s, u"m@morava.example"_s);
    QVERIFY(!findings.column(u"rule").contains(u"R2"_s));
    const Answer revoked =
        m_case->run(u"--organization Morava revoke %1 full_admin"_s.arg(partner), u"m@morava.example"_s);
    QVERIFY2(revoked.exit == 0, qPrintable(revoked.out));
    QCOMPARE(m_case->run(u"--organization Morava users"_s, partner).exit, 3);
    QCOMPARE(m_case->roles(partner), QStringList{u"full_admin"_s});
}

void TestRulesOrganization::r2_customerWithoutAnAdministrator_isRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("who");
    QTest::newRow("nobody") << u"--kind customer"_s << u"first"_s;
    QTest::newRow("without a name") << u"--kind customer --admin m@morava.example"_s << u"first"_s;
    QTest::newRow("another customer's user")
        << u"--kind customer --admin ~plain --name \"P P\""_s << u"first"_s;
    QTest::newRow("of an organization that is no partner")
        << u"--kind customer --admin ofull@timok.example --name \"O F\""_s << u"first"_s;
    const QString valid = u"--kind customer --admin m@morava.example --name \"M M\""_s;
    for (const QString &who : {u"readonly"_s, u"users"_s, u"plain"_s, u"pfull@drina.example"_s})
        QTest::newRow(qPrintable(u"by "_s + who)) << valid << who;
}

void TestRulesOrganization::r2_customerWithoutAnAdministrator_isRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, who);
    const QString before = m_case->snapshot();
    const Answer answer = m_case->run(u"organization add Morava "_s + words, who);
    QVERIFY2(answer.exit == 2 || answer.exit == 3 || answer.exit == 4, qPrintable(answer.out));
    if (who != u"first") {
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
    }
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesOrganization::r5_onlyOne_isAFinding()
{
    QCOMPARE(m_case->findings(u"R5"_s), QStringList());
    QVERIFY(only(u"second"_s));
    QCOMPARE(m_case->findings(u"R5"_s).size(), 1);
    VERIFY_ALLOWED(u"grant ~plain full_admin"_s, u"second"_s);
    QCOMPARE(m_case->findings(u"R5"_s), QStringList());
}

void TestRulesOrganization::r5_oneOfTwo_mayGo_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("revoked") << u"revoke ~first full_admin"_s;
    QTest::newRow("removed") << u"user remove ~first"_s;
    QTest::newRow("made inactive") << u"user edit ~first --set status=Inactive"_s;
    QTest::newRow("given an end") << u"grant ~first full_admin --until 2199-01-31"_s;
    QTest::newRow("gives up") << u"revoke ~second full_admin --yes"_s;
}

void TestRulesOrganization::r5_oneOfTwo_mayGo()
{
    QFETCH(QString, words);
    QCOMPARE(m_case->run(words, u"second"_s).exit, 0);
}

void TestRulesOrganization::r5_lastOne_isRefusedByWhateverPath_data()
{
    QTest::addColumn<QString>("words");
    // by himself, and by one whose role ends
    QTest::newRow("revoked") << u"revoke ~second full_admin --yes"_s;
    QTest::newRow("removed") << u"user remove ~second --yes"_s;
    QTest::newRow("inactive") << u"user edit ~second --set status=Inactive --yes"_s;
    QTest::newRow("pending") << u"user edit ~second --set status=Pending --yes"_s;
    QTest::newRow("not verified") << u"user edit ~second --set \"status=Not verified\" --yes"_s;
    QTest::newRow("given an end") << u"grant ~second full_admin --until 2199-01-31"_s;
}

void TestRulesOrganization::r5_lastOne_isRefusedByWhateverPath()
{
    QFETCH(QString, words);
    VERIFY_ALLOWED(u"grant ~plain full_admin --until 2199-01-31"_s, u"second"_s);
    QVERIFY(only(u"second"_s));
    VERIFY_REFUSED_BY(words, u"R5"_s, u"plain"_s);
    if (!words.startsWith(u"grant")) // R10
        VERIFY_REFUSED_BY(words, u"R5"_s, u"second"_s);
    VERIFY_ALLOWED(u"user edit ~second --set status=Verified"_s, u"second"_s); // may sign in
}

void TestRulesOrganization::r5_lastOne_byAFile_isRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("content");
    QTest::newRow("administrators")
        << u"administrators"_s
        << u"First/Last name,User ID/Email,Administrator role\r\nSECOND Person,second@sava.example,\r\n"_s;
    QTest::newRow("roster") << u"roster"_s
                            << u"User ID/Email (Required),User Status\r\nsecond@sava.example,Inactive\r\n"_s;
}

void TestRulesOrganization::r5_lastOne_byAFile_isRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, content);
    VERIFY_ALLOWED(u"grant ~plain full_admin --until 2199-01-31"_s, u"second"_s);
    QVERIFY(m_case->write(u"in.csv"_s, content));
    const QString words = u"import %1 %2"_s.arg(kind, m_case->path(u"in.csv"_s));
    QCOMPARE(m_case->run(u"--dry-run "_s + words, u"plain"_s).exit, 0); // one of two
    QVERIFY(only(u"second"_s));
    const QString before = m_case->snapshot();
    const Answer answer = m_case->run(words, u"plain"_s);
    QVERIFY2(answer.exit == 3 || answer.exit == 4, qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"R5"), qPrintable(answer.out));
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesOrganization::r5_lastOne_byUndo_isRefused()
{
    VERIFY_ALLOWED(u"grant ~plain full_admin --until 2199-01-31"_s);
    VERIFY_ALLOWED(u"grant ~quiet full_admin"_s, u"plain"_s);
    QCOMPARE(m_case->run(u"--dry-run undo"_s, u"plain"_s).exit, 0);
    VERIFY_ALLOWED(u"revoke ~first full_admin"_s, u"second"_s);
    QCOMPARE(m_case->run(u"revoke ~second full_admin --yes"_s, u"second"_s).exit, 0);
    const QString before = m_case->snapshot(); // quiet is the last one
    const Answer answer = m_case->run(u"undo"_s, u"plain"_s);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R5"_s);
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesOrganization::r5_externalOrTemporaryOne_doesNotCount()
{
    QVERIFY(only(u"second"_s)); // pfull and ofull are full administrators too
    QCOMPARE(m_case->findings(u"R5"_s).size(), 1);
    VERIFY_REFUSED_BY(u"revoke ~second full_admin --yes"_s, u"R5"_s, u"second"_s);
    VERIFY_REFUSED_BY(u"revoke ~second full_admin"_s, u"R5"_s, u"ofull@timok.example"_s);
    VERIFY_ALLOWED(u"grant ~plain full_admin --until 2199-01-31"_s, u"second"_s);
    VERIFY_REFUSED_BY(u"revoke ~second full_admin --yes"_s, u"R5"_s, u"second"_s);
    VERIFY_ALLOWED(u"grant ~waiting full_admin"_s, u"second"_s); // may not sign in
    VERIFY_REFUSED_BY(u"revoke ~second full_admin --yes"_s, u"R5"_s, u"second"_s);
}

QTEST_GUILESS_MAIN(TestRulesOrganization)
#include "tst_rules_organization.moc"
