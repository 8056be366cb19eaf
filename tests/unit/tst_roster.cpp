// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/fold.h"
#include "roster/loader.h"
#include "roster/order.h"
#include "roster/roster.h"
#include "roster/rowreader.h"
#include "roster/scan.h"
#include "store/connection.h"
#include "store/workspace.h"
#include "support/support.h"

#include <QCollator>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::roster;
using domain::Holder;
using domain::Id;
using domain::UserStatus;

namespace {

constexpr Id customer = 1;
constexpr Id partner = 2;
constexpr Id stranger = 3;
const QString now = u"2026-11-21T12:00:00.000Z"_s;

// --- A plain model of the roster to compare with
// -------------------------------------------------------------

/// Rows by index, as a roster that took the same calls has them.
struct PlainRoster {
    std::vector<Row> rows;
    std::vector<bool> live;

    [[nodiscard]] std::optional<quint32> find(Id id) const
    {
        const auto found = std::ranges::find(rows, id, &Row::id);
        return found == rows.end() ? std::nullopt : std::optional(static_cast<quint32>(found - rows.begin()));
    }
    void upsert(const Row &row)
    {
        if (const auto index = find(row.id)) {
            rows[*index] = row;
            live[*index] = true;
        } else {
            rows.push_back(row);
            live.push_back(true);
        }
    }
    bool remove(Id id)
    {
        const auto index = find(id);
        if (!index || !live[*index])
            return false;
        live[*index] = false;
        return true;
    }
};

bool holdsWord(const QString &piece, const QString &word)
{
    std::string both;
    appendFolded(both, piece.toStdString());
    const QByteArray sought = fold(word);
    const QByteArrayList forms = QByteArray::fromStdString(both).split(pieceEnd);
    return std::ranges::any_of(forms, [&](const QByteArray &form) { return form.contains(sought); });
}

quint32 bitOf(UserStatus status)
{
    return 1U << static_cast<quint32>(status);
}

std::shared_ptr<const People> peopleOf(People people)
{
    return std::make_shared<const People>(std::move(people));
}

bool plainMatch(const Query &query, const Row &row)
{
    const bool external = row.holder != Holder::Customer;
    if (query.statuses && !(query.statuses & bitOf(row.status)))
        return false;
    if (query.people && std::ranges::find(*query.people, row.id) == query.people->end())
        return false;
    if (query.roles && !(row.roles & query.roles))
        return false;
    if ((query.administrators || query.externals) && !row.roles)
        return false;
    if (query.externals && !external)
        return false;
    if (!query.roles && !query.administrators && !query.externals && external)
        return false;
    const QString both =
        row.first.isEmpty() || row.last.isEmpty() ? row.first + row.last : row.first + u' ' + row.last;
    const QStringList words = query.text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return holdsWord(row.display, word) || holdsWord(both, word) || holdsWord(row.email, word);
    });
}

std::vector<quint32> plainSelect(const PlainRoster &roster, const Query &query, const Order *order)
{
    std::vector<quint32> walk;
    if (order) {
        walk = order->permutation;
        if (query.descending)
            std::reverse(walk.begin(), walk.end() - static_cast<std::ptrdiff_t>(order->empties));
    }
    for (auto row = static_cast<quint32>(walk.size()); row < roster.rows.size(); ++row)
        walk.push_back(row);
    std::erase_if(walk,
                  [&](quint32 row) { return !roster.live[row] || !plainMatch(query, roster.rows[row]); });
    return walk;
}

// --- Random rows, words and orders
// ---------------------------------------------------------------------------

QString randomText(int longest)
{
    static const std::vector<QString> letters{
        u"a"_s, u"b"_s, u"o"_s, u"z"_s, u"h"_s, u"d"_s, u"j"_s, u"A"_s, u"B"_s, u"ž"_s,       u"đ"_s,
        u"Đ"_s, u"ж"_s, u"Ж"_s, u"ђ"_s, u"а"_s, u"о"_s, u"й"_s, u"%"_s, u"_"_s, u"и\u0306"_s, u"中"_s};
    const int length = *rc::gen::inRange(0, longest + 1);
    QString text;
    for (int i = 0; i < length; ++i)
        text += *rc::gen::elementOf(letters);
    return text;
}

Row randomRow(Id id)
{
    Row row;
    row.id = id;
    row.holder = static_cast<Holder>(*rc::gen::element(0, 0, 0, 1, 2));
    row.organization = static_cast<Id>(row.holder) + 1;
    row.roles = *rc::gen::element(0U, 0U, 1U, 2U, 4U, 7U, 0x80000000U);
    row.status = static_cast<UserStatus>(*rc::gen::inRange(0, 5));
    row.first = randomText(4);
    row.last = randomText(4);
    row.display = *rc::gen::inRange(0, 3) == 0 ? row.first + u' ' + row.last : randomText(6);
    row.email = randomText(5) + u"@a.b"_s;
    return row;
}

Query randomQuery()
{
    Query query;
    const int words = *rc::gen::inRange(0, 4);
    for (int i = 0; i < words; ++i)
        query.text += randomText(3) + *rc::gen::element(u" "_s, u"\u00a0"_s, u"\t "_s);
    query.roles = *rc::gen::element(0U, 0U, 1U, 3U, 6U);
    query.administrators = *rc::gen::inRange(0, 4) == 0;
    query.externals = *rc::gen::inRange(0, 4) == 0;
    query.descending = *rc::gen::arbitrary<bool>();
    query.statuses = *rc::gen::element(0U, 0U, 1U, 6U, 31U);
    if (*rc::gen::inRange(0, 3) == 0) {
        People people;
        for (Id id = 1; id <= 60; ++id) {
            if (*rc::gen::arbitrary<bool>())
                people.push_back(id);
        }
        query.people = peopleOf(people);
    }
    return query;
}

/// An order by values that come again and again; -1: none. `values` are those of the rows.
Order orderByValues(const std::vector<int> &values)
{
    Order order;
    std::vector<quint32> &rows = order.permutation;
    for (quint32 row = 0; row < values.size(); ++row)
        rows.push_back(row);
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    std::ranges::shuffle(rows, random);
    std::ranges::stable_sort(rows, {}, [&](quint32 row) {
        return values[row] < 0 ? std::numeric_limits<int>::max() : values[row];
    });
    order.empties = static_cast<size_t>(std::ranges::count(values, -1));
    order.groups.resize(values.size());
    for (size_t i = 0; i < rows.size() - order.empties; ++i) {
        order.groupCount += i == 0 || values[rows[i]] != values[rows[i - 1]];
        order.groups[rows[i]] = order.groupCount - 1;
    }
    for (size_t i = rows.size() - order.empties; i < rows.size(); ++i)
        order.groups[rows[i]] = order.groupCount;
    return order;
}

Order randomOrder(size_t rows)
{
    Order order;
    for (quint32 row = 0; row < rows; ++row)
        order.permutation.push_back(row);
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    std::ranges::shuffle(order.permutation, random);
    order.empties = *rc::gen::inRange<size_t>(0, rows + 1);
    return order;
}

void changeAtRandom(Roster &roster, PlainRoster &plain)
{
    const Id id = *rc::gen::inRange<Id>(1, 60);
    if (*rc::gen::inRange(0, 4) == 0) {
        RC_ASSERT(roster.remove(id) == plain.remove(id));
        return;
    }
    const Row row = randomRow(id);
    RC_ASSERT(roster.upsert(row));
    plain.upsert(row);
}

void compareValues(const Roster &roster, const PlainRoster &plain)
{
    RC_ASSERT(roster.indexEnd() == plain.rows.size());
    size_t live = 0;
    size_t own = 0;
    for (quint32 row = 0; row < plain.rows.size(); ++row) {
        const Row &expected = plain.rows[row];
        RC_ASSERT(roster.isLive(row) == plain.live[row]);
        RC_ASSERT(roster.indexOf(expected.id).has_value() == plain.live[row]);
        if (!plain.live[row])
            continue;
        ++live;
        own += expected.holder == Holder::Customer;
        RC_ASSERT(*roster.indexOf(expected.id) == row);
        RC_ASSERT(roster.id(row) == expected.id);
        RC_ASSERT(roster.roles(row) == expected.roles);
        RC_ASSERT(roster.holder(row) == expected.holder);
        RC_ASSERT(roster.status(row) == expected.status);
        RC_ASSERT(roster.organization(row) == expected.organization);
    }
    RC_ASSERT(roster.size() == live);
    RC_ASSERT(roster.ownUsers() == own);
}

// --- A workspace file
// ----------------------------------------------------------------------------------------

class Workspace final {
public:
    Workspace()
    {
        auto made = store::Workspace::create(m_folder.filePath(u"w.rolecall"_s));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_workspace = std::move(*made);
        execute("INSERT INTO organization(id, name, kind, time_zone) VALUES(1, 'Чаршија', 'customer', "
                "'Europe/Belgrade'),"
                " (2, 'Šljiva partner', 'partner', 'Europe/Belgrade'), (3, 'Sreća', 'other', 'Europe/Sofia');"
                "INSERT INTO relation(customer, partner, manages_subscription, sale_active) VALUES(1, 2, 1, "
                "0), (1, 3, 0, 1)");
    }
    store::Connection &connection() { return m_workspace->connection(); }
    void execute(const QByteArray &script)
    {
        if (const auto done = m_workspace->connection().execute(script); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void addUser(Id id, Id organization, const QString &display, const QString &first, const QString &last,
                 const QString &email, const QString &status = u"Active"_s, const QString &title = {},
                 const QString &lastAccess = {})
    {
        auto statement = m_workspace->connection().prepare(
            "INSERT INTO user(id, organization, display_name, first_name, last_name,"
            " email, email_key, status, title, last_access, added_in)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
        statement.bind(id)
            .bind(organization)
            .bind(display)
            .bind(first)
            .bind(last)
            .bind(email)
            .bind(email.toLower());
        statement.bind(status).bind(title).bind(lastAccess);
        if (const auto done = statement.run(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void assign(Id user, Id organization, const QString &role, const QString &until = {})
    {
        auto statement = m_workspace->connection().prepare(
            "INSERT INTO assignment(user, organization, role, granted_by, granted_at,"
            " until) VALUES(?, ?, ?, 'test', '', ?)");
        statement.bind(user).bind(organization).bind(role);
        statement.bind(until.isEmpty() ? std::nullopt : std::optional(until));
        if (const auto done = statement.run(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"w.rolecall"_s); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
};

LoadContext context()
{
    return {customer, now, {{u"full_admin"_s, 0}, {u"site_admin"_s, 7}, {u"events_admin"_s, 11}}};
}

Query administrators()
{
    Query query;
    query.administrators = true;
    return query;
}

std::vector<Id> idsOf(const Roster &roster, const std::vector<quint32> &rows)
{
    std::vector<Id> ids;
    for (const quint32 row : rows)
        ids.push_back(roster.id(row));
    return ids;
}

} // namespace

class RosterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scan_findsWhatTheLibraryFinds();
    void columns_haveIdsBothWays();
    void select_equalsAPlainSearch();
    void selectBySeveralColumns_equalsAPlainSort();
    void filters_R31_data();
    void filters_R31();
    void statusesAndPeople_narrowTheList_R31();
    void percentAndUnderscore_meanThemselves_I8();
    void fewAmongMany_areSearchedToo();
    void longTexts_areFoundAfterManyChanges();
    void load_readsRolesAndHolders();
    void load_isCancelled();
    void loadRow_equalsTheRosterRow();
    void names_areOrderedAsTheLanguageOrders_data();
    void names_areOrderedAsTheLanguageOrders();
    void order_keepsEmptiesLastAndTiesByEmail();
    void order_ofRolesOrganizationsAndStatus();
    void order_bySeveralColumns();
    void order_knowsEqualValues();
    void order_ofHiddenProfilesTellsNothing_A15();
    void order_isCancelled();
    void rowReader_readsByKeyAndKeepsWhatItHas();
    void D8_rowReader_asksForADamagedRowOnce();
};

void RosterTest::scan_findsWhatTheLibraryFinds()
{
    for (const FindBytes find : findBytesWays()) {
        const bool good = rc::check("findBytes is find", [find] {
            const auto letter = rc::gen::element('a', 'b', 'c');
            const auto text = *rc::gen::container<std::string>(*rc::gen::inRange<size_t>(0, 300), letter);
            const auto needle = *rc::gen::container<std::string>(*rc::gen::inRange<size_t>(1, 6), letter);
            for (size_t from = 0; from <= text.size(); from += 7)
                RC_ASSERT(find(text, from, needle) == text.find(needle, from));
        });
        QVERIFY(good);
        for (size_t length = 1; length < 150; ++length) { // every place, at every distance from the end
            for (size_t at = 0; at < length; ++at) {
                std::string text(length, '.');
                text[at] = 'x';
                QCOMPARE(find(text, 0, "x"), at);
                QCOMPARE(find(text, at + 1, "x"), std::string::npos);
            }
        }
    }
}

void RosterTest::columns_haveIdsBothWays()
{
    for (int i = 0; i < static_cast<int>(SortColumn::Count); ++i) {
        const auto column = static_cast<SortColumn>(i);
        QVERIFY(sortColumnFrom(toText(column)) == column);
    }
    QCOMPARE(toText(SortColumn::LastAccess), u"last_access"_s);
    QVERIFY(!sortColumnFrom(u"Name"));
}

void RosterTest::select_equalsAPlainSearch()
{
    const bool good = rc::check("select is a plain search, whatever was changed", [] {
        Roster roster;
        PlainRoster plain;
        const int changes = *rc::gen::inRange(0, 80);
        for (int i = 0; i < changes; ++i)
            changeAtRandom(roster, plain);
        const Order order = randomOrder(plain.rows.size());
        const int later = *rc::gen::inRange(0, 20);
        for (int i = 0; i < later; ++i)
            changeAtRandom(roster, plain);
        compareValues(roster, plain);
        for (int i = 0; i < 6; ++i) {
            const Query query = randomQuery();
            RC_ASSERT(roster.select(query, &order) == plainSelect(plain, query, &order));
            RC_ASSERT(roster.select(query, nullptr) == plainSelect(plain, query, nullptr));
            RC_ASSERT(roster.count(query) == plainSelect(plain, query, nullptr).size());
        }
        const quint32 mask = *rc::gen::element(1U, 3U, 0x80000000U, ~0U);
        Query holders;
        holders.roles = mask;
        RC_ASSERT(roster.count(mask) == plainSelect(plain, holders, nullptr).size());
    });
    QVERIFY(good);
}

void RosterTest::selectBySeveralColumns_equalsAPlainSort()
{
    const bool good = rc::check("several orders are one sort by all of their values", [] {
        const size_t rows = *rc::gen::inRange<size_t>(1, 120);
        const size_t later = *rc::gen::inRange<size_t>(0, 5);
        Roster roster;
        for (size_t row = 0; row < rows + later; ++row)
            RC_ASSERT(roster.append(randomRow(static_cast<Id>(row + 1))));
        const size_t count = *rc::gen::inRange<size_t>(1, 5);
        std::vector<std::vector<int>> values(count);
        std::vector<Order> orders;
        Query query = randomQuery();
        for (size_t key = 0; key < count; ++key) {
            // Sometimes all are different, or many more than rows are selected.
            const int different = *rc::gen::element(1, 2, 3, 7, 100'000);
            for (size_t row = 0; row < rows; ++row)
                values[key].push_back(*rc::gen::inRange(-1, different));
            orders.push_back(orderByValues(values[key]));
            if (key > 0)
                query.then.push_back({SortColumn::Title, *rc::gen::arbitrary<bool>()});
        }
        std::vector<const Order *> pointers;
        for (const Order &order : orders)
            pointers.push_back(&order);
        const auto plain = [&](const std::vector<size_t> &used) {
            Query last = query;
            const auto descending = [&](size_t key) {
                return key == 0 ? query.descending : query.then[key - 1].descending;
            };
            last.descending = descending(used.back());
            std::vector<quint32> expected = roster.select(last, &orders[used.back()]);
            std::ranges::stable_sort(expected, [&](quint32 left, quint32 right) {
                for (const size_t key : used) {
                    const auto rank = [&](quint32 row) {
                        constexpr int behind = std::numeric_limits<int>::max();
                        if (row >= rows)
                            return behind;
                        const int value = values[key][row];
                        return value < 0 ? behind - 1 : descending(key) ? -value : value;
                    };
                    if (rank(left) != rank(right))
                        return rank(left) < rank(right);
                }
                return false;
            });
            return expected;
        };
        std::vector<size_t> all(count);
        std::iota(all.begin(), all.end(), size_t(0));
        std::vector<size_t> used = all; // behind values that are all different nothing counts
        for (size_t key = 0; key < count; ++key) {
            if (std::set<int>(values[key].begin(), values[key].end()).size() == rows) {
                used.resize(key + 1);
                break;
            }
        }
        RC_ASSERT(roster.select(query, pointers) == plain(used));
        if (count > 1) {
            pointers[0] = nullptr; // not there yet
            used = all;
            used.erase(used.begin());
            for (size_t key = 1; key < count; ++key) {
                if (std::set<int>(values[key].begin(), values[key].end()).size() == rows) {
                    used.resize(key);
                    break;
                }
            }
            RC_ASSERT(roster.select(query, pointers) == plain(used));
        }
        RC_ASSERT(roster.select(query, std::vector<const Order *>(count)) == roster.select(query, nullptr));
    });
    QVERIFY(good);
}

void RosterTest::filters_R31_data()
{
    QTest::addColumn<uint>("roles");
    QTest::addColumn<bool>("administrators");
    QTest::addColumn<bool>("externals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("own users without a filter") << 0U << false << false << u"plain own"_s;
    QTest::newRow("a role: own and external") << 1U << false << false << u"own partner"_s;
    QTest::newRow("either role") << 3U << false << false << u"own partner other"_s;
    QTest::newRow("all administrators") << 0U << true << false << u"own partner other"_s;
    QTest::newRow("all external administrators") << 0U << false << true << u"partner other"_s;
    QTest::newRow("external ones with a role") << 2U << false << true << u"other"_s;
    QTest::newRow("a role nobody has") << 8U << false << false << QString();
}

void RosterTest::filters_R31()
{
    QFETCH(uint, roles);
    QFETCH(bool, administrators);
    QFETCH(bool, externals);
    QFETCH(QString, expected);
    Roster roster;
    QVERIFY(roster.append(
        Row{1, customer, 0, Holder::Customer, UserStatus::Active, u"plain"_s, {}, {}, u"a@x.rs"_s}));
    QVERIFY(roster.append(
        Row{2, customer, 1, Holder::Customer, UserStatus::Active, u"own"_s, {}, {}, u"b@x.rs"_s}));
    QVERIFY(roster.append(
        Row{3, partner, 1, Holder::Partner, UserStatus::Active, u"partner"_s, {}, {}, u"c@y.rs"_s}));
    QVERIFY(roster.append(
        Row{4, stranger, 2, Holder::Other, UserStatus::Active, u"other"_s, {}, {}, u"d@z.rs"_s}));
    QVERIFY(roster.append(
        Row{5, stranger, 0, Holder::Other, UserStatus::Active, u"nobody"_s, {}, {}, u"e@z.rs"_s}));
    Query query;
    query.roles = roles;
    query.administrators = administrators;
    query.externals = externals;
    const std::array<QString, 5> names{u"plain"_s, u"own"_s, u"partner"_s, u"other"_s, u"nobody"_s};
    QStringList found;
    for (const quint32 row : roster.select(query, nullptr))
        found << names[row];
    QCOMPARE(found.join(u' '), expected);
}

void RosterTest::statusesAndPeople_narrowTheList_R31()
{
    Roster roster;
    for (Id id = 1; id <= 10; ++id) {
        const auto holder = id > 8 ? Holder::Other : Holder::Customer;
        QVERIFY(roster.append(Row{id,
                                  id > 8 ? stranger : customer,
                                  id % 2 ? 0U : 1U,
                                  holder,
                                  static_cast<UserStatus>(id % 5),
                                  {},
                                  {},
                                  {},
                                  u"%1@x.rs"_s.arg(id)}));
    }
    const auto found = [&](const Query &query) {
        const auto ids = idsOf(roster, roster.select(query, nullptr));
        return roster.count(query) == ids.size() ? ids : People{-1};
    };
    Query query;
    query.statuses = bitOf(UserStatus::Verified) | bitOf(UserStatus::Inactive);
    QCOMPARE(found(query), (People{1, 4, 6}));
    query.people = peopleOf({1, 2, 6, 9, 10, 77}); // one who is not here is nobody
    QCOMPARE(found(query), (People{1, 6}));
    query.statuses = 0;
    QCOMPARE(found(query), (People{1, 2, 6})); // own users
    query.administrators = true;
    QCOMPARE(found(query), (People{2, 6, 10})); // who takes in externals
    query.externals = true;
    QCOMPARE(found(query), People{10});
    query.text = u"6@"_s;
    QCOMPARE(found(query), People{});
    query.externals = false;
    QCOMPARE(found(query), People{6});
    query.people = peopleOf({});
    QCOMPARE(found(query), People{});
    QVERIFY(roster.remove(6));
    query.people = peopleOf({6});
    QCOMPARE(found(query), People{});
}

void RosterTest::percentAndUnderscore_meanThemselves_I8()
{
    Roster roster;
    QVERIFY(roster.append(
        Row{1, customer, 0, Holder::Customer, UserStatus::Active, u"100% Ana"_s, {}, {}, u"a_b@x.rs"_s}));
    QVERIFY(roster.append(
        Row{2, customer, 0, Holder::Customer, UserStatus::Active, u"100 Ana"_s, {}, {}, u"acb@x.rs"_s}));
    const auto found = [&](const QString &text) {
        Query query;
        query.text = text;
        return idsOf(roster, roster.select(query, nullptr));
    };
    QCOMPARE(found(u"%"_s), std::vector<Id>{1});
    QCOMPARE(found(u"a_b"_s), std::vector<Id>{1});
    QCOMPARE(found(u"ana 100"_s), (std::vector<Id>{1, 2}));
    QCOMPARE(found(u"  "_s), (std::vector<Id>{1, 2}));
    QCOMPARE(found(u"ana ana@"_s), std::vector<Id>{});
    QCOMPARE(found(u"anaa"_s), std::vector<Id>{}); // no word reaches from the name into the e-mail
}

void RosterTest::fewAmongMany_areSearchedToo()
{
    Roster roster;
    for (Id id = 1; id <= 2000; ++id) {
        const quint32 roles = id % 500 == 0 ? 1 : 0;
        const QString name = id % 1000 == 0 ? u"Ђорђе Žeković"_s : u"Đorđe Ilić"_s;
        QVERIFY(roster.append(Row{
            id, customer, roles, Holder::Customer, UserStatus::Active, name, {}, {}, u"%1@x.rs"_s.arg(id)}));
    }
    Query query = administrators();
    query.text = u"dorde zekovic"_s;
    QCOMPARE(idsOf(roster, roster.select(query, nullptr)), (std::vector<Id>{1000, 2000}));
    query.text = u"djordje 500@"_s;
    QCOMPARE(idsOf(roster, roster.select(query, nullptr)), (std::vector<Id>{500, 1500}));
    query.text = u"petar"_s;
    QVERIFY(roster.select(query, nullptr).empty());
}

void RosterTest::longTexts_areFoundAfterManyChanges()
{
    constexpr Id people = 500;
    Roster roster;
    const auto row = [](Id id, int round) {
        // Longer every round, so that the text moves and the block is made anew now and then.
        const QString name = u"r%1n%2x"_s.arg(round).arg(id) + QString(100 * round, u'y');
        return Row{id, customer, 0, Holder::Customer, UserStatus::Active, name, {}, {}, u"%1@x.rs"_s.arg(id)};
    };
    for (Id id = 1; id <= people; ++id)
        QVERIFY(roster.append(row(id, 0)));
    constexpr int rounds = 20;
    for (int round = 1; round <= rounds; ++round) {
        for (Id id = 1; id <= people; ++id)
            QVERIFY(roster.upsert(row(id, round)));
        Query query;
        query.text = u"r%1n"_s.arg(round);
        QCOMPARE(roster.select(query, nullptr).size(), size_t(people));
        query.text = u"r%1n"_s.arg(round - 1);
        QVERIFY(roster.select(query, nullptr).empty());
        query.text = u"n77x"_s;
        QCOMPARE(idsOf(roster, roster.select(query, nullptr)), std::vector<Id>{77});
    }
    // What was left is given back: four fifths of the block at least are in use, but for a megabyte.
    const size_t used = people * (100 * rounds + 20);
    QVERIFY2(roster.block().size() < used * 4 / 3 + (1 << 21),
             qPrintable(QString::number(roster.block().size())));
}

void RosterTest::load_readsRolesAndHolders()
{
    Workspace file;
    file.addUser(10, customer, u"Ђорђе"_s, {}, {}, u"dj@x.rs"_s, u"Not verified"_s);
    file.addUser(11, customer, {}, u"Ana"_s, u"Žabić"_s, u"ana@x.rs"_s);
    file.addUser(12, partner, {}, {}, {}, u"p@y.rs"_s, u"Inactive"_s);
    file.addUser(13, stranger, u"O"_s, {}, {}, u"o@z.rs"_s);
    file.addUser(14, stranger, u"Without roles"_s, {}, {}, u"n@z.rs"_s);
    file.assign(11, customer, u"full_admin"_s);
    file.assign(11, customer, u"site_admin"_s, u"2026-11-21T12:00:00.001Z"_s);
    file.assign(11, customer, u"events_admin"_s, now); // has just ended
    file.assign(11, partner, u"events_admin"_s); // somewhere else
    file.assign(12, customer, u"events_admin"_s);
    file.assign(13, customer, u"full_admin"_s);
    file.assign(13, customer, u"no_such_role"_s);

    const auto loaded = loadRoster(file.connection(), context());
    VERIFY_OK(loaded);
    const Roster &roster = **loaded;
    QCOMPARE(roster.size(), size_t(4));
    QCOMPARE(roster.ownUsers(), size_t(2));
    QCOMPARE(roster.roles(*roster.indexOf(10)), 0U);
    QCOMPARE(roster.roles(*roster.indexOf(11)), 1U | 1U << 7);
    QCOMPARE(roster.roles(*roster.indexOf(12)), 1U << 11);
    QCOMPARE(roster.roles(*roster.indexOf(13)), 1U);
    QVERIFY(roster.status(*roster.indexOf(10)) == UserStatus::NotVerified);
    QVERIFY(roster.status(*roster.indexOf(12)) == UserStatus::Inactive);
    QVERIFY(roster.holder(*roster.indexOf(11)) == Holder::Customer);
    QVERIFY(roster.holder(*roster.indexOf(12)) == Holder::Partner);
    QVERIFY(roster.holder(*roster.indexOf(13)) == Holder::Other);
    Query query;
    query.text = u"zabic ana@"_s;
    QCOMPARE(idsOf(roster, roster.select(query, nullptr)), std::vector<Id>{11});
    QCOMPARE(idsOf(roster, roster.select(administrators(), nullptr)), (std::vector<Id>{11, 12, 13}));

    Workspace empty;
    const auto nobody = loadRoster(empty.connection(), context());
    VERIFY_OK(nobody);
    QCOMPARE((*nobody)->size(), size_t(0));
    QVERIFY((*nobody)->select(query, nullptr).empty());
}

void RosterTest::load_isCancelled()
{
    Workspace file;
    file.execute(
        "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO user(organization,"
        " email, email_key, status, added_in) SELECT 1, i || '@x.rs', i || '@x.rs', 'Active', 1 FROM n");
    qint64 told = 0;
    const auto cancelled = loadRoster(file.connection(), context(), [&told](qint64 done, qint64 total) {
        told = done;
        return done * 2 < total;
    });
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
    QVERIFY(told >= 10000 && told < 20000);
    VERIFY_OK(loadRoster(file.connection(), context())); // the file is free again
}

void RosterTest::loadRow_equalsTheRosterRow()
{
    Workspace file;
    file.addUser(10, partner, u"Ђорђе"_s, u"Đorđe"_s, u"Ž"_s, u"dj@x.rs"_s, u"Pending"_s);
    file.assign(10, customer, u"site_admin"_s);
    file.assign(10, customer, u"full_admin"_s, u"2020-01-01T00:00:00.000Z"_s);
    const auto row = loadRow(file.connection(), context(), 10);
    VERIFY_OK(row);
    QVERIFY(row->has_value());
    QCOMPARE((*row)->roles, 1U << 7);
    QVERIFY((*row)->holder == Holder::Partner);
    QVERIFY((*row)->status == UserStatus::Pending);
    QCOMPARE((*row)->organization, partner);
    const QStringList texts{(*row)->display, (*row)->first, (*row)->last, (*row)->email};
    QCOMPARE(texts, (QStringList{u"Ђорђе"_s, u"Đorđe"_s, u"Ž"_s, u"dj@x.rs"_s}));

    const auto loaded = loadRoster(file.connection(), context());
    VERIFY_OK(loaded);
    Roster again;
    QVERIFY(again.append(**row));
    QVERIFY(again.block() == (*loaded)->block());

    const auto nobody = loadRow(file.connection(), context(), 99);
    VERIFY_OK(nobody);
    QVERIFY(!nobody->has_value());
}

void RosterTest::names_areOrderedAsTheLanguageOrders_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("en") << QLocale(QLocale::English);
    QTest::newRow("bg") << QLocale(QLocale::Bulgarian);
    QTest::newRow("sr-Cyrl") << QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    QTest::newRow("sr-Latn") << QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
}

void RosterTest::names_areOrderedAsTheLanguageOrders()
{
    QFETCH(QLocale, locale);
    const QStringList parts{u"Ана"_s,   u"Ana"_s,    u"ana"_s,    u"Čavić"_s,   u"Cvetić"_s, u"Ćirić"_s,
                            u"Џаја"_s,  u"Ђорђе"_s,  u"Đorđe"_s,  u"Žika"_s,    u"zara"_s,   u"Ljuba"_s,
                            u"Lukić"_s, u"Njegoš"_s, u"Nušić"_s,  u"Шћепан"_s,  u"Щерев"_s,  u"Юлия"_s,
                            u"Яна"_s,   u"Иван"_s,   u"Йордан"_s, u"o'Brien"_s, u"De-La"_s,  u"Љуба"_s};
    Workspace file;
    std::mt19937 random(7);
    std::uniform_int_distribution<qsizetype> part(0, parts.size() - 1);
    QMap<Id, QString> names;
    QMap<Id, QString> emails;
    file.execute("BEGIN");
    for (Id id = 1; id <= 400; ++id) {
        const QString first = parts[part(random)];
        const QString last = id % 5 ? parts[part(random)] : QString();
        const QString display = id % 3 ? QString() : parts[part(random)] + u' ' + parts[part(random)];
        emails[id] = u"%1.%2@x.rs"_s.arg(part(random)).arg(id);
        file.addUser(id, customer, display, id % 7 ? first : QString(), id % 7 ? last : QString(),
                     emails[id]);
        names[id] =
            domain::personName(display, id % 7 ? first : QString(), id % 7 ? last : QString(), emails[id]);
    }
    file.execute("COMMIT");
    const auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    const auto order = buildOrder(file.connection(), **roster, SortColumn::Name, locale);
    VERIFY_OK(order);
    QCOMPARE(order->empties, size_t(0));

    QList<Id> expected = names.keys();
    QCollator collator(locale);
    std::ranges::stable_sort(expected, [&](Id left, Id right) {
        const int difference = collator.compare(names[left], names[right]);
        return difference != 0 ? difference < 0 : emails[left].toUtf8() < emails[right].toUtf8();
    });
    const auto ids = idsOf(**roster, (*roster)->select({}, &*order));
    QCOMPARE(QList<Id>(ids.begin(), ids.end()), expected);
    Query descending;
    descending.descending = true;
    std::ranges::reverse(expected);
    const auto reversed = idsOf(**roster, (*roster)->select(descending, &*order));
    QCOMPARE(QList<Id>(reversed.begin(), reversed.end()), expected);
}

void RosterTest::order_keepsEmptiesLastAndTiesByEmail()
{
    Workspace file;
    const QString longTitle(300, u'š');
    file.addUser(1, customer, {}, {}, {}, u"e@x.rs"_s, u"Active"_s, u"Šef"_s, u"2026-01-02T00:00:00.000Z"_s);
    file.addUser(2, customer, {}, {}, {}, u"d@x.rs"_s, u"Active"_s, {}, {});
    file.addUser(3, customer, {}, {}, {}, u"c@x.rs"_s, u"Active"_s, u"Šef"_s, u"2026-01-02T00:00:00.001Z"_s);
    file.addUser(4, customer, {}, {}, {}, u"b@x.rs"_s, u"Active"_s, {}, u"2025-12-31T00:00:00.000Z"_s);
    file.addUser(5, customer, {}, {}, {}, u"a@x.rs"_s, u"Active"_s, longTitle, {});
    file.addUser(6, customer, {}, {}, {}, u"f@x.rs"_s, u"Active"_s, QString(100, u'š') + u'a', {});
    const auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    const auto ordered = [&](SortColumn column, bool descending) {
        const auto order = buildOrder(file.connection(), **roster, column, QLocale(u"sr-Latn"_s));
        Query query;
        query.descending = descending;
        return order ? idsOf(**roster, (*roster)->select(query, &*order)) : std::vector<Id>();
    };
    QCOMPARE(ordered(SortColumn::Title, false), (std::vector<Id>{3, 1, 6, 5, 4, 2}));
    QCOMPARE(ordered(SortColumn::Title, true), (std::vector<Id>{5, 6, 1, 3, 4, 2}));
    QCOMPARE(ordered(SortColumn::LastAccess, false), (std::vector<Id>{4, 1, 3, 5, 2, 6}));
    QCOMPARE(ordered(SortColumn::LastAccess, true), (std::vector<Id>{3, 1, 4, 5, 2, 6})); // newest first
    QCOMPARE(ordered(SortColumn::Email, false), (std::vector<Id>{5, 4, 3, 2, 1, 6}));
    QCOMPARE(ordered(SortColumn::Department, false), (std::vector<Id>{5, 4, 3, 2, 1, 6}));

    // Who is gone from the file but not from the roster yet has no text: last, and still there once.
    file.execute("DELETE FROM user WHERE id = 3");
    QCOMPARE(ordered(SortColumn::Title, false), (std::vector<Id>{1, 6, 5, 4, 3, 2}));
}

void RosterTest::order_ofRolesOrganizationsAndStatus()
{
    Workspace file;
    file.addUser(1, customer, {}, {}, {}, u"e@x.rs"_s, u"Inactive"_s);
    file.addUser(2, customer, {}, {}, {}, u"d@x.rs"_s, u"Pending"_s);
    file.addUser(3, partner, {}, {}, {}, u"c@x.rs"_s, u"Verified"_s);
    file.addUser(4, stranger, {}, {}, {}, u"b@x.rs"_s, u"Active"_s);
    file.assign(2, customer, u"full_admin"_s);
    file.assign(3, customer, u"site_admin"_s);
    file.assign(4, customer, u"full_admin"_s);
    auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    const auto rolesText = [](quint32 roles) { return roles == 1 ? u"Potpuni"_s : u"Администратор сајта"_s; };
    const auto ordered = [&](SortColumn column, const QString &language) {
        const auto order = buildOrder(file.connection(), **roster, column, QLocale(language), {}, rolesText);
        return order ? idsOf(**roster, (*roster)->select(administrators(), &*order)) : std::vector<Id>();
    };
    QCOMPARE(ordered(SortColumn::Roles, u"en"_s), (std::vector<Id>{4, 2, 3}));
    QCOMPARE(ordered(SortColumn::Roles, u"sr-Cyrl"_s), (std::vector<Id>{3, 4, 2})); // Cyrillic first
    QCOMPARE(ordered(SortColumn::Organization, u"en"_s), (std::vector<Id>{3, 4, 2}));
    QCOMPARE(ordered(SortColumn::Organization, u"sr-Latn"_s), (std::vector<Id>{4, 3, 2})); // Sreća, Šljiva
    QCOMPARE(ordered(SortColumn::Status, u"bg"_s), (std::vector<Id>{4, 3, 2}));

    // Rows that came later stand at the end until the order is built again.
    const auto order = buildOrder(file.connection(), **roster, SortColumn::Status, QLocale::c());
    VERIFY_OK(order);
    QVERIFY((*roster)->upsert(
        Row{5, customer, 1, Holder::Customer, UserStatus::Active, {}, {}, {}, u"a@x.rs"_s}));
    QVERIFY((*roster)->remove(3));
    QCOMPARE(idsOf(**roster, (*roster)->select(administrators(), &*order)), (std::vector<Id>{4, 2, 5}));
}

void RosterTest::order_bySeveralColumns()
{
    Workspace file;
    const auto add = [&](Id id, const QString &first, const QString &title, const QString &status) {
        file.addUser(id, customer, first, {}, {}, u"%1@x.rs"_s.arg(id), status, title);
    };
    add(1, u"Žika"_s, u"Šef"_s, u"Inactive"_s);
    add(2, u"Ana"_s, u"Šef"_s, u"Active"_s);
    add(3, u"Ćira"_s, {}, u"Active"_s);
    add(4, u"Ana"_s, u"Direktor"_s, u"Active"_s);
    add(5, u"Ana"_s, u"Šef"_s, u"Pending"_s);
    add(6, u"Đura"_s, {}, u"Pending"_s);
    add(7, u"Ana"_s, u"Šef"_s, u"Active"_s);
    const auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    const auto ordered = [&](const std::vector<SortKey> &keys) {
        std::vector<Order> orders;
        for (const SortKey &key : keys)
            orders.push_back(
                buildOrder(file.connection(), **roster, key.column, QLocale(u"sr-Latn"_s)).value_or(Order()));
        std::vector<const Order *> pointers;
        for (const Order &order : orders)
            pointers.push_back(&order);
        Query query;
        query.column = keys.front().column;
        query.descending = keys.front().descending;
        query.then.assign(keys.begin() + 1, keys.end());
        return idsOf(**roster, (*roster)->select(query, pointers));
    };
    using enum SortColumn;
    QCOMPARE(ordered({{Title, false}, {Name, false}}), (People{4, 2, 5, 7, 1, 3, 6}));
    QCOMPARE(ordered({{Title, true}, {Name, false}}), (People{2, 5, 7, 1, 4, 3, 6}));
    QCOMPARE(ordered({{Title, false}, {Name, true}}), (People{4, 1, 7, 5, 2, 6, 3}));
    QCOMPARE(ordered({{Status, false}, {Title, false}}), (People{4, 2, 7, 3, 5, 6, 1}));
    QCOMPARE(ordered({{Status, true}, {Title, true}}), (People{1, 5, 6, 7, 2, 4, 3}));
    QCOMPARE(ordered({{Title, false}, {Status, true}, {Email, true}}), (People{4, 1, 5, 7, 2, 6, 3}));
    QCOMPARE(ordered({{Email, true}, {Title, false}}), (People{7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(ordered({{Department, false}, {Location, true}, {Email, false}}),
             (People{1, 2, 3, 4, 5, 6, 7})); // nobody has one
}

void RosterTest::order_knowsEqualValues()
{
    // Texts of many lengths around the bytes that are compared at a time, some of them equal.
    Workspace file;
    std::mt19937 random(11);
    std::uniform_int_distribution<int> length(0, 20);
    std::uniform_int_distribution<int> letter(0, 1);
    std::map<Id, QString> titles;
    file.execute("BEGIN");
    for (Id id = 1; id <= 600; ++id) {
        QString &title = titles[id];
        for (int left = length(random); left > 0; --left)
            title += letter(random) && left < 3 ? u"b"_s : u"a"_s;
        file.addUser(id, customer, {}, {}, {}, u"%1@x.rs"_s.arg(id), u"Active"_s, title, title);
    }
    file.execute("COMMIT");
    const auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    for (const SortColumn column : {SortColumn::Title, SortColumn::LastAccess}) {
        const auto order = buildOrder(file.connection(), **roster, column, QLocale(QLocale::English));
        VERIFY_OK(order);
        QCOMPARE(order->groups.size(), (*roster)->indexEnd());
        std::set<QString> different;
        std::optional<quint32> before;
        for (const quint32 row : order->permutation) {
            const QString title = titles[(*roster)->id(row)];
            if (title.isEmpty()) {
                QCOMPARE(order->groups[row], order->groupCount);
                continue;
            }
            different.insert(title);
            QCOMPARE(order->groups[row] + 1, static_cast<quint32>(different.size()));
            QVERIFY(!before || titles[(*roster)->id(*before)] <= title);
            before = row;
        }
        QCOMPARE(order->groupCount, static_cast<quint32>(different.size()));
        QVERIFY(order->groupCount > 20 && order->groupCount < 400);
    }
}

void RosterTest::order_ofHiddenProfilesTellsNothing_A15()
{
    Workspace file;
    file.addUser(1, customer, u"Ana"_s, {}, {}, u"c@x.rs"_s, u"Active"_s, u"z"_s, now);
    file.addUser(2, customer, u"Boris"_s, {}, {}, u"b@x.rs"_s, u"Active"_s, u"a"_s, {});
    file.addUser(3, customer, u"Ana"_s, {}, {}, u"a@x.rs"_s, u"Active"_s, {}, now);
    auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    (*roster)->setShownFields(domain::shownFields({false, {1}}));
    const auto byName = buildOrder(file.connection(), **roster, SortColumn::Name, QLocale::c());
    VERIFY_OK(byName);
    for (const auto column :
         {SortColumn::Title, SortColumn::Department, SortColumn::Location, SortColumn::LastAccess}) {
        const auto order = buildOrder(file.connection(), **roster, column, QLocale::c());
        VERIFY_OK(order);
        QCOMPARE(order->permutation, byName->permutation);
        QCOMPARE(order->groups, byName->groups);
        QCOMPARE(order->empties, size_t(0));
        Query query;
        query.then = {{SortColumn::Email, false}};
        const auto byEmail = buildOrder(file.connection(), **roster, SortColumn::Email, QLocale::c());
        VERIFY_OK(byEmail);
        const auto rows = (*roster)->select(query, std::array<const Order *, 2>{&*order, &*byEmail});
        QCOMPARE(idsOf(**roster, rows), (People{3, 1, 2}));
    }
}

void RosterTest::order_isCancelled()
{
    Workspace file;
    file.execute(
        "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO user(organization,"
        " email, email_key, status, added_in) SELECT 1, i || '@x.rs', i || '@x.rs', 'Active', 1 FROM n");
    const auto roster = loadRoster(file.connection(), context());
    VERIFY_OK(roster);
    for (const SortColumn column : {SortColumn::Name, SortColumn::Status, SortColumn::Title}) {
        int calls = 0;
        const auto order =
            buildOrder(file.connection(), **roster, column, QLocale::c(), [&calls] { return ++calls == 1; });
        QVERIFY(!order);
        QVERIFY(order.error().code == ErrorCode::Cancelled);
    }
}

void RosterTest::rowReader_readsByKeyAndKeepsWhatItHas()
{
    Workspace file;
    file.addUser(1, partner, {}, u"Ana"_s, u"Žabić"_s, u"ana@x.rs"_s, u"Verified"_s, u"Šef"_s, now);
    file.addUser(2, customer, {}, {}, {}, u"b@x.rs"_s);
    const auto opened = store::Workspace::open(file.path(), store::OpenMode::ReadOnly);
    VERIFY_OK(opened);
    (*opened)->connection().waitForNobody();
    RowReader reader((*opened)->connection());
    QVERIFY(!reader.find(1));
    QVERIFY(reader.fetch(std::array<Id, 2>{1, 99}));
    QVERIFY(reader.find(1));
    QVERIFY(!reader.find(99));
    const ListedUser &ana = *reader.find(1);
    QCOMPARE((QStringList{ana.name, ana.email, ana.status, ana.title, ana.lastAccess, ana.organizationName}),
             (QStringList{u"Ana Žabić"_s, u"ana@x.rs"_s, u"Verified"_s, u"Šef"_s, now, u"Šljiva partner"_s}));

    file.execute("BEGIN EXCLUSIVE");
    QVERIFY(!reader.fetch(std::array<Id, 2>{1, 2})); // at once
    QVERIFY(reader.find(1));
    QVERIFY(!reader.find(2));
    file.execute("UPDATE user SET title = 'Vođa' WHERE id = 1; COMMIT");

    QVERIFY(reader.fetch(std::array<Id, 2>{1, 2}));
    QCOMPARE(reader.find(2)->name, u"b@x.rs"_s);
    QCOMPARE(reader.find(1)->title, u"Šef"_s);
    reader.invalidate(1);
    QVERIFY(!reader.find(1));
    QVERIFY(reader.fetch(std::array<Id, 1>{1}));
    QCOMPARE(reader.find(1)->title, u"Vođa"_s);
    reader.clear();
    QVERIFY(!reader.find(2));
}

void RosterTest::D8_rowReader_asksForADamagedRowOnce()
{
    Workspace file;
    file.addUser(1, customer, {}, {}, {}, u"a@x.rs"_s);
    file.addUser(2, customer, {}, {}, {}, u"b@x.rs"_s);
    file.execute("UPDATE user SET row_hash = row_hash + 1 WHERE id = 2");
    const auto opened = store::Workspace::open(file.path(), store::OpenMode::ReadOnly);
    VERIFY_OK(opened);
    RowReader reader((*opened)->connection());
    const std::array<Id, 2> both{1, 2};
    QVERIFY(!reader.fetch(both));
    QVERIFY(reader.find(1) && !reader.find(2) && reader.isDamaged(2));
    int asked = 0;
    const auto count = [](unsigned, void *number, void *, void *) {
        return ++*static_cast<int *>(number), 0;
    };
    sqlite3_trace_v2((*opened)->connection().handle(), SQLITE_TRACE_STMT, count, &asked);
    QVERIFY(!reader.fetch(both));
    QCOMPARE(asked, 0);
    reader.invalidate(2);
    QVERIFY(!reader.fetch(both));
    QVERIFY(asked > 0);
}

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
