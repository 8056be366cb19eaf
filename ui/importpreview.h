// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "tables/importpreviewmodel.h"

#include <QMap>
#include <QWidget>

#include <array>
#include <optional>

class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace rolecall::ui {

class PlainLabel;

/// What an import would do, or did: how many rows meet which fate, what comes into being with them, and the
/// rows themselves.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// `managedByControlHub` says of new sites who manages them; one that is not named is managed by Site
    /// Administration.
    void setOutcome(const gate::Outcome &outcome, const QMap<QString, bool> &managedByControlHub = {});
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Verdict = gate::ImportRow::Verdict;
    /// A button that leaves only the rows of one verdict in the table; all of them without one. One more
    /// shows who is absent from the file instead.
    struct Choice {
        std::optional<Verdict> verdict;
        QPushButton *button;
    };

    void build();
    void makeTables();
    QLayout *makeChoices();
    void showRows(std::optional<Verdict> verdict);
    void fillAbsent();
    void retranslate();
    void showNumbers();
    void showAbsent();
    void showNotes();
    void showDetail();
    [[nodiscard]] qint64 number(std::optional<Verdict> verdict) const;
    [[nodiscard]] QStringList notes() const;

    tables::ImportPreviewModel m_model;
    gate::Outcome m_outcome;
    QMap<QString, bool> m_managedByControlHub;
    std::array<Choice, 6> m_choices;
    QPushButton *m_absentButton;
    PlainLabel *m_absent;
    PlainLabel *m_notes;
    PlainLabel *m_cut;
    PlainLabel *m_detail; ///< of the current row, whole
    QStackedWidget *m_tables;
    QTableView *m_table;
    QTableWidget *m_absentTable; ///< those who hold a role first
};

} // namespace rolecall::ui
