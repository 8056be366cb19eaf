// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Whom a list of users can be narrowed to (R31), and that nobody learns by it what he does not see (R13, R34,
// A15).
#include "gate/peoplequestions.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using gate::LastUse;
using gate::PeopleFilter;
using rolecall::test::WorkspaceFixture;

namespace {

const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;
const QString ownMeetings = own + u" - Meetings [Sub1]"_s;
const QString farMeetings = far + u" - Meetings [Sub1]"_s;
const QString ownEvents = own + u" - Events [Sub1]"_s;
const QString messaging = u"Messaging [Sub1]"_s;
const QString premium = u"Contact Center Premium [Sub1]"_s;
constexpr int day = 24 * 60 * 60;

/// Two sites with meetings licenses, other licenses, people in departments.
class PeopleFixture final {
public:
    PeopleFixture()
    {
        const Result<void> made = file.gate().atomically([this]() -> Result<void> { // one commit
            fill();
            return {};
        });
        if (!made)
            qFatal("%ls", qUtf16Printable(made.error().message));
    }

    /// Names of whom `actor` finds, in the order of their ids; the rule of a refusal.
    [[nodiscard]] QString found(const PeopleFilter &filter, const QString &actor = u"admin"_s)
    {
        const auto people = gate::peopleWho(file.gate(), session(actor), filter);
        if (!people)
            return people.error().code == ErrorCode::Denied ? people.error().rule : people.error().message;
        if (!std::ranges::is_sorted(*people))
            return u"not ascending"_s;
        QStringList names;
        for (const Id id : *people)
            names << (*store::findUser(file.connection(), id))->fields[Email].section(u'@', 0, 0);
        return names.join(u' ');
    }
    [[nodiscard]] static gate::Session session(const QString &name)
    {
        const bool external = name == u"oto"_s;
        return {{0, external ? name + u"@elsewhere.example"_s : WorkspaceFixture::address(name)},
                gate::Door::Window};
    }
    void set(const QString &name, Field field, const QString &value)
    {
        User user = **store::findUserByEmail(file.connection(), session(name).actor.email);
        user.fields[field] = value;
        if (!store::updateUser(file.connection(), user))
            qFatal("the field could not be set");
    }
    /// As Control Hub writes it.
    void seen(const QString &name, qint64 secondsAgo)
    {
        set(name, LastAccess, store::toText(file.now.addSecs(-secondsAgo)));
    }
    void assign(const QString &name, const QString &heading)
    {
        must(gate::ChangeLicenses{session(name).actor, {heading}, {}, {}});
    }
    void must(const gate::Command &command)
    {
        const auto done = file.submit(QString::fromLatin1(WorkspaceFixture::admin), command);
        if (!done)
            qFatal("%ls", qUtf16Printable(done.error().message));
    }

    WorkspaceFixture file;

private:
    void fill()
    {
        must(gate::AddSite{own, true, {}});
        must(gate::AddSite{far, true, {}});
        for (const QString &heading : {ownMeetings, farMeetings, messaging, premium})
            must(gate::AddLicense{heading, {}, {}});
        must(gate::AddLicense{ownEvents, u"events"_s, {}});
        for (const char *name : {"ana", "boris", "ceca", "dragan", "ema"})
            file.person(QString::fromLatin1(name));
        file.person(u"reader"_s, u"readonly_admin"_s);
        file.person(u"events"_s, u"events_admin"_s);
        file.person(u"devices"_s, u"device_admin"_s);
        file.person(u"siteadmin"_s, u"site_admin@"_s + own);
        file.person(u"faradmin"_s, u"site_readonly_admin@"_s + far);
        file.external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
        assign(u"ana"_s, ownMeetings);
        assign(u"ana"_s, messaging);
        assign(u"boris"_s, farMeetings);
        assign(u"ceca"_s, messaging);
        assign(u"ceca"_s, premium);
        assign(u"dragan"_s, ownEvents);
        set(u"ana"_s, Department, u"Prodaja"_s);
        set(u"boris"_s, Department, u"prodaja"_s);
        set(u"ceca"_s, Department, u"R&D \"1\""_s);
        set(u"dragan"_s, Department, u"Prodaja"_s);
        set(u"oto"_s, Department, u"Prodaja"_s);
    }
};

PeopleFilter byLicense(const QStringList &headings)
{
    return {headings, {}, {}, {}};
}

PeopleFilter bySite(const QStringList &names)
{
    return {{}, names, {}, {}};
}

PeopleFilter byDepartment(const QStringList &names)
{
    return {{}, {}, names, {}};
}

PeopleFilter byLastUse(LastUse::Kind kind, int days = 0)
{
    return {{}, {}, {}, LastUse{kind, days}};
}

QStringList texts(const std::vector<gate::FilterChoices::Choice> &choices)
{
    QStringList texts;
    for (const auto &choice : choices)
        texts << u"%1: %2"_s.arg(choice.name, QString::number(choice.people));
    return texts;
}

} // namespace

class PeopleQuestionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAFilter_everybodyHere();
    void licenses_anyIsEnough_R31();
    void sites_byLicenseOrValidRole_R31();
    void departments_asWritten_R31();
    void lastUse_byTheGatesClock();
    void lastUse_thatIsNoTime_isNeitherRecentNorLongAgo();
    void kinds_narrowEachOther_R31();
    void unknownNames_selectNobody();
    void whoSeesNobody_isRefused_R34();
    void siteAdministrator_findsHisPeopleAlone_A15();
    void siteAdministrator_isRefusedProfiles_A15();
    void siteAdministrator_learnsOfNoOtherLicense_A15();
    void whoSeesNoLicenses_isRefused_whetherItExists_R34();
    void otherCustomersPeople_areNotFound_R33();
    void profileOfAnotherCustomersUser_isNoFilter_R33();
    void choices_countOwnUsers();
    void choices_ofASiteAdministrator_A15();
    void choices_whoSeesNobody_isRefused_R34();
    void choices_countWhatTheFilterFinds();
    void choices_haveTheBiggestDepartments();
    void asking_changesNothing();
};

void PeopleQuestionsTest::withoutAFilter_everybodyHere()
{
    PeopleFixture fixture;
    QVERIFY(PeopleFilter().isEmpty());
    QCOMPARE(fixture.found({}),
             u"admin ana boris ceca dragan ema reader events devices siteadmin faradmin oto"_s);
}

void PeopleQuestionsTest::licenses_anyIsEnough_R31()
{
    PeopleFixture fixture;
    QCOMPARE(fixture.found(byLicense({messaging})), u"ana ceca"_s);
    QCOMPARE(fixture.found(byLicense({messaging, farMeetings})), u"ana boris ceca"_s);
    QCOMPARE(fixture.found(byLicense({premium}), u"reader"_s), u"ceca"_s);
    QCOMPARE(fixture.found(byLicense({messaging.toLower()})), QString()); // as its column says
}

void PeopleQuestionsTest::sites_byLicenseOrValidRole_R31()
{
    PeopleFixture fixture;
    QCOMPARE(fixture.found(bySite({own})), u"ana dragan siteadmin"_s);
    QCOMPARE(fixture.found(bySite({far})), u"boris faradmin"_s);
    QCOMPARE(fixture.found(bySite({far, own})), u"ana boris dragan siteadmin faradmin"_s);
    const QString role = u"site_user_admin@"_s + far;
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"ema"_s, role, QDate(2026, 11, 22)));
    QCOMPARE(fixture.found(bySite({far})), u"boris ema faradmin"_s);
    fixture.file.now = fixture.file.now.addDays(3);
    QCOMPARE(fixture.found(bySite({far})), u"boris faradmin"_s); // it has ended
}

void PeopleQuestionsTest::departments_asWritten_R31()
{
    PeopleFixture fixture;
    QCOMPARE(fixture.found(byDepartment({u"Prodaja"_s})), u"ana dragan oto"_s);
    QCOMPARE(fixture.found(byDepartment({u"prodaja"_s})), u"boris"_s);
    QCOMPARE(fixture.found(byDepartment({u"R&D \"1\""_s, u"prodaja"_s})), u"boris ceca"_s);
    QCOMPARE(fixture.found(byDepartment({u"R&D%"_s})), QString());
    QCOMPARE(fixture.found(byDepartment({QString(), u"prodaja"_s})),
             u"admin boris ema reader events devices siteadmin faradmin"_s);
}

void PeopleQuestionsTest::lastUse_byTheGatesClock()
{
    PeopleFixture fixture;
    fixture.seen(u"ana"_s, day);
    fixture.seen(u"boris"_s, 30 * day);
    fixture.seen(u"ceca"_s, 30 * day + 1);
    fixture.seen(u"dragan"_s, -day); // a clock that went wrong
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Within, 30)), u"ana boris dragan"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::NotFor, 30)),
             u"admin ceca ema reader events devices siteadmin faradmin oto"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Never)),
             u"admin ema reader events devices siteadmin faradmin oto"_s);
    fixture.file.now = fixture.file.now.addSecs(1);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Within, 30)), u"ana dragan"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Within, std::numeric_limits<int>::max())),
             u"ana boris ceca dragan"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Within, -5)), u"dragan"_s);
}

void PeopleQuestionsTest::lastUse_thatIsNoTime_isNeitherRecentNorLongAgo()
{
    PeopleFixture fixture;
    for (const char *name : {"admin", "ema", "reader", "events", "devices", "siteadmin", "faradmin", "oto"})
        fixture.seen(QString::fromLatin1(name), day);
    fixture.set(u"ana"_s, LastAccess, u"11/21/2026"_s);
    fixture.set(u"boris"_s, LastAccess, u"2026-11-20"_s);
    fixture.set(u"ceca"_s, LastAccess, u"2020-11-20T00:00:00.000Z"_s);
    fixture.set(u"dragan"_s, LastAccess, u"yesterday"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::NotFor, 30)), u"ceca"_s);
    QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Never)), QString());
    QVERIFY(fixture.found(byLastUse(LastUse::Kind::Within, 30)).contains(u"boris"_s));
    QVERIFY(!fixture.found(byLastUse(LastUse::Kind::Within, 30)).contains(u"ana"_s));
}

void PeopleQuestionsTest::kinds_narrowEachOther_R31()
{
    PeopleFixture fixture;
    fixture.seen(u"ana"_s, day);
    fixture.seen(u"dragan"_s, day);
    QCOMPARE(fixture.found({{messaging}, {own}, {}, {}}), u"ana"_s);
    QCOMPARE(fixture.found({{}, {own}, {u"Prodaja"_s}, {}}), u"ana dragan"_s);
    QCOMPARE(fixture.found({{messaging}, {}, {u"Prodaja"_s}, LastUse{LastUse::Kind::Within, 7}}), u"ana"_s);
    QCOMPARE(fixture.found({{messaging}, {own}, {}, LastUse{LastUse::Kind::Never, 0}}), QString());
}

void PeopleQuestionsTest::unknownNames_selectNobody()
{
    PeopleFixture fixture;
    QCOMPARE(fixture.found(byLicense({u"Nothing [Sub1]"_s})), QString());
    QCOMPARE(fixture.found(bySite({u"nowhere.webex.com"_s})), QString());
    QCOMPARE(fixture.found(byDepartment({u"Nowhere"_s})), QString());
    QCOMPARE(fixture.found(byLicense({u"Nothing [Sub1]"_s, premium})), u"ceca"_s);
}

void PeopleQuestionsTest::whoSeesNobody_isRefused_R34()
{
    PeopleFixture fixture;
    for (const PeopleFilter &filter : {PeopleFilter(), byLicense({messaging}), bySite({own}),
                                       byDepartment({u"Prodaja"_s}), byLastUse(LastUse::Kind::Never)}) {
        QCOMPARE(fixture.found(filter, u"devices"_s), u"R34"_s);
        QCOMPARE(fixture.found(filter, u"ana"_s), u"R34"_s);
    }
}

void PeopleQuestionsTest::siteAdministrator_findsHisPeopleAlone_A15()
{
    PeopleFixture fixture;
    fixture.assign(u"boris"_s, messaging);
    QCOMPARE(fixture.found({}, u"siteadmin"_s), u"ana dragan siteadmin"_s);
    QCOMPARE(fixture.found(bySite({own}), u"siteadmin"_s), u"ana dragan siteadmin"_s);
    QCOMPARE(fixture.found(byLicense({ownMeetings}), u"siteadmin"_s), u"ana"_s);
    QCOMPARE(fixture.found({}, u"faradmin"_s), u"boris faradmin"_s);
}

void PeopleQuestionsTest::siteAdministrator_isRefusedProfiles_A15()
{
    PeopleFixture fixture;
    for (const QString &actor : {u"siteadmin"_s, u"faradmin"_s}) {
        QCOMPARE(fixture.found(byDepartment({u"Prodaja"_s}), actor), u"R34"_s);
        QCOMPARE(fixture.found(byDepartment({u"Nowhere"_s}), actor), u"R34"_s);
        QCOMPARE(fixture.found(byLastUse(LastUse::Kind::Never), actor), u"R34"_s);
        QCOMPARE(fixture.found({{}, {own}, {}, LastUse{LastUse::Kind::Within, 7}}, actor), u"R34"_s);
    }
}

void PeopleQuestionsTest::siteAdministrator_learnsOfNoOtherLicense_A15()
{
    PeopleFixture fixture;
    // ana and dragan are his, but these licenses of theirs he does not see: as if they were not there.
    for (const QString &heading : {messaging, premium, farMeetings, ownEvents, u"Nothing [Sub1]"_s})
        QCOMPARE(fixture.found(byLicense({heading}), u"siteadmin"_s), QString());
    fixture.assign(u"ana"_s, farMeetings);
    QCOMPARE(fixture.found(bySite({far}), u"siteadmin"_s), QString());
    QCOMPARE(fixture.found(byLicense({farMeetings}), u"siteadmin"_s), QString());
    QCOMPARE(fixture.found(byLicense({farMeetings}), u"faradmin"_s), u"ana boris"_s);
}

void PeopleQuestionsTest::whoSeesNoLicenses_isRefused_whetherItExists_R34()
{
    PeopleFixture fixture;
    QVERIFY(fixture.found({}, u"events"_s).contains(u"ana"_s)); // he sees everybody
    QCOMPARE(fixture.found(byLicense({messaging}), u"events"_s), u"R34"_s);
    QCOMPARE(fixture.found(byLicense({u"Nothing [Sub1]"_s}), u"events"_s), u"R34"_s);
    QCOMPARE(fixture.found(bySite({own}), u"events"_s), u"R34"_s);
    QCOMPARE(fixture.found(bySite({u"nowhere.webex.com"_s}), u"events"_s), u"R34"_s);
    const auto choices = gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"events"_s));
    VERIFY_OK(choices);
    QVERIFY(choices->licenses.empty());
    QVERIFY(choices->sites.empty());
    QVERIFY(!choices->departments.empty());
}

void PeopleQuestionsTest::otherCustomersPeople_areNotFound_R33()
{
    PeopleFixture fixture;
    const auto other = store::addOrganization(fixture.file.connection(),
                                              {0, u"Baltic"_s, OrganizationKind::Customer, u"UTC"_s}, {});
    VERIFY_OK(other);
    User user;
    user.organization = *other;
    user.fields[Email] = u"stranger@baltic.example"_s;
    user.fields[Field::Status] = u"Active"_s;
    user.fields[Department] = u"Prodaja"_s;
    VERIFY_OK(store::insertUser(fixture.file.connection(), user, 1));
    QCOMPARE(fixture.found(byDepartment({u"Prodaja"_s})), u"ana dragan oto"_s);
    QVERIFY(!fixture.found(byLastUse(LastUse::Kind::Never)).contains(u"stranger"_s));
    QVERIFY(!fixture.found({}).contains(u"stranger"_s));
    const auto choices = gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"admin"_s));
    VERIFY_OK(choices);
    QCOMPARE(choices->departments[1].people, 2);
}

void PeopleQuestionsTest::profileOfAnotherCustomersUser_isNoFilter_R33()
{
    PeopleFixture fixture;
    store::Connection &connection = fixture.file.connection();
    const auto other =
        store::addOrganization(connection, {0, u"Baltic"_s, OrganizationKind::Customer, u"UTC"_s}, {});
    VERIFY_OK(other);
    const User oto = **store::findUserByEmail(connection, PeopleFixture::session(u"oto"_s).actor.email);
    fixture.set(u"oto"_s, LastAccess, store::toText(fixture.file.now.addSecs(-day)));
    QVERIFY(fixture.found(byLastUse(LastUse::Kind::Within, 7)).contains(u"oto"_s));
    // His organization becomes a customer of the file: what is known of him is that one's.
    auto moved = connection.prepare("UPDATE user SET organization = ? WHERE id = ?");
    VERIFY_OK(moved.bind(*other).bind(oto.id).run());
    QVERIFY(fixture.found({}).contains(u"oto"_s));
    QCOMPARE(fixture.found(byDepartment({u"Prodaja"_s})), u"ana dragan"_s);
    for (const auto kind : {LastUse::Kind::Within, LastUse::Kind::NotFor, LastUse::Kind::Never})
        QVERIFY(!fixture.found(byLastUse(kind, 7)).contains(u"oto"_s));
    fixture.set(u"oto"_s, Department, {});
    QVERIFY(!fixture.found(byDepartment({QString()})).contains(u"oto"_s));
}

void PeopleQuestionsTest::choices_countOwnUsers()
{
    PeopleFixture fixture;
    for (const QString &actor : {u"admin"_s, u"reader"_s}) {
        const auto choices = gate::filterChoices(fixture.file.gate(), PeopleFixture::session(actor));
        VERIFY_OK(choices);
        QCOMPARE(texts(choices->licenses),
                 (QStringList{ownMeetings + u": 1"_s, farMeetings + u": 1"_s, messaging + u": 2"_s,
                              premium + u": 1"_s, ownEvents + u": 1"_s}));
        QCOMPARE(texts(choices->sites), (QStringList{far + u": 2"_s, own + u": 3"_s}));
        // oto is no own user.
        QCOMPARE(texts(choices->departments),
                 (QStringList{u"prodaja: 1"_s, u"Prodaja: 2"_s, u"R&D \"1\": 1"_s}));
        QCOMPARE(choices->withoutDepartment, 7);
        QVERIFY(choices->byDepartment && choices->byLastUse);
    }
}

void PeopleQuestionsTest::choices_ofASiteAdministrator_A15()
{
    PeopleFixture fixture;
    const auto choices = gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"siteadmin"_s));
    VERIFY_OK(choices);
    QCOMPARE(texts(choices->licenses), QStringList{ownMeetings + u": 1"_s});
    QCOMPARE(texts(choices->sites), QStringList{own + u": 3"_s});
    QVERIFY(choices->departments.empty());
    QCOMPARE(choices->withoutDepartment, 0);
    QVERIFY(!choices->byDepartment && !choices->byLastUse);
}

void PeopleQuestionsTest::choices_whoSeesNobody_isRefused_R34()
{
    PeopleFixture fixture;
    VERIFY_REFUSED(gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"devices"_s)), "R34");
    VERIFY_REFUSED(gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"ana"_s)), "R34");
    VERIFY_REFUSED(gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"nobody"_s)), "R34");
}

void PeopleQuestionsTest::choices_countWhatTheFilterFinds()
{
    PeopleFixture fixture;
    const Id customer = store::customer(fixture.file.connection())->id;
    for (const QString &actor : {u"admin"_s, u"reader"_s, u"siteadmin"_s, u"faradmin"_s, u"oto"_s}) {
        const gate::Session session = PeopleFixture::session(actor);
        const auto count = [&](const PeopleFilter &filter) {
            const auto people = gate::peopleWho(fixture.file.gate(), session, filter);
            return people ? std::ranges::count_if(
                       *people,
                       [&](Id id) {
                           return (*store::findUser(fixture.file.connection(), id))->organization == customer;
                       })
                          : -1;
        };
        const auto choices = gate::filterChoices(fixture.file.gate(), session);
        VERIFY_OK(choices);
        for (const auto &choice : choices->licenses)
            QCOMPARE(qint64(count(byLicense({choice.name}))), choice.people);
        for (const auto &choice : choices->sites)
            QCOMPARE(qint64(count(bySite({choice.name}))), choice.people);
        for (const auto &choice : choices->departments)
            QCOMPARE(qint64(count(byDepartment({choice.name}))), choice.people);
        if (choices->byDepartment)
            QCOMPARE(qint64(count(byDepartment({QString()}))), choices->withoutDepartment);
    }
}

void PeopleQuestionsTest::choices_haveTheBiggestDepartments()
{
    PeopleFixture fixture;
    VERIFY_OK(fixture.file.connection().execute(
        "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)"
        " INSERT INTO user(organization, email, email_key, status, department, added_in)"
        " SELECT (SELECT organization FROM user LIMIT 1), 'n' || i, 'n' || i, 'Active',"
        " printf('D%04d', (i - 1) % 600), 1 FROM n"));
    fixture.set(u"ema"_s, Department, u"D0599"_s); // three people, all others two
    const auto choices = gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"admin"_s));
    VERIFY_OK(choices);
    QCOMPARE(choices->departments.size(), size_t(500));
    QCOMPARE(choices->departments.front().name, u"D0000"_s);
    QCOMPARE(choices->departments.back().name, u"D0599"_s);
    QCOMPARE(choices->departments.back().people, 3);
}

void PeopleQuestionsTest::asking_changesNothing()
{
    PeopleFixture fixture;
    const qint64 changes = fixture.file.count("SELECT total_changes()");
    QVERIFY(!fixture.found(byLicense({messaging})).isEmpty());
    QCOMPARE(fixture.found(byDepartment({u"Prodaja"_s}), u"siteadmin"_s), u"R34"_s);
    VERIFY_OK(gate::filterChoices(fixture.file.gate(), PeopleFixture::session(u"admin"_s)));
    QCOMPARE(fixture.file.count("SELECT total_changes()"), changes);
}

QTEST_GUILESS_MAIN(PeopleQuestionsTest)
#include "tst_peoplequestions.moc"
