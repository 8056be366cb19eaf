// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a question to the policy costs. Without arguments a Google Benchmark program; with --check a test:
// what was asked before must be answered faster than what is asked for the first time, in the same run.
#include "domain/policy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace rolecall::domain;

namespace {

constexpr Id own = 1;
constexpr int skipped = 77; // SKIP_RETURN_CODE

const Circumstances &state()
{
    static const Circumstances made{true, {{1, {}, true, own, true}, {2, {}, true, 0, false}}, {own}};
    return made;
}

/// Roles per site are held on the first site.
Subject holding(RoleMask roles)
{
    const Catalogue &catalogue = Catalogue::instance();
    Subject subject;
    subject.organization = own;
    for (RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
        if (roles & maskOf(role))
            subject.held.push_back({role, catalogue.role(role).perSite ? 1 : 0});
    }
    return subject;
}

void decideEverything(benchmark::State &run)
{
    const Subject subject = holding(Catalogue::instance().allRoles());
    const int privileges = Catalogue::instance().privilegeCount();
    for ([[maybe_unused]] const auto round : run) {
        for (PrivilegeIndex privilege = 0; privilege < privileges; ++privilege)
            benchmark::DoNotOptimize(decide(subject, privilege, 1, state()));
    }
    run.SetItemsProcessed(run.iterations() * privileges);
}
BENCHMARK(decideEverything);

void permit(benchmark::State &run)
{
    const Subject subject = holding(Catalogue::instance().allRoles());
    for ([[maybe_unused]] const auto round : run)
        benchmark::DoNotOptimize(permission(subject, Action::ChangeUsers, state()));
}
BENCHMARK(permit);

void scope(benchmark::State &run)
{
    const Subject subject = holding(Catalogue::instance().rolesOf(RoleCategory::Site));
    for ([[maybe_unused]] const auto round : run)
        benchmark::DoNotOptimize(scopeOf(subject, state()));
}
BENCHMARK(scope);

/// Nanoseconds a question, of one question for each person.
double nanoseconds(const std::vector<Subject> &people)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const Subject &subject : people)
        benchmark::DoNotOptimize(permission(subject, Action::ChangeUsers, state()));
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - begin;
    return taken.count() / static_cast<double>(people.size());
}

int check()
{
#if !defined(__OPTIMIZE__)
    std::puts("Not optimised; nothing to compare.");
    return skipped;
#endif
    std::vector<Subject> people;
    for (RoleMask roles = 0; roles <= Catalogue::instance().allRoles(); ++roles)
        people.push_back(holding(roles));
    const double first = nanoseconds(people);
    const double again = std::min({nanoseconds(people), nanoseconds(people), nanoseconds(people)});
    std::printf("a question asked for the first time %.0f ns, again %.0f ns\n", first, again);
    const bool good = again * 2 <= first;
    std::puts(good ? "good" : "FAILED: what was asked before is not answered faster");
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--check") == 0)
        return check();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
