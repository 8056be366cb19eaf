// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "store/backupfolder.h"

/// Inside of the gate: how a backup is put back.
namespace rolecall::gate {

/// A role that somebody holds at a customer.
struct Holding {
    domain::Id customer = 0;
    domain::Id user = 0;
    QString emailKey;
    domain::Id organization = 0; ///< his own
    domain::RoleIndex role = 0;
    domain::Id site = 0;
    std::optional<QDateTime> until;
    bool isHeld = false; ///< has not ended
    bool isValid = false; ///< and he may sign in
    domain::Id id = 0; ///< of the assignment

    [[nodiscard]] bool isExternal() const { return organization != customer; }
};

/// What whoever restores may do at a customer.
struct Access {
    domain::Id customer = 0;
    domain::Subject subject = {};
    domain::Circumstances state = {};
};

class Restoring final {
public:
    Restoring(Context &context, const RestoreBackup &command);
    Q_DISABLE_COPY_MOVE(Restoring)

    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> requireSameWorkspace();
    [[nodiscard]] Result<void> readBefore();
    [[nodiscard]] Result<void> readCustomers();
    [[nodiscard]] Result<void> keepRevoked();
    [[nodiscard]] Result<void> judge();
    [[nodiscard]] Result<void> judge(Context &at, const Holding &holding);
    [[nodiscard]] Result<void> checkCustomers();
    [[nodiscard]] Result<void> report();
    /// What the log of the customer in use tells of it: nothing of another one (R33).
    [[nodiscard]] Result<void> log(const QJsonObject &after);
    /// What is refused because of another customer, the log tells less of than the restorer is told, who is
    /// full administrator there too (R33). Returns `judged`.
    Result<void> becauseOf(domain::Id customer, const Result<void> &judged);
    [[nodiscard]] Result<Access> accessAt(domain::Id customer);
    /// For another customer than the one in use, with what the actor was there before.
    [[nodiscard]] Context contextOf(const store::Organization &customer,
                                    const domain::Circumstances &state) const;

    Context &m_context;
    const RestoreBackup &m_command;
    std::unique_ptr<store::OpenBackup> m_backup;
    std::vector<Holding> m_before; ///< of everybody
    std::vector<Holding> m_after;
    std::vector<Access> m_access; ///< of the actor, before
    std::vector<store::Organization> m_customers; ///< as restored
    qint64 m_usersBefore = 0; ///< of all customers
    store::Extent m_extentBefore; ///< of the customer in use
    qint64 m_leftOut = 0; ///< external administrators who stay revoked
    qint64 m_leftOutHere = 0; ///< of them those of the customer in use
};

} // namespace rolecall::gate
