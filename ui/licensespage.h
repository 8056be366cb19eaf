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

class LicenseDetails;

/// The licenses of the organization, and the way to whoever has one. A license comes by hand or with an
/// imported list; it is assigned where its users are.
class LicensesPage final : public ListPage {
    Q_OBJECT

public:
    explicit LicensesPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("licenses"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("key-round"); }

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;
    void chosenChanged() override;

private:
    /// What belongs to the rows that are shown.
    struct Kept {
        std::vector<gate::LicenseRow> rows;
        std::optional<gate::AddLicense> example =
            {}; ///< of what may be added; nothing until the rows are there
    };

    void connectControls();
    [[nodiscard]] const gate::LicenseRow *chosen() const; ///< null if there is none
    void addLicense();
    void showUsers();

    const std::unique_ptr<Kept> m_kept = std::make_unique<Kept>();

    LicenseDetails *m_details;
    QPushButton *m_addButton;
    QAction *m_addAction;
    QAction *m_usersAction;
};

} // namespace rolecall::ui
