// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/userstore.h"

#include <QString>

class QFormLayout;
class QVBoxLayout;

/// What the panels beside the lists of people are made of. All texts wrap and can be selected.
namespace rolecall::ui {

class PlainLabel;

/// Gives the label a text to be read on the background of lists; returns the label.
PlainLabel *readable(PlainLabel *label, const QString &text);
void addFactHeading(QVBoxLayout *layout, const QString &text);
/// A sentence that stands out by a picture, too.
void addWarning(QVBoxLayout *layout, const QString &text);

/// Names beside values; a long value goes below its name.
[[nodiscard]] QFormLayout *makeFactForm();
void addFact(QFormLayout *form, const QString &name, const QString &value); ///< nothing without a value

/// A role in words and how it came about: since when, by whom, until when, why. `withoutEnd` is said of a
/// role that has no end; empty: nothing is.
void addRoleFacts(QVBoxLayout *layout, const QString &role, const store::Assignment &assignment,
                  const QString &timeZone, const QString &withoutEnd = {});

} // namespace rolecall::ui
