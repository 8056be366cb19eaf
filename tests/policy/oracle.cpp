// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <algorithm>
#include <sstream>

namespace rolecall::test {
namespace {

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

} // namespace

std::vector<OracleCell> readOracleCells(const std::string &grants)
{
    std::vector<OracleCell> cells;
    const auto lines = split(grants, '\n');
    for (size_t line = 1; line < lines.size(); ++line) {
        const auto words = split(lines[line], ',');
        OracleCell cell{words.at(2), words.at(3), words.at(4), words.at(5), {}};
        for (const auto &condition : split(words.at(6), ' '))
            cell.conditions.insert(condition);
        cells.push_back(std::move(cell));
    }
    return cells;
}

Oracle::Oracle(const std::vector<OracleCell> &cells, const std::set<OracleRule> &leftOut)
    : m_signIn(!leftOut.contains(OracleRule::SignIn))
    , m_contactCenter(!leftOut.contains(OracleRule::ContactCenter))
    , m_standardLicense(!leftOut.contains(OracleRule::StandardLicense))
{
    for (const OracleCell &cell : cells)
        m_roles.try_emplace(cell.role, 1U << m_roles.size());
    m_fullAdmin = role("full_admin");
    for (const OracleCell &cell : cells) {
        const auto place =
            static_cast<size_t>(std::ranges::find(m_privileges, cell.privilege) - m_privileges.begin());
        if (place == m_privileges.size()) {
            m_privileges.push_back(cell.privilege);
            m_rows.emplace_back();
            m_ofContactCenter.push_back(cell.privilege.starts_with("cc."));
            m_closedByLicense.push_back(cell.privilege == "cc.portal_sign_in"
                                        || cell.privilege == "cc.administer_features");
        }
        if (cell.level != "none")
            m_rows[place].push_back(rowOf(cell));
    }
}

Oracle::Row Oracle::rowOf(const OracleCell &cell) const
{
    Row row;
    row.role = role(cell.role);
    row.level = cell.level == "full" ? OracleLevel::Full : OracleLevel::Read;
    row.customers = cell.holder == "customer" || cell.holder == "any";
    row.partners = cell.holder == "partner";
    row.others = cell.holder == "other" || cell.holder == "any";
    for (const std::string &condition : cell.conditions) {
        if (condition == "with_full")
            row.withOneOf = role("full_admin");
        else if (condition == "with_full_readonly_support")
            row.withOneOf = role("full_admin") | role("readonly_admin") | role("support_admin");
        else if (condition == "assigned_sites")
            row.assignedSites = true;
        else if (condition == "partner_services")
            row.partnerServices = true;
        else if (condition == "partner_sites")
            row.partnerSites = true;
        else if (condition == "user_settings")
            row.forMeetings = true;
        else if (condition == "only_service_admins")
            row.forServiceAdmins = true;
        else
            row.never = true;
    }
    return row;
}

OracleAnswer Oracle::answer(const OracleQuestion &question, size_t privilege, int site) const
{
    OracleAnswer answer;
    for (const Row &row : m_rows[privilege]) {
        if (row.level < answer.level || !concerns(row, question))
            continue;
        const unsigned sites = row.asksForSites() ? sitesOf(row, question, site) : 0;
        // Licenses and orders are services too, and have no site.
        const bool onlyServices = row.partnerServices && !row.assignedSites && !row.partnerSites;
        const bool byLicense = onlyServices && site < 0 && question.soldLicenses;
        if (row.asksForSites() && sites == 0 && !byLicense)
            continue;
        if (row.level > answer.level) // A4
            answer = OracleAnswer{row.level};
        answer.because |= row.role;
        answer.forMeetings |= row.forMeetings ? row.role : 0;
        answer.forServiceAdmins |= row.forServiceAdmins ? row.role : 0;
        answer.sites |= sites;
    }
    if (answer.level == OracleLevel::None)
        return answer;
    const OracleRule rule = taking(question, privilege);
    return rule == OracleRule::None ? answer : OracleAnswer{OracleLevel::None, rule};
}

OracleRule Oracle::taking(const OracleQuestion &question, size_t privilege) const
{
    if (m_signIn && !question.maySignIn)
        return OracleRule::SignIn; // rules.md, Things: the status
    if (m_contactCenter && m_ofContactCenter[privilege] && !question.contactCenter)
        return OracleRule::ContactCenter; // R15
    if (m_standardLicense && m_closedByLicense[privilege] && question.standardLicense
        && (question.roles & m_fullAdmin))
        return OracleRule::StandardLicense; // R17
    return OracleRule::None;
}

bool Oracle::concerns(const Row &row, const OracleQuestion &question)
{
    if (row.never)
        return false;
    switch (question.holder) {
    case OracleHolder::Customer:
        if (!row.customers)
            return false;
        break;
    case OracleHolder::Partner:
        if (!row.partners)
            return false;
        break;
    case OracleHolder::Other:
        if (!row.others)
            return false;
        break;
    }
    OracleRoles anywhere = question.roles;
    for (const OracleSite &site : question.sites)
        anywhere |= site.roles;
    return (anywhere & row.role) != 0 && (row.withOneOf == 0 || (question.roles & row.withOneOf) != 0);
}

bool Oracle::holdsOn(const Row &row, const OracleQuestion &question, size_t site)
{
    const OracleSite &asked = question.sites[site];
    if (row.assignedSites && (asked.roles & row.role) == 0)
        return false;
    if (row.partnerServices && asked.seller != OracleSeller::Own)
        return false;
    if (!row.partnerSites)
        return true;
    return asked.seller
        == (question.holder == OracleHolder::Partner ? OracleSeller::Own : OracleSeller::AnotherPartner);
}

unsigned Oracle::sitesOf(const Row &row, const OracleQuestion &question, int site)
{
    unsigned sites = 0;
    for (size_t place = 0; place < question.sites.size(); ++place) {
        if ((site < 0 || static_cast<size_t>(site) == place) && holdsOn(row, question, place))
            sites |= 1U << place;
    }
    return sites;
}

} // namespace rolecall::test
