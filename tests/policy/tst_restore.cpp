// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// D13, and A7, A9, A11, A12, A17, T1 where they are about putting a backup back: who may, what comes back,
// what does not, and what the log says.
#include "support/support.h"
#include "support/workspacefixture.h"

#include "gate/backups.h"
#include "gate/undo.h"
#include "store/backupfolder.h"
#include "store/externalstore.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

class TestRestore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void D13_theDataComesBack_theLogGoesOn();
    void D13_numbersAreNeverGivenAgain();
    void D13_aStateIsWhole_rolesLicensesSitesAndSettings();
    void D13_dryRun_tellsAndChangesNothing();
    void D13_cancelled_changesNothing();
    void D13_restoring_canBeTakenBackByRestoring();
    void D13_anotherWorkspace_isRefused();
    void D13_aStateThatIsLater_isRefused();
    void D13_damagedBackup_isRefused();
    void D13_theWorkspaceItself_isRefused();
    void D13_customerAddedSince_isNotLost();
    void D13_backupOfAnOlderVersion_isNotNeededToBeCurrent();
    void R34_who_mayRestore_data();
    void R34_who_mayRestore();
    void R34_ofEveryCustomer();
    void R33_records_holdOnlyCountsOfTheirOwn();
    void R33_refusal_isOneRecordWhereOneIsSignedIn();
    void R33_refusalBecauseOfAnother_isNotToldInTheLog();
    void A7_aRoleTakenSince_doesNotComeBackByOnesOwnDoing();
    void A7_anEndSetSince_isNotUndoneByOnesOwnDoing();
    void A7_aPrivilegeLostOtherwise_doesNotComeBackByOnesOwnDoing();
    void R10_theLastRoleOfOnesOwn_asksFirst();
    void A12_externalRevokedSince_staysRevoked();
    void A12_externalAddedAnew_isStillOne();
    void A12_externalRestorer_givesExternalsNothing();
    void R6_externalRestorer_givesNoAdvancedTroubleshooting();
    void A11_oneFullAdministratorStays();
    void A9_theResultIsChecked();
    void A17_undo_namesTheBackupBeforeIt();
    void A17_undo_ofWhatFollowed_isAsEver();
    void T1_restoreAndItsBackup_areOneRecordEach();
    void A18_refusal_isOneRecord_andMakesNoBackup();

private:
    [[nodiscard]] QString path(const QString &name = u"b.rolecall"_s) const
    {
        return m_targets->filePath(name);
    }
    void backUp(const QString &name = u"b.rolecall"_s);
    [[nodiscard]] Result<gate::Outcome>
    restore(const QString &actor = u"admin"_s, const QString &name = u"b.rolecall"_s, bool confirmed = false);
    [[nodiscard]] size_t madeByThemselves() const
    {
        return store::BackupFolder(m_file->path()).list().size();
    }
    [[nodiscard]] QString dump(); ///< of all data
    void setUntil(const QString &name, const QString &role, std::optional<QDate> until, const QString &actor);
    void addMorava(); ///< another customer
    /// Makes Boris full administrator there too: as a first step that the gate does not take, his role is
    /// written directly.
    void giveMoravaToBoris();
    [[nodiscard]] domain::Id morava();
    /// Of the log of a customer the records that `action` left.
    [[nodiscard]] std::vector<store::AuditRecord> logOf(domain::Id customer, const QString &action);
    /// An external administrator, added by the gate.
    void addExternal(const QString &email, const QString &roles);

    std::unique_ptr<WorkspaceFixture> m_file;
    std::unique_ptr<QTemporaryDir> m_targets;
};

void TestRestore::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_targets = std::make_unique<QTemporaryDir>();
    m_file->person(u"boris"_s, u"full_admin"_s);
    m_file->person(u"vesna"_s);
}

void TestRestore::backUp(const QString &name)
{
    VERIFY_OK(store::writeBackup(m_file->connection(), path(name)));
}

Result<gate::Outcome> TestRestore::restore(const QString &actor, const QString &name, bool confirmed)
{
    return m_file->submit(actor == u"admin" ? QString::fromLatin1(WorkspaceFixture::admin) : actor,
                          gate::RestoreBackup{path(name)}, confirmed);
}

QString TestRestore::dump()
{
    QStringList lines;
    for (const char *sql :
         {"SELECT id || '|' || email || '|' || status || '|' || title || '|' || added_in FROM user ORDER BY "
          "id",
          "SELECT user || '|' || organization || '|' || role || '|' || ifnull(site, 0) || '|' || "
          "ifnull(until, '') FROM assignment ORDER BY id",
          "SELECT id || '|' || name || '|' || managed_by FROM site ORDER BY id",
          "SELECT id || '|' || heading FROM license ORDER BY id",
          "SELECT user || '|' || license FROM license_assignment ORDER BY user, license",
          "SELECT organization || '|' || key || '|' || value FROM setting ORDER BY organization, key",
          "SELECT user || '|' || organization || '|' || purpose FROM external ORDER BY user, organization",
          "SELECT id || '|' || name || '|' || kind FROM organization ORDER BY id"}) {
        store::Statement statement = m_file->connection().prepare(sql);
        while (statement.next())
            lines << statement.text(0);
        if (!statement.finish())
            lines << u"error"_s;
    }
    return lines.join(u'\n');
}

void TestRestore::setUntil(const QString &name, const QString &role, std::optional<QDate> until,
                           const QString &actor)
{
    VERIFY_OK(m_file->submit(
        actor,
        gate::ChangeRoles{{0, WorkspaceFixture::address(name)}, {}, {WorkspaceFixture::role(role)}, {}, {}}));
    VERIFY_OK(m_file->grant(actor, name, role, until));
}

void TestRestore::addExternal(const QString &email, const QString &roles)
{
    gate::AddExternal add;
    add.email = email;
    add.first = u"Ex"_s;
    add.last = u"Ternal"_s;
    add.organization = u"Timok"_s;
    for (const QString &role : roles.split(u' '))
        add.roles.push_back(WorkspaceFixture::role(role));
    VERIFY_OK(m_file->submit(u"boris"_s, add));
}

void TestRestore::addMorava()
{
    gate::AddOrganization add;
    add.name = u"Morava"_s;
    add.kind = domain::OrganizationKind::Customer;
    add.adminEmail = u"m@morava.example"_s;
    add.adminFirst = u"M"_s;
    VERIFY_OK(m_file->submit(u"boris"_s, add));
}

void TestRestore::giveMoravaToBoris()
{
    VERIFY_OK(m_file->connection().execute(
        "INSERT INTO assignment(user, organization, role, granted_by, granted_at) SELECT u.id, o.id, "
        "'full_admin', '', '2026-11-21T12:00:00.000Z' FROM user u, organization o WHERE u.email = "
        "'boris@adriatic.example' AND o.name = 'Morava'"));
    m_file->person(u"before"_s); // the log vouches for the state again
}

domain::Id TestRestore::morava()
{
    return m_file->connection().integer("SELECT id FROM organization WHERE name = 'Morava'").value_or(0);
}

std::vector<store::AuditRecord> TestRestore::logOf(domain::Id customer, const QString &action)
{
    store::AuditFilter filter;
    if (!action.isEmpty())
        filter.actions = {action};
    return store::records(m_file->connection(), customer, filter).value();
}

void TestRestore::D13_theDataComesBack_theLogGoesOn()
{
    const QString before = dump();
    const size_t records = m_file->log().size();
    backUp();
    m_file->person(u"late"_s, u"device_admin"_s);
    VERIFY_OK(m_file->submit(
        u"boris"_s,
        gate::EditUser{{0, WorkspaceFixture::address(u"vesna"_s)}, {{domain::Field::Title, u"Director"_s}}}));
    VERIFY_OK(m_file->submit(u"boris"_s, gate::RemoveUser{{0, WorkspaceFixture::address(u"vesna"_s)}}));
    const auto outcome = restore();
    VERIFY_OK(outcome);
    QVERIFY(outcome->many);
    QCOMPARE(dump(), before);
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 4 + 2);
    QCOMPARE(log.back().action, u"restore"_s);
    QCOMPARE(log.back().targetName, u"b.rolecall"_s);
    QCOMPARE(log.back().before.value(u"users").toInteger(), 3);
    QCOMPARE(log.back().after.value(u"users").toInteger(), 3);
    QCOMPARE(log.back().after.value(u"records").toInteger(), qint64(records));
    const auto workspace = store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly);
    VERIFY_OK(workspace);
    QCOMPARE((*workspace)->problems().value(), QStringList());
}

void TestRestore::D13_numbersAreNeverGivenAgain()
{
    backUp();
    const domain::Id late = m_file->person(u"late"_s, u"device_admin"_s);
    const qint64 assignment = m_file->count("SELECT max(id) FROM assignment");
    VERIFY_OK(restore());
    const domain::Id later = m_file->person(u"later"_s, u"device_admin"_s);
    QVERIFY(later > late);
    QVERIFY(m_file->count("SELECT max(id) FROM assignment") > assignment);
}

void TestRestore::D13_aStateIsWhole_rolesLicensesSitesAndSettings()
{
    const QString boris = u"boris"_s;
    VERIFY_OK(m_file->submit(boris, gate::AddSite{u"own.webex.com"_s, true}));
    VERIFY_OK(m_file->submit(boris, gate::AddLicense{u"own.webex.com - Webex Meetings [Sub1]"_s}));
    VERIFY_OK(m_file->submit(boris,
                             gate::ChangeLicenses{{0, WorkspaceFixture::address(u"vesna"_s)},
                                                  {u"own.webex.com - Webex Meetings [Sub1]"_s},
                                                  {}}));
    VERIFY_OK(m_file->grant(boris, u"vesna"_s, u"site_admin@own.webex.com"_s));
    VERIFY_OK(m_file->submit(boris, gate::ChangeSetting{u"external_readonly_days"_s, u"20"_s}));
    addExternal(u"ex@timok.example"_s, u"readonly_admin"_s);
    const QString before = dump();
    backUp();
    VERIFY_OK(m_file->submit(boris, gate::RemoveSite{u"own.webex.com"_s}));
    VERIFY_OK(m_file->submit(boris, gate::ChangeSetting{u"external_readonly_days"_s, u"40"_s}));
    VERIFY_OK(m_file->submit(boris, gate::MarkBreakGlass{{0, u"ex@timok.example"_s}, u"SSO"_s}));
    QVERIFY(dump() != before);
    VERIFY_OK(restore());
    QCOMPARE(dump(), before);
}

void TestRestore::D13_dryRun_tellsAndChangesNothing()
{
    backUp();
    m_file->person(u"late"_s);
    const QString before = dump();
    const size_t records = m_file->log().size();
    const auto outcome = m_file->submit(u"boris"_s, gate::RestoreBackup{path()}, false, true);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->before.value(u"users").toInteger(), 4);
    QCOMPARE(outcome->after.value(u"users").toInteger(), 3);
    QCOMPARE(dump(), before);
    QCOMPARE(m_file->log().size(), records);
    QCOMPARE(madeByThemselves(), size_t(0));
}

void TestRestore::D13_cancelled_changesNothing()
{
    backUp();
    m_file->person(u"late"_s);
    const QString before = dump();
    gate::SubmitOptions options;
    options.progress = [](qint64, qint64) { return false; };
    const auto outcome = m_file->gate().submit(gate::RestoreBackup{path()},
                                               {{0, WorkspaceFixture::address(u"boris"_s)}, {}}, options);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(dump(), before);
    QCOMPARE(madeByThemselves(), size_t(0));
}

void TestRestore::D13_restoring_canBeTakenBackByRestoring()
{
    backUp();
    m_file->person(u"late"_s, u"device_admin"_s);
    const QString before = dump();
    VERIFY_OK(restore());
    QVERIFY(dump() != before);
    const auto files = store::BackupFolder(m_file->path()).list();
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files.front().kind, store::BackupKind::BeforeRestore);
    VERIFY_OK(m_file->submit(u"boris"_s, gate::RestoreBackup{files.front().path}));
    QCOMPARE(dump(), before);
}

void TestRestore::D13_anotherWorkspace_isRefused()
{
    WorkspaceFixture other; // with the same people
    other.person(u"boris"_s, u"full_admin"_s);
    other.now = other.now.addSecs(1);
    other.person(u"vesna"_s);
    VERIFY_OK(store::writeBackup(other.connection(), path()));
    const QString before = dump();
    const auto outcome = restore();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QCOMPARE(dump(), before);
    QCOMPARE(madeByThemselves(), size_t(0));
}

void TestRestore::D13_aStateThatIsLater_isRefused()
{
    backUp(u"early.rolecall"_s);
    m_file->person(u"late"_s);
    backUp();
    const auto early = store::Workspace::open(path(u"early.rolecall"_s), store::OpenMode::ReadWrite);
    VERIFY_OK(early);
    gate::Gate gate(**early);
    const auto outcome =
        gate.submit(gate::RestoreBackup{path()}, {{0, WorkspaceFixture::address(u"boris"_s)}, {}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
}

void TestRestore::D13_damagedBackup_isRefused()
{
    backUp();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.lastIndexOf("vesna@adriatic.example");
    QVERIFY(at > 0);
    bytes[at] = 'w';
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const QString before = dump();
    const auto outcome = restore();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::File);
    QVERIFY(outcome.error().message.contains(path()));
    QCOMPARE(dump(), before);
    QCOMPARE(madeByThemselves(), size_t(0));
}

void TestRestore::D13_theWorkspaceItself_isRefused()
{
    const auto outcome = m_file->submit(u"boris"_s, gate::RestoreBackup{m_file->path()});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::File);
}

void TestRestore::D13_customerAddedSince_isNotLost()
{
    backUp();
    addMorava();
    VERIFY_REFUSED(restore(u"boris"_s), "R34"); // not his
    giveMoravaToBoris();
    VERIFY_REFUSED(restore(u"boris"_s), "D13");
}

void TestRestore::D13_backupOfAnOlderVersion_isNotNeededToBeCurrent()
{
    // Only what the program wrote at an older version has the log of this one: see tst_migration for the
    // steps. Here: the file of the backup is not changed by being restored.
    backUp();
    const QByteArray before = readFile(path());
    VERIFY_OK(restore());
    QCOMPARE(readFile(path()), before);
}

void TestRestore::R34_who_mayRestore_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"", "readonly_admin", "support_admin", "user_device_admin", "device_admin",
                             "compliance_officer", "contact_center_service_admin", "events_admin"})
        QTest::newRow(qPrintable(u"role %1"_s.arg(QString::fromLatin1(role)))) << QString::fromLatin1(role);
}

void TestRestore::R34_who_mayRestore()
{
    QFETCH(QString, role);
    if (role == u"contact_center_service_admin")
        VERIFY_OK(m_file->submit(u"boris"_s, gate::AddLicense{u"Contact Center Premium [Sub1]"_s}));
    m_file->person(u"other"_s, role);
    backUp();
    m_file->person(u"late"_s);
    const QString before = dump();
    VERIFY_REFUSED(restore(u"other"_s), "R34");
    QCOMPARE(dump(), before);
}

void TestRestore::R34_ofEveryCustomer()
{
    addMorava();
    giveMoravaToBoris();
    backUp();
    m_file->person(u"late"_s);
    const auto refused = restore();
    VERIFY_REFUSED(refused, "R34");
    QVERIFY2(!refused.error().message.contains(u"Morava"_s), qPrintable(refused.error().message));
    QVERIFY(!m_file->log().back().after.value(u"message").toString().contains(u"Morava"_s));
    VERIFY_OK(restore(u"boris"_s));
    QCOMPARE(m_file->roles(u"late"_s), u"nobody"_s);
}

void TestRestore::R33_records_holdOnlyCountsOfTheirOwn()
{
    addMorava();
    giveMoravaToBoris();
    const domain::Id ours = store::customer(m_file->connection())->id;
    m_file->connection().useCustomer(morava());
    gate::AddUser user;
    user.fields[domain::Email] = u"mila@morava.example"_s;
    user.fields[domain::FirstName] = u"Mila"_s;
    VERIFY_OK(m_file->submit(u"m@morava.example"_s, user));
    m_file->connection().useCustomer(ours);
    m_file->now = m_file->now.addSecs(60);
    m_file->person(u"later"_s);
    backUp();
    m_file->person(u"late"_s); // of Adriatic, after the backup
    m_file->connection().useCustomer(morava());
    const QDateTime newest = logOf(morava(), {}).back().at;
    const qint64 records = std::ssize(logOf(morava(), {}));
    m_file->now = m_file->now.addSecs(60);
    const auto done = restore(u"boris"_s);
    VERIFY_OK(done);
    QCOMPARE(done->before.value(u"users").toInteger(), 8); // who restores all is told of all
    QCOMPARE(done->after.value(u"users").toInteger(), 7);
    for (const QString &action : {u"backup"_s, u"restore"_s}) {
        QVERIFY2(logOf(ours, action).empty(), qPrintable(action));
        const auto log = logOf(morava(), action);
        QCOMPARE(log.size(), size_t(1));
        QCOMPARE(log.front().after.value(u"users").toInteger(), 3); // M, Mila, and Boris who holds a role
        QCOMPARE(log.front().after.value(u"records").toInteger(), records);
    }
    const auto restored = logOf(morava(), u"restore"_s).front();
    QCOMPARE(restored.before.value(u"users").toInteger(), 3);
    QCOMPARE(restored.after.value(u"as_of").toString(), store::toText(newest));
    VERIFY_OK(gate::backUp(m_file->gate(), {{0, u"boris@adriatic.example"_s}, gate::Door::CommandLine},
                           path(u"asked.rolecall"_s)));
    QCOMPARE(logOf(morava(), u"backup"_s).back().after.value(u"users").toInteger(), 3);
}

void TestRestore::R33_refusal_isOneRecordWhereOneIsSignedIn()
{
    addMorava();
    giveMoravaToBoris();
    backUp();
    const domain::Id ours = store::customer(m_file->connection())->id;
    m_file->connection().useCustomer(morava());
    VERIFY_REFUSED(restore(u"m@morava.example"_s), "R34");
    QVERIFY(logOf(ours, u"restore"_s).empty());
    const auto log = logOf(morava(), u"restore"_s);
    QCOMPARE(log.size(), size_t(1));
    QVERIFY(log.front().refused);
    QVERIFY(!log.front().after.value(u"message").toString().contains(u"Adriatic"_s));
}

void TestRestore::R33_refusalBecauseOfAnother_isNotToldInTheLog()
{
    backUp(u"early.rolecall"_s);
    addMorava();
    giveMoravaToBoris();
    m_file->connection().useCustomer(morava());
    gate::AddExternal add;
    add.email = u"pera@timok.example"_s;
    add.first = u"Pera"_s;
    add.last = u"Tajni"_s;
    add.organization = u"Timok"_s;
    add.roles.push_back(WorkspaceFixture::role(u"readonly_admin"_s));
    VERIFY_OK(m_file->submit(u"m@morava.example"_s, add));
    backUp();
    // Less than he had: he would gain it by the restore, and Boris is external there.
    gate::ChangeExternal change;
    change.user.email = add.email;
    change.role = WorkspaceFixture::role(u"full_admin"_s).role;
    VERIFY_OK(m_file->submit(u"m@morava.example"_s, change));
    const domain::Id ours = m_file->connection().integer("SELECT min(id) FROM organization").value_or(0);
    m_file->connection().useCustomer(ours);
    const auto lost = restore(u"boris"_s, u"early.rolecall"_s);
    VERIFY_REFUSED(lost, "D13");
    QVERIFY(lost.error().message.contains(u"Morava"_s)); // he is full administrator there
    const auto gained = restore(u"boris"_s);
    VERIFY_REFUSED(gained, "A12");
    const auto log = logOf(ours, u"restore"_s);
    QCOMPARE(log.size(), size_t(2));
    for (const store::AuditRecord &record : log) {
        const QString message = record.after.value(u"message").toString();
        QVERIFY(record.refused);
        QVERIFY2(!message.isEmpty() && !message.contains(u"Morava"_s) && !message.contains(u"Pera"_s),
                 qPrintable(message));
    }
    QVERIFY(logOf(morava(), u"restore"_s).empty());
}

void TestRestore::A7_aRoleTakenSince_doesNotComeBackByOnesOwnDoing()
{
    m_file->person(u"carl"_s, u"full_admin support_admin"_s);
    backUp();
    VERIFY_OK(m_file->revoke(u"boris"_s, u"carl"_s, u"support_admin"_s));
    const QString before = dump();
    VERIFY_REFUSED(restore(u"carl"_s), "R10");
    QCOMPARE(dump(), before);
    VERIFY_OK(restore(u"boris"_s)); // of somebody else's
    QCOMPARE(m_file->roles(u"carl"_s), u"full_admin support_admin"_s);
}

void TestRestore::A7_anEndSetSince_isNotUndoneByOnesOwnDoing()
{
    m_file->person(u"carl"_s, u"full_admin"_s);
    backUp();
    setUntil(u"carl"_s, u"full_admin"_s, m_file->now.date().addDays(10), u"boris"_s);
    VERIFY_REFUSED(restore(u"carl"_s), "R10");
    VERIFY_OK(restore(u"boris"_s));
}

void TestRestore::A7_aPrivilegeLostOtherwise_doesNotComeBackByOnesOwnDoing()
{
    const QString standard = u"Contact Center Standard [Sub1]"_s;
    m_file->person(u"carl"_s, u"full_admin"_s);
    VERIFY_OK(m_file->submit(u"boris"_s, gate::AddLicense{standard}));
    backUp();
    // R17: the license costs him the portal
    VERIFY_OK(m_file->submit(
        u"boris"_s, gate::ChangeLicenses{{0, WorkspaceFixture::address(u"carl"_s)}, {standard}, {}}));
    VERIFY_REFUSED(restore(u"carl"_s), "R10");
    VERIFY_OK(restore(u"boris"_s));
}

void TestRestore::R10_theLastRoleOfOnesOwn_asksFirst()
{
    m_file->person(u"carl"_s);
    backUp();
    VERIFY_OK(m_file->grant(u"boris"_s, u"carl"_s, u"full_admin"_s));
    const QString before = dump();
    const auto asked = restore(u"carl"_s);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    QCOMPARE(dump(), before);
    VERIFY_OK(restore(u"carl"_s, u"b.rolecall"_s, true));
    QCOMPARE(m_file->roles(u"carl"_s), QString());
}

void TestRestore::A12_externalRevokedSince_staysRevoked()
{
    addExternal(u"gone@timok.example"_s, u"full_admin"_s);
    addExternal(u"stays@timok.example"_s, u"readonly_admin"_s);
    backUp();
    VERIFY_OK(m_file->submit(u"boris"_s, gate::RevokeExternal{{0, u"gone@timok.example"_s}}));
    const auto outcome = restore(u"boris"_s);
    VERIFY_OK(outcome);
    QCOMPARE(m_file->roles(u"gone@timok.example"_s), u"nobody"_s);
    QCOMPARE(m_file->roles(u"stays@timok.example"_s), u"readonly_admin"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM external"), 1);
    QCOMPARE(outcome->after.value(u"externals_left_out").toInteger(), 1);
    QVERIFY(!outcome->notices.empty());
    QCOMPARE(outcome->notices.front().rule, u"R24"_s);
}

void TestRestore::A12_externalAddedAnew_isStillOne()
{
    addExternal(u"again@timok.example"_s, u"full_admin"_s);
    backUp();
    VERIFY_OK(m_file->submit(u"boris"_s, gate::RevokeExternal{{0, u"again@timok.example"_s}}));
    addExternal(u"again@timok.example"_s, u"readonly_admin"_s);
    VERIFY_OK(restore(u"boris"_s));
    QCOMPARE(m_file->roles(u"again@timok.example"_s), u"full_admin"_s); // one whom he could promote
}

void TestRestore::A12_externalRestorer_givesExternalsNothing()
{
    addExternal(u"out@timok.example"_s, u"full_admin"_s);
    addExternal(u"less@timok.example"_s, u"full_admin"_s);
    backUp();
    VERIFY_OK(m_file->submit(u"boris"_s,
                             gate::ChangeExternal{{0, u"less@timok.example"_s},
                                                  WorkspaceFixture::role(u"readonly_admin"_s).role}));
    const QString before = dump();
    const auto refused = restore(u"out@timok.example"_s);
    VERIFY_REFUSED(refused, "A12");
    QCOMPARE(dump(), before);
    VERIFY_OK(restore(u"boris"_s));
    QCOMPARE(m_file->roles(u"less@timok.example"_s), u"full_admin"_s);
    // and where nobody gains, he may
    m_file->person(u"late"_s);
    VERIFY_OK(restore(u"out@timok.example"_s));
    QCOMPARE(m_file->roles(u"late"_s), u"nobody"_s);
}

void TestRestore::R6_externalRestorer_givesNoAdvancedTroubleshooting()
{
    addExternal(u"out@timok.example"_s, u"full_admin"_s);
    m_file->person(u"tech"_s, u"support_admin advanced_troubleshooting"_s);
    backUp();
    VERIFY_OK(m_file->revoke(u"boris"_s, u"tech"_s, u"advanced_troubleshooting"_s));
    VERIFY_REFUSED(restore(u"out@timok.example"_s), "R6");
    VERIFY_OK(restore(u"boris"_s));
    QCOMPARE(m_file->roles(u"tech"_s), u"support_admin advanced_troubleshooting"_s);
}

void TestRestore::A11_oneFullAdministratorStays()
{
    // Of a customer that only its partner's person administered when the backup was made (R2): he was revoked
    // since, so nobody would be left.
    const domain::Id partner =
        m_file->external(u"founder"_s, domain::OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_OK(m_file->connection().execute(
        "UPDATE assignment SET until = '2026-12-31T00:00:00.000Z' WHERE user <> "
        + QByteArray::number(partner)
        + "; UPDATE organization SET first_partner = " + QByteArray::number(partner) + " WHERE id = 1"));
    VERIFY_OK(m_file->submit(u"boris"_s, gate::ChangeSetting{u"idle_lock_minutes"_s, u"7"_s}));
    backUp();
    VERIFY_OK(m_file->connection().execute("UPDATE assignment SET until = NULL WHERE role = 'full_admin'"));
    m_file->person(u"carl"_s, u"full_admin"_s);
    VERIFY_OK(m_file->submit(u"boris"_s, gate::RevokeExternal{{partner, {}}}));
    const QString before = dump();
    VERIFY_REFUSED(restore(u"boris"_s), "R5");
    QCOMPARE(dump(), before);
}

void TestRestore::A9_theResultIsChecked()
{
    // R22: written directly, as no command would: an external who holds two of the roles of which one is
    // possible
    addExternal(u"odd@timok.example"_s, u"full_admin"_s);
    VERIFY_OK(m_file->connection().execute(
        "INSERT INTO assignment(user, organization, role, granted_by, granted_at) SELECT id, 1, "
        "'readonly_admin', '', '2026-11-21T12:00:00.000Z' FROM user WHERE email = 'odd@timok.example'"));
    m_file->person(u"before"_s);
    backUp();
    VERIFY_OK(m_file->connection().execute("DELETE FROM assignment WHERE role = 'readonly_admin'"));
    m_file->person(u"late"_s);
    const QString before = dump();
    VERIFY_REFUSED(restore(u"boris"_s), "R22");
    QCOMPARE(dump(), before);
}

void TestRestore::A17_undo_namesTheBackupBeforeIt()
{
    VERIFY_OK(m_file->grant(u"boris"_s, u"vesna"_s, u"device_admin"_s));
    backUp();
    VERIFY_OK(m_file->revoke(u"boris"_s, u"vesna"_s, u"device_admin"_s));
    VERIFY_OK(restore(u"boris"_s));
    const QString name = QFileInfo(store::BackupFolder(m_file->path()).list().front().path).fileName();
    for (const QString &who : {u"boris"_s, QString::fromLatin1(WorkspaceFixture::admin)}) {
        const auto undone = m_file->submit(who, gate::Undo{});
        VERIFY_REFUSED(undone, "A17");
        QVERIFY2(undone.error().message.contains(name), qPrintable(undone.error().message));
        const auto next = gate::nextUndo(m_file->gate(), {{0, WorkspaceFixture::address(who)}, {}});
        VERIFY_OK(next);
        QVERIFY(!*next);
        const auto redone = m_file->submit(who, gate::Redo{});
        QVERIFY(!redone);
        QCOMPARE(redone.error().code, ErrorCode::NotFound);
    }
}

void TestRestore::A17_undo_ofWhatFollowed_isAsEver()
{
    backUp();
    VERIFY_OK(restore(u"boris"_s));
    VERIFY_OK(m_file->grant(u"boris"_s, u"vesna"_s, u"device_admin"_s));
    VERIFY_OK(m_file->submit(u"boris"_s, gate::Undo{}));
    QCOMPARE(m_file->roles(u"vesna"_s), QString());
    VERIFY_OK(m_file->submit(u"boris"_s, gate::Redo{}));
    QCOMPARE(m_file->roles(u"vesna"_s), u"device_admin"_s);
    VERIFY_OK(m_file->submit(u"boris"_s, gate::Undo{}));
    VERIFY_REFUSED(m_file->submit(u"boris"_s, gate::Undo{}), "A17");
}

void TestRestore::T1_restoreAndItsBackup_areOneRecordEach()
{
    backUp();
    const size_t records = m_file->log().size();
    VERIFY_OK(restore(u"boris"_s));
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 2);
    QCOMPARE(log[records].action, u"backup"_s);
    QCOMPARE(log[records].targetKind, u"file"_s);
    QCOMPARE(log[records].actorEmail, WorkspaceFixture::address(u"boris"_s));
    QCOMPARE(log[records].after.value(u"kind").toString(), u"before-restore"_s);
    QCOMPARE(log[records + 1].action, u"restore"_s);
    QCOMPARE(log[records + 1].after.value(u"backup").toString(), log[records].targetName);
}

void TestRestore::A18_refusal_isOneRecord_andMakesNoBackup()
{
    backUp();
    const size_t records = m_file->log().size();
    VERIFY_REFUSED(restore(u"vesna"_s), "R34");
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 1);
    QVERIFY(log.back().refused);
    QCOMPARE(log.back().action, u"restore"_s);
    QCOMPARE(madeByThemselves(), size_t(0)); // refusals push no backup out
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
