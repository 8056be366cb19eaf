// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <functional>
#include <vector>

namespace rolecall::gate {

/// What a command to send activation e-mails would do with each of `users` alone (R18): those who would get
/// none refuse the whole, so whoever asks for many is told before. Denied (R34) as that command; Cancelled
/// once `progress` says false.
[[nodiscard]] Result<std::vector<PersonOutcome>>
previewActivation(Gate &gate, const Session &session, const std::vector<domain::Id> &users, bool again,
                  const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace rolecall::gate
