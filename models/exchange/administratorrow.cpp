// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/administratorrow.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

/// Control Hub's "First<space>Last"; who has neither gets the name that is shown of him.
QString fullName(const User &user)
{
    return personName({}, user.fields[FirstName], user.fields[LastName], user.name());
}

/// The roles in Control Hub's words, for its own reading and ours.
QString roleList(const std::vector<store::Assignment> &roles)
{
    QStringList names;
    for (const store::Assignment &assignment : roles) {
        const QString name = Catalogue::instance().role(assignment.role).controlHubName;
        names << (assignment.site == 0 ? name : name + u" ("_s + assignment.siteName + u')');
    }
    return names.join(u',');
}

} // namespace

QStringList administratorHeadings()
{
    return {englishTerm(u"term.csv.name"), englishTerm(u"term.csv.email"), englishTerm(u"term.csv.roles")};
}

QStringList administratorCells(const User &user, const std::vector<store::Assignment> &roles)
{
    return {fullName(user), user.fields[Email], roleList(roles)};
}

} // namespace rolecall::exchange
