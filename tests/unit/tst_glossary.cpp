// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/language.h"
#include "support/support.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace {

/// One row of the glossary as it was agreed with translators.
struct Row {
    QString id;
    std::array<QString, allLanguages.size()>
        terms; ///< Serbian Cyrillic is empty: the sources have it in Latin
    QString others; ///< "sr: form; bg: form"
};

/// The cells of one line; a cell in quotes may hold commas, but none of ours holds a quote or a line break.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells += QString();
        else
            cells.last() += character;
    }
    return cells;
}

QList<Row> readRows()
{
    QList<Row> rows;
    QStringList lines = QString::fromUtf8(rolecall::test::readFile(u"glossary.csv"_s))
                            .remove(u'\r')
                            .split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        if (cells.size() == 5)
            rows += {cells[0], {cells[1], cells[2], QString(), cells[3]}, cells[4]};
    }
    return rows;
}

/// Leaves the language of the program as it was: English.
class InLanguage final {
public:
    explicit InLanguage(Language language) { installed = installLanguage(*qApp, language); }
    ~InLanguage() { installLanguage(*qApp, Language::English); }
    Q_DISABLE_COPY_MOVE(InLanguage)

    bool installed = false;
};

bool isCyrillic(QChar character)
{
    return character.script() == QChar::Script_Cyrillic;
}

} // namespace

class TestGlossary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ids_areThoseOfTheAgreedGlossary();
    void terms_areTheAgreedOnes_inEveryLanguage();
    void term_followsTheLanguageOfTheProgram();
    void serbianCyrillic_isWrittenInCyrillic();
    void unknownId_isReturnedItself();
    void allForms_holdsEachLanguageAndOtherFormsOnce();
    void allForms_dontDependOnTheLanguageOfTheProgram();

    void languageIds_roundTrip();
    void serbianWithoutAScript_isLatin_onTheCommandLine();
    void unknownLanguage_isNothing();
    void ownNames_areNeverTranslated();
    void localeNames_giveTheLanguage_data();
    void localeNames_giveTheLanguage();
    void systemLanguage_readsTheEnvironment();
    void installLanguage_leavesNoTranslatorBehind();
    void installLanguage_setsTheLocale();

    void dates_haveFourDigitYears();
    void dates_areReadBackByTheirPattern();
    void times_areLocal();
    void numbers_areGroupedInEveryLanguage();
};

void TestGlossary::ids_areThoseOfTheAgreedGlossary()
{
    QStringList expected;
    for (const Row &row : readRows())
        expected += row.id;
    QCOMPARE(expected.size(), 113);
    QCOMPARE(termIds(), expected);
}

void TestGlossary::terms_areTheAgreedOnes_inEveryLanguage()
{
    for (const Row &row : readRows()) {
        QCOMPARE(englishTerm(row.id), row.terms[0]);
        for (const Language language : {Language::English, Language::SerbianLatin, Language::Bulgarian})
            QCOMPARE(term(row.id, language), row.terms[static_cast<size_t>(language)]);
    }
}

void TestGlossary::term_followsTheLanguageOfTheProgram()
{
    for (const Row &row : readRows()) {
        for (const Language language : {Language::SerbianLatin, Language::Bulgarian}) {
            const InLanguage inLanguage(language);
            QVERIFY(inLanguage.installed);
            QCOMPARE(term(row.id), row.terms[static_cast<size_t>(language)]);
        }
        QCOMPARE(term(row.id), row.terms[0]);
    }
}

void TestGlossary::serbianCyrillic_isWrittenInCyrillic()
{
    // Names of products and what stands for itself keep their letters.
    static const QRegularExpression kept(u"Webex|Events|Agent Desktop|\\bID\\b"_s);
    for (const QString &id : termIds()) {
        const QString text = term(id, Language::SerbianCyrillic).remove(kept);
        const bool latin = std::ranges::any_of(
            text, [](QChar character) { return character.isLetter() && !isCyrillic(character); });
        QVERIFY2(!latin, qPrintable(id + u": "_s + text));
    }
    QCOMPARE(term(u"role.readonly_admin", Language::SerbianCyrillic), u"Администратор само за читање"_s);
    QCOMPARE(term(u"term.csv.email", Language::SerbianCyrillic), u"ID/е-пошта корисника"_s);
    QCOMPARE(term(u"term.agent_desktop", Language::SerbianCyrillic), u"Agent Desktop"_s);
}

void TestGlossary::unknownId_isReturnedItself()
{
    QCOMPARE(term(u"role.none_such"), u"role.none_such"_s);
    QCOMPARE(term(u"role.none_such", Language::Bulgarian), u"role.none_such"_s);
    QCOMPARE(englishTerm(u""), QString());
    QVERIFY(allForms(u"role.none_such").isEmpty());
}

void TestGlossary::allForms_holdsEachLanguageAndOtherFormsOnce()
{
    for (const Row &row : readRows()) {
        QStringList expected;
        for (const Language language : allLanguages)
            expected += term(row.id, language);
        for (const QString &other : row.others.split(u"; "_s, Qt::SkipEmptyParts))
            expected += other.section(u": "_s, 1);
        expected.removeDuplicates();
        QCOMPARE(allForms(row.id), expected);
    }
    QVERIFY(allForms(u"role.provisioning_admin").contains(u"Obezbeđivanje administratora"));
}

void TestGlossary::allForms_dontDependOnTheLanguageOfTheProgram()
{
    const QStringList inEnglish = allForms(u"role.full_admin");
    const InLanguage inLanguage(Language::Bulgarian);
    QCOMPARE(allForms(u"role.full_admin"), inEnglish);
}

void TestGlossary::languageIds_roundTrip()
{
    for (const Language language : allLanguages)
        QCOMPARE(languageFromId(languageId(language)), language);
    QCOMPARE(languageFromId(u"SR-cyrl"), Language::SerbianCyrillic);
}

void TestGlossary::serbianWithoutAScript_isLatin_onTheCommandLine()
{
    QCOMPARE(languageFromId(u"sr"), Language::SerbianLatin);
}

void TestGlossary::unknownLanguage_isNothing()
{
    QVERIFY(!languageFromId(u"de"));
    QVERIFY(!languageFromId(u""));
    QVERIFY(!languageFromId(u"sr_Latn_RS"));
}

void TestGlossary::ownNames_areNeverTranslated()
{
    const InLanguage inLanguage(Language::SerbianLatin);
    QCOMPARE(ownName(Language::English), u"English"_s);
    QCOMPARE(ownName(Language::SerbianLatin), u"Srpski (latinica)"_s);
    QCOMPARE(ownName(Language::SerbianCyrillic), u"Српски (ћирилица)"_s);
    QCOMPARE(ownName(Language::Bulgarian), u"Български"_s);
}

void TestGlossary::localeNames_giveTheLanguage_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Language>("expected");
    QTest::newRow("nothing") << QStringList{} << Language::English;
    QTest::newRow("C") << QStringList{u"C.UTF-8"_s, u"bg"_s} << Language::English;
    QTest::newRow("Latin by modifier") << QStringList{u"sr_RS@latin"_s} << Language::SerbianLatin;
    QTest::newRow("Latin with encoding") << QStringList{u"sr_RS.UTF-8@latin"_s} << Language::SerbianLatin;
    QTest::newRow("Latin by script") << QStringList{u"sr-Latn-RS"_s} << Language::SerbianLatin;
    QTest::newRow("Latin in Montenegro") << QStringList{u"sr_ME.UTF-8"_s} << Language::SerbianLatin;
    QTest::newRow("Cyrillic without a script") << QStringList{u"sr_RS.UTF-8"_s} << Language::SerbianCyrillic;
    QTest::newRow("Cyrillic by script") << QStringList{u"sr-Cyrl"_s} << Language::SerbianCyrillic;
    QTest::newRow("Bulgarian") << QStringList{u"bg_BG.UTF-8"_s} << Language::Bulgarian;
    QTest::newRow("first that is ours") << QStringList{u"de_DE"_s, u"bg"_s, u"sr"_s} << Language::Bulgarian;
    QTest::newRow("none that is ours") << QStringList{u"de_DE"_s, u"fr"_s} << Language::English;
}

void TestGlossary::localeNames_giveTheLanguage()
{
    QFETCH(QStringList, names);
    QFETCH(Language, expected);
    QCOMPARE(languageFromLocaleNames(names), expected);
}

void TestGlossary::systemLanguage_readsTheEnvironment()
{
    const QByteArray locale = qgetenv("LC_ALL");
    const QByteArray preferred = qgetenv("LANGUAGE");
    const auto restore = qScopeGuard([&] {
        qputenv("LC_ALL", locale);
        qputenv("LANGUAGE", preferred);
    });
    qunsetenv("LANGUAGE");
    qputenv("LC_ALL", "sr_RS.UTF-8@latin");
    QCOMPARE(systemLanguage(), Language::SerbianLatin);
    qputenv("LC_ALL", "bg_BG.UTF-8");
    QCOMPARE(systemLanguage(), Language::Bulgarian);
    qputenv("LANGUAGE", "de:sr_RS@latin");
    QCOMPARE(systemLanguage(), Language::SerbianLatin);
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(systemLanguage(), Language::English);
}

void TestGlossary::installLanguage_leavesNoTranslatorBehind()
{
    for (const Language language : allLanguages)
        QVERIFY(installLanguage(*qApp, language));
    QVERIFY(installLanguage(*qApp, Language::English));
    QCOMPARE(qApp->findChildren<QTranslator *>().size(), 1);
    QCOMPARE(currentLanguage(), Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestGlossary::installLanguage_setsTheLocale()
{
    const InLanguage inLanguage(Language::SerbianLatin);
    QCOMPARE(QLocale().script(), QLocale::LatinScript);
    QCOMPARE(QLocale().language(), QLocale::Serbian);
    QCOMPARE(currentLanguage(), Language::SerbianLatin);
}

void TestGlossary::dates_haveFourDigitYears()
{
    const QDate date(2024, 2, 9);
    QCOMPARE(shortDate(date), u"2024-02-09"_s);
    QCOMPARE(shortDate(date, Language::SerbianLatin), u"09.02.2024."_s);
    QCOMPARE(shortDate(date, Language::SerbianCyrillic), u"09.02.2024."_s);
    QCOMPARE(shortDate(date, Language::Bulgarian), u"09.02.2024 г."_s);
    QCOMPARE(shortDate(QDate()), QString());
}

void TestGlossary::dates_areReadBackByTheirPattern()
{
    const QDate date(2024, 12, 31);
    for (const Language language : allLanguages)
        QCOMPARE(QDate::fromString(shortDate(date, language), shortDatePattern(language)), date);
}

void TestGlossary::times_areLocal()
{
    const QDateTime local(QDate(2024, 2, 9), QTime(7, 5, 59));
    QCOMPARE(dateTime(local), u"2024-02-09 07:05"_s);
    QCOMPARE(dateTime(local.toUTC()), u"2024-02-09 07:05"_s);
    QCOMPARE(dateTime(local.toOffsetFromUtc(5 * 3600), Language::SerbianLatin), u"09.02.2024. 07:05"_s);
    QCOMPARE(dateTime(local, Language::Bulgarian), u"09.02.2024 г., 07:05"_s);
    QCOMPARE(dateTime(QDateTime()), QString());
}

void TestGlossary::numbers_areGroupedInEveryLanguage()
{
    const QStringList million{u"1,234,567"_s, u"1.234.567"_s, u"1.234.567"_s, u"1\u00a0234\u00a0567"_s};
    for (qsizetype i = 0; i < million.size(); ++i) {
        const InLanguage inLanguage(allLanguages[static_cast<size_t>(i)]);
        QCOMPARE(number(1'234'567), million[i]);
    }
    QCOMPARE(number(0), u"0"_s);
    QCOMPARE(number(999), u"999"_s);
    QCOMPARE(number(1000), u"1,000"_s);
    QCOMPARE(number(-999), u"-999"_s);
    QCOMPARE(number(-123'456), u"-123,456"_s);
    QCOMPARE(number(std::numeric_limits<qint64>::min()), u"-9,223,372,036,854,775,808"_s);
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
