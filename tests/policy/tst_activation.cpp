// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R18 at the gate: who sends activation e-mails, who gets them, and what becomes of them.
#include "gate/activationquestions.h"
#include "store/licensestore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);
const QString premium = u"Contact Center Premium [Sub1]"_s;

/// An organization with contact center. Own users: vera and petar (pending), active and readonly (active, the
/// latter a read-only administrator), agent (active, with a contact-center license).
class File final {
public:
    File()
    {
        customer = store::customer(fixture.connection())->id;
        add(premium, u"contact_center_premium"_s);
        if (!store::addSite(fixture.connection(), customer, {0, u"adriatic.webex.com"_s, true, 0}))
            qFatal("the site could not be added");
        fixture.person(u"vera"_s, {}, u"Pending"_s);
        fixture.person(u"petar"_s, {}, u"Pending"_s);
        fixture.person(u"active"_s);
        fixture.person(u"readonly"_s, u"readonly_admin"_s);
        assign(fixture.person(u"agent"_s), premium);
    }

    void add(const QString &heading, const QString &service, bool suspended = false)
    {
        const Result<Id> added = store::addLicense(fixture.connection(), customer,
                                                   {0, heading, service, u"Sub1"_s, 0, 0, suspended});
        if (!added)
            qFatal("%ls", qUtf16Printable(added.error().message));
        licenses.insert(heading, *added);
    }
    void assign(Id user, const QString &heading)
    {
        if (!store::assignLicense(fixture.connection(), user, licenses.value(heading)))
            qFatal("the license could not be given");
    }

    Result<gate::Outcome> send(const QStringList &names, bool again = false, const QString &actor = admin,
                               bool dryRun = false)
    {
        gate::SendActivation command;
        command.again = again;
        for (const QString &name : names)
            command.users.push_back({0, WorkspaceFixture::address(name)});
        return fixture.submit(actor, command, false, dryRun);
    }
    Result<gate::Outcome> exported(const std::vector<Id> &ids, const QString &actor = admin)
    {
        return fixture.submit(actor, gate::RecordActivationExport{ids, u"mails"_s});
    }
    Result<gate::Outcome> mark(const QString &name, bool sent, const QString &actor = admin)
    {
        return fixture.submit(actor, gate::MarkActivation{{0, WorkspaceFixture::address(name)}, sent});
    }
    Result<gate::Outbox> ask(const QString &actor = admin)
    {
        return gate::outbox(fixture.gate(), {{0, WorkspaceFixture::address(actor)}, gate::Door::Window});
    }
    std::vector<gate::OutboxEntry> entries()
    {
        Result<gate::Outbox> outbox = ask();
        if (!outbox)
            qFatal("%ls", qUtf16Printable(outbox.error().message));
        return std::move(outbox->entries);
    }
    /// "vera@adriatic.example pending" each, oldest first.
    QStringList states()
    {
        QStringList texts;
        for (const gate::OutboxEntry &entry : entries())
            texts << entry.receiver.fields[Email].section(u'@', 0, 0) + u' '
                    + store::toText(entry.activation.state);
        return texts;
    }
    std::vector<store::AuditDetail> details() { return *store::details(fixture.connection(), records()); }
    qint64 records() { return fixture.count("SELECT max(seq) FROM audit"); }

    WorkspaceFixture fixture;
    Id customer = 0;
    QHash<QString, Id> licenses;
};

} // namespace

class TestActivation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<File>(); }
    void cleanup() { m_file.reset(); }
    void R18_sender_data();
    void R18_sender();
    void R34_outbox_isNotForEverybody_data();
    void R34_outbox_isNotForEverybody();
    void R34_withoutTheRight_nobodyIsLookedUp();
    void R18_receiver_data();
    void R18_receiver();
    void R18_suspendedLicense_countsToo();
    void R18_external_isRefused();
    void R18_oneBadReceiver_refusesAll();
    void send_unknownAddress_isNotFound();
    void send_isOneRecordWithADetailEach();
    void send_toOne_isRecordedOnThatPerson();
    void send_samePersonTwice_isOneEmail();
    void R18_neverTwiceUnlessAsked();
    void send_afterAFailure_queuesAnother();
    void send_dryRun_queuesNothing();
    void export_marksAndRecords();
    void export_ofWhatLeftItsState_isRefused();
    void export_unknownOrNone();
    void mark_pending_isRefused();
    void mark_sentAndFailed_areCorrections();
    void mark_isAboutTheNewestThatLeft();
    void mark_withoutAny_isNotFound();
    void R34_exportAndMark_needTheRight();
    void outbox_saysAllThatTheTextNeeds();
    void outbox_removedPerson_isGone();

private:
    std::unique_ptr<File> m_file;
};

void TestActivation::R18_sender_data()
{
    QTest::addColumn<QString>("roles");
    QTest::addColumn<bool>("may");
    QTest::newRow("full administrator") << u"full_admin"_s << true;
    QTest::newRow("user and device administrator") << u"user_device_admin"_s << true;
    QTest::newRow("contact-center service administrator") << u"contact_center_service_admin"_s << true;
    QTest::newRow("read-only administrator") << u"readonly_admin"_s << false;
    QTest::newRow("device administrator") << u"device_admin"_s << false;
    QTest::newRow("support administrator") << u"support_admin"_s << false;
    QTest::newRow("site administrator") << u"site_admin@adriatic.webex.com"_s << false; // sees only a site
    QTest::newRow("no role") << QString() << false;
}

void TestActivation::R18_sender()
{
    QFETCH(QString, roles);
    QFETCH(bool, may);
    m_file->fixture.person(u"sender"_s, roles);
    const Result<gate::Outcome> sent = m_file->send({u"vera"_s}, false, u"sender"_s);
    if (may) {
        VERIFY_OK(sent);
        VERIFY_OK(m_file->ask(u"sender"_s));
        QCOMPARE(m_file->entries().front().activation.queuedBy, u"sender@adriatic.example"_s);
        QCOMPARE(m_file->entries().front().senderName, u"sender Test"_s);
    } else {
        VERIFY_REFUSED(sent, "R34");
        QVERIFY(m_file->states().isEmpty());
    }
}

void TestActivation::R34_outbox_isNotForEverybody_data()
{
    QTest::addColumn<QString>("roles");
    QTest::newRow("device administrator") << u"device_admin"_s;
    QTest::newRow("site administrator") << u"site_admin@adriatic.webex.com"_s; // sees only a site
    QTest::newRow("no role") << QString();
}

void TestActivation::R34_outbox_isNotForEverybody()
{
    QFETCH(QString, roles);
    m_file->fixture.person(u"curious"_s, roles);
    VERIFY_REFUSED(m_file->ask(u"curious"_s), "R34");
}

void TestActivation::R34_withoutTheRight_nobodyIsLookedUp()
{
    const qint64 records = m_file->records();
    VERIFY_REFUSED(m_file->send({u"nobody"_s}, false, u"readonly"_s), "R34");
    VERIFY_REFUSED(m_file->mark(u"nobody"_s, true, u"readonly"_s), "R34");
    QCOMPARE(m_file->records(), records + 2);
    QVERIFY(m_file->fixture.log().back().refused);
}

void TestActivation::R18_receiver_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("service"); // of the license; empty: none
    QTest::addColumn<bool>("may");
    QTest::newRow("pending") << u"Pending"_s << QString() << true;
    QTest::newRow("not verified") << u"Not verified"_s << QString() << true;
    QTest::newRow("verified") << u"Verified"_s << QString() << true;
    QTest::newRow("active") << u"Active"_s << QString() << false;
    QTest::newRow("inactive") << u"Inactive"_s << QString() << false;
    QTest::newRow("active, standard") << u"Active"_s << u"contact_center_standard"_s << true;
    QTest::newRow("active, premium") << u"Active"_s << u"contact_center_premium"_s << true;
    QTest::newRow("inactive, premium") << u"Inactive"_s << u"contact_center_premium"_s << true;
    QTest::newRow("active, other license") << u"Active"_s << u"messaging"_s << false;
}

void TestActivation::R18_receiver()
{
    QFETCH(QString, status);
    QFETCH(QString, service);
    QFETCH(bool, may);
    const Id user = m_file->fixture.person(u"receiver"_s, {}, status);
    if (!service.isEmpty()) {
        m_file->add(u"A license"_s, service);
        m_file->assign(user, u"A license"_s);
    }
    const Result<gate::Outcome> sent = m_file->send({u"receiver"_s});
    if (may)
        VERIFY_OK(sent);
    else
        VERIFY_REFUSED(sent, "R18");
    QCOMPARE(m_file->states(), may ? QStringList(u"receiver pending"_s) : QStringList());
}

void TestActivation::R18_suspendedLicense_countsToo()
{
    m_file->add(u"Suspended"_s, u"contact_center_standard"_s, true);
    m_file->assign(m_file->fixture.person(u"receiver"_s), u"Suspended"_s);
    VERIFY_OK(m_file->send({u"receiver"_s}));
}

void TestActivation::R18_external_isRefused()
{
    const Id external = m_file->fixture.external(u"eva"_s, OrganizationKind::Partner, u"full_admin"_s);
    m_file->assign(external, premium);
    VERIFY_REFUSED(m_file->send({u"eva@elsewhere.example"_s}), "R18");
    VERIFY_OK(m_file->send({u"vera"_s}, false, u"eva@elsewhere.example"_s)); // but sends
}

void TestActivation::R18_oneBadReceiver_refusesAll()
{
    const qint64 records = m_file->records();
    VERIFY_REFUSED(m_file->send({u"vera"_s, u"active"_s, u"petar"_s}), "R18");
    QVERIFY(m_file->states().isEmpty());
    QCOMPARE(m_file->records(), records + 1);
    const store::AuditRecord record = m_file->fixture.log().back();
    QVERIFY(record.refused);
    QCOMPARE(record.rule, u"R18"_s);
    QCOMPARE(record.targetEmail, u"active@adriatic.example"_s);
}

void TestActivation::send_unknownAddress_isNotFound()
{
    const qint64 records = m_file->records();
    const Result<gate::Outcome> sent = m_file->send({u"vera"_s, u"nobody"_s});
    QVERIFY(!sent);
    QVERIFY(sent.error().code == ErrorCode::NotFound);
    QVERIFY(sent.error().message.contains(u"nobody@adriatic.example"));
    QVERIFY(m_file->states().isEmpty());
    QCOMPARE(m_file->records(), records);
}

void TestActivation::send_isOneRecordWithADetailEach()
{
    const qint64 records = m_file->records();
    const Result<gate::Outcome> sent = m_file->send({u"vera"_s, u"petar"_s, u"agent"_s});
    VERIFY_OK(sent);
    QCOMPARE(sent->after.value(u"queued").toInt(), 3);
    QCOMPARE(m_file->records(), records + 1);
    QCOMPARE(m_file->states(), (QStringList{u"vera pending"_s, u"petar pending"_s, u"agent pending"_s}));
    const store::AuditRecord record = m_file->fixture.log().back();
    QCOMPARE(record.action, u"activation-send"_s);
    QCOMPARE(record.targetKind, u"organization"_s);
    QCOMPARE(record.target, 0);
    QVERIFY(record.targetEmail.isEmpty());
    const auto details = m_file->details();
    QCOMPARE(details.size(), size_t{3});
    for (const store::AuditDetail &detail : details) {
        QVERIFY(detail.before.isEmpty());
        const auto entries = m_file->entries();
        const auto entry = std::ranges::find_if(
            entries, [&](const auto &one) { return one.activation.user == detail.user; });
        QVERIFY(entry != entries.end());
        QCOMPARE(detail.after,
                 (QJsonObject{{u"activation"_s, u"pending"_s}, {u"id"_s, entry->activation.id}}));
    }
}

void TestActivation::send_toOne_isRecordedOnThatPerson()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    const store::AuditRecord record = m_file->fixture.log().back();
    QCOMPARE(record.targetKind, u"user"_s);
    QCOMPARE(record.targetEmail, u"vera@adriatic.example"_s);
    QCOMPARE(m_file->details().size(), size_t{1});
}

void TestActivation::send_samePersonTwice_isOneEmail()
{
    VERIFY_OK(m_file->send({u"vera"_s, u"VERA@Adriatic.example"_s}, true));
    QCOMPARE(m_file->states(), QStringList(u"vera pending"_s));
}

void TestActivation::R18_neverTwiceUnlessAsked()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    const qint64 records = m_file->records();
    const Result<gate::Outcome> again = m_file->send({u"vera"_s});
    VERIFY_OK(again);
    QVERIFY(again->unchanged);
    QCOMPARE(m_file->records(), records);
    const Result<gate::Outcome> both = m_file->send({u"vera"_s, u"petar"_s});
    VERIFY_OK(both);
    QVERIFY(!both->unchanged);
    QCOMPARE(both->after.value(u"queued").toInt(), 1);
    QCOMPARE(m_file->states(), (QStringList{u"vera pending"_s, u"petar pending"_s}));
    VERIFY_OK(m_file->exported({m_file->entries().front().activation.id}));
    VERIFY_OK(m_file->mark(u"vera"_s, true));
    QVERIFY(m_file->send({u"vera"_s})->unchanged);
    VERIFY_OK(m_file->send({u"vera"_s}, true));
    QCOMPARE(m_file->states(), (QStringList{u"vera sent"_s, u"petar pending"_s, u"vera pending"_s}));
}

void TestActivation::send_afterAFailure_queuesAnother()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    VERIFY_OK(m_file->exported({m_file->entries().front().activation.id}));
    QVERIFY(m_file->send({u"vera"_s})->unchanged);
    VERIFY_OK(m_file->mark(u"vera"_s, false));
    const Result<gate::Outcome> sent = m_file->send({u"vera"_s});
    VERIFY_OK(sent);
    QVERIFY(!sent->unchanged);
    QCOMPARE(m_file->states(), (QStringList{u"vera failed"_s, u"vera pending"_s}));
}

void TestActivation::send_dryRun_queuesNothing()
{
    const qint64 records = m_file->records();
    const Result<gate::Outcome> sent = m_file->send({u"vera"_s}, false, admin, true);
    VERIFY_OK(sent);
    QCOMPARE(sent->after.value(u"queued").toInt(), 1);
    QVERIFY(m_file->states().isEmpty());
    VERIFY_REFUSED(m_file->send({u"active"_s}, false, admin, true), "R18");
    QCOMPARE(m_file->records(), records);
}

void TestActivation::export_marksAndRecords()
{
    VERIFY_OK(m_file->send({u"vera"_s, u"petar"_s}));
    const QDateTime queued = m_file->fixture.now;
    m_file->fixture.now = queued.addSecs(60);
    const qint64 records = m_file->records();
    const Id vera = m_file->entries().front().activation.id;
    VERIFY_OK(m_file->exported({vera}));
    QCOMPARE(m_file->states(), (QStringList{u"vera exported"_s, u"petar pending"_s}));
    QCOMPARE(m_file->entries().front().activation.queuedAt, queued);
    QCOMPARE(m_file->entries().front().activation.changedAt, queued.addSecs(60));
    QCOMPARE(m_file->entries().back().activation.changedAt, queued);
    QCOMPARE(m_file->records(), records + 1);
    const store::AuditRecord record = m_file->fixture.log().back();
    QCOMPARE(record.action, u"activation-export"_s);
    QCOMPARE(record.targetName, u"mails"_s);
    QCOMPARE(record.after.value(u"rows").toInt(), 1);
    QCOMPARE(m_file->details().size(), size_t{1});

    m_file->fixture.now = queued.addSecs(120);
    VERIFY_OK(m_file->exported({vera})); // again: since then it has been exported
    QCOMPARE(m_file->entries().front().activation.changedAt, queued.addSecs(60));
}

void TestActivation::export_ofWhatLeftItsState_isRefused()
{
    VERIFY_OK(m_file->send({u"vera"_s, u"petar"_s}));
    const Id vera = m_file->entries().front().activation.id;
    const Id petar = m_file->entries().back().activation.id;
    VERIFY_OK(m_file->exported({vera}));
    for (const bool sent : {true, false}) {
        VERIFY_OK(m_file->mark(u"vera"_s, sent));
        VERIFY_REFUSED(m_file->exported({petar, vera}), "R18");
        QCOMPARE(m_file->states().last(), u"petar pending"_s);
    }
}

void TestActivation::export_unknownOrNone()
{
    const qint64 records = m_file->records();
    const Result<gate::Outcome> unknown = m_file->exported({4711});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().code == ErrorCode::NotFound);
    const Result<gate::Outcome> none = m_file->exported({});
    VERIFY_OK(none);
    QVERIFY(none->unchanged);
    QCOMPARE(m_file->records(), records);
}

void TestActivation::mark_pending_isRefused()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    VERIFY_REFUSED(m_file->mark(u"vera"_s, true), "R18");
    VERIFY_REFUSED(m_file->mark(u"vera"_s, false), "R18");
    QCOMPARE(m_file->states(), QStringList(u"vera pending"_s));
}

void TestActivation::mark_sentAndFailed_areCorrections()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    VERIFY_OK(m_file->exported({m_file->entries().front().activation.id}));
    const Result<gate::Outcome> sent = m_file->mark(u"vera"_s, true);
    VERIFY_OK(sent);
    const Id marked = m_file->entries().front().activation.id;
    QCOMPARE(sent->before, (QJsonObject{{u"activation"_s, u"exported"_s}, {u"id"_s, marked}}));
    QCOMPARE(sent->after, (QJsonObject{{u"activation"_s, u"sent"_s}, {u"id"_s, marked}}));
    const qint64 records = m_file->records();
    QVERIFY(m_file->mark(u"vera"_s, true)->unchanged);
    QCOMPARE(m_file->records(), records);
    VERIFY_OK(m_file->mark(u"vera"_s, false));
    QCOMPARE(m_file->states(), QStringList(u"vera failed"_s));
    VERIFY_OK(m_file->mark(u"vera"_s, true));
    QCOMPARE(m_file->states(), QStringList(u"vera sent"_s));
    QCOMPARE(m_file->records(), records + 2);
}

void TestActivation::mark_isAboutTheNewestThatLeft()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    VERIFY_OK(m_file->exported({m_file->entries().front().activation.id}));
    VERIFY_OK(m_file->send({u"vera"_s}, true));
    VERIFY_OK(m_file->mark(u"vera"_s, false));
    QCOMPARE(m_file->states(), (QStringList{u"vera failed"_s, u"vera pending"_s}));
    VERIFY_OK(m_file->exported({m_file->entries().back().activation.id}));
    VERIFY_OK(m_file->mark(u"vera"_s, true));
    QCOMPARE(m_file->states(), (QStringList{u"vera failed"_s, u"vera sent"_s}));
}

void TestActivation::mark_withoutAny_isNotFound()
{
    const Result<gate::Outcome> marked = m_file->mark(u"vera"_s, true);
    QVERIFY(!marked);
    QVERIFY(marked.error().code == ErrorCode::NotFound);
}

void TestActivation::R34_exportAndMark_needTheRight()
{
    VERIFY_OK(m_file->send({u"vera"_s}));
    const Id vera = m_file->entries().front().activation.id;
    VERIFY_REFUSED(m_file->exported({vera}, u"readonly"_s), "R34");
    VERIFY_REFUSED(m_file->exported({}, u"readonly"_s), "R34");
    QCOMPARE(m_file->states(), QStringList(u"vera pending"_s));
    VERIFY_OK(m_file->exported({vera}));
    VERIFY_REFUSED(m_file->mark(u"vera"_s, true, u"readonly"_s), "R34");
    QCOMPARE(m_file->states(), QStringList(u"vera exported"_s));
}

void TestActivation::outbox_saysAllThatTheTextNeeds()
{
    VERIFY_OK(m_file->send({u"agent"_s, u"vera"_s}));
    const auto entries = m_file->entries();
    QCOMPARE(entries.size(), size_t{2});
    QVERIFY(entries[0].contactCenter);
    QVERIFY(!entries[1].contactCenter);
    QCOMPARE(entries[0].senderName, u"Ana Admin"_s);
    QCOMPARE(entries[0].activation.queuedBy, admin);
    QCOMPARE(m_file->ask()->organization.name, u"Adriatic"_s);
}

void TestActivation::outbox_removedPerson_isGone()
{
    VERIFY_OK(m_file->send({u"agent"_s, u"vera"_s}));
    VERIFY_OK(m_file->fixture.submit(admin, gate::RemoveUser{{0, u"agent@adriatic.example"_s}}));
    QCOMPARE(m_file->states(), QStringList(u"vera pending"_s));
}

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
