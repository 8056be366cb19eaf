// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "ui/listpage.h"

class QBoxLayout;

namespace rolecall::ui {

/// The role that opens the portal for events, and whether whoever is signed in may open it (R19). Seen by
/// everybody; who holds the role is listed for those who see users.
class EventsPage final : public ListPage {
    Q_OBJECT

public:
    explicit EventsPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("events"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("calendar-days"); }

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;

    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addControls();
    [[nodiscard]] std::optional<gate::Probe> giving() const;
    [[nodiscard]] std::optional<gate::Probe> taking() const;
    void showReason();
    void openPortal();
    void give();
    void take();
    void showPerson();

    domain::RoleIndex m_role; ///< the one that opens the portal
    PlainLabel *m_intro;
    QBoxLayout *m_portal = nullptr; ///< the button and the reason
    QPushButton *m_portalButton;
    PlainLabel *m_reason; ///< why the portal can't be opened
    QPushButton *m_giveButton;
    QPushButton *m_takeButton;
    QAction *m_giveAction;
    QAction *m_takeAction;
    QAction *m_showAction;
};

} // namespace rolecall::ui
