// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplequestions.h"
#include "gate/services.h"
#include "gate/undo.h"
#include "gate/userchanges.h"
#include "store/findingstore.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

/// A roster made of texts.
class Rows final : public gate::RosterSource {
public:
    explicit Rows(QList<QStringList> rows)
        : m_rows(std::move(rows))
    {
    }
    Result<QStringList> headings() override { return m_rows.front(); }
    Result<void> forEach(const RowFunction &row, const Progress &) override
    {
        for (int i = 1; i < m_rows.size(); ++i) {
            std::vector<QByteArray> texts;
            for (const QString &cell : m_rows.at(i))
                texts.push_back(cell.toUtf8());
            std::vector<std::string_view> cells;
            for (const QByteArray &text : texts)
                cells.emplace_back(text.constData(), static_cast<size_t>(text.size()));
            ROLECALL_TRY(row(i + 1, cells));
        }
        return {};
    }
    QByteArray fingerprint() const override { return "the same"; }
    QString name() const override { return u"roster.csv"_s; }

private:
    QList<QStringList> m_rows;
};

gate::ImportRoster roster(QList<QStringList> rows,
                          gate::ImportRoster::Mode mode = gate::ImportRoster::Mode::AddRemove)
{
    gate::ImportRoster command;
    command.source = std::make_shared<Rows>(std::move(rows));
    command.mode = mode;
    return command;
}

const QString emailHeading = u"User ID/Email (Required)"_s;
const QString siteName = u"adriatic.webex.com"_s;
const QString otherSite = u"danube.webex.com"_s;
const QString plainSite = u"morava.webex.com"_s; // managed by Site Administration
const QString messaging = u"Messaging [Sub1]"_s;
const QString meetings = u"adriatic.webex.com - Meetings [Sub1]"_s;
const QString standard = u"Contact Center Standard Agent [Sub2]"_s;
const QString partner = u"Tisa"_s;

/// All that a command can change, a line a row. Who gave a role and when is not in it: who takes back a
/// revocation gives anew.
QStringList dump(WorkspaceFixture &file)
{
    static const std::vector<const char *> questions{
        "SELECT 'user', id, organization, email, first_name, last_name, display_name, status, title, "
        "department,"
        " phone, location, others FROM user",
        "SELECT 'role', u.email, a.role, ifnull(s.name, ''), ifnull(a.until, ''), a.reason FROM assignment a"
        " JOIN user u ON u.id = a.user LEFT JOIN site s ON s.id = a.site",
        "SELECT 'license', l.heading, l.service, l.subscription, ifnull(s.name, ''), ifnull(o.name, ''),"
        " l.suspended FROM license l LEFT JOIN site s ON s.id = l.site"
        " LEFT JOIN organization o ON o.id = l.sold_by",
        "SELECT 'has', u.email, l.heading FROM license_assignment a JOIN user u ON u.id = a.user"
        " JOIN license l ON l.id = a.license",
        "SELECT 'site', s.name, s.managed_by, ifnull(o.name, '') FROM site s"
        " LEFT JOIN organization o ON o.id = s.sold_by",
        "SELECT 'setting', key, value FROM setting",
        "SELECT 'organization', name, kind, time_zone FROM organization",
        "SELECT 'domain', d.domain, o.name FROM organization_domain d JOIN organization o"
        " ON o.id = d.organization",
        "SELECT 'relation', o.name, r.manages_subscription, r.sale_active FROM relation r JOIN organization o"
        " ON o.id = r.partner",
        "SELECT 'accepted', id, accepted_reason FROM finding WHERE accepted_at IS NOT NULL",
        "SELECT 'e-mail', u.email, a.state FROM activation a JOIN user u ON u.id = a.user",
    };
    QStringList lines;
    for (const char *question : questions) {
        store::Statement statement = file.connection().prepare(question);
        while (statement.next()) {
            QStringList cells;
            for (int i = 0; i < 13; ++i)
                cells << statement.text(i);
            lines << cells.join(u'|');
        }
        if (!statement.finish())
            qFatal("%s", question);
    }
    lines.sort();
    return lines;
}

/// What differs, for messages.
QByteArray difference(const QStringList &actual, const QStringList &expected)
{
    QStringList lines;
    for (const QString &line : actual) {
        if (!expected.contains(line))
            lines << u"+ "_s + line;
    }
    for (const QString &line : expected) {
        if (!actual.contains(line))
            lines << u"- "_s + line;
    }
    return lines.join(u'\n').toUtf8();
}

QByteArray messageOf(const Result<gate::Outcome> &result)
{
    return result
        ? QByteArray("was allowed")
        : (result.error().rule + u' ' + result.error().message + u' ' + result.error().detail).toUtf8();
}

} // namespace

#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto verifyDone = (result);                                                                    \
        QVERIFY2(verifyDone.has_value(), messageOf(verifyDone).constData());                                 \
    } while (false)

#define VERIFY_STATE(expected)                                                                               \
    do {                                                                                                     \
        const QStringList verifyState = dump(*m_file);                                                       \
        QVERIFY2(verifyState == (expected), difference(verifyState, expected).constData());                  \
    } while (false)

/// Undo and redo of every command, against the state before and after it, and what stands in their way.
class TestUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void everyCommand_isUndoneAndRedone_data();
    void everyCommand_isUndoneAndRedone();
    void manyCommands_areUndoneInTurn();
    void A17_changedBySomebodyElse_isRefused_data();
    void A17_changedBySomebodyElse_isRefused();
    void A17_changedAndUndoneBySomebodyElse_isNotInTheWay();
    void nothingToUndo_isNotFound();
    void aNewCommand_endsTheRedoStack();
    void everybody_hasAStackOfHisOwn();
    void refusedDryAndUnchangedCommands_areNotOnTheStack();
    void exportsAndSignIns_areSteppedOver();
    void customer_isTakenBackWhileNobodyActedThere();
    void next_namesWhatWouldBeUndone();
    void record_isOneAndOfTheTarget();
    void dryRun_changesNothing();
    void R34_whoLostTheRight_isRefused();
    void R5_lastFullAdministrator_isKept();
    void R6_dependentRole_comesBackWithWhatItNeeds();
    void R10_ownRole_isNotGivenBack();
    void R11_siteMovedMeanwhile_isRefused();
    void R12_secondRoleOnASite_isRefused();
    void R17_standardLicense_ofOneself();
    void R23_undoOfARevocation_addsAnew();
    void R18_emailsThatLeft_areNotTakenBack();
    void R18_whatBecameOfAnEmail_isUndone();
    void R22_rolesThatARelationTook_comeBack();
    void acceptanceThatWasReplaced_comesBack();
    void licenseSuspendedSince_isGivenBack();
    void until_thatPassed_isRefused();
    void A10_administrator_isRemovedOnlyByWhoMayGiveHisRoles();
    void A15_rolesOnOtherSites_areNotTold();
    void import_peopleTouchedSince_refuseTheWhole();
    void import_peopleRemovedAndBack_areTakenBack();
    void import_manyPeople_isUndoneAndRedone();

private:
    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command,
                                               const QString &actor = u"boris"_s, bool confirmed = false);
    [[nodiscard]] Result<gate::Outcome> undo(const QString &actor = u"boris"_s, bool confirmed = false)
    {
        return submit(gate::Undo{}, actor, confirmed);
    }
    [[nodiscard]] Result<gate::Outcome> redo(const QString &actor = u"boris"_s, bool confirmed = false)
    {
        return submit(gate::Redo{}, actor, confirmed);
    }
    [[nodiscard]] static gate::UserRef user(const QString &name)
    {
        return {0, WorkspaceFixture::address(name)};
    }
    [[nodiscard]] Id idOf(const QString &name)
    {
        const auto found = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name));
        return found && *found ? (*found)->id : 0;
    }
    [[nodiscard]] QStringList licensesOf(const QString &name)
    {
        return *store::licenseHeadingsOf(m_file->connection(), idOf(name));
    }
    /// Roles given and taken, each as ROLE or ROLE@SITE.
    [[nodiscard]] static gate::ChangeRoles change(const QString &name, const QString &give,
                                                  const QString &take = {}, std::optional<QDate> until = {},
                                                  const QString &reason = {})
    {
        gate::ChangeRoles command{user(name), {}, {}, until, reason};
        for (const QString &role : give.split(u' ', Qt::SkipEmptyParts))
            command.give.push_back(WorkspaceFixture::role(role));
        for (const QString &role : take.split(u' ', Qt::SkipEmptyParts))
            command.take.push_back(WorkspaceFixture::role(role));
        return command;
    }
    [[nodiscard]] static gate::ChangeLicenses licenses(const QString &name, const QStringList &give,
                                                       const QStringList &take = {})
    {
        return {user(name), give, take, {}};
    }

    std::unique_ptr<WorkspaceFixture> m_file;
};

/// boris acts; vera changes what he did; mira is acted upon and holds something of everything.
void TestUndo::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    for (const char *name : {"boris", "vera"})
        QVERIFY(m_file->person(QString::fromLatin1(name), u"full_admin"_s));
    QVERIFY(m_file->person(u"mira"_s));
    QVERIFY(m_file->person(u"zoran"_s));
    QVERIFY(m_file->person(u"pending"_s, {}, u"Pending"_s));
    const QString admin = u"admin"_s;
    gate::AddOrganization known{partner, OrganizationKind::Partner, {u"tisa.example"_s}, true, true};
    VERIFY_DONE(submit(known, admin));
    VERIFY_DONE(submit(gate::AddSite{siteName, true, partner}, admin));
    VERIFY_DONE(submit(gate::AddSite{otherSite, true}, admin));
    VERIFY_DONE(submit(gate::AddSite{plainSite, false}, admin));
    for (const QString &heading : {messaging, meetings, standard})
        VERIFY_DONE(submit(gate::AddLicense{heading, {}, {}}, admin));
    VERIFY_DONE(submit(change(u"mira"_s, u"device_admin user_device_admin site_admin@"_s + siteName, {},
                              QDate(2027, 5, 1), u"for a while"_s),
                       admin));
    VERIFY_DONE(
        submit(change(u"mira"_s, u"support_admin compliance_officer site_user_admin@"_s + otherSite), admin));
    VERIFY_DONE(submit(licenses(u"mira"_s, {messaging, meetings}), admin));
    VERIFY_DONE(submit(licenses(u"zoran"_s, {meetings}), admin));
}

Result<gate::Outcome> TestUndo::submit(const gate::Command &command, const QString &actor, bool confirmed)
{
    m_file->now = m_file->now.addSecs(60);
    return m_file->submit(actor, command, confirmed);
}

namespace {

using Make = std::function<gate::Command(WorkspaceFixture &)>;

} // namespace
Q_DECLARE_METATYPE(Make)

void TestUndo::everyCommand_isUndoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << std::move(make); };
    const auto idOf = [](WorkspaceFixture &file, const QString &name) {
        return (*store::findUserByEmail(file.connection(), WorkspaceFixture::address(name)))->id;
    };
    row("user-add", [](auto &) {
        gate::AddUser add;
        add.fields[FirstName] = u"Nada"_s;
        add.fields[Email] = u"nada@adriatic.example"_s;
        add.fields[Field::Title] = u"Agent"_s;
        return add;
    });
    row("user-edit", [](auto &) {
        return gate::EditUser{user(u"mira"_s),
                              {{Field::Title, u"Chief"_s},
                               {Email, u"mirjana@adriatic.example"_s},
                               {Field::Status, u"Inactive"_s}}};
    });
    row("user-remove", [](auto &) { return gate::RemoveUser{user(u"mira"_s)}; });
    row("user-remove, nothing held", [](auto &) { return gate::RemoveUser{user(u"pending"_s)}; });
    row("users-deactivate", [idOf](auto &file) {
        return gate::DismissUsers{{idOf(file, u"mira"_s), idOf(file, u"zoran"_s)}, false};
    });
    row("users-remove", [idOf](auto &file) {
        return gate::DismissUsers{{idOf(file, u"mira"_s), idOf(file, u"zoran"_s)}, true};
    });
    row("change-people, each something else", [](auto &) {
        gate::PersonChange mira{user(u"mira"_s)};
        mira.giveRoles = change({}, u"full_admin"_s).give;
        mira.giveUntil = {{WorkspaceFixture::role(u"events_admin"_s), QDate(2027, 3, 1)}};
        mira.takeRoles = change({}, {}, u"support_admin site_admin@"_s + siteName).take;
        mira.giveLicenses = QStringList{standard};
        mira.takeLicenses = QStringList{messaging};
        gate::PersonChange zoran{user(u"zoran"_s)};
        zoran.takeLicenses = QStringList{meetings};
        zoran.deactivate = true;
        gate::PersonChange pending{user(u"pending"_s)};
        pending.remove = true;
        return gate::ChangePeople{{mira, zoran, pending}, QDate(2027, 6, 1), u"moving"_s};
    });
    row("change-people, removal", [](auto &) {
        gate::PersonChange mira{user(u"mira"_s)};
        mira.remove = true;
        return gate::ChangePeople{{mira, {user(u"zoran"_s)}}};
    });
    row("change-people, leavers", [idOf](auto &file) {
        return *gate::leaverPlan(file.gate(), {user(u"boris"_s)},
                                 {idOf(file, u"mira"_s), idOf(file, u"zoran"_s)});
    });
    row("change-people, the roles of another", [idOf](auto &file) {
        return *gate::sameRolesPlan(file.gate(), {user(u"boris"_s)}, idOf(file, u"mira"_s),
                                    {idOf(file, u"zoran"_s), idOf(file, u"pending"_s)}, true);
    });
    row("grant", [](auto &) { return change(u"zoran"_s, u"readonly_admin"_s, {}, {}, u"why not"_s); });
    row("grant on a site", [](auto &) { return change(u"zoran"_s, u"site_admin@"_s + siteName); });
    row("grant with another end",
        [](auto &) { return change(u"mira"_s, u"device_admin"_s, {}, QDate(2027, 8, 1)); });
    row("grant without the end", [](auto &) { return change(u"mira"_s, u"device_admin"_s); });
    row("revoke", [](auto &) { return change(u"mira"_s, {}, u"support_admin"_s); });
    row("revoke, with an end", [](auto &) { return change(u"mira"_s, {}, u"device_admin"_s); });
    row("change-roles", [](auto &) {
        return change(u"mira"_s, u"full_admin"_s,
                      u"device_admin support_admin user_device_admin site_admin@"_s + siteName);
    });
    row("license-assign", [](auto &) { return licenses(u"zoran"_s, {messaging, standard}); });
    row("license-remove", [](auto &) { return licenses(u"mira"_s, {}, {messaging}); });
    row("change-licenses", [](auto &) { return licenses(u"mira"_s, {standard}, {messaging, meetings}); });
    row("import-roster", [](auto &) {
        return roster(
            {{emailHeading, u"First Name"_s, u"Title"_s, u"Desk"_s, messaging + u" (Suspended)"_s, meetings,
              u"sava.webex.com - Meetings [Sub9]"_s},
             {u"mira@adriatic.example"_s, u"mira"_s, u" Boss"_s, u"12"_s, {}, u"FALSE"_s, u"TRUE"_s},
             {u"new1@adriatic.example"_s, u"N1"_s, u"T"_s, {}, {}, u"TRUE"_s, {}},
             {u"new2@adriatic.example"_s, u"N2"_s, {}, u"14"_s, {}, {}, u"TRUE"_s}});
    });
    row("import-administrators", [](auto &) {
        gate::ImportAdministrators command;
        command.rows.push_back(
            {2,
             u"mira@adriatic.example"_s,
             {WorkspaceFixture::role(u"full_admin"_s), WorkspaceFixture::role(u"compliance_officer"_s)},
             {}});
        command.rows.push_back(
            {3, u"zoran@adriatic.example"_s, {WorkspaceFixture::role(u"events_admin"_s)}, {}});
        return command;
    });
    row("site-add", [](auto &) { return gate::AddSite{u"new.webex.com"_s, true, partner}; });
    row("site-edit", [](auto &) {
        gate::EditSite edit{otherSite};
        edit.name = u"dunav.webex.com"_s;
        edit.soldBy = partner;
        return edit;
    });
    row("site-edit to nobody", [](auto &) {
        gate::EditSite edit{siteName};
        edit.soldBy = QString();
        return edit;
    });
    row("site-edit to Site Administration (R11)", [](auto &) {
        gate::EditSite edit{siteName};
        edit.managedByControlHub = false;
        return edit;
    });
    row("site-remove", [](auto &) { return gate::RemoveSite{siteName}; });
    row("license-add", [](auto &) { return gate::AddLicense{u"Calling [Sub1]"_s, {}, partner}; });
    row("organization-add", [](auto &) {
        return gate::AddOrganization{
            u"Drina"_s, OrganizationKind::Partner, {u"drina.example"_s, u"a.example"_s}, true};
    });
    row("organization-link", [](auto &) { return gate::LinkOrganization{partner, false, std::nullopt}; });
    row("setting-set", [](auto &) { return gate::ChangeSetting{u"idle_lock_minutes"_s, u"9"_s}; });
    row("finding-accept", [idOf](auto &file) {
        return gate::AcceptFinding{u"R8-%1"_s.arg(idOf(file, u"mira"_s)), u"they know"_s};
    });
    row("activation-send", [](auto &) { return gate::SendActivation{{user(u"pending"_s)}}; });
}

void TestUndo::everyCommand_isUndoneAndRedone()
{
    QFETCH(Make, make);
    const QStringList before = dump(*m_file);
    const qint64 records = m_file->count("SELECT count(*) FROM audit");
    VERIFY_DONE(submit(make(*m_file)));
    const QStringList after = dump(*m_file);
    QVERIFY(before != after);
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(undo());
        VERIFY_STATE(before);
        VERIFY_DONE(redo());
        VERIFY_STATE(after);
    }
    QCOMPARE(m_file->count("SELECT count(*) FROM audit"), records + 5);
    QCOMPARE(m_file->log().back().action, u"redo"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void TestUndo::manyCommands_areUndoneInTurn()
{
    std::vector<gate::Command> commands;
    gate::AddUser add;
    add.fields[FirstName] = u"Nada"_s;
    add.fields[Email] = u"nada@adriatic.example"_s;
    commands.emplace_back(add);
    commands.emplace_back(change(u"nada"_s, u"support_admin"_s, {}, QDate(2027, 8, 1), u"at first"_s));
    commands.emplace_back(gate::EditUser{user(u"nada"_s), {{Field::Title, u"Agent"_s}}});
    commands.emplace_back(change(u"nada"_s, {}, u"support_admin"_s));
    commands.emplace_back(licenses(u"nada"_s, {messaging, meetings}));
    commands.emplace_back(change(u"nada"_s, u"full_admin site_admin@"_s + otherSite));
    commands.emplace_back(change(u"nada"_s, u"readonly_admin"_s, u"full_admin"_s));
    commands.emplace_back(gate::RemoveSite{siteName});
    commands.emplace_back(gate::RemoveUser{user(u"nada"_s)});
    commands.emplace_back(gate::RemoveSite{otherSite});

    std::vector<QStringList> states{dump(*m_file)};
    for (const gate::Command &command : commands) {
        VERIFY_DONE(submit(command));
        states.push_back(dump(*m_file));
    }
    for (int round = 0; round < 2; ++round) {
        for (size_t i = commands.size(); i-- > 0;) {
            VERIFY_DONE(undo());
            VERIFY_STATE(states[i]);
        }
        QCOMPARE(undo().error().code, ErrorCode::NotFound);
        for (size_t i = 1; i <= commands.size(); ++i) {
            VERIFY_DONE(redo());
            VERIFY_STATE(states[i]);
        }
        QCOMPARE(redo().error().code, ErrorCode::NotFound);
    }
    for (const int steps : {3, 1, 5, 10}) { // to and fro
        for (int i = 0; i < steps; ++i)
            VERIFY_DONE(undo());
        VERIFY_STATE(states[commands.size() - static_cast<size_t>(steps)]);
        for (int i = 0; i < steps; ++i)
            VERIFY_DONE(redo());
        VERIFY_STATE(states.back());
    }
}

void TestUndo::A17_changedBySomebodyElse_isRefused_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Make>("meanwhile");
    const auto row = [](const char *name, Make make, Make meanwhile) {
        QTest::newRow(name) << std::move(make) << std::move(meanwhile);
    };
    const auto edit = [](const char *name, Field field, const char *value) {
        return gate::EditUser{user(QString::fromLatin1(name)), {{field, QString::fromLatin1(value)}}};
    };
    const auto add = [](auto &) {
        gate::AddUser command;
        command.fields[FirstName] = u"Nada"_s;
        command.fields[Email] = u"nada@adriatic.example"_s;
        return command;
    };
    row("added, then edited", add, [edit](auto &) { return edit("nada", Field::Title, "Chief"); });
    row("added, then given a role", add, [](auto &) { return change(u"nada"_s, u"support_admin"_s); });
    row("added, then given a license", add, [](auto &) { return licenses(u"nada"_s, {messaging}); });
    row("added, then removed", add, [](auto &) { return gate::RemoveUser{user(u"nada"_s)}; });
    row(
        "the same field", [edit](auto &) { return edit("mira", Field::Title, "Chief"); },
        [edit](auto &) { return edit("mira", Field::Title, "Queen"); });
    row(
        "edited, then removed", [edit](auto &) { return edit("mira", Field::Title, "Chief"); },
        [](auto &) { return gate::RemoveUser{user(u"mira"_s)}; });
    row(
        "removed, then the address was given away", [](auto &) { return gate::RemoveUser{user(u"zoran"_s)}; },
        [edit](auto &) { return edit("pending", Email, "zoran@adriatic.example"); });
    row(
        "given, then taken", [](auto &) { return change(u"zoran"_s, u"support_admin"_s); },
        [](auto &) { return change(u"zoran"_s, {}, u"support_admin"_s); });
    row(
        "given, then given with an end", [](auto &) { return change(u"zoran"_s, u"support_admin"_s); },
        [](auto &) { return change(u"zoran"_s, u"support_admin"_s, {}, QDate(2027, 3, 1)); });
    row(
        "taken, then given", [](auto &) { return change(u"mira"_s, {}, u"support_admin"_s); },
        [](auto &) { return change(u"mira"_s, u"support_admin"_s); });
    row(
        "given with another end, then with a third",
        [](auto &) { return change(u"mira"_s, u"device_admin"_s, {}, QDate(2027, 8, 1)); },
        [](auto &) { return change(u"mira"_s, u"device_admin"_s, {}, QDate(2027, 9, 1)); });
    row(
        "license given, then taken", [](auto &) { return licenses(u"zoran"_s, {messaging}); },
        [](auto &) { return licenses(u"zoran"_s, {}, {messaging}); });
    row(
        "license taken, then given", [](auto &) { return licenses(u"zoran"_s, {}, {meetings}); },
        [](auto &) { return licenses(u"zoran"_s, {meetings}); });
    row(
        "license taken, then gone", [](auto &) { return licenses(u"zoran"_s, {}, {meetings}); },
        [](auto &) { return gate::RemoveSite{siteName}; });
    row(
        "imported, then edited",
        [](auto &) {
            return roster({{emailHeading, u"First Name"_s, u"Desk"_s},
                           {u"mira@adriatic.example"_s, u"mira"_s, u"12"_s},
                           {u"new@adriatic.example"_s, u"New"_s, {}}});
        },
        [edit](auto &) { return edit("new", FirstName, "Newer"); });
    row(
        "imported, then a column imported anew",
        [](auto &) {
            return roster({{emailHeading, u"Desk"_s}, {u"mira@adriatic.example"_s, u"12"_s}});
        },
        [](auto &) {
            return roster({{emailHeading, u"Desk"_s}, {u"mira@adriatic.example"_s, u"13"_s}});
        });
    row(
        "imported, then its license was given",
        [](auto &) {
            return roster({{emailHeading, u"Calling [Sub7]"_s}, {u"mira@adriatic.example"_s, {}}});
        },
        [](auto &) { return licenses(u"zoran"_s, {u"Calling [Sub7]"_s}); });
    row(
        "imported, then its site was moved",
        [](auto &) {
            return roster(
                {{emailHeading, u"sava.webex.com - Meetings [Sub9]"_s}, {u"mira@adriatic.example"_s, {}}});
        },
        [](auto &) {
            gate::EditSite move{u"sava.webex.com"_s};
            move.managedByControlHub = true;
            return move;
        });
    row(
        "suspended, then resumed",
        [](auto &) {
            return roster({{emailHeading, messaging + u" (Suspended)"_s}, {u"zoran@adriatic.example"_s, {}}});
        },
        [](auto &) {
            return roster({{emailHeading, messaging}, {u"zoran@adriatic.example"_s, {}}});
        });
    row(
        "site added, then given roles on",
        [](auto &) {
            return gate::AddSite{u"new.webex.com"_s, true};
        },
        [](auto &) { return change(u"zoran"_s, u"site_admin@new.webex.com"_s); });
    row(
        "site added, then with a license",
        [](auto &) {
            return gate::AddSite{u"new.webex.com"_s, true};
        },
        [](auto &) { return gate::AddLicense{u"new.webex.com - Meetings [Sub1]"_s}; });
    row(
        "site renamed, then again",
        [](auto &) {
            return gate::EditSite{otherSite, u"dunav.webex.com"_s};
        },
        [](auto &) {
            return gate::EditSite{u"dunav.webex.com"_s, otherSite};
        });
    row(
        "site moved to Control Hub, then given roles on",
        [](auto &) {
            gate::EditSite move{plainSite};
            move.managedByControlHub = true;
            return move;
        },
        [](auto &) { return change(u"zoran"_s, u"site_admin@"_s + plainSite); });
    row(
        "license added, then given", [](auto &) { return gate::AddLicense{u"Calling [Sub1]"_s}; },
        [](auto &) { return licenses(u"zoran"_s, {u"Calling [Sub1]"_s}); });
    row(
        "organization added, then a seller",
        [](auto &) {
            return gate::AddOrganization{u"Drina"_s, OrganizationKind::Partner};
        },
        [](auto &) {
            return gate::AddLicense{u"Calling [Sub1]"_s, {}, u"Drina"_s};
        });
    row(
        "organization added, then linked",
        [](auto &) {
            return gate::AddOrganization{u"Drina"_s, OrganizationKind::Partner};
        },
        [](auto &) {
            return gate::LinkOrganization{u"Drina"_s, true, {}};
        });
    row(
        "relation changed twice",
        [](auto &) {
            return gate::LinkOrganization{partner, {}, false};
        },
        [](auto &) {
            return gate::LinkOrganization{partner, false, {}};
        });
    row(
        "setting changed twice",
        [](auto &) {
            return gate::ChangeSetting{u"idle_lock_minutes"_s, u"9"_s};
        },
        [](auto &) {
            return gate::ChangeSetting{u"idle_lock_minutes"_s, u"8"_s};
        });
}

void TestUndo::A17_changedBySomebodyElse_isRefused()
{
    QFETCH(Make, make);
    QFETCH(Make, meanwhile);
    VERIFY_DONE(submit(make(*m_file)));
    VERIFY_DONE(submit(meanwhile(*m_file), u"vera"_s));
    const QStringList state = dump(*m_file);
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_STATE(state);
    QVERIFY(m_file->log().back().refused);
    QCOMPARE(m_file->log().back().action, u"undo"_s);
    VERIFY_DONE(undo(u"vera"_s)); // hers is the newer one
}

void TestUndo::A17_changedAndUndoneBySomebodyElse_isNotInTheWay()
{
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s, {}, QDate(2027, 8, 1))));
    VERIFY_DONE(submit(change(u"zoran"_s, {}, u"support_admin"_s), u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(redo(u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
    VERIFY_STATE(before);

    const auto newcomer = roster({{emailHeading}, {u"new@adriatic.example"_s}});
    VERIFY_DONE(submit(newcomer));
    VERIFY_DONE(submit(change(u"new"_s, u"support_admin"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
    VERIFY_STATE(before);
}

void TestUndo::nothingToUndo_isNotFound()
{
    for (const gate::Command &command : {gate::Command(gate::Undo{}), gate::Command(gate::Redo{})}) {
        const auto answer = submit(command);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QVERIFY(!answer.error().message.isEmpty());
    }
    VERIFY_REFUSED(submit(gate::Undo{}, u"nobody"_s), "R34");
}

void TestUndo::aNewCommand_endsTheRedoStack()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(undo());
    VERIFY_DONE(submit(licenses(u"zoran"_s, {messaging})));
    QCOMPARE(redo().error().code, ErrorCode::NotFound);
    VERIFY_DONE(undo());
    VERIFY_DONE(redo()); // of the license
    QVERIFY(licensesOf(u"zoran"_s).contains(messaging));
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
}

void TestUndo::everybody_hasAStackOfHisOwn()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(change(u"zoran"_s, u"device_admin"_s), u"vera"_s));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"device_admin"_s);
    VERIFY_DONE(undo(u"vera"_s));
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
    VERIFY_DONE(redo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
}

void TestUndo::refusedDryAndUnchangedCommands_areNotOnTheStack()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_REFUSED(submit(change(u"boris"_s, u"device_admin"_s)), "R10");
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s))); // so already
    VERIFY_DONE(m_file->submit(u"boris"_s, change(u"zoran"_s, u"device_admin"_s), false, true));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
    VERIFY_REFUSED(submit(change(u"boris"_s, u"device_admin"_s)), "R10");
    VERIFY_DONE(redo()); // a refusal ends nothing either
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
}

void TestUndo::exportsAndSignIns_areSteppedOver()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(gate::RecordExport{u"users"_s, u"users.csv"_s, 3}));
    VERIFY_DONE(submit(gate::SignIn{}));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
    VERIFY_DONE(submit(gate::RecordExport{u"users"_s, u"users.csv"_s, 3}));
    VERIFY_DONE(redo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
}

void TestUndo::customer_isTakenBackWhileNobodyActedThere()
{
    gate::AddOrganization customer{u"Sava"_s, OrganizationKind::Customer};
    customer.adminEmail = u"ivo@sava.example"_s;
    customer.adminFirst = u"Ivo"_s;
    customer.domains = {u"sava.example"_s, u"drina.example"_s};
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(customer));
    QVERIFY(dump(*m_file) != before);
    VERIFY_DONE(undo());
    QCOMPARE(dump(*m_file), before);
    VERIFY_DONE(redo());
    // Ids are never used again, so both are others now.
    QCOMPARE(
        m_file->count("SELECT count(*) FROM assignment a JOIN user u ON u.id = a.user JOIN organization o"
                      " ON o.id = a.organization WHERE u.email = 'ivo@sava.example' AND u.first_name = 'Ivo'"
                      " AND o.name = 'Sava' AND u.organization = o.id AND a.role = 'full_admin'"),
        1);
    // Once its administrator acts there, it stays.
    const auto sava =
        m_file->gate().workspace().connection().integer("SELECT id FROM organization WHERE name = 'Sava'");
    m_file->connection().useCustomer(*sava);
    gate::AddUser add;
    add.fields[Email] = u"nada@sava.example"_s;
    VERIFY_DONE(m_file->submit(u"ivo@sava.example"_s, add));
    m_file->connection().useCustomer(0);
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndo::next_namesWhatWouldBeUndone()
{
    const gate::Session session{user(u"boris"_s), gate::Door::Window};
    QVERIFY(!*gate::nextUndo(m_file->gate(), session));
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    const qint64 seq = m_file->log().back().seq;
    const auto next = *gate::nextUndo(m_file->gate(), session);
    QVERIFY(next);
    QCOMPARE(next->seq, seq);
    QCOMPARE(next->action, u"grant"_s);
    QCOMPARE(next->target, u"zoran Test"_s);
    QVERIFY(!*gate::nextRedo(m_file->gate(), session));
    VERIFY_DONE(undo());
    QVERIFY(!*gate::nextUndo(m_file->gate(), session));
    const auto again = *gate::nextRedo(m_file->gate(), session);
    QVERIFY(again);
    QCOMPARE(again->action, u"grant"_s);
    QCOMPARE(again->seq, m_file->log().back().seq);
}

void TestUndo::record_isOneAndOfTheTarget()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    const store::AuditRecord grant = m_file->log().back();
    const auto undone = undo();
    VERIFY_DONE(undone);
    const store::AuditRecord record = m_file->log().back();
    QCOMPARE(record.seq, grant.seq + 1);
    QCOMPARE(record.action, u"undo"_s);
    QCOMPARE(record.target, grant.target);
    QCOMPARE(record.targetKind, u"user"_s);
    QCOMPARE(record.targetEmail, u"zoran@adriatic.example"_s);
    QCOMPARE(record.targetName, grant.targetName);
    QCOMPARE(record.after.value(u"undoes").toInteger(), grant.seq);
    QCOMPARE(record.after.value(u"of").toString(), u"grant"_s);
    QCOMPARE(record.after.value(u"roles").toArray(), QJsonArray());
    QCOMPARE(record.before, grant.after);
    QCOMPARE(undone->record, record.seq);
    QCOMPARE(undone->target, grant.target);
    QCOMPARE(undone->touched, std::vector<Id>{grant.target});
    QVERIFY(!undone->unchanged);
    VERIFY_DONE(redo());
    QCOMPARE(m_file->log().back().after.value(u"redoes").toInteger(), record.seq);
}

void TestUndo::dryRun_changesNothing()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    const QStringList state = dump(*m_file);
    const qint64 records = m_file->count("SELECT count(*) FROM audit");
    VERIFY_DONE(m_file->submit(u"boris"_s, gate::Undo{}, false, true));
    VERIFY_STATE(state);
    QCOMPARE(m_file->count("SELECT count(*) FROM audit"), records);
    VERIFY_DONE(undo());
}

// --- The rules go on

void TestUndo::R34_whoLostTheRight_isRefused()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(change(u"boris"_s, {}, u"full_admin"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(submit(change(u"boris"_s, u"user_device_admin"_s), u"vera"_s)); // of users, not of roles
    VERIFY_REFUSED(undo(), "R34");
    VERIFY_DONE(submit(gate::EditUser{user(u"boris"_s), {{Field::Status, u"Inactive"_s}}}, u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
}

void TestUndo::R5_lastFullAdministrator_isKept()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"full_admin"_s)));
    for (const char *name : {"admin", "vera"})
        VERIFY_DONE(submit(change(QString::fromLatin1(name), {}, u"full_admin"_s), u"zoran"_s));
    VERIFY_DONE(submit(change(u"boris"_s, u"full_admin"_s, {}, QDate(2027, 1, 1)), u"zoran"_s));
    VERIFY_REFUSED(undo(), "R5"); // zoran is the only one left without an end
    QCOMPARE(m_file->roles(u"zoran"_s), u"full_admin"_s);
}

void TestUndo::R6_dependentRole_comesBackWithWhatItNeeds()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(change(u"zoran"_s, u"advanced_troubleshooting"_s)));
    const QStringList state = dump(*m_file);
    VERIFY_DONE(submit(change(u"zoran"_s, {}, u"support_admin"_s)));
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
    VERIFY_DONE(undo());
    VERIFY_STATE(state);
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(redo());
    VERIFY_STATE(state);
    VERIFY_DONE(redo());

    // Who is no full administrator any more gives it to nobody, not by undo either.
    VERIFY_DONE(submit(change(u"boris"_s, u"user_device_admin"_s, u"full_admin"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
}

void TestUndo::R10_ownRole_isNotGivenBack()
{
    VERIFY_DONE(submit(change(u"boris"_s, u"device_admin"_s), u"vera"_s));
    VERIFY_DONE(submit(change(u"boris"_s, {}, u"device_admin"_s)));
    VERIFY_REFUSED(undo(), "R10");
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
}

void TestUndo::R11_siteMovedMeanwhile_isRefused()
{
    VERIFY_DONE(submit(change(u"mira"_s, {}, u"site_user_admin@"_s + otherSite)));
    gate::EditSite move{otherSite};
    move.managedByControlHub = false;
    VERIFY_DONE(submit(move, u"vera"_s));
    VERIFY_REFUSED(undo(), "R11");
}

void TestUndo::R12_secondRoleOnASite_isRefused()
{
    VERIFY_DONE(submit(change(u"mira"_s, {}, u"site_user_admin@"_s + otherSite)));
    VERIFY_DONE(submit(change(u"mira"_s, u"site_admin@"_s + otherSite), u"vera"_s));
    VERIFY_REFUSED(undo(), "R12");
    QVERIFY(!m_file->roles(u"mira"_s).contains(u"site_user_admin"_s));
}

void TestUndo::R17_standardLicense_ofOneself()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"user_device_admin"_s)));
    VERIFY_DONE(submit(licenses(u"zoran"_s, {standard}), u"zoran"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, u"full_admin"_s)));
    VERIFY_REFUSED(undo(u"zoran"_s), "R17");
    QVERIFY(licensesOf(u"zoran"_s).contains(standard));
}

void TestUndo::R23_undoOfARevocation_addsAnew()
{
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_DONE(submit(gate::ChangeRoles{
        {0, u"petar@elsewhere.example"_s}, {WorkspaceFixture::role(u"provisioning_admin"_s)}, {}, {}, {}}));
    VERIFY_DONE(undo()); // a demotion is no revocation
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"full_admin"_s);
    VERIFY_DONE(m_file->revoke(u"boris"_s, u"petar@elsewhere.example"_s, u"full_admin"_s));
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"nobody"_s);
    VERIFY_DONE(undo()); // by somebody who may add him
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"full_admin"_s);
}

void TestUndo::R18_emailsThatLeft_areNotTakenBack()
{
    VERIFY_DONE(submit(gate::EditUser{user(u"zoran"_s), {{Field::Status, u"Pending"_s}}}, u"vera"_s));
    VERIFY_DONE(submit(gate::SendActivation{{user(u"pending"_s), user(u"zoran"_s)}}));
    const Id first = m_file->count("SELECT min(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{first}, u"out"_s}, u"vera"_s));
    const auto undone = undo();
    VERIFY_DONE(undone);
    QVERIFY(std::ranges::any_of(undone->notices,
                                [](const gate::Notice &notice) { return notice.rule == u"R18"_s; }));
    QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 1);
    VERIFY_DONE(redo());
    QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 2);
    const Id second = m_file->count("SELECT max(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{second}, u"out"_s}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndo::R18_whatBecameOfAnEmail_isUndone()
{
    VERIFY_DONE(submit(gate::SendActivation{{user(u"pending"_s)}}));
    const Id email = m_file->count("SELECT max(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{email}, u"out"_s}));
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(gate::MarkActivation{user(u"pending"_s), true}));
    const QStringList after = dump(*m_file);
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(undo());
        VERIFY_STATE(before);
        VERIFY_DONE(redo());
        VERIFY_STATE(after);
    }
    VERIFY_DONE(submit(gate::MarkActivation{user(u"pending"_s), false}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndo::R22_rolesThatARelationTook_comeBack()
{
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
    const QString email = u"petar@elsewhere.example"_s;
    // Beside the role of a partner one that others hold, so that he stays when the former goes.
    VERIFY_DONE(submit(change(email, u"provisioning_admin"_s)));
    const QString elsewhere = u"Elsewhere of petar"_s;
    VERIFY_DONE(submit(gate::LinkOrganization{elsewhere, false, {}}));
    VERIFY_DONE(submit(change(email, u"contact_center_service_admin"_s)));
    VERIFY_DONE(submit(gate::LinkOrganization{elsewhere, true, {}}));
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(gate::LinkOrganization{elsewhere, false, {}}, u"boris"_s, true));
    QCOMPARE(m_file->roles(email), u"contact_center_service_admin"_s);
    const QStringList after = dump(*m_file);
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(undo());
        VERIFY_STATE(before);
        VERIFY_DONE(redo());
        VERIFY_STATE(after);
    }
}

void TestUndo::acceptanceThatWasReplaced_comesBack()
{
    const QString id = u"R8-%1"_s.arg(idOf(u"mira"_s));
    VERIFY_DONE(submit(gate::AcceptFinding{id, u"first"_s}));
    const QStringList first = dump(*m_file);
    VERIFY_DONE(submit(gate::AcceptFinding{id, u"second"_s}));
    const QStringList second = dump(*m_file);
    VERIFY_DONE(undo());
    VERIFY_STATE(first);
    VERIFY_DONE(redo());
    VERIFY_STATE(second);
    VERIFY_DONE(submit(gate::AcceptFinding{id, u"third"_s}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndo::licenseSuspendedSince_isGivenBack()
{
    VERIFY_DONE(submit(licenses(u"mira"_s, {}, {messaging})));
    const auto suspended =
        roster({{emailHeading, messaging + u" (Suspended)"_s}, {u"zoran@adriatic.example"_s, {}}});
    VERIFY_DONE(submit(suspended, u"vera"_s));
    VERIFY_DONE(undo());
    QVERIFY(licensesOf(u"mira"_s).contains(messaging));
}

void TestUndo::until_thatPassed_isRefused()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s, {}, QDate(2026, 11, 30)), u"vera"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, {}, u"support_admin"_s)));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(redo());
    m_file->now = m_file->now.addDays(30);
    VERIFY_REFUSED(undo(), "A17");

    // Somebody who was removed comes back without what would have ended.
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s, {}, QDate(2027, 1, 10)), u"vera"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, u"device_admin"_s), u"vera"_s));
    VERIFY_DONE(submit(gate::RemoveUser{user(u"zoran"_s)}));
    m_file->now = m_file->now.addDays(60);
    const auto back = undo();
    VERIFY_DONE(back);
    QCOMPARE(m_file->roles(u"zoran"_s), u"device_admin"_s);
    QVERIFY(std::ranges::any_of(back->notices, [](const gate::Notice &notice) {
        return notice.message.contains(roleName(WorkspaceFixture::role(u"support_admin"_s).role));
    }));
}

void TestUndo::A10_administrator_isRemovedOnlyByWhoMayGiveHisRoles()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"user_device_admin"_s)));
    VERIFY_DONE(submit(gate::EditUser{user(u"mira"_s), {{Field::Title, u"Chief"_s}}}, u"zoran"_s));
    VERIFY_DONE(submit(gate::EditUser{user(u"pending"_s), {{Field::Status, u"Active"_s}}}, u"zoran"_s));
    VERIFY_DONE(submit(change(u"pending"_s, u"full_admin"_s)));
    VERIFY_REFUSED(undo(u"zoran"_s), "A10");
}

void TestUndo::A15_rolesOnOtherSites_areNotTold()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"site_admin@"_s + siteName)));
    VERIFY_DONE(submit(change(u"boris"_s, u"site_user_admin@"_s + otherSite), u"vera"_s));
    VERIFY_DONE(submit(change(u"boris"_s, u"site_user_admin@"_s + siteName), u"zoran"_s));
    const auto undone = undo(u"zoran"_s);
    VERIFY_DONE(undone);
    QCOMPARE(undone->before.value(u"roles").toArray().size(), 1);
    QCOMPARE(undone->after.value(u"roles").toArray().size(), 0);
    QCOMPARE(m_file->log().back().before.value(u"roles").toArray().size(), 3);
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin site_user_admin@"_s + otherSite);
}

// --- Imports

void TestUndo::import_peopleTouchedSince_refuseTheWhole()
{
    const auto file = roster({{emailHeading, u"Title"_s},
                              {u"new1@adriatic.example"_s, u"a"_s},
                              {u"new2@adriatic.example"_s, u"b"_s},
                              {u"mira@adriatic.example"_s, u"c"_s}});
    VERIFY_DONE(submit(file));
    QVERIFY(idOf(u"new1"_s));
    VERIFY_DONE(submit(gate::RemoveUser{user(u"new2"_s)}, u"vera"_s));
    const QStringList state = dump(*m_file);
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_STATE(state);
}

void TestUndo::import_peopleRemovedAndBack_areTakenBack()
{
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(roster({{emailHeading, messaging},
                               {u"new1@adriatic.example"_s, u"TRUE"_s},
                               {u"new2@adriatic.example"_s, {}}})));
    const Id id = idOf(u"new1"_s);
    VERIFY_DONE(submit(gate::RemoveUser{user(u"new1"_s)}));
    VERIFY_DONE(undo());
    QCOMPARE(idOf(u"new1"_s), id); // the same person to the log
    const QStringList after = dump(*m_file);
    VERIFY_DONE(undo());
    VERIFY_STATE(before);
    VERIFY_DONE(redo());
    VERIFY_STATE(after);
    // Who was added again is a part of that record, as of an import.
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE added_in = (SELECT max(seq) FROM audit)"), 2);
    QCOMPARE(m_file->count("SELECT count(*) FROM audit_detail WHERE audit = (SELECT max(seq) FROM audit)"),
             0);
    VERIFY_DONE(redo()); // of the removal
    QCOMPARE(idOf(u"new1"_s), 0);
    VERIFY_DONE(undo());
    VERIFY_DONE(undo());
    VERIFY_STATE(before);
}

void TestUndo::import_manyPeople_isUndoneAndRedone()
{
    constexpr int people = 3000;
    QList<QStringList> rows{{emailHeading, u"First Name"_s, messaging}};
    for (int i = 0; i < people; ++i)
        rows << QStringList{u"p%1@adriatic.example"_s.arg(i), u"P%1"_s.arg(i), u"TRUE"_s};
    const QStringList before = dump(*m_file);
    VERIFY_DONE(submit(roster(rows)));
    const QStringList after = dump(*m_file);
    const auto undone = undo();
    VERIFY_DONE(undone);
    QCOMPARE(undone->removed.size(), size_t(people));
    QVERIFY(undone->many);
    VERIFY_STATE(before);
    VERIFY_DONE(redo());
    VERIFY_STATE(after);

    gate::SubmitOptions options;
    int calls = 0;
    options.progress = [&calls](qint64 done, qint64 total) {
        ++calls;
        return done <= total / 2;
    };
    const auto cancelled = m_file->gate().submit(gate::Undo{}, {user(u"boris"_s), {}}, options);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(calls > 0);
    VERIFY_STATE(after);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
