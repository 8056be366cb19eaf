// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace rolecall::ui {

class PlainLabel;
class SiteRow;

/// The sites of the role editor, a row each with one choice (R12): a role of sites or none. Choices that are
/// closed are disabled, with the reason below the row, or once above all where it is the same for all. Knows
/// of no rule; the gate's preview says all.
class SiteChoices final : public QWidget {
    Q_OBJECT

public:
    explicit SiteChoices(QWidget *parent = nullptr);

    /// As RoleBoxes::setBoxes().
    void setChoices(const std::vector<gate::SiteChoice> &choices, const QString &timeZone);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] std::vector<gate::RoleRef> given() const;
    [[nodiscard]] std::vector<gate::RoleRef> taken() const;
    [[nodiscard]] QWidget *firstOpen() const; ///< null if all are closed
    void retranslate();

Q_SIGNALS:
    void changed();
    void endWanted(const std::optional<QDateTime> &until); ///< as RoleBoxes::endWanted()

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRowsOf(const std::vector<gate::SiteChoice> &choices) const;
    void makeRows(const std::vector<gate::SiteChoice> &choices);
    void showReasons();
    void filter();
    void arrange();

    QString m_timeZone;
    std::vector<SiteRow *> m_rows;
    QVBoxLayout *m_column;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QLineEdit *m_search;
    PlainLabel *m_noneFound;
    PlainLabel *m_commonReason;
};

} // namespace rolecall::ui
