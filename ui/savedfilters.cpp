// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/savedfilters.h"

#include "domain/language.h"
#include "ui/icons.h"
#include "ui/savefilterdialog.h"
#include "ui/settings.h"
#include "ui/wording.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using roster::SortKey;

const auto orderKey = u"order"_s;
const auto columnKey = u"column"_s;
const auto descendingKey = u"descending"_s;

QByteArray toKept(const SavedFilter &filter)
{
    QJsonArray order;
    for (const SortKey &key : filter.order)
        order += QJsonObject{{columnKey, roster::toText(key.column)}, {descendingKey, key.descending}};
    QJsonObject object = tables::toJson(filter.query);
    object.insert(orderKey, order);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SavedFilter fromKept(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    SavedFilter filter{tables::userQueryFrom(object), {}};
    for (const auto &value : object.value(orderKey).toArray()) {
        const QJsonObject key = value.toObject();
        if (const auto column = roster::sortColumnFrom(key.value(columnKey).toString()))
            filter.order.push_back({*column, key.value(descendingKey).toBool()});
    }
    return filter;
}

/// In a menu: what follows the tab stands on the right.
QString entryText(const QString &name, const QString &count)
{
    const QString text = withoutMnemonic(QString(name).replace(u'\t', u' '));
    return count.isEmpty() ? text : text + u'\t' + count;
}

} // namespace

SavedFilters::SavedFilters(tables::WorkspaceService *service, tables::UserTableModel *model, QWidget *parent)
    : QPushButton(parent)
    , m_service(service)
    , m_model(model)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedFiltersButton"_s);
    setIcon(ui::icon(u"bookmark"_s));
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    retranslate();
}

QString SavedFilters::owner() const
{
    const auto &info = m_service->info();
    const auto &who = m_service->signedIn();
    if (!info || !who)
        return {};
    // A hash, so that the settings tell nobody's e-mail.
    const QByteArray text =
        u"%1\n%2\n%3"_s.arg(QString::number(info->organization), info->path, who->email).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QMap<QString, QByteArray> SavedFilters::kept() const
{
    const QString mine = owner();
    return mine.isEmpty() ? QMap<QString, QByteArray>() : Settings().savedFilters(mine);
}

QStringList SavedFilters::names() const
{
    return kept().keys();
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    const QMap<QString, QByteArray> filters = kept();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        addEntry(filter.key(), filter.value());
    if (filters.isEmpty())
        //: Menu: no filter has been saved yet
        m_menu->addAction(tr("No saved filters yet"))->setEnabled(false);
    m_menu->addSeparator();
    //: Menu: keeps search, filters and order under a name
    QAction *save = m_menu->addAction(ui::icon(u"plus"_s), tr("&Save these filters…"));
    save->setObjectName(u"saveFilterAction"_s);
    save->setEnabled(!m_model->userQuery().isEmpty() && !owner().isEmpty());
    if (!save->isEnabled())
        save->setToolTip(tr("First search or choose filters."));
    connect(save, &QAction::triggered, this, &SavedFilters::openSaveDialog);
    //: Menu with the names of saved filters
    QMenu *removing = m_menu->addMenu(ui::icon(u"trash-2"_s), tr("&Remove a saved filter"));
    removing->setObjectName(u"removeFilterMenu"_s);
    removing->setEnabled(!filters.isEmpty());
    for (const QString &name : filters.keys())
        connect(removing->addAction(entryText(name, {})), &QAction::triggered, this,
                [this, name] { remove(name); });
}

void SavedFilters::addEntry(const QString &name, const QByteArray &kept)
{
    const SavedFilter filter = fromKept(kept);
    QAction *action = m_menu->addAction(entryText(name, u"…"_s));
    action->setData(name);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter); });
    m_model->count(filter.query, action, [action, name](const Result<qint64> &count) {
        action->setText(entryText(name, count ? domain::number(*count) : u"–"_s));
        action->setToolTip(
            plainToolTip(count ? domain::userCount(static_cast<int>(*count)) : withRule(count.error())));
    });
}

void SavedFilters::openSaveDialog()
{
    if (owner().isEmpty())
        return;
    // What is to be kept is what the list shows now, whatever happens while the name is typed.
    const QByteArray kept = toKept({m_model->userQuery(), m_model->order()});
    auto *dialog = new SaveFilterDialog(names(), this);
    connect(m_service, &tables::WorkspaceService::signedInChanged, dialog, &QDialog::reject);
    connect(dialog, &SaveFilterDialog::named, this, [this, kept](const QString &name) { save(name, kept); });
    dialog->open();
}

void SavedFilters::save(const QString &name, const QByteArray &kept)
{
    QMap<QString, QByteArray> filters = this->kept();
    filters.insert(name, kept);
    Settings().setSavedFilters(owner(), filters);
    Q_EMIT saved(name);
}

void SavedFilters::remove(const QString &name)
{
    QMap<QString, QByteArray> filters = kept();
    const QByteArray gone = filters.take(name);
    const QString mine = owner();
    Settings().setSavedFilters(mine, filters);
    Q_EMIT removed(name, [this, mine, name, gone] {
        QMap<QString, QByteArray> again = Settings().savedFilters(mine);
        again.insert(name, gone);
        Settings().setSavedFilters(mine, again);
    });
}

void SavedFilters::retranslate()
{
    //: Button with a menu; &: its key
    setText(tr("Sa&ved filters"));
    setAccessibleName(tr("Saved filters"));
    setHint(this, tr("Filters that you have kept under a name"));
}

} // namespace rolecall::ui
