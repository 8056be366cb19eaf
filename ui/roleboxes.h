// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace rolecall::ui {

class PlainLabel;

/// The boxes of the role editor: one for each role that the gate names, in groups, with the reason under each
/// that can't be turned over. Knows of no rule; the gate's preview says all.
class RoleBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    /// Takes over who holds what and what is closed. What was turned over by hand stays so.
    void setBoxes(const std::vector<gate::RoleBox> &boxes);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// What is ticked beyond what is held, and the other way round.
    [[nodiscard]] std::vector<gate::RoleRef> given() const;
    [[nodiscard]] std::vector<gate::RoleRef> taken() const;
    void retranslate();

Q_SIGNALS:
    void toggled();

private:
    struct Row {
        gate::RoleBox state;
        QCheckBox *box = nullptr;
        PlainLabel *reason = nullptr;
    };
    void addRow(QVBoxLayout *layout, const gate::RoleBox &state);
    void showState(Row &row);
    [[nodiscard]] std::vector<gate::RoleRef> turned(bool to) const;

    std::vector<Row> m_rows;
    std::vector<std::pair<domain::RoleCategory, PlainLabel *>> m_headings;
};

} // namespace rolecall::ui
