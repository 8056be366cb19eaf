// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
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

QJsonObject licenseObject(const QString &email, const QString &heading)
{
    return {{u"email"_s, email}, {u"license"_s, heading}};
}

} // namespace

Result<void> listLicenses(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(licenses, gate::licenses(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of columns of licenses: who sold one, whether it is suspended, how many people have it
    output.columns({domain::term(u"term.license"_s), Text::tr("Service"), Text::tr("Sold by"),
                    Text::tr("Suspended"), Text::tr("Assigned")});
    for (const gate::LicenseRow &row : licenses) {
        const store::License &license = row.license;
        output.row({{u"heading"_s, license.heading},
                    {u"service"_s, license.service},
                    {u"subscription"_s, license.subscription},
                    {u"site"_s, jsonOrNull(row.site)},
                    {u"sold_by"_s, jsonOrNull(row.soldBy)},
                    {u"suspended"_s, license.suspended},
                    {u"assigned"_s, jsonOrNull(row.assigned)}},
                   {license.heading, gate::serviceName(license.service), row.soldBy,
                    //: Value in a column of a table
                    license.suspended ? Text::tr("yes") : QString(), cellOf(row.assigned)});
    }
    return {};
}

Result<void> addLicense(Context &context, const Arguments &arguments)
{
    const QString service = arguments.value("service"_L1);
    if (arguments.has("service"_L1) && !store::licenseServices().contains(service)) {
        return failure(ErrorCode::Usage,
                       Text::tr("There is no service \"%1\"; give one of: %2.")
                           .arg(service, store::licenseServices().join(u", "_s)));
    }
    const gate::AddLicense command{arguments.positional[0], service, arguments.value("sold-by"_L1)};
    return submitCommand(context, command, false, {{u"license"_s, command.heading}});
}

Result<void> assignLicense(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    const QString heading = arguments.positional[1];
    return submitCommand(context, gate::ChangeLicenses{{0, email}, {heading}, {}, {}}, false,
                         licenseObject(email, heading));
}

Result<void> removeLicense(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    const QString heading = arguments.positional[1];
    return submitCommand(context, gate::ChangeLicenses{{0, email}, {}, {heading}, {}}, false,
                         licenseObject(email, heading));
}

} // namespace rolecall::cli
