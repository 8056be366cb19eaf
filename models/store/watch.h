// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace rolecall::store {

class Connection;

/// While it lives, a statement of the connection ends with an error soon after `cancelled` says so, however
/// long it would last. That is asked often, in the thread of the statement, until it says so once; it may be
/// null. One for a connection at a time.
class Watch final {
public:
    Watch(Connection &connection, std::function<bool()> cancelled);
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    [[nodiscard]] bool isCancelled() const;

private:
    static int ask(void *self);

    Connection &m_connection;
    std::function<bool()> m_cancelled;
    mutable bool m_wasCancelled = false;
};

} // namespace rolecall::store
