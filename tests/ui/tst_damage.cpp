// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/backupfolder.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/damagedialog.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/workspaceopener.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using ui::DamageDialog;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met

} // namespace

/// D8, D9: damage in the file is told while it is worked on, and there are ways on from there.
class TestDamage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void D8_soundFile_isNotTalkedOf();
    void D8_changesMadeMeanwhile_areNoDamage();
    void D8_flippedByte_isToldAfterOpening();
    void D8_closed_endsTheSearch();
    void D8_message_leadsToTheDialogAgain();
    void D8_damagedPerson_isNotShown();
    void D9_whatCanBeRead_isSavedByKeyboard();
    void D9_fileThatExists_isNotReplaced();
    void D9_newestGoodBackup_isOpenedAsACopy();
    void D9_withoutABackup_noneIsOffered();
    void D9_fileThatCantBeOpened_isSavedToo();
    void A15_whoIsNoFullAdministrator_isToldHowManyPlaces();
    void A17_enabledButton_isNotTheOnlyGuard();
    void A15_nobodyIsSignedIn_isToldHowManyPlaces();
    void S3_signOut_closesTheDialog();
    void A15_whoSignsIn_getsHisOwnDialog();
    void D8_cancelledSignIn_isNotFollowedByTheDialog();
    void dialog_fitsLargeText_data();
    void dialog_fitsLargeText();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sava.rolecall"_s); }
    [[nodiscard]] DamageDialog *dialog() const { return m_window->findChild<DamageDialog *>(); }
    template<typename T>
    [[nodiscard]] T &part(const QString &name) const
    {
        return test::part<T>(*dialog(), name);
    }
    void flipByte();
    void enter();
    void waitForDialog();
    /// Until the gate has said that all may be saved.
    void waitForLeave();
    void signIn(const QString &email);
    void chooseFile(const QString &target);

    QTemporaryDir m_originals;
    QString m_admin;
    QString m_reader; ///< holds another role than full administrator
    domain::Id m_person = 0; ///< whose row is damaged
    QByteArray m_phone; ///< of that person alone
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestDamage::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString original = m_originals.filePath(u"one.rolecall"_s);
    gate::CreateDemo demo;
    demo.users = 50;
    demo.administrators = 14;
    demo.externals = 2;
    VERIFY_OK(gate::makeWorkspace(original, demo));
    const auto file = store::Connection::open(original, store::OpenMode::ReadOnly);
    VERIFY_OK(file);
    auto admin = (*file)->prepare("SELECT u.email FROM user u JOIN assignment a ON a.user = u.id"
                                  " WHERE a.role = 'full_admin' AND u.organization ="
                                  " (SELECT id FROM organization WHERE kind = 'customer') ORDER BY u.id");
    QVERIFY(admin.next());
    m_admin = admin.text(0);
    auto reader =
        (*file)->prepare("SELECT u.email FROM user u JOIN assignment a ON a.user = u.id"
                         " WHERE a.role = 'readonly_admin' AND u.status = 'Active' AND a.until IS NULL"
                         " AND u.organization = (SELECT id FROM organization WHERE kind = 'customer')"
                         " AND u.id NOT IN (SELECT user FROM assignment WHERE role = 'full_admin')");
    QVERIFY(reader.next());
    m_reader = reader.text(0);
    auto person = (*file)->prepare("SELECT id, phone FROM user WHERE phone <> ''"
                                   " AND id NOT IN (SELECT user FROM assignment) ORDER BY id");
    QVERIFY(person.next());
    m_person = person.integer(0);
    m_phone = person.text(1).toUtf8();
}

void TestDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QApplication::setApplicationName(u"rolecall"_s);
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    QVERIFY(QFile::copy(m_originals.filePath(u"one.rolecall"_s), path()));
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDamage::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

/// One bit of one letter of one row, as a disk does it.
void TestDamage::flipByte()
{
    QByteArray bytes = test::readFile(path());
    const qsizetype at = bytes.indexOf(m_phone);
    QVERIFY(at > 0);
    QCOMPARE(bytes.indexOf(m_phone, at + 1), -1);
    bytes[at + m_phone.size() - 1] = static_cast<char>(bytes[at + m_phone.size() - 1] ^ 1);
    QVERIFY(test::writeFile(path(), bytes));
}

void TestDamage::enter()
{
    m_window->openWorkspace(path(), m_admin);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
}

void TestDamage::waitForDialog()
{
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
}

void TestDamage::waitForLeave()
{
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"salvageButton"_s).hasFocus(), patience);
}

void TestDamage::signIn(const QString &email)
{
    bool done = false;
    m_service->signIn({0, email}, this, [&done](const Result<tables::SignedIn> &signedIn) {
        VERIFY_OK(signedIn);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

void TestDamage::chooseFile(const QString &target)
{
    waitForLeave();
    QTest::keyClick(&part<QPushButton>(u"salvageButton"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog()->findChild<QFileDialog *>());
    auto &edit = test::part<QLineEdit>(*dialog()->findChild<QFileDialog *>(), u"fileNameEdit"_s);
    QVERIFY2(edit.text().startsWith(u"sava saved "_s), qPrintable(edit.text()));
    edit.setText(target);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void TestDamage::D8_soundFile_isNotTalkedOf()
{
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isLookingForDamage(), patience);
    QVERIFY(!dialog());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestDamage::D8_changesMadeMeanwhile_areNoDamage()
{
    enter();
    QSignalSpy found(m_service.get(), &tables::WorkspaceService::damageFound);
    tables::DamageCheck check; // over and over, while each change is written
    connect(&check, &tables::DamageCheck::found, this,
            [](const QStringList &places) { QFAIL(qPrintable(places.join(u'\n'))); });
    for (int i = 0; i < 12; ++i) {
        if (!check.isRunning())
            check.start(path());
        gate::AddUser person;
        person.fields[domain::FirstName] = u"Ada"_s;
        person.fields[domain::Email] = u"ada%1@sava.example"_s.arg(i);
        VERIFY_OK(test::submit(*m_service, person));
    }
    check.start(path());
    QTRY_VERIFY_WITH_TIMEOUT(!check.isRunning() && !m_service->isLookingForDamage(), patience);
    QVERIFY(found.isEmpty());
}

void TestDamage::D8_flippedByte_isToldAfterOpening()
{
    flipByte();
    QSignalSpy found(m_service.get(), &tables::WorkspaceService::damageFound);
    enter();
    waitForDialog();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), path());
    waitForLeave();
    const QString places = part<QPlainTextEdit>(u"damagePlacesEdit"_s).toPlainText();
    QCOMPARE(places, u"Row %1 of table user is damaged."_s.arg(m_person));
    QVERIFY(part<QLabel>(u"damageTextLabel"_s).text().contains(u"Nothing was changed"_s));
}

void TestDamage::D8_closed_endsTheSearch()
{
    flipByte();
    QSignalSpy found(m_service.get(), &tables::WorkspaceService::damageFound);
    bool opened = false;
    m_service->open(path(), this, [&](const Result<tables::WorkspaceInfo> &info) {
        VERIFY_OK(info);
        QVERIFY(m_service->isLookingForDamage());
        m_service->close();
        opened = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
    QVERIFY(!m_service->isLookingForDamage());
    m_window.reset();
    m_service.reset(); // waits
    QCoreApplication::processEvents();
    QVERIFY(found.isEmpty());
}

void TestDamage::D8_message_leadsToTheDialogAgain()
{
    flipByte();
    enter();
    waitForDialog();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    ui::MessageBar *bar = nullptr;
    for (auto *each : m_window->findChildren<ui::MessageBar *>()) {
        if (each->isVisible())
            bar = each;
    }
    QVERIFY(bar);
    QVERIFY2(bar->text().startsWith(u"sava.rolecall is damaged."_s), qPrintable(bar->text()));
    auto &details = test::part<QPushButton>(*bar, u"messageActionButton"_s);
    QCOMPARE(details.text(), u"Details"_s);
    details.setFocus();
    QTest::keyClick(&details, Qt::Key_Space);
    waitForDialog();
    m_service->close();
    QTRY_VERIFY(!dialog()); // it is of a file that is closed
}

void TestDamage::D8_damagedPerson_isNotShown()
{
    const auto shown = [this](const QByteArray &text) {
        std::vector<domain::Id> all;
        for (quint32 i = 0; i < m_service->roster().indexEnd(); ++i)
            all.push_back(m_service->roster().id(i));
        for (const domain::Id id : all)
            (void)m_service->rows()->fetch(std::array{id});
        const roster::ListedUser *row = m_service->rows()->find(m_person);
        return row && row->phone.toUtf8() == text;
    };
    enter();
    QVERIFY(shown(m_phone)); // while it is sound
    m_service->close();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path() + u".lock"_s), patience);
    flipByte();
    enter();
    waitForDialog();
    QVERIFY(!m_service->rows()->fetch(std::array{m_person}));
    QVERIFY(!m_service->rows()->find(m_person));
    QVERIFY(m_service->rows()->isDamaged(m_person));
    const auto answer = test::ask<gate::Person>(
        *m_service, [this](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::person(*open.gate, open.session, {m_person, {}});
        });
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"is damaged"_s), qPrintable(answer.error().message));
}

void TestDamage::D9_whatCanBeRead_isSavedByKeyboard()
{
    flipByte();
    enter();
    waitForDialog();
    const QByteArray before = test::readFile(path());
    const QString target = m_folder->filePath(u"new.rolecall"_s);
    chooseFile(target);
    auto &open = part<QPushButton>(u"openSavedButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.isVisible() && open.isEnabled(), patience);
    const QString lost = part<QPlainTextEdit>(u"damagePlacesEdit"_s).toPlainText();
    QVERIFY2(lost.contains(u"Row %1 of table user"_s.arg(m_person)), qPrintable(lost));
    QVERIFY(part<QLabel>(u"damageTextLabel"_s).text().contains(u"were saved to"_s));
    QCOMPARE(test::readFile(path()), before);
    QCOMPARE(dialog()->focusWidget(), &open);
    QTest::keyClick(&open, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->info() && m_service->info()->path == target, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isLookingForDamage(), patience);
    QVERIFY(!dialog() || dialog()->path() != target); // its log vouches for what is left
    QCOMPARE(test::readFile(path()), before);
}

void TestDamage::D9_fileThatExists_isNotReplaced()
{
    flipByte();
    const QString target = m_folder->filePath(u"mine.rolecall"_s);
    QVERIFY(test::writeFile(target, "mine"));
    enter();
    waitForDialog();
    chooseFile(target);
    auto &messages = test::part<ui::MessageBar>(*dialog(), u"messageBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages.text().contains(u"exists already"_s), patience);
    QCOMPARE(test::readFile(target), "mine");
    QVERIFY(!part<QPushButton>(u"openSavedButton"_s).isVisible());
}

void TestDamage::D9_newestGoodBackup_isOpenedAsACopy()
{
    const store::BackupFolder folder(path());
    const auto now = QDateTime::currentDateTimeUtc();
    const auto good = folder.prepare(store::BackupKind::Daily, now.addSecs(-3600));
    VERIFY_OK(good);
    QVERIFY(QFile::copy(path(), *good));
    flipByte();
    const auto damaged = folder.prepare(store::BackupKind::Daily, now.addSecs(-60));
    VERIFY_OK(damaged);
    QVERIFY(QFile::copy(path(), *damaged));
    const QString taken =
        m_folder->filePath(u"sava restored %1"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY(test::writeFile(taken + u".rolecall"_s, "mine"));
    enter();
    waitForDialog();
    const QByteArray before = test::readFile(path());
    auto &button = part<QPushButton>(u"useBackupButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button.isVisible(), patience);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->info() && m_service->info()->path == taken + u" 2.rolecall"_s,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isLookingForDamage(), patience);
    QVERIFY(!dialog());
    QCOMPARE(test::readFile(taken + u".rolecall"_s), "mine");
    QCOMPARE(test::readFile(path()), before);
    QVERIFY(!test::readFile(taken + u" 2.rolecall"_s).isEmpty());
}

void TestDamage::D9_withoutABackup_noneIsOffered()
{
    flipByte();
    enter();
    waitForDialog();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"damageBackupLabel"_s).text().startsWith(u"No backup"_s),
                             patience);
    QVERIFY(!part<QPushButton>(u"useBackupButton"_s).isVisible());
}

void TestDamage::D9_fileThatCantBeOpened_isSavedToo()
{
    {
        const auto file = store::Connection::open(path(), store::OpenMode::ReadWrite); // without the guards
        VERIFY_OK(file);
        VERIFY_OK((*file)->execute("UPDATE organization SET name = 'Drava' WHERE kind = 'customer'"));
    }
    const QByteArray before = test::readFile(path());
    m_window->openWorkspace(path(), m_admin);
    waitForDialog();
    QVERIFY(!m_service->info());
    QVERIFY(!part<QPlainTextEdit>(u"damagePlacesEdit"_s).isVisible()); // whose rows they are nobody can tell
    const QString target = m_folder->filePath(u"new.rolecall"_s);
    chooseFile(target);
    auto &open = part<QPushButton>(u"openSavedButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.isVisible(), patience);
    QVERIFY(QFileInfo::exists(target));
    QCOMPARE(test::readFile(path()), before);
    const QString lost = part<QPlainTextEdit>(u"damagePlacesEdit"_s).toPlainText();
    QVERIFY2(lost.contains(u"of table organization"_s) && !lost.contains(u"Row "_s), qPrintable(lost));
}

void TestDamage::A15_whoIsNoFullAdministrator_isToldHowManyPlaces()
{
    flipByte();
    m_window->openWorkspace(path(), m_reader);
    waitForDialog();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"damageBackupLabel"_s).text().contains(u"R34"_s), patience);
    QVERIFY(!part<QPlainTextEdit>(u"damagePlacesEdit"_s).isVisible());
    QVERIFY(part<QPlainTextEdit>(u"damagePlacesEdit"_s).toPlainText().isEmpty());
    QVERIFY(part<QLabel>(u"damagePlacesLabel"_s).text().contains(u"1 place"_s));
    QVERIFY(!part<QPushButton>(u"salvageButton"_s).isEnabled());
    QVERIFY(part<QPushButton>(u"salvageButton"_s).statusTip().contains(u"R34"_s));
    QVERIFY(!part<QPushButton>(u"useBackupButton"_s).isVisible());
}

void TestDamage::A17_enabledButton_isNotTheOnlyGuard()
{
    flipByte();
    m_window->openWorkspace(path(), m_reader);
    waitForDialog();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"damageBackupLabel"_s).text().contains(u"R34"_s), patience);
    auto &button = part<QPushButton>(u"salvageButton"_s);
    button.setEnabled(true);
    button.setFocus();
    const QString target = m_folder->filePath(u"new.rolecall"_s);
    chooseFile(target);
    auto &messages = test::part<ui::MessageBar>(*dialog(), u"messageBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages.text().contains(u"Full administrator"_s), patience);
    QVERIFY(!QFileInfo::exists(target));
}

void TestDamage::A15_nobodyIsSignedIn_isToldHowManyPlaces()
{
    flipByte();
    m_window->openWorkspace(path());
    waitForDialog();
    QVERIFY(m_service->info() && !m_service->signedIn());
    QVERIFY(!part<QPlainTextEdit>(u"damagePlacesEdit"_s).isVisible());
    QVERIFY(!part<QPushButton>(u"salvageButton"_s).isEnabled());
    QVERIFY(part<QLabel>(u"damageBackupLabel"_s).text().startsWith(u"Sign in first"_s));
}

void TestDamage::S3_signOut_closesTheDialog()
{
    flipByte();
    enter();
    waitForDialog();
    waitForLeave();
    QTest::keyClick(&part<QPushButton>(u"salvageButton"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog()->findChild<QFileDialog *>());
    m_service->signOut();
    QVERIFY(!dialog());
    QVERIFY(m_window->findChildren<QFileDialog *>().isEmpty());
}

void TestDamage::A15_whoSignsIn_getsHisOwnDialog()
{
    flipByte();
    enter();
    waitForDialog();
    waitForLeave();
    signIn(m_reader);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible()
                                 && part<QLabel>(u"damageBackupLabel"_s).text().contains(u"R34"_s),
                             patience);
    QVERIFY(part<QPlainTextEdit>(u"damagePlacesEdit"_s).toPlainText().isEmpty());
}

void TestDamage::D8_cancelledSignIn_isNotFollowedByTheDialog()
{
    flipByte();
    QSemaphore held;
    auto *opener = m_window->findChild<ui::WorkspaceOpener *>();
    QVERIFY(opener);
    bool cancelled = false;
    connect(opener, &ui::WorkspaceOpener::started, this, [&](const tables::Task &task) {
        if (!m_service->info()) {
            m_service->ask<bool>( // in the worker's queue behind the opening, before the sign-in
                [&held](tables::OpenWorkspace &, tables::TaskState &) -> Result<bool> {
                    held.acquire();
                    return true;
                },
                this, {});
            return;
        }
        task->cancelled = true;
        cancelled = true;
        held.release();
    });
    m_window->openWorkspace(path(), m_admin);
    QTRY_VERIFY_WITH_TIMEOUT(cancelled && m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isLookingForDamage(), patience);
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_service->info());
}

void TestDamage::dialog_fitsLargeText_data()
{
    QTest::addColumn<qreal>("size");
    QTest::newRow("usual") << ui::defaultTextSize;
    QTest::newRow("largest") << ui::largestTextSize;
}

void TestDamage::dialog_fitsLargeText()
{
    QFETCH(qreal, size);
    ui::applyTheme(*qApp, ui::ColorTheme::Light, size);
    flipByte();
    enter();
    waitForDialog();
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(u"damageBackupLabel"_s).text().startsWith(u"No backup"_s),
                             patience);
    const QSize room = dialog()->screen()->availableSize();
    QVERIFY(dialog()->width() <= room.width() && dialog()->height() <= room.height());
    for (const QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(dialog()))
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    if (const QString pictures = qEnvironmentVariable("ROLECALL_PICTURES"); !pictures.isEmpty()) {
        dialog()->grab().save(pictures + u"/damage-%1.png"_s.arg(size));
        m_window->grab().save(pictures + u"/window-%1.png"_s.arg(size));
    }
}

QTEST_MAIN(TestDamage)
#include "tst_damage.moc"
