// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/persondata.h"

#include "gate/accessquestions.h"
#include "gate/sight.h"
#include "tables/workspaceservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace rolecall::ui {
namespace {

/// The panel shows the newest ones; all are on the page of the log.
constexpr qint64 shownRecords = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonPanel)
};

} // namespace

AccessLine accessLine(const gate::AccessRow &row, domain::Holder holder, const domain::Circumstances &state)
{
    AccessLine line{
        domain::privilegeName(row.privilege),    row.verdict.level, {}, row.privilege, row.siteName,
        gate::levelText(row.verdict, row.whole), row.whole};
    if (!row.siteName.isEmpty()) {
        //: %1 is a privilege, %2 a Webex site
        line.privilege = Text::tr("%1 on %2").arg(line.privilege, row.siteName);
    }
    for (const domain::Reason &reason : row.verdict.because)
        line.why << gate::reasonText(reason, holder, state);
    if (!row.verdict.blockedBy.isEmpty())
        line.why << gate::blockedText(row.verdict.blockedBy);
    return line;
}

Result<std::vector<AccessLine>> loadAccess(tables::OpenWorkspace &open, domain::Id user,
                                           domain::Holder holder)
{
    gate::Gate &gate = *open.gate;
    ROLECALL_TRY_LET(rows, gate::accessOf(gate, open.session, {user, {}}));
    store::Connection &connection = gate.workspace().connection();
    ROLECALL_TRY_LET(customer, store::customer(connection));
    ROLECALL_TRY_LET(state, store::circumstances(connection, customer.id));
    std::vector<AccessLine> lines;
    lines.reserve(rows.size());
    for (const gate::AccessRow &row : rows)
        lines.push_back(accessLine(row, holder, state));
    std::ranges::stable_sort(lines, std::ranges::greater(), &AccessLine::level);
    return lines;
}

Result<PersonData> loadPerson(tables::OpenWorkspace &open, domain::Id user)
{
    gate::Gate &gate = *open.gate;
    PersonData data;
    ROLECALL_TRY_LET(person, gate::person(gate, open.session, {user, {}}));
    data.person = std::move(person);
    ROLECALL_TRY_LET(customer, store::customer(gate.workspace().connection()));
    data.timeZone = customer.timeZone;
    if (auto access = loadAccess(open, user, data.person.listed.holder))
        data.access = std::move(*access);
    else
        data.accessError = access.error();

    store::AuditFilter filter;
    filter.user = user;
    filter.limit = shownRecords;
    if (auto records = gate::auditLog(gate, open.session, filter)) {
        std::ranges::reverse(*records);
        data.history = std::move(*records);
    }
    ROLECALL_TRY_LET(sight, gate::sight(gate, open.session));
    data.showsLicenses = sight.scope.shows(domain::Detail::Licenses) || sight.self == user;
    data.abilities = gate::personAbilities(gate, open.session, user);
    data.changeLicenses =
        gate::whyNot(gate, open.session, gate::Command(gate::ChangeLicenses{{user, {}}, {}, {}, {}}));
    return data;
}

} // namespace rolecall::ui
