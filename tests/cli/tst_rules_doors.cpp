// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R23 and R24 at every door: nobody but a full administrator of the customer adds, promotes, extends or
// brings back an external administrator, whatever command he tries; R16 (b) aside. And what a full
// administrator may do is the same at each.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString ofull = u"ofull@timok.example"_s;
const QString oread = u"oread@timok.example"_s;
const QString oservice = u"oservice@timok.example"_s;
const QString onobody = u"onobody@timok.example"_s; ///< known, without a role
const QString fresh = u"new@timok.example"_s; ///< not known

/// Everything that could make somebody an external administrator or more of one.
QStringList doors()
{
    return {
        // add
        u"external add %1 --role readonly_admin"_s.arg(fresh),
        u"external add %1 --role full_admin"_s.arg(onobody),
        u"external add new@drina.example --role provisioning_admin"_s,
        u"external add x@kolubara.example --role site_admin@own.webex.com --organization Kolubara"_s,
        u"external record-provisioning new@drina.example"_s,
        u"grant %1 full_admin"_s.arg(onobody),
        u"grant %1 readonly_admin"_s.arg(onobody),
        u"grant %1 site_admin@own.webex.com"_s.arg(onobody),
        u"grant %1 contact_center_service_admin"_s.arg(onobody),
        u"grant %1 events_admin"_s.arg(onobody),
        u"grant %1 full_admin"_s.arg(fresh),
        // promote
        u"external change otwo@timok.example --role full_admin"_s,
        u"external change pprov@drina.example --role full_admin"_s,
        u"grant otwo@timok.example full_admin"_s,
        u"grant pprov@drina.example full_admin"_s,
        u"grant otwo@timok.example site_user_admin@own.webex.com"_s,
        u"external break-glass otwo@timok.example --purpose SSO"_s,
        // extend
        u"external change otwo@timok.example --role readonly_admin --until "_s + day(20),
        u"grant otwo@timok.example readonly_admin --until "_s + day(20),
        // bring back
        u"external add gone@timok.example --role full_admin"_s,
        u"external change gone@timok.example --role full_admin"_s,
        u"grant gone@timok.example full_admin"_s,
        // less is not theirs either
        u"external change otwo@timok.example --role readonly_admin"_s,
        u"external revoke otwo@timok.example"_s,
        u"revoke otwo@timok.example readonly_admin"_s,
        // a person of the customer does not become one by his address, nor an external an own user
        u"user edit otwo@timok.example --set email=otwo@sava.example"_s,
        u"user edit %1 --set email=somebody@sava.example"_s.arg(onobody),
        u"user remove otwo@timok.example"_s,
        // a relation decides on what somebody may be given
        u"organization link Drina --manages-subscription no --yes"_s,
        u"organization add Nova --kind partner --domain nova.example --manages-subscription"_s,
    };
}

struct File {
    QString row; ///< address and roles, as in Control Hub's export
    QString name;
};

const QList<File> &files()
{
    static const QList<File> all{
        {onobody + u",Full Administrator"_s, u"adds"_s},
        {fresh + u",Read-only Administrator"_s, u"adds-unknown"_s},
        {u"gone@timok.example,Full Administrator"_s, u"brings-back"_s},
        {u"otwo@timok.example,Full Administrator"_s, u"promotes"_s},
        {u"pprov@drina.example,Full Administrator"_s, u"promotes-partner"_s},
        {u"otwo@timok.example,\"Read-only Administrator, Webex Site Administrator (own.webex.com)\""_s,
         u"site"_s},
        {u"otwo@timok.example,"_s, u"revokes"_s},
    };
    return all;
}

} // namespace

class TestRulesDoors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_case.reset(); }
    void others_areRefusedAtEachDoor_data() { actors(); }
    void others_areRefusedAtEachDoor();
    void others_areRefusedInABatch_data() { actors(); }
    void others_areRefusedInABatch();
    void others_areRefusedByAFile_data() { actors(); }
    void others_areRefusedByAFile();
    void others_ownUsersAreAllTheyMake_data() { actors(); }
    void others_ownUsersAreAllTheyMake();
    void themselves_gainNothing_data() { actors(); }
    void themselves_gainNothing();
    void r16_serviceAdministrator_delegatesHisRoleAlone();
    void r16_undo_bringsNobodyBack();
    void formerAdministrator_undoesAndRedoesNothing_data();
    void formerAdministrator_undoesAndRedoesNothing();
    void fullAdministrator_withinTheRules_atEachDoor();
    void fullAdministrator_againstThem_isRefusedAtEachDoor_data();
    void fullAdministrator_againstThem_isRefusedAtEachDoor();
    void fullAdministrator_againstThem_byAFile_isRefused_data();
    void fullAdministrator_againstThem_byAFile_isRefused();
    void fullAdministrator_undoesAndRedoes();

private:
    static void actors();
    /// All lines of the snapshot that are about people of other organizations.
    [[nodiscard]] static QString externalsOf(const RulesCase &file);
    [[nodiscard]] QString import(const QString &row) const;

    std::unique_ptr<RulesCase> m_original;
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesDoors::initTestCase()
{
    m_original = std::make_unique<RulesCase>();
    QVERIFY(m_original->isMade());
    QVERIFY(m_original->addExternal(onobody, u"Timok"_s, {}));
    for (const QString &words :
         {u"external add otwo@timok.example --role readonly_admin --until "_s + day(10),
          u"external add gone@timok.example --role full_admin"_s, u"external revoke gone@timok.example"_s})
        QCOMPARE(m_original->allowed(words), QString());
}

void TestRulesDoors::init()
{
    m_case = std::make_unique<RulesCase>(*m_original);
    QVERIFY(m_case->isMade());
}

void TestRulesDoors::actors()
{
    QTest::addColumn<QString>("who");
    for (const QString &who : {u"pfull@drina.example"_s, u"pprov@drina.example"_s, ofull, oread, oservice,
                               u"osite@timok.example"_s, u"service"_s, u"siteadmin"_s, u"siteusers"_s,
                               u"readonly"_s, u"users"_s, u"support"_s, u"events"_s, u"plain"_s})
        QTest::newRow(qPrintable(who)) << who;
}

QString TestRulesDoors::externalsOf(const RulesCase &file)
{
    QStringList lines;
    for (const QString &line : file.snapshot().split(u'\n')) {
        const bool ofSava = line.contains(u"@sava.example|");
        if (line.contains(u'@') && !ofSava)
            lines << line;
    }
    return lines.join(u'\n');
}

QString TestRulesDoors::import(const QString &row) const
{
    const QString name = u"administrators.csv"_s;
    const bool written = m_case->write(
        name, u"First/Last name,User ID/Email,Administrator role\r\nSome Body,%1\r\n"_s.arg(row));
    return written ? u"import administrators "_s + m_case->path(name) : QString();
}

void TestRulesDoors::others_areRefusedAtEachDoor()
{
    QFETCH(QString, who);
    for (const QString &words : doors()) {
        const Answer dry = m_case->run(u"--dry-run "_s + words, who);
        const QString before = m_case->snapshot();
        const Answer answer = m_case->run(words, who);
        QVERIFY2(answer.exit == 3 || answer.exit == 5, qPrintable(words + answer.out)); // 5: such as gone
        QCOMPARE(dry.exit, answer.exit);
        if (answer.exit == 5) { // or one who is not listed for the actor: among users he is nobody (R34)
            const bool isNobody = words.contains(u"gone@") || words.contains(fresh)
                || words.startsWith(u"user edit "_s) || words.startsWith(u"user remove "_s);
            QVERIFY2(isNobody, qPrintable(words));
        }
        QCOMPARE(m_case->snapshot(), before);
    }
}

void TestRulesDoors::others_areRefusedInABatch()
{
    QFETCH(QString, who);
    const QString before = m_case->snapshot();
    for (const Answer &answer : m_case->batch(doors(), who))
        QVERIFY2(answer.exit == 3 || answer.exit == 5, qPrintable(answer.out));
    QCOMPARE(m_case->snapshot(), before);
    for (const QString &words : doors()) {
        const Answer answer = m_case->run(u"batch --atomic"_s, who, words.toUtf8() + '\n');
        QVERIFY2(answer.exit == 3 || answer.exit == 5, qPrintable(words + answer.out));
    }
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesDoors::others_areRefusedByAFile()
{
    QFETCH(QString, who);
    for (const File &file : files()) {
        const QString words = import(file.row);
        const QString before = m_case->snapshot();
        const Answer answer = m_case->run(words, who);
        QVERIFY2(answer.exit == 3 || answer.exit == 4, qPrintable(file.name + answer.out));
        QCOMPARE(m_case->snapshot(), before);
        (void)m_case->run(words + u" --skip-bad"_s, who);
        QCOMPARE(m_case->snapshot(), before);
    }
    // a roster with people of elsewhere: whoever is here already stays what he is
    QVERIFY(m_case->write(u"roster.csv"_s,
                          u"User ID/Email (Required),First Name,User Status\r\n%1,Changed,Active\r\n"
                          "otwo@timok.example,Changed,Inactive\r\n"_s.arg(onobody)));
    const QString before = externalsOf(*m_case);
    for (const QString &option : {QString(), u" --skip-bad"_s, u" --skip-bad --absent remove"_s})
        (void)m_case->run(u"import roster "_s + m_case->path(u"roster.csv"_s) + option, who);
    QCOMPARE(externalsOf(*m_case), before);
}

void TestRulesDoors::others_ownUsersAreAllTheyMake()
{
    QFETCH(QString, who);
    const QString before = m_case->run(u"external list"_s, u"second"_s).out;
    QVERIFY(m_case->write(u"roster.csv"_s,
                          u"User ID/Email (Required),First Name\r\nrow@timok.example,Row\r\n"_s));
    const QStringList lines{u"user add own@timok.example --name \"Own User\""_s,
                            u"user edit ~quiet --set email=quiet@timok.example"_s,
                            u"import roster "_s + m_case->path(u"roster.csv"_s)};
    for (const QString &words : lines)
        (void)m_case->run(words, who);
    for (const QString &email : {u"own@timok.example"_s, u"quiet@timok.example"_s, u"row@timok.example"_s}) {
        const Answer person = m_case->run(u"show "_s + email, u"second"_s);
        if (person.exit == 5)
            continue; // he may not
        QCOMPARE(person.row().value(u"holder").toString(), u"customer"_s);
        QCOMPARE(person.row().value(u"organization").toString(), u"Sava"_s);
        QCOMPARE(person.row().value(u"assignments").toArray().size(), 0);
        QCOMPARE(m_case->run(u"external add %1 --role full_admin"_s.arg(email), u"second"_s).rule(),
                 u"R21"_s);
    }
    QCOMPARE(m_case->run(u"external list"_s, u"second"_s).out, before);
}

void TestRulesDoors::themselves_gainNothing()
{
    QFETCH(QString, who);
    if (!who.contains(u'@'))
        return; // of own users R10 is tested elsewhere
    const QString before = m_case->snapshot();
    for (const QString &role : {u"full_admin"_s, u"readonly_admin"_s, u"provisioning_admin"_s}) {
        for (const QString &words :
             {u"external change %1 --role %2"_s, u"external change %1 --role %2 --until "_s + day(29),
              u"grant %1 %2 --until "_s + day(29), u"external add %1 --role %2"_s}) {
            const Answer answer = m_case->run(words.arg(who, role), who);
            QVERIFY2(answer.exit == 3, qPrintable(words.arg(who, role) + answer.out));
        }
        const Answer file = m_case->run(import(who + u',' + role), who);
        QVERIFY2(file.exit == 3 || file.exit == 4 || file.row().value(u"unchanged") == QJsonValue(1),
                 qPrintable(file.out));
    }
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesDoors::r16_serviceAdministrator_delegatesHisRoleAlone()
{
    const QString both =
        u"otwo@timok.example,\"Read-only Administrator, Contact Center Service Administrator\""_s;
    VERIFY_ALLOWED(u"grant otwo@timok.example contact_center_service_admin"_s, u"service"_s);
    VERIFY_ALLOWED(u"revoke otwo@timok.example contact_center_service_admin"_s, u"service"_s);
    VERIFY_ALLOWED(import(both), u"service"_s);
    VERIFY_ALLOWED(import(u"otwo@timok.example,Read-only Administrator"_s), u"service"_s);
    QCOMPARE(m_case->roles(u"otwo@timok.example"_s), QStringList{u"readonly_admin"_s});
    QCOMPARE(m_case->external(u"otwo@timok.example"_s).value(u"until").toString(), day(10)); // as it was
    VERIFY_REFUSED_BY(u"revoke %1 contact_center_service_admin"_s.arg(oservice), u"R34 R24"_s, u"service"_s);
    // of a partner's people, who can only have kept it when a relation changed, it is not his either
    QVERIFY(m_case->giveRoles(u"pfull@drina.example"_s, u"contact_center_service_admin"_s));
    VERIFY_REFUSED_BY(u"revoke pfull@drina.example contact_center_service_admin"_s, u"R34"_s, u"service"_s);
    // somebody else's delegate delegates not (its cell is none)
    VERIFY_REFUSED_BY(u"grant otwo@timok.example contact_center_service_admin"_s, u"R34 R16"_s, oservice);
}

void TestRulesDoors::r16_undo_bringsNobodyBack()
{
    VERIFY_ALLOWED(u"grant otwo@timok.example contact_center_service_admin"_s);
    VERIFY_ALLOWED(u"revoke otwo@timok.example contact_center_service_admin"_s, u"service"_s);
    VERIFY_ALLOWED(u"external revoke otwo@timok.example"_s);
    const QString before = m_case->snapshot();
    for (const QString &words : {u"undo"_s, u"undo --yes"_s, u"redo"_s}) {
        const Answer answer = m_case->run(words, u"service"_s);
        QVERIFY2(answer.exit == 3 || answer.exit == 5, qPrintable(answer.out));
        QCOMPARE(m_case->snapshot(), before);
    }
}

void TestRulesDoors::formerAdministrator_undoesAndRedoesNothing_data()
{
    QTest::addColumn<QString>("words"); ///< what he did as a full administrator
    QTest::addColumn<bool>("undone"); ///< and took back himself
    for (const QString &words :
         {u"external add new@timok.example --role full_admin"_s, u"external revoke otwo@timok.example"_s,
          u"external change otwo@timok.example --role full_admin"_s, u"grant otwo@timok.example full_admin"_s,
          u"revoke otwo@timok.example readonly_admin"_s,
          u"external change %1 --role readonly_admin"_s.arg(ofull),
          u"external break-glass %1 --purpose SSO"_s.arg(ofull), u"FILE"_s}) {
        QTest::newRow(qPrintable(words)) << words << false;
        QTest::newRow(qPrintable(words + u", undone"_s)) << words << true;
    }
}

void TestRulesDoors::formerAdministrator_undoesAndRedoesNothing()
{
    QFETCH(QString, words);
    QFETCH(bool, undone);
    VERIFY_ALLOWED(u"grant ~quiet full_admin"_s, u"first"_s);
    VERIFY_ALLOWED(words == u"FILE" ? import(u"otwo@timok.example,Full Administrator"_s) : words, u"quiet"_s);
    if (undone)
        VERIFY_ALLOWED(u"undo --yes"_s, u"quiet"_s);
    for (const QString &role : {QString(), u"readonly_admin"_s, u"user_device_admin"_s,
                                u"contact_center_service_admin"_s, u"site_admin@own.webex.com"_s}) {
        const RulesCase later(*m_case);
        QCOMPARE(later.allowed(u"revoke ~quiet full_admin"_s, u"first"_s), QString());
        if (!role.isEmpty())
            QCOMPARE(later.allowed(u"grant ~quiet "_s + role, u"first"_s), QString());
        const QString before = later.snapshot();
        for (const QString &back : {u"undo --yes"_s, u"redo --yes"_s}) {
            const Answer answer = later.run(back, u"quiet"_s);
            QVERIFY2(answer.exit == 3 || answer.exit == 5, qPrintable(role + answer.out));
            QCOMPARE(later.snapshot(), before);
        }
    }
}

void TestRulesDoors::fullAdministrator_withinTheRules_atEachDoor()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin"_s.arg(onobody), u"second"_s);
    VERIFY_ALLOWED(u"external record-provisioning new@drina.example"_s, u"second"_s);
    VERIFY_ALLOWED(u"external change otwo@timok.example --role full_admin"_s, u"second"_s);
    VERIFY_ALLOWED(u"grant otwo@timok.example readonly_admin"_s, u"second"_s);
    VERIFY_ALLOWED(u"grant otwo@timok.example site_admin@own.webex.com"_s, u"second"_s);
    VERIFY_ALLOWED(u"grant otwo@timok.example contact_center_service_admin"_s, u"second"_s);
    VERIFY_ALLOWED(u"revoke otwo@timok.example site_admin@own.webex.com"_s, u"second"_s);
    VERIFY_ALLOWED(import(u"otwo@timok.example,Full Administrator"_s), u"second"_s);
    QCOMPARE(m_case->roles(u"otwo@timok.example"_s), QStringList{u"full_admin"_s});
    VERIFY_ALLOWED(import(u"pprov@drina.example,Full Administrator"_s), u"second"_s);
    VERIFY_ALLOWED(import(u"otwo@timok.example,"_s), u"second"_s); // a revocation
    QVERIFY(!m_case->snapshot().contains(u"otwo@timok.example"));
    const QByteArray lines = "external add otwo@timok.example --role readonly_admin\n"
                             "grant otwo@timok.example contact_center_service_admin\n"
                             "external revoke oread@timok.example\n";
    QCOMPARE(m_case->run(u"batch --atomic"_s, u"second"_s, lines).exit, 0);
    QCOMPARE(m_case->roles(u"otwo@timok.example"_s),
             (QStringList{u"readonly_admin"_s, u"contact_center_service_admin"_s}));
    QVERIFY(m_case->external(oread).isEmpty());
}

void TestRulesDoors::fullAdministrator_againstThem_isRefusedAtEachDoor_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rules");
    const auto row = [](const QString &words, const QString &rules) {
        QTest::newRow(qPrintable(words)) << words << rules;
    };
    row(u"grant %1 full_admin"_s.arg(onobody), u"R23"_s);
    row(u"grant %1 contact_center_service_admin"_s.arg(onobody), u"R23"_s);
    row(u"grant %1 device_admin"_s.arg(ofull), u"R22"_s);
    row(u"grant %1 compliance_officer"_s.arg(ofull), u"R22"_s);
    row(u"grant %1 advanced_troubleshooting"_s.arg(ofull), u"R22 R6"_s);
    row(u"grant %1 provisioning_admin"_s.arg(ofull), u"R22"_s);
    row(u"grant pfull@drina.example readonly_admin"_s, u"R22"_s);
    row(u"grant %1 readonly_admin --until %2"_s.arg(oread, day(31)), u"R25"_s);
    row(u"external add %1 --role events_admin"_s.arg(fresh), u"R22"_s);
    row(u"external change %1 --role provisioning_admin"_s.arg(ofull), u"R22"_s);
    row(u"external record-provisioning pfull@drina.example"_s, u"R26"_s);
    row(u"user edit %1 --set email=ofull@sava.example"_s.arg(ofull), u"R34"_s);
    row(u"user edit %1 --set status=Inactive"_s.arg(onobody), u"R34"_s);
    row(u"user remove %1"_s.arg(ofull), u"R34"_s);
}

void TestRulesDoors::fullAdministrator_againstThem_isRefusedAtEachDoor()
{
    QFETCH(QString, words);
    QFETCH(QString, rules);
    VERIFY_REFUSED_BY(words, rules);
    const QString before = m_case->snapshot();
    QCOMPARE(m_case->batch({words}).value(0).exit, 3);
    QCOMPARE(m_case->run(u"batch --atomic"_s, u"first"_s, words.toUtf8() + '\n').exit, 3);
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesDoors::fullAdministrator_againstThem_byAFile_isRefused_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("rule");
    QTest::newRow("adds") << onobody + u",Full Administrator"_s << u"R23"_s;
    QTest::newRow("not offered") << ofull + u",Device Administrator"_s << u"R22"_s;
    QTest::newRow("partner's read-only") << u"pfull@drina.example,Read-only Administrator"_s << u"R22"_s;
    QTest::newRow("two of a kind") << ofull + u",\"Full Administrator, Read-only Administrator\""_s
                                   << u"R22"_s;
    QTest::newRow("not known") << fresh + u",Full Administrator"_s << QString();
    QTest::newRow("gone") << u"gone@timok.example,Full Administrator"_s << QString();
}

void TestRulesDoors::fullAdministrator_againstThem_byAFile_isRefused()
{
    QFETCH(QString, row);
    QFETCH(QString, rule);
    const QString words = import(row);
    const QString before = m_case->snapshot();
    const Answer answer = m_case->run(words);
    QVERIFY2(answer.exit == 3 || answer.exit == 4, qPrintable(answer.out));
    if (!rule.isEmpty())
        QVERIFY2(answer.out.contains(rule), qPrintable(answer.out));
    (void)m_case->run(words + u" --skip-bad"_s);
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesDoors::fullAdministrator_undoesAndRedoes()
{
    for (const QString &words :
         {u"external add %1 --role full_admin --name \"New One\""_s.arg(fresh),
          u"external add x@kolubara.example --role readonly_admin --organization Kolubara"_s,
          u"external change otwo@timok.example --role full_admin"_s, u"external revoke otwo@timok.example"_s,
          u"revoke otwo@timok.example readonly_admin"_s,
          u"grant otwo@timok.example site_admin@own.webex.com"_s,
          u"external break-glass %1 --purpose SSO"_s.arg(ofull)}) {
        const QString before = m_case->snapshot();
        VERIFY_ALLOWED(words);
        const QString after = m_case->snapshot();
        VERIFY_ALLOWED(u"undo --yes"_s);
        QCOMPARE(m_case->snapshot(), before);
        VERIFY_ALLOWED(u"redo --yes"_s);
        QCOMPARE(m_case->snapshot(), after);
        VERIFY_ALLOWED(u"undo --yes"_s);
        QCOMPARE(m_case->snapshot(), before);
    }
    // what happened outside is no command that could be taken back (R26)
    VERIFY_ALLOWED(u"external record-provisioning new@drina.example"_s, u"second"_s);
    QCOMPARE(m_case->run(u"undo"_s, u"second"_s).exit, 5);
    QCOMPARE(m_case->roles(u"new@drina.example"_s), QStringList{u"provisioning_admin"_s});
}

QTEST_GUILESS_MAIN(TestRulesDoors)
#include "tst_rules_doors.moc"
