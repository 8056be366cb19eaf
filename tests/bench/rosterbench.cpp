// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Figures of the roster at a million made-up people. Without arguments it is a Google Benchmark program; with
// --check it is a test: it compares times of the same run with each other, never with a clock's promise, and
// prints them.
#include "roster/fold.h"
#include "roster/loader.h"
#include "roster/order.h"
#include "roster/roster.h"
#include "store/connection.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::roster;

namespace {

constexpr qint64 people = 1'000'000;
constexpr int skipped = 77; // SKIP_RETURN_CODE

constexpr std::array<std::string_view, 16> firstNames{
    "Ana",      "Đorđe", "Милица", "Živko",  "Ivan",   "Jelena", "Чавдар", "Marko",
    "Nikolina", "Petar", "Йордан", "Sofija", "Viktor", "Ђурђа",  "Luka",   "Teodora"};
constexpr std::array<std::string_view, 16> lastNames{
    "Petrović", "Жеков",    "Novak", "Đorđević", "Ilić",  "Стоянов", "Jovanović", "Kovač",
    "Šarić",    "Димитров", "Babić", "Nikolić",  "Popov", "Savić",   "Tomić",     "Vuković"};
constexpr std::array<std::string_view, 8> departments{
    "Prodaja", "Nabavka", "Pravna služba", "Развој", "Finance", "Human Resources", "Podrška", "Operations"};

/// Scatters numbers, so that neighbours are not alike; always the same.
quint64 scattered(quint64 i)
{
    i = (i ^ i >> 31) * 0x9E3779B97F4A7C15U;
    return i ^ i >> 29;
}

struct Person {
    explicit Person(qint64 id)
    {
        const quint64 n = scattered(static_cast<quint64>(id));
        first = firstNames[n % firstNames.size()];
        last = std::string(lastNames[n / 16 % lastNames.size()]) + "-" + std::to_string(n / 256 % 5000);
        display = first + " " + last;
        email = "person." + std::to_string(id) + "@mail" + std::to_string(n % 7) + ".example.com";
        department = departments[n / 4096 % departments.size()];
        roles = n % 100 == 0 ? 1U << n / 256 % 13 : 0;
    }
    std::string first, last, display, email;
    std::string_view department;
    quint32 roles;
};

const Roster &roster()
{
    static const Roster instance = [] {
        Roster filled;
        filled.reserve(people);
        for (qint64 id = 1; id <= people; ++id) {
            const Person person(id);
            const RowView row{id,
                              1,
                              person.roles,
                              domain::Holder::Customer,
                              domain::UserStatus::Active,
                              person.display,
                              person.first,
                              person.last,
                              person.email};
            if (!filled.append(row))
                qFatal("no room");
        }
        return filled;
    }();
    return instance;
}

Order shuffledOrder()
{
    Order order;
    for (quint32 row = 0; row < people; ++row)
        order.permutation.push_back(row);
    std::ranges::sort(order.permutation, {}, [](quint32 row) { return scattered(row); });
    return order;
}

/// An order by made-up values, each of which so many rows have.
Order orderOfGroups(quint32 groups)
{
    Order order;
    const auto groupOf = [groups](quint32 row) {
        return static_cast<quint32>(scattered(quint64(row) * 31 + groups) % groups);
    };
    for (quint32 row = 0; row < people; ++row) {
        order.permutation.push_back(row);
        order.groups.push_back(groupOf(row));
    }
    std::ranges::stable_sort(order.permutation, {}, groupOf);
    order.groupCount = groups;
    return order;
}

/// Several keys, as a list ordered by department, status and name is.
struct SeveralOrders {
    SeveralOrders()
    {
        for (const quint32 groups : {500U, 5U, 600'000U})
            orders.push_back(orderOfGroups(groups));
        for (const Order &order : orders)
            pointers.push_back(&order);
        query.then = {{SortColumn::Status, true}, {SortColumn::Name, false}};
    }
    std::vector<Order> orders;
    std::vector<const Order *> pointers;
    Query query;
};

std::shared_ptr<const People> everyOther()
{
    People half;
    for (qint64 id = 1; id <= people; id += 2)
        half.push_back(id);
    return std::make_shared<const People>(std::move(half));
}

Query textQuery(const QString &text)
{
    Query query;
    query.text = text;
    return query;
}

/// A workspace file of a million people; made once.
class Workspace final {
public:
    static Workspace &instance()
    {
        static Workspace workspace;
        return workspace;
    }
    store::Connection &connection() { return m_workspace->connection(); }
    [[nodiscard]] static LoadContext context()
    {
        return {1, u"2026-11-21T12:00:00.000Z"_s, {{u"full_admin"_s, 0}}};
    }

private:
    Workspace()
    {
        auto made = store::Workspace::create(m_folder.filePath(u"w.rolecall"_s));
        if (!made)
            qFatal("no workspace");
        m_workspace = std::move(*made);
        execute("PRAGMA synchronous = OFF; BEGIN;"
                "INSERT INTO organization(id, name, kind, time_zone) VALUES(1, 'Customer', 'customer', "
                "'Europe/Belgrade')");
        auto statement = m_workspace->connection().prepare(
            "INSERT INTO user(id, organization, first_name, last_name, display_name,"
            " email, email_key, department, status, added_in)"
            " VALUES(?, 1, ?, ?, ?, ?, ?, ?, 'Active', 1)");
        for (qint64 id = 1; id <= people; ++id) {
            const Person person(id);
            statement.bind(id);
            for (const std::string_view text :
                 {std::string_view(person.first), std::string_view(person.last),
                  std::string_view(person.display), std::string_view(person.email),
                  std::string_view(person.email), person.department})
                statement.bindUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
            if (!statement.run())
                qFatal("no user");
        }
        execute("INSERT INTO assignment(user, organization, role, granted_by, granted_at)"
                " SELECT id, 1, 'full_admin', 'bench', '' FROM user WHERE id % 100 = 0; COMMIT");
    }
    void execute(const QByteArray &script)
    {
        if (const auto done = m_workspace->connection().execute(script); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
};

// --- Benchmarks
// ----------------------------------------------------------------------------------------------

void foldNames(benchmark::State &state)
{
    std::vector<std::string> names;
    for (qint64 id = 1; id <= people; ++id)
        names.push_back(Person(id).display);
    std::string block;
    for (auto _ : state) {
        block.clear();
        for (const std::string &name : names)
            appendFolded(block, name);
        benchmark::DoNotOptimize(block.data());
    }
}

void readBlock(benchmark::State &state)
{
    const std::string_view block = roster().block();
    for (auto _ : state)
        benchmark::DoNotOptimize(std::memchr(block.data(), 0, block.size()));
}

void searchAndWalk(benchmark::State &state, const QString &text)
{
    const Order order = shuffledOrder();
    size_t found = 0;
    for (auto _ : state) {
        const auto rows = roster().select(textQuery(text), &order);
        found = rows.size();
        benchmark::DoNotOptimize(rows.data());
    }
    state.counters["rows"] = static_cast<double>(found);
}

void severalOrders(benchmark::State &state, size_t keys, bool turned,
                   const std::shared_ptr<const People> &only)
{
    SeveralOrders several;
    if (turned)
        std::ranges::reverse(several.pointers);
    several.pointers.resize(keys);
    several.query.people = only;
    for (auto _ : state)
        benchmark::DoNotOptimize(roster().select(several.query, several.pointers).data());
}

void load(benchmark::State &state)
{
    auto &connection = Workspace::instance().connection();
    double megabytes = 0;
    for (auto _ : state) {
        const auto loaded = loadRoster(connection, Workspace::context());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        megabytes = static_cast<double>((*loaded)->memory()) / 1e6;
    }
    state.counters["MB"] = megabytes;
}

void order(benchmark::State &state, SortColumn column, const QString &language)
{
    auto &connection = Workspace::instance().connection();
    for (auto _ : state) {
        const auto built = buildOrder(connection, roster(), column, QLocale(language));
        if (!built)
            qFatal("%s", qPrintable(built.error().detail));
    }
}

void registerAll()
{
    using benchmark::RegisterBenchmark;
    const auto unit = benchmark::kMillisecond;
    RegisterBenchmark("fold", foldNames)->Unit(unit);
    RegisterBenchmark("read block", readBlock)->Unit(unit);
    for (const char *text : {"", "zzq", "n.77777@", "zhekov", "ov", "a", "jovanovic ana person"})
        RegisterBenchmark((std::string("select ") + text).c_str(), [text](benchmark::State &state) {
            searchAndWalk(state, QString::fromUtf8(text));
        })->Unit(unit);
    for (const size_t keys : {size_t(1), size_t(2), size_t(3)}) {
        RegisterBenchmark(("select ordered by " + std::to_string(keys)).c_str(),
                          [keys](benchmark::State &state) { severalOrders(state, keys, false, {}); })
            ->Unit(unit);
    }
    RegisterBenchmark("select ordered by 3, most values first", severalOrders, size_t(3), true, nullptr)
        ->Unit(unit);
    RegisterBenchmark("select half of the people", severalOrders, size_t(1), false, everyOther())->Unit(unit);
    RegisterBenchmark("load", load)->Unit(unit)->Iterations(2);
    for (const auto column :
         {SortColumn::Name, SortColumn::Email, SortColumn::Department, SortColumn::Status})
        RegisterBenchmark(("order " + toText(column).toStdString()).c_str(),
                          [column](benchmark::State &state) { order(state, column, u"sr-Latn"_s); })
            ->Unit(unit)
            ->Iterations(1);
}

// --- Check
// ---------------------------------------------------------------------------------------------------

/// The best of several times, in milliseconds: what the machine's other work adds is left out.
template<typename Work>
double bestOf(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 9; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

int check()
{
#if !defined(__OPTIMIZE__)
    std::puts("Not optimised; nothing to compare.");
    return skipped;
#endif
    const std::string_view block = roster().block();
    const double reading = bestOf([&] {
        quint64 sum = 0;
        for (size_t at = 0; at + sizeof(quint64) <= block.size(); at += sizeof(quint64)) {
            quint64 word = 0;
            std::memcpy(&word, block.data() + at, sizeof word);
            sum += word;
        }
        benchmark::DoNotOptimize(sum);
    });
    const double walking = bestOf([] { benchmark::DoNotOptimize(roster().select({}, nullptr).data()); });
    std::printf("%zu rows, %.1f MB in all, block of %.1f MB\n", roster().size(),
                static_cast<double>(roster().memory()) / 1e6, static_cast<double>(block.size()) / 1e6);
    std::printf("reading the block once %.1f ms, all rows without a search %.1f ms\n", reading, walking);
    bool good = true;
    for (const char *text : {"zzq", "n.77777@", "teodora vukovic-77", "djurdja"}) {
        size_t found = 0;
        const double searching = bestOf([&] {
            const auto rows = roster().select(textQuery(QString::fromUtf8(text)), nullptr);
            found = rows.size();
            benchmark::DoNotOptimize(rows.data());
        });
        // What is compared is the scan; the walk behind it is the same without a search.
        const double ratio = (searching - walking) / reading;
        std::printf("\"%s\": %zu rows in %.1f ms, %.2f times reading\n", text, found, searching, ratio);
        good = good && ratio <= 3;
    }
    std::puts(good ? "good" : "FAILED: a search takes more than three times as long as reading the block");
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--check") == 0)
        return check();
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
