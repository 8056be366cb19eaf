// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/fieldsight.h"

#include <QCoreApplication>

#include <array>

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(User)
};

constexpr std::array ofContact{FirstName, LastName, DisplayName, Email, Status};

} // namespace

Fields allFields()
{
    return Fields().set();
}

Fields contactFields()
{
    Fields fields;
    for (const Field field : ofContact)
        fields.set(field);
    return fields;
}

Fields shownFields(const Scope &scope)
{
    Fields fields = scope.everybody ? allFields() : contactFields(); // all of these belong to meetings
    for (int i = 0; i < FieldCount; ++i) {
        if (!scope.shows(static_cast<Field>(i)))
            fields.reset(static_cast<size_t>(i));
    }
    return fields;
}

QString detailName(Detail detail)
{
    switch (detail) {
    case Detail::Title:
        return fieldName(Title);
    case Detail::Department:
        return fieldName(Department);
    case Detail::Phone:
        return fieldName(Phone);
    case Detail::Licenses:
        //: What external administrators may see of users
        return Text::tr("Licenses");
    case Detail::LastUse:
        return fieldName(LastAccess);
    }
    Q_UNREACHABLE();
}

} // namespace rolecall::domain
