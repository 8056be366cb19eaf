// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<void> undoLast(Context &, const Arguments &)
{
    return failure(ErrorCode::Internal, {}, u"not there yet"_s);
}

Result<void> redoLast(Context &, const Arguments &)
{
    return failure(ErrorCode::Internal, {}, u"not there yet"_s);
}

} // namespace rolecall::cli
