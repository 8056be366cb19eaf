// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/undostack.h"
#include "store/carryoverstore.h"
#include "store/changejournal.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

/// Inside of the gate: what was changed here and is still to be done in Control Hub. The console is offline,
/// so what Control Hub holds is known from files alone: from the last import, and before the first one from
/// the workspace as it was made. There is a row for each thing about a person of which it holds something
/// else:
///
///  - open: a command changed it here, or a role ended by itself. A command that makes it again what Control
///    Hub holds ends the row, undo and redo included.
///  - done: somebody ticked it off. Control Hub counts as holding what was planned; a later command begins
///    from there.
///  - confirmed: an import showed what was planned.
///  - drift: an import showed something else, which it took over as its rules say. `hubValue` is that,
///    `planned` what was planned.
///
/// The last two stay to be read until the next import of their kind that changes or settles anything; one
/// that does not leaves no trace. An import that is taken back takes back what it told as well. What a file
/// does not speak of it does not judge, and neither what its importer could not tick off. Somebody who is
/// removed has one row, with all that Control Hub holds of him in it; its item is the key of his address
/// there, if that is another than here.
///
/// Not kept: columns of the roster that are not known, last use (Control Hub works it out), ends of roles,
/// which only the console knows (a role is to be taken there when it has ended), and whatever is not about a
/// person.
namespace rolecall::gate {

struct Sight;

inline const QString isThere = QStringLiteral("yes"); ///< of a role, a license, a user

/// Of an aspect that no import of administrators, or none of rosters, speaks of.
enum class FileKind { Administrators, Roster };
[[nodiscard]] FileKind fileKindOf(store::CarryOver::Aspect aspect);

/// Of somebody who was removed and is still to be removed there, or was: nobody who is here is it.
[[nodiscard]] bool isGone(const store::CarryOver &row);

/// Does the command change what Control Hub is known to hold instead of what is to be done there? Imports do,
/// those taken back and done again too, and whatever makes a workspace or a customer.
[[nodiscard]] bool tellsOfControlHub(const Context &context, const Command &command);
/// Of the commands those that touch so many people that noting each would take too long.
[[nodiscard]] bool touchesEverybody(const Command &command);
[[nodiscard]] bool isImport(const QString &action); ///< of a record

/// Brings the rows up to date with what this command did to people.
[[nodiscard]] Result<void> updateCarryOver(Context &context, const Command &command);
/// With the roles that ended by themselves since `from`: Control Hub, which knows of no such end, goes on
/// giving them, unless it ends them itself (R25).
[[nodiscard]] Result<void> carryOverEnds(Context &context, const QDateTime &from);

[[nodiscard]] QJsonObject detailsOf(const store::CarryOver &row); ///< its hubDetails
/// The address by which Control Hub knows somebody who was removed, from these.
[[nodiscard]] QString addressOf(const QJsonObject &hubDetails);

/// The person whom a row is about; nothing if nobody here is it.
[[nodiscard]] Result<std::optional<domain::User>> personOf(Context &context, const store::CarryOver &row);
/// What the workspace holds now of what a row is about.
[[nodiscard]] Result<QString> currentValue(Context &context, const store::CarryOver &row);

/// Takes back what an import told, or tells it again, once its changes are reversed. Returns what was there
/// instead, for the new record; empty if it told nothing.
[[nodiscard]] Result<QJsonArray> revertVerdicts(Context &context, const Done &import);
/// Where a record keeps that: rows as they were before. For undo alone.
inline constexpr QLatin1StringView formerCarryOver("carry_over_before");
inline constexpr QLatin1StringView formerPerson("user"); ///< in such a row: the person's number

/// What an import tells of open rows. Made before it changes anything.
class CarryOverVerdicts final {
public:
    CarryOverVerdicts(Context &context, FileKind kind)
        : m_context(context)
        , m_kind(kind)
    {
    }
    Q_DISABLE_COPY_MOVE(CarryOverVerdicts)

    /// Reads the open rows and ends those that the import before this one left to be read.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// Roster: whether any open row is about the address (in the form of emailKey()).
    [[nodiscard]] bool concerns(const QString &emailKey) const { return m_byKey.contains(emailKey); }
    /// The open row of that person about a thing; null if there is none.
    [[nodiscard]] const store::CarryOver *find(const QString &emailKey, store::CarryOver::Aspect aspect,
                                               const QString &item) const;
    /// The file says that of it.
    void see(const QString &emailKey, store::CarryOver::Aspect aspect, const QString &item,
             const QString &value);
    /// The person stands in the file under that address.
    void seeUser(const QString &emailKey);
    /// The file has a row with that address that is refused: nothing is known of the person.
    void withhold(const QString &emailKey);

    /// Judges and writes. `missing` people of the workspace should be in the roster: a removal is confirmed
    /// only by one that holds everybody else.
    [[nodiscard]] Result<void> endRoster(qint64 missing);
    /// The same; `refused` are the addresses of rows that were. Who is absent holds nothing there, if the
    /// file has everybody else who does by what is known.
    [[nodiscard]] Result<void> endAdministrators(const std::vector<AdministratorRow> &rows,
                                                 const QSet<QString> &refused);

    /// Whether anything was written, so that the import is to have a record.
    [[nodiscard]] bool hasWritten() const { return m_written; }
    [[nodiscard]] QJsonObject summary() const; ///< for the record: how many of which; empty if none
    /// Puts what revertVerdicts() needs into the record. After everything else is in the outcome.
    void record();

private:
    struct Open {
        store::CarryOver row;
        store::CarryOver::State former; ///< of the row, before this import
        std::optional<QString> seen = {};
        bool isWithheld = false; ///< nothing is known
    };
    struct AdministratorsFile;
    void judgeNames();
    [[nodiscard]] Result<bool> nameAsThere(store::CarryOver &row);
    [[nodiscard]] Result<void> keepFormer(const store::CarryOver &row);
    [[nodiscard]] Result<bool> mayJudge(const Sight &sight, const store::CarryOver &row);
    void judgeAdministrator(Open &open, const AdministratorRow &row) const;
    [[nodiscard]] Result<bool> namesEverybody(const AdministratorsFile &file, bool outside);
    [[nodiscard]] Result<bool> isYetToAppear(const domain::User &user);
    [[nodiscard]] Result<void> write();

    Context &m_context;
    FileKind m_kind;
    std::vector<Open> m_rows;
    QMultiHash<QString, size_t> m_byKey; ///< of addresses, the former ones too, to m_rows
    QHash<QString, QString>
        m_addressesThere; ///< of those who are called otherwise here: keys, theirs to there
    QSet<QString> m_named; ///< addresses in the roster of people whom open rows are about
    QJsonArray m_former;
    qint64 m_confirmed = 0;
    qint64 m_drift = 0;
    bool m_written = false;
};

} // namespace rolecall::gate
