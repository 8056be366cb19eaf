// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include "store/organizationstore.h"
#include "store/userstore.h"
#include "store/workspace.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

const QString dana = u"dana@drava.example"_s; ///< first administrator of Drava
const QString pero = u"pero@drina.example"_s; ///< of Drina, a partner that manages Sava's subscription

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

/// `organization`, `settings` and --organization.
class TestCliOrganizations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void list_saysWhatEachIsToTheOneInUse();
    void list_forPeople_isATable();
    void add_wrongWords_areWrongUsage_data();
    void add_wrongWords_areWrongUsage();
    void add_takenDomain_isBadInput();
    void add_dryRun_changesNothing();
    void R2_secondCustomer_isReachedByItsName();
    void R2_anAddressOfSomebodyElse_isRefused();
    void R22_link_listsWhomItTouches();
    void R22_link_withYes_removesWhatGivesNothing();
    void link_wrongWords_areWrongUsage();
    void link_unknown_isNotFound();
    void R33_organization_choosesTheCustomer_data();
    void R33_organization_choosesTheCustomer();
    void R33_withoutIt_oneWorksInOnesOwn();
    void R33_rolesInSeveral_areToBeNamed();
    void R33_batch_choosesAnewAtEachLine();
    void R33_batch_ofSomebodyInSeveral_namesItLineByLine();
    void settings_list_saysValueAndRule();
    void settings_set_isShownAndRecorded();
    void settings_badValue_isBadInput_data();
    void settings_badValue_isBadInput();
    void settings_unknownKey_isNotFound();
    void R34_withoutTheRight_isRefused_data();
    void R34_withoutTheRight_isRefused();

private:
    /// Drina, a partner, with `pero`, who holds provisioning_admin at Sava: written directly.
    bool addPartner();
    bool addDrava()
    {
        return m_workspace
                   ->run({u"organization"_s, u"add"_s, u"Drava"_s, u"--kind"_s, u"customer"_s, u"--admin"_s,
                          dana, u"--name"_s, u"Dana Dravić"_s})
                   .exit
            == 0;
    }
    /// The same with `pero` as its first administrator (R2).
    bool addDravaOfPartner()
    {
        return m_workspace
                   ->run({u"organization"_s, u"add"_s, u"Drava"_s, u"--kind"_s, u"customer"_s, u"--admin"_s,
                          pero})
                   .exit
            == 0;
    }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliOrganizations::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

bool TestCliOrganizations::addPartner()
{
    if (m_workspace
            ->run(words(u"organization add Drina --kind partner --domain drina.example "
                        "--manages-subscription --sale-active"_s))
            .exit
        != 0)
        return false;
    const auto workspace = store::Workspace::open(m_workspace->path(), store::OpenMode::ReadWrite);
    if (!workspace)
        return false;
    store::Connection &connection = (*workspace)->connection();
    domain::User user;
    user.organization = (*store::findOrganization(connection, u"Drina"_s))->id;
    user.fields[domain::FirstName] = u"Pero"_s;
    user.fields[domain::Email] = pero;
    user.fields[domain::Status] = u"Active"_s;
    const auto id = store::insertUser(connection, user, 1);
    const domain::RoleIndex role = domain::Catalogue::instance().findRole(u"provisioning_admin").value();
    return id
        && store::insertAssignment(connection, store::customer(connection)->id,
                                   {0, *id, role, 0, {}, admin, QDateTime::currentDateTimeUtc(), {}, {}});
}

void TestCliOrganizations::list_saysWhatEachIsToTheOneInUse()
{
    QVERIFY(addPartner());
    QCOMPARE(m_workspace->run(words(u"organization add Timok --kind self_signup"_s)).exit, 0);
    const Answer list = m_workspace->run(words(u"organization list"_s));
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.column(u"name"), (QStringList{u"Sava"_s, u"Drina"_s, u"Timok"_s}));
    QCOMPARE(list.column(u"kind"), (QStringList{u"customer"_s, u"partner"_s, u"self_signup"_s}));
    QVERIFY(list.row(0).value(u"in_use").toBool());
    QCOMPARE(list.row(0).value(u"domains").toArray(), QJsonArray{u"sava.example"_s});
    QVERIFY(!list.row(1).value(u"in_use").toBool());
    QVERIFY(list.row(1).value(u"manages_subscription").toBool());
    QVERIFY(list.row(1).value(u"sale_active").toBool());
    QVERIFY(!list.row(2).value(u"manages_subscription").toBool());
    QVERIFY(list.row(2).value(u"domains").toArray().isEmpty());
}

void TestCliOrganizations::list_forPeople_isATable()
{
    QVERIFY(addPartner());
    const QString out = m_workspace->text(words(u"organization list"_s)).out;
    QVERIFY(out.contains(u"Drina"));
    QVERIFY(out.contains(u"Partner organization"));
    QVERIFY(out.contains(u"drina.example"));
}

void TestCliOrganizations::add_wrongWords_areWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no kind") << u"organization add Timok"_s;
    QTest::newRow("unknown kind") << u"organization add Timok --kind friend"_s;
    QTest::newRow("flag of a partner") << u"organization add Timok --kind other --sale-active"_s;
    QTest::newRow("customer without administrator") << u"organization add Timok --kind customer"_s;
    QTest::newRow("administrator of another")
        << u"organization add Timok --kind other --admin a@timok.example"_s;
}

void TestCliOrganizations::add_wrongWords_areWrongUsage()
{
    QFETCH(QString, line);
    QCOMPARE(m_workspace->run(words(line)).exit, 2);
    QCOMPARE(m_workspace->run(words(u"organization list"_s)).rows.size(), 1);
}

void TestCliOrganizations::add_takenDomain_isBadInput()
{
    const Answer answer =
        m_workspace->run(words(u"organization add Timok --kind other --domain SAVA.example"_s));
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.last().value(u"column").toString(), u"domain"_s);
}

void TestCliOrganizations::add_dryRun_changesNothing()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run(words(u"--dry-run organization add Timok --kind other"_s));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QCOMPARE(answer.row().value(u"after").toObject().value(u"name").toString(), u"Timok"_s);
    QCOMPARE(m_workspace->run(words(u"organization list"_s)).rows.size(), 1);
    QCOMPARE(m_workspace->records(), records);
}

void TestCliOrganizations::R2_secondCustomer_isReachedByItsName()
{
    QVERIFY(addDrava());
    const QStringList inDrava{u"--organization"_s, u"Drava"_s};
    QCOMPARE(m_workspace->run(QStringList{u"users"_s} + inDrava, dana).column(u"email"), QStringList{dana});
    QCOMPARE(m_workspace->run(words(u"audit list"_s) + inDrava, dana).rows.size(), 0);
    const Answer record = m_workspace->run(words(u"audit list --limit 1"_s));
    QCOMPARE(record.row().value(u"action").toString(), u"organization-add"_s);
    QCOMPARE(record.row().value(u"after").toObject().value(u"admin").toString(), dana);
    // Nobody of the one has anything to say in the other.
    QCOMPARE(m_workspace->run(QStringList{u"users"_s} + inDrava).rule(), u"R34"_s);
    QCOMPARE(m_workspace->run(words(u"users --organization Sava"_s), dana).rule(), u"R34"_s);
}

void TestCliOrganizations::R2_anAddressOfSomebodyElse_isRefused()
{
    const Answer answer = m_workspace->run({u"organization"_s, u"add"_s, u"Drava"_s, u"--kind"_s,
                                            u"customer"_s, u"--admin"_s, clerk, u"--name"_s, u"V V"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R2"_s);
}

void TestCliOrganizations::R22_link_listsWhomItTouches()
{
    QVERIFY(addPartner());
    const Answer answer = m_workspace->run(words(u"organization link drina --manages-subscription no"_s));
    QCOMPARE(answer.exit, 0);
    const QJsonArray notices = answer.row().value(u"notices").toArray();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].toObject().value(u"rule").toString(), u"R22"_s);
    QVERIFY(notices[0].toObject().value(u"message").toString().contains(pero));
    QCOMPARE(m_workspace->run(words(u"users --external"_s)).column(u"holder"), QStringList{u"other"_s});
    QCOMPARE(m_workspace->run({u"can"_s, pero, u"cc.portal_sign_in"_s}).row().value(u"allowed").toBool(),
             false);
}

void TestCliOrganizations::R22_link_withYes_removesWhatGivesNothing()
{
    QVERIFY(addPartner());
    const Answer answer =
        m_workspace->run(words(u"organization link Drina --manages-subscription no --yes"_s));
    QCOMPARE(answer.exit, 0);
    QCOMPARE(m_workspace->run(words(u"users --external"_s)).rows.size(), 0);
    const Answer record = m_workspace->run(words(u"audit list --limit 1"_s));
    QCOMPARE(record.row().value(u"action").toString(), u"organization-link"_s);
    const QJsonArray details = record.row().value(u"details").toArray();
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0].toObject().value(u"email").toString(), pero);
}

void TestCliOrganizations::link_wrongWords_areWrongUsage()
{
    QVERIFY(addPartner());
    QCOMPARE(m_workspace->run(words(u"organization link Drina --sale-active maybe"_s)).exit, 2);
    QCOMPARE(m_workspace->run(words(u"organization link Sava --sale-active yes"_s)).exit, 4);
}

void TestCliOrganizations::link_unknown_isNotFound()
{
    QCOMPARE(m_workspace->run(words(u"organization link Nowhere --sale-active yes"_s)).exit, 5);
}

void TestCliOrganizations::R33_organization_choosesTheCustomer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("exit");
    QTest::newRow("own") << u"Sava"_s << admin << 0;
    QTest::newRow("any case") << u"sAVA"_s << admin << 0;
    QTest::newRow("the other one, by its own") << u"Drava"_s << dana << 0;
    QTest::newRow("the other one, by a stranger") << u"Drava"_s << admin << 3;
    QTest::newRow("a partner") << u"Drina"_s << admin << 5;
    QTest::newRow("nobody") << u"Nowhere"_s << admin << 5;
}

void TestCliOrganizations::R33_organization_choosesTheCustomer()
{
    QFETCH(QString, name);
    QFETCH(QString, who);
    QFETCH(int, exit);
    QVERIFY(addPartner());
    QVERIFY(addDrava());
    QCOMPARE(m_workspace->run({u"--organization"_s, name, u"users"_s}, who).exit, exit);
}

void TestCliOrganizations::R33_withoutIt_oneWorksInOnesOwn()
{
    QVERIFY(addDrava());
    QCOMPARE(m_workspace->run({u"users"_s}, dana).column(u"email"), QStringList{dana});
    QCOMPARE(m_workspace->run({u"users"_s}).column(u"email").size(), 3);
    QCOMPARE(
        m_workspace->run({u"user"_s, u"add"_s, u"nada@drava.example"_s, u"--name"_s, u"N N"_s}, dana).exit,
        0);
    QCOMPARE(m_workspace->run({u"users"_s}).column(u"email").size(), 3);
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s}, dana).column(u"action"), QStringList{u"user-add"_s});
    QVERIFY(!m_workspace->run({u"audit"_s, u"list"_s}).column(u"target").contains(u"nada@drava.example"_s));
    // Somebody whom nobody knows is told of the first one only.
    QCOMPARE(m_workspace->run({u"users"_s}, u"stranger@kupa.example"_s).rule(), u"R34"_s);
}

void TestCliOrganizations::R33_rolesInSeveral_areToBeNamed()
{
    QVERIFY(addPartner());
    QVERIFY(addDravaOfPartner());
    QCOMPARE(m_workspace
                 ->run({u"organization"_s, u"add"_s, u"Kupa"_s, u"--kind"_s, u"customer"_s, u"--admin"_s,
                        u"k@kupa.example"_s, u"--name"_s, u"K K"_s})
                 .exit,
             0);
    const Answer asked = m_workspace->run({u"users"_s}, pero);
    QCOMPARE(asked.exit, 2);
    const QString message = asked.last().value(u"message").toString();
    QVERIFY(message.contains(u"Sava, Drava"));
    QVERIFY(!message.contains(u"Kupa"));
    QCOMPARE(m_workspace->run(words(u"users --organization Drava"_s), pero).exit, 0);
    // A role in one alone: that one.
    QCOMPARE(m_workspace->run(words(u"organization link Drina --manages-subscription no --yes"_s)).exit, 0);
    const Answer own = m_workspace->run(words(u"users --external"_s), pero);
    QCOMPARE(own.column(u"email"), QStringList{pero});
}

void TestCliOrganizations::R33_batch_choosesAnewAtEachLine()
{
    QVERIFY(addDrava());
    const Answer answers = m_workspace->run({u"batch"_s}, admin,
                                            "users\n"
                                            "users --organization Drava --as dana@drava.example\n"
                                            "users\n"
                                            "users --organization Nowhere\n"
                                            "users\n");
    QCOMPARE(answers.exit, 0);
    QList<qsizetype> sizes;
    for (const QJsonObject &answer : answers.rows)
        sizes << answer.value(u"result").toArray().size();
    QCOMPARE(sizes, (QList<qsizetype>{3, 1, 3, 1, 3}));
    QCOMPARE(answers.row(3).value(u"exit").toInt(), 5);
}

void TestCliOrganizations::R33_batch_ofSomebodyInSeveral_namesItLineByLine()
{
    QVERIFY(addPartner());
    QVERIFY(addDravaOfPartner());
    const Answer answers = m_workspace->run({u"batch"_s}, pero,
                                            "users --organization Drava\n"
                                            "users\n");
    QCOMPARE(answers.exit, 0);
    QCOMPARE(answers.row(0).value(u"exit").toInt(), 0);
    QCOMPARE(answers.row(1).value(u"exit").toInt(), 2);
}

void TestCliOrganizations::settings_list_saysValueAndRule()
{
    QCOMPARE(m_workspace->run(words(u"settings set external_readonly_days 10"_s)).exit, 0);
    const Answer list = m_workspace->run(words(u"settings list"_s));
    QCOMPARE(list.exit, 0);
    const QJsonObject days = list.row(list.column(u"key").indexOf(u"external_readonly_days"_s));
    QCOMPARE(days.value(u"value").toString(), u"10"_s);
    QCOMPARE(days.value(u"first").toString(), u"30"_s);
    QCOMPARE(days.value(u"rule").toString(), u"R25"_s);
    QVERIFY(list.column(u"key").contains(u"external_sees_title"_s));
    QVERIFY(list.column(u"key").contains(u"idle_lock_minutes"_s));
    QVERIFY(!list.column(u"text").contains(QString()));
    QVERIFY(m_workspace->text(words(u"settings list"_s)).out.contains(u"external_readonly_days"));
}

void TestCliOrganizations::settings_set_isShownAndRecorded()
{
    const Answer answer = m_workspace->run(words(u"settings set external_sees_phone no"_s));
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"before").toObject().value(u"external_sees_phone").toString(), u"yes"_s);
    QCOMPARE(answer.row().value(u"after").toObject().value(u"external_sees_phone").toString(), u"no"_s);
    const QJsonObject record = m_workspace->run(words(u"audit list --limit 1"_s)).row();
    QCOMPARE(record.value(u"action").toString(), u"setting-set"_s);
    QCOMPARE(record.value(u"target").toString(), u"external_sees_phone"_s);
    QVERIFY(
        m_workspace->run(words(u"settings set external_sees_phone no"_s)).row().value(u"unchanged").toBool());
}

void TestCliOrganizations::settings_badValue_isBadInput_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("too many") << u"settings set external_readonly_days 366"_s;
    QTest::newRow("too few") << u"settings set idle_lock_minutes 0"_s;
    QTest::newRow("no choice") << u"settings set external_sees_title maybe"_s;
}

void TestCliOrganizations::settings_badValue_isBadInput()
{
    QFETCH(QString, line);
    const Answer answer = m_workspace->run(words(line));
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.last().value(u"column").toString(), line.section(u' ', 2, 2));
}

void TestCliOrganizations::settings_unknownKey_isNotFound()
{
    const Answer answer = m_workspace->run(words(u"settings set colour blue"_s));
    QCOMPARE(answer.exit, 5);
    QVERIFY(answer.last().value(u"message").toString().contains(u"external_readonly_days"));
}

void TestCliOrganizations::R34_withoutTheRight_isRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("list") << u"organization list"_s;
    QTest::newRow("add") << u"organization add Timok --kind other"_s;
    QTest::newRow("link") << u"organization link Nowhere --sale-active yes"_s;
    QTest::newRow("settings") << u"settings list"_s;
    QTest::newRow("set") << u"settings set colour blue"_s;
}

void TestCliOrganizations::R34_withoutTheRight_isRefused()
{
    QFETCH(QString, line);
    const Answer answer = m_workspace->run(words(line), clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QCOMPARE(answer.last().value(u"privilege").toString(), u"organization_settings"_s);
}

QTEST_GUILESS_MAIN(TestCliOrganizations)
#include "tst_cliorganizations.moc"
