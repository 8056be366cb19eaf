// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;

namespace rolecall::ui {

class EndButton;
class PlainLabel;

/// One site in the role editor: its name, the choice of a role or none, the end of the role that is held, and
/// why what is closed is closed.
class SiteRow final : public QWidget {
    Q_OBJECT

public:
    explicit SiteRow(const gate::SiteChoice &state, const QString &timeZone, QWidget *parent = nullptr);

    /// What was chosen by hand stays chosen.
    void setState(const gate::SiteChoice &state, const QString &timeZone);
    [[nodiscard]] const gate::SiteChoice &state() const { return m_state; }
    [[nodiscard]] std::optional<domain::RoleIndex> chosen() const;
    [[nodiscard]] bool changesEnd() const;
    [[nodiscard]] QComboBox *choices() const { return m_choices; }

    [[nodiscard]] QString reason() const; ///< why choices are closed; empty if none is
    void showNotes(bool withReason);
    /// Widths of the name and of the longest choice in one line; and whether they stand one below the other.
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int choiceWidth() const;
    void arrange(bool stacked, int nameWidth);
    /// Puts the row behind `before` in the order of the Tab key and returns what is last in it.
    QWidget *setTabPlace(QWidget *before);
    void retranslate();

Q_SIGNALS:
    void changed();
    void endWanted(const std::optional<QDateTime> &until);

private:
    void showChoices();
    void showEnd();

    gate::SiteChoice m_state;
    QString m_timeZone;
    std::optional<std::pair<bool, int>> m_arrangement; ///< as arrange() was told last
    QGridLayout *m_grid;
    PlainLabel *m_name;
    QComboBox *m_choices;
    EndButton *m_end;
    PlainLabel *m_note;
};

} // namespace rolecall::ui
