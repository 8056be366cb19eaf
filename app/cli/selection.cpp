// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/selection.h"

#include "roster/loader.h"
#include "roster/order.h"
#include "store/userstore.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr size_t rowsAtOnce = 1000; // fewer than a RowReader keeps

roster::LoadContext loadContext(domain::Id organization, const QDateTime &now, const domain::Scope &scope,
                                domain::Id self)
{
    const domain::Catalogue &catalogue = domain::Catalogue::instance();
    roster::LoadContext context{organization, store::toText(now), {}, scope, self};
    for (domain::RoleIndex role = 0; role < catalogue.roleCount(); ++role)
        context.roleIndex.insert(catalogue.role(role).id, role);
    return context;
}

Result<roster::Query> queryFrom(const Arguments &arguments)
{
    roster::Query query;
    query.text = arguments.value("search"_L1);
    query.administrators = arguments.has("administrators"_L1);
    query.externals = arguments.has("external"_L1);
    query.descending = arguments.has("descending"_L1);
    for (const QString &id : arguments.values("role"_L1)) {
        const auto role = domain::Catalogue::instance().findRole(id);
        if (!role)
            return failure(ErrorCode::Usage,
                           Text::tr("There is no role \"%1\"; \"rolecall-cli roles\" lists them.").arg(id));
        query.roles |= domain::maskOf(*role);
    }
    if (arguments.has("sort"_L1)) {
        const QString name = arguments.value("sort"_L1);
        const auto column = roster::sortColumnFrom(name);
        if (!column) {
            QStringList names;
            for (int i = 0; i < static_cast<int>(roster::SortColumn::Count); ++i)
                names << roster::toText(static_cast<roster::SortColumn>(i));
            return failure(ErrorCode::Usage,
                           Text::tr("Users can't be ordered by \"%1\"; give one of: %2.")
                               .arg(name, names.join(u", "_s)));
        }
        query.column = *column;
    }
    return query;
}

/// Of `indices` those from `offset` on, at most `limit` of them; -1: all.
void cut(std::vector<quint32> &indices, qint64 offset, qint64 limit)
{
    const auto size = static_cast<qint64>(indices.size());
    indices.erase(indices.begin(), indices.begin() + std::min(offset, size));
    if (limit >= 0 && limit < static_cast<qint64>(indices.size()))
        indices.resize(static_cast<size_t>(limit));
}

} // namespace

std::vector<domain::Field> orderFields(const Arguments &arguments)
{
    const auto column = roster::sortColumnFrom(arguments.value("sort"_L1));
    const auto field = column ? roster::fieldOf(*column) : std::nullopt;
    return field ? std::vector{*field} : std::vector<domain::Field>();
}

std::vector<domain::Id> Selection::ids() const
{
    std::vector<domain::Id> ids;
    ids.reserve(indices.size());
    for (const quint32 index : indices)
        ids.push_back(roster->id(index));
    return ids;
}

Result<Selection> select(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(query, queryFrom(arguments));
    ROLECALL_TRY_LET(limit, arguments.number("limit"_L1, -1));
    ROLECALL_TRY_LET(offset, arguments.number("offset"_L1, 0));
    ROLECALL_TRY(context.open());
    Selection selection;
    ROLECALL_TRY_LET(sight, gate::sight(context.gate(), context.session()));
    selection.sight = std::move(sight);
    for (const domain::Field field : orderFields(arguments))
        ROLECALL_TRY(selection.sight.require(field));
    ROLECALL_TRY_LET(organization, store::customer(context.connection()));
    selection.organization = organization;
    ROLECALL_TRY_LET(now, context.gate().now());
    selection.now = now;
    ROLECALL_TRY_LET(
        roster,
        roster::loadRoster(context.connection(),
                           loadContext(organization.id, now, selection.sight.scope, selection.sight.self)));
    selection.roster = roster;
    ROLECALL_TRY_LET(order,
                     roster::buildOrder(context.connection(), *selection.roster, query.column,
                                        domain::localeOf(domain::currentLanguage()), {}, domain::roleNames));
    selection.indices = selection.roster->select(query, &order);
    cut(selection.indices, offset, limit);
    return selection;
}

Result<void> forEachRow(Context &context, const Selection &selection,
                        const std::function<Result<void>(quint32, const roster::ListedUser &)> &function)
{
    roster::RowReader reader(context.connection());
    reader.setShownFields(selection.sight.fields);
    const std::vector<domain::Id> ids = selection.ids();
    for (size_t begin = 0; begin < ids.size(); begin += rowsAtOnce) {
        const size_t count = std::min(rowsAtOnce, ids.size() - begin);
        ROLECALL_TRY(reader.fetch(std::span(ids).subspan(begin, count)));
        for (size_t i = begin; i < begin + count; ++i) {
            if (const roster::ListedUser *row = reader.find(ids[i]))
                ROLECALL_TRY(function(selection.indices[i], *row));
        }
    }
    return {};
}

QString assignmentId(domain::RoleIndex role, const QString &siteName)
{
    const QString id = domain::Catalogue::instance().role(role).id;
    return siteName.isEmpty() ? id : id + u'@' + siteName;
}

} // namespace rolecall::cli
