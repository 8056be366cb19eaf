// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/accesstable.h"

#include <algorithm>

namespace rolecall::domain {
namespace {

constexpr size_t holderCount = 3;
constexpr size_t keysPerRoleSet = holderCount * 2 * 2;

size_t slotOf(const AccessKey &key)
{
    size_t slot = key.roles & Catalogue::instance().allRoles();
    slot = slot * holderCount + static_cast<size_t>(key.holder);
    slot = slot * 2 + (key.standardLicense ? 1 : 0);
    return slot * 2 + (key.contactCenter ? 1 : 0);
}

const Condition &conditionAt(int index)
{
    return Catalogue::instance().conditions()[static_cast<size_t>(index)];
}

OpenConditions openConditions(const Cell &cell)
{
    OpenConditions open;
    for (const int index : cell.conditions) {
        switch (const ConditionKind kind = conditionAt(index).kind) {
        case ConditionKind::OwnSites:
        case ConditionKind::SoldByOwn:
        case ConditionKind::SiteSoldByOwnOrPartner:
            open.insert(kind);
            break;
        case ConditionKind::HoldsOneOf: // a question to the key
        case ConditionKind::OnlyMeetingsSettings: // these two limit what the privilege is used on, not its
        case ConditionKind::OnlyServiceAdmins: // level
            break;
        }
    }
    return open;
}

bool countsFor(const AccessKey &key, const Cell &cell)
{
    return (key.roles & maskOf(cell.role)) && cell.holders.contains(key.holder)
        && std::ranges::all_of(cell.conditions, [&key](int index) {
               const Condition &condition = conditionAt(index);
               return condition.kind != ConditionKind::HoldsOneOf || (key.roles & condition.roles);
           });
}

bool blocks(const AccessKey &key, const Constraint &constraint)
{
    if (constraint.kind == ConstraintKind::NeedsContactCenter)
        return !key.contactCenter;
    return constraint.kind == ConstraintKind::BlockedByStandardLicense && key.standardLicense
        && (key.roles & constraint.roles);
}

} // namespace

std::span<const Candidate *const> Access::candidates(PrivilegeIndex privilege) const
{
    if (privilege < 0 || static_cast<size_t>(privilege) >= m_ends.size())
        return {};
    const auto index = static_cast<size_t>(privilege);
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::span(m_candidates).subspan(begin, m_ends[index] - begin);
}

QString Access::blockedBy(PrivilegeIndex privilege) const
{
    for (const Constraint *constraint : m_blocks) {
        if (constraint->parameterPrivileges & (quint64{1} << privilege))
            return constraint->rule;
    }
    return {};
}

const AccessTable &AccessTable::instance()
{
    static const AccessTable table;
    return table;
}

AccessTable::AccessTable()
    : m_cells(static_cast<size_t>(Catalogue::instance().privilegeCount()))
    , m_keyCount((size_t{1} << Catalogue::instance().roleCount()) * keysPerRoleSet)
    , m_answers(std::make_unique<std::atomic<const Access *>[]>(m_keyCount))
{
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.level != Level::None)
            m_cells[static_cast<size_t>(cell.privilege)].push_back({&cell, openConditions(cell)});
    }
    for (std::vector<Candidate> &cells : m_cells) {
        std::ranges::stable_sort(cells, std::ranges::greater(),
                                 [](const Candidate &candidate) { return candidate.cell->level; });
    }
}

AccessTable::~AccessTable()
{
    for (size_t slot = 0; slot < m_keyCount; ++slot)
        delete m_answers[slot].load(std::memory_order_relaxed);
}

const Access &AccessTable::of(const AccessKey &key) const
{
    std::atomic<const Access *> &slot = m_answers[slotOf(key)];
    if (const Access *known = slot.load(std::memory_order_acquire))
        return *known;
    std::unique_ptr<const Access> computed = compute(key);
    const Access *first = nullptr;
    if (slot.compare_exchange_strong(first, computed.get(), std::memory_order_acq_rel))
        return *computed.release();
    return *first; // another thread was faster
}

std::unique_ptr<const Access> AccessTable::compute(const AccessKey &key) const
{
    auto access = std::make_unique<Access>();
    access->m_ends.reserve(m_cells.size());
    for (const std::vector<Candidate> &cells : m_cells) {
        for (const Candidate &candidate : cells) {
            if (countsFor(key, *candidate.cell))
                access->m_candidates.push_back(&candidate);
        }
        access->m_ends.push_back(static_cast<quint16>(access->m_candidates.size()));
    }
    access->m_candidates.shrink_to_fit();
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (blocks(key, constraint))
            access->m_blocks.push_back(&constraint);
    }
    return access;
}

} // namespace rolecall::domain
