// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include "app/cli/verbfunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

#define ROLECALL_FILTERS                                                                                     \
    "[--search TEXT] [--role ROLE]... [--administrators] [--external] [--sort COLUMN] [--descending] "       \
    "[--limit N]"                                                                                            \
    " [--offset N]"

constexpr Option required(QLatin1StringView name)
{
    return {name, Option::One, true};
}

constexpr Option flag(QLatin1StringView name)
{
    return {name, Option::Flag};
}

constexpr Option many(QLatin1StringView name)
{
    return {name, Option::Many};
}

std::vector<Verb> makeVerbs()
{
    constexpr bool anybody = false;
    constexpr bool actor = true;
    constexpr bool alone = false;
    constexpr bool batch = true;
    using enum FileUse;
    return {
        {"create"_L1,
         "--organization NAME --admin EMAIL --name \"First Last\" [--domain D]..."_L1,
         Makes,
         anybody,
         alone,
         0,
         0,
         {required("organization"_L1), required("admin"_L1), required("name"_L1), many("domain"_L1)},
         createWorkspace},
        {"demo"_L1,
         "[--users N] [--administrators N] [--externals N] [--seed S]"_L1,
         Makes,
         anybody,
         alone,
         0,
         0,
         {{"users"_L1}, {"administrators"_L1}, {"externals"_L1}, {"seed"_L1}},
         createDemo},
        {"users"_L1, ROLECALL_FILTERS ""_L1, Reads, actor, batch, 0, 0, selectionOptions(), listUsers},
        {"show"_L1, "EMAIL"_L1, Reads, actor, batch, 1, 1, {}, showUser},
        {"access"_L1, "EMAIL"_L1, Reads, actor, batch, 1, 1, {}, listAccess},
        {"can"_L1,
         "EMAIL PRIVILEGE [--level read|full] [--site SITE]"_L1,
         Reads,
         actor,
         batch,
         2,
         2,
         {{"level"_L1}, {"site"_L1}},
         answerCan},
        {"who-can"_L1,
         "PRIVILEGE [--level read|full] [--site SITE]"_L1,
         Reads,
         actor,
         batch,
         1,
         1,
         {{"level"_L1}, {"site"_L1}},
         listWhoCan},
        {"grant"_L1,
         "EMAIL ROLE [--site SITE] [--until DATE] [--reason TEXT]"_L1,
         Changes,
         actor,
         batch,
         2,
         2,
         {{"site"_L1}, {"until"_L1}, {"reason"_L1}},
         grantRole},
        {"revoke"_L1,
         "EMAIL ROLE [--site SITE] [--yes]"_L1,
         Changes,
         actor,
         batch,
         2,
         2,
         {{"site"_L1}, flag("yes"_L1)},
         revokeRole},
        {"user add"_L1,
         "EMAIL --name \"First Last\" [--set FIELD=VALUE]..."_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {required("name"_L1), many("set"_L1)},
         addUser},
        {"user edit"_L1,
         "EMAIL [--set FIELD=VALUE]... [--yes]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {many("set"_L1), flag("yes"_L1)},
         editUser},
        {"user remove"_L1, "EMAIL [--yes]"_L1, Changes, actor, batch, 1, 1, {flag("yes"_L1)}, removeUser},
        {"import roster"_L1,
         "FILE [--mode add] [--encoding E]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"mode"_L1}, {"encoding"_L1}},
         importRoster},
        {"import administrators"_L1,
         "FILE [--encoding E] [--yes]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"encoding"_L1}, flag("yes"_L1)},
         importAdministrators},
        {"export administrators"_L1, "FILE " ROLECALL_FILTERS " [--force]"_L1, Changes, actor, batch, 1, 1,
         selectionOptions({flag("force"_L1)}), exportAdministrators},
        {"export users"_L1, "FILE " ROLECALL_FILTERS " [--force]"_L1, Changes, actor, batch, 1, 1,
         selectionOptions({flag("force"_L1)}), exportUsers},
        {"export roster"_L1,
         "FILE [--exact] [--force]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {flag("exact"_L1), flag("force"_L1)},
         exportRoster},
        {"audit list"_L1,
         "[--since T] [--actor E] [--target E] [--limit N]"_L1,
         Reads,
         actor,
         batch,
         0,
         0,
         {{"since"_L1}, {"actor"_L1}, {"target"_L1}, {"limit"_L1}},
         listAudit},
        {"roles"_L1,
         "[--table organization|site|contact_center|external]"_L1,
         None,
         anybody,
         batch,
         0,
         0,
         {{"table"_L1}},
         listRoles},
        {"check"_L1, ""_L1, Reads, anybody, batch, 0, 0, {}, checkWorkspace},
        {"batch"_L1, "[--atomic]"_L1, Reads, anybody, alone, 0, 0, {flag("atomic"_L1)}, runBatch},
        {"help"_L1, ""_L1, None, anybody, batch, 0, 2, {}, showHelp},
    };
}

#undef ROLECALL_FILTERS

} // namespace

Result<qint64> Arguments::number(QLatin1StringView option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least) {
        return failure(ErrorCode::Usage,
                       Text::tr("--%1 needs a whole number of at least %2.")
                           .arg(QString(option), QString::number(least)));
    }
    return number;
}

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = makeVerbs();
    return all;
}

const Verb *findVerb(QStringView name)
{
    const auto found = std::ranges::find_if(verbs(), [name](const Verb &verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

bool isGroup(QStringView word)
{
    return std::ranges::any_of(verbs(), [word](const Verb &verb) {
        return verb.name.size() > word.size() && verb.name[word.size()] == u' ' && verb.name.startsWith(word);
    });
}

QString usageOf(const Verb &verb)
{
    return QString(verb.name + u' ' + verb.usage).trimmed();
}

std::vector<Option> selectionOptions(std::vector<Option> others)
{
    std::vector<Option> options{{"search"_L1},       many("role"_L1), flag("administrators"_L1),
                                flag("external"_L1), {"sort"_L1},     flag("descending"_L1),
                                {"limit"_L1},        {"offset"_L1}};
    options.insert(options.end(), others.begin(), others.end());
    return options;
}

} // namespace rolecall::cli
