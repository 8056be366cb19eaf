// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryoversteps.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using Aspect = CarryOver::Aspect;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

const Role *roleOf(const CarryOver &row)
{
    const auto role = Catalogue::instance().findRole(row.item);
    return role ? &Catalogue::instance().role(*role) : nullptr;
}

QString nameOfRole(const CarryOver &row)
{
    const auto role = Catalogue::instance().findRole(row.item);
    return role ? roleName(*role, row.outside ? Holder::Other : Holder::Customer) : row.item;
}

/// The person, so that two of one name are told apart.
QString personOf(const CarryOverRow &words)
{
    const CarryOver &row = words.row;
    return row.name.isEmpty() || row.name == row.email ? words.address
                                                       : u"%1 (%2)"_s.arg(row.name, words.address);
}

QString roleStep(const CarryOverRow &words, bool revokes)
{
    const CarryOver &row = words.row;
    const bool give = !row.planned.isEmpty();
    const QString person = personOf(words);
    const QString role = nameOfRole(row);
    const QString roles = term(u"term.administrator_roles");
    if (row.outside) {
        const QString externals = term(u"term.external_administrators");
        if (revokes) {
            //: %1 and %3 are names in Control Hub, %2 a person
            return Text::tr("%1 > %2: choose \"%3\".")
                .arg(externals, person, term(u"term.revoke_admin_rights"));
        }
        if (give && row.site.isEmpty()) {
            //: %1, %2 and %5 are names in Control Hub, %3 a person, %4 a role
            return Text::tr("%1: choose %3, or \"%2\" for somebody new; select \"%4\" and choose %5.")
                .arg(externals, term(u"term.add_external_administrator"), person, role, term(u"term.save"));
        }
        if (give) {
            //: %1 and %5 are names in Control Hub, %2 a person, %3 a role, %4 a site
            return Text::tr("%1 > %2: select \"%3\" for the site %4 and choose %5.")
                .arg(externals, person, role, row.site, term(u"term.save"));
        }
        //: %1 and %4 are names in Control Hub, %2 a person, %3 a role, perhaps with its site
        return Text::tr("%1 > %2: take away \"%3\" and choose %4.")
            .arg(externals, person, row.site.isEmpty() ? role : u"%1 (%2)"_s.arg(role, row.site),
                 term(u"term.save"));
    }
    const QString users = term(u"term.users");
    if (!row.site.isEmpty()) {
        //: %1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role
        return give ? Text::tr("%1 > %2 > %3 > %4 %5: select \"%6\" and choose %7.")
                          .arg(users, person, roles, term(u"term.site"), row.site, role, term(u"term.save"))
                    //: %1, %3, %4 and %7 are names in Control Hub, %2 a person, %5 a site, %6 a role
                    : Text::tr("%1 > %2 > %3 > %4 %5: clear \"%6\" and choose %7.")
                          .arg(users, person, roles, term(u"term.site"), row.site, role, term(u"term.save"));
    }
    //: %1, %3 and %5 are names in Control Hub, %2 a person, %4 a role
    return give ? Text::tr("%1 > %2 > %3: select \"%4\" and choose %5.")
                      .arg(users, person, roles, role, term(u"term.save"))
                //: %1, %3 and %5 are names in Control Hub, %2 a person, %4 a role
                : Text::tr("%1 > %2 > %3: clear \"%4\" and choose %5.")
                      .arg(users, person, roles, role, term(u"term.save"));
}

QString userStep(const CarryOverRow &words)
{
    const CarryOver &row = words.row;
    const QString users = term(u"term.users");
    //: %1 is a name in Control Hub, %2 a person
    return row.planned.isEmpty()
        ? Text::tr("%1: delete the user %2, with all licenses and roles.").arg(users, personOf(words))
        //: %1 is a name in Control Hub, %2 a person
        : Text::tr("%1: add the user %2.").arg(users, personOf(words));
}

QString licenseStep(const CarryOverRow &words)
{
    const CarryOver &row = words.row;
    const QString users = term(u"term.users");
    //: %1 is a name in Control Hub, %2 a person, %3 a license
    return row.planned.isEmpty()
        ? Text::tr("%1 > %2: take away the license %3.").arg(users, personOf(words), row.item)
        //: %1 is a name in Control Hub, %2 a person, %3 a license
        : Text::tr("%1 > %2: assign the license %3.").arg(users, personOf(words), row.item);
}

QString profileStep(const CarryOverRow &words)
{
    const CarryOver &row = words.row;
    const QString users = term(u"term.users");
    const QString profile = term(u"term.profile");
    if (row.item == fieldInfo(Field::Status).id) {
        //: %1 is a name in Control Hub, %2 a person, %3 and %4 are statuses of users
        return Text::tr("%1 > %2: change the status from %3 to %4.")
            .arg(users, personOf(words), words.before, words.after);
    }
    if (row.planned.isEmpty()) {
        //: %1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title
        return Text::tr("%1 > %2 > %3: empty the field \"%4\".")
            .arg(users, personOf(words), profile, words.what);
    }
    //: %1 and %3 are names in Control Hub, %2 a person, %4 is what of him, such as Title, %5 its new value
    return Text::tr("%1 > %2 > %3: put \"%5\" into the field \"%4\".")
        .arg(users, personOf(words), profile, words.what, row.planned);
}

/// A value that is not a text of a profile.
QString presence(const QString &value)
{
    //: Whether somebody has a role or a license, or is a user at all
    return value.isEmpty() ? Text::tr("No")
                           //: Whether somebody has a role or a license, or is a user at all
                           : Text::tr("Yes");
}

QString profileValue(const CarryOver &row, const QString &value)
{
    const auto status =
        row.item == fieldInfo(Field::Status).id ? userStatusFrom(value) : std::optional<UserStatus>();
    return status ? term(glossaryId(*status)) : value;
}

QString whatOf(const CarryOver &row)
{
    switch (row.aspect) {
    case Aspect::User:
        //: What is to be added or removed: somebody as a user
        return Text::tr("User");
    case Aspect::Profile: {
        const auto field = fieldFromId(row.item);
        return field ? fieldName(*field) : row.item;
    }
    case Aspect::License:
        return row.item;
    case Aspect::Role:
        break;
    }
    return row.site.isEmpty() ? nameOfRole(row) : u"%1 (%2)"_s.arg(nameOfRole(row), row.site);
}

} // namespace

CarryOverRow inWords(CarryOver row, const QString &address, bool revokes)
{
    row.hubDetails.clear();
    if (row.aspect == Aspect::User)
        row.item.clear();
    CarryOverRow words;
    const bool isProfile = row.aspect == Aspect::Profile;
    words.what = whatOf(row);
    words.before = isProfile ? profileValue(row, row.hubValue) : presence(row.hubValue);
    words.after = isProfile ? profileValue(row, row.planned) : presence(row.planned);
    const Role *role = row.aspect == Aspect::Role ? roleOf(row) : nullptr;
    words.byScim = role && !row.outside && row.site.isEmpty() && !role->apiRole.isEmpty();
    words.address = address;
    words.row = std::move(row);
    switch (words.row.aspect) {
    case Aspect::User:
        words.step = userStep(words);
        break;
    case Aspect::Profile:
        words.step = profileStep(words);
        break;
    case Aspect::License:
        words.step = licenseStep(words);
        break;
    case Aspect::Role:
        words.step = roleStep(words, revokes);
        break;
    }
    return words;
}

} // namespace rolecall::gate
