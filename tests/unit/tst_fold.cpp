// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/fold.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rolecall::roster;

namespace {

QString folded(const QString &text)
{
    return QString::fromUtf8(fold(text));
}

/// Both forms as a row holds them.
QString forms(const QString &text)
{
    std::string block;
    const QByteArray utf8 = text.toUtf8();
    appendFolded(block, {utf8.constData(), static_cast<size_t>(utf8.size())});
    return QString::fromStdString(block).replace(QLatin1Char(pieceEnd), u'|');
}

bool finds(const QString &name, const QString &sought)
{
    return forms(name).contains(folded(sought));
}

/// Odd and usual characters, so that strings of them meet every path.
const std::u32string oddCharacters =
    U"aZ09 @._%-'\t\u00a0\u2003\u0001\u007f\u00ad\u200b\u202e\u2066"
    U"ŠšĐđČčĆćŽžÁàêñÿßẞæØłİıſŉǆǈǊ"
    U"ЂђЋћЖжШщЪъЬьЮяЙйѝЏџЉњЁёЇўѓќѐ"
    U"\u0438\u0306\u0301\u0323\u0308\u030c\u0327\u0335\u0345\u20dd"
    U"Ωάΐςאبがガ한ﬁＡ①½…´\u212b\u2126\u1e9b\u0f43\u4e2d\U0001d400\U0001f600\U00010428";

} // namespace

class FoldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isFoldedToBothForms_data();
    void text_isFoldedToBothForms();
    void spellings_findTheSamePeople_data();
    void spellings_findTheSamePeople();
    void decomposedText_foldsLikeComposed();
    void oddTexts_foldAlikeHoweverTheyAreSpelt();
    void brokenUtf8_neverEndsAPiece();
    void everyCharacter_holdsNoControlByte();
};

void FoldTest::text_isFoldedToBothForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", QString(), QString());
    row("ASCII", u"Ana.MARIC_1%@Example.COM"_s, u"ana.maric_1%@example.com"_s);
    row("marks", u"Čović Šaša Žíla Ünal"_s, u"covic sasa zila unal"_s);
    row("đ", u"Đorđević"_s, u"djordjevic|dordevic"_s);
    row("Serbian Cyrillic", u"Ђорђе Љубић Њежић Џаја"_s,
        u"djordje ljubic njezic dzaja|dorde ljubic njezhic dzaja"_s);
    row("Bulgarian Cyrillic", u"Жеков Чавдар Щерю Цоньо Ъгъл Яйцев"_s,
        u"zekov cavdar sterju cono agal jajcev|zhekov chavdar shteryu tsonyo agal yaytsev"_s);
    row("letters without a decomposition", u"Łódź Ørsted Straße Ærø Œuvre ısı þór"_s,
        u"lodz orsted strasse aero oeuvre isi thor"_s);
    row("digraph characters", u"ǅ Ǉ ǌ"_s, u"dz lj nj"_s);
    row("dotted İ", u"İzmir"_s, u"izmir"_s);
    row("white space is spaces", u"a\tb\u00a0c\u2003d"_s, u"a b c d"_s);
    row("invisible marks are dropped", u"I\u200bv\u00ada\u202en\u0001"_s, u"ivan"_s);
    row("an accent on its own is no end of a word", u"o\u00b4brien"_s, u"obrien"_s);
    row("compatibility letters", u"ﬁＡ①"_s, u"fia1"_s);
    row("other scripts stay", u"Άννα 中文"_s, u"αννα 中文"_s);
}

void FoldTest::text_isFoldedToBothForms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(forms(text), expected);
    QCOMPARE(folded(text), expected.section(u'|', 0, 0));
}

void FoldTest::spellings_findTheSamePeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("Ђорђевић") << u"Ђорђевић"_s
                              << QStringList{u"djordjevic"_s, u"dordevic"_s, u"Ђорђевић"_s, u"Đorđević"_s,
                                             u"ЂОРЂЕ"_s};
    QTest::newRow("Đorđević") << u"Đorđević"_s
                              << QStringList{u"djordjevic"_s, u"dordevic"_s, u"Ђорђевић"_s, u"Đorđević"_s,
                                             u"ĐORĐE"_s};
    QTest::newRow("Жеков") << u"Жеков"_s << QStringList{u"zhekov"_s, u"zekov"_s, u"Žekov"_s, u"жеков"_s};
    QTest::newRow("Йорданова") << u"Йорданова"_s
                               << QStringList{u"jordanova"_s, u"yordanova"_s, u"йорданова"_s};
    QTest::newRow("Щерев") << u"Щерев"_s << QStringList{u"sterev"_s, u"shterev"_s, u"Щерев"_s, u"Šterev"_s};
}

void FoldTest::spellings_findTheSamePeople()
{
    QFETCH(QString, name);
    QFETCH(QStringList, spellings);
    for (const QString &spelling : spellings)
        QVERIFY2(finds(name, spelling), qPrintable(spelling));
    QVERIFY(!finds(name, u"petrov"_s));
}

void FoldTest::decomposedText_foldsLikeComposed()
{
    for (const QString &text : {u"Йовчо Čović Ђорђе ḝ"_s, u"и\u0323\u0306"_s, u"Živković İ ѝ ѐ ў"_s})
        QCOMPARE(forms(text.normalized(QString::NormalizationForm_D)), forms(text));
    QCOMPARE(folded(u"и\u0306"_s), u"j"_s);
}

void FoldTest::oddTexts_foldAlikeHoweverTheyAreSpelt()
{
    std::mt19937 random(20261121);
    std::uniform_int_distribution<size_t> character(0, oddCharacters.size() - 1);
    std::uniform_int_distribution<int> length(1, 12);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = length(random); i > 0; --i) {
            const char32_t c = oddCharacters[character(random)];
            text += QString::fromUcs4(&c, 1);
        }
        const QString both = forms(text);
        QCOMPARE(forms(text.normalized(QString::NormalizationForm_C)), both);
        QCOMPARE(forms(text.normalized(QString::NormalizationForm_D)), both);
        QCOMPARE(folded(text), both.section(u'|', 0, 0));
        QVERIFY2(finds(text, text), qPrintable(text));
        QCOMPARE(folded(folded(text)), folded(text));
    }
}

void FoldTest::brokenUtf8_neverEndsAPiece()
{
    for (const std::string_view broken : {"\xff", "\xc3", "a\xe2\x82", "\xc0\x9f", "\xed\xa0\x80",
                                          "\xf4\x90\x80\x80", "\xe0\x80\x9f", "\x80\x1f\n"}) {
        std::string block;
        appendFolded(block, broken);
        QVERIFY(block.find(pieceEnd) == std::string::npos);
        QVERIFY(block.find(rowEnd) == std::string::npos);
        QVERIFY(QString::fromStdString(block).contains(QChar::ReplacementCharacter));
    }
}

void FoldTest::everyCharacter_holdsNoControlByte()
{
    for (char32_t c = 0; c < 0x20000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        const QByteArray bytes = fold(QString::fromUcs4(&c, 1));
        for (const char byte : bytes)
            QVERIFY2(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f,
                     qPrintable(QString::number(c, 16)));
    }
}

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
