// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rolecall::ui {

/// A small window below a button for what a list can be narrowed to: the kinds of filters on the left, on the
/// right what there is to choose of one, and a button that clears them all. It goes by Escape, or when
/// somebody goes on elsewhere.
class FilterFrame : public QFrame {
    Q_OBJECT

public:
    void openBelow(const QWidget *button);
    void showKind(int kind);

Q_SIGNALS:
    void clearRequested();

protected:
    /// `prefix` stands before the object names of what the window has of its own ("filterKindsList").
    explicit FilterFrame(QWidget *parent, const QString &prefix = {});

    /// Adds the next kind; its page gets the focus by enterKind().
    void addKind(QWidget *page);
    /// "Roles (2)": how many of a kind are chosen.
    void nameKind(int kind, const QString &name, int chosen);
    void setKindHidden(int kind, bool hidden); ///< the first kind is shown in its place
    void setClearable(bool clearable);
    virtual void enterKind(int kind) = 0; ///< the keyboard goes to what there is to choose of it
    [[nodiscard]] virtual int contentWidth() const { return 0; } ///< of the widest page, at least
    [[nodiscard]] QWidget *currentPage() const;
    void retranslateFrame();

    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int widestKind() const;

    QListWidget *m_kinds;
    QStackedWidget *m_pages;
    QPushButton *m_clearButton;
};

} // namespace rolecall::ui
