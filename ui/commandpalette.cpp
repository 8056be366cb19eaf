// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/commandpalette.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "gate/externalquestions.h"
#include "roster/fold.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

constexpr size_t usersShown = 8;
constexpr size_t entriesShown = 8; // of each other kind, once something is typed
constexpr int numberRole = Qt::UserRole + 1;
constexpr int columns = 80; // average characters
constexpr int lines = 16;

/// Keeps the words of what has no picture in line with the others.
QIcon noPicture()
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    return picture;
}

QString textOf(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
        text.chop(1);
    return text;
}

} // namespace

CommandPalette::CommandPalette(WorkspaceService *service, const std::vector<Page *> &pages,
                               const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new PlainLabel(SemanticColor::SubtleText, this))
{
    build();
    collect(pages, actions);
    collectTerms();
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    connect(service, &WorkspaceService::signedInChanged, this, &QDialog::reject);
    search();
    askForExternals();
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    m_search->setObjectName(u"paletteLineEdit"_s);
    m_search->setPlaceholderText(tr("A user, a page, an action, a role or a term"));
    m_search->setAccessibleName(tr("A user, a page, an action, a role or a term"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"paletteTreeWidget"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // too long ones are elided
    m_nothing->setObjectName(u"paletteEmptyLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setText(
        tr("Nothing is called that. Names of users, pages, actions, roles and terms are found, in "
           "every language and script."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    resize(std::min(columns * fontMetrics().averageCharWidth(), parentWidget()->width() - 8 * spacing),
           std::min(lines * (fontMetrics().height() + spacing), parentWidget()->height() - 8 * spacing));
    setFocusProxy(m_search);
}

QString CommandPalette::headingOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return domain::term(u"term.users"_s);
    case Kind::External:
        return domain::term(u"term.external_administrators"_s);
    case Kind::Page:
        //: Heading of a list: pages of the window
        return tr("Pages");
    case Kind::Action:
        //: Heading of a list: what can be done
        return tr("Actions");
    case Kind::Role:
        //: Heading of a list: administrator roles
        return tr("Roles");
    case Kind::Term:
        //: Heading of a list: words of Control Hub
        return tr("Terms");
    }
    Q_UNREACHABLE();
}

void CommandPalette::addEntry(Kind kind, Entry entry, const QStringList &forms)
{
    entry.folded = roster::fold(QString(entry.text + u' ' + forms.join(u' ')));
    m_entries.emplace_back(kind, std::move(entry));
}

void CommandPalette::collect(const std::vector<Page *> &pages, const QList<QAction *> &actions)
{
    bool listsUsers = false; // some see the page for its external administrators alone
    for (const Page *page : pages) {
        const QString id = page->id();
        listsUsers = listsUsers || (id == "users"_L1 && !m_service->abilities().seeUsers);
        addEntry(Kind::Page,
                 {page->title(), {}, icon(page->iconName()), {}, [this, id] { Q_EMIT placeRequested({id}); }},
                 {});
        if (id == "users"_L1)
            addExternalsPage();
    }
    for (QAction *action : actions) {
        const QString text = textOf(*action);
        if (text.isEmpty() || action->menu() || action->isSeparator())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        Entry entry{text, action->isEnabled() ? keys : action->statusTip(), action->icon(), {}, {}};
        if (action->isEnabled())
            entry.run = [pointer = QPointer<QAction>(action)] {
                if (pointer)
                    pointer->trigger();
            };
        addEntry(Kind::Action, std::move(entry), {});
    }
    const domain::Catalogue &catalogue = domain::Catalogue::instance();
    for (domain::RoleIndex role = 0; listsUsers && role < catalogue.roleCount(); ++role) {
        const QString id = u"role."_s + catalogue.role(role).id;
        tables::UserQuery query;
        query.roster.roles = domain::maskOf(role);
        //: What choosing a role leads to
        addEntry(Kind::Role,
                 {domain::term(id),
                  tr("Show who holds it"),
                  icon(u"shield-check"_s),
                  {},
                  [this, query] { Q_EMIT placeRequested({.page = u"users"_s, .query = query}); }},
                 domain::allForms(id));
    }
}

/// A tab of the users page; who may not see it is told why.
void CommandPalette::addExternalsPage()
{
    const QString term = u"term.external_administrators"_s;
    Entry entry{domain::term(term), {}, icon(u"user-check"_s), {}, {}};
    if (const std::optional<Error> &refusal = m_service->abilities().seeExternals) {
        entry.detail = withRule(*refusal);
    } else {
        entry.run = [this] { Q_EMIT placeRequested({.page = u"users"_s, .externals = true}); };
    }
    addEntry(Kind::Page, std::move(entry), domain::allForms(term));
}

/// The list of them is for who may see it, whether he sees users or not; nobody else is asked for.
void CommandPalette::askForExternals()
{
    if (m_service->abilities().seeExternals)
        return;
    using Externals = std::vector<gate::ExternalRow>;
    m_service->ask<Externals>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::externals(*open.gate, open.session);
        },
        this,
        [this](const Result<Externals> &externals) {
            for (const gate::ExternalRow &row : externals.value_or(Externals())) {
                addEntry(Kind::External,
                         {row.user.name(),
                          row.user.fields[domain::Email],
                          statusIcon(row.user.status()),
                          {},
                          [this, id = row.user.id] {
                              Q_EMIT placeRequested({.page = u"users"_s, .user = id, .externals = true});
                          }},
                         {row.user.fields[domain::Email], row.organization.name});
            }
            if (!m_search->text().isEmpty())
                search();
        });
}

void CommandPalette::collectTerms()
{
    for (const QString &id : domain::termIds()) {
        if (id.startsWith("role."_L1))
            continue; // they lead somewhere
        const QString text = domain::term(id);
        QStringList others;
        for (const domain::Language language : domain::allLanguages) {
            const QString other = domain::term(id, language);
            if (other != text && !others.contains(other))
                others += other;
        }
        addEntry(Kind::Term,
                 {text,
                  others.join(u" \u00b7 "_s),
                  icon(u"languages"_s),
                  {},
                  [this, text] {
                      QApplication::clipboard()->setText(text);
                      //: %1 is a term of Control Hub
                      Q_EMIT told(tr("Copied \"%1\" to the clipboard.").arg(text));
                  }},
                 domain::allForms(id));
    }
}

std::vector<CommandPalette::Entry> CommandPalette::matchingUsers(const QString &text)
{
    roster::RowReader *rows = m_service->rows();
    if (!rows || text.trimmed().isEmpty() || m_service->abilities().seeUsers)
        return {};
    std::vector<Entry> found;
    const roster::Roster &roster = m_service->roster();
    const auto add = [&](bool externals) {
        roster::Query query;
        query.text = text;
        query.externals = externals;
        const std::vector<quint32> indices = roster.select(query, m_service->order(roster::SortColumn::Name));
        for (const quint32 index : indices) {
            if (found.size() >= usersShown)
                return;
            const domain::Id id = roster.id(index);
            rows->fetch(std::array{id});
            if (const roster::ListedUser *user = rows->find(id)) {
                found.push_back({user->name, user->email, statusIcon(roster.status(index)), {}, [this, id] {
                                     Q_EMIT placeRequested({.page = u"users"_s, .user = id});
                                 }});
            }
        }
    };
    add(false);
    if (m_service->abilities().seeExternals)
        add(true); // who is one himself
    return found;
}

void CommandPalette::search()
{
    m_list->clear();
    m_shown.clear();
    const QString text = m_search->text();
    QList<QByteArray> words = roster::fold(text).simplified().split(' ');
    words.removeAll(QByteArray());
    m_users = matchingUsers(text);
    for (const Kind kind : {Kind::User, Kind::External, Kind::Page, Kind::Action, Kind::Role, Kind::Term}) {
        std::vector<const Entry *> entries;
        if (kind == Kind::User) {
            for (const Entry &user : m_users)
                entries.push_back(&user);
        } else if (!words.isEmpty() || kind == Kind::Page || kind == Kind::Action) {
            for (const auto &[itsKind, entry] : m_entries) {
                const bool matches =
                    itsKind == kind && std::ranges::all_of(words, [&](const QByteArray &word) {
                        return entry.folded.contains(word);
                    });
                if (matches)
                    entries.push_back(&entry);
            }
            if (!words.isEmpty() && entries.size() > entriesShown) {
                // Those that begin so come first.
                std::ranges::stable_partition(
                    entries, [&](const Entry *entry) { return entry->folded.startsWith(words.first()); });
                entries.resize(entriesShown);
            }
        }
        show(kind, entries);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), width() * 2 / 3)); // the rest is for details
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_nothing->setVisible(m_list->topLevelItemCount() == 0);
    for (QTreeWidgetItemIterator item(m_list, QTreeWidgetItemIterator::Selectable); *item; ++item) {
        m_list->setCurrentItem(*item);
        break;
    }
}

void CommandPalette::show(Kind kind, const std::vector<const Entry *> &entries)
{
    if (entries.empty())
        return;
    auto *heading = new QTreeWidgetItem(m_list, {headingOf(kind)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setFont(0, headingFont(0));
    for (const Entry *entry : entries) {
        auto *item = new QTreeWidgetItem(m_list, {entry->text, entry->detail});
        item->setIcon(0, entry->picture.isNull() ? noPicture() : entry->picture);
        item->setToolTip(0, plainToolTip(entry->text));
        item->setToolTip(1, plainToolTip(entry->detail));
        item->setForeground(1, color(SemanticColor::SubtleText, palette()));
        item->setData(0, numberRole, static_cast<int>(m_shown.size()));
        if (!entry->run)
            item->setFlags(Qt::NoItemFlags);
        m_shown.push_back(entry->run);
    }
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsSelectable))
        return;
    const auto number = static_cast<size_t>(item->data(0, numberRole).toInt());
    const std::function<void()> chosen = m_shown[number];
    accept(); // first, so that the focus is back where the action looks for it
    chosen();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const bool up = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp;
        QTreeWidgetItem *item = m_list->currentItem();
        do {
            item = !item ? nullptr : (up ? m_list->itemAbove(item) : m_list->itemBelow(item));
        } while (item && !(item->flags() & Qt::ItemIsSelectable));
        if (item)
            m_list->setCurrentItem(item);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace rolecall::ui
