// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplerecord.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(key).toArray())
        texts << value.toString();
    return texts;
}

LicenseDifference licenseDifference(const store::AuditDetail &part)
{
    const QStringList before = textsOf(part.before, "licenses"_L1);
    const QStringList after = textsOf(part.after, "licenses"_L1);
    LicenseDifference difference{textsOf(part.after, "licenses_removed"_L1),
                                 textsOf(part.after, "licenses_added"_L1)};
    for (const QString &heading : before) {
        if (!after.contains(heading))
            difference.give << heading;
    }
    for (const QString &heading : after) {
        if (!before.contains(heading))
            difference.take << heading;
    }
    return difference;
}

QList<Field> fieldsIn(const store::AuditDetail &part)
{
    QList<Field> fields;
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const QLatin1StringView id = fieldInfo(field).id;
        if (part.before.contains(id) || part.after.contains(id))
            fields << field;
    }
    return fields;
}

QStringList othersIn(const store::AuditDetail &part)
{
    QStringList headings = part.before.value("others"_L1).toObject().keys();
    headings << part.after.value("others"_L1).toObject().keys();
    headings.removeDuplicates();
    return headings;
}

bool changesProfile(const store::AuditDetail &part)
{
    return !fieldsIn(part).isEmpty() || !othersIn(part).isEmpty();
}

QString otherOf(const QJsonObject &object, const QString &heading)
{
    return object.value("others"_L1).toObject().value(heading).toString();
}

User userFrom(const QJsonObject &object)
{
    User user;
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        user.fields[field] = object.value(fieldInfo(field).id).toString();
    }
    const QJsonObject others = object.value("others"_L1).toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        user.others.insert(it.key(), it->toString());
    return user;
}

} // namespace rolecall::gate
