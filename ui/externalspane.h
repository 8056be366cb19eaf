// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "ui/listpage.h"

#include <QHash>

#include <memory>
#include <vector>

class QAction;
class QPushButton;
class QTimer;

namespace rolecall::ui {

class BreakGlassSheetAction;
class ExternalActions;
class ExternalDetails;
class ExternalsFilterButton;
class PersonDialogs;
class TaskProgress;

/// The list of external administrators (R20 to R29), a part of the users page: searched, filtered, ordered
/// and exported, with the panel of whoever is chosen.
class ExternalsPane final : public ListPage {
    Q_OBJECT

public:
    explicit ExternalsPane(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("externals"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("user-check"); }
    [[nodiscard]] bool isReady() const override;
    /// What can be done with the list as a whole; the owner places it.
    [[nodiscard]] QWidget *header() const { return m_header; }
    void requestExport(); ///< of whoever is listed now
    void editRoles(domain::Id user);

Q_SIGNALS:
    /// `users` are the people listed at this moment, whatever is filtered meanwhile (R32).
    void exportRequested(const std::vector<rolecall::domain::Id> &users);

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;
    [[nodiscard]] bool isFiltered() const override;
    void clearFilters() override;
    void notFound(const Place &place) override;

private:
    using Externals = std::vector<gate::ExternalRow>;
    /// What belongs to the rows that are shown.
    struct Kept {
        Externals externals;
        QHash<domain::Id, size_t> places; ///< in them, by person
    };

    void buildHeader();
    void buildFilters();
    void makeActions();
    [[nodiscard]] QList<QAction *> personActions() const; ///< of whoever is chosen
    void offerActions();
    void connectActions();
    void take(const Externals &externals) const;
    void updateExport();
    void waitForMidnight() const;
    [[nodiscard]] const gate::ExternalRow *find(domain::Id user) const; ///< null: not in the list
    [[nodiscard]] const gate::ExternalRow *chosen() const; ///< null: nobody, or several

    const std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();
    QTimer *m_midnight; ///< days are counted anew
    ExternalActions *m_actions;
    PersonDialogs *m_dialogs;
    QAction *m_editRoles;
    ExternalDetails *m_details = nullptr;
    ExternalsFilterButton *m_filter;
    QPushButton *m_columnsButton;
    TaskProgress *m_progress;
    BreakGlassSheetAction *m_sheet;
    QWidget *m_header;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_moreButton = nullptr;
    QAction *m_showDetails;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace rolecall::ui
