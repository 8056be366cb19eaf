// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/audittablemodel.h"

#include "domain/language.h"
#include "roster/fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::tables {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

QString nameOrEmail(const QString &name, const QString &email)
{
    return name.isEmpty() ? email : name;
}

QString outcomeText(const store::AuditRecord &record)
{
    if (!record.refused) {
        //: Outcome of an action in the log
        return Text::tr("Done");
    }
    if (record.rule.isEmpty()) {
        //: Outcome of an action in the log
        return Text::tr("Refused");
    }
    //: Outcome of an action in the log; %1 is the number of a rule, such as R6
    return Text::tr("Refused (rule %1)").arg(record.rule);
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QByteArray &word : roster::fold(text).split(' ')) {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    return words;
}

bool hasAll(const std::string &folded, const std::vector<std::string> &words)
{
    return std::ranges::all_of(
        words, [&folded](const std::string &word) { return folded.find(word) != std::string::npos; });
}

} // namespace

AuditTableModel::AuditTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    const store::AuditRecord *found = index.isValid() ? record(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case RefusedRole:
        return found->refused;
    case ActionRole:
        return found->action;
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: Column of the audit log
        return tr("Time");
    case ActorColumn:
        //: Column of the audit log: who did it
        return tr("Who");
    case ActionColumn:
        //: Column of the audit log: what was done
        return tr("Action");
    case TargetColumn:
        //: Column of the audit log: on which person, file or organization
        return tr("On whom or what");
    case OutcomeColumn:
        //: Column of the audit log: done or refused
        return tr("Outcome");
    case ReasonColumn:
        //: Column of the audit log: why somebody did it, in his words
        return tr("Reason");
    default:
        return {};
    }
}

void AuditTableModel::setRecords(std::vector<store::AuditRecord> records)
{
    beginResetModel();
    m_entries.clear();
    m_shown.clear();
    m_cut = false;
    for (store::AuditRecord &record : records)
        m_entries.push_front(entryOf(std::move(record)));
    dropOldest();
    for (const Entry &entry : m_entries) {
        if (m_filter.passes(entry))
            m_shown.push_back(entry.record.seq);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void AuditTableModel::addRecords(std::vector<store::AuditRecord> records)
{
    std::vector<qint64> shown;
    const qint64 known = newest();
    for (store::AuditRecord &record : records) {
        if (record.seq <= known)
            continue;
        m_entries.push_front(entryOf(std::move(record)));
        if (m_filter.passes(m_entries.front()))
            shown.insert(shown.begin(), m_entries.front().record.seq);
    }
    if (!shown.empty()) {
        beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
        m_shown.insert(m_shown.begin(), shown.begin(), shown.end());
        endInsertRows();
    }
    if (std::ssize(m_entries) > maxRecords) {
        const qint64 oldestKept = m_entries[maxRecords - 1].record.seq;
        const auto gone =
            std::ranges::find_if(m_shown, [oldestKept](qint64 seq) { return seq < oldestKept; });
        if (gone != m_shown.end()) {
            beginRemoveRows({}, static_cast<int>(gone - m_shown.begin()),
                            static_cast<int>(m_shown.size()) - 1);
            m_shown.erase(gone, m_shown.end());
            endRemoveRows();
        }
        dropOldest();
    }
    Q_EMIT countChanged();
}

void AuditTableModel::setFilter(const QString &text, Outcomes outcomes, const QString &target)
{
    Filter filter{wordsOf(text), wordsOf(target), outcomes};
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    select();
}

std::function<bool(const store::AuditRecord &)> AuditTableModel::filter() const
{
    if (m_filter == Filter())
        return {};
    return [filter = m_filter](const store::AuditRecord &record) { return filter.passes(entryOf(record)); };
}

const store::AuditRecord *AuditTableModel::record(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 seq = m_shown[static_cast<size_t>(row)];
    // Numbers fall from the front to the end, so that the place is found without a map.
    const auto found = std::ranges::lower_bound(m_entries, seq, std::greater<>(),
                                                [](const Entry &entry) { return entry.record.seq; });
    return found != m_entries.end() && found->record.seq == seq ? &found->record : nullptr;
}

int AuditTableModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_shown, seq, std::greater<>());
    return found != m_shown.end() && *found == seq ? static_cast<int>(found - m_shown.begin()) : -1;
}

qint64 AuditTableModel::newest() const
{
    return m_entries.empty() ? 0 : m_entries.front().record.seq;
}

qsizetype AuditTableModel::recordCount() const
{
    return std::ssize(m_entries);
}

void AuditTableModel::retranslate()
{
    for (Entry &entry : m_entries)
        entry = entryOf(std::move(entry.record));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_filter != Filter())
        select();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

AuditTableModel::Entry AuditTableModel::entryOf(store::AuditRecord record)
{
    Entry entry{std::move(record), {}, {}};
    const store::AuditRecord &of = entry.record;
    const auto append = [](std::string &folded, const QString &text) {
        roster::appendFolded(folded, text.toStdString());
        folded += roster::pieceEnd;
    };
    for (const QString &text : {targetText(of), of.targetEmail})
        append(entry.foldedTarget, text);
    entry.folded = entry.foldedTarget;
    for (const QString &text :
         {of.actorName, of.actorEmail, actionText(of.action), outcomeText(of), of.reason})
        append(entry.folded, text);
    return entry;
}

bool AuditTableModel::Filter::passes(const Entry &entry) const
{
    if (outcomes != Outcomes::All && entry.record.refused != (outcomes == Outcomes::Refused))
        return false;
    return hasAll(entry.folded, words) && hasAll(entry.foldedTarget, targetWords);
}

QString AuditTableModel::text(const store::AuditRecord &record, int column) const
{
    switch (column) {
    case TimeColumn:
        return domain::dateTime(record.at);
    case ActorColumn:
        return nameOrEmail(record.actorName, record.actorEmail);
    case ActionColumn:
        return actionText(record.action);
    case TargetColumn:
        return nameOrEmail(targetText(record), record.targetEmail);
    case OutcomeColumn:
        return outcomeText(record);
    case ReasonColumn:
        return record.reason;
    default:
        return {};
    }
}

void AuditTableModel::select()
{
    beginResetModel();
    m_shown.clear();
    for (const Entry &entry : m_entries) {
        if (m_filter.passes(entry))
            m_shown.push_back(entry.record.seq);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void AuditTableModel::dropOldest()
{
    if (std::ssize(m_entries) <= maxRecords)
        return;
    m_entries.resize(maxRecords);
    m_cut = true;
}

} // namespace rolecall::tables
