// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/auditlog.h"

/// Inside of the gate: what the detail of a record says about one person, read for taking it back.
namespace rolecall::gate {

/// The texts of an array in one of the two objects of a detail.
[[nodiscard]] QStringList textsOf(const QJsonObject &object, QLatin1StringView key);

/// What taking the record back does to the licenses of a person, by heading. A record names all that the
/// person had, or those that an import gave and took.
struct LicenseDifference {
    QStringList give;
    QStringList take;

    [[nodiscard]] QStringList all() const { return give + take; }
};
[[nodiscard]] LicenseDifference licenseDifference(const store::AuditDetail &part);

[[nodiscard]] QList<domain::Field> fieldsIn(const store::AuditDetail &part);
/// The headings of columns that are not known.
[[nodiscard]] QStringList othersIn(const store::AuditDetail &part);
[[nodiscard]] bool changesProfile(const store::AuditDetail &part);
/// The value of such a column in one of the two objects of a detail.
[[nodiscard]] QString otherOf(const QJsonObject &object, const QString &heading);
/// The profile in such an object.
[[nodiscard]] domain::User userFrom(const QJsonObject &object);

} // namespace rolecall::gate
