// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/filterparts.h"

#include <QPushButton>

namespace rolecall::ui {

class FilterChips;
class FilterPopup;

/// What the list of users is narrowed to, beside its search (R31): a button that opens what can be chosen.
/// What is chosen stands on chips(), which the owner places.
class UserFilter final : public QPushButton {
    Q_OBJECT

public:
    explicit UserFilter(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] const tables::UserQuery &query() const; ///< without a text
    /// Chooses what `query` says, its text aside. Emits changed() if that is something else.
    void setQuery(const tables::UserQuery &query);
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void openPopup();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void askForChoices();
    void showChosen();

    tables::WorkspaceService *m_service;
    FilterPopup *m_popup;
    FilterChips *m_chips;
    tables::Task m_task; ///< the newest question for the choices; null when it is answered
};

} // namespace rolecall::ui
