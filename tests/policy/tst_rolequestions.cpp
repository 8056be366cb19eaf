// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Who has a privilege by which cell of the tables: agrees with the oracle, with who-can, and with what
// whoever asks may see (R13, R34, A15).
#include "domain/roletable.h"
#include "gate/rolequestions.h"
#include "oracleworld.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QSet>
#include <QtTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);
const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;

/// Two sites of Control Hub, people with roles of every kind, and contact center.
class File final {
public:
    File()
    {
        customer = store::customer(fixture.connection())->id;
        for (const QString &name : {own, far}) {
            if (!store::addSite(fixture.connection(), customer, {0, name, true, 0}))
                qFatal("the site could not be added");
        }
        addLicense(u"Contact Center Premium Agent [Sub2]"_s);
        for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
            const Role &entry = Catalogue::instance().role(role);
            const QString at = entry.perSite ? u'@' + (role % 2 == 0 ? own : far) : QString();
            if (entry.offeredTo.contains(Holder::Customer) && entry.id != u"advanced_troubleshooting")
                fixture.person(entry.id, entry.id + at);
        }
        fixture.person(u"both"_s, u"full_admin readonly_admin site_admin@"_s + own);
        fixture.person(u"watcher"_s, u"support_admin"_s);
        if (!fixture.grant(admin, u"watcher"_s, u"advanced_troubleshooting"_s))
            qFatal("the role could not be given");
        fixture.person(u"sleeper"_s, u"readonly_admin"_s, u"Inactive"_s);
        fixture.external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
        fixture.external(u"petra"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    }

    static gate::Session session(const QString &name)
    {
        return {{0, WorkspaceFixture::address(name)}, gate::Door::Window};
    }
    /// First names, in the order of the answer; the rule of a refusal.
    QStringList heldBy(const Cell &cell, const QString &actor = admin)
    {
        const auto holders = gate::heldBy(fixture.gate(), session(actor), {&cell});
        if (!holders)
            return {holders.error().rule};
        QStringList names;
        for (const gate::CellHolder &holder : *holders)
            names << holder.listed.user.fields[Email].section(u'@', 0, 0);
        return names;
    }

    void addLicense(const QString &heading)
    {
        if (const auto done = fixture.submit(admin, gate::AddLicense{heading, {}, {}}); !done)
            qFatal("%ls", qUtf16Printable(done.error().message));
    }

    WorkspaceFixture fixture;
    Id customer = 0;
};

const Cell &cellOf(const QString &role, const QString &privilege, Holder holder = Holder::Customer)
{
    const Catalogue &catalogue = Catalogue::instance();
    const auto found = std::ranges::find_if(catalogue.cells(), [&](const Cell &cell) {
        return catalogue.role(cell.role).id == role && catalogue.privilege(cell.privilege) == privilege
            && cell.holders.contains(holder);
    });
    if (found == catalogue.cells().end())
        qFatal("there is no such cell");
    return *found;
}

} // namespace

class RoleQuestionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<File>(); }
    void cleanup() { m_file.reset(); }

    void countingCells_areThoseThatTheOracleAloneWouldGiveBy_data();
    void countingCells_areThoseThatTheOracleAloneWouldGiveBy();
    void heldBy_agreesWithWhoCan_A4_data();
    void heldBy_agreesWithWhoCan_A4();
    void heldBy_tellsWhoHasMoreByAnotherRole();
    void heldBy_conditionOfAnotherRole_R6();
    void heldBy_whoMayNotSignIn_isNobody_R34();
    void heldBy_standardLicense_takesItAway_R17();
    void heldBy_withoutContactCenter_isNobody_R15();
    void heldBy_onSites_namesThem();
    void heldBy_siteAdministrator_isToldOfHisSites_A15();
    void heldBy_whoSeesNobody_isRefused_R34();
    void otherCells_giveTheSameToTheSame();

private:
    std::unique_ptr<File> m_file;
};

void RoleQuestionsTest::countingCells_areThoseThatTheOracleAloneWouldGiveBy_data()
{
    QTest::addColumn<size_t>("world");
    for (size_t world = 0; world < test::worlds().size(); ++world)
        QTest::newRow(qPrintable(test::worlds()[world].name)) << world;
}

/// With all cells but one emptied, the oracle gives a privilege by that one or not at all.
void RoleQuestionsTest::countingCells_areThoseThatTheOracleAloneWouldGiveBy()
{
    QFETCH(size_t, world);
    const Catalogue &catalogue = Catalogue::instance();
    qint64 counting = 0;
    for (const Cell &cell : catalogue.cells()) {
        if (cell.level == Level::None)
            continue;
        for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
            if (!cell.holders.contains(holder))
                continue;
            std::vector<test::OracleCell> alone = test::oracleCells();
            const std::string role = catalogue.role(cell.role).id.toStdString();
            const std::string privilege = catalogue.privilege(cell.privilege).toStdString();
            const std::string from = toText(holder).toStdString();
            for (test::OracleCell &other : alone) {
                const bool same = other.role == role && other.privilege == privilege
                    && (other.holder == from || (other.holder == "any" && holder != Holder::Partner));
                if (!same)
                    other.level = "none";
            }
            const test::Oracle oracle(alone);
            const auto &privileges = oracle.privileges();
            const auto place =
                static_cast<size_t>(std::ranges::find(privileges, privilege) - privileges.begin());
            for (RoleMask set = 0; set <= catalogue.allRoles(); ++set) {
                if (!(set & maskOf(cell.role)) || std::popcount(set) > 2)
                    continue;
                const test::Person somebody = test::person(set, holder, test::worlds()[world]);
                const bool expected =
                    oracle.answer(somebody.question, place).level != test::OracleLevel::None;
                const auto reasons = countingCells(somebody.subject, cell.privilege, {}, somebody.state);
                const bool counts = std::ranges::find(reasons, &cell, &Reason::cell) != reasons.end();
                QVERIFY2(counts == expected,
                         qPrintable(catalogue.roleIds(set).join(u' ') + u' ' + toText(holder) + u' '
                                    + catalogue.privilege(cell.privilege)));
                counting += counts;
            }
        }
    }
    QVERIFY(counting > 500);
}

void RoleQuestionsTest::heldBy_agreesWithWhoCan_A4_data()
{
    QTest::addColumn<QString>("actor");
    QTest::newRow("full administrator") << admin;
    QTest::newRow("site administrator") << u"site_admin"_s;
    QTest::newRow("external administrator") << u"oto"_s;
}

void RoleQuestionsTest::heldBy_agreesWithWhoCan_A4()
{
    QFETCH(QString, actor);
    const gate::Session session = File::session(actor == u"oto" ? u"oto@elsewhere.example"_s : actor);
    int found = 0;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        const auto able = gate::whoCan(m_file->fixture.gate(), session, privilege, Level::Read, {});
        VERIFY_OK(able);
        QSet<Id> everybody;
        for (const auto &[listed, verdict] : *able)
            everybody << listed.user.id;
        QSet<Id> byCells;
        for (const Cell &cell : Catalogue::instance().cells()) {
            if (cell.privilege != privilege)
                continue;
            const auto holders = gate::heldBy(m_file->fixture.gate(), session, {&cell});
            VERIFY_OK(holders);
            QVERIFY(cell.level != Level::None || holders->empty());
            QSet<Id> byThis;
            for (const gate::CellHolder &holder : *holders) {
                byThis << holder.listed.user.id;
                QVERIFY(holder.level >= cell.level);
                QVERIFY(holder.listed.roles & maskOf(cell.role));
                QVERIFY(cell.holders.contains(holder.listed.holder));
            }
            byCells |= byThis;
            for (const auto &[listed, verdict] : *able) {
                const bool is =
                    std::ranges::find(verdict.because, &cell, &Reason::cell) != verdict.because.end();
                QVERIFY2(!is || byThis.contains(listed.user.id), qPrintable(listed.user.fields[Email]));
                // Of a cell of the level that somebody has who-can names all.
                if (cell.level == verdict.level)
                    QCOMPARE(byThis.contains(listed.user.id), is);
            }
            found += static_cast<int>(holders->size());
        }
        QCOMPARE(byCells, everybody);
    }
    QVERIFY(found > 0);
}

void RoleQuestionsTest::heldBy_tellsWhoHasMoreByAnotherRole()
{
    const Cell &read = cellOf(u"readonly_admin"_s, u"manage_devices"_s);
    const auto holders = gate::heldBy(m_file->fixture.gate(), File::session(admin), {&read});
    QVERIFY(holders);
    QCOMPARE(m_file->heldBy(read), (QStringList{u"both"_s, u"readonly_admin"_s}));
    QCOMPARE(holders->front().level, Level::Full);
    QCOMPARE(holders->back().level, Level::Read);
}

void RoleQuestionsTest::heldBy_conditionOfAnotherRole_R6()
{
    // Support opens live meetings to the watcher, but joining takes a full administrator (R7).
    QCOMPARE(m_file->heldBy(cellOf(u"advanced_troubleshooting"_s, u"live_meetings"_s)), {u"watcher"_s});
    QCOMPARE(m_file->heldBy(cellOf(u"advanced_troubleshooting"_s, u"join_meetings"_s)), {});
}

void RoleQuestionsTest::heldBy_whoMayNotSignIn_isNobody_R34()
{
    QVERIFY(!m_file->heldBy(cellOf(u"readonly_admin"_s, u"manage_devices"_s)).contains(u"sleeper"_s));
}

void RoleQuestionsTest::heldBy_standardLicense_takesItAway_R17()
{
    const Cell &portal = cellOf(u"full_admin"_s, u"cc.portal_sign_in"_s);
    QVERIFY(m_file->heldBy(portal).contains(u"both"_s));
    m_file->addLicense(u"Contact Center Standard Agent [Sub2]"_s);
    gate::ChangeLicenses give;
    give.user.email = WorkspaceFixture::address(u"both"_s);
    give.give = {u"Contact Center Standard Agent [Sub2]"_s};
    const auto done = m_file->fixture.submit(admin, give);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(!m_file->heldBy(portal).contains(u"both"_s));
    QVERIFY(m_file->heldBy(cellOf(u"full_admin"_s, u"manage_devices"_s)).contains(u"both"_s));
}

void RoleQuestionsTest::heldBy_withoutContactCenter_isNobody_R15()
{
    WorkspaceFixture without;
    const Cell &cell = cellOf(u"full_admin"_s, u"cc.administer_features"_s);
    const auto holders = gate::heldBy(without.gate(), File::session(admin), {&cell});
    QVERIFY(holders);
    QVERIFY(holders->empty());
}

void RoleQuestionsTest::heldBy_onSites_namesThem()
{
    const Cell &cell = cellOf(u"site_admin"_s, u"site.configuration"_s);
    const auto holders = gate::heldBy(m_file->fixture.gate(), File::session(admin), {&cell});
    QVERIFY(holders);
    QCOMPARE(m_file->heldBy(cell), (QStringList{u"both"_s, u"site_admin"_s}));
    QCOMPARE(holders->front().sites, {own});
}

void RoleQuestionsTest::heldBy_siteAdministrator_isToldOfHisSites_A15()
{
    const QString site = m_file->fixture.roles(u"site_admin"_s).section(u'@', 1);
    m_file->fixture.person(u"near"_s, u"full_admin site_readonly_admin@"_s + site);
    m_file->fixture.person(u"away"_s, u"site_readonly_admin@"_s + (site == own ? far : own));
    const Cell &cell = cellOf(u"site_readonly_admin"_s, u"site.configuration"_s);
    const QStringList seen = m_file->heldBy(cell, u"site_admin"_s);
    QVERIFY(seen.contains(u"near"_s));
    QVERIFY(!seen.contains(u"away"_s));
    QVERIFY(m_file->heldBy(cell).contains(u"away"_s));
    // That the other one is a full administrator, too, is nothing to him.
    QCOMPARE(m_file->heldBy(cellOf(u"full_admin"_s, u"manage_devices"_s), u"site_admin"_s), {});
}

void RoleQuestionsTest::heldBy_whoSeesNobody_isRefused_R34()
{
    const Cell &cell = cellOf(u"full_admin"_s, u"manage_devices"_s);
    VERIFY_REFUSED(gate::heldBy(m_file->fixture.gate(), File::session(u"device_admin"_s), {&cell}), "R34");
}

void RoleQuestionsTest::otherCells_giveTheSameToTheSame()
{
    for (const Cell &cell : Catalogue::instance().cells()) {
        for (const Cell *other : otherCellsGiving(cell)) {
            QCOMPARE(other->privilege, cell.privilege);
            QVERIFY(other->role != cell.role);
            QVERIFY(other->level >= cell.level && other->level != Level::None);
            QVERIFY(other->holders.bits & cell.holders.bits);
            QVERIFY(other->table != u"rule" || cell.table == u"rule"); // each is in a table that is shown
        }
    }
    const auto others = otherCellsGiving(cellOf(u"readonly_admin"_s, u"manage_devices"_s));
    QStringList roles;
    for (const Cell *other : others)
        roles << Catalogue::instance().role(other->role).id;
    QCOMPARE(roles, (QStringList{u"full_admin"_s, u"user_device_admin"_s, u"device_admin"_s}));
}

QTEST_GUILESS_MAIN(RoleQuestionsTest)
#include "tst_rolequestions.moc"
