// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/whocanexport.h"

#include "domain/glossary.h"
#include "exchange/exportrun.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

QStringList headings()
{
    return {
        //: Column of the exported list of users
        Text::tr("Name"),
        //: Column of the exported list of users
        Text::tr("E-mail"),
        //: Column of the exported list of users
        Text::tr("Organization"),
        //: Column: what somebody may do
        Text::tr("Privilege"),
        domain::term(u"term.site"_s),
        //: Column: how far a privilege goes
        Text::tr("Level"),
        //: Column: why somebody has a privilege
        Text::tr("Because"),
    };
}

} // namespace

Result<qint64> exportWhoCan(gate::Gate &gate, const gate::Session &session, const gate::WhoCan &question,
                            const std::vector<domain::Id> &users, const ExportOptions &options)
{
    return ExportRun(gate, session, options, u"who-can"_s).run([&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY(file.writeHeadings(headings()));
        ROLECALL_TRY_LET(people,
                         gate::whoCan(gate, session, question.privilege, question.level, question.site));
        ROLECALL_TRY_LET(state, gate::circumstances(gate));
        const QString privilege = domain::privilegeName(question.privilege);
        const auto total = static_cast<qint64>(users.size());
        for (qint64 done = 0; const domain::Id id : users) {
            ROLECALL_TRY(file.proceed(++done, total));
            const auto found =
                std::ranges::find(people, id, [](const auto &entry) { return entry.first.user.id; });
            if (found == people.end())
                continue;
            const auto &[person, verdict] = *found;
            ROLECALL_TRY(
                file.writeRow({person.user.name(), person.user.fields[domain::Email], person.organizationName,
                               privilege, question.site, domain::levelName(verdict.level),
                               gate::becauseText(verdict, person.holder, state)}));
        }
        return {};
    });
}

} // namespace rolecall::exchange
