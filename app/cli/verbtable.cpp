// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Which verbs there are, what follows them and what they need.
#include "app/cli/verb.h"
#include "app/cli/verbfunctions.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

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
    constexpr int anyNumber = std::numeric_limits<int>::max();
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
        {"license list"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listLicenses},
        {"license add"_L1,
         "HEADING [--service S] [--sold-by ORG]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"service"_L1}, {"sold-by"_L1}},
         addLicense},
        {"license assign"_L1, "EMAIL LICENSE"_L1, Changes, actor, batch, 2, 2, {}, assignLicense},
        {"license remove"_L1, "EMAIL LICENSE"_L1, Changes, actor, batch, 2, 2, {}, removeLicense},
        {"site list"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listSites},
        {"site add"_L1,
         "NAME --managed-by control-hub|site-administration [--sold-by ORG]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {required("managed-by"_L1), {"sold-by"_L1}},
         addSite},
        {"site edit"_L1,
         "NAME [--name NAME] [--managed-by control-hub|site-administration] [--sold-by ORG] [--yes]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"name"_L1}, {"managed-by"_L1}, {"sold-by"_L1}, flag("yes"_L1)},
         editSite},
        {"site remove"_L1, "NAME"_L1, Changes, actor, batch, 1, 1, {}, removeSite},
        {"organization list"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listOrganizations},
        {"organization add"_L1,
         "NAME --kind partner|other|self_signup|consumer|customer [--domain D]... [--manages-subscription] "
         "[--sale-active] [--admin EMAIL --name \"First Last\"]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {required("kind"_L1),
          many("domain"_L1),
          flag("manages-subscription"_L1),
          flag("sale-active"_L1),
          {"admin"_L1},
          {"name"_L1}},
         addOrganization},
        {"organization link"_L1,
         "PARTNER [--manages-subscription yes|no] [--sale-active yes|no] [--yes]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"manages-subscription"_L1}, {"sale-active"_L1}, flag("yes"_L1)},
         linkOrganization},
        {"activation send"_L1,
         "EMAIL... [--again]"_L1,
         Changes,
         actor,
         batch,
         1,
         anyNumber,
         {flag("again"_L1)},
         sendActivation},
        {"activation list"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listActivations},
        {"activation export"_L1,
         "DIR [--mbox] [--again]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {flag("mbox"_L1), flag("again"_L1)},
         exportActivations},
        {"activation mark"_L1, "EMAIL sent|failed"_L1, Changes, actor, batch, 2, 2, {}, markActivation},
        {"import roster"_L1,
         "FILE [--mode add|add-remove] [--encoding E] [--exact] [--skip-bad] "
         "[--sites-managed-by control-hub|site-administration] [--absent keep|deactivate|remove]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"mode"_L1},
          {"encoding"_L1},
          flag("exact"_L1),
          flag("skip-bad"_L1),
          {"sites-managed-by"_L1},
          {"absent"_L1}},
         importRoster},
        {"import administrators"_L1,
         "FILE [--encoding E] [--skip-bad] [--yes]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"encoding"_L1}, flag("skip-bad"_L1), flag("yes"_L1)},
         importAdministrators},
        {"export administrators"_L1, "FILE " ROLECALL_FILTERS " [--force]"_L1, Changes, actor, batch, 1, 1,
         selectionOptions({flag("force"_L1)}), exportAdministrators},
        {"export users"_L1, "FILE " ROLECALL_FILTERS " [--force]"_L1, Changes, actor, batch, 1, 1,
         selectionOptions({flag("force"_L1)}), exportUsers},
        {"export roster"_L1,
         "FILE [--exact] [--split N] [--force]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {flag("exact"_L1), {"split"_L1}, flag("force"_L1)},
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
        {"audit export"_L1,
         "FILE [--since T] [--actor E] [--target E] [--force]"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {{"since"_L1}, {"actor"_L1}, {"target"_L1}, flag("force"_L1)},
         exportAudit},
        {"roles"_L1,
         "[--table organization|site|contact_center|external]"_L1,
         None,
         anybody,
         batch,
         0,
         0,
         {{"table"_L1}},
         listRoles},
        {"terms"_L1, ""_L1, None, anybody, batch, 0, 0, {}, listTerms},
        {"settings list"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listSettings},
        {"settings set"_L1, "KEY VALUE"_L1, Changes, actor, batch, 2, 2, {}, setSetting},
        {"findings"_L1, ""_L1, Reads, actor, batch, 0, 0, {}, listFindings},
        {"findings accept"_L1,
         "ID --reason TEXT"_L1,
         Changes,
         actor,
         batch,
         1,
         1,
         {required("reason"_L1)},
         acceptFinding},
        {"undo"_L1, "[--yes]"_L1, Changes, actor, batch, 0, 0, {flag("yes"_L1)}, undoLast},
        {"redo"_L1, "[--yes]"_L1, Changes, actor, batch, 0, 0, {flag("yes"_L1)}, redoLast},
        {"check"_L1, ""_L1, Reads, anybody, batch, 0, 0, {}, checkWorkspace},
        {"batch"_L1, "[--atomic]"_L1, Reads, anybody, alone, 0, 0, {flag("atomic"_L1)}, runBatch},
        {"help"_L1, ""_L1, None, anybody, batch, 0, 2, {}, showHelp},
    };
}

#undef ROLECALL_FILTERS

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = makeVerbs();
    return all;
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
