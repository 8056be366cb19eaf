// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

} // namespace

Result<void> apply(Context &, const AddOrganization &)
{
    return failure(ErrorCode::Internal, {}, u"not there yet"_s);
}

Result<void> apply(Context &, const LinkOrganization &)
{
    return failure(ErrorCode::Internal, {}, u"not there yet"_s);
}

} // namespace rolecall::gate
