// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/carryoverquestions.h"
#include "ui/listpage.h"

class QComboBox;

namespace rolecall::ui {

class ReportAction;
class TaskProgress;

/// What was changed here and is still to be done in Control Hub (gate/carryover.h): by person, what it holds
/// there and what is planned, with the step that does it; ticked off by hand, confirmed or contradicted by
/// the next import.
class CarryOverPage final : public ListPage {
    Q_OBJECT

public:
    explicit CarryOverPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("carry-over"); }
    //: Page: changes that are still to be made in Control Hub
    [[nodiscard]] QString title() const override { return tr("To carry over"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("clipboard-check"); }

Q_SIGNALS:
    void exportRequested(); ///< of what is still to be done, as a table
    void requestsExportRequested(); ///< as requests of the SCIM API

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;

private:
    enum Filter { Open, All };

    void addControls();
    void addExports();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] Filter filter() const;
    [[nodiscard]] const gate::CarryOverRow *find(qint64 id) const; ///< null where it is not listed
    [[nodiscard]] const gate::CarryOverRow *chosen() const; ///< null where none is
    /// Of the selected rows those that can be ticked off, or of which that can be taken back.
    [[nodiscard]] std::optional<gate::Probe> marking(bool done) const;
    void mark(bool done);
    /// Why the list that the person stands in can't be gone to, if so.
    [[nodiscard]] std::optional<Error> whyNoWayTo(const gate::CarryOverRow &one) const;
    void goThere();
    void showAsOf();

    gate::CarryOverList m_list;
    PlainLabel *m_asOf;
    QComboBox *m_filter;
    QPushButton *m_doneButton;
    QPushButton *m_reopenButton;
    QPushButton *m_goButton;
    QPushButton *m_exportButton;
    QAction *m_doneAction;
    QAction *m_reopenAction;
    QAction *m_goAction;
    QAction *m_exportAction;
    QAction *m_requestsAction;
    TaskProgress *m_progress;
    ReportAction *m_report;
    QWidget *m_details = nullptr;
    PlainLabel *m_what = nullptr;
    PlainLabel *m_person = nullptr;
    PlainLabel *m_change = nullptr;
    PlainLabel *m_step = nullptr;
    PlainLabel *m_state = nullptr;
};

} // namespace rolecall::ui
