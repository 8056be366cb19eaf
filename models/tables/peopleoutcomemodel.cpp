// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/peopleoutcomemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::tables {
namespace {

using Verdict = gate::PersonOutcome::Verdict;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeopleOutcome)
};

QString withRule(const QString &message, const QString &rule)
{
    if (rule.isEmpty())
        return message;
    //: %1 is a sentence, %2 the number of a rule, such as R6
    return Text::tr("%1 (Rule %2)").arg(message, rule);
}

/// What happens to the person, and what it brings with it; or why nothing does.
QString whatText(const gate::PersonOutcome &person)
{
    if (person.refusal)
        return withRule(person.refusal->message, person.refusal->rule);
    QStringList notices;
    for (const gate::Notice &notice : person.notices)
        notices << withRule(notice.message, notice.rule);
    const QString changes = person.changes.join(u"; "_s);
    if (notices.isEmpty())
        return changes;
    if (changes.isEmpty())
        return notices.join(u' ');
    //: In a table: %1 says what changes, %2 are sentences about what it brings with it
    return Text::tr("%1. %2").arg(changes, notices.join(u' '));
}

} // namespace

qint64 PeopleCounts::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Changed:
        return changed;
    case Verdict::Removed:
        return removed;
    case Verdict::Unchanged:
        return unchanged;
    case Verdict::Refused:
        return refused;
    }
    Q_UNREACHABLE();
}

PeopleCounts countsOf(const std::vector<gate::PersonOutcome> &people)
{
    const auto number = [&people](Verdict verdict) {
        return static_cast<qint64>(std::ranges::count(people, verdict, &gate::PersonOutcome::verdict));
    };
    return {number(Verdict::Changed), number(Verdict::Removed), number(Verdict::Unchanged),
            number(Verdict::Refused)};
}

void shorten(std::vector<gate::PersonOutcome> &people, size_t most)
{
    if (people.size() <= most)
        return;
    const auto isRefused = [](const gate::PersonOutcome &person) {
        return person.verdict == Verdict::Refused;
    };
    auto room = static_cast<qint64>(most)
        - std::min(static_cast<qint64>(most), static_cast<qint64>(std::ranges::count_if(people, isRefused)));
    std::erase_if(people,
                  [&](const gate::PersonOutcome &person) { return !isRefused(person) && room-- <= 0; });
    if (people.size() > most)
        people.resize(most);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changed:
        //: What a command for several people does with one of them
        return Text::tr("Changes");
    case Verdict::Removed:
        //: What a command for several people does with one of them: the person goes altogether
        return Text::tr("Removed");
    case Verdict::Unchanged:
        //: What a command for several people does with one of them
        return Text::tr("Unchanged");
    case Verdict::Refused:
        //: What a command for several people does with one of them
        return Text::tr("Refused");
    }
    Q_UNREACHABLE();
}

PeopleOutcomeModel::PeopleOutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int PeopleOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const gate::PersonOutcome &person = m_people[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case VerdictRole:
        return static_cast<int>(person.verdict);
    case UserIdRole:
        return person.user;
    default:
        return {};
    }
}

QString PeopleOutcomeModel::text(const gate::PersonOutcome &person, int column)
{
    switch (column) {
    case VerdictColumn:
        return verdictText(person.verdict);
    case NameColumn:
        return person.name;
    case EmailColumn:
        return person.email;
    case WhatColumn:
        return whatText(person);
    default:
        return {};
    }
}

QVariant PeopleOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        //: Column of a preview: changes, unchanged, refused
        return tr("What happens");
    case NameColumn:
        //: Column of a preview: the name of a person
        return tr("Name");
    case EmailColumn:
        //: Column of a preview
        return tr("E-mail");
    case WhatColumn:
        //: Column of a preview: what changes, or the reason of a refusal
        return tr("What changes, or why not");
    default:
        return {};
    }
}

void PeopleOutcomeModel::setPeople(std::vector<gate::PersonOutcome> people)
{
    beginResetModel();
    m_people = std::move(people);
    select();
    endResetModel();
}

void PeopleOutcomeModel::setFilter(std::optional<Verdict> verdict)
{
    beginResetModel();
    m_filter = verdict;
    select();
    endResetModel();
}

void PeopleOutcomeModel::select()
{
    m_shown.clear();
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (!m_filter || m_people[i].verdict == *m_filter)
            m_shown.push_back(i);
    }
}

void PeopleOutcomeModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace rolecall::tables
