// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/overviewquestions.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace rolecall::ui {

class BarChart;
class OverviewCard;
class PlainLabel;

/// What is worth knowing at first sight, for everybody who is signed in: who administers, what was found,
/// what ends soon, what was changed last. Of what somebody may not see one line says what it needs (R34).
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    //: Page: what is worth knowing at first sight
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("layout-dashboard"); }
    void retranslate() override;
    void activate() override;
    [[nodiscard]] bool isReady() const override { return m_overview && !m_task; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectCards();
    void forget();
    void load();
    void reload();
    void placeCards();
    void showOverview();
    void showRoles();
    void showFindings();
    void showEndings();
    void showChanges();
    void showOwn();
    void openOwnAccess();

    tables::WorkspaceService *m_service;
    std::optional<gate::Overview> m_overview; ///< of who is signed in
    std::vector<gate::FindingRow> m_findings; ///< those that are shown
    bool m_stale = true; ///< something has changed since it was read
    tables::Task m_task; ///< the newest question; null when it is answered
    int m_columns = 0;

    PlainLabel *m_heading;
    PlainLabel *m_loading;
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    OverviewCard *m_own;
    OverviewCard *m_roles;
    BarChart *m_chart;
    OverviewCard *m_found;
    OverviewCard *m_endings;
    OverviewCard *m_changes;
};

} // namespace rolecall::ui
