// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "ui/listtable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;

/// The table of every page that is a list: searched, ordered, copied, filled anew under somebody's eyes.
class TestListTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QFile::remove(m_settings.filePath(u"rolecall/rolecall.ini"_s));
        domain::installLanguage(*qApp, domain::Language::English);
        m_table = std::make_unique<ListTable>(u"testTable"_s, std::vector<int>{20, 10});
        m_table->setColumns({u"Name"_s, u"Users"_s});
        m_table->setRows(people());
        m_table->resize(400, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup() { m_table.reset(); }

    void texts_areOrderedAsTheLanguageDoes()
    {
        QCOMPARE(names(), QStringList({u"Ana"_s, u"Đorđe"_s, u"Zoe"_s, u"Жана"_s}));
        m_table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({u"Жана"_s, u"Zoe"_s, u"Đorđe"_s, u"Ana"_s}));
        domain::installLanguage(*qApp, domain::Language::Bulgarian); // Cyrillic first
        QTRY_COMPARE(names().last(), u"Жана"_s);
    }

    void numbers_areOrderedAsNumbersAndEqualOnesStayAsGiven()
    {
        m_table->sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({u"Ana"_s, u"Жана"_s, u"Đorđe"_s, u"Zoe"_s}));
        m_table->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({u"Zoe"_s, u"Đorđe"_s, u"Ana"_s, u"Жана"_s}));
    }

    void search_findsEveryWordInEitherScript()
    {
        m_table->setSearch(u"djordje"_s);
        QCOMPARE(names(), QStringList(u"Đorđe"_s));
        m_table->setSearch(u"жана 17"_s);
        QCOMPARE(names(), QStringList());
        m_table->setSearch(u"жана 2"_s);
        QCOMPARE(names(), QStringList(u"Жана"_s));
        QCOMPARE(m_table->shownCount(), 1);
        QCOMPARE(m_table->rowCount(), 4);
        m_table->setSearch({});
        QCOMPARE(m_table->shownCount(), 4);
    }

    void searchThatHidesWhatIsChosen_choosesTheFirst()
    {
        QVERIFY(m_table->choose(3));
        m_table->setSearch(u"ana"_s); // also in the Latin script
        QCOMPARE(m_table->current()->id, 3);
        m_table->setSearch(u"zoe"_s);
        QVERIFY(m_table->current());
        QCOMPARE(m_table->current()->id, 1);
        m_table->setSearch(u"nobody"_s);
        QVERIFY(!m_table->current());
    }

    void selectedRows_stayWhenTheRowsAreNewOrOrderedOtherwise()
    {
        m_table->selectAll();
        m_table->selectionModel()->select(m_table->model()->index(0, 0),
                                          QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(chosen(), QStringList({u"Đorđe"_s, u"Zoe"_s, u"Жана"_s}));
        m_table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(chosen(), QStringList({u"Жана"_s, u"Zoe"_s, u"Đorđe"_s}));
        std::vector<ListRow> fewer = people();
        std::erase_if(fewer, [](const ListRow &row) { return row.id == 1; });
        m_table->setRows(fewer);
        QCOMPARE(chosen(), QStringList({u"Жана"_s, u"Đorđe"_s}));
    }

    void copy_isATableWithHeadings()
    {
        m_table->sortByColumn(0, Qt::AscendingOrder);
        m_table->selectAll();
        m_table->setFocus();
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Name\tUsers"_s);
        QCOMPARE(lines[1], u"Ana\t2"_s);
    }

    void layout_isKeptFromOneStartToTheNext()
    {
        m_table->setColumnWidth(0, 222);
        m_table->sortByColumn(1, Qt::DescendingOrder);
        m_table = std::make_unique<ListTable>(u"testTable"_s, std::vector<int>{20, 10});
        m_table->setRows(people());
        QCOMPARE(m_table->columnWidth(0), 222);
        QCOMPARE(names().first(), u"Zoe"_s);
    }

    void longHeading_widensItsColumn()
    {
        m_table = std::make_unique<ListTable>(u"otherTable"_s, std::vector<int>{20, 4, 4, 4});
        m_table->setColumns({u"Name"_s, u"Users"_s, u"Sites"_s, u"Status"_s});
        m_table->show();
        const int before = m_table->columnWidth(0);
        const auto *header = m_table->horizontalHeader();
        m_table->setColumnHidden(2, true);
        m_table->setColumns(
            {u"Име"_s, u"Потвърдена или посочена"_s, u"Временно спрян"_s, u"Последно използване"_s});
        QCOMPARE(m_table->columnWidth(0), before); // has room already
        QVERIFY(m_table->isColumnHidden(2));
        for (const int column : {0, 1, 3})
            QVERIFY(m_table->columnWidth(column) >= header->sectionSizeHint(column));
        m_table->orderBy(1, false); // an arrow comes
        QVERIFY(m_table->columnWidth(1) >= header->sectionSizeHint(1));
    }

    void shiftClick_ordersByOneMoreColumn()
    {
        auto *header = m_table->horizontalHeader();
        const auto click = [header](int column, Qt::KeyboardModifiers modifiers) {
            const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
        };
        click(1, Qt::NoModifier);
        QCOMPARE(names(), QStringList({u"Ana"_s, u"Жана"_s, u"Đorđe"_s, u"Zoe"_s}));
        click(0, Qt::ShiftModifier);
        click(0, Qt::ShiftModifier); // the other way round
        QCOMPARE(names(), QStringList({u"Жана"_s, u"Ana"_s, u"Đorđe"_s, u"Zoe"_s}));
        m_table = std::make_unique<ListTable>(u"testTable"_s, std::vector<int>{20, 10});
        m_table->setColumns({u"Name"_s, u"Users"_s});
        m_table->setRows(people());
        QCOMPARE(names(), QStringList({u"Жана"_s, u"Ana"_s, u"Đorđe"_s, u"Zoe"_s}));
    }

    void columnMenu_ordersAndHidesByKeys()
    {
        m_table->openColumnMenu(m_table->mapToGlobal(QPoint()));
        auto *menu = m_table->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(m_table->isColumnHidden(1));
        m_table->orderBy(0, false); // a second time: the other way round
        QCOMPARE(names().first(), u"Жана"_s);
    }

    void filter_narrowsBesideTheSearch()
    {
        m_table->setFilter([](const ListRow &row) { return row.id != 1; });
        QCOMPARE(m_table->shownCount(), 3);
        m_table->setSearch(u"2"_s);
        QCOMPARE(names(), QStringList({u"Ana"_s, u"Жана"_s}));
        m_table->setFilter({});
        m_table->setSearch({});
        QCOMPARE(m_table->shownCount(), 4);
    }

private:
    static std::vector<ListRow> people()
    {
        return {{1, u"z"_s, {{u"Zoe"_s}, {u"1,000"_s, qlonglong(1000)}}},
                {2, u"a"_s, {{u"Ana"_s}, {u"2"_s, qlonglong(2)}}},
                {3, u"j"_s, {{u"Жана"_s}, {u"2"_s, qlonglong(2)}}},
                {4, u"d"_s, {{u"Đorđe"_s}, {u"17"_s, qlonglong(17)}}}};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            texts += m_table->model()->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList chosen() const
    {
        QStringList texts;
        for (const ListRow *row : m_table->selectedRows())
            texts += row->cells[0].text;
        return texts;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ListTable> m_table;
};

QTEST_MAIN(TestListTable)
#include "tst_listtable.moc"
