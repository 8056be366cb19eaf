// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"

#include "app/cli/context.h"
#include "app/cli/dispatch.h"
#include "app/cli/invocation.h"

#include <QCoreApplication>

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int run(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err)
{
    Output output(out, err);
    Context context(output, in);
    Globals globals;
    globals.json = arguments.contains(u"--json"); // told even if the rest can't be understood
    useGlobals(context, globals);
    const Result<void> done = dispatch(context, arguments, globals);
    if (!done)
        output.error(done.error());
    const int status = done ? 0 : exitStatus(done.error().code);
    if (output.flush())
        return status;
    output.warn(Text::tr("The answer can't be written in full; make room where it goes and try again."));
    return exitStatus(ErrorCode::File);
}

} // namespace rolecall::cli
