// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/verbfunctions.h"
#include "exchange/activationexport.h"
#include "exchange/activationmail.h"
#include "gate/activationquestions.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using store::ActivationState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString stateText(ActivationState state)
{
    switch (state) {
    case ActivationState::Pending:
        //: Of an activation e-mail: it waits in the outbox
        return Text::tr("pending");
    case ActivationState::Exported:
        //: Of an activation e-mail: it was written to a file
        return Text::tr("exported");
    case ActivationState::Sent:
        //: Of an activation e-mail
        return Text::tr("sent");
    case ActivationState::Failed:
        //: Of an activation e-mail: sending it failed
        return Text::tr("failed");
    }
    Q_UNREACHABLE();
}

QString sendText(const Context &context, int queued)
{
    if (queued == 0)
        return Text::tr("Nothing was changed: everybody has an activation e-mail already. Add --again to "
                        "queue another one.");
    const QString number = domain::number(queued);
    if (context.globals().dryRun) {
        //: %1 is a number
        return Text::tr("%1 activation e-mail(s) would be queued. Nothing was changed, because it was only "
                        "tried.",
                        nullptr, queued)
            .arg(number);
    }
    //: %1 is a number
    return Text::tr("%1 activation e-mail(s) wait to be exported.", nullptr, queued).arg(number);
}

QString exportText(const Context &context, const exchange::ActivationExport &result)
{
    if (result.exported == 0)
        return Text::tr("No activation e-mail waits to be exported.");
    const auto count = static_cast<int>(result.exported);
    if (context.globals().dryRun) {
        //: %1 is a number
        return Text::tr("%1 activation e-mail(s) would be exported. Nothing was written, because it was "
                        "only tried.",
                        nullptr, count)
            .arg(domain::number(count));
    }
    //: %1 is a number
    const QString sentence =
        Text::tr("%1 activation e-mail(s) exported.", nullptr, count).arg(domain::number(count));
    return (result.files + QStringList(sentence)).join(u'\n');
}

QJsonObject toJson(const gate::OutboxEntry &entry)
{
    const store::Activation &activation = entry.activation;
    const domain::Language language = exchange::languageFor(entry.receiver.fields[domain::PreferredLanguage]);
    return {{u"id"_s, activation.id},
            {u"email"_s, entry.receiver.fields[domain::Email]},
            {u"name"_s, entry.receiver.name()},
            {u"language"_s, domain::languageId(language)},
            {u"state"_s, store::toText(activation.state)},
            {u"queued_by"_s, activation.queuedBy},
            {u"queued_at"_s, store::toText(activation.queuedAt)},
            {u"changed_at"_s, store::toText(activation.changedAt)}};
}

} // namespace

Result<void> sendActivation(Context &context, const Arguments &arguments)
{
    gate::SendActivation command;
    command.again = arguments.has("again"_L1);
    for (const QString &email : arguments.positional)
        command.users.push_back({0, email});
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(outcome, context.gate().submit(command, context.session(), context.submitOptions()));
    const int queued = outcome.after.value(u"queued").toInt();
    QJsonObject object{{u"queued"_s, queued},
                       {u"unchanged"_s, outcome.unchanged},
                       {u"notices"_s, jsonArray(outcome.notices)}};
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    context.output().answer(object, sendText(context, queued));
    return {};
}

Result<void> listActivations(Context &context, const Arguments & /*arguments*/)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(outbox, gate::outbox(context.gate(), context.session()));
    Output &output = context.output();
    output.columns({
        //: Column of the list of activation e-mails
        Text::tr("E-mail"),
        //: Column of the list of activation e-mails: the name of who gets it
        Text::tr("Name"),
        //: Column of the list of activation e-mails
        Text::tr("Language"),
        //: Column of the list of activation e-mails: pending, exported, sent or failed
        Text::tr("State"),
        //: Column of the list of activation e-mails: since when it has its state
        Text::tr("Since"),
        //: Column of the list of activation e-mails: who put it into the outbox
        Text::tr("Queued by"),
    });
    for (const gate::OutboxEntry &entry : outbox.entries) {
        const QJsonObject object = toJson(entry);
        output.row(object,
                   {object.value(u"email").toString(), object.value(u"name").toString(),
                    domain::ownName(exchange::languageFor(entry.receiver.fields[domain::PreferredLanguage])),
                    stateText(entry.activation.state), domain::dateTime(entry.activation.changedAt),
                    entry.activation.queuedBy});
    }
    return {};
}

Result<void> exportActivations(Context &context, const Arguments &arguments)
{
    exchange::ActivationExportOptions options;
    options.folder = arguments.positional[0];
    options.mbox = arguments.has("mbox"_L1);
    options.again = arguments.has("again"_L1);
    options.dryRun = context.globals().dryRun;
    options.progress = context.progress();
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(result, exchange::exportActivations(context.gate(), context.session(), options));
    if (result.exported == 0 && !result.leftOut.empty())
        return tl::unexpected(result.leftOut.front());

    QJsonArray leftOut;
    for (const Error &error : result.leftOut) {
        leftOut.append(error.message);
        context.output().warn(error.message);
    }
    QJsonObject object{
        {u"exported"_s, result.exported}, {u"files"_s, jsonArray(result.files)}, {u"left_out"_s, leftOut}};
    if (options.dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().answer(object, exportText(context, result));
    return {};
}

Result<void> markActivation(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    const QString state = arguments.positional[1];
    if (state != "sent"_L1 && state != "failed"_L1) {
        return failure(ErrorCode::Usage,
                       Text::tr("\"%1\" is not what can become of an activation e-mail; give sent or failed.")
                           .arg(state));
    }
    return submitCommand(context, gate::MarkActivation{{0, email}, state == "sent"_L1}, false,
                         {{u"email"_s, email}, {u"state"_s, state}});
}

} // namespace rolecall::cli
