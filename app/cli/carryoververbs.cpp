// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/verbfunctions.h"
#include "exchange/carryoverexport.h"
#include "gate/carryoverquestions.h"
#include "store/userstore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using State = store::CarryOver::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject rowJson(const gate::CarryOverRow &one)
{
    const store::CarryOver &row = one.row;
    return {{u"id"_s, row.id},
            {u"email"_s, row.email},
            {u"name"_s, row.name},
            {u"external"_s, row.outside},
            {u"aspect"_s, store::toText(row.aspect)},
            {u"item"_s, row.item},
            {u"site"_s, jsonOrNull(row.site)},
            {u"from"_s, row.hubValue},
            {u"to"_s, row.planned},
            {u"state"_s, store::toText(row.state)},
            {u"since"_s, store::toText(row.since)},
            {u"done_at"_s, row.doneAt ? QJsonValue(store::toText(*row.doneAt)) : QJsonValue::Null},
            {u"done_by"_s, jsonOrNull(row.doneBy)},
            {u"scim"_s, one.byScim},
            {u"step"_s, one.step}};
}

QString stateText(State state)
{
    switch (state) {
    case State::Open:
        //: Something that is still to be done in Control Hub
        return Text::tr("To do");
    case State::Done:
        //: Something that somebody ticked off
        return Text::tr("Done");
    case State::Confirmed:
        //: Something that an import showed to be done
        return Text::tr("Confirmed");
    case State::Drift:
        break;
    }
    //: Control Hub holds something else than what was planned
    return Text::tr("Drift");
}

/// The rows of the command line: numbers as the list shows them.
Result<void> mark(Context &context, const Arguments &arguments, bool done)
{
    gate::MarkCarryOver command{{}, done};
    QJsonArray ids;
    for (const QString &text : arguments.positional) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber || id < 1) {
            return failure(
                ErrorCode::Usage,
                Text::tr("\"%1\" is no number of the list; \"carry-over list\" shows them.").arg(text));
        }
        command.rows.push_back(id);
        ids.append(id);
    }
    return submitCommand(context, command, false, {{u"ids"_s, ids}});
}

} // namespace

Result<void> listCarryOver(Context &context, const Arguments &arguments)
{
    const bool all = arguments.has("all"_L1);
    if (all && arguments.has("open"_L1))
        return failure(ErrorCode::Usage, Text::tr("Give either --open or --all."));
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(list, gate::carryOver(context.gate(), context.session(), all));
    if (arguments.has("open"_L1))
        std::erase_if(list.rows, [](const gate::CarryOverRow &one) { return one.row.state != State::Open; });
    Output &output = context.output();
    output.text(gate::inWords(list.known, domain::dateTime(list.known.at)));
    //: Headings of what is to be done in Control Hub: number, state, person, what it holds, what is planned,
    //: how it is done there
    output.columns({Text::tr("Id"), Text::tr("State"), Text::tr("Name"), Text::tr("What"), Text::tr("From"),
                    Text::tr("To"), Text::tr("Step")});
    for (const gate::CarryOverRow &one : list.rows) {
        output.row(rowJson(one),
                   {QString::number(one.row.id), stateText(one.row.state), one.row.name, one.what, one.before,
                    one.after, one.step});
    }
    return {};
}

Result<void> tickOffCarryOver(Context &context, const Arguments &arguments)
{
    return mark(context, arguments, true);
}

Result<void> reopenCarryOver(Context &context, const Arguments &arguments)
{
    return mark(context, arguments, false);
}

Result<void> exportCarryOver(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(context.open());
    exchange::ExportOptions options;
    options.path = arguments.positional[0];
    options.replace = arguments.has("force"_L1) ? store::Replace::Yes : store::Replace::No;
    options.progress = context.progress();
    if (context.globals().dryRun) {
        ROLECALL_TRY_LET(list, gate::carryOver(context.gate(), context.session(), false));
        if (options.replace == store::Replace::No && QFileInfo::exists(options.path)) {
            return failure(ErrorCode::File,
                           Text::tr("The file %1 exists already; choose another name, or add --force to "
                                    "replace it.")
                               .arg(options.path));
        }
        context.output().answer({{u"file"_s, options.path}, {u"rows"_s, list.open}, {u"dry_run"_s, true}},
                                options.path);
        return {};
    }
    ROLECALL_TRY_LET(done,
                     arguments.has("scim"_L1)
                         ? exchange::exportCarryOverScim(context.gate(), context.session(), options)
                         : exchange::exportCarryOver(context.gate(), context.session(), options));
    const QJsonObject object{{u"file"_s, options.path},
                             {u"rows"_s, done.rows},
                             {u"requests"_s, done.requests},
                             {u"by_hand"_s, done.byHand}};
    //: After an export: %1 is the name of a file, %2 and %3 are numbers
    context.output().answer(object,
                            Text::tr("Written to %1. Rows: %2. To be done by hand: %3.")
                                .arg(options.path, domain::number(done.rows), domain::number(done.byHand)));
    return {};
}

} // namespace rolecall::cli
