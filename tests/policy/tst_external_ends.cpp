// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsworld.h"
#include "gate/findingquestions.h"
#include "store/findingstore.h"
#include "support/support.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::ExternalsWorld;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = ExternalsWorld::admin();
const QString partner = u"petar@tisa.example"_s;
const QString other = u"oto@sava.example"_s;

/// The last instant of a day in Belgrade, UTC.
QDateTime lastSecondOf(QDate day)
{
    return endOfDay(day, u"Europe/Belgrade"_s).addMSecs(-1);
}

/// All that a command could leave behind.
QStringList everything(WorkspaceFixture &file)
{
    QStringList lines;
    // Statements are known by the address of their text.
    for (const char *question :
         {"SELECT * FROM user", "SELECT * FROM assignment", "SELECT * FROM external",
          "SELECT * FROM organization", "SELECT * FROM organization_domain", "SELECT * FROM relation",
          "SELECT * FROM audit", "SELECT * FROM audit_detail", "SELECT * FROM finding",
          "SELECT * FROM setting", "SELECT * FROM site"}) {
        store::Statement statement = file.connection().prepare(question);
        while (statement.next()) {
            QStringList cells{QString::fromLatin1(question)};
            for (int i = 0; i < 12; ++i)
                cells << statement.text(i);
            lines << cells.join(u'|');
        }
        if (!statement.finish())
            qFatal("%s", question);
    }
    return lines;
}

} // namespace

/// Roles of external administrators end by themselves (R25), partners take provisioning by themselves (R26),
/// somebody gets in when sign-in fails (R27), and all that is told beforehand.
class TestExternalEnds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ExternalsWorld>(); }
    void cleanup() { m_world.reset(); }

    void R25_readOnly_endsAfterTheSetting();
    void R25_aChangedSetting_countsForLaterGrants();
    void R25_anEarlierEndWins_aLaterOneIsRefused();
    void R25_promotionDropsTheDate_demotionStartsAnew();
    void R25_theSameRole_isNotExtended();
    void R25_theLastSecondOfTheDay_isTheLast_data();
    void R25_theLastSecondOfTheDay_isTheLast();
    void A14_aClockSetBack_revivesNothing();
    void R25_isWarnedOf_fromSevenDaysBefore();
    void R25_isWarnedOf_withoutACommandOnThePerson();
    void R34_whoseRoleEnded_isNamedToWhoListsThem();
    void R26_needsAnActiveSale_data();
    void R26_needsAnActiveSale();
    void R26_isRecordedAsGrantedByThePartner();
    void R26_neverBesideAnotherRole();
    void R26_whoRecords_data();
    void R26_whoRecords();
    void R26_revoking_tellsOfIt();
    void R27_isMarkedAndUnmarked();
    void R27_isTested();
    void R27_whatIsRefused();
    void R27_defaults_followTheSetting();
    void R27_noneMarked_isAFinding();
    void R27_anOverdueTest_isAFinding();
    void preview_agreesWithDoingIt_data();
    void preview_agreesWithDoingIt();
    void preview_ofWhatIsRefused_leavesNothing();
    void preview_asksTheSecondQuestion();

private:
    [[nodiscard]] gate::RecordProvisioning taken(const QString &email)
    {
        return {email, u"Iva"_s, u"Test"_s, {}, u"an order"_s};
    }
    [[nodiscard]] QDateTime findingSince(const QString &id);

    std::unique_ptr<ExternalsWorld> m_world;
};

QDateTime TestExternalEnds::findingSince(const QString &id)
{
    const auto found = gate::findings(m_world->file.gate(), ExternalsWorld::session(admin));
    for (const gate::FindingRow &finding : *found) {
        if (finding.id == id)
            return finding.since;
    }
    return {};
}

// --- R25

void TestExternalEnds::R25_readOnly_endsAfterTheSetting()
{
    m_world->add(other, u"readonly_admin"_s);
    QCOMPARE(m_world->untilOf(other), m_world->day(30));
    m_world->add(u"ana@sava.example"_s, u"full_admin"_s); // the others don't end by themselves
    QVERIFY(!m_world->untilOf(u"ana@sava.example"_s).isValid());
    m_world->file.person(u"nada"_s, u"readonly_admin"_s); // nor do those of own users
    QVERIFY(!m_world->untilOf(u"nada@adriatic.example"_s).isValid());
}

void TestExternalEnds::R25_aChangedSetting_countsForLaterGrants()
{
    m_world->add(other, u"readonly_admin"_s);
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"external_readonly_days"_s, u"3"_s}));
    QCOMPARE(m_world->untilOf(other), m_world->day(30));
    m_world->add(u"ana@sava.example"_s, u"readonly_admin"_s);
    QCOMPARE(m_world->untilOf(u"ana@sava.example"_s), m_world->day(3));
}

void TestExternalEnds::R25_anEarlierEndWins_aLaterOneIsRefused()
{
    gate::AddExternal command = ExternalsWorld::adding(other, u"readonly_admin"_s);
    command.until = m_world->day(31);
    VERIFY_REFUSED(m_world->submit(command), "R25");
    command.until = m_world->day(30);
    VERIFY_OK(m_world->file.submit(admin, command, false, true));
    command.until = m_world->day(4);
    VERIFY_DONE(m_world->submit(command));
    QCOMPARE(m_world->untilOf(other), m_world->day(4));

    VERIFY_REFUSED(m_world->file.grant(admin, other, u"readonly_admin"_s, m_world->day(31)), "R25");
    VERIFY_REFUSED(m_world->submit(gate::ChangeExternal{
                       {0, other}, ExternalsWorld::role(u"readonly_admin"_s), m_world->day(31)}),
                   "R25");
    QCOMPARE(m_world->untilOf(other), m_world->day(4));
    // Given anew it lasts anew, as long as it may.
    VERIFY_DONE(m_world->file.grant(admin, other, u"readonly_admin"_s));
    QCOMPARE(m_world->untilOf(other), m_world->day(30));
}

void TestExternalEnds::R25_promotionDropsTheDate_demotionStartsAnew()
{
    m_world->add(other, u"readonly_admin"_s);
    m_world->goToDay(10);
    VERIFY_DONE(m_world->promote(other, u"full_admin"_s));
    QVERIFY(!m_world->untilOf(other).isValid());
    m_world->goToDay(100);
    VERIFY_DONE(m_world->promote(other, u"readonly_admin"_s));
    QCOMPARE(m_world->untilOf(other), m_world->day(130));
}

void TestExternalEnds::R25_theSameRole_isNotExtended()
{
    m_world->add(other, u"readonly_admin"_s);
    m_world->goToDay(10);
    const auto same = m_world->promote(other, u"readonly_admin"_s);
    VERIFY_DONE(same);
    QVERIFY(same->unchanged);
    QCOMPARE(m_world->untilOf(other), m_world->day(30));
}

void TestExternalEnds::R25_theLastSecondOfTheDay_isTheLast_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::newRow("winter") << QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    QTest::newRow("the hour is put forward before the end") << QDateTime({2027, 3, 1}, {12, 0}, Qt::UTC);
    QTest::newRow("the last minute of a day in Belgrade") << QDateTime({2026, 11, 21}, {22, 59}, Qt::UTC);
    QTest::newRow("the first minute of the next one") << QDateTime({2026, 11, 21}, {23, 1}, Qt::UTC);
}

void TestExternalEnds::R25_theLastSecondOfTheDay_isTheLast()
{
    QFETCH(QDateTime, start);
    m_world->file.now = start;
    m_world->add(other, u"readonly_admin"_s);
    const QDate last = start.toTimeZone(QTimeZone("Europe/Belgrade")).date().addDays(30);
    QCOMPARE(m_world->untilOf(other), last);
    m_world->file.now = lastSecondOf(last);
    QCOMPARE(m_world->row(other)->daysLeft, std::optional(0));
    VERIFY_OK(m_world->file.gate().authorize(Action::SeeUsers, ExternalsWorld::session(other)));
    VERIFY_OK(m_world->submit(gate::SignIn{}, other));
    m_world->file.now = m_world->file.now.addMSecs(1);
    QCOMPARE(m_world->row(other).error().code, ErrorCode::NotFound);
    VERIFY_REFUSED(m_world->submit(gate::SignIn{}, other), "R34");
    QVERIFY(!m_world->file.gate().authorize(Action::SeeUsers, ExternalsWorld::session(other)));
    VERIFY_REFUSED(m_world->promote(other, u"full_admin"_s), "R24");
}

void TestExternalEnds::A14_aClockSetBack_revivesNothing()
{
    m_world->add(other, u"readonly_admin"_s);
    m_world->goToDay(31);
    VERIFY_DONE(m_world->submit(gate::SignIn{}));
    m_world->goToDay(1);
    VERIFY_REFUSED(m_world->submit(gate::SignIn{}, other), "R34");
    QVERIFY(!m_world->row(other).has_value());
    QVERIFY(!m_world->file.gate().authorize(Action::SeeUsers, ExternalsWorld::session(other)));
}

void TestExternalEnds::R25_isWarnedOf_fromSevenDaysBefore()
{
    const QString id = u"R25-%1"_s.arg(m_world->add(other, u"readonly_admin"_s));
    m_world->goToDay(23);
    QVERIFY(!m_world->findingIds().contains(id));
    QVERIFY(!m_world->row(other)->endsSoon);
    const QDateTime begin = endOfDay(m_world->day(30), u"Europe/Belgrade"_s).addDays(-7);
    m_world->file.now = begin.addMSecs(-1);
    QVERIFY(!m_world->row(other)->endsSoon);
    m_world->file.now = begin;
    QVERIFY(m_world->row(other)->endsSoon);
    QVERIFY(m_world->findingIds().contains(id));
    QCOMPARE(findingSince(id), begin);
    VERIFY_DONE(m_world->file.grant(admin, other, u"readonly_admin"_s)); // given anew
    QVERIFY(!m_world->findingIds().contains(id));
    QVERIFY(!m_world->row(other)->endsSoon);

    // An end that somebody chose for another role is no such end.
    gate::AddExternal chosen = ExternalsWorld::adding(u"ana@sava.example"_s, u"full_admin"_s);
    chosen.until = m_world->file.now.date().addDays(2);
    VERIFY_DONE(m_world->submit(chosen));
    QVERIFY(!m_world->findingIds().contains(u"R25-%1"_s.arg(m_world->idOf(chosen.email))));
}

void TestExternalEnds::R25_isWarnedOf_withoutACommandOnThePerson()
{
    const Id user = m_world->add(other, u"readonly_admin"_s);
    const auto rows = [&] {
        const Id customer = store::customer(m_world->file.connection())->id;
        QStringList ids;
        const auto found = store::findingsAbout(m_world->file.connection(), customer, user);
        for (const store::FindingRecord &row : *found)
            ids << row.id;
        return ids;
    };
    m_world->goToDay(25);
    QVERIFY(rows().isEmpty());
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"idle_lock_minutes"_s, u"7"_s})); // of something else
    QCOMPARE(rows(), QStringList{u"R25-%1"_s.arg(user)});
    m_world->goToDay(40);
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"idle_lock_minutes"_s, u"8"_s}));
    QVERIFY(rows().isEmpty());
}

// --- R26

void TestExternalEnds::R34_whoseRoleEnded_isNamedToWhoListsThem()
{
    m_world->add(other, u"readonly_admin"_s);
    const QString name = m_world->row(other)->user.name();
    m_world->file.person(u"service"_s, u"contact_center_service_admin"_s);
    m_world->goToDay(31);
    const QString role = u"contact_center_service_admin"_s;
    const auto byAdmin = m_world->file.grant(admin, other, role);
    VERIFY_REFUSED(byAdmin, "R23");
    QVERIFY2(byAdmin.error().message.contains(name), qPrintable(byAdmin.error().message));
    const auto byService = m_world->file.grant(u"service@adriatic.example"_s, other, role); // R16 (b)
    VERIFY_REFUSED(byService, "R23");
    QVERIFY2(!byService.error().message.contains(name), qPrintable(byService.error().message));
}

void TestExternalEnds::R26_needsAnActiveSale_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("rule"); // empty: recorded
    QTest::newRow("active") << u"iva@tisa.example"_s << QString() << QString();
    QTest::newRow("stated") << u"iva@nowhere.example"_s << u"Tisa"_s << QString();
    QTest::newRow("no sale") << u"m@morava.example"_s << QString() << u"R26"_s;
    QTest::newRow("sale without the subscription") << u"b@bosut.example"_s << QString() << u"R22"_s;
    QTest::newRow("subscription without a sale") << u"l@lim.example"_s << QString() << u"R26"_s;
    QTest::newRow("no partner") << u"nina@sava.example"_s << QString() << u"R26"_s;
    QTest::newRow("stated, no partner") << u"iva@nowhere.example"_s << u"Somebody"_s << u"R26"_s;
}

void TestExternalEnds::R26_needsAnActiveSale()
{
    QFETCH(QString, email);
    QFETCH(QString, organization);
    QFETCH(QString, rule);
    using enum OrganizationKind;
    VERIFY_DONE(
        m_world->submit(gate::AddOrganization{u"Bosut"_s, Partner, {u"bosut.example"_s}, false, true}));
    VERIFY_DONE(m_world->submit(gate::AddOrganization{u"Lim"_s, Partner, {u"lim.example"_s}, true, false}));
    gate::RecordProvisioning command = taken(email);
    command.organization = organization;
    const auto recorded = m_world->submit(command);
    if (rule.isEmpty()) {
        VERIFY_DONE(recorded);
        QCOMPARE(m_world->roles(email), u"provisioning_admin"_s);
        QCOMPARE(m_world->row(email)->record.verified, organization.isEmpty());
        return;
    }
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().rule, rule);
    QCOMPARE(m_world->roles(email), u"nobody"_s);
    QVERIFY(!store::findOrganization(m_world->file.connection(), u"Somebody"_s)->has_value());
    command.organization.clear();
    command.email = u"kum@pool.example"_s;
    VERIFY_INVALID(m_world->submit(command), "R21", "email");
    command.email = u"kum@nowhere.example"_s;
    VERIFY_INVALID(m_world->submit(command), "", "organization");
}

void TestExternalEnds::R26_isRecordedAsGrantedByThePartner()
{
    const gate::RecordProvisioning command = taken(u"iva@tisa.example"_s);
    VERIFY_DONE(m_world->submit(command));
    const auto row = m_world->row(command.email);
    VERIFY_OK(row);
    QCOMPARE(row->roles.front().grantedBy, u"Tisa"_s);
    QCOMPARE(row->roles.front().reason, u"an order"_s);
    QVERIFY(!row->until);
    const store::AuditRecord record = m_world->file.log().back();
    QCOMPARE(record.action, u"external-record-provisioning"_s);
    QCOMPARE(record.actorEmail, admin);
    QCOMPARE(record.target, m_world->idOf(command.email));
    QVERIFY(record.after.contains("external"_L1));
    QVERIFY(m_world->submit(command)->unchanged);
}

void TestExternalEnds::R26_neverBesideAnotherRole()
{
    m_world->add(partner, u"full_admin"_s);
    VERIFY_REFUSED(m_world->submit(taken(partner)), "R26");
    QCOMPARE(m_world->roles(partner), u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(partner));
    VERIFY_DONE(m_world->submit(taken(partner))); // removed, it takes the role again
    QCOMPARE(m_world->roles(partner), u"provisioning_admin"_s);
    VERIFY_INVALID(m_world->submit(taken(admin)), "R21", "email");
}

void TestExternalEnds::R26_whoRecords_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << admin << true;
    QTest::newRow("read-only") << u"reader@adriatic.example"_s << false;
    QTest::newRow("the partner's full administrator") << partner << false;
    QTest::newRow("another external full administrator") << other << false;
}

void TestExternalEnds::R26_whoRecords()
{
    QFETCH(QString, actor);
    QFETCH(bool, allowed);
    m_world->file.person(u"reader"_s, u"readonly_admin"_s);
    m_world->add(partner, u"full_admin"_s);
    m_world->add(other, u"full_admin"_s);
    const auto recorded = m_world->submit(taken(u"iva@tisa.example"_s), actor);
    if (allowed)
        VERIFY_DONE(recorded);
    else
        VERIFY_REFUSED(recorded, "R34");
}

void TestExternalEnds::R26_revoking_tellsOfIt()
{
    m_world->add(partner, u"full_admin"_s);
    const auto preview = gate::previewExternal(m_world->file.gate(), ExternalsWorld::session(admin),
                                               gate::RevokeExternal{{0, partner}});
    VERIFY_OK(preview);
    QVERIFY(ExternalsWorld::rulesOf(preview->notices).contains(u"R26"_s));
    VERIFY_DONE(m_world->submit(gate::LinkOrganization{u"Tisa"_s, {}, false}));
    const auto without = gate::previewExternal(m_world->file.gate(), ExternalsWorld::session(admin),
                                               gate::RevokeExternal{{0, partner}});
    VERIFY_OK(without);
    QVERIFY(!ExternalsWorld::rulesOf(without->notices).contains(u"R26"_s));
}

// --- R27

void TestExternalEnds::R27_isMarkedAndUnmarked()
{
    m_world->add(other, u"full_admin"_s);
    const QDateTime since = m_world->file.now;
    m_world->goToDay(1);
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u" SSO is broken "_s}));
    store::ExternalRecord record = m_world->row(other)->record;
    QVERIFY(record.breakGlass);
    QCOMPARE(record.purpose, u"SSO is broken"_s);
    QVERIFY(!record.lastTest);
    QCOMPARE(record.nextTest, std::optional(m_world->day(91)));
    QCOMPARE(record.since, since); // of the person, not of this
    const store::AuditRecord log = m_world->file.log().back();
    QCOMPARE(log.action, u"external-break-glass"_s);
    QCOMPARE(log.before, (QJsonObject{{u"break_glass"_s, false}}));
    QCOMPARE(log.after,
             (QJsonObject{{u"break_glass"_s, true},
                          {u"purpose"_s, u"SSO is broken"_s},
                          {u"next_test"_s, m_world->day(91).toString(Qt::ISODate)}}));

    QVERIFY(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO is broken"_s})->unchanged);
    m_world->goToDay(5); // another purpose leaves the test where it is
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"Fire"_s}));
    QCOMPARE(m_world->row(other)->record.nextTest, std::optional(m_world->day(91)));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"Fire"_s, m_world->day(7)}));
    QCOMPARE(m_world->row(other)->record.nextTest, std::optional(m_world->day(7)));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, {}}));
    record = m_world->row(other)->record;
    QVERIFY(!record.breakGlass);
    QVERIFY(record.purpose.isEmpty());
    QVERIFY(!record.nextTest);
    QVERIFY(m_world->submit(gate::MarkBreakGlass{{0, other}, {}})->unchanged);
}

void TestExternalEnds::R27_isTested()
{
    m_world->add(other, u"full_admin"_s);
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}));
    m_world->goToDay(20);
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(18)}));
    store::ExternalRecord record = m_world->row(other)->record;
    QCOMPARE(record.lastTest, std::optional(m_world->day(18)));
    QCOMPARE(record.nextTest, std::optional(m_world->day(108)));
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(20), m_world->day(40)}));
    record = m_world->row(other)->record;
    QCOMPARE(record.lastTest, std::optional(m_world->day(20)));
    QCOMPARE(record.nextTest, std::optional(m_world->day(40)));
    QCOMPARE(m_world->file.log().back().action, u"external-test"_s);
    VERIFY_DONE(m_world->promote(other, u"readonly_admin"_s)); // the mark is of the person, not of the role
    QVERIFY(m_world->row(other)->record.breakGlass);
}

void TestExternalEnds::R27_whatIsRefused()
{
    m_world->add(other, u"full_admin"_s);
    const gate::UserRef oto{0, other};
    VERIFY_REFUSED(m_world->submit(gate::TestBreakGlass{oto, m_world->day(0)}), "R27");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, u" "_s}), "", "purpose");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, QString(1025, u'x')}), "", "purpose");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, u"a"_s + QChar::Null + u'b'}), "", "purpose");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s, m_world->day(-1)}), "", "next_test");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s, QDate()}), "", "next_test");
    VERIFY_INVALID(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s, QDate(9999, 1, 1)}), "", "next_test");
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s}));
    VERIFY_INVALID(m_world->submit(gate::TestBreakGlass{oto, m_world->day(1)}), "", "date");
    VERIFY_INVALID(m_world->submit(gate::TestBreakGlass{oto, QDate()}), "", "date");
    VERIFY_INVALID(m_world->submit(gate::TestBreakGlass{oto, m_world->day(0), m_world->day(-1)}), "",
                   "next_test");
    m_world->file.person(u"reader"_s, u"readonly_admin"_s);
    for (const QString &actor : {u"reader@adriatic.example"_s, other}) {
        VERIFY_REFUSED(m_world->submit(gate::MarkBreakGlass{oto, {}}, actor), "R34");
        VERIFY_REFUSED(m_world->submit(gate::TestBreakGlass{oto, m_world->day(0)}, actor), "R34");
    }
}

void TestExternalEnds::R27_defaults_followTheSetting()
{
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"break_glass_test_days"_s, u"10"_s}));
    gate::AddExternal command = ExternalsWorld::adding(other, u"full_admin"_s);
    command.breakGlass = u"SSO"_s;
    VERIFY_DONE(m_world->submit(command));
    QCOMPARE(m_world->row(other)->record.nextTest, std::optional(m_world->day(10)));
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(-2)}));
    QCOMPARE(m_world->row(other)->record.nextTest, std::optional(m_world->day(8)));
}

void TestExternalEnds::R27_noneMarked_isAFinding()
{
    QVERIFY(m_world->findingIds().contains(u"R27"_s));
    m_world->add(other, u"readonly_admin"_s);
    QVERIFY(m_world->findingIds().contains(u"R27"_s));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}));
    QVERIFY(!m_world->findingIds().contains(u"R27"_s));
    m_world->goToDay(31); // his role is over, so he can't get in
    QVERIFY(m_world->findingIds().contains(u"R27"_s));
    m_world->add(other, u"full_admin"_s);
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}));
    QVERIFY(!m_world->findingIds().contains(u"R27"_s));
    VERIFY_OK(
        m_world->file.connection().execute("UPDATE user SET status = 'Inactive' WHERE email LIKE 'oto@%'"));
    QVERIFY(m_world->findingIds().contains(u"R27"_s)); // nor can who may not sign in
    VERIFY_OK(
        m_world->file.connection().execute("UPDATE user SET status = 'Active' WHERE email LIKE 'oto@%'"));
    QVERIFY(!m_world->findingIds().contains(u"R27"_s));
    VERIFY_DONE(m_world->revoke(other));
    QVERIFY(m_world->findingIds().contains(u"R27"_s));
}

void TestExternalEnds::R27_anOverdueTest_isAFinding()
{
    const QString id = u"R27-%1"_s.arg(m_world->add(other, u"full_admin"_s));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s, m_world->day(5)}));
    m_world->file.now = lastSecondOf(m_world->day(5));
    QVERIFY(!m_world->findingIds().contains(id));
    QVERIFY(!m_world->row(other)->testOverdue);
    m_world->file.now = m_world->file.now.addMSecs(1);
    QVERIFY(m_world->findingIds().contains(id));
    QVERIFY(m_world->row(other)->testOverdue);
    QCOMPARE(findingSince(id), m_world->file.now);
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(6)}));
    QVERIFY(!m_world->findingIds().contains(id));
}

// --- What is told beforehand

void TestExternalEnds::preview_agreesWithDoingIt_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"add", "add stated", "promote", "demote", "revoke", "same", "record", "grant", "take"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestExternalEnds::preview_agreesWithDoingIt()
{
    QFETCH(QString, what);
    m_world->add(other, u"readonly_admin site_admin@adriatic.webex.com"_s);
    m_world->add(partner, u"full_admin"_s);
    const RoleIndex readOnly = ExternalsWorld::role(u"readonly_admin"_s);
    gate::AddExternal stated = ExternalsWorld::adding(u"una@nowhere.example"_s, u"readonly_admin"_s);
    stated.organization = u"Una"_s;
    const QHash<QString, std::pair<QString, gate::Command>> commands{
        {u"add"_s,
         {u"nina@sava.example"_s, ExternalsWorld::adding(u" nina@sava.example "_s, u"full_admin"_s)}},
        {u"add stated"_s, {stated.email, stated}},
        {u"promote"_s, {other, gate::ChangeExternal{{0, other}, ExternalsWorld::role(u"full_admin"_s)}}},
        {u"demote"_s,
         {partner, gate::ChangeExternal{{0, partner}, ExternalsWorld::role(u"provisioning_admin"_s)}}},
        {u"revoke"_s, {partner, gate::RevokeExternal{{0, partner}}}},
        {u"same"_s, {other, gate::ChangeExternal{{0, other}, readOnly}}},
        {u"record"_s, {u"iva@tisa.example"_s, taken(u"iva@tisa.example"_s)}},
        {u"grant"_s,
         {other,
          gate::ChangeRoles{
              {0, other}, {WorkspaceFixture::role(u"site_admin@danube.webex.com"_s)}, {}, {}, {}}}},
        {u"take"_s,
         {other,
          gate::ChangeRoles{
              {0, other}, {}, {WorkspaceFixture::role(u"site_admin@adriatic.webex.com"_s)}, {}, {}}}}};
    const auto &[email, command] = commands.value(what);
    gate::Gate &gate = m_world->file.gate();
    const gate::Session session = ExternalsWorld::session(admin);
    const auto levels = [&gate, &session, email = email] {
        std::map<std::pair<PrivilegeIndex, QString>, Level> levels;
        if (const auto rows = gate::accessOf(gate, session, {0, email})) {
            for (const gate::AccessRow &row : *rows) {
                if (row.verdict.level != Level::None)
                    levels[{row.privilege, row.siteName}] = row.verdict.level;
            }
        }
        return levels;
    };
    const auto before = levels();
    const QStringList untouched = everything(m_world->file);
    const auto preview = gate::previewExternal(gate, session, command);
    VERIFY_OK(preview);
    QCOMPARE(everything(m_world->file), untouched);
    QVERIFY(!preview->refusal);
    QVERIFY(!preview->needsConfirmation);

    const auto done = m_world->submit(command);
    VERIFY_DONE(done);
    const auto after = levels();
    QCOMPARE(preview->unchanged, done->unchanged);
    QCOMPARE(ExternalsWorld::rulesOf(preview->notices), ExternalsWorld::rulesOf(done->notices));
    const auto row = m_world->row(email);
    QCOMPARE(preview->roles.size(), row ? row->roles.size() : 0U);
    for (size_t i = 0; i < preview->roles.size(); ++i) {
        QCOMPARE(preview->roles[i].role, row->roles[i].role);
        QCOMPARE(preview->roles[i].until, row->roles[i].until);
        QCOMPARE(preview->roles[i].grantedBy, row->roles[i].grantedBy);
    }
    std::map<std::pair<PrivilegeIndex, QString>, Level> foretold;
    for (const gate::AccessRow &told : preview->access)
        foretold[{told.privilege, told.siteName}] = told.verdict.level;
    QVERIFY(foretold == after);
    auto changed = before;
    for (const gate::PrivilegeChange &change : preview->changes) {
        QCOMPARE(before.contains({change.privilege, change.siteName}), change.before != Level::None);
        changed[{change.privilege, change.siteName}] = change.after;
    }
    std::erase_if(changed, [](const auto &one) { return one.second == Level::None; });
    QVERIFY(changed == after);
}

void TestExternalEnds::preview_ofWhatIsRefused_leavesNothing()
{
    m_world->add(other, u"full_admin"_s);
    m_world->file.person(u"reader"_s, u"readonly_admin"_s);
    const QStringList untouched = everything(m_world->file);
    gate::Gate &gate = m_world->file.gate();
    gate::AddExternal stated = ExternalsWorld::adding(u"una@nowhere.example"_s, u"provisioning_admin"_s);
    stated.organization = u"Una"_s;
    const auto refused = gate::previewExternal(gate, ExternalsWorld::session(admin), stated);
    VERIFY_OK(refused);
    QCOMPARE(refused->refusal->rule, u"R22"_s);
    QVERIFY(refused->roles.empty());
    QVERIFY(refused->access.empty());
    const auto lacking =
        gate::previewExternal(gate, ExternalsWorld::session(u"reader"_s), gate::RevokeExternal{{0, other}});
    VERIFY_OK(lacking);
    QCOMPARE(lacking->refusal->rule, u"R34"_s);
    QCOMPARE(everything(m_world->file), untouched); // nor is there a record of an attempt
}

void TestExternalEnds::preview_asksTheSecondQuestion()
{
    m_world->add(other, u"full_admin"_s);
    const QStringList untouched = everything(m_world->file);
    const auto asked = gate::previewExternal(m_world->file.gate(), ExternalsWorld::session(other),
                                             gate::RevokeExternal{{0, other}});
    VERIFY_OK(asked);
    QVERIFY(asked->needsConfirmation);
    QVERIFY(!asked->refusal);
    QVERIFY(asked->roles.empty());
    QCOMPARE(everything(m_world->file), untouched);

    // Where the answer would not help, there is no question (R2, R5).
    m_world->add(partner, u"full_admin"_s);
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer, {u"drava.example"_s}};
    drava.adminEmail = partner;
    const auto added = m_world->submit(drava);
    VERIFY_DONE(added);
    m_world->file.connection().useCustomer(added->target);
    const QStringList there = everything(m_world->file);
    const auto refused = gate::previewExternal(m_world->file.gate(), ExternalsWorld::session(partner),
                                               gate::RevokeExternal{{0, partner}});
    VERIFY_OK(refused);
    QVERIFY(!refused->needsConfirmation);
    QCOMPARE(refused->refusal->rule, u"R5"_s);
    QCOMPARE(everything(m_world->file), there);
}

QTEST_GUILESS_MAIN(TestExternalEnds)
#include "tst_external_ends.moc"
