// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/importlook.h"

#include "exchange/encodingguess.h"

namespace rolecall::ui {
namespace {

Result<gate::Command> commandFor(exchange::ImportKind kind, const QString &path, const ImportChoices &choices,
                                 tables::TaskState &state)
{
    if (kind == exchange::ImportKind::Administrators) {
        ROLECALL_TRY_LET(command,
                         exchange::administratorImport(path, choices.encoding, tables::reporter(state)));
        command.skipBad = choices.skipBad;
        return command;
    }
    ROLECALL_TRY_LET(command, exchange::rosterImport(path, choices.encoding, choices.style));
    command.mode = choices.mode;
    command.skipBad = choices.skipBad;
    command.managedByControlHub = choices.managedByControlHub;
    return command;
}

Result<ImportLook> lookOnce(const QString &path, const ImportChoices &choices, tables::OpenWorkspace &open,
                            tables::TaskState &state)
{
    ROLECALL_TRY_LET(kind, exchange::recognize(path, choices.encoding));
    ROLECALL_TRY_LET(command, commandFor(kind, path, choices, state));
    gate::SubmitOptions options;
    options.dryRun = true;
    options.progress = tables::reporter(state);
    ROLECALL_TRY_LET(outcome, open.gate->submit(command, open.session, options));
    return ImportLook{kind, std::move(command), std::move(outcome)};
}

} // namespace

Result<ImportLook> lookAtImport(const QString &path, const ImportChoices &choices,
                                tables::OpenWorkspace &open, tables::TaskState &state)
{
    Result<ImportLook> first = lookOnce(path, choices, open, state);
    if (first || choices.encoding || first.error().code != ErrorCode::Invalid)
        return first;
    const auto guess = exchange::guessCodePage(path);
    if (!guess)
        return first;
    ImportChoices guessed = choices;
    guessed.encoding = guess;
    Result<ImportLook> second = lookOnce(path, guessed, open, state);
    if (second)
        second->guess = guess;
    return second;
}

} // namespace rolecall::ui
