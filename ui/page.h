// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEvent>
#include <QWidget>

namespace rolecall::ui {

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
    /// What Ctrl+F goes to; null where there is nothing to search.
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }
    /// Whether all that the page shows at first is there.
    [[nodiscard]] virtual bool isReady() const { return true; }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};

} // namespace rolecall::ui
