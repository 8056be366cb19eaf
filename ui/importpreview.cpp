// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/importpreview.h"

#include "domain/language.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/verdictdelegate.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::ImportPreviewModel;
using Verdict = gate::ImportRow::Verdict;

constexpr int namesInANote = 5;
constexpr int absentColumns = 3; ///< name, e-mail, whether a role is held
constexpr int absentNameWidth = 28; ///< in averages of a character
constexpr int absentEmailWidth = 36;

/// Column widths in averages of a character; the last one takes what is left.
constexpr std::array<int, ImportPreviewModel::ColumnCount> columnWidths{7, 18, 32, 24, 20};

QIcon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Added:
        return icon(u"plus"_s, SemanticColor::Success);
    case Verdict::Changed:
        return icon(u"user-pen"_s, SemanticColor::Accent);
    case Verdict::Unchanged:
        return icon(u"check"_s, SemanticColor::SubtleText);
    case Verdict::Refused:
        return icon(u"circle-alert"_s, SemanticColor::Danger);
    case Verdict::Reported:
        return icon(u"info"_s, SemanticColor::Warning);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_choices{Choice{{}, new QPushButton(this)},
                Choice{Verdict::Added, new QPushButton(this)},
                Choice{Verdict::Changed, new QPushButton(this)},
                Choice{Verdict::Unchanged, new QPushButton(this)},
                Choice{Verdict::Refused, new QPushButton(this)},
                Choice{Verdict::Reported, new QPushButton(this)}}
    , m_absentButton(new QPushButton(this))
    , m_absent(new PlainLabel(SemanticColor::SubtleText, this))
    , m_notes(new PlainLabel(this))
    , m_cut(new PlainLabel(SemanticColor::SubtleText, this))
    , m_detail(new PlainLabel(this))
    , m_tables(new QStackedWidget(this))
    , m_table(new QTableView(m_tables))
    , m_absentTable(new QTableWidget(0, absentColumns, m_tables))
{
    build();
    clear();
}

void ImportPreview::build()
{
    setObjectName(u"importPreview"_s);
    m_absent->setObjectName(u"absentLabel"_s);
    m_absent->setWordWrap(true);
    m_notes->setObjectName(u"notesLabel"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_cut->setObjectName(u"cutLabel"_s);
    m_detail->setObjectName(u"detailLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    makeTables();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addLayout(makeChoices());
    layout->addWidget(m_absent);
    layout->addWidget(m_notes);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_cut);
    layout->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreview::showDetail);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportPreview::showDetail);
}

QLayout *ImportPreview::makeChoices()
{
    auto *group = new QButtonGroup(this);
    auto *choices = new FlowLayout;
    constexpr std::array names{"allRowsButton",   "addedButton",   "changedButton",
                               "unchangedButton", "refusedButton", "notesButton"};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        choice.button->setObjectName(QString::fromLatin1(names[i]));
        if (choice.verdict)
            choice.button->setIcon(verdictIcon(*choice.verdict));
        connect(choice.button, &QPushButton::clicked, this,
                [this, verdict = choice.verdict] { showRows(verdict); });
    }
    m_absentButton->setObjectName(u"absentButton"_s);
    m_absentButton->setIcon(icon(u"user-minus"_s, SemanticColor::SubtleText));
    connect(m_absentButton, &QPushButton::clicked, this,
            [this] { m_tables->setCurrentWidget(m_absentTable); });
    const auto add = [&](QPushButton *button) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        choices->addWidget(button);
    };
    for (const Choice &choice : m_choices)
        add(choice.button);
    add(m_absentButton);
    return choices;
}

void ImportPreview::makeTables()
{
    m_table->setObjectName(u"previewTableView"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new VerdictDelegate(
        ImportPreviewModel::VerdictColumn, ImportPreviewModel::VerdictRole,
        [](int verdict) { return verdictIcon(static_cast<Verdict>(verdict)); }, m_table));
    m_absentTable->setObjectName(u"absentTable"_s);
    m_absentTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableView *table : {m_table, static_cast<QTableView *>(m_absentTable)}) {
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setWordWrap(false);
        table->setShowGrid(false);
        table->setAlternatingRowColors(true);
        table->setTabKeyNavigation(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_tables->addWidget(table);
    }
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int i = 0; i < ImportPreviewModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, columnWidths[static_cast<size_t>(i)] * character);
    m_absentTable->setColumnWidth(0, absentNameWidth * character);
    m_absentTable->setColumnWidth(1, absentEmailWidth * character);
}

void ImportPreview::showRows(std::optional<Verdict> verdict)
{
    m_tables->setCurrentWidget(m_table);
    m_model.setFilter(verdict);
}

void ImportPreview::setOutcome(const gate::Outcome &outcome, const QMap<QString, bool> &managedByControlHub)
{
    m_outcome = outcome;
    m_managedByControlHub = managedByControlHub;
    showRows({});
    m_choices.front().button->setChecked(true);
    // What is refused first, then in the file's order.
    std::ranges::stable_sort(m_outcome.import.details, {}, [](const gate::ImportRow &row) {
        return std::pair(row.verdict != Verdict::Refused, row.row);
    });
    m_model.setDetails(m_outcome.import.details);
    m_table->scrollToTop();
    retranslate();
}

void ImportPreview::clear()
{
    setOutcome({});
}

void ImportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPreview::retranslate()
{
    m_table->setAccessibleName(tr("Rows of the file"));
    m_absentTable->setAccessibleName(tr("People who are absent from the file"));
    m_absentTable->setHorizontalHeaderLabels(
        //: Columns of the list of people who are absent from a file
        {tr("Name"), tr("E-mail"), tr("Administrator roles")});
    fillAbsent();
    m_model.retranslate();
    showNumbers();
    showNotes();
    showDetail();
}

qint64 ImportPreview::number(std::optional<Verdict> verdict) const
{
    const gate::ImportReport &report = m_outcome.import;
    if (!verdict)
        return report.rows;
    switch (*verdict) {
    case Verdict::Added:
        return report.added;
    case Verdict::Changed:
        return report.changed;
    case Verdict::Unchanged:
        return report.unchanged;
    case Verdict::Refused:
        return report.refused;
    case Verdict::Reported:
        return std::ranges::count(report.details, Verdict::Reported, &gate::ImportRow::verdict);
    }
    Q_UNREACHABLE();
}

void ImportPreview::showNumbers()
{
    for (const Choice &choice : m_choices) {
        const qint64 count = number(choice.verdict);
        //: All rows of a file
        const QString what = choice.verdict ? tables::verdictText(*choice.verdict) : tr("All rows");
        //: On a button: %1 is what happens to rows of a file ("Added"), %2 how many
        choice.button->setText(tr("%1: %2").arg(what, domain::number(count)));
        choice.button->setVisible(count > 0 || choice.verdict != Verdict::Reported);
        choice.button->setEnabled(count > 0);
    }
    showAbsent();
    const auto listed = static_cast<qint64>(m_outcome.import.details.size());
    //: Below a table: both are numbers
    m_cut->setText(tr("The table shows %1 of %2 rows.")
                       .arg(domain::number(listed), domain::number(m_outcome.import.rows)));
    m_cut->setVisible(listed < m_outcome.import.rows);
}

void ImportPreview::showAbsent()
{
    const gate::ImportReport &report = m_outcome.import;
    const auto absent = static_cast<int>(report.absent);
    const auto holders = static_cast<int>(std::ranges::count_if(
        report.absentPeople, [](const gate::AbsentPerson &person) { return person.holdsRole; }));
    QString text =
        tr("%n person(s) of this workspace are not in the file and stay as they are.", nullptr, absent);
    if (holders > 0)
        text += u' ' + tr("%n of them hold(s) administrator roles.", nullptr, holders);
    m_absent->setText(text);
    m_absent->setVisible(absent > 0);
    //: On a button: how many people are not in the file
    m_absentButton->setText(tr("Absent: %1").arg(domain::number(report.absent)));
    m_absentButton->setVisible(!report.absentPeople.empty());
}

void ImportPreview::fillAbsent()
{
    const std::vector<gate::AbsentPerson> &people = m_outcome.import.absentPeople;
    m_absentTable->setRowCount(static_cast<int>(people.size()));
    for (int row = 0; row < m_absentTable->rowCount(); ++row) {
        const gate::AbsentPerson &person = people[static_cast<size_t>(row)];
        m_absentTable->setItem(row, 0, new QTableWidgetItem(person.name));
        m_absentTable->setItem(row, 1, new QTableWidgetItem(person.email));
        //: In a list of people: somebody is an administrator
        const QString roles = person.holdsRole ? tr("Holds roles") : QString();
        m_absentTable->setItem(row, 2, new QTableWidgetItem(roles));
    }
}

QStringList ImportPreview::notes() const
{
    const auto named = [](const QStringList &names) {
        QString list = names.mid(0, namesInANote).join(u", "_s);
        if (names.size() > namesInANote) {
            //: Behind the first names of a list: how many more there are
            list += u' ' + tr("and %n more", nullptr, static_cast<int>(names.size()) - namesInANote);
        }
        return list;
    };
    QStringList notes;
    const gate::ImportReport &report = m_outcome.import;
    if (!report.newLicenses.isEmpty())
        notes << tr("New licenses: %1.").arg(named(report.newLicenses));
    QStringList unmanaged;
    QStringList managed;
    for (const QString &site : report.newSites)
        (m_managedByControlHub.value(site) ? managed : unmanaged) << site;
    if (!managed.isEmpty())
        notes << tr("New sites that Control Hub manages: %1.").arg(named(managed));
    if (!unmanaged.isEmpty()) {
        notes << tr("New sites: %1. They count as managed by Site Administration, so nobody can hold a role "
                    "on them yet.")
                     .arg(named(unmanaged));
    }
    for (const gate::Notice &notice : m_outcome.notices)
        notes << withRule(notice.message, notice.rule);
    return notes;
}

void ImportPreview::showNotes()
{
    const QStringList lines = notes();
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void ImportPreview::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid()
                          ? current.siblingAtColumn(ImportPreviewModel::WhatColumn).data().toString()
                          : QString());
    m_detail->setHidden(m_detail->text().isEmpty());
}

} // namespace rolecall::ui
