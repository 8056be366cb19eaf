// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/fieldsight.h"
#include "gate/gate.h"
#include "store/auditlog.h"
#include "store/licensestore.h"

/// What of users whoever asks is shown: the one place where R13 and R28 are applied to profiles and licenses
/// (A15, A16). Whatever leaves the gate about a person goes through it; the log itself stays complete.
namespace rolecall::gate {

struct Context;
struct Listed;
struct Party;

/// What a session is shown of others. Its own profile is not hidden from anybody.
struct Sight {
    domain::Scope scope;
    domain::Id self = 0;
    domain::Fields fields;
    /// Who has these is shown, in the order of the roster's columns: what the session may assign is shown
    /// regardless of R28.
    std::vector<store::License> licenses;
    QStringList hiddenLicenses; ///< headings of the others
    QStringList sites; ///< names of those of `scope`, where not everybody is seen
    bool standardLicense = true; ///< what a contact-center standard license does to somebody (R17)

    /// R28 for a field by which a list can't be ordered, since the order would tell.
    [[nodiscard]] Result<void> require(domain::Field field) const;

    /// Leaves what is shown of what a record or an outcome says of a person.
    [[nodiscard]] QJsonObject limited(domain::Id user, QJsonObject part) const;
    [[nodiscard]] store::AuditDetail limited(store::AuditDetail detail) const;
    [[nodiscard]] store::AuditRecord limited(store::AuditRecord record) const;
};

/// R34 if the session sees nobody beside itself.
[[nodiscard]] Result<Sight> sight(Gate &gate, const Session &session);
/// For the log, which is about everybody: what R28 leaves of it. R34 unless the session sees the log.
[[nodiscard]] Result<Sight> sightOfLog(Gate &gate, const Session &session);

// --- Inside of the gate

[[nodiscard]] Result<Sight> sightOf(Context &context);
[[nodiscard]] Result<Sight> sightOfLog(Context &context);

[[nodiscard]] bool isShown(const Context &context, domain::Detail detail);
/// Whether the actor is shown that somebody else has the license.
[[nodiscard]] bool isShown(const Context &context, const store::License &license);
/// Whether he is shown who belongs to a site by its licenses.
[[nodiscard]] bool areUsersShown(const Context &context, domain::Id site);

/// Whether the actor is told of the site at all: who sees the users of some sites alone hears of no other
/// site (A15), and who sees nobody of those that he administers.
[[nodiscard]] bool hearsOfSite(const Context &context, domain::Id site);
/// Whether the actor is shown all roles of the person: everybody is shown his own, and of others who sees the
/// users of some sites alone those on his sites (R13).
[[nodiscard]] bool areRolesShown(const Context &context, domain::Id user);
/// What others' access is worked out from: the sites that the actor sees. One's own needs them all.
[[nodiscard]] domain::Circumstances visibleState(const Context &context, const Party &someone);
/// The actor is told what comes from the roles that he is shown.
[[nodiscard]] domain::Subject visibleSubject(const Context &context, const Party &someone);
/// A row of a list, as far as the actor is shown the person's profile.
[[nodiscard]] Result<Listed> listedAs(Context &context, const Party &someone);

/// Leaves name, address and status.
void keepContact(domain::User &user);
/// The same of a user of another customer of the file: his profile is that one's (R33).
void keepShared(const Context &context, domain::User &user);
/// Leaves what is shown of a person's profile and of what is noteworthy about him.
void limit(const Context &context, domain::User &user);
void limit(const Context &context, domain::Id user, std::vector<Notice> &notices);
/// Whether a finding by this rule is shown of the person: one tells of a license (R17).
[[nodiscard]] bool isFindingShown(const Context &context, domain::Id user, const QString &rule);

/// R28, in words that tell no value.
[[nodiscard]] tl::unexpected<Error> hiddenDetail(domain::Detail detail);
[[nodiscard]] Result<void> requireDetail(const Context &context, domain::Detail detail);
/// R28 where one of `fields` is hidden from the actor: nobody changes what he can't see.
[[nodiscard]] Result<void> requireFields(const Context &context, const QList<domain::Field> &fields);

} // namespace rolecall::gate
