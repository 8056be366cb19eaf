// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"

/// One function a verb. The workspace is named if the verb needs one (Context::open() opens it as the verb's
/// FileUse says), who acts is given if the verb needs it, and the number of arguments is right.
namespace rolecall::cli {

// Workspaces
Result<void> createWorkspace(Context &context, const Arguments &arguments);
Result<void> createDemo(Context &context, const Arguments &arguments);
Result<void> makeBackup(Context &context, const Arguments &arguments);
Result<void> restoreBackup(Context &context, const Arguments &arguments);
Result<void> checkWorkspace(Context &context, const Arguments &arguments);

// People and their access
Result<void> listUsers(Context &context, const Arguments &arguments);
Result<void> showUser(Context &context, const Arguments &arguments);
Result<void> listAccess(Context &context, const Arguments &arguments);
Result<void> answerCan(Context &context, const Arguments &arguments);
Result<void> listWhoCan(Context &context, const Arguments &arguments);

// Changes
Result<void> grantRole(Context &context, const Arguments &arguments);
Result<void> revokeRole(Context &context, const Arguments &arguments);
Result<void> addUser(Context &context, const Arguments &arguments);
Result<void> editUser(Context &context, const Arguments &arguments);
Result<void> removeUser(Context &context, const Arguments &arguments);

// What the organization has
Result<void> listSites(Context &context, const Arguments &arguments);
Result<void> addSite(Context &context, const Arguments &arguments);
Result<void> editSite(Context &context, const Arguments &arguments);
Result<void> removeSite(Context &context, const Arguments &arguments);
Result<void> listLicenses(Context &context, const Arguments &arguments);
Result<void> addLicense(Context &context, const Arguments &arguments);
Result<void> assignLicense(Context &context, const Arguments &arguments);
Result<void> removeLicense(Context &context, const Arguments &arguments);
Result<void> listOrganizations(Context &context, const Arguments &arguments);
Result<void> addOrganization(Context &context, const Arguments &arguments);
Result<void> linkOrganization(Context &context, const Arguments &arguments);
Result<void> listSettings(Context &context, const Arguments &arguments);
Result<void> setSetting(Context &context, const Arguments &arguments);

// External administrators
Result<void> listExternals(Context &context, const Arguments &arguments);
Result<void> verifyExternal(Context &context, const Arguments &arguments);
Result<void> addExternal(Context &context, const Arguments &arguments);
Result<void> changeExternal(Context &context, const Arguments &arguments);
Result<void> revokeExternal(Context &context, const Arguments &arguments);
Result<void> recordProvisioning(Context &context, const Arguments &arguments);
Result<void> markBreakGlass(Context &context, const Arguments &arguments);
Result<void> testBreakGlass(Context &context, const Arguments &arguments);

// Activation e-mails
Result<void> sendActivation(Context &context, const Arguments &arguments);
Result<void> listActivations(Context &context, const Arguments &arguments);
Result<void> exportActivations(Context &context, const Arguments &arguments);
Result<void> markActivation(Context &context, const Arguments &arguments);

// Findings, what is to be carried over, undo and redo
Result<void> listFindings(Context &context, const Arguments &arguments);
Result<void> acceptFinding(Context &context, const Arguments &arguments);
Result<void> listCarryOver(Context &context, const Arguments &arguments);
Result<void> tickOffCarryOver(Context &context, const Arguments &arguments);
Result<void> reopenCarryOver(Context &context, const Arguments &arguments);
Result<void> exportCarryOver(Context &context, const Arguments &arguments);
Result<void> undoLast(Context &context, const Arguments &arguments);
Result<void> redoLast(Context &context, const Arguments &arguments);

// Files
Result<void> importRoster(Context &context, const Arguments &arguments);
Result<void> importAdministrators(Context &context, const Arguments &arguments);
Result<void> exportAdministrators(Context &context, const Arguments &arguments);
Result<void> exportUsers(Context &context, const Arguments &arguments);
Result<void> exportRoster(Context &context, const Arguments &arguments);
Result<void> exportAudit(Context &context, const Arguments &arguments);

// Log, catalogue and the rest
Result<void> listAudit(Context &context, const Arguments &arguments);
Result<void> verifyAudit(Context &context, const Arguments &arguments);
Result<void> listTerms(Context &context, const Arguments &arguments);
Result<void> listRoles(Context &context, const Arguments &arguments);
Result<void> runBatch(Context &context, const Arguments &arguments);
Result<void> showHelp(Context &context, const Arguments &arguments);

} // namespace rolecall::cli
