// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "changes.h"

#include "realprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

const std::array roles{u"support_admin"_s, u"device_admin"_s, u"user_device_admin"_s, u"readonly_admin"_s};

QString sorted(QStringList words)
{
    words.sort();
    return words.join(u',');
}

QString ofPerson(const QString &name, const QString &status, const QStringList &roles)
{
    return name + u'|' + status + u'|' + sorted(roles);
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

} // namespace

std::optional<Told> told(const QList<QByteArray> &answers)
{
    if (answers.size() != tellingVerbs.size())
        return std::nullopt;
    QList<QJsonArray> results;
    for (const QByteArray &answer : answers) {
        const QJsonObject object = QJsonDocument::fromJson(answer).object();
        if (object.value(u"exit"_s).toInt(-1) != 0)
            return std::nullopt;
        results << object.value(u"result"_s).toArray();
    }
    Told told;
    for (const QJsonValue &user : std::as_const(results[0]))
        told.facts[u"user "_s + user[u"email"_s].toString()] =
            ofPerson(user[u"name"_s].toString(), user[u"status"_s].toString(), texts(user[u"roles"_s]));
    for (const QJsonValue &site : std::as_const(results[1]))
        told.facts[u"site "_s + site[u"name"_s].toString()] = site[u"managed_by"_s].toString();
    for (const QJsonValue &external : std::as_const(results[2]))
        told.facts[u"external "_s + external[u"email"_s].toString()] = sorted(texts(external[u"roles"_s]));
    for (const QJsonValue &record : std::as_const(results[3])) {
        const QString action = record[u"action"_s].toString();
        if (action != "backup"_L1) // of before an import: a command of its own, named by the time
            told.records << action + u' ' + record[u"target"_s].toString() + u' '
                    + record[u"outcome"_s].toString();
    }
    return told;
}

QByteArray Changes::line()
{
    const int die = m_random.bounded(16);
    const QStringList people = m_people.keys();
    const auto somebody = [&] { return people[m_random.bounded(people.size())]; };
    if (die < 4 || people.isEmpty())
        return addUser();
    if (die < 6)
        return editUser(somebody());
    if (die < 11)
        return changeRole(somebody());
    if (die == 11)
        return addSite();
    if (die == 12)
        return addExternal();
    if (die == 13)
        return m_externals.isEmpty() ? addExternal() : revokeExternal(m_externals.takeFirst());
    return die == 14 ? beRefused() : removeUser(somebody());
}

QByteArray Changes::addUser()
{
    const QString email = u"user%1@sava.example"_s.arg(++m_number);
    m_people[email] = {u"New"_s, {}};
    write(email);
    record(u"user-add"_s, email);
    return "user add " + email.toUtf8() + " --name 'U New'\n";
}

QByteArray Changes::editUser(const QString &email)
{
    const QString last = u"Name%1"_s.arg(++m_number);
    m_people[email].last = last;
    write(email);
    record(u"user-edit"_s, email);
    return "user edit " + email.toUtf8() + " --set last=" + last.toUtf8() + '\n';
}

QByteArray Changes::removeUser(const QString &email)
{
    m_people.remove(email);
    m_now.facts.remove(u"user "_s + email);
    record(u"user-remove"_s, email);
    return "user remove " + email.toUtf8() + " --yes\n";
}

QByteArray Changes::changeRole(const QString &email)
{
    const QString role = roles[static_cast<std::size_t>(m_random.bounded(static_cast<int>(roles.size())))];
    QSet<QString> &held = m_people[email].roles;
    const bool revoke = held.remove(role);
    if (!revoke)
        held.insert(role);
    write(email);
    record(revoke ? u"revoke"_s : u"grant"_s, email);
    return (revoke ? "revoke " : "grant ") + email.toUtf8() + ' ' + role.toUtf8()
        + (revoke ? " --yes\n" : "\n");
}

QByteArray Changes::addSite()
{
    const QString name = u"site%1.webex.com"_s.arg(++m_number);
    m_now.facts[u"site "_s + name] = u"control_hub"_s;
    record(u"site-add"_s, name);
    return "site add " + name.toUtf8() + " --managed-by control-hub\n";
}

QByteArray Changes::addExternal()
{
    const QString email = u"guest%1@acme.example"_s.arg(++m_number);
    m_externals << email;
    m_now.facts[u"external "_s + email] = u"readonly_admin"_s;
    record(u"external-add"_s, email);
    return "external add " + email.toUtf8() + " --role readonly_admin --name 'G Guest'\n";
}

QByteArray Changes::revokeExternal(const QString &email)
{
    m_now.facts.remove(u"external "_s + email);
    record(u"external-revoke"_s, email);
    return "external revoke " + email.toUtf8() + '\n';
}

QByteArray Changes::beRefused()
{
    record(u"grant"_s, actor, u"refused"_s); // R10
    return "grant " + actor.toUtf8() + " device_admin\n";
}

void Changes::record(const QString &action, const QString &target, const QString &outcome)
{
    m_now.records << action + u' ' + target + u' ' + outcome;
}

void Changes::write(const QString &email)
{
    const Person &person = m_people[email];
    m_now.facts[u"user "_s + email] =
        ofPerson(u"U "_s + person.last, u"Active"_s, {person.roles.begin(), person.roles.end()});
}

} // namespace rolecall::test
