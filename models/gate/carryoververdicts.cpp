// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a file that comes from Control Hub tells of what was to be done there.
#include "gate/carryover.h"
#include "gate/carryoversight.h"

#include <array>

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

/// Of the address by which a file of Control Hub names the person, as far as the row itself tells.
QString keyThere(const CarryOver &row)
{
    return isGone(row) && !row.item.isEmpty() ? row.item : emailKey(row.email);
}

bool isSameRole(const RoleRef &ref, const CarryOver &row)
{
    return Catalogue::instance().role(ref.role).id == row.item
        && ref.site.compare(row.site, Qt::CaseInsensitive) == 0;
}

} // namespace

/// Of a file of administrators: who stands in it, by the key of the address.
struct CarryOverVerdicts::AdministratorsFile {
    QHash<QString, const AdministratorRow *> rows; ///< without those that were refused
    const QSet<QString> &refused;

    [[nodiscard]] bool names(const QString &key) const { return rows.contains(key) || refused.contains(key); }
};

Result<bool> CarryOverVerdicts::mayJudge(const Sight &sight, const CarryOver &row)
{
    ROLECALL_TRY_LET(shown, isShown(m_context, sight, row));
    if (!shown)
        return false;
    const Result<void> may = mayMark(m_context, row);
    if (!may && may.error().code != ErrorCode::Denied)
        return tl::unexpected(may.error());
    return may.has_value();
}

Result<void> CarryOverVerdicts::begin()
{
    ROLECALL_TRY_LET(rows, store::carryOvers(m_context.connection, m_context.organization.id));
    ROLECALL_TRY_LET(sight, sightOf(m_context));
    for (CarryOver &row : rows) {
        const bool isAddress = row.aspect == Aspect::Profile && row.item == fieldInfo(Email).id;
        if (isAddress && isOpen(row.state))
            m_addressesThere.insert(emailKey(row.email), emailKey(row.held()));
        if (fileKindOf(row.aspect) != m_kind)
            continue;
        ROLECALL_TRY_LET(may, mayJudge(sight, row));
        if (!may)
            continue;
        const State former = row.state;
        if (row.state == State::Drift) {
            ROLECALL_TRY_LET(now, currentValue(m_context, row));
            if (now != row.hubValue) // the import left what was planned: still to be done
                row.state = State::Open;
        }
        if (!isOpen(row.state)) {
            ROLECALL_TRY(keepFormer(row));
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
            continue;
        }
        m_byKey.insert(keyThere(row), m_rows.size());
        if (isAddress)
            m_byKey.insert(emailKey(row.hubValue), m_rows.size());
        m_rows.push_back({std::move(row), former});
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
    m_named.insert(key);
}

/// Whom the file names, once all of it is known: of somebody's two addresses, and of two people who had one,
/// the one that Control Hub has.
void CarryOverVerdicts::judgeNames()
{
    QSet<QString> taken; // addresses that somebody else has there by now
    for (Open &open : m_rows) {
        if (open.row.aspect != Aspect::Profile || open.row.item != fieldInfo(Email).id)
            continue;
        if (m_named.contains(emailKey(open.row.hubValue))) {
            open.seen = open.row.hubValue;
        } else if (m_named.contains(emailKey(open.row.planned))) {
            open.seen = open.row.planned;
            taken.insert(emailKey(open.row.planned));
        }
    }
    for (Open &open : m_rows) {
        if (const QString key = keyThere(open.row); open.row.aspect == Aspect::User && m_named.contains(key))
            open.seen = isGone(open.row) && taken.contains(key) ? QString() : isThere;
    }
}

void CarryOverVerdicts::withhold(const QString &emailKey)
{
    for (auto it = m_byKey.constFind(emailKey); it != m_byKey.cend() && it.key() == emailKey; ++it)
        m_rows[it.value()].isWithheld = true;
}

Result<void> CarryOverVerdicts::endRoster(qint64 missing)
{
    judgeNames();
    const auto isUnseen = [](const Open &open) {
        return open.row.aspect == Aspect::User && !open.seen && !open.isWithheld;
    };
    // Those who are still to be added in Control Hub are absent from the file of one that is whole, too.
    qint64 awaited = 0;
    for (const Open &open : m_rows) {
        if (!isUnseen(open) || open.row.planned.isEmpty())
            continue;
        ROLECALL_TRY_LET(user, personOf(m_context, open.row));
        awaited += user && user->status() != UserStatus::Inactive ? 1 : 0;
    }
    if (missing == awaited) {
        for (Open &open : m_rows) {
            const bool isSaidToBeDone = open.row.planned.isEmpty() || open.row.state == State::Done;
            if (isUnseen(open) && isSaidToBeDone)
                open.seen = QString();
        }
    }
    return write();
}

Result<void> CarryOverVerdicts::endAdministrators(const std::vector<AdministratorRow> &rows,
                                                  const QSet<QString> &refused)
{
    if (m_rows.empty())
        return write();
    AdministratorsFile file{{}, refused};
    for (const AdministratorRow &row : rows) {
        if (const QString key = emailKey(row.email); !refused.contains(key))
            file.rows.insert(key, &row);
    }
    std::array<std::optional<bool>, 2> isWhole; // of those outside, and of the customer's own
    for (Open &open : m_rows) {
        const QString here = emailKey(open.row.email);
        const QString there = m_addressesThere.value(here, here);
        open.isWithheld = refused.contains(here) || refused.contains(there);
        if (const AdministratorRow *row = file.rows.value(here, file.rows.value(there))) {
            judgeAdministrator(open, *row);
            continue;
        }
        std::optional<bool> &whole = isWhole[open.row.outside ? 0 : 1];
        if (!whole) {
            ROLECALL_TRY_LET(is, namesEverybody(file, open.row.outside));
            whole = is;
        }
        if (*whole)
            open.seen = QString();
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

/// Does the file have all who hold roles in Control Hub by what is known: own users, or external
/// administrators, whom not every file lists?
Result<bool> CarryOverVerdicts::namesEverybody(const AdministratorsFile &file, bool outside)
{
    bool isAnybodyNamed = false;
    ROLECALL_TRY_LET(holders,
                     store::roleHolders(m_context.connection, m_context.organization.id, m_context.now));
    for (const Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
        if (!user || (user->organization != m_context.organization.id) != outside)
            continue;
        const QString here = emailKey(user->fields[Email]);
        if (file.names(here) || file.names(m_addressesThere.value(here, here))) {
            isAnybodyNamed = true;
            continue;
        }
        ROLECALL_TRY_LET(isYet, isYetToAppear(*user));
        if (!isYet)
            return false;
    }
    return isAnybodyNamed;
}

/// Is all that he holds still to be given to him in Control Hub, or said to be given there?
Result<bool> CarryOverVerdicts::isYetToAppear(const User &user)
{
    ROLECALL_TRY_LET(held, store::assignmentsOf(m_context.connection, user.id, m_context.organization.id));
    const QString key = emailKey(user.fields[Email]);
    return std::ranges::all_of(held, [&](const store::Assignment &one) {
        if (!one.isValidAt(m_context.now))
            return true;
        return std::ranges::any_of(m_rows, [&](const Open &open) {
            return !open.row.planned.isEmpty() && emailKey(open.row.email) == key
                && isSameRole({one.role, one.siteName}, open.row);
        });
    });
}

/// Somebody who was removed and is in Control Hub still is here again by the address there. Whether there is
/// a row about whoever has it already, which says it all.
Result<bool> CarryOverVerdicts::nameAsThere(CarryOver &row)
{
    if (row.aspect != Aspect::User || row.item.isEmpty())
        return false;
    row.email = addressOf(detailsOf(row));
    row.item.clear();
    ROLECALL_TRY_LET(
        rows, store::carryOversAbout(m_context.connection, m_context.organization.id, emailKey(row.email)));
    return std::ranges::any_of(
        rows, [](const CarryOver &other) { return other.aspect == Aspect::User && other.item.isEmpty(); });
}

Result<void> CarryOverVerdicts::write()
{
    for (const Open &open : m_rows) {
        if (!open.seen || open.isWithheld)
            continue;
        CarryOver row = open.row;
        row.state = open.former;
        ROLECALL_TRY(keepFormer(row));
        m_written = true;
        if (*open.seen == row.planned) {
            row.state = State::Confirmed;
            ++m_confirmed;
        } else {
            row.state = State::Drift;
            row.hubValue = *open.seen;
            ROLECALL_TRY_LET(isHere, nameAsThere(row));
            if (isHere) {
                ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
                continue;
            }
            row.hubDetails.clear();
            ++m_drift;
        }
        row.since = m_context.now;
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

Result<void> CarryOverVerdicts::keepFormer(const CarryOver &row)
{
    QJsonObject former = toJson(row);
    ROLECALL_TRY_LET(user, personOf(m_context, row));
    if (user) // who may be called otherwise by the time
        former.insert(formerPerson, user->id);
    m_former.append(former);
    return {};
}

void CarryOverVerdicts::record()
{
    if (m_former.isEmpty())
        return;
    m_context.log.before = m_context.outcome.before;
    m_context.log.before.insert(formerCarryOver, m_former);
    m_context.log.after = m_context.outcome.after;
}

} // namespace rolecall::gate
