// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/userquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using gate::LastUse;
using tables::UserQuery;
using tables::userQueryFrom;

namespace {

quint32 bitOf(UserStatus status)
{
    return quint32(1) << static_cast<quint32>(status);
}

QStringList randomNames()
{
    QStringList names;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        names << *rc::gen::element(u""_s, u"Prodaja"_s, u"Ђ \"q\" %1"_s, u"own.webex.com - Meetings [S]"_s);
    return names;
}

UserQuery randomQuery()
{
    UserQuery query;
    query.roster.text = *rc::gen::element(u""_s, u" "_s, u"ana o'b"_s, u"%"_s, u"Ђорђе"_s);
    query.roster.roles = *rc::gen::inRange<quint32>(0, quint32(1) << Catalogue::instance().roleCount());
    query.roster.administrators = *rc::gen::arbitrary<bool>();
    query.roster.externals = *rc::gen::arbitrary<bool>();
    query.roster.statuses = *rc::gen::inRange<quint32>(0, 32);
    query.people = {randomNames(), randomNames(), randomNames(), {}};
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 1)
        query.people.lastUse = LastUse{};
    if (kind > 1)
        query.people.lastUse = LastUse{static_cast<LastUse::Kind>(kind - 1), *rc::gen::inRange(0, 4000)};
    return query;
}

} // namespace

class UserQueryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kept_meansTheSame();
    void kept_byIdsAndWords();
    void unknown_isLeftOut();
    void isEmpty_withoutAnyCondition_R31();
};

void UserQueryTest::kept_meansTheSame()
{
    const bool good = rc::check("a query that was kept is the query", [] {
        const UserQuery query = randomQuery();
        const QByteArray text = QJsonDocument(toJson(query)).toJson();
        RC_ASSERT(userQueryFrom(QJsonDocument::fromJson(text).object()) == query);
    });
    QVERIFY(good);
    QVERIFY(userQueryFrom({}) == UserQuery());
    QVERIFY(toJson(UserQuery()).isEmpty());
}

void UserQueryTest::kept_byIdsAndWords()
{
    UserQuery query;
    query.roster.text = u"ana"_s;
    query.roster.roles = maskOf(*Catalogue::instance().findRole(u"full_admin"))
        | maskOf(*Catalogue::instance().findRole(u"device_admin"));
    query.roster.externals = true;
    query.roster.statuses = bitOf(UserStatus::NotVerified) | bitOf(UserStatus::Inactive);
    query.people.sites = {u"own.webex.com"_s};
    query.people.departments = {QString()};
    query.people.lastUse = LastUse{LastUse::Kind::NotFor, 90};
    const QJsonObject expected{{u"text"_s, u"ana"_s},
                               {u"roles"_s, QJsonArray{u"full_admin"_s, u"device_admin"_s}},
                               {u"externals"_s, true},
                               {u"statuses"_s, QJsonArray{u"Not verified"_s, u"Inactive"_s}},
                               {u"sites"_s, QJsonArray{u"own.webex.com"_s}},
                               {u"departments"_s, QJsonArray{u""_s}},
                               {u"last_use"_s, QJsonObject{{u"kind"_s, u"not_for"_s}, {u"days"_s, 90}}}};
    QCOMPARE(toJson(query), expected);
}

void UserQueryTest::unknown_isLeftOut()
{
    const QJsonObject object{{u"roles"_s, QJsonArray{u"no_such_role"_s, 7, u"full_admin"_s}},
                             {u"statuses"_s, QJsonArray{u"Sleeping"_s, u"Active"_s}},
                             {u"licenses"_s, QJsonArray{u"A [1]"_s, QJsonValue(), QJsonObject()}},
                             {u"sites"_s, u"own.webex.com"_s}, // no list
                             {u"administrators"_s, u"yes"_s},
                             {u"last_use"_s, QJsonObject{{u"kind"_s, u"sometimes"_s}, {u"days"_s, 3}}},
                             {u"moon"_s, u"full"_s}};
    UserQuery expected;
    expected.roster.roles = maskOf(*Catalogue::instance().findRole(u"full_admin"));
    expected.roster.statuses = bitOf(UserStatus::Active);
    expected.people.licenses = {u"A [1]"_s};
    QVERIFY(userQueryFrom(object) == expected);
    for (const QJsonValue &days : {QJsonValue(), QJsonValue(-1), QJsonValue(u"3"_s), QJsonValue(1e30)}) {
        const QJsonObject within{{u"kind"_s, u"within"_s}, {u"days"_s, days}};
        QVERIFY(userQueryFrom({{u"last_use"_s, within}}) == UserQuery());
    }
}

void UserQueryTest::isEmpty_withoutAnyCondition_R31()
{
    UserQuery query;
    query.roster.text = u" \u00a0"_s;
    query.roster.column = roster::SortColumn::Email;
    QVERIFY(query.isEmpty());
    const auto narrowed = [](auto narrow) {
        UserQuery other;
        narrow(other);
        return !other.isEmpty();
    };
    QVERIFY(narrowed([](UserQuery &other) { other.roster.text = u"%"_s; }));
    QVERIFY(narrowed([](UserQuery &other) { other.roster.roles = 1; }));
    QVERIFY(narrowed([](UserQuery &other) { other.roster.administrators = true; }));
    QVERIFY(narrowed([](UserQuery &other) { other.roster.externals = true; }));
    QVERIFY(narrowed([](UserQuery &other) { other.roster.statuses = 1; }));
    QVERIFY(narrowed([](UserQuery &other) { other.people.licenses = QStringList{QString()}; }));
    QVERIFY(narrowed([](UserQuery &other) { other.people.sites = QStringList{u"a"_s}; }));
    QVERIFY(narrowed([](UserQuery &other) { other.people.departments = QStringList{QString()}; }));
    QVERIFY(narrowed([](UserQuery &other) { other.people.lastUse = LastUse{}; }));
}

QTEST_GUILESS_MAIN(UserQueryTest)
#include "tst_userquery.moc"
