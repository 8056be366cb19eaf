// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "oracle.h"

#include "domain/policy.h"

#include <array>
#include <optional>

/// People and the organizations that they act in, in the words of the oracle and in those of the policy.
namespace rolecall::test {

/// The cells of spec-grants.csv, and the oracle that goes by them.
[[nodiscard]] const std::vector<OracleCell> &oracleCells();
[[nodiscard]] const Oracle &oracle();
/// The oracle's roles by the policy's numbers.
[[nodiscard]] const std::vector<OracleRoles> &oracleRoles();

/// The organization that somebody acts in: who sold its sites, and on which of them he holds which site
/// roles.
struct World {
    QString name;
    std::vector<OracleSeller> sellers; ///< by site
    bool soldLicenses = false; ///< the actor's organization did
    std::array<size_t, 3> sites{}; ///< of the site roles, in the catalogue's order
};

/// Each pair of sellers of a site with the roles and of one without; with and without licenses sold where
/// that counts; the site roles on different sites (R12); no sites at all, which is the last one.
[[nodiscard]] const std::vector<World> &worlds();

/// Somebody in the words of the oracle and in those of the policy.
struct Person {
    OracleQuestion question;
    domain::Subject subject;
    domain::Circumstances state;

    void setLicenseAndContactCenter(bool standardLicense, bool contactCenter)
    {
        question.standardLicense = subject.standardLicense = standardLicense;
        question.contactCenter = state.contactCenter = contactCenter;
    }
    void setMaySignIn(bool may) { question.maySignIn = subject.maySignIn = may; }
};

[[nodiscard]] Person person(domain::RoleMask set, domain::Holder holder,
                            const World &world = worlds().back());

/// What the oracle and the policy disagree about for one privilege; nothing if they agree. A negative site is
/// none in particular.
[[nodiscard]] std::optional<QString> difference(const Oracle &oracle, const Person &person, size_t privilege,
                                                int site);

} // namespace rolecall::test
