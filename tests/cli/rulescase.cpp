// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "rulescase.h"

#include "domain/catalogue.h"
#include "store/externalstore.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "store/workspace.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

/// How to make everybody who holds no site role.
const QStringList &firstLines()
{
    static const QStringList lines = [] {
        QStringList made;
        const QStringList people{u"second full_admin"_s,
                                 u"readonly readonly_admin"_s,
                                 u"support support_admin"_s,
                                 u"users user_device_admin"_s,
                                 u"devices device_admin"_s,
                                 u"compliance compliance_officer"_s,
                                 u"events events_admin"_s,
                                 u"service contact_center_service_admin"_s,
                                 u"siteadmin site_admin@own.webex.com"_s,
                                 u"siteusers site_user_admin@own.webex.com"_s,
                                 u"sitereader site_readonly_admin@own.webex.com"_s,
                                 u"plain"_s,
                                 u"quiet"_s,
                                 u"host"_s,
                                 u"guest"_s,
                                 u"waiting"_s};
        for (const QString &person : people) {
            const QString name = person.section(u' ', 0, 0);
            made << u"user add %1@sava.example --name \"%2 Person\""_s.arg(name, name.toUpper());
            if (person.contains(u' '))
                made << u"grant %1@sava.example %2"_s.arg(name, person.section(u' ', 1));
        }
        made << u"user edit waiting@sava.example --set status=Pending"_s;
        return made;
    }();
    return lines;
}

std::optional<domain::Id> idOf(store::Connection &connection, const QString &email)
{
    const auto user = store::findUserByEmail(connection, email);
    return user && *user ? std::optional((*user)->id) : std::nullopt;
}

} // namespace

RulesCase::RulesCase()
    : RulesCase(original())
{
}

RulesCase::RulesCase(const RulesCase &original)
    : m_made(original.m_made && QFile::copy(original.path(), path()))
{
}

const RulesCase &RulesCase::original()
{
    static const std::unique_ptr<RulesCase> made = [] {
        std::unique_ptr<RulesCase> fresh(new RulesCase(Unmade()));
        fresh->m_made = fresh->make();
        return fresh;
    }();
    return *made;
}

bool RulesCase::make() const
{
    const Answer created = runCli({u"--workspace"_s, path(), u"create"_s, u"--organization"_s, u"Sava"_s,
                                   u"--admin"_s, address(u"first"_s), u"--name"_s, u"FIRST Person"_s});
    if (created.exit != 0 || !addThings())
        return false;
    for (const Answer &answer : batch(firstLines())) {
        if (answer.exit != 0)
            qFatal("%s", qPrintable(answer.out));
    }
    const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
    if (!file)
        return false;
    store::Connection &connection = (*file)->connection();
    const auto licenses = store::licenses(connection, store::customer(connection)->id);
    for (const store::License &license : *licenses) {
        const QString name = license.heading.startsWith(u"own") ? u"host"_s : u"guest"_s;
        if ((license.heading.startsWith(u"own") || license.heading.startsWith(u"far"))
            && !store::assignLicense(connection, *idOf(connection, address(name)), license.id))
            return false;
    }
    // All of it is known to Control Hub, as after an import.
    return connection.prepare("DELETE FROM carryover").run().has_value();
}

bool RulesCase::addThings() const
{
    const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
    if (!file)
        return false;
    store::Connection &connection = (*file)->connection();
    const domain::Id sava = store::customer(connection)->id;
    const auto drina = store::addOrganization(
        connection, {0, u"Drina"_s, domain::OrganizationKind::Partner, u"UTC"_s}, {u"drina.example"_s});
    const auto timok = store::addOrganization(
        connection, {0, u"Timok"_s, domain::OrganizationKind::Other, u"UTC"_s}, {u"timok.example"_s});
    if (!drina || !timok || !store::setRelation(connection, sava, *drina, true, true))
        return false;
    for (const QString &name : {u"own"_s, u"far"_s, u"spare"_s, u"old"_s, u"sold"_s, u"empty"_s}) {
        const domain::Id seller = name == u"sold" || name == u"empty" ? *drina : 0;
        const auto site =
            store::addSite(connection, sava, {0, name + u".webex.com"_s, name != u"old", seller});
        const bool hasLicense = name == u"own" || name == u"far" || name == u"sold";
        if (!site
            || (hasLicense
                && !store::addLicense(connection, sava,
                                      {0, name + u".webex.com - Webex Meetings [Sub123]"_s, u"meetings"_s,
                                       u"Sub123"_s, *site, seller, false})))
            return false;
    }
    for (const auto &[name, service] :
         {std::pair(u"Messaging"_s, u"messaging"_s),
          std::pair(u"Contact Center Standard"_s, u"contact_center_standard"_s),
          std::pair(u"Contact Center Premium"_s, u"contact_center_premium"_s)}) {
        if (!store::addLicense(connection, sava,
                               {0, name + u" [Sub123]"_s, service, u"Sub123"_s, 0, 0, false}))
            return false;
    }
    return addExternal(u"pfull@drina.example"_s, u"Drina"_s, u"full_admin"_s)
        && addExternal(u"pprov@drina.example"_s, u"Drina"_s, u"provisioning_admin"_s)
        && addExternal(u"ofull@timok.example"_s, u"Timok"_s, u"full_admin"_s)
        && addExternal(u"oread@timok.example"_s, u"Timok"_s, u"readonly_admin"_s)
        && addExternal(u"oservice@timok.example"_s, u"Timok"_s, u"contact_center_service_admin"_s)
        && addExternal(u"osite@timok.example"_s, u"Timok"_s, u"site_admin@own.webex.com"_s);
}

bool RulesCase::addExternal(const QString &email, const QString &organization, const QString &roles) const
{
    {
        const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
        if (!file)
            return false;
        const auto found = store::findOrganization((*file)->connection(), organization);
        if (!found || !*found)
            return false;
        domain::User user;
        user.organization = (*found)->id;
        user.fields[domain::FirstName] = email.section(u'@', 0, 0);
        user.fields[domain::Email] = email;
        user.fields[domain::Status] = u"Active"_s;
        const auto id = store::insertUser((*file)->connection(), user, 1);
        const domain::Id customer = store::customer((*file)->connection())->id;
        if (!id
            || (!roles.isEmpty() && user.organization != customer
                && !store::putExternalRecord((*file)->connection(), customer,
                                             {*id, QDateTime::currentDateTimeUtc(), true})))
            return false;
    }
    return giveRoles(email, roles);
}

bool RulesCase::giveRoles(const QString &email, const QString &roles) const
{
    const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
    if (!file)
        return false;
    store::Connection &connection = (*file)->connection();
    const auto customer = store::customer(connection);
    const auto user = idOf(connection, email);
    const auto sites = store::sites(connection, customer->id);
    for (const QString &word : roles.split(u' ', Qt::SkipEmptyParts)) {
        store::Assignment given;
        given.user = user.value();
        given.role = domain::Catalogue::instance().findRole(word.section(u'@', 0, 0)).value();
        given.grantedBy = address(u"first"_s);
        given.grantedAt = QDateTime::currentDateTimeUtc();
        for (const store::Site &site : *sites) {
            if (site.name == word.section(u'@', 1))
                given.site = site.id;
        }
        if (!store::insertAssignment(connection, customer->id, given))
            return false;
    }
    return true;
}

QString RulesCase::address(const QString &name)
{
    return name.contains(u'@') ? name : name + u"@sava.example"_s;
}

QStringList RulesCase::words(const QString &line, const QString &who, bool json) const
{
    QStringList made{u"--workspace"_s, path(), u"--as"_s, address(who)};
    if (json)
        made << u"--json"_s;
    for (const QString &word : QProcess::splitCommand(line))
        made << (word.startsWith(u'~') ? address(word.mid(1)) : word);
    return made;
}

Answer RulesCase::run(const QString &line, const QString &who, const QByteArray &input) const
{
    return runCli(words(line, who, true), input);
}

Answer RulesCase::text(const QString &line, const QString &who) const
{
    return runCli(words(line, who, false));
}

QList<Answer> RulesCase::batch(const QStringList &lines, const QString &who, const QString &option) const
{
    QString input;
    for (const QString &line : lines) {
        QStringList parts = line.split(u' ');
        for (QString &part : parts)
            part = part.startsWith(u'~') ? address(part.mid(1)) : part;
        input += parts.join(u' ') + u'\n';
    }
    QList<Answer> answers;
    for (const QJsonObject &object : run(option + u" batch"_s, who, input.toUtf8()).rows) {
        Answer answer;
        answer.exit = object.value(u"exit"_s).toInt(-1);
        for (const QJsonValue &row : object.value(u"result"_s).toArray())
            answer.rows << row.toObject();
        answer.out = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        answers << answer;
    }
    return answers;
}

QJsonObject RulesCase::lastRecord() const
{
    return run(u"audit list --limit 1"_s, u"second"_s).last();
}

QString RulesCase::recorded(qint64 before, const QString &outcome, const QString &rule,
                            const QString &who) const
{
    const QJsonObject record = lastRecord();
    const qint64 added = record.value(u"seq"_s).toInteger() - before;
    if (added != 1)
        return u"%1 records in place of one"_s.arg(added);
    if (record.value(u"outcome"_s) != outcome || record.value(u"rule"_s).toString() != rule
        || record.value(u"actor"_s) != address(who))
        return u"recorded as "_s + QString::fromUtf8(QJsonDocument(record).toJson());
    return {};
}

QString RulesCase::allowed(const QString &words, const QString &who) const
{
    const qint64 records = lastRecord().value(u"seq"_s).toInteger();
    const Answer answer = run(words, who);
    if (answer.exit != 0)
        return u"exit %1: %2"_s.arg(QString::number(answer.exit), answer.out);
    if (answer.last().value(u"unchanged"_s).toBool())
        return u"unchanged"_s;
    return recorded(records, u"done"_s, {}, who);
}

QString RulesCase::failed(const QString &words, int exit, const QString &who) const
{
    const QString before = snapshot();
    const Answer answer = run(words, who);
    if (answer.exit != exit)
        return u"exit %1: %2"_s.arg(QString::number(answer.exit), answer.out);
    return snapshot() == before ? QString() : u"something has changed"_s;
}

QString RulesCase::denied(const QString &words, const QString &rules, const QString &who) const
{
    const qint64 records = lastRecord().value(u"seq"_s).toInteger();
    const Answer answer = run(words, who);
    if (answer.exit != 3)
        return u"exit %1: %2"_s.arg(QString::number(answer.exit), answer.out);
    if (answer.error() != u"denied"_s || answer.last().value(u"message"_s).toString().isEmpty())
        return u"answered "_s + answer.out;
    if (!rules.isEmpty() && !rules.split(u' ').contains(answer.rule()))
        return u"by rule "_s + answer.out;
    return recorded(records, u"refused"_s, answer.rule(), who);
}

QString RulesCase::refused(const QString &words, const QString &rules, const QString &who) const
{
    const QString before = snapshot();
    const QString wrong = denied(words, rules, who);
    if (!wrong.isEmpty())
        return wrong;
    return snapshot() == before ? QString() : u"something has changed"_s;
}

QStringList RulesCase::roles(const QString &name) const
{
    QStringList ids;
    const QJsonArray assignments =
        run(u"show "_s + address(name), u"second"_s).row().value(u"assignments"_s).toArray();
    for (const QJsonValue &value : assignments) {
        const QString site = value[u"site"_s].toString();
        ids << value[u"role"_s].toString() + (site.isEmpty() ? QString() : u'@' + site);
    }
    return ids;
}

QJsonObject RulesCase::external(const QString &email) const
{
    for (const QJsonObject &row : run(u"external list"_s, u"second"_s).rows) {
        if (row.value(u"email"_s) == email)
            return row;
    }
    return {};
}

QStringList RulesCase::licenses(const QString &name) const
{
    return run(u"show "_s + address(name), u"second"_s).row().value(u"licenses"_s).toVariant().toStringList();
}

QString RulesCase::level(const QString &name, const QString &privilege, const QString &site) const
{
    for (const QJsonObject &row : run(u"access "_s + address(name), u"second"_s).rows) {
        if (row.value(u"privilege"_s) == privilege && row.value(u"site"_s).toString() == site)
            return row.value(u"level"_s).toString();
    }
    return u"no row"_s;
}

QStringList RulesCase::findings(const QString &rule) const
{
    QStringList ids;
    for (const QJsonObject &row : run(u"findings"_s, u"second"_s).rows) {
        if (row.value(u"rule"_s) == rule)
            ids << row.value(u"id"_s).toString();
    }
    return ids;
}

QStringList RulesCase::emails(const QString &words, const QString &who) const
{
    QStringList found = run(words, who).column(u"email");
    found.sort();
    return found;
}

bool RulesCase::write(const QString &name, const QString &content) const
{
    QFile file(path(name));
    const QByteArray bytes = content.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool RulesCase::execute(const QByteArray &script) const
{
    const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
    return file && (*file)->connection().execute(script);
}

QString day(int daysFromToday)
{
    return QDate::currentDate().addDays(daysFromToday).toString(Qt::ISODate);
}

QStringList noticesOf(const Answer &answer)
{
    QStringList rules;
    for (const QJsonValue &notice : answer.last().value(u"notices"_s).toArray())
        rules << notice[u"rule"_s].toString();
    return rules;
}

} // namespace rolecall::test
