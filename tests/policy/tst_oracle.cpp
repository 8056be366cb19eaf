// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "oracleworld.h"

#include <QtTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;
using namespace rolecall::test;

namespace {

OracleRoles anyOf(const std::vector<std::string> &ids)
{
    OracleRoles roles = 0;
    for (const std::string &id : ids)
        roles |= oracle().role(id);
    return roles;
}

/// What has been compared, and the first difference.
struct Comparison {
    qint64 decisions = 0;
    qint64 differences = 0;
    QString first;

    /// Asks for every privilege without a site and on each one.
    void compare(const Oracle &oracle, const Person &person)
    {
        const int sites = static_cast<int>(person.question.sites.size());
        for (size_t privilege = 0; privilege < oracle.privileges().size(); ++privilege) {
            for (int site = -1; site < sites; ++site) {
                ++decisions;
                if (const auto found = difference(oracle, person, privilege, site)) {
                    if (++differences == 1)
                        first = *found;
                }
            }
        }
    }
};

/// Sets of at most three roles: what a cell gives depends on no more.
const std::vector<RoleMask> &smallSets()
{
    static const std::vector<RoleMask> sets = [] {
        std::vector<RoleMask> found;
        for (RoleMask set = 0; set <= Catalogue::instance().allRoles(); ++set) {
            if (std::popcount(set) <= 3)
                found.push_back(set);
        }
        return found;
    }();
    return sets;
}

/// Does any small set of roles, in any world, show that these are not the right cells? `changed` is the one
/// that is not.
bool isNoticed(const std::vector<OracleCell> &mutated, const OracleCell &changed)
{
    const Oracle mutant(mutated);
    const RoleIndex role = Catalogue::instance().findRole(QString::fromStdString(changed.role)).value();
    const auto &privileges = mutant.privileges();
    const auto privilege =
        static_cast<size_t>(std::ranges::find(privileges, changed.privilege) - privileges.begin());
    for (const RoleMask set : smallSets()) {
        if (!(set & maskOf(role)))
            continue;
        for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
            for (const World &world : worlds()) {
                const Person asked = person(set, holder, world);
                for (int site = -1; site < static_cast<int>(world.sellers.size()); ++site) {
                    if (difference(mutant, asked, privilege, site))
                        return true;
                }
            }
        }
    }
    return false;
}

QString described(const OracleCell &cell)
{
    return QString::fromStdString(cell.role + ' ' + cell.holder + ' ' + cell.privilege + ' ' + cell.level);
}

} // namespace

/// Compares the policy with the oracle, and proves that the comparison would notice a wrong table. Nothing is
/// sampled: every set of roles, holder, standard license, contact center, site and privilege, in each world.
class OracleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase();
    void tables_haveTheSamePrivileges();
    void everyDecision_agrees_data();
    void everyDecision_agrees();
    void mayNotSignIn_everyDecisionAgrees_data();
    void mayNotSignIn_everyDecisionAgrees();
    void r6_liveMeetingsNeedOneOfThree();
    void r7_joiningNeedsFullAdministrator();
    void flippedCell_isNoticed();
    void droppedCondition_isNoticed();
    void droppedRule_isNoticed_data();
    void droppedRule_isNoticed();

private:
    void compareEverySet(Holder holder, const World &world, bool maySignIn);

    qint64 m_decisions = 0;
    qint64 m_differences = 0;
};

void OracleTest::cleanupTestCase()
{
    qInfo("%lld decisions compared with the oracle, %lld differences", m_decisions, m_differences);
}

void OracleTest::tables_haveTheSamePrivileges()
{
    QStringList expected;
    for (const auto &privilege : oracle().privileges())
        expected << QString::fromStdString(privilege);
    QStringList actual = Catalogue::instance().privileges();
    actual.sort();
    expected.sort();
    QCOMPARE(actual, expected);
    QVERIFY(expected.size() > 30);
    QCOMPARE(Catalogue::instance().roleCount(), 13);
    for (const OracleRoles role : oracleRoles())
        QVERIFY(role != 0 && role < 1U << 13);
}

void OracleTest::compareEverySet(Holder holder, const World &world, bool maySignIn)
{
    Comparison comparison;
    qint64 people = 0;
    for (RoleMask set = 0; set <= Catalogue::instance().allRoles(); ++set) {
        Person asked = person(set, holder, world);
        asked.setMaySignIn(maySignIn);
        for (const bool standardLicense : {false, true}) {
            for (const bool contactCenter : {false, true}) {
                asked.setLicenseAndContactCenter(standardLicense, contactCenter);
                comparison.compare(oracle(), asked);
                ++people;
            }
        }
    }
    m_decisions += comparison.decisions;
    m_differences += comparison.differences;
    QVERIFY2(
        comparison.differences == 0,
        qPrintable(u"%1 differences, the first: %2"_s.arg(comparison.differences).arg(comparison.first)));
    QCOMPARE(people, qint64{8192} * 4);
    QCOMPARE(comparison.decisions,
             people * Catalogue::instance().privilegeCount() * static_cast<qint64>(world.sellers.size() + 1));
}

void OracleTest::everyDecision_agrees_data()
{
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<size_t>("world");
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
        for (size_t world = 0; world < worlds().size(); ++world)
            QTest::addRow("%s, %s", qPrintable(toText(holder)), qPrintable(worlds()[world].name))
                << holder << world;
    }
}

void OracleTest::everyDecision_agrees()
{
    QFETCH(const Holder, holder);
    QFETCH(const size_t, world);
    compareEverySet(holder, worlds()[world], true);
}

void OracleTest::mayNotSignIn_everyDecisionAgrees_data()
{
    QTest::addColumn<Holder>("holder");
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other})
        QTest::addRow("%s", qPrintable(toText(holder))) << holder;
}

void OracleTest::mayNotSignIn_everyDecisionAgrees()
{
    QFETCH(const Holder, holder);
    const auto both = std::ranges::find(worlds(), u"roles on both sites"_s, &World::name);
    QVERIFY(both != worlds().end());
    compareEverySet(holder, *both, false);
}

/// By name, not by table: what the union of the ticks in the columns would get wrong.
void OracleTest::r6_liveMeetingsNeedOneOfThree()
{
    const auto &privileges = oracle().privileges();
    const auto live =
        static_cast<size_t>(std::ranges::find(privileges, "live_meetings") - privileges.begin());
    const auto levelOf = [live](const std::vector<std::string> &roles) {
        OracleQuestion question;
        question.roles = anyOf(roles);
        return oracle().answer(question, live).level;
    };
    QCOMPARE(levelOf({"advanced_troubleshooting"}), OracleLevel::None);
    QCOMPARE(levelOf({"advanced_troubleshooting", "device_admin", "user_device_admin", "compliance_officer"}),
             OracleLevel::None);
    for (const char *role : {"full_admin", "readonly_admin", "support_admin"}) {
        QCOMPARE(levelOf({role}), OracleLevel::None);
        QCOMPARE(levelOf({"advanced_troubleshooting", role}), OracleLevel::Full);
    }
}

void OracleTest::r7_joiningNeedsFullAdministrator()
{
    const auto &privileges = oracle().privileges();
    const auto join =
        static_cast<size_t>(std::ranges::find(privileges, "join_meetings") - privileges.begin());
    const OracleRoles both = anyOf({"advanced_troubleshooting", "full_admin"});
    for (RoleMask set = 0; set <= Catalogue::instance().allRoles(); ++set) {
        const OracleQuestion question = person(set, Holder::Customer).question;
        const bool mayJoin = (question.roles & both) == both;
        QCOMPARE(oracle().answer(question, join).level, mayJoin ? OracleLevel::Full : OracleLevel::None);
    }
}

/// Every cell in turn is given each of the two levels that it hasn't.
void OracleTest::flippedCell_isNoticed()
{
    std::vector<OracleCell> mutated = oracleCells();
    QCOMPARE(mutated.size(), 251U);
    QStringList survivors;
    for (OracleCell &cell : mutated) {
        const std::string right = cell.level;
        for (const char *wrong : {"none", "read", "full"}) {
            if (right == wrong)
                continue;
            cell.level = wrong;
            if (!isNoticed(mutated, cell))
                survivors << described(cell);
        }
        cell.level = right;
    }
    QCOMPARE(survivors, QStringList());
    QVERIFY(!isNoticed(mutated, mutated.front())); // as it is, nothing is wrong
}

/// Every condition of every conditioned cell in turn is left out.
void OracleTest::droppedCondition_isNoticed()
{
    std::vector<OracleCell> mutated = oracleCells();
    QStringList survivors;
    int dropped = 0;
    for (OracleCell &cell : mutated) {
        const std::set<std::string> all = cell.conditions;
        for (const std::string &condition : all) {
            cell.conditions.erase(condition);
            ++dropped;
            if (!isNoticed(mutated, cell))
                survivors << described(cell) + u' ' + QString::fromStdString(condition);
            cell.conditions = all;
        }
    }
    QCOMPARE(survivors, QStringList());
    QCOMPARE(dropped, 25);
}

void OracleTest::droppedRule_isNoticed_data()
{
    QTest::addColumn<OracleRule>("rule");
    QTest::newRow("may not sign in") << OracleRule::SignIn;
    QTest::newRow("R15") << OracleRule::ContactCenter;
    QTest::newRow("R17") << OracleRule::StandardLicense;
}

void OracleTest::droppedRule_isNoticed()
{
    QFETCH(const OracleRule, rule);
    Person asked = person(maskOf(Catalogue::instance().findRole(u"full_admin").value()), Holder::Customer);
    asked.setMaySignIn(rule != OracleRule::SignIn);
    asked.setLicenseAndContactCenter(rule == OracleRule::StandardLicense, rule != OracleRule::ContactCenter);
    Comparison right;
    right.compare(oracle(), asked);
    QCOMPARE(right.differences, 0);
    Comparison without;
    without.compare(Oracle(oracleCells(), {rule}), asked);
    QVERIFY(without.differences > 0);
}

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
