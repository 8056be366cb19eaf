// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/language.h"
#include "exchange/reportparts.h"
#include "exchange/reports.h"
#include "gate/carryoverquestions.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString knownText(const gate::KnownAsOf &known, const QString &timeZone)
{
    return gate::inWords(known, momentText(known.at.toTimeZone(QTimeZone(timeZone.toLatin1()))));
}

ReportTable emptyTable()
{
    return {{
                //: Column of a printed table: a box to tick by hand
                Text::tr("Done"),
                //: Column of a printed table: what of a person is to be changed
                Text::tr("What"),
                //: Column of a printed table: what is there, and what is planned
                Text::tr("From and to"),
                //: Column of a printed table: how it is done
                Text::tr("Step"),
            },
            {}};
}

} // namespace

Result<MadeReport> carryOverReport(gate::Gate &gate, const gate::Session &session)
{
    ROLECALL_TRY_LET(list, gate::carryOver(gate, session, false));
    ROLECALL_TRY_LET(head, reportHead(gate, session));
    Report report = emptyReport(Text::tr("To carry over to Control Hub"), head);
    tellOfMaking(head, report);
    report.blocks.push_back(Paragraph{knownText(list.known, head.timeZone)});
    QString about;
    for (const gate::CarryOverRow &one : list.rows) {
        const QString person = personText(one.row.name, one.row.email);
        if (person != about) {
            about = person;
            report.blocks.push_back(Heading{person, 2});
            report.blocks.push_back(emptyTable());
        }
        QString step = one.step;
        if (one.row.state == store::CarryOver::State::Drift)
            step += u'\n' + Text::tr("The last import showed something else.");
        //: What changes: %1 is what Control Hub holds, %2 what is planned
        const QString change = Text::tr("%1 → %2").arg(one.before, one.after);
        std::get<ReportTable>(report.blocks.back()).rows.push_back({u"\u2610"_s, one.what, change, step});
    }
    if (list.rows.empty())
        report.blocks.push_back(Paragraph{Text::tr("Nothing is to be carried over.")});
    return MadeReport{std::move(report), static_cast<qint64>(list.rows.size())};
}

} // namespace rolecall::exchange
