// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/selection.h"
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"
#include "gate/findingquestions.h"
#include "gate/questions.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using domain::FieldInfo;
using domain::Id;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is listed of a person beside his row.
class Possessions final {
public:
    Possessions(store::Connection &connection, const Selection &selection)
        : m_connection(connection)
        , m_selection(selection)
    {
    }

    /// Roles valid now, in the catalogue's order, site roles with their site.
    Result<QStringList> roles(quint32 index) const
    {
        QStringList ids;
        if (m_selection.roster->roles(index) == 0)
            return ids;
        ROLECALL_TRY_LET(
            assignments,
            store::assignmentsOf(m_connection, m_selection.roster->id(index), m_selection.organization.id));
        for (const store::Assignment &assignment : assignments) {
            if (assignment.isValidAt(m_selection.now) && m_selection.sight.scope.hasSite(assignment.site))
                ids << assignmentId(assignment.role, assignment.siteName);
        }
        return ids;
    }

    Result<QStringList> licenses(quint32 index) const
    {
        ROLECALL_TRY_LET(held, store::licensesOf(m_connection, m_selection.roster->id(index)));
        QStringList headings;
        for (const store::License &license : m_selection.sight.licenses) {
            if (std::ranges::find(held, license.id) != held.end())
                headings << license.heading;
        }
        return headings;
    }

private:
    store::Connection &m_connection;
    const Selection &m_selection;
};

QString statusName(const QString &status)
{
    const auto known = domain::userStatusFrom(status);
    return known ? domain::term(domain::glossaryId(*known)) : status;
}

QJsonValue untilJson(const store::Assignment &assignment, const QString &timeZone)
{
    if (!assignment.until)
        return QJsonValue::Null;
    return domain::dayEndingAt(*assignment.until, timeZone).toString(Qt::ISODate);
}

QJsonArray assignmentsJson(const std::vector<store::Assignment> &assignments, const QString &timeZone)
{
    QJsonArray array;
    for (const store::Assignment &assignment : assignments) {
        array.append(QJsonObject{{u"role"_s, domain::Catalogue::instance().role(assignment.role).id},
                                 {u"site"_s, jsonOrNull(assignment.siteName)},
                                 {u"granted_by"_s, assignment.grantedBy},
                                 {u"at"_s, store::toText(assignment.grantedAt)},
                                 {u"until"_s, untilJson(assignment, timeZone)},
                                 {u"reason"_s, assignment.reason}});
    }
    return array;
}

QJsonArray findingsJson(const std::vector<gate::FindingRow> &findings)
{
    QJsonArray array;
    for (const gate::FindingRow &finding : findings) {
        array.append(QJsonObject{{u"id"_s, finding.id},
                                 {u"rule"_s, finding.rule},
                                 {u"message"_s, finding.message},
                                 {u"since"_s, store::toText(finding.since)},
                                 {u"accepted"_s, finding.acceptedAt.has_value()}});
    }
    return array;
}

QJsonObject personJson(const gate::Person &person, const gate::Sight &sight,
                       const std::vector<gate::FindingRow> &findings, const QString &timeZone)
{
    const domain::User &user = person.listed.user;
    QJsonObject object{{u"name"_s, user.name()},
                       {u"holder"_s, domain::toText(person.listed.holder)},
                       {u"organization"_s, person.listed.organizationName},
                       {u"assignments"_s, assignmentsJson(person.assignments, timeZone)},
                       {u"findings"_s, findingsJson(findings)}};
    for (size_t i = 0; i < user.fields.size(); ++i) {
        const auto field = static_cast<domain::Field>(i);
        if (sight.scope.shows(field) || user.id == sight.self) // what is hidden is absent (R28)
            object.insert(domain::fieldInfo(field).id, user.fields[i]);
    }
    QJsonObject others;
    for (auto other = user.others.cbegin(); other != user.others.cend(); ++other)
        others.insert(other.key(), other.value());
    object.insert(u"others"_s, others);
    QStringList licenses;
    for (const store::License &license : person.licenses)
        licenses << license.heading;
    object.insert(u"licenses"_s, jsonArray(licenses));
    return object;
}

void printAssignments(Output &output, const gate::Person &person, const QString &timeZone)
{
    if (person.assignments.empty()) {
        output.text(domain::term(u"term.administrator_roles"_s) + u": "_s + domain::term(u"term.none"_s));
        return;
    }
    output.columns({domain::term(u"term.administrator_roles"_s), domain::term(u"term.site"_s),
                    //: Heading of a column: who gave a role
                    Text::tr("Granted by"),
                    //: Heading of a column: when a role was given
                    Text::tr("At"),
                    //: Heading of a column: the last day of a role
                    Text::tr("Until"), Text::tr("Reason")});
    for (const store::Assignment &assignment : person.assignments) {
        const QString until = assignment.until
            ? domain::shortDate(domain::dayEndingAt(*assignment.until, timeZone))
            : QString();
        output.row({},
                   {domain::roleName(assignment.role, person.listed.holder), assignment.siteName,
                    assignment.grantedBy, domain::dateTime(assignment.grantedAt), until, assignment.reason});
    }
    output.endTable();
}

void printPerson(Output &output, const gate::Person &person, const std::vector<gate::FindingRow> &findings,
                 const QString &timeZone)
{
    const domain::User &user = person.listed.user;
    output.text(user.name());
    for (int i = 0; i < domain::FieldCount; ++i) {
        const auto field = static_cast<domain::Field>(i);
        const QString &value = user.fields[field];
        if (!value.isEmpty())
            output.text(domain::fieldName(field) + u": "_s
                        + (field == domain::Status ? statusName(value) : value));
    }
    for (auto other = user.others.cbegin(); other != user.others.cend(); ++other)
        output.text(other.key() + u": "_s + other.value());
    output.text(Text::tr("Organization") + u": "_s + person.listed.organizationName);
    printAssignments(output, person, timeZone);
    for (const store::License &license : person.licenses)
        output.text(domain::term(u"term.license"_s) + u": "_s + license.heading);
    for (const gate::FindingRow &finding : findings)
        output.text(finding.rule + u": "_s + finding.message);
}

} // namespace

Result<void> listUsers(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(selection, select(context, arguments));
    const Possessions possessions(context.connection(), selection);
    Output &output = context.output();
    output.columns({Text::tr("Name"), Text::tr("E-mail"), Text::tr("Organization"), Text::tr("Status"),
                    domain::term(u"term.administrator_roles"_s)});
    return forEachRow(context, selection, [&](quint32 index, const roster::ListedUser &row) -> Result<void> {
        const domain::RoleMask mask = selection.roster->roles(index);
        if (!output.isJson()) {
            output.row(
                {},
                {row.name, row.email, row.organizationName, statusName(row.status), domain::roleNames(mask)});
            return {};
        }
        ROLECALL_TRY_LET(roles, possessions.roles(index));
        ROLECALL_TRY_LET(licenses, possessions.licenses(index));
        output.row({{u"email"_s, row.email},
                    {u"name"_s, row.name},
                    {u"organization"_s, row.organizationName},
                    {u"holder"_s, domain::toText(selection.roster->holder(index))},
                    {u"status"_s, row.status},
                    {u"roles"_s, jsonArray(roles)},
                    {u"licenses"_s, jsonArray(licenses)}},
                   {});
        return {};
    });
}

Result<void> showUser(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(person, gate::person(context.gate(), context.session(), {0, arguments.positional[0]}));
    ROLECALL_TRY_LET(findings,
                     gate::findingsAbout(context.gate(), context.session(), {person.listed.user.id, {}}));
    ROLECALL_TRY_LET(organization, store::customer(context.connection()));
    ROLECALL_TRY_LET(sight, gate::sight(context.gate(), context.session()));
    if (context.output().isJson())
        context.output().row(personJson(person, sight, findings, organization.timeZone), {});
    else
        printPerson(context.output(), person, findings, organization.timeZone);
    return {};
}

} // namespace rolecall::cli
