// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/organizationquestions.h"
#include "store/settingstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

gate::AddOrganization customer(const QString &name, const QString &admin)
{
    gate::AddOrganization command;
    command.name = name;
    command.kind = OrganizationKind::Customer;
    command.adminEmail = admin;
    command.adminFirst = u"Dana"_s;
    command.adminLast = u"Dravić"_s;
    return command;
}

gate::AddOrganization other(const QString &name, OrganizationKind kind, const QStringList &domains = {})
{
    gate::AddOrganization command;
    command.name = name;
    command.kind = kind;
    command.domains = domains;
    return command;
}

const QString adminHere = QString::fromLatin1(WorkspaceFixture::admin);
const QString drava = u"dana@drava.example"_s;

/// The fixture with a second customer, Drava, whose first administrator is `drava`.
class TwoCustomers final {
public:
    TwoCustomers()
    {
        first = store::customer(file.connection())->id;
        const auto added = file.submit(u"admin"_s, customer(u"Drava"_s, drava));
        second = added ? added->target : 0;
    }
    void use(Id organization) { file.connection().useCustomer(organization); }

    WorkspaceFixture file;
    Id first = 0;
    Id second = 0;
};

ErrorCode codeOf(const Result<gate::Outcome> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

QStringList rulesOf(const gate::Outcome &outcome)
{
    QStringList rules;
    for (const gate::Notice &notice : outcome.notices)
        rules << notice.rule;
    return rules;
}

QStringList namesOf(const std::vector<gate::ListedOrganization> &organizations)
{
    QStringList names;
    for (const gate::ListedOrganization &listed : organizations)
        names << listed.organization.name;
    return names;
}

gate::Session as(const QString &email)
{
    return {{0, email}, gate::Door::CommandLine};
}

} // namespace

/// Organizations beside the one in use, their relation to it, and what each settles for itself.
class TestOrganizations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R2_anOwnUser_isMadeWithTheCustomer();
    void R2_oneOfThePartner_isTheFirstFullAdministrator();
    void R2_anybodyElse_isRefused_data();
    void R2_anybodyElse_isRefused();
    void R2_withoutAdministrator_isWrongUsage();
    void R2_theAddress_mustBeOneWithADomainOfItsOwn();
    void otherKinds_areKept_data();
    void otherKinds_areKept();
    void flagsOfAPartner_areRefusedForOthers();
    void domains_mustBeFree_data();
    void domains_mustBeFree();
    void names_areUniqueInAnyCase();
    void link_onlyAPartner_data();
    void link_onlyAPartner();
    void link_soAlready_isUnchanged();
    void link_aSale_touchesNobody();
    void R22_whomTheRelationTouches_isListed();
    void R22_rolesThatGiveNothing_goWhenConfirmed();
    void R22_aDryRun_listsAndChangesNothing();
    void R24_theLastRole_takesThePerson();
    void R24_whoIsKnownToAnotherCustomer_staysThere();
    void R33_lists_areApart();
    void R33_logs_areApart();
    void R33_settings_areApart();
    void R33_otherCustomers_areNotListed();
    void R33_aStrangersDomain_namesNobody();
    void R33_peopleOfAnotherCustomer_areUnknown();
    void A10_administratorOfAnotherCustomer_isNotTouched();
    void settings_startWithTheCatalogue();
    void settings_values_data();
    void settings_values();
    void settings_recordSaysBeforeAndAfter();
    void R25_aChangedSetting_countsForLaterGrants();
    void R34_everyCommand_needsItsPrivilege_data();
    void R34_everyCommand_needsItsPrivilege();
};

void TestOrganizations::R2_anOwnUser_isMadeWithTheCustomer()
{
    WorkspaceFixture file;
    const auto added = file.submit(u"admin"_s, customer(u" Drava  d.o.o. "_s, drava));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    const auto made = store::organization(file.connection(), added->target);
    QCOMPARE(made->name, u"Drava d.o.o."_s);
    QCOMPARE(made->kind, OrganizationKind::Customer);
    QCOMPARE(made->timeZone, u"Europe/Belgrade"_s);
    QCOMPARE(*store::domainsOf(file.connection(), made->id), QStringList{u"drava.example"_s});
    const auto dana = *store::findUserByEmail(file.connection(), drava);
    QCOMPARE(dana->organization, made->id);
    QCOMPARE(dana->name(), u"Dana Dravić"_s);
    QCOMPARE(file.count("SELECT count(*) FROM organization WHERE first_partner IS NOT NULL"), 0);
    file.connection().useCustomer(made->id);
    QCOMPARE(file.roles(drava), u"full_admin"_s);
    QVERIFY(file.submit(drava, gate::SignIn{}));
}

void TestOrganizations::R2_oneOfThePartner_isTheFirstFullAdministrator()
{
    WorkspaceFixture file;
    const Id pero = file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto added = file.submit(u"admin"_s, customer(u"Drava"_s, u"Pero@ELSEWHERE.example"_s));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    QCOMPARE(added->after.value(u"admin"_s).toString(), u"pero@elsewhere.example"_s);
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"provisioning_admin"_s); // here as before
    file.connection().useCustomer(added->target);
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"full_admin"_s);
    QCOMPARE(file.count("SELECT first_partner FROM organization WHERE name = 'Drava'"), pero);
    const Id partner = (*store::findUser(file.connection(), pero))->organization;
    QCOMPARE(*store::relation(file.connection(), added->target, partner), (store::Relation{true, true}));
    QCOMPARE(store::domainsOf(file.connection(), added->target)->size(), 0);
    QCOMPARE(file.count("SELECT count(*) FROM user"), 2);
    QVERIFY(file.submit(u"pero@elsewhere.example"_s, gate::SignIn{}));
}

void TestOrganizations::R2_anybodyElse_isRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("an own user of the organization in use") << u"nada@adriatic.example"_s;
    QTest::newRow("one of another organization") << u"olga@elsewhere.example"_s;
    QTest::newRow("one of another customer") << drava;
    QTest::newRow("one of the partner who may not sign in") << u"ivo@elsewhere.example"_s;
}

void TestOrganizations::R2_anybodyElse_isRefused()
{
    QFETCH(QString, email);
    TwoCustomers two;
    two.file.person(u"nada"_s);
    two.file.external(u"olga"_s, OrganizationKind::Other, u"full_admin"_s);
    two.file.external(u"ivo"_s, OrganizationKind::Partner, u"full_admin"_s);
    QVERIFY(two.file.connection().execute(
        "UPDATE user SET status = 'Pending' WHERE email = 'ivo@elsewhere.example'"));
    VERIFY_REFUSED(two.file.submit(u"admin"_s, customer(u"Kupa"_s, email)), "R2");
    QCOMPARE(two.file.count("SELECT count(*) FROM organization WHERE name = 'Kupa'"), 0);
}

void TestOrganizations::R2_withoutAdministrator_isWrongUsage()
{
    WorkspaceFixture file;
    QCOMPARE(codeOf(file.submit(u"admin"_s, customer(u"Drava"_s, {}))), ErrorCode::Usage);
    gate::AddOrganization command = other(u"Drava"_s, OrganizationKind::Other);
    command.adminEmail = drava;
    QCOMPARE(codeOf(file.submit(u"admin"_s, command)), ErrorCode::Usage);
    QCOMPARE(file.count("SELECT count(*) FROM organization"), 1);
}

void TestOrganizations::R2_theAddress_mustBeOneWithADomainOfItsOwn()
{
    WorkspaceFixture file;
    QCOMPARE(codeOf(file.submit(u"admin"_s, customer(u"Drava"_s, u"dana"_s))), ErrorCode::Invalid);
    QCOMPARE(codeOf(file.submit(u"admin"_s, customer(u"Drava"_s, u"new@adriatic.example"_s))),
             ErrorCode::Invalid);
    gate::AddOrganization nameless = customer(u"Drava"_s, drava);
    nameless.adminFirst.clear();
    nameless.adminLast.clear();
    QCOMPARE(codeOf(file.submit(u"admin"_s, nameless)), ErrorCode::Invalid);
    QCOMPARE(file.count("SELECT count(*) FROM user"), 1);
}

void TestOrganizations::otherKinds_areKept_data()
{
    QTest::addColumn<OrganizationKind>("kind");
    QTest::newRow("partner") << OrganizationKind::Partner;
    QTest::newRow("other") << OrganizationKind::Other;
    QTest::newRow("self sign-up") << OrganizationKind::SelfSignup;
    QTest::newRow("consumer") << OrganizationKind::Consumer;
}

void TestOrganizations::otherKinds_areKept()
{
    QFETCH(OrganizationKind, kind);
    WorkspaceFixture file;
    const bool partner = kind == OrganizationKind::Partner;
    gate::AddOrganization command = other(u"Timok"_s, kind, {u"Timok.EXAMPLE"_s, u"timok.example"_s});
    command.saleActive = partner;
    const auto added = file.submit(u"admin"_s, command);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    const auto listed = gate::organizations(file.gate(), as(adminHere));
    QVERIFY(listed);
    QCOMPARE(namesOf(*listed), (QStringList{u"Adriatic"_s, u"Timok"_s}));
    QVERIFY(listed->front().inUse);
    const gate::ListedOrganization &timok = listed->back();
    QCOMPARE(timok.organization.kind, kind);
    QCOMPARE(timok.domains, QStringList{u"timok.example"_s});
    QCOMPARE(timok.relation, (store::Relation{false, partner}));
    QVERIFY(!timok.inUse);
    const store::AuditRecord record = file.log().back();
    QCOMPARE(record.action, u"organization-add"_s);
    QCOMPARE(record.target, added->target);
    QCOMPARE(record.after.value(u"kind"_s).toString(), toText(kind));
    QCOMPARE(record.after.contains(u"sale_active"_s), partner);
}

void TestOrganizations::flagsOfAPartner_areRefusedForOthers()
{
    WorkspaceFixture file;
    gate::AddOrganization command = other(u"Timok"_s, OrganizationKind::Other);
    command.managesSubscription = true;
    QCOMPARE(codeOf(file.submit(u"admin"_s, command)), ErrorCode::Usage);
    command = customer(u"Drava"_s, drava);
    command.saleActive = true;
    QCOMPARE(codeOf(file.submit(u"admin"_s, command)), ErrorCode::Usage);
}

void TestOrganizations::domains_mustBeFree_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("the customer's own") << u"ADRIATIC.example"_s;
    QTest::newRow("taken by another one") << u"drina.example"_s;
    QTest::newRow("none") << u"not a domain"_s;
    QTest::newRow("an address") << u"nada@timok.example"_s;
}

void TestOrganizations::domains_mustBeFree()
{
    QFETCH(QString, domain);
    WorkspaceFixture file;
    QVERIFY(file.submit(u"admin"_s, other(u"Drina"_s, OrganizationKind::Partner, {u"drina.example"_s})));
    const auto added =
        file.submit(u"admin"_s, other(u"Timok"_s, OrganizationKind::Other, {u"timok.example"_s, domain}));
    QCOMPARE(codeOf(added), ErrorCode::Invalid);
    QCOMPARE(added.error().column, u"domain"_s);
    QCOMPARE(file.count("SELECT count(*) FROM organization"), 2);
    QCOMPARE(file.count("SELECT count(*) FROM organization_domain"), 2);
}

void TestOrganizations::names_areUniqueInAnyCase()
{
    WorkspaceFixture file;
    QVERIFY(file.submit(u"admin"_s, other(u"Đerdap"_s, OrganizationKind::Other)));
    QCOMPARE(codeOf(file.submit(u"admin"_s, other(u"ĐERDAP"_s, OrganizationKind::Partner))),
             ErrorCode::Invalid);
    QCOMPARE(codeOf(file.submit(u"admin"_s, other(u" adriatic "_s, OrganizationKind::Partner))),
             ErrorCode::Invalid);
    QCOMPARE(codeOf(file.submit(u"admin"_s, other(u" "_s, OrganizationKind::Partner))), ErrorCode::Invalid);
}

void TestOrganizations::link_onlyAPartner_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("another organization") << u"Timok"_s << static_cast<int>(ErrorCode::Invalid);
    QTest::newRow("the customer itself") << u"Adriatic"_s << static_cast<int>(ErrorCode::Invalid);
    QTest::newRow("another customer") << u"Drava"_s << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("nobody") << u"Nowhere"_s << static_cast<int>(ErrorCode::NotFound);
}

void TestOrganizations::link_onlyAPartner()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    TwoCustomers two;
    QVERIFY(two.file.submit(u"admin"_s, other(u"Timok"_s, OrganizationKind::Other)));
    QCOMPARE(static_cast<int>(codeOf(two.file.submit(u"admin"_s, gate::LinkOrganization{name, true, {}}))),
             code);
    QCOMPARE(two.file.count("SELECT count(*) FROM relation"), 0);
}

void TestOrganizations::link_soAlready_isUnchanged()
{
    WorkspaceFixture file;
    QVERIFY(file.submit(u"admin"_s, other(u"Drina"_s, OrganizationKind::Partner)));
    const size_t records = file.log().size();
    const auto same = file.submit(u"admin"_s, gate::LinkOrganization{u"drina"_s, false, {}});
    QVERIFY(same && same->unchanged);
    QCOMPARE(file.log().size(), records);
    const auto changed = file.submit(u"admin"_s, gate::LinkOrganization{u"drina"_s, true, {}});
    QVERIFY(changed && !changed->unchanged);
    const store::AuditRecord record = file.log().back();
    QCOMPARE(record.targetName, u"Drina"_s);
    QCOMPARE(record.before, (QJsonObject{{u"manages_subscription"_s, false}, {u"sale_active"_s, false}}));
    QCOMPARE(record.after, (QJsonObject{{u"manages_subscription"_s, true}, {u"sale_active"_s, false}}));
}

void TestOrganizations::link_aSale_touchesNobody()
{
    WorkspaceFixture file;
    file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto changed =
        file.submit(u"admin"_s, gate::LinkOrganization{u"Elsewhere of pero"_s, {}, false}, true);
    QVERIFY(changed && changed->notices.empty());
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"provisioning_admin"_s);
}

void TestOrganizations::R22_whomTheRelationTouches_isListed()
{
    WorkspaceFixture file;
    file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto changed = file.submit(u"admin"_s, gate::LinkOrganization{u"Elsewhere of pero"_s, false, {}});
    QVERIFY(changed);
    QCOMPARE(rulesOf(*changed), QStringList{u"R22"_s});
    const QString message = changed->notices.front().message;
    QVERIFY(message.contains(u"pero (pero@elsewhere.example)"));
    QVERIFY(
        message.contains(roleName(WorkspaceFixture::role(u"provisioning_admin"_s).role, Holder::Partner)));
    QVERIFY(message.contains(u"give nothing"));
    // Not confirmed: the role stays and gives nothing.
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"provisioning_admin"_s);
    const auto access = gate::accessOf(file.gate(), as(adminHere), {0, u"pero@elsewhere.example"_s});
    QVERIFY(access);
    QVERIFY(std::ranges::all_of(*access,
                                [](const gate::AccessRow &row) { return row.verdict.level == Level::None; }));
}

void TestOrganizations::R22_rolesThatGiveNothing_goWhenConfirmed()
{
    WorkspaceFixture file;
    file.external(u"pero"_s, OrganizationKind::Partner, u"full_admin"_s);
    const QString partner = u"Elsewhere of pero"_s;
    QVERIFY(file.submit(u"admin"_s, gate::LinkOrganization{partner, false, {}}));
    const Id id = (*store::findUserByEmail(file.connection(), u"pero@elsewhere.example"_s))->id;
    const Id here = store::customer(file.connection())->id;
    const RoleIndex service = WorkspaceFixture::role(u"contact_center_service_admin"_s).role;
    QVERIFY(store::insertAssignment(file.connection(), here,
                                    {0, id, service, 0, {}, adminHere, file.now, {}, {}}));

    const auto changed = file.submit(u"admin"_s, gate::LinkOrganization{partner, true, {}}, true);
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
    QCOMPARE(rulesOf(*changed), QStringList{u"R22"_s});
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"full_admin"_s); // has cells there and goes on
    QCOMPARE(changed->touched, std::vector<Id>{id});
    const auto details = store::details(file.connection(), changed->record);
    QCOMPARE(details->size(), 1U);
    QCOMPARE(details->front().email, u"pero@elsewhere.example"_s);
    QCOMPARE(details->front().before.value(u"roles"_s).toArray().size(), 2);
    QCOMPARE(details->front().after.value(u"roles"_s).toArray().size(), 1);
}

void TestOrganizations::R22_aDryRun_listsAndChangesNothing()
{
    WorkspaceFixture file;
    file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto tried =
        file.submit(u"admin"_s, gate::LinkOrganization{u"Elsewhere of pero"_s, false, {}}, true, true);
    QVERIFY(tried);
    QCOMPARE(rulesOf(*tried), (QStringList{u"R22"_s, u"R24"_s, u"R26"_s}));
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"provisioning_admin"_s);
    QCOMPARE(file.count("SELECT manages_subscription FROM relation"), 1);
}

void TestOrganizations::R24_theLastRole_takesThePerson()
{
    WorkspaceFixture file;
    const Id pero = file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto changed =
        file.submit(u"admin"_s, gate::LinkOrganization{u"Elsewhere of pero"_s, false, {}}, true);
    QVERIFY(changed);
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"nobody"_s);
    QCOMPARE(changed->removed, std::vector<Id>{pero});
    const auto details = store::details(file.connection(), changed->record);
    QCOMPARE(details->size(), 1U);
    const QJsonObject external = details->front().before.value(u"external"_s).toObject();
    QCOMPARE(external.value(u"first"_s).toString(), u"pero"_s);
    QCOMPARE(details->front().before.value(u"roles"_s).toArray().size(), 1);
}

void TestOrganizations::R24_whoIsKnownToAnotherCustomer_staysThere()
{
    WorkspaceFixture file;
    file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const auto added = file.submit(u"admin"_s, customer(u"Drava"_s, u"pero@elsewhere.example"_s));
    QVERIFY(added);
    const auto changed =
        file.submit(u"admin"_s, gate::LinkOrganization{u"Elsewhere of pero"_s, false, {}}, true);
    QVERIFY(changed);
    QCOMPARE(rulesOf(*changed), (QStringList{u"R22"_s, u"R24"_s, u"R26"_s}));
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), QString());
    file.connection().useCustomer(added->target);
    QCOMPARE(file.roles(u"pero@elsewhere.example"_s), u"full_admin"_s);
}

void TestOrganizations::R33_lists_areApart()
{
    TwoCustomers two;
    two.file.person(u"nada"_s, u"device_admin"_s);
    store::Connection &connection = two.file.connection();
    QVERIFY(store::addSite(connection, two.first, {0, u"adriatic.webex.com"_s, true, 0}));
    const auto emails = [&](Id organization) {
        QStringList found;
        const bool walked =
            store::forEachUser(connection, organization,
                               [&](const User &user, const std::vector<Id> &) -> Result<void> {
                                   found << user.fields[Email];
                                   return {};
                               })
                .has_value();
        return walked ? found : QStringList();
    };
    QCOMPARE(emails(two.first), (QStringList{adminHere, u"nada@adriatic.example"_s}));
    QCOMPARE(emails(two.second), QStringList{drava});
    QVERIFY(store::circumstances(connection, two.second)->sites.empty());
    two.use(two.second);
    const auto administrators = gate::administrators(two.file.gate());
    QCOMPARE(administrators->size(), 1U);
    QCOMPARE(administrators->front().user.fields[Email], drava);
    // Who is somebody in one customer is nobody in the other.
    VERIFY_REFUSED(two.file.submit(u"admin"_s, gate::SignIn{}), "R34");
    two.use(two.first);
    VERIFY_REFUSED(two.file.submit(drava, gate::SignIn{}), "R34");
}

void TestOrganizations::R33_logs_areApart()
{
    TwoCustomers two;
    const auto actions = [&] {
        QStringList found;
        for (const store::AuditRecord &record : two.file.log())
            found << record.action;
        return found;
    };
    QCOMPARE(actions(), (QStringList{u"create"_s, u"organization-add"_s}));
    two.use(two.second);
    QCOMPARE(actions(), QStringList());
    QVERIFY(two.file.submit(drava, gate::SignIn{}));
    VERIFY_REFUSED(two.file.submit(u"admin"_s, gate::SignIn{}), "R34");
    QCOMPARE(actions(), (QStringList{u"sign-in"_s, u"sign-in"_s}));
    two.use(two.first);
    QCOMPARE(actions(), (QStringList{u"create"_s, u"organization-add"_s}));
}

void TestOrganizations::R33_settings_areApart()
{
    TwoCustomers two;
    QVERIFY(two.file.submit(u"admin"_s, gate::ChangeSetting{u"external_readonly_days"_s, u"7"_s}));
    two.use(two.second);
    const auto settings = gate::settings(two.file.gate(), as(drava));
    QVERIFY(settings);
    QCOMPARE(settings->front().value, u"30"_s);
}

void TestOrganizations::R33_otherCustomers_areNotListed()
{
    TwoCustomers two;
    QVERIFY(two.file.submit(u"admin"_s, other(u"Drina"_s, OrganizationKind::Partner, {u"drina.example"_s})));
    const auto listed = [&](const QString &email) {
        const auto organizations = gate::organizations(two.file.gate(), as(email));
        return organizations ? namesOf(*organizations) : QStringList{organizations.error().message};
    };
    QCOMPARE(listed(adminHere), (QStringList{u"Adriatic"_s, u"Drina"_s}));
    two.use(two.second);
    QCOMPARE(listed(drava), (QStringList{u"Drava"_s, u"Drina"_s}));
    // Somebody of Drava who holds a role at Adriatic is shown there with his organization.
    const Id dana = (*store::findUserByEmail(two.file.connection(), drava))->id;
    QVERIFY(store::insertAssignment(
        two.file.connection(), two.first,
        {0, dana, WorkspaceFixture::role(u"full_admin"_s).role, 0, {}, adminHere, two.file.now, {}, {}}));
    two.use(two.first);
    QCOMPARE(listed(adminHere), (QStringList{u"Adriatic"_s, u"Drava"_s, u"Drina"_s}));
}

void TestOrganizations::R33_aStrangersDomain_namesNobody()
{
    TwoCustomers two;
    const auto added =
        two.file.submit(u"admin"_s, other(u"Timok"_s, OrganizationKind::Other, {u"drava.example"_s}));
    QCOMPARE(codeOf(added), ErrorCode::Invalid);
    QVERIFY(!added.error().message.contains(u"Drava"));
}

void TestOrganizations::settings_startWithTheCatalogue()
{
    WorkspaceFixture file;
    const auto listed = gate::settings(file.gate(), as(adminHere));
    QVERIFY(listed);
    QCOMPARE(listed->size(), Catalogue::instance().settings().size());
    for (const gate::ListedSetting &setting : *listed) {
        QCOMPARE(setting.value, setting.setting->first);
        QVERIFY2(gate::settingText(setting.setting->key) != setting.setting->key,
                 qPrintable(setting.setting->key)); // every setting says what it means
    }
}

void TestOrganizations::settings_values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept"); // empty: refused
    const QString days = u"external_readonly_days"_s;
    QTest::newRow("least") << days << u"1"_s << u"1"_s;
    QTest::newRow("most") << days << u"365"_s << u"365"_s;
    QTest::newRow("blanks and zeros") << days << u" 007 "_s << u"7"_s;
    QTest::newRow("below") << days << u"0"_s << QString();
    QTest::newRow("above") << days << u"366"_s << QString();
    QTest::newRow("negative") << days << u"-1"_s << QString();
    QTest::newRow("fraction") << days << u"1.5"_s << QString();
    QTest::newRow("nothing") << days << QString() << QString();
    QTest::newRow("word") << days << u"yes"_s << QString();
    QTest::newRow("no") << u"external_sees_phone"_s << u"no"_s << u"no"_s;
    QTest::newRow("NO") << u"external_sees_phone"_s << u"NO"_s << u"no"_s;
    QTest::newRow("number for a choice") << u"external_sees_phone"_s << u"0"_s << QString();
    QTest::newRow("idle lock, most") << u"idle_lock_minutes"_s << u"15"_s << u"15"_s;
    QTest::newRow("idle lock, above") << u"idle_lock_minutes"_s << u"16"_s << QString();
}

void TestOrganizations::settings_values()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, kept);
    WorkspaceFixture file;
    const Id here = store::customer(file.connection())->id;
    const auto changed = file.submit(u"admin"_s, gate::ChangeSetting{key, value});
    if (kept.isEmpty()) {
        QCOMPARE(codeOf(changed), ErrorCode::Invalid);
        QCOMPARE(changed.error().column, key);
        QCOMPARE(*store::setting(file.connection(), here, key),
                 Catalogue::instance().findSetting(key)->first);
    } else {
        QVERIFY(changed);
        QCOMPARE(*store::setting(file.connection(), here, key), kept);
    }
}

void TestOrganizations::settings_recordSaysBeforeAndAfter()
{
    WorkspaceFixture file;
    const QString key = u"idle_lock_minutes"_s;
    QVERIFY(file.submit(u"admin"_s, gate::ChangeSetting{key, u"10"_s}));
    QCOMPARE(file.log().back().action, u"setting-set"_s);
    QCOMPARE(file.log().back().before, (QJsonObject{{key, u"5"_s}}));
    QCOMPARE(file.log().back().after, (QJsonObject{{key, u"10"_s}}));
    const size_t records = file.log().size();
    const auto same = file.submit(u"admin"_s, gate::ChangeSetting{key, u"10"_s});
    QVERIFY(same && same->unchanged);
    QCOMPARE(file.log().size(), records);
    QVERIFY(file.submit(u"admin"_s, gate::ChangeSetting{key, u"5"_s})); // as at first: needs no row
    QCOMPARE(file.count("SELECT count(*) FROM setting"), 0);
    const auto unknown = file.submit(u"admin"_s, gate::ChangeSetting{u"colour"_s, u"5"_s});
    QCOMPARE(codeOf(unknown), ErrorCode::NotFound);
    QVERIFY(unknown.error().message.contains(key));
}

void TestOrganizations::R25_aChangedSetting_countsForLaterGrants()
{
    WorkspaceFixture file;
    file.external(u"olga"_s, OrganizationKind::Other, u"full_admin"_s);
    file.external(u"pia"_s, OrganizationKind::Other, u"full_admin"_s);
    const Id here = store::customer(file.connection())->id;
    const auto lastDay = [&](const QString &email) {
        const Id user = store::findUserByEmail(file.connection(), email).value().value().id;
        const auto held = *store::assignmentsOf(file.connection(), user, here);
        return dayEndingAt(held.front().until.value(), u"Europe/Belgrade"_s);
    };
    QVERIFY(file.grant(u"admin"_s, u"olga@elsewhere.example"_s, u"readonly_admin"_s));
    QVERIFY(file.submit(u"admin"_s, gate::ChangeSetting{u"external_readonly_days"_s, u"7"_s}));
    QVERIFY(file.grant(u"admin"_s, u"pia@elsewhere.example"_s, u"readonly_admin"_s));
    QCOMPARE(lastDay(u"olga@elsewhere.example"_s), file.now.date().addDays(30));
    QCOMPARE(lastDay(u"pia@elsewhere.example"_s), file.now.date().addDays(7));
}

void TestOrganizations::R34_everyCommand_needsItsPrivilege_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("sees");
    QTest::addColumn<bool>("changes");
    QTest::newRow("full") << u"admin"_s << true << true;
    QTest::newRow("read-only") << u"reader"_s << true << false;
    QTest::newRow("support") << u"support"_s << false << false;
    QTest::newRow("user and device") << u"users"_s << false << false;
    QTest::newRow("external full of a partner") << u"pero@elsewhere.example"_s << false << false;
    QTest::newRow("no role") << u"nada"_s << false << false;
}

void TestOrganizations::R34_everyCommand_needsItsPrivilege()
{
    QFETCH(QString, who);
    QFETCH(bool, sees);
    QFETCH(bool, changes);
    WorkspaceFixture file;
    file.person(u"reader"_s, u"readonly_admin"_s);
    file.person(u"support"_s, u"support_admin"_s);
    file.person(u"users"_s, u"user_device_admin"_s);
    file.person(u"nada"_s);
    file.external(u"pero"_s, OrganizationKind::Partner, u"full_admin"_s);
    const gate::Session session = as(WorkspaceFixture::address(who));
    QCOMPARE(gate::organizations(file.gate(), session).has_value(), sees);
    QCOMPARE(gate::settings(file.gate(), session).has_value(), sees);
    const std::vector<gate::Command> commands{
        customer(u"Drava"_s, drava), other(u"Timok"_s, OrganizationKind::Other),
        gate::LinkOrganization{u"Elsewhere of pero"_s, {}, false},
        gate::ChangeSetting{u"idle_lock_minutes"_s, u"10"_s},
        // Who lacks the right does not learn what is there.
        gate::LinkOrganization{u"Nowhere"_s, true, {}}, gate::ChangeSetting{u"colour"_s, u"10"_s}};
    for (size_t i = 0; i < commands.size(); ++i) {
        const auto done = file.submit(who, commands[i]);
        if (!changes)
            VERIFY_REFUSED(done, "R34");
        else if (i < 4)
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        else
            QCOMPARE(codeOf(done), ErrorCode::NotFound);
    }
}

void TestOrganizations::R33_peopleOfAnotherCustomer_areUnknown()
{
    TwoCustomers two;
    QCOMPARE(codeOf(two.file.submit(u"admin"_s, gate::EditUser{{0, drava}, {{Field::Title, u"x"_s}}})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(two.file.grant(u"admin"_s, drava, u"device_admin"_s)), ErrorCode::NotFound);
    const auto person = gate::person(two.file.gate(), {{0, adminHere}, gate::Door::CommandLine}, {0, drava});
    QVERIFY(!person);
    QCOMPARE(person.error().code, ErrorCode::NotFound);
    gate::AddUser add;
    add.fields[Email] = drava;
    const auto added = two.file.submit(u"admin"_s, add);
    QCOMPARE(codeOf(added), ErrorCode::Invalid);
    QVERIFY2(!added.error().message.contains(u"Dana"), qPrintable(added.error().message));
}

void TestOrganizations::A10_administratorOfAnotherCustomer_isNotTouched()
{
    TwoCustomers two;
    const Id nada = two.file.person(u"nada"_s);
    VERIFY_OK(store::insertAssignment(
        two.file.connection(), two.second,
        {0, nada, WorkspaceFixture::role(u"readonly_admin"_s).role, 0, {}, drava, two.file.now, {}, {}}));
    const gate::EditUser edit{{nada, {}}, {{Email, u"mine@adriatic.example"_s}}};
    VERIFY_REFUSED(two.file.submit(u"admin"_s, edit), "A10");
    VERIFY_REFUSED(two.file.submit(u"admin"_s, gate::RemoveUser{{nada, {}}}), "A10");
    VERIFY_OK(two.file.submit(u"admin"_s, gate::EditUser{{nada, {}}, {{Field::Title, u"Head"_s}}}));
}

QTEST_GUILESS_MAIN(TestOrganizations)
#include "tst_organizations.moc"
