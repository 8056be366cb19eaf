// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/exporter.h"
#include "gate/questions.h"
#include "store/writerlock.h"
#include "support/foldersnapshot.h"
#include "support/rights.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/openingnotes.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using store::WriterLock;
using test::FolderSnapshot;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met
const QString admin = u"ana@sava.example"_s;

/// Tests run as root where they may, and root may write whatever the permissions say.
class AsNobody final {
public:
    AsNobody()
        : m_done(::geteuid() != 0 || ::setresuid(65534, 65534, 0) == 0)
    {
    }
    ~AsNobody() { (void)!::setresuid(0, 0, 0); }
    Q_DISABLE_COPY_MOVE(AsNobody)
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    bool m_done;
};

} // namespace

/// The window where the workspace can't be written, or not by it.
class TestReadOnly final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void D11_open_holdsTheWorkspaceUntilItIsClosed();
    void D11_new_isHeldToo();
    void D11_heldElsewhere_isOpenedForReadingAndSaysByWhom();
    void D11_heldElsewhere_isToldToWhoSignsInByTheDialog();
    void D11_heldElsewhere_changesNothing();
    void D11_secondWindow_isToldOfTheFirst();
    void D7_readOnlyFile_isReadAndSaysSo();
    void D4_killedWriter_isUndoneWithoutAQuestion();
    void network_isTold();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/sava.rolecall"_s); }
    [[nodiscard]] QString folder() const { return QFileInfo(path()).path(); }
    [[nodiscard]] bool isLocked() const { return QFileInfo::exists(path() + u".lock"_s); }
    void enter();
    [[nodiscard]] QString told() const; ///< in the message bar that is shown
    [[nodiscard]] QStringList enabledControls() const; ///< of those that change something

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestReadOnly::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QApplication::setApplicationName(u"rolecall"_s);
    domain::installLanguage(*qApp, domain::Language::English);
    VERIFY_OK(gate::makeWorkspace(
        path(), gate::CreateOrganization{u"Sava"_s, admin, u"Ana"_s, u"Anić"_s, {}, u"Europe/Belgrade"_s}));
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReadOnly::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

void TestReadOnly::enter()
{
    m_window->openWorkspace(path(), admin);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QVERIFY(!QApplication::activeModalWidget()); // nothing was asked
}

QString TestReadOnly::told() const
{
    for (const ui::MessageBar *bar : m_window->findChildren<ui::MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

QStringList TestReadOnly::enabledControls() const
{
    QStringList names;
    for (const QObject *control : m_window->findChildren<QObject *>()) {
        if (!control->property("rolecallProbe").isValid())
            continue;
        const auto *action = qobject_cast<const QAction *>(control);
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        if ((action && action->isEnabled()) || (button && button->isEnabled()))
            names << control->objectName();
    }
    return names;
}

void TestReadOnly::D11_open_holdsTheWorkspaceUntilItIsClosed()
{
    enter();
    QVERIFY(!m_service->info()->readOnly);
    QCOMPARE(told(), QString());
    QVERIFY(!test::part<QLabel>(*m_window, u"readOnlyLabel"_s).isVisible());
    QVERIFY(isLocked());
    WriterLock other(path());
    QCOMPARE(other.take(), WriterLock::State::Held);
    enter(); // its own lock is not in its way
    QVERIFY(!m_service->info()->readOnly);
    QVERIFY(isLocked());
    m_service->close();
    QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), patience);
    QCOMPARE(other.take(), WriterLock::State::Taken);
}

void TestReadOnly::D11_new_isHeldToo()
{
    const QString made = m_folder->filePath(u"new.rolecall"_s);
    const gate::CreateOrganization command{u"Drina"_s, admin, u"Ana"_s, u"Anić"_s, {}, u"UTC"_s};
    const auto make = [&] {
        std::optional<Result<tables::WorkspaceInfo>> info;
        m_service->create(made, command, this,
                          [&info](const Result<tables::WorkspaceInfo> &answer) { info = answer; });
        if (!QTest::qWaitFor([&info] { return info.has_value(); }, patience))
            qFatal("no workspace was made");
        return *info;
    };
    {
        WriterLock other(made);
        QCOMPARE(other.take(), WriterLock::State::Taken);
        QVERIFY(!make());
        QVERIFY(!QFileInfo::exists(made));
    }
    const auto info = make();
    VERIFY_OK(info);
    QVERIFY(!info->readOnly);
    WriterLock other(made);
    QCOMPARE(other.take(), WriterLock::State::Held);
}

void TestReadOnly::D11_heldElsewhere_isOpenedForReadingAndSaysByWhom()
{
    auto other = std::make_unique<WriterLock>(path());
    QCOMPARE(other->take(), WriterLock::State::Taken);
    enter();
    QVERIFY(m_service->info()->readOnly);
    QCOMPARE(m_service->info()->readOnlyCause, tables::ReadOnlyCause::OtherWriter);
    const QString process = u"process %1 of "_s.arg(QCoreApplication::applicationPid());
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(process), patience);
    const auto &label = test::part<QLabel>(*m_window, u"readOnlyLabel"_s);
    QVERIFY(label.isVisible());
    QVERIFY2(label.toolTip().contains(process), qPrintable(label.toolTip()));

    other.reset();
    enter();
    QVERIFY(!m_service->info()->readOnly);
    QTRY_COMPARE_WITH_TIMEOUT(told(), QString(), patience);
    QVERIFY(!label.isVisible());
}

void TestReadOnly::D11_heldElsewhere_isToldToWhoSignsInByTheDialog()
{
    WriterLock other(path());
    QCOMPARE(other.take(), WriterLock::State::Taken);
    m_window->openWorkspace(path());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    auto *list = QApplication::activeModalWidget()->findChild<QTreeWidget *>(u"administratorsTreeWidget"_s);
    QVERIFY(list);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() == 1, patience);
    auto &search =
        test::part<QLineEdit>(*QApplication::activeModalWidget(), u"administratorSearchLineEdit"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && !QApplication::activeModalWidget(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"read"_s), patience);
}

void TestReadOnly::D11_heldElsewhere_changesNothing()
{
    WriterLock other(path());
    QCOMPARE(other.take(), WriterLock::State::Taken);
    const FolderSnapshot before(folder());
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), patience);
    for (const QString &page : ui::MainWindow::pageIds()) {
        m_window->showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(enabledControls(), QStringList(), patience);
    }
    const domain::Id self = m_service->signedIn()->user;
    const auto may = test::ask<gate::PersonAbilities>(
        *m_service,
        [self](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<gate::PersonAbilities> {
            return gate::personAbilities(*open.gate, open.session, self);
        });
    VERIFY_OK(may);
    QVERIFY(may->edit && may->changeRoles); // that a change which changes nothing is accepted says nothing
    const auto refused = test::submit(*m_service, gate::ChangeSetting{u"external_readonly_days"_s, u"20"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::File);
    const QString csv = m_folder->filePath(u"users.csv"_s);
    VERIFY_OK(
        test::ask<qint64>(*m_service, [csv](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return exchange::exportRoster(*open.gate, open.session, {csv});
        }));
    QVERIFY(!test::readFile(csv).isEmpty());
    m_service->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->info(), patience);
    m_window.reset();
    m_service.reset(); // no other descriptor of the file is open now
    QCOMPARE(FolderSnapshot(folder()).differences(before), QStringList());
}

void TestReadOnly::D11_secondWindow_isToldOfTheFirst()
{
    enter();
    tables::WorkspaceService second;
    std::optional<Result<tables::WorkspaceInfo>> info;
    second.open(path(), this, [&info](const Result<tables::WorkspaceInfo> &answer) { info = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(info, patience);
    VERIFY_OK(*info);
    QVERIFY((*info)->readOnly);
    bool signedIn = false;
    second.signIn({0, admin}, this, [&signedIn](const Result<tables::SignedIn> &who) {
        VERIFY_OK(who);
        signedIn = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(signedIn && second.isRosterLoaded(), patience);
    QCOMPARE(second.info()->writer.process, QCoreApplication::applicationPid());
    VERIFY_OK(test::submit(*m_service, gate::ChangeSetting{u"external_readonly_days"_s, u"20"_s}));
    QVERIFY(!test::submit(second, gate::ChangeSetting{u"external_readonly_days"_s, u"21"_s}));
}

void TestReadOnly::D7_readOnlyFile_isReadAndSaysSo()
{
    m_window->hide();
    const AsNobody nobody;
    REQUIRE_RIGHT(nobody.isDone(), "another user's rights are needed");
    const auto back = qScopeGuard([this] {
        m_window.reset();
        m_service.reset();
    });
    const QTemporaryDir other;
    const QString file = other.filePath(u"sava.rolecall"_s);
    VERIFY_OK(gate::makeWorkspace(
        file, gate::CreateOrganization{u"Sava"_s, admin, u"Ana"_s, u"Anić"_s, {}, u"Europe/Belgrade"_s}));
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0400), 0);
    const FolderSnapshot before(other.path());
    m_window->show();
    m_window->openWorkspace(file, admin);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QCOMPARE(m_service->info()->readOnlyCause, tables::ReadOnlyCause::File);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"its file or folder can't be written"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(enabledControls(), QStringList(), patience);
    m_service->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->info(), patience);
    m_window.reset();
    m_service.reset();
    QCOMPARE(FolderSnapshot(other.path()).differences(before), QStringList());
}

void TestReadOnly::D4_killedWriter_isUndoneWithoutAQuestion()
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto *lock = new WriterLock(path());
        const auto workspace = store::Workspace::open(path(), store::OpenMode::ReadWrite);
        const bool spilt = lock->take() == WriterLock::State::Taken && workspace
            && (*workspace)
                   ->connection()
                   .execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                            "UPDATE user SET last_name = hex(randomblob(9000))");
        ::kill(::getpid(), spilt ? SIGKILL : SIGTERM);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WTERMSIG(status), SIGKILL);
    const QString journal = path() + u"-journal"_s;
    QVERIFY(QFileInfo(journal).size() > 512); // a part of the transaction is in the file
    QVERIFY(isLocked());
    enter();
    QVERIFY(!m_service->info()->readOnly);
    QCOMPARE(told(), QString());
    QCOMPARE(m_service->signedIn()->name, u"Ana Anić"_s);
    QVERIFY(!QFileInfo::exists(journal));
    VERIFY_OK(test::submit(*m_service, gate::ChangeSetting{u"external_readonly_days"_s, u"20"_s}));
}

void TestReadOnly::network_isTold()
{
    tables::WorkspaceInfo info;
    info.path = path();
    QCOMPARE(ui::openingNotes(info), QString());
    info.onNetwork = true;
    QVERIFY(ui::openingNotes(info).contains(u"is on a network drive"_s));
    info.readOnly = true;
    info.readOnlyCause = tables::ReadOnlyCause::NoLock;
    QVERIFY(ui::openingNotes(info).contains(u"no lock could be made"_s));
    QCOMPARE(ui::openingNotes(info).count(u'\n'), 1);
}

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
