// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/auditactions.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace rolecall::tables {

using gate::actionText;
using gate::targetText;

/// The newest records of the log, newest first, of those that pass the filter. Knows no file: whoever owns it
/// reads the records.
class AuditTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ActorColumn,
        ActionColumn,
        TargetColumn,
        OutcomeColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role { RefusedRole = Qt::UserRole + 1, ActionRole };
    enum class Outcomes { All, Done, Refused };

    /// What is kept at most; older records are in the file alone.
    static constexpr qint64 maxRecords = 10'000;

    explicit AuditTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Instead of those that were there. Oldest first, as the log gives them.
    void setRecords(std::vector<store::AuditRecord> records);
    /// Behind those that are there, oldest first; those that are there already are left out.
    void addRecords(std::vector<store::AuditRecord> records);
    /// Every word of `text` must occur in who, on whom, the action or the reason, every one of `target` in on
    /// whom or what.
    void setFilter(const QString &text, Outcomes outcomes, const QString &target = {});
    /// The same filter for records that are not loaded; may be called in any thread.
    [[nodiscard]] std::function<bool(const store::AuditRecord &)> filter() const;

    [[nodiscard]] const store::AuditRecord *record(int row) const; ///< null if there is no such row
    [[nodiscard]] int rowOf(qint64 seq) const; ///< -1 if not shown
    [[nodiscard]] qint64 newest() const; ///< number of the newest record; 0 if there is none
    [[nodiscard]] qsizetype recordCount() const; ///< without the filter
    [[nodiscard]] bool isCut() const { return m_cut; } ///< are there older ones in the file?
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    struct Entry {
        store::AuditRecord record;
        std::string folded; ///< what the search looks at
        std::string foldedTarget;
    };
    struct Filter {
        std::vector<std::string> words; ///< folded
        std::vector<std::string> targetWords;
        Outcomes outcomes = Outcomes::All;

        [[nodiscard]] bool passes(const Entry &entry) const;
        bool operator==(const Filter &) const = default;
    };

    [[nodiscard]] static Entry entryOf(store::AuditRecord record);
    [[nodiscard]] QString text(const store::AuditRecord &record, int column) const;
    void select();
    void dropOldest();

    std::deque<Entry> m_entries; ///< newest first
    std::vector<qint64> m_shown; ///< numbers, newest first
    Filter m_filter;
    bool m_cut = false;
};

} // namespace rolecall::tables
