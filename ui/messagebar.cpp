// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int iconSize = 16;

struct Look {
    QString iconName;
    SemanticColor color;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {u"info"_s, SemanticColor::Accent};
    case MessageBar::Kind::Success:
        return {u"circle-check"_s, SemanticColor::Success};
    case MessageBar::Kind::Warning:
        return {u"triangle-alert"_s, SemanticColor::Warning};
    case MessageBar::Kind::Error:
        return {u"circle-alert"_s, SemanticColor::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_rule(new PlainLabel(SemanticColor::SubtleText, this))
    , m_actionButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);

    m_text->setObjectName(u"messageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rule->setObjectName(u"ruleLabel"_s);
    m_icon->setFixedSize(iconSize, iconSize);
    m_actionButton->setObjectName(u"messageActionButton"_s);
    m_closeButton->setObjectName(u"closeMessageButton"_s);
    m_closeButton->setAutoRaise(true);
    m_closeButton->setIcon(icon(u"x"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing * 3 / 2, spacing / 2, spacing / 2, spacing / 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_rule);
    layout->addWidget(m_actionButton);
    layout->addWidget(m_closeButton);

    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        clear();
        if (action)
            action();
    });
    retranslate();
    clear();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_action = {};
    m_actionButton->hide();
    m_rule->hide();
    m_rule->clear();
    m_text->setText(text);
    setAccessibleName(text);
    recolor();
    show();
}

void MessageBar::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    showMessage(error.code == ErrorCode::Denied ? Kind::Warning : Kind::Error, error.message);
    if (error.rule.isEmpty())
        return;
    //: %1 is the number of a rule, such as R6
    m_rule->setText(tr("Rule %1").arg(error.rule));
    m_rule->show();
}

void MessageBar::setAction(const QString &text, std::function<void()> action)
{
    m_action = std::move(action);
    m_actionButton->setText(text);
    m_actionButton->show();
}

void MessageBar::showChange(const QString &text, const gate::Outcome &outcome)
{
    showSuccess(text);
    if (outcome.record != 0)
        //: Button beside what was done: takes it back
        setAction(tr("Undo"), [this, record = outcome.record] { Q_EMIT undoRequested(record); });
}

void MessageBar::clear()
{
    m_action = {};
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
}

void MessageBar::recolor()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(icon(look.iconName, look.color).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QPalette own; // nothing but the background, so that the rest follows the theme
    own.setColor(QPalette::Window, tint(look.color, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace rolecall::ui
