// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"
#include "store/auditchain.h"
#include "tables/audittablemodel.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"
#include "ui/reportaction.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QSplitter;

namespace rolecall::ui {

class AuditFilterBar;
class AuditRecordView;
class AuditTable;
class CommandControls;
class MessageBar;
class PlainLabel;
class TaskProgress;
class VerifyLogDialog;

/// The audit log: the newest records that pass the filters, and what the chosen one changed. Reads the log
/// when it comes into view, and what is added while it is. What is typed filters the records at hand at once;
/// the file is asked wherever it may hold more.
class AuditPage final : public Page {
    Q_OBJECT

public:
    explicit AuditPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString title() const override { return tr("Audit log"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scroll-text"); }
    void retranslate() override;
    void activate() override;
    /// To the record whose number is `key`, or to all that was done to `user` or to the person whose e-mail
    /// `key` is.
    void goTo(const Place &place) override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] MessageBar *messageBar() const override { return m_messages; }
    [[nodiscard]] QList<QAction *> offeredActions() const override
    {
        return {m_exportAction, m_report->saveAction(), m_report->printAction(), m_verifyAction,
                m_clearAction};
    }
    [[nodiscard]] bool isReady() const override;

Q_SIGNALS:
    /// The records that pass this are to be written to a file.
    void exportRequested(const rolecall::store::AuditFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildSplitter();
    void addControls();
    void connectParts();
    void forget();
    void load();
    void reload(); ///< all anew, because other records are asked for
    void take(Result<gate::AuditView> view, bool anew);
    void loadDetails();
    void filterTyped();
    void filterChosen();
    void clearFilters();
    void goToPerson(domain::Id user, const QString &email);
    void goToWanted();
    void requestExport();
    [[nodiscard]] store::AuditFilter shownFilter() const; ///< of the list as it is now
    void askForSeal();
    void verify(const std::optional<store::Seal> &noted);
    void tellVerified(const store::LogCheck &check, bool sealNoted);
    void showCount();
    void choose(int row);
    void restoreChoice();

    tables::WorkspaceService *m_service;
    tables::AuditTableModel m_model;
    bool m_loaded = false; ///< the model holds the log of who is signed in
    bool m_loading = false;
    bool m_stale = true; ///< the log has grown since
    bool m_anew = false; ///< what the model holds is no answer to the filters of now
    bool m_typedAsked = false; ///< what the model holds was asked for with what was typed then
    int m_generation = 0; ///< answers for somebody who signed in before are dropped
    qint64 m_total = 0; ///< records of the log
    qint64 m_chosen = 0; ///< number of the record that is shown; 0: none
    qint64 m_wanted = 0; ///< number of the record to go to when it is there
    QPointer<VerifyLogDialog> m_sealDialog;
    QTimer m_pause; ///< until somebody has stopped typing

    CommandControls *m_controls;
    MessageBar *m_messages;
    PlainLabel *m_heading;
    PlainLabel *m_count;
    TaskProgress *m_progress;
    QPushButton *m_verifyButton;
    QAction *m_verifyAction;
    QPushButton *m_exportButton;
    QAction *m_exportAction;
    QPushButton *m_reportButton;
    ReportAction *m_report;
    QAction *m_clearAction;
    AuditFilterBar *m_filters;
    QWidget *m_empty;
    PlainLabel *m_emptyLabel;
    QPushButton *m_emptyButton;
    AuditTable *m_table;
    QSplitter *m_splitter;
    AuditRecordView *m_record;
};

} // namespace rolecall::ui
