// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "tables/importpreviewmodel.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;
class QTableView;

namespace rolecall::ui {

class PlainLabel;

/// What an import would do, or did: how many rows meet which fate, what comes into being with them, and the
/// rows themselves.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setOutcome(const gate::Outcome &outcome);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Verdict = gate::ImportRow::Verdict;
    /// A button that leaves only the rows of one verdict in the table; all of them without one.
    struct Choice {
        std::optional<Verdict> verdict;
        QPushButton *button;
    };

    void build();
    void retranslate();
    void showNumbers();
    void showNotes();
    void showDetail();
    [[nodiscard]] qint64 number(std::optional<Verdict> verdict) const;
    [[nodiscard]] QStringList notes() const;

    tables::ImportPreviewModel m_model;
    gate::Outcome m_outcome;
    std::array<Choice, 6> m_choices;
    PlainLabel *m_absent;
    PlainLabel *m_notes;
    PlainLabel *m_cut;
    PlainLabel *m_detail; ///< of the current row, whole
    QTableView *m_table;
};

} // namespace rolecall::ui
