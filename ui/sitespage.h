// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"
#include "ui/listpage.h"

#include <memory>
#include <optional>

class QAction;
class QPushButton;

namespace rolecall::ui {

class SiteDetails;
class TaskProgress;

/// The sites of the organization: who manages and who sold each, and who holds roles there.
class SitesPage final : public ListPage {
    Q_OBJECT

public:
    explicit SitesPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("sites"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("globe"); }
    [[nodiscard]] bool isReady() const override;

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;

private:
    /// What belongs to the rows that are shown.
    struct Kept {
        std::vector<gate::SiteRow> rows;
        std::optional<gate::AddSite> example = {}; ///< of what may be added; nothing until the rows are there
    };
    /// What a removal brings with it.
    struct Removal {
        gate::Outcome outcome;
        std::vector<gate::LicenseRow> licenses; ///< of the site; those that may be seen
    };

    void connectControls();
    [[nodiscard]] const gate::SiteRow *chosen() const; ///< null if there is none
    [[nodiscard]] std::optional<gate::Probe> removalProbe() const;
    void addSite();
    void editSite();
    void askToRemove();
    void confirmRemoval(const QString &name, const Removal &removal);
    void remove(const QString &name);
    void showUsers();

    const std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();

    SiteDetails *m_details;
    bool m_asking = false; ///< what goes with a site is being worked out: one question at a time
    TaskProgress *m_progress;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QAction *m_addAction;
    QAction *m_editAction;
    QAction *m_removeAction;
    QAction *m_usersAction;
};

} // namespace rolecall::ui
