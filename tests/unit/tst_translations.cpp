// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/support.h"

#include <QtTest>

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one a plural form
    bool isPlural = false;
    bool isFinished = true;
};

struct TranslationFile {
    QString name; ///< without suffix, "rolecall_bg"
    QString language;
    QList<Message> messages;

    [[nodiscard]] QByteArray describe(const Message &message) const
    {
        return u"%1: %2: \"%3\" -> \"%4\""_s
            .arg(name, message.context, message.source, message.translations.join(u" | "))
            .toUtf8();
    }
};

const QString folder = QStringLiteral(ROLECALL_SOURCE_DIR) + u"/translations/"_s;

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!message.isPlural) {
        message.translations += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// What is wrong with the XML, as text; empty if nothing is.
QString readTranslationFile(const QString &name, TranslationFile &file)
{
    QXmlStreamReader xml(rolecall::test::readFile(folder + name + u".ts"_s));
    file.name = name;
    xml.readNextStartElement();
    file.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) { // <context>
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else
                file.messages += readMessage(xml, context);
        }
    }
    return xml.errorString();
}

/// %1, %L2, %n and so on in order, with repetitions.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

QString outerSpace(const QString &text)
{
    static const QRegularExpression inner(u"\\S.*\\S|\\S"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inner, u"_"_s);
}

bool hasCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// The Cyrillic letters of a language, in lower case.
QString alphabet(const QString &language)
{
    if (language == u"bg")
        return u"абвгдежзийклмнопрстуфхцчшщъьюяѝ"_s;
    if (language == u"sr_Cyrl")
        return u"абвгдђежзијклљмнњопрстћуфхцчџш"_s;
    return {};
}

QByteArray transliterated(const QString &path)
{
    QProcess uconv;
    uconv.start(u"uconv"_s,
                {u"-f"_s, u"UTF-8"_s, u"-t"_s, u"UTF-8"_s, u"-x"_s, u"Serbian-Latin/BGN; NFC"_s, path});
    if (!uconv.waitForFinished() || uconv.exitCode() != 0)
        return {};
    return uconv.readAllStandardOutput();
}

QList<TranslationFile> files;

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFile_isCompiledWhole();
    void everyMessage_isTranslated();
    void everyLanguage_hasTheSameMessages();
    void placeholders_agree();
    void mnemonics_agree();
    void outerSpace_agrees();
    void noMarkup_inOurTexts();
    void letters_areThoseOfTheLanguage();
    void words_dontMixScripts();
    void sources_haveNoCyrillic();
    void serbianLatin_isInStepWithCyrillic();
    void plurals_followTheLanguage_data();
    void plurals_followTheLanguage();
    void users_areCounted();
    void textsOfQt_followTheLanguage();

private:
    static const TranslationFile &file(const QString &name);
};

const TranslationFile &TestTranslations::file(const QString &name)
{
    return *std::ranges::find(files, name, &TranslationFile::name);
}

void TestTranslations::initTestCase()
{
    for (QString name : QDir(folder).entryList({u"*.ts"_s}, QDir::Files, QDir::Name)) {
        name.chop(3);
        TranslationFile read;
        const QString problem = readTranslationFile(name, read);
        QVERIFY2(problem.isEmpty(), qPrintable(name + u": "_s + problem));
        QVERIFY2(name.endsWith(u'_' + read.language), qPrintable(name));
        files += read;
    }
    QStringList names;
    for (const TranslationFile &each : files)
        names += each.name;
    const QStringList expected{u"qtbase_sr_Cyrl"_s, u"qtbase_sr_Latn"_s,   u"rolecall_bg"_s,
                               u"rolecall_en"_s,    u"rolecall_sr_Cyrl"_s, u"rolecall_sr_Latn"_s};
    QCOMPARE(names, expected);
}

void TestTranslations::everyFile_isCompiledWhole()
{
    for (const TranslationFile &each : files) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/"_s + each.name + u".qm"_s), qPrintable(each.name));
        QVERIFY(!each.messages.isEmpty());
        for (const Message &message : each.messages) {
            const QString text = translator.translate(
                message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                message.comment.toUtf8().constData(), message.isPlural ? 1 : -1);
            QVERIFY2(text == message.translations.constFirst(), each.describe(message).constData());
        }
    }
}

void TestTranslations::everyMessage_isTranslated()
{
    const QMap<QString, qsizetype> forms{{u"en"_s, 2}, {u"bg"_s, 2}, {u"sr_Cyrl"_s, 3}, {u"sr_Latn"_s, 3}};
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            const QByteArray description = each.describe(message);
            QVERIFY2(message.isFinished, description.constData());
            QVERIFY2(!message.translations.contains(QString()), description.constData());
            QVERIFY2(message.translations.size() == (message.isPlural ? forms[each.language] : 1),
                     description.constData());
        }
    }
}

void TestTranslations::everyLanguage_hasTheSameMessages()
{
    const auto keys = [](const TranslationFile &of) {
        std::set<QStringList> found;
        for (const Message &message : of.messages)
            found.insert({message.context, message.source, message.comment});
        return found;
    };
    const auto expected = keys(file(u"rolecall_en"_s));
    for (const QString &name : {u"rolecall_sr_Cyrl"_s, u"rolecall_sr_Latn"_s, u"rolecall_bg"_s})
        QVERIFY2(keys(file(name)) == expected, qPrintable(name));
}

void TestTranslations::placeholders_agree()
{
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            for (const QString &translation : message.translations)
                QVERIFY2(placeholders(translation) == placeholders(message.source),
                         each.describe(message).constData());
        }
    }
}

void TestTranslations::mnemonics_agree()
{
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            for (const QString &translation : message.translations)
                QVERIFY2(translation.count(u'&') == message.source.count(u'&'),
                         each.describe(message).constData());
        }
    }
}

void TestTranslations::outerSpace_agrees()
{
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            for (const QString &translation : message.translations)
                QVERIFY2(outerSpace(translation) == outerSpace(message.source),
                         each.describe(message).constData());
        }
    }
}

void TestTranslations::noMarkup_inOurTexts()
{
    static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            const QString all = message.source + message.translations.join(u' ');
            QVERIFY2(each.name.startsWith(u"qtbase") || !all.contains(tag),
                     each.describe(message).constData());
        }
    }
}

void TestTranslations::letters_areThoseOfTheLanguage()
{
    for (const TranslationFile &each : files) {
        const QString letters = alphabet(each.language);
        for (const Message &message : each.messages) {
            const QString text = message.translations.join(u' ').toLower();
            const bool foreign = std::ranges::any_of(text, [&](QChar c) {
                return c.script() == QChar::Script_Cyrillic && c.isLetter() && !letters.contains(c);
            });
            QVERIFY2(!foreign, each.describe(message).constData());
        }
    }
}

void TestTranslations::words_dontMixScripts()
{
    static const QRegularExpression mixed(u"\\p{Latin}\\p{Cyrillic}|\\p{Cyrillic}\\p{Latin}"_s);
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages) {
            // A mnemonic is no border of a word, a placeholder is.
            QString text = message.translations.join(u' ').remove(u'&');
            text.replace(QRegularExpression(u"%L?[0-9n]+"_s), u" "_s);
            QVERIFY2(!text.contains(mixed), each.describe(message).constData());
        }
    }
}

void TestTranslations::sources_haveNoCyrillic()
{
    // The whole file is transliterated, so Cyrillic in a source would not be found again.
    for (const TranslationFile &each : files) {
        for (const Message &message : each.messages)
            QVERIFY2(!hasCyrillic(message.source + message.comment), each.describe(message).constData());
    }
}

void TestTranslations::serbianLatin_isInStepWithCyrillic()
{
    for (const QString &name : {u"rolecall_sr_"_s, u"qtbase_sr_"_s}) {
        QByteArray expected = transliterated(folder + name + u"Cyrl.ts"_s);
        QVERIFY2(!expected.isEmpty(), "uconv (package icu-devtools) is missing or failed");
        expected.replace("language=\"sr_Cyrl\"", "language=\"sr_Latn\"");
        QVERIFY2(rolecall::test::readFile(folder + name + u"Latn.ts"_s) == expected,
                 qPrintable(name + u"Latn.ts: run translations/update"_s));
    }
}

void TestTranslations::plurals_followTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("expected"); // for 0, 1, 2, 5, 11, 21, 22, 111, 1000
    QTest::newRow("en") << Language::English
                        << u"0 licenses,1 license,2 licenses,5 licenses,11 licenses,21 licenses,22 licenses,"
                           "111 licenses,1,000 licenses"_s;
    QTest::newRow("sr_Latn") << Language::SerbianLatin
                             << u"0 licenci,1 licenca,2 licence,5 licenci,11 licenci,21 licenca,22 licence,"
                                "111 licenci,1.000 licenci"_s;
    QTest::newRow("sr_Cyrl") << Language::SerbianCyrillic
                             << u"0 лиценци,1 лиценца,2 лиценце,5 лиценци,11 лиценци,21 лиценца,22 лиценце,"
                                "111 лиценци,1.000 лиценци"_s;
    QTest::newRow("bg") << Language::Bulgarian
                        << u"0 лиценза,1 лиценз,2 лиценза,5 лиценза,11 лиценза,21 лиценза,22 лиценза,"
                           "111 лиценза,1\u00a0000 лиценза"_s;
}

void TestTranslations::plurals_followTheLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, expected);
    QVERIFY(installLanguage(*qApp, language));
    QStringList shown;
    for (const int count : {0, 1, 2, 5, 11, 21, 22, 111, 1000})
        shown += licenseCount(count);
    QCOMPARE(shown.join(u','), expected);
}

void TestTranslations::users_areCounted()
{
    QVERIFY(installLanguage(*qApp, Language::SerbianCyrillic));
    QCOMPARE(userCount(1), u"1 корисник"_s);
    QCOMPARE(userCount(1'000'002), u"1.000.002 корисника"_s);
    QVERIFY(installLanguage(*qApp, Language::English));
    QCOMPARE(userCount(1), u"1 user"_s);
}

void TestTranslations::textsOfQt_followTheLanguage()
{
    const QStringList expected{u"Cancel"_s, u"Otkaži"_s, u"Откажи"_s, u"Отказ"_s};
    for (size_t i = 0; i < allLanguages.size(); ++i) {
        QVERIFY(installLanguage(*qApp, allLanguages[i]));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
                 expected[static_cast<qsizetype>(i)]);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
