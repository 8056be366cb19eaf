// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplequestions.h"
namespace rolecall::gate {
Result<FoundPeople> peopleByEmail(Gate &, const Session &, const QStringList &) { return failure(ErrorCode::Internal, {}); }
Result<ChangePeople> sameRolesPlan(Gate &, const Session &, domain::Id, const std::vector<domain::Id> &, bool) { return failure(ErrorCode::Internal, {}); }
Result<ChangePeople> leaverPlan(Gate &, const Session &, const std::vector<domain::Id> &) { return failure(ErrorCode::Internal, {}); }
}
