// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/settingstore.h"

namespace rolecall::store {

} // namespace rolecall::store
