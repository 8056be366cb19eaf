// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/values.h"
#include "app/cli/verbfunctions.h"
#include "gate/organizationquestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using domain::OrganizationKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<OrganizationKind> kindFrom(const QString &word)
{
    if (const auto kind = domain::organizationKindFrom(word))
        return *kind;
    return failure(ErrorCode::Usage,
                   Text::tr("There is no kind of organization \"%1\"; give partner, other, self_signup, "
                            "consumer or customer.")
                       .arg(word));
}

/// yes or no; nothing if the option was not given.
Result<std::optional<bool>> choiceFrom(const Arguments &arguments, QLatin1StringView option)
{
    if (!arguments.has(option))
        return std::optional<bool>();
    const QString word = arguments.value(option);
    if (word != "yes"_L1 && word != "no"_L1) {
        return failure(ErrorCode::Usage,
                       Text::tr("--%1 is yes or no, not \"%2\".").arg(QString(option), word));
    }
    return std::optional(word == "yes"_L1);
}

QString yesOrNo(bool value)
{
    //: Value in a column of a table
    return value ? Text::tr("yes") : Text::tr("no");
}

} // namespace

Result<void> listOrganizations(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(organizations, gate::organizations(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of columns of organizations; the last one is whether it is the one that is worked on
    output.columns({Text::tr("Name"), Text::tr("Kind"), Text::tr("Domains"),
                    Text::tr("Manages the subscription"), Text::tr("Sale is active"), Text::tr("In use")});
    for (const gate::ListedOrganization &listed : organizations) {
        const bool partner = listed.organization.kind == OrganizationKind::Partner;
        output.row({{u"name"_s, listed.organization.name},
                    {u"kind"_s, domain::toText(listed.organization.kind)},
                    {u"domains"_s, jsonArray(listed.domains)},
                    {u"manages_subscription"_s, listed.relation.managesSubscription},
                    {u"sale_active"_s, listed.relation.saleActive},
                    {u"in_use"_s, listed.inUse}},
                   {listed.organization.name, gate::organizationKindName(listed.organization.kind),
                    listed.domains.join(u", "_s),
                    partner ? yesOrNo(listed.relation.managesSubscription) : QString(),
                    partner ? yesOrNo(listed.relation.saleActive) : QString(),
                    listed.inUse ? yesOrNo(true) : QString()});
    }
    return {};
}

Result<void> addOrganization(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(kind, kindFrom(arguments.value("kind"_L1)));
    const PersonName name = nameFrom(arguments);
    gate::AddOrganization command;
    command.name = arguments.positional[0];
    command.kind = kind;
    command.domains = arguments.values("domain"_L1);
    command.managesSubscription = arguments.has("manages-subscription"_L1);
    command.saleActive = arguments.has("sale-active"_L1);
    command.adminEmail = arguments.value("admin"_L1);
    command.adminFirst = name.first;
    command.adminLast = name.last;
    return submitCommand(context, command, false, {{u"organization"_s, command.name}});
}

Result<void> linkOrganization(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(manages, choiceFrom(arguments, "manages-subscription"_L1));
    ROLECALL_TRY_LET(active, choiceFrom(arguments, "sale-active"_L1));
    const gate::LinkOrganization command{arguments.positional[0], manages, active};
    return submitCommand(context, command, arguments.has("yes"_L1), {{u"organization"_s, command.partner}});
}

} // namespace rolecall::cli
