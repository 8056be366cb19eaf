// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/userchanges.h"
namespace rolecall::gate {
Result<void> apply(Context &, const ChangePeople &) { return failure(ErrorCode::Internal, {}); }
}
