// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace rolecall::gate {

/// One thing that a record of the log says was so before and is so after, in words.
struct AuditChange {
    QString what;
    QString before;
    QString after;
};

/// What differs between two states of the log, or all of the one that is there: fields first in the order of
/// a profile, then the rest.
[[nodiscard]] std::vector<AuditChange> auditChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace rolecall::gate
