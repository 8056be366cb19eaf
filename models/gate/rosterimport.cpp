// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/rosterimport.h"

#include "gate/carryover.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t refusedAtMost = 100; // listed; all are counted
constexpr size_t notedAtMost = 5000;
constexpr qint64 bulkRows = 50'000; // from here on a unique index made last is faster than one kept
constexpr qint64 bulkKnown = 1'000; // people who may be here already for that

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.remove_suffix(1);
    return cell;
}

bool equals(std::string_view cell, std::string_view word)
{
    return std::ranges::equal(cell, word,
                              [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; });
}

} // namespace

/// Half of a hash of an e-mail key: two different addresses meet once in 2^64 files of a million.
struct RosterImport::Key {
    quint64 high = 0;
    quint64 low = 0;
    int row = 0;
    auto operator<=>(const Key &) const = default;

    /// Nothing if it is no address.
    static std::optional<Key> of(const QString &address, int row)
    {
        const QString key = emailKey(address);
        if (key.isEmpty())
            return std::nullopt;
        const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Blake2b_160);
        Key entry{0, 0, row};
        std::memcpy(&entry.high, hash.constData(), sizeof entry.high);
        std::memcpy(&entry.low, hash.constData() + sizeof entry.high, sizeof entry.low);
        return entry;
    }
};

/// An address that begins with an apostrophe, as it stands and without it.
struct RosterImport::Doubtful {
    int row = 0;
    std::optional<Key> standing;
    std::optional<Key> plain;
};

RosterImport::RosterImport(Context &context, RosterSource &source, Trust trust, ImportRoster terms)
    : m_context(context)
    , m_source(source)
    , m_trust(trust)
    , m_terms(std::move(terms))
    , m_report(context.outcome.import)
{
    m_fieldColumn.fill(-1);
}

RosterImport::~RosterImport() = default;

Result<void> RosterImport::run()
{
    const bool listsBad = m_context.options.dryRun || m_terms.skipBad;
    ROLECALL_TRY_LET(newestBefore, m_context.connection.integer("SELECT ifnull(max(id), 0) FROM user"));
    ROLECALL_TRY(readHeadings());
    ROLECALL_TRY(checkRows());
    const QByteArray checked = m_source.fingerprint();
    if (m_firstRefusal && !listsBad)
        return tl::unexpected(*m_firstRefusal);
    ROLECALL_TRY(writeRows());
    if (m_source.fingerprint() != checked)
        return failure(ErrorCode::File,
                       Text::tr("The file changed while it was read; nothing was imported. Try again."));
    if (m_firstRefusal && !listsBad)
        return tl::unexpected(*m_firstRefusal);
    return m_trust == Trust::Actor ? findAbsent(newestBefore) : Result<void>();
}

Result<void> RosterImport::checkRows()
{
    ROLECALL_TRY(m_source.forEach(
        [this](int row, const Cells &cells) {
            ++m_report.rows;
            return checkRow(row, cells);
        },
        [this](qint64 done, qint64 total) { return progress(done, total, 0); }));
    settleAddresses();
    findDuplicates();
    return {};
}

Result<void> RosterImport::checkRow(int row, const Cells &cells)
{
    ROLECALL_TRY_LET(taken, takeAddress(row, cells));
    if (!taken)
        return {};
    if (cells.size() > m_columns.size()) {
        refuse(row, QString::number(m_columns.size() + 1),
               Text::tr("The row has more cells than there are headings; check the separators and quotes of "
                        "this row."),
               cells);
        return {};
    }
    const std::string_view status = trimmed(cell(cells, Field::Status));
    if (!status.empty() && !userStatusFrom(textFromUtf8(status))) {
        refuse(row, fieldInfo(Field::Status).heading,
               Text::tr(
                   "The status \"%1\" is not known; use Active, Verified, Not verified, Pending or Inactive.")
                   .arg(textFromUtf8(status)),
               cells);
        return {};
    }
    for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.kind != Column::Kind::License)
            continue;
        const std::string_view value = trimmed(cells[i]);
        if (!value.empty() && !equals(value, "TRUE") && !equals(value, "FALSE")) {
            refuse(row, column.title,
                   Text::tr("A license column holds TRUE, FALSE or nothing, not \"%1\".")
                       .arg(textFromUtf8(value)),
                   cells);
            return {};
        }
        if (column.suspended && equals(value, "TRUE")) {
            refuse(row, column.title,
                   Text::tr("The license is suspended and can't be assigned; put FALSE here."), cells);
            return {};
        }
    }
    return {};
}

/// Keeps the key of the row's address; false if it has none, and then it is refused.
Result<bool> RosterImport::takeAddress(int row, const Cells &cells)
{
    const std::string_view standing = trimmed(cell(cells, Email));
    const std::string_view plain = trimmed(m_source.plain(standing));
    const auto key = Key::of(textFromUtf8(plain), row);
    if (plain.size() == standing.size()) {
        if (key)
            m_keys.push_back(*key);
    } else {
        const Doubtful doubtful{row, Key::of(textFromUtf8(standing), row), key};
        if (m_addressesStand) {
            ROLECALL_TRY_LET(somebody, known(textFromUtf8(standing)));
            m_addressesStand = somebody.has_value();
        }
        if (doubtful.standing || key) {
            m_doubtful.push_back(doubtful);
            return true;
        }
    }
    if (!key)
        refuse(row, fieldInfo(Email).heading, *emailProblem(textFromUtf8(plain)), cells);
    return key.has_value();
}

void RosterImport::settleAddresses()
{
    for (const Doubtful &doubtful : std::exchange(m_doubtful, {})) {
        if (const auto &key = m_addressesStand ? doubtful.standing : doubtful.plain)
            m_keys.push_back(*key);
        else if (!m_refusedRows.contains(doubtful.row))
            refuse(doubtful.row, fieldInfo(Email).heading, *emailProblem(u"@"_s), {}); // it begins with it
    }
}

void RosterImport::findDuplicates()
{
    std::ranges::sort(m_keys);
    for (size_t i = 1; i < m_keys.size(); ++i) {
        const Key &first = m_keys[i - 1];
        Key &again = m_keys[i];
        if (first.high != again.high || first.low != again.low)
            continue;
        //: %1 is the number of a row in a file
        refuse(again.row, fieldInfo(Email).heading,
               Text::tr("The e-mail address stands in row %1 already; keep one of the rows.").arg(first.row),
               {});
        again.row = first.row; // a third one is told of the first
    }
    m_keys = {};
}

Result<void> RosterImport::writeRows()
{
    ROLECALL_TRY(beginBulk());
    ROLECALL_TRY(m_source.forEach(
        [this](int row, const Cells &cells) -> Result<void> {
            return m_refusedRows.contains(row) ? nameRefused(row, cells) : writeRow(row, cells);
        },
        [this](qint64 done, qint64 total) { return progress(done, total, 1); }));
    return endBulk();
}

Result<void> RosterImport::beginBulk()
{
    ROLECALL_TRY_LET(present,
                     m_context.connection.integer("SELECT count(*) FROM (SELECT 1 FROM user LIMIT 1001)"));
    if (m_report.rows < bulkRows || present > bulkKnown)
        return {};
    store::Statement statement = m_context.connection.prepare("SELECT email_key, id FROM user");
    while (statement.next())
        m_bulkKnown.insert(statement.text(0), statement.integer(1));
    ROLECALL_TRY(statement.finish());
    m_bulk = true;
    return m_context.connection.execute("DROP INDEX user_by_email");
}

Result<void> RosterImport::endBulk()
{
    return m_bulk ? m_context.connection.execute("CREATE UNIQUE INDEX user_by_email ON user(email_key)")
                  : Result<void>();
}

Result<std::optional<User>> RosterImport::known(const QString &email)
{
    if (!m_bulk)
        return store::findUserByEmail(m_context.connection, email);
    const Id id = m_bulkKnown.value(emailKey(email));
    return id ? store::findUser(m_context.connection, id) : std::optional<User>();
}

Result<void> RosterImport::writeRow(int row, const Cells &cells)
{
    ROLECALL_TRY_LET(user, known(address(cells)));
    if (user)
        m_seen.push_back(user->id);
    ROLECALL_TRY(user ? update(row, cells, *user) : add(row, cells));
    tellOf(row, cells);
    return {};
}

void RosterImport::refuse(int row, const QString &column, const QString &reason, const Cells &cells,
                          const QString &rule)
{
    if (!m_refusedRows.insert(row).second)
        return; // for another reason already
    ++m_report.refused;
    if (!m_firstRefusal || row < m_firstRefusal->row)
        m_firstRefusal =
            Error{rule.isEmpty() ? ErrorCode::Invalid : ErrorCode::Denied, reason, rule, {}, {}, row, column};
    if (m_refusedRows.size() <= refusedAtMost) {
        const ImportRow refused{
            row, ImportRow::Verdict::Refused, textFromUtf8(trimmed(cell(cells, Email))), {}, reason, column,
            rule};
        const auto at = std::ranges::find_if(m_report.details, [row](const ImportRow &other) {
            return other.verdict != ImportRow::Verdict::Refused || other.row > row;
        });
        m_report.details.insert(at, refused);
    }
}

Result<void> RosterImport::nameRefused(int row, const Cells &cells)
{
    const QString email = address(cells);
    const auto found = std::ranges::find_if(m_report.details, [row](const ImportRow &listed) {
        return listed.row == row && listed.verdict == ImportRow::Verdict::Refused;
    });
    if (found != m_report.details.end())
        found->email = email;
    ROLECALL_TRY_LET(user, known(email));
    if (user)
        m_seen.push_back(user->id);
    tellOf(row, cells);
    return {};
}

void RosterImport::note(ImportRow::Verdict verdict, int row, const QString &email, const QString &name,
                        const QString &what)
{
    if (m_report.details.size() < notedAtMost)
        m_report.details.push_back({row, verdict, email, name, what, {}, {}});
}

std::string_view RosterImport::cell(const Cells &cells, Field field) const
{
    const int column = m_fieldColumn[field];
    return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                                     : std::string_view();
}

QString RosterImport::address(const Cells &cells) const
{
    const std::string_view standing = trimmed(cell(cells, Email));
    return textFromUtf8(m_addressesStand ? standing : trimmed(m_source.plain(standing)));
}

bool RosterImport::progress(qint64 done, qint64 total, int pass) const
{
    return !m_context.options.progress || m_context.options.progress(pass * total + done, 2 * total);
}

Result<void> apply(Context &context, const ImportRoster &command)
{
    ROLECALL_TRY(require(context, Action::ImportRoster));
    CarryOverVerdicts verdicts(context, FileKind::Roster);
    ROLECALL_TRY(verdicts.begin());
    RosterImport import(context, *command.source, RosterImport::Trust::Actor, command);
    import.tell(verdicts);
    ROLECALL_TRY(import.run());
    ROLECALL_TRY(verdicts.endRoster(import.missing()));
    const ImportReport &report = context.outcome.import;
    context.outcome.unchanged = report.added == 0 && report.changed == 0 && report.newLicenses.isEmpty()
        && report.turnedLicenses.isEmpty() && !verdicts.hasWritten();
    QJsonObject &after = context.outcome.after;
    after = QJsonObject{{u"rows"_s, report.rows},
                        {u"added"_s, report.added},
                        {u"changed"_s, report.changed},
                        {u"unchanged"_s, report.unchanged}};
    if (report.refused > 0)
        after.insert(u"refused"_s, report.refused);
    const auto insert = [&after](const QString &key, const QStringList &names) {
        if (!names.isEmpty())
            after.insert(key, QJsonArray::fromStringList(names));
    };
    insert(u"new_licenses"_s, report.newLicenses);
    insert(u"new_sites"_s, report.newSites);
    insert(u"licenses_turned"_s, report.turnedLicenses);
    if (const QJsonObject carried = verdicts.summary(); !carried.isEmpty())
        after.insert(u"carry_over"_s, carried);
    verdicts.record();
    return {};
}

} // namespace rolecall::gate
