// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace rolecall::domain {

/// Key of a row in the workspace: positive, never used again; 0 means none.
using Id = qint64;

/// Whose the organization is, seen from the workspace (rules.md, Things).
enum class OrganizationKind { Customer, Partner, Other, SelfSignup, Consumer };
[[nodiscard]] QString toText(OrganizationKind kind);
[[nodiscard]] std::optional<OrganizationKind> organizationKindFrom(QStringView text);

/// From where a role is held (rules.md, Things): derived from the user's organization, never stored.
enum class Holder : quint8 { Customer, Partner, Other };
[[nodiscard]] QString toText(Holder holder);

/// Control Hub's five statuses.
enum class UserStatus : quint8 { Active, Verified, NotVerified, Pending, Inactive };
[[nodiscard]] QString toText(UserStatus status); ///< Control Hub's words, as in its files
[[nodiscard]] QString glossaryId(UserStatus status); ///< e.g. "status.not_verified"
[[nodiscard]] std::optional<UserStatus> userStatusFrom(QStringView text); ///< any case
[[nodiscard]] bool maySignIn(UserStatus status); ///< Active and Verified may sign in and act

/// The columns of Control Hub's roster, in its order. What a file has beyond them is kept by heading.
enum Field : quint8 {
    FirstName,
    LastName,
    DisplayName,
    Email,
    Status,
    LastAccess,
    DaysSinceLastAccess,
    Extension,
    Title,
    Department,
    Manager,
    Phone,
    CallerIdNumber,
    CallerIdFirstName,
    CallerIdLastName,
    Location,
    PreferredLanguage,
    TimeZone,
    AddressType,
    AddressCountry,
    FieldCount
};

struct FieldInfo {
    QLatin1StringView id; ///< FIELD of the command line, key in the log: "first", "caller_id_number"
    QLatin1StringView column; ///< column of table `user`
    QLatin1StringView heading; ///< heading in Control Hub's roster
    bool settable; ///< may be set by `user add` and `user edit`
};
[[nodiscard]] const FieldInfo &fieldInfo(Field field);
[[nodiscard]] std::optional<Field> fieldFromId(QStringView id);
[[nodiscard]] std::optional<Field> fieldFromHeading(QStringView heading); ///< any case, spaces trimmed

/// The name of a field in the current language.
[[nodiscard]] QString fieldName(Field field);

using FieldValues = std::array<QString, FieldCount>;

/// A person. The status field holds one of Control Hub's words, exactly.
struct User {
    Id id = 0;
    Id organization = 0;
    FieldValues fields;
    QMap<QString, QString> others; ///< columns that we don't know, by heading

    [[nodiscard]] QString name() const; ///< display name, else "First Last", else the e-mail
    [[nodiscard]] UserStatus status() const;
};
[[nodiscard]] QString personName(const QString &display, const QString &first, const QString &last,
                                 const QString &email);

/// What two spellings of one address have in common: NFC, full case folding, IDNA (I6). Empty if the address
/// is not one: nothing or more than 64 characters before the @, no domain, white space or control characters.
[[nodiscard]] QString emailKey(const QString &email);
/// Why `email` is no address, as a translated sentence; nothing if it is one.
[[nodiscard]] std::optional<QString> emailProblem(const QString &email);
/// The domain of an address in the form of emailKey().
[[nodiscard]] QString emailDomain(const QString &key);
/// A domain in the form of emailDomain(); empty if it is none.
[[nodiscard]] QString domainKey(const QString &domain);

} // namespace rolecall::domain
