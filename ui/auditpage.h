// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/audittablemodel.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QTableView;

namespace rolecall::ui {

class AuditRecordView;
class MessageBar;
class PlainLabel;

/// The audit log: its newest records with a filter, and what the chosen one changed. Reads the log when it
/// comes into view, and what is added while it is.
class AuditPage final : public Page {
    Q_OBJECT

public:
    explicit AuditPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString title() const override { return tr("Audit log"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scroll-text"); }
    void retranslate() override;
    void activate() override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] MessageBar *messageBar() const override { return m_messages; }
    [[nodiscard]] bool isReady() const override { return m_loaded; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void forget();
    void load();
    void loadDetails();
    void applyFilter();
    void showCount();
    void choose(int row);
    void restoreChoice();

    tables::WorkspaceService *m_service;
    tables::AuditTableModel m_model;
    bool m_loaded = false; ///< the model holds the log of who is signed in
    bool m_loading = false;
    bool m_stale = true; ///< the log has grown since
    int m_generation = 0; ///< answers for somebody who signed in before are dropped
    qint64 m_chosen = 0; ///< number of the record that is shown; 0: none

    MessageBar *m_messages;
    PlainLabel *m_heading;
    QLineEdit *m_search;
    QComboBox *m_outcomes;
    PlainLabel *m_count;
    PlainLabel *m_empty;
    QTableView *m_table;
    QSplitter *m_splitter;
    AuditRecordView *m_record;
};

} // namespace rolecall::ui
