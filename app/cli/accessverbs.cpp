// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"
#include "gate/accessquestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What `can` and `who-can` ask for.
struct Question {
    domain::PrivilegeIndex privilege = 0;
    domain::Level level = domain::Level::Full;
    QString site;
};

Result<Question> questionFrom(const Arguments &arguments, const QString &privilege)
{
    Question question;
    const auto index = domain::Catalogue::instance().findPrivilege(privilege);
    if (!index) {
        return failure(
            ErrorCode::Usage,
            Text::tr(
                "There is no privilege \"%1\"; \"rolecall-cli roles --table organization\" and the other "
                "tables list them.")
                .arg(privilege));
    }
    question.privilege = *index;
    if (arguments.has("level"_L1)) {
        const auto level = domain::levelFrom(arguments.value("level"_L1));
        if (!level || *level == domain::Level::None)
            return failure(ErrorCode::Usage, Text::tr("The level is read or full."));
        question.level = *level;
    }
    question.site = arguments.value("site"_L1);
    return question;
}

QStringList reasonIds(const domain::Verdict &verdict, const domain::Circumstances &state)
{
    QStringList ids;
    for (const domain::Reason &reason : verdict.because)
        ids << gate::reasonId(reason, state);
    return ids;
}

QStringList conditionIds(const domain::Verdict &verdict)
{
    QStringList ids;
    for (const domain::Reason &reason : verdict.because) {
        for (const int condition : reason.cell->conditions) {
            const QString id = domain::Catalogue::instance().conditions()[static_cast<size_t>(condition)].id;
            if (!ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

QJsonObject accessJson(const gate::AccessRow &row, const domain::Circumstances &state)
{
    QJsonObject object{{u"privilege"_s, domain::Catalogue::instance().privilege(row.privilege)},
                       {u"site"_s, jsonOrNull(row.siteName)},
                       {u"level"_s, domain::toText(row.verdict.level)},
                       {u"conditions"_s, jsonArray(conditionIds(row.verdict))},
                       {u"because"_s, jsonArray(reasonIds(row.verdict, state))}};
    if (!row.verdict.blockedBy.isEmpty())
        object.insert(u"blocked_by"_s, row.verdict.blockedBy);
    return object;
}

/// Whose holder the reasons are told for.
Result<domain::Holder> holderOf(Context &context, const QString &email)
{
    ROLECALL_TRY_LET(organization, store::customer(context.connection()));
    ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection(), email));
    if (!user)
        return domain::Holder::Customer;
    return store::holderOf(context.connection(), organization.id, user->organization);
}

} // namespace

Result<void> listAccess(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(rows, gate::accessOf(context.gate(), context.session(), {0, email}));
    ROLECALL_TRY_LET(state, gate::circumstances(context.gate()));
    ROLECALL_TRY_LET(holder, holderOf(context, email));
    Output &output = context.output();
    //: Headings of columns
    output.columns(
        {Text::tr("Privilege"), domain::term(u"term.site"_s), Text::tr("Level"), Text::tr("Because")});
    for (const gate::AccessRow &row : rows) {
        output.row(accessJson(row, state),
                   {domain::privilegeName(row.privilege), row.siteName,
                    gate::levelText(row.verdict, row.whole), gate::becauseText(row.verdict, holder, state)});
    }
    return {};
}

Result<void> answerCan(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    ROLECALL_TRY_LET(question, questionFrom(arguments, arguments.positional[1]));
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(
        verdict, gate::can(context.gate(), context.session(), {0, email}, question.privilege, question.site));
    ROLECALL_TRY_LET(state, gate::circumstances(context.gate()));
    ROLECALL_TRY_LET(holder, holderOf(context, email));
    const bool allowed = verdict.level >= question.level;
    QJsonObject object{{u"allowed"_s, allowed},
                       {u"because"_s, jsonArray(allowed ? reasonIds(verdict, state) : QStringList())}};
    if (!verdict.blockedBy.isEmpty())
        object.insert(u"blocked_by"_s, verdict.blockedBy);
    QString text;
    if (allowed)
        text = Text::tr("Yes: %1").arg(gate::becauseText(verdict, holder, state));
    else if (!verdict.blockedBy.isEmpty())
        text = Text::tr("No: rule %1 takes the privilege away.").arg(verdict.blockedBy);
    else if (const auto scope = gate::scope(context.gate(), context.session()); scope && !scope->everybody)
        text = Text::tr("No: none of the roles that you see gives it.");
    else
        text = Text::tr("No: none of the person's roles gives it.");
    context.output().answer(object, text);
    return {};
}

Result<void> listWhoCan(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(question, questionFrom(arguments, arguments.positional[0]));
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(
        people,
        gate::whoCan(context.gate(), context.session(), question.privilege, question.level, question.site));
    ROLECALL_TRY_LET(state, gate::circumstances(context.gate()));
    Output &output = context.output();
    output.columns({Text::tr("Name"), Text::tr("E-mail"), Text::tr("Because")});
    for (const auto &[person, verdict] : people) {
        const QString email = person.user.fields[domain::Email];
        output.row({{u"email"_s, email},
                    {u"name"_s, person.user.name()},
                    {u"because"_s, jsonArray(reasonIds(verdict, state))}},
                   {person.user.name(), email, gate::becauseText(verdict, person.holder, state)});
    }
    return {};
}

} // namespace rolecall::cli
