// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/user.h"

#include <QCoreApplication>

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case FirstName:
        return Text::tr("First name");
    case LastName:
        return Text::tr("Last name");
    case DisplayName:
        return Text::tr("Display name");
    case Email:
        return Text::tr("E-mail");
    case Status:
        //: Of a user: Active, Pending, ...
        return Text::tr("Status");
    case LastAccess:
        //: When a user was last seen
        return Text::tr("Last access");
    case DaysSinceLastAccess:
        return Text::tr("Days since last access");
    case Extension:
        //: Of a telephone
        return Text::tr("Extension");
    case Title:
        //: Somebody's position, such as Director
        return Text::tr("Title");
    case Department:
        return Text::tr("Department");
    case Manager:
        //: Somebody's superior
        return Text::tr("Manager");
    case Phone:
        return Text::tr("Phone");
    case CallerIdNumber:
        return Text::tr("Caller ID number");
    case CallerIdFirstName:
        return Text::tr("Caller ID first name");
    case CallerIdLastName:
        return Text::tr("Caller ID last name");
    case Location:
        //: The place where a user works
        return Text::tr("Location");
    case PreferredLanguage:
        return Text::tr("Preferred language");
    case TimeZone:
        return Text::tr("Time zone");
    case AddressType:
        //: Kind of a postal address, such as work
        return Text::tr("Address type");
    case AddressCountry:
        return Text::tr("Country");
    case FieldCount:
        break;
    }
    return {};
}

} // namespace rolecall::domain
