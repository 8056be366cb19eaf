// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

class QCoreApplication;

namespace rolecall::domain {

/// The languages that the program speaks.
enum class Language : quint8 { English, SerbianLatin, SerbianCyrillic, Bulgarian };
inline constexpr std::array allLanguages{Language::English, Language::SerbianLatin, Language::SerbianCyrillic,
                                         Language::Bulgarian};

[[nodiscard]] QString languageId(Language language); ///< "en", "sr_Latn", "sr_Cyrl", "bg"
/// The language with that id, in any case and with - or _; "sr" means Serbian in Latin script.
[[nodiscard]] std::optional<Language> languageFromId(QStringView id);
[[nodiscard]] QString ownName(Language language); ///< what its speakers call it; never translated
[[nodiscard]] QLocale localeOf(Language language);
/// Where the compiled translation of our texts is: a path in the resources.
[[nodiscard]] QString translationFile(Language language);

/// The first of `names` that is one of our languages, else English. The names are those of the environment
/// ("sr_RS@latin", "bg_BG.UTF-8", "C") or of QLocale ("sr-Cyrl-RS"); Serbian without a script is Cyrillic
/// here, as in the C library.
[[nodiscard]] Language languageFromLocaleNames(const QStringList &names);
/// What the environment and the system ask for. QLocale alone takes sr_RS@latin for Cyrillic.
[[nodiscard]] Language systemLanguage();

/// Makes `language` the one of the program: the texts of ours and of Qt's, and the default locale. To be
/// called from the thread of `application`; widgets hear of it by QEvent::LanguageChange. False if our texts
/// are not there, in which case they are shown in English.
bool installLanguage(QCoreApplication &application, Language language);
/// The one installed last; English at first. May be asked from any thread.
[[nodiscard]] Language currentLanguage();

/// Patterns with a four-digit year for QDate, QDateTime and the display format of date editors. The locale's
/// own short ones have two digits and would be read as years before 2000.
[[nodiscard]] QString shortDatePattern(Language language = currentLanguage());
[[nodiscard]] QString dateTimePattern(Language language = currentLanguage());
[[nodiscard]] QString shortDate(QDate date, Language language = currentLanguage()); ///< empty if not valid
/// Date, hours and minutes in the local time zone, whichever zone `when` is in; empty if not valid.
[[nodiscard]] QString dateTime(const QDateTime &when, Language language = currentLanguage());

/// The number in groups of three digits with the separator of the default locale.
[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString userCount(int count); ///< "1 user", "1,234 users"
[[nodiscard]] QString licenseCount(int count);

} // namespace rolecall::domain
