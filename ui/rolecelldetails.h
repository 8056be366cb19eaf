// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/roletable.h"
#include "gate/rolequestions.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace rolecall::ui {

class OverviewCard;
class PlainLabel;

/// What is known of a place of a role table: what it says in words, where that is from and how sure it is,
/// who of this organization has the privilege by that way (R34), and what else would give it. Of a place
/// that lists privileges one is chosen.
class RoleCellDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit RoleCellDetails(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// The place must belong to the table; both are copied.
    void setPlace(const domain::RoleTable &table, size_t row, size_t column);
    /// Chooses the privilege that the cell is about, where the place lists it.
    void chooseCell(const domain::Cell *cell);
    void retranslate();
    [[nodiscard]] bool isReady() const { return !m_task; }

Q_SIGNALS:
    void placeRequested(const rolecall::ui::Place &place);
    void cellRequested(const domain::Cell *cell); ///< another one, of the catalogue
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] const domain::TableEntry *entry() const;
    void showEntry();
    void showFacts();
    void showOthers();
    void chain();
    void askHolders();
    void showHolders(const Result<std::vector<gate::CellHolder>> &holders);
    [[nodiscard]] Place listPlace() const;

    tables::WorkspaceService *m_service;
    domain::TablePlace m_place;
    QString m_role; ///< in words, of a place without entries too
    tables::Task m_task; ///< the newest question; null when it is answered
    bool m_stale = false; ///< the answer is to be asked for when this comes into view
    std::vector<domain::Id> m_shown; ///< people in the lines
    std::vector<const domain::Cell *> m_others;

    QVBoxLayout *m_layout = nullptr;
    PlainLabel *m_heading;
    PlainLabel *m_privilegeLabel;
    QComboBox *m_privilege;
    QWidget *m_facts;
    OverviewCard *m_holdersCard;
    OverviewCard *m_othersCard;
};

} // namespace rolecall::ui
