// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/barchart.h"

#include "domain/language.h"
#include "ui/linebutton.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastBarCharacters = 12; ///< a narrower bar goes below its name

} // namespace

/// One bar. The chart says how wide names and numbers are, so that they stand in columns.
class BarButton final : public LineButton {
public:
    struct Measures {
        int nameWidth = 0;
        int numberWidth = 0;
        qint64 most = 1; ///< the number that fills the width
        bool below = false; ///< the bar is below the name
        int nameHeight = 0; ///< where it is below: of the name, in as many lines as it takes
        bool operator==(const Measures &) const = default;
    };

    using LineButton::LineButton;

    void setBar(const BarChart::Bar &bar, const QString &spoken)
    {
        m_bar = bar;
        setAccessibleName(spoken);
        updateGeometry();
        update();
    }
    void setMeasures(const Measures &measures)
    {
        if (measures == m_measures)
            return;
        m_measures = measures;
        updateGeometry();
        update();
    }
    [[nodiscard]] const BarChart::Bar &bar() const { return m_bar; }
    [[nodiscard]] QString number() const { return domain::number(m_bar.own + m_bar.external); }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_measures.numberWidth + 2 * leastBarCharacters * fontMetrics().averageCharWidth(),
                heightForWidth(0)};
    }
    [[nodiscard]] int heightForWidth(int /*width*/) const override
    {
        const int line = fontMetrics().height();
        return m_measures.below ? m_measures.nameHeight + line + spacing / 2 : line + spacing;
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintGround(painter);
        const int line = fontMetrics().height();
        const QRect inner = rect().adjusted(spacing, spacing / 4, -spacing, -spacing / 4);
        QRect name(inner.left(), inner.top(), m_measures.nameWidth,
                   m_measures.below ? m_measures.nameHeight : inner.height());
        QRect number(inner.right() + 1 - m_measures.numberWidth, name.top(), m_measures.numberWidth,
                     m_measures.below ? line : inner.height());
        QRect bar(name.right() + 1 + spacing, inner.center().y() - line / 4,
                  number.left() - name.right() - 1 - 2 * spacing, line / 2);
        if (m_measures.below) {
            name.setRight(number.left() - spacing);
            bar = QRect(inner.left(), name.bottom() + spacing / 4, inner.width(), line / 2);
        }
        painter.setPen(palette().color(QPalette::Active, QPalette::Text));
        // Beside the bar there is room for all names in one line.
        const int lines = m_measures.below ? int{Qt::TextWordWrap} : Qt::TextSingleLine | Qt::TextDontClip;
        painter.drawText(visual(name), Qt::AlignLeading | Qt::AlignVCenter | lines, m_bar.name);
        painter.drawText(visual(number), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         this->number());
        paintBar(painter, bar);
    }

private:
    void paintBar(QPainter &painter, const QRect &room) const
    {
        const auto width = [&](qint64 people) {
            return static_cast<int>(room.width() * people / std::max<qint64>(m_measures.most, 1));
        };
        // Whoever is there is seen, however many the others are.
        const int own = m_bar.own > 0 ? std::max(width(m_bar.own), 2) : 0;
        const int external = m_bar.external > 0 ? std::max(width(m_bar.external), 4) : 0;
        const QColor accent = color(SemanticColor::Accent, palette());
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(visual(QRect(room.left(), room.top(), 1, room.height())),
                         color(SemanticColor::Border, palette()));
        painter.fillRect(visual(QRect(room.left(), room.top(), own, room.height())), accent);
        if (external == 0)
            return;
        const QRect part =
            visual(QRect(room.left() + own, room.top(), external, room.height())).adjusted(0, 0, -1, -1);
        painter.setPen(accent);
        painter.setBrush(QBrush(accent, Qt::BDiagPattern));
        painter.drawRect(part);
    }

    [[nodiscard]] QRect visual(const QRect &place) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }

    BarChart::Bar m_bar;
    Measures m_measures;
};

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_legend(new PlainLabel(SemanticColor::SubtleText, this))
{
    m_legend->setObjectName(u"barLegendLabel"_s);
    m_legend->setForegroundRole(QPalette::WindowText);
    m_legend->setWordWrap(true);
    m_legend->setIndent(spacing);
    m_legend->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_legend);
}

void BarChart::setBars(const std::vector<Bar> &bars)
{
    while (m_buttons.size() > bars.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    auto *box = static_cast<QVBoxLayout *>(layout());
    while (m_buttons.size() < bars.size()) { // those that are there keep the focus
        auto *button = new BarButton(this);
        const auto place = static_cast<int>(m_buttons.size());
        button->setObjectName(u"bar%1Button"_s.arg(place));
        connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        box->insertWidget(place, button);
        button->show(); // not only with the next layout: Tab goes to what is seen
        m_buttons.push_back(button);
    }
    m_externals = false;
    for (size_t i = 0; i < bars.size(); ++i) {
        //: What a bar says: %1 is a role, %2 the number of people who hold it
        const QString spoken = tr("%1: %2").arg(bars[i].name, domain::number(bars[i].own + bars[i].external));
        m_buttons[i]->setBar(bars[i], spoken);
        m_externals = m_externals || bars[i].external > 0;
    }
    retranslate();
    measure();
}

void BarChart::setRefusal(const std::optional<Error> &refusal)
{
    m_refusal = refusal;
    retranslate();
}

void BarChart::retranslate()
{
    for (BarButton *button : m_buttons) {
        const BarChart::Bar &bar = button->bar();
        QString hint = tr("Show who holds this role");
        if (bar.external > 0) {
            //: %1 and %2 are numbers of people with a role
            hint = tr("%1 own, %2 external. Show who holds this role")
                       .arg(domain::number(bar.own), domain::number(bar.external));
        }
        setAvailable(button, m_refusal, hint);
        button->setCursor(m_refusal ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
    //: Below bars: what their hatched part means
    m_legend->setText(tr("Hatched: people of other organizations"));
    m_legend->setVisible(m_externals);
}

QWidget *BarChart::chainAfter(QWidget *previous)
{
    for (BarButton *button : m_buttons) {
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    return previous;
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void BarChart::measure()
{
    BarButton::Measures measures;
    for (const BarButton *button : m_buttons) {
        // Parts of pixels count on a scaled screen.
        const QFontMetricsF metrics(button->font());
        const auto widthOf = [&](const QString &text) { return qCeil(metrics.horizontalAdvance(text)); };
        measures.nameWidth = std::max(measures.nameWidth, widthOf(button->bar().name));
        measures.numberWidth = std::max(measures.numberWidth, widthOf(button->number()));
        measures.most = std::max(measures.most, button->bar().own + button->bar().external);
    }
    const int left = width() - measures.nameWidth - measures.numberWidth - 4 * spacing;
    measures.below = left < leastBarCharacters * fontMetrics().averageCharWidth();
    const QRect room(0, 0, width() - measures.numberWidth - 3 * spacing, QWIDGETSIZE_MAX);
    for (BarButton *button : m_buttons) {
        measures.nameHeight =
            button->fontMetrics().boundingRect(room, Qt::TextWordWrap, button->bar().name).height();
        button->setMeasures(measures);
    }
}

} // namespace rolecall::ui
