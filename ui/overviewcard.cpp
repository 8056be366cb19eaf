// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/overviewcard.h"

#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

OverviewCard::OverviewCard(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_heading(new PlainLabel(this))
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
    , m_more(new QPushButton(this))
    , m_sentence(new PlainLabel(SemanticColor::SubtleText, this))
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (PlainLabel *label : {m_heading, m_note, m_sentence}) {
        label->setForegroundRole(QPalette::WindowText); // on Base it would be Text
        label->setIndent(spacing);
    }
    m_heading->setObjectName(u"cardHeadingLabel"_s);
    m_heading->setHeading(1);
    m_heading->setWordWrap(true);
    m_note->setObjectName(u"cardNoteLabel"_s);
    m_sentence->setObjectName(u"cardSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_more->setObjectName(u"cardMoreButton"_s);
    m_more->setFlat(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &OverviewCard::moreRequested);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing);
    top->addWidget(m_heading, 1);
    top->addWidget(m_note);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(spacing, spacing, spacing, spacing);
    m_layout->setSpacing(spacing / 2);
    m_layout->addLayout(top);
    m_layout->addWidget(m_sentence);
    auto *bottom = new QHBoxLayout;
    bottom->addSpacing(spacing / 2); // its text stands below the others
    bottom->addWidget(m_more);
    bottom->addStretch();
    m_layout->addLayout(bottom);
}

void OverviewCard::setHeading(const QString &heading, const QString &note)
{
    setAccessibleName(heading);
    m_heading->setText(heading);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void OverviewCard::setMore(const QString &text)
{
    m_more->setText(text);
    m_more->setVisible(!text.isEmpty());
}

void OverviewCard::setLines(const std::vector<LineButton::Line> &lines)
{
    while (m_lines.size() > lines.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < lines.size()) { // those that are there keep the focus
        auto *button = new LineButton(this);
        const auto place = static_cast<int>(m_lines.size());
        button->setObjectName(u"line%1Button"_s.arg(place));
        connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_layout->insertWidget(m_layout->indexOf(m_sentence), button);
        button->show(); // not only with the next layout: Tab goes to what is seen
        m_lines.push_back(button);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        m_lines[i]->setLine(lines[i]);
        setAvailable(m_lines[i], {});
    }
}

void OverviewCard::setRefusal(int line, const std::optional<Error> &refusal)
{
    setAvailable(m_lines[static_cast<size_t>(line)], refusal);
}

void OverviewCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QWidget *OverviewCard::chainAfter(QWidget *previous)
{
    const auto chain = [&previous](QWidget *next) {
        if (previous)
            setTabOrder(previous, next);
        previous = next;
    };
    for (LineButton *line : m_lines)
        chain(line);
    chain(m_more);
    return previous;
}

void OverviewCard::addWidget(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

} // namespace rolecall::ui
