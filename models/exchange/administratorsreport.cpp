// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/language.h"
#include "exchange/reportparts.h"
#include "exchange/reports.h"
#include "gate/findingquestions.h"
#include "gate/questions.h"
#include "store/organizationstore.h"

#include <QCollator>
#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Those who hold a role now and whom the session sees, with what it sees of their roles, by name.
Result<std::vector<gate::Person>> holders(gate::Gate &gate, const gate::Session &session)
{
    store::Connection &connection = gate.workspace().connection();
    ROLECALL_TRY_LET(organization, store::customer(connection));
    ROLECALL_TRY_LET(now, gate.now());
    ROLECALL_TRY_LET(ids, store::roleHolders(connection, organization.id, now));
    std::vector<gate::Person> people;
    for (const Id id : ids) {
        Result<gate::Person> person = gate::person(gate, session, {id, {}});
        if (!person) {
            // Who is not seen is not there.
            if (person.error().code == ErrorCode::Denied || person.error().code == ErrorCode::NotFound)
                continue;
            return tl::unexpected(person.error());
        }
        if (!person->assignments.empty())
            people.push_back(std::move(*person));
    }
    QCollator collator(localeOf(currentLanguage()));
    std::ranges::sort(people, [&collator](const gate::Person &a, const gate::Person &b) {
        return collator.compare(a.listed.user.name(), b.listed.user.name()) < 0;
    });
    return people;
}

/// A role as its holders are counted by it: the same one has another name with partners.
ReportTable byRole(const std::vector<gate::Person> &people)
{
    ReportTable table{{
                          //: Column of a printed table
                          Text::tr("Role"),
                          //: Column of a printed table: how many people
                          Text::tr("Number"),
                          //: Column of a printed table: names of people
                          Text::tr("Who"),
                      },
                      {}};
    const auto roles = static_cast<RoleIndex>(Catalogue::instance().roles().size());
    for (RoleIndex role = 0; role < roles; ++role) {
        QStringList names;
        for (const gate::Person &person : people) {
            if ((person.listed.roles & maskOf(role)) == 0)
                continue;
            QStringList sites;
            for (const store::Assignment &assignment : person.assignments) {
                if (assignment.role == role && assignment.site != 0)
                    sites << assignment.siteName;
            }
            const QString name = person.listed.user.name();
            //: %1 is a person, %2 a list of sites
            names << (sites.isEmpty() ? name
                                      : Text::tr("%1 (%2)", "person, sites").arg(name, sites.join(u", "_s)));
        }
        if (!names.isEmpty())
            table.rows.push_back({roleName(role), number(names.size()), names.join(u'\n')});
    }
    return table;
}

QString untilText(const store::Assignment &assignment, const QString &timeZone)
{
    return assignment.until ? shortDate(dayEndingAt(*assignment.until, timeZone)) : QString();
}

ReportTable byPerson(const std::vector<gate::Person> &people, const ReportHead &head)
{
    ReportTable table{{
                          //: Column of a printed table: name and e-mail of a person
                          Text::tr("Person"),
                          //: Column of a printed table: where a person belongs
                          Text::tr("Organization"),
                          //: Column of a printed table
                          Text::tr("Roles"),
                      },
                      {}};
    for (const gate::Person &person : people) {
        const User &user = person.listed.user;
        QString home = person.listed.organizationName;
        if (person.listed.holder != Holder::Customer)
            home += u'\n' + Text::tr("External administrator");
        QStringList roles;
        for (const store::Assignment &assignment : person.assignments) {
            const QString role = assignedRoleText(assignment, person.listed.holder);
            //: %1 is a role, %2 its last day
            roles << (assignment.until
                          ? Text::tr("%1, until %2").arg(role, untilText(assignment, head.timeZone))
                          : role);
        }
        QString who = user.name() + u'\n' + user.fields[Email];
        if (!maySignIn(user.status()))
            who += u'\n' + term(glossaryId(user.status()));
        table.rows.push_back({who, home, roles.join(u'\n')});
    }
    return table;
}

Result<void> tellOfFindings(gate::Gate &gate, const gate::Session &session, const ReportHead &head,
                            Report &report)
{
    const auto findings = gate::findings(gate, session);
    if (!findings) {
        if (findings.error().code != ErrorCode::Denied)
            return tl::unexpected(findings.error());
        report.blocks.push_back(
            Paragraph{Text::tr("Findings are left out: whoever made this report does not see them.")});
        return {};
    }
    ReportTable table{{
                          //: Column of a printed table: number of a rule
                          Text::tr("Rule"),
                          //: Column of a printed table: whom it is about
                          Text::tr("Whom it concerns"),
                          //: Column of a printed table: what was found
                          Text::tr("Finding"),
                          //: Column of a printed table: since when
                          Text::tr("Since"),
                      },
                      {}};
    for (const gate::FindingRow &finding : *findings) {
        if (finding.acceptedAt)
            continue;
        const QString whom = finding.email.isEmpty() ? report.organization : finding.name;
        const QDate since = finding.since.toTimeZone(QTimeZone(head.timeZone.toLatin1())).date();
        table.rows.push_back({finding.rule, whom, finding.message, shortDate(since)});
    }
    if (table.rows.empty())
        report.blocks.push_back(Paragraph{Text::tr("There are no open findings.")});
    else
        report.blocks.push_back(std::move(table));
    return {};
}

} // namespace

Result<MadeReport> administratorsReport(gate::Gate &gate, const gate::Session &session)
{
    ROLECALL_TRY_LET(scope, gate::scope(gate, session));
    ROLECALL_TRY_LET(head, reportHead(gate, session));
    ROLECALL_TRY_LET(people, holders(gate, session));
    Report report = emptyReport(Text::tr("Administrators today"), head);
    tellOfMaking(head, report);
    if (!scope.everybody) {
        report.blocks.push_back(Paragraph{
            Text::tr("By role and by person this report lists of others the roles on the sites of whoever "
                     "made it, and nothing else: there may be more."),
            true});
    }
    report.blocks.push_back(Heading{Text::tr("By role")});
    report.blocks.push_back(byRole(people));
    report.blocks.push_back(Heading{Text::tr("By person")});
    report.blocks.push_back(byPerson(people, head));
    report.blocks.push_back(Heading{Text::tr("Open findings")});
    ROLECALL_TRY(tellOfFindings(gate, session, head, report));
    return MadeReport{std::move(report), static_cast<qint64>(people.size())};
}

} // namespace rolecall::exchange
