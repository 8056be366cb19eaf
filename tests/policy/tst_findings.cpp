// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findingquestions.h"
#include "store/externalstore.h"
#include "store/findingstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);

/// A file whose clock goes on by itself, with what is found in it.
class File final {
public:
    /// Somebody gets in when sign-in fails, or else that would be found everywhere (R27).
    File()
    {
        const Id user = fixture.external(u"glass"_s, OrganizationKind::Other, u"full_admin"_s);
        const Id customer = store::customer(fixture.connection())->id;
        const store::ExternalRecord record{user, fixture.now, true, true, u"SSO"_s, {}, QDate(2999, 1, 1)};
        if (!store::putExternalRecord(fixture.connection(), customer, record)
            || !execute(u"DELETE FROM finding WHERE rule = 'R27'"_s))
            qFatal("nobody gets in");
    }

    WorkspaceFixture fixture;

    /// A later instant of the same day; returns it.
    QDateTime later()
    {
        fixture.now = fixture.now.addSecs(60);
        return fixture.now;
    }

    Result<std::vector<gate::FindingRow>> ask(const QString &actor = admin)
    {
        return gate::findings(fixture.gate(), {{0, WorkspaceFixture::address(actor)}, gate::Door::Window});
    }

    std::vector<gate::FindingRow> all()
    {
        const auto found = ask();
        if (!found)
            qFatal("%ls", qUtf16Printable(found.error().message));
        return *found;
    }

    QStringList ids()
    {
        QStringList ids;
        for (const gate::FindingRow &row : all())
            ids << row.id;
        return ids;
    }

    std::optional<gate::FindingRow> find(const QString &id)
    {
        for (const gate::FindingRow &row : all()) {
            if (row.id == id)
                return row;
        }
        return std::nullopt;
    }

    /// When the finding began; not valid if there is none.
    QDateTime since(const QString &id)
    {
        const auto row = find(id);
        return row ? row->since : QDateTime();
    }

    Result<gate::Outcome> accept(const QString &id, const QString &reason, const QString &actor = admin)
    {
        return fixture.submit(actor, gate::AcceptFinding{id, reason});
    }

    /// Some command that has nothing to do with findings.
    Result<gate::Outcome> otherCommand(const QString &name)
    {
        return fixture.submit(admin,
                              gate::EditUser{{0, WorkspaceFixture::address(name)},
                                             {{Title, fixture.now.toString(Qt::ISODateWithMs)}}});
    }

    Result<void> execute(const QString &sql) { return fixture.connection().execute(sql.toUtf8()); }

    QString about(const QString &rule, Id user) { return rule + u'-' + QString::number(user); }
};

} // namespace

/// Findings come and go with the commands that bring them about and end them, and remember since when.
class TestFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<File>(); }
    void cleanup() { m_file.reset(); }

    void R5_onlyOneFullAdministrator_isFoundWhileItLasts();
    void R5_anEndDateAndAnIdlePerson_doNotCount();
    void person_findingLastsAsLongAsItsReason_data();
    void person_findingLastsAsLongAsItsReason();
    void R6_aRoleThatTimeMadeUseless_isFoundSinceThen();
    void R8_whatTimeEnded_isGoneAndBeginsAnew();
    void R11_siteRoleOnASiteOfSiteAdministration_isFound();
    void R22_aRoleWithoutCells_isFound();
    void R2_thePartnersPerson_countsUntilAnOwnUserDoes();
    void R2_anEndDate_doesNotEndIt();
    void everybody_isLookedAtByCommandsWithoutNames();
    void accepting_isKeptAndEndsWithTheFinding();
    void accepting_needsAReasonAndAFindingThatHolds();
    void R34_whoSeesAndWhoAccepts_data();
    void R34_whoSeesAndWhoAccepts();
    void removedPeople_leaveNoRows();
    void dryRunsAndRefusals_leaveNoRows();
    void list_hasTheOldestFirstAndTheAcceptedLast();
    void A15_siteAdministrators_seeNoneOfAPerson();
    void manyGrants_staySeparate();

private:
    std::unique_ptr<File> m_file;
};

void TestFindings::R5_onlyOneFullAdministrator_isFoundWhileItLasts()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const QDateTime made = fixture.now;
    QCOMPARE(m_file->ids(), QStringList(u"R5"_s));
    QCOMPARE(m_file->since(u"R5"_s), made);
    QCOMPARE(m_file->find(u"R5"_s)->email, QString());
    QVERIFY(!m_file->find(u"R5"_s)->message.isEmpty());
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 1);

    m_file->later();
    fixture.person(u"second"_s);
    QCOMPARE(m_file->since(u"R5"_s), made);
    m_file->later();
    VERIFY_OK(fixture.grant(admin, u"second"_s, u"full_admin"_s));
    QCOMPARE(m_file->ids(), QStringList());
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 0);
    const QDateTime again = m_file->later();
    VERIFY_OK(fixture.revoke(admin, u"second"_s, u"full_admin"_s));
    QCOMPARE(m_file->since(u"R5"_s), again);
}

void TestFindings::R5_anEndDateAndAnIdlePerson_doNotCount()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"second"_s);
    VERIFY_OK(fixture.grant(admin, u"second"_s, u"full_admin"_s, QDate(2027, 1, 31)));
    QVERIFY(m_file->find(u"R5"_s));
    fixture.person(u"third"_s, u"full_admin"_s);
    QVERIFY(!m_file->find(u"R5"_s));
    const QDateTime idle = m_file->later();
    const gate::UserRef third{0, WorkspaceFixture::address(u"third"_s)};
    VERIFY_OK(fixture.submit(admin, gate::EditUser{third, {{Field::Status, u"Inactive"_s}}}));
    QCOMPARE(m_file->since(u"R5"_s), idle);
}

void TestFindings::person_findingLastsAsLongAsItsReason_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("standardLicense");
    QTest::newRow("R4") << u"R4"_s << u"readonly_admin"_s << u"full_admin"_s << false;
    QTest::newRow("R8") << u"R8"_s << u"support_admin"_s << u"compliance_officer"_s << false;
    QTest::newRow("R17") << u"R17"_s << u"device_admin"_s << u"full_admin"_s << true;
}

void TestFindings::person_findingLastsAsLongAsItsReason()
{
    QFETCH(QString, rule);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, standardLicense);
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"other"_s, u"full_admin"_s);
    const Id nada = fixture.person(u"nada"_s, first);
    if (standardLicense) {
        const Id customer = store::customer(fixture.connection())->id;
        const auto license =
            store::addLicense(fixture.connection(), customer,
                              {0, u"Standard"_s, u"contact_center_standard"_s, {}, 0, 0, false});
        VERIFY_OK(license);
        VERIFY_OK(store::assignLicense(fixture.connection(), nada, *license));
    }
    const QString id = m_file->about(rule, nada);
    QVERIFY(!m_file->find(id));

    const QDateTime begin = m_file->later();
    VERIFY_OK(fixture.grant(admin, u"nada"_s, second));
    QCOMPARE(m_file->since(id), begin);
    const auto row = m_file->find(id);
    QCOMPARE(row->rule, rule);
    QCOMPARE(row->user, nada);
    QCOMPARE(row->email, u"nada@adriatic.example"_s);
    QCOMPARE(row->name, u"nada Test"_s);
    QVERIFY(!row->acceptedAt);

    m_file->later();
    VERIFY_OK(m_file->otherCommand(u"nada"_s));
    VERIFY_OK(m_file->otherCommand(u"other"_s));
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"user_device_admin"_s));
    QCOMPARE(m_file->since(id), begin);

    m_file->later();
    VERIFY_OK(fixture.revoke(admin, u"nada"_s, second));
    QVERIFY(!m_file->find(id));
    const QDateTime again = m_file->later();
    VERIFY_OK(fixture.grant(admin, u"nada"_s, second));
    QCOMPARE(m_file->since(id), again);
    VERIFY_OK(fixture.revoke(admin, u"nada"_s, u"user_device_admin"_s));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 1);
}

void TestFindings::R6_aRoleThatTimeMadeUseless_isFoundSinceThen()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id nada = fixture.person(u"nada"_s, u"device_admin"_s);
    fixture.person(u"other"_s);
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"readonly_admin"_s, QDate(2026, 11, 25)));
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"advanced_troubleshooting"_s));
    const QString id = m_file->about(u"R6"_s, nada);
    QVERIFY(!m_file->find(id));

    const QDateTime end = endOfDay({2026, 11, 25}, u"Europe/Belgrade"_s);
    fixture.now = end.addSecs(-1);
    QVERIFY(!m_file->find(id));
    fixture.now = end.addDays(3);
    QCOMPARE(m_file->since(id), end);
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R6'"), 0); // nobody did anything yet

    // Any command writes it down, with the instant at which it began.
    VERIFY_OK(m_file->otherCommand(u"other"_s));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R6'"), 1);
    QCOMPARE(m_file->since(id), end);
    VERIFY_OK(m_file->accept(id, u"till Friday"_s));
    m_file->later();
    VERIFY_OK(fixture.revoke(admin, u"nada"_s, u"device_admin"_s)); // takes what lapsed with it
    QVERIFY(!m_file->find(id));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R6'"), 0);
}

void TestFindings::R8_whatTimeEnded_isGoneAndBeginsAnew()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id nada = fixture.person(u"nada"_s, u"compliance_officer"_s);
    const QString id = m_file->about(u"R8"_s, nada);
    const QDateTime begin = m_file->later();
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"support_admin"_s, QDate(2026, 11, 25)));
    QCOMPARE(m_file->since(id), begin);
    VERIFY_OK(m_file->accept(id, u"for a week"_s));

    fixture.now = fixture.now.addDays(10);
    QVERIFY(!m_file->find(id));
    QCOMPARE(m_file->accept(id, u"longer"_s).error().code, ErrorCode::NotFound);
    const QDateTime again = m_file->later();
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"support_admin"_s));
    QCOMPARE(m_file->since(id), again);
    QVERIFY(!m_file->find(id)->acceptedAt);
}

void TestFindings::R11_siteRoleOnASiteOfSiteAdministration_isFound()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id customer = store::customer(fixture.connection())->id;
    VERIFY_OK(store::addSite(fixture.connection(), customer, {0, u"hub.example"_s, true, 0}));
    const QDateTime given = m_file->later();
    const Id nada = fixture.person(u"nada"_s, u"site_admin@hub.example"_s);
    const QString id = m_file->about(u"R11"_s, nada);
    QVERIFY(!m_file->find(id));
    VERIFY_OK(m_file->execute(u"UPDATE site SET managed_by = 'site_administration'"_s));
    m_file->later();
    QVERIFY(m_file->find(id)->message.contains(u"hub.example"_s));
    QCOMPARE(m_file->since(id), given); // no command did it: as far as roles tell
}

void TestFindings::R22_aRoleWithoutCells_isFound()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id other = fixture.external(u"otto"_s, OrganizationKind::Other, u"provisioning_admin"_s);
    const Id partner = fixture.external(u"petra"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    QVERIFY(m_file->find(m_file->about(u"R22"_s, other)));
    QVERIFY(!m_file->find(m_file->about(u"R22"_s, partner)));
}

void TestFindings::R2_thePartnersPerson_countsUntilAnOwnUserDoes()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"own"_s);
    const Id petra = fixture.external(u"petra"_s, OrganizationKind::Partner, u"full_admin"_s);
    const QString partner = u"petra@elsewhere.example"_s;
    fixture.external(u"paul"_s, OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_OK(m_file->execute(u"DELETE FROM assignment WHERE granted_by = '%1' AND user ="
                              " (SELECT id FROM user WHERE email = '%1')"_s.arg(admin)));
    VERIFY_OK(
        m_file->execute(u"UPDATE organization SET first_partner = %1 WHERE kind = 'customer'"_s.arg(petra)));
    const auto ask = [&] { return m_file->ask(partner); };
    const auto has = [&](const QString &id) {
        const auto found = ask();
        return found && std::ranges::find(*found, id, &gate::FindingRow::id) != found->end();
    };
    QVERIFY(has(u"R2"_s));
    QVERIFY(has(u"R5"_s));

    // Neither another one of the partner nor an own one with an end is a substitute.
    m_file->later();
    VERIFY_OK(fixture.grant(partner, u"own"_s, u"full_admin"_s, QDate(2027, 1, 31)));
    VERIFY_REFUSED(fixture.revoke(u"own"_s, partner, u"full_admin"_s), "R5");
    VERIFY_REFUSED(fixture.revoke(partner, partner, u"full_admin"_s, true), "R5");
    QVERIFY(has(u"R2"_s));

    m_file->later();
    const auto granted = fixture.grant(partner, u"own"_s, u"full_admin"_s);
    VERIFY_OK(granted);
    QVERIFY(std::ranges::none_of(granted->notices,
                                 [](const gate::Notice &notice) { return notice.rule == "R2"_L1; }));
    QVERIFY(!has(u"R2"_s));
    QVERIFY(has(u"R5"_s)); // the own one is one alone
    QCOMPARE(fixture.count("SELECT count(*) FROM organization WHERE first_partner IS NOT NULL"), 0);
    VERIFY_REFUSED(fixture.revoke(partner, u"own"_s, u"full_admin"_s), "R5"); // it is over for good
    VERIFY_OK(fixture.revoke(u"own"_s, partner, u"full_admin"_s));
}

void TestFindings::R2_anEndDate_doesNotEndIt()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"own"_s);
    const Id petra = fixture.external(u"petra"_s, OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_OK(m_file->execute(u"DELETE FROM assignment WHERE user <> %1"_s.arg(petra)));
    VERIFY_OK(
        m_file->execute(u"UPDATE organization SET first_partner = %1 WHERE kind = 'customer'"_s.arg(petra)));
    VERIFY_OK(fixture.grant(u"petra@elsewhere.example"_s, u"own"_s, u"full_admin"_s, QDate(2027, 1, 31)));
    QCOMPARE(fixture.count("SELECT count(*) FROM organization WHERE first_partner IS NOT NULL"), 1);
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE id = 'R2' AND user IS NULL"), 1);
}

void TestFindings::everybody_isLookedAtByCommandsWithoutNames()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"other"_s);
    const Id otto = fixture.external(u"otto"_s, OrganizationKind::Other, u"provisioning_admin"_s);
    VERIFY_OK(m_file->otherCommand(u"other"_s));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R22'"), 0); // touched nobody but other
    const QDateTime begin = m_file->later();
    VERIFY_OK(fixture.submit(admin, gate::ChangeSetting{u"external_readonly_days"_s, u"20"_s}));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R22'"), 1);
    QCOMPARE(m_file->since(m_file->about(u"R22"_s, otto)), begin);
    VERIFY_OK(m_file->execute(u"UPDATE assignment SET role = 'full_admin' WHERE user = %1"_s.arg(otto)));
    VERIFY_OK(fixture.submit(admin, gate::ChangeSetting{u"external_readonly_days"_s, u"21"_s}));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding WHERE rule = 'R22'"), 0);
}

void TestFindings::accepting_isKeptAndEndsWithTheFinding()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id nada = fixture.person(u"nada"_s, u"support_admin compliance_officer"_s);
    const QString id = m_file->about(u"R8"_s, nada);
    const QDateTime begin = m_file->since(id);
    const QDateTime accepted = m_file->later();
    VERIFY_OK(m_file->accept(id, u"  a small office "_s));
    auto row = m_file->find(id);
    QCOMPARE(row->acceptedAt.value_or(QDateTime()), accepted);
    QCOMPARE(row->acceptedBy, admin);
    QCOMPARE(row->acceptedReason, u"a small office"_s);
    QCOMPARE(row->since, begin);
    const store::AuditRecord record = fixture.log().back();
    QCOMPARE(record.action, u"finding-accept"_s);
    QCOMPARE(record.targetName, id);
    QCOMPARE(record.reason, u"a small office"_s);
    QCOMPARE(record.before, QJsonObject());
    const QJsonObject acceptance{{u"accepted"_s, true},
                                 {u"reason"_s, u"a small office"_s},
                                 {u"accepted_by"_s, admin},
                                 {u"accepted_at"_s, store::toText(accepted)}};
    QCOMPARE(record.after, acceptance);

    const auto again = m_file->accept(id, u"a small office"_s);
    VERIFY_OK(again);
    QVERIFY(again->unchanged);
    const QDateTime replaced = m_file->later();
    VERIFY_OK(m_file->accept(id, u"until spring"_s));
    row = m_file->find(id);
    QCOMPARE(row->acceptedAt.value_or(QDateTime()), replaced);
    QCOMPARE(row->acceptedReason, u"until spring"_s);
    QCOMPARE(fixture.log().back().before, acceptance);

    VERIFY_OK(m_file->otherCommand(u"nada"_s));
    QVERIFY(m_file->find(id)->acceptedAt);
    VERIFY_OK(fixture.revoke(admin, u"nada"_s, u"support_admin"_s));
    VERIFY_OK(fixture.grant(admin, u"nada"_s, u"support_admin"_s));
    QVERIFY(!m_file->find(id)->acceptedAt);
    QCOMPARE(m_file->find(id)->acceptedReason, QString());
}

void TestFindings::accepting_needsAReasonAndAFindingThatHolds()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id nada = fixture.person(u"nada"_s, u"support_admin"_s);
    QCOMPARE(m_file->accept(u"R5"_s, u" "_s).error().code, ErrorCode::Invalid);
    for (const QString &id : {u"R99"_s, u"R8"_s, m_file->about(u"R8"_s, nada), m_file->about(u"R5"_s, nada),
                              u"R5-0"_s, u"R8-x"_s, QString()}) {
        const auto outcome = m_file->accept(id, u"because"_s);
        QVERIFY2(!outcome, qPrintable(id));
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    }
    QVERIFY(!m_file->find(u"R5"_s)->acceptedAt);
}

void TestFindings::R34_whoSeesAndWhoAccepts_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("sees");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("full") << u"full_admin"_s << true << true;
    QTest::newRow("support") << u"support_admin"_s << true << true;
    QTest::newRow("read-only") << u"readonly_admin"_s << true << false;
    QTest::newRow("user and device") << u"user_device_admin"_s << false << false;
    QTest::newRow("compliance") << u"compliance_officer"_s << false << false;
    QTest::newRow("nobody") << QString() << false << false;
}

void TestFindings::R34_whoSeesAndWhoAccepts()
{
    QFETCH(QString, role);
    QFETCH(bool, sees);
    QFETCH(bool, accepts);
    WorkspaceFixture &fixture = m_file->fixture;
    const Id nada = fixture.person(u"nada"_s, u"support_admin compliance_officer"_s);
    fixture.person(u"actor"_s, role);
    if (sees) {
        const auto told = m_file->ask(u"actor"_s);
        VERIFY_OK(told);
        QVERIFY(std::ranges::any_of(*told, [nada](const gate::FindingRow &row) { return row.user == nada; }));
    } else {
        VERIFY_REFUSED(m_file->ask(u"actor"_s), "R34");
    }
    const QString id = m_file->about(u"R8"_s, nada);
    if (accepts) {
        VERIFY_OK(m_file->accept(id, u"because"_s, u"actor"_s));
        QCOMPARE(m_file->find(id)->acceptedBy, u"actor@adriatic.example"_s);
    } else {
        VERIFY_REFUSED(m_file->accept(id, u"because"_s, u"actor"_s), "R34");
        VERIFY_REFUSED(m_file->accept(u"R99"_s, QString(), u"actor"_s), "R34"); // before it is looked up
        QVERIFY(!m_file->find(id)->acceptedAt);
    }
}

void TestFindings::removedPeople_leaveNoRows()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"other"_s, u"full_admin"_s);
    fixture.person(u"nada"_s, u"support_admin compliance_officer"_s);
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 1);
    VERIFY_OK(fixture.submit(admin, gate::RemoveUser{{0, WorkspaceFixture::address(u"nada"_s)}}));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 0);
    QCOMPARE(m_file->ids(), QStringList());
}

void TestFindings::dryRunsAndRefusals_leaveNoRows()
{
    WorkspaceFixture &fixture = m_file->fixture;
    fixture.person(u"other"_s, u"full_admin"_s);
    fixture.person(u"nada"_s, u"support_admin"_s);
    const gate::ChangeRoles change{{0, WorkspaceFixture::address(u"nada"_s)},
                                   {WorkspaceFixture::role(u"compliance_officer"_s)},
                                   {},
                                   {},
                                   {}};
    VERIFY_OK(fixture.submit(admin, change, false, true));
    VERIFY_REFUSED(fixture.submit(u"nada"_s, change), "R34");
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 0);
    VERIFY_OK(fixture.submit(admin, change));
    QCOMPARE(fixture.count("SELECT count(*) FROM finding"), 1);
    VERIFY_OK(fixture.submit(admin, gate::AcceptFinding{m_file->ids().constFirst(), u"why"_s}, false, true));
    QVERIFY(!m_file->all().front().acceptedAt);
}

void TestFindings::list_hasTheOldestFirstAndTheAcceptedLast()
{
    WorkspaceFixture &fixture = m_file->fixture;
    m_file->later();
    const Id nada = fixture.person(u"nada"_s, u"support_admin compliance_officer"_s);
    m_file->later();
    const Id vera = fixture.person(u"vera"_s, u"support_admin compliance_officer"_s);
    const QString ofNada = m_file->about(u"R8"_s, nada);
    const QString ofVera = m_file->about(u"R8"_s, vera);
    QCOMPARE(m_file->ids(), (QStringList{u"R5"_s, ofNada, ofVera}));
    VERIFY_OK(m_file->accept(u"R5"_s, u"small"_s));
    QCOMPARE(m_file->ids(), (QStringList{ofNada, ofVera, u"R5"_s}));
    VERIFY_OK(m_file->accept(ofNada, u"small"_s));
    QCOMPARE(m_file->ids(), (QStringList{ofVera, u"R5"_s, ofNada}));
}

void TestFindings::A15_siteAdministrators_seeNoneOfAPerson()
{
    WorkspaceFixture &fixture = m_file->fixture;
    const Id customer = store::customer(fixture.connection())->id;
    VERIFY_OK(store::addSite(fixture.connection(), customer, {0, u"hub.example"_s, true, 0}));
    const Id nada =
        fixture.person(u"nada"_s, u"support_admin compliance_officer site_user_admin@hub.example"_s);
    fixture.person(u"actor"_s, u"site_admin@hub.example"_s);
    const auto about = [&](const QString &actor) {
        return gate::findingsAbout(fixture.gate(),
                                   {{0, WorkspaceFixture::address(actor)}, gate::Door::Window}, {nada, {}});
    };
    VERIFY_OK(about(admin));
    QCOMPARE(about(admin)->size(), 1U);
    VERIFY_OK(about(u"actor"_s));
    QCOMPARE(about(u"actor"_s)->size(), 0U);
}

void TestFindings::manyGrants_staySeparate()
{
    WorkspaceFixture &fixture = m_file->fixture;
    QHash<QString, QDateTime> begun;
    for (int i = 0; i < 20; ++i) {
        const QDateTime begin = m_file->later();
        const Id id = fixture.person(u"p%1"_s.arg(i), u"support_admin compliance_officer"_s);
        begun.insert(m_file->about(u"R8"_s, id), begin);
    }
    for (auto it = begun.cbegin(); it != begun.cend(); ++it)
        QCOMPARE(m_file->since(it.key()), it.value());
    // What would be looked through for each grant of a long batch would make the batch slow.
    store::Statement plan = fixture.connection().prepare(
        "EXPLAIN QUERY PLAN SELECT id FROM finding WHERE organization = ?1 AND user IS ?2 ORDER BY id");
    plan.bind(1).bind(2);
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(u"user=? AND organization=?"_s), qPrintable(plan.text(3)));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
