// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/administratorrow.h"
#include "exchange/exporter.h"
#include "exchange/exportrun.h"
#include "gate/externalquestions.h"

using namespace Qt::StringLiterals;

namespace rolecall::exchange {

Result<qint64> exportExternals(gate::Gate &gate, const gate::Session &session,
                               const std::vector<domain::Id> &users, const ExportOptions &options)
{
    return ExportRun(gate, session, options, u"externals"_s).run([&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY(file.writeHeadings(administratorHeadings()));
        // The file holds what the list shows, so it is the list that is asked.
        ROLECALL_TRY_LET(rows, gate::externals(gate, session));
        const auto total = static_cast<qint64>(users.size());
        for (qint64 done = 0; const domain::Id id : users) {
            ROLECALL_TRY(file.proceed(++done, total));
            const auto row =
                std::ranges::find(rows, id, [](const gate::ExternalRow &one) { return one.user.id; });
            if (row != rows.end())
                ROLECALL_TRY(file.writeRow(administratorCells(row->user, row->roles)));
        }
        return {};
    });
}

} // namespace rolecall::exchange
