// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"
#include "store/externalstore.h"

#include <map>

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

/// R24: what he can be promoted or demoted to: of the roles of which only one is possible for his holder
/// those that give more, or less, than the one that he has; the nearest first. Whether it is allowed a dry
/// run says.
[[nodiscard]] std::vector<domain::RoleIndex> promotions(const ExternalRow &row);
[[nodiscard]] std::vector<domain::RoleIndex> demotions(const ExternalRow &row);

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

/// What can be chosen for a new external administrator of a holder (R22).
struct ExternalChoices {
    std::vector<domain::RoleIndex> alternatives; ///< of these at most one
    bool needsAlternative = false; ///< exactly one of them
    std::vector<domain::RoleIndex> others; ///< any of these; none is held on a site
    std::vector<SiteChoice> sites; ///< by name, one role each (R12); empty where no role of sites is offered
    std::vector<Notice> closed; ///< why what his holder could hold can't be given now (R11, R15)
    std::map<domain::RoleIndex, QDate> latest; ///< of roles that end by themselves: the last day (R25)
};
/// Needs add_external_admins.
[[nodiscard]] Result<ExternalChoices> externalChoices(Gate &gate, const Session &session,
                                                      domain::Holder holder);

/// R27: how many days after one test of a break-glass access the next one is due.
[[nodiscard]] Result<int> breakGlassTestDays(Gate &gate, const Session &session);

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
