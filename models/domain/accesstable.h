// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"

#include <atomic>
#include <memory>
#include <span>

/// Access as far as a person's roles decide it, computed once for each key and looked up after.
namespace rolecall::domain {

/// What access depends on beside sites and licenses.
struct AccessKey {
    RoleMask roles = 0;
    Holder holder = Holder::Customer;
    bool standardLicense = false; ///< R17
    bool contactCenter = false; ///< R15
};

/// Conditions that depend on a site or a license, a bit for each by ConditionKind.
class OpenConditions final {
public:
    [[nodiscard]] bool empty() const { return m_bits == 0; }
    [[nodiscard]] bool contains(ConditionKind kind) const { return m_bits & bit(kind); }
    void insert(ConditionKind kind) { m_bits |= bit(kind); }
    void remove(ConditionKind kind) { m_bits &= ~bit(kind); }

private:
    static constexpr unsigned bit(ConditionKind kind) { return 1U << static_cast<unsigned>(kind); }
    unsigned m_bits = 0;
};

/// A cell that gives something if its open conditions hold.
struct Candidate {
    const Cell *cell = nullptr;
    OpenConditions open;
};

/// The answer for one key. Never changes.
class Access final {
public:
    /// The cells that count, the highest level first and those of a level in the catalogue's order; none for
    /// a privilege that does not exist (A1).
    [[nodiscard]] std::span<const Candidate *const> candidates(PrivilegeIndex privilege) const;
    /// The rule that takes the privilege away whatever gives it (R15, R17), or nothing.
    [[nodiscard]] QString blockedBy(PrivilegeIndex privilege) const;

private:
    friend class AccessTable;
    std::vector<const Candidate *> m_candidates; ///< privilege by privilege
    std::vector<quint16> m_ends; ///< one a privilege: where its candidates end
    std::vector<const Constraint *> m_blocks;
};

/// The answers for all keys that were asked for. An answer is a function of its key and of the catalogue,
/// which is part of the program and never changes. No change to the workspace can make it wrong, so keeping
/// it is no cache that outlives a change (A2); roles, licenses and organization are read anew for each
/// decision and only make the key. There are as many answers at most as keys: 12 a set of roles, some 50 MB
/// if all 2^13 sets were asked for.
class AccessTable final {
    Q_DISABLE_COPY_MOVE(AccessTable)
public:
    /// Thread-safe.
    [[nodiscard]] static const AccessTable &instance();
    ~AccessTable();

    /// Thread-safe and without a lock: threads that ask for a key at the same time get the same answer. It
    /// lives as long as the program. Roles that the catalogue lacks count for nothing (A1).
    [[nodiscard]] const Access &of(const AccessKey &key) const;

private:
    AccessTable();
    [[nodiscard]] std::unique_ptr<const Access> compute(const AccessKey &key) const;

    std::vector<std::vector<Candidate>> m_cells; ///< by privilege, what any key's candidates are taken from
    size_t m_keyCount;
    std::unique_ptr<std::atomic<const Access *>[]> m_answers; ///< by key; null until asked for; owned
};

} // namespace rolecall::domain
