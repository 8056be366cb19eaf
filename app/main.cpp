// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"
#include "domain/language.h"
#include "tables/workspaceservice.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int usageStatus = 2;
constexpr int notFoundStatus = 5; // both as those of rolecall-cli

/// What was asked for on the command line.
struct Request {
    QString file; ///< absolute
    bool demo = false;
    QString email;
    QString organization;
    std::optional<domain::Language> language;
    QString page;
    QString screenshot;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void complain(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
}

bool hasDisplay()
{
    for (const char *variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

struct Options {
    QCommandLineOption demo{u"demo"_s, Text::tr("Open the demo, whose people are made up.")};
    QCommandLineOption as{u"as"_s, Text::tr("Sign in as the administrator with this e-mail address."),
                          u"EMAIL"_s};
    QCommandLineOption organization{
        u"organization"_s, Text::tr("Work on this customer, where the workspace holds several."), u"NAME"_s};
    QCommandLineOption language{u"language"_s, Text::tr("Use this language: en, sr_Latn, sr_Cyrl or bg."),
                                u"L"_s};
    QCommandLineOption page{
        u"page"_s,
        Text::tr("Show this page first: overview, users, roles, sites, licenses, organizations, events, "
                 "outbox, findings, carry-over, audit or settings."),
        u"NAME"_s};
    QCommandLineOption screenshot{u"screenshot"_s, Text::tr("Save a picture of the window and end."),
                                  u"PNG"_s};
};

/// Why the arguments make no sense; nothing if they do.
std::optional<QString> problemWith(const QCommandLineParser &parser, const Options &options)
{
    if (parser.positionalArguments().size() > 1)
        return Text::tr("Only one file can be opened.");
    if (parser.isSet(options.demo) && !parser.positionalArguments().isEmpty())
        return Text::tr("Either a file or --demo can be opened, not both.");
    if (parser.isSet(options.organization) && parser.positionalArguments().isEmpty())
        return Text::tr("Name the file that --organization is about.");
    if (parser.isSet(options.language) && !domain::languageFromId(parser.value(options.language)))
        return Text::tr("There is no language \"%1\"; there are en, sr_Latn, sr_Cyrl and bg.")
            .arg(parser.value(options.language));
    if (parser.isSet(options.page) && !ui::MainWindow::pageIds().contains(parser.value(options.page))) {
        return Text::tr("There is no page \"%1\"; there are: %2.")
            .arg(parser.value(options.page), ui::MainWindow::pageIds().join(u", "_s));
    }
    return std::nullopt;
}

/// Ends the program where the arguments ask for help or make no sense.
Request readArguments()
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(
        Text::tr("Offline console for the administrator roles of a Webex organization."));
    parser.addPositionalArgument(u"FILE"_s, Text::tr("Workspace to open."), u"[FILE]"_s);
    parser.addOptions(
        {options.demo, options.as, options.organization, options.language, options.page, options.screenshot});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    const bool parsed = parser.parse(QCoreApplication::arguments());
    if (parsed && parser.isSet(help))
        parser.showHelp();
    if (parsed && parser.isSet(version))
        parser.showVersion();
    const std::optional<QString> problem = parsed ? problemWith(parser, options) : parser.errorText();
    if (problem) {
        complain(*problem);
        complain(parser.helpText());
        std::exit(usageStatus);
    }
    Request request;
    if (!parser.positionalArguments().isEmpty())
        request.file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    request.demo = parser.isSet(options.demo);
    request.email = parser.value(options.as);
    request.organization = parser.value(options.organization);
    request.language = domain::languageFromId(parser.value(options.language));
    request.page = parser.value(options.page);
    request.screenshot = parser.value(options.screenshot);
    return request;
}

void openWhatIsAsked(ui::MainWindow &window, const Request &request)
{
    window.showPage(request.page.isEmpty() ? u"users"_s : request.page);
    if (request.demo)
        window.openDemo(request.email);
    else if (!request.file.isEmpty())
        window.openWorkspace(request.file, request.email, request.organization);
}

} // namespace

int main(int argc, char *argv[])
{
    // First of all: nobody else may read what we write (S4), and a full disk is an error to tell, not the end
    // (D5).
    umask(S_IRWXG | S_IRWXO);
    std::signal(SIGXFSZ, SIG_IGN);
    if (!hasDisplay()) {
        complain(u"rolecall: there is no display; set DISPLAY or WAYLAND_DISPLAY, or use rolecall-cli."_s);
        return usageStatus;
    }

    QApplication application(argc, argv);
    // Together they make the data folder; with an organization there would be one folder more.
    QApplication::setApplicationName(u"rolecall"_s);
    QApplication::setApplicationDisplayName(u"Rolecall"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROLECALL_VERSION));
    QApplication::setDesktopFileName(u"rolecall"_s);

    ui::Settings settings;
    domain::installLanguage(application, settings.language().value_or(domain::systemLanguage()));
    const Request request = readArguments();
    if (request.language)
        domain::installLanguage(application, *request.language);
    ui::applyTheme(application, settings.theme(), settings.textSize());

    tables::WorkspaceService service;
    ui::MainWindow window(&service);
    QObject::connect(&window, &ui::MainWindow::organizationUnknown, [](const Error &error) {
        complain(error.message);
        QApplication::exit(notFoundStatus);
    });
    std::unique_ptr<app::Screenshot> screenshot;
    if (!request.screenshot.isEmpty())
        screenshot = std::make_unique<app::Screenshot>(window, request.screenshot);
    openWhatIsAsked(window, request);
    window.show();
    return QApplication::exec();
}
