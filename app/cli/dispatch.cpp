// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/dispatch.h"

#include "app/cli/invocation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool writesFiles(const Verb &verb)
{
    return verb.file == FileUse::Exports || verb.name == "activation export"_L1;
}

/// What a line of a batch may not do: take another file, or verbs that make or leave one.
Result<void> checkBatchLine(const Context &context, const Invocation &invocation)
{
    if (!invocation.verb->inBatch) {
        return failure(
            ErrorCode::Usage,
            Text::tr("\"%1\" can't stand in a batch; run it by itself.").arg(QString(invocation.verb->name)));
    }
    if (context.inBatch() == InBatch::Atomically && writesFiles(*invocation.verb)) {
        return failure(ErrorCode::Usage,
                       Text::tr("An export can't be part of an atomic batch, because a file that was "
                                "written can't be taken back; run it by itself."));
    }
    if (context.inBatch() == InBatch::Atomically && invocation.verb->name == "restore"_L1) {
        return failure(
            ErrorCode::Usage,
            Text::tr("Restoring a backup can't be part of an atomic batch, because it is one step by "
                     "itself; run it by itself."));
    }
    if (invocation.globals.workspace != context.globals().workspace)
        return failure(ErrorCode::Usage,
                       Text::tr("A batch works on one file; give --workspace before \"batch\"."));
    return {};
}

Purpose purposeOf(FileUse use)
{
    if (use == FileUse::Changes)
        return Purpose::Change;
    return use == FileUse::Exports ? Purpose::Export : Purpose::Read;
}

Result<void> checkGlobals(const Invocation &invocation)
{
    if (invocation.verb->file != FileUse::None && invocation.globals.workspace.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("Name the workspace: --workspace FILE."));
    if (invocation.verb->needsActor && invocation.globals.as.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("Say who acts: --as EMAIL."));
    return {};
}

} // namespace

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::Denied:
    case ErrorCode::NeedsConfirmation:
        return 3;
    case ErrorCode::Invalid:
        return 4;
    case ErrorCode::NotFound:
        return 5;
    case ErrorCode::File:
    case ErrorCode::BackupFailed:
        return 6;
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return 1;
    }
    return 1;
}

void useGlobals(Context &context, const Globals &globals)
{
    context.setGlobals(globals);
    context.output().setJson(globals.json);
    const domain::Language language = globals.language.value_or(domain::systemLanguage());
    if (language != domain::currentLanguage() || !context.languageIsSet()) {
        domain::installLanguage(*QCoreApplication::instance(), language);
        context.setLanguageIsSet();
    }
}

Result<void> dispatch(Context &context, const QStringList &words, const Globals &defaults)
{
    ROLECALL_TRY_LET(invocation, parseInvocation(words, defaults));
    if (context.inBatch() != InBatch::No)
        ROLECALL_TRY(checkBatchLine(context, invocation));
    useGlobals(context, invocation.globals);
    ROLECALL_TRY(checkGlobals(invocation));
    context.setWithoutBackup(invocation.arguments.has("without-backup"_L1));
    context.setPurpose(purposeOf(invocation.verb->file));
    return invocation.verb->run(context, invocation.arguments);
}

} // namespace rolecall::cli
