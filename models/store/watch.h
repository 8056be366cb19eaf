// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace rolecall::store {

class Connection;

/// While it lives, a statement of the connection ends with an error soon after `cancelled` says so, however
/// long it would last. That is asked often, in the thread of the statement; it may be null, and it outlives
/// this object. One for a connection at a time.
class Watch final {
public:
    Watch(Connection &connection, const std::function<bool()> &cancelled);
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

private:
    static int ask(void *self);

    Connection &m_connection;
    const std::function<bool()> &m_cancelled;
};

} // namespace rolecall::store
