// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace rolecall::ui {

/// Makes the dialog as high as its texts need that wrap or have just come into view; never less high, and
/// never higher than the screen. For when it is shown and whenever that changes; not yet shown it has no
/// width to go by, and nothing is done.
inline void growToFit(QDialog *dialog)
{
    if (!dialog->isVisible())
        return;
    constexpr int mostOfScreen = 90; // percent
    QLayout *layout = dialog->layout();
    layout->activate();
    const int width = std::max(dialog->width(), layout->totalMinimumSize().width());
    const int needed =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int most =
        dialog->screen() ? dialog->screen()->availableGeometry().height() * mostOfScreen / 100 : needed;
    if (width > dialog->width() || needed > dialog->height())
        dialog->resize(width, std::max(dialog->height(), std::min(needed, most)));
}

} // namespace rolecall::ui
