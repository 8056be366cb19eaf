// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "gate/outcome.h"
#include "tables/userquery.h"

#include <QEvent>
#include <QWidget>

#include <optional>

class QAction;

namespace rolecall::ui {

class MessageBar;

/// Somewhere in the window that another part of it leads to: a page, and what is to be chosen there.
struct Place {
    QString page; ///< its id
    domain::Id user = 0; ///< a person of the users page
    std::optional<tables::UserQuery> query =
        {}; ///< whom the users page is to list, instead of its search and filters
    QString key = {}; ///< a row of another page: name of a site, heading of a license, id of a finding, ...
    bool editRoles = false; ///< with `user`: opens the role editor
    bool externals = false; ///< the list of external administrators of the users page
};

/// One entry of the sidebar and what it shows. A page reads its texts anew in retranslate(), which a change
/// of the language calls; the constructor of the concrete page calls it first.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    [[nodiscard]] virtual QString id() const = 0; ///< for `--page`: "users"
    [[nodiscard]] virtual QString title() const = 0; ///< in the sidebar, in the current language
    [[nodiscard]] virtual QString iconName() const = 0; ///< of resources/icons
    virtual void retranslate() = 0;
    /// The page has come into view: the moment to read what it does not follow by itself.
    virtual void activate() { }
    /// Goes to what the place names, now or as soon as it is there. The page is in view.
    virtual void goTo(const Place & /*place*/) { }
    /// What Ctrl+F goes to; null where there is nothing to search.
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }
    /// Where the page tells what happened; null: the window's own line does.
    [[nodiscard]] virtual MessageBar *messageBar() const { return nullptr; }
    /// What the page can do, for Ctrl+K: named, with their reasons while they are disabled.
    [[nodiscard]] virtual QList<QAction *> offeredActions() const { return {}; }
    /// Whether all that the page shows at first is there.
    [[nodiscard]] virtual bool isReady() const { return true; }

Q_SIGNALS:
    void placeRequested(const rolecall::ui::Place &place);

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};

} // namespace rolecall::ui
