// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/logquestions.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/auditpage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sealbutton.h"
#include "ui/theme.h"
#include "ui/verifylogdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met
const QString partner = u"ognjen.ciric@dunav-cloud.example"_s; ///< full administrator of Sava and Morava

} // namespace

/// The seal of the log (T3) and what it is for: in the status bar, after exports, on the audit page.
class TestSeal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void T3_statusBar_showsTheSealOfTheLog();
    void T3_seal_isAnotherAfterEachRecord();
    void T3_seal_isOfTheOrganizationInUse();
    void T3_seal_isCopiedByKeyboard();
    void T3_signedOut_showsNoSeal();
    void T3_export_tellsTheSeal();
    void T2_verify_tellsRecordsAndSeal();
    void T2_tamperedLog_isToldWithItsRecord();
    void T3_notedSeal_isVerifiedAgainst();
    void T3_whatIsNoSeal_isToldSo();
    void R34_whoSeesNoLog_cantVerify();
    void statusBar_fitsLargeText_data();
    void statusBar_fitsLargeText();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"two.rolecall"_s); }
    [[nodiscard]] ui::SealButton &button() const
    {
        return test::part<ui::SealButton>(*m_window, u"sealButton"_s);
    }
    [[nodiscard]] store::Seal sealNow();
    void enter(const QString &email);
    void waitForSeal(qint64 number);
    void change(const QString &days);
    void openAuditPage();
    void askToVerify();
    [[nodiscard]] QString told() const; ///< in the message bar that is shown

    QTemporaryDir m_originals;
    QString m_admin; ///< of Sava alone
    QString m_other; ///< sees no log
    domain::Id m_morava = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestSeal::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString original = m_originals.filePath(u"two.rolecall"_s);
    gate::CreateDemo demo;
    demo.users = 50;
    demo.administrators = 14;
    demo.externals = 2;
    demo.seed = 1;
    VERIFY_OK(gate::makeWorkspace(original, demo));
    const auto workspace = store::Workspace::open(original, store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    store::Connection &file = (*workspace)->connection();
    const auto holder = [&file](const char *sql) {
        auto found = file.prepare(sql);
        return found.next() ? found.text(0) : QString();
    };
    m_admin =
        holder("SELECT u.email FROM user u JOIN assignment a ON a.user = u.id WHERE a.role = 'full_admin'"
               " AND u.organization = (SELECT id FROM organization WHERE kind = 'customer') ORDER BY u.id");
    m_other =
        holder("SELECT u.email FROM user u JOIN assignment a ON a.user = u.id WHERE a.role = 'device_admin'"
               " AND u.organization = (SELECT id FROM organization WHERE kind = 'customer')"
               " AND (SELECT count(*) FROM assignment b WHERE b.user = u.id) = 1 ORDER BY u.id");
    QVERIFY(!m_admin.isEmpty() && !m_other.isEmpty());
    gate::Gate gate(**workspace);
    gate::AddOrganization add;
    add.name = u"Morava"_s;
    add.kind = domain::OrganizationKind::Customer;
    add.domains = {u"morava.example"_s};
    add.adminEmail = partner;
    VERIFY_OK(gate.submit(add, {{0, m_admin}}));
    m_morava = file.integer("SELECT id FROM organization WHERE name = 'Morava'").value_or(0);
    QVERIFY(m_morava > 0);
}

void TestSeal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QApplication::setApplicationName(u"rolecall"_s);
    QApplication::clipboard()->clear();
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    QVERIFY(QFile::copy(m_originals.filePath(u"two.rolecall"_s), path()));
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSeal::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

store::Seal TestSeal::sealNow()
{
    return test::ask<store::Seal>(*m_service,
                                  [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                                      return gate::seal(*open.gate, open.session);
                                  })
        .value_or(store::Seal());
}

void TestSeal::enter(const QString &email)
{
    m_window->openWorkspace(path(), email, u"Sava & Drina d.o.o."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(button().isVisible(), patience);
}

void TestSeal::waitForSeal(qint64 number)
{
    QTRY_COMPARE_WITH_TIMEOUT(button().seal().number, number, patience);
    QCOMPARE(button().seal().text(), sealNow().text());
    const QString inShort = QString::number(number) + u' ' + button().seal().hash.left(4);
    QVERIFY2(button().text().contains(inShort), qPrintable(button().text()));
    QVERIFY(button().accessibleName().contains(button().seal().text()));
}

void TestSeal::change(const QString &days)
{
    VERIFY_OK(test::submit(*m_service, gate::ChangeSetting{u"external_readonly_days"_s, days}));
}

void TestSeal::openAuditPage()
{
    m_window->showPage(u"audit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

void TestSeal::askToVerify()
{
    auto &verify = test::part<QPushButton>(*m_window, u"verifyAuditButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verify.isVisible() && verify.isEnabled(), patience);
    verify.setFocus();
    QTest::keyClick(&verify, Qt::Key_Space);
    QVERIFY(m_window->findChild<ui::VerifyLogDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(m_window->findChild<ui::VerifyLogDialog *>()));
}

QString TestSeal::told() const
{
    for (const ui::MessageBar *bar : m_window->findChildren<ui::MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

void TestSeal::T3_statusBar_showsTheSealOfTheLog()
{
    QVERIFY(!button().isVisible()); // nobody is signed in
    enter(m_admin);
    waitForSeal(sealNow().number);
    QVERIFY(m_window->statusBar()->isAncestorOf(&button()));
    QVERIFY(button().focusPolicy() & Qt::TabFocus);
    QVERIFY(button().toolTip().contains(u"cut or written anew"_s));
}

void TestSeal::T3_seal_isAnotherAfterEachRecord()
{
    enter(m_admin);
    const qint64 number = sealNow().number;
    waitForSeal(number);
    QStringList hashes{button().seal().hash};
    for (int i = 1; i <= 3; ++i) {
        change(QString::number(20 + i));
        waitForSeal(number + i);
        QVERIFY(!hashes.contains(button().seal().hash));
        hashes << button().seal().hash;
    }
}

void TestSeal::T3_seal_isOfTheOrganizationInUse()
{
    enter(partner);
    const store::Seal before = sealNow();
    waitForSeal(before.number);
    {
        const auto workspace = store::Workspace::open(path(), store::OpenMode::ReadWrite);
        VERIFY_OK(workspace);
        (*workspace)->connection().useCustomer(m_morava);
        gate::Gate gate(**workspace);
        gate::AddUser person;
        person.fields[domain::FirstName] = u"Tajana"_s;
        person.fields[domain::Email] = u"tajana@morava.example"_s;
        VERIFY_OK(gate.submit(person, {{0, partner}}));
    }
    Q_EMIT m_service->recordsAdded(); // of another program
    QCOMPARE(sealNow().text(), before.text());
    QCOMPARE(button().seal().text(), before.text());
    m_service->useOrganization(m_morava, this, [](const Result<tables::SignedIn> &who) { VERIFY_OK(who); });
    QTRY_COMPARE_WITH_TIMEOUT(m_service->info()->organization, m_morava, patience);
    waitForSeal(sealNow().number);
    QVERIFY(button().seal().text() != before.text());
}

void TestSeal::T3_seal_isCopiedByKeyboard()
{
    enter(m_admin);
    waitForSeal(sealNow().number);
    button().setFocus();
    QVERIFY(button().hasFocus());
    QTest::keyClick(&button(), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), button().seal().text());
    QVERIFY(store::Seal::fromText(QApplication::clipboard()->text()));
    QVERIFY2(told().startsWith(u"Copied the seal "_s), qPrintable(told()));
}

void TestSeal::T3_signedOut_showsNoSeal()
{
    enter(m_admin);
    m_service->signOut();
    QVERIFY(!button().isVisible());
    Q_EMIT m_service->recordsAdded();
    QCoreApplication::processEvents();
    QVERIFY(!button().isVisible());
}

void TestSeal::T3_export_tellsTheSeal()
{
    enter(m_admin);
    openAuditPage();
    auto &start = test::part<QPushButton>(*m_window, u"exportAuditButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), patience);
    start.setFocus();
    QTest::keyClick(&start, Qt::Key_Space);
    auto *dialog = m_window->findChild<QFileDialog *>(u"exportFileDialog"_s);
    QVERIFY(dialog);
    auto &edit = test::part<QLineEdit>(*dialog, u"fileNameEdit"_s);
    edit.setText(m_folder->filePath(u"log.csv"_s));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"Exported"_s), patience);
    const store::Seal seal = sealNow(); // with the record of the export
    QVERIFY2(told().endsWith(u"Seal "_s + ui::sealInShort(seal)), qPrintable(told()));
    for (auto *copy : m_window->findChildren<QPushButton *>(u"messageActionButton"_s)) {
        if (copy->isVisible())
            copy->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), seal.text());
}

void TestSeal::T2_verify_tellsRecordsAndSeal()
{
    enter(m_admin);
    openAuditPage();
    askToVerify();
    QTest::keyClick(&test::part<QLineEdit>(*m_window, u"sealLineEdit"_s), Qt::Key_Return); // without a seal
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"are what was written"_s), patience);
    const store::Seal seal = sealNow();
    QVERIFY2(told().startsWith(u"All %1 "_s.arg(seal.number)), qPrintable(told()));
    QVERIFY2(told().contains(ui::sealInShort(seal)), qPrintable(told()));
}

void TestSeal::T2_tamperedLog_isToldWithItsRecord()
{
    enter(m_admin);
    openAuditPage();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isLookingForDamage(), patience);
    {
        const auto file = store::Connection::open(path(), store::OpenMode::ReadWrite); // without the guards
        VERIFY_OK(file);
        VERIFY_OK((*file)->execute("UPDATE audit SET reason = 'nothing' WHERE number = 2 AND organization ="
                                   " (SELECT organization FROM audit ORDER BY seq LIMIT 1)"));
    }
    askToVerify();
    QTest::keyClick(&test::part<QLineEdit>(*m_window, u"sealLineEdit"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"not what was written"_s), patience);
    QVERIFY2(told().contains(u"Record 2"_s), qPrintable(told()));
}

void TestSeal::T3_notedSeal_isVerifiedAgainst()
{
    enter(m_admin);
    const store::Seal noted = sealNow();
    change(u"21"_s);
    openAuditPage();
    for (const bool forged : {false, true}) {
        askToVerify();
        auto &edit = test::part<QLineEdit>(*m_window, u"sealLineEdit"_s);
        QCOMPARE(edit.window()->focusWidget(), &edit);
        store::Seal seal = noted;
        if (forged)
            seal.hash = QString(64, u'a');
        QApplication::clipboard()->setText(u' ' + seal.text() + u'\n');
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            told().contains(forged ? u"another hash than the seal"_s : u"the noted seal is one of them"_s),
            patience);
        QTRY_VERIFY(!m_window->findChild<ui::VerifyLogDialog *>());
    }
    QVERIFY(told().contains(u"Record %1"_s.arg(noted.number)));
}

void TestSeal::T3_whatIsNoSeal_isToldSo()
{
    enter(m_admin);
    openAuditPage();
    askToVerify();
    auto &edit = test::part<QLineEdit>(*m_window, u"sealLineEdit"_s);
    const auto &problem = test::part<QLabel>(*m_window, u"sealProblemLabel"_s);
    QVERIFY(!problem.isVisible());
    QTest::keyClicks(&edit, u"12:abc"_s);
    QVERIFY(problem.isVisible());
    QVERIFY(problem.text().startsWith(u"This is no seal."_s));
    QVERIFY(!test::part<QPushButton>(*m_window, u"verifyButton"_s).isEnabled());
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(m_window->findChild<ui::VerifyLogDialog *>()->isVisible());
    edit.clear();
    QVERIFY(!problem.isVisible());
}

void TestSeal::R34_whoSeesNoLog_cantVerify()
{
    ui::AuditPage page(m_service.get()); // the window doesn't even list it
    page.show();
    m_window->openWorkspace(path(), m_other, u"Sava & Drina d.o.o."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    const auto &verify = test::part<QPushButton>(page, u"verifyAuditButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!verify.isEnabled() && verify.toolTip().contains(u"R34"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(button().isVisible(), patience); // the seal tells nothing of the log
}

void TestSeal::statusBar_fitsLargeText_data()
{
    QTest::addColumn<qreal>("size");
    QTest::newRow("usual") << ui::defaultTextSize;
    QTest::newRow("largest") << ui::largestTextSize;
}

void TestSeal::statusBar_fitsLargeText()
{
    QFETCH(qreal, size);
    ui::applyTheme(*qApp, ui::ColorTheme::Light, size);
    enter(m_admin);
    openAuditPage();
    m_window->resize(1024, 700);
    QTRY_VERIFY(m_window->width() <= 1024); // nothing in it is wider
    QVERIFY(button().width() >= button().sizeHint().width());
    askToVerify();
    auto *dialog = m_window->findChild<ui::VerifyLogDialog *>();
    QTest::keyClicks(&test::part<QLineEdit>(*dialog, u"sealLineEdit"_s), u"x"_s);
    QVERIFY(dialog->width() <= 1024);
    if (const QString pictures = qEnvironmentVariable("ROLECALL_PICTURES"); !pictures.isEmpty()) {
        dialog->grab().save(pictures + u"/verify-%1.png"_s.arg(size));
        m_window->grab().save(pictures + u"/status-%1.png"_s.arg(size));
    }
}

QTEST_MAIN(TestSeal)
#include "tst_seal.moc"
