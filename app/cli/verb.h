// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/context.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace rolecall::cli {

/// An option of a verb, written --name or, with a value, --name VALUE or --name=VALUE.
struct Option {
    enum Kind { One, Many, Flag }; ///< with a value given once, or any number of times; without a value
    QLatin1StringView name;
    Kind kind = One;
    bool required = false;
};

/// What follows a verb.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(QLatin1StringView option) const { return options.value(option); }
    /// A whole number of at least `least`; `fallback` if the option was not given.
    [[nodiscard]] Result<qint64> number(QLatin1StringView option, qint64 fallback, qint64 least = 0) const;
};

/// What a verb does with the workspace.
enum class FileUse {
    None, ///< needs none
    Makes, ///< makes one that may not exist yet
    Reads,
    Exports, ///< reads it, and leaves a record in it where it may be written
    Changes,
};

struct Verb {
    QLatin1StringView name; ///< one word, or two with a space between them
    QLatin1StringView usage; ///< what follows the name
    FileUse file = FileUse::None;
    bool needsActor = true;
    bool inBatch = true;
    int leastArguments = 0;
    int mostArguments = 0;
    std::vector<Option> options;
    Result<void> (*run)(Context &context, const Arguments &arguments) = nullptr;
};

[[nodiscard]] const std::vector<Verb> &verbs();
[[nodiscard]] const Verb *findVerb(QStringView name); ///< null if there is none
[[nodiscard]] bool isGroup(QStringView word); ///< is it the first of two words?
[[nodiscard]] QString usageOf(const Verb &verb); ///< "grant EMAIL ROLE [--site SITE] ..."

/// The options that select and order people, of `users` and the exports.
[[nodiscard]] std::vector<Option> selectionOptions(std::vector<Option> others = {});

} // namespace rolecall::cli
