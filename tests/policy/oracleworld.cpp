// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "oracleworld.h"

#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

// The actor's organization and a partner; sites are numbered by position in their world.
constexpr Id ownId = 7;
constexpr Id partnerId = 8;
constexpr Id siteId(int position)
{
    return position + 1;
}

/// The policy's number for a privilege by the oracle's.
const std::vector<PrivilegeIndex> &policyPrivileges()
{
    static const std::vector<PrivilegeIndex> indices = [] {
        std::vector<PrivilegeIndex> found;
        for (const std::string &privilege : oracle().privileges())
            found.push_back(Catalogue::instance().findPrivilege(QString::fromStdString(privilege)).value());
        return found;
    }();
    return indices;
}

OracleRule ruleNamed(const QString &rule)
{
    if (rule.isEmpty())
        return OracleRule::None;
    return rule == "R34"_L1 ? OracleRule::SignIn
        : rule == "R15"_L1  ? OracleRule::ContactCenter
                            : OracleRule::StandardLicense;
}

OracleAnswer inOracleWords(const Verdict &verdict)
{
    const std::vector<Condition> &conditions = Catalogue::instance().conditions();
    OracleAnswer answer{static_cast<OracleLevel>(verdict.level), ruleNamed(verdict.blockedBy)};
    for (const Reason &reason : verdict.because) {
        const OracleRoles role = oracleRoles()[static_cast<size_t>(reason.cell->role)];
        answer.because |= role;
        for (const int index : reason.cell->conditions) {
            const ConditionKind kind = conditions[static_cast<size_t>(index)].kind;
            answer.forMeetings |= kind == ConditionKind::OnlyMeetingsSettings ? role : 0;
            answer.forServiceAdmins |= kind == ConditionKind::OnlyServiceAdmins ? role : 0;
        }
        for (const Id site : reason.sites)
            answer.sites |= 1U << (site - siteId(0));
    }
    return answer;
}

QString described(const OracleAnswer &answer)
{
    return u"level %1, taken by rule %2, roles %3, of these for meetings %4, for service administrators %5, "
           "sites %6"_s.arg(static_cast<int>(answer.level))
               .arg(static_cast<int>(answer.takenBy))
               .arg(answer.because, 0, 2)
               .arg(answer.forMeetings, 0, 2)
               .arg(answer.forServiceAdmins, 0, 2)
               .arg(answer.sites, 0, 2);
}

} // namespace

const std::vector<OracleCell> &oracleCells()
{
    static const std::vector<OracleCell> read = readOracleCells(readFile(u"spec-grants.csv"_s).toStdString());
    return read;
}

const Oracle &oracle()
{
    static const Oracle instance(oracleCells());
    return instance;
}

const std::vector<OracleRoles> &oracleRoles()
{
    static const std::vector<OracleRoles> bits = [] {
        std::vector<OracleRoles> found;
        for (const Role &role : Catalogue::instance().roles())
            found.push_back(oracle().role(role.id.toStdString()));
        return found;
    }();
    return bits;
}

const std::vector<World> &worlds()
{
    static const std::vector<World> all = [] {
        using enum OracleSeller;
        const std::array<QString, 3> names{u"nobody's"_s, u"own"_s, u"a partner's"_s};
        std::vector<World> made;
        for (const OracleSeller first : {Nobody, Own, AnotherPartner}) {
            for (const OracleSeller second : {Nobody, Own, AnotherPartner})
                made.push_back({u"%1 and %2 site"_s.arg(names[static_cast<size_t>(first)],
                                                        names[static_cast<size_t>(second)]),
                                {first, second}});
        }
        made.push_back({u"licenses, nobody's and a partner's site"_s, {Nobody, AnotherPartner}, true});
        made.push_back({u"licenses, own and nobody's site"_s, {Own, Nobody}, true});
        made.push_back({u"roles on both sites"_s, {Own, AnotherPartner}, false, {0, 1, 1}});
        made.push_back({u"licenses, no sites"_s, {}, true});
        made.push_back({u"no sites"_s, {}});
        return made;
    }();
    return all;
}

Person person(RoleMask set, Holder holder, const World &world)
{
    Person made;
    made.question.holder = static_cast<OracleHolder>(holder);
    made.question.soldLicenses = world.soldLicenses;
    made.subject.organization = ownId;
    made.subject.holder = holder;
    made.state.contactCenter = true;
    made.state.licenseSellers = {world.soldLicenses ? ownId : partnerId};
    for (const OracleSeller seller : world.sellers) {
        made.question.sites.push_back({seller, 0});
        const bool own = seller == OracleSeller::Own;
        const Id sold = seller == OracleSeller::Nobody ? 0 : own ? ownId : partnerId;
        const Id id = siteId(static_cast<int>(made.state.sites.size()));
        // One's own organization is a partner for whom is a partner's.
        made.state.sites.push_back(
            {id, {}, true, sold, sold == partnerId || (own && holder == Holder::Partner)});
    }
    const Catalogue &catalogue = Catalogue::instance();
    auto site = world.sites.begin();
    for (RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
        const bool perSite = catalogue.role(role).perSite && !world.sellers.empty();
        const size_t place = perSite ? *site++ : 0;
        if (!(set & maskOf(role)))
            continue;
        made.subject.held.push_back({role, perSite ? siteId(static_cast<int>(place)) : 0});
        (perSite ? made.question.sites[place].roles : made.question.roles) |=
            oracleRoles()[static_cast<size_t>(role)];
    }
    return made;
}

std::optional<QString> difference(const Oracle &oracle, const Person &person, size_t privilege, int site)
{
    const OracleAnswer expected = oracle.answer(person.question, privilege, site);
    const Verdict verdict =
        decide(person.subject, policyPrivileges()[privilege], site < 0 ? 0 : siteId(site), person.state);
    const OracleAnswer actual = inOracleWords(verdict);
    if (actual == expected)
        return std::nullopt;
    return u"%1, %2, %3, asked for site %4, standard license %5, contact center %6:\noracle: %7\npolicy: %8"_s
        .arg(QString::fromStdString(oracle.privileges()[privilege]),
             Catalogue::instance().roleIds(person.subject.roles()).join(u' '), toText(person.subject.holder),
             QString::number(siteId(site)), QString::number(person.question.standardLicense),
             QString::number(person.question.contactCenter), described(expected), described(actual));
}

} // namespace rolecall::test
