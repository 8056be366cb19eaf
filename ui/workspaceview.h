// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace rolecall::ui {

class DemoBanner;
class MessageBar;
class Page;
class PlainLabel;
class Sidebar;
class WindowActions;

/// An open workspace: the line on top, the sidebar and the page that is shown. Of the pages only those are
/// there that whoever is signed in may see (R34).
class WorkspaceView final : public QWidget {
    Q_OBJECT

public:
    WorkspaceView(tables::WorkspaceService *service, WindowActions *actions, QWidget *parent = nullptr);

    /// `refusal` tells why whoever is signed in may not see the page, if so.
    void addPage(Page *page, std::optional<Error> gate::Abilities::*refusal);
    /// Goes to the page, if need be as soon as somebody who may see it is signed in.
    void showPage(const QString &id);
    [[nodiscard]] Page *currentPage() const; ///< null where there is none to see
    [[nodiscard]] MessageBar &messages() const { return *m_messages; } ///< for what belongs to no page

    /// Follows the service; also to be called when the pages have changed their language.
    void refresh();

private:
    struct Entry {
        Page *page;
        std::optional<Error> gate::Abilities::*refusal;
    };

    void build();
    void choosePage(Page *page);
    void setCurrentPage(Page *page);

    tables::WorkspaceService *m_service;
    WindowActions *m_actions;
    std::vector<Entry> m_entries;
    std::vector<Page *> m_shown; ///< in the order of the sidebar
    QString m_wanted; ///< id of the page that a person chose

    DemoBanner *m_demoBanner;
    Sidebar *m_sidebar;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    PlainLabel *m_nothing; ///< in place of a page where there is none to see
};

} // namespace rolecall::ui
