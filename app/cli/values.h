// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"
#include "gate/command.h"

/// What several verbs read from their words in the same way; what can't be read is wrong usage.
namespace rolecall::cli {

/// ROLE or ROLE@SITE; `site` is what --site names, for a role that stands without its site.
[[nodiscard]] Result<gate::RoleRef> roleFrom(const QString &word, const std::optional<QString> &site = {});
/// Is it the id of a role that is held on a site, standing without one?
[[nodiscard]] bool lacksSite(const QString &word);

/// A day written YYYY-MM-DD; nothing if the option was not given.
[[nodiscard]] Result<std::optional<QDate>> dateFrom(const Arguments &arguments, QLatin1StringView option);
[[nodiscard]] std::optional<QString> textFrom(const Arguments &arguments, QLatin1StringView option);

/// "First Last": all behind the first blank is the last name.
struct PersonName {
    QString first;
    QString last;
};
[[nodiscard]] PersonName nameFrom(const Arguments &arguments);

} // namespace rolecall::cli
