// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/peopleoutcomemodel.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;
class QTableView;

namespace rolecall::ui {

class PlainLabel;

/// What a command would do to several people: how many meet which fate, on buttons that leave only those in
/// the table, and everybody with what changes or the rule that refuses it.
class PeoplePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePreview(QWidget *parent = nullptr);

    /// `people` may be fewer than `counts` says. What the table is narrowed to and its current person stay.
    void setPeople(std::vector<gate::PersonOutcome> people, const tables::PeopleCounts &counts,
                   const std::vector<gate::Notice> &notices);
    /// Instead of people: why there are none.
    void setMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Verdict = gate::PersonOutcome::Verdict;
    /// A button that leaves only the people of one verdict in the table; everybody without one.
    struct Choice {
        std::optional<Verdict> verdict;
        QPushButton *button;
    };

    void build();
    QLayout *makeChoices();
    void setUpTable();
    void retranslate();
    void showNumbers();
    void showDetail();
    [[nodiscard]] qint64 number(const std::optional<Verdict> &verdict) const;

    tables::PeopleOutcomeModel m_model;
    tables::PeopleCounts m_counts;
    qint64 m_listed = 0;
    std::array<Choice, 5> m_choices;
    PlainLabel *m_message;
    PlainLabel *m_notes;
    PlainLabel *m_cut;
    PlainLabel *m_detail; ///< of the current person, whole
    QTableView *m_table;
};

} // namespace rolecall::ui
