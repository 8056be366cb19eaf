// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "roster/roster.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;

namespace rolecall::ui {

class Chip;

/// What the list of users is narrowed to, beside its search (R31): a button with what can be chosen, and a
/// chip for each thing chosen.
class RoleFilter final : public QWidget {
    Q_OBJECT

public:
    explicit RoleFilter(QWidget *parent = nullptr);

    /// Sets the query's roles, administrators and externals to what is chosen; leaves the rest.
    void applyTo(roster::Query &query) const;
    /// Chooses what `query` says.
    void setQuery(const roster::Query &query);
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    /// Something that can be chosen. `id` is a role's id, or the id of a term for the two that take in many.
    struct Choice {
        QString id;
        quint32 role = 0; ///< its bit; 0: not a role
        QCheckBox *box = nullptr;
        Chip *chip = nullptr; ///< there while it is chosen
    };
    struct Heading {
        QString term;
        QLabel *label = nullptr;
    };

    void buildPopup();
    void addGroup(QBoxLayout *layout, const QString &term, quint32 roles);
    void addChoice(QBoxLayout *layout, const QString &id, quint32 role);
    void openPopup();
    void updateChips();
    void addChip(size_t index);
    void removeChip(size_t index);
    [[nodiscard]] QString nameOf(const Choice &choice) const;
    [[nodiscard]] bool isChosen(const QString &id) const;
    void choose(const std::vector<bool> &chosen);

    QPushButton *m_button;
    QFrame *m_popup;
    QPushButton *m_clearButton = nullptr;
    QWidget *m_chips;
    std::vector<Heading> m_headings;
    std::vector<Choice> m_choices;
};

} // namespace rolecall::ui
