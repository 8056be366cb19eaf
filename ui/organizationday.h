// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QTimeZone>

namespace rolecall::ui {

/// The last day that can be chosen: the midnight after it is in a year of four digits in any time zone, as
/// the file keeps them.
inline const QDate farthestDay(9998, 12, 31);

/// Today where the organization in use is: its midnights are the ends of roles and of tests.
inline QDate organizationToday(const tables::WorkspaceService *service)
{
    const QString zone = service->info() ? service->info()->timeZone : QString();
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone.toLatin1())).date();
}

} // namespace rolecall::ui
