// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reports.h"
#include "ui/sheetaction.h"

#include <functional>
#include <optional>

namespace rolecall::ui {

class CommandControls;
class MessageBar;

/// The way of a report about people, the log or what is to be carried over onto paper. What it is about is
/// asked for when the file or the printer was chosen.
class ReportAction final : public SheetAction {
    Q_OBJECT

public:
    enum class Kind { Administrators, Access, Audit, CarryOver };
    using SubjectMaker = std::function<exchange::ReportSubject()>;

    ReportAction(Kind kind, SubjectMaker subject, tables::WorkspaceService *service, TaskProgress *progress,
                 QWidget *window);

    /// Of Audit: lets the controls of the page ask whether the log may be seen.
    void addTo(CommandControls &controls);
    /// Where the page knows: enabled unless there is a reason against it.
    void setAvailable(const std::optional<Error> &refusal);
    /// Tells there what came of it.
    void tellIn(MessageBar *messages);

    /// The page calls it when its language changes.
    void retranslate();

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] Write writer() const override;
    [[nodiscard]] Record recorder() const override;

private:
    [[nodiscard]] QString hint(bool onPaper) const;

    Kind m_kind;
    SubjectMaker m_subject;
};

} // namespace rolecall::ui
