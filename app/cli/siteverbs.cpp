// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/values.h"
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"
#include "gate/servicequestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Whether Control Hub manages the site; nothing if the option was not given.
Result<std::optional<bool>> managedByFrom(const Arguments &arguments)
{
    if (!arguments.has("managed-by"_L1))
        return std::optional<bool>();
    const QString word = arguments.value("managed-by"_L1);
    if (word != "control-hub"_L1 && word != "site-administration"_L1) {
        return failure(
            ErrorCode::Usage,
            Text::tr("A site is managed by control-hub or site-administration, not by \"%1\".").arg(word));
    }
    return std::optional(word == "control-hub"_L1);
}

} // namespace

Result<void> listSites(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(sites, gate::sites(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of columns of sites: who manages a site, who sold it, how many people have a role on it
    output.columns({domain::term(u"term.site"_s), Text::tr("Managed by"), Text::tr("Sold by"),
                    domain::term(u"term.administrator_roles"_s), domain::term(u"term.users"_s)});
    for (const gate::SiteRow &row : sites) {
        const bool controlHub = row.site.managedByControlHub;
        output.row({{u"name"_s, row.site.name},
                    {u"managed_by"_s, controlHub ? u"control_hub"_s : u"site_administration"_s},
                    {u"sold_by"_s, jsonOrNull(row.soldBy)},
                    {u"roles"_s, row.roles},
                    {u"users"_s, jsonOrNull(row.users)}},
                   {row.site.name,
                    //: Control Hub's name of what manages some meetings sites
                    controlHub ? domain::term(u"term.control_hub"_s) : Text::tr("Site Administration"),
                    row.soldBy, domain::number(row.roles), cellOf(row.users)});
    }
    return {};
}

Result<void> addSite(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(managedByControlHub, managedByFrom(arguments));
    const gate::AddSite command{arguments.positional[0], managedByControlHub.value_or(false),
                                arguments.value("sold-by"_L1)};
    return submitCommand(context, command, false, {{u"site"_s, command.name}});
}

Result<void> editSite(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(managedByControlHub, managedByFrom(arguments));
    const gate::EditSite command{arguments.positional[0], textFrom(arguments, "name"_L1), managedByControlHub,
                                 textFrom(arguments, "sold-by"_L1)};
    if (!command.name && !command.managedByControlHub && !command.soldBy) {
        return failure(ErrorCode::Usage,
                       Text::tr("Say what to change of the site: --name, --managed-by or --sold-by."));
    }
    return submitCommand(context, command, arguments.has("yes"_L1), {{u"site"_s, command.site}});
}

Result<void> removeSite(Context &context, const Arguments &arguments)
{
    const gate::RemoveSite command{arguments.positional[0]};
    return submitCommand(context, command, false, {{u"site"_s, command.site}});
}

} // namespace rolecall::cli
