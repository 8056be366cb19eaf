// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/startpage.h"

#include "ui/background.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int contentWidth = 720;
constexpr int logoSize = 56;
constexpr QSize tileIconSize(28, 52); // with room above and below
constexpr int tileHeight = 88;
constexpr QSize lowTileIconSize(28, 32); // where they stand in two lines
constexpr int lowTileHeight = 64;
constexpr int pathRole = Qt::UserRole;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_name(new PlainLabel(this))
    , m_sentence(new PlainLabel(SemanticColor::SubtleText, this))
    , m_demoTile(addTile(u"openDemoButton"_s, u"play"_s))
    , m_newTile(addTile(u"newWorkspaceButton"_s, u"file-plus"_s))
    , m_openTile(addTile(u"openWorkspaceButton"_s, u"folder-open"_s))
    , m_importTile(addTile(u"importWorkspaceButton"_s, u"upload"_s))
    , m_recentHeading(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_removeButton(new QPushButton(this))
{
    build();
    connect(m_newTile, &QToolButton::clicked, this, &StartPage::newRequested);
    connect(m_openTile, &QToolButton::clicked, this, &StartPage::openRequested);
    connect(m_importTile, &QToolButton::clicked, this, &StartPage::importRequested);
    connect(m_demoTile, &QToolButton::clicked, this, &StartPage::demoRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString path = item->data(pathRole).toString();
        if (!m_missing.contains(path))
            Q_EMIT recentRequested(path);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &StartPage::updateRemoveButton);
    connect(m_removeButton, &QPushButton::clicked, this, &StartPage::removeCurrent);
    retranslate();
    setRecent({});
}

QToolButton *StartPage::addTile(const QString &objectName, const QString &iconName)
{
    auto *tile = new QToolButton(this);
    tile->setObjectName(objectName);
    tile->setIcon(icon(iconName, SemanticColor::Accent));
    tile->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    tile->setFocusPolicy(Qt::StrongFocus);
    tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return tile;
}

void StartPage::build()
{
    setObjectName(u"startPage"_s);
    auto *logo = new QLabel(this);
    logo->setPixmap(icon(u"rolecall"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    m_name->setObjectName(u"productNameLabel"_s);
    m_name->setHeading(10);
    m_sentence->setObjectName(u"productSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_recentHeading->setObjectName(u"recentHeadingLabel"_s);
    m_recentHeading->setHeading(1);
    m_recentHeading->setBuddy(m_list);
    m_list->setObjectName(u"recentListWidget"_s);
    m_list->installEventFilter(this);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_removeButton->setObjectName(u"removeRecentButton"_s);

    auto *title = new QVBoxLayout;
    title->setSpacing(0);
    title->addStretch();
    title->addWidget(m_name);
    title->addWidget(m_sentence);
    title->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing * 2);
    head->addWidget(logo);
    head->addLayout(title, 1);

    m_tiles = new QGridLayout;
    m_tiles->setSpacing(spacing);

    auto *recentLine = new QHBoxLayout;
    recentLine->addWidget(m_recentHeading);
    recentLine->addStretch();
    recentLine->addWidget(m_removeButton);

    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing * 2, spacing * 5, spacing * 2, spacing * 2);
    column->setSpacing(spacing);
    column->addLayout(head);
    column->addSpacing(spacing * 2);
    column->addLayout(m_tiles);
    column->addSpacing(spacing * 2);
    column->addLayout(recentLine);
    column->addWidget(m_list, 100);
    column->addStretch(1); // takes the room where there is no list

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    QWidget *before = m_newTile;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_openTile, m_importTile, m_demoTile, m_list, m_removeButton})
        setTabOrder(std::exchange(before, next), next);
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent = paths;
    fill();
    inBackground(
        this,
        [paths] {
            QStringList missing;
            for (const QString &path : paths) {
                if (!QFileInfo::exists(path))
                    missing += path;
            }
            return missing;
        },
        [this, paths](const QStringList &missing) {
            if (paths != m_recent || missing == m_missing)
                return;
            m_missing = missing;
            fill();
        });
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitTiles();
    QWidget::changeEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTiles();
}

/// In one line, or in two where a word on them would have no room.
void StartPage::fitTiles()
{
    const std::array tiles{m_newTile, m_openTile, m_importTile, m_demoTile};
    constexpr auto count = static_cast<int>(tiles.size());
    int needed = (count - 1) * spacing;
    for (const QToolButton *tile : tiles)
        needed += tile->sizeHint().width();
    const int columns = needed <= std::min(width(), contentWidth) - 4 * spacing ? count : count / 2;
    if (std::exchange(m_tileColumns, columns) == columns)
        return;
    for (int i = 0; i < count; ++i) {
        QToolButton *tile = tiles[static_cast<size_t>(i)];
        tile->setIconSize(columns == count ? tileIconSize : lowTileIconSize);
        tile->setMinimumHeight(columns == count ? tileHeight : lowTileHeight);
        m_tiles->removeWidget(tile);
        m_tiles->addWidget(tile, i / columns, i % columns);
    }
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::retranslate()
{
    m_name->setText(u"Rolecall"_s);
    m_sentence->setText(
        tr("See and decide who administers your Webex organization, offline, with every change in a log."));
    m_newTile->setText(tr("New workspace"));
    m_openTile->setText(tr("Open workspace"));
    //: Makes a new workspace out of the files that Control Hub exports
    m_importTile->setText(tr("Import from Control Hub"));
    m_demoTile->setText(tr("Open the demo"));
    m_newTile->setToolTip(tr("Start a workspace with its first full administrator"));
    m_openTile->setToolTip(tr("Open a workspace file"));
    m_importTile->setToolTip(tr("Start a workspace, then read the files that Control Hub exports"));
    m_demoTile->setToolTip(tr("Look around among made-up people"));
    m_recentHeading->setText(tr("Recent workspaces"));
    m_removeButton->setText(tr("Remove from the list"));
    m_removeButton->setToolTip(tr("Forget this workspace here; its file stays where it is"));
    fitTiles();
    fill();
}

void StartPage::fill()
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString current = before ? before->data(pathRole).toString() : QString();
    m_list->clear();
    for (const QString &path : std::as_const(m_recent)) {
        const bool missing = m_missing.contains(path);
        const QFileInfo file(path);
        const QString name = file.completeBaseName();
        const QString folder = QDir::toNativeSeparators(file.path());
        auto *item = new QListWidgetItem(m_list);
        item->setIcon(missing ? icon(u"triangle-alert"_s, SemanticColor::Warning) : icon(u"sheet"_s));
        //: A file in a list: %1 is its name, %2 its folder
        item->setText(missing ? tr("%1 (missing)\n%2").arg(name, folder) : tr("%1\n%2").arg(name, folder));
        item->setData(pathRole, path);
        if (path == current)
            m_list->setCurrentItem(item);
    }
    const bool any = !m_recent.isEmpty();
    m_list->setVisible(any);
    m_recentHeading->setVisible(any);
    updateRemoveButton();
}

void StartPage::updateRemoveButton()
{
    m_removeButton->setVisible(!m_recent.isEmpty());
    m_removeButton->setEnabled(m_list->currentItem() != nullptr);
}

void StartPage::removeCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT recentRemoved(item->data(pathRole).toString());
}

} // namespace rolecall::ui
