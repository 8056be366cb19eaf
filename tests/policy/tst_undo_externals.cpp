// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsworld.h"
#include "gate/undo.h"
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
const QString vera = u"vera@adriatic.example"_s; ///< another full administrator
const QString partner = u"petar@tisa.example"_s;
const QString other = u"oto@sava.example"_s;
const QString site = u"adriatic.webex.com"_s;

/// All that a command on externals can change, a line a row; not since when and by whom.
QStringList dump(WorkspaceFixture &file)
{
    QStringList lines;
    for (const char *question :
         {"SELECT 'user', u.id, o.name, u.email, u.first_name, u.last_name, u.display_name, u.status, u.title"
          " FROM user u JOIN organization o ON o.id = u.organization",
          "SELECT 'role', u.id, a.organization, a.role, ifnull(s.name, ''), ifnull(a.until, ''), a.reason"
          " FROM assignment a JOIN user u ON u.id = a.user LEFT JOIN site s ON s.id = a.site",
          "SELECT 'external', user, organization, verified, break_glass, purpose, ifnull(last_test, ''),"
          " ifnull(next_test, '') FROM external",
          "SELECT 'organization', name, kind FROM organization",
          "SELECT 'relation', partner, manages_subscription, sale_active FROM relation",
          "SELECT 'site', name, managed_by FROM site"}) {
        store::Statement statement = file.connection().prepare(question);
        while (statement.next()) {
            QStringList cells;
            for (int i = 0; i < 9; ++i)
                cells << statement.text(i);
            lines << cells.join(u'|');
        }
        if (!statement.finish())
            qFatal("%s", question);
    }
    lines.sort();
    return lines;
}

} // namespace

/// Commands on external administrators are taken back and done again: bringing back somebody who was revoked
/// is an adding (R23).
class TestUndoExternals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void commands_areUndoneAndRedone_data();
    void commands_areUndoneAndRedone();
    void adding_isTakenBackByRevoking();
    void adding_isRefusedOnceAnythingChanged_data();
    void adding_isRefusedOnceAnythingChanged();
    void adding_takesItsOrganizationWithIt();
    void adding_leavesAnOrganizationThatHasBecomeMore();
    void R23_whoMayNotAdd_bringsNobodyBack();
    void R23_olderRecords_bringNobodyBack();
    void R21_addressIsVerifiedAnew();
    void R21_whatWasStated_isVerifiedByWhatIsKnownNow();
    void R22_rolesAreOfferedAsTheyAreNow();
    void R25_anEndThatIsPast_isRefused();
    void R25_anEndTooLate_isCut();
    void R25_changingBack_isCheckedAsNew();
    void bringingBack_isRefusedIfHeIsHereAgain();
    void bringingBack_startsAnew();
    void whoIsKnownElsewhere_getsHisRolesBackAlone();
    void R33_whoWasRemovedAtHome_isNotBroughtBack();
    void breakGlass_isRefusedOnceItChanged();
    void R26_isSteppedOver();
    void records_areNamed();

private:
    /// The command that takes the last role, by which somebody goes.
    [[nodiscard]] gate::Command taking(const QString &how);
    [[nodiscard]] QString next() const;

    std::unique_ptr<ExternalsWorld> m_world;
};

void TestUndoExternals::init()
{
    m_world = std::make_unique<ExternalsWorld>();
    m_world->file.person(u"vera"_s, u"full_admin"_s);
}

QString TestUndoExternals::next() const
{
    const auto next = gate::nextUndo(m_world->file.gate(), ExternalsWorld::session(admin));
    return next && *next ? (*next)->action + u' ' + (*next)->target : QString();
}

gate::Command TestUndoExternals::taking(const QString &how)
{
    const gate::RoleRef role = WorkspaceFixture::role(u"site_admin@"_s + site);
    if (how == u"revoke external"_s)
        return gate::RevokeExternal{{0, other}, u"gone"_s};
    if (how == u"revoke"_s)
        return gate::ChangeRoles{{0, other}, {}, {role}, {}, {}};
    if (how == u"people"_s) {
        gate::PersonChange change;
        change.user = {0, other};
        change.takeRoles = {role};
        return gate::ChangePeople{{change}};
    }
    if (how == u"import"_s) {
        gate::AdministratorRow row;
        row.row = 2;
        row.email = partner;
        return gate::ImportAdministrators{u"a.csv"_s, {row}};
    }
    if (how == u"site removed"_s)
        return gate::RemoveSite{site};
    if (how == u"site moved"_s)
        return gate::EditSite{site, {}, false, {}};
    if (how == u"relation"_s)
        return gate::LinkOrganization{u"Tisa"_s, false, {}};
    qFatal("%ls", qUtf16Printable(how));
}

void TestUndoExternals::commands_areUndoneAndRedone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"revoke external", "revoke", "people", "import", "site removed", "site moved",
                             "relation", "add", "add stated", "promote", "demote", "mark", "unmark", "test"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestUndoExternals::commands_areUndoneAndRedone()
{
    QFETCH(QString, what);
    m_world->add(other, u"site_admin@"_s + site);
    m_world->add(partner, u"provisioning_admin"_s);
    m_world->add(u"ana@sava.example"_s, u"readonly_admin"_s);
    const gate::UserRef oto{0, other};
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s, m_world->day(40)}));
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{oto, m_world->day(-3), m_world->day(50)}));
    gate::AddExternal stated = ExternalsWorld::adding(u"una@nowhere.example"_s, u"full_admin"_s);
    stated.organization = u"Una"_s;
    const auto change = [](const QString &email, const QString &role) {
        return gate::ChangeExternal{{0, email}, ExternalsWorld::role(role)};
    };
    const QHash<QString, gate::Command> others{
        {u"add"_s, ExternalsWorld::adding(u"nina@sava.example"_s, u"readonly_admin site_admin@"_s + site)},
        {u"add stated"_s, stated},
        {u"promote"_s, change(u"ana@sava.example"_s, u"full_admin"_s)},
        {u"demote"_s, change(partner, u"full_admin"_s)},
        {u"mark"_s, gate::MarkBreakGlass{{0, partner}, u"Fire"_s}},
        {u"unmark"_s, gate::MarkBreakGlass{oto, {}}},
        {u"test"_s, gate::TestBreakGlass{oto, m_world->day(0)}}};
    const QStringList before = dump(m_world->file);
    m_world->file.now = m_world->file.now.addSecs(60);
    VERIFY_DONE(m_world->submit(others.contains(what) ? others.value(what) : taking(what), admin, true));
    const QStringList after = dump(m_world->file);
    QVERIFY(after != before);
    for (int round = 0; round < 2; ++round) {
        m_world->file.now = m_world->file.now.addSecs(60);
        VERIFY_DONE(m_world->submit(gate::Undo{}, admin, true));
        QCOMPARE(dump(m_world->file), before);
        m_world->file.now = m_world->file.now.addSecs(60);
        VERIFY_DONE(m_world->submit(gate::Redo{}, admin, true));
        QCOMPARE(dump(m_world->file), after);
    }
}

void TestUndoExternals::adding_isTakenBackByRevoking()
{
    const Id id = m_world->add(partner, u"full_admin"_s);
    m_world->file.person(u"support"_s, u"support_admin"_s);
    const auto undone = m_world->undo(admin); // steps back over the person just added, role first
    VERIFY_DONE(undone);
    VERIFY_DONE(m_world->undo(admin));
    const auto revoked = m_world->undo(admin);
    VERIFY_DONE(revoked);
    QCOMPARE(revoked->removed, std::vector<Id>{id});
    QVERIFY(ExternalsWorld::rulesOf(revoked->notices).contains(u"R26"_s));
    const store::AuditRecord record = m_world->file.log().back();
    QCOMPARE(record.action, u"undo"_s);
    QCOMPARE(record.target, id);
    QVERIFY(record.before.contains("external"_L1));

    // By who may revoke alone (R24).
    VERIFY_DONE(m_world->submit(ExternalsWorld::adding(other, u"full_admin"_s), vera));
    VERIFY_DONE(m_world->submit(gate::ChangeRoles{{0, vera},
                                                  {WorkspaceFixture::role(u"readonly_admin"_s)},
                                                  {WorkspaceFixture::role(u"full_admin"_s)},
                                                  {},
                                                  {}}));
    VERIFY_REFUSED(m_world->undo(vera), "R34");
    QCOMPARE(m_world->roles(other), u"full_admin"_s);
}

void TestUndoExternals::adding_isRefusedOnceAnythingChanged_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"promoted", "given", "taken", "marked", "revoked", "added anew"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestUndoExternals::adding_isRefusedOnceAnythingChanged()
{
    QFETCH(QString, change);
    m_world->add(other, u"readonly_admin contact_center_service_admin"_s);
    m_world->file.now = m_world->file.now.addSecs(60);
    if (change == u"promoted"_s)
        VERIFY_DONE(m_world->promote(other, u"full_admin"_s, vera));
    else if (change == u"given"_s)
        VERIFY_DONE(m_world->file.grant(vera, other, u"site_admin@"_s + site));
    else if (change == u"taken"_s)
        VERIFY_DONE(m_world->file.revoke(vera, other, u"readonly_admin"_s));
    else if (change == u"marked"_s)
        VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}, vera));
    else
        VERIFY_DONE(m_world->revoke(other, vera));
    if (change == u"added anew"_s)
        VERIFY_DONE(m_world->submit(
            ExternalsWorld::adding(other, u"readonly_admin contact_center_service_admin"_s), vera));
    const QStringList before = dump(m_world->file);
    VERIFY_REFUSED(m_world->undo(), "A17");
    QCOMPARE(dump(m_world->file), before);
    VERIFY_DONE(m_world->undo(vera)); // whoever changed it may take that back, and then the adding
    if (change == u"added anew"_s)
        VERIFY_DONE(m_world->undo(vera));
    VERIFY_DONE(m_world->undo());
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestUndoExternals::adding_takesItsOrganizationWithIt()
{
    gate::AddExternal command = ExternalsWorld::adding(u"una@nowhere.example"_s, u"full_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    VERIFY_DONE(m_world->undo());
    QVERIFY(!store::findOrganization(m_world->file.connection(), u"Una"_s)->has_value());
    VERIFY_DONE(m_world->redo());
    QVERIFY(store::findOrganization(m_world->file.connection(), u"Una"_s)->has_value());
    // A revocation leaves it, and so does taking that back.
    VERIFY_DONE(m_world->revoke(command.email));
    QVERIFY(store::findOrganization(m_world->file.connection(), u"Una"_s)->has_value());
    VERIFY_DONE(m_world->undo());
    QCOMPARE(m_world->row(command.email)->organization.name, u"Una"_s);
}

void TestUndoExternals::adding_leavesAnOrganizationThatHasBecomeMore()
{
    gate::AddExternal command = ExternalsWorld::adding(u"una@nowhere.example"_s, u"full_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    gate::AddExternal second = ExternalsWorld::adding(u"vid@nowhere.example"_s, u"full_admin"_s);
    second.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(second, vera));
    VERIFY_DONE(m_world->undo());
    QCOMPARE(m_world->roles(command.email), u"nobody"_s);
    QCOMPARE(m_world->row(second.email)->organization.name, u"Una"_s);
    VERIFY_DONE(m_world->redo());
    QCOMPARE(m_world->row(command.email)->organization.name, u"Una"_s);
}

void TestUndoExternals::R23_whoMayNotAdd_bringsNobodyBack()
{
    m_world->add(other, u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(other, vera));
    VERIFY_DONE(m_world->submit(gate::ChangeRoles{{0, vera},
                                                  {WorkspaceFixture::role(u"user_device_admin"_s)},
                                                  {WorkspaceFixture::role(u"full_admin"_s)},
                                                  {},
                                                  {}}));
    const auto refused = m_world->undo(vera);
    VERIFY_REFUSED(refused, "R34");
    QCOMPARE(refused.error().privilege, u"add_external_admins"_s);
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestUndoExternals::R23_olderRecords_bringNobodyBack()
{
    m_world->add(other, u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(other));
    VERIFY_OK(m_world->file.connection().execute(
        "UPDATE audit SET before = json_remove(before, '$.external') WHERE action = 'external-revoke'"));
    VERIFY_REFUSED(m_world->undo(), "R23");
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestUndoExternals::R21_addressIsVerifiedAnew()
{
    gate::AddExternal command = ExternalsWorld::adding(u"una@nowhere.example"_s, u"full_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    VERIFY_DONE(m_world->revoke(command.email));
    const gate::AddOrganization pool{u"Second pool"_s, OrganizationKind::Consumer, {u"nowhere.example"_s}};
    VERIFY_DONE(m_world->submit(pool, vera));
    VERIFY_INVALID(m_world->undo(), "R21", "email");
    QCOMPARE(m_world->roles(command.email), u"nobody"_s);
    VERIFY_DONE(m_world->undo(vera));
    VERIFY_DONE(m_world->undo());
    QVERIFY(!m_world->row(command.email)->record.verified); // stated, as before
}

void TestUndoExternals::R21_whatWasStated_isVerifiedByWhatIsKnownNow()
{
    gate::AddExternal command = ExternalsWorld::adding(u"una@nowhere.example"_s, u"full_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    VERIFY_DONE(m_world->revoke(command.email));
    VERIFY_DONE(m_world->submit(
        gate::AddOrganization{u"Kupa"_s, OrganizationKind::Other, {u"nowhere.example"_s}}, vera));
    const auto undone = m_world->undo();
    VERIFY_DONE(undone);
    QVERIFY(ExternalsWorld::rulesOf(undone->notices).contains(u"R21"_s));
    QCOMPARE(m_world->row(command.email)->organization.name, u"Kupa"_s);
    QVERIFY(m_world->row(command.email)->record.verified);
}

void TestUndoExternals::R22_rolesAreOfferedAsTheyAreNow()
{
    m_world->add(partner, u"provisioning_admin"_s);
    VERIFY_DONE(m_world->revoke(partner));
    VERIFY_DONE(m_world->submit(gate::LinkOrganization{u"Tisa"_s, false, {}}, vera));
    VERIFY_REFUSED(m_world->undo(), "R22");
    QCOMPARE(m_world->roles(partner), u"nobody"_s);
    VERIFY_DONE(m_world->undo(vera));
    VERIFY_DONE(m_world->undo());

    m_world->add(other, u"site_admin@"_s + site);
    VERIFY_DONE(m_world->revoke(other));
    VERIFY_DONE(m_world->submit(gate::EditSite{site, {}, false, {}}, vera));
    VERIFY_REFUSED(m_world->undo(), "R11");
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestUndoExternals::R25_anEndThatIsPast_isRefused()
{
    m_world->add(other, u"readonly_admin contact_center_service_admin"_s);
    VERIFY_DONE(m_world->revoke(other));
    m_world->goToDay(31);
    VERIFY_REFUSED(m_world->undo(), "A17");
    QCOMPARE(m_world->roles(other), u"nobody"_s);
}

void TestUndoExternals::R25_anEndTooLate_isCut()
{
    m_world->add(other, u"readonly_admin"_s);
    VERIFY_DONE(m_world->revoke(other));
    m_world->goToDay(5);
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"external_readonly_days"_s, u"7"_s}, vera));
    const auto undone = m_world->undo();
    VERIFY_DONE(undone);
    QVERIFY(ExternalsWorld::rulesOf(undone->notices).contains(u"R25"_s));
    QCOMPARE(m_world->untilOf(other), m_world->day(12));

    // An end that may be is the one that it was: time went on.
    VERIFY_DONE(m_world->revoke(other));
    m_world->goToDay(9);
    const auto again = m_world->undo();
    VERIFY_DONE(again);
    QVERIFY(!ExternalsWorld::rulesOf(again->notices).contains(u"R25"_s));
    QCOMPARE(m_world->untilOf(other), m_world->day(12));
}

void TestUndoExternals::R25_changingBack_isCheckedAsNew()
{
    m_world->add(other, u"readonly_admin"_s);
    VERIFY_DONE(m_world->promote(other, u"full_admin"_s));
    VERIFY_DONE(m_world->submit(gate::ChangeSetting{u"external_readonly_days"_s, u"7"_s}, vera));
    VERIFY_REFUSED(m_world->undo(), "R25"); // a later end than one may give now
    m_world->goToDay(25);
    VERIFY_DONE(m_world->undo());
    QCOMPARE(m_world->untilOf(other), m_world->day(30));
    VERIFY_DONE(m_world->redo());
    m_world->goToDay(31);
    VERIFY_REFUSED(m_world->undo(), "A17"); // it would have ended
    QCOMPARE(m_world->roles(other), u"full_admin"_s);
}

void TestUndoExternals::bringingBack_isRefusedIfHeIsHereAgain()
{
    m_world->add(partner, u"full_admin"_s);
    VERIFY_DONE(m_world->revoke(partner));
    gate::RecordProvisioning taken;
    taken.email = partner;
    VERIFY_DONE(m_world->submit(taken, vera));
    VERIFY_REFUSED(m_world->undo(), "A17");
    QCOMPARE(m_world->roles(partner), u"provisioning_admin"_s);
}

void TestUndoExternals::bringingBack_startsAnew()
{
    gate::AddExternal command = ExternalsWorld::adding(other, u"full_admin"_s);
    command.breakGlass = u"SSO"_s;
    command.nextTest = m_world->day(4);
    command.reason = u"ticket 7"_s;
    VERIFY_DONE(m_world->submit(command));
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(-1), m_world->day(6)}));
    const Id id = m_world->idOf(other);
    VERIFY_DONE(m_world->revoke(other, vera));
    m_world->goToDay(2);
    VERIFY_DONE(m_world->undo(vera));
    const auto row = m_world->row(other);
    VERIFY_OK(row);
    QCOMPARE(row->user.id, id);
    QCOMPARE(row->user.name(), u"oto Test"_s);
    QCOMPARE(row->record.since, m_world->file.now);
    QCOMPARE(row->roles.front().grantedBy, vera);
    QCOMPARE(row->roles.front().reason, u"ticket 7"_s);
    QCOMPARE(row->record.purpose, u"SSO"_s);
    QCOMPARE(row->record.lastTest, std::optional(m_world->day(-1)));
    QCOMPARE(row->record.nextTest, std::optional(m_world->day(6)));
    const store::AuditRecord record = m_world->file.log().back();
    QVERIFY(record.before.isEmpty());
    QVERIFY(record.after.contains("external"_L1));
}

void TestUndoExternals::whoIsKnownElsewhere_getsHisRolesBackAlone()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_DONE(m_world->submit(drava));
    gate::AddExternal command = ExternalsWorld::adding(drava.adminEmail, u"readonly_admin"_s);
    command.organization = u"Una"_s;
    command.breakGlass = u"SSO"_s;
    VERIFY_DONE(m_world->submit(command));
    const QStringList before = dump(m_world->file);
    VERIFY_DONE(m_world->revoke(drava.adminEmail));
    const QStringList after = dump(m_world->file);
    // What became of her there is not this customer's to turn back.
    VERIFY_OK(
        m_world->file.connection().execute("UPDATE user SET title = 'Chief' WHERE email LIKE 'dana@%'"));
    VERIFY_DONE(m_world->undo());
    VERIFY_OK(m_world->file.connection().execute("UPDATE user SET title = '' WHERE email LIKE 'dana@%'"));
    QCOMPARE(dump(m_world->file), before);
    VERIFY_DONE(m_world->redo());
    QCOMPARE(dump(m_world->file), after);
}

void TestUndoExternals::R33_whoWasRemovedAtHome_isNotBroughtBack()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_DONE(m_world->submit(drava));
    const Id dana = m_world->idOf(drava.adminEmail);
    gate::AddExternal command = ExternalsWorld::adding(drava.adminEmail, u"readonly_admin"_s);
    command.organization = u"Una"_s;
    VERIFY_DONE(m_world->submit(command));
    VERIFY_DONE(m_world->revoke(drava.adminEmail));
    VERIFY_OK(store::removeUser(m_world->file.connection(), dana)); // as Drava may
    const QStringList before = dump(m_world->file);
    VERIFY_REFUSED(m_world->undo(), "A17");
    QCOMPARE(dump(m_world->file), before);
}

void TestUndoExternals::breakGlass_isRefusedOnceItChanged()
{
    m_world->add(other, u"full_admin"_s);
    const gate::UserRef oto{0, other};
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s}));
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{oto, m_world->day(0)}, vera));
    VERIFY_REFUSED(m_world->undo(), "A17");
    VERIFY_DONE(m_world->undo(vera));
    VERIFY_DONE(m_world->undo());
    QVERIFY(!m_world->row(other)->record.breakGlass);
    VERIFY_DONE(m_world->redo());
    // As it was, but brought about anew by somebody: then it is his.
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{oto, {}}, vera));
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{oto, u"SSO"_s}, vera));
    VERIFY_REFUSED(m_world->undo(), "A17");
    VERIFY_DONE(m_world->revoke(other, vera));
    VERIFY_REFUSED(m_world->undo(), "A17");
    VERIFY_DONE(m_world->submit(ExternalsWorld::adding(other, u"full_admin"_s), vera));
    VERIFY_REFUSED(m_world->undo(), "A17");
}

void TestUndoExternals::R26_isSteppedOver()
{
    m_world->add(other, u"full_admin"_s);
    gate::RecordProvisioning taken;
    taken.email = partner;
    VERIFY_DONE(m_world->submit(taken));
    QCOMPARE(next(), u"external-add oto Test"_s);
    VERIFY_DONE(m_world->undo());
    QCOMPARE(m_world->roles(other), u"nobody"_s);
    QCOMPARE(m_world->roles(partner), u"provisioning_admin"_s);
    taken.email = u"iva@tisa.example"_s;
    VERIFY_DONE(m_world->submit(taken)); // nor does it end what can be done again
    VERIFY_DONE(m_world->redo());
    QCOMPARE(m_world->roles(other), u"full_admin"_s);
}

void TestUndoExternals::records_areNamed()
{
    m_world->add(other, u"full_admin"_s);
    QCOMPARE(next(), u"external-add oto Test"_s);
    VERIFY_DONE(m_world->promote(other, u"readonly_admin"_s));
    QCOMPARE(next(), u"external-change oto Test"_s);
    VERIFY_DONE(m_world->submit(gate::MarkBreakGlass{{0, other}, u"SSO"_s}));
    QCOMPARE(next(), u"external-break-glass oto Test"_s);
    VERIFY_DONE(m_world->submit(gate::TestBreakGlass{{0, other}, m_world->day(0)}));
    QCOMPARE(next(), u"external-test oto Test"_s);
    VERIFY_DONE(m_world->revoke(other));
    QCOMPARE(next(), u"external-revoke oto Test"_s);
    VERIFY_DONE(m_world->undo());
    const auto redo = gate::nextRedo(m_world->file.gate(), ExternalsWorld::session(admin));
    QCOMPARE((*redo)->action, u"external-revoke"_s);
}

QTEST_GUILESS_MAIN(TestUndoExternals)
#include "tst_undo_externals.moc"
