// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/appearance.h"
#include "ui/auditpage.h"
#include "ui/backupactions.h"
#include "ui/carryoverpage.h"
#include "ui/commandpalette.h"
#include "ui/damagenotice.h"
#include "ui/eventspage.h"
#include "ui/exportaction.h"
#include "ui/findingspage.h"
#include "ui/icons.h"
#include "ui/importdialog.h"
#include "ui/licensespage.h"
#include "ui/messagebar.h"
#include "ui/openingnotes.h"
#include "ui/organizationspage.h"
#include "ui/organizationswitch.h"
#include "ui/outboxpage.h"
#include "ui/overviewpage.h"
#include "ui/rolespage.h"
#include "ui/sealbutton.h"
#include "ui/settingspage.h"
#include "ui/shortcutsdialog.h"
#include "ui/sitespage.h"
#include "ui/startpage.h"
#include "ui/taskprogress.h"
#include "ui/undoactions.h"
#include "ui/userspage.h"
#include "ui/windowactions.h"
#include "ui/workspaceentrance.h"
#include "ui/workspacestatusbar.h"
#include "ui/workspaceview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize smallestSize(640, 440); // 1280x880 at 200 %
constexpr QSize firstSize(1280, 800);

using Service = tables::WorkspaceService;

/// Of an export that asks for nothing but the file.
std::optional<ExportAction::Kind> exportKind(UsersPage::ExportKind kind)
{
    switch (kind) {
    case UsersPage::ExportKind::Administrators:
        return ExportAction::Kind::Administrators;
    case UsersPage::ExportKind::List:
        return ExportAction::Kind::Users;
    case UsersPage::ExportKind::Roster:
        return ExportAction::Kind::Roster;
    case UsersPage::ExportKind::Choose:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(tables::WorkspaceService *service, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_actions(new WindowActions(this))
    , m_areas(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_workspaceView(new WorkspaceView(service, m_actions, this))
    , m_usersPage(new UsersPage(service, this))
    , m_settingsPage(new SettingsPage(service, this))
    , m_progress(new TaskProgress(this))
    , m_entrance(new WorkspaceEntrance(service, m_progress, this))
    , m_damage(new DamageNotice(
          service, [this]() -> MessageBar & { return messages(); }, this))
    , m_export(new ExportAction(service, m_progress, this))
    , m_undo(new UndoActions(service, m_actions->undo, m_actions->redo, m_progress, this))
    , m_organizations(new OrganizationSwitch(service, m_actions, m_progress, this))
{
    build();
    connectPages();
    connectActions();
    connectEntrance();
    connectUndo();
    connectBackups();
    connect(m_damage, &DamageNotice::openRequested, this,
            [this](const QString &path) { openWorkspace(path); });
    connect(m_service, &Service::infoChanged, this, &MainWindow::refresh);
    connect(m_service, &Service::signedInChanged, this, &MainWindow::refresh);
    connect(m_service, &Service::abilitiesChanged, this, [this] {
        refresh();
        tellOpeningNotes();
    });
    new Appearance(m_actions, m_settingsPage, this);
    refreshRecent();
    retranslate();
    refresh();
}

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"rolecall"_s));
    setMinimumSize(smallestSize);
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(firstSize);
    auto *statusBar = new WorkspaceStatusBar(m_service, this);
    connect(statusBar, &WorkspaceStatusBar::sealCopied, this, &MainWindow::tellSealCopied);
    setStatusBar(statusBar);
    m_workspaceView->addPage(new OverviewPage(m_service, this));
    m_workspaceView->addPage(m_usersPage, {&gate::Abilities::seeUsers, &gate::Abilities::seeExternals});
    auto *rolesPage = new RolesPage(m_service, this);
    connect(rolesPage, &RolesPage::whoCanExportRequested, m_export, &ExportAction::startWhoCan);
    m_workspaceView->addPage(rolesPage);
    m_workspaceView->addPage(new SitesPage(m_service, this), &gate::Abilities::seeSites);
    m_workspaceView->addPage(new LicensesPage(m_service, this), &gate::Abilities::seeLicenses);
    m_workspaceView->addPage(new OrganizationsPage(m_service, this), &gate::Abilities::seeOrganizations);
    m_workspaceView->addPage(new EventsPage(m_service, this));
    m_workspaceView->addPage(new OutboxPage(m_service, this), &gate::Abilities::seeOutbox);
    m_workspaceView->addPage(new FindingsPage(m_service, this), &gate::Abilities::seeFindings);
    auto *carryOverPage = new CarryOverPage(m_service, this);
    connect(carryOverPage, &CarryOverPage::exportRequested, m_export,
            [this] { m_export->start(ExportAction::Kind::CarryOver, {}); });
    connect(carryOverPage, &CarryOverPage::requestsExportRequested, m_export,
            [this] { m_export->start(ExportAction::Kind::CarryOverRequests, {}); });
    m_workspaceView->addPage(carryOverPage, {&gate::Abilities::seeUsers, &gate::Abilities::seeExternals});
    auto *auditPage = new AuditPage(m_service, this);
    connect(auditPage, &AuditPage::exportRequested, m_export, &ExportAction::startAuditLog);
    m_workspaceView->addPage(auditPage, &gate::Abilities::seeAuditLog);
    m_workspaceView->addPage(m_settingsPage);
    m_areas->addWidget(m_startPage);
    m_areas->addWidget(m_workspaceView);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_areas, 1);
    layout->addWidget(m_progress);
    setCentralWidget(central);
}

void MainWindow::connectPages()
{
    connect(m_usersPage, &UsersPage::importRequested, this, &MainWindow::importFiles);
    connect(m_usersPage, &UsersPage::exportRequested, this,
            [this](UsersPage::ExportKind kind, const std::vector<domain::Id> &users,
                   const std::vector<domain::Id> &selected) {
                if (const auto direct = exportKind(kind))
                    m_export->start(*direct, users);
                else
                    m_export->choose(users, selected);
            });
    connect(m_usersPage, &UsersPage::externalsExportRequested, this,
            [this](const std::vector<domain::Id> &users) {
                m_export->start(ExportAction::Kind::Externals, users);
            });
    connect(m_export, &ExportAction::succeeded, this, &MainWindow::exported);
    connect(m_export, &ExportAction::partsSucceeded, this,
            [this](const QStringList &paths, qint64 rows, const QString &seal) {
                //: %1 is a number of rows, %2 and %3 are the paths of the first and the last file
                tellExported(tr("Exported %1 rows to the files from \"%2\" to \"%3\".")
                                 .arg(domain::number(rows), QDir::toNativeSeparators(paths.front()),
                                      QDir::toNativeSeparators(paths.back())),
                             seal);
            });
    connect(m_export, &ExportAction::failed, this,
            [this](const Error &error) { messages().showError(error); });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions->newWorkspace, [this] { m_entrance->askForNew(false); });
    on(m_actions->openWorkspace, [this] { askForFile(); });
    on(m_actions->import, [this] { importFiles(); });
    on(m_actions->exportAdministrators,
       [this] { m_usersPage->requestExport(UsersPage::ExportKind::Administrators); });
    on(m_actions->closeWorkspace, [this] { m_service->close(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->signInAs, [this] { m_entrance->askWhoSignsIn(m_service->info()->organization); });
    on(m_actions->goTo, [this] { openPalette(); });
    on(m_actions->about, [this] { showAbout(); });
    on(m_actions->search, [this] {
        const Page *page = m_workspaceView->currentPage();
        QWidget *field = page ? page->searchField() : nullptr;
        if (field)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    on(m_actions->shortcuts, [this] {
        auto *dialog = new ShortcutsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions, &WindowActions::recentChosen, this,
            [this](const QString &path) { openWorkspace(path); });

    connect(m_startPage, &StartPage::newRequested, this, [this] { m_entrance->askForNew(false); });
    connect(m_startPage, &StartPage::importRequested, this, [this] { m_entrance->askForNew(true); });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::askForFile);
    connect(m_startPage, &StartPage::demoRequested, this, [this] { openDemo(); });
    connect(m_startPage, &StartPage::recentRequested, this,
            [this](const QString &path) { openWorkspace(path); });
    connect(m_startPage, &StartPage::recentRemoved, this, &MainWindow::forgetRecent);
}

void MainWindow::connectEntrance()
{
    connect(m_entrance, &WorkspaceEntrance::opened, this, [this](const QString &path) {
        m_settings.addRecentWorkspace(path);
        refreshRecent();
    });
    connect(m_entrance, &WorkspaceEntrance::entered, this, [this](bool importWanted) {
        m_openingNotesWanted = true;
        refresh();
        if (importWanted)
            importFiles();
    });
    connect(m_entrance, &WorkspaceEntrance::asked, this, &MainWindow::refresh);
    connect(m_entrance, &WorkspaceEntrance::failed, this, [this](const Error &error) {
        refresh();
        messages().showError(error);
        Q_EMIT failed(error);
    });
    connect(m_entrance, &WorkspaceEntrance::signInFailed, this, &MainWindow::failed);
    connect(m_entrance, &WorkspaceEntrance::organizationUnknown, this, [this](const Error &error) {
        messages().showError(error);
        Q_EMIT organizationUnknown(error);
    });
    connect(m_organizations, &OrganizationSwitch::failed, this,
            [this](const Error &error) { messages().showError(error); });
}

void MainWindow::connectBackups()
{
    auto *backups = new BackupActions(m_service, m_actions->backUp, m_actions->restore, m_progress, this);
    m_settingsPage->setBackupActions(m_actions->backUp, m_actions->restore);
    connect(backups, &BackupActions::madeBackup, this,
            [this](const QString &text) { messages().showSuccess(text); });
    connect(backups, &BackupActions::restored, this,
            [this, backups](const QString &text, const QString &before) {
                messages().showSuccess(text);
                if (!before.isEmpty()) {
                    //: Button: restores the backup that was made before another one was restored
                    messages().setAction(tr("Go back..."), [=] { backups->openRestore(before); });
                }
            });
    connect(backups, &BackupActions::failed, this,
            [this](const Error &error) { messages().showError(error); });
}

QStringList MainWindow::pageIds()
{
    return {u"overview"_s, u"users"_s,  u"roles"_s,    u"sites"_s,      u"licenses"_s, u"organizations"_s,
            u"events"_s,   u"outbox"_s, u"findings"_s, u"carry-over"_s, u"audit"_s,    u"settings"_s};
}

void MainWindow::showPage(const QString &id)
{
    m_workspaceView->showPage(id);
}

void MainWindow::openWorkspace(const QString &path, const QString &email, const QString &organization)
{
    m_startPage->messages().clear();
    m_entrance->open(path, email, organization);
}

void MainWindow::openDemo(const QString &email)
{
    m_startPage->messages().clear();
    m_entrance->openDemo(email);
}

bool MainWindow::isSettled() const
{
    if (m_entrance->isOpening())
        return m_entrance->isAsking();
    if (!m_service->signedIn())
        return true;
    const Page *page = m_workspaceView->currentPage();
    return m_service->isRosterLoaded() && (!page || page->isReady());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    setLocale(domain::localeOf(domain::currentLanguage()));
    m_actions->retranslate();
    m_undo->retranslate();
    // Entries and titles of pages after the pages themselves have changed their language.
    QMetaObject::invokeMethod(this, &MainWindow::refresh, Qt::QueuedConnection);
}

void MainWindow::refresh()
{
    const auto &info = m_service->info();
    const bool inside = info && m_service->signedIn();
    m_areas->setCurrentWidget(inside ? static_cast<QWidget *>(m_workspaceView) : m_startPage);
    setWindowTitle(inside ? info->organizationName : QString());
    m_workspaceView->refresh();
    refreshActions();
}

/// On the page that is shown then: until the abilities are known there is none.
void MainWindow::tellOpeningNotes()
{
    if (!std::exchange(m_openingNotesWanted, false) || !m_service->info())
        return;
    if (const QString notes = openingNotes(*m_service->info()); !notes.isEmpty())
        messages().showWarning(notes);
    m_damage->tell(); // goes before everything else
}

void MainWindow::refreshActions()
{
    const bool inside = m_service->signedIn().has_value();
    const gate::Abilities &abilities = m_service->abilities();
    const bool writable = inside && !m_service->info()->readOnly;
    m_actions->import->setEnabled(writable && (!abilities.importRoster || !abilities.importAdministrators));
    m_actions->exportAdministrators->setEnabled(inside && (!abilities.seeUsers || !abilities.seeExternals));
    m_actions->signInAs->setEnabled(inside);
    m_actions->closeWorkspace->setEnabled(inside);
    m_actions->goTo->setEnabled(inside);
}

void MainWindow::refreshRecent()
{
    const QStringList recent = m_settings.recentWorkspaces();
    m_startPage->setRecent(recent);
    m_actions->setRecent(recent);
}

void MainWindow::forgetRecent(const QString &path)
{
    m_settings.removeRecentWorkspace(path);
    refreshRecent();
}

void MainWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open workspace"));
    dialog->setObjectName(u"openWorkspaceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QStringList recent = m_settings.recentWorkspaces();
    dialog->setDirectory(recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path());
    dialog->setNameFilters({tr("Rolecall workspaces (*.rolecall)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openWorkspace(path); });
    dialog->open();
}

void MainWindow::importFiles()
{
    auto *dialog = new ImportDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto tell = [this](const QString &text, const gate::Outcome &outcome) {
        messages().showChange(text, outcome);
    };
    connect(dialog, &ImportDialog::imported, this, tell);
    connect(dialog, &ImportDialog::absentChanged, this, tell);
    connect(dialog, &ImportDialog::undoRequested, m_undo, &UndoActions::undoRecord);
    dialog->open();
}

void MainWindow::exported(const QString &path, qint64 rows, const QString &seal)
{
    //: %1 is a number of rows, %2 the path of a file
    tellExported(tr("Exported %1 row(s) to \"%2\".", nullptr, static_cast<int>(rows))
                     .arg(domain::number(rows), QDir::toNativeSeparators(path)),
                 seal);
}

/// With the seal of then (T3), to be noted beside the file.
void MainWindow::tellExported(const QString &text, const QString &seal)
{
    const auto parsed = store::Seal::fromText(seal);
    if (!parsed) {
        messages().showSuccess(text);
        return;
    }
    //: After what was exported: %1 is number and hash of the newest record of the audit log
    messages().showSuccess(text + u' ' + tr("Seal %1").arg(sealInShort(*parsed)));
    offerToCopy(*parsed, &messages());
}

void MainWindow::tellSealCopied(const QString &seal)
{
    if (const auto parsed = store::Seal::fromText(seal))
        messages().showInfo(sealCopied(*parsed));
}

MessageBar &MainWindow::messages() const
{
    return m_service->signedIn() ? m_workspaceView->messages() : m_startPage->messages();
}

void MainWindow::openPalette()
{
    QList<QAction *> actions = m_actions->offered();
    if (const Page *page = m_workspaceView->currentPage())
        actions = page->offeredActions() + actions;
    auto *palette = new CommandPalette(m_service, m_workspaceView->shownPages(), actions, this);
    connect(palette, &CommandPalette::placeRequested, m_workspaceView, &WorkspaceView::goTo);
    connect(palette, &CommandPalette::told, this, [this](const QString &text) { messages().showInfo(text); });
    palette->open();
}

void MainWindow::connectUndo()
{
    connect(m_workspaceView, &WorkspaceView::undoRequested, m_undo, &UndoActions::undoRecord);
    connect(m_undo, &UndoActions::failed, this, [this](const Error &error) { messages().showError(error); });
    connect(m_undo, &UndoActions::done, this,
            [this](const QString &text, QAction *again, const QString &verb) {
                messages().showSuccess(text);
                messages().setAction(verb, [again] { again->trigger(); });
            });
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Rolecall"), {}, QMessageBox::Close, this);
    box->setObjectName(u"aboutMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(icon(u"rolecall"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    //: %1 is the version
    box->setText(tr("Rolecall %1").arg(QStringLiteral(ROLECALL_VERSION)));
    box->setInformativeText(
        tr("An offline console for the administrator roles of a Webex organization. MIT licence; "
           "icons by Lucide, ISC licence."));
    box->button(QMessageBox::Close)->setText(tr("Close"));
    box->open();
}

} // namespace rolecall::ui
