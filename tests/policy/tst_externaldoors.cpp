// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Nobody from outside adds, promotes, extends or brings back anybody from outside, by whatever door (A12,
// A17, R23), and none is left ajar by a dry run, a preview or a batch.
#include "externalsworld.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::ExternalsWorld;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = ExternalsWorld::admin();
const QString site = u"adriatic.webex.com"_s;
const QString target = u"target@sava.example"_s; ///< read-only, until day 10, and a site role
const QString partnerTarget = u"target@tisa.example"_s; ///< provisions
const QString stranger = u"new@sava.example"_s; ///< nobody yet
const QString gone = u"gone@sava.example"_s; ///< was revoked
const QString ended = u"ended@sava.example"_s; ///< whose role ended

/// Who acts: an address and the roles with which it was added.
struct Kind {
    const char *name;
    const char *email;
    const char *roles;
};
constexpr Kind kinds[] = {
    {"partner, full", "actor@tisa.example", "full_admin"},
    {"partner, provisioning", "actor@tisa.example", "provisioning_admin"},
    {"other, full and all", "actor@sava.example",
     "full_admin contact_center_service_admin site_admin@adriatic.webex.com"},
    {"other, read-only", "actor@sava.example", "readonly_admin"},
    {"other, contact center", "actor@sava.example", "contact_center_service_admin"},
    {"other, site", "actor@sava.example", "site_admin@adriatic.webex.com"},
    {"self sign-up, full", "actor@drina.example", "full_admin"},
};

/// What all externals hold, for each address: role, site and end.
QStringList externalsOf(WorkspaceFixture &file)
{
    QStringList lines;
    store::Statement statement = file.connection().prepare(
        "SELECT u.email, a.role, ifnull(a.site, ''), ifnull(a.until, ''), a.granted_at FROM assignment a"
        " JOIN user u ON u.id = a.user WHERE u.organization <> a.organization ORDER BY 1, 2, 3");
    while (statement.next())
        lines << QStringList{statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                             statement.text(4)}
                     .join(u' ');
    if (!statement.finish())
        qFatal("roles");
    return lines;
}

gate::ChangeRoles giving(const QString &email, const QString &roles, std::optional<QDate> until = {})
{
    gate::ChangeRoles change{{0, email}, {}, {}, until, {}};
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts))
        change.give.push_back(WorkspaceFixture::role(word));
    return change;
}

gate::ChangePeople people(const QString &email, const QString &role, std::optional<QDate> until = {})
{
    gate::PersonChange change;
    change.user = {0, email};
    change.giveRoles = {WorkspaceFixture::role(role)};
    return {{change}, until};
}

gate::ImportAdministrators import(const QString &email, const QString &roles)
{
    gate::AdministratorRow row;
    row.row = 2;
    row.email = email;
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts))
        row.roles.push_back(WorkspaceFixture::role(word));
    return {u"administrators.csv"_s, {row}};
}

struct Door {
    QString name;
    gate::Command command;
};

} // namespace

class TestExternalDoors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A12_nobodyExternal_letsAnybodyIn_data();
    void A12_nobodyExternal_letsAnybodyIn();
    void A12_undoAndRedo_letNobodyIn_data();
    void A12_undoAndRedo_letNobodyIn();
    void A12_aPartnersPersonAtTwoCustomers_isExternalAtBoth();
    void R10_givingUpOnesOwn_works_data();
    void R10_givingUpOnesOwn_works();
    void R10_nobodyExtendsHisOwn_data();
    void R10_nobodyExtendsHisOwn();

private:
    /// The world on day 5, with everybody in it and `kind` as the actor.
    void build(const Kind &kind);
    [[nodiscard]] std::vector<Door> doors() const;
    static void kindsData();

    std::unique_ptr<ExternalsWorld> m_world;
    QString m_actor;
};

void TestExternalDoors::kindsData()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kinds)); ++i)
        QTest::newRow(kinds[i].name) << i;
}

void TestExternalDoors::build(const Kind &kind)
{
    m_world = std::make_unique<ExternalsWorld>();
    m_actor = QString::fromLatin1(kind.email);
    gate::AddExternal brief = ExternalsWorld::adding(ended, u"readonly_admin"_s);
    brief.until = m_world->day(1);
    VERIFY_DONE(m_world->submit(brief));
    m_world->add(gone, u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(gone));
    gate::AddExternal until =
        ExternalsWorld::adding(target, u"readonly_admin site_user_admin@danube.webex.com"_s);
    until.until = m_world->day(10);
    VERIFY_DONE(m_world->submit(until));
    m_world->add(partnerTarget, u"provisioning_admin"_s);
    m_world->goToDay(5);
    m_world->add(m_actor, QString::fromLatin1(kind.roles));
}

/// All commands by which anybody could come in from outside, or get more or longer.
std::vector<Door> TestExternalDoors::doors() const
{
    const RoleIndex full = ExternalsWorld::role(u"full_admin"_s);
    const RoleIndex readOnly = ExternalsWorld::role(u"readonly_admin"_s);
    std::vector<Door> doors;
    const auto door = [&doors](const QString &name, const gate::Command &command) {
        doors.push_back({name, command});
    };
    for (const QString &role :
         {u"full_admin"_s, u"readonly_admin"_s, u"contact_center_service_admin"_s, u"site_admin@"_s + site}) {
        for (const QString &email : {stranger, gone, ended})
            door(u"add "_s + email + u' ' + role, ExternalsWorld::adding(email, role));
        for (const QString &email : {target, stranger, gone, ended}) {
            door(u"grant "_s + email + u' ' + role, giving(email, role));
            door(u"people "_s + email + u' ' + role, people(email, role));
            if (email != target || role != u"readonly_admin"_s) // what he holds already changes nothing
                door(u"import "_s + email + u' ' + role, import(email, u"readonly_admin "_s + role));
        }
    }
    door(u"add partner"_s, ExternalsWorld::adding(u"new@tisa.example"_s, u"provisioning_admin"_s));
    gate::AddExternal stated = ExternalsWorld::adding(u"new@nowhere.example"_s, u"full_admin"_s);
    stated.organization = u"Una"_s;
    door(u"add stated"_s, stated);
    for (const QString &email : {target, gone, ended}) {
        door(u"promote "_s + email, gate::ChangeExternal{{0, email}, full});
        door(u"extend "_s + email, gate::ChangeExternal{{0, email}, readOnly, m_world->day(20)});
    }
    door(u"promote partner"_s, gate::ChangeExternal{{0, partnerTarget}, full});
    door(u"grant partner"_s, giving(partnerTarget, u"full_admin"_s));
    door(u"import partner"_s, import(partnerTarget, u"full_admin"_s));
    door(u"extend by grant"_s, giving(target, u"readonly_admin"_s, m_world->day(20)));
    door(u"extend for good"_s, giving(target, u"site_user_admin@danube.webex.com"_s));
    door(u"extend by people"_s, people(target, u"readonly_admin"_s, m_world->day(20)));
    door(u"provisioning"_s, gate::RecordProvisioning{u"new@tisa.example"_s, u"New"_s, {}, {}, {}});
    door(u"break-glass"_s, gate::MarkBreakGlass{{0, target}, u"SSO"_s});
    door(u"test"_s, gate::TestBreakGlass{{0, target}, m_world->day(5)});
    door(u"relation"_s, gate::LinkOrganization{u"Tisa"_s, false, {}});
    door(u"partner"_s, gate::LinkOrganization{u"Morava"_s, true, true});
    door(u"organization"_s, gate::AddOrganization{u"Kupa"_s, OrganizationKind::Partner, {}, true, true});
    gate::AddOrganization customer{u"Kupa"_s, OrganizationKind::Customer};
    customer.adminEmail = m_actor;
    door(u"customer"_s, customer);
    door(u"setting"_s, gate::ChangeSetting{u"external_readonly_days"_s, u"365"_s});
    gate::AddUser user;
    user.fields[FirstName] = u"New"_s;
    user.fields[Email] = target; // an own user in place of the external
    door(u"user"_s, user);
    door(u"address"_s, gate::EditUser{{0, target}, {{Email, u"actor2@sava.example"_s}}});
    door(u"status"_s, gate::EditUser{{0, ended}, {{Field::Status, u"Verified"_s}}});
    door(u"remove"_s, gate::RemoveUser{{0, target}});
    return doors;
}

void TestExternalDoors::A12_nobodyExternal_letsAnybodyIn_data()
{
    kindsData();
}

void TestExternalDoors::A12_nobodyExternal_letsAnybodyIn()
{
    QFETCH(int, number);
    build(kinds[number]);
    const QStringList before = externalsOf(m_world->file);
    const qint64 organizations = m_world->file.count("SELECT count(*) FROM organization");
    const qint64 records = m_world->file.count("SELECT count(*) FROM external");
    const gate::Session session = ExternalsWorld::session(m_actor);
    for (const Door &door : doors()) {
        const qint64 log = m_world->file.count("SELECT count(*) FROM audit");
        const auto dry = m_world->file.gate().submit(door.command, session, {true, true, {}, {}});
        QVERIFY2(!dry || dry->refusal || dry->import.refused > 0, qPrintable(door.name + u" in a dry run"_s));
        const auto preview = gate::previewExternal(m_world->file.gate(), session, door.command);
        QVERIFY2(!preview || preview->refusal, qPrintable(door.name + u" in a preview"_s));
        QCOMPARE(m_world->file.count("SELECT count(*) FROM audit"), log);
        const auto done = m_world->file.gate().submit(door.command, session, {false, true, {}, {}});
        QVERIFY2(!done, qPrintable(door.name));
        const auto batch = m_world->file.gate().atomically([&]() -> Result<void> {
            ROLECALL_TRY(m_world->file.gate().submit(door.command, session, {false, true, {}, {}}));
            return {};
        });
        QVERIFY2(!batch, qPrintable(door.name + u" in a batch"_s));
        QVERIFY2(externalsOf(m_world->file) == before, qPrintable(door.name));
        // A18: refused by a rule, one record for each of the two.
        if (done.error().code == ErrorCode::Denied)
            QCOMPARE(m_world->file.count("SELECT count(*) FROM audit"), log + 2);
    }
    QCOMPARE(m_world->file.count("SELECT count(*) FROM organization"), organizations);
    QCOMPARE(m_world->file.count("SELECT count(*) FROM external"), records);
}

void TestExternalDoors::A12_undoAndRedo_letNobodyIn_data()
{
    kindsData();
}

void TestExternalDoors::A12_undoAndRedo_letNobodyIn()
{
    QFETCH(int, number);
    build(kinds[number]);
    // What others did is not his to take back.
    QCOMPARE(m_world->undo(m_actor).error().code, ErrorCode::NotFound);
    QCOMPARE(m_world->redo(m_actor).error().code, ErrorCode::NotFound);
    // Nor what he did himself as one who was allowed to: an own full administrator who went and came back
    // from outside. The rows are turned, since no command does that.
    const QString vera = u"vera@adriatic.example"_s;
    m_world->file.person(vera, u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(target, vera));
    VERIFY_OK(m_world->file.connection().execute(
        "UPDATE user SET organization = (SELECT id FROM organization WHERE name = 'Sava')"
        " WHERE email = 'vera@adriatic.example'"));
    VERIFY_REFUSED(m_world->undo(vera), "R34");
    QCOMPARE(m_world->roles(target), u"nobody"_s);
    VERIFY_OK(m_world->file.connection().execute(
        "UPDATE user SET organization = 1 WHERE email = 'vera@adriatic.example'"));
    VERIFY_DONE(m_world->submit(ExternalsWorld::adding(stranger, u"full_admin"_s), vera));
    VERIFY_DONE(m_world->undo(vera));
    VERIFY_OK(m_world->file.connection().execute(
        "UPDATE user SET organization = (SELECT id FROM organization WHERE name = 'Sava')"
        " WHERE email = 'vera@adriatic.example'"));
    VERIFY_REFUSED(m_world->redo(vera), "R34");
    QCOMPARE(m_world->roles(stranger), u"nobody"_s);
}

void TestExternalDoors::A12_aPartnersPersonAtTwoCustomers_isExternalAtBoth()
{
    build(kinds[0]);
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer, {u"drava.example"_s}};
    drava.adminEmail = m_actor;
    const auto added = m_world->submit(drava);
    VERIFY_DONE(added);
    m_world->file.connection().useCustomer(added->target);
    // R2: full administrator there, and still nobody to let others in.
    for (const Door &door : doors()) {
        const auto done = m_world->submit(door.command, m_actor, true);
        QVERIFY2(!done, qPrintable(door.name));
    }
    QCOMPARE(externalsOf(m_world->file).filter(stranger).size(), 0);
}

void TestExternalDoors::R10_givingUpOnesOwn_works_data()
{
    kindsData();
}

void TestExternalDoors::R10_givingUpOnesOwn_works()
{
    QFETCH(int, number);
    build(kinds[number]);
    const gate::Command revoke = gate::RevokeExternal{{0, m_actor}};
    const auto asked = m_world->submit(revoke, m_actor);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    const auto foretold =
        gate::previewExternal(m_world->file.gate(), ExternalsWorld::session(m_actor), revoke);
    VERIFY_OK(foretold);
    QVERIFY(foretold->needsConfirmation);
    VERIFY_DONE(m_world->submit(revoke, m_actor, true));
    QCOMPARE(m_world->roles(m_actor), u"nobody"_s);
    QVERIFY(!m_world->undo(m_actor)); // and can't come back by himself
    QCOMPARE(m_world->roles(m_actor), u"nobody"_s);
    const QStringList back = externalsOf(m_world->file);
    QVERIFY(back.filter(m_actor).isEmpty());
}

void TestExternalDoors::R10_nobodyExtendsHisOwn_data()
{
    kindsData();
}

void TestExternalDoors::R10_nobodyExtendsHisOwn()
{
    QFETCH(int, number);
    build(kinds[number]);
    const QStringList before = externalsOf(m_world->file);
    for (const QString &role :
         {u"full_admin"_s, u"readonly_admin"_s, u"provisioning_admin"_s, u"contact_center_service_admin"_s,
          u"site_admin@"_s + site, u"site_admin@danube.webex.com"_s}) {
        for (const std::optional<QDate> &until : {std::optional<QDate>(), std::optional(m_world->day(30))}) {
            // What he holds for good can be asked for again: nothing comes of it.
            for (const gate::Command &command :
                 {gate::Command(giving(m_actor, role, until)), gate::Command(people(m_actor, role, until)),
                  gate::Command(gate::ChangeExternal{{0, m_actor}, WorkspaceFixture::role(role).role, until}),
                  gate::Command(ExternalsWorld::adding(m_actor, role))}) {
                const auto done = m_world->submit(command, m_actor, true);
                QVERIFY2(!done || done->unchanged, qPrintable(role));
                QCOMPARE(externalsOf(m_world->file), before);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestExternalDoors)
#include "tst_externaldoors.moc"
