// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"
#include "store/externalstore.h"

/// What may be asked of external administrators (R20 to R29); each question is authorized first (R34).
namespace rolecall::gate {

/// An external administrator as the list of them has him.
struct ExternalRow {
    domain::User user; ///< of the profile: names, e-mail, status
    domain::Holder holder = domain::Holder::Other;
    store::Organization organization; ///< where he belongs
    std::vector<store::Assignment> roles; ///< valid now, in the catalogue's order
    store::ExternalRecord record;
    std::optional<QDateTime> until; ///< the first end of a role, UTC
    std::optional<int> daysLeft; ///< until that: 0 on the last day
    bool endsSoon = false; ///< R25: warned of
    bool testOverdue = false; ///< R27

    [[nodiscard]] domain::RoleMask roleMask() const;
};
/// By name, those whom the session may see. Denied where it may see none (R34).
[[nodiscard]] Result<std::vector<ExternalRow>> externals(Gate &gate, const Session &session);
/// The same of one; NotFound where there is none in sight.
[[nodiscard]] Result<ExternalRow> external(Gate &gate, const Session &session, const UserRef &who);

/// What an address says of a person who is to be added (R21).
struct Verification {
    enum class Known { Address, Domain, No };
    QString email;
    Known known = Known::No;
    /// Where the person belongs: as known, or else as stated. Nothing until one is stated; id 0 for a name
    /// that is new.
    std::optional<store::Organization> organization = {};
    bool verified = false; ///< known, not stated
    domain::Holder holder = domain::Holder::Other;
    QString name = {}; ///< of a known address
    bool isAdministrator = false; ///< holds a role here: nobody to be added
    std::vector<domain::RoleIndex> offered = {}; ///< R22, in the catalogue's order
};
[[nodiscard]] QString toText(Verification::Known known); ///< "address", "domain", "no"
/// Needs add_external_admins. Invalid with rule R21 for addresses that are refused.
[[nodiscard]] Result<Verification> verifyExternal(Gate &gate, const Session &session, const QString &email,
                                                  const QString &statedOrganization = {});

/// What a command on one external administrator would do, worked out by doing it and taking it back.
struct ExternalPreview {
    std::optional<Error> refusal; ///< why it would be refused; NeedsConfirmation is not one
    bool unchanged = false;
    bool needsConfirmation = false;
    std::vector<Notice> notices; ///< consequences in words (R24 to R26)
    std::vector<store::Assignment> roles; ///< held afterwards
    std::vector<AccessRow> access; ///< what the person will be able to do, privileges at none left out
    std::vector<PrivilegeChange> changes; ///< privileges gained and lost
};
/// `command` is one of AddExternal, ChangeExternal, RevokeExternal, RecordProvisioning, ChangeRoles.
[[nodiscard]] Result<ExternalPreview> previewExternal(Gate &gate, const Session &session,
                                                      const Command &command);

} // namespace rolecall::gate
