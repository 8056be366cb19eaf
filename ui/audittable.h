// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/audittablemodel.h"

#include <QTableView>

namespace rolecall::ui {

/// The records of the audit log, a row each, one of them chosen. Widths and places of the columns are kept
/// from one start to the next.
class AuditTable final : public QTableView {
    Q_OBJECT

public:
    AuditTable(tables::AuditTableModel *model, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restoreLayout();
    void fitRows();
};

} // namespace rolecall::ui
