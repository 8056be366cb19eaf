// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "domain/catalogue.h"
#include "support/support.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

/// Control Hub, as the file that it exports: who holds which roles, in its words.
class Hub final {
public:
    explicit Hub(const QString &path)
        : m_path(path)
    {
        for (QByteArray line : readFile(path).split('\n').mid(1)) {
            line = line.trimmed();
            const auto roles = line.indexOf(",\"");
            const auto address = line.left(roles < 0 ? line.lastIndexOf(',') : roles);
            if (line.isEmpty())
                continue;
            const auto email = address.mid(address.lastIndexOf(',') + 1);
            const auto list = line.mid(address.size() + 1).replace('"', "");
            m_names.insert(email, address.left(address.lastIndexOf(',')));
            for (const QByteArray &role : list.split(','))
                m_roles[email] << role.trimmed();
        }
    }

    /// What somebody does there by hand who knows nothing but a row of the list.
    void apply(const QJsonObject &row)
    {
        const QByteArray email = row.value(u"email").toString().toUtf8();
        QByteArray role = nameOf(row.value(u"item").toString()).toUtf8();
        if (const QString site = row.value(u"site").toString(); !site.isEmpty())
            role += " (" + site.toUtf8() + ')';
        if (row.value(u"to").toString().isEmpty()) {
            m_roles[email].removeAll(role);
        } else {
            m_roles[email] << role;
            m_names.insert(email, m_names.value(email, row.value(u"name").toString().toUtf8()));
        }
        if (m_roles[email].isEmpty())
            m_roles.remove(email);
    }

    [[nodiscard]] bool save() const
    {
        QByteArray text = "First/Last name,User ID/Email,Administrator role\r\n";
        for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it)
            text += m_names.value(it.key()) + ',' + it.key() + ",\"" + it->join(", ") + "\"\r\n";
        return writeFile(m_path, text);
    }

private:
    static QString nameOf(const QString &role)
    {
        for (const domain::Role &one : roles()) {
            if (one.id == role)
                return one.controlHubName;
        }
        return role;
    }
    static std::vector<domain::Role> roles()
    {
        std::vector<domain::Role> all;
        const domain::Catalogue &catalogue = domain::Catalogue::instance();
        for (domain::RoleIndex role = 0; role < catalogue.roleCount(); ++role)
            all.push_back(catalogue.role(role));
        return all;
    }

    QString m_path;
    QMap<QByteArray, QByteArrayList> m_roles;
    QMap<QByteArray, QByteArray> m_names;
};

} // namespace

/// An hour's work is done again in Control Hub by nothing but the list, and its next export proves it.
class TestCliCarryOver final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_demo.reset(); }
    void story_byTheListAlone_leavesNothingOpen();
    void story_withOneStepLeftOut_showsExactlyThat();
    void list_hasTheKeysOfItsRows();
    void list_saysAsOfWhen();
    void done_andReopen_byNumber();
    void wronglyUsed_hasItsExit_data();
    void wronglyUsed_hasItsExit();
    void export_asTable();
    void export_asScim();
    void export_asScim_isCutByAHundred();

private:
    [[nodiscard]] QList<QJsonObject> list(const QStringList &options = {}) const
    {
        return m_demo->run(QStringList{u"carry-over"_s, u"list"_s} + options).rows;
    }
    [[nodiscard]] QList<QJsonObject> roleRows() const
    {
        QList<QJsonObject> rows;
        for (const QJsonObject &row : list()) {
            if (row.value(u"aspect") == u"role"_s)
                rows << row;
        }
        return rows;
    }
    void work();
    void export_();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<CliDemo> m_demo;
    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_plain; ///< own users without a role
};

void TestCliCarryOver::init()
{
    m_demo = std::make_unique<CliDemo>();
    QVERIFY(m_demo->isMade());
    m_path = file(QString::fromLatin1(QTest::currentTestFunction()) + u".csv"_s);
    m_plain.clear();
    for (const QJsonObject &row : m_demo->run({u"users"_s}).rows) {
        if (row.value(u"roles").toArray().isEmpty() && row.value(u"status") == u"Active"_s)
            m_plain << row.value(u"email").toString();
    }
    QVERIFY(m_plain.size() > 6);
}

void TestCliCarryOver::export_()
{
    QCOMPARE(m_demo->run({u"export"_s, u"administrators"_s, m_path, u"--administrators"_s}).exit, 0);
}

/// Twenty commands of all kinds.
void TestCliCarryOver::work()
{
    QString site;
    for (const QJsonObject &row : m_demo->run({u"site"_s, u"list"_s}).rows) {
        if (row.value(u"managed_by") == u"control-hub"_s || row.value(u"managed_by") == u"control_hub"_s)
            site = row.value(u"name").toString();
    }
    QVERIFY(!site.isEmpty());
    QStringList external;
    for (const QJsonObject &row : m_demo->run({u"users"_s, u"--external"_s}).rows) {
        if (row.value(u"holder") == u"other"_s && row.value(u"roles").toArray().size() == 1
            && row.value(u"roles").toArray().at(0).toString() == u"full_admin"_s)
            external << row.value(u"email").toString();
    }
    QVERIFY(!external.isEmpty());
    QString device;
    for (const QJsonObject &row : m_demo->run({u"users"_s, u"--role"_s, u"device_admin"_s}).rows)
        device = row.value(u"email").toString();
    const QList<QStringList> commands{
        {u"grant"_s, m_plain[0], u"device_admin"_s},
        {u"grant"_s, m_plain[0], u"support_admin"_s},
        {u"grant"_s, m_plain[1], u"site_admin@"_s + site},
        {u"grant"_s, m_plain[1], u"readonly_admin"_s},
        {u"grant"_s, m_plain[2], u"full_admin"_s},
        {u"grant"_s, m_plain[2], u"advanced_troubleshooting"_s},
        {u"revoke"_s, m_plain[2], u"full_admin"_s}, // takes the other one with it
        {u"revoke"_s, device, u"device_admin"_s},
        {u"undo"_s},
        {u"redo"_s},
        {u"grant"_s, m_plain[3], u"events_admin"_s},
        {u"grant"_s, m_plain[3], u"compliance_officer"_s},
        {u"revoke"_s, m_plain[3], u"compliance_officer"_s},
        {u"user"_s, u"edit"_s, m_plain[4], u"--set"_s, u"title=Director"_s},
        {u"user"_s, u"edit"_s, m_plain[5], u"--set"_s, u"status=Inactive"_s},
        {u"user"_s, u"add"_s, u"novak@sava.example"_s, u"--name"_s, u"Novak Novi"_s},
        {u"grant"_s, u"novak@sava.example"_s, u"user_device_admin"_s},
        {u"external"_s, u"revoke"_s, external.front(), u"--yes"_s},
        {u"settings"_s, u"set"_s, u"external_sees_title"_s, u"no"_s},
        {u"grant"_s, m_plain[6], u"contact_center_service_admin"_s},
    };
    for (const QStringList &command : commands) {
        const Answer answer = m_demo->run(command);
        QVERIFY2(answer.exit == 0, qPrintable(command.join(u' ') + answer.out + answer.err));
    }
    QVERIFY(roleRows().size() >= 8);
}

void TestCliCarryOver::story_byTheListAlone_leavesNothingOpen()
{
    export_();
    work();
    const QList<QJsonObject> rows = roleRows();
    Hub hub(m_path);
    for (const QJsonObject &row : rows)
        hub.apply(row);
    QVERIFY(hub.save());
    const Answer imported = m_demo->run({u"import"_s, u"administrators"_s, m_path});
    QVERIFY2(imported.exit == 0, qPrintable(imported.out + imported.err));
    QCOMPARE(imported.last().value(u"changed").toInt(-1), 0); // it is there as it is here
    QCOMPARE(roleRows(), QList<QJsonObject>());
    qsizetype confirmed = 0;
    for (const QJsonObject &row : list({u"--all"_s}))
        confirmed += row.value(u"state") == u"confirmed"_s ? 1 : 0;
    QCOMPARE(confirmed, rows.size());
    for (const QJsonObject &row : list()) // of these a file of administrators says nothing
        QVERIFY(row.value(u"aspect") == u"profile"_s || row.value(u"aspect") == u"user"_s);
}

void TestCliCarryOver::story_withOneStepLeftOut_showsExactlyThat()
{
    export_();
    work();
    const QList<QJsonObject> rows = roleRows();
    const auto left = std::ranges::find_if(rows, [this](const QJsonObject &row) {
        return row.value(u"email").toString() == m_plain[0] && row.value(u"item") == u"device_admin"_s;
    });
    QVERIFY(left != rows.end());
    Hub hub(m_path);
    for (const QJsonObject &row : rows) {
        if (row != *left)
            hub.apply(row);
    }
    QVERIFY(hub.save());
    QCOMPARE(m_demo->run({u"import"_s, u"administrators"_s, m_path}).exit, 0);
    const QList<QJsonObject> remaining = roleRows();
    QCOMPARE(remaining.size(), 1);
    QCOMPARE(remaining.front().value(u"id"), left->value(u"id"));
    QCOMPARE(remaining.front().value(u"state").toString(), u"drift"_s);
    QVERIFY(remaining.front().value(u"from").toString().isEmpty());
    QCOMPARE(remaining.front().value(u"to").toString(), u"yes"_s);
}

void TestCliCarryOver::list_hasTheKeysOfItsRows()
{
    QCOMPARE(list(), QList<QJsonObject>());
    QCOMPARE(m_demo->run({u"grant"_s, m_plain[0], u"device_admin"_s}).exit, 0);
    const QJsonObject row = list().value(0);
    for (const char *key : {"id", "email", "name", "external", "aspect", "item", "site", "from", "to",
                            "state", "since", "done_at", "done_by", "scim", "step"})
        QVERIFY2(row.contains(QLatin1StringView(key)), key);
    QCOMPARE(row.value(u"email").toString(), m_plain[0]);
    QCOMPARE(row.value(u"state").toString(), u"open"_s);
    QVERIFY(row.value(u"scim").toBool());
    const QString step = row.value(u"step").toString();
    QVERIFY2(step.contains(u"Administrator roles"_s) && step.contains(u"Device administrator"_s),
             qPrintable(step));
    QCOMPARE(list({u"--open"_s}).size(), 1);
}

void TestCliCarryOver::list_saysAsOfWhen()
{
    const QStringList words{u"--workspace"_s, m_demo->path(), u"--as"_s,       m_demo->administrator(),
                            u"--language"_s,  u"en"_s,        u"carry-over"_s, u"list"_s};
    QVERIFY(runCli(words).out.contains(u"Nothing was imported yet"_s));
    export_();
    QCOMPARE(m_demo->run({u"grant"_s, m_plain[0], u"device_admin"_s}).exit, 0);
    QCOMPARE(m_demo->run({u"import"_s, u"administrators"_s, m_path}).exit, 0);
    QVERIFY(runCli(words).out.contains(u"known from the import of"_s));
}

void TestCliCarryOver::done_andReopen_byNumber()
{
    QCOMPARE(m_demo->run({u"grant"_s, m_plain[0], u"device_admin"_s}).exit, 0);
    const QString id = QString::number(list().value(0).value(u"id").toInteger());
    const Answer done = m_demo->run({u"carry-over"_s, u"done"_s, id});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.last().value(u"unchanged").toBool(true), false);
    QCOMPARE(list(), QList<QJsonObject>());
    const QJsonObject ticked = list({u"--all"_s}).value(0);
    QCOMPARE(ticked.value(u"state").toString(), u"done"_s);
    QCOMPARE(ticked.value(u"done_by").toString(), m_demo->administrator());
    QVERIFY(m_demo->run({u"carry-over"_s, u"done"_s, id}).last().value(u"unchanged").toBool());
    QCOMPARE(m_demo->run({u"carry-over"_s, u"reopen"_s, id}).exit, 0);
    QCOMPARE(list().value(0).value(u"state").toString(), u"open"_s);
    QVERIFY(list().value(0).value(u"done_by").isNull());
}

void TestCliCarryOver::wronglyUsed_hasItsExit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no number") << QStringList{u"done"_s, u"x"_s} << 2;
    QTest::newRow("nothing") << QStringList{u"done"_s} << 2;
    QTest::newRow("both") << QStringList{u"list"_s, u"--open"_s, u"--all"_s} << 2;
    QTest::newRow("unknown") << QStringList{u"done"_s, u"4711"_s} << 5;
    QTest::newRow("reopen unknown") << QStringList{u"reopen"_s, u"4711"_s} << 5;
}

void TestCliCarryOver::wronglyUsed_hasItsExit()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QCOMPARE(m_demo->run(QStringList{u"carry-over"_s} + words).exit, exit);
}

void TestCliCarryOver::export_asTable()
{
    work();
    const QString path = file(u"table.csv"_s);
    const Answer answer = m_demo->run({u"carry-over"_s, u"export"_s, path});
    QCOMPARE(answer.exit, 0);
    const QList<QJsonObject> rows = list();
    QCOMPARE(answer.last().value(u"rows").toInteger(), rows.size());
    const QByteArray text = readFile(path);
    QCOMPARE(text.count("\r\n"), rows.size() + 1);
    for (const QJsonObject &row : rows)
        QVERIFY(text.contains(row.value(u"email").toString().toUtf8()));
    QCOMPARE(m_demo->run({u"carry-over"_s, u"export"_s, path}).exit, 6); // there is one
    QCOMPARE(m_demo->run({u"carry-over"_s, u"export"_s, path, u"--force"_s}).exit, 0);
}

void TestCliCarryOver::export_asScim()
{
    work();
    const QString path = file(u"requests.json"_s);
    const Answer answer = m_demo->run({u"carry-over"_s, u"export"_s, path, u"--scim"_s});
    QCOMPARE(answer.exit, 0);
    const QJsonObject all = QJsonDocument::fromJson(readFile(path)).object();
    // Those about users who are to be added by hand first come last.
    const QJsonArray requests = all.value(u"requests").toArray();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(all.value(u"after_by_hand").toInt(), 1);
    QJsonArray patches;
    for (const QJsonValue &request : requests) {
        QCOMPARE(request[u"schemas"].toArray(),
                 QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s});
        for (const QJsonValue &value : request[u"Operations"].toArray())
            patches.append(value);
    }
    QStringList toBeAdded;
    for (const QJsonObject &row : list()) {
        if (row.value(u"aspect") == u"user"_s && row.value(u"to") == u"yes"_s)
            toBeAdded << row.value(u"email").toString();
    }
    for (const QJsonValue &value : requests.at(0)[u"Operations"].toArray())
        QVERIFY(!toBeAdded.contains(value[u"bulkId"].toString()));
    for (const QJsonValue &value : requests.at(1)[u"Operations"].toArray())
        QVERIFY(toBeAdded.contains(value[u"bulkId"].toString()));
    QStringList found;
    for (const QJsonValue &value : std::as_const(patches)) {
        const QJsonObject patch = value.toObject();
        QCOMPARE(patch.value(u"method").toString(), u"PATCH"_s);
        const QJsonObject data = patch.value(u"data").toObject();
        QCOMPARE(data.value(u"schemas").toArray(),
                 QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s});
        for (const QJsonValue &one : data.value(u"Operations").toArray()) {
            const QJsonObject operation = one.toObject();
            const bool adds = operation.value(u"op") == u"add"_s;
            const QString role = adds
                ? operation.value(u"value").toArray().at(0).toObject().value(u"value").toString()
                : operation.value(u"path").toString();
            found << patch.value(u"path").toString() + u' ' + operation.value(u"op").toString() + u' ' + role;
        }
    }
    QVERIFY(found.contains(u"/Users/{id of %1} add id_device_admin"_s.arg(m_plain[0])));
    QVERIFY(found.contains(u"/Users/{id of %1} add atlas-portal.support"_s.arg(m_plain[0])));
    QVERIFY(!found.filter(u"remove roles[value eq \"id_device_admin\"]"_s).isEmpty());
    // Each open row is either a request or a step by hand.
    qsizetype byScim = 0;
    for (const QJsonObject &row : list())
        byScim += row.value(u"scim").toBool() ? 1 : 0;
    QCOMPARE(found.size(), byScim);
    QCOMPARE(all.value(u"by_hand").toArray().size(), list().size() - byScim);
    for (const QString &text : {u"events_admin"_s, u"site_admin"_s})
        QVERIFY(found.filter(text).isEmpty());
}

void TestCliCarryOver::export_asScim_isCutByAHundred()
{
    QStringList lines;
    for (int i = 0; i < 101; ++i) {
        const QString email = u"new%1@sava.example"_s.arg(i);
        lines << u"user add %1 --name \"New Person\""_s.arg(email) << u"grant %1 device_admin"_s.arg(email);
    }
    const QStringList batch{u"--workspace"_s,        m_demo->path(), u"--as"_s,
                            m_demo->administrator(), u"--json"_s,    u"batch"_s};
    QCOMPARE(runCli(batch, lines.join(u'\n').toUtf8()).exit, 0);
    const QString path = file(u"hundred.json"_s);
    const Answer answer = m_demo->run({u"carry-over"_s, u"export"_s, path, u"--scim"_s});
    QCOMPARE(answer.last().value(u"requests").toInt(), 2);
    const QJsonArray requests = QJsonDocument::fromJson(readFile(path)).object().value(u"requests").toArray();
    QCOMPARE(requests.at(0).toObject().value(u"Operations").toArray().size(), 100);
    QCOMPARE(requests.at(1).toObject().value(u"Operations").toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliCarryOver)
#include "tst_clicarryover.moc"
