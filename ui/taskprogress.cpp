// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/taskprogress.h"

#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pollMilliseconds = 100;
constexpr int patienceMilliseconds = 500;
constexpr int barSteps = 1000;

} // namespace

TaskProgress::TaskProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancelButton(new QPushButton(this))
{
    setObjectName(u"taskProgress"_s);
    m_text->setObjectName(u"taskLabel"_s);
    m_bar->setObjectName(u"taskProgressBar"_s);
    m_bar->setTextVisible(false);
    m_cancelButton->setObjectName(u"cancelTaskButton"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing * 3 / 2, spacing / 2, spacing / 2, spacing / 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancelButton);

    m_timer.setInterval(pollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &TaskProgress::look);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancelled = true;
        m_cancelButton->setEnabled(false);
    });
    retranslate();
    hide();
}

void TaskProgress::watch(const tables::Task &task, const QString &text)
{
    m_task = task;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_cancelButton->setEnabled(true);
    hide();
    m_started.start();
    m_timer.start();
}

void TaskProgress::look()
{
    if (!m_task || m_task->finished) {
        m_timer.stop();
        m_task.reset();
        hide();
        Q_EMIT finished();
        return;
    }
    if (m_started.elapsed() < patienceMilliseconds)
        return;
    const qint64 total = m_task->total;
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_task->done * barSteps / total));
    show();
}

void TaskProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskProgress::retranslate()
{
    m_cancelButton->setText(tr("Cancel"));
}

} // namespace rolecall::ui
