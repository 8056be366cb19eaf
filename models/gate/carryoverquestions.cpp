// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryoverquestions.h"

#include "gate/asking.h"
#include "gate/carryover.h"
#include "gate/carryoversight.h"
#include "gate/carryoversteps.h"
#include "gate/undostack.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

/// Is it the role with which an external administrator goes (R24)?
Result<bool> isRevocation(Context &context, const CarryOver &row)
{
    if (!row.outside || !row.planned.isEmpty())
        return false;
    ROLECALL_TRY_LET(user, personOf(context, row));
    if (!user)
        return true;
    ROLECALL_TRY_LET(person, party(context, *user));
    return person.subject.held.empty();
}

/// Does it still stand, or was it taken back, and perhaps done again?
Result<bool> stands(Context &context, const store::AuditRecord &import)
{
    store::AuditFilter reversals;
    reversals.afterSeq = import.seq;
    reversals.actions = {u"undo"_s, u"redo"_s};
    reversals.refused = false;
    ROLECALL_TRY_LET(records, store::records(context.connection, context.organization.id, reversals));
    bool stands = true;
    qint64 newest = import.seq;
    for (store::AuditRecord &record : records) {
        const Done done = doneFrom(std::move(record));
        if (done.reversed != newest)
            continue;
        newest = done.record.seq;
        stands = !done.isUndo();
    }
    return stands;
}

Result<KnownAsOf> readAsOf(Context &context)
{
    const Id organization = context.organization.id;
    KnownAsOf known;
    ROLECALL_TRY_LET(first, store::findNumbered(context.connection, organization, 1));
    if (first)
        known.at = first->at;
    for (qint64 before = std::numeric_limits<qint64>::max(); before > 0;) {
        ROLECALL_TRY_LET(import,
                         store::newestOf(context.connection, organization,
                                         {u"import-administrators"_s, u"import-roster"_s}, before));
        if (!import)
            break;
        before = import->seq;
        ROLECALL_TRY_LET(is, stands(context, *import));
        if (is) {
            known = {import->at, KnownAsOf::By::Import};
            break;
        }
    }
    // Of a file of an older program nothing was kept; until the first command nothing was changed.
    ROLECALL_TRY_LET(property, store::property(context.connection, store::carryOverSince));
    const QDateTime since = property.isEmpty() ? context.now : store::instantFrom(property);
    if (since > known.at)
        known = {since, KnownAsOf::By::Upgrade};
    return known;
}

/// Of those who are called otherwise there, by their address here.
QHash<QString, QString> addressesThere(const std::vector<CarryOver> &rows)
{
    QHash<QString, QString> addresses;
    for (const CarryOver &row : rows) {
        if (row.aspect == CarryOver::Aspect::Profile && row.item == fieldInfo(Email).id)
            addresses.insert(row.email, row.held());
    }
    return addresses;
}

QString addressThere(const CarryOver &row, const QHash<QString, QString> &addresses)
{
    if (isGone(row))
        return row.item.isEmpty() ? row.email : addressOf(detailsOf(row));
    const QString address = addresses.value(row.email);
    return address.isEmpty() ? row.email : address;
}

void markToBeAdded(CarryOverList &list)
{
    QSet<QString> toBeAdded;
    for (const CarryOverRow &one : list.rows) {
        if (one.row.aspect == CarryOver::Aspect::User && one.row.held().isEmpty())
            toBeAdded.insert(one.row.email);
    }
    for (CarryOverRow &one : list.rows)
        one.isToBeAdded = toBeAdded.contains(one.row.email);
}

} // namespace

QString inWords(const KnownAsOf &known, const QString &when)
{
    switch (known.by) {
    case KnownAsOf::By::Making:
        //: %1 is a date and time
        return Text::tr(
                   "Nothing was imported yet. Control Hub is taken to hold what the workspace held when it "
                   "was made, on %1.")
            .arg(when);
    case KnownAsOf::By::Import:
        //: %1 is a date and time
        return Text::tr("What Control Hub holds is known from the import of %1.").arg(when);
    case KnownAsOf::By::Upgrade:
        break;
    }
    //: %1 is a date and time
    return Text::tr(
               "Changes before %1 are not listed: the version of Rolecall that made them did not keep them. "
               "Import what Control Hub holds to begin anew.")
        .arg(when);
}

QString inShort(const KnownAsOf &known, const QString &when)
{
    switch (known.by) {
    case KnownAsOf::By::Making:
        //: Where it stands since when it is known what Control Hub holds
        return Text::tr("Nothing imported yet");
    case KnownAsOf::By::Import:
        //: Since when it is known what Control Hub holds; %1 is a date and time
        return Text::tr("As of %1").arg(when);
    case KnownAsOf::By::Upgrade:
        break;
    }
    //: Of what is to be carried over to Control Hub: since when changes are kept; %1 is a date and time
    return Text::tr("Changes since %1").arg(when);
}

Result<KnownAsOf> knownAsOf(Gate &gate, const Session &session)
{
    return ask<KnownAsOf>(gate, session, &readAsOf);
}

Result<CarryOverList> carryOver(Gate &gate, const Session &session, bool all)
{
    return askInSight<CarryOverList>(gate, session, [all](Context &context) -> Result<CarryOverList> {
        CarryOverList list;
        ROLECALL_TRY_LET(sight, sightOf(context));
        ROLECALL_TRY_LET(rows, store::carryOvers(context.connection, context.organization.id));
        const QHash<QString, QString> addresses = addressesThere(rows);
        for (CarryOver &row : rows) {
            ROLECALL_TRY_LET(shown, isShown(context, sight, row));
            if (!shown)
                continue;
            const bool isOpen = row.state == CarryOver::State::Open;
            ROLECALL_TRY_LET(now, currentValue(context, row));
            if (isOpen && now == row.held()) // a role that ended by itself leaves nothing to be done
                continue;
            const bool planStands = now == row.planned;
            list.open += isOpen ? 1 : 0;
            if (!isOpen && row.state != CarryOver::State::Drift && !all)
                continue;
            ROLECALL_TRY_LET(revokes, isRevocation(context, row));
            ROLECALL_TRY_LET(user, personOf(context, row));
            const QString address = addressThere(row, addresses);
            list.rows.push_back(inWords(std::move(row), address, revokes));
            list.rows.back().user = user ? user->id : 0;
            list.rows.back().planStands = planStands;
        }
        markToBeAdded(list);
        ROLECALL_TRY_LET(known, readAsOf(context));
        list.known = known;
        return list;
    });
}

} // namespace rolecall::gate
