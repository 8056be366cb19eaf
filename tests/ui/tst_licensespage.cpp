// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The page of licenses: what its rows say, adding one by its heading, and the way to whoever has one.
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/licensedialog.h"
#include "ui/licensespage.h"
#include "ui/listtable.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;
using test::part;

namespace {

const QString messaging = u"Webex Messaging [Sub204711]"_s;
const QString standard = u"Webex Contact Center Standard Agent [Sub204712]"_s;
const QString meetings = u"sava.webex.example - Webex Meetings Suite [Sub204711]"_s;
const QString suspended = u"sava-legacy.webex.example - Webex Enterprise Edition [Sub190001]"_s;

enum Column { Heading, Service, Subscription, Site, SoldBy, Assigned, Suspended };

} // namespace

class TestLicensesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_demo->folder.path());
        m_page = std::make_unique<LicensesPage>(&m_demo->service);
        m_page->resize(1000, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void rows_readTheHeading()
    {
        choose(meetings);
        QCOMPARE(cell(Service), u"Meetings"_s);
        QCOMPARE(cell(Subscription), u"Sub204711"_s);
        QCOMPARE(cell(Site), u"sava.webex.example"_s);
        QCOMPARE(cell(Suspended), QString());
        QVERIFY(cell(Assigned).toInt() > 0);
        choose(suspended);
        QCOMPARE(cell(Suspended), u"Suspended"_s);
        QVERIFY(part<QLabel>(*m_page, u"licenseRemarksLabel"_s).text().contains(u"suspended"_s));
    }

    void standardLicense_isRemarkedOn_R17()
    {
        choose(standard);
        const QString remarks = part<QLabel>(*m_page, u"licenseRemarksLabel"_s).text();
        QVERIFY2(remarks.contains(u"Rule R17"_s) && remarks.contains(u"Full administrator"_s),
                 qPrintable(remarks));
        choose(messaging);
        QVERIFY(!part<QLabel>(*m_page, u"licenseRemarksLabel"_s).isVisible());
    }

    void adding_byKeyboard_readsWhileTyping_andIsUndone()
    {
        const int before = table().rowCount();
        openDialog();
        type(u"sava.webex.example - Webex Meetings [Sub7]"_s);
        const QString reading = field<QLabel>("readingLabel").text();
        QVERIFY2(reading.contains(u"Meetings"_s) && reading.contains(u"sava.webex.example"_s)
                     && reading.contains(u"Sub7"_s),
                 qPrintable(reading));
        saveByKey();
        QTRY_COMPARE(table().rowCount(), before + 1);
        QTRY_VERIFY(table().current()
                    && table().current()->key == u"sava.webex.example - Webex Meetings [Sub7]"_s);
        QCOMPARE(cell(Site), u"sava.webex.example"_s);
        QCOMPARE(cell(Assigned), u"0"_s);
        QVERIFY(!button("licenseUsersButton").isEnabled());
        QSignalSpy asked(m_page->messageBar(), &MessageBar::undoRequested);
        QTest::keyClick(&part<QPushButton>(*m_page->messageBar(), u"messageActionButton"_s), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        VERIFY_OK(test::submit(m_demo->service, gate::Undo{}));
        QTRY_COMPARE(table().rowCount(), before);
    }

    void wrongHeading_isSaidUnderTheField_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("said");
        QTest::newRow("no subscription") << u"Messaging"_s << u"is no heading of a license"_s;
        QTest::newRow("suspended") << u"Messaging [S] (Suspended)"_s << u"leave that out"_s;
        QTest::newRow("there already") << messaging.toUpper() << u"already"_s;
    }
    void wrongHeading_isSaidUnderTheField()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, said);
        openDialog();
        auto &problem = field<QLabel>("headingProblemLabel");
        QVERIFY(!problem.isVisible()); // nothing is wrong with an empty form yet
        QVERIFY(!field<QPushButton>("saveButton").isEnabled());
        type(heading);
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(said), qPrintable(problem.text()));
        QVERIFY(!field<QPushButton>("saveButton").isEnabled());
        QCOMPARE(field<QPushButton>("saveButton").accessibleDescription(), problem.text());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void unknownSite_isSaidBesideSave()
    {
        openDialog();
        type(u"far.webex.example - Meetings [S]"_s);
        auto &problem = field<QLabel>("problemLabel");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(u"add the site first"_s), qPrintable(problem.text()));
    }

    void serviceAgainstTheHeading_isRefused_R17()
    {
        openDialog();
        type(u"Contact Center Standard Agent [S]"_s);
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        auto &service = field<QComboBox>("serviceComboBox");
        service.setFocus();
        QTest::keyClick(&service, Qt::Key_Down);
        QTRY_VERIFY(field<QLabel>("problemLabel").isVisible());
        QVERIFY(!field<QPushButton>("saveButton").isEnabled());
    }

    void whoHasIt_isLedTo()
    {
        choose(messaging);
        QSignalSpy places(m_page.get(), &Page::placeRequested);
        QTRY_VERIFY(button("licenseUsersButton").isEnabled());
        QVERIFY(button("licenseUsersButton").text().contains(cell(Assigned)));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QVERIFY(place.query);
        QCOMPARE(place.query->people.licenses, QStringList{messaging});
    }

    void readOnlyAdministrator_addsNone_R34()
    {
        const domain::Id user = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(user != 0);
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && table().rowCount() > 0);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!button("addLicenseButton").isEnabled());
        QVERIFY2(button("addLicenseButton").toolTip().contains(u"Rule R34"_s),
                 qPrintable(button("addLicenseButton").toolTip()));
    }

    void serviceAdministrator_seesAndAddsThoseOfContactCenter_R34()
    {
        const domain::Id user = m_demo->somebodyWith(DemoWorkspace::maskOf("contact_center_service_admin"));
        QVERIFY(user != 0);
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 2);
        QTRY_VERIFY(button("addLicenseButton").isEnabled());
        openDialog();
        type(u"Messaging [S]"_s);
        QTRY_VERIFY(field<QLabel>("problemLabel").isVisible());
        QVERIFY2(field<QLabel>("problemLabel").text().contains(u"Rule R34"_s),
                 qPrintable(field<QLabel>("problemLabel").text()));
        field<QLineEdit>("licenseHeadingLineEdit").clear();
        type(u"Contact Center Premium [S]"_s);
        saveByKey();
        QTRY_COMPARE(table().rowCount(), 3);
    }

    void siteAdministrator_seesThoseOfHisSites_R13()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"site_admin"),
                                 u"sava.webex.example"_s};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {role}, {}, {}, {}}));
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 1);
        choose(meetings);
        QCOMPARE(cell(Site), u"sava.webex.example"_s);
        QTRY_VERIFY(button("addLicenseButton").isEnabled()); // of his own site
    }

    void noLicenses_offerTheFirstStep()
    {
        bool emptied = false;
        m_demo->service.ask<bool>(
            [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<bool> {
                // There is no command for it: licenses come with lists and stay.
                auto &connection = open.workspace->connection();
                ROLECALL_TRY_LET(customer, store::customer(connection));
                ROLECALL_TRY_LET(licenses, store::licenses(connection, customer.id));
                for (const store::License &license : licenses)
                    ROLECALL_TRY(store::removeLicense(connection, license.id));
                return true;
            },
            this, [&emptied](const Result<bool> &done) { emptied = done.has_value(); });
        QTRY_VERIFY(emptied);
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin")));
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 0);
        QTRY_VERIFY(button("firstStepButton").isVisible() && button("firstStepButton").isEnabled());
        QVERIFY(part<QLabel>(*m_page, u"emptyLabel"_s).text().contains(u"no licenses yet"_s));
    }

private:
    [[nodiscard]] ListTable &table() const { return part<ListTable>(*m_page, u"licensesPageTable"_s); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    template<typename T>
    [[nodiscard]] T &field(const char *name) const
    {
        return part<T>(*m_dialog, QString::fromLatin1(name));
    }

    void choose(const QString &heading)
    {
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(table().choose(0, heading));
        QTRY_VERIFY(m_page->isReady());
    }

    [[nodiscard]] QString cell(Column column) const
    {
        const ListRow *row = table().current();
        return row ? row->cells[column].text : QString();
    }

    void openDialog()
    {
        QTRY_VERIFY(m_page->isReady() && button("addLicenseButton").isEnabled());
        button("addLicenseButton").setFocus();
        QTest::keyClick(&button("addLicenseButton"), Qt::Key_Space);
        m_dialog = m_page->findChild<LicenseDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(m_dialog->isEnabled());
    }

    void type(const QString &heading)
    {
        QTest::keyClicks(&field<QLineEdit>("licenseHeadingLineEdit"), heading);
    }

    void saveByKey()
    {
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        QTest::keyClick(&field<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<LicensesPage> m_page;
    QPointer<LicenseDialog> m_dialog;
};

QTEST_MAIN(TestLicensesPage)
#include "tst_licensespage.moc"
