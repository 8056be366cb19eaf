// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "result.h"

#include <QCoreApplication>
#include <QIcon>
#include <QString>

#include <optional>

class QAbstractButton;
class QWidget;

namespace rolecall::ui {

/// The message of `error` with the rule behind it: "... (Rule R6)".
[[nodiscard]] QString withRule(const QString &message, const QString &rule);
[[nodiscard]] QString withRule(const Error &error);

/// `text` so that a tool tip shows it as it is: tool tips guess rich text by themselves (I9).
[[nodiscard]] QString plainToolTip(const QString &text);
/// `text` without mnemonics, for buttons and menus that show data (I9).
[[nodiscard]] QString withoutMnemonic(QString text);

/// Enables `button` unless there is a reason against it, which its tool tip, status tip and description then
/// tell; otherwise they tell `hint`.
void setAvailable(QAbstractButton *button, const std::optional<Error> &reason, const QString &hint = {});
void setHint(QWidget *widget, const QString &hint);

/// The icon that stands beside the word for a status or a level.
[[nodiscard]] QIcon statusIcon(domain::UserStatus status);
[[nodiscard]] QIcon levelIcon(domain::Level level);

} // namespace rolecall::ui
