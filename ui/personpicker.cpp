// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/personpicker.h"

#include "domain/language.h"
#include "tables/workspaceservice.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

constexpr size_t mostShown = 20;
constexpr int shownRows = 5;

} // namespace

PersonPicker::PersonPicker(WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_more(new PlainLabel(SemanticColor::SubtleText, this))
{
    setObjectName(u"personPicker"_s);
    m_edit->setObjectName(u"personLineEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_list->setObjectName(u"personListWidget"_s);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // too long ones are elided
    m_list->setMinimumHeight(shownRows * (m_list->fontMetrics().height() + spacing / 2));
    m_more->setObjectName(u"morePeopleLabel"_s);
    m_more->setWordWrap(true);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more);
    connect(m_edit, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonPicker::choose);
    connect(service, &WorkspaceService::rosterReset, this, &PersonPicker::lookAgain);
    connect(service, &WorkspaceService::rowsChanged, this, &PersonPicker::lookAgain);
    connect(service, &WorkspaceService::orderReady, this, &PersonPicker::lookAgain);
    retranslate();
    search();
}

void PersonPicker::setLabel(const QString &text)
{
    m_label->setText(text);
}

void PersonPicker::setBase(const roster::Query &base)
{
    m_base = base;
    search();
}

void PersonPicker::setPerson(domain::Id user)
{
    roster::RowReader *rows = m_service->rows();
    if (rows)
        (void)rows->fetch(std::array{user});
    const roster::ListedUser *row = rows ? rows->find(user) : nullptr;
    m_edit->setText(row ? row->email : QString()); // searches
    int place = -1;
    for (int i = 0; row && i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).value<domain::Id>() == user)
            place = i;
    }
    m_list->setCurrentRow(place);
}

void PersonPicker::lookAgain()
{
    m_stale = true;
    if (isVisible())
        search();
}

void PersonPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        search();
}

void PersonPicker::search()
{
    m_stale = false;
    roster::Query query = m_base;
    query.text = m_edit->text();
    query.column = roster::SortColumn::Name;
    const roster::Roster &roster = m_service->roster();
    const std::vector<quint32> found = roster.select(query, m_service->order(query.column));
    std::vector<domain::Id> users;
    for (size_t i = 0; i < std::min(found.size(), mostShown); ++i)
        users.push_back(roster.id(found[i]));
    const auto more = static_cast<int>(found.size() - users.size());
    if (found.empty())
        m_more->setText(tr("Nobody matches. Type some of the name or of the e-mail."));
    else
        m_more->setText(
            tr("%n more match(es). Type more of the name or of the e-mail to see them.", nullptr, more));
    m_more->setVisible(found.empty() || more > 0);
    showFound(users);
}

void PersonPicker::showFound(const std::vector<domain::Id> &users)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        roster::RowReader *rows = m_service->rows();
        if (rows)
            (void)rows->fetch(users);
        for (const domain::Id user : users) {
            const roster::ListedUser *row = rows ? rows->find(user) : nullptr;
            if (!row)
                continue;
            //: %1 is a person's name, %2 the e-mail
            auto *item = new QListWidgetItem(tr("%1 (%2)").arg(row->name, row->email), m_list);
            item->setData(Qt::UserRole, user);
            item->setData(Qt::UserRole + 1, row->name);
            if (user == m_person)
                m_list->setCurrentItem(item);
        }
    }
    choose();
}

void PersonPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    const domain::Id user = item ? item->data(Qt::UserRole).value<domain::Id>() : 0;
    m_name = item ? item->data(Qt::UserRole + 1).toString() : QString();
    if (user == m_person)
        return;
    m_person = user;
    Q_EMIT personChanged(user);
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && steer(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PersonPicker::steer(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            return false; // it is chosen already: Enter is the dialog's
        m_list->setCurrentRow(0);
        return true;
    default:
        return false;
    }
}

void PersonPicker::retranslate()
{
    m_edit->setPlaceholderText(tr("Name or e-mail"));
    m_list->setAccessibleName(tr("People who match"));
    search();
}

} // namespace rolecall::ui
