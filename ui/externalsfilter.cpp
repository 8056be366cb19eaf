// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalsfilter.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/externalwording.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalsFilter)
};

constexpr auto verifiedId = "verified"_L1;
constexpr auto statedId = "stated"_L1;
constexpr auto endsSoonId = "ends_soon"_L1;
constexpr auto endsId = "ends"_L1;
constexpr auto endlessId = "endless"_L1;
constexpr auto breakGlassId = "break_glass"_L1;
constexpr auto overdueId = "test_overdue"_L1;

/// All that the row has of a kind.
QStringList idsOf(ExternalKind kind, const gate::ExternalRow &row)
{
    switch (kind) {
    case ExternalKind::Role: {
        QStringList ids;
        for (domain::RoleIndex role = 0; role < domain::Catalogue::instance().roleCount(); ++role) {
            if (row.roleMask() & domain::maskOf(role))
                ids << domain::Catalogue::instance().role(role).id;
        }
        return ids;
    }
    case ExternalKind::Organization:
        return {row.organization.name};
    case ExternalKind::Holder:
        return {holderTerm(row.holder)};
    case ExternalKind::Origin:
        return {row.record.verified ? verifiedId : statedId};
    case ExternalKind::End:
        return row.endsSoon ? QStringList{endsSoonId, endsId} : QStringList(row.until ? endsId : endlessId);
    case ExternalKind::BreakGlass:
        if (!row.record.breakGlass)
            return {};
        return row.testOverdue ? QStringList{breakGlassId, overdueId} : QStringList(breakGlassId);
    }
    Q_UNREACHABLE();
}

/// Choices that are there whether somebody has them or not.
QStringList fixedIds(ExternalKind kind)
{
    switch (kind) {
    case ExternalKind::Role: {
        QStringList ids;
        for (domain::RoleIndex role = 0; role < domain::Catalogue::instance().roleCount(); ++role)
            ids << domain::Catalogue::instance().role(role).id;
        return ids;
    }
    case ExternalKind::Organization:
        return {};
    case ExternalKind::Holder:
        return {holderTerm(domain::Holder::Partner), holderTerm(domain::Holder::Other)};
    case ExternalKind::Origin:
        return {verifiedId, statedId};
    case ExternalKind::End:
        return {endsSoonId, endsId, endlessId};
    case ExternalKind::BreakGlass:
        return {breakGlassId, overdueId};
    }
    Q_UNREACHABLE();
}

} // namespace

bool ExternalsFilter::passes(const gate::ExternalRow &row) const
{
    for (int i = 0; i < externalKinds; ++i) {
        const auto kind = static_cast<ExternalKind>(i);
        const QStringList &wanted = of(kind);
        const QStringList has = wanted.isEmpty() ? QStringList() : idsOf(kind, row);
        const bool passes = wanted.isEmpty()
            || std::ranges::any_of(has, [&wanted](const QString &id) { return wanted.contains(id); });
        if (!passes)
            return false;
    }
    return true;
}

QString holderTerm(domain::Holder holder)
{
    return holder == domain::Holder::Partner ? u"holder.partner"_s : u"holder.external"_s;
}

QString kindId(ExternalKind kind)
{
    constexpr std::array ids{"role"_L1,   "organization"_L1, "holder"_L1,
                             "origin"_L1, "end"_L1,          "breakGlass"_L1};
    static_assert(ids.size() == externalKinds);
    return ids[static_cast<size_t>(kind)];
}

QString kindName(ExternalKind kind)
{
    switch (kind) {
    case ExternalKind::Role:
        return domain::term(u"term.administrator_roles"_s);
    case ExternalKind::Organization:
        //: Kind of filters: where somebody belongs
        return Text::tr("Organization");
    case ExternalKind::Holder:
        //: Kind of filters: what an organization is to the one in use
        return Text::tr("Kind of organization");
    case ExternalKind::Origin:
        //: Kind of filters: whether it is verified where somebody belongs
        return Text::tr("Verified or stated");
    case ExternalKind::End:
        //: Kind of filters: when roles end
        return Text::tr("End of roles");
    case ExternalKind::BreakGlass:
        return domain::term(u"term.break_glass"_s);
    }
    Q_UNREACHABLE();
}

QString choiceName(ExternalKind kind, const QString &id)
{
    switch (kind) {
    case ExternalKind::Role: {
        const auto role = domain::Catalogue::instance().findRole(id);
        return role ? domain::roleName(*role, domain::Holder::Other) : id;
    }
    case ExternalKind::Organization:
        return id;
    case ExternalKind::Holder:
        return domain::term(id);
    case ExternalKind::Origin:
        return verifiedText(id == verifiedId);
    case ExternalKind::End:
        if (id == endsSoonId)
            //: Filter: roles that end within days
            return Text::tr("Ends soon");
        //: Filters: roles with and without a last day
        return id == endsId ? Text::tr("Ends on a day") : Text::tr("Does not end by itself");
    case ExternalKind::BreakGlass:
        //: Filters: everybody with break-glass access, and those of them whose test is overdue
        return id == overdueId ? Text::tr("Test overdue") : Text::tr("All with break-glass access");
    }
    Q_UNREACHABLE();
}

QString choiceText(ExternalKind kind, const QString &id)
{
    if (kind == ExternalKind::Organization)
        //: %1 is the name of an organization: a chosen filter
        return Text::tr("Organization: %1").arg(id);
    if (kind == ExternalKind::BreakGlass)
        //: %1 is "Test overdue" or "All with break-glass access": a chosen filter
        return id == overdueId ? Text::tr("Break-glass test overdue") : Text::tr("Break-glass access");
    return choiceName(kind, id);
}

std::vector<ChoiceList::Choice> choicesOf(ExternalKind kind, const std::vector<gate::ExternalRow> &rows)
{
    QStringList ids = fixedIds(kind);
    QHash<QString, qint64> people;
    for (const gate::ExternalRow &row : rows) {
        for (const QString &id : idsOf(kind, row)) {
            ++people[id];
            if (!ids.contains(id))
                ids << id;
        }
    }
    if (kind == ExternalKind::Organization) {
        const QCollator collator(domain::localeOf(domain::currentLanguage()));
        std::ranges::sort(
            ids, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    }
    // Of the roles only those that somebody has: the others are no matter of this list.
    if (kind == ExternalKind::Role)
        ids.removeIf([&people](const QString &id) { return !people.contains(id); });
    std::vector<ChoiceList::Choice> choices;
    for (const QString &id : ids)
        choices.push_back({id, choiceName(kind, id), people.value(id)});
    return choices;
}

} // namespace rolecall::ui
