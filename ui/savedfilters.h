// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/usertablemodel.h"

#include <QMap>
#include <QPushButton>

#include <functional>

class QMenu;

namespace rolecall::ui {

/// A search with filters and an order, as it is kept.
struct SavedFilter {
    tables::UserQuery query;
    std::vector<roster::SortKey> order;
};

/// A button with a menu of the filters that whoever is signed in has kept for this workspace, each with the
/// number of people it lists now. Another administrator does not see them (A15).
class SavedFilters final : public QPushButton {
    Q_OBJECT

public:
    SavedFilters(tables::WorkspaceService *service, tables::UserTableModel *model, QWidget *parent = nullptr);

    /// Asks for a name for what the list shows now.
    void openSaveDialog();
    [[nodiscard]] QStringList names() const;
    void remove(const QString &name);
    void retranslate();

Q_SIGNALS:
    void chosen(const rolecall::ui::SavedFilter &filter);
    void saved(const QString &name);
    /// `restore` puts it back.
    void removed(const QString &name, const std::function<void()> &restore);

private:
    void fillMenu();
    void addEntry(const QString &name, const QByteArray &kept);
    void save(const QString &name, const QByteArray &kept);
    [[nodiscard]] QString owner() const; ///< under which they are kept; empty: nobody is signed in
    [[nodiscard]] QMap<QString, QByteArray> kept() const;

    tables::WorkspaceService *m_service;
    tables::UserTableModel *m_model;
    QMenu *m_menu;
};

} // namespace rolecall::ui
