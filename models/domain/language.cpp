// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct LanguageInfo {
    QLatin1StringView id;
    QStringView ownName;
    QStringView datePattern;
    QStringView dateTimePattern;
};

constexpr std::array<LanguageInfo, allLanguages.size()> languageInfos{{
    {"en"_L1, u"English", u"yyyy-MM-dd", u"yyyy-MM-dd HH:mm"},
    {"sr_Latn"_L1, u"Srpski (latinica)", u"dd.MM.yyyy.", u"dd.MM.yyyy. HH:mm"},
    {"sr_Cyrl"_L1, u"Српски (ћирилица)", u"dd.MM.yyyy.", u"dd.MM.yyyy. HH:mm"},
    {"bg"_L1, u"Български", u"dd.MM.yyyy 'г.'", u"dd.MM.yyyy 'г.', HH:mm"},
}};

const LanguageInfo &infoOf(Language language)
{
    return languageInfos[static_cast<size_t>(language)];
}

std::atomic<Language> installedLanguage = Language::English;

/// Our language for one name of a locale; nothing if we don't speak it.
std::optional<Language> languageFromLocaleName(const QString &name)
{
    const QString plain = name.section(u'@', 0, 0).section(u'.', 0, 0).replace(u'-', u'_');
    const QString language = plain.section(u'_', 0, 0).toLower();
    if (language == u"en" || plain == u"C" || plain == u"POSIX")
        return Language::English;
    if (language == u"bg")
        return Language::Bulgarian;
    if (language != u"sr")
        return std::nullopt;
    const bool latin = name.section(u'@', 1).startsWith(u"latin", Qt::CaseInsensitive)
        || QLocale(plain).script() == QLocale::LatinScript;
    return latin ? Language::SerbianLatin : Language::SerbianCyrillic;
}

/// The names in the environment, most wanted first. LANGUAGE counts only beside a real locale, as in gettext.
QStringList environmentLocales()
{
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    QStringList names;
    const QString base = locale.section(u'.', 0, 0);
    if (!base.isEmpty() && base != u"C" && base != u"POSIX")
        names = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    if (!locale.isEmpty())
        names += locale;
    return names;
}

/// Installs the translation in `file` for as long as the application lives or until the language changes.
bool installTranslation(QCoreApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(u"rolecall.translator");
    return translator->load(file) && QCoreApplication::installTranslator(translator);
}

/// Qt's own texts: Qt has them in Bulgarian, and we in Serbian; they are written in English.
QString qtTranslationFile(Language language)
{
    switch (language) {
    case Language::English:
        return {};
    case Language::SerbianLatin:
    case Language::SerbianCyrillic:
        return u":/i18n/qtbase_"_s + languageId(language) + u".qm"_s;
    case Language::Bulgarian:
        return QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_bg.qm"_s;
    }
    Q_UNREACHABLE();
}

/// Counted things. Their texts hold %1 and not %n, which would come without groups of digits; the count still
/// picks the plural form.
struct Counts {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

QString languageId(Language language)
{
    return infoOf(language).id;
}

std::optional<Language> languageFromId(QStringView id)
{
    const QString wanted = id.toString().replace(u'-', u'_');
    if (wanted.compare("sr"_L1, Qt::CaseInsensitive) == 0)
        return Language::SerbianLatin;
    for (const Language language : allLanguages) {
        if (wanted.compare(infoOf(language).id, Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    return infoOf(language).ownName.toString();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case Language::SerbianLatin:
        return QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    case Language::SerbianCyrillic:
        return QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    case Language::Bulgarian:
        return QLocale(QLocale::Bulgarian, QLocale::Bulgaria);
    }
    Q_UNREACHABLE();
}

QString translationFile(Language language)
{
    return u":/i18n/rolecall_"_s + languageId(language) + u".qm"_s;
}

Language languageFromLocaleNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto language = languageFromLocaleName(name))
            return *language;
    }
    return Language::English;
}

Language systemLanguage()
{
    return languageFromLocaleNames(environmentLocales() + QLocale::system().uiLanguages());
}

bool installLanguage(QCoreApplication &application, Language language)
{
    installedLanguage = language;
    QLocale::setDefault(localeOf(language));
    // A translator that is deleted removes itself from the application.
    qDeleteAll(application.findChildren<QTranslator *>(u"rolecall.translator"_s, Qt::FindDirectChildrenOnly));
    if (const QString file = qtTranslationFile(language); !file.isEmpty())
        installTranslation(application, file);
    return installTranslation(application, translationFile(language));
}

Language currentLanguage()
{
    return installedLanguage;
}

QString shortDatePattern(Language language)
{
    return infoOf(language).datePattern.toString();
}

QString dateTimePattern(Language language)
{
    return infoOf(language).dateTimePattern.toString();
}

QString shortDate(QDate date, Language language)
{
    return date.toString(shortDatePattern(language));
}

QString dateTime(const QDateTime &when, Language language)
{
    return when.toLocalTime().toString(dateTimePattern(language));
}

QString number(qint64 value)
{
    // By hand, because QLocale leaves out groups in Bulgarian ("1234 567").
    const QLocale locale;
    QString text = QString::number(value);
    const qsizetype firstDigit = value < 0 ? 1 : 0;
    for (qsizetype position = text.size() - 3; position > firstDigit; position -= 3)
        text.insert(position, locale.groupSeparator());
    return text;
}

QString userCount(int count)
{
    //: %1 is the number of users
    return Counts::tr("%1 user(s)", nullptr, count).arg(number(count));
}

QString licenseCount(int count)
{
    //: %1 is the number of licenses
    return Counts::tr("%1 license(s)", nullptr, count).arg(number(count));
}

} // namespace rolecall::domain
