// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rolecall::domain {

/// The words of Control Hub for roles, privileges and the rest, by id ("role.full_admin"). Whatever has a
/// word of Control Hub is called by it everywhere. All functions may be called from any thread.

/// The term in the program's current language; the id itself if there is no such term.
[[nodiscard]] QString term(QStringView id);
/// The term in `language`, whatever the program's language is; the id itself if there is no such term.
[[nodiscard]] QString term(QStringView id, Language language);
[[nodiscard]] QString englishTerm(QStringView id);
/// All ids in the order of the glossary: roles, holders, levels, privileges and the rest.
[[nodiscard]] QStringList termIds();

/// Every way in which a file or a person may write the term: in the four languages, then other forms found in
/// Control Hub and its handbooks; without doubles, empty for an unknown id. For reading and search only,
/// never shown.
[[nodiscard]] QStringList allForms(QStringView id);

} // namespace rolecall::domain
