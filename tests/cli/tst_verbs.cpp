// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// `access`, `can`, `who-can`, the dry run, the batch and every verb agree: walked as each of the 13 roles x
// holder, and as somebody without one.
#include "rulescase.h"
#include "verbwalk.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

/// All that a refusal leaves as it is, and what is still to be done in Control Hub.
QString stateOf(const RulesCase &file)
{
    return file.snapshot() + u'\n' + file.toCarryOver();
}

} // namespace

class TestVerbs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void access_namesEachPrivilegeForAnybody();
    void can_agreesWithAccess_data() { actorRows(); }
    void can_agreesWithAccess();
    void whoCan_listsThoseForWhomCanIsTrue();
    void reading_isAsR34Says_data() { actorRows(); }
    void reading_isAsR34Says();
    void lists_holdWhatIsReached_data() { actorRows(); }
    void lists_holdWhatIsReached();
    void externals_areShownToWhoSeesTheirList_data() { actorRows(); }
    void externals_areShownToWhoSeesTheirList();
    void changing_isAsR34Says_data() { actorRows(); }
    void changing_isAsR34Says();
    void exporting_isAsR34Says_data() { actorRows(); }
    void exporting_isAsR34Says();
    void undoing_isTheActorsOwn_data() { actorRows(); }
    void undoing_isTheActorsOwn();

private:
    static void actorRows();
    [[nodiscard]] Access accessOf(const Actor &actor) const;
    /// What is wrong with verbs that are to be refused.
    [[nodiscard]] QStringList refusals(const QList<VerbCase> &verbs, const Actor &actor,
                                       const Access &access) const;
    /// What is wrong with one that is to be done.
    [[nodiscard]] QString change(const VerbCase &verb, const Actor &actor) const;
    [[nodiscard]] QString undo(const VerbCase &verb, const Actor &actor) const;

    std::unique_ptr<RulesCase> m_case; ///< nobody changes it
    QTemporaryDir m_files;
    QString m_finding;
    CarriedRows m_carried;
    QString m_snapshot; ///< of m_case
    qint64 m_seq = 0; ///< of its last record
};

void TestVerbs::initTestCase()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
    for (const Actor &actor : actors()) {
        const QString site = actor.role.startsWith(u"site_") ? u"@own.webex.com"_s : QString();
        const QString roles = actor.role.isEmpty() ? QString() : actor.role + site;
        QVERIFY(m_case->addExternal(actor.email, organizationOf(actor), roles));
    }
    for (const Answer &answer :
         m_case->batch({u"user add ~third --name \"THIRD Person\""_s, u"grant ~third full_admin"_s,
                        u"grant ~quiet support_admin"_s, u"grant ~quiet compliance_officer"_s,
                        u"user add ~late --name \"LATE Person\" --set status=Pending"_s,
                        u"user add ~queued --name \"QUEUED Person\" --set status=Pending"_s,
                        u"external break-glass oread@timok.example --purpose SSO"_s}))
        QCOMPARE(answer.exit, 0);
    const QString administrators =
        u"First/Last name,User ID/Email,Administrator role\r\nPLAIN Person,plain@sava.example,%1\r\n"_s;
    const auto write = [this](const QString &name, const QString &content) {
        QFile file(m_files.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
    };
    QVERIFY(write(u"devices.csv"_s, administrators.arg(u"Device Administrator"_s))
            && write(u"service.csv"_s, administrators.arg(u"Contact Center Service Administrator"_s))
            && write(u"events.csv"_s, administrators.arg(u"Webex Events Administrator"_s))
            && write(u"roster.csv"_s, u"User ID/Email (Required),First Name\r\nnew@sava.example,New\r\n"_s)
            && QDir().mkpath(m_files.filePath(u"outbox"_s)) && QDir().mkpath(m_files.filePath(u"before"_s)));
    m_finding = m_case->findings(u"R8"_s).value(0);
    QVERIFY(!m_finding.isEmpty());
    for (const QJsonObject &row : m_case->run(u"carry-over list"_s).rows) {
        const QString id = QString::number(row.value(u"id").toInteger());
        if (row.value(u"item") == u"compliance_officer"_s)
            m_carried.done = id;
        else if (row.value(u"item") == u"support_admin"_s)
            m_carried.open = id;
    }
    QCOMPARE(m_case->run(u"carry-over done "_s + m_carried.done).exit, 0);
    QVERIFY(!m_carried.open.isEmpty());
    QCOMPARE(m_case->run(u"activation send ~waiting"_s).exit, 0);
    QCOMPARE(m_case->run(u"activation export "_s + m_files.filePath(u"before"_s)).exit, 0);
    QCOMPARE(m_case->run(u"activation send ~queued"_s).exit, 0);
    QCOMPARE(m_case->run(u"backup "_s + m_files.filePath(u"backup.rolecall"_s)).exit, 0);
    QCOMPARE(m_case->run(u"user edit ~quiet --set department=later"_s).exit, 0);
    // brings the findings about those who were written directly up to date
    QCOMPARE(m_case->run(u"user edit ~quiet --set title=x"_s).exit, 0);
    QCOMPARE(m_case->run(u"undo"_s).exit, 0);
    m_snapshot = stateOf(*m_case);
    m_seq = m_case->lastRecord().value(u"seq").toInteger();
}

void TestVerbs::actorRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < actors().size(); ++i)
        QTest::newRow(qPrintable(actors()[i].email)) << i;
}

Access TestVerbs::accessOf(const Actor &actor) const
{
    const Answer answer = m_case->run(u"access "_s + actor.email);
    return {answer.rows, actor.role, actor.holder};
}

void TestVerbs::access_namesEachPrivilegeForAnybody()
{
    for (const Actor &actor : actors()) {
        const Answer asked = m_case->run(u"access "_s + actor.email);
        const Answer own = m_case->run(u"access "_s + actor.email, actor.email);
        QCOMPARE(asked.exit, 0);
        QCOMPARE(own.exit, 0);
        // of a site administrator's own access only other sites may be missing, which give nothing
        const auto counting = [](const Answer &answer) {
            QList<QJsonObject> rows;
            for (const QJsonObject &row : answer.rows) {
                if (row.value(u"level").toString() != u"none")
                    rows << row;
            }
            return rows;
        };
        QCOMPARE(counting(own), counting(asked));
        const QStringList named = own.column(u"privilege");
        for (const QString &privilege : asked.column(u"privilege"))
            QVERIFY2(privilege.startsWith(u"site.") || named.contains(privilege), qPrintable(privilege));
        QCOMPARE(asked.column(u"privilege").count(u"site.licenses"_s), sites().size());
        if (actor.role.isEmpty() || (actor.holder == u"customer" && actor.role == u"provisioning_admin"))
            QCOMPARE(counting(asked).size(), 0); // not applicable
    }
}

void TestVerbs::can_agreesWithAccess()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    QStringList lines;
    QList<bool> expected;
    for (const QJsonObject &row : access.rows()) {
        const QString privilege = row.value(u"privilege").toString();
        const QString site = row.value(u"site").toString();
        const QString line = u"can %1 %2 --level %3"_s.arg(actor.email, privilege);
        const QString onSite = site.isEmpty() ? QString() : u" --site "_s + site;
        lines << line.arg(u"read"_s) + onSite << line.arg(u"full"_s) + onSite;
        expected << access.reads(privilege, site) << access.changes(privilege, site);
        if (site == sites().first()) { // without a site: on at least one
            lines << line.arg(u"read"_s);
            expected << access.readsOnAnySite(privilege);
        }
    }
    for (const QString &site : sites()) { // what depends on who sold the site
        const QString seller = sellerOf(site);
        lines << u"can %1 add_delete_sites --site %2"_s.arg(actor.email, site);
        expected << access.changesSold(u"add_delete_sites"_s, seller);
    }
    QStringList wrong;
    const QList<Answer> answers = m_case->batch(lines);
    QCOMPARE(answers.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (answers[i].exit != 0 || answers[i].row().value(u"allowed").toBool() != expected[i])
            wrong << lines[i] + (expected[i] ? u": expected true"_s : u": expected false"_s);
    }
    VERIFY_NOTHING(wrong);
}

void TestVerbs::whoCan_listsThoseForWhomCanIsTrue()
{
    QMap<QString, QStringList> expected; // words after who-can -> people
    QStringList everybody = m_case->emails(u"users"_s) + m_case->emails(u"users --external"_s);
    QStringList lines;
    for (const QString &email : everybody)
        lines << u"access "_s + email;
    const QList<Answer> answers = m_case->batch(lines);
    QCOMPARE(answers.size(), everybody.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        for (const QJsonObject &row : answers[i].rows) {
            const QString site = row.value(u"site").toString();
            const QString words = u"who-can "_s + row.value(u"privilege").toString() + u" --level %1"_s
                + (site.isEmpty() ? QString() : u" --site "_s + site);
            const QString level = row.value(u"level").toString();
            QStringList &readers = expected[words.arg(u"read"_s)];
            QStringList &changers = expected[words.arg(u"full"_s)];
            if (level != u"none")
                readers << everybody[i];
            if (level == u"full")
                changers << everybody[i];
        }
    }
    QVERIFY(expected.size() > 50);
    const QList<Answer> found = m_case->batch(expected.keys());
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QStringList listed = found[i].column(u"email");
        QStringList &people = expected[expected.keys()[i]];
        listed.sort();
        people.sort();
        QCOMPARE(expected.keys()[i] + u": "_s + listed.join(u' '),
                 expected.keys()[i] + u": "_s + people.join(u' '));
    }
}

void TestVerbs::reading_isAsR34Says()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    const QJsonObject record = m_case->lastRecord();
    const QList<VerbCase> verbs = readingVerbs(actor.email);
    const QList<Answer> inBatch = m_case->batch(wordsOf(verbs), actor.email);
    QCOMPARE(inBatch.size(), verbs.size());
    QStringList wrong;
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        const Answer answer = m_case->run(verbs[i].words, actor.email);
        wrong << compare(verbs[i], access, answer);
        QCOMPARE(verbs[i].words + QString::number(inBatch[i].exit),
                 verbs[i].words + QString::number(answer.exit));
        QCOMPARE(inBatch[i].rows, answer.rows);
    }
    VERIFY_NOTHING(wrong);
    QCOMPARE(differences(m_snapshot, stateOf(*m_case)), QString());
    QCOMPARE(m_case->lastRecord(), record); // who only reads leaves none
}

void TestVerbs::lists_holdWhatIsReached()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    QStringList names;
    for (const QString &site : sites()) {
        const QString seller = sellerOf(site);
        if (access.reads(u"site_management"_s) || access.readsSold(u"add_delete_sites"_s, seller)
            || access.reads(u"site.configuration"_s, site))
            names << site;
    }
    QStringList listed = m_case->run(u"site list"_s, actor.email).column(u"name");
    listed.removeAll(QString()); // a refusal
    listed.sort();
    QCOMPARE(listed, names);

    QStringList headings;
    for (const QString &site : {u"far"_s, u"own"_s, u"sold"_s}) {
        if (access.readsSold(u"licenses_upgrades"_s, site == u"sold" ? u"Drina"_s : QString())
            || access.reads(u"site.licenses"_s, site + u".webex.com"_s))
            headings << site + u".webex.com - Webex Meetings [Sub123]"_s;
    }
    const bool all = access.readsSold(u"licenses_upgrades"_s, {});
    if (all || access.reads(u"cc.manage_licenses"_s))
        headings << u"Contact Center Premium [Sub123]"_s << u"Contact Center Standard [Sub123]"_s;
    if (all)
        headings << u"Messaging [Sub123]"_s;
    headings.sort();
    QStringList shown = m_case->run(u"license list"_s, actor.email).column(u"heading");
    shown.removeAll(QString());
    shown.sort();
    QCOMPARE(shown, headings);
}

void TestVerbs::externals_areShownToWhoSeesTheirList()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    const Answer all = m_case->run(u"external list"_s);
    QVERIFY(all.rows.size() >= 32); // those of a RulesCase and of the actors
    QStringList listed;
    QStringList others;
    for (const QJsonObject &row : all.rows) {
        const QString email = row.value(u"email").toString();
        const QString role = row.value(u"roles").toArray().at(0).toString().section(u'@', 0, 0);
        if (access.seesExternal(role) || email == actor.email)
            listed << email;
        else
            others << email;
    }
    listed.sort();
    const bool seesUsers = m_case->run(u"users"_s, actor.email).exit == 0;
    if (access.seesExternal(u"contact_center_service_admin"))
        QCOMPARE(m_case->emails(u"external list"_s, actor.email), listed);
    if (seesUsers) {
        QCOMPARE(m_case->emails(u"users --external"_s, actor.email), listed);
        QStringList mixed = m_case->emails(u"users --administrators"_s, actor.email);
        mixed << m_case->emails(u"who-can assign_roles --level read"_s, actor.email)
              << m_case->emails(u"users --role full_admin --role provisioning_admin"_s, actor.email);
        for (const QString &email : others)
            QVERIFY2(!mixed.contains(email), qPrintable(email));
    }
}

QStringList TestVerbs::refusals(const QList<VerbCase> &verbs, const Actor &actor, const Access &access) const
{
    const RulesCase copy(*m_case);
    QStringList wrong;
    const QList<Answer> answers = copy.batch(wordsOf(verbs), actor.email);
    const QList<QJsonObject> records =
        copy.run(u"audit list --limit %1"_s.arg(verbs.size()), u"second"_s).rows;
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        wrong << compare(verbs[i], access, answers.value(i));
        const QJsonObject record = records.value(i);
        if (record.value(u"outcome") != u"refused"_s || record.value(u"actor") != actor.email
            || record.value(u"rule").toString() != answers.value(i).rule())
            wrong << verbs[i].words + u": recorded as "_s
                    + QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }
    if (copy.lastRecord().value(u"seq").toInteger() != m_seq + verbs.size())
        wrong << u"not one record a refusal"_s;
    return wrong << differences(m_snapshot, stateOf(copy));
}

QString TestVerbs::change(const VerbCase &verb, const Actor &actor) const
{
    const RulesCase copy(*m_case);
    const Answer answer = copy.run(verb.words, actor.email);
    if (answer.exit != 0)
        return describe(verb.words, {}, answer);
    const QJsonObject record = copy.lastRecord();
    if (record.value(u"seq").toInteger() != m_seq + verb.records || record.value(u"outcome") != u"done"_s
        || record.value(u"actor") != actor.email)
        return verb.words + u": not recorded"_s;
    return stateOf(copy) == m_snapshot ? verb.words + u": nothing has changed"_s : QString();
}

void TestVerbs::changing_isAsR34Says()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    const QList<VerbCase> verbs = changingVerbs(m_files.path(), m_finding, m_carried);
    const RulesCase copy(*m_case);
    const QList<Answer> dry = copy.batch(wordsOf(verbs), actor.email, u"--dry-run"_s);
    QCOMPARE(dry.size(), verbs.size());
    QCOMPARE(differences(m_snapshot, stateOf(copy)), QString());
    QCOMPARE(copy.lastRecord().value(u"seq").toInteger(), m_seq);
    QStringList wrong;
    QList<VerbCase> refused;
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        const QString different = compare(verbs[i], access, dry[i]);
        if (!different.isEmpty())
            wrong << u"dry run of "_s + different;
        if (verbs[i].refusal(access).isEmpty())
            wrong << change(verbs[i], actor);
        else
            refused << verbs[i];
        for (const QFileInfo &mail : QDir(m_files.filePath(u"outbox"_s)).entryInfoList(QDir::Files))
            QVERIFY(QFile::remove(mail.filePath()));
    }
    wrong << refusals(refused, actor, access);
    VERIFY_NOTHING(wrong);
}

void TestVerbs::exporting_isAsR34Says()
{
    QFETCH(int, index);
    const Actor &actor = actors()[index];
    const Access access = accessOf(actor);
    const RulesCase copy(*m_case);
    const QString file = m_files.filePath(u"out.csv"_s);
    QStringList wrong;
    const QList<VerbCase> verbs = exportingVerbs(m_files.path());
    for (const VerbCase &verb : verbs) {
        QFile::remove(file);
        wrong << compare(verb, access, copy.run(u"--dry-run "_s + verb.words, actor.email));
        QVERIFY2(!QFile::exists(file), qPrintable(verb.words));
        wrong << compare(verb, access, copy.run(verb.words, actor.email));
        if (QFile::exists(file) != verb.refusal(access).isEmpty())
            wrong << verb.words + u": the file"_s;
    }
    if (copy.lastRecord().value(u"seq").toInteger() != m_seq + verbs.size())
        wrong << u"not one record an export"_s;
    VERIFY_NOTHING(wrong);
}

QString TestVerbs::undo(const VerbCase &verb, const Actor &actor) const
{
    const RulesCase copy(*m_case);
    if (copy.run(verb.words, actor.email).exit != 0)
        return {}; // changing_isAsR34Says tells
    const QString after = stateOf(copy);
    if (const Answer dry = copy.run(u"--dry-run undo --yes"_s, actor.email); dry.exit != 0)
        return describe(u"dry run of undo of "_s + verb.words, {}, dry);
    if (const Answer undone = copy.run(u"undo --yes"_s, actor.email); undone.exit != 0)
        return describe(u"undo of "_s + verb.words, {}, undone);
    // An import tells what Control Hub holds: what is undone of it here is to be done there.
    const auto differ = [&verb](const QString &before, const QString &now) {
        QStringList lines = differences(before, now).split(u'\n', Qt::SkipEmptyParts);
        if (verb.words.startsWith(u"import "))
            lines.removeIf([](const QString &line) { return line.contains(u"to carry over|"); });
        return lines.join(u'\n');
    };
    if (const QString left = differ(m_snapshot, stateOf(copy)); !left.isEmpty())
        return u"undo of %1 left\n%2"_s.arg(verb.words, left);
    if (const Answer redone = copy.run(u"redo --yes"_s, actor.email); redone.exit != 0)
        return describe(u"redo of "_s + verb.words, {}, redone);
    const QString other = differ(after, stateOf(copy));
    return other.isEmpty() ? QString() : u"redo of %1 made\n%2"_s.arg(verb.words, other);
}

void TestVerbs::undoing_isTheActorsOwn()
{
    QFETCH(int, index);
    const Access access = accessOf(actors()[index]);
    QStringList wrong;
    for (const VerbCase &verb : changingVerbs(m_files.path(), m_finding, m_carried)) {
        if (verb.undoable && verb.refusal(access).isEmpty())
            wrong << undo(verb, actors()[index]);
    }
    VERIFY_NOTHING(wrong);
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
