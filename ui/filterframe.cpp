// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/filterframe.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

// The window in characters and lines, so that it grows with the text.
constexpr int pageCharacters = 42;
constexpr int pageLines = 18;

} // namespace

FilterFrame::FilterFrame(QWidget *parent, const QString &prefix)
    // Not Qt::Popup: what is in one is kept from screen readers.
    : QFrame(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_kinds(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_clearButton(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_kinds->setObjectName(prefix + u"filterKindsList"_s);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->installEventFilter(this);
    m_kinds->setSpacing(spacing / 4);
    m_kinds->setWordWrap(true);
    m_clearButton->setObjectName(prefix + u"clearFiltersButton"_s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_kinds, 0, 0);
    layout->addWidget(m_pages, 0, 1);
    layout->addWidget(m_clearButton, 1, 0, 1, 2, Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_kinds->setFocus(); // the button is about to be disabled
        Q_EMIT clearRequested();
    });
}

void FilterFrame::addKind(QWidget *page)
{
    m_kinds->addItem(QString());
    m_pages->addWidget(page);
}

void FilterFrame::nameKind(int kind, const QString &name, int chosen)
{
    //: A kind of filter and how many of it are chosen
    m_kinds->item(kind)->setText(chosen == 0 ? name : tr("%1 (%2)").arg(name).arg(chosen));
}

void FilterFrame::setKindHidden(int kind, bool hidden)
{
    m_kinds->item(kind)->setHidden(hidden);
    if (m_kinds->currentItem() && m_kinds->currentItem()->isHidden())
        showKind(0);
}

void FilterFrame::setClearable(bool clearable)
{
    m_clearButton->setEnabled(clearable);
}

QWidget *FilterFrame::currentPage() const
{
    return m_pages->currentWidget();
}

void FilterFrame::openBelow(const QWidget *button)
{
    const QRect room = button->screen()->availableGeometry();
    const QFontMetrics metrics = fontMetrics();
    // What can be chosen needs the room more than the kinds, which wrap.
    const int kindsWidth = std::min(widestKind() + 5 * spacing, room.width() / 3);
    m_kinds->setFixedWidth(kindsWidth);
    const int pageWidth = std::max(metrics.averageCharWidth() * pageCharacters, contentWidth());
    const QSize wanted(kindsWidth + pageWidth + 3 * spacing, (metrics.height() + spacing / 2) * pageLines);
    resize(wanted.boundedTo(room.size()));
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    QFrame::show();
    activateWindow();
    m_kinds->setFocus(Qt::PopupFocusReason);
}

int FilterFrame::widestKind() const
{
    int widest = 0;
    for (int kind = 0; kind < m_kinds->count(); ++kind)
        widest = std::max(widest, m_kinds->fontMetrics().horizontalAdvance(m_kinds->item(kind)->text()));
    return widest;
}

void FilterFrame::showKind(int kind)
{
    m_kinds->setCurrentRow(kind);
}

bool FilterFrame::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        hide(); // somebody has gone on elsewhere
    return QFrame::event(event);
}

void FilterFrame::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    parentWidget()->window()->activateWindow(); // where the focus was, it is again
}

void FilterFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

bool FilterFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kinds && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterKind(m_kinds->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterFrame::retranslateFrame()
{
    setAccessibleName(tr("Filters"));
    m_kinds->setAccessibleName(tr("Kinds of filters"));
    //: Button: no filter any more
    m_clearButton->setText(tr("Clear filters"));
}

} // namespace rolecall::ui
