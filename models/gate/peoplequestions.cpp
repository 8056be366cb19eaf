// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplequestions.h"
namespace rolecall::gate {
Result<std::vector<domain::Id>> peopleWho(Gate &, const Session &, const PeopleFilter &) { return failure(ErrorCode::Internal, {}); }
Result<FilterChoices> filterChoices(Gate &, const Session &) { return failure(ErrorCode::Internal, {}); }
}
