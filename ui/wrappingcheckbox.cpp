// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/wrappingcheckbox.h"

#include "ui/theme.h"

#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int margin = 2; // around the text, for the frame of the focus
constexpr int endless = 100'000;

int indicatorWidth(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
}

int indicatorHeight(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, widget);
}

} // namespace

WrappingCheckBox::WrappingCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::indent(const QWidget *widget)
{
    return indicatorWidth(widget) + spacing;
}

QRect WrappingCheckBox::textRect(int width) const
{
    const int left = indent(this);
    const QRect room(left, margin, std::max(1, width - left - margin), endless);
    return fontMetrics().boundingRect(room, textFlags, text());
}

QSize WrappingCheckBox::sizeHint() const
{
    const QRect text = textRect(endless);
    return {text.right() + 1 + margin, heightForWidth(endless)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    int longest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {indent(this) + longest + 2 * margin, heightForWidth(endless)};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return std::max(textRect(width).height() + 2 * margin, indicatorHeight(this));
}

void WrappingCheckBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = fontMetrics().height() + 2 * margin;
    const QRect indicator(0, std::max(0, (line - indicatorHeight(this)) / 2), indicatorWidth(this),
                          indicatorHeight(this));
    const QRect all = rect();
    option.rect = QStyle::visualRect(layoutDirection(), all, indicator);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const QRect text = textRect(width());
    const QRect room(text.left(), text.top(), all.width() - text.left() - margin, text.height());
    const QRect shown = QStyle::visualRect(layoutDirection(), all, room);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading))
        | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
    painter.drawItemText(shown, flags, palette(), isEnabled(), this->text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect =
            QStyle::visualRect(layoutDirection(), all, text.adjusted(-margin, -margin, margin, margin));
        focus.backgroundColor = palette().color(QPalette::Base);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace rolecall::ui
