// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QObject>
#include <QtTest>

#include <optional>

/// What tests of the window do beside the window: through the service, waiting for the answer.
namespace rolecall::test {

/// The answer of `work` in the worker; ends the program if none comes.
template<typename T>
Result<T> ask(tables::WorkspaceService &service,
              std::function<Result<T>(tables::OpenWorkspace &, tables::TaskState &)> work)
{
    std::optional<Result<T>> answer;
    service.ask<T>(std::move(work), &service, [&answer](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qFatal("a question was not answered");
    return *answer;
}

inline Result<gate::Outcome> submit(tables::WorkspaceService &service, const gate::Command &command)
{
    std::optional<Result<gate::Outcome>> answer;
    service.submit(command, {}, &service,
                   [&answer](const Result<gate::Outcome> &outcome) { answer = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qFatal("a command was not answered");
    return *answer;
}

/// A part by its object name; ends the program if there is none.
template<typename T>
T &part(const QObject &whole, const QString &name)
{
    auto *found = whole.findChild<T *>(name);
    if (!found)
        qFatal("there is no %ls", qUtf16Printable(name));
    return *found;
}

} // namespace rolecall::test
