// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/consequencesview.h"

#include "domain/language.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pictureSize = 16;
constexpr size_t mostLines = 200;
constexpr int usualWidth = 320;
constexpr int leastHeight = 8 * spacing;
constexpr int mostHeight = 40 * spacing;

using Kind = ConsequencesView::Line::Kind;

QIcon pictureOf(Kind kind)
{
    switch (kind) {
    case Kind::Given:
        return icon(u"plus"_s, SemanticColor::Success);
    case Kind::Taken:
        return icon(u"minus"_s, SemanticColor::Danger);
    case Kind::Warning:
        return icon(u"triangle-alert"_s, SemanticColor::Warning);
    case Kind::Refusal:
        return icon(u"circle-alert"_s, SemanticColor::Danger);
    case Kind::Heading:
    case Kind::Info:
        return icon(u"info"_s, SemanticColor::Accent);
    }
    Q_UNREACHABLE();
}

PlainLabel *makeLabel(const QString &text)
{
    auto *label = new PlainLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

void addLine(QVBoxLayout *layout, const ConsequencesView::Line &line)
{
    if (line.kind == Kind::Heading) {
        if (layout->count() > 0)
            layout->addSpacing(spacing / 2);
        auto *label = new PlainLabel;
        label->setHeading(0);
        label->setWordWrap(true);
        label->setText(line.text);
        layout->addWidget(label);
        return;
    }
    auto *image = new QLabel;
    image->setPixmap(
        pictureOf(line.kind).pixmap(QSize(pictureSize, pictureSize), image->devicePixelRatioF()));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addWidget(image, 0, Qt::AlignTop);
    row->addWidget(makeLabel(line.text), 1);
    layout->addLayout(row);
}

} // namespace

ConsequencesView::ConsequencesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"consequencesView"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConsequencesView::setLines(const std::vector<Line> &lines)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    for (size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
        addLine(layout, lines[i]);
    if (lines.size() > mostLines) {
        const size_t more = lines.size() - mostLines;
        addLine(layout, {Kind::Info, tr("and %1 more lines").arg(domain::number(static_cast<qint64>(more)))});
    }
    layout->addStretch();
    setWidget(content); // deletes the one before
    updateGeometry();
}

void ConsequencesView::setMessage(const QString &text)
{
    setLines({});
    auto *label = new PlainLabel(SemanticColor::SubtleText);
    label->setForegroundRole(
        QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    label->setWordWrap(true);
    label->setText(text);
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, label);
}

QString ConsequencesView::text() const
{
    QStringList lines;
    if (widget()) {
        for (const PlainLabel *label : widget()->findChildren<PlainLabel *>())
            lines << label->text();
    }
    return lines.join(u'\n');
}

std::vector<ConsequencesView::Line> ConsequencesView::linesOf(const std::vector<gate::Notice> &notices,
                                                              Line::Kind kind)
{
    std::vector<Line> lines;
    lines.reserve(notices.size());
    for (const gate::Notice &notice : notices)
        lines.push_back({kind, withRule(notice.message, notice.rule)});
    return lines;
}

QSize ConsequencesView::sizeHint() const
{
    const int width = std::max(usualWidth, QWidget::width());
    const int wanted = widget() ? widget()->heightForWidth(width) + 2 * frameWidth() : 0;
    return {usualWidth, std::clamp(wanted, leastHeight, mostHeight)};
}

QSize ConsequencesView::minimumSizeHint() const
{
    return {0, leastHeight};
}

} // namespace rolecall::ui
