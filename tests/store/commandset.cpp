// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "commandset.h"

#include "store/userstore.h"
#include "support/support.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

constexpr int many = 300; // people of an import that is preceded by a backup (D13)
constexpr int some = 30;
const QString external = u"petar@tisa.example"_s;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls | %ls", qUtf16Printable(result.error().message), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

gate::AddUser newUser()
{
    gate::AddUser add;
    add.fields[FirstName] = u"Nada"_s;
    add.fields[Email] = u"nada@adriatic.example"_s;
    return add;
}

gate::AddExternal newExternal(const QString &email)
{
    gate::AddExternal add;
    add.email = email;
    add.first = u"Petar"_s;
    add.last = u"Tisin"_s;
    add.roles = {WorkspaceFixture::role(u"full_admin"_s)};
    add.reason = u"runs the phones"_s;
    return add;
}

/// People who are added and two who are changed.
gate::ImportRoster newRoster(int people)
{
    QList<QStringList> rows{{emailHeading, u"First Name"_s, u"Title"_s, messaging, meetings},
                            {u"mira@adriatic.example"_s, u"Mira"_s, u"Chief"_s, u"FALSE"_s, u"TRUE"_s},
                            {u"zoran@adriatic.example"_s, u"Zoran"_s, u"Clerk"_s, u"TRUE"_s, u"FALSE"_s}};
    for (int i = 0; i < people; ++i)
        rows << QStringList{u"p%1@adriatic.example"_s.arg(i), u"P%1"_s.arg(i), u"Agent"_s, u"TRUE"_s, {}};
    return roster(rows);
}

gate::ChangePeople manyPeople()
{
    gate::PersonChange mira{user(u"mira"_s)};
    mira.giveRoles = change({}, u"full_admin"_s).give;
    mira.takeRoles = change({}, {}, u"support_admin site_admin@"_s + siteName).take;
    mira.takeLicenses = QStringList{messaging};
    gate::PersonChange zoran{user(u"zoran"_s)};
    zoran.takeLicenses = QStringList{meetings};
    zoran.deactivate = true;
    gate::PersonChange pending{user(u"pending"_s)};
    pending.remove = true;
    return {{mira, zoran, pending}, QDate(2027, 6, 1), u"moving"_s};
}

template<typename T>
std::function<gate::Command(gate::Gate &)> always(T command)
{
    return [command](gate::Gate &) -> gate::Command { return command; };
}

/// Every cell of a row of a statement, typed and with its length, so that none passes for another.
void addRow(QCryptographicHash &hash, const store::Statement &row, int columns)
{
    for (int i = 0; i < columns; ++i) {
        const std::string_view cell = row.utf8(i);
        const QByteArray head = row.isNull(i) ? QByteArray("null;") : QByteArray::number(cell.size()) + ';';
        hash.addData(head);
        hash.addData(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
    }
}

struct Table {
    QByteArray name;
    int columns = 0;
};

Result<std::vector<Table>> tablesOf(store::Connection &connection)
{
    std::vector<Table> tables{{"sqlite_schema", 5}};
    store::Statement statement = connection.prepare(
        "SELECT name, (SELECT count(*) FROM pragma_table_xinfo(s.name)) FROM sqlite_schema s"
        " WHERE type = 'table' ORDER BY name");
    while (statement.next())
        tables.push_back({statement.text(0).toUtf8(), static_cast<int>(statement.integer(1))});
    ROLECALL_TRY(statement.finish());
    return tables;
}

} // namespace

std::vector<DiskCommand> diskCommands()
{
    return {
        {"user-add", always(newUser())},
        {"user-edit",
         always(gate::EditUser{user(u"mira"_s),
                               {{Field::Title, u"Chief"_s}, {Email, u"mirjana@adriatic.example"_s}}})},
        {"user-remove", always(gate::RemoveUser{user(u"mira"_s)})},
        {"grant", always(change(u"zoran"_s, u"readonly_admin"_s, {}, QDate(2027, 5, 1), u"for a while"_s))},
        {"revoke", always(change(u"mira"_s, {}, u"support_admin"_s))},
        {"change-people", always(manyPeople())},
        {"license-assign", always(licenses(u"zoran"_s, {messaging, standard}))},
        {"import-roster", always(newRoster(many))},
        {"import-roster, more than the cache holds", always(newRoster(some)), {}, "PRAGMA cache_size = 10"},
        {"site-add", always(gate::AddSite{u"new.webex.com"_s, true, partner})},
        {"site-remove", always(gate::RemoveSite{siteName})},
        {"external-add", always(newExternal(u"pavle@tisa.example"_s))},
        {"setting-set", always(gate::ChangeSetting{u"idle_lock_minutes"_s, u"9"_s})},
        {"undo", always(gate::Undo{}), {gate::RemoveUser{user(u"mira"_s)}}},
        {"refused", always(change(u"pending"_s, u"advanced_troubleshooting"_s)), {}, nullptr, true},
    };
}

DiskCommand diskCommand(const char *name)
{
    const std::vector<DiskCommand> all = diskCommands();
    const auto found =
        std::ranges::find_if(all, [name](const DiskCommand &one) { return qstrcmp(one.name, name) == 0; });
    if (found == all.end())
        qFatal("there is no command %s", name);
    return *found;
}

CommandBase::CommandBase()
{
    makeWorkspace();
    must(submit(newExternal(external), u"admin"_s));
    const QTemporaryDir folder(diskFolder());
    const QString copy = folder.filePath(u"copy.rolecall"_s);
    must(m_file->connection().execute("VACUUM INTO '" + copy.toUtf8() + '\''));
    m_content = readFile(copy);
    m_file.reset();
}

QString diskFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rolecall-XXXXXX"_s;
}

OpenCopy::OpenCopy(const QString &path, const QByteArray &content)
{
    if (!writeFile(path, content))
        qFatal("%ls can't be written", qUtf16Printable(path));
    m_workspace = must(store::Workspace::open(path, store::OpenMode::ReadWrite));
    m_gate = std::make_unique<gate::Gate>(*m_workspace, [] {
        return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
    });
}

Result<gate::Outcome> OpenCopy::submit(const gate::Command &command)
{
    return m_gate->submit(command, {user(u"boris"_s), gate::Door::CommandLine}, {false, true, {}, {}});
}

void OpenCopy::prepare(const DiskCommand &command)
{
    for (const gate::Command &first : command.before)
        must(submit(first));
    if (command.pragma)
        must(connection().execute(command.pragma));
}

Result<QByteArray> tryDigest(store::Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    store::Transaction transaction(connection, store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(tables, tablesOf(connection));
    for (const Table &table : tables) {
        QByteArrayList order;
        for (int i = 1; i <= table.columns; ++i)
            order << QByteArray::number(i);
        // Statements are kept by the address of their text, which therefore stays.
        static QSet<QByteArray> texts;
        const QByteArray &text =
            *texts.insert("SELECT * FROM \"" + table.name + "\" ORDER BY " + order.join(','));
        hash.addData(text);
        store::Statement statement = connection.prepare(text.constData());
        while (statement.next())
            addRow(hash, statement, table.columns);
        ROLECALL_TRY(statement.finish());
    }
    return hash.result();
}

QByteArray digest(store::Connection &connection)
{
    return must(tryDigest(connection));
}

} // namespace rolecall::test
