// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "gate/auditwording.h"
#include "support/support.h"
#include "ui/auditpage.h"
#include "ui/exportaction.h"
#include "ui/messagebar.h"
#include "ui/taskprogress.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
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
    void gapsInTheLog_areToldInSentences_D9();
    void heading_isWhole_withLargeText_G2();
    void changeWhileShown_isAddedOnTop();
    void changeWhileHidden_isThereWhenThePageComesBack();
    void beforeAndAfter_standSideBySide();
    void refusal_namesItsRule_A18();
    void search_keepsTheChosenRecord();
    void searchWithoutMatch_saysSo();
    void signOut_forgetsTheLog();
    void wording_putsRolesAndFieldsInWords();
    void wording_tellsOfExternalAdministrators();
    void actor_isChosenAmongThoseWhoActed();
    void target_isFoundByItsWords();
    void targetsEmail_withEnter_findsWhereOneIsAmongOthers();
    void kinds_areCheckedInAMenuThatStays();
    void days_bothAreIncluded();
    void clearFilters_endsThemAll();
    void olderRecords_areFoundInTheFile();
    void place_ofARecord_choosesItWhateverTheFilter();
    void place_ofAnUnknownRecord_isTold();
    void place_ofAPerson_isAFilter();
    void people_areListedAndShown();
    void before_isCopied();
    void removedPerson_cantBeShown();
    void export_holdsWhatPasses();
    void whoSeesNoLog_exportsNothing_R34();
    void signOut_endsTheFilters();
    void layout_isKept();
    void filters_fitASmallWindowWithLargeText();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void submit(const gate::Command &command);
    [[nodiscard]] domain::Id otherUser(int number = 0) const;
    [[nodiscard]] QString emailOf(domain::Id user);
    void openPage();
    void ready() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isReady(), patience); }
    [[nodiscard]] qint64 seqOf(int row) const
    {
        return static_cast<AuditTableModel *>(m_table->model())->record(row)->seq;
    }
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
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    domain::installLanguage(*qApp, domain::Language::English);
    m_service = std::make_unique<tables::WorkspaceService>();
    openPage();

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

void TestAuditPage::openPage()
{
    m_page = std::make_unique<ui::AuditPage>(m_service.get());
    m_table = find<QTableView>("auditTableView");
    m_values = find<QTreeWidget>("recordValuesTreeWidget");
    QVERIFY(m_table && m_values);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
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

void TestAuditPage::gapsInTheLog_areToldInSentences_D9()
{
    const std::vector<store::ChainGap> gaps{{3, 4, u"a"_s, u"b"_s}, {7, 7, u"c"_s, u"d"_s}};
    const auto changes = gate::auditChanges({}, {{u"gaps"_s, store::toJson(gaps)}});
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().after, gaps[0].text() + u", "_s + gaps[1].text());
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

void TestAuditPage::heading_isWhole_withLargeText_G2()
{
    domain::installLanguage(*qApp, domain::Language::Bulgarian);
    ui::applyTheme(*qApp, ui::ColorTheme::Light, 20);
    const auto restore = qScopeGuard([] {
        domain::installLanguage(*qApp, domain::Language::English);
        ui::applyTheme(*qApp, ui::ColorTheme::Light, ui::defaultTextSize);
    });
    m_page->setMinimumWidth(1); // as in the window, which may be smaller
    m_page->resize(950, 600);
    for (const char *name : {"auditHeadingLabel", "verifyAuditButton", "exportAuditButton"}) {
        const auto *part = find<QWidget>(name);
        QVERIFY2(part, name);
        QTRY_VERIFY2(part->width() >= part->sizeHint().width()
                         && part->mapTo(m_page.get(), QPoint(part->width(), 0)).x() <= m_page->width(),
                     name);
    }
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
    const auto changes = gate::auditChanges(before, after);
    QCOMPARE(changes.size(), size_t(3)); // what stayed the same is left out
    QCOMPARE(changes[0].what, u"Title"_s);
    QCOMPARE(changes[0].before, u"Agent"_s);
    QCOMPARE(changes[0].after, u"Director"_s);
    QCOMPARE(changes[1].what, u"Administrator roles"_s);
    QCOMPARE(changes[1].before, u"None"_s);
    QCOMPARE(changes[1].after, u"Full administrator, Webex site administrator on sava.example"_s);
    QCOMPARE(changes[2].after, u"No"_s);
}

void TestAuditPage::wording_tellsOfExternalAdministrators()
{
    const QJsonObject external{{u"email"_s, u"oto@sava.example"_s},
                               {u"status"_s, u"Not verified"_s},
                               {u"organization"_s, u"Sava"_s},
                               {u"new_organization"_s, true},
                               {u"since"_s, u"2026-11-21T12:00:00.000Z"_s},
                               {u"verified"_s, false},
                               {u"break_glass"_s, true},
                               {u"purpose"_s, u"SSO is broken"_s},
                               {u"last_test"_s, u"2026-02-01"_s},
                               {u"next_test"_s, u"2026-12-24"_s}};
    const QJsonObject roles{{u"role"_s, u"full_admin"_s}};
    const auto changes = gate::auditChanges({{u"roles"_s, QJsonArray{roles}}, {u"external"_s, external}},
                                            {{u"roles"_s, QJsonArray()}});
    QMap<QString, QString> words;
    for (const gate::AuditChange &change : changes)
        words.insert(change.what, change.before);
    const QDateTime since = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    QCOMPARE(words,
             (QMap<QString, QString>{{u"E-mail"_s, u"oto@sava.example"_s},
                                     {u"Status"_s, u"Not verified"_s},
                                     {u"Administrator roles"_s, u"Full administrator"_s},
                                     {u"Organization"_s, u"Sava"_s},
                                     {u"Organization is new"_s, u"Yes"_s},
                                     {u"External administrator since"_s, domain::dateTime(since)},
                                     {u"Organization is verified"_s, u"No"_s},
                                     {u"Break-glass access"_s, u"Yes"_s},
                                     {u"Purpose of the break-glass access"_s, u"SSO is broken"_s},
                                     {u"Last test"_s, domain::shortDate(QDate(2026, 2, 1))},
                                     {u"Next test"_s, domain::shortDate(QDate(2026, 12, 24))}}));
    QCOMPARE(changes.front().what, u"E-mail"_s); // the profile first
    QCOMPARE(gate::auditChanges({}, {{u"next_test"_s, u"2026-12-24"_s}}).front().after,
             domain::shortDate(QDate(2026, 12, 24)));
}

void TestAuditPage::submit(const gate::Command &command)
{
    bool done = false;
    m_service->submit(command, {}, this, [&done](const Result<gate::Outcome> &outcome) {
        VERIFY_OK(outcome);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    ready();
}

/// Somebody without a role.
domain::Id TestAuditPage::otherUser(int number) const
{
    if (!QTest::qWaitFor([this] { return m_service->isRosterLoaded(); }, patience))
        qFatal("there is no roster");
    const roster::Roster &roster = m_service->roster();
    for (quint32 index = 0; index < roster.indexEnd(); ++index) {
        if (roster.isLive(index) && roster.roles(index) == 0
            && roster.holder(index) == domain::Holder::Customer && number-- == 0)
            return roster.id(index);
    }
    qFatal("there is nobody without a role");
}

QString TestAuditPage::emailOf(domain::Id user)
{
    QString email;
    m_service->ask<gate::Person>(
        [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::person(*open.gate, open.session, {user, {}});
        },
        this,
        [&email](const Result<gate::Person> &person) {
            VERIFY_OK(person);
            email = person->listed.user.fields[domain::Email];
        });
    if (!QTest::qWaitFor([&email] { return !email.isEmpty(); }, patience))
        qFatal("there is no such person");
    return email;
}

void TestAuditPage::actor_isChosenAmongThoseWhoActed()
{
    const domain::RoleMask full = domain::maskOf(*domain::Catalogue::instance().findRole(u"full_admin"));
    const gate::Listed &second = somebody([&](const gate::Listed &listed) {
        return listed.holder == domain::Holder::Customer && (listed.roles & full)
            && listed.user.id != m_service->signedIn()->user;
    });
    m_service->signIn({second.user.id, {}}, this,
                      [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->signedIn()->user == second.user.id,
                             patience);
    ready();
    const int all = rows();
    auto *actors = find<QComboBox>("auditActorComboBox");
    QCOMPARE(actors->count(), 3);
    actors->setFocus();
    for (int i = 0; i < 2 && actors->currentText() != second.user.name(); ++i)
        QTest::keyClick(actors, Qt::Key_Down);
    QCOMPARE(actors->currentText(), second.user.name());
    ready();
    QCOMPARE(rows(), 1);
    edit(u"Director"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
    QCOMPARE(actors->currentText(), second.user.name());
    QVERIFY(find<QLabel>("auditCountLabel")->text().startsWith(u"2 of %1 "_s.arg(all + 1)));
    QTest::keyClick(actors, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all + 1, patience);
}

void TestAuditPage::target_isFoundByItsWords()
{
    const domain::Id user = otherUser();
    submit(gate::EditUser{{user, {}}, {{domain::Title, u"Director"_s}}});
    edit(u"Director"_s);
    ready();
    const QString email = emailOf(user);
    QTest::keyClicks(find<QLineEdit>("auditTargetLineEdit"), email.section(u'@', 0, 0));
    QCOMPARE(rows(), 1);
    QVERIFY(find<QLabel>("recordHeadingLabel")->text().contains(email));
}

void TestAuditPage::targetsEmail_withEnter_findsWhereOneIsAmongOthers()
{
    const domain::Id user = otherUser();
    const QString email = emailOf(user);
    gate::ChangePeople command;
    for (const domain::Id one : {user, otherUser(1)}) {
        gate::PersonChange change;
        change.user.id = one;
        change.giveRoles = {{*domain::Catalogue::instance().findRole(u"device_admin"), {}}};
        command.people.push_back(change);
    }
    submit(command);
    auto *field = find<QLineEdit>("auditTargetLineEdit");
    field->setFocus();
    QTest::keyClicks(field, email);
    QCOMPARE(rows(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    ready();
    QCOMPARE(rows(), 2); // and the one that made everybody up
    QCOMPARE(cell(0, AuditTableModel::ActionColumn), u"Changed several people"_s);
    auto *chip = find<QAbstractButton>("auditPinnedChip");
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), email);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    ready();
    QVERIFY(!chip->isVisible());
    QVERIFY(field->hasFocus());
    QCOMPARE(rows(), 3);
}

void TestAuditPage::kinds_areCheckedInAMenuThatStays()
{
    edit(u"Director"_s);
    ready();
    auto *button = find<QPushButton>("auditKindButton");
    auto *menu = find<QMenu>("auditKindMenu");
    QCOMPARE(button->text(), u"All kinds"_s);
    menu->popup(m_page->mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(button->text(), u"Users"_s);
    ready();
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, AuditTableModel::ActionColumn), u"Changed a user"_s);
    auto *signIns = find<QAction>("sign-insKindAction");
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(signIns).center());
    QVERIFY(menu->isVisible());
    ready();
    QCOMPARE(button->text(), u"Users, Sign-ins"_s);
    QCOMPARE(rows(), 2);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestAuditPage::days_bothAreIncluded()
{
    const int all = rows();
    auto *from = find<QCheckBox>("auditFromCheckBox");
    auto *until = find<QCheckBox>("auditToCheckBox");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Space);
    QTest::keyClick(until, Qt::Key_Space);
    ready();
    QCOMPARE(rows(), all); // all of it was today
    find<QDateEdit>("auditToDateEdit")->setDate(QDate::currentDate().addDays(-1));
    ready();
    QCOMPARE(rows(), 0);
    find<QDateEdit>("auditFromDateEdit")->setDate(QDate::currentDate().addDays(1));
    QTest::keyClick(until, Qt::Key_Space);
    ready();
    QCOMPARE(rows(), 0);
    QVERIFY(!find<QDateEdit>("auditToDateEdit")->isEnabled());
    QTest::keyClick(from, Qt::Key_Space);
    ready();
    QCOMPARE(rows(), all);
}

void TestAuditPage::clearFilters_endsThemAll()
{
    const int all = rows();
    auto *clear = find<QPushButton>("clearAuditFiltersButton");
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(find<QLineEdit>("auditSearchLineEdit"), u"unheard-of"_s);
    QTest::keyClick(find<QComboBox>("outcomeComboBox"), Qt::Key_End);
    QTest::keyClick(find<QComboBox>("auditActorComboBox"), Qt::Key_Down);
    QTest::keyClick(find<QCheckBox>("auditFromCheckBox"), Qt::Key_Space);
    find<QAction>("rolesKindAction")->setChecked(true);
    ready();
    QCOMPARE(rows(), 0);
    QVERIFY(clear->isVisible());
    auto *step = find<QPushButton>("auditEmptyButton");
    QVERIFY(step->isVisible());
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Space);
    ready();
    QCOMPARE(rows(), all);
    QVERIFY(!clear->isVisible());
    QVERIFY(m_page->searchField()->hasFocus());
    QVERIFY(!m_page->offeredActions().last()->isEnabled());
}

void TestAuditPage::olderRecords_areFoundInTheFile()
{
    bool added = false;
    m_service->ask<int>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<int> {
            store::Connection &connection = open.workspace->connection();
            store::Transaction transaction(connection, store::Transaction::Kind::Write);
            ROLECALL_TRY(transaction.begin());
            ROLECALL_TRY_LET(organization, store::customer(connection));
            store::AuditRecord record;
            record.organization = organization.id;
            record.at = QDateTime::currentDateTimeUtc();
            record.actorEmail = u"robot@elsewhere.example"_s;
            record.door = u"command line"_s;
            record.action = u"user-edit"_s;
            record.targetKind = u"user"_s;
            record.targetEmail = u"somebody@elsewhere.example"_s;
            for (qint64 i = 0; i < AuditTableModel::maxRecords; ++i)
                ROLECALL_TRY(store::appendRecord(connection, record));
            ROLECALL_TRY(transaction.commit());
            return 0;
        },
        this,
        [&added](const Result<int> &result) {
            VERIFY_OK(result);
            added = true;
        });
    QTRY_VERIFY_WITH_TIMEOUT(added, patience);
    openPage();
    ready();
    QCOMPARE(rows(), int(AuditTableModel::maxRecords));
    QVERIFY(find<QLabel>("auditCountLabel")->text().startsWith(u"10,000 of 10,002 "_s));
    // What is typed is asked of the file, too, where the list lacks records.
    QTest::keyClicks(find<QLineEdit>("auditSearchLineEdit"), u"signed in"_s);
    ready();
    QCOMPARE(rows(), 1);
    QVERIFY(find<QLabel>("auditCountLabel")->text().startsWith(u"1 of 10,002 "_s));
    find<QLineEdit>("auditSearchLineEdit")->clear();
    ready();
    QCOMPARE(rows(), int(AuditTableModel::maxRecords));
    m_page->goTo({u"audit"_s, 0, {}, u"1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);
    QCOMPARE(seqOf(0), 1);
    QCOMPARE(find<QAbstractButton>("auditPinnedChip")->text(), u"Record 1"_s);
}

void TestAuditPage::place_ofARecord_choosesItWhateverTheFilter()
{
    edit(u"Director"_s);
    edit(u"Agent"_s);
    ready();
    QTest::keyClicks(find<QLineEdit>("auditSearchLineEdit"), u"signed"_s);
    QCOMPARE(rows(), 1);
    m_page->goTo({u"audit"_s, 0, {}, u"3"_s});
    ready();
    QTRY_COMPARE(m_table->currentIndex().row(), rows() - 3);
    QCOMPARE(seqOf(m_table->currentIndex().row()), 3);
    QCOMPARE(find<QLineEdit>("auditSearchLineEdit")->text(), QString());
    QVERIFY(m_table->hasFocus());
}

void TestAuditPage::place_ofAnUnknownRecord_isTold()
{
    const int all = rows();
    m_page->goTo({u"audit"_s, 0, {}, u"999"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_page->messageBar()->text(), u"The audit log has no record 999."_s, patience);
    ready();
    QCOMPARE(rows(), all);
    QVERIFY(!find<QPushButton>("clearAuditFiltersButton")->isVisible());
}

void TestAuditPage::place_ofAPerson_isAFilter()
{
    const domain::Id user = otherUser();
    submit(gate::EditUser{{user, {}}, {{domain::Title, u"Director"_s}}});
    ui::Place place{u"audit"_s};
    place.user = user;
    m_page->goTo(place);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience); // with the one that made everybody up
    ready();
    QCOMPARE(cell(0, AuditTableModel::ActionColumn), u"Changed a user"_s);
    QVERIFY(find<QAbstractButton>("auditPinnedChip")->isVisible());
    m_page->goTo({u"audit"_s, 0, {}, m_service->signedIn()->email});
    ready();
    QCOMPARE(find<QAbstractButton>("auditPinnedChip")->text(), m_service->signedIn()->email);
    QCOMPARE(rows(), 1);
}

void TestAuditPage::people_areListedAndShown()
{
    gate::ChangePeople command;
    for (const domain::Id one : {otherUser(0), otherUser(1)}) {
        gate::PersonChange change;
        change.user.id = one;
        change.giveRoles = {{*domain::Catalogue::instance().findRole(u"device_admin"), {}}};
        command.people.push_back(change);
    }
    submit(command);
    m_table->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_values->topLevelItemCount() >= 2, patience);
    auto *button = find<QPushButton>("showRecordPersonButton");
    QVERIFY(button->isVisible());
    QTreeWidgetItem *person = m_values->topLevelItem(m_values->topLevelItemCount() - 1);
    QVERIFY(!person->isExpanded());
    m_values->setFocus();
    m_values->setCurrentItem(person);
    QTest::keyClick(m_values, Qt::Key_Right);
    QVERIFY(person->isExpanded());
    QTest::keyClick(m_values, Qt::Key_Down);
    QCOMPARE(m_values->currentItem()->text(2), u"Device administrator"_s);
    QTRY_VERIFY(button->isEnabled());
    QSignalSpy asked(m_page.get(), &ui::Page::placeRequested);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    const auto place = asked.first().first().value<ui::Place>();
    QCOMPARE(place.page, u"users"_s);
    QCOMPARE(emailOf(place.user), person->text(0));
}

void TestAuditPage::before_isCopied()
{
    edit(u"First"_s);
    edit(u"Second"_s);
    ready();
    m_table->selectRow(0);
    m_values->setFocus();
    m_values->setCurrentItem(m_values->topLevelItem(0));
    QTest::keyClick(m_values, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Title\tFirst\tSecond\n"_s);
}

void TestAuditPage::removedPerson_cantBeShown()
{
    const domain::Id user = otherUser();
    submit(gate::EditUser{{user, {}}, {{domain::Title, u"Director"_s}}});
    m_table->selectRow(0);
    auto *button = find<QPushButton>("showRecordPersonButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
    submit(gate::RemoveUser{{user, {}}});
    QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled(), patience);
    QVERIFY(button->toolTip().contains(u"any more"_s));
}

void TestAuditPage::export_holdsWhatPasses()
{
    edit(u"Director"_s);
    ready();
    QWidget window;
    window.show();
    auto *progress = new ui::TaskProgress(&window);
    ui::ExportAction action(m_service.get(), progress, &window);
    connect(m_page.get(), &ui::AuditPage::exportRequested, &action, &ui::ExportAction::startAuditLog);
    QSignalSpy succeeded(&action, &ui::ExportAction::succeeded);
    QTest::keyClicks(find<QLineEdit>("auditSearchLineEdit"), u"signed"_s);
    auto *button = find<QPushButton>("exportAuditButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = window.findChild<QFileDialog *>(u"exportFileDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY2(name->text().contains(u"audit log"_s), qPrintable(name->text()));
    const QString path = m_folder->filePath(u"log.csv"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QCOMPARE(succeeded.first().at(1).toLongLong(), 1);
    const QByteArray written = test::readFile(path);
    QCOMPARE(written.count("\r\n"), 2);
    QVERIFY(written.contains(",Signed in,"));
    find<QLineEdit>("auditSearchLineEdit")->clear();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, AuditTableModel::ActionColumn), u"Exported the audit log"_s, patience);
}

void TestAuditPage::whoSeesNoLog_exportsNothing_R34()
{
    gate::ChangeRoles give;
    give.user.id = otherUser();
    give.give.push_back({*domain::Catalogue::instance().findRole(u"readonly_admin"), {}});
    submit(give);
    m_service->signIn({give.user.id, {}}, this,
                      [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    auto *button = find<QPushButton>("exportAuditButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->toolTip().contains(u"R34"_s), patience);
    QVERIFY(!button->isEnabled());
    QCOMPARE(rows(), 0);
}

void TestAuditPage::signOut_endsTheFilters()
{
    QTest::keyClicks(find<QLineEdit>("auditSearchLineEdit"), u"signed"_s);
    QTest::keyClick(find<QComboBox>("auditActorComboBox"), Qt::Key_Down);
    m_service->signOut();
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(find<QLineEdit>("auditSearchLineEdit")->text(), QString());
    QCOMPARE(find<QComboBox>("auditActorComboBox")->count(), 1);
    QVERIFY(!find<QPushButton>("clearAuditFiltersButton")->isVisible());
}

void TestAuditPage::layout_isKept()
{
    m_table->setColumnWidth(AuditTableModel::ActionColumn, 123);
    auto *splitter = find<QSplitter>("auditSplitter");
    QTest::keyClick(splitter->handle(1), Qt::Key_Up);
    QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, {20, 1});
    QTest::mouseMove(splitter->handle(1), {20, -59});
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, {20, -59});
    const QList<int> sizes = splitter->sizes();
    openPage();
    QCOMPARE(m_table->columnWidth(AuditTableModel::ActionColumn), 123);
    QCOMPARE(find<QSplitter>("auditSplitter")->sizes(), sizes);
}

void TestAuditPage::filters_fitASmallWindowWithLargeText()
{
    ui::applyTheme(*qApp, ui::ColorTheme::Light, ui::largestTextSize);
    find<QAction>("rolesKindAction")->setChecked(true);
    m_page->resize(840, 560); // what a window of 1024 x 700 leaves
    ready();
    QVERIFY2(m_page->minimumSizeHint().width() <= 840,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QTRY_COMPARE(m_page->size(), QSize(840, 560));
    for (const char *name :
         {"auditSearchLineEdit", "auditActorComboBox", "auditTargetLineEdit", "auditKindButton",
          "auditFromDateEdit", "auditToDateEdit", "outcomeComboBox", "clearAuditFiltersButton"}) {
        const auto *widget = find<QWidget>(name);
        QTRY_VERIFY2(widget->height() >= widget->minimumSizeHint().height(), name);
        const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
        QVERIFY2(m_page->rect().contains(place), name);
    }
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
