// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/auditlog.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace rolecall::tables {
class WorkspaceService;
}

namespace rolecall::ui {

class PlainLabel;
class TextTree;

/// One record of the log: what happened in a line or two, and before and after side by side; where it changed
/// several people a list of them, each with what it changed. What it says can be selected and copied.
class AuditRecordView final : public QWidget {
    Q_OBJECT

public:
    /// The number of people listed at most.
    static constexpr qint64 maxDetails = 500;

    explicit AuditRecordView(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void showRecord(const store::AuditRecord &record);
    /// What the record that is shown did to each person; at most maxDetails, and whether there are more.
    void showDetails(const std::vector<store::AuditDetail> &details, bool more);
    void clear();
    void retranslate();

Q_SIGNALS:
    void personRequested(rolecall::domain::Id user); ///< somebody wants to see the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillValues();
    void fitValues();
    /// Of the row that is current, or else of the record; 0: nobody.
    [[nodiscard]] domain::Id person() const;
    void showPersonButton();

    tables::WorkspaceService *m_service;

    store::AuditRecord m_record; ///< seq is 0 while nothing is shown
    std::vector<store::AuditDetail> m_details;
    bool m_more = false;
    PlainLabel *m_heading;
    PlainLabel *m_facts;
    PlainLabel *m_reason;
    QPushButton *m_personButton;
    TextTree *m_values;
    PlainLabel *m_note;
};

} // namespace rolecall::ui
