// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

/// What somebody may do, worked out a second time: from the rules and a copy of the sources' tables, with
/// words in place of indices. Shares nothing with the policy that it is compared with.
namespace rolecall::test {

/// A row of spec-grants.csv.
struct OracleCell {
    std::string role;
    std::string holder;
    std::string privilege;
    std::string level;
    std::set<std::string> conditions;
};

/// Somebody and the organization that he acts in. Sellers and organizations go by name.
struct OracleQuestion {
    std::set<std::string> roles; ///< held on the organization
    std::map<std::string, std::set<std::string>> siteRoles; ///< by site
    std::string holder = "customer";
    std::string organization = "own"; ///< the actor's
    bool maySignIn = true;
    bool standardLicense = false;
    bool contactCenter = true;
    std::map<std::string, std::string> sites; ///< name and seller, empty for nobody
    std::set<std::string> partners;
    std::set<std::string> licenseSellers;
};

/// Rules that can be left out to see whether anybody notices.
enum class OracleRule { ContactCenter, StandardLicense, SignIn };

class Oracle {
public:
    /// Reads the file's text, the heading first.
    explicit Oracle(const std::string &grants);

    /// "none", "read" or "full"; on a site if one is named.
    [[nodiscard]] std::string level(const OracleQuestion &question, const std::string &privilege,
                                    const std::string &site = {}) const;

    [[nodiscard]] std::vector<std::string> privileges() const;
    /// Changeable: what the comparison must notice.
    [[nodiscard]] std::vector<OracleCell> &cells() { return m_cells; }
    void leaveOut(OracleRule rule) { m_leftOut.insert(rule); }

private:
    [[nodiscard]] bool counts(const OracleCell &cell, const OracleQuestion &question,
                              const std::string &site) const;
    [[nodiscard]] bool applies(OracleRule rule) const { return !m_leftOut.contains(rule); }

    std::vector<OracleCell> m_cells;
    std::map<std::string, std::vector<size_t>> m_byPrivilege;
    std::set<OracleRule> m_leftOut;
};

} // namespace rolecall::test
