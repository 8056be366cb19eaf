// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/stepbar.h"

#include "ui/flowlayout.h"
#include "ui/plainlabel.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepBar"_s);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
}

void StepBar::setSteps(const QStringList &names)
{
    m_names = names;
    showSteps();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    showSteps();
}

void StepBar::showSteps()
{
    while (static_cast<qsizetype>(m_labels.size()) < m_names.size()) {
        m_labels.push_back(new PlainLabel(this));
        layout()->addWidget(m_labels.back());
    }
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        PlainLabel *label = m_labels[static_cast<size_t>(i)];
        const bool current = i == m_current;
        //: A step of a dialog: %1 is its number, %2 its name
        const QString name = tr("%1. %2").arg(QString::number(i + 1), m_names[i]);
        label->setText(i == 0 ? name : u"›  "_s + name);
        QFont font = label->font();
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
        label->setColor(current ? SemanticColor::Accent : SemanticColor::SubtleText);
    }
    if (m_current < m_names.size()) {
        setAccessibleName(
            tr("Step %1 of %2: %3")
                .arg(QString::number(m_current + 1), QString::number(m_names.size()), m_names[m_current]));
    }
}

} // namespace rolecall::ui
