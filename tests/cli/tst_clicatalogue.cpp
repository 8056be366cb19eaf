// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/roletable.h"
#include "clirunner.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "support/support.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using domain::Catalogue;

class TestCliCatalogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_areThoseOfTheCatalogue();
    void table_everyGrantIsACell_data() { tables(); }
    void table_everyGrantIsACell();
    void table_sizes_data();
    void table_sizes();
    void table_externalHolders_agree();
    void table_texts_areThoseOfTheSources_data();
    void table_texts_areThoseOfTheSources();
    void R15_contactCenter_notApplicable_isOneCell();
    void table_text_marksGuesses();
    void terms_areThoseOfTheGlossary();
    void terms_needNobodyAndNoFile();

private:
    static void tables()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : cli::roleTableIds())
            QTest::newRow(qPrintable(table)) << table;
    }
    static Answer table(const QString &name, const QString &language = u"en"_s)
    {
        return runCli({u"--json"_s, u"--language"_s, language, u"roles"_s, u"--table"_s, name});
    }
    static QJsonObject cell(const Answer &answer, const QString &row, const QString &column,
                            const QString &privilege)
    {
        for (const QJsonObject &object : answer.rows) {
            if (object.value(u"row") == row && object.value(u"column") == column
                && object.value(u"privilege") == privilege)
                return object;
        }
        return {};
    }
};

void TestCliCatalogue::roles_areThoseOfTheCatalogue()
{
    const Answer answer = runCli({u"roles"_s, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), qsizetype(Catalogue::instance().roles().size()));
    const QJsonObject site = answer.row(answer.column(u"role").indexOf(u"site_admin"_s));
    QCOMPARE(site.value(u"scope").toString(), u"site"_s);
    QCOMPARE(site.value(u"category").toString(), u"site"_s);
    QCOMPARE(site.value(u"control_hub_name").toString(), u"Webex Site Administrator"_s);
    QCOMPARE(answer.row().value(u"api_role").toString(), u"id_full_admin"_s);
}

void TestCliCatalogue::table_everyGrantIsACell()
{
    QFETCH(QString, table);
    const Answer answer = this->table(table);
    QCOMPARE(answer.exit, 0);
    // Read from the file itself, by code that shares nothing with the catalogue.
    const QList<QByteArray> lines =
        readFile(QStringLiteral(ROLECALL_SOURCE_DIR "/resources/catalog/grants.csv")).split('\n');
    int compared = 0;
    for (const QByteArray &line : lines) {
        const QStringList fields = QString::fromUtf8(line).split(u',');
        if (fields.value(1) != table)
            continue;
        const bool contactCenter = table == u"contact_center";
        const QString row = contactCenter ? fields[2] : fields[4];
        const QString column = contactCenter ? fields[3] : fields[2];
        const QJsonObject found = cell(answer, row, column, fields[4]);
        QVERIFY2(!found.isEmpty(), line.constData());
        QCOMPARE(found.value(u"level").toString(), fields[5]);
        QCOMPARE(found.value(u"certainty").toString(), fields[8].trimmed());
        QCOMPARE(found.value(u"source").toString(), fields[7]);
        QStringList conditions;
        for (const QJsonValue &condition : found.value(u"conditions").toArray())
            conditions << condition.toString();
        QCOMPARE(conditions, fields[6].split(u' ', Qt::SkipEmptyParts));
        ++compared;
    }
    QVERIFY(compared > 0);
}

void TestCliCatalogue::table_sizes_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("cells");
    QTest::newRow("organization") << u"organization"_s << 16 * 7;
    QTest::newRow("site") << u"site"_s << 5 * 3;
    QTest::newRow("external") << u"external"_s << 10 * 3;
    QTest::newRow("contact center") << u"contact_center"_s << 9 * 7 + 3; // 9 of 12 cells apply
}

void TestCliCatalogue::table_sizes()
{
    QFETCH(QString, table);
    QFETCH(int, cells);
    const Answer answer = this->table(table);
    QCOMPARE(answer.rows.size(), cells);
    QSet<QString> places;
    for (const QJsonObject &object : answer.rows)
        places << object.value(u"row").toString() + u'|' + object.value(u"column").toString() + u'|'
                + object.value(u"privilege").toString();
    QCOMPARE(places.size(), cells);
}

void TestCliCatalogue::table_externalHolders_agree()
{
    const auto &cells = Catalogue::instance().cells();
    for (const domain::Cell &one : cells) {
        for (const domain::Cell &two : cells) {
            if (one.table != u"external" || two.table != one.table || one.role != two.role
                || one.privilege != two.privilege)
                continue;
            QCOMPARE(one.level, two.level);
            QCOMPARE(one.conditions, two.conditions);
        }
    }
}

void TestCliCatalogue::table_texts_areThoseOfTheSources_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("privilege");
    QTest::addColumn<QString>("text");
    const QString organization = u"organization"_s;
    const QString users = u"manage_users_licenses"_s;
    QTest::newRow("full") << organization << users << u"full_admin"_s << users << u"\u2713"_s;
    QTest::newRow("read") << organization << users << u"readonly_admin"_s << users << u"Read-only"_s;
    QTest::newRow("none") << organization << users << u"support_admin"_s << users << QString();
    QTest::newRow("together with another role")
        << organization << u"join_meetings"_s << u"advanced_troubleshooting"_s << u"join_meetings"_s
        << u"\u2713 (together with one of: Full administrator)"_s;
    QTest::newRow("site settings") << u"site"_s << u"site.user_management"_s << u"site_admin"_s
                                   << u"site.user_management"_s << u"\u2713 (User settings)"_s;
    QTest::newRow("footnote") << u"site"_s << u"site.role_assignment"_s << u"site_user_admin"_s
                              << u"site.role_assignment"_s << u"Read-only*"_s;
    QTest::newRow("none of an external")
        << u"external"_s << users << u"provisioning_admin"_s << users << u"X"_s;
    QTest::newRow("what the partner sold")
        << u"external"_s << u"provisioning_orders"_s << u"provisioning_admin"_s << u"provisioning_orders"_s
        << u"For the services sold by the partner"_s;
    QTest::newRow("sites of partners")
        << u"external"_s << u"add_delete_sites"_s << u"full_admin"_s << u"add_delete_sites"_s
        << u"For sites of the subscription that the partner sold"_s;
    QTest::newRow("none in contact center") << u"contact_center"_s << u"readonly_admin"_s << u"customer"_s
                                            << u"cc.portal_sign_in"_s << u"No access"_s;
    QTest::newRow("not applicable") << u"contact_center"_s << u"provisioning_admin"_s << u"customer"_s
                                    << QString() << u"Not applicable"_s;
}

void TestCliCatalogue::table_texts_areThoseOfTheSources()
{
    QFETCH(QString, table);
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(QString, privilege);
    QFETCH(QString, text);
    const Answer answer = this->table(table);
    for (const QJsonObject &object : answer.rows) {
        if (object.value(u"row") == row && object.value(u"column") == column
            && object.value(u"privilege").toString() == privilege) {
            QCOMPARE(object.value(u"text").toString(), text);
            return;
        }
    }
    QFAIL("there is no such cell");
}

void TestCliCatalogue::R15_contactCenter_notApplicable_isOneCell()
{
    const Answer answer = table(u"contact_center"_s);
    const auto found = std::ranges::find_if(answer.rows, [](const QJsonObject &object) {
        return object.value(u"row") == u"contact_center_service_admin"_s
            && object.value(u"column") == u"partner"_s;
    });
    QVERIFY(found != answer.rows.end());
    QCOMPARE(found->value(u"level").toString(), u"not_applicable"_s);
    QVERIFY(found->value(u"privilege").isNull());
    QStringList rows;
    for (const QJsonObject &object : answer.rows) {
        if (!rows.contains(object.value(u"row").toString()))
            rows << object.value(u"row").toString();
    }
    QCOMPARE(rows,
             (QStringList{u"full_admin"_s, u"contact_center_service_admin"_s, u"provisioning_admin"_s,
                          u"readonly_admin"_s}));
}

void TestCliCatalogue::table_text_marksGuesses()
{
    const QString out = runCli({u"roles"_s, u"--table"_s, u"site"_s, u"--language"_s, u"bg"_s}).out;
    QVERIFY(out.contains(u"Лицензи*"));
    QVERIFY(out.contains(u"\u2713 ?")); // site.licenses is a guess
    QCOMPARE(runCli({u"roles"_s, u"--table"_s, u"external"_s}).out.count(u"For sites of the subscription"),
             1);
    // Of one row of the organization's roles nothing is sure, whether it gives something or not.
    const QString organization = runCli({u"roles"_s, u"--table"_s, u"organization"_s}).out;
    QStringList guessed;
    for (const QString &line : organization.split(u'\n')) {
        if (line.contains(u'?') && !line.startsWith(u'?')) // the legend begins with it
            guessed << line;
    }
    QCOMPARE(guessed.size(), 1);
    QVERIFY2(guessed[0].startsWith(domain::term(u"privilege.product_notifications")), qPrintable(guessed[0]));
    QCOMPARE(guessed[0].count(u'?'), 7);
    QCOMPARE(guessed[0].count(u"\u2713 ?"_s), 1);
}

void TestCliCatalogue::terms_areThoseOfTheGlossary()
{
    const Answer answer = runCli({u"--json"_s, u"terms"_s});
    QCOMPARE(answer.exit, 0);
    // Read from the file itself, by code that shares nothing with the glossary.
    const QList<QByteArray> lines =
        readFile(QStringLiteral(ROLECALL_SOURCE_DIR "/tests/data/glossary.csv")).split('\n');
    QStringList ids;
    for (const QByteArray &line : lines.sliced(1)) {
        if (!line.isEmpty())
            ids << QString::fromUtf8(line.left(line.indexOf(',')));
    }
    QCOMPARE(answer.column(u"id"), ids);
    const QJsonObject status = answer.row(ids.indexOf(u"holder.partner"_s));
    QCOMPARE(status.value(u"en").toString(), u"Partner organization"_s);
    QCOMPARE(status.value(u"sr_Latn").toString(), u"Partnerska organizacija"_s);
    QCOMPARE(status.value(u"sr_Cyrl").toString(), u"Партнерска организација"_s);
    QCOMPARE(status.value(u"bg").toString(), u"Партньорска организация"_s);
    for (const QString &language : {u"en"_s, u"sr_Latn"_s, u"sr_Cyrl"_s, u"bg"_s})
        QVERIFY(!answer.column(language).contains(QString()));
}

void TestCliCatalogue::terms_needNobodyAndNoFile()
{
    const Answer answer = runCli({u"terms"_s, u"--language"_s, u"bg"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.contains(u"holder.partner"));
    QVERIFY(answer.out.contains(u"Partnerska organizacija")); // all four, whatever the language
}

QTEST_GUILESS_MAIN(TestCliCatalogue)
#include "tst_clicatalogue.moc"
