// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/userdetail.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "support/demoworkspace.h"
#include "tables/usertablemodel.h"
#include "ui/personpanel.h"
#include "ui/userdialog.h"
#include "ui/userlistpane.h"
#include "ui/userlistview.h"

#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using domain::Detail;
using roster::SortColumn;
using roster::SortKey;
using tables::UserTableModel;
using test::DemoWorkspace;

namespace {

const QMap<domain::Field, QString> values{{domain::Title, u"Zqtitle"_s},
                                          {domain::Department, u"Zqdepartment"_s},
                                          {domain::Phone, u"+381 11 7707"_s}};

} // namespace

/// R28 in the window: what the organization hides of its users is not there for an external administrator.
class TestHiddenDetails final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        m_demo = std::make_unique<DemoWorkspace>();
        m_maja = m_demo->somebodyWith(0);
        submit(gate::EditUser{{m_maja, {}}, values});
        m_full = external(u"ofull@new.example"_s, "full_admin");
        m_reader = external(u"oread@new.example"_s, "readonly_admin");
        m_pane = std::make_unique<UserListPane>(&m_demo->service);
        m_pane->resize(1400, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_VERIFY(m_pane->isReady());
    }

    void cleanup()
    {
        m_pane.reset();
        m_demo.reset();
    }

    void columns_areAbsentAndNotOffered()
    {
        hide({Detail::Title, Detail::Department, Detail::LastUse, Detail::Phone});
        for (const int column : hiddenColumns())
            QVERIFY(m_pane->model()->hasColumn(column));
        QVERIFY(!m_pane->view()->isColumnHidden(UserTableModel::TitleColumn));
        signIn(m_reader);
        for (const int column : hiddenColumns()) {
            QVERIFY(!m_pane->model()->hasColumn(column));
            QVERIFY(m_pane->view()->isColumnHidden(column));
            const QModelIndex index = m_pane->model()->index(m_pane->model()->rowOf(m_maja), column);
            QCOMPARE(index.data().toString(), QString());
        }
        QVERIFY(m_pane->model()->hasColumn(UserTableModel::LocationColumn));

        m_pane->view()->selectUsers({m_maja});
        const QString copied = m_pane->view()->selectedText(10);
        QVERIFY(copied.contains(u"E-mail"_s));
        for (const QString &text :
             {u"Zq"_s, u"7707"_s, u"Title"_s, u"Department"_s, u"Last use"_s, u"Phone"_s})
            QVERIFY2(!copied.contains(text), qPrintable(copied));

        const QStringList offered = offeredColumns();
        QVERIFY(offered.contains(u"Location"_s));
        const QStringList orders = offeredOrders();
        QVERIFY(orders.contains(u"Location"_s));
        for (const QString &heading : {u"Title"_s, u"Department"_s, u"Last use"_s, u"Phone"_s}) {
            QVERIFY2(!offered.contains(heading), qPrintable(heading));
            QVERIFY2(!orders.contains(heading), qPrintable(heading));
            QVERIFY2(!menuEntries().contains(heading), qPrintable(heading));
        }

        signIn(m_demo->admin); // for own users nothing is hidden
        QVERIFY(!m_pane->view()->isColumnHidden(UserTableModel::TitleColumn));
        QVERIFY(offeredColumns().contains(u"Title"_s));
    }

    void order_byAHiddenColumn_tellsNothing()
    {
        const std::vector<SortKey> byTitle{{SortColumn::Title, true}, {SortColumn::Email, false}};
        m_pane->model()->setOrder(byTitle);
        QTRY_VERIFY(m_pane->isReady());
        QVERIFY(!isByEmail());
        hide({Detail::Title});
        signIn(m_reader);
        QCOMPARE(m_pane->model()->order(), (std::vector<SortKey>{{SortColumn::Email, false}}));
        QCOMPARE(m_pane->model()->headerData(UserTableModel::TitleColumn, Qt::Horizontal,
                                             UserTableModel::OrderRankRole),
                 0);
        QVERIFY(isByEmail());
        m_pane->model()->setOrder({{SortColumn::Title, false}}); // as a saved filter asks
        QCOMPARE(m_pane->model()->order(), (std::vector<SortKey>{{SortColumn::Name, false}}));
    }

    void filters_areAbsent()
    {
        signIn(m_reader);
        QCOMPARE(filterKindsShown(),
                 (QStringList{u"Roles"_s, u"Status"_s, u"Licenses"_s, u"Sites"_s, u"Departments"_s,
                              u"Last use"_s}));
        signIn(m_demo->admin);
        hide({Detail::Department, Detail::LastUse, Detail::Licenses});
        signIn(m_reader);
        const QStringList shown = filterKindsShown();
        for (const QString &kind : {u"Licenses"_s, u"Departments"_s, u"Last use"_s})
            QVERIFY2(!shown.contains(kind), qPrintable(kind));
        QVERIFY(shown.contains(u"Status"_s));

        tables::UserQuery query; // a filter that was kept
        query.people.departments = {u"Zqdepartment"_s};
        m_pane->setQuery(query);
        QTRY_VERIFY(m_pane->isListed());
        QCOMPARE(m_pane->model()->rowCount(), 0);
        QCOMPARE(m_pane->model()->filterError()->rule, u"R28"_s);
    }

    void personPanel_hasNoneOfIt()
    {
        PersonPanel panel(&m_demo->service);
        panel.show();
        QVERIFY(texts(panel, m_maja).contains(u"Zqtitle"_s));
        hide({Detail::Title, Detail::Department, Detail::Phone, Detail::Licenses});
        signIn(m_reader);
        const QString shown = texts(panel, m_maja);
        for (const QString &text :
             {u"Zq"_s, u"7707"_s, u"Title"_s, u"Department"_s, u"Phone"_s, u"Licenses"_s})
            QVERIFY2(!shown.contains(text), qPrintable(shown));
        QVERIFY(!panel.findChild<QPushButton *>(u"editLicensesButton"_s));
        signIn(m_full); // may assign them, and nothing more
        const QString more = texts(panel, m_maja);
        QVERIFY(more.contains(u"Licenses"_s));
        QVERIFY(!more.contains(u"Zq"_s));
    }

    void editDialog_hasNoSuchField()
    {
        hide({Detail::Title, Detail::Phone});
        signIn(m_full);
        for (const domain::Id user : {m_maja, domain::Id(0)}) {
            QPointer<UserDialog> dialog = new UserDialog(&m_demo->service, user);
            dialog->open();
            auto *location = dialog->findChild<QLineEdit *>(u"locationLineEdit"_s);
            QTRY_VERIFY(location->isEnabled());
            QVERIFY(!dialog->findChild<QLineEdit *>(u"titleLineEdit"_s));
            QVERIFY(!dialog->findChild<QLineEdit *>(u"phoneLineEdit"_s));
            QVERIFY(dialog->findChild<QLineEdit *>(u"departmentLineEdit"_s));
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                QVERIFY(label->text() != u"Title"_s && label->text() != u"Phone"_s);
            if (user != 0) {
                location->clear();
                QTest::keyClicks(location, u"Kotor"_s);
                auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
                QTRY_VERIFY(save->isEnabled());
                QTest::keyClick(save, Qt::Key_Return);
                QTRY_VERIFY(!dialog);
            }
            delete dialog;
        }
        signIn(m_demo->admin);
        PersonPanel panel(&m_demo->service);
        const QString shown = texts(panel, m_maja);
        QVERIFY(shown.contains(u"Kotor"_s) && shown.contains(u"Zqtitle"_s)); // what he did not see stays
    }

private:
    [[nodiscard]] static QList<int> hiddenColumns()
    {
        return {UserTableModel::TitleColumn, UserTableModel::DepartmentColumn,
                UserTableModel::LastAccessColumn, UserTableModel::PhoneColumn};
    }

    void submit(const gate::Command &command)
    {
        bool done = false;
        m_demo->service.submit(command, {}, this, [&done](const Result<gate::Outcome> &outcome) {
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void hide(const std::vector<Detail> &details)
    {
        for (const Detail detail : details)
            submit(gate::ChangeSetting{domain::settingOf(detail), u"no"_s});
    }

    /// Somebody of another organization with the role: rows are written directly.
    domain::Id external(const QString &email, const char *role)
    {
        domain::Id made = 0;
        m_demo->service.ask<domain::Id>(
            [email, role](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<domain::Id> {
                store::Connection &connection = open.workspace->connection();
                ROLECALL_TRY_LET(customer, store::customer(connection));
                ROLECALL_TRY_LET(
                    organization,
                    store::addOrganization(
                        connection, {0, u"New "_s + email, domain::OrganizationKind::Other, u"UTC"_s}, {}));
                domain::User user;
                user.organization = organization;
                user.fields[domain::Email] = email;
                user.fields[domain::Status] = u"Active"_s;
                ROLECALL_TRY_LET(id, store::insertUser(connection, user, 1));
                const auto index = *domain::Catalogue::instance().findRole(QString::fromLatin1(role));
                ROLECALL_TRY(store::insertAssignment(
                    connection, customer.id,
                    {0, id, index, 0, {}, email, QDateTime::currentDateTimeUtc(), {}, {}}));
                return id;
            },
            this, [&made](const Result<domain::Id> &id) { made = id.value_or(-1); });
        return QTest::qWaitFor([&made] { return made != 0; }) ? made : -1;
    }

    [[nodiscard]] bool isByEmail() const
    {
        const std::vector<domain::Id> users = m_pane->model()->users();
        const roster::Roster &roster = m_demo->service.roster();
        return std::ranges::is_sorted(
            users, {}, [&roster](domain::Id user) { return roster.foldedEmail(*roster.indexOf(user)); });
    }

    void signIn(domain::Id user)
    {
        m_demo->signIn(user);
        m_pane->startOver();
        QTRY_VERIFY(m_pane->isReady());
    }

    /// What is done in the dialog of columns and order.
    template<typename Read>
    QStringList inColumnsDialog(Read read)
    {
        m_pane->findChild<QPushButton *>(u"columnsButton"_s)->click();
        auto *dialog = m_pane->findChild<QDialog *>(u"columnsDialog"_s);
        const QStringList found = read(dialog);
        delete dialog;
        return found;
    }

    QStringList offeredColumns()
    {
        return inColumnsDialog([](QDialog *dialog) {
            QStringList headings;
            const auto *list = dialog->findChild<QListWidget *>(u"columnsList"_s);
            for (int row = 0; row < list->count(); ++row)
                headings << list->item(row)->text();
            return headings;
        });
    }

    QStringList offeredOrders()
    {
        return inColumnsDialog([](QDialog *dialog) {
            QStringList headings;
            const auto *combo = dialog->findChild<QComboBox *>(u"order1ColumnCombo"_s);
            for (int i = 0; i < combo->count(); ++i)
                headings << combo->itemText(i);
            return headings;
        });
    }

    QStringList menuEntries()
    {
        QHeaderView *header = m_pane->view()->horizontalHeader();
        Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
        auto *menu = m_pane->view()->findChild<QMenu *>(u"columnMenu"_s);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        delete menu;
        return texts;
    }

    QStringList filterKindsShown()
    {
        m_pane->findChild<QPushButton *>(u"filterButton"_s)->click();
        auto *kinds = m_pane->findChild<QListWidget *>(u"filterKindsList"_s);
        // The answer of the worker settles what there is; it comes in the order asked.
        bool answered = false;
        m_demo->service.ask<bool>(
            [](tables::OpenWorkspace &, tables::TaskState &) { return Result<bool>(true); }, this,
            [&answered](const Result<bool> &) { answered = true; });
        QStringList shown;
        if (!QTest::qWaitFor([&answered] { return answered; }))
            return shown;
        for (int row = 0; row < kinds->count(); ++row) {
            if (!kinds->item(row)->isHidden())
                shown << kinds->item(row)->text();
        }
        QTest::keyClick(kinds->window(), Qt::Key_Escape);
        return shown;
    }

    /// All that the panel says of somebody.
    QString texts(PersonPanel &panel, domain::Id user)
    {
        panel.setPerson(0);
        panel.setPerson(user);
        if (!QTest::qWaitFor([&panel] { return panel.data() != nullptr; }))
            return {};
        QStringList found;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            found << label->text();
        return found.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<UserListPane> m_pane;
    domain::Id m_maja = 0;
    domain::Id m_full = 0;
    domain::Id m_reader = 0;
};

QTEST_MAIN(TestHiddenDetails)
#include "tst_hiddendetails.moc"
