// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/filterparts.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::UserStatus;
using gate::LastUse;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UserFilter)
};

constexpr std::array statuses{UserStatus::Active, UserStatus::Verified, UserStatus::NotVerified,
                              UserStatus::Pending, UserStatus::Inactive};

std::optional<LastUse> lastUseFrom(const QString &id)
{
    if (id == u"never"_s)
        return LastUse{};
    const int days = id.section(u'_', -1).toInt();
    return LastUse{id.startsWith(u"within_"_s) ? LastUse::Kind::Within : LastUse::Kind::NotFor, days};
}

} // namespace

QString lastUseId(const LastUse &lastUse)
{
    switch (lastUse.kind) {
    case LastUse::Kind::Never:
        return u"never"_s;
    case LastUse::Kind::Within:
        return u"within_%1"_s.arg(lastUse.days);
    case LastUse::Kind::NotFor:
        return u"not_for_%1"_s.arg(lastUse.days);
    }
    Q_UNREACHABLE();
}

std::vector<FilterPart> partsOf(const tables::UserQuery &query)
{
    std::vector<FilterPart> parts;
    if (query.roster.administrators)
        parts.push_back({FilterKind::Role, allAdministratorsPart});
    if (query.roster.externals)
        parts.push_back({FilterKind::Role, allExternalsPart});
    const Catalogue &catalogue = Catalogue::instance();
    for (domain::RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
        if (query.roster.roles & domain::maskOf(role))
            parts.push_back({FilterKind::Role, catalogue.role(role).id});
    }
    for (const UserStatus status : statuses) {
        if (query.roster.statuses & (1U << static_cast<unsigned>(status)))
            parts.push_back({FilterKind::Status, domain::glossaryId(status)});
    }
    for (const auto &[kind, names] : {std::pair(FilterKind::License, query.people.licenses),
                                      std::pair(FilterKind::Site, query.people.sites),
                                      std::pair(FilterKind::Department, query.people.departments)}) {
        for (const QString &name : names)
            parts.push_back({kind, name});
    }
    if (query.people.lastUse)
        parts.push_back({FilterKind::LastUse, lastUseId(*query.people.lastUse)});
    return parts;
}

void removePart(tables::UserQuery &query, const FilterPart &part)
{
    switch (part.kind) {
    case FilterKind::Role:
        if (part.id == allAdministratorsPart)
            query.roster.administrators = false;
        else if (part.id == allExternalsPart)
            query.roster.externals = false;
        else if (const auto role = Catalogue::instance().findRole(part.id))
            query.roster.roles &= ~domain::maskOf(*role);
        return;
    case FilterKind::Status:
        for (const UserStatus status : statuses) {
            if (domain::glossaryId(status) == part.id)
                query.roster.statuses &= ~(1U << static_cast<unsigned>(status));
        }
        return;
    case FilterKind::License:
        query.people.licenses.removeAll(part.id);
        return;
    case FilterKind::Site:
        query.people.sites.removeAll(part.id);
        return;
    case FilterKind::Department:
        query.people.departments.removeAll(part.id);
        return;
    case FilterKind::LastUse:
        query.people.lastUse.reset();
        return;
    }
    Q_UNREACHABLE();
}

QString lastUseText(const LastUse &lastUse)
{
    switch (lastUse.kind) {
    case LastUse::Kind::Never:
        //: Filter: people who have never used the service
        return Text::tr("Never used");
    case LastUse::Kind::Within:
        //: Filter: people who have used the service lately
        return Text::tr("Used in the last %n day(s)", nullptr, lastUse.days);
    case LastUse::Kind::NotFor:
        //: Filter: people who have not used the service lately
        return Text::tr("Not used for %n day(s)", nullptr, lastUse.days);
    }
    Q_UNREACHABLE();
}

QString partName(const FilterPart &part)
{
    switch (part.kind) {
    case FilterKind::Role:
        if (part.id == allAdministratorsPart)
            return Text::tr("All administrators");
        if (part.id == allExternalsPart)
            return domain::term(u"term.all_external_administrators"_s);
        return domain::term(u"role."_s + part.id);
    case FilterKind::Status:
        return domain::term(part.id);
    case FilterKind::LastUse:
        return lastUseText(lastUseFrom(part.id).value_or(LastUse{}));
    case FilterKind::Department:
        if (part.id.isEmpty())
            //: Filter: people whose profile names no department
            return Text::tr("No department");
        return part.id;
    case FilterKind::License:
    case FilterKind::Site:
        return part.id;
    }
    Q_UNREACHABLE();
}

QString partText(const FilterPart &part)
{
    const QString name = partName(part);
    switch (part.kind) {
    case FilterKind::Role:
    case FilterKind::LastUse:
        return name;
    case FilterKind::Status:
        //: A chosen filter; %1 is a status such as Active
        return Text::tr("Status: %1").arg(name);
    case FilterKind::License:
        //: A chosen filter; %1 is the name of a license
        return Text::tr("License: %1").arg(name);
    case FilterKind::Site:
        //: A chosen filter; %1 is the name of a Webex site
        return Text::tr("Site: %1").arg(name);
    case FilterKind::Department:
        //: A chosen filter; %1 is the name of a department
        return part.id.isEmpty() ? name : Text::tr("Department: %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString kindName(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Role:
        //: A kind of filter
        return Text::tr("Roles");
    case FilterKind::Status:
        //: A kind of filter
        return Text::tr("Status");
    case FilterKind::License:
        //: A kind of filter
        return Text::tr("Licenses");
    case FilterKind::Site:
        //: A kind of filter
        return Text::tr("Sites");
    case FilterKind::Department:
        //: A kind of filter
        return Text::tr("Departments");
    case FilterKind::LastUse:
        //: A kind of filter: when somebody last used the service
        return Text::tr("Last use");
    }
    Q_UNREACHABLE();
}

} // namespace rolecall::ui
