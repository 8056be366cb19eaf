// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/organizationstore.h"

/// Which of the customers of a file is worked on (R33). Of another one than that in use nothing is told but
/// its name.
namespace rolecall::gate {

/// All customers of the file, by name. Asked before anybody is signed in: one of them has to be chosen first.
[[nodiscard]] Result<std::vector<store::Organization>> customers(Gate &gate);
/// The customer of that name, in any case; NotFound if the file has none.
[[nodiscard]] Result<store::Organization> customerNamed(Gate &gate, const QString &name);
/// The customers in which the session's user holds a role that is valid now, by name. One's own matter: open
/// to everybody who may sign in.
[[nodiscard]] Result<std::vector<store::Organization>> ownCustomers(Gate &gate, const Session &session);
/// Where somebody begins who did not say where: his own organization if he holds a role there, else the first
/// one in which he does, else the first of the file, which then refuses him.
[[nodiscard]] Result<domain::Id> firstCustomerOf(Gate &gate, const UserRef &who);
/// Works on another customer from now on; NotFound, and nothing changes, if the file has no such one. Says
/// nothing of who may act there: each command and question does.
[[nodiscard]] Result<void> useCustomer(Gate &gate, domain::Id organization);

/// While it lives, the gate works on another customer.
class AtCustomer final {
public:
    AtCustomer(Gate &gate, domain::Id organization)
        : m_connection(gate.workspace().connection())
        , m_before(m_connection.customerInUse())
        , m_done(useCustomer(gate, organization))
    {
    }
    ~AtCustomer() { m_connection.useCustomer(m_before); }
    Q_DISABLE_COPY_MOVE(AtCustomer)

    [[nodiscard]] const Result<void> &done() const { return m_done; }
    /// From now on it is the one, also afterwards.
    void stay() { m_before = m_connection.customerInUse(); }

private:
    store::Connection &m_connection;
    domain::Id m_before;
    Result<void> m_done;
};

} // namespace rolecall::gate
