// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texttree.h"

namespace rolecall::store {
struct AuditRecord;
}

namespace rolecall::ui {

struct PersonData;

/// What the log says of a person, newest first, with what changed below each record.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    void setPerson(const PersonData &data);

private:
    void addRecord(const store::AuditRecord &record);

    TextTree *m_tree;
};

} // namespace rolecall::ui
