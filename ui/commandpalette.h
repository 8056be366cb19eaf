// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/page.h"

#include <QDialog>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace rolecall::ui {

class PlainLabel;

/// Goes anywhere by typing (Ctrl+K): users, external administrators, pages, actions, roles and terms. Words
/// are found in any of the four languages and either script. Enter does what is chosen. To be opened by
/// open(); deletes itself when closed.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// `pages` and `actions` are those of the moment; disabled actions are listed with their reason.
    CommandPalette(tables::WorkspaceService *service, const std::vector<Page *> &pages,
                   const QList<QAction *> &actions, QWidget *parent);

Q_SIGNALS:
    void placeRequested(const rolecall::ui::Place &place);
    void told(const QString &text); ///< something that needs to be said once it is closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One thing that can be chosen.
    struct Entry {
        QString text;
        QString detail; ///< second-rank words behind the text
        QIcon picture;
        QByteArray folded; ///< what is searched
        std::function<void()> run; ///< empty: can't be chosen now
    };
    enum class Kind { User, External, Page, Action, Role, Term };

    void build();
    void collect(const std::vector<Page *> &pages, const QList<QAction *> &actions);
    void collectTerms();
    void addExternalsPage();
    void addEntry(Kind kind, Entry entry, const QStringList &forms);
    void search();
    [[nodiscard]] std::vector<Entry> matchingUsers(const QString &text);
    void askForExternals();
    void show(Kind kind, const std::vector<const Entry *> &entries);
    void run();
    [[nodiscard]] static QString headingOf(Kind kind);

    tables::WorkspaceService *m_service;
    std::vector<std::pair<Kind, Entry>> m_entries;
    std::vector<Entry> m_users; ///< those that match now
    std::vector<std::function<void()>> m_shown; ///< by the number in an item
    QLineEdit *m_search;
    QTreeWidget *m_list;
    PlainLabel *m_nothing;
};

} // namespace rolecall::ui
