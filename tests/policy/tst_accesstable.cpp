// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/accesstable.h"

#include <QtTest>

#include <array>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace {

RoleMask maskOf(const QStringList &ids)
{
    RoleMask mask = 0;
    for (const QString &id : ids)
        mask |= rolecall::domain::maskOf(Catalogue::instance().findRole(id).value());
    return mask;
}

PrivilegeIndex privilege(QStringView id)
{
    return Catalogue::instance().findPrivilege(id).value();
}

const Access &accessOf(const AccessKey &key)
{
    return AccessTable::instance().of(key);
}

/// All keys of a set of roles.
std::vector<AccessKey> keysOf(RoleMask roles)
{
    std::vector<AccessKey> keys;
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
        for (const bool standardLicense : {false, true}) {
            for (const bool contactCenter : {false, true})
                keys.push_back({roles, holder, standardLicense, contactCenter});
        }
    }
    return keys;
}

} // namespace

/// What is looked up; that decisions made of it are right is tst_oracle's.
class AccessTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void candidates_areOfTheKeyAndHighestFirst();
    void candidates_leaveOpenWhatDependsOnSites();
    void candidates_ofNoPrivilege_areNone();
    void holdsOneOf_isSettledByTheKey();
    void blockedBy_isSettledByTheKey();
    void unknownRoles_countForNothing();
    void sameKey_isAnsweredOnce();
    void differentKeys_haveAnswersOfTheirOwn();
    void threads_getTheSameAnswers();
};

void AccessTableTest::candidates_areOfTheKeyAndHighestFirst()
{
    const Catalogue &catalogue = Catalogue::instance();
    for (RoleMask roles = 0; roles <= catalogue.allRoles(); roles += 7) {
        for (const AccessKey &key : keysOf(roles)) {
            for (PrivilegeIndex index = 0; index < catalogue.privilegeCount(); ++index) {
                const Cell *before = nullptr;
                for (const Candidate *candidate : accessOf(key).candidates(index)) {
                    const Cell &cell = *candidate->cell;
                    QVERIFY(cell.privilege == index && cell.holders.contains(key.holder));
                    QVERIFY(key.roles & rolecall::domain::maskOf(cell.role));
                    QVERIFY(cell.level != Level::None);
                    QVERIFY(!before || before->level > cell.level
                            || (before->level == cell.level && before < &cell)); // the catalogue's order
                    before = &cell;
                }
            }
        }
    }
}

void AccessTableTest::candidates_leaveOpenWhatDependsOnSites()
{
    const auto only = [](const QString &role, Holder holder, QStringView id) {
        const auto candidates = accessOf({maskOf({role}), holder, false, true}).candidates(privilege(id));
        return candidates.size() == 1 ? *candidates.front() : Candidate();
    };
    const auto site = only(u"site_admin"_s, Holder::Customer, u"site.user_management");
    QVERIFY(site.cell && site.open.contains(ConditionKind::OwnSites));
    QVERIFY(!site.open.contains(ConditionKind::OnlyMeetingsSettings)); // it limits the use
    const auto services = only(u"provisioning_admin"_s, Holder::Partner, u"licenses_upgrades");
    QVERIFY(services.cell && services.open.contains(ConditionKind::SoldByOwn));
    const auto sites = only(u"full_admin"_s, Holder::Other, u"add_delete_sites");
    QVERIFY(sites.cell && sites.open.contains(ConditionKind::SiteSoldByOwnOrPartner));
    const auto settled = only(u"full_admin"_s, Holder::Customer, u"assign_roles");
    QVERIFY(settled.cell && settled.open.empty());
}

void AccessTableTest::candidates_ofNoPrivilege_areNone()
{
    const Access &access = accessOf({Catalogue::instance().allRoles(), Holder::Customer, false, true});
    QVERIFY(!access.candidates(0).empty());
    QVERIFY(access.candidates(-1).empty());
    QVERIFY(access.candidates(Catalogue::instance().privilegeCount()).empty());
}

void AccessTableTest::holdsOneOf_isSettledByTheKey()
{
    const auto candidates = [](const QStringList &roles) {
        return accessOf({maskOf(roles), Holder::Customer, false, true})
            .candidates(privilege(u"join_meetings"));
    };
    QVERIFY(candidates({u"advanced_troubleshooting"_s}).empty());
    QVERIFY(candidates({u"advanced_troubleshooting"_s, u"support_admin"_s}).empty());
    const auto both = candidates({u"advanced_troubleshooting"_s, u"full_admin"_s});
    QCOMPARE(both.size(), 1U);
    QVERIFY(both.front()->open.empty());
}

void AccessTableTest::blockedBy_isSettledByTheKey()
{
    const auto rule = [](const QString &role, bool standardLicense, bool contactCenter, QStringView id) {
        return accessOf({maskOf({role}), Holder::Customer, standardLicense, contactCenter})
            .blockedBy(privilege(id));
    };
    const QString full = u"full_admin"_s;
    QCOMPARE(rule(full, false, true, u"cc.portal_sign_in"), QString());
    QCOMPARE(rule(full, true, true, u"cc.portal_sign_in"), u"R17"_s);
    QCOMPARE(rule(full, false, false, u"cc.portal_sign_in"), u"R15"_s);
    QCOMPARE(rule(full, true, true, u"cc.manage_users"), QString());
    QCOMPARE(rule(full, true, false, u"assign_roles"), QString());
    QCOMPARE(rule(u"contact_center_service_admin"_s, true, true, u"cc.portal_sign_in"), QString());
}

void AccessTableTest::unknownRoles_countForNothing()
{
    const RoleMask all = Catalogue::instance().allRoles();
    QCOMPARE(&accessOf({~all, Holder::Customer, false, true}), &accessOf({0, Holder::Customer, false, true}));
    QCOMPARE(&accessOf({~RoleMask{0}, Holder::Other, true, true}),
             &accessOf({all, Holder::Other, true, true}));
}

void AccessTableTest::sameKey_isAnsweredOnce()
{
    for (const AccessKey &key : keysOf(maskOf({u"full_admin"_s, u"site_admin"_s})))
        QCOMPARE(&accessOf(key), &accessOf(key));
}

void AccessTableTest::differentKeys_haveAnswersOfTheirOwn()
{
    std::set<const Access *> answers;
    size_t keys = 0;
    for (RoleMask roles = 0; roles < 64; ++roles) {
        for (const AccessKey &key : keysOf(roles)) {
            answers.insert(&accessOf(key));
            ++keys;
        }
    }
    QCOMPARE(answers.size(), keys);
}

/// Keys that nobody asked for before, by four threads at once.
void AccessTableTest::threads_getTheSameAnswers()
{
    const RoleMask first = Catalogue::instance().rolesOf(RoleCategory::External);
    QVERIFY(first != 0);
    std::vector<AccessKey> keys;
    for (RoleMask roles = first; roles < first + 500; ++roles) {
        const auto more = keysOf(roles);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    std::array<std::vector<const Access *>, 4> found;
    std::vector<std::thread> threads;
    for (auto &answers : found) {
        threads.emplace_back([&answers, &keys] {
            for (const AccessKey &key : keys)
                answers.push_back(&accessOf(key));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &answers : found)
        QVERIFY(answers == found.front());
}

QTEST_GUILESS_MAIN(AccessTableTest)
#include "tst_accesstable.moc"
