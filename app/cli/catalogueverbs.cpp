// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/roletable.h"
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using domain::Catalogue;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printRoles(Output &output)
{
    //: Headings of columns; the last one is the name in Control Hub's export
    output.columns({Text::tr("Id"), Text::tr("Role"), Text::tr("Category"), Text::tr("Held on"),
                    Text::tr("In Control Hub")});
    for (domain::RoleIndex index = 0; index < Catalogue::instance().roleCount(); ++index) {
        const domain::Role &role = Catalogue::instance().role(index);
        const QString scope = role.perSite ? u"site"_s : u"organization"_s;
        output.row(
            {{u"role"_s, role.id},
             {u"category"_s, domain::toText(role.category)},
             {u"scope"_s, scope},
             {u"name"_s, domain::roleName(index)},
             {u"control_hub_name"_s, role.controlHubName},
             {u"api_role"_s, role.apiRole}},
            {role.id, domain::roleName(index), domain::toText(role.category), scope, role.controlHubName});
    }
}

QJsonObject toJson(const TableCell &cell)
{
    return {{u"table"_s, cell.table},
            {u"row"_s, cell.row},
            {u"column"_s, cell.column},
            {u"privilege"_s, jsonOrNull(cell.privilege)},
            {u"level"_s, cell.level},
            {u"conditions"_s, jsonArray(cell.conditions)},
            {u"text"_s, cell.text},
            {u"certainty"_s, cell.certainty.isNull() ? QJsonValue() : QJsonValue(QString(cell.certainty))},
            {u"source"_s, jsonOrNull(cell.source)}};
}

} // namespace

Result<void> listRoles(Context &context, const Arguments &arguments)
{
    Output &output = context.output();
    if (!arguments.has("table"_L1)) {
        printRoles(output);
        return {};
    }
    const QString name = arguments.value("table"_L1);
    if (!roleTableIds().contains(name)) {
        return failure(
            ErrorCode::Usage,
            Text::tr("There is no table \"%1\"; give one of: %2.").arg(name, roleTableIds().join(u", "_s)));
    }
    if (!output.isJson()) {
        printRoleTable(output, name);
        return {};
    }
    for (const TableCell &cell : roleTableCells(name))
        output.row(toJson(cell), {});
    return {};
}

} // namespace rolecall::cli
