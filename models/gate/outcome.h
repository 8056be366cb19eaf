// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "result.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace rolecall::gate {

/// Something that a change brings with it or that speaks against it without forbidding it.
struct Notice {
    QString rule;
    QString message; ///< a translated sentence
};

/// What an import does with a row. `reason` and `rule` are set for refused ones.
struct ImportRow {
    enum class Verdict { Added, Changed, Unchanged, Refused, Reported };
    int row = 0;
    Verdict verdict = Verdict::Unchanged;
    QString email;
    QString name;
    QString what; ///< in words: "Title: Agent -> Director", or the reason of a refusal
    QString column;
    QString rule;
};

/// Somebody who is in the workspace and not in the file.
struct AbsentPerson {
    domain::Id user = 0;
    QString email;
    QString name;
    bool holdsRole = false;
};

struct ImportReport {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 absent = 0; ///< people who are in the workspace and not in the file; never changed
    std::vector<domain::Id> absentUsers; ///< of a roster: all of them, for a command of its own
    std::vector<AbsentPerson> absentPeople; ///< those who hold a role first; at most 5,000
    /// Refused rows first come first (at most 100), then others (at most 5,000): a preview, not a list of
    /// all.
    std::vector<ImportRow> details;
    QStringList newLicenses; ///< headings
    QStringList newSites;
    QStringList turnedLicenses; ///< headings of those that are suspended now, or no longer
};

/// What a command for several people does, or would do, to one of them.
struct PersonOutcome {
    enum class Verdict { Changed, Removed, Unchanged, Refused };
    domain::Id user = 0;
    QString name;
    QString email;
    Verdict verdict = Verdict::Unchanged;
    QStringList changes; ///< in words: "Gives Support administrator", one each
    std::vector<Notice> notices; ///< what it brings with it
    std::optional<Error> refusal; ///< set for refused ones
};

/// What a command did.
struct Outcome {
    bool unchanged = false; ///< it was so already; no record
    qint64 record = 0; ///< number in the log; 0 for dry runs and unchanged
    domain::Id target = 0;
    std::vector<Notice> notices;
    QJsonObject before;
    QJsonObject after;
    std::vector<domain::Id> touched; ///< users whose rows changed or came (at most 1,000; see `many`)
    std::vector<domain::Id> removed;
    bool many = false; ///< more than `touched` can say: lists should be read anew
    ImportReport import;
    /// Of ChangePeople: everybody named, in the order of the command, refused ones too, also in a dry run
    /// that is not refused as a whole because of them.
    std::vector<PersonOutcome> people;
    /// Of a dry run of ChangePeople: what the command would be refused with because of some of them.
    std::optional<Error> refusal = {};
};

} // namespace rolecall::gate
