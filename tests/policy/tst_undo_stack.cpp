// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/undo.h"
#include "undofixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

/// What is undone next, and that what somebody else changed since is not (A17).
class TestUndoStack final : public QObject, private UndoFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void cleanup() { m_file.reset(); }
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
    void import_peopleTouchedSince_refuseTheWhole();
};

void TestUndoStack::A17_changedBySomebodyElse_isRefused_data()
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

void TestUndoStack::A17_changedBySomebodyElse_isRefused()
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

void TestUndoStack::A17_changedAndUndoneBySomebodyElse_isNotInTheWay()
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

void TestUndoStack::nothingToUndo_isNotFound()
{
    for (const gate::Command &command : {gate::Command(gate::Undo{}), gate::Command(gate::Redo{})}) {
        const auto answer = submit(command);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QVERIFY(!answer.error().message.isEmpty());
    }
    VERIFY_REFUSED(submit(gate::Undo{}, u"nobody"_s), "R34");
}

void TestUndoStack::aNewCommand_endsTheRedoStack()
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

void TestUndoStack::everybody_hasAStackOfHisOwn()
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

void TestUndoStack::refusedDryAndUnchangedCommands_areNotOnTheStack()
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

void TestUndoStack::exportsAndSignIns_areSteppedOver()
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

void TestUndoStack::customer_isTakenBackWhileNobodyActedThere()
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

void TestUndoStack::next_namesWhatWouldBeUndone()
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

void TestUndoStack::record_isOneAndOfTheTarget()
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

void TestUndoStack::dryRun_changesNothing()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    const QStringList state = dump(*m_file);
    const qint64 records = m_file->count("SELECT count(*) FROM audit");
    VERIFY_DONE(m_file->submit(u"boris"_s, gate::Undo{}, false, true));
    VERIFY_STATE(state);
    QCOMPARE(m_file->count("SELECT count(*) FROM audit"), records);
    VERIFY_DONE(undo());
}

void TestUndoStack::import_peopleTouchedSince_refuseTheWhole()
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

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undo_stack.moc"
