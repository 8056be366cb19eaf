// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "store/carryoverstore.h"
#include "store/changejournal.h"

#include <QHash>

/// Inside of the gate: what was changed here and is still to be done in Control Hub. The console is offline,
/// so what Control Hub holds is known from files alone: from the last import, and before the first one from
/// the workspace as it was made. There is a row for each thing about a person of which it holds something
/// else:
///
///  - open: a command changed it here. A command that makes it again what Control Hub holds ends the row,
///  undo
///    and redo included.
///  - done: somebody ticked it off. Control Hub counts as holding what was planned; a later command begins
///    from there.
///  - confirmed: an import showed what was planned.
///  - drift: an import showed something else, which it took over as its rules say. `hubValue` is that,
///    `planned` what was planned.
///
/// The last two stay to be read until the next import of their kind that changes or settles anything; one
/// that does not leaves no trace. What a file does not speak of it does not judge. Somebody who is removed
/// has one row, with all that Control Hub holds of him in it.
///
/// Not kept: columns of the roster that are not known, last use (Control Hub works it out), ends of roles
/// that only the console knows, and whatever is not about a person.
namespace rolecall::gate {

inline const QString isThere = QStringLiteral("yes"); ///< of a role, a license, a user

/// Of an aspect that no import of administrators, or none of rosters, speaks of.
enum class FileKind { Administrators, Roster };
[[nodiscard]] FileKind fileKindOf(store::CarryOver::Aspect aspect);

/// Does the command change what Control Hub is known to hold instead of what is to be done there? Imports do,
/// and whatever makes a workspace or a customer.
[[nodiscard]] bool tellsOfControlHub(const Command &command);
/// Of these, those that touch so many that noting each would take too long.
[[nodiscard]] bool touchesEverybody(const Command &command);

/// Brings the rows up to date with what this command did to people.
[[nodiscard]] Result<void> updateCarryOver(Context &context, const Command &command);

/// What the workspace holds now of what a row is about.
[[nodiscard]] Result<QString> currentValue(Context &context, const store::CarryOver &row);

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

    /// Judges and writes. `absent` people of the workspace are not in the roster: a removal is confirmed only
    /// by one that holds everybody else.
    [[nodiscard]] Result<void> endRoster(qint64 absent);
    [[nodiscard]] Result<void> endAdministrators(const std::vector<AdministratorRow> &rows);

    /// Whether anything was written, so that the import is to have a record.
    [[nodiscard]] bool hasWritten() const { return m_written; }
    [[nodiscard]] QJsonObject summary() const; ///< for the record: how many of which; empty if none

private:
    struct Open {
        store::CarryOver row;
        std::optional<QString> seen = {};
    };
    void judgeAdministrator(Open &open, const AdministratorRow &row) const;
    [[nodiscard]] Result<void> judgeAbsent(Open &open, bool namesOutside);
    [[nodiscard]] Result<bool> holdsNothing(const store::CarryOver &row);
    [[nodiscard]] Result<bool> namesOutside(const std::vector<AdministratorRow> &rows);
    [[nodiscard]] Result<void> write();

    Context &m_context;
    FileKind m_kind;
    std::vector<Open> m_rows;
    QMultiHash<QString, size_t> m_byKey; ///< of addresses, the former ones too, to m_rows
    qint64 m_confirmed = 0;
    qint64 m_drift = 0;
    bool m_written = false;
};

} // namespace rolecall::gate
