// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"
#include "tables/workspaceservice.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace rolecall::ui {

class PlainLabel;
class TextTree;

/// Beside the list of sites: who holds which role on the site that is chosen. Asks on the worker; of several
/// questions the newest one counts.
class SiteDetails final : public QFrame {
    Q_OBJECT

public:
    explicit SiteDetails(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void setSite(const std::optional<gate::SiteRow> &site); ///< nothing: none is chosen. Reads anew
    [[nodiscard]] bool isReady() const { return !m_task; }
    [[nodiscard]] QPushButton *usersButton() const { return m_usersButton; }
    void retranslate();

Q_SIGNALS:
    void personRequested(rolecall::domain::Id user);

private:
    void build();
    void load();
    void take(const Result<std::vector<gate::SiteRoleHolder>> &holders);
    void showHolders(const std::vector<gate::SiteRoleHolder> &holders);
    void showMessage(const QString &text);

    tables::WorkspaceService *m_service;
    std::optional<gate::SiteRow> m_site;
    tables::Task m_task; ///< the newest question; null when it is answered

    PlainLabel *m_name;
    PlainLabel *m_summary;
    PlainLabel *m_rolesLabel;
    PlainLabel *m_message;
    TextTree *m_roles;
    PlainLabel *m_hint;
    QPushButton *m_usersButton;
};

} // namespace rolecall::ui
