// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include <vector>

namespace rolecall::ui {

class Page;

/// The pages that can be gone to, as a list with icons.
class Sidebar final : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The entry that was current stays it, if it is still there.
    void setPages(const std::vector<Page *> &pages);
    void setCurrentPage(const Page *page);
    /// Icons alone, where there is no room for words: these are in tool tips then.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(rolecall::ui::Page *page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    /// As high as there is room for, between what is easy to hit and what looks calm.
    void fitRows();
    void fillItem(QListWidgetItem *item, const Page &page) const;

    std::vector<Page *> m_pages;
    bool m_compact = false;
    int m_rowHeight = 0; ///< pixels
};

} // namespace rolecall::ui
