// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R28: what the organization hides of its users stands in nothing that the program writes for an external
// administrator, whatever he asks; for own users nothing is hidden (A16).
#include "app/cli/verb.h"
#include "domain/userdetail.h"
#include "rulescase.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "store/workspace.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using domain::Detail;

namespace {

/// What stands nowhere else, by what hides it.
QStringList valuesOf(Detail detail)
{
    switch (detail) {
    case Detail::Title:
        return {u"Zqtitle"_s};
    case Detail::Department:
        return {u"Zqdepartment"_s};
    case Detail::Phone:
        return {u"+381 11 770 7707"_s, u"7070077"_s, u"+381 11 770 7770"_s};
    case Detail::LastUse:
        return {u"2026-07-07T07:07:07.000Z"_s, u"70777"_s};
    case Detail::Licenses:
        return {u"Zqcalling"_s};
    }
    return {};
}

const QStringList externals{u"pfull@drina.example"_s, u"ofull@timok.example"_s, u"oread@timok.example"_s,
                            u"oservice@timok.example"_s, u"osite@timok.example"_s};

/// Who may assign a calling license is shown it regardless.
bool mayAssignCalling(const QString &who)
{
    return who.startsWith(u"pfull") || who.startsWith(u"ofull");
}

/// A line or more of every verb that reads, with everybody in them.
QStringList readingLines(const QString &self)
{
    return {u"users"_s,
            u"users --search zq"_s,
            u"users --sort title"_s,
            u"users --sort department --descending"_s,
            u"users --sort last_access"_s,
            u"users --sort name --limit 5"_s,
            u"users --administrators"_s,
            u"users --external"_s,
            u"show ~maja"_s,
            u"show ~nobody"_s,
            u"show "_s + self,
            u"access ~maja"_s,
            u"can ~maja assign_roles"_s,
            u"who-can assign_roles"_s,
            u"who-can manage_users_licenses --level read"_s,
            u"license list"_s,
            u"site list"_s,
            u"organization list"_s,
            u"external list"_s,
            u"external verify ~maja"_s,
            u"activation list"_s,
            u"audit list"_s,
            u"audit verify"_s,
            u"settings list"_s,
            u"findings"_s,
            u"carry-over list"_s,
            u"carry-over list --all"_s,
            u"check"_s};
}

/// Verbs that change something, or try; none of them may tell what was there.
QStringList changingLines(const QString &folder)
{
    return {u"user edit ~maja --set title=x --set department=x --set phone=x"_s,
            u"user edit ~maja --set title=Zq"_s,
            u"user edit ~maja --set department="_s,
            u"user edit ~maja --set location=Bar"_s,
            u"grant ~maja device_admin"_s,
            u"revoke ~maja device_admin"_s,
            u"undo"_s,
            u"redo"_s,
            u"activation send ~maja"_s,
            u"license assign ~maja \"Contact Center Premium [Sub123]\""_s,
            u"undo"_s,
            u"import roster %1/all.csv"_s.arg(folder),
            u"import roster %1/all.csv --skip-bad"_s.arg(folder),
            u"import roster %1/names.csv --dry-run"_s.arg(folder),
            u"user remove ~maja"_s,
            u"undo"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliSight final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void lines_nameEveryReadingVerb();
    void nothingHidden_standsInWhatIsWritten_data();
    void nothingHidden_standsInWhatIsWritten();
    void exports_holdNothingHidden_data() { nothingHidden_standsInWhatIsWritten_data(); }
    void exports_holdNothingHidden();
    void order_byWhatIsHidden_isRefused_data();
    void order_byWhatIsHidden_isRefused();
    void hiddenField_isAbsentFromShow_data();
    void hiddenField_isAbsentFromShow();
    void ownUsers_seeEverything();

private:
    void hide(Detail detail) const;
    /// What is told of the detail by an answer, if anything.
    [[nodiscard]] static QString leak(Detail detail, const QString &line, const QString &text);
    [[nodiscard]] QStringList leaks(Detail detail, const QStringList &lines, const QString &who) const;

    std::unique_ptr<RulesCase> m_case;
};

void TestCliSight::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
    QCOMPARE(m_case
                 ->run(u"user add ~maja --name \"MAJA Person\" --set title=Zqtitle "
                       "--set department=Zqdepartment --set \"phone=+381 11 770 7707\" --set location=Bar"_s)
                 .exit,
             0);
    QCOMPARE(m_case->run(u"license add \"Zqcalling Calling [Zq]\""_s).exit, 0);
    QCOMPARE(m_case->run(u"license assign ~maja \"Zqcalling Calling [Zq]\""_s).exit, 0);
    QCOMPARE(m_case->run(u"license assign ~maja \"own.webex.com - Webex Meetings [Sub123]\""_s).exit, 0);
    {
        const auto file = store::Workspace::open(m_case->path(), store::OpenMode::ReadWrite);
        QVERIFY(file.has_value());
        auto maja = store::findUserByEmail((*file)->connection(), u"maja@sava.example"_s).value().value();
        maja.fields[domain::Extension] = u"7070077"_s;
        maja.fields[domain::CallerIdNumber] = u"+381 11 770 7770"_s;
        maja.fields[domain::LastAccess] = u"2026-07-07T07:07:07.000Z"_s;
        maja.fields[domain::DaysSinceLastAccess] = u"70777"_s;
        QVERIFY(store::updateUser((*file)->connection(), maja).has_value());
    }
    QVERIFY(m_case->write(u"all.csv"_s,
                          u"User ID/Email (Required),Title,Department,Phone Number,Extension,Last Service "
                          "Accessed Time,Zqother Calling [Zq]\r\nmaja@sava.example,A,B,C,D,E,TRUE\r\n"_s));
    QVERIFY(
        m_case->write(u"names.csv"_s, u"User ID/Email (Required),First Name\r\nmaja@sava.example,M\r\n"_s));
}

void TestCliSight::hide(Detail detail) const
{
    QCOMPARE(m_case->run(u"settings set %1 no"_s.arg(settingOf(detail))).exit, 0);
}

QString TestCliSight::leak(Detail detail, const QString &line, const QString &text)
{
    if (detail == Detail::Licenses && line == u"license list")
        return {}; // what the organization has is no matter of its users
    for (const QString &value : valuesOf(detail)) {
        if (text.contains(value))
            return u"%1 tells %2: %3"_s.arg(line, value, text);
    }
    return {};
}

QStringList TestCliSight::leaks(Detail detail, const QStringList &lines, const QString &who) const
{
    QStringList found;
    for (const QString &line : lines) {
        const Answer json = m_case->run(line, who);
        const Answer text = m_case->text(line, who);
        for (const QString &told : {json.out, json.err, text.out, text.err})
            found << leak(detail, line, told);
        if (json.exit != 0 && json.exit != 3 && json.exit != 4 && json.exit != 5)
            found << u"%1: exit %2 %3"_s.arg(line, QString::number(json.exit), json.out);
    }
    const QList<Answer> answers = m_case->batch(lines, who);
    for (qsizetype i = 0; i < answers.size(); ++i)
        found << leak(detail, lines.value(i), answers[i].out);
    found.removeAll(QString());
    return found;
}

void TestCliSight::lines_nameEveryReadingVerb()
{
    const QStringList lines = readingLines(u"x"_s);
    for (const cli::Verb &verb : cli::verbs()) {
        if (verb.file != cli::FileUse::Reads || verb.name == "batch"_L1)
            continue;
        const QString name = verb.name;
        const bool named = std::ranges::any_of(
            lines, [&name](const QString &line) { return line == name || line.startsWith(name + u' '); });
        QVERIFY2(named, qPrintable(name));
    }
}

void TestCliSight::nothingHidden_standsInWhatIsWritten_data()
{
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QString>("who");
    for (const Detail detail : domain::allDetails) {
        for (const QString &who : externals) {
            if (detail != Detail::Licenses || !mayAssignCalling(who))
                QTest::newRow(qPrintable(settingOf(detail) + u' ' + who)) << detail << who;
        }
    }
}

void TestCliSight::nothingHidden_standsInWhatIsWritten()
{
    QFETCH(const Detail, detail);
    QFETCH(const QString, who);
    hide(detail);
    QStringList found = leaks(detail, readingLines(who), who);
    found << leaks(detail, changingLines(QFileInfo(m_case->path()).path()), who);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestCliSight::exports_holdNothingHidden()
{
    QFETCH(const Detail, detail);
    QFETCH(const QString, who);
    hide(detail);
    int written = 0;
    for (const QString &line :
         {u"export users %1"_s, u"export users %1 --administrators"_s, u"export administrators %1"_s,
          u"export roster %1"_s, u"export roster %1 --exact"_s, u"export externals %1"_s,
          u"audit export %1"_s, u"export users %1 --sort department"_s}) {
        const QString path = m_case->path(u"out.csv"_s);
        const Answer answer = m_case->run(line.arg(path) + u" --force"_s, who);
        const QString content = QString::fromUtf8(contentOf(path));
        QCOMPARE(answer.exit == 0, !content.isEmpty());
        written += answer.exit == 0;
        for (const QString &told : {answer.out, answer.err, content})
            QCOMPARE(leak(detail, line, told), QString());
        if (answer.exit == 0)
            QVERIFY(QFile::remove(path));
    }
    QVERIFY(written >= 4);
}

void TestCliSight::order_byWhatIsHidden_isRefused_data()
{
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QString>("column");
    QTest::newRow("title") << Detail::Title << u"title"_s;
    QTest::newRow("department") << Detail::Department << u"department"_s;
    QTest::newRow("last use") << Detail::LastUse << u"last_access"_s;
}

void TestCliSight::order_byWhatIsHidden_isRefused()
{
    QFETCH(const Detail, detail);
    QFETCH(const QString, column);
    const QString line = u"users --sort "_s + column;
    const QString file = u"export users %1 --sort %2"_s.arg(m_case->path(u"out.csv"_s), column);
    for (const QString &who : externals)
        QCOMPARE(m_case->run(line, who).exit, 0);
    hide(detail);
    for (const QString &who : externals) {
        const Answer refused = m_case->run(line, who);
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.rule(), u"R28"_s);
        QCOMPARE(refused.rows.size(), 1);
        QCOMPARE(m_case->run(u"users --sort name"_s, who).exit, 0);
        QCOMPARE(m_case->denied(file, u"R28"_s, who), QString());
        QVERIFY(!QFile::exists(m_case->path(u"out.csv"_s)));
    }
    for (const QString &who : {u"first"_s, u"readonly"_s, u"users"_s})
        QCOMPARE(m_case->run(line, who).exit, 0);
}

void TestCliSight::hiddenField_isAbsentFromShow_data()
{
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("title") << Detail::Title << QStringList{u"title"_s};
    QTest::newRow("department") << Detail::Department << QStringList{u"department"_s};
    QTest::newRow("phone") << Detail::Phone << QStringList{u"phone"_s, u"extension"_s, u"caller_id_number"_s};
    QTest::newRow("last use") << Detail::LastUse
                              << QStringList{u"last_access"_s, u"days_since_last_access"_s};
}

void TestCliSight::hiddenField_isAbsentFromShow()
{
    QFETCH(const Detail, detail);
    QFETCH(const QStringList, keys);
    for (const QString &key : keys)
        QVERIFY2(m_case->run(u"show ~maja"_s, u"oread@timok.example"_s).row().contains(key), qPrintable(key));
    hide(detail);
    for (const QString &who : externals) {
        for (const QString &key : keys)
            QVERIFY2(!m_case->run(u"show ~maja"_s, who).row().contains(key), qPrintable(key));
    }
    for (const QString &key : keys) {
        QVERIFY(m_case->run(u"show ~maja"_s, u"readonly"_s).row().contains(key));
        QVERIFY(m_case->run(u"show oread@timok.example"_s, u"oread@timok.example"_s).row().contains(key));
    }
}

void TestCliSight::ownUsers_seeEverything()
{
    for (const Detail detail : domain::allDetails)
        hide(detail);
    for (const QString &who : {u"first"_s, u"readonly"_s}) {
        const QString told = m_case->run(u"show ~maja"_s, who).out;
        const QString path = m_case->path(u"out.csv"_s);
        QCOMPARE(m_case->run(u"export roster %1 --force"_s.arg(path), who).exit, 0);
        const QString file = QString::fromUtf8(contentOf(path));
        for (const Detail detail : domain::allDetails) {
            for (const QString &value : valuesOf(detail)) {
                QVERIFY2(told.contains(value), qPrintable(value));
                QVERIFY2(file.contains(value), qPrintable(value));
            }
        }
    }
    const Answer mine = m_case->run(u"license list"_s);
    QVERIFY(mine.rows.first().value(u"assigned").isDouble());
}

QTEST_GUILESS_MAIN(TestCliSight)
#include "tst_clisight.moc"
