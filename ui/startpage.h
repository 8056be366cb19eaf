// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QListWidget;
class QPushButton;
class QToolButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// What is shown while no workspace is open: the ways to one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Workspaces that were open before, newest first. Those that are gone are marked as soon as that is
    /// known.
    void setRecent(const QStringList &paths);
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void importRequested();
    void demoRequested();
    void recentRequested(const QString &path);
    void recentRemoved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fitTiles();
    void updateRemoveButton();
    void removeCurrent();
    QToolButton *addTile(const QString &objectName, const QString &iconName);

    QStringList m_recent;
    QStringList m_missing;

    MessageBar *m_messages;
    PlainLabel *m_name;
    PlainLabel *m_sentence;
    QToolButton *m_demoTile;
    QToolButton *m_newTile;
    QToolButton *m_openTile;
    QToolButton *m_importTile;
    QGridLayout *m_tiles = nullptr;
    int m_tileColumns = 0; ///< 0: they are not laid out yet
    PlainLabel *m_recentHeading;
    QListWidget *m_list;
    QPushButton *m_removeButton;
};

} // namespace rolecall::ui
