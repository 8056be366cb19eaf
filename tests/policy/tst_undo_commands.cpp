// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplequestions.h"
#include "store/userstore.h"
#include "undofixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

/// Undo and redo of every command, against the state before and after it.
class TestUndoCommands final : public QObject, private UndoFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void cleanup() { m_file.reset(); }
    void everyCommand_isUndoneAndRedone_data();
    void everyCommand_isUndoneAndRedone();
    void manyCommands_areUndoneInTurn();
    void R18_whatBecameOfAnEmail_isUndone();
    void R22_rolesThatARelationTook_comeBack();
    void acceptanceThatWasReplaced_comesBack();
    void import_peopleRemovedAndBack_areTakenBack();
    void import_manyPeople_isUndoneAndRedone();
};

void TestUndoCommands::everyCommand_isUndoneAndRedone_data()
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

void TestUndoCommands::everyCommand_isUndoneAndRedone()
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

void TestUndoCommands::manyCommands_areUndoneInTurn()
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

void TestUndoCommands::R18_whatBecameOfAnEmail_isUndone()
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

void TestUndoCommands::R22_rolesThatARelationTook_comeBack()
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

void TestUndoCommands::acceptanceThatWasReplaced_comesBack()
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

void TestUndoCommands::import_peopleRemovedAndBack_areTakenBack()
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

void TestUndoCommands::import_manyPeople_isUndoneAndRedone()
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

QTEST_GUILESS_MAIN(TestUndoCommands)
#include "tst_undo_commands.moc"
