// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/givetakechoices.h"

#include "roster/fold.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// So many are seen at a glance; more of them have a search.
constexpr size_t seenAtAGlance = 16;

} // namespace

GiveTakeChoices::GiveTakeChoices(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_area(new QScrollArea(this))
{
    m_search->setObjectName(u"choicesSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->hide();
    m_area->setObjectName(u"choicesScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus); // keeps the focus for the first row until there is one
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_search);
    layout->addWidget(m_area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GiveTakeChoices::narrow);
    retranslate();
}

void GiveTakeChoices::setGroups(const std::vector<Group> &groups)
{
    QHash<QString, int> chosen;
    QString focused;
    for (const Row &row : m_rows) {
        chosen.insert(row.key, row.box->currentIndex());
        if (row.box == window()->focusWidget()) // also in a window that is not active yet
            focused = row.key;
    }
    m_rows.clear();
    m_headings.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"choicesContent"_s);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    for (size_t i = 0; i < groups.size(); ++i) {
        auto *heading = new PlainLabel(m_content);
        heading->setHeading(0);
        heading->setWordWrap(true);
        heading->setText(groups[i].heading);
        m_headings.push_back(heading);
        if (i > 0)
            layout->addSpacing(spacing / 2);
        layout->addWidget(heading);
        for (const Item &item : groups[i].items)
            addRow(layout, item, i);
    }
    layout->addStretch();
    m_area->setWidget(m_content); // the one before goes with what it showed
    m_search->setVisible(m_rows.size() > seenAtAGlance);
    retranslate();
    QWidget *before = m_search;
    for (const Row &row : m_rows) {
        const QSignalBlocker blocker(row.box);
        row.box->setCurrentIndex(chosen.value(row.key, 0));
        setTabOrder(before, row.box); // new ones would come last
        before = row.box;
        if (row.key == focused)
            row.box->setFocus();
    }
    const bool waits = window()->focusWidget() == this;
    setFocusPolicy(m_rows.empty() ? Qt::StrongFocus : Qt::NoFocus);
    setFocusProxy(m_rows.empty()                    ? nullptr
                      : m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search)
                                                    : m_rows.front().box);
    if (waits)
        setFocus();
    narrow();
}

void GiveTakeChoices::addRow(QVBoxLayout *layout, const Item &item, size_t group)
{
    Row row{item.key, item.text, new QWidget(m_content), nullptr, nullptr, nullptr, group};
    row.label = new PlainLabel(row.line);
    row.label->setWordWrap(true);
    row.label->setForegroundRole(QPalette::Text);
    row.label->setText(item.text);
    row.box = new QComboBox(row.line);
    row.box->setObjectName(item.key + u"ComboBox"_s);
    row.box->addItem({});
    row.box->addItem(icon(u"plus"_s, SemanticColor::Success), {});
    row.box->addItem(icon(u"minus"_s, SemanticColor::Danger), {});
    row.box->setFocusPolicy(Qt::StrongFocus);
    row.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.box->setSizePolicy(QSizePolicy::Fixed,
                           QSizePolicy::Fixed); // whole words, whatever room the names get
    row.box->installEventFilter(this);
    row.box->setAccessibleName(item.text);
    row.box->setAccessibleDescription(item.note);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.label);
    if (!item.note.isEmpty()) {
        row.note = new PlainLabel(SemanticColor::SubtleText, row.line);
        row.note->setForegroundRole(QPalette::WindowText); // on Base it would be Text, which has no colour
        row.note->setWordWrap(true);
        row.note->setText(item.note);
        texts->addWidget(row.note);
    }
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins({});
    line->setSpacing(spacing);
    line->addLayout(texts, 1);
    line->addWidget(row.box, 0, Qt::AlignTop);
    layout->addWidget(row.line);
    connect(row.box, &QComboBox::currentIndexChanged, this, &GiveTakeChoices::changed);
    m_rows.push_back(row);
}

void GiveTakeChoices::narrow()
{
    const QByteArray text = roster::fold(m_search->text().trimmed());
    std::vector<bool> used(m_headings.size(), false);
    for (const Row &row : m_rows) {
        // What is chosen stays in sight, so that nothing is changed unseen.
        const bool shown =
            text.isEmpty() || row.box->currentIndex() != 0 || roster::fold(row.text).contains(text);
        row.line->setVisible(shown);
        used[row.group] = used[row.group] || shown;
    }
    for (size_t i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setVisible(used[i] && !m_headings[i]->text().isEmpty());
}

bool GiveTakeChoices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitWidth();
    // Scrolling through the list changes nothing on its way.
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && watched != m_content && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GiveTakeChoices::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto focused = std::ranges::find_if(m_rows, [](const Row &row) { return row.box->hasFocus(); });
    if (focused == m_rows.end())
        return;
    // Once the area has got its new size.
    QMetaObject::invokeMethod(
        focused->line, [area = m_area, line = focused->line] { area->ensureWidgetVisible(line); },
        Qt::QueuedConnection);
}

void GiveTakeChoices::fitWidth()
{
    m_area->setMinimumWidth(m_content->minimumSizeHint().width()
                            + m_area->verticalScrollBar()->sizeHint().width() + 2 * m_area->frameWidth());
}

QStringList GiveTakeChoices::given() const
{
    return keys(Choice::Give);
}

QStringList GiveTakeChoices::taken() const
{
    return keys(Choice::Take);
}

QStringList GiveTakeChoices::keys(Choice choice) const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (row.box->currentIndex() == static_cast<int>(choice))
            keys << row.key;
    }
    return keys;
}

void GiveTakeChoices::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    for (const Row &row : m_rows) {
        const QSignalBlocker blocker(row.box);
        //: Choice for a role or a license of several people: it stays as it is with each of them
        row.box->setItemText(static_cast<int>(Choice::Keep), tr("As it is"));
        //: Choice for a role or a license of several people: they get it
        row.box->setItemText(static_cast<int>(Choice::Give), tr("Assign"));
        //: Choice for a role or a license of several people: it is taken from them
        row.box->setItemText(static_cast<int>(Choice::Take), tr("Take"));
    }
}

} // namespace rolecall::ui
