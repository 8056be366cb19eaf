// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsworld.h"
#include "gate/overviewquestions.h"
#include "support/support.h"

#include <QJsonArray>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::ExternalsWorld;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = ExternalsWorld::admin();
const QString partner = u"petar@tisa.example"_s;
const QString other = u"oto@sava.example"_s;

QString offeredIds(const gate::Verification &verification)
{
    QStringList ids;
    for (const RoleIndex role : verification.offered)
        ids << Catalogue::instance().role(role).id;
    return ids.join(u' ');
}

} // namespace

/// External administrators are added, changed and revoked (R20 to R24).
class TestExternals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ExternalsWorld>(); }
    void cleanup() { m_world.reset(); }

    void R20_anybodyFromOutside_isAdded_data();
    void R20_anybodyFromOutside_isAdded();
    void R21_verify_tellsWhatIsKnown_data();
    void R21_verify_tellsWhatIsKnown();
    void R21_address_isRefused_data();
    void R21_address_isRefused();
    void R21_unknownAddress_needsAStatement();
    void R21_statedOrganization_isMadeWithoutADomain();
    void R21_statementThatContradicts_isRefused();
    void R33_nameOfAnotherCustomer_isNotStated();
    void R33_peopleOfAnotherCustomer_areAddedAsTheyAre();
    void R22_whatIsGiven_data();
    void R22_whatIsGiven();
    void R15_withoutContactCenter_itsRoleIsNotOffered();
    void adding_whatElseIsRefused();
    void adding_leavesOneRecordWithAll();
    void R23_whoMayAdd_data();
    void R23_whoMayAdd();
    void R24_change_replacesAndLeavesOthers();
    void R24_change_toWhatIsNoAlternative_isRefused();
    void R24_change_replacesARoleOfTheFormerHolder();
    void R24_revoke_deletesRecordAndPerson();
    void R24_whoIsKnownToAnotherCustomer_staysThere();
    void R24_ofWhoIsNone_isRefused();
    void R24_lastRoleByGrantAndRevoke_isARevocation();
    void R24_afterAnEnd_addingStartsAnew();
    void R10_givingUp_asksAtTheLastRole();
    void R16_serviceAdministrator_isDelegated();
    void R2_theFirstPartner_isNotRevoked();
    void R5_anExternal_isNotEnough();
    void R34_questions_areAuthorized_data();
    void R34_questions_areAuthorized();
    void R34_whoMayNotListThem_isShownNone();
    void list_tellsWhatIsKnown();

private:
    std::unique_ptr<ExternalsWorld> m_world;
};

// --- R20, R21

void TestExternals::R20_anybodyFromOutside_isAdded_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("role");
    QTest::addColumn<Holder>("holder");
    QTest::newRow("partner") << partner << u"provisioning_admin"_s << Holder::Partner;
    QTest::newRow("partner without the subscription")
        << u"mira@morava.example"_s << u"full_admin"_s << Holder::Other;
    QTest::newRow("other") << other << u"readonly_admin"_s << Holder::Other;
    QTest::newRow("self sign-up") << u"dado@drina.example"_s << u"full_admin"_s << Holder::Other;
}

void TestExternals::R20_anybodyFromOutside_isAdded()
{
    QFETCH(QString, email);
    QFETCH(QString, role);
    QFETCH(Holder, holder);
    const auto added = m_world->submit(ExternalsWorld::adding(email, role));
    VERIFY_DONE(added);
    QCOMPARE(added->touched, std::vector<Id>{added->target});
    const auto row = m_world->row(email);
    VERIFY_OK(row);
    QCOMPARE(row->holder, holder);
    QCOMPARE(row->record.since, m_world->file.now);
    QVERIFY(row->record.verified);
    QCOMPARE(row->user.status(), UserStatus::Active);
    QCOMPARE(row->roles.front().grantedBy, admin);
    QCOMPARE(m_world->roles(email), role);
}

void TestExternals::R21_verify_tellsWhatIsKnown_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("offered");
    const QString ofOthers = u"full_admin readonly_admin site_admin site_user_admin site_readonly_admin "
                             u"contact_center_service_admin"_s;
    const QString ofPartners = u"full_admin provisioning_admin"_s;
    QTest::newRow("address") << u"OTO@Sava.example"_s << u"address"_s << u"Sava"_s << ofOthers;
    QTest::newRow("domain") << u"nina@sava.example"_s << u"domain"_s << u"Sava"_s << ofOthers;
    QTest::newRow("domain of the partner")
        << u" iva@TISA.example "_s << u"domain"_s << u"Tisa"_s << ofPartners;
    QTest::newRow("partner without the subscription")
        << u"m@morava.example"_s << u"domain"_s << u"Morava"_s << ofOthers;
    QTest::newRow("self sign-up") << u"d@drina.example"_s << u"domain"_s << u"Drina"_s << ofOthers;
    QTest::newRow("unknown") << u"x@nowhere.example"_s << u"no"_s << QString() << ofOthers;
}

void TestExternals::R21_verify_tellsWhatIsKnown()
{
    QFETCH(QString, email);
    QFETCH(QString, known);
    QFETCH(QString, organization);
    QFETCH(QString, offered);
    m_world->add(other, u"readonly_admin"_s);
    const qint64 records = m_world->file.count("SELECT count(*) FROM audit");
    const auto verified = gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(admin), email);
    VERIFY_OK(verified);
    QCOMPARE(gate::toText(verified->known), known);
    QCOMPARE(verified->organization ? verified->organization->name : QString(), organization);
    QCOMPARE(verified->verified, known != u"no"_s);
    QCOMPARE(verified->isAdministrator, known == u"address"_s);
    QCOMPARE(offeredIds(*verified), offered);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM audit"), records);
}

void TestExternals::R21_address_isRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("rule");
    QTest::newRow("consumer") << u"kum@pool.example"_s << u"R21"_s;
    QTest::newRow("own domain") << u"nobody@ADRIATIC.example"_s << u"R21"_s;
    QTest::newRow("own user") << u"nada@elsewhere.example"_s << u"R21"_s;
    QTest::newRow("the actor himself") << admin << u"R21"_s;
    QTest::newRow("no address") << u"petar"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestExternals::R21_address_isRefused()
{
    QFETCH(QString, email);
    QFETCH(QString, rule);
    m_world->file.person(u"nada@elsewhere.example"_s);
    const qint64 users = m_world->file.count("SELECT count(*) FROM user");
    const qint64 records = m_world->file.count("SELECT count(*) FROM audit");
    const auto added = m_world->submit(ExternalsWorld::adding(email, u"full_admin"_s));
    const auto verified = gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(admin), email);
    const auto stated =
        gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(admin), email, u"Sava"_s);
    for (const Error &error : {added.error(), verified.error()}) {
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.rule, rule);
        QCOMPARE(error.column, u"email"_s);
    }
    QVERIFY(!stated);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM user"), users);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM audit"),
             records); // what is entered wrong is no attempt
}

void TestExternals::R21_unknownAddress_needsAStatement()
{
    const QString email = u"nina@nowhere.example"_s;
    VERIFY_INVALID(m_world->submit(ExternalsWorld::adding(email, u"full_admin"_s)), "", "organization");
    for (const QString &own : {u"Adriatic"_s, u"Pool"_s}) {
        gate::AddExternal command = ExternalsWorld::adding(email, u"full_admin"_s);
        command.organization = own;
        VERIFY_INVALID(m_world->submit(command), "R21", "email");
    }
    gate::AddExternal command = ExternalsWorld::adding(email, u"provisioning_admin"_s);
    command.organization = u" tisa "_s; // as it is known here, in any case
    VERIFY_DONE(m_world->submit(command));
    const auto row = m_world->row(email);
    VERIFY_OK(row);
    QCOMPARE(row->organization.name, u"Tisa"_s);
    QCOMPARE(row->holder, Holder::Partner);
    QVERIFY(!row->record.verified);
}

void TestExternals::R21_statedOrganization_isMadeWithoutADomain()
{
    gate::AddExternal command = ExternalsWorld::adding(u"nina@nowhere.example"_s, u"readonly_admin"_s);
    command.organization = u" Una  d.o.o. "_s;
    const qint64 organizations = m_world->file.count("SELECT count(*) FROM organization");
    VERIFY_OK(m_world->file.submit(admin, command, false, true)); // a dry run makes none
    QCOMPARE(m_world->file.count("SELECT count(*) FROM organization"), organizations);
    VERIFY_DONE(m_world->submit(command));
    const auto made = store::findOrganization(m_world->file.connection(), u"Una d.o.o."_s);
    VERIFY_OK(made);
    QVERIFY(made->has_value());
    QCOMPARE((*made)->kind, OrganizationKind::Other);
    QVERIFY(store::domainsOf(m_world->file.connection(), (*made)->id)->isEmpty());
    QVERIFY(!m_world->row(command.email)->record.verified);
    // So the next one from there is unknown again.
    command.email = u"vid@nowhere.example"_s;
    command.organization.clear();
    VERIFY_INVALID(m_world->submit(command), "", "organization");
    command.organization = QString(2000, u'x');
    VERIFY_INVALID(m_world->submit(command), "", "organization");
}

void TestExternals::R21_statementThatContradicts_isRefused()
{
    gate::AddExternal command = ExternalsWorld::adding(partner, u"full_admin"_s);
    for (const QString &name : {u"Sava"_s, u"Adriatic"_s, u"Something new"_s}) {
        command.organization = name;
        VERIFY_INVALID(m_world->submit(command), "", "organization");
    }
    QVERIFY(!store::findOrganization(m_world->file.connection(), u"Something new"_s)->has_value());
    command.organization = u"Tisa"_s;
    VERIFY_DONE(m_world->submit(command));
    QVERIFY(m_world->row(partner)->record.verified);
}

void TestExternals::R33_nameOfAnotherCustomer_isNotStated()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_DONE(m_world->submit(drava));
    const auto verified =
        gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(admin), u"dana@drava.example"_s);
    VERIFY_OK(verified);
    QCOMPARE(gate::toText(verified->known), u"no"_s);
    QVERIFY(!verified->organization);
    QVERIFY(verified->name.isEmpty());
    gate::AddExternal command = ExternalsWorld::adding(u"dana@drava.example"_s, u"readonly_admin"_s);
    command.organization = u"drava"_s;
    VERIFY_INVALID(m_world->submit(command), "", "organization");
}

void TestExternals::R33_peopleOfAnotherCustomer_areAddedAsTheyAre()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_DONE(m_world->submit(drava));
    const Id dana = m_world->idOf(drava.adminEmail);
    // Stated as one of the partner she would be given what only a partner's people may have.
    gate::AddExternal command = ExternalsWorld::adding(drava.adminEmail, u"provisioning_admin"_s);
    command.organization = u"Tisa"_s;
    VERIFY_REFUSED(m_world->submit(command), "R22");
    gate::RecordProvisioning taken;
    taken.email = drava.adminEmail;
    taken.organization = u"Tisa"_s;
    VERIFY_INVALID(m_world->submit(taken), "", "organization");
    command = ExternalsWorld::adding(drava.adminEmail, u"readonly_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    QCOMPARE(m_world->idOf(drava.adminEmail), dana);
    QVERIFY(!store::findOrganization(m_world->file.connection(), u"Una"_s)->has_value());
    const auto user = store::findUser(m_world->file.connection(), dana);
    QCOMPARE((*user)->name(), u"Dana"_s); // nobody here renames her
    QVERIFY(!m_world->row(drava.adminEmail)->record.verified);
}

// --- R22

void TestExternals::R22_whatIsGiven_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("rule"); // empty: given
    const QString site = u"site_admin@adriatic.webex.com"_s;
    QTest::newRow("partner: full") << partner << u"full_admin"_s << QString();
    QTest::newRow("partner: provisioning") << partner << u"provisioning_admin"_s << QString();
    QTest::newRow("partner: both") << partner << u"full_admin provisioning_admin"_s << u"R22"_s;
    QTest::newRow("partner: read-only") << partner << u"readonly_admin"_s << u"R22"_s;
    QTest::newRow("partner: contact center") << partner << u"contact_center_service_admin"_s << u"R22"_s;
    QTest::newRow("partner: site") << partner << u"full_admin "_s + site << u"R22"_s;
    QTest::newRow("partner: device") << partner << u"device_admin"_s << u"R22"_s;
    QTest::newRow("other: full") << other << u"full_admin"_s << QString();
    QTest::newRow("other: read-only") << other << u"readonly_admin"_s << QString();
    QTest::newRow("other: both") << other << u"full_admin readonly_admin"_s << u"R22"_s;
    QTest::newRow("other: provisioning") << other << u"provisioning_admin"_s << u"R22"_s;
    QTest::newRow("other: contact center") << other << u"contact_center_service_admin"_s << QString();
    QTest::newRow("other: site") << other << site << QString();
    QTest::newRow("other: all that goes together")
        << other
        << u"full_admin "_s + site + u" site_user_admin@danube.webex.com contact_center_service_admin"_s
        << QString();
    QTest::newRow("other: two on one site")
        << other << site + u" site_readonly_admin@adriatic.webex.com"_s << u"R12"_s;
    QTest::newRow("other: site of Site Administration") << other << u"site_admin@old.webex.com"_s << u"R11"_s;
    QTest::newRow("other: events") << other << u"events_admin"_s << u"R22"_s;
    QTest::newRow("other: troubleshooting") << other << u"full_admin advanced_troubleshooting"_s << u"R22"_s;
    QTest::newRow("other: compliance") << other << u"compliance_officer"_s << u"R22"_s;
}

void TestExternals::R22_whatIsGiven()
{
    QFETCH(QString, email);
    QFETCH(QString, roles);
    QFETCH(QString, rule);
    const auto added = m_world->submit(ExternalsWorld::adding(email, roles));
    if (rule.isEmpty()) {
        VERIFY_DONE(added);
        QCOMPARE(m_world->roles(email).split(u' ').size(), roles.split(u' ').size());
        return;
    }
    QVERIFY(!added);
    QCOMPARE(added.error().rule, rule);
    QCOMPARE(m_world->roles(email), u"nobody"_s);
    const store::AuditRecord record = m_world->file.log().back();
    QVERIFY(record.refused); // A18
    QCOMPARE(record.rule, rule);
    QCOMPARE(record.targetEmail, email);
    QCOMPARE(record.target, 0); // nobody who was ever there
}

void TestExternals::R15_withoutContactCenter_itsRoleIsNotOffered()
{
    WorkspaceFixture file;
    VERIFY_OK(
        file.submit(admin, gate::AddOrganization{u"Sava"_s, OrganizationKind::Other, {u"sava.example"_s}}));
    const auto verified = gate::verifyExternal(file.gate(), ExternalsWorld::session(admin), other);
    VERIFY_OK(verified);
    QCOMPARE(offeredIds(*verified), u"full_admin readonly_admin"_s); // nor are there sites
    VERIFY_REFUSED(file.submit(admin, ExternalsWorld::adding(other, u"contact_center_service_admin"_s)),
                   "R15");
}

void TestExternals::adding_whatElseIsRefused()
{
    VERIFY_INVALID(m_world->submit(ExternalsWorld::adding(other, {})), "", "role");
    gate::AddExternal command = ExternalsWorld::adding(other, u"full_admin"_s);
    command.until = m_world->day(-1);
    VERIFY_INVALID(m_world->submit(command), "", "until");
    command.until.reset();
    command.breakGlass = u"  "_s;
    VERIFY_INVALID(m_world->submit(command), "", "purpose");
    command.breakGlass = QString(1025, u'x');
    VERIFY_INVALID(m_world->submit(command), "", "purpose");
    command.breakGlass = u"SSO"_s;
    command.nextTest = m_world->day(-1);
    VERIFY_INVALID(m_world->submit(command), "", "next_test");
    command.nextTest.reset();
    command.last = QString(1025, u'x');
    VERIFY_INVALID(m_world->submit(command), "", "last");
    command.last = u"Test"_s;
    command.roles.push_back(command.roles.front()); // named twice is given once
    VERIFY_DONE(m_world->submit(command));
    QCOMPARE(m_world->roles(other), u"full_admin"_s);
    VERIFY_INVALID(m_world->submit(command), "", "email"); // an administrator already
}

void TestExternals::adding_leavesOneRecordWithAll()
{
    const size_t records = m_world->file.log().size();
    gate::AddExternal command = ExternalsWorld::adding(other, u"full_admin"_s);
    command.breakGlass = u"When sign-in fails"_s;
    command.reason = u"ticket 7"_s;
    VERIFY_DONE(m_world->submit(command));
    const std::vector<store::AuditRecord> log = m_world->file.log();
    QCOMPARE(log.size(), records + 1);
    const store::AuditRecord &record = log.back();
    QCOMPARE(record.action, u"external-add"_s);
    QCOMPARE(record.target, m_world->idOf(other));
    QCOMPARE(record.targetName, u"oto Test"_s);
    QCOMPARE(record.reason, u"ticket 7"_s);
    QVERIFY(record.before.isEmpty());
    QCOMPARE(record.after.value("roles"_L1).toArray().size(), 1);
    const QJsonObject external = record.after.value("external"_L1).toObject();
    QCOMPARE(external.value("email"_L1).toString(), other);
    QCOMPARE(external.value("organization"_L1).toString(), u"Sava"_s);
    QCOMPARE(external.value("since"_L1).toString(), store::toText(m_world->file.now));
    QVERIFY(external.value("verified"_L1).toBool());
    QVERIFY(external.value("break_glass"_L1).toBool());
    QCOMPARE(external.value("purpose"_L1).toString(), u"When sign-in fails"_s);
    QCOMPARE(external.value("next_test"_L1).toString(), m_world->day(90).toString(Qt::ISODate));
}

// --- R23

void TestExternals::R23_whoMayAdd_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << admin << true;
    QTest::newRow("another full administrator") << u"vera"_s << true;
    for (const QString &role :
         {u"readonly_admin"_s, u"support_admin"_s, u"user_device_admin"_s, u"device_admin"_s,
          u"compliance_officer"_s, u"site_admin@adriatic.webex.com"_s, u"contact_center_service_admin"_s,
          u"events_admin"_s})
        QTest::newRow(qPrintable(role)) << role << false;
    QTest::newRow("external full administrator of the partner") << u"ext@tisa.example"_s << false;
    QTest::newRow("external full administrator of another one") << u"ext@sava.example"_s << false;
    QTest::newRow("nobody known") << u"ghost"_s << false;
}

void TestExternals::R23_whoMayAdd()
{
    QFETCH(QString, actor);
    QFETCH(bool, allowed);
    m_world->file.person(u"vera"_s, u"full_admin"_s);
    m_world->add(u"ext@tisa.example"_s, u"full_admin"_s);
    m_world->add(u"ext@sava.example"_s, u"full_admin"_s);
    QString who = actor;
    if (Catalogue::instance().findRole(actor.section(u'@', 0, 0))) {
        who = u"somebody"_s;
        m_world->file.person(who, actor);
    }
    const auto added = m_world->submit(ExternalsWorld::adding(other, u"full_admin"_s), who);
    const auto verified = gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(who), other);
    QCOMPARE(verified.has_value(), allowed);
    if (allowed) {
        VERIFY_DONE(added);
        return;
    }
    VERIFY_REFUSED(added, "R34");
    QCOMPARE(m_world->roles(other), u"nobody"_s);
    // Refused before the address is looked at: the answer is the same whatever is known of it.
    QCOMPARE(verified.error().message,
             gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(who), u"x@pool.example"_s)
                 .error()
                 .message);
}

// --- R24

void TestExternals::R24_change_replacesAndLeavesOthers()
{
    m_world->add(other, u"readonly_admin contact_center_service_admin site_admin@adriatic.webex.com"_s);
    const auto promoted = m_world->promote(other, u"full_admin"_s);
    VERIFY_DONE(promoted);
    QVERIFY(ExternalsWorld::rulesOf(promoted->notices).contains(u"R24"_s));
    QCOMPARE(m_world->roles(other),
             u"full_admin site_admin@adriatic.webex.com contact_center_service_admin"_s);
    QCOMPARE(m_world->file.log().back().action, u"external-change"_s);
    VERIFY_DONE(m_world->promote(other, u"readonly_admin"_s));
    QCOMPARE(m_world->roles(other),
             u"readonly_admin site_admin@adriatic.webex.com contact_center_service_admin"_s);
    QVERIFY(m_world->promote(other, u"readonly_admin"_s)->unchanged);

    m_world->add(partner, u"full_admin"_s);
    VERIFY_DONE(m_world->promote(partner, u"provisioning_admin"_s));
    QCOMPARE(m_world->roles(partner), u"provisioning_admin"_s);
}

void TestExternals::R24_change_toWhatIsNoAlternative_isRefused()
{
    m_world->add(other, u"full_admin"_s);
    m_world->add(partner, u"full_admin"_s);
    VERIFY_REFUSED(m_world->promote(other, u"provisioning_admin"_s), "R22"); // not offered at all
    VERIFY_REFUSED(m_world->promote(partner, u"readonly_admin"_s), "R22");
    VERIFY_REFUSED(m_world->promote(partner, u"events_admin"_s), "R22");
    VERIFY_REFUSED(m_world->promote(other, u"contact_center_service_admin"_s), "R24");
    VERIFY_REFUSED(m_world->promote(other, u"site_admin"_s), "R24");
    QCOMPARE(m_world->roles(other), u"full_admin"_s);
    QCOMPARE(m_world->roles(partner), u"full_admin"_s);
}

void TestExternals::R24_change_replacesARoleOfTheFormerHolder()
{
    m_world->add(u"mira@morava.example"_s, u"readonly_admin"_s);
    VERIFY_DONE(m_world->submit(gate::LinkOrganization{u"Morava"_s, true, {}}));
    QCOMPARE(m_world->roles(u"mira@morava.example"_s), u"readonly_admin"_s);
    VERIFY_DONE(m_world->promote(u"mira@morava.example"_s, u"full_admin"_s));
    QCOMPARE(m_world->roles(u"mira@morava.example"_s), u"full_admin"_s);
}

void TestExternals::R24_revoke_deletesRecordAndPerson()
{
    const Id id = m_world->add(partner, u"full_admin"_s);
    const auto revoked = m_world->revoke(partner);
    VERIFY_DONE(revoked);
    QCOMPARE(revoked->removed, std::vector<Id>{id});
    const QStringList rules = ExternalsWorld::rulesOf(revoked->notices);
    QVERIFY(rules.contains(u"R24"_s));
    QVERIFY(rules.contains(u"R26"_s)); // the sale of Tisa is active
    QCOMPARE(m_world->roles(partner), u"nobody"_s);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM external"), 0);
    const store::AuditRecord record = m_world->file.log().back();
    QCOMPARE(record.action, u"external-revoke"_s);
    QCOMPARE(record.target, id);
    QVERIFY(record.before.contains("external"_L1));
    QVERIFY(record.after.value("roles"_L1).toArray().isEmpty());

    QCOMPARE(m_world->promote(partner, u"full_admin"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_world->file.grant(admin, partner, u"full_admin"_s).error().code, ErrorCode::NotFound);
    m_world->add(partner, u"provisioning_admin"_s); // anew
    QVERIFY(m_world->idOf(partner) != id);

    m_world->add(other, u"full_admin"_s);
    QVERIFY(!ExternalsWorld::rulesOf(m_world->revoke(other)->notices).contains(u"R26"_s));
}

void TestExternals::R24_whoIsKnownToAnotherCustomer_staysThere()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_DONE(m_world->submit(drava));
    gate::AddExternal command = ExternalsWorld::adding(drava.adminEmail, u"readonly_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    const Id dana = m_world->idOf(drava.adminEmail);
    VERIFY_DONE(m_world->revoke(drava.adminEmail));
    QCOMPARE(m_world->idOf(drava.adminEmail), dana);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM external"), 0);
    QCOMPARE(m_world->file.grant(admin, drava.adminEmail, u"full_admin"_s).error().code, ErrorCode::NotFound);
}

void TestExternals::R24_ofWhoIsNone_isRefused()
{
    m_world->file.person(u"nada"_s, u"full_admin"_s);
    const QString nada = u"nada@adriatic.example"_s;
    VERIFY_REFUSED(m_world->promote(nada, u"readonly_admin"_s), "R24");
    VERIFY_REFUSED(m_world->revoke(nada), "R24");
    VERIFY_REFUSED(m_world->submit(gate::MarkBreakGlass{{0, nada}, u"SSO"_s}), "R24");
    QCOMPARE(m_world->revoke(u"ghost@sava.example"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_world->roles(nada), u"full_admin"_s);
}

void TestExternals::R24_lastRoleByGrantAndRevoke_isARevocation()
{
    m_world->add(other, u"full_admin"_s);
    VERIFY_DONE(m_world->file.grant(admin, other, u"readonly_admin"_s)); // a demotion
    QCOMPARE(m_world->roles(other), u"readonly_admin"_s);
    QVERIFY(m_world->untilOf(other).isValid()); // R25
    VERIFY_DONE(m_world->file.revoke(admin, other, u"readonly_admin"_s));
    QCOMPARE(m_world->roles(other), u"nobody"_s);
    QVERIFY(m_world->file.log().back().before.contains("external"_L1));
    m_world->add(partner, u"full_admin"_s);
    VERIFY_REFUSED(m_world->file.grant(admin, partner, u"site_admin@adriatic.webex.com"_s), "R22");
}

void TestExternals::R24_afterAnEnd_addingStartsAnew()
{
    const Id id = m_world->add(other, u"readonly_admin site_admin@danube.webex.com"_s);
    VERIFY_DONE(m_world->file.revoke(admin, other, u"site_admin@danube.webex.com"_s));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}));
    m_world->goToDay(31);
    VERIFY_REFUSED(m_world->promote(other, u"full_admin"_s), "R24");
    VERIFY_REFUSED(m_world->revoke(other), "R24");
    VERIFY_REFUSED(m_world->file.grant(admin, other, u"full_admin"_s), "R23");
    const auto verified = gate::verifyExternal(m_world->file.gate(), ExternalsWorld::session(admin), other);
    VERIFY_OK(verified);
    QVERIFY(!verified->isAdministrator);
    QCOMPARE(gate::toText(verified->known), u"address"_s);
    VERIFY_DONE(m_world->submit(ExternalsWorld::adding(other, u"contact_center_service_admin"_s)));
    QCOMPARE(m_world->roles(other), u"contact_center_service_admin"_s); // what had ended is gone
    const auto row = m_world->row(other);
    VERIFY_OK(row);
    QCOMPARE(row->user.id, id);
    QCOMPARE(row->record.since, m_world->file.now);
    QVERIFY(!row->record.breakGlass);
}

void TestExternals::R10_givingUp_asksAtTheLastRole()
{
    m_world->add(other, u"readonly_admin site_admin@adriatic.webex.com"_s);
    VERIFY_DONE(m_world->file.revoke(other, other, u"site_admin@adriatic.webex.com"_s));
    const auto asked = m_world->revoke(other, other);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    QCOMPARE(m_world->roles(other), u"readonly_admin"_s);
    VERIFY_DONE(m_world->submit(gate::RevokeExternal{{0, other}}, other, true));
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestExternals::R16_serviceAdministrator_isDelegated()
{
    m_world->file.person(u"service"_s, u"contact_center_service_admin"_s);
    m_world->add(other, u"readonly_admin"_s);
    m_world->add(partner, u"full_admin"_s);
    m_world->add(u"ext@sava.example"_s, u"full_admin"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_REFUSED(m_world->file.grant(u"ext@sava.example"_s, other, role), "R34");
    VERIFY_REFUSED(m_world->file.grant(u"service"_s, partner, role), "R34"); // (b) is about others alone
    VERIFY_DONE(m_world->file.grant(u"service"_s, other, role));
    QCOMPARE(m_world->roles(other), u"readonly_admin contact_center_service_admin"_s);
    VERIFY_REFUSED(m_world->file.revoke(u"service"_s, other, u"readonly_admin"_s), "R34");
    VERIFY_DONE(m_world->file.revoke(u"service"_s, other, role));
    VERIFY_DONE(m_world->file.grant(u"service"_s, other, role));
    VERIFY_DONE(m_world->file.revoke(admin, other, u"readonly_admin"_s));
    VERIFY_REFUSED(m_world->file.revoke(u"service"_s, other, role), "R34"); // his only role: R24
    QCOMPARE(m_world->roles(other), role);
    VERIFY_DONE(m_world->file.revoke(admin, other, role));
    VERIFY_REFUSED(m_world->submit(ExternalsWorld::adding(other, role), u"service"_s), "R34");
}

void TestExternals::R2_theFirstPartner_isNotRevoked()
{
    m_world->add(partner, u"full_admin"_s);
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer, {u"drava.example"_s}};
    drava.adminEmail = partner;
    const auto added = m_world->submit(drava);
    VERIFY_DONE(added);
    m_world->file.connection().useCustomer(added->target);
    VERIFY_REFUSED(m_world->submit(gate::RevokeExternal{{0, partner}}, partner, true), "R5");
    QCOMPARE(m_world->roles(partner), u"full_admin"_s);
    // Nobody adds externals there before there is an own full administrator: he is one himself (R23).
    VERIFY_REFUSED(m_world->submit(ExternalsWorld::adding(other, u"full_admin"_s), partner), "R34");
}

void TestExternals::R5_anExternal_isNotEnough()
{
    m_world->add(other, u"full_admin"_s);
    VERIFY_REFUSED(m_world->file.revoke(admin, admin, u"full_admin"_s, true), "R5");
}

// --- Questions

void TestExternals::R34_questions_areAuthorized_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("seen"); // addresses, or "refused"
    const QString all = u"ana@sava.example oto@sava.example petar@tisa.example"_s;
    QTest::newRow("full administrator") << u"full_admin"_s << all;
    QTest::newRow("read-only") << u"readonly_admin"_s << all;
    QTest::newRow("service administrator") << u"contact_center_service_admin"_s << u"ana@sava.example"_s;
    QTest::newRow("support") << u"support_admin"_s << u"refused"_s;
    QTest::newRow("users and devices") << u"user_device_admin"_s << u"refused"_s;
    QTest::newRow("site administrator") << u"site_admin@adriatic.webex.com"_s << u"refused"_s;
    QTest::newRow("events") << u"events_admin"_s << u"refused"_s;
}

void TestExternals::R34_questions_areAuthorized()
{
    QFETCH(QString, role);
    QFETCH(QString, seen);
    m_world->add(other, u"readonly_admin"_s);
    m_world->add(partner, u"full_admin"_s);
    m_world->add(u"ana@sava.example"_s, u"contact_center_service_admin"_s);
    m_world->file.person(u"somebody"_s, role);
    const auto list = gate::externals(m_world->file.gate(), ExternalsWorld::session(u"somebody"_s));
    if (seen == u"refused"_s) {
        QCOMPARE(list.error().rule, u"R34"_s);
        QCOMPARE(m_world->row(other, u"somebody"_s).error().rule, u"R34"_s);
        return;
    }
    VERIFY_OK(list);
    QStringList emails;
    for (const gate::ExternalRow &row : *list)
        emails << row.user.fields[Email];
    QCOMPARE(emails.join(u' '), seen);
    QCOMPARE(m_world->row(other, u"somebody"_s).has_value(), emails.contains(other));
}

/// The reading of R34: without the list there is none of them anywhere.
void TestExternals::R34_whoMayNotListThem_isShownNone()
{
    m_world->add(other, u"full_admin"_s);
    m_world->goToDay(1);
    VERIFY_DONE(m_world->submit(ExternalsWorld::adding(u"ana@sava.example"_s, u"readonly_admin"_s)));
    m_world->file.person(u"support"_s, u"support_admin user_device_admin"_s);
    const gate::Session session = ExternalsWorld::session(u"support"_s);
    gate::Gate &gate = m_world->file.gate();
    QVERIFY(gate::person(gate, ExternalsWorld::session(admin), {0, other}).has_value());
    QCOMPARE(gate::person(gate, session, {0, other}).error().code, ErrorCode::NotFound);
    QCOMPARE(gate::accessOf(gate, session, {0, other}).error().code, ErrorCode::NotFound);
    const auto privilege = *Catalogue::instance().findPrivilege(u"manage_users_licenses");
    const auto able = gate::whoCan(gate, session, privilege, Level::Read, {});
    VERIFY_OK(able);
    for (const auto &[listed, verdict] : *able)
        QCOMPARE(listed.holder, Holder::Customer);
    m_world->goToDay(28); // the role of ana ends soon
    const Id ana = m_world->idOf(u"ana@sava.example"_s);
    const auto ids = [&](const gate::Session &asker) {
        std::set<Id> ids;
        const gate::Overview overview = gate::overview(gate, asker);
        if (overview.findings) {
            for (const gate::FindingRow &row : *overview.findings)
                ids.insert(row.user);
        }
        if (overview.endingSoon) {
            for (const gate::EndingAssignment &row : *overview.endingSoon)
                ids.insert(row.user);
        }
        return ids;
    };
    QVERIFY(ids(ExternalsWorld::session(admin)).contains(ana));
    QVERIFY(!ids(session).contains(ana));

    // Commands answer as if there were nobody of that address.
    const gate::EditUser edit{{0, other}, {{Title, u"Chief"_s}}};
    const gate::RemoveUser remove{{0, other}};
    for (const gate::Command &command : {gate::Command(edit), gate::Command(remove)}) {
        QCOMPARE(m_world->submit(command, u"support"_s).error().code, ErrorCode::NotFound);
        VERIFY_REFUSED(m_world->submit(command), "R34"); // he is told why
    }
    gate::AddUser user;
    user.fields[FirstName] = u"Oto"_s;
    user.fields[Email] = other;
    QVERIFY(!m_world->submit(user, u"support"_s).error().message.contains(u"Test"_s));
    QVERIFY(m_world->submit(user).error().message.contains(u"oto Test"_s));
}

void TestExternals::list_tellsWhatIsKnown()
{
    m_world->add(other, u"readonly_admin site_admin@adriatic.webex.com"_s);
    gate::AddExternal command = ExternalsWorld::adding(u"ana@nowhere.example"_s, u"full_admin"_s);
    command.organization = u"Una"_s;
    command.until = m_world->day(3);
    command.breakGlass = u"SSO"_s;
    command.nextTest = m_world->day(1);
    VERIFY_DONE(m_world->submit(command));
    const auto list = gate::externals(m_world->file.gate(), ExternalsWorld::session(admin));
    VERIFY_OK(list);
    QCOMPARE(list->size(), 2U);
    const gate::ExternalRow &ana = list->front(); // by name
    QCOMPARE(ana.user.name(), u"ana Test"_s);
    QCOMPARE(ana.organization.name, u"Una"_s);
    QCOMPARE(ana.daysLeft, std::optional(3));
    QVERIFY(!ana.endsSoon); // not an end that came by itself
    QVERIFY(ana.record.breakGlass);
    QVERIFY(!ana.testOverdue);
    const gate::ExternalRow &oto = list->back();
    QCOMPARE(oto.daysLeft, std::optional(30));
    QCOMPARE(oto.roles.size(), 2U);
    QCOMPARE(oto.roleMask(),
             maskOf(ExternalsWorld::role(u"readonly_admin"_s))
                 | maskOf(ExternalsWorld::role(u"site_admin"_s)));
    m_world->goToDay(2);
    QVERIFY(gate::externals(m_world->file.gate(), ExternalsWorld::session(admin))->front().testOverdue);
    m_world->goToDay(4); // hers is over
    QCOMPARE(gate::externals(m_world->file.gate(), ExternalsWorld::session(admin))->size(), 1U);
}

QTEST_GUILESS_MAIN(TestExternals)
#include "tst_externals.moc"
