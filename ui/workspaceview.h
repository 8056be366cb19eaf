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
struct Place;
class Sidebar;
class WindowActions;

/// An open workspace: the line on top, the sidebar and the page that is shown. Of the pages only those are
/// there that whoever is signed in may see (R34).
class WorkspaceView final : public QWidget {
    Q_OBJECT

public:
    WorkspaceView(tables::WorkspaceService *service, WindowActions *actions, QWidget *parent = nullptr);

    /// Tells why whoever is signed in may not see something, if so.
    using Refusal = std::optional<Error> gate::Abilities::*;
    /// The page is there for whom one of `refusals` does not keep from it; without any for everybody.
    void addPage(Page *page, std::vector<Refusal> refusals = {});
    void addPage(Page *page, Refusal refusal) { addPage(page, std::vector<Refusal>{refusal}); }
    /// Goes to the page, if need be as soon as somebody who may see it is signed in.
    void showPage(const QString &id);
    /// Goes to the page and to what it is to show there; nowhere if whoever is signed in may not see the
    /// page.
    void goTo(const Place &place);
    [[nodiscard]] const std::vector<Page *> &shownPages() const { return m_shown; } ///< as in the sidebar
    [[nodiscard]] Page *currentPage() const; ///< null where there is none to see
    /// Where what has happened is told now: on the page, or above it.
    [[nodiscard]] MessageBar &messages() const;

    /// Follows the service; also to be called when the pages have changed their language.
    void refresh();

Q_SIGNALS:
    void undoRequested(qint64 record); ///< as in MessageBar

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        Page *page;
        std::vector<Refusal> refusals;
    };

    void build();
    void fitSidebar();
    [[nodiscard]] Page *firstPage() const; ///< where nobody has chosen one; null where there is none
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
    QWidget *m_nothing; ///< in place of a page while nobody is signed in
};

} // namespace rolecall::ui
