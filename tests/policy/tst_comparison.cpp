// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The questions about access agree with each other on the demo: who can, can, access, and the comparison.
#include "gate/accessquestions.h"
#include "gate/comparison.h"
#include "gate/making.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using test::WorkspaceFixture;

namespace {

using Key = std::pair<PrivilegeIndex, QString>;

std::map<Key, Verdict> verdicts(const std::vector<gate::AccessRow> &rows)
{
    std::map<Key, Verdict> found;
    for (const gate::AccessRow &row : rows)
        found[{row.privilege, row.siteName}] = row.verdict;
    return found;
}

/// Level and what narrows it, in words of its own: the differences are worked out a second time from these.
QString effect(const Verdict &verdict)
{
    QStringList ways;
    for (const Reason &reason : verdict.because) {
        QStringList limits;
        for (const int index : reason.cell->conditions) {
            const Condition &condition = Catalogue::instance().conditions()[static_cast<size_t>(index)];
            if (!condition.id.startsWith(u"with_full"_s))
                limits << condition.id;
        }
        for (const Id site : reason.sites)
            limits << QString::number(site);
        limits.sort();
        limits.removeDuplicates();
        ways << limits.join(u'+');
    }
    ways.sort();
    ways.removeDuplicates();
    if (ways.contains(QString()))
        ways = {QString()};
    return toText(verdict.level) + u'|' + ways.join(u',');
}

} // namespace

class TestComparison final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoCan_namesThoseForWhomCanIsTrue();
    void access_hasAReasonWhereverItIsNotNone();
    void access_saysByWhichRuleAPrivilegeIsTakenAway();
    void comparePeople_differencesAreThoseOfAccess();
    void comparePlan_isWhatTheChangeLeadsTo();
    void comparePlan_refusedIsSaidAndLeavesNothing();
    void R34_compare_isRefusedToWhoSeesNobody();
    void A15_siteAdministrator_asksAboutHisSitesAlone();
    void R13_siteAdministrator_isToldThatOthersMayHoldMore();
    void compareRoles_isWhatTheTablesSay();

private:
    [[nodiscard]] gate::UserRef ref(Id user) const { return {user, {}}; }
    [[nodiscard]] std::vector<Id> administrators();

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<gate::Gate> m_gate;
    gate::Session m_admin;
};

void TestComparison::initTestCase()
{
    const QString path = m_folder.filePath(u"demo.rolecall"_s);
    VERIFY_OK(gate::makeWorkspace(path, gate::CreateDemo{60, 20, 10, 1}));
    auto workspace = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    m_workspace = std::move(*workspace);
    m_gate = std::make_unique<gate::Gate>(*m_workspace);
    const auto all = gate::administrators(*m_gate);
    VERIFY_OK(all);
    const RoleMask full = maskOf(*Catalogue::instance().findRole(u"full_admin"));
    const auto admin = std::ranges::find_if(*all, [full](const gate::Listed &listed) {
        return listed.holder == Holder::Customer && (listed.roles & full);
    });
    QVERIFY(admin != all->end());
    m_admin = {{admin->user.id, {}}, gate::Door::Window};
}

std::vector<Id> TestComparison::administrators()
{
    const auto customer = store::customer(m_workspace->connection());
    auto holders =
        store::roleHolders(m_workspace->connection(), customer->id, QDateTime::currentDateTimeUtc());
    return holders.value_or(std::vector<Id>());
}

void TestComparison::whoCan_namesThoseForWhomCanIsTrue()
{
    const auto sites = gate::sitesToAskAbout(*m_gate, m_admin);
    VERIFY_OK(sites);
    QVERIFY(sites->size() > 1);
    const std::vector<Id> people = administrators();
    QVERIFY(people.size() > 20);
    int able = 0;
    int dependent = 0;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        std::set<std::set<Id>> answers;
        for (const QString &site : QStringList{QString()} + *sites) {
            std::map<Id, Level> levels;
            for (const Id user : people) {
                const auto verdict = gate::can(*m_gate, m_admin, ref(user), privilege, site);
                VERIFY_OK(verdict);
                levels[user] = verdict->level;
            }
            for (const Level level : {Level::Read, Level::Full}) {
                const auto found = gate::whoCan(*m_gate, m_admin, privilege, level, site);
                VERIFY_OK(found);
                std::set<Id> named;
                for (const auto &[person, verdict] : *found) {
                    named.insert(person.user.id);
                    QCOMPARE(verdict.level, levels[person.user.id]);
                    QVERIFY(!verdict.because.empty());
                }
                std::set<Id> expected;
                for (const auto &[user, has] : levels) {
                    if (has >= level)
                        expected.insert(user);
                }
                QCOMPARE(named, expected);
                able += static_cast<int>(named.size());
                if (!site.isEmpty() && level == Level::Read)
                    answers.insert(named);
            }
        }
        if (answers.size() > 1) {
            ++dependent;
            QVERIFY2(gate::dependsOnSites(privilege), qPrintable(Catalogue::instance().privilege(privilege)));
        }
    }
    QVERIFY(able > 100);
    QVERIFY(dependent > 3);
}

void TestComparison::access_hasAReasonWhereverItIsNotNone()
{
    const auto state = gate::circumstances(*m_gate);
    VERIFY_OK(state);
    for (const Id user : administrators()) {
        const auto rows = gate::accessOf(*m_gate, m_admin, ref(user));
        VERIFY_OK(rows);
        std::set<PrivilegeIndex> told;
        for (const gate::AccessRow &row : *rows) {
            told.insert(row.privilege);
            const QString because = gate::becauseText(row.verdict, Holder::Customer, *state);
            const bool none = row.verdict.level == Level::None;
            QCOMPARE(row.verdict.because.empty(), none);
            QCOMPARE(because.isEmpty(), none && row.verdict.blockedBy.isEmpty());
        }
        QCOMPARE(static_cast<int>(told.size()), Catalogue::instance().privilegeCount());
    }
}

void TestComparison::access_saysByWhichRuleAPrivilegeIsTakenAway()
{
    WorkspaceFixture file;
    file.person(u"gone"_s, u"device_admin"_s, u"Inactive"_s);
    const auto rows = gate::accessOf(file.gate(), {{0, u"admin@adriatic.example"_s}, gate::Door::Window},
                                     {0, u"gone@adriatic.example"_s});
    VERIFY_OK(rows);
    const auto blocked = std::ranges::find_if(
        *rows, [](const gate::AccessRow &row) { return !row.verdict.blockedBy.isEmpty(); });
    QVERIFY(blocked != rows->end());
    QCOMPARE(gate::blockedText(blocked->verdict.blockedBy),
             u"None, by rule R34: nobody signs in with the status that this person has."_s);
    for (const QString &rule : {u"R15"_s, u"R17"_s, u"R99"_s})
        QVERIFY(gate::blockedText(rule).contains(rule));
}

void TestComparison::comparePeople_differencesAreThoseOfAccess()
{
    const std::vector<Id> people = administrators();
    int differences = 0;
    int sameLevel = 0;
    for (size_t i = 1; i < people.size(); ++i) {
        const auto compared = gate::comparePeople(*m_gate, m_admin, ref(people[i - 1]), ref(people[i]));
        VERIFY_OK(compared);
        const auto leftRows = gate::accessOf(*m_gate, m_admin, ref(people[i - 1]));
        const auto rightRows = gate::accessOf(*m_gate, m_admin, ref(people[i]));
        VERIFY_OK(leftRows);
        VERIFY_OK(rightRows);
        auto left = verdicts(*leftRows);
        auto right = verdicts(*rightRows);
        QCOMPARE(compared->rows.size(), left.size());
        bool equalBegan = false;
        for (const gate::ComparedRow &row : compared->rows) {
            const Key key{row.privilege, row.siteName};
            QCOMPARE(row.left.level, left[key].level);
            QCOMPARE(row.right.level, right[key].level);
            QCOMPARE(row.differs, effect(left[key]) != effect(right[key]));
            QVERIFY2(!(row.differs && equalBegan), "a difference stands behind what is equal");
            equalBegan |= !row.differs;
            differences += row.differs ? 1 : 0;
            sameLevel += row.differs && row.left.level == row.right.level ? 1 : 0;
        }
    }
    QVERIFY(differences > 50);
    QVERIFY(sameLevel > 0); // one of them within other limits
    const auto same = gate::comparePeople(*m_gate, m_admin, ref(people[0]), ref(people[0]));
    VERIFY_OK(same);
    QCOMPARE(same->differences(), size_t{0});
}

void TestComparison::comparePlan_isWhatTheChangeLeadsTo()
{
    WorkspaceFixture file;
    const Id user = file.person(u"ana"_s, u"support_admin advanced_troubleshooting"_s);
    const gate::Session admin{{0, u"admin@adriatic.example"_s}, gate::Door::Window};
    gate::ChangeRoles plan{{user, {}}, {WorkspaceFixture::role(u"readonly_admin"_s)}, {}, {}, {}};
    const auto before = gate::accessOf(file.gate(), admin, {user, {}});
    const size_t records = file.log().size();
    const auto compared = gate::comparePlan(file.gate(), admin, plan);
    VERIFY_OK(compared);
    QCOMPARE(file.log().size(), records);
    QCOMPARE(file.roles(u"ana"_s).contains(u"readonly_admin"_s), false);
    VERIFY_OK(file.submit(u"admin"_s, plan, true));
    const auto after = gate::accessOf(file.gate(), admin, {user, {}});
    VERIFY_OK(before);
    VERIFY_OK(after);
    auto left = verdicts(*before);
    auto right = verdicts(*after);
    QVERIFY(compared->differences() > 0);
    for (const gate::ComparedRow &row : compared->rows) {
        const Key key{row.privilege, row.siteName};
        QCOMPARE(effect(row.left), effect(left[key]));
        QCOMPARE(effect(row.right), effect(right[key]));
    }
    plan.give.clear();
    const auto unplanned = gate::comparePlan(file.gate(), admin, plan);
    VERIFY_OK(unplanned);
    QCOMPARE(unplanned->differences(), size_t{0});
}

void TestComparison::comparePlan_refusedIsSaidAndLeavesNothing()
{
    WorkspaceFixture file;
    file.person(u"reader"_s, u"readonly_admin"_s);
    const Id user = file.person(u"ana"_s);
    const gate::ChangeRoles plan{{user, {}}, {WorkspaceFixture::role(u"full_admin"_s)}, {}, {}, {}};
    const size_t records = file.log().size();
    VERIFY_REFUSED(
        gate::comparePlan(file.gate(), {{0, u"reader@adriatic.example"_s}, gate::Door::Window}, plan), "R34");
    QCOMPARE(file.log().size(), records);
    QCOMPARE(file.roles(u"ana"_s), QString());
}

void TestComparison::R34_compare_isRefusedToWhoSeesNobody()
{
    WorkspaceFixture file;
    file.person(u"events"_s, u"events_admin"_s);
    const Id own = file.person(u"device"_s, u"device_admin"_s);
    const gate::Session session{{own, {}}, gate::Door::Window};
    const auto admin = store::findUserByEmail(file.connection(), u"admin@adriatic.example"_s);
    VERIFY_REFUSED(gate::comparePeople(file.gate(), session, ref(own), ref((*admin)->id)), "R34");
    VERIFY_REFUSED(gate::sitesToAskAbout(file.gate(), session), "R34");
    VERIFY_OK(gate::comparePeople(file.gate(), session, ref(own), ref(own))); // one's own is open
}

void TestComparison::A15_siteAdministrator_asksAboutHisSitesAlone()
{
    WorkspaceFixture file;
    const auto customer = store::customer(file.connection());
    VERIFY_OK(store::addSite(file.connection(), customer->id, {0, u"one.webex.example"_s, true, 0}));
    VERIFY_OK(store::addSite(file.connection(), customer->id, {0, u"two.webex.example"_s, true, 0}));
    const Id user = file.person(u"sanja"_s, u"site_admin@one.webex.example"_s);
    const auto sites = gate::sitesToAskAbout(file.gate(), {{user, {}}, gate::Door::Window});
    VERIFY_OK(sites);
    QCOMPARE(*sites, QStringList{u"one.webex.example"_s});
}

/// He is shown all of himself, and of others the roles on his sites.
void TestComparison::R13_siteAdministrator_isToldThatOthersMayHoldMore()
{
    WorkspaceFixture file;
    const auto customer = store::customer(file.connection());
    VERIFY_OK(store::addSite(file.connection(), customer->id, {0, u"one.webex.example"_s, true, 0}));
    const Id sanja = file.person(u"sanja"_s, u"device_admin site_admin@one.webex.example"_s);
    const Id olga = file.person(u"olga"_s, u"full_admin site_user_admin@one.webex.example"_s);
    const gate::Session session{{sanja, {}}, gate::Door::Window};
    const auto others = gate::comparePeople(file.gate(), session, ref(sanja), ref(olga));
    VERIFY_OK(others);
    QVERIFY(others->leftWhole && !others->rightWhole);
    const auto turned = gate::comparePeople(file.gate(), session, ref(olga), ref(sanja));
    VERIFY_OK(turned);
    QVERIFY(!turned->leftWhole && turned->rightWhole);
    gate::ChangeRoles plan;
    plan.user = ref(olga);
    const auto before = gate::comparePlan(file.gate(), session, plan);
    VERIFY_OK(before);
    QVERIFY(!before->leftWhole && !before->rightWhole);
    plan.take = {WorkspaceFixture::role(u"site_user_admin@one.webex.example"_s)};
    const auto after = gate::comparePlan(file.gate(), session, plan);
    VERIFY_OK(after);
    QVERIFY(!after->leftWhole && !after->rightWhole);
    const gate::Session admin{{0, u"admin@adriatic.example"_s}, gate::Door::Window};
    const auto all = gate::comparePeople(file.gate(), admin, ref(sanja), ref(olga));
    VERIFY_OK(all);
    QVERIFY(all->leftWhole && all->rightWhole);
    const gate::Comparison roles = gate::compareRoles(0, 1, Holder::Customer);
    QVERIFY(roles.leftWhole && roles.rightWhole);
    const Verdict none;
    QCOMPARE(gate::levelText(none, true), levelName(Level::None));
    QCOMPARE(gate::levelText(none, false), u"Not by these roles"_s);
    Verdict blocked;
    blocked.blockedBy = u"R34"_s;
    QCOMPARE(gate::levelText(blocked, false), levelName(Level::None)); // that is so by whatever role
    Verdict read;
    read.level = Level::Read;
    QCOMPARE(gate::levelText(read, false), levelName(Level::Read));
}

void TestComparison::compareRoles_isWhatTheTablesSay()
{
    const Catalogue &catalogue = Catalogue::instance();
    std::map<Level, int> guesses;
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
        for (RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
            const gate::Comparison compared = gate::compareRoles(role, 0, holder);
            const gate::Comparison turned = gate::compareRoles(0, role, holder);
            QCOMPARE(static_cast<int>(compared.rows.size()), catalogue.privilegeCount());
            for (const gate::ComparedRow &row : compared.rows) {
                Level highest = Level::None;
                for (const Cell &cell : catalogue.cells()) {
                    if (cell.role == role && cell.holders.contains(holder) && cell.privilege == row.privilege)
                        highest = std::max(highest, cell.level);
                }
                QCOMPARE(row.left.level, highest);
                QCOMPARE(row.left.because.empty(), highest == Level::None);
                QCOMPARE(row.differs, effect(row.left) != effect(row.right));
                bool guess = false; // of the highest cell, which may be that it gives nothing
                for (const Cell &cell : catalogue.cells()) {
                    if (cell.role == role && cell.holders.contains(holder) && cell.privilege == row.privilege
                        && cell.level == highest)
                        guess = cell.certainty == u'C';
                }
                QCOMPARE(row.leftGuess, guess);
                guesses[highest] += guess ? 1 : 0;
                const auto same =
                    std::ranges::find(turned.rows, row.privilege, &gate::ComparedRow::privilege);
                QCOMPARE(same->rightGuess, guess);
            }
        }
    }
    QVERIFY(guesses[Level::Full] > 0 && guesses[Level::None] > 0);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
