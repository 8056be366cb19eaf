// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a keystroke in the search field costs in the window: the list selected anew and painted. Without
// arguments on 1,000,000 people; with --check, as a test, on 200,000. It compares times of the same run with
// each other: a keystroke may cost at most so many times what painting the page and reading the searched text
// once cost.

#include "tables/usertablemodel.h"
#include "ui/theme.h"
#include "ui/userspage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <numeric>
#include <string>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr double atMostTimesTheFloor = 6.0;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until `done`; the service answers in it.
template<typename Done>
void wait(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double medianOf(std::vector<double> times)
{
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    return times[times.size() / 2];
}

long residentMebibytes(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key))
            return std::stol(line.substr(std::strlen(key))) / 1024;
    }
    return 0;
}

void openDemo(tables::WorkspaceService &service, const QString &path, int users)
{
    bool signedIn = false;
    service.createDemo(path, {users, 60, 6, 1}, &service, [&](auto info) {
        if (!info)
            qFatal("%ls", qUtf16Printable(info.error().message));
        service.signIn({0, u"jelena.petrovic@sava.example"_s}, &service,
                       [&](auto who) { signedIn = who.has_value(); });
    });
    wait([&] { return signedIn && service.isRosterLoaded(); });
}

/// Types `text` letter by letter and takes it away again; the time of each step with its painting.
std::vector<double> typeInto(QLineEdit &field, QWidget &page, const QString &text)
{
    std::vector<double> times;
    QStringList steps;
    for (qsizetype length = 1; length <= text.size(); ++length)
        steps << text.left(length);
    for (qsizetype length = text.size() - 1; length >= 0; --length)
        steps << text.left(length);
    for (const QString &step : steps) {
        QElapsedTimer timer;
        timer.start();
        field.setText(step);
        QCoreApplication::processEvents();
        (void)page.grab();
        times.push_back(milliseconds(timer));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool check = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    const int users = check ? 200'000 : 1'000'000;
    ui::applyTheme(application, ui::ColorTheme::Light);

    QTemporaryDir folder;
    tables::WorkspaceService service;
    ui::UsersPage page(&service);
    page.resize(1280, 800);
    page.show();
    openDemo(service, folder.filePath(u"bench.rolecall"_s), users);
    wait([&] { return page.isReady(); });
    std::printf("%d people, resident %ld MiB, at most %ld MiB\n", users, residentMebibytes("VmRSS:"),
                residentMebibytes("VmHWM:"));

    auto *field = page.findChild<QLineEdit *>(u"searchLineEdit"_s);
    if (!field)
        qFatal("there is no search field");
    std::vector<double> all;
    for (const QString &text : {u"petrović"_s, u"ana"_s, u"зоран ђорђ"_s, u"qqq"_s}) {
        std::vector<double> times = typeInto(*field, page, text);
        std::printf("%-12s median %6.1f ms, slowest %6.1f ms\n", qPrintable(text), medianOf(times),
                    *std::ranges::max_element(times));
        all.insert(all.end(), times.begin(), times.end());
    }

    QElapsedTimer timer;
    timer.start();
    (void)page.grab();
    const double paint = milliseconds(timer);
    timer.restart();
    const std::string_view block = service.roster().block();
    const auto sum = std::accumulate(block.begin(), block.end(), quint64{0}, [](quint64 total, char c) {
        return total + static_cast<unsigned char>(c);
    });
    const double read = milliseconds(timer);
    const double ratio = medianOf(all) / (paint + read);
    std::printf("keystroke: median %.1f ms, slowest %.1f ms; painting %.1f ms, reading once %.1f ms (%llu): "
                "%.1f times\n",
                medianOf(all), *std::ranges::max_element(all), paint, read,
                static_cast<unsigned long long>(sum), ratio);
    std::printf("resident %ld MiB, at most %ld MiB\n", residentMebibytes("VmRSS:"),
                residentMebibytes("VmHWM:"));
#ifdef __OPTIMIZE__
    return check && ratio > atMostTimesTheFloor ? 1 : 0;
#else
    return check ? 77 : 0; // unoptimized times say nothing
#endif
}
