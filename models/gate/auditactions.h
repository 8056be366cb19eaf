// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/auditlog.h"

#include <QStringList>

#include <array>
#include <optional>

/// What the actions of the log are called and what kinds of them there are.
namespace rolecall::gate {

/// For filters, in their order there.
enum class AuditKind {
    Roles,
    Users,
    Licenses,
    Sites,
    Organizations,
    Externals,
    Settings,
    Findings,
    Activations,
    Files,
    UndoRedo,
    SignIns,
    Workspace
};
inline constexpr std::array allAuditKinds{
    AuditKind::Roles,         AuditKind::Users,     AuditKind::Licenses, AuditKind::Sites,
    AuditKind::Organizations, AuditKind::Externals, AuditKind::Settings, AuditKind::Findings,
    AuditKind::Activations,   AuditKind::Files,     AuditKind::UndoRedo, AuditKind::SignIns,
    AuditKind::Workspace};

/// An action of the log ("grant") in words ("Gave roles"); itself if it has none.
[[nodiscard]] QString actionText(const QString &id);
/// What a record was done to, in words; the name of a person.
[[nodiscard]] QString targetText(const store::AuditRecord &record);

[[nodiscard]] QString kindText(AuditKind kind);
[[nodiscard]] QString kindId(AuditKind kind); ///< for machines: "roles"
/// The main kind of an action; nothing for one that has no words.
[[nodiscard]] std::optional<AuditKind> kindOf(const QString &action);
/// All actions that are of the kind, also those of several.
[[nodiscard]] QStringList actionsOf(AuditKind kind);

} // namespace rolecall::gate
