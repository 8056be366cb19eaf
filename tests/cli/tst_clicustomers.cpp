// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"
#include "clirunner.h"

#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "store/workspace.h"
#include "support/support.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

const QString dana = u"dana@drava.example"_s; ///< first administrator of Drava
const QString hidden = u"tajana@drava.example"_s; ///< of Drava
const QString lent = u"lela@drava.example"_s; ///< of Drava, with a role at Sava too
const QString shared = u"pero@drina.example"_s; ///< of a partner, with roles at both

/// What is Drava's alone and never typed by anybody of Sava.
const QStringList secrets{u"Skrivenović"_s, u"Odsek-77"_s,        u"kancelarija-9"_s, u"secret-cause"_s,
                          u"19 days"_s,     u"drava.webex.com"_s, u"Tajna-1"_s};

/// The words of a line; a tilde is a blank within one.
QStringList words(const QString &line)
{
    QStringList found = line.split(u' ');
    return found.replaceInStrings(u"~"_s, u" "_s);
}

/// All rows of a customer, as text.
QByteArray rowsOf(store::Connection &connection, domain::Id customer)
{
    QByteArray rows;
    for (const char *sql :
         {"SELECT quote(id) || quote(email) || quote(first_name) || quote(title) || quote(status) FROM user"
          " WHERE organization = ?1 ORDER BY id",
          "SELECT quote(user) || quote(role) || quote(site) || quote(until) FROM assignment"
          " WHERE organization = ?1 ORDER BY id",
          "SELECT quote(id) || quote(name) || quote(managed_by) FROM site WHERE organization = ?1 ORDER BY "
          "id",
          "SELECT quote(id) || quote(heading) || quote(suspended) FROM license WHERE organization = ?1"
          " ORDER BY id",
          "SELECT quote(a.user) || quote(a.license) FROM license_assignment a JOIN license l"
          " ON l.id = a.license WHERE l.organization = ?1 ORDER BY a.user, a.license",
          "SELECT quote(key) || quote(value) FROM setting WHERE organization = ?1 ORDER BY key",
          "SELECT quote(id) || quote(accepted_at) FROM finding WHERE organization = ?1 ORDER BY id",
          "SELECT quote(id) || quote(state) FROM activation WHERE organization = ?1 ORDER BY id",
          "SELECT quote(seq) || quote(action) || quote(outcome) FROM audit WHERE organization = ?1 ORDER BY "
          "seq",
          "SELECT quote(partner) || quote(manages_subscription) || quote(sale_active) FROM relation"
          " WHERE customer = ?1 ORDER BY partner",
          "SELECT quote(domain) FROM organization_domain WHERE organization = ?1 ORDER BY domain"}) {
        store::Statement statement = connection.prepare(sql);
        statement.bind(customer);
        while (statement.next())
            rows += statement.text(0).toUtf8() + '\n';
        if (!statement.finish())
            qFatal("the file can't be read: %s", sql);
        rows += "--\n";
    }
    return rows;
}

/// All that lies in a folder.
QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files))
        all += name.toUtf8() + '\n' + readFile(dir.filePath(name)) + '\n';
    return all;
}

} // namespace

/// R33: whatever is done at Sava, one of two customers of a file, shows and reaches nothing of Drava.
class TestCliCustomers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerb_isTried();
    void verb_showsAndReachesNothingOfAnother_data();
    void verb_showsAndReachesNothingOfAnother();
    void person_ofAnother_isAsUnknownAsAnybody_data();
    void person_ofAnother_isAsUnknownAsAnybody();
    void takenAddress_tellsNobodysName();
    void import_ofAnAddressOfAnother_isRefusedWithItsRow();
    void externalOfBoth_showsWhatHeIsHere();
    void profile_ofAnothersUser_ordersNoList();
    void profile_ofAnothersUser_isItsOwn();
    void undo_isOfTheOrganizationInUse();
    void history_isOfTheOrganizationInUse();
    void findings_areOfTheOrganizationInUse();
    void otherOne_isItself();

private:
    [[nodiscard]] Answer at(const QString &organization, const QStringList &verb, const QString &as) const
    {
        return m_workspace->run(QStringList{u"--organization"_s, organization} + verb, as);
    }
    [[nodiscard]] Answer atSava(const QStringList &verb, const QString &as = admin) const
    {
        return at(u"Sava"_s, verb, as);
    }
    [[nodiscard]] Answer atDrava(const QStringList &verb, const QString &as = dana) const
    {
        return at(u"Drava"_s, verb, as);
    }
    [[nodiscard]] QString out() const { return m_workspace->path(u"out"_s); }
    [[nodiscard]] QByteArray drava() const;
    void addShared();
    void give(const QString &email, const QString &organization, QStringView role);
    /// The lines to be tried at Sava; $OUT is a folder for files.
    [[nodiscard]] static QStringList lines();

    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliCustomers::initTestCase()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
    QVERIFY(QDir().mkpath(out()));
    QCOMPARE(atSava(words(u"organization add Drina --kind partner --domain drina.example "
                          "--manages-subscription --sale-active"_s))
                 .exit,
             0);
    QCOMPARE(atSava({u"organization"_s, u"add"_s, u"Drava"_s, u"--kind"_s, u"customer"_s, u"--admin"_s, dana,
                     u"--name"_s, u"Dana Dravić"_s})
                 .exit,
             0);
    addShared();
    give(shared, u"Sava"_s, u"full_admin");
    give(shared, u"Drava"_s, u"full_admin");
    give(clerk, u"Drava"_s, u"readonly_admin");
    for (const QStringList &line :
         QList<QStringList>{{u"user"_s, u"add"_s, hidden, u"--name"_s, u"Tajana Skrivenović"_s, u"--set"_s,
                             u"department=Odsek-77"_s, u"--set"_s, u"location=kancelarija-9"_s},
                            {u"user"_s, u"add"_s, lent, u"--name"_s, u"Lela Delić"_s, u"--set"_s,
                             u"department=Odsek-77"_s, u"--set"_s, u"location=kancelarija-9"_s},
                            {u"license"_s, u"add"_s, u"Calling [Tajna-1]"_s},
                            {u"license"_s, u"assign"_s, lent, u"Calling [Tajna-1]"_s},
                            {u"grant"_s, hidden, u"compliance_officer"_s, u"--reason"_s, u"secret-cause"_s},
                            {u"grant"_s, hidden, u"support_admin"_s},
                            words(u"site add drava.webex.com --managed-by control-hub"_s),
                            {u"license"_s, u"add"_s, u"Messaging [Tajna-1]"_s},
                            {u"license"_s, u"assign"_s, hidden, u"Messaging [Tajna-1]"_s},
                            {u"license"_s, u"assign"_s, dana, u"Messaging [Tajna-1]"_s},
                            {u"user"_s, u"add"_s, u"novi@drava.example"_s, u"--name"_s, u"Novi Skrivenović"_s,
                             u"--set"_s, u"status=Pending"_s},
                            words(u"activation send novi@drava.example"_s),
                            words(u"settings set external_readonly_days 19"_s),
                            {u"revoke"_s, dana, u"full_admin"_s, u"--yes"_s}}) {
        const Answer answer = atDrava(line);
        QVERIFY2(answer.exit == 0 || line.front() == u"revoke", qPrintable(line.join(u' ') + answer.out));
    }
    give(lent, u"Sava"_s, u"readonly_admin");
    QVERIFY(writeFile(out() + u"/hidden.csv"_s,
                      "First Name,Last Name,User ID/Email (Required)\nA,B," + hidden.toUtf8() + "\n"));
    QVERIFY(writeFile(out() + u"/administrators.csv"_s,
                      "First/Last name,User ID/Email,Administrator role\nA B," + hidden.toUtf8()
                          + ",Support Administrator\n"));
}

/// Of a partner: written directly.
void TestCliCustomers::addShared()
{
    const auto workspace = store::Workspace::open(m_workspace->path(), store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    store::Connection &connection = (*workspace)->connection();
    const domain::Id drava = store::findOrganization(connection, u"Drava"_s)->value().id;
    domain::User user;
    user.organization = store::findOrganization(connection, u"Drina"_s)->value().id;
    user.fields[domain::FirstName] = u"Pero"_s;
    user.fields[domain::Email] = shared;
    user.fields[domain::Status] = u"Active"_s;
    user.fields[domain::Department] = u"Prodaja"_s;
    const auto pero = store::insertUser(connection, user, 1);
    VERIFY_OK(store::setRelation(connection, drava, user.organization, false, false));
    VERIFY_OK(pero);
}

/// A role of somebody of another organization: written directly.
void TestCliCustomers::give(const QString &email, const QString &organization, QStringView role)
{
    const auto workspace = store::Workspace::open(m_workspace->path(), store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    store::Connection &connection = (*workspace)->connection();
    const bool atSava = organization == u"Sava";
    VERIFY_OK(store::insertAssignment(connection,
                                      store::findOrganization(connection, organization)->value().id,
                                      {0,
                                       store::findUserByEmail(connection, email)->value().id,
                                       domain::Catalogue::instance().findRole(role).value(),
                                       0,
                                       {},
                                       atSava ? admin : dana,
                                       QDateTime::currentDateTimeUtc(),
                                       {},
                                       atSava ? QString() : u"secret-cause"_s}));
}

QByteArray TestCliCustomers::drava() const
{
    const auto workspace = store::Workspace::open(m_workspace->path(), store::OpenMode::ReadOnly);
    if (!workspace)
        qFatal("the file can't be opened");
    store::Connection &connection = (*workspace)->connection();
    return rowsOf(connection, store::findOrganization(connection, u"Drava"_s)->value().id);
}

QStringList TestCliCustomers::lines()
{
    // In the order of a day: what is made at Sava stays there.
    return {u"users"_s,
            u"users --administrators"_s,
            u"users --external"_s,
            u"users --search tajana"_s,
            u"users --search drava"_s,
            u"users --role support_admin"_s,
            u"users --role compliance_officer --sort department"_s,
            u"show tajana@drava.example"_s,
            u"show pero@drina.example"_s,
            u"show lela@drava.example"_s,
            u"show vesna@sava.example"_s,
            u"access tajana@drava.example"_s,
            u"access pero@drina.example"_s,
            u"can tajana@drava.example assign_roles"_s,
            u"can vesna@sava.example admin_audit_log --level read"_s,
            u"who-can assign_roles"_s,
            u"who-can manage_users_licenses --level read"_s,
            u"who-can site.configuration --site drava.webex.com"_s,
            u"grant tajana@drava.example device_admin"_s,
            u"grant vesna@sava.example site_admin@drava.webex.com"_s,
            u"revoke tajana@drava.example support_admin"_s,
            u"user add tajana@drava.example --name A"_s,
            u"user add TAJANA@Drava.example --name A"_s,
            u"user edit tajana@drava.example --set title=T"_s,
            u"user edit boris@sava.example --set email=tajana@drava.example"_s,
            u"user remove tajana@drava.example"_s,
            u"license list"_s,
            u"license add Calling~[Ours]"_s,
            u"license assign tajana@drava.example Calling~[Ours]"_s,
            u"license assign vesna@sava.example Calling~[Ours]"_s,
            u"license remove tajana@drava.example Calling~[Ours]"_s,
            u"site list"_s,
            u"site add sava.webex.com --managed-by control-hub"_s,
            u"site add other.webex.com --managed-by control-hub --sold-by Drava"_s,
            u"site edit drava.webex.com --name new.webex.com"_s,
            u"site remove drava.webex.com"_s,
            u"organization list"_s,
            u"organization add Drava --kind other"_s,
            u"organization add Timok --kind other --domain drava.example"_s,
            u"organization link Drava --sale-active yes"_s,
            u"organization link Drina --sale-active no"_s,
            u"external list"_s,
            u"external verify tajana@drava.example"_s,
            u"external add tajana@drava.example --role readonly_admin"_s,
            u"external change tajana@drava.example --role full_admin"_s,
            u"external revoke tajana@drava.example"_s,
            u"external record-provisioning tajana@drava.example"_s,
            u"external break-glass tajana@drava.example --purpose p"_s,
            u"external test tajana@drava.example --date 2026-01-01"_s,
            u"activation send tajana@drava.example"_s,
            u"activation send novi@drava.example"_s,
            u"activation list"_s,
            u"activation export $OUT"_s,
            u"activation mark novi@drava.example sent"_s,
            u"import roster $OUT/hidden.csv --skip-bad"_s,
            u"import administrators $OUT/administrators.csv --skip-bad"_s,
            u"export administrators $OUT/a.csv"_s,
            u"export users $OUT/u.csv"_s,
            u"export roster $OUT/r.csv"_s,
            u"audit list"_s,
            u"audit list --actor dana@drava.example"_s,
            u"audit list --target tajana@drava.example"_s,
            u"audit export $OUT/log.csv"_s,
            u"audit verify"_s,
            u"roles"_s,
            u"terms"_s,
            u"settings list"_s,
            u"settings set external_sees_title no"_s,
            u"findings"_s,
            u"findings accept R5 --reason known"_s,
            u"carry-over list --all"_s,
            u"carry-over done 1 2 3"_s,
            u"carry-over reopen 1 2 3"_s,
            u"carry-over export $OUT/carry.csv"_s,
            u"carry-over export $OUT/carry.json --scim"_s,
            u"undo"_s,
            u"redo"_s,
            u"check"_s,
            u"backup $OUT/copy.rolecall"_s,
            u"help"_s};
}

/// A verb that comes later is to be tried here, too.
void TestCliCustomers::everyVerb_isTried()
{
    const QStringList tried = lines();
    // These make a file, bring back another one, or do lines of other verbs.
    const QStringList others{u"create"_s, u"demo"_s, u"restore"_s, u"batch"_s};
    QStringList missing;
    for (const cli::Verb &verb : cli::verbs()) {
        const QString name(verb.name);
        const bool found = others.contains(name) || std::ranges::any_of(tried, [&name](const QString &line) {
                               return line == name || line.startsWith(name + u' ');
                           });
        if (!found)
            missing << name;
    }
    QCOMPARE(missing, QStringList());
}

void TestCliCustomers::verb_showsAndReachesNothingOfAnother_data()
{
    QTest::addColumn<QString>("line");
    const auto known = [](const QString &line) {
        return std::ranges::any_of(cli::verbs(), [&line](const cli::Verb &verb) {
            return line == verb.name || line.startsWith(QString(verb.name) + u' ');
        });
    };
    for (const QString &line : lines()) {
        if (known(line))
            QTest::newRow(qPrintable(line)) << line;
    }
}

void TestCliCustomers::verb_showsAndReachesNothingOfAnother()
{
    QFETCH(QString, line);
    const QByteArray before = drava();
    const QStringList verb = words(QString(line).replace(u"$OUT"_s, out()));
    for (const bool json : {true, false}) {
        const QStringList all = QStringList{u"--organization"_s, u"Sava"_s} + verb;
        const Answer answer = json ? m_workspace->run(all) : m_workspace->text(all);
        QVERIFY2(answer.exit >= 0 && answer.exit != 1, qPrintable(answer.out + answer.err));
        QString said = answer.out + answer.err;
        if (line.startsWith(u"backup")) // the whole file, of who may do anything in all of it
            continue;
        said += QString::fromUtf8(contentOf(out()));
        for (const QString &secret : secrets) {
            if (!line.contains(secret)) // what was typed may be said again
                QVERIFY2(!said.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in "_s + said));
        }
        // Nobody of them where nobody named them, but for who holds a role here.
        QString rest = answer.out;
        for (const QString &known : {lent, u"\"organization\":\"Drava\""_s})
            rest.remove(known);
        // The list of organizations has those from which external administrators come.
        const bool named = line.contains(u"drava", Qt::CaseInsensitive) || line.contains(u"$OUT")
            || line == u"organization list" || line.startsWith(u"audit") || line.startsWith(u"undo")
            || line.startsWith(u"redo");
        if (!named)
            QVERIFY2(!json || !rest.contains(u"drava", Qt::CaseInsensitive), qPrintable(rest));
    }
    QCOMPARE(drava(), before);
}

void TestCliCustomers::person_ofAnother_isAsUnknownAsAnybody_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"show %1"_s, u"access %1"_s, u"can %1 assign_roles"_s, u"grant %1 device_admin"_s,
          u"revoke %1 support_admin"_s, u"user edit %1 --set title=T"_s, u"user remove %1"_s,
          u"activation send %1"_s, u"activation mark %1 sent"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestCliCustomers::person_ofAnother_isAsUnknownAsAnybody()
{
    QFETCH(QString, line);
    const QString nobody = u"nobody@nowhere.example"_s;
    const Answer unknown = atSava(words(line.arg(nobody)));
    const Answer other = atSava(words(line.arg(hidden)));
    QVERIFY(unknown.exit != 0);
    QCOMPARE(other.exit, unknown.exit);
    QCOMPARE(QString(other.out).replace(hidden, nobody), unknown.out);
    QCOMPARE(QString(other.err).replace(hidden, nobody), unknown.err);
}

void TestCliCustomers::takenAddress_tellsNobodysName()
{
    for (const QString &line :
         {u"user add %1 --name A"_s, u"user edit boris@sava.example --set email=%1"_s}) {
        const Answer answer = atSava(words(line.arg(hidden)));
        QVERIFY2(answer.exit == 4, qPrintable(answer.out));
        QVERIFY(!answer.out.contains(u"Tajana"));
        QVERIFY(!answer.out.contains(u"Drava"));
    }
}

void TestCliCustomers::import_ofAnAddressOfAnother_isRefusedWithItsRow()
{
    const QByteArray before = drava();
    const Answer roster = atSava({u"import"_s, u"roster"_s, out() + u"/hidden.csv"_s});
    QCOMPARE(roster.exit, 4);
    QVERIFY2(roster.last().value(u"row").toInt() == 2, qPrintable(roster.out));
    const Answer administrators =
        atSava({u"import"_s, u"administrators"_s, out() + u"/administrators.csv"_s});
    QVERIFY2(administrators.exit == 4 && administrators.last().value(u"row").toInt() == 2,
             qPrintable(administrators.out));
    QVERIFY(!administrators.out.contains(u"Skriven"));
    QCOMPARE(drava(), before);
}

void TestCliCustomers::externalOfBoth_showsWhatHeIsHere()
{
    const QJsonObject here = atSava({u"show"_s, shared}).row();
    QCOMPARE(here.value(u"assignments").toArray().size(), 1);
    QCOMPARE(here.value(u"assignments").toArray()[0].toObject().value(u"granted_by").toString(), admin);
    QCOMPARE(here.value(u"holder").toString(), u"partner"_s);
    QCOMPARE(atDrava({u"show"_s, shared}, shared).row().value(u"holder").toString(), u"other"_s);
    // An own user of the one with a role in the other.
    const QJsonObject own = atSava({u"show"_s, clerk}).row();
    QCOMPARE(own.value(u"assignments").toArray().size(), 0);
    QCOMPARE(atSava(words(u"users --administrators --search vesna"_s)).rows.size(), 0);
    QCOMPARE(atDrava(words(u"users --external --search vesna"_s)).rows.size(), 1);
}

void TestCliCustomers::profile_ofAnothersUser_ordersNoList()
{
    // His department would come first; as he is shown without one, he stands last, in both directions.
    for (const QString &line :
         {u"users --external --sort department"_s, u"users --external --sort department --descending"_s})
        QCOMPARE(atSava(words(line)).column(u"email"), (QStringList{shared, lent}));
    QCOMPARE(atSava(words(u"users --external --sort email"_s)).column(u"email"), (QStringList{lent, shared}));
}

void TestCliCustomers::profile_ofAnothersUser_isItsOwn()
{
    const QJsonObject here = atSava({u"show"_s, lent}).row();
    QCOMPARE(here.value(u"name").toString(), u"Lela Delić"_s);
    QCOMPARE(here.value(u"department").toString(), QString());
    QCOMPARE(here.value(u"licenses").toArray().size(), 0);
    QCOMPARE(atDrava({u"show"_s, lent}).row().value(u"department").toString(), u"Odsek-77"_s);
    QVERIFY(atSava({u"user"_s, u"edit"_s, lent, u"--set"_s, u"title=T"_s}).exit != 0);
    QVERIFY(atSava({u"user"_s, u"remove"_s, lent}).exit != 0);
    // Of his organization there is the name.
    const Answer organizations = atSava({u"organization"_s, u"list"_s});
    QVERIFY(organizations.column(u"name").contains(u"Drava"_s));
    QVERIFY2(!organizations.out.contains(u"drava.example"), qPrintable(organizations.out));
    // Nor is it in the log, or in what a command answers.
    QVERIFY(!atSava({u"audit"_s, u"list"_s}).out.contains(u"Odsek-77"));
    const Answer revoked = atSava({u"external"_s, u"revoke"_s, lent});
    QCOMPARE(revoked.exit, 0);
    QVERIFY2(revoked.out.contains(u"Lela") && !revoked.out.contains(u"Odsek-77"), qPrintable(revoked.out));
    const Answer undone = atSava({u"undo"_s});
    QCOMPARE(undone.exit, 0);
    QVERIFY2(undone.out.contains(u"Lela") && !undone.out.contains(u"Odsek-77"), qPrintable(undone.out));
    // He sees his own.
    QCOMPARE(atSava({u"show"_s, lent}, lent).row().value(u"department").toString(), u"Odsek-77"_s);
}

void TestCliCustomers::undo_isOfTheOrganizationInUse()
{
    QCOMPARE(atDrava({u"user"_s, u"add"_s, u"u@drava.example"_s, u"--name"_s, u"U"_s}, shared).exit, 0);
    const QByteArray before = drava();
    const Answer undone = atSava({u"undo"_s}, shared);
    QVERIFY2(undone.exit != 0, qPrintable(undone.out)); // he has done nothing there
    QCOMPARE(drava(), before);
    QCOMPARE(atDrava({u"undo"_s}, shared).row().value(u"target").toString(), u"u@drava.example"_s);
    QVERIFY(atSava({u"redo"_s}, shared).exit != 0);
    QCOMPARE(atDrava({u"redo"_s}, shared).exit, 0);
}

void TestCliCustomers::history_isOfTheOrganizationInUse()
{
    const Answer here = atSava({u"audit"_s, u"list"_s, u"--target"_s, hidden});
    for (const QJsonObject &record : here.rows)
        QCOMPARE(record.value(u"actor").toString(), admin); // what was tried on the address here
    const Answer there = atDrava({u"audit"_s, u"list"_s, u"--target"_s, hidden});
    QVERIFY2(there.column(u"action").contains(u"user-add"_s), qPrintable(there.out));
    for (const QJsonObject &record : there.rows)
        QVERIFY(record.value(u"actor").toString() != admin);
    QCOMPARE(atSava({u"audit"_s, u"list"_s, u"--actor"_s, dana}).rows.size(), 0);
}

void TestCliCustomers::findings_areOfTheOrganizationInUse()
{
    // Compliance officer and support administrator in one person is one of Drava's.
    const Answer there = atDrava({u"findings"_s}, shared);
    QVERIFY(there.column(u"rule").contains(u"R8"_s));
    const QString id = there.row(there.column(u"rule").indexOf(u"R8"_s)).value(u"id").toString();
    QVERIFY(!atSava({u"findings"_s}).column(u"rule").contains(u"R8"_s));
    QCOMPARE(atSava({u"findings"_s, u"accept"_s, id, u"--reason"_s, u"x"_s}).exit, 5);
}

void TestCliCustomers::otherOne_isItself()
{
    // All that was kept from Sava is there.
    QVERIFY(atDrava({u"users"_s}).column(u"email").contains(hidden));
    QCOMPARE(atDrava({u"site"_s, u"list"_s}).column(u"name"), QStringList{u"drava.webex.com"_s});
    QVERIFY(atDrava({u"license"_s, u"list"_s}).out.contains(u"Tajna-1"));
    QVERIFY(!atDrava({u"users"_s}).column(u"email").contains(admin));
    QVERIFY(!atDrava({u"license"_s, u"list"_s}).out.contains(u"Ours"));
    QVERIFY(!atDrava({u"site"_s, u"list"_s}).out.contains(u"sava.webex.com"));
}

QTEST_GUILESS_MAIN(TestCliCustomers)
#include "tst_clicustomers.moc"
