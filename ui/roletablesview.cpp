// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roletablesview.h"

#include "ui/commandcontrols.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/rolecelldetails.h"
#include "ui/roletablegrid.h"
#include "ui/roletablesheetaction.h"
#include "ui/taskprogress.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::RoleTable;

constexpr int fewestCharacters = 130; ///< of the width that leaves room beside a table, in average characters
constexpr int tableShare = 64; ///< of the room, in percent
constexpr int leastTableHeight = 96;

} // namespace

RoleTablesView::RoleTablesView(tables::WorkspaceService *service, MessageBar *messages, QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox(this))
    , m_choiceLabel(new PlainLabel(this))
    , m_grid(new RoleTableGrid)
    , m_legend(new PlainLabel(SemanticColor::SubtleText))
    , m_details(new RoleCellDetails(service))
    , m_splitter(new QSplitter(this))
    , m_progress(new TaskProgress(this))
    , m_controls(new CommandControls(service, this))
    , m_sheet(new RoleTableSheetAction(service, *m_controls, m_progress, this))
{
    build();
    connectSheet(messages);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoleTablesView::showTable);
    connect(m_grid, &RoleTableGrid::placeChosen, this, &RoleTablesView::showPlace);
    connect(m_grid, &RoleTableGrid::opened, m_details, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &RoleCellDetails::left, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &RoleCellDetails::placeRequested, this, &Page::placeRequested);
    connect(m_details, &RoleCellDetails::cellRequested, this, &RoleTablesView::goToCell);
    retranslate();
}

void RoleTablesView::build()
{
    setObjectName(u"roleTablesView"_s);
    m_choice->setObjectName(u"roleTableComboBox"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &table : domain::roleTableIds())
        m_choice->addItem(QString(), table);
    m_choiceLabel->setBuddy(m_choice);
    m_grid->setObjectName(u"roleTableGrid"_s);
    m_grid->setMinimumHeight(leastTableHeight);
    m_legend->setObjectName(u"roleTableLegendLabel"_s);
    m_legend->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choiceLabel);
    line->addWidget(m_choice);
    line->addStretch();
    for (QAction *action : {m_sheet->saveAction(), m_sheet->printAction()}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(spacing / 2);
    column->addWidget(m_grid, 1);
    column->addWidget(m_legend);
    m_splitter->setObjectName(u"roleTablesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({tableShare * 10, (100 - tableShare) * 10});
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, 100 - tableShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(line);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_progress);
}

void RoleTablesView::connectSheet(MessageBar *messages)
{
    connect(m_sheet, &SheetAction::saved, messages, [messages](const QString &path) {
        //: %1 is the path of a file
        messages->showSuccess(tr("Saved the table to \"%1\".").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_sheet, &SheetAction::printed, messages,
            [messages] { messages->showSuccess(tr("Handed the table to the printer.")); });
    connect(m_sheet, &SheetAction::failed, messages, &MessageBar::showError);
}

QString RoleTablesView::title() const
{
    //: Tab: the four tables of roles and privileges
    return tr("Tables");
}

QString RoleTablesView::tableId() const
{
    return m_choice->currentData().toString();
}

void RoleTablesView::retranslate()
{
    //: Which of the tables is shown
    m_choiceLabel->setText(tr("&Table:"));
    m_choice->setAccessibleName(tr("Table"));
    for (int table = 0; table < m_choice->count(); ++table)
        m_choice->setItemText(table, domain::roleTableName(m_choice->itemData(table).toString()));
    m_details->retranslate();
    m_sheet->retranslate();
    m_controls->refresh();
    showTable();
}

void RoleTablesView::activate()
{
    m_controls->refresh();
}

void RoleTablesView::showTable()
{
    const RoleTable table = domain::roleTable(tableId());
    m_grid->setTable(table);
    m_sheet->setTable(table.id);
    QStringList legend;
    for (const domain::LegendEntry &entry : table.legend)
        //: Legend of a table: %1 is a sign, %2 what it means
        legend << tr("%1 %2").arg(entry.sign, entry.meaning);
    m_legend->setText(legend.join(u"      "_s));
}

void RoleTablesView::showPlace(int row, int column)
{
    m_details->setPlace(m_grid->table(), static_cast<size_t>(row), static_cast<size_t>(column));
}

void RoleTablesView::goToCell(const domain::Cell *cell)
{
    const int wanted = m_choice->findData(cell->table);
    if (wanted < 0)
        return;
    m_choice->setCurrentIndex(wanted);
    const RoleTable &table = m_grid->table();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            for (const domain::TableEntry &entry : table.place(row, column).entries) {
                if (std::ranges::find(entry.cells, cell) == entry.cells.end())
                    continue;
                m_grid->choose(table.rows[row].id, table.columns[column].id);
                m_details->chooseCell(cell);
                m_grid->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void RoleTablesView::goTo(const Place &place)
{
    const int wanted = m_choice->findData(place.key.section(u'/', 0, 0));
    if (wanted < 0)
        return;
    m_choice->setCurrentIndex(wanted);
    m_grid->choose(place.key.section(u'/', 1, 1), place.key.section(u'/', 2, 2));
    m_grid->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> RoleTablesView::offeredActions() const
{
    return {m_sheet->saveAction(), m_sheet->printAction()};
}

bool RoleTablesView::isReady() const
{
    return m_details->isReady() && m_controls->isSettled();
}

void RoleTablesView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < fewestCharacters * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace rolecall::ui
