// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"
#include "tables/workspaceservice.h"

#include <QScrollArea>

#include <optional>

class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Beside the list of licenses: what there is to say of the one that is chosen, and the way to whoever has
/// it.
class LicenseDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit LicenseDetails(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setLicense(const std::optional<gate::LicenseRow> &license); ///< nothing: none is chosen
    [[nodiscard]] QPushButton *usersButton() const { return m_usersButton; }
    void retranslate();

private:
    void build();
    [[nodiscard]] QString remarks(const gate::LicenseRow &row) const;

    tables::WorkspaceService *m_service;
    std::optional<gate::LicenseRow> m_license;

    PlainLabel *m_heading;
    PlainLabel *m_facts;
    PlainLabel *m_remarks;
    QPushButton *m_usersButton;
};

} // namespace rolecall::ui
