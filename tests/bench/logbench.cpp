// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the log costs (T5): appending a record to its chain, and working out the whole chain again. Prints
// both; with
// --check, as a test, the second is compared with a floor of the same run: reading the same columns and
// hashing as many bytes, with nothing kept or compared.

#include "store/auditchain.h"
#include "store/auditlog.h"
#include "store/blake.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int records = 100'000;
constexpr double atMostTimesTheFloor = 4.0;

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Result<void> fill(store::Connection &connection)
{
    store::Transaction transaction(connection);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY(connection.execute(
        "INSERT INTO organization(name, kind, time_zone) VALUES ('A', 'customer', 'UTC')"));
    store::AuditRecord record;
    record.organization = 1;
    record.at = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
    record.actor = 1;
    record.actorEmail = u"jelena.petrovic@adriatic.example"_s;
    record.actorName = u"Jelena Petrović"_s;
    record.door = u"command line"_s;
    record.action = u"grant"_s;
    record.targetKind = u"user"_s;
    record.targetEmail = u"milan.jovanovic@adriatic.example"_s;
    record.targetName = u"Milan Jovanović"_s;
    record.after = {{u"roles"_s, u"device_admin"_s}, {u"until"_s, u"2027-01-31"_s}};
    for (int i = 0; i < records; ++i)
        ROLECALL_TRY(store::appendRecord(connection, record));
    return transaction.commit();
}

/// Nobody reads a log faster than this.
Result<qint64> readAndHash(store::Connection &connection)
{
    store::Statement all = connection.prepare("SELECT * FROM audit WHERE organization = 1 ORDER BY seq");
    qint64 sum = 0;
    QByteArray bytes;
    while (all.next()) {
        bytes.resize(0);
        for (int column = 0; column < 20; ++column) {
            const std::string_view text = all.utf8(column);
            bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        }
        sum += store::blake128(bytes).at(0);
    }
    ROLECALL_TRY(all.finish());
    return sum;
}

Result<bool> measure(const QString &path)
{
    ROLECALL_TRY_LET(workspace, store::Workspace::create(path));
    store::Connection &connection = workspace->connection();
    QElapsedTimer timer;
    timer.start();
    ROLECALL_TRY(fill(connection));
    const double append = seconds(timer);
    double floor = 1e9;
    double check = 1e9;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        ROLECALL_TRY(readAndHash(connection));
        floor = std::min(floor, seconds(timer));
        timer.start();
        ROLECALL_TRY_LET(log, store::checkLog(connection, 1));
        check = std::min(check, seconds(timer));
        if (log.bad || log.records != records)
            return failure(ErrorCode::Internal, log.problem);
    }
    std::printf("append %.3f ms a record; verify %.0f records/s, %.2f times reading and hashing them\n",
                append * 1000 / records, records / check, check / floor);
    return check <= atMostTimesTheFloor * floor;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Result<bool> good = measure(folder.filePath(u"log.rolecall"_s));
    if (!good)
        std::fprintf(stderr, "%s %s\n", qPrintable(good.error().message), qPrintable(good.error().detail));
    const bool checks = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    return !good || (checks && !*good) ? 1 : 0;
}
