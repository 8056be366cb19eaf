// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "peoplefixture.h"

#include "store/undostore.h"
#include "store/userstore.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {

using gate::PersonChange;

std::vector<gate::RoleRef> refs(const QString &roles)
{
    std::vector<gate::RoleRef> refs;
    for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
        refs.push_back(WorkspaceFixture::role(role));
    return refs;
}

PersonChange give(const QString &name, const QString &roles)
{
    PersonChange change{user(name)};
    change.giveRoles = refs(roles);
    return change;
}

PersonChange take(const QString &name, const QString &roles)
{
    PersonChange change{user(name)};
    change.takeRoles = refs(roles);
    return change;
}

PersonChange license(const QString &name, const QString &heading)
{
    PersonChange change{user(name)};
    change.giveLicenses << heading;
    return change;
}

PersonChange deactivation(const QString &name)
{
    PersonChange change{user(name)};
    change.deactivate = true;
    return change;
}

PersonChange removal(const QString &name)
{
    PersonChange change{user(name)};
    change.remove = true;
    return change;
}

gate::ChangePeople all(std::vector<PersonChange> people)
{
    return {std::move(people)};
}

gate::ChangePeople others(std::vector<PersonChange> people)
{
    gate::ChangePeople command{std::move(people)};
    command.leaveOutRefused = true;
    return command;
}

QString verdicts(const gate::Outcome &outcome)
{
    QStringList words;
    for (const gate::PersonOutcome &person : outcome.people) {
        using enum gate::PersonOutcome::Verdict;
        switch (person.verdict) {
        case Changed:
            words << u"changed"_s;
            break;
        case Removed:
            words << u"removed"_s;
            break;
        case Unchanged:
            words << u"unchanged"_s;
            break;
        case Refused:
            words << (person.refusal->rule.isEmpty() ? u"?"_s : person.refusal->rule);
            break;
        }
    }
    return words.join(u' ');
}

void PeopleFixture::makeWorkspace()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"boris"_s, u"full_admin"_s);
    m_file->person(u"users"_s, u"user_device_admin"_s);
    for (const QString &name : {u"ana"_s, u"bela"_s, u"cica"_s})
        m_file->person(name);
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{site, true}));
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{otherSite, true}));
    for (const QString &heading : {messaging, meetings, standard})
        VERIFY_OK(submit(u"admin"_s, gate::AddLicense{heading}));
    VERIFY_OK(submit(u"admin"_s, gate::ChangeLicenses{user(u"ana"_s), {meetings}, {}}));
    m_file->person(u"siteadmin"_s, u"site_admin@"_s + site);
}

Result<gate::Outcome> PeopleFixture::submit(const QString &actor, const gate::Command &command,
                                            bool confirmed)
{
    m_file->now = m_file->now.addSecs(60);
    return m_file->submit(actor, command, confirmed);
}

Result<gate::Outcome> PeopleFixture::dry(const QString &actor, const gate::Command &command)
{
    return m_file->submit(actor, command, false, true);
}

Id PeopleFixture::idOf(const QString &name)
{
    const auto found = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name));
    return found && *found ? (*found)->id : 0;
}

QString PeopleFixture::statusOf(const QString &name)
{
    return (*store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name)))
        ->fields[Field::Status];
}

QStringList PeopleFixture::licensesOf(const QString &name)
{
    return *store::licenseHeadingsOf(m_file->connection(), idOf(name));
}

std::vector<store::AuditDetail> PeopleFixture::detailsOf(qint64 record)
{
    return *store::details(m_file->connection(), record);
}

} // namespace rolecall::test
