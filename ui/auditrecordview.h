// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/auditlog.h"

#include <QWidget>

#include <vector>

class QTreeWidget;

namespace rolecall::ui {

class PlainLabel;

/// One record of the log: what happened in a line or two, and before and after side by side, for each person
/// it changed.
class AuditRecordView final : public QWidget {
    Q_OBJECT

public:
    /// The number of people listed at most.
    static constexpr qint64 maxDetails = 500;

    explicit AuditRecordView(QWidget *parent = nullptr);

    void showRecord(const store::AuditRecord &record);
    /// What the record that is shown did to each person; at most maxDetails, and whether there are more.
    void showDetails(const std::vector<store::AuditDetail> &details, bool more);
    void clear();
    void retranslate();

private:
    void fillValues();

    store::AuditRecord m_record; ///< seq is 0 while nothing is shown
    std::vector<store::AuditDetail> m_details;
    bool m_more = false;
    PlainLabel *m_heading;
    PlainLabel *m_facts;
    PlainLabel *m_reason;
    QTreeWidget *m_values;
    PlainLabel *m_note;
};

} // namespace rolecall::ui
