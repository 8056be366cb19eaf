// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a file that comes from Control Hub tells of what was to be done there.
#include "gate/carryover.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using Aspect = CarryOver::Aspect;
using State = CarryOver::State;

bool isOpen(State state)
{
    return state == State::Open || state == State::Done;
}

bool isSameRole(const RoleRef &ref, const CarryOver &row)
{
    return Catalogue::instance().role(ref.role).id == row.item
        && ref.site.compare(row.site, Qt::CaseInsensitive) == 0;
}

} // namespace

FileKind fileKindOf(Aspect aspect)
{
    return aspect == Aspect::Role ? FileKind::Administrators : FileKind::Roster;
}

Result<void> CarryOverVerdicts::begin()
{
    ROLECALL_TRY_LET(rows, store::carryOvers(m_context.connection, m_context.organization.id));
    for (CarryOver &row : rows) {
        if (fileKindOf(row.aspect) != m_kind)
            continue;
        if (row.state == State::Drift) {
            ROLECALL_TRY_LET(now, currentValue(m_context, row));
            if (now != row.hubValue) // the import left what was planned: still to be done
                row.state = State::Open;
        }
        if (!isOpen(row.state)) {
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
            continue;
        }
        m_byKey.insert(emailKey(row.email), m_rows.size());
        if (row.aspect == Aspect::Profile && row.item == fieldInfo(Email).id)
            m_byKey.insert(emailKey(row.hubValue), m_rows.size());
        m_rows.push_back({std::move(row)});
    }
    return {};
}

const CarryOver *CarryOverVerdicts::find(const QString &emailKey, Aspect aspect, const QString &item) const
{
    for (auto it = m_byKey.constFind(emailKey); it != m_byKey.cend() && it.key() == emailKey; ++it) {
        const CarryOver &row = m_rows[it.value()].row;
        if (row.aspect == aspect && row.item == item)
            return &row;
    }
    return nullptr;
}

void CarryOverVerdicts::see(const QString &emailKey, Aspect aspect, const QString &item, const QString &value)
{
    for (auto it = m_byKey.constFind(emailKey); it != m_byKey.cend() && it.key() == emailKey; ++it) {
        Open &open = m_rows[it.value()];
        if (open.row.aspect == aspect && open.row.item == item)
            open.seen = value;
    }
}

void CarryOverVerdicts::seeUser(const QString &key)
{
    see(key, Aspect::User, {}, isThere);
    // Whichever of his two addresses it is, it is the one that Control Hub has.
    if (const CarryOver *row = find(key, Aspect::Profile, fieldInfo(Email).id))
        see(key, Aspect::Profile, row->item, key == emailKey(row->planned) ? row->planned : row->hubValue);
}

Result<void> CarryOverVerdicts::endRoster(qint64 absent)
{
    const auto isUnseen = [](const Open &open) { return open.row.aspect == Aspect::User && !open.seen; };
    // Those who are still to be added in Control Hub are absent from the file of one that is whole, too.
    const auto awaited = std::ranges::count_if(
        m_rows, [&](const Open &open) { return isUnseen(open) && !open.row.planned.isEmpty(); });
    if (absent == awaited) {
        for (Open &open : m_rows) {
            const bool isSaidToBeDone = open.row.planned.isEmpty() || open.row.state == State::Done;
            if (isUnseen(open) && isSaidToBeDone)
                open.seen = QString();
        }
    }
    return write();
}

Result<void> CarryOverVerdicts::endAdministrators(const std::vector<AdministratorRow> &rows)
{
    if (m_rows.empty())
        return write();
    QHash<QString, const AdministratorRow *> byKey;
    for (const AdministratorRow &row : rows) {
        if (const QString key = emailKey(row.email); !byKey.contains(key)) // of doubles the first is taken
            byKey.insert(key, &row);
    }
    ROLECALL_TRY_LET(outside, namesOutside(rows));
    for (Open &open : m_rows) {
        if (const AdministratorRow *row = byKey.value(emailKey(open.row.email)))
            judgeAdministrator(open, *row);
        else
            ROLECALL_TRY(judgeAbsent(open, outside));
    }
    return write();
}

void CarryOverVerdicts::judgeAdministrator(Open &open, const AdministratorRow &row) const
{
    const auto isOfThatSite = [&](const RoleRef &ref) {
        return ref.site.compare(open.row.site, Qt::CaseInsensitive) == 0;
    };
    const bool isCompared = open.row.site.isEmpty() || std::ranges::any_of(row.roles, isOfThatSite);
    if (row.problem || !isCompared)
        return;
    const bool has =
        std::ranges::any_of(row.roles, [&](const RoleRef &ref) { return isSameRole(ref, open.row); });
    open.seen = has ? isThere : QString();
}

/// The file lists whoever holds a role, and externals only where it was made of them, too.
Result<void> CarryOverVerdicts::judgeAbsent(Open &open, bool namesOutside)
{
    if (open.row.outside && !namesOutside)
        return {};
    if (!open.row.planned.isEmpty()) {
        open.seen = QString();
        return {};
    }
    ROLECALL_TRY_LET(nothing, holdsNothing(open.row));
    if (nothing)
        open.seen = QString();
    return {};
}

Result<bool> CarryOverVerdicts::holdsNothing(const CarryOver &row)
{
    ROLECALL_TRY_LET(user, store::findUserByEmail(m_context.connection, row.email));
    if (!user)
        return true;
    ROLECALL_TRY_LET(held, store::assignmentsOf(m_context.connection, user->id, m_context.organization.id));
    return std::ranges::none_of(
        held, [this](const store::Assignment &one) { return one.isValidAt(m_context.now); });
}

Result<bool> CarryOverVerdicts::namesOutside(const std::vector<AdministratorRow> &rows)
{
    if (std::ranges::none_of(m_rows, [](const Open &open) { return open.row.outside; }))
        return false;
    for (const AdministratorRow &row : rows) {
        ROLECALL_TRY_LET(user, store::findUserByEmail(m_context.connection, row.email));
        if (user && user->organization != m_context.organization.id)
            return true;
    }
    return false;
}

Result<void> CarryOverVerdicts::write()
{
    for (const Open &open : m_rows) {
        if (!open.seen)
            continue;
        CarryOver row = open.row;
        if (*open.seen == row.planned) {
            row.state = State::Confirmed;
            ++m_confirmed;
        } else {
            row.state = State::Drift;
            row.hubValue = *open.seen;
            row.hubDetails.clear();
            ++m_drift;
        }
        row.since = m_context.now;
        m_written = true;
        ROLECALL_TRY(store::putCarryOver(m_context.connection, m_context.organization.id, row));
    }
    return {};
}

QJsonObject CarryOverVerdicts::summary() const
{
    QJsonObject summary;
    if (m_confirmed > 0)
        summary.insert(u"confirmed"_s, m_confirmed);
    if (m_drift > 0)
        summary.insert(u"drift"_s, m_drift);
    return summary;
}

} // namespace rolecall::gate
