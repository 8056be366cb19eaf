// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/organizationstore.h"

/// What may be asked of organizations and settings; each question is authorized first (R34).
namespace rolecall::gate {

struct ListedOrganization {
    store::Organization organization;
    QStringList domains;
    store::Relation relation; ///< to the organization in use; of partners
    bool inUse = false;
};
/// The organization in use, then by name those that are no customers. Another customer is among them only
/// where the session's user belongs to it or holds a role there, or one of its users holds a role here (R33).
[[nodiscard]] Result<std::vector<ListedOrganization>> organizations(Gate &gate, const Session &session);

struct ListedSetting {
    const domain::Setting *setting = nullptr;
    QString value; ///< of the organization in use
};
/// In the order of the catalogue.
[[nodiscard]] Result<std::vector<ListedSetting>> settings(Gate &gate, const Session &session);

/// What a setting of the catalogue says, as a translated sentence; the key itself if nobody wrote one.
[[nodiscard]] QString settingText(const QString &key);
/// The kind of an organization in words of the current language.
[[nodiscard]] QString organizationKindName(domain::OrganizationKind kind);

} // namespace rolecall::gate
