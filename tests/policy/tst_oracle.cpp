// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "oracle.h"

#include "domain/policy.h"
#include "support/support.h"

#include <QtTest>

#include <numeric>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using test::Oracle;
using test::OracleQuestion;
using test::OracleRule;

namespace {

const std::vector<std::string> allRoles{"full_admin",
                                        "readonly_admin",
                                        "support_admin",
                                        "user_device_admin",
                                        "device_admin",
                                        "compliance_officer",
                                        "advanced_troubleshooting",
                                        "site_admin",
                                        "site_user_admin",
                                        "site_readonly_admin",
                                        "contact_center_service_admin",
                                        "events_admin",
                                        "provisioning_admin"};
constexpr unsigned organizationRoles = 7; // the first ones of allRoles
constexpr unsigned everySet = 1U << 13;

bool isSiteRole(const std::string &role)
{
    return role.starts_with("site_");
}

// The actor's organization and a partner, as the oracle calls them and as the policy does.
constexpr Id ownId = 7;
constexpr Id partnerId = 8;
const std::map<std::string, Id> organizationIds{{"", 0}, {"own", ownId}, {"partner", partnerId}};
const std::map<std::string, Id> siteIds{{"", 0}, {"site one", 1}, {"site two", 2}};

/// The organization that somebody acts in: which sites it has, who sold them, and on which he holds his site
/// roles.
struct World {
    std::map<std::string, std::string> sites; ///< name and seller
    std::set<std::string> licenseSellers;
    std::string assignedSite;
};
const std::vector<World> worlds{
    {{}, {}, {}},
    {{{"site one", "own"}, {"site two", ""}}, {"own"}, "site one"},
    {{{"site one", "own"}, {"site two", "partner"}}, {}, "site two"},
    {{{"site one", "partner"}, {"site two", ""}}, {"partner"}, "site two"},
    {{{"site one", ""}}, {"own"}, {}},
};

OracleQuestion question(unsigned set, const std::string &holder, const World &world = {})
{
    OracleQuestion question;
    for (unsigned bit = 0; bit < allRoles.size(); ++bit) {
        if (!(set & (1U << bit)))
            continue;
        if (isSiteRole(allRoles[bit]) && !world.assignedSite.empty())
            question.siteRoles[world.assignedSite].insert(allRoles[bit]);
        else
            question.roles.insert(allRoles[bit]);
    }
    question.holder = holder;
    question.sites = world.sites;
    question.partners = {"partner"};
    if (holder == "partner")
        question.partners.insert("own");
    question.licenseSellers = world.licenseSellers;
    return question;
}

RoleIndex roleOf(const std::string &id)
{
    return Catalogue::instance().findRole(QString::fromStdString(id)).value();
}

/// The same question in the words of the policy.
struct Asked {
    Subject subject;
    Circumstances state;
};
Asked asPolicyAsks(const OracleQuestion &question)
{
    Asked asked;
    asked.subject.organization = ownId;
    asked.subject.holder = question.holder == "customer" ? Holder::Customer
        : question.holder == "partner"                   ? Holder::Partner
                                                         : Holder::Other;
    asked.subject.maySignIn = question.maySignIn;
    asked.subject.standardLicense = question.standardLicense;
    for (const auto &role : question.roles)
        asked.subject.held.push_back({roleOf(role), 0});
    for (const auto &[site, roles] : question.siteRoles) {
        for (const auto &role : roles)
            asked.subject.held.push_back({roleOf(role), siteIds.at(site)});
    }
    asked.state.contactCenter = question.contactCenter;
    for (const auto &[name, seller] : question.sites) {
        asked.state.sites.push_back({siteIds.at(name), QString::fromStdString(name), true,
                                     organizationIds.at(seller), question.partners.contains(seller)});
    }
    for (const auto &seller : question.licenseSellers)
        asked.state.licenseSellers.push_back(organizationIds.at(seller));
    return asked;
}

QString described(const OracleQuestion &question, const std::string &privilege, const std::string &site)
{
    QStringList words{QString::fromStdString(privilege), QString::fromStdString(question.holder)};
    for (const auto &role : question.roles)
        words << QString::fromStdString(role);
    for (const auto &[name, roles] : question.siteRoles) {
        for (const auto &role : roles)
            words << QString::fromStdString(role + " on " + name);
    }
    for (const auto &[name, seller] : question.sites)
        words << QString::fromStdString(name + " sold by '" + seller + '\'');
    return words.join(u", "_s) + u" asked for '"_s + QString::fromStdString(site)
        + u"', standard license %1, contact center %2, may sign in %3"_s.arg(question.standardLicense)
              .arg(question.contactCenter)
              .arg(question.maySignIn);
}

const std::map<std::string, Level> levels{
    {"none", Level::None}, {"read", Level::Read}, {"full", Level::Full}};

/// What the oracle and the policy disagree about for one privilege; nothing if they agree.
std::optional<QString> differenceIn(const Oracle &oracle, const OracleQuestion &question, const Asked &asked,
                                    const std::string &privilege, const std::string &site)
{
    static const auto indices = [&oracle] {
        std::map<std::string, PrivilegeIndex> found;
        for (const auto &name : oracle.privileges())
            found[name] = Catalogue::instance().findPrivilege(QString::fromStdString(name)).value();
        return found;
    }();
    const std::string expected = oracle.level(question, privilege, site);
    const Level actual = decide(asked.subject, indices.at(privilege), siteIds.at(site), asked.state).level;
    if (actual == levels.at(expected))
        return std::nullopt;
    return described(question, privilege, site)
        + u": oracle says %1, policy says %2"_s.arg(QString::fromStdString(expected), toText(actual));
}

/// The same for all privileges, asked without a site and on each.
std::optional<QString> difference(const Oracle &oracle, const OracleQuestion &question)
{
    static const std::vector<std::string> privileges = oracle.privileges();
    const Asked asked = asPolicyAsks(question);
    for (const auto &privilege : privileges) {
        if (auto found = differenceIn(oracle, question, asked, privilege, {}))
            return found;
        for (const auto &[site, seller] : question.sites) {
            if (auto found = differenceIn(oracle, question, asked, privilege, site))
                return found;
        }
    }
    return std::nullopt;
}

std::string grantsText()
{
    return test::readFile(u"spec-grants.csv"_s).toStdString();
}

const Oracle &oracle()
{
    static const Oracle instance(grantsText());
    return instance;
}

/// Sets of at most three roles: what a cell gives depends on no more.
const std::vector<unsigned> &smallSets()
{
    static const std::vector<unsigned> sets = [] {
        std::vector<unsigned> found;
        for (int size = 0; size <= 3; ++size) {
            for (unsigned set = 0; set < everySet; ++set) {
                if (std::popcount(set) == size)
                    found.push_back(set);
            }
        }
        return found;
    }();
    return sets;
}

std::vector<unsigned> everySetOfRoles()
{
    std::vector<unsigned> sets(everySet);
    std::iota(sets.begin(), sets.end(), 0U);
    return sets;
}

/// Sets of roles drawn by a fixed seed.
std::vector<unsigned> drawnSets(int count)
{
    std::vector<unsigned> sets;
    std::mt19937 random(20260329);
    for (int draw = 0; draw < count; ++draw)
        sets.push_back(static_cast<unsigned>(random()) % everySet);
    return sets;
}

/// Does any small set of roles, in any world, show that this oracle is not the right one, for that privilege?
bool isNoticed(const Oracle &mutant, const std::string &privilege, const std::string &role)
{
    const unsigned bit = static_cast<unsigned>(std::ranges::find(allRoles, role) - allRoles.begin());
    for (const unsigned set : smallSets()) {
        if (!(set & (1U << bit)))
            continue;
        for (const char *holder : {"customer", "partner", "other"}) {
            for (const World &world : worlds) {
                const OracleQuestion asked = question(set, holder, world);
                const Asked policy = asPolicyAsks(asked);
                for (const char *site : {"", "site one", "site two"}) {
                    if (differenceIn(mutant, asked, policy, privilege, site))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace

/// Compares the policy with the oracle, and proves that the comparison would notice a wrong table.
class OracleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_haveTheSamePrivileges();
    void organizationRoles_everySetAgrees();
    void allRoles_setsAgree_data();
    void allRoles_setsAgree();
    void sites_setsAgreeInEveryWorld();
    void mayNotSignIn_setsAgree();
    void r6_liveMeetingsNeedOneOfThree();
    void r7_joiningNeedsFullAdministrator();
    void flippedCell_isNoticed();
    void droppedCondition_isNoticed();
    void droppedRule_isNoticed();
};

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
    for (const auto &role : allRoles)
        QVERIFY2(Catalogue::instance().findRole(QString::fromStdString(role)), role.c_str());
    QCOMPARE(Catalogue::instance().roleCount(), static_cast<int>(allRoles.size()));
}

void OracleTest::organizationRoles_everySetAgrees()
{
    for (unsigned set = 0; set < (1U << organizationRoles); ++set) {
        const auto found = difference(oracle(), question(set, "customer"));
        QVERIFY2(!found, qPrintable(found.value_or(QString())));
    }
}

void OracleTest::allRoles_setsAgree_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<bool>("standardLicense");
    QTest::addColumn<bool>("contactCenter");
    for (const QString &holder : {u"customer"_s, u"partner"_s, u"other"_s}) {
        for (const bool standardLicense : {false, true}) {
            for (const bool contactCenter : {false, true}) {
                QTest::addRow("%s%s%s", qPrintable(holder), standardLicense ? ", standard license" : "",
                              contactCenter ? ", contact center" : "")
                    << holder << standardLicense << contactCenter;
            }
        }
    }
}

/// Without contact center, which touches seven privileges alone, a thousand sets drawn by a fixed seed have
/// to do.
void OracleTest::allRoles_setsAgree()
{
    QFETCH(const QString, holder);
    QFETCH(const bool, standardLicense);
    QFETCH(const bool, contactCenter);
    const std::vector<unsigned> sets = contactCenter ? everySetOfRoles() : drawnSets(1000);
    for (const unsigned set : sets) {
        OracleQuestion asked = question(set, holder.toStdString());
        asked.standardLicense = standardLicense;
        asked.contactCenter = contactCenter;
        const auto found = difference(oracle(), asked);
        QVERIFY2(!found, qPrintable(found.value_or(QString())));
    }
}

/// Every set of up to three roles, and larger ones drawn by a fixed seed.
void OracleTest::sites_setsAgreeInEveryWorld()
{
    std::vector<unsigned> sets = smallSets();
    const std::vector<unsigned> larger = drawnSets(500);
    sets.insert(sets.end(), larger.begin(), larger.end());
    for (const unsigned set : sets) {
        for (const char *holder : {"customer", "partner", "other"}) {
            for (const World &world : worlds) {
                const auto found = difference(oracle(), question(set, holder, world));
                QVERIFY2(!found, qPrintable(found.value_or(QString())));
            }
        }
    }
}

void OracleTest::mayNotSignIn_setsAgree()
{
    for (const unsigned set : smallSets()) {
        OracleQuestion asked = question(set, "customer", worlds[1]);
        asked.maySignIn = false;
        const auto found = difference(oracle(), asked);
        QVERIFY2(!found, qPrintable(found.value_or(QString())));
    }
}

/// By name, not by table: what the union of the ticks in the columns would get wrong.
void OracleTest::r6_liveMeetingsNeedOneOfThree()
{
    const PrivilegeIndex live = Catalogue::instance().findPrivilege(u"live_meetings").value();
    const auto levelOf = [live](const std::set<std::string> &roles) {
        OracleQuestion asked;
        asked.roles = roles;
        const Asked policy = asPolicyAsks(asked);
        const Level level = decide(policy.subject, live, 0, policy.state).level;
        return oracle().level(asked, "live_meetings") == toText(level).toStdString() ? toText(level)
                                                                                     : u"disagreement"_s;
    };
    QCOMPARE(levelOf({"advanced_troubleshooting"}), u"none"_s);
    QCOMPARE(levelOf({"advanced_troubleshooting", "device_admin", "user_device_admin", "compliance_officer"}),
             u"none"_s);
    for (const char *role : {"full_admin", "readonly_admin", "support_admin"}) {
        QCOMPARE(levelOf({role}), u"none"_s);
        QCOMPARE(levelOf({"advanced_troubleshooting", role}), u"full"_s);
    }
}

void OracleTest::r7_joiningNeedsFullAdministrator()
{
    const PrivilegeIndex join = Catalogue::instance().findPrivilege(u"join_meetings").value();
    for (unsigned set = 0; set < (1U << organizationRoles); ++set) {
        const OracleQuestion asked = question(set, "customer");
        const Asked policy = asPolicyAsks(asked);
        const bool both =
            asked.roles.contains("advanced_troubleshooting") && asked.roles.contains("full_admin");
        QCOMPARE(decide(policy.subject, join, 0, policy.state).level, both ? Level::Full : Level::None);
        QCOMPARE(oracle().level(asked, "join_meetings"), std::string(both ? "full" : "none"));
    }
}

/// Every cell in turn is given each of the two levels that it hasn't.
void OracleTest::flippedCell_isNoticed()
{
    Oracle mutant(grantsText());
    QCOMPARE(mutant.cells().size(), 251U);
    QStringList survivors;
    for (auto &cell : mutant.cells()) {
        const std::string right = cell.level;
        for (const char *wrong : {"none", "read", "full"}) {
            if (right == wrong)
                continue;
            cell.level = wrong;
            if (!isNoticed(mutant, cell.privilege, cell.role))
                survivors << QString::fromStdString(cell.role + ' ' + cell.holder + ' ' + cell.privilege + ' '
                                                    + right + " as " + wrong);
        }
        cell.level = right;
    }
    QCOMPARE(survivors, QStringList());
}

/// The two conditions that limit the use and not the level can't be seen in a level.
void OracleTest::droppedCondition_isNoticed()
{
    Oracle mutant(grantsText());
    int dropped = 0;
    for (auto &cell : mutant.cells()) {
        const std::set<std::string> all = cell.conditions;
        for (const auto &condition : all) {
            const bool limitsUse = condition == "user_settings" || condition == "only_service_admins";
            cell.conditions.erase(condition);
            QVERIFY2(isNoticed(mutant, cell.privilege, cell.role) != limitsUse,
                     (cell.role + ' ' + cell.holder + ' ' + cell.privilege + ' ' + condition).c_str());
            cell.conditions = all;
            ++dropped;
        }
    }
    QVERIFY(dropped >= 24);
}

void OracleTest::droppedRule_isNoticed()
{
    OracleQuestion asked = question(1, "customer"); // a full administrator
    asked.contactCenter = false;
    Oracle withoutR15(grantsText());
    withoutR15.leaveOut(OracleRule::ContactCenter);
    QVERIFY(difference(withoutR15, asked));

    asked = question(1, "customer");
    asked.standardLicense = true;
    Oracle withoutR17(grantsText());
    withoutR17.leaveOut(OracleRule::StandardLicense);
    QVERIFY(difference(withoutR17, asked));

    asked = question(1, "customer");
    asked.maySignIn = false;
    Oracle withoutSignIn(grantsText());
    withoutSignIn.leaveOut(OracleRule::SignIn);
    QVERIFY(difference(withoutSignIn, asked));
}

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
