// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/consequencesview.h"

#include <QDialog>

namespace rolecall::ui {

/// A question before a change that brings more with it than fits into a message: says all of it. The default
/// answer leaves all as it is; accepted() follows the verb alone. To be opened by open(); deletes itself when
/// closed. Texts are shown as they are (I9).
class ConsequencesDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString question; ///< "Remove the site ...?"
        QString verb; ///< on the button that does it
        QString keep; ///< on the button that does not
    };

    ConsequencesDialog(const Words &words, const std::vector<ConsequencesView::Line> &lines, QWidget *parent);
};

} // namespace rolecall::ui
