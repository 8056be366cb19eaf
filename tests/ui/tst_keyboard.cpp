// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/support.h"
#include "tables/usertablemodel.h"
#include "ui/mainwindow.h"
#include "ui/userlistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int patience = 15'000; ///< milliseconds until a condition counts as never met
constexpr int mostTabs = 60;

} // namespace

/// A morning's work by keyboard alone: every key goes to whatever has the focus. tests/window does the same
/// from outside.
class TestKeyboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheStartToTheLog();

private:
    void awaitFocus() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Goes on by Tab until the focus is on `objectName`; false if no number of Tabs leads there.
    [[nodiscard]] bool tabTo(const QString &objectName) const;
    template<typename T>
    [[nodiscard]] T *find(const QString &objectName) const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == objectName && qobject_cast<T *>(window))
                return qobject_cast<T *>(window);
            if (T *found = window->findChild<T *>(objectName))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] tables::UserTableModel *model() const
    {
        return m_window->findChild<tables::UserTableModel *>();
    }
    [[nodiscard]] QString rolesInFirstRow() const
    {
        return model()->index(0, tables::UserTableModel::RolesColumn).data().toString();
    }
    [[nodiscard]] QString message() const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>(u"messageLabel"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestKeyboard::init()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    qputenv("HOME", m_folder.path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QApplication::setApplicationName(u"rolecall"_s);
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void TestKeyboard::awaitFocus() const
{
    // What a window manager does when a window opens or closes above another one: there is none on this
    // platform.
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && QApplication::activeWindow() != dialog)
        dialog->activateWindow();
    else if (!dialog && !QApplication::focusWidget())
        m_window->activateWindow();
    QVERIFY(QTest::qWaitFor(
        [dialog] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && (!dialog || focus->window() == dialog);
        },
        patience));
}

void TestKeyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    awaitFocus();
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestKeyboard::type(const QString &text) const
{
    for (const QChar letter : text) {
        awaitFocus();
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

bool TestKeyboard::tabTo(const QString &objectName) const
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void TestKeyboard::fromTheStartToTheLog()
{
    // Start, open the demo.
    QVERIFY(tabTo(u"openDemoButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 2000, patience);

    // Find a user without roles.
    int row = 0;
    while (model()->index(row, 0).data(tables::UserTableModel::RoleMaskRole).toUInt() != 0)
        ++row;
    const QString email = model()->index(row, tables::UserTableModel::EmailColumn).data().toString();
    press(Qt::Key_F, Qt::ControlModifier);
    type(email);
    QTRY_COMPARE(model()->rowCount(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(qobject_cast<ui::UserListView *>(QApplication::focusWidget()));

    // Give a role on two sites.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction *>(u"editRolesAction"_s)->isEnabled(), patience);
    press(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"roleEditorDialog"_s), patience);
    const QStringList sites{u"sava.webex.example"_s, u"sava-sofia.webex.example"_s};
    for (const QString &site : sites) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(site + u"/siteComboBox"_s), patience);
        QVERIFY2(tabTo(site + u"/siteComboBox"_s), qPrintable(site));
        press(Qt::Key_Down);
        QVERIFY(find<QComboBox>(site + u"/siteComboBox"_s)->currentIndex() > 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(u"saveButton"_s)->isEnabled(), patience);
    QVERIFY(tabTo(u"saveButton"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"roleEditorDialog"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Saved the roles of"_s), patience);
    QVERIFY(rolesInFirstRow() != u"None"_s);

    // Undo.
    QTRY_VERIFY_WITH_TIMEOUT(m_service->nextUndo(), patience);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Undone: Gave roles"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rolesInFirstRow(), u"None"_s, patience);

    // Filter by three roles.
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), 2000);
    QVERIFY(tabTo(u"filterButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>(u"filterPopup"_s)->isActiveWindow());
    for (const QString &role : {u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s}) {
        QVERIFY2(tabTo(role + u"FilterCheckBox"_s), qPrintable(role));
        press(Qt::Key_Space);
    }
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_window->isActiveWindow());
    const int listed = model()->rowCount();
    QVERIFY(listed > 3 && listed < 200);

    // Export.
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    press(Qt::Key_Return); // under the name and in the folder that are suggested
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Exported"_s), patience);
    QFile exported(message().section(u'"', 1, 1));
    QVERIFY(exported.fileName().startsWith(m_folder.path()));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll().count("\r\n"), listed + 1);

    // Read the log.
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"paletteLineEdit"_s) && find<QLineEdit>(u"paletteLineEdit"_s)->hasFocus());
    type(u"audit log"_s);
    press(Qt::Key_Return);
    auto *log = m_window->findChild<QTableView *>(u"auditTableView"_s);
    QVERIFY(log);
    QTRY_VERIFY_WITH_TIMEOUT(log->isVisible() && log->model()->rowCount() >= 4, patience);
    QCOMPARE(log->model()->index(0, 2).data().toString(), u"Exported administrators"_s);
    QCOMPARE(log->model()->index(1, 2).data().toString(), u"Undid a change"_s);
    QCOMPARE(log->model()->index(2, 2).data().toString(), u"Gave roles"_s);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
