// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/support.h"
#include "ui/auditpage.h"
#include "ui/auditwording.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rolecall;
using tables::AuditTableModel;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met
constexpr gate::CreateDemo smallDemo{.users = 50, .administrators = 12, .externals = 3, .seed = 1};

} // namespace

class TestAuditPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signIn_isTheNewestRecord_T1();
    void changeWhileShown_isAddedOnTop();
    void changeWhileHidden_isThereWhenThePageComesBack();
    void beforeAndAfter_standSideBySide();
    void refusal_namesItsRule_A18();
    void search_keepsTheChosenRecord();
    void searchWithoutMatch_saysSo();
    void signOut_forgetsTheLog();
    void wording_putsRolesAndFieldsInWords();

private:
    void edit(const QString &title);
    [[nodiscard]] const gate::Listed &somebody(const std::function<bool(const gate::Listed &)> &suits) const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::AuditPage> m_page;
    std::vector<gate::Listed> m_people;
    QTableView *m_table = nullptr;
    QTreeWidget *m_values = nullptr;
};

void TestAuditPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    domain::installLanguage(*qApp, domain::Language::English);
    m_service = std::make_unique<tables::WorkspaceService>();
    m_page = std::make_unique<ui::AuditPage>(m_service.get());
    m_table = m_page->findChild<QTableView *>(u"auditTableView"_s);
    m_values = m_page->findChild<QTreeWidget *>(u"recordValuesTreeWidget"_s);
    QVERIFY(m_table && m_values);
    m_page->resize(1000, 700);
    m_page->show();

    m_people.clear();
    m_service->createDemo(m_folder->filePath(u"demo.rolecall"_s), smallDemo, this,
                          [](const Result<tables::WorkspaceInfo> &info) { VERIFY_OK(info); });
    m_service->administrators(this, [this](Result<std::vector<gate::Listed>> people) {
        VERIFY_OK(people);
        m_people = std::move(*people);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!m_people.empty(), patience);
    const domain::RoleMask full = domain::maskOf(*domain::Catalogue::instance().findRole(u"full_admin"));
    const gate::Listed &actor = somebody([full](const gate::Listed &listed) {
        return listed.holder == domain::Holder::Customer && (listed.roles & full);
    });
    m_service->signIn({actor.user.id, {}}, this,
                      [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_page->isReady() && rows() >= 2, patience);
}

void TestAuditPage::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_folder.reset();
}

const gate::Listed &TestAuditPage::somebody(const std::function<bool(const gate::Listed &)> &suits) const
{
    const auto found = std::ranges::find_if(m_people, suits);
    if (found == m_people.end())
        qFatal("the demo has nobody who suits");
    return *found;
}

/// Gives the one who is signed in a new title.
void TestAuditPage::edit(const QString &title)
{
    gate::EditUser command;
    command.user.id = m_service->signedIn()->user;
    command.changes.insert(domain::Title, title);
    bool done = false;
    m_service->submit(command, {}, this, [&done](const Result<gate::Outcome> &outcome) {
        VERIFY_OK(outcome);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

void TestAuditPage::signIn_isTheNewestRecord_T1()
{
    QCOMPARE(cell(0, AuditTableModel::ActionColumn), u"Signed in"_s);
    QCOMPARE(cell(0, AuditTableModel::ActorColumn), m_service->signedIn()->name);
    QCOMPARE(cell(0, AuditTableModel::OutcomeColumn), u"Done"_s);
    QCOMPARE(cell(rows() - 1, AuditTableModel::ActionColumn), u"Made up the demo"_s);
}

void TestAuditPage::changeWhileShown_isAddedOnTop()
{
    const int before = rows();
    edit(u"Director"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, patience);
    QCOMPARE(cell(0, AuditTableModel::ActionColumn), u"Changed a user"_s);
}

void TestAuditPage::changeWhileHidden_isThereWhenThePageComesBack()
{
    const int before = rows();
    m_page->hide();
    edit(u"Director"_s);
    QCOMPARE(rows(), before);
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, patience);
}

void TestAuditPage::beforeAndAfter_standSideBySide()
{
    edit(u"First"_s);
    edit(u"Second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, AuditTableModel::ActionColumn), u"Changed a user"_s, patience);
    m_table->setFocus();
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Up);
    QCOMPARE(m_values->topLevelItemCount(), 1);
    const QTreeWidgetItem *item = m_values->topLevelItem(0);
    QCOMPARE(item->text(0), u"Title"_s);
    QCOMPARE(item->text(1), u"First"_s);
    QCOMPARE(item->text(2), u"Second"_s);
}

void TestAuditPage::refusal_namesItsRule_A18()
{
    gate::ChangeRoles command; // R6: never to oneself
    command.user.id = m_service->signedIn()->user;
    command.give.push_back({*domain::Catalogue::instance().findRole(u"advanced_troubleshooting"), {}});
    command.reason = u"<b>bold</b>"_s;
    std::optional<Error> refusal;
    m_service->submit(command, {}, this, [&refusal](const Result<gate::Outcome> &outcome) {
        QVERIFY(!outcome);
        refusal = outcome.error();
    });
    QTRY_VERIFY_WITH_TIMEOUT(refusal.has_value(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, AuditTableModel::ActionColumn), u"Gave roles"_s, patience);
    QCOMPARE(cell(0, AuditTableModel::OutcomeColumn), u"Refused (rule %1)"_s.arg(refusal->rule));
    m_table->selectRow(0);
    QCOMPARE(m_values->topLevelItem(0)->text(2), refusal->message);
    const QLabel *reason = m_page->findChild<QLabel *>(u"recordReasonLabel"_s);
    QCOMPARE(reason->text(), u"Reason: <b>bold</b>"_s);
    QCOMPARE(reason->textFormat(), Qt::PlainText); // I9

    auto *outcomes = m_page->findChild<QComboBox *>(u"outcomeComboBox"_s);
    outcomes->setFocus();
    QTest::keyClick(outcomes, Qt::Key_End);
    QCOMPARE(rows(), 1);
}

void TestAuditPage::search_keepsTheChosenRecord()
{
    edit(u"Director"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, AuditTableModel::ActionColumn), u"Changed a user"_s, patience);
    m_table->selectRow(1);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"auditSearchLineEdit"_s), u"signed in"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"recordHeadingLabel"_s)->text().startsWith(u"Signed in"_s));
}

void TestAuditPage::searchWithoutMatch_saysSo()
{
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"auditSearchLineEdit"_s), u"unheard-of"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"auditEmptyLabel"_s)->isVisible());
    QVERIFY(!m_table->isVisible());
}

void TestAuditPage::signOut_forgetsTheLog()
{
    m_service->signOut();
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!m_page->isReady());
}

void TestAuditPage::wording_putsRolesAndFieldsInWords()
{
    const QJsonObject before{
        {u"title"_s, u"Agent"_s}, {u"roles"_s, QJsonArray()}, {u"Cost Center"_s, u"7"_s}};
    const QJsonObject after{{u"title"_s, u"Director"_s},
                            {u"roles"_s, QJsonArray{u"full_admin"_s, u"site_admin@sava.example"_s}},
                            {u"Cost Center"_s, u"7"_s},
                            {u"authenticated"_s, false}};
    const auto changes = ui::auditChanges(before, after);
    QCOMPARE(changes.size(), size_t(3)); // what stayed the same is left out
    QCOMPARE(changes[0].what, u"Title"_s);
    QCOMPARE(changes[0].before, u"Agent"_s);
    QCOMPARE(changes[0].after, u"Director"_s);
    QCOMPARE(changes[1].what, u"Administrator roles"_s);
    QCOMPARE(changes[1].before, u"None"_s);
    QCOMPARE(changes[1].after, u"Full administrator, Webex site administrator on sava.example"_s);
    QCOMPARE(changes[2].after, u"No"_s);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
