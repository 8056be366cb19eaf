// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/userdetail.h"

using namespace Qt::StringLiterals;

namespace rolecall::domain {

QString settingOf(Detail detail)
{
    switch (detail) {
    case Detail::Title:
        return u"external_sees_title"_s;
    case Detail::Department:
        return u"external_sees_department"_s;
    case Detail::Phone:
        return u"external_sees_phone"_s;
    case Detail::Licenses:
        return u"external_sees_licenses"_s;
    case Detail::LastUse:
        return u"external_sees_last_use"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Detail> detailOf(Field field)
{
    switch (field) {
    case Title:
        return Detail::Title;
    case Department:
        return Detail::Department;
    case Phone:
    case Extension:
    case CallerIdNumber:
        return Detail::Phone;
    case LastAccess:
    case DaysSinceLastAccess:
        return Detail::LastUse;
    default:
        return std::nullopt;
    }
}

} // namespace rolecall::domain
