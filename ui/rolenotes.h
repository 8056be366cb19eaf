// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QDateTime>
#include <QStringList>
#include <QToolButton>

#include <optional>

namespace rolecall::ui {

class PlainLabel;

/// Why a choice of the role editor is closed, in words, and who could make it; empty if it is open.
[[nodiscard]] QString closedText(const std::optional<Error> &closed, const QStringList &whoCould);
/// When a role that is held ends: "Until 24.12.2026"; with `changes` that it gets the end that is chosen.
/// Empty where nothing is to be said.
[[nodiscard]] QString endText(const std::optional<QDateTime> &until, bool changes, const QString &timeZone);
/// "Site administrator on sava.webex.example"; the role alone without a site.
[[nodiscard]] QString roleOnSite(const QString &role, const QString &site);

/// A label for such notes below a choice: second rank, wraps, hidden while it has no text.
[[nodiscard]] PlainLabel *makeNote(QWidget *parent, int indent);
void showNote(PlainLabel *note, const QStringList &lines);

/// Beside a role that is held: while pressed, the role gets the end that is chosen for those that are given.
class EndButton final : public QToolButton {
    Q_OBJECT

public:
    explicit EndButton(QWidget *parent = nullptr);

    /// `role` in words. Hidden unless the role is held and stays so; disabled with the reason.
    void setRole(const QString &role, bool stays, const std::optional<Error> &closed);

Q_SIGNALS:
    void turned(bool on); ///< by hand
};

} // namespace rolecall::ui
