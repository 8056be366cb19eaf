// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/privilegepicker.h"

#include "domain/glossary.h"
#include "domain/roletable.h"
#include "roster/fold.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::PrivilegeIndex;

constexpr int privilegeRole = Qt::UserRole; ///< of a heading there is none
constexpr int foldedRole = Qt::UserRole + 1;

/// The table that the privilege stands in first; empty: in none.
QString tableOf(PrivilegeIndex privilege)
{
    const auto &rows = Catalogue::instance().tableRows();
    const auto found = std::ranges::find(rows, privilege, &domain::TableRow::privilege);
    return found == rows.end() ? QString() : found->table;
}

QString groupName(const QString &table)
{
    if (!table.isEmpty())
        return domain::roleTableName(table);
    //: Heading of the privileges that stand in no table
    return PrivilegePicker::tr("Others");
}

/// Every name that the privilege goes by, folded.
QByteArray foldedNames(PrivilegeIndex privilege)
{
    const QString id = Catalogue::instance().privilege(privilege);
    QStringList names = domain::allForms(id.contains(u'.') ? id : u"privilege."_s + id);
    for (const domain::TableRow &row : Catalogue::instance().tableRows()) {
        if (row.privilege == privilege)
            names += domain::allForms(row.label);
    }
    names << id;
    std::string block;
    for (const QString &name : names) {
        roster::appendFolded(block, name.toStdString());
        block += ' ';
    }
    return QByteArray::fromStdString(block);
}

} // namespace

PrivilegePicker::PrivilegePicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new PlainLabel(SemanticColor::SubtleText, this))
{
    setObjectName(u"privilegePicker"_s);
    m_search->setObjectName(u"privilegeLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"privilegeListWidget"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_none->setObjectName(u"noPrivilegeLabel"_s);
    m_none->setWordWrap(true);
    m_none->hide();
    setFocusProxy(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PrivilegePicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &PrivilegePicker::choose);
    retranslate();
}

QString PrivilegePicker::fullName(PrivilegeIndex privilege)
{
    const QString name = domain::privilegeName(privilege);
    for (PrivilegeIndex other = 0; other < Catalogue::instance().privilegeCount(); ++other) {
        if (other != privilege && domain::privilegeName(other) == name) {
            //: %1 is a privilege, %2 the group that it belongs to
            return tr("%1 (%2)").arg(name, groupName(tableOf(privilege)));
        }
    }
    return name;
}

void PrivilegePicker::fill()
{
    m_list->clear();
    QStringList tables = domain::roleTableIds();
    tables << QString();
    for (const QString &table : tables) {
        auto *heading = new QListWidgetItem(groupName(table), m_list);
        heading->setFlags(Qt::NoItemFlags);
        QFont font = m_list->font();
        font.setBold(true);
        heading->setFont(font);
        for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
            if (tableOf(privilege) != table)
                continue;
            auto *item = new QListWidgetItem(domain::privilegeName(privilege), m_list);
            item->setData(privilegeRole, privilege);
            item->setData(foldedRole, foldedNames(privilege));
            item->setToolTip(plainToolTip(domain::privilegeName(privilege)));
        }
    }
    narrow();
}

void PrivilegePicker::narrow()
{
    QList<QByteArray> words;
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts))
        words += roster::fold(word);
    QListWidgetItem *heading = nullptr;
    QListWidgetItem *first = nullptr;
    QListWidgetItem *current = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!item->data(privilegeRole).isValid()) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const QByteArray names = item->data(foldedRole).toByteArray();
        const bool fits =
            std::ranges::all_of(words, [&names](const QByteArray &word) { return names.contains(word); });
        item->setHidden(!fits);
        if (!fits)
            continue;
        heading->setHidden(false);
        first = first ? first : item;
        if (item->data(privilegeRole).toInt() == m_current)
            current = item;
    }
    m_list->setCurrentItem(current && words.isEmpty() ? current : first);
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem());
    m_none->setVisible(!first);
}

void PrivilegePicker::setCurrent(PrivilegeIndex privilege)
{
    m_current = privilege;
    narrow();
}

void PrivilegePicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->clear();
    narrow();
}

void PrivilegePicker::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->isHidden() && item->data(privilegeRole).isValid()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool PrivilegePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PrivilegePicker::choose(const QListWidgetItem *item)
{
    if (!item || item->isHidden() || !item->data(privilegeRole).isValid())
        return;
    m_current = item->data(privilegeRole).toInt();
    Q_EMIT chosen(m_current);
}

void PrivilegePicker::retranslate()
{
    m_search->setPlaceholderText(tr("Search privileges"));
    m_search->setAccessibleName(tr("Search privileges"));
    m_list->setAccessibleName(tr("Privileges"));
    m_none->setText(tr("No privilege is called that. Type some of its name in any of the four languages."));
    fill();
}

} // namespace rolecall::ui
