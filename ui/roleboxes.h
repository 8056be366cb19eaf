// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace rolecall::ui {

class EndButton;
class PlainLabel;
class WrappingCheckBox;

/// Boxes of the role editor: one for each role that the gate names, in groups, with the reason under each
/// that can't be turned over and the end of those that are held. Knows of no rule; the gate's preview says
/// all.
class RoleBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit RoleBoxes(const QString &objectName, QWidget *parent = nullptr);

    /// Takes over who holds what and what is closed. What was turned over by hand stays so. `timeZone` is
    /// the organization's: its midnights are the ends of roles.
    void setBoxes(const std::vector<gate::RoleBox> &boxes, const QString &timeZone);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// What is ticked beyond what is held, and what is to get another end.
    [[nodiscard]] std::vector<gate::RoleRef> given() const;
    [[nodiscard]] std::vector<gate::RoleRef> taken() const; ///< what is held and not ticked
    [[nodiscard]] QWidget *firstOpen() const; ///< null if all are closed
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Somebody wants another end for a role that is held; it has this one now. Before changed().
    void endWanted(const std::optional<QDateTime> &until);

private:
    struct Row {
        gate::RoleBox state;
        WrappingCheckBox *box = nullptr;
        EndButton *end = nullptr;
        PlainLabel *note = nullptr;
    };
    [[nodiscard]] Row *find(domain::RoleIndex role);
    void addRow(QVBoxLayout *layout, const gate::RoleBox &state);
    void addHeading(QVBoxLayout *layout, domain::RoleCategory category);
    void showState(Row &row);

    QString m_timeZone;
    std::vector<Row> m_rows;
    std::vector<std::pair<domain::RoleCategory, PlainLabel *>> m_headings;
};

} // namespace rolecall::ui
