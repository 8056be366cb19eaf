// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externaldialog.h"

class QDateEdit;

namespace rolecall::ui {

/// Records when a break-glass access was tried, and when it is to be tried next (R27).
class BreakGlassTestDialog final : public ExternalDialog {
    Q_OBJECT

public:
    BreakGlassTestDialog(tables::WorkspaceService *service, gate::ExternalRow row, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<gate::Command> command() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    void addDates();
    void follow(); ///< the next test, unless somebody chose its day

    gate::ExternalRow m_row;
    QDate m_today;
    std::optional<int> m_days; ///< between tests; nothing until it is known
    bool m_chosen = false;
    PlainLabel *m_purpose;
    PlainLabel *m_last;
    PlainLabel *m_dateLabel;
    QDateEdit *m_date;
    PlainLabel *m_nextLabel;
    QDateEdit *m_next;
};

} // namespace rolecall::ui
