// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/auditwording.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "domain/language.h"
#include "gate/auditactions.h"
#include "gate/carryover.h"
#include "gate/organizationquestions.h"
#include "store/auditchain.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditWording)
};

struct KeyWords {
    QLatin1StringView key;
    const char *words;
};

/// Keys of the log that are no fields of a person.
constexpr auto keys = std::to_array<KeyWords>({
    {"roles"_L1, QT_TRANSLATE_NOOP("AuditWording", "Administrator roles")},
    {"role"_L1, QT_TRANSLATE_NOOP("AuditWording", "Role")},
    {"site"_L1, QT_TRANSLATE_NOOP("AuditWording", "Webex site")},
    {"licenses"_L1, QT_TRANSLATE_NOOP("AuditWording", "Licenses")},
    {"licenses_added"_L1, QT_TRANSLATE_NOOP("AuditWording", "Licenses assigned")},
    {"licenses_turned"_L1, QT_TRANSLATE_NOOP("AuditWording", "Licenses suspended or resumed")},
    {"licenses_removed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Licenses taken")},
    {"new_licenses"_L1, QT_TRANSLATE_NOOP("AuditWording", "New licenses")},
    {"new_sites"_L1, QT_TRANSLATE_NOOP("AuditWording", "New sites")},
    {"removed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Removed")},
    {"sites"_L1, QT_TRANSLATE_NOOP("AuditWording", "Webex sites")},
    {"queued"_L1, QT_TRANSLATE_NOOP("AuditWording", "Put into the outbox")},
    {"others"_L1, QT_TRANSLATE_NOOP("AuditWording", "Other columns")},
    {"heading"_L1, QT_TRANSLATE_NOOP("AuditWording", "License")},
    {"service"_L1, QT_TRANSLATE_NOOP("AuditWording", "Service")},
    {"subscription"_L1, QT_TRANSLATE_NOOP("AuditWording", "Subscription")},
    {"suspended"_L1, QT_TRANSLATE_NOOP("AuditWording", "Suspended")},
    {"managed_by"_L1, QT_TRANSLATE_NOOP("AuditWording", "Managed by")},
    {"sold_by"_L1, QT_TRANSLATE_NOOP("AuditWording", "Sold by")},
    {"kind"_L1, QT_TRANSLATE_NOOP("AuditWording", "Kind")},
    {"manages_subscription"_L1, QT_TRANSLATE_NOOP("AuditWording", "Manages the subscription")},
    {"sale_active"_L1, QT_TRANSLATE_NOOP("AuditWording", "Sale is active")},
    {"admin"_L1, QT_TRANSLATE_NOOP("AuditWording", "First administrator")},
    {"activation"_L1, QT_TRANSLATE_NOOP("AuditWording", "Activation e-mail")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("AuditWording", "Accepted")},
    {"files"_L1, QT_TRANSLATE_NOOP("AuditWording", "Files")},
    {"count"_L1, QT_TRANSLATE_NOOP("AuditWording", "Number of people")},
    {"undoes"_L1, QT_TRANSLATE_NOOP("AuditWording", "Undoes record")},
    {"redoes"_L1, QT_TRANSLATE_NOOP("AuditWording", "Redoes record")},
    {"of"_L1, QT_TRANSLATE_NOOP("AuditWording", "Action")},
    {"administrator"_L1, QT_TRANSLATE_NOOP("AuditWording", "First administrator")},
    {"until"_L1, QT_TRANSLATE_NOOP("AuditWording", "Until")},
    {"reason"_L1, QT_TRANSLATE_NOOP("AuditWording", "Reason")},
    {"granted_by"_L1, QT_TRANSLATE_NOOP("AuditWording", "Given by")},
    {"granted_at"_L1, QT_TRANSLATE_NOOP("AuditWording", "Given on")},
    {"authenticated"_L1, QT_TRANSLATE_NOOP("AuditWording", "Authenticated")},
    {"message"_L1, QT_TRANSLATE_NOOP("AuditWording", "Why it was refused")},
    {"name"_L1, QT_TRANSLATE_NOOP("AuditWording", "Name")},
    {"organization"_L1, QT_TRANSLATE_NOOP("AuditWording", "Organization")},
    {"new_organization"_L1, QT_TRANSLATE_NOOP("AuditWording", "Organization is new")},
    {"verified"_L1, QT_TRANSLATE_NOOP("AuditWording", "Organization is verified")},
    {"since"_L1, QT_TRANSLATE_NOOP("AuditWording", "External administrator since")},
    {"break_glass"_L1, QT_TRANSLATE_NOOP("AuditWording", "Break-glass access")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("AuditWording", "Purpose of the break-glass access")},
    {"last_test"_L1, QT_TRANSLATE_NOOP("AuditWording", "Last test")},
    {"next_test"_L1, QT_TRANSLATE_NOOP("AuditWording", "Next test")},
    {"domains"_L1, QT_TRANSLATE_NOOP("AuditWording", "Domains")},
    {"file"_L1, QT_TRANSLATE_NOOP("AuditWording", "File")},
    {"rows"_L1, QT_TRANSLATE_NOOP("AuditWording", "Rows")},
    {"added"_L1, QT_TRANSLATE_NOOP("AuditWording", "Added")},
    {"changed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Changed")},
    {"unchanged"_L1, QT_TRANSLATE_NOOP("AuditWording", "Unchanged")},
    {"refused"_L1, QT_TRANSLATE_NOOP("AuditWording", "Refused")},
    {"absent"_L1, QT_TRANSLATE_NOOP("AuditWording", "Not in the file")},
    {"lost"_L1, QT_TRANSLATE_NOOP("AuditWording", "Lost rows")},
    {"gaps"_L1, QT_TRANSLATE_NOOP("AuditWording", "Gaps in the log")},
    {"users"_L1, QT_TRANSLATE_NOOP("AuditWording", "Users")},
    {"administrators"_L1, QT_TRANSLATE_NOOP("AuditWording", "Administrators")},
    {"externals"_L1, QT_TRANSLATE_NOOP("AuditWording", "External administrators")},
    {"seed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Seed of the demo")},
    {"carry_over"_L1, QT_TRANSLATE_NOOP("AuditWording", "To carry over")},
    {"confirmed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Confirmed")},
    {"drift"_L1, QT_TRANSLATE_NOOP("AuditWording", "Drift")},
    {"id"_L1, QT_TRANSLATE_NOOP("AuditWording", "Number")},
    {"aspect"_L1, QT_TRANSLATE_NOOP("AuditWording", "What of it")},
});

QString keyText(const QString &key)
{
    if (const auto field = domain::fieldFromId(key))
        return domain::fieldName(*field);
    if (domain::Catalogue::instance().findSetting(key))
        return settingText(key);
    const auto *found =
        std::ranges::find(keys, key, [](const KeyWords &words) { return QString(words.key); });
    return found == keys.end() ? key : Text::tr(found->words);
}

/// The place of `key` in the list: fields in the order of a profile, then the keys above, then the rest.
size_t rank(const QString &key)
{
    if (const auto field = domain::fieldFromId(key))
        return *field;
    const auto *found =
        std::ranges::find(keys, key, [](const KeyWords &words) { return QString(words.key); });
    return domain::FieldCount + static_cast<size_t>(found - keys.begin());
}

QString roleText(const QString &id)
{
    const QString role = id.section(u'@', 0, 0);
    const auto index = domain::Catalogue::instance().findRole(role);
    if (!index)
        return id;
    const QString site = id.section(u'@', 1);
    //: %1 is a role, %2 a Webex site
    return site.isEmpty() ? domain::roleName(*index)
                          : Text::tr("%1 on %2").arg(domain::roleName(*index), site);
}

QString dateText(const QString &iso)
{
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return when.isValid() ? domain::dateTime(when) : iso;
}

/// Of a day that no time of day belongs to.
QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? domain::shortDate(day) : iso;
}

QString assignmentText(const QJsonObject &assignment)
{
    const QString site = assignment.value("site"_L1).toString();
    const QString role = assignment.value("role"_L1).toString();
    const QString text = roleText(site.isEmpty() ? role : role + u'@' + site);
    const QString until = assignment.value("until"_L1).toString();
    //: %1 is a role, %2 a date and time
    return until.isEmpty() ? text : Text::tr("%1 until %2").arg(text, dateText(until));
}

/// Words of the file that stand for one of a few things.
constexpr auto words = std::to_array<KeyWords>({
    {"control_hub"_L1, QT_TRANSLATE_NOOP("AuditWording", "Control Hub")},
    {"site_administration"_L1, QT_TRANSLATE_NOOP("AuditWording", "Site Administration")},
    {"pending"_L1, QT_TRANSLATE_NOOP("AuditWording", "Waiting in the outbox")},
    {"exported"_L1, QT_TRANSLATE_NOOP("AuditWording", "Exported")},
    {"sent"_L1, QT_TRANSLATE_NOOP("AuditWording", "Sent")},
    {"failed"_L1, QT_TRANSLATE_NOOP("AuditWording", "Failed")},
    {"customer"_L1, QT_TRANSLATE_NOOP("AuditWording", "Customer organization")},
    {"partner"_L1, QT_TRANSLATE_NOOP("AuditWording", "Partner organization")},
    {"other"_L1, QT_TRANSLATE_NOOP("AuditWording", "Other")},
    {"self_signup"_L1, QT_TRANSLATE_NOOP("AuditWording", "Free self sign-up")},
    {"consumer"_L1, QT_TRANSLATE_NOOP("AuditWording", "Consumer organization")},
    {"meetings"_L1, QT_TRANSLATE_NOOP("AuditWording", "Meetings")},
    {"messaging"_L1, QT_TRANSLATE_NOOP("AuditWording", "Messaging")},
    {"calling"_L1, QT_TRANSLATE_NOOP("AuditWording", "Calling")},
    {"contact_center_standard"_L1, QT_TRANSLATE_NOOP("AuditWording", "Contact Center Standard")},
    {"contact_center_premium"_L1, QT_TRANSLATE_NOOP("AuditWording", "Contact Center Premium")},
    {"events"_L1, QT_TRANSLATE_NOOP("AuditWording", "Events")},
    {"user"_L1, QT_TRANSLATE_NOOP("AuditWording", "User")},
    {"profile"_L1, QT_TRANSLATE_NOOP("AuditWording", "Profile")},
    {"license"_L1, QT_TRANSLATE_NOOP("AuditWording", "License")},
    {"role"_L1, QT_TRANSLATE_NOOP("AuditWording", "Role")},
});

QString wordText(const QString &word)
{
    const auto *found =
        std::ranges::find(words, word, [](const KeyWords &known) { return QString(known.key); });
    return found == words.end() ? word : Text::tr(found->words);
}

QString stringText(const QString &key, const QString &value)
{
    if (key == "status"_L1) {
        const auto status = domain::userStatusFrom(value);
        return status ? domain::term(domain::glossaryId(*status)) : value;
    }
    if (key == "role"_L1 || key == "roles"_L1)
        return roleText(value);
    if (key == "of"_L1)
        return actionText(value);
    if (key == "managed_by"_L1 || key == "activation"_L1 || key == "kind"_L1 || key == "service"_L1
        || key == "aspect"_L1)
        return wordText(value);
    if (key == "until"_L1 || key == "granted_at"_L1 || key == "since"_L1 || key == "last_access"_L1)
        return dateText(value);
    if (key == "last_test"_L1 || key == "next_test"_L1)
        return dayText(value);
    return value;
}

QString valueText(const QString &key, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    case QJsonValue::Double:
        return domain::number(value.toInteger());
    case QJsonValue::String:
        return stringText(key, value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += valueText(key, part);
        if (parts.isEmpty() && key == "roles"_L1)
            return domain::term(u"term.none"_s);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.contains("role"_L1))
            return assignmentText(object);
        if (key == "gaps"_L1)
            return store::ChainGap::fromJson(object).text();
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            //: %1 is the name of a field, %2 its value
            parts += Text::tr("%1: %2").arg(keyText(it.key()), valueText(it.key(), it.value()));
        }
        return parts.join(u", "_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

/// What a record keeps of an external administrator stands in an object of its own; to people it is one thing
/// with the rest.
QJsonObject flat(QJsonObject object)
{
    const QJsonObject external = object.take("external"_L1).toObject();
    for (auto it = external.begin(); it != external.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

std::vector<AuditChange> auditChanges(const QJsonObject &recordedBefore, const QJsonObject &recordedAfter)
{
    const QJsonObject before = flat(recordedBefore);
    const QJsonObject after = flat(recordedAfter);
    QStringList all = before.keys();
    for (const QString &key : after.keys()) {
        if (!before.contains(key))
            all += key;
    }
    std::ranges::stable_sort(all, {}, [](const QString &key) { return rank(key); });

    std::vector<AuditChange> changes;
    for (const QString &key : std::as_const(all)) {
        if (key != formerCarryOver && before.value(key) != after.value(key))
            changes.push_back(
                {keyText(key), valueText(key, before.value(key)), valueText(key, after.value(key))});
    }
    return changes;
}

} // namespace rolecall::gate
