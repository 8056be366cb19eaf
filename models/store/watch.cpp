// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/watch.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace rolecall::store {
namespace {

constexpr int instructionsAStep = 10'000; // below a millisecond

} // namespace

Watch::Watch(Connection &connection, std::function<bool()> cancelled)
    : m_connection(connection)
    , m_cancelled(std::move(cancelled))
{
    if (m_cancelled)
        sqlite3_progress_handler(m_connection.handle(), instructionsAStep, &Watch::ask, this);
}

Watch::~Watch()
{
    if (m_cancelled)
        sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

bool Watch::isCancelled() const
{
    if (!m_wasCancelled && m_cancelled)
        m_wasCancelled = m_cancelled();
    return m_wasCancelled;
}

int Watch::ask(void *self)
{
    return static_cast<const Watch *>(self)->isCancelled() ? 1 : 0;
}

} // namespace rolecall::store
