// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/commandcontrols.h"
#include "ui/listtable.h"
#include "ui/page.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace rolecall::ui {

class FlowLayout;
class PlainLabel;

/// A page that is one list: a title with buttons, a search, the table, beside it what belongs to the row that
/// is chosen, and in place of an empty table why it is empty and one step that ends that. Reads its rows on
/// the worker when it comes into view and, while it is in view, whenever the workspace has changed.
class ListPage : public Page {
    Q_OBJECT

public:
    void retranslate() override;
    void activate() override;
    void goTo(const Place &place) override; ///< chooses the row whose id is `user` or whose key is `key`
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] MessageBar *messageBar() const override { return m_messages; }
    [[nodiscard]] bool isReady() const override { return m_loaded && !m_task && m_controls->isSettled(); }
    [[nodiscard]] QList<QAction *> offeredActions() const override { return m_offered; }

protected:
    /// `name` is the object name ("sitesPage"); the table's is the same with Table behind it. `widths`: as in
    /// ListTable.
    ListPage(tables::WorkspaceService *service, const QString &name, const std::vector<int> &widths,
             QWidget *parent);

    /// In the worker: the rows, or why they can't be shown. Texts in the language of the moment. A page keeps
    /// what it needs beside the rows through `kept`, which is run in the window's thread just before they are
    /// shown.
    struct Loaded {
        std::vector<ListRow> rows;
        std::function<void()> kept;
    };
    using Loader = std::function<Result<Loaded>(tables::OpenWorkspace &, tables::TaskState &)>;
    [[nodiscard]] virtual Loader loader() const = 0;
    /// The texts of this page: headings of the columns and so on.
    virtual void retranslatePage() = 0;
    /// "3 sites": without a search.
    [[nodiscard]] virtual QString countText(int rows) const = 0;
    /// Why there are no rows at all.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// Another row is chosen, or the rows are new.
    virtual void chosenChanged() { }
    /// Whether the list is narrowed by more than its search, and an end to that.
    [[nodiscard]] virtual bool isFiltered() const { return false; }
    virtual void clearFilters() { }
    /// What was to be gone to is not in the list.
    virtual void notFound(const Place & /*place*/) { }

    /// A button on the right of the title, in the order of the calls. Its availability is the controls'
    /// business.
    QPushButton *addButton(const QString &objectName, const QString &iconName);
    /// Title and buttons are shown elsewhere.
    void hideHeading();
    /// A line of its own between the search and the table.
    void addLine(QWidget *widget);
    /// A text button below the empty list that presses `button`.
    void setFirstStep(QPushButton *button);
    /// Offers the action for Ctrl+K, in the table's context menu and by its shortcut in the table.
    void offer(QAction *action);
    /// Something more beside the search.
    [[nodiscard]] QHBoxLayout *filterLine() const { return m_filters; }
    /// Stands beside the table (below it with Qt::Vertical), with that share of the room in percent.
    void setDetails(QWidget *details, Qt::Orientation orientation, int percent);

    [[nodiscard]] tables::WorkspaceService *service() const { return m_service; }
    [[nodiscard]] CommandControls &controls() const { return *m_controls; }
    [[nodiscard]] ListTable &table() const { return *m_table; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    void reload(); ///< now, if the page is in view
    void showCount(); ///< to be called when the filters let others through, or the first step is another

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &name);
    void connectService();
    void fitDetails();
    void load();
    void take(Result<Loaded> loaded);
    void forget();
    void goToWanted();

    tables::WorkspaceService *m_service;
    CommandControls *m_controls;
    bool m_loaded = false; ///< the rows are those of who is signed in
    bool m_stale = true; ///< something has changed since they were read
    tables::Task m_task; ///< the newest question; null when it is answered
    std::optional<Place> m_wanted; ///< where to go when the rows are there
    QString m_problem; ///< why there are no rows

    QWidget *m_headingLine;
    PlainLabel *m_heading;
    FlowLayout *m_buttons = nullptr;
    QVBoxLayout *m_lines = nullptr; ///< all of the page
    MessageBar *m_messages;
    QLineEdit *m_search;
    QHBoxLayout *m_filters = nullptr;
    PlainLabel *m_count;
    ListTable *m_table;
    QWidget *m_empty;
    PlainLabel *m_emptyLabel;
    QPushButton *m_emptyButton;
    QPushButton *m_firstStep = nullptr;
    QSplitter *m_splitter;
    Qt::Orientation m_details = Qt::Horizontal; ///< where the details stand if there is room
    QList<QAction *> m_offered;
};

} // namespace rolecall::ui
