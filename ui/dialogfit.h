// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

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

/// Gives the dialog what is `usual` for text of the usual size, larger for larger text, as far as the screen
/// goes.
inline void resizeForText(QDialog *dialog, QSize usual)
{
    const QSize room = dialog->screen()->availableSize() - QSize(4 * spacing, 8 * spacing);
    const QSizeF wanted = QSizeF(usual) * (dialog->font().pointSizeF() / defaultTextSize);
    dialog->resize(wanted.toSize().boundedTo(room));
}

/// An area without a frame in which `content` scrolls where there is no room for all of it; it gets the
/// content as its own. Large text and small screens need it wherever much stands one below the other.
inline QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace rolecall::ui
