// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/usersfilterbar.h"

#include "ui/filterchips.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/userfilter.h"
#include "ui/wording.h"

#include <QAction>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int searchCharacters = 30;

} // namespace

UsersFilterBar::UsersFilterBar(tables::WorkspaceService *service, tables::UserTableModel *model,
                               QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filter(new UserFilter(service, this))
    , m_saved(new SavedFilters(service, model, this))
    , m_columnsButton(new QPushButton(this))
{
    build();
    setSearchWidth();
    retranslate();
}

void UsersFilterBar::build()
{
    setObjectName(u"usersFilterBar"_s);
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_columnsButton->setIcon(icon(u"columns-3"_s));
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line);
    flow->setSpacing(spacing);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_filter),
                            static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_columnsButton)})
        flow->addWidget(widget);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    line->setSizePolicy(flowing);
    setSizePolicy(flowing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(line);
    layout->addWidget(m_filter->chips());

    const auto changedByHand = [this] {
        if (!m_setting)
            Q_EMIT changed();
    };
    connect(m_search, &QLineEdit::textChanged, this, changedByHand);
    connect(m_filter, &UserFilter::changed, this, changedByHand);
    connect(m_columnsButton, &QPushButton::clicked, this, &UsersFilterBar::columnsRequested);
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &UsersFilterBar::leftDownwards);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_saved);
    setTabOrder(m_saved, m_columnsButton);
    setTabOrder(m_columnsButton, m_filter->chips());
}

tables::UserQuery UsersFilterBar::query() const
{
    tables::UserQuery query = m_filter->query();
    query.roster.text = m_search->text();
    return query;
}

void UsersFilterBar::setQuery(const tables::UserQuery &query)
{
    const tables::UserQuery before = this->query();
    m_setting = true;
    m_search->setText(query.roster.text);
    m_filter->setQuery(query);
    m_setting = false;
    if (this->query() != before)
        Q_EMIT changed();
}

void UsersFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setSearchWidth();
    QWidget::changeEvent(event);
}

void UsersFilterBar::setSearchWidth()
{
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * searchCharacters);
}

bool UsersFilterBar::isEmpty() const
{
    return query().isEmpty();
}

void UsersFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search by name or e-mail"));
    m_search->setAccessibleName(tr("Search by name or e-mail"));
    setHint(m_search, tr("Every word has to occur in the name or the e-mail (Ctrl+F)"));
    m_filter->retranslate();
    m_saved->retranslate();
    //: Button: chooses the columns of the list; &: its key
    m_columnsButton->setText(tr("&Columns…"));
    setHint(m_columnsButton, tr("Choose which columns are shown and what the list is ordered by"));
}

} // namespace rolecall::ui
