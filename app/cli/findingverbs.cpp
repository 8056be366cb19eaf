// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/verbfunctions.h"
#include "gate/findingquestions.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject findingJson(const gate::FindingRow &finding)
{
    return {{u"id"_s, finding.id},
            {u"rule"_s, finding.rule},
            {u"message"_s, finding.message},
            {u"email"_s, jsonOrNull(finding.email)},
            {u"name"_s, jsonOrNull(finding.name)},
            {u"since"_s, store::toText(finding.since)},
            {u"accepted"_s, finding.acceptedAt.has_value()},
            {u"accepted_by"_s, jsonOrNull(finding.acceptedBy)},
            {u"accepted_at"_s,
             finding.acceptedAt ? QJsonValue(store::toText(*finding.acceptedAt)) : QJsonValue::Null},
            {u"accepted_reason"_s, jsonOrNull(finding.acceptedReason)}};
}

} // namespace

Result<void> listFindings(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(findings, gate::findings(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of the findings: id, person, when it began, what it says, why somebody accepted it
    output.columns({Text::tr("Id"), Text::tr("Name"), Text::tr("Since"), Text::tr("Finding"),
                    Text::tr("Accepted because")});
    for (const gate::FindingRow &finding : findings) {
        output.row(findingJson(finding),
                   {finding.id, finding.name, domain::dateTime(finding.since), finding.message,
                    finding.acceptedReason});
    }
    return {};
}

Result<void> acceptFinding(Context &context, const Arguments &arguments)
{
    const QString id = arguments.positional[0];
    const gate::AcceptFinding command{id, arguments.value("reason"_L1)};
    return submitCommand(context, command, false, {{u"id"_s, id}});
}

} // namespace rolecall::cli
