// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

/// What somebody may do, worked out a second time: from the rules and a copy of the sources' tables. Shares
/// no code with the policy that it is compared with, not even the numbers of roles and privileges: it counts
/// them as they come in its file.
namespace rolecall::test {

/// A row of spec-grants.csv in its own words.
struct OracleCell {
    std::string role;
    std::string holder;
    std::string privilege;
    std::string level;
    std::set<std::string> conditions;
};
/// Reads the file's text, the heading first.
[[nodiscard]] std::vector<OracleCell> readOracleCells(const std::string &grants);

enum class OracleLevel : std::uint8_t { None, Read, Full };
enum class OracleHolder : std::uint8_t { Customer, Partner, Other };
enum class OracleSeller : std::uint8_t { Nobody, Own, AnotherPartner }; ///< own: the actor's organization

/// Rules that take away what cells give. All but the first can be left out to see whether anybody notices.
enum class OracleRule : std::uint8_t { None, SignIn, ContactCenter, StandardLicense };

/// A set of roles, of those that Oracle::role() gives.
using OracleRoles = unsigned;

struct OracleSite {
    OracleSeller seller = OracleSeller::Nobody;
    OracleRoles roles = 0; ///< held on it
};

/// Somebody and the organization that he acts in.
struct OracleQuestion {
    OracleRoles roles = 0; ///< held on the organization
    std::vector<OracleSite> sites;
    OracleHolder holder = OracleHolder::Customer;
    bool maySignIn = true;
    bool standardLicense = false;
    bool contactCenter = true;
    bool soldLicenses = false; ///< the actor's organization sold a license here
};

struct OracleAnswer {
    OracleLevel level = OracleLevel::None;
    OracleRule takenBy = OracleRule::None; ///< what cells gave
    OracleRoles because = 0; ///< whose cells give the level
    OracleRoles forMeetings = 0; ///< those of them that give it for meetings alone
    OracleRoles forServiceAdmins = 0; ///< those that show service administrators alone
    unsigned sites = 0; ///< to which cells limit it, a bit for each by position
    bool operator==(const OracleAnswer &) const = default;
};

class Oracle {
public:
    explicit Oracle(const std::vector<OracleCell> &cells, const std::set<OracleRule> &leftOut = {});

    [[nodiscard]] OracleRoles role(const std::string &id) const { return m_roles.at(id); }
    [[nodiscard]] const std::vector<std::string> &privileges() const { return m_privileges; }

    /// `privilege` and `site` are positions in the lists; a negative site is none in particular.
    [[nodiscard]] OracleAnswer answer(const OracleQuestion &question, size_t privilege, int site = -1) const;

private:
    /// A cell that gives something.
    struct Row {
        OracleRoles role = 0;
        bool customers = false, partners = false, others = false;
        OracleLevel level = OracleLevel::None;
        OracleRoles withOneOf = 0; ///< needs one of these too, unless empty
        bool assignedSites = false, partnerServices = false, partnerSites = false;
        bool forMeetings = false, forServiceAdmins = false;
        bool never = false; ///< a condition that nobody knows

        [[nodiscard]] bool asksForSites() const { return assignedSites || partnerServices || partnerSites; }
    };
    [[nodiscard]] Row rowOf(const OracleCell &cell) const;
    [[nodiscard]] OracleRule taking(const OracleQuestion &question, size_t privilege) const;
    [[nodiscard]] static bool concerns(const Row &row, const OracleQuestion &question);
    [[nodiscard]] static bool holdsOn(const Row &row, const OracleQuestion &question, size_t site);
    [[nodiscard]] static unsigned sitesOf(const Row &row, const OracleQuestion &question, int site);

    std::map<std::string, OracleRoles> m_roles;
    std::vector<std::string> m_privileges;
    std::vector<std::vector<Row>> m_rows; ///< by privilege
    std::vector<bool> m_ofContactCenter; ///< by privilege (R15)
    std::vector<bool> m_closedByLicense; ///< by privilege (R17)
    OracleRoles m_fullAdmin = 0;
    bool m_signIn; ///< whether the rule is not left out
    bool m_contactCenter;
    bool m_standardLicense;
};

} // namespace rolecall::test
