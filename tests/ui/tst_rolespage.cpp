// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/roletable.h"
#include "demosteps.h"
#include "domain/glossary.h"
#include "domain/language.h"
#include "domain/roledescription.h"
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "ui/linebutton.h"
#include "ui/listtable.h"
#include "ui/messagebar.h"
#include "ui/rolecelldetails.h"
#include "ui/rolespage.h"
#include "ui/roletablegrid.h"
#include "ui/roletablesview.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using domain::Language;
using test::DemoWorkspace;
using test::part;

class TestRolesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_demo = std::make_unique<DemoWorkspace>(4);
    }
    void init()
    {
        m_page = std::make_unique<RolesPage>(&m_demo->service);
        m_page->resize(1200, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
        m_grid = m_page->findChild<RoleTableGrid *>();
        connect(m_page.get(), &Page::placeRequested, this, [this](const Place &place) { m_place = place; });
        m_place.reset();
    }
    void cleanup()
    {
        m_page.reset();
        if (m_demo->service.signedIn()->user != m_demo->admin)
            m_demo->signIn(m_demo->admin);
        speak(Language::English);
    }
    void cleanupTestCase() { m_demo.reset(); }

    void tables_areThoseOfTheCommandLine_data();
    void tables_areThoseOfTheCommandLine();
    void headings_haveRoomForTheirWords_data();
    void headings_haveRoomForTheirWords();
    void legend_tellsEverySign();
    void guess_isMarkedAndToldAsNotConfirmed();
    void arrows_moveInTheTable_EnterGoesToTheDetails();
    void click_showsTheCell();
    void holders_areThoseOfTheGate_andLeadToThePerson();
    void holders_leadToTheFilteredList();
    void holders_ofExternals_leadToExternals_R31();
    void holders_followAChange();
    void whoSeesNobody_readsWhy_R34();
    void contactCenter_listsPrivileges_oneIsChosen();
    void others_leadToTheirCell();
    void notApplicable_saysSo();
    void place_leadsToATable();
    void language_changesAtOnce();
    void sheet_isThePdfOfTheTable_withItsRecord_data();
    void sheet_isThePdfOfTheTable_withItsRecord();
    void sheet_isForEverybody_R34();
    void sheet_printedIntoAFile_isWholeAndRecorded();
    void tabs_areTurnedByKeys();
    void role_isDescribedWithAllThatTheTablesGive_data();
    void role_isDescribedWithAllThatTheTablesGive();
    void role_isDescribedWithItsRules();
    void role_countsWhoHoldsIt_andLeadsToThem();
    void role_whoSeesNobody_readsWhy_R34();
    void terms_areThoseOfTheGlossary();
    void terms_areFoundByEveryForm();
    void terms_notFound_saysSo();

private:
    /// Widgets are told by the event loop.
    static void speak(Language language)
    {
        if (!domain::installLanguage(*qApp, language))
            qFatal("a language is missing");
        QCoreApplication::processEvents();
    }
    void showTable(const QString &id)
    {
        auto &choice = part<QComboBox>(*m_page, u"roleTableComboBox"_s);
        choice.setCurrentIndex(choice.findData(id));
    }
    /// What the part about the cell says, its lines included.
    QString details() const
    {
        QStringList texts;
        const auto *details = m_page->findChild<RoleCellDetails *>();
        for (const QWidget *widget : details->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(details))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts << label->text();
            if (const auto *button = qobject_cast<const LineButton *>(widget))
                texts << button->line().text << button->line().note;
        }
        return texts.join(u'\n');
    }
    void turnTo(const QString &tab, const QString &key = {})
    {
        Place place{u"roles"_s};
        place.key = tab + u'/' + key;
        m_page->goTo(place);
    }
    qint64 exportsInTheLog()
    {
        const auto count =
            test::ask<qint64>(m_demo->service, [](tables::OpenWorkspace &open, tables::TaskState &) {
                return open.workspace->connection().integer(
                    "SELECT count(*) FROM audit WHERE action = 'export-role-table' AND outcome = 'done'");
            });
        return count.value_or(-1);
    }
    /// By the button and the file dialog.
    void saveSheet(const QString &path)
    {
        auto &button = part<QToolButton>(*m_page, u"saveRoleTableButton"_s);
        QTRY_VERIFY2(button.isEnabled(), qPrintable(button.toolTip()));
        QTest::mouseClick(&button, Qt::LeftButton);
        auto &edit = part<QLineEdit>(part<QFileDialog>(*m_page, u"roleTableFileDialog"_s), u"fileNameEdit"_s);
        edit.setText(path);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    /// Without white space, because a place may be broken into lines.
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        QString text =
            reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
        return text.remove(QRegularExpression(u"\\s"_s));
    }
    static QString packed(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }
    /// What the description of a role says.
    QStringList roleWords() const
    {
        QStringList texts;
        for (const QLabel *label : part<QWidget>(*m_page, u"roleWords"_s).findChildren<QLabel *>())
            texts += label->text().split(u'\n');
        return texts;
    }
    /// Ids of the terms that are listed.
    QStringList terms() const
    {
        QStringList ids;
        for (const ListRow *row : part<ListTable>(*m_page, u"termsTable"_s).shownRows())
            ids << row->key;
        return ids;
    }
    QWidget &card(const QString &name) const { return part<QWidget>(*m_page, name); }
    QList<LineButton *> lines(const QString &name) const { return card(name).findChildren<LineButton *>(); }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<RolesPage> m_page;
    RoleTableGrid *m_grid = nullptr;
    std::optional<Place> m_place;
};

void TestRolesPage::tables_areThoseOfTheCommandLine_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("table");
    for (const Language language : domain::allLanguages) {
        for (const QString &table : domain::roleTableIds())
            QTest::newRow(qPrintable(domain::languageId(language) + u' ' + table)) << language << table;
    }
}

/// Every cell of the verb is read in the place of its row and column, and nothing else is.
void TestRolesPage::tables_areThoseOfTheCommandLine()
{
    QFETCH(Language, language);
    QFETCH(QString, table);
    speak(language);
    showTable(table);
    const domain::RoleTable &shown = m_grid->table();
    QCOMPARE(shown.id, table);
    std::map<std::pair<QString, QString>, QStringList> expected;
    for (const cli::TableCell &cell : cli::roleTableCells(table)) {
        QStringList &lines = expected[{cell.row, cell.column}];
        const bool list = table == u"contact_center" && !cell.privilege.isEmpty();
        if (list && cell.level == u"none")
            continue;
        QString text = cell.text;
        if (text.endsWith(u'*'))
            text.chop(1); // stands beside the heading of the row
        if (list)
            text += u' ' + domain::term(cell.privilege);
        if (cell.certainty == u'C')
            text += text.isEmpty() ? u"?"_s : u" ?"_s;
        lines << text;
    }
    QCOMPARE(shown.rows.size() * shown.columns.size(), expected.size());
    for (int row = 0; row < m_grid->model()->rowCount(); ++row) {
        for (int column = 0; column < m_grid->model()->columnCount(); ++column) {
            QStringList lines = expected[{shown.rows[static_cast<size_t>(row)].id,
                                          shown.columns[static_cast<size_t>(column)].id}];
            if (lines.isEmpty())
                lines << domain::term(u"level.none");
            QCOMPARE(m_grid->model()->index(row, column).data().toString(), lines.join(u'\n'));
        }
        const QString heading = m_grid->model()->headerData(row, Qt::Vertical).toString();
        QVERIFY(!heading.isEmpty());
    }
}

void TestRolesPage::headings_haveRoomForTheirWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : domain::allLanguages) {
        QTest::addRow("%s wide", qPrintable(domain::languageId(language))) << language << QSize(1300, 700);
        QTest::addRow("%s narrow", qPrintable(domain::languageId(language))) << language << QSize(600, 300);
    }
}

/// Headings and places wrap, and what is wrapped has its height; headings of rows stay while one scrolls.
void TestRolesPage::headings_haveRoomForTheirWords()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    speak(language);
    m_page->resize(size);
    for (const QString &table : domain::roleTableIds()) {
        showTable(table);
        QCoreApplication::processEvents();
        const auto fits = [](const QFontMetrics &metrics, const QString &text, QSize room) {
            const QRect needed =
                metrics.boundingRect(QRect(0, 0, room.width() - spacing, 0), Qt::TextWordWrap, text);
            return needed.width() <= room.width() - spacing && needed.height() <= room.height();
        };
        const QHeaderView *rows = m_grid->verticalHeader();
        const QHeaderView *columns = m_grid->horizontalHeader();
        QVERIFY(rows->width() < m_grid->width() / 2);
        for (int row = 0; row < m_grid->model()->rowCount(); ++row) {
            const QString heading = m_grid->model()->headerData(row, Qt::Vertical).toString();
            QVERIFY2(fits(rows->fontMetrics(), heading, {rows->width(), m_grid->rowHeight(row)}),
                     qPrintable(heading));
            for (int column = 0; column < m_grid->model()->columnCount(); ++column) {
                const QString text = m_grid->model()->index(row, column).data().toString();
                QVERIFY2(
                    fits(m_grid->fontMetrics(), text, {m_grid->columnWidth(column), m_grid->rowHeight(row)}),
                    qPrintable(text));
            }
        }
        for (int column = 0; column < m_grid->model()->columnCount(); ++column) {
            const QString heading = m_grid->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(fits(columns->fontMetrics(), heading, {m_grid->columnWidth(column), columns->height()}),
                     qPrintable(heading));
        }
    }
}

void TestRolesPage::legend_tellsEverySign()
{
    const auto &legend = part<QLabel>(*m_page, u"roleTableLegendLabel"_s);
    showTable(u"external"_s);
    for (const QString &sign : {u"\u2713 "_s, u"X "_s, u"? "_s})
        QVERIFY2(legend.text().contains(sign), qPrintable(legend.text()));
    QVERIFY(!legend.text().contains(u'*'));
    showTable(u"site"_s);
    QVERIFY(legend.text().contains(u"* only on the assigned sites"_s));
}

void TestRolesPage::guess_isMarkedAndToldAsNotConfirmed()
{
    QVERIFY(m_grid->choose(u"product_notifications"_s, u"full_admin"_s));
    QCOMPARE(m_grid->currentIndex().data().toString(), u"\u2713 ?"_s);
    QVERIFY2(details().contains(u"Not confirmed"_s), qPrintable(details()));
    QVERIFY(m_grid->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not confirmed"_s));
    QVERIFY(m_grid->choose(u"product_notifications"_s, u"device_admin"_s)); // that it gives nothing
    QCOMPARE(m_grid->currentIndex().data().toString(), u"?"_s);
    QVERIFY2(details().contains(u"Not confirmed"_s) && details().contains(u"No access"_s),
             qPrintable(details()));
    QVERIFY(m_grid->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not confirmed"_s));
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"device_admin"_s));
    QCOMPARE(m_grid->currentIndex().data().toString(), u"\u2713"_s);
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"support_admin"_s));
    QCOMPARE(m_grid->currentIndex().data().toString(), QString()); // blank, and sure
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"full_admin"_s));
    QVERIFY(!details().contains(u"Not confirmed"_s));
    QVERIFY2(details().contains(u"Device management\n"_s), qPrintable(details()));
    QVERIFY(details().contains(u"Full access"_s) && details().contains(u"Customer organization"_s));
    QVERIFY(details().contains(u"Bulgarian edition"_s));
}

void TestRolesPage::arrows_moveInTheTable_EnterGoesToTheDetails()
{
    m_grid->setFocus();
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(0, 0));
    QTest::keyClick(m_grid, Qt::Key_Right);
    QTest::keyClick(m_grid, Qt::Key_Down);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(1, 1));
    QVERIFY(details().contains(u"Read-only administrator"_s));
    QTRY_VERIFY(m_page->isReady());
    QTest::keyClick(m_grid, Qt::Key_Return);
    auto *details = m_page->findChild<RoleCellDetails *>();
    QVERIFY(details->hasFocus());
    QTest::keyClick(details, Qt::Key_Tab);
    auto *line = qobject_cast<LineButton *>(m_page->focusWidget());
    QVERIFY(line && card(u"cellHoldersCard"_s).isAncestorOf(line));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(m_grid->hasFocus());
}

void TestRolesPage::click_showsTheCell()
{
    const QModelIndex place = m_grid->model()->index(2, 4); // device administrator, device management
    m_grid->scrollTo(place);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(place).center());
    QCOMPARE(part<QLabel>(*m_page, u"cellHeadingLabel"_s).text(), u"Device administrator"_s);
}

void TestRolesPage::holders_areThoseOfTheGate_andLeadToThePerson()
{
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"full_admin"_s));
    QTRY_VERIFY(m_page->isReady());
    const auto able = test::ask<std::vector<std::pair<gate::Listed, domain::Verdict>>>(
        m_demo->service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            const auto privilege = *domain::Catalogue::instance().findPrivilege(u"manage_devices");
            return gate::whoCan(*open.gate, open.session, privilege, domain::Level::Full, {});
        });
    QVERIFY(able);
    QStringList expected;
    for (const auto &[listed, verdict] : *able) {
        if (listed.holder == domain::Holder::Customer && (listed.roles & DemoWorkspace::maskOf("full_admin")))
            expected << listed.user.name();
    }
    QStringList shown;
    for (const LineButton *line : lines(u"cellHoldersCard"_s))
        shown << line->line().text;
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown, expected);
    QTest::mouseClick(lines(u"cellHoldersCard"_s).front(), Qt::LeftButton);
    QVERIFY(m_place && m_place->page == u"users");
    QCOMPARE(able->front().first.user.id, m_place->user);
}

void TestRolesPage::holders_leadToTheFilteredList()
{
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"full_admin"_s));
    QTRY_VERIFY(m_page->isReady());
    auto &more = part<QPushButton>(card(u"cellHoldersCard"_s), u"cardMoreButton"_s);
    QVERIFY(more.isVisible());
    more.setFocus();
    QTest::keyClick(&more, Qt::Key_Space);
    QVERIFY(m_place && m_place->query);
    QCOMPARE(m_place->query->roster.roles, DemoWorkspace::maskOf("full_admin"));
    QVERIFY(!m_place->query->roster.externals);
}

void TestRolesPage::holders_ofExternals_leadToExternals_R31()
{
    showTable(u"external"_s);
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"full_admin"_s));
    QCOMPARE(part<QLabel>(*m_page, u"cellHeadingLabel"_s).text(), u"External full administrator"_s);
    QVERIFY(details().contains(u"Partner organization, Any other organization"_s));
    QTRY_VERIFY(m_page->isReady());
    QVERIFY(!lines(u"cellHoldersCard"_s).isEmpty());
    part<QPushButton>(card(u"cellHoldersCard"_s), u"cardMoreButton"_s).click();
    QVERIFY(m_place && m_place->query && m_place->query->roster.externals);
}

void TestRolesPage::holders_followAChange()
{
    QVERIFY(m_grid->choose(u"user_generated_content"_s, u"compliance_officer"_s));
    QTRY_VERIFY(m_page->isReady());
    const auto before = lines(u"cellHoldersCard"_s).size();
    test::mustGive(*m_demo, {u"compliance_officer"_s});
    QTRY_COMPARE(lines(u"cellHoldersCard"_s).size(), before + 1);
}

void TestRolesPage::whoSeesNobody_readsWhy_R34()
{
    m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin")));
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"device_admin"_s));
    QTRY_VERIFY2(details().contains(u"R34"_s), qPrintable(details()));
    QVERIFY(lines(u"cellHoldersCard"_s).isEmpty());
    QVERIFY(!part<QPushButton>(card(u"cellHoldersCard"_s), u"cardMoreButton"_s).isVisible());
    QVERIFY(m_grid->model()->rowCount() > 0); // the tables are for everybody
}

void TestRolesPage::contactCenter_listsPrivileges_oneIsChosen()
{
    showTable(u"contact_center"_s);
    QVERIFY(m_grid->choose(u"contact_center_service_admin"_s, u"other"_s));
    auto &choice = part<QComboBox>(*m_page, u"cellPrivilegeComboBox"_s);
    QVERIFY(choice.isVisible());
    QCOMPARE(choice.count(), 7);
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Return);
    QVERIFY(choice.hasFocus());
    QTest::keyClick(&choice, Qt::Key_End);
    QCOMPARE(choice.currentText(), u"View the list of other external administrators"_s);
    QVERIFY2(details().contains(u"Read-only"_s), qPrintable(details()));
    QTest::keyClick(&choice, Qt::Key_Home);
    QVERIFY(details().contains(u"Full access"_s));
}

void TestRolesPage::others_leadToTheirCell()
{
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"support_admin"_s));
    QVERIFY(details().contains(u"What would give it"_s));
    QVERIFY(details().contains(u"Nobody: this role does not give it."_s));
    const auto others = lines(u"otherCellsCard"_s);
    QCOMPARE(others.size(), 4);
    QCOMPARE(others[2]->line().text, u"Device administrator"_s);
    others[2]->setFocus();
    QTest::keyClick(others[2], Qt::Key_Return);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, 4));
    QVERIFY(m_grid->hasFocus());
    // Of the read-only role those alone that give as much or more: it is one of the four that give anything.
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"full_admin"_s));
    QCOMPARE(lines(u"otherCellsCard"_s).size(), 2);
}

void TestRolesPage::notApplicable_saysSo()
{
    showTable(u"contact_center"_s);
    QVERIFY(m_grid->choose(u"provisioning_admin"_s, u"customer"_s));
    QVERIFY2(details().contains(u"Not applicable"_s), qPrintable(details()));
    QVERIFY(!card(u"cellHoldersCard"_s).isVisible());
}

void TestRolesPage::place_leadsToATable()
{
    Place place{u"roles"_s};
    place.key = u"tables/site/site.licenses/site_user_admin"_s;
    m_page->goTo(place);
    QCOMPARE(m_page->findChild<RoleTablesView *>()->tableId(), u"site"_s);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, 1));
    QVERIFY(m_grid->hasFocus());
}

void TestRolesPage::language_changesAtOnce()
{
    QVERIFY(m_grid->choose(u"manage_devices"_s, u"device_admin"_s));
    speak(Language::Bulgarian);
    QCOMPARE(part<QLabel>(*m_page, u"cellHeadingLabel"_s).text(),
             domain::term(u"role.device_admin", Language::Bulgarian));
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, 4)); // what was chosen stays chosen
}

void TestRolesPage::sheet_isThePdfOfTheTable_withItsRecord_data()
{
    tables_areThoseOfTheCommandLine_data();
}

void TestRolesPage::sheet_isThePdfOfTheTable_withItsRecord()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(Language, language);
    QFETCH(QString, table);
    speak(language);
    showTable(table);
    const qint64 before = exportsInTheLog();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.pdf"_s);
    saveSheet(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->messageBar()->text().contains(u"table.pdf"_s), 30'000);
    QCOMPARE(exportsInTheLog(), before + 1);
    const QString text = textOf(path);
    const domain::RoleTable &shown = m_grid->table();
    QStringList expected{shown.name, m_demo->service.info()->organizationName,
                         m_demo->service.signedIn()->email};
    for (const domain::LegendEntry &entry : shown.legend)
        expected << entry.meaning;
    for (const domain::TableHeading &heading : shown.columns)
        expected << heading.text;
    for (const domain::TableHeading &heading : shown.rows)
        expected << heading.text;
    for (const domain::TablePlace &place : shown.places)
        expected += place.lines;
    for (const QString &words : expected) {
        for (const QString &word : words.split(u' ')) // a row may be broken between two pages
            QVERIFY2(text.contains(packed(word)), qPrintable(words + u" in "_s + text));
    }
    QProcess reader;
    reader.start(u"pdfinfo"_s, {path});
    QVERIFY(reader.waitForFinished());
    const bool landscape = reader.readAllStandardOutput().contains("842 x 595 pts");
    QCOMPARE(landscape, table == u"organization" || table == u"contact_center");
}

void TestRolesPage::sheet_isForEverybody_R34()
{
    m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin")));
    QTRY_VERIFY(m_page->isReady());
    const qint64 before = exportsInTheLog();
    QTemporaryDir folder;
    saveSheet(folder.filePath(u"table.pdf"_s));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"table.pdf"_s)));
    QTRY_COMPARE(exportsInTheLog(), before + 1);
}

void TestRolesPage::sheet_printedIntoAFile_isWholeAndRecorded()
{
    showTable(u"site"_s);
    QTRY_VERIFY(m_page->isReady());
    const qint64 before = exportsInTheLog();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    part<QToolButton>(*m_page, u"printRoleTableButton"_s).click();
    auto &dialog = part<QPrintDialog>(*m_page, u"roleTablePrintDialog"_s);
    dialog.printer()->setOutputFileName(path);
    Q_EMIT dialog.QDialog::accepted();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QTRY_COMPARE(exportsInTheLog(), before + 1);
}

void TestRolesPage::tabs_areTurnedByKeys()
{
    auto &tabs = part<QTabWidget>(*m_page, u"rolesTabWidget"_s);
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs.currentIndex(), 1);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QVERIFY(!tabs.tabText(tab).isEmpty());
        QTRY_VERIFY(m_page->isReady());
    }
}

void TestRolesPage::role_isDescribedWithAllThatTheTablesGive_data()
{
    QTest::addColumn<domain::RoleIndex>("role");
    for (const domain::Role &role : domain::Catalogue::instance().roles())
        QTest::newRow(qPrintable(role.id)) << *domain::Catalogue::instance().findRole(role.id);
}

void TestRolesPage::role_isDescribedWithAllThatTheTablesGive()
{
    QFETCH(domain::RoleIndex, role);
    const domain::Role &entry = domain::Catalogue::instance().role(role);
    turnTo(u"role"_s, entry.id);
    const QStringList words = roleWords();
    QVERIFY(words.contains(domain::roleName(role)));
    QVERIFY(words.contains(entry.controlHubName));
    QCOMPARE(words.contains(u"It has no id there"_s), entry.apiRole.isEmpty());
    QVERIFY(entry.apiRole.isEmpty() || words.contains(entry.apiRole));
    const domain::RoleDescription description = domain::describeRole(role);
    for (const domain::Cell &cell : domain::Catalogue::instance().cells()) {
        if (cell.role != role)
            continue;
        const QString privilege = domain::privilegeName(cell.privilege);
        QStringList told;
        for (const domain::RoleReach &reach : description.reaches) {
            const QString holder = cell.holders.contains(domain::Holder::Customer) ? u"holder.customer"_s
                : cell.holders.contains(domain::Holder::Partner)                   ? u"holder.partner"_s
                                                                                   : u"holder.other"_s;
            if (reach.holders.contains(domain::term(holder)))
                told += cell.level == domain::Level::Full ? reach.full : reach.read;
        }
        const auto found = std::ranges::find_if(
            told, [&privilege](const QString &text) { return text.startsWith(privilege); });
        QCOMPARE(found != told.end(), cell.level != domain::Level::None);
        if (found == told.end())
            continue;
        QVERIFY2(words.contains(*found), qPrintable(*found));
        QCOMPARE(found->endsWith(u'?'), cell.certainty == u'C');
        for (const QString &condition : domain::conditionTexts(cell))
            QVERIFY2(found->contains(condition), qPrintable(*found));
    }
}

void TestRolesPage::role_isDescribedWithItsRules()
{
    for (domain::RoleIndex role = 0; role < domain::Catalogue::instance().roleCount(); ++role) {
        QStringList expected;
        for (const domain::Constraint &constraint : domain::Catalogue::instance().constraints()) {
            if (constraint.roles & domain::maskOf(role))
                expected << constraint.rule;
        }
        turnTo(u"role"_s, domain::Catalogue::instance().role(role).id);
        const QStringList words = roleWords();
        QStringList told;
        for (const domain::RoleRule &rule : domain::describeRole(role).rules) {
            told << rule.rule;
            QVERIFY2(words.contains(rule.sentence) && words.contains(rule.rule), qPrintable(rule.sentence));
            QVERIFY2(!rule.sentence.contains(u'%') && rule.sentence.size() > 20, qPrintable(rule.sentence));
        }
        QCOMPARE(told, expected);
    }
    turnTo(u"role"_s, u"advanced_troubleshooting"_s);
    QVERIFY(roleWords().join(u'\n').contains(
        u"ends with the last of them: Full administrator, Read-only administrator, Support administrator"_s));
}

void TestRolesPage::role_countsWhoHoldsIt_andLeadsToThem()
{
    turnTo(u"role"_s, u"full_admin"_s);
    const domain::RoleMask mask = DemoWorkspace::maskOf("full_admin");
    const auto people = m_demo->service.roster().select({.roles = mask}, nullptr).size();
    QVERIFY(people > 1);
    QCOMPARE(part<QLabel>(card(u"roleHoldersCard"_s), u"cardNoteLabel"_s).text(),
             domain::userCount(static_cast<int>(people)));
    auto &more = part<QPushButton>(card(u"roleHoldersCard"_s), u"cardMoreButton"_s);
    more.setFocus();
    QTest::keyClick(&more, Qt::Key_Space);
    QVERIFY(m_place && m_place->page == u"users" && m_place->query);
    QCOMPARE(m_place->query->roster.roles, mask);
}

void TestRolesPage::role_whoSeesNobody_readsWhy_R34()
{
    turnTo(u"role"_s, u"full_admin"_s);
    m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin")));
    const auto &sentence = part<QLabel>(card(u"roleHoldersCard"_s), u"cardSentenceLabel"_s);
    QTRY_VERIFY2(sentence.text().contains(u"R34"_s), qPrintable(sentence.text()));
    QVERIFY(!part<QPushButton>(card(u"roleHoldersCard"_s), u"cardMoreButton"_s).isVisible());
}

void TestRolesPage::terms_areThoseOfTheGlossary()
{
    turnTo(u"terms"_s);
    QStringList expected = domain::termIds();
    QStringList shown = terms();
    expected.sort();
    shown.sort();
    QCOMPARE(shown, expected);
    for (const ListRow *row : part<ListTable>(*m_page, u"termsTable"_s).shownRows()) {
        for (size_t i = 0; i < domain::allLanguages.size(); ++i)
            QCOMPARE(row->cells[i].text, domain::term(row->key, domain::allLanguages[i]));
        if (row->key == u"role.full_admin")
            QCOMPARE(row->cells[5].text, u"id_full_admin"_s);
    }
}

void TestRolesPage::terms_areFoundByEveryForm()
{
    turnTo(u"terms"_s);
    auto *search = qobject_cast<QLineEdit *>(m_page->searchField());
    QVERIFY(search);
    for (const QString &id : domain::termIds()) {
        for (const QString &form : domain::allForms(id) + QStringList{id}) {
            search->setText(form.toUpper());
            QVERIFY2(terms().contains(id), qPrintable(id + u' ' + form));
        }
    }
    search->clear();
    search->setFocus();
    QTest::keyClicks(search, u"pun administrator"_s); // Serbian, whose Cyrillic is found by it too
    QVERIFY(terms().contains(u"role.full_admin"_s));
    QVERIFY(terms().size() < 5);
    search->setText(u"id_full_admin"_s);
    QCOMPARE(terms(), {u"role.full_admin"_s});
}

void TestRolesPage::terms_notFound_saysSo()
{
    turnTo(u"terms"_s);
    auto *search = qobject_cast<QLineEdit *>(m_page->searchField());
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(part<QLabel>(*m_page, u"termsEmptyLabel"_s).isVisible());
    QVERIFY(part<QLabel>(*m_page, u"termsCountLabel"_s).text().startsWith(u"0 of"_s));
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Delete);
    QVERIFY(part<ListTable>(*m_page, u"termsTable"_s).isVisible());
}

QTEST_MAIN(TestRolesPage)
#include "tst_rolespage.moc"
