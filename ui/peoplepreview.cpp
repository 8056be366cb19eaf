// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peoplepreview.h"

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
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::PeopleOutcomeModel;
using Verdict = gate::PersonOutcome::Verdict;

/// Column widths in averages of a character; the last one takes what is left.
constexpr std::array<int, PeopleOutcomeModel::ColumnCount> columnWidths{17, 22, 36, 28};

QIcon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changed:
        return icon(u"user-pen"_s, SemanticColor::Accent);
    case Verdict::Removed:
        return icon(u"trash-2"_s, SemanticColor::Danger);
    case Verdict::Unchanged:
        return icon(u"check"_s, SemanticColor::SubtleText);
    case Verdict::Refused:
        return icon(u"circle-alert"_s, SemanticColor::Danger);
    }
    Q_UNREACHABLE();
}

} // namespace

PeoplePreview::PeoplePreview(QWidget *parent)
    : QWidget(parent)
    , m_choices{Choice{{}, new QPushButton(this)}, Choice{Verdict::Changed, new QPushButton(this)},
                Choice{Verdict::Removed, new QPushButton(this)},
                Choice{Verdict::Unchanged, new QPushButton(this)},
                Choice{Verdict::Refused, new QPushButton(this)}}
    , m_message(new PlainLabel(SemanticColor::SubtleText, this))
    , m_notes(new PlainLabel(this))
    , m_cut(new PlainLabel(SemanticColor::SubtleText, this))
    , m_detail(new PlainLabel(this))
    , m_table(new QTableView(this))
{
    build();
    retranslate();
    setMessage({});
}

void PeoplePreview::build()
{
    setObjectName(u"peoplePreview"_s);
    m_message->setObjectName(u"previewMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_notes->setObjectName(u"notesLabel"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cut->setObjectName(u"cutLabel"_s);
    m_detail->setObjectName(u"detailLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addLayout(makeChoices());
    layout->addWidget(m_message, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cut);
    layout->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePreview::showDetail);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PeoplePreview::showDetail);
}

QLayout *PeoplePreview::makeChoices()
{
    auto *group = new QButtonGroup(this);
    auto *choices = new FlowLayout;
    constexpr std::array names{"everybodyButton", "changedButton", "removedButton", "unchangedButton",
                               "refusedButton"};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        choice.button->setObjectName(QString::fromLatin1(names[i]));
        choice.button->setCheckable(true);
        choice.button->setAutoDefault(false);
        if (choice.verdict)
            choice.button->setIcon(verdictIcon(*choice.verdict));
        group->addButton(choice.button);
        choices->addWidget(choice.button);
        connect(choice.button, &QPushButton::clicked, this, [this, verdict = choice.verdict] {
            m_model.setFilter(verdict);
            m_table->setCurrentIndex(m_model.index(0, 0));
        });
    }
    m_choices.front().button->setChecked(true);
    return choices;
}

void PeoplePreview::setUpTable()
{
    m_table->setObjectName(u"peopleTableView"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new VerdictDelegate(
        PeopleOutcomeModel::VerdictColumn, PeopleOutcomeModel::VerdictRole,
        [](int verdict) { return verdictIcon(static_cast<Verdict>(verdict)); }, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(5 * m_table->fontMetrics().height());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int i = 0; i < PeopleOutcomeModel::ColumnCount; ++i)
        m_table->setColumnWidth(
            i, columnWidths[static_cast<size_t>(i)] * m_table->fontMetrics().averageCharWidth());
}

void PeoplePreview::setPeople(std::vector<gate::PersonOutcome> people, const tables::PeopleCounts &counts,
                              const std::vector<gate::Notice> &notices)
{
    m_counts = counts;
    m_listed = static_cast<qint64>(people.size());
    QStringList lines;
    for (const gate::Notice &notice : notices)
        lines << withRule(notice.message, notice.rule);
    m_notes->setText(lines.join(u'\n'));
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.setPeople(std::move(people));
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    m_message->hide();
    m_table->show();
    m_notes->setVisible(!lines.isEmpty());
    showNumbers();
    showDetail();
}

void PeoplePreview::setMessage(const QString &text)
{
    setPeople({}, {}, {});
    m_message->setText(text);
    m_message->show();
    m_table->hide();
}

void PeoplePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeoplePreview::retranslate()
{
    m_table->setAccessibleName(tr("People and what happens to them"));
    m_model.retranslate();
    showNumbers();
    showDetail();
}

qint64 PeoplePreview::number(const std::optional<Verdict> &verdict) const
{
    return verdict ? m_counts.of(*verdict) : m_counts.all();
}

void PeoplePreview::showNumbers()
{
    for (const Choice &choice : m_choices) {
        const qint64 count = number(choice.verdict);
        //: All people of a preview
        const QString what = choice.verdict ? tables::verdictText(*choice.verdict) : tr("All");
        //: On a button: %1 is what happens to people ("Refused"), %2 how many
        choice.button->setText(tr("%1: %2").arg(what, domain::number(count)));
        choice.button->setVisible(count > 0 || choice.verdict != Verdict::Removed);
        choice.button->setEnabled(count > 0);
        if (count == 0 && choice.button->isChecked() && choice.verdict && m_counts.all() > 0) {
            m_choices.front().button->setChecked(true); // there is nobody left of what it was narrowed to
            m_model.setFilter({});
        }
    }
    //: Below a table: both are numbers
    m_cut->setText(tr("The table shows %1 of %2 people; everybody who is refused is among them.")
                       .arg(domain::number(m_listed), domain::number(m_counts.all())));
    m_cut->setVisible(m_listed < m_counts.all());
}

void PeoplePreview::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid()
                          ? current.siblingAtColumn(PeopleOutcomeModel::WhatColumn).data().toString()
                          : QString());
    m_detail->setHidden(m_detail->text().isEmpty());
}

} // namespace rolecall::ui
