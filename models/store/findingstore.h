// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/connection.h"

#include <QDateTime>

namespace rolecall::store {

} // namespace rolecall::store
