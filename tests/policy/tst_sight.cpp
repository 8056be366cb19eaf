// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R28: what the organization hides of its users is absent for external administrators (A16), and for nobody
// else.
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "gate/activationquestions.h"
#include "gate/findingquestions.h"
#include "gate/licensepreview.h"
#include "gate/peoplequestions.h"
#include "gate/servicequestions.h"
#include "gate/sight.h"
#include "roster/loader.h"
#include "roster/order.h"
#include "roster/rowreader.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using test::WorkspaceFixture;

namespace {

const auto full = u"ofull@elsewhere.example"_s;
const auto reader = u"oread@elsewhere.example"_s;
const auto service = u"oservice@elsewhere.example"_s;
const auto own = u"admin"_s;

const auto premium = u"Contact Center Premium [Zq]"_s;
const auto standard = u"Contact Center Standard [Zq]"_s;
const auto calling = u"Zqcalling Calling [Zq]"_s;
const auto meetings = u"zq.webex.example - Meetings [Zq]"_s;

/// The fields of a detail, each with a value that stands nowhere else.
QMap<Field, QString> valuesOf(Detail detail)
{
    switch (detail) {
    case Detail::Title:
        return {{Title, u"Zqtitle"_s}};
    case Detail::Department:
        return {{Department, u"Zqdepartment"_s}};
    case Detail::Phone:
        return {{Phone, u"+381 11 7707"_s}, {Extension, u"70707"_s}, {CallerIdNumber, u"+381 11 7770"_s}};
    case Detail::LastUse:
        return {{LastAccess, u"2026-07-07T07:07:07.000Z"_s}, {DaysSinceLastAccess, u"7077"_s}};
    case Detail::Licenses:
        return {};
    }
    return {};
}

const std::array profileDetails{Detail::Title, Detail::Department, Detail::Phone, Detail::LastUse};

gate::Session as(const QString &who)
{
    return {{0, WorkspaceFixture::address(who)}, gate::Door::CommandLine};
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

class TestSight final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void person_lacksTheFields_data() { details(); }
    void person_lacksTheFields();
    void person_ownProfile_isNotHidden();
    void list_lacksTheColumnAndItsOrder_data() { details(); }
    void list_lacksTheColumnAndItsOrder();
    void filter_isRefusedAndNotOffered();
    void filter_bySite_isRefusedWhereLicensesAreHidden();
    void edit_isRefusedWithoutTellingTheOldValue_data() { details(); }
    void edit_isRefusedWithoutTellingTheOldValue();
    void add_withTheField_isRefused_data() { details(); }
    void add_withTheField_isRefused();
    void import_withTheColumn_isRefusedWhole_data() { details(); }
    void import_withTheColumn_isRefusedWhole();
    void export_hasNoSuchColumn_data() { details(); }
    void export_hasNoSuchColumn();
    void export_orderedByTheField_isRefusedAndRecorded();
    void removal_tellsNoHiddenValue_theLogAll();
    void undo_ofAFieldThatWasHiddenSince_isRefused();
    void redo_ofSomebodyWithAHiddenField_isRefused();
    void undo_ofARemoval_bringsTheHiddenBack();
    void licenses_thatMayBeAssigned_areShownRegardless_data();
    void licenses_thatMayBeAssigned_areShownRegardless();
    void licenses_areNotCountedWhereTheyAreHidden();
    void leaver_losesTheLicensesThatAreSeen();
    void R17_isNoFindingWhereLicensesAreHidden();
    void outbox_lacksTheFields();
    void log_isShownWithoutTheHidden();

private:
    static void details();
    void hide(Detail detail, bool hidden = true);
    [[nodiscard]] gate::ImportRoster roster(const QByteArray &content);
    [[nodiscard]] QString exported(const QString &who, bool asRoster);
    [[nodiscard]] QStringList licensesShownTo(const QString &who);
    [[nodiscard]] QString recorded(); ///< the last record, whole

    std::unique_ptr<WorkspaceFixture> m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_maja = 0;
    int m_files = 0;
};

void TestSight::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file->external(u"ofull"_s, OrganizationKind::Other, u"full_admin"_s);
    m_file->external(u"oread"_s, OrganizationKind::Other, u"readonly_admin"_s);
    m_file->external(u"oservice"_s, OrganizationKind::Other, u"contact_center_service_admin"_s);
    gate::AddUser maja;
    maja.fields[FirstName] = u"Maja"_s;
    maja.fields[LastName] = u"Test"_s;
    maja.fields[Email] = WorkspaceFixture::address(u"maja"_s);
    maja.fields[Location] = u"Bar"_s;
    for (const Detail detail : profileDetails) {
        const auto values = valuesOf(detail);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            maja.fields[it.key()] = it.value();
    }
    const auto added = m_file->submit(own, maja);
    VERIFY_OK(added);
    m_maja = added->target;
    VERIFY_OK(m_file->submit(own, gate::AddSite{u"zq.webex.example"_s, true}));
    for (const QString &heading : {premium, standard, calling, meetings}) {
        VERIFY_OK(m_file->submit(own, gate::AddLicense{heading}));
        VERIFY_OK(m_file->submit(own, gate::ChangeLicenses{{m_maja, {}}, {heading}, {}}));
    }
}

void TestSight::details()
{
    QTest::addColumn<Detail>("detail");
    for (const Detail detail : profileDetails)
        QTest::newRow(qPrintable(settingOf(detail))) << detail;
}

void TestSight::hide(Detail detail, bool hidden)
{
    VERIFY_OK(m_file->submit(own, gate::ChangeSetting{settingOf(detail), hidden ? u"no"_s : u"yes"_s}));
}

gate::ImportRoster TestSight::roster(const QByteArray &content)
{
    const QString path = m_folder->filePath(u"in%1.csv"_s.arg(++m_files));
    if (!test::writeFile(path, content))
        qFatal("no file");
    return exchange::rosterImport(path).value();
}

QString TestSight::exported(const QString &who, bool asRoster)
{
    exchange::ExportOptions options;
    options.path = m_folder->filePath(u"out%1.csv"_s.arg(++m_files));
    const auto rows = asRoster ? exchange::exportRoster(m_file->gate(), as(who), options)
                               : exchange::exportUsers(m_file->gate(), as(who), {m_maja}, options);
    QFile file(options.path);
    if (!rows || !file.open(QIODevice::ReadOnly))
        return rows ? u"no file"_s : rows.error().message;
    return QString::fromUtf8(file.readAll());
}

QStringList TestSight::licensesShownTo(const QString &who)
{
    const auto person = gate::person(m_file->gate(), as(who), {m_maja, {}});
    QStringList headings;
    for (const store::License &license : person->licenses)
        headings << license.heading;
    headings.sort();
    return headings;
}

QString TestSight::recorded()
{
    const store::AuditRecord record = m_file->log().back();
    return jsonOf(record.before) + jsonOf(record.after);
}

// --- Profiles and lists

void TestSight::person_lacksTheFields()
{
    QFETCH(const Detail, detail);
    hide(detail);
    for (const QString &who : {own, full, reader, service}) {
        const auto person = gate::person(m_file->gate(), as(who), {m_maja, {}});
        VERIFY_OK(person);
        for (const Detail other : profileDetails) {
            const auto values = valuesOf(other);
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                const bool hidden = other == detail && who != own;
                QCOMPARE(person->listed.user.fields[it.key()], hidden ? QString() : it.value());
            }
        }
        QCOMPARE(person->listed.user.fields[Location], u"Bar"_s);
    }
    const auto found = gate::whoCan(m_file->gate(), as(reader),
                                    *Catalogue::instance().findPrivilege(u"assign_roles"_s), Level::Read, {});
    VERIFY_OK(found);
    hide(detail, false);
    for (const auto values = valuesOf(detail); const Field field : values.keys())
        QCOMPARE(gate::person(m_file->gate(), as(reader), {m_maja, {}})->listed.user.fields[field],
                 values.value(field));
}

void TestSight::person_ownProfile_isNotHidden()
{
    for (const Detail detail : allDetails)
        hide(detail);
    auto self = store::findUserByEmail(m_file->connection(), reader).value().value();
    self.fields[Title] = u"Zqown"_s;
    VERIFY_OK(store::updateUser(m_file->connection(), self));
    QCOMPARE(gate::person(m_file->gate(), as(reader), {self.id, {}})->listed.user.fields[Title], u"Zqown"_s);
    QCOMPARE(gate::person(m_file->gate(), as(full), {self.id, {}})->listed.user.fields[Title], QString());
}

void TestSight::list_lacksTheColumnAndItsOrder()
{
    QFETCH(const Detail, detail);
    // By name Bora comes before Maja; by what may be hidden, after her.
    gate::AddUser bora;
    bora.fields[FirstName] = u"Bora"_s;
    bora.fields[Email] = WorkspaceFixture::address(u"bora"_s);
    for (const auto values = valuesOf(detail); const Field field : values.keys())
        bora.fields[field] = u"z"_s + values.value(field);
    VERIFY_OK(m_file->submit(own, bora));
    hide(detail);
    const roster::SortColumn column = detail == Detail::Title ? roster::SortColumn::Title
        : detail == Detail::Department                        ? roster::SortColumn::Department
        : detail == Detail::LastUse                           ? roster::SortColumn::LastAccess
                                                              : roster::SortColumn::Count;
    for (const QString &who : {own, full, reader, service}) {
        const auto sight = gate::sight(m_file->gate(), as(who));
        VERIFY_OK(sight);
        const bool hidden = who != own;
        roster::RowReader rows(m_file->connection());
        rows.setShownFields(sight->fields);
        QVERIFY(rows.fetch(std::array{m_maja}));
        const roster::ListedUser *row = rows.find(m_maja);
        const QString texts = row->title + row->department + row->phone + row->lastAccess;
        for (const QString &value : valuesOf(detail))
            QVERIFY(!hidden || !texts.contains(value));
        QCOMPARE(row->location, u"Bar"_s);
        if (column == roster::SortColumn::Count) // no list is ordered by it
            continue;
        QCOMPARE(sight->require(*roster::fieldOf(column)).has_value(), !hidden);
        const roster::LoadContext context{store::customer(m_file->connection())->id,
                                          store::toText(m_file->now),
                                          {},
                                          sight->scope,
                                          sight->self};
        const auto people = roster::loadRoster(m_file->connection(), context);
        VERIFY_OK(people);
        const auto order = roster::buildOrder(m_file->connection(), **people, column, QLocale::c());
        VERIFY_OK(order);
        roster::Query query;
        query.column = column;
        std::vector<Id> listed;
        for (const quint32 index : (*people)->select(query, &*order))
            listed.push_back((*people)->id(index));
        const auto maja = std::ranges::find(listed, m_maja);
        QCOMPARE(maja == listed.begin(), !hidden); // with a value she comes first, by name she does not
    }
}

void TestSight::filter_isRefusedAndNotOffered()
{
    const gate::PeopleFilter byDepartment{{}, {}, {u"Zqdepartment"_s}, {}};
    const gate::PeopleFilter byLastUse{{}, {}, {}, gate::LastUse{}};
    const gate::PeopleFilter byLicense{{calling}, {}, {}, {}};
    const gate::PeopleFilter byNoLicense{{u"Zqnone [Zq]"_s}, {}, {}, {}};
    for (const auto &[detail, filter] :
         {std::pair(Detail::Department, byDepartment), std::pair(Detail::LastUse, byLastUse),
          std::pair(Detail::Licenses, byLicense), std::pair(Detail::Licenses, byNoLicense)}) {
        VERIFY_OK(gate::peopleWho(m_file->gate(), as(reader), filter));
        hide(detail);
        VERIFY_REFUSED(gate::peopleWho(m_file->gate(), as(reader), filter), "R28");
        VERIFY_OK(gate::peopleWho(m_file->gate(), as(own), filter));
        const auto choices = gate::filterChoices(m_file->gate(), as(reader));
        VERIFY_OK(choices);
        QCOMPARE(choices->byDepartment, detail != Detail::Department);
        QCOMPARE(choices->departments.empty(), detail == Detail::Department);
        QCOMPARE(choices->withoutDepartment == 0, detail == Detail::Department);
        QCOMPARE(choices->byLastUse, detail != Detail::LastUse);
        QCOMPARE(choices->byLicense, detail != Detail::Licenses);
        QCOMPARE(choices->licenses.empty(), detail == Detail::Licenses);
        QVERIFY(!gate::filterChoices(m_file->gate(), as(own))->departments.empty());
        hide(detail, false);
    }
    hide(Detail::Licenses); // what may be assigned may be asked for
    VERIFY_OK(gate::peopleWho(m_file->gate(), as(full), byLicense));
    VERIFY_OK(gate::peopleWho(m_file->gate(), as(service), {{premium}, {}, {}, {}}));
    VERIFY_REFUSED(gate::peopleWho(m_file->gate(), as(service), {{premium, calling}, {}, {}, {}}), "R28");
}

void TestSight::filter_bySite_isRefusedWhereLicensesAreHidden()
{
    const gate::PeopleFilter filter{{}, {u"zq.webex.example"_s}, {}, {}};
    const auto sites = store::sites(m_file->connection(), store::customer(m_file->connection())->id).value();
    const auto holder = [&](const QString &name, const QString &role) {
        const Id user = m_file->external(name, OrganizationKind::Other, {});
        const store::Assignment given{
            0, user, WorkspaceFixture::role(role).role, sites.front().id, {}, own, m_file->now, {}, {}};
        return store::insertAssignment(m_file->connection(), store::customer(m_file->connection())->id,
                                       given);
    };
    VERIFY_OK(holder(u"osees"_s, u"site_readonly_admin"_s));
    VERIFY_OK(holder(u"ogives"_s, u"site_admin"_s));
    const auto sees = u"osees@elsewhere.example"_s;
    const auto gives = u"ogives@elsewhere.example"_s;
    for (const QString &who : {sees, gives}) {
        VERIFY_OK(gate::peopleWho(m_file->gate(), as(who), filter));
        QCOMPARE(gate::filterChoices(m_file->gate(), as(who))->sites.size(), 1U);
        QCOMPARE(licensesShownTo(who), QStringList(meetings));
    }
    hide(Detail::Licenses);
    VERIFY_REFUSED(gate::peopleWho(m_file->gate(), as(sees), filter), "R28");
    QVERIFY(gate::filterChoices(m_file->gate(), as(sees))->sites.empty());
    QVERIFY(licensesShownTo(sees).isEmpty());
    const auto found = gate::peopleWho(m_file->gate(), as(gives), filter);
    VERIFY_OK(found);
    QVERIFY(std::ranges::find(*found, m_maja) != found->end());
    QCOMPARE(licensesShownTo(gives), QStringList(meetings));
    const auto listed = gate::sites(m_file->gate(), as(sees));
    VERIFY_OK(listed);
    QVERIFY(!listed->front().users && listed->front().hidden);
    QVERIFY(gate::filterChoices(m_file->gate(), as(reader))->sites.empty());
    VERIFY_OK(gate::peopleWho(m_file->gate(), as(own), filter));
}

// --- Changes

void TestSight::edit_isRefusedWithoutTellingTheOldValue()
{
    QFETCH(const Detail, detail);
    hide(detail);
    const auto values = valuesOf(detail);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        for (const QString &value : {u"something else"_s, it.value(), QString()}) { // the old one, too
            for (const bool dryRun : {true, false}) {
                const auto refused =
                    m_file->submit(full, gate::EditUser{{m_maja, {}}, {{it.key(), value}}}, false, dryRun);
                VERIFY_REFUSED(refused, "R28");
                QVERIFY(!refused.error().message.contains(it.value()));
            }
            QVERIFY(!recorded().contains(it.value()));
        }
        VERIFY_REFUSED(m_file->submit(full, gate::EditUser{{0, u"nobody@x.example"_s}, {{it.key(), {}}}}),
                       "R28"); // whoever it is about
        QCOMPARE(store::findUser(m_file->connection(), m_maja).value()->fields[it.key()], it.value());
    }
    const auto done = m_file->submit(full, gate::EditUser{{m_maja, {}}, {{Location, u"Kotor"_s}}});
    VERIFY_OK(done);
    QVERIFY(m_file->submit(own, gate::EditUser{{m_maja, {}}, {{values.firstKey(), u"x"_s}}}).has_value());
}

void TestSight::add_withTheField_isRefused()
{
    QFETCH(const Detail, detail);
    hide(detail);
    gate::AddUser add;
    add.fields[Email] = WorkspaceFixture::address(u"new"_s);
    add.fields[Location] = u"Bar"_s;
    VERIFY_OK(m_file->submit(full, add, false, true));
    for (const Field field : valuesOf(detail).keys()) {
        gate::AddUser one = add;
        one.fields[field] = u"7"_s;
        VERIFY_REFUSED(m_file->submit(full, one), "R28");
        VERIFY_OK(m_file->submit(own, one, false, true));
    }
}

void TestSight::import_withTheColumn_isRefusedWhole()
{
    QFETCH(const Detail, detail);
    hide(detail);
    const auto values = valuesOf(detail);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QByteArray heading = QString(fieldInfo(it.key()).heading).toUtf8();
        const QByteArray same = "User ID/Email (Required)," + heading + ",Location\r\nmaja@adriatic.example,"
            + it.value().toUtf8() + ",Bar\r\n";
        for (const QByteArray &content : {same, QByteArray(same).replace(it.value().toUtf8(), "other")}) {
            gate::ImportRoster command = roster(content);
            for (const bool skipBad : {false, true}) {
                command.skipBad = skipBad;
                for (const bool dryRun : {true, false}) {
                    const auto refused = m_file->submit(full, command, false, dryRun);
                    VERIFY_REFUSED(refused, "R28");
                    QCOMPARE(refused.error().column.toUtf8(), heading);
                    QVERIFY(!refused.error().message.contains(it.value()));
                }
            }
            VERIFY_OK(m_file->submit(own, command, false, true));
        }
    }
    const auto done =
        m_file->submit(full, roster("User ID/Email (Required),Location\r\nmaja@adriatic.example,Kotor\r\n"));
    VERIFY_OK(done);
    QCOMPARE(done->import.changed, 1);
}

// --- Files

void TestSight::export_hasNoSuchColumn()
{
    QFETCH(const Detail, detail);
    hide(detail);
    for (const bool asRoster : {true, false}) {
        const QString whole = exported(own, asRoster);
        for (const QString &who : {full, reader, service}) {
            const QString file = exported(who, asRoster);
            QVERIFY2(file.contains(u"maja@adriatic.example"), qPrintable(file));
            const QStringList headings = file.section(u"\r\n"_s, 0, 0).split(u',');
            const auto values = valuesOf(detail);
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                QVERIFY(!file.contains(it.value()));
                QVERIFY(!headings.contains(QString(fieldInfo(it.key()).heading)));
                QVERIFY(!asRoster || whole.contains(it.value()));
            }
            for (const Detail other : profileDetails)
                QVERIFY(other == detail || !asRoster || file.contains(valuesOf(other).first()));
            const QStringList rows = file.split(u"\r\n"_s, Qt::SkipEmptyParts);
            QCOMPARE(rows.back().count(u','), rows.front().count(u','));
        }
    }
    // What was exported changes nothing when it comes back, once an import has settled what was to be carried
    // over.
    exchange::ExportOptions settling;
    settling.path = m_folder->filePath(u"settling.csv"_s);
    VERIFY_OK(exchange::exportRoster(m_file->gate(), as(own), settling));
    VERIFY_OK(m_file->submit(own, exchange::rosterImport(settling.path).value()));
    exchange::ExportOptions options;
    options.path = m_folder->filePath(u"again.csv"_s);
    VERIFY_OK(exchange::exportRoster(m_file->gate(), as(full), options));
    const auto again = m_file->submit(full, exchange::rosterImport(options.path).value());
    VERIFY_OK(again);
    QVERIFY(again->unchanged);
}

void TestSight::export_orderedByTheField_isRefusedAndRecorded()
{
    exchange::ExportOptions options;
    options.path = m_folder->filePath(u"ordered.csv"_s);
    options.orderedBy = {Department};
    options.replace = store::Replace::Yes;
    VERIFY_OK(exchange::exportUsers(m_file->gate(), as(reader), {m_maja}, options));
    hide(Detail::Department);
    const size_t records = m_file->log().size();
    VERIFY_REFUSED(exchange::exportUsers(m_file->gate(), as(reader), {m_maja}, options), "R28");
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 1);
    QCOMPARE(log.back().action, u"export-users"_s);
    QCOMPARE(log.back().rule, u"R28"_s);
    QVERIFY(log.back().refused);
    VERIFY_OK(exchange::exportUsers(m_file->gate(), as(own), {m_maja}, options));
}

// --- Outcomes, undo and redo

void TestSight::removal_tellsNoHiddenValue_theLogAll()
{
    for (const Detail detail : allDetails)
        hide(detail);
    const auto removed = m_file->submit(full, gate::RemoveUser{{m_maja, {}}});
    VERIFY_OK(removed);
    const QString told = jsonOf(removed->before) + jsonOf(removed->after);
    const QString kept = recorded();
    for (const Detail detail : profileDetails) {
        for (const QString &value : valuesOf(detail)) {
            QVERIFY2(!told.contains(value), qPrintable(told));
            QVERIFY2(kept.contains(value), qPrintable(kept));
        }
    }
    QVERIFY(told.contains(u"Bar"_s) && told.contains(calling)); // he may assign it
}

void TestSight::undo_ofAFieldThatWasHiddenSince_isRefused()
{
    VERIFY_OK(m_file->submit(full, gate::EditUser{{m_maja, {}}, {{Title, u"Zqnew"_s}}}));
    hide(Detail::Title);
    const auto refused = m_file->submit(full, gate::Undo{});
    VERIFY_REFUSED(refused, "R28");
    QVERIFY(!refused.error().message.contains(u"Zq"_s));
    VERIFY_OK(m_file->submit(own, gate::EditUser{{m_maja, {}}, {{Title, u"Zqthird"_s}}}));
    VERIFY_REFUSED(m_file->submit(full, gate::Undo{}), "R28"); // not even that somebody has changed it
    VERIFY_OK(m_file->submit(own, gate::Undo{}));
    hide(Detail::Title, false);
    VERIFY_OK(m_file->submit(full, gate::Undo{}));
    QCOMPARE(store::findUser(m_file->connection(), m_maja).value()->fields[Title], u"Zqtitle"_s);
    hide(Detail::Title);
    VERIFY_REFUSED(m_file->submit(full, gate::Redo{}), "R28");
}

void TestSight::redo_ofSomebodyWithAHiddenField_isRefused()
{
    gate::AddUser add;
    add.fields[Email] = WorkspaceFixture::address(u"new"_s);
    add.fields[Department] = u"Zqnew"_s;
    VERIFY_OK(m_file->submit(full, add));
    hide(Detail::Department);
    const auto undone = m_file->submit(full, gate::Undo{}); // who was added goes as a whole
    VERIFY_OK(undone);
    QVERIFY(!jsonOf(undone->before).contains(u"Zqnew"_s));
    QVERIFY(recorded().contains(u"Zqnew"_s));
    VERIFY_REFUSED(m_file->submit(full, gate::Redo{}), "R28");
    hide(Detail::Department, false);
    VERIFY_OK(m_file->submit(full, gate::Redo{}));
}

void TestSight::undo_ofARemoval_bringsTheHiddenBack()
{
    for (const Detail detail : allDetails)
        hide(detail);
    VERIFY_OK(m_file->submit(full, gate::RemoveUser{{m_maja, {}}}));
    const auto undone = m_file->submit(full, gate::Undo{});
    VERIFY_OK(undone);
    for (const Detail detail : profileDetails) {
        const auto values = valuesOf(detail);
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            QVERIFY(!jsonOf(undone->after).contains(it.value()));
            QCOMPARE(store::findUser(m_file->connection(), m_maja).value()->fields[it.key()], it.value());
        }
    }
}

// --- Licenses

void TestSight::licenses_thatMayBeAssigned_areShownRegardless_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("shown");
    QStringList all{premium, standard, calling, meetings};
    all.sort();
    QTest::newRow("own") << own << all;
    QTest::newRow("full") << full << all;
    QTest::newRow("service") << service << QStringList{premium, standard};
    QTest::newRow("read-only") << reader << QStringList();
}

void TestSight::licenses_thatMayBeAssigned_areShownRegardless()
{
    QFETCH(const QString, who);
    QFETCH(const QStringList, shown);
    QCOMPARE(licensesShownTo(who).size(), 4);
    hide(Detail::Licenses);
    QCOMPARE(licensesShownTo(who), shown);
    QStringList boxes;
    const auto preview = gate::previewLicenses(m_file->gate(), as(who), {{m_maja, {}}, {}, {}});
    VERIFY_OK(preview);
    for (const gate::LicenseBox &box : preview->boxes)
        boxes << box.license.heading;
    boxes.sort();
    QCOMPARE(boxes, shown);
    const QString file = exported(who, true);
    for (const QString &heading : {premium, standard, calling, meetings})
        QCOMPARE(file.contains(heading), shown.contains(heading));
    const auto sight = gate::sight(m_file->gate(), as(who));
    QCOMPARE(qsizetype(sight->licenses.size()), shown.size());
}

void TestSight::licenses_areNotCountedWhereTheyAreHidden()
{
    hide(Detail::Licenses);
    for (const QString &who : {own, full, reader}) {
        const auto licenses = gate::licenses(m_file->gate(), as(who));
        VERIFY_OK(licenses);
        QCOMPARE(licenses->size(), 4U); // that there are such is no matter of users
        for (const gate::LicenseRow &row : *licenses) {
            QCOMPARE(row.assigned.has_value(), who != reader);
            QCOMPARE(row.hidden.has_value(), who == reader);
        }
    }
}

void TestSight::leaver_losesTheLicensesThatAreSeen()
{
    hide(Detail::Licenses);
    const auto plan = gate::leaverPlan(m_file->gate(), as(service), {m_maja});
    VERIFY_OK(plan);
    QStringList taken = plan->people.front().takeLicenses;
    taken.sort();
    QCOMPARE(taken, (QStringList{premium, standard}));
    QVERIFY(gate::leaverPlan(m_file->gate(), as(reader), {m_maja})->people.front().takeLicenses.isEmpty());
}

void TestSight::R17_isNoFindingWhereLicensesAreHidden()
{
    m_file->person(u"vuk"_s, u"full_admin"_s);
    VERIFY_OK(
        m_file->submit(own, gate::ChangeLicenses{{0, WorkspaceFixture::address(u"vuk"_s)}, {standard}, {}}));
    const gate::UserRef vuk{0, WorkspaceFixture::address(u"vuk"_s)};
    const auto rules = [&](const QString &who) {
        QStringList found;
        const auto all = gate::findings(m_file->gate(), as(who));
        const auto about = gate::findingsAbout(m_file->gate(), as(who), vuk);
        const auto person = gate::person(m_file->gate(), as(who), vuk);
        for (const gate::FindingRow &row : *all)
            found << row.rule;
        for (const gate::FindingRow &row : *about)
            found << row.rule;
        for (const gate::Notice &notice : person->findings)
            found << notice.rule;
        return found.filter(u"R17"_s).size();
    };
    QCOMPARE(rules(reader), 3);
    hide(Detail::Licenses);
    QCOMPARE(rules(reader), 0);
    QCOMPARE(rules(full), 3); // may assign it
    QCOMPARE(rules(own), 3);
    // The answer itself is his right.
    const auto verdict = gate::can(m_file->gate(), as(reader), vuk,
                                   *Catalogue::instance().findPrivilege(u"cc.portal_sign_in"_s), {});
    QCOMPARE(verdict->blockedBy, u"R17"_s);
}

void TestSight::outbox_lacksTheFields()
{
    for (const Detail detail : allDetails)
        hide(detail);
    VERIFY_OK(m_file->submit(service, gate::SendActivation{{{m_maja, {}}}}));
    const auto outbox = gate::outbox(m_file->gate(), as(service));
    VERIFY_OK(outbox);
    QCOMPARE(outbox->entries.front().receiver.fields[Title], QString());
    QCOMPARE(outbox->entries.front().receiver.fields[Location], u"Bar"_s);
    QCOMPARE(gate::outbox(m_file->gate(), as(own))->entries.front().receiver.fields[Title], u"Zqtitle"_s);
}

/// No external sees the log by the tables of today; if one ever does, it tells nothing that is hidden.
void TestSight::log_isShownWithoutTheHidden()
{
    hide(Detail::Title);
    hide(Detail::Licenses);
    const gate::Sight sight = gate::sight(m_file->gate(), as(reader)).value();
    store::AuditRecord edit;
    edit.targetKind = u"user"_s;
    edit.target = m_maja;
    edit.before = {{u"title"_s, u"Zqtitle"_s}, {u"location"_s, u"Bar"_s}};
    edit.after = {{u"title"_s, u"Zqnew"_s}, {u"licenses"_s, QJsonArray{calling}}};
    const store::AuditRecord shown = sight.limited(edit);
    QCOMPARE(jsonOf(shown.before), jsonOf({{u"location"_s, u"Bar"_s}}));
    QCOMPARE(jsonOf(shown.after), jsonOf({{u"licenses"_s, QJsonArray()}}));
    edit.target = sight.self;
    QCOMPARE(sight.limited(edit).before, edit.before);
    store::AuditRecord refusal;
    refusal.refused = true;
    refusal.after = {{u"message"_s, calling + u" was changed"_s}};
    QVERIFY(sight.limited(refusal).after.isEmpty());
    const gate::Sight ofOwn = gate::sight(m_file->gate(), as(own)).value();
    QCOMPARE(ofOwn.limited(refusal).after, refusal.after);
    QCOMPARE(ofOwn.limited(store::AuditDetail{m_maja, {}, edit.before, edit.after}).after, edit.after);
}

QTEST_GUILESS_MAIN(TestSight)
#include "tst_sight.moc"
