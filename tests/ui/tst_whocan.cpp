// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Who can: the question is chosen with the keyboard, the answer is that of the gate, and it can be taken
// along.
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/exportaction.h"
#include "ui/taskprogress.h"
#include "ui/whocanview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using domain::Level;
using test::DemoWorkspace;
using test::part;

namespace {

enum Column { Name, Email, Organization, LevelColumn, Because };

domain::PrivilegeIndex privilege(const char *id)
{
    return *domain::Catalogue::instance().findPrivilege(QString::fromLatin1(id));
}

} // namespace

class TestWhoCan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>(6);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_demo->folder.path());
        m_view = std::make_unique<WhoCanView>(&m_demo->service);
        m_view->resize(900, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QTRY_VERIFY(m_view->isReady());
    }

    void cleanup()
    {
        m_view.reset();
        m_demo.reset();
    }

    void typingAPrivilege_asksForIt_inAnyLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << u"device man"_s;
        QTest::newRow("Serbian, without its marks") << u"upravljanje uredajima"_s;
        QTest::newRow("Bulgarian") << u"управление на устройства"_s;
        QTest::newRow("its id") << u"manage_devices"_s;
    }
    void typingAPrivilege_asksForIt_inAnyLanguage()
    {
        QFETCH(const QString, typed);
        choosePrivilege(typed);
        QCOMPARE(m_view->question().privilege, privilege("manage_devices"));
        QTRY_VERIFY(m_view->isReady());
        QCOMPARE(shown(), expected(m_view->question()));
        QVERIFY(button("whoCanPrivilegeButton").text().contains(u"Device management"_s));
    }

    void groups_areHeadingsThatCantBeChosen()
    {
        openPicker();
        auto &list = pickerPart<QListWidget>("privilegeListWidget");
        QStringList headings;
        for (int row = 0; row < list.count(); ++row) {
            if (!(list.item(row)->flags() & Qt::ItemIsSelectable))
                headings << list.item(row)->text();
        }
        QCOMPARE(headings,
                 (QStringList{u"Organization roles"_s, u"Site roles"_s, u"Contact center"_s,
                              u"External administrators"_s, u"Others"_s}));
        QCOMPARE(list.count() - headings.size(), domain::Catalogue::instance().privilegeCount());
        QTest::keyClicks(&pickerPart<QLineEdit>("privilegeLineEdit"), u"nothing like that"_s);
        QVERIFY(pickerPart<QLabel>("noPrivilegeLabel").isVisible());
        QTest::keyClick(&pickerPart<QLineEdit>("privilegeLineEdit"), Qt::Key_Escape);
        QTRY_VERIFY(!pickerPart<QLineEdit>("privilegeLineEdit").isVisible());
    }

    void levelAndReason_areInWords()
    {
        m_view->ask({privilege("manage_users_licenses"), Level::Full, {}});
        QTRY_VERIFY(m_view->isReady());
        const int full = table().rowCount();
        QVERIFY(full > 0);
        auto &level = part<QComboBox>(*m_view, u"whoCanLevelComboBox"_s);
        level.setFocus();
        QTest::keyClick(&level, Qt::Key_Down);
        QCOMPARE(m_view->question().level, Level::Read);
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > full);
        QCOMPARE(shown(), expected(m_view->question()));
        QStringList reasons;
        for (const ListRow *row : table().shownRows())
            reasons << row->cells[LevelColumn].text + u": "_s + row->cells[Because].text;
        QVERIFY2(reasons.contains(u"Full access: Full administrator"_s)
                     || reasons.join(u'\n').contains(u"Full administrator"_s),
                 qPrintable(reasons.join(u'\n')));
        QVERIFY(reasons.join(u'\n').contains(u"Read-only administrator"_s));
    }

    void site_isAskedForWhereItMatters_R13()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"site_admin"),
                                 u"sava.webex.example"_s};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {role}, {}, {}, {}}));
        auto &site = part<QComboBox>(*m_view, u"whoCanSiteComboBox"_s);
        QVERIFY(!site.isVisible()); // assign_roles is one for the whole organization
        m_view->ask({privilege("site.licenses"), Level::Read, {}});
        QTRY_VERIFY(m_view->isReady() && site.isVisible());
        QVERIFY(site.count() > 2);
        const QStringList anywhere = shown();
        QCOMPARE(anywhere, expected(m_view->question()));
        site.setFocus();
        bool other = false;
        for (int i = 1; i < site.count(); ++i) {
            QTest::keyClick(&site, Qt::Key_Down);
            QCOMPARE(m_view->question().site, site.itemText(i));
            QTRY_VERIFY(m_view->isReady());
            QCOMPARE(shown(), expected(m_view->question()));
            other |= shown() != anywhere;
        }
        QVERIFY(other);
        m_view->ask({privilege("assign_roles"), Level::Full, m_view->question().site});
        QVERIFY(m_view->question().site.isEmpty());
    }

    void filter_narrowsTheAnswer_enterLeadsToThePerson()
    {
        const QStringList all = shown();
        QVERIFY(all.size() > 1);
        auto &search = part<QLineEdit>(*m_view, u"whoCanSearchLineEdit"_s);
        search.setFocus();
        QTest::keyClicks(&search, all.last());
        QCOMPARE(shown(), QStringList{all.last()});
        QSignalSpy places(m_view.get(), &Page::placeRequested);
        QTest::keyClick(&search, Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, table().current()->id);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(all.last()));
        QVERIFY(QApplication::clipboard()->text().contains(u"Because"_s));
    }

    void place_leadsToItsQuestion()
    {
        const gate::WhoCan asked{privilege("site.configuration"), Level::Read, u"sava.webex.example"_s};
        Place place = WhoCanView::placeOf(asked);
        QCOMPARE(place.page, u"roles"_s);
        QVERIFY(place.key.startsWith(u"who-can/"_s));
        place.key = place.key.section(u'/', 1);
        m_view->goTo(place);
        QCOMPARE(m_view->question(), asked);
        QTRY_VERIFY(m_view->isReady());
        QCOMPARE(shown(), expected(asked));
    }

    void change_isFollowed()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const qsizetype before = shown().size();
        const gate::RoleRef full{*domain::Catalogue::instance().findRole(u"full_admin"), {}};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {full}, {}, {}, {}}));
        QTRY_COMPARE(shown().size(), before + 1);
    }

    void refusal_isSaid_R34()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"device_admin"), {}};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {role}, {}, {}, {}}));
        m_demo->signIn(user);
        const auto &said = part<QLabel>(*m_view, u"whoCan_emptyLabel"_s);
        QTRY_VERIFY(m_view->isReady() && said.isVisible() && said.text().contains(u"Rule R34"_s));
        QCOMPARE(shown(), QStringList());
        QVERIFY(!button("exportWhoCanButton").isEnabled());
    }

    void T1_export_writesWhoIsListed_withReasons_andLeavesARecord()
    {
        TaskProgress progress;
        ExportAction exporting(&m_demo->service, &progress, m_view.get());
        connect(m_view.get(), &WhoCanView::exportRequested, &exporting, &ExportAction::startWhoCan);
        QSignalSpy done(&exporting, &ExportAction::succeeded);
        const QStringList all = shown();
        auto &search = part<QLineEdit>(*m_view, u"whoCanSearchLineEdit"_s);
        search.setText(all.first());
        const auto &exportButton = button("exportWhoCanButton");
        QTRY_VERIFY(exportButton.isEnabled());
        button("exportWhoCanButton").setFocus();
        QTest::keyClick(&button("exportWhoCanButton"), Qt::Key_Space);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_view->findChild<QFileDialog *>(u"exportFileDialog"_s)));
        const QString path = m_demo->folder.filePath(u"who.csv"_s);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.first().at(1).toLongLong(), 1);
        const QString written = QString::fromUtf8(test::readFile(path));
        QVERIFY2(written.contains(all.first()) && written.contains(u"Full administrator"_s)
                     && written.contains(u"Assign roles to users"_s),
                 qPrintable(written));
        QVERIFY(!written.contains(all.last()));
        const auto log = test::ask<std::vector<store::AuditRecord>>(
            m_demo->service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::auditLog(*open.gate, open.session, {});
            });
        VERIFY_OK(log);
        QCOMPARE(log->back().action, u"export-who-can"_s);
    }

    /// The file is of what is read on the screen, also while the next answer is being worked out.
    void R32_exportWhileTheNextAnswerIsUnderWay_isOfWhatIsShown()
    {
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"site_admin"),
                                 u"sava.webex.example"_s};
        VERIFY_OK(test::submit(m_demo->service,
                               gate::ChangeRoles{{m_demo->somebodyWith(0), {}}, {role}, {}, {}, {}}));
        QTRY_VERIFY(m_view->isReady());
        const gate::WhoCan asked = m_view->question();
        const QStringList people = shown();
        std::optional<gate::WhoCan> question;
        std::vector<domain::Id> users;
        connect(m_view.get(), &WhoCanView::exportRequested, this,
                [&](const gate::WhoCan &exported, const std::vector<domain::Id> &listed) {
                    question = exported;
                    users = listed;
                });
        QSemaphore hold; // the worker, until the export has begun
        m_demo->service.ask<bool>(
            [&hold](tables::OpenWorkspace &, tables::TaskState &) {
                hold.acquire();
                return Result<bool>(true);
            },
            this, [](const Result<bool> &) {});
        const gate::WhoCan next{privilege("site.licenses"), Level::Read, u"sava.webex.example"_s};
        m_view->ask(next);
        const QStringList meanwhile = shown();
        m_view->requestExport();
        hold.release();
        QCOMPARE(m_view->question(), next);
        QCOMPARE(meanwhile, people);
        QVERIFY(question.has_value());
        QCOMPARE(*question, asked);
        QCOMPARE(users.size(), static_cast<size_t>(people.size()));
        QTRY_VERIFY(m_view->isReady());
        QCOMPARE(shown(), expected(next));
        QVERIFY(!shown().isEmpty());
        m_view->requestExport();
        QCOMPARE(users.size(), static_cast<size_t>(shown().size()));
        QCOMPARE(*question, next);
    }

private:
    [[nodiscard]] ListTable &table() const { return part<ListTable>(*m_view, u"whoCanViewTable"_s); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_view, QString::fromLatin1(name));
    }
    template<typename T>
    [[nodiscard]] T &pickerPart(const char *name) const
    {
        return part<T>(*m_view, QString::fromLatin1(name));
    }

    /// E-mails of the people listed, in alphabetic order.
    [[nodiscard]] QStringList shown() const
    {
        QStringList emails;
        for (const ListRow *row : table().shownRows())
            emails << row->cells[Email].text;
        emails.sort();
        return emails;
    }

    [[nodiscard]] QStringList expected(const gate::WhoCan &question)
    {
        using People = std::vector<std::pair<gate::Listed, domain::Verdict>>;
        const auto found =
            test::ask<People>(m_demo->service, [question](tables::OpenWorkspace &open, tables::TaskState &) {
                return gate::whoCan(*open.gate, open.session, question.privilege, question.level,
                                    question.site);
            });
        QStringList emails;
        for (const auto &[person, verdict] : *found)
            emails << person.user.fields[domain::Email];
        emails.sort();
        return emails;
    }

    void openPicker()
    {
        button("whoCanPrivilegeButton").setFocus();
        QTest::keyClick(&button("whoCanPrivilegeButton"), Qt::Key_Space);
        QTRY_VERIFY(pickerPart<QLineEdit>("privilegeLineEdit").hasFocus());
    }

    void choosePrivilege(const QString &typed)
    {
        openPicker();
        auto &search = pickerPart<QLineEdit>("privilegeLineEdit");
        if (typed.front().unicode() < 0x80)
            QTest::keyClicks(&search, typed);
        else
            search.insert(typed); // keys of tests know no Cyrillic
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_VERIFY(!search.isVisible());
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<WhoCanView> m_view;
};

QTEST_MAIN(TestWhoCan)
#include "tst_whocan.moc"
