// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/user.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

constexpr std::array<FieldInfo, FieldCount> fieldInfos{{
    {"first"_L1, "first_name"_L1, "First Name"_L1, true},
    {"last"_L1, "last_name"_L1, "Last Name"_L1, true},
    {"display"_L1, "display_name"_L1, "Display Name"_L1, true},
    {"email"_L1, "email"_L1, "User ID/Email (Required)"_L1, true},
    {"status"_L1, "status"_L1, "User Status"_L1, true},
    {"last_access"_L1, "last_access"_L1, "Last Service Accessed Time"_L1, false},
    {"days_since_last_access"_L1, "days_since_last_access"_L1, "Days since Last Service Accessed"_L1, false},
    {"extension"_L1, "extension"_L1, "Extension"_L1, false},
    {"title"_L1, "title"_L1, "Title"_L1, true},
    {"department"_L1, "department"_L1, "Department"_L1, true},
    {"manager"_L1, "manager"_L1, "Manager"_L1, false},
    {"phone"_L1, "phone"_L1, "Phone Number"_L1, true},
    {"caller_id_number"_L1, "caller_id_number"_L1, "Caller ID Number"_L1, false},
    {"caller_id_first"_L1, "caller_id_first_name"_L1, "Caller ID First Name"_L1, false},
    {"caller_id_last"_L1, "caller_id_last_name"_L1, "Caller ID Last Name"_L1, false},
    {"location"_L1, "location"_L1, "Location"_L1, true},
    {"language"_L1, "preferred_language"_L1, "Preferred Language"_L1, true},
    {"time_zone"_L1, "time_zone"_L1, "Time zone"_L1, false},
    {"address_type"_L1, "address_type"_L1, "Address type"_L1, false},
    {"address_country"_L1, "address_country"_L1, "Address country"_L1, false},
}};

struct StatusInfo {
    QLatin1StringView text;
    QLatin1StringView glossary;
};
constexpr std::array<StatusInfo, 5> statusInfos{{{"Active"_L1, "status.active"_L1},
                                                 {"Verified"_L1, "status.verified"_L1},
                                                 {"Not verified"_L1, "status.not_verified"_L1},
                                                 {"Pending"_L1, "status.pending"_L1},
                                                 {"Inactive"_L1, "status.inactive"_L1}}};

constexpr std::array<QLatin1StringView, 5> kindTexts{"customer"_L1, "partner"_L1, "other"_L1,
                                                     "self_signup"_L1, "consumer"_L1};
constexpr std::array<QLatin1StringView, 3> holderTexts{"customer"_L1, "partner"_L1, "other"_L1};

constexpr int longestLocalPart = 64; // Control Hub's limit (exchange.md, Roster)
constexpr int longestAddress = 254; // RFC 5321

template<typename Predicate>
std::optional<Field> findField(Predicate matches)
{
    const auto found = std::find_if(fieldInfos.begin(), fieldInfos.end(), matches);
    if (found == fieldInfos.end())
        return std::nullopt;
    return static_cast<Field>(found - fieldInfos.begin());
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)
};

} // namespace

QString toText(OrganizationKind kind)
{
    return kindTexts[static_cast<size_t>(kind)];
}

std::optional<OrganizationKind> organizationKindFrom(QStringView text)
{
    const auto found =
        std::find_if(kindTexts.begin(), kindTexts.end(), [text](auto word) { return text == word; });
    if (found == kindTexts.end())
        return std::nullopt;
    return static_cast<OrganizationKind>(found - kindTexts.begin());
}

QString toText(Holder holder)
{
    return holderTexts[static_cast<size_t>(holder)];
}

QString toText(UserStatus status)
{
    return statusInfos[static_cast<size_t>(status)].text;
}

QString glossaryId(UserStatus status)
{
    return statusInfos[static_cast<size_t>(status)].glossary;
}

std::optional<UserStatus> userStatusFrom(QStringView text)
{
    const auto found = std::ranges::find_if(statusInfos, [text = text.trimmed()](const StatusInfo &info) {
        return text.compare(info.text, Qt::CaseInsensitive) == 0;
    });
    if (found == statusInfos.end())
        return std::nullopt;
    return static_cast<UserStatus>(found - statusInfos.begin());
}

bool maySignIn(UserStatus status)
{
    return status == UserStatus::Active || status == UserStatus::Verified;
}

const FieldInfo &fieldInfo(Field field)
{
    return fieldInfos[field];
}

std::optional<Field> fieldFromId(QStringView id)
{
    return findField([id](const FieldInfo &info) { return id == info.id; });
}

std::optional<Field> fieldFromHeading(QStringView heading)
{
    return findField([heading = heading.trimmed()](const FieldInfo &info) {
        return heading.compare(info.heading, Qt::CaseInsensitive) == 0;
    });
}

QString personName(const QString &display, const QString &first, const QString &last, const QString &email)
{
    if (!display.isEmpty())
        return display;
    const QString both = first.isEmpty() || last.isEmpty() ? first + last : first + u' ' + last;
    return both.isEmpty() ? email : both;
}

QString User::name() const
{
    return personName(fields[DisplayName], fields[FirstName], fields[LastName], fields[Email]);
}

UserStatus User::status() const
{
    return userStatusFrom(fields[Field::Status])
        .value_or(UserStatus::Inactive); // unknown may do nothing (A1)
}

std::optional<QString> emailProblem(const QString &email)
{
    const auto at = email.lastIndexOf(u'@');
    if (email.isEmpty())
        return Text::tr("The e-mail address is missing; enter one.");
    const bool oddCharacter = std::ranges::any_of(email, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'"' || c == u',' || c == u';'
            || c == u'<' || c == u'>';
    });
    if (at < 1 || at == email.size() - 1 || oddCharacter || email.indexOf(u'@') != at)
        return Text::tr("This is not an e-mail address; enter one like name@example.com.");
    if (email.left(at).toUcs4().size() > longestLocalPart)
        return Text::tr("The e-mail address has more than 64 characters before the @; Control "
                        "Hub takes at most 64.");
    if (email.size() > longestAddress || domainKey(email.mid(at + 1)).isEmpty())
        return Text::tr("The part of the e-mail address after the @ is not a domain; enter one "
                        "like example.com.");
    return std::nullopt;
}

QString domainKey(const QString &domain)
{
    const bool ascii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = domain.trimmed().toLower();
    if (ascii) { // the usual case, checked by hand: QUrl takes forty times as long
        const bool fine = !plain.isEmpty() && !plain.startsWith(u'.') && !plain.endsWith(u'.')
            && !plain.contains(u".."_s) && std::ranges::all_of(plain, [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
                       || c == u'_';
               });
        if (!plain.contains(u"xn--"_s))
            return fine ? plain : QString();
    }
    return QString::fromLatin1(
        QUrl::toAce(domain.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded()));
}

QString emailKey(const QString &email)
{
    if (emailProblem(email))
        return {};
    const auto at = email.lastIndexOf(u'@');
    const QString local = email.left(at).normalized(QString::NormalizationForm_C).toCaseFolded();
    // Folding can undo the normal form (and the other way round), so the pair is repeated once.
    return local.normalized(QString::NormalizationForm_C) + u'@' + domainKey(email.mid(at + 1));
}

QString emailDomain(const QString &key)
{
    return key.mid(key.lastIndexOf(u'@') + 1);
}

} // namespace rolecall::domain
