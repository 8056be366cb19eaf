// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/activationquestions.h"

#include "gate/asking.h"
#include "gate/sight.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

/// The names of senders by e-mail; few people queue many e-mails.
class SenderNames final {
public:
    explicit SenderNames(store::Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QString> name(const QString &email)
    {
        const auto known = m_names.constFind(email);
        if (known != m_names.cend())
            return *known;
        ROLECALL_TRY_LET(sender, store::findUserByEmail(m_connection, email));
        return *m_names.insert(email, sender ? sender->name() : QString());
    }

private:
    store::Connection &m_connection;
    QHash<QString, QString> m_names;
};

Result<Outbox> readOutbox(Context &context)
{
    Outbox outbox{context.organization, {}};
    ROLECALL_TRY_LET(activations, store::activations(context.connection, context.organization.id));
    SenderNames senders(context.connection);
    for (store::Activation &activation : activations) {
        ROLECALL_TRY_LET(receiver, store::findUser(context.connection, activation.user));
        if (!receiver)
            continue;
        ROLECALL_TRY_LET(
            contactCenter,
            store::hasContactCenterLicense(context.connection, context.organization.id, activation.user));
        ROLECALL_TRY_LET(sender, senders.name(activation.queuedBy));
        limit(context, *receiver);
        outbox.entries.push_back({std::move(activation), std::move(*receiver), contactCenter, sender});
    }
    return outbox;
}

} // namespace

Result<Outbox> outbox(Gate &gate, const Session &session)
{
    return askOfWhoMay<Outbox>(gate, session, Action::SeeActivations, &readOutbox);
}

} // namespace rolecall::gate
