// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/usersemptystate.h"

#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

UsersEmptyState::UsersEmptyState(QWidget *parent)
    : QWidget(parent)
    , m_reason(new PlainLabel(SemanticColor::SubtleText, this))
    , m_clearButton(new QPushButton(this))
    , m_stepButton(new QPushButton(this))
{
    m_reason->setObjectName(u"emptyLabel"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_clearButton->setObjectName(u"clearQueryButton"_s);
    m_stepButton->setObjectName(u"emptyStepButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    layout->addStretch();
    layout->addWidget(m_reason);
    layout->addWidget(m_clearButton, 0, Qt::AlignHCenter);
    layout->addWidget(m_stepButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_clearButton, &QPushButton::clicked, this, &UsersEmptyState::clearRequested);
    offerStep(nullptr);
    retranslate();
}

void UsersEmptyState::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void UsersEmptyState::offerToClear(bool offered)
{
    m_clearButton->setVisible(offered);
}

void UsersEmptyState::offerStep(const QPushButton *button)
{
    m_stepButton->setVisible(button);
    if (m_step)
        disconnect(m_stepButton, nullptr, m_step, nullptr);
    m_step = button;
    if (!button)
        return;
    m_stepButton->setText(button->text());
    m_stepButton->setIcon(button->icon());
    m_stepButton->setToolTip(button->toolTip());
    connect(m_stepButton, &QPushButton::clicked, button, &QPushButton::click);
}

void UsersEmptyState::retranslate()
{
    m_clearButton->setText(tr("Clear search and filters"));
}

} // namespace rolecall::ui
