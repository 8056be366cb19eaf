// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/settingeditor.h"

#include "domain/language.h"
#include "gate/organizationquestions.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pauseMilliseconds = 800;
const auto yes = u"yes"_s;
const auto no = u"no"_s;

/// The left button goes up where it went down.
bool isClick(const QEvent *event, const QWidget *widget)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    return mouse->button() == Qt::LeftButton && widget->rect().contains(mouse->position().toPoint());
}

} // namespace

SettingEditor::SettingEditor(const domain::Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_action(new QAction(this))
    , m_label(new PlainLabel(this))
    , m_range(new PlainLabel(SemanticColor::SubtleText, this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SettingEditor::commit);
    connect(m_action, &QAction::changed, this, &SettingEditor::followAction);
    m_action->setEnabled(false);
}

void SettingEditor::build()
{
    m_action->setObjectName(m_setting.key + u"Action"_s);
    m_label->setObjectName(m_setting.key + u"Label"_s);
    m_label->setWordWrap(true);
    m_range->setObjectName(m_setting.key + u"RangeLabel"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(spacing);
    if (m_setting.kind == domain::Setting::Kind::Choice) {
        m_box = new QCheckBox(this);
        m_box->setObjectName(m_setting.key + u"CheckBox"_s);
        connect(m_box, &QCheckBox::clicked, this, &SettingEditor::commit);
        m_label->installEventFilter(this);
        m_range->hide();
        line->addWidget(m_box, 0, Qt::AlignTop);
        line->addWidget(m_label, 1);
        return;
    }
    m_number = new QSpinBox(this);
    m_number->setObjectName(m_setting.key + u"SpinBox"_s);
    m_number->setRange(m_setting.least, m_setting.most);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setKeyboardTracking(false);
    connect(m_number, &QSpinBox::valueChanged, this, [this] { m_pause.start(); });
    connect(m_number, &QSpinBox::editingFinished, this, &SettingEditor::commit);
    line->addWidget(m_number);
    line->addWidget(m_label, 1);
    line->addWidget(m_range);
}

QWidget *SettingEditor::control() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_number;
}

QString SettingEditor::value() const
{
    if (m_box)
        return m_box->isChecked() ? yes : no;
    return QString::number(m_number->value());
}

QString SettingEditor::exampleValue() const
{
    if (m_box)
        return m_stored == yes ? no : yes;
    const int stored = m_stored.toInt();
    return QString::number(stored < m_setting.most ? stored + 1 : m_setting.least);
}

void SettingEditor::setStored(const QString &value)
{
    if (m_stored == value)
        return; // what is being typed stays
    m_stored = value;
    revert();
}

void SettingEditor::revert()
{
    m_pause.stop();
    const QSignalBlocker blocker(control());
    if (m_box)
        m_box->setChecked(m_stored == yes);
    else
        m_number->setValue(m_stored.isEmpty() ? m_setting.first.toInt() : m_stored.toInt());
}

void SettingEditor::commit()
{
    m_pause.stop();
    if (isLoaded() && value() != m_stored && control()->isEnabled())
        Q_EMIT changed(value());
}

void SettingEditor::followAction()
{
    control()->setEnabled(m_action->isEnabled());
    m_label->setEnabled(m_action->isEnabled());
    setHint(control(), m_action->statusTip());
}

void SettingEditor::retranslate()
{
    const QString text = gate::settingText(m_setting.key);
    m_label->setText(text);
    control()->setAccessibleName(text);
    m_action->setText(withoutMnemonic(text));
    //: %1 and %2 are the smallest and the largest number that may be entered, %3 the one at first
    m_range->setText(tr("%1 to %2, at first %3")
                         .arg(domain::number(m_setting.least), domain::number(m_setting.most),
                              domain::number(m_setting.first.toInt())));
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The text is as good as the box, as with every box to tick.
    if (watched == m_label && m_box->isEnabled() && isClick(event, m_label))
        m_box->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace rolecall::ui
