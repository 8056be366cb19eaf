// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/consequencesdialog.h"

#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 480;

} // namespace

ConsequencesDialog::ConsequencesDialog(const Words &words, const std::vector<ConsequencesView::Line> &lines,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"consequencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    setWindowTitle(words.title);
    auto *question = new PlainLabel(this);
    question->setObjectName(u"questionLabel"_s);
    question->setHeading(2);
    question->setWordWrap(true);
    question->setText(words.question);
    auto *view = new ConsequencesView(this);
    view->setAccessibleName(words.question);
    view->setLines(lines);
    auto *confirm = new QPushButton(withoutMnemonic(words.verb), this);
    confirm->setObjectName(u"confirmButton"_s);
    confirm->setAutoDefault(false);
    auto *keep = new QPushButton(withoutMnemonic(words.keep), this);
    keep->setObjectName(u"keepButton"_s);
    keep->setDefault(true);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(confirm);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(question);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    keep->setFocus();
}

} // namespace rolecall::ui
