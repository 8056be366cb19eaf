// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "gate/rostersource.h"

#include <QDate>

#include <memory>
#include <variant>
#include <vector>

/// Every change as a value. A command says what is wanted; Gate::submit() decides.
namespace rolecall::gate {

/// A person, by id or else by e-mail.
struct UserRef {
    domain::Id id = 0;
    QString email;
};

/// A role, with the name of its site if it is held per site.
struct RoleRef {
    domain::RoleIndex role = 0;
    QString site;
};

/// The first command of a new workspace: the organization and its first full administrator (R2).
struct CreateOrganization {
    QString name;
    QString adminEmail;
    QString adminFirst;
    QString adminLast;
    QStringList domains; ///< beside the domain of the administrator's e-mail
    QString timeZone; ///< IANA id; `until` dates end at its midnight
};

/// The first command of a made-up workspace.
struct CreateDemo {
    int users = 2000; ///< own users, administrators included; at least 1
    int administrators = 60; ///< own users with a role, at least 2 of them full administrators
    int externals = 6;
    quint32 seed = 1;
};

struct AddUser {
    domain::FieldValues fields; ///< status empty: Active
};

struct EditUser {
    UserRef user;
    QMap<domain::Field, QString> changes;
};

struct RemoveUser {
    UserRef user;
};

/// Gives and takes roles of one person: what the role editor saves, and `grant` and `revoke`.
struct ChangeRoles {
    UserRef user;
    std::vector<RoleRef> give;
    std::vector<RoleRef> take;
    std::optional<QDate> until; ///< for those given
    QString reason;
};

struct ImportRoster {
    std::shared_ptr<RosterSource> source;
};

/// A row of Control Hub's export of administrators. Site roles without a site are reported, never applied.
struct AdministratorRow {
    int row = 0; ///< in the file, the heading being row 1
    QString email;
    std::vector<RoleRef> roles;
    QStringList notApplied; ///< site roles that name no site
    std::optional<Error> problem = {}; ///< what reading found wrong with the row: it is refused with that
};

struct ImportAdministrators {
    QString fileName; ///< for the log
    std::vector<AdministratorRow> rows;
};

/// Leaves its record and changes nothing else.
struct SignIn { };

/// An export: its record is written in the transaction that SubmitOptions::beforeCommit completes.
struct RecordExport {
    QString what; ///< "administrators", "users", "roster"
    QString fileName;
    qint64 rows = 0;
};

using Command = std::variant<CreateOrganization, CreateDemo, AddUser, EditUser, RemoveUser, ChangeRoles,
                             ImportRoster, ImportAdministrators, SignIn, RecordExport>;

} // namespace rolecall::gate
