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

bool holdsAny(const OracleQuestion &question, const std::set<std::string> &roles)
{
    return std::ranges::any_of(roles, [&](const std::string &role) { return question.roles.contains(role); });
}

/// A condition on where a thing was sold, or on whose site it is, asked for one site.
bool holdsOnSite(const std::string &condition, const OracleCell &cell, const OracleQuestion &question,
                 const std::string &site)
{
    const auto found = question.sites.find(site);
    if (found == question.sites.end())
        return false;
    const std::string &seller = found->second;
    if (condition == "assigned_sites") {
        const auto held = question.siteRoles.find(site);
        return held != question.siteRoles.end() && held->second.contains(cell.role);
    }
    if (condition == "partner_services" || question.holder == "partner")
        return seller == question.organization;
    return question.partners.contains(seller);
}

bool isAboutSites(const std::string &condition)
{
    return condition == "assigned_sites" || condition == "partner_services" || condition == "partner_sites";
}

bool holdsForPerson(const std::string &condition, const OracleQuestion &question)
{
    if (condition == "with_full")
        return holdsAny(question, {"full_admin"});
    if (condition == "with_full_readonly_support")
        return holdsAny(question, {"full_admin", "readonly_admin", "support_admin"});
    // These two limit what one does with the privilege, not whether one has it; no other word is known.
    return condition == "user_settings" || condition == "only_service_admins";
}

} // namespace

Oracle::Oracle(const std::string &grants)
{
    const auto lines = split(grants, '\n');
    for (size_t line = 1; line < lines.size(); ++line) {
        const auto words = split(lines[line], ',');
        OracleCell cell{words.at(2), words.at(3), words.at(4), words.at(5), {}};
        for (const auto &condition : split(words.at(6), ' '))
            cell.conditions.insert(condition);
        m_byPrivilege[cell.privilege].push_back(m_cells.size());
        m_cells.push_back(std::move(cell));
    }
}

std::vector<std::string> Oracle::privileges() const
{
    std::vector<std::string> names;
    for (const auto &[name, cells] : m_byPrivilege)
        names.push_back(name);
    return names;
}

std::string Oracle::level(const OracleQuestion &question, const std::string &privilege,
                          const std::string &site) const
{
    const bool ofContactCenter = privilege.starts_with("cc.");
    if (applies(OracleRule::SignIn) && !question.maySignIn)
        return "none"; // rules.md, Things: the status
    if (applies(OracleRule::ContactCenter) && ofContactCenter && !question.contactCenter)
        return "none"; // R15
    if (applies(OracleRule::StandardLicense) && question.standardLicense
        && question.roles.contains("full_admin")
        && (privilege == "cc.portal_sign_in" || privilege == "cc.administer_features"))
        return "none"; // R17
    std::string best = "none";
    const auto found = m_byPrivilege.find(privilege);
    if (found == m_byPrivilege.end())
        return best; // A1
    for (const size_t number : found->second) {
        const OracleCell &cell = m_cells[number];
        if (cell.level == "none" || best == "full" || !counts(cell, question, site))
            continue;
        best = cell.level; // A4: read is never taken after full
    }
    return best;
}

bool Oracle::counts(const OracleCell &cell, const OracleQuestion &question, const std::string &site) const
{
    const bool holderFits =
        cell.holder == question.holder || (cell.holder == "any" && question.holder != "partner");
    if (!holderFits)
        return false;
    const bool onSomeSite = std::ranges::any_of(
        question.siteRoles, [&](const auto &held) { return held.second.contains(cell.role); });
    if (!question.roles.contains(cell.role) && !onSomeSite)
        return false;

    std::set<std::string> siteConditions;
    for (const auto &condition : cell.conditions) {
        if (isAboutSites(condition))
            siteConditions.insert(condition);
        else if (!holdsForPerson(condition, question))
            return false;
    }
    if (siteConditions.empty())
        return true;
    const auto holdsOn = [&](const std::string &name) {
        return std::ranges::all_of(siteConditions, [&](const std::string &condition) {
            return holdsOnSite(condition, cell, question, name);
        });
    };
    if (!site.empty())
        return holdsOn(site);
    if (siteConditions == std::set<std::string>{"partner_services"}
        && question.licenseSellers.contains(question.organization))
        return true; // licenses and orders are services too
    return std::ranges::any_of(question.sites, [&](const auto &entry) { return holdsOn(entry.first); });
}

} // namespace rolecall::test
