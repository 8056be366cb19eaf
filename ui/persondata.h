// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rolecall::tables {
struct OpenWorkspace;
}

namespace rolecall::ui {

/// One privilege of a person, in words.
struct AccessLine {
    QString privilege; ///< with its site, where it is one of a site
    domain::Level level = domain::Level::None;
    QStringList why; ///< the cells that give it, or the rule that takes it away
    domain::PrivilegeIndex index = 0; ///< of the privilege
    QString site = {}; ///< its name; empty: not one of a site
    QString levelText = {}; ///< the level in words, as far as it is known
    bool whole = true; ///< as gate::AccessRow::whole
};

/// All that the person panel shows.
struct PersonData {
    gate::Person person;
    std::vector<AccessLine> access; ///< highest level first, those with none last
    std::optional<Error> accessError;
    std::optional<std::vector<store::AuditRecord>> history; ///< newest first; nothing if it may not be seen
    gate::PersonAbilities abilities;
    bool showsLicenses = true; ///< all of them; otherwise those that may be assigned (R28)
    std::optional<Error> changeLicenses; ///< why no license of the person can be changed, if so
    QString timeZone; ///< of the organization: assignments end at its midnight
};

/// What one row of somebody's access says; `holder` is that of the user.
[[nodiscard]] AccessLine accessLine(const gate::AccessRow &row, domain::Holder holder,
                                    const domain::Circumstances &state);

/// Everybody may ask for his own; `holder` is that of the user. In the worker's thread.
[[nodiscard]] Result<std::vector<AccessLine>> loadAccess(tables::OpenWorkspace &open, domain::Id user,
                                                         domain::Holder holder);

/// Reads it all; in the worker's thread.
[[nodiscard]] Result<PersonData> loadPerson(tables::OpenWorkspace &open, domain::Id user);

} // namespace rolecall::ui
