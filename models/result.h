// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace rolecall {

/// What went wrong, for programs. The command line's exit status follows from it.
enum class ErrorCode {
    Usage, ///< the request itself is malformed
    Denied, ///< a rule refuses it; Error::rule says which
    NeedsConfirmation, ///< allowed, but only after a second question (R10)
    Invalid, ///< bad input; Error::row and Error::column say where, if it came from a file
    NotFound, ///< no such user, role, site, ...
    File, ///< a file can't be read, written or trusted
    BackupFailed, ///< a backup has to come first and can't be made; whoever asked may say to go on without
    Cancelled, ///< the person asked for it to stop; nothing was changed
    Internal, ///< a fault of the program
};

/// Why something did not happen. `message` is a whole translated sentence for people that names what to do;
/// `detail` is untranslated and meant for a log; `rule` names the rule of the domain ("R6") or is empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString rule = {};
    QString privilege = {}; ///< id of the privilege that was missing, if one was
    QString detail = {};
    int row = 0; ///< row of the input file, the heading being row 1; 0 where there is none
    QString column = {}; ///< heading of the column in the input file
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), {}, {}, std::move(detail), 0, {}});
}

[[nodiscard]] inline tl::unexpected<Error> refusal(QString rule, QString message, QString privilege = {})
{
    return tl::unexpected<Error>(
        Error{ErrorCode::Denied, std::move(message), std::move(rule), std::move(privilege), {}, 0, {}});
}

[[nodiscard]] inline tl::unexpected<Error> badInput(QString message, int row = 0, QString column = {})
{
    return tl::unexpected<Error>(
        Error{ErrorCode::Invalid, std::move(message), {}, {}, {}, row, std::move(column)});
}

} // namespace rolecall

/// Leaves the calling function with the error of `expression` if it has one.
#define ROLECALL_TRY(expression)                                                                             \
    do {                                                                                                     \
        if (auto rolecallTry = (expression); !rolecallTry)                                                   \
            return tl::unexpected<rolecall::Error>(std::move(rolecallTry).error());                          \
    } while (false)

/// Declares `name` with the value of `expression`, or leaves the calling function with its error.
#define ROLECALL_TRY_LET(name, expression)                                                                   \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        return tl::unexpected<rolecall::Error>(std::move(name##Result).error());                             \
    auto name = std::move(name##Result).value()
