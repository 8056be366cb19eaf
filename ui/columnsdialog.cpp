// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/columnsdialog.h"

#include "tables/usertablemodel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using roster::SortKey;
using tables::UserTableModel;

constexpr int columnRole = Qt::UserRole;
constexpr size_t mostKeys = 3;
constexpr int noColumn = -1;

} // namespace

ColumnsDialog::ColumnsDialog(const Arrangement &now, QWidget *parent)
    : QDialog(parent)
    , m_before(now)
    , m_columnsGroup(new QGroupBox(this))
    , m_columns(new QListWidget(this))
    , m_upButton(new QPushButton(this))
    , m_downButton(new QPushButton(this))
    , m_orderGroup(new QGroupBox(this))
    , m_resetButton(new QPushButton(this))
    , m_applyButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    fillColumns(now.columns);
    fillOrder(now.order);
    retranslate();
    m_columns->setCurrentRow(0);
    m_columns->setFocus();
}

void ColumnsDialog::build()
{
    setObjectName(u"columnsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_resetButton->setObjectName(u"resetButton"_s);
    m_applyButton->setObjectName(u"applyButton"_s);
    m_applyButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_resetButton, QDialogButtonBox::ResetRole);
    buttons->addButton(m_applyButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancelButton, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(makeColumns(), 1);
    layout->addWidget(makeOrder());
    layout->addWidget(buttons);
    connect(m_applyButton, &QPushButton::clicked, this, &ColumnsDialog::accept);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        reject();
    });
}

QWidget *ColumnsDialog::makeColumns()
{
    m_columns->setObjectName(u"columnsList"_s);
    m_columns->setSpacing(spacing / 4);
    m_upButton->setObjectName(u"columnUpButton"_s);
    m_downButton->setObjectName(u"columnDownButton"_s);
    auto *layout = new QGridLayout(m_columnsGroup);
    layout->setSpacing(spacing);
    layout->addWidget(m_columns, 0, 0, 3, 1);
    layout->addWidget(m_upButton, 0, 1);
    layout->addWidget(m_downButton, 1, 1);
    layout->setRowStretch(2, 1);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnsDialog::updateButtons);
    connect(m_upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { move(1); });
    return m_columnsGroup;
}

QWidget *ColumnsDialog::makeOrder()
{
    auto *layout = new QGridLayout(m_orderGroup);
    layout->setSpacing(spacing);
    layout->setColumnStretch(1, 1);
    for (size_t i = 0; i < std::max(mostKeys, m_before.order.size()); ++i) {
        KeyRow key{new QLabel(this), new QComboBox(this), new QComboBox(this)};
        key.column->setObjectName(u"order%1ColumnCombo"_s.arg(i + 1));
        key.direction->setObjectName(u"order%1DirectionCombo"_s.arg(i + 1));
        key.label->setBuddy(key.column);
        if (i > 0)
            key.column->addItem(QString(), noColumn);
        for (const Column &column : m_before.columns) {
            if (const auto sortColumn = UserTableModel::sortColumn(column.column))
                key.column->addItem(column.heading, static_cast<int>(*sortColumn));
        }
        key.direction->addItems({QString(), QString()});
        const int row = static_cast<int>(i);
        layout->addWidget(key.label, row, 0);
        layout->addWidget(key.column, row, 1);
        layout->addWidget(key.direction, row, 2);
        connect(key.column, &QComboBox::currentIndexChanged, this, &ColumnsDialog::updateButtons);
        connect(key.direction, &QComboBox::currentIndexChanged, this, &ColumnsDialog::updateButtons);
        m_keys.push_back(key);
    }
    return m_orderGroup;
}

void ColumnsDialog::fillColumns(const std::vector<Column> &columns)
{
    for (const Column &column : columns) {
        auto *item = new QListWidgetItem(column.heading, m_columns);
        item->setData(columnRole, column.column);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        if (column.column == UserTableModel::NameColumn)
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled); // always there
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnsDialog::fillOrder(const std::vector<SortKey> &order)
{
    for (size_t i = 0; i < order.size(); ++i) {
        m_keys[i].column->setCurrentIndex(m_keys[i].column->findData(static_cast<int>(order[i].column)));
        m_keys[i].direction->setCurrentIndex(order[i].descending ? 1 : 0);
    }
}

void ColumnsDialog::move(int by)
{
    const int row = m_columns->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_columns->count())
        return;
    m_columns->insertItem(row + by, m_columns->takeItem(row));
    m_columns->setCurrentRow(row + by);
}

ColumnsDialog::Arrangement ColumnsDialog::arrangement() const
{
    Arrangement wanted;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        wanted.columns.push_back(
            {item->data(columnRole).toInt(), item->text(), item->checkState() == Qt::Checked});
    }
    for (const KeyRow &key : m_keys) {
        const int column = key.column->currentData().toInt();
        if (key.column->currentIndex() < 0 || column == noColumn)
            continue;
        const SortKey wantedKey{static_cast<roster::SortColumn>(column), key.direction->currentIndex() == 1};
        if (std::ranges::find(wanted.order, wantedKey.column, &SortKey::column) == wanted.order.end())
            wanted.order.push_back(wantedKey);
    }
    return wanted;
}

void ColumnsDialog::updateButtons()
{
    const Arrangement wanted = arrangement();
    const bool sameColumns =
        std::ranges::equal(wanted.columns, m_before.columns, [](const Column &a, const Column &b) {
            return a.column == b.column && a.shown == b.shown;
        });
    m_applyButton->setEnabled(!sameColumns || wanted.order != m_before.order);
    m_upButton->setEnabled(m_columns->currentRow() > 0);
    m_downButton->setEnabled(m_columns->currentRow() >= 0
                             && m_columns->currentRow() < m_columns->count() - 1);
    for (const KeyRow &key : m_keys)
        key.direction->setEnabled(key.column->currentData().toInt() != noColumn);
}

void ColumnsDialog::accept()
{
    Q_EMIT arranged(arrangement());
    QDialog::accept();
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ColumnsDialog::retranslate()
{
    setWindowTitle(tr("Columns and order"));
    m_columnsGroup->setTitle(tr("Columns that are shown"));
    m_columns->setAccessibleName(tr("Columns that are shown"));
    //: Button: moves a column towards the beginning
    m_upButton->setText(tr("Move &up"));
    //: Button: moves a column towards the end
    m_downButton->setText(tr("Move &down"));
    m_orderGroup->setTitle(tr("Order of the list"));
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const KeyRow &key = m_keys[i];
        //: Label: the column that a list is ordered by
        key.label->setText(i == 0 ? tr("Order &by") : i == 1 ? tr("&Then by") : tr("Then by"));
        if (i > 0)
            //: Choice in place of a column: the list is ordered by nothing more
            key.column->setItemText(0, tr("Nothing more"));
        //: Direction of an order
        key.direction->setItemText(0, tr("Ascending"));
        //: Direction of an order
        key.direction->setItemText(1, tr("Descending"));
        //: %1 is "Order by" or "Then by"
        key.direction->setAccessibleName(tr("Direction of \"%1\"").arg(key.label->text().remove(u'&')));
    }
    //: Button: columns as they were at first
    m_resetButton->setText(tr("&Reset"));
    //: Button
    m_applyButton->setText(tr("&Apply"));
    //: Button
    m_cancelButton->setText(tr("Cancel"));
    updateButtons();
}

} // namespace rolecall::ui
