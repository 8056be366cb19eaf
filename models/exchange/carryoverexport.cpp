// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/carryoverexport.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "exchange/exportrun.h"
#include "gate/carryoverquestions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

QString whatIsIt()
{
    return u"carry-over"_s; // RecordExport::what
}

QStringList headings()
{
    //: Headings of a table: number, name, e-mail, what of a person is changed, its value in Control Hub, the
    //: planned value, the step, whether the API can do it
    return {Text::tr("No."),
            Text::tr("Name"),
            Text::tr("E-mail"),
            Text::tr("What"),
            term(u"term.control_hub"),
            Text::tr("Planned"),
            Text::tr("Step"),
            Text::tr("How"),
            u"aspect"_s,
            u"item"_s,
            u"site"_s,
            u"from"_s,
            u"to"_s,
            u"state"_s};
}

QStringList cells(const gate::CarryOverRow &one)
{
    const store::CarryOver &row = one.row;
    //: How a step is done: by the programming interface, or by hand
    const QString how = one.byScim ? Text::tr("SCIM or by hand") : Text::tr("By hand");
    return {QString::number(row.id),
            row.name,
            row.email,
            one.what,
            one.before,
            one.after,
            one.step,
            how,
            store::toText(row.aspect),
            row.item,
            row.site,
            row.hubValue,
            row.planned,
            store::toText(row.state)};
}

QJsonObject roleOperation(const gate::CarryOverRow &one)
{
    const Role &role = Catalogue::instance().role(*Catalogue::instance().findRole(one.row.item));
    if (one.row.planned.isEmpty())
        return {{u"op"_s, u"remove"_s}, {u"path"_s, u"roles[value eq \"%1\"]"_s.arg(role.apiRole)}};
    const QJsonObject value{
        {u"value"_s, role.apiRole}, {u"type"_s, u"cirole"_s}, {u"display"_s, role.controlHubName}};
    return {{u"op"_s, u"add"_s}, {u"path"_s, u"roles"_s}, {u"value"_s, QJsonArray{value}}};
}

/// Rows of one person stand together. Of those whom Control Hub has, or of those whom somebody is to add
/// there first.
QJsonArray patches(const std::vector<gate::CarryOverRow> &rows, bool toBeAdded)
{
    QJsonArray all;
    QString email;
    QJsonArray operations;
    const auto endPerson = [&] {
        if (operations.isEmpty())
            return;
        const QJsonObject data{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                               {u"Operations"_s, operations}};
        all.append(QJsonObject{{u"method"_s, u"PATCH"_s},
                               {u"path"_s, u"/Users/{id of %1}"_s.arg(email)},
                               {u"bulkId"_s, email},
                               {u"data"_s, data}});
        operations = {};
    };
    for (const gate::CarryOverRow &one : rows) {
        if (!one.byScim || one.isToBeAdded != toBeAdded)
            continue;
        if (one.address != email)
            endPerson();
        email = one.address;
        operations.append(roleOperation(one));
    }
    endPerson();
    return all;
}

QJsonArray requestsOf(const QJsonArray &patches)
{
    QJsonArray requests;
    for (qsizetype i = 0; i < patches.size(); i += scimOperations) {
        QJsonArray operations;
        for (qsizetype j = i; j < std::min(i + scimOperations, patches.size()); ++j)
            operations.append(patches[j]);
        requests.append(
            QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s}},
                        {u"failOnErrors"_s, 1},
                        {u"Operations"_s, operations}});
    }
    return requests;
}

QJsonArray stepsByHand(const std::vector<gate::CarryOverRow> &rows)
{
    QJsonArray steps;
    for (const gate::CarryOverRow &one : rows) {
        if (!one.byScim)
            steps.append(
                QJsonObject{{u"id"_s, one.row.id}, {u"email"_s, one.row.email}, {u"step"_s, one.step}});
    }
    return steps;
}

Result<gate::CarryOverList> stillToDo(gate::Gate &gate, const gate::Session &session)
{
    ROLECALL_TRY_LET(list, gate::carryOver(gate, session, false));
    using State = store::CarryOver::State;
    // What an import found to be otherwise is still to be done where it left what was planned.
    std::erase_if(list.rows, [](const gate::CarryOverRow &one) {
        return one.row.state != State::Open && !(one.row.state == State::Drift && one.planStands);
    });
    return list;
}

} // namespace

Result<CarryOverExport> exportCarryOver(gate::Gate &gate, const gate::Session &session,
                                        const ExportOptions &options)
{
    CarryOverExport done;
    const auto write = [&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY(file.writeHeadings(headings()));
        ROLECALL_TRY_LET(list, stillToDo(gate, session));
        for (const gate::CarryOverRow &one : list.rows) {
            ROLECALL_TRY(file.proceed(++done.rows, static_cast<qint64>(list.rows.size())));
            done.byHand += one.byScim ? 0 : 1;
            ROLECALL_TRY(file.writeRow(cells(one)));
        }
        return {};
    };
    ROLECALL_TRY_LET(rows, ExportRun(gate, session, options, whatIsIt()).run(write));
    done.rows = rows;
    return done;
}

Result<CarryOverExport> exportCarryOverScim(gate::Gate &gate, const gate::Session &session,
                                            const ExportOptions &options)
{
    CarryOverExport done;
    const auto write = [&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY_LET(list, stillToDo(gate, session));
        QJsonArray requests = requestsOf(patches(list.rows, false));
        const QJsonArray afterAdding = requestsOf(patches(list.rows, true));
        for (const QJsonValue &request : afterAdding)
            requests.append(request);
        const QJsonArray byHand = stepsByHand(list.rows);
        const QString note = Text::tr(
            "Send each of the requests to the address given as endpoint. Put the id of the organization "
            "in the place of {orgId} and in each path the id that Control Hub has for the user in the place "
            "of {id of ...}. What is listed as by_hand is left to be done in Control Hub; as many of the "
            "last requests as after_by_hand says are about users who are added by that, so send them "
            "afterwards.");
        const QJsonObject all{{u"note"_s, note},
                              {u"endpoint"_s, u"https://webexapis.com/identity/scim/{orgId}/v2/Bulk"_s},
                              {u"organization"_s, file.organization().name},
                              {u"requests"_s, requests},
                              {u"after_by_hand"_s, afterAdding.size()},
                              {u"by_hand"_s, byHand}};
        done.requests = requests.size();
        done.byHand = byHand.size();
        return file.writeBytes(QJsonDocument(all).toJson(),
                               static_cast<qint64>(list.rows.size()) - done.byHand);
    };
    ROLECALL_TRY_LET(rows, ExportRun(gate, session, options, whatIsIt()).run(write));
    done.rows = rows;
    return done;
}

} // namespace rolecall::exchange
