// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>

/// Leaves a test that needs what this machine doesn't give: a right, or a program. Where nothing may be left
/// out (ROLECALL_NO_SKIP is set) the test fails instead. `why` is a string literal.
#define REQUIRE_RIGHT(condition, why)                                                                        \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            if (qEnvironmentVariableIsSet("ROLECALL_NO_SKIP"))                                               \
                QFAIL("may not be skipped: " why);                                                           \
            QSKIP("skipped: " why);                                                                          \
        }                                                                                                    \
    } while (false)
