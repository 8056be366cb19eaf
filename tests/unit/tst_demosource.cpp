// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/demosource.h"

#include "support/support.h"

#include <QSet>
#include <QStringDecoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using gate::CreateDemo;
using gate::DemoSource;

namespace {

const QDate day(2026, 3, 29);
constexpr int licenses = 8;

QByteArrayList rowsOf(DemoSource &source)
{
    QByteArrayList rows;
    const auto read = source.forEach(
        [&rows](int number, const std::vector<std::string_view> &cells) -> Result<void> {
            QByteArray row = QByteArray::number(number);
            for (const auto cell : cells)
                row.append('\t').append(cell.data(), static_cast<qsizetype>(cell.size()));
            rows << row;
            return {};
        },
        {});
    return read ? rows : QByteArrayList();
}

QStringList cellsOf(const QByteArray &row)
{
    return QString::fromUtf8(row).split(u'\t').mid(1);
}

QByteArrayList rowsOf(const CreateDemo &demo)
{
    DemoSource source(demo, day);
    return rowsOf(source);
}

/// Roles of the catalogue's file, so that the demo can't name one that isn't there.
QSet<QString> knownRoles()
{
    QSet<QString> roles;
    const auto lines =
        test::readFile(QStringLiteral(ROLECALL_SOURCE_DIR "/resources/catalog/roles.csv")).split('\n');
    for (const QByteArray &line : lines.mid(1))
        roles << QString::fromUtf8(line.left(line.indexOf(',')));
    roles.remove(QString());
    return roles;
}

/// Below 0; nothing is not.
bool isPast(const std::optional<int> &days)
{
    return days.value_or(0) < 0;
}

} // namespace

class DemoSourceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameNumbers_giveTheSamePeople();
    void anotherSeed_givesOthers();
    void headings_areControlHubsAndLicenses();
    void rows_areAsManyAsUsersAndCountFromTwo();
    void emails_areDifferentForEverybody_data();
    void emails_areDifferentForEverybody();
    void managers_arePeopleOfTheFile();
    void names_areValidTextOfManyLanguages();
    void bulgarianNames_agreeInGender();
    void cells_keepToTheirForms();
    void first_isJelenaWhateverTheSeed();
    void administrators_areAsManyAsAskedFor_data();
    void administrators_areAsManyAsAskedFor();
    void administrators_startWithFullOnesWhoMaySignIn();
    void administrators_holdEveryRoleOfOwnUsers();
    void administrators_haveTheirStatusInTheSource();
    void externals_keepToR4();
    void R25_R26_externals_couldHaveComeAboutLikeThis();
    void externals_haveAStoryForEveryCase();
    void externals_areAsManyAsAskedForAndOneWhoseRoleEnded();
    void cancel_stopsTheReading();
    void errorOfARow_endsTheReading();
    void fingerprint_tellsNumbersApart();
};

void DemoSourceTest::sameNumbers_giveTheSamePeople()
{
    DemoSource source({3000, 60, 6, 7}, day);
    const QByteArrayList rows = rowsOf(source);
    QCOMPARE(rows.size(), 3000);
    QCOMPARE(rowsOf(source), rows); // the second pass
    QCOMPARE(rowsOf({3000, 60, 6, 7}), rows);
}

void DemoSourceTest::anotherSeed_givesOthers()
{
    const QByteArrayList one = rowsOf({200, 20, 0, 1});
    const QByteArrayList two = rowsOf({200, 20, 0, 2});
    QSet<QString> emails;
    for (const QByteArray &row : one)
        emails << cellsOf(row)[Email];
    for (const QByteArray &row : two)
        emails << cellsOf(row)[Email];
    QVERIFY(emails.size() > 390);
}

void DemoSourceTest::headings_areControlHubsAndLicenses()
{
    DemoSource source({1, 1, 0, 1}, day);
    const auto headings = source.headings();
    VERIFY_OK(headings);
    QCOMPARE(headings->size(), int{FieldCount} + licenses);
    for (int field = 0; field < FieldCount; ++field)
        QCOMPARE(headings->at(field), QString(fieldInfo(static_cast<Field>(field)).heading));
    QCOMPARE(headings->filter(u"(Suspended)"_s).size(), 1);
    QCOMPARE(headings->filter(u"Contact Center Standard"_s).size(), 1);
    for (const QByteArray &row : rowsOf(source))
        QCOMPARE(cellsOf(row).size(), headings->size());
}

void DemoSourceTest::rows_areAsManyAsUsersAndCountFromTwo()
{
    for (const int users : {1, 2, 1999}) {
        const QByteArrayList rows = rowsOf({users, 60, 6, 1});
        QCOMPARE(rows.size(), users);
        QVERIFY(rows.first().startsWith("2\t"));
        QVERIFY(rows.last().startsWith(QByteArray::number(users + 1) + '\t'));
    }
    QCOMPARE(rowsOf({0, 0, 0, 1}).size(), 1);
}

void DemoSourceTest::emails_areDifferentForEverybody_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("seed 1") << 1U;
    QTest::newRow("seed 4000000000") << 4000000000U;
}

/// 200,000 people need every pair of names several times.
void DemoSourceTest::emails_areDifferentForEverybody()
{
    QFETCH(const quint32, seed);
    QSet<QString> keys;
    int capitals = 0;
    DemoSource source({200000, 60, 0, seed}, day);
    VERIFY_OK(source.forEach(
        [&](int row, const std::vector<std::string_view> &cells) -> Result<void> {
            const auto email =
                QString::fromUtf8(cells[Email].data(), static_cast<qsizetype>(cells[Email].size()));
            if (emailProblem(email) || !email.endsWith(u'@' + gate::demoDomain()))
                return badInput(email, row);
            if (email != email.toLower())
                ++capitals;
            keys << emailKey(email);
            return {};
        },
        {}));
    QCOMPARE(keys.size(), 200000);
    QVERIFY(capitals > 100);
    QVERIFY(capitals < 20000);
}

void DemoSourceTest::managers_arePeopleOfTheFile()
{
    QSet<QString> emails;
    QSet<QString> managers;
    for (const QByteArray &row : rowsOf({2000, 60, 6, 3})) {
        const QStringList cells = cellsOf(row);
        QVERIFY(cells[Manager] != cells[Email]);
        emails << cells[Email];
        managers << cells[Manager];
    }
    QVERIFY(managers.remove(QString()));
    QVERIFY(managers.size() > 100);
    QVERIFY(emails.contains(managers));
}

void DemoSourceTest::names_areValidTextOfManyLanguages()
{
    int cyrillic = 0;
    QSet<QString> names;
    QSet<QString> letters;
    for (const QByteArray &row : rowsOf({20000, 60, 6, 1})) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(row);
        QVERIFY2(!decoder.hasError(), row.constData());
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        const QStringList cells = text.split(u'\t').mid(1);
        QVERIFY(!cells[FirstName].isEmpty() && !cells[LastName].isEmpty());
        const QString name = cells[FirstName] + u' ' + cells[LastName];
        QVERIFY(cells[DisplayName].isEmpty() || cells[DisplayName] == name);
        names << name;
        cyrillic += name.at(0).script() == QChar::Script_Cyrillic ? 1 : 0;
        for (const QChar letter : name)
            letters << letter;
    }
    QVERIFY(cyrillic > 4000);
    QVERIFY(cyrillic < 16000);
    QVERIFY(names.size() > 15000);
    for (const QChar letter : u"ČćšžđЂђЉњЏЩъюяłńñøåşüğıőệ'-"_s)
        QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
}

void DemoSourceTest::bulgarianNames_agreeInGender()
{
    QHash<QString, QSet<bool>> endings; // of first names: do the last names end in а?
    for (const QByteArray &row : rowsOf({20000, 60, 6, 1})) {
        const QStringList cells = cellsOf(row);
        if (cells[PreferredLanguage] == "bg_BG"_L1)
            endings[cells[FirstName]] << cells[LastName].endsWith(u'а');
    }
    QVERIFY(endings.size() > 100);
    for (auto ending = endings.cbegin(); ending != endings.cend(); ++ending)
        QVERIFY2(ending->size() == 1, qPrintable(ending.key()));
    QCOMPARE(endings.value(u"Десислава"_s), QSet<bool>{true});
}

void DemoSourceTest::cells_keepToTheirForms()
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    static const QRegularExpression phone(u"^\\+\\d+ \\d+ \\d{3} \\d{4}$"_s);
    QHash<QString, int> statuses;
    bool comma = false;
    bool quote = false;
    for (const QByteArray &row : rowsOf({2000, 60, 6, 1})) {
        const QStringList cells = cellsOf(row);
        const auto status = userStatusFrom(cells[Status]);
        QVERIFY(status);
        ++statuses[cells[Status]];
        if (!cells[LastAccess].isEmpty()) {
            QVERIFY2(instant.match(cells[LastAccess]).hasMatch(), row.constData());
            const auto access = QDateTime::fromString(cells[LastAccess], Qt::ISODateWithMs);
            QVERIFY(access.isValid());
            QVERIFY(access < day.startOfDay(Qt::UTC));
            QCOMPARE(access.date().daysTo(day), cells[DaysSinceLastAccess].toLongLong());
        }
        QVERIFY(cells[Phone].isEmpty() || phone.match(cells[Phone]).hasMatch());
        QVERIFY(QTimeZone(cells[TimeZone].toLatin1()).isValid());
        for (const QString &license : cells.mid(FieldCount))
            QVERIFY(license == "TRUE"_L1 || license == "FALSE"_L1);
        QCOMPARE(cells.last(), u"FALSE"_s); // suspended
        comma |= cells[Department].contains(u',');
        quote |= cells[Department].contains(u'"');
    }
    QCOMPARE(statuses.size(), 5);
    QVERIFY(statuses.value(u"Active"_s) > 1600);
    QVERIFY(comma && quote);
}

void DemoSourceTest::first_isJelenaWhateverTheSeed()
{
    for (const quint32 seed : {0U, 1U, 99U}) {
        const QStringList cells = cellsOf(rowsOf({1, 1, 0, seed}).value(0));
        QCOMPARE(cells[FirstName], u"Jelena"_s);
        QCOMPARE(cells[LastName], u"Petrović"_s);
        QCOMPARE(cells[Email], u"jelena.petrovic@sava.example"_s);
        QCOMPARE(cells[Status], u"Active"_s);
    }
}

void DemoSourceTest::administrators_areAsManyAsAskedFor_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("given");
    QTest::newRow("usual") << 2000 << 60 << 60;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("none") << 10 << 0 << 1;
    QTest::newRow("more than users") << 5 << 60 << 5;
    QTest::newRow("everybody") << 500 << 500 << 500;
    QTest::newRow("many") << 1000000 << 10000 << 10000;
}

void DemoSourceTest::administrators_areAsManyAsAskedFor()
{
    QFETCH(const int, users);
    QFETCH(const int, asked);
    QFETCH(const int, given);
    const auto administrators = gate::demoAdministrators({users, asked, 0, 1});
    QCOMPARE(static_cast<int>(administrators.size()), given);
    QCOMPARE(administrators.front().index, 0);
    int last = -1;
    for (const auto &administrator : administrators) {
        QVERIFY(administrator.index > last); // nobody twice
        last = administrator.index;
        QVERIFY(!administrator.roles.isEmpty());
        QVERIFY(!administrator.reason.isEmpty());
    }
    QVERIFY(last < users);
}

void DemoSourceTest::administrators_startWithFullOnesWhoMaySignIn()
{
    const auto administrators = gate::demoAdministrators({2000, 60, 6, 1});
    QCOMPARE(administrators[0].roles, QStringList{u"full_admin"_s});
    QVERIFY(!administrators[0].untilDays);
    QVERIFY(administrators[1].roles.contains(u"full_admin"_s));
    int full = 0;
    int absent = 0;
    QSet<int> untilDays;
    for (const auto &administrator : administrators) {
        const bool isFull = administrator.roles.contains(u"full_admin"_s);
        full += isFull ? 1 : 0;
        absent += maySignIn(administrator.status) ? 0 : 1;
        QVERIFY(!isFull || maySignIn(administrator.status));
        if (administrator.untilDays)
            untilDays << *administrator.untilDays;
    }
    QVERIFY(full >= 3 && full <= 6);
    QVERIFY(absent >= 1 && absent <= 2);
    QCOMPARE(untilDays, (QSet<int>{5, 20, 90}));
}

/// Advanced troubleshooting only beside one of the roles that it needs (R6); the rest in whatever sets (R4).
void DemoSourceTest::administrators_holdEveryRoleOfOwnUsers()
{
    const QSet<QString> known = knownRoles();
    const QSet<QString> elsewhere{u"provisioning_admin"_s};
    const auto sites = gate::demoSites();
    QSet<QString> held;
    for (const auto &administrator : gate::demoAdministrators({2000, 60, 6, 1})) {
        const QSet<QString> roles(administrator.roles.cbegin(), administrator.roles.cend());
        QCOMPARE(roles.size(), administrator.roles.size());
        QVERIFY(!roles.contains(u"advanced_troubleshooting"_s)
                || roles.intersects({u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s}));
        for (const QString &role : roles) {
            held << role.section(u'@', 0, 0);
            const auto site = std::ranges::find(sites, role.section(u'@', 1), &gate::DemoSite::name);
            QVERIFY(!role.contains(u'@') || (site != sites.end() && site->managedByControlHub)); // R11
        }
    }
    QCOMPARE(held, known - elsewhere);
}

void DemoSourceTest::administrators_haveTheirStatusInTheSource()
{
    const CreateDemo demo{100, 60, 0, 5};
    const QByteArrayList rows = rowsOf(demo);
    for (const auto &administrator : gate::demoAdministrators(demo))
        QCOMPARE(cellsOf(rows[administrator.index])[Status], toText(administrator.status));
}

/// R4: holder partner exactly one of full and provisioning, others at most one of full and read-only. R22:
/// nothing else but the contact center's role and those on sites.
void DemoSourceTest::externals_keepToR4()
{
    const QSet<QString> anybody{u"readonly_admin"_s, u"full_admin"_s, u"contact_center_service_admin"_s};
    QHash<QString, std::tuple<QString, OrganizationKind, bool, bool>> organizations;
    for (const auto &external : gate::demoExternals(CreateDemo())) {
        QVERIFY(!emailProblem(external.email));
        const QString domain = emailDomain(emailKey(external.email));
        QVERIFY(domain.endsWith(u".example") && domain != gate::demoDomain());
        QVERIFY(external.domain.isEmpty() || external.domain == domain);
        const auto said =
            std::tuple(external.domain, external.kind, external.managesSubscription, external.saleActive);
        QVERIFY(organizations.value(external.organization, said) == said);
        organizations.insert(external.organization, said);
        QVERIFY(external.kind == OrganizationKind::Partner
                || !(external.managesSubscription || external.saleActive));
        QVERIFY(!external.roles.isEmpty());
        QSet<QString> roles(external.roles.cbegin(), external.roles.cend());
        if (external.managesSubscription) {
            QVERIFY(roles == QSet{u"full_admin"_s} || roles == QSet{u"provisioning_admin"_s});
            continue;
        }
        QVERIFY(!roles.contains({u"full_admin"_s, u"readonly_admin"_s}));
        roles.removeIf([](const QString &role) { return role.contains(u'@'); });
        QVERIFY(anybody.contains(roles));
    }
}

void DemoSourceTest::R25_R26_externals_couldHaveComeAboutLikeThis()
{
    constexpr int daysOfReadonly = 30; // the setting at first
    for (const auto &external : gate::demoExternals(CreateDemo())) {
        QVERIFY(external.addedDays > 0);
        if (external.roles.contains(u"readonly_admin"_s)) {
            QVERIFY(external.untilDays);
            QVERIFY(external.addedDays + *external.untilDays <= daysOfReadonly);
        }
        if (external.takenByPartner) {
            QVERIFY(external.saleActive);
            QCOMPARE(external.roles, QStringList{u"provisioning_admin"_s});
        }
        QCOMPARE(external.lastTestDays.has_value(), !external.breakGlass.isEmpty());
        QCOMPARE(external.nextTestDays.has_value(), !external.breakGlass.isEmpty());
    }
}

/// By default the demo shows every case that the rules know of external administrators.
void DemoSourceTest::externals_haveAStoryForEveryCase()
{
    using gate::DemoExternal;
    const auto externals = gate::demoExternals(CreateDemo());
    const auto some = [&externals](auto is) { return std::ranges::any_of(externals, is); };
    const auto holds = [](const DemoExternal &one, const QString &role) { return one.roles.contains(role); };
    const auto isOf = [](const DemoExternal &one, OrganizationKind kind) { return one.kind == kind; };
    for (const QString &role : {u"full_admin"_s, u"provisioning_admin"_s})
        QVERIFY(some([&](auto &one) { return one.managesSubscription && holds(one, role); }));
    QVERIFY(some([](auto &one) { return one.takenByPartner; }));
    QVERIFY(some([](auto &one) { return one.managesSubscription && !one.saleActive; }));
    QVERIFY(
        some([&](auto &one) { return isOf(one, OrganizationKind::Partner) && !one.managesSubscription; }));
    QVERIFY(
        some([&](auto &one) { return isOf(one, OrganizationKind::Other) && holds(one, u"full_admin"_s); }));
    QVERIFY(some([&](auto &one) { return holds(one, u"readonly_admin"_s) && one.untilDays == 5; }));
    QVERIFY(some([&](auto &one) { return holds(one, u"readonly_admin"_s) && one.untilDays > 7; }));
    QVERIFY(some([&](auto &one) { return holds(one, u"readonly_admin"_s) && isPast(one.untilDays); }));
    QVERIFY(some([](auto &one) { return one.roles == QStringList{u"contact_center_service_admin"_s}; }));
    QVERIFY(some([](auto &one) { return one.roles == QStringList{u"site_admin@sava.webex.example"_s}; }));
    QVERIFY(some([&](auto &one) { return isOf(one, OrganizationKind::SelfSignup); }));
    QVERIFY(some([](auto &one) { return one.domain.isEmpty(); })); // stated, not verified
    QVERIFY(some([](auto &one) { return one.nextTestDays > 0; }));
    QVERIFY(some([](auto &one) { return isPast(one.nextTestDays); }));
}

void DemoSourceTest::externals_areAsManyAsAskedForAndOneWhoseRoleEnded()
{
    const int stories = CreateDemo().externals;
    QVERIFY(gate::demoExternals({10, 1, 0, 1}).empty());
    QVERIFY(gate::demoExternals({10, 1, -1, 1}).empty());
    for (const int number : {1, stories - 1, stories, 1000}) {
        QSet<QString> keys;
        int ended = 0;
        int waysIn = 0;
        for (const auto &external : gate::demoExternals({10, 1, number, 1})) {
            keys << emailKey(external.email);
            ended += isPast(external.untilDays) ? 1 : 0;
            waysIn += external.breakGlass.isEmpty() ? 0 : 1;
        }
        QCOMPARE(ended, number < stories ? 0 : 1);
        QCOMPARE(keys.size(), number + ended);
        QVERIFY(waysIn <= 2);
    }
}

void DemoSourceTest::cancel_stopsTheReading()
{
    DemoSource source({20000, 1, 0, 1}, day);
    int rows = 0;
    const auto read = source.forEach(
        [&rows](int, const std::vector<std::string_view> &) -> Result<void> {
            ++rows;
            return {};
        },
        [](qint64 done, qint64 total) { return done < total / 2; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(rows >= 10000 && rows < 20000);
}

void DemoSourceTest::errorOfARow_endsTheReading()
{
    DemoSource source({100, 1, 0, 1}, day);
    int rows = 0;
    const auto read = source.forEach(
        [&rows](int row, const std::vector<std::string_view> &) -> Result<void> {
            ++rows;
            return row == 11 ? Result<void>(badInput(u"no"_s, row)) : Result<void>();
        },
        {});
    QVERIFY(!read);
    QCOMPARE(read.error().row, 11);
    QCOMPARE(rows, 10);
}

void DemoSourceTest::fingerprint_tellsNumbersApart()
{
    const auto of = [](const CreateDemo &demo, QDate date) { return DemoSource(demo, date).fingerprint(); };
    const QByteArray usual = of({2000, 60, 6, 1}, day);
    QCOMPARE(of({2000, 60, 6, 1}, day), usual);
    QVERIFY(of({2001, 60, 6, 1}, day) != usual);
    QVERIFY(of({2000, 61, 6, 1}, day) != usual);
    QVERIFY(of({2000, 60, 6, 2}, day) != usual);
    QVERIFY(of({2000, 60, 6, 1}, day.addDays(1)) != usual);
}

QTEST_GUILESS_MAIN(DemoSourceTest)
#include "tst_demosource.moc"
