// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R29 and R15: what external administrators may do, tried by real commands: each row of the external table
// and of the contact-center table as each kind of them. What is expected is read from the tables as they were
// published (tests/data/spec-grants.csv), not from the program.
#include "rulescase.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

/// An external administrator of a RulesCase with one role.
struct Person {
    QString email;
    QString role;
    QString holder;
};

const QList<Person> &people()
{
    static const QList<Person> all{
        {u"pfull@drina.example"_s, u"full_admin"_s, u"partner"_s},
        {u"pprov@drina.example"_s, u"provisioning_admin"_s, u"partner"_s},
        {u"ofull@timok.example"_s, u"full_admin"_s, u"other"_s},
        {u"oread@timok.example"_s, u"readonly_admin"_s, u"other"_s},
        {u"oservice@timok.example"_s, u"contact_center_service_admin"_s, u"other"_s},
        {u"osite@timok.example"_s, u"site_admin"_s, u"other"_s},
    };
    return all;
}

/// A line of one of the published tables, by the names of its columns.
using Line = QMap<QString, QString>;

QList<Line> readTable(const QString &file)
{
    const QStringList lines = QString::fromUtf8(readFile(file)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.first().trimmed().split(u',');
    QList<Line> table;
    for (const QString &line : lines.mid(1)) {
        Line row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], line.trimmed().section(u',', i, i));
        table << row;
    }
    return table;
}

const QList<Line> &grants()
{
    static const QList<Line> table = readTable(u"spec-grants.csv"_s);
    return table;
}

/// The privileges of the rows of both tables, in their order.
const QStringList &privileges()
{
    static const QStringList all = [] {
        QStringList names;
        for (const Line &row : readTable(u"spec-tables.csv"_s)) {
            if (row.value(u"table"_s) == u"external" || row.value(u"table"_s) == u"contact_center")
                names << row.value(u"privilege"_s);
        }
        return names;
    }();
    return all;
}

/// On what something is tried.
struct On {
    std::optional<QString> seller = {}; ///< who sold it, empty for nobody; not set where that is no matter
    QString site = {};
};

/// Who sells something in these tests, beside nobody.
const QStringList sellers{u"Drina"_s, u"Una"_s}; // partners; the first one manages the subscription

bool holds(const QString &condition, const Person &person, const On &on)
{
    if (condition == u"assigned_sites")
        return on.site.isEmpty() || on.site == u"own.webex.com";
    const bool ownOnly = condition == u"partner_services" || person.holder == u"partner";
    if (condition != u"partner_services" && condition != u"partner_sites")
        return true; // limits the use, not the level
    if (!on.seller)
        return true; // Drina sold something
    return ownOnly ? person.holder == u"partner" && *on.seller == u"Drina" : sellers.contains(*on.seller);
}

/// The level that the cells of the published table give: "none", "read" or "full".
QString levelOf(const Person &person, const QString &privilege, const On &on, bool contactCenter)
{
    const QStringList levels{u"none"_s, u"read"_s, u"full"_s};
    qsizetype highest = 0;
    for (const Line &cell : grants()) {
        const QString holder = cell.value(u"holder"_s);
        if (cell.value(u"role"_s) != person.role || cell.value(u"privilege"_s) != privilege
            || (holder != person.holder && (holder != u"any" || person.holder == u"partner"))
            || (privilege.startsWith(u"cc.") && !contactCenter))
            continue;
        const QStringList conditions = cell.value(u"condition"_s).split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::all_of(conditions, [&](const QString &id) { return holds(id, person, on); }))
            highest = std::max(highest, levels.indexOf(cell.value(u"level"_s)));
    }
    return levels[highest];
}

bool has(const Person &person, const QString &need, const On &on, bool contactCenter)
{
    const QString level = levelOf(person, need.section(u' ', 0, 0), on, contactCenter);
    return level == u"full" || level == need.section(u' ', 1);
}

/// A command that shows a row of a table at work.
struct Trial {
    QString row; ///< the privilege
    QString words;
    QStringList needs; ///< any of these, e.g. "assign_roles full": R34 says for each command which
    On on = {};
    QString rules = u"R34"_s; ///< by which of them it is refused
    bool reads = false; ///< changes nothing, and leaves no record
};

const QStringList noVerb{u"manage_devices"_s,      u"policy_templates"_s,       u"support_metrics"_s,
                         u"provisioning_orders"_s, u"cc.administer_features"_s, u"cc.portal_sign_in"_s};

QList<Trial> trials()
{
    const QStringList sight{u"manage_users_licenses read"_s, u"cc.manage_users read"_s,
                            u"cc.send_activation read"_s,    u"cc.manage_licenses read"_s,
                            u"events.grant_access read"_s,   u"site.user_management read"_s,
                            u"site.role_assignment read"_s};
    const QStringList change{u"manage_users_licenses full"_s, u"cc.manage_users full"_s};
    const QStringList sending{u"cc.send_activation full"_s, u"manage_users_licenses full"_s};
    const On nobody{QString(), {}};
    const On drina{u"Drina"_s, {}};
    const On una{u"Una"_s, {}};
    const auto read = [](const QString &row, const QString &words, const QStringList &needs) {
        return Trial{row, words, needs, {}, u"R34"_s, true};
    };
    const QStringList licenses{u"licenses_upgrades full"_s};
    const QStringList sites{u"add_delete_sites full"_s};
    const QString add = u"add_delete_sites"_s;
    const QString upgrades = u"licenses_upgrades"_s;
    return {
        read(u"manage_users_licenses"_s, u"users"_s, sight),
        read(u"manage_users_licenses"_s, u"access ~host"_s, sight),
        {u"manage_users_licenses"_s, u"user add ~new --name \"New Person\""_s, change},
        {u"manage_users_licenses"_s, u"user edit ~host --set title=Director"_s, change},
        {u"manage_users_licenses"_s, u"user remove ~guest"_s, change},
        {u"manage_users_licenses"_s,
         u"license assign ~plain \"Messaging [Sub123]\""_s,
         {u"manage_users_licenses full"_s}},
        read(u"troubleshooting"_s, u"findings"_s, {u"troubleshooting read"_s}),
        {u"troubleshooting"_s, u"findings accept FINDING --reason known"_s, {u"troubleshooting full"_s}},
        read(upgrades, u"license list"_s,
             {u"licenses_upgrades read"_s, u"cc.manage_licenses read"_s, u"site.licenses read"_s}),
        {upgrades, u"license add \"Calling [Sub9]\""_s, licenses, nobody},
        {upgrades, u"license add \"Calling [Sub9]\" --sold-by Drina"_s, licenses, drina},
        {upgrades, u"license add \"Calling [Sub9]\" --sold-by Una"_s, licenses, una},
        {u"assign_roles"_s, u"grant ~plain device_admin"_s, {u"assign_roles full"_s}},
        {u"assign_roles"_s, u"revoke ~devices device_admin"_s, {u"assign_roles full"_s}},
        read(add, u"site list"_s,
             {u"site_management read"_s, u"add_delete_sites read"_s, u"site.configuration read"_s}),
        {add, u"site add new.webex.com --managed-by control-hub"_s, sites, nobody},
        {add, u"site add new.webex.com --managed-by control-hub --sold-by Drina"_s, sites, drina},
        {add, u"site add new.webex.com --managed-by control-hub --sold-by Una"_s, sites, una},
        {add, u"site remove spare.webex.com"_s, sites, nobody},
        {add, u"site remove empty.webex.com"_s, sites, drina},
        {add, u"site remove una.webex.com"_s, sites, una},
        read(u"add_external_admins"_s, u"external verify new@timok.example"_s,
             {u"add_external_admins full"_s}),
        {u"add_external_admins"_s,
         u"external add new@timok.example --role readonly_admin"_s,
         {u"add_external_admins full"_s}},
        {u"cc.manage_users"_s, u"user edit ~guest --set title=Agent"_s, change},
        read(u"cc.send_activation"_s, u"activation list"_s,
             {u"cc.send_activation read"_s, u"manage_users_licenses read"_s}),
        {u"cc.send_activation"_s, u"activation send ~waiting"_s, sending},
        {u"cc.manage_licenses"_s,
         u"license assign ~plain \"Contact Center Premium [Sub123]\""_s,
         {u"cc.manage_licenses full"_s, u"manage_users_licenses full"_s}},
        {u"cc.manage_licenses"_s,
         u"license add \"Contact Center Premium [Sub9]\""_s,
         {u"cc.manage_licenses full"_s, u"licenses_upgrades full"_s},
         nobody},
        {u"cc.delegate_service_admin"_s,
         u"grant oread@timok.example contact_center_service_admin"_s,
         {u"cc.delegate_service_admin full"_s},
         {},
         u"R16 R34 R10"_s},
        {u"cc.delegate_service_admin"_s,
         u"revoke oboth@timok.example contact_center_service_admin"_s,
         {u"cc.delegate_service_admin full"_s}},
        read(u"cc.view_external_admins"_s, u"external list"_s,
             {u"cc.view_external_admins read"_s, u"external_admins read"_s}),
        {u"cc.view_external_admins"_s,
         u"external revoke oboth@timok.example"_s, // to see them is not to change them
         {u"external_admins full"_s}},
    };
}

} // namespace

class TestRulesExternalCells final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRow_isTried();
    void r29_cells_areAsPublished_data();
    void r29_cells_areAsPublished();
    void r29_trials_data();
    void r29_trials();
    void r29_site_rolesActOnTheirSiteAlone();
    void r29_partnerServices_licensesOfTheOwnSaleAlone();
    void r29_partnerSites_sitesSoldByPartnersAlone();
    void r29_sellers_areNotChangedByWhoDependsOnThem();

private:
    [[nodiscard]] const RulesCase &file(bool contactCenter) const
    {
        return contactCenter ? *m_with : *m_without;
    }

    std::unique_ptr<RulesCase> m_with;
    std::unique_ptr<RulesCase> m_without; ///< contact center
    QString m_finding;
};

void TestRulesExternalCells::initTestCase()
{
    m_with = std::make_unique<RulesCase>();
    QVERIFY(m_with->isMade());
    for (const QString &words : {u"organization add Una --kind partner --domain una.example"_s,
                                 u"site add una.webex.com --managed-by control-hub --sold-by Una"_s,
                                 u"license add \"Messaging [Una]\" --sold-by Una"_s,
                                 u"license add \"Messaging [Drina]\" --sold-by Drina"_s,
                                 u"grant ~quiet support_admin"_s, u"grant ~quiet compliance_officer"_s})
        QCOMPARE(m_with->run(words).exit, 0);
    QVERIFY(m_with->addExternal(u"oboth@timok.example"_s, u"Timok"_s,
                                u"readonly_admin contact_center_service_admin"_s));
    m_without = std::make_unique<RulesCase>(*m_with);
    QVERIFY(m_without->execute("DELETE FROM license WHERE service LIKE 'contact_center%'"));
    m_finding = m_with->findings(u"R8"_s).value(0);
    QVERIFY(!m_finding.isEmpty());
}

void TestRulesExternalCells::everyRow_isTried()
{
    QCOMPARE(privileges().size(), 17);
    QStringList tried = noVerb; // `can` alone tells of these: the console has no command for them
    for (const Trial &trial : trials())
        tried << trial.row;
    for (const QString &privilege : privileges())
        QVERIFY2(tried.contains(privilege), qPrintable(privilege));
}

void TestRulesExternalCells::r29_cells_areAsPublished_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("contactCenter");
    for (int i = 0; i < people().size(); ++i) {
        QTest::newRow(qPrintable(people()[i].email)) << i << true;
        QTest::newRow(qPrintable(people()[i].email + u", no contact center"_s)) << i << false;
    }
}

void TestRulesExternalCells::r29_cells_areAsPublished()
{
    QFETCH(int, index);
    QFETCH(bool, contactCenter);
    const Person &person = people()[index];
    QStringList lines;
    QList<bool> expected;
    for (const QString &privilege : privileges()) {
        for (const QString &level : {u"read"_s, u"full"_s}) {
            lines << u"can %1 %2 --level %3"_s.arg(person.email, privilege, level);
            expected << has(person, privilege + u' ' + level, {}, contactCenter);
        }
    }
    const QList<Answer> answers = file(contactCenter).batch(lines);
    QCOMPARE(answers.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(answers[i].exit == 0 && answers[i].row().value(u"allowed") == QJsonValue(expected[i]),
                 qPrintable(lines[i] + answers[i].out));
}

void TestRulesExternalCells::r29_trials_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("trial");
    QTest::addColumn<bool>("contactCenter");
    const QList<Trial> all = trials();
    for (int i = 0; i < people().size(); ++i) {
        for (int trial = 0; trial < all.size(); ++trial) {
            const QString name =
                u"%1 %2: %3"_s.arg(people()[i].email.section(u'@', 0, 0), all[trial].row, all[trial].words);
            QTest::newRow(qPrintable(name)) << i << trial << true;
            const bool needsIt = all[trial].words.contains(u"Contact Center Premium [Sub123]")
                || all[trial].words.contains(u"contact_center_service_admin");
            if (!needsIt)
                QTest::newRow(qPrintable(name + u", no contact center"_s)) << i << trial << false;
        }
    }
}

void TestRulesExternalCells::r29_trials()
{
    QFETCH(int, index);
    QFETCH(int, trial);
    QFETCH(bool, contactCenter);
    const Person &person = people()[index];
    const Trial tried = trials()[trial];
    const QString words = QString(tried.words).replace(u"FINDING"_s, m_finding);
    const bool expected = std::ranges::any_of(
        tried.needs, [&](const QString &need) { return has(person, need, tried.on, contactCenter); });
    if (tried.reads) {
        const Answer answer = file(contactCenter).run(words, person.email);
        QCOMPARE(answer.exit, expected ? 0 : 3);
        if (!expected)
            QCOMPARE(answer.rule(), u"R34"_s);
        return;
    }
    const RulesCase copy(file(contactCenter));
    if (expected)
        QCOMPARE(copy.allowed(words, person.email), QString());
    else
        QCOMPARE(copy.refused(words, tried.rules, person.email), QString());
}

void TestRulesExternalCells::r29_site_rolesActOnTheirSiteAlone()
{
    const Person &osite = people().last();
    for (const QString &privilege :
         {u"site.user_management"_s, u"site.analytics_reports"_s, u"site.licenses"_s,
          u"site.role_assignment"_s, u"site.configuration"_s}) {
        for (const QString &site : {u"own.webex.com"_s, u"far.webex.com"_s})
            QCOMPARE(m_with->level(osite.email, privilege, site),
                     levelOf(osite, privilege, {{}, site}, true));
    }
    const RulesCase copy(*m_with);
    QCOMPARE(copy.allowed(u"grant ~plain site_user_admin@own.webex.com"_s, osite.email), QString());
    QCOMPARE(
        copy.allowed(u"license assign ~plain \"own.webex.com - Webex Meetings [Sub123]\""_s, osite.email),
        QString());
    QCOMPARE(copy.refused(u"grant ~plain site_user_admin@far.webex.com"_s, u"R34"_s, osite.email), QString());
    QCOMPARE(
        copy.refused(u"grant ofull@timok.example site_user_admin@own.webex.com"_s, u"R34"_s, osite.email),
        QString());
}

void TestRulesExternalCells::r29_partnerServices_licensesOfTheOwnSaleAlone()
{
    const QStringList own{u"Messaging [Drina]"_s, u"sold.webex.com - Webex Meetings [Sub123]"_s};
    QStringList listed = m_without->run(u"license list"_s, u"pprov@drina.example"_s).column(u"heading");
    listed.sort();
    QCOMPARE(listed, own);
    QCOMPARE(m_without->run(u"license list"_s, u"pfull@drina.example"_s).rows.size(), 6);
    for (const QString &site : {u"sold.webex.com"_s, u"spare.webex.com"_s, u"una.webex.com"_s}) {
        const bool allowed = m_with->run(u"can pprov@drina.example add_delete_sites --site "_s + site)
                                 .row()
                                 .value(u"allowed")
                                 .toBool();
        QCOMPARE(allowed, site == u"sold.webex.com");
    }
    // without a sale of its own nothing is left
    const RulesCase copy(*m_without);
    QVERIFY(copy.execute("UPDATE license SET sold_by = NULL; UPDATE site SET sold_by = NULL"));
    QVERIFY(copy.execute("UPDATE relation SET sale_active = 0"));
    QCOMPARE(copy.run(u"license list"_s, u"pprov@drina.example"_s).rule(), u"R34"_s);
    QCOMPARE(copy.level(u"pprov@drina.example"_s, u"licenses_upgrades"_s), u"none"_s);
    QCOMPARE(copy.level(u"pprov@drina.example"_s, u"add_delete_sites"_s), u"none"_s);
}

void TestRulesExternalCells::r29_partnerSites_sitesSoldByPartnersAlone()
{
    const auto listed = [](const RulesCase &file, const QString &who) {
        QStringList names = file.run(u"site list"_s, who).column(u"name");
        names.sort();
        return names;
    };
    QCOMPARE(listed(*m_with, u"pfull@drina.example"_s),
             (QStringList{u"empty.webex.com"_s, u"sold.webex.com"_s})); // its own
    QCOMPARE(listed(*m_with, u"ofull@timok.example"_s),
             (QStringList{u"empty.webex.com"_s, u"sold.webex.com"_s, u"una.webex.com"_s})); // any partner's
    QCOMPARE(listed(*m_with, u"osite@timok.example"_s), QStringList{u"own.webex.com"_s});
    for (const Person &person : people()) {
        for (const auto &[site, seller] :
             {std::pair(u"spare.webex.com"_s, QString()), std::pair(u"empty.webex.com"_s, u"Drina"_s),
              std::pair(u"una.webex.com"_s, u"Una"_s)}) {
            const QString words = u"can %1 add_delete_sites --site %2"_s.arg(person.email, site);
            QCOMPARE(m_with->run(words).row().value(u"allowed").toBool(),
                     has(person, u"add_delete_sites full"_s, {seller, {}}, true));
        }
    }
}

void TestRulesExternalCells::r29_sellers_areNotChangedByWhoDependsOnThem()
{
    const RulesCase copy(*m_with);
    for (const QString &who : {u"pfull@drina.example"_s, u"ofull@timok.example"_s, u"pprov@drina.example"_s,
                               u"osite@timok.example"_s}) {
        for (const QString &words :
             {u"site edit own.webex.com --sold-by Drina"_s, u"site edit spare.webex.com --sold-by Drina"_s,
              u"site edit una.webex.com --sold-by Drina"_s, u"site edit sold.webex.com --sold-by Una"_s})
            QCOMPARE(copy.refused(words, u"R34"_s, who), QString());
    }
    QCOMPARE(copy.allowed(u"site edit spare.webex.com --sold-by Drina"_s, u"second"_s), QString());
    QCOMPARE(copy.allowed(u"site remove spare.webex.com"_s, u"pfull@drina.example"_s), QString());
}

QTEST_GUILESS_MAIN(TestRulesExternalCells)
#include "tst_rules_externalcells.moc"
