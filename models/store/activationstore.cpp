// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/activationstore.h"

namespace rolecall::store {

} // namespace rolecall::store
