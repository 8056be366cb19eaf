// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "verbwalk.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace rolecall::test {

const QList<Actor> &actors()
{
    static const QList<Actor> all = [] {
        QList<Actor> made{{{}, u"customer"_s, u"a-nobody@sava.example"_s}};
        for (const QString &role :
             {u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s, u"user_device_admin"_s,
              u"device_admin"_s, u"compliance_officer"_s, u"advanced_troubleshooting"_s, u"site_admin"_s,
              u"site_user_admin"_s, u"site_readonly_admin"_s, u"contact_center_service_admin"_s,
              u"events_admin"_s, u"provisioning_admin"_s}) {
            made << Actor{role, u"customer"_s, u"a-%1@sava.example"_s.arg(role)}
                 << Actor{role, u"partner"_s, u"a-%1@drina.example"_s.arg(role)}
                 << Actor{role, u"other"_s, u"a-%1@timok.example"_s.arg(role)};
        }
        return made;
    }();
    return all;
}

QString organizationOf(const Actor &actor)
{
    static const QMap<QString, QString> names{
        {u"customer"_s, u"Sava"_s}, {u"partner"_s, u"Drina"_s}, {u"other"_s, u"Timok"_s}};
    return *names.constFind(actor.holder);
}

QString sellerOf(const QString &site)
{
    return site.startsWith(u"sold") || site.startsWith(u"empty") ? u"Drina"_s : QString();
}

const QStringList &sites()
{
    static const QStringList names{u"empty.webex.com"_s, u"far.webex.com"_s,  u"old.webex.com"_s,
                                   u"own.webex.com"_s,   u"sold.webex.com"_s, u"spare.webex.com"_s};
    return names;
}

QStringList wordsOf(const QList<VerbCase> &verbs)
{
    QStringList words;
    for (const VerbCase &verb : verbs)
        words << verb.words;
    return words;
}

QString describe(const QString &words, const QString &expected, const Answer &got)
{
    return u"%1: expected %2, got exit %3 %4"_s.arg(words, expected.isEmpty() ? u"exit 0"_s : expected,
                                                    QString::number(got.exit),
                                                    got.exit == 0 ? QString() : got.out.trimmed());
}

QString differences(const QString &before, const QString &after)
{
    const QStringList lines = before.split(u'\n');
    const QStringList others = after.split(u'\n');
    QStringList found;
    for (const QString &line : lines) {
        if (!others.contains(line))
            found << u"- "_s + line;
    }
    for (const QString &line : others) {
        if (!lines.contains(line))
            found << u"+ "_s + line;
    }
    return found.join(u'\n');
}

QString compare(const VerbCase &verb, const Access &access, const Answer &answer)
{
    const QString expected = verb.refusal(access);
    bool right = false;
    if (expected.isEmpty())
        right = answer.exit == 0 && !answer.last().value(u"unchanged"_s).toBool();
    else if (expected == u"hidden")
        right = answer.exit == 3 || answer.exit == 5;
    else
        right = answer.exit == 3 && expected.split(u' ').contains(answer.rule());
    return right ? QString() : describe(verb.words, expected, answer);
}

} // namespace rolecall::test
