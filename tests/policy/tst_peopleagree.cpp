// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a command for several people allows and does is what the commands for one person allow and do, made-up
// case by made-up case; and it is taken back and done again exactly.
#include "gate/peoplequestions.h"
#include "store/auditlog.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using gate::PersonChange;
using rolecall::test::WorkspaceFixture;

namespace {

const QString site = u"adriatic.webex.com"_s;
const QString otherSite = u"danube.webex.com"_s;

QStringList dump(WorkspaceFixture &file)
{
    QStringList lines;
    for (const char *question :
         {"SELECT 'user', id, organization, email, first_name, last_name, display_name, status FROM user",
          "SELECT 'role', u.email, a.role, ifnull(s.name, ''), ifnull(a.until, ''), a.reason FROM assignment "
          "a"
          " JOIN user u ON u.id = a.user LEFT JOIN site s ON s.id = a.site",
          "SELECT 'has', u.email, l.heading FROM license_assignment a JOIN user u ON u.id = a.user"
          " JOIN license l ON l.id = a.license"}) {
        store::Statement statement = file.connection().prepare(question);
        while (statement.next()) {
            QStringList cells;
            for (int i = 0; i < 8; ++i)
                cells << statement.text(i);
            lines << cells.join(u'|');
        }
        if (!statement.finish())
            qFatal("%s", question);
    }
    lines.sort();
    return lines;
}

QString textOf(const PersonChange &change)
{
    QStringList words{change.user.email.isEmpty() ? QString::number(change.user.id) : change.user.email};
    const auto name = [](const gate::RoleRef &ref) {
        return Catalogue::instance().role(ref.role).id + (ref.site.isEmpty() ? QString() : u'@' + ref.site);
    };
    for (const auto &ref : change.giveRoles)
        words << u"+"_s + name(ref);
    for (const auto &ref : change.giveUntil)
        words << u"+"_s + name(ref.role) + u" until "_s + ref.until.toString(Qt::ISODate);
    for (const auto &ref : change.takeRoles)
        words << u"-"_s + name(ref);
    for (const auto &heading : change.giveLicenses)
        words << u"+["_s + heading + u']';
    for (const auto &heading : change.takeLicenses)
        words << u"-["_s + heading + u']';
    if (change.deactivate)
        words << u"deactivate"_s;
    if (change.remove)
        words << u"remove"_s;
    return words.join(u' ');
}

QString textOf(const Result<gate::Outcome> &result)
{
    return result
        ? u"allowed"_s
        : u"refused "_s + result.error().rule + u' ' + result.error().message + u' ' + result.error().detail;
}

} // namespace

class TestPeopleAgree final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madeUp_data();
    void madeUp();

private:
    template<typename T>
    const T &any(const std::vector<T> &from)
    {
        return from[static_cast<size_t>(m_random.bounded(static_cast<int>(from.size())))];
    }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    PersonChange makeUp();
    Result<gate::Outcome> oneByOne(const QString &actor, const PersonChange &change);
    /// What would come of it: the state, or nothing if it is refused.
    template<typename Work>
    std::optional<QStringList> tried(Work work);
    void make();
    void compareWithCommandsForOne(const QString &actor, const PersonChange &change, const QString &what);
    void doAndTakeBack(const QString &actor, const gate::ChangePeople &command, const QString &what);

    std::unique_ptr<WorkspaceFixture> m_file;
    QRandomGenerator m_random;
    int m_takenBack = 0; ///< commands that were done, undone and done again
    std::vector<QString> m_people;
    std::vector<QString> m_roles;
    std::vector<QString> m_licenses;
};

void TestPeopleAgree::make()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_people = {u"admin@adriatic.example"_s};
    const auto person = [this](const QString &name, const QString &roles) {
        m_file->person(name, roles);
        m_people.push_back(WorkspaceFixture::address(name));
    };
    VERIFY_OK(m_file->submit(u"admin"_s, gate::AddSite{site, true}));
    VERIFY_OK(m_file->submit(u"admin"_s, gate::AddSite{otherSite, true}));
    m_licenses = {u"Messaging [Sub1]"_s, u"adriatic.webex.com - Meetings [Sub1]"_s,
                  u"danube.webex.com - Meetings [Sub1]"_s, u"Contact Center Standard Agent [Sub2]"_s};
    for (const QString &heading : m_licenses)
        VERIFY_OK(m_file->submit(u"admin"_s, gate::AddLicense{heading}));
    person(u"boris"_s, u"full_admin"_s);
    person(u"users"_s, u"user_device_admin"_s);
    person(u"ana"_s, {});
    person(u"bela"_s, u"readonly_admin advanced_troubleshooting"_s);
    person(u"cica"_s, u"events_admin"_s);
    person(u"siteadmin"_s, u"site_admin@"_s + site);
    person(u"service"_s, u"contact_center_service_admin"_s);
    m_file->external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
    m_file->external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    m_file->external(u"rade"_s, OrganizationKind::Other, u"contact_center_service_admin readonly_admin"_s);
    for (const auto *name : {"oto", "pero", "rade"})
        m_people.push_back(QString::fromLatin1(name) + u"@elsewhere.example"_s);
    // The fixture writes rows that the gate would give an end (R25).
    VERIFY_OK(
        m_file->connection().execute("UPDATE assignment SET until = '2026-12-05T23:00:00.000Z'"
                                     " WHERE role = 'readonly_admin'"
                                     " AND user IN (SELECT id FROM user WHERE email LIKE '%@elsewhere%')"));
    m_roles.clear();
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        const auto &info = Catalogue::instance().role(role);
        if (!info.perSite) {
            m_roles.push_back(info.id);
        } else {
            m_roles.push_back(info.id + u'@' + site);
            m_roles.push_back(info.id + u'@' + otherSite);
        }
    }
}

PersonChange TestPeopleAgree::makeUp()
{
    PersonChange change;
    const QString email = any(m_people);
    change.user.email = email;
    if (oneIn(3)) {
        const auto found = store::findUserByEmail(m_file->connection(), email);
        if (found && *found)
            change.user = {(*found)->id, {}};
    }
    if (oneIn(12)) {
        change.remove = true;
        return change;
    }
    std::set<QString> used;
    const auto pick = [&] {
        QString role;
        if (oneIn(2)) { // one that is held
            const auto held = m_file->roles(email).split(u' ', Qt::SkipEmptyParts);
            if (!held.isEmpty())
                role = held.at(m_random.bounded(static_cast<int>(held.size())));
        }
        if (role.isEmpty() || role == u"nobody"_s)
            role = any(m_roles);
        return role;
    };
    for (int i = m_random.bounded(3); i > 0; --i) {
        const QString role = any(m_roles);
        if (used.insert(role).second)
            change.giveRoles.push_back(WorkspaceFixture::role(role));
    }
    for (int i = m_random.bounded(3); i > 0; --i) {
        const QString role = pick();
        if (used.insert(role).second)
            change.takeRoles.push_back(WorkspaceFixture::role(role));
    }
    if (change.takeRoles.empty() && oneIn(3)) { // whoever loses the last role in between is gone (R24)
        const QString role = any(m_roles);
        if (used.insert(role).second)
            change.giveUntil.push_back(
                {WorkspaceFixture::role(role), QDate(2026, 12, 1 + m_random.bounded(20))});
    }
    if (oneIn(3))
        (oneIn(2) ? change.giveLicenses : change.takeLicenses) << any(m_licenses);
    const bool isEmpty = change.giveRoles.empty() && change.giveUntil.empty() && change.takeRoles.empty()
        && change.giveLicenses.isEmpty() && change.takeLicenses.isEmpty();
    change.deactivate = isEmpty || oneIn(8);
    return change;
}

Result<gate::Outcome> TestPeopleAgree::oneByOne(const QString &actor, const PersonChange &change)
{
    Result<gate::Outcome> last = gate::Outcome{};
    if (change.remove)
        return m_file->submit(actor, gate::RemoveUser{change.user}, true);
    if (!change.giveRoles.empty() || !change.takeRoles.empty()) {
        last = m_file->submit(
            actor, gate::ChangeRoles{change.user, change.giveRoles, change.takeRoles, {}, {}}, true);
        if (!last)
            return last;
    }
    for (const auto &ending : change.giveUntil) {
        last =
            m_file->submit(actor, gate::ChangeRoles{change.user, {ending.role}, {}, ending.until, {}}, true);
        if (!last)
            return last;
    }
    if (!change.giveLicenses.isEmpty() || !change.takeLicenses.isEmpty()) {
        last = m_file->submit(
            actor, gate::ChangeLicenses{change.user, change.giveLicenses, change.takeLicenses}, true);
        if (!last)
            return last;
    }
    if (change.deactivate)
        last = m_file->submit(actor, gate::EditUser{change.user, {{Field::Status, u"Inactive"_s}}}, true);
    return last;
}

template<typename Work>
std::optional<QStringList> TestPeopleAgree::tried(Work work)
{
    store::Transaction outer(m_file->connection());
    if (!outer.begin())
        qFatal("no transaction");
    return work() ? std::optional(dump(*m_file)) : std::nullopt;
}

/// Two differences are meant: nobody gives up his last role, or leaves altogether, together with others, as
/// that is asked a second time (R10); and what a command does to one person is judged by the rights that
/// whoever acts had before, though it be his own.
void TestPeopleAgree::compareWithCommandsForOne(const QString &actor, const PersonChange &change,
                                                const QString &what)
{
    QString bulk, single;
    const auto together = tried([&] {
        const auto result = m_file->submit(actor, gate::ChangePeople{{change}}, true);
        bulk = textOf(result);
        return result.has_value();
    });
    const auto alone = tried([&] {
        const auto result = oneByOne(actor, change);
        single = textOf(result);
        return result.has_value();
    });
    if (!together && bulk.contains(u"You are among them"_s))
        return;
    const auto self = store::findUserByEmail(m_file->connection(), actor);
    VERIFY_OK(self);
    const bool isSelf = change.user.email == actor || (*self && change.user.id == (*self)->id);
    if (isSelf && !change.takeRoles.empty() && together && !alone)
        return;
    QVERIFY2(together == alone, qPrintable(what + u"\n together: "_s + bulk + u"\n alone: "_s + single));
}

void TestPeopleAgree::doAndTakeBack(const QString &actor, const gate::ChangePeople &command,
                                    const QString &what)
{
    const QStringList before = dump(*m_file);
    const auto dry = m_file->submit(actor, command, true, true);
    QVERIFY2(dump(*m_file) == before, qPrintable(what));
    const auto done = m_file->submit(actor, command, true);
    QVERIFY2((dry && !dry->refusal) == done.has_value(),
             qPrintable(what + u' ' + textOf(dry) + u' ' + textOf(done)));
    const QStringList after = dump(*m_file);
    if (!done || done->unchanged) {
        QVERIFY2(after == before, qPrintable(what));
        return;
    }
    using enum gate::PersonOutcome::Verdict;
    const auto changed = std::ranges::count_if(done->people, [](const auto &person) {
        return person.verdict == Changed || person.verdict == Removed;
    });
    const auto details = store::details(m_file->connection(), done->record);
    VERIFY_OK(details);
    QVERIFY2(static_cast<qsizetype>(details->size()) == changed, qPrintable(what));

    const auto undone = m_file->submit(actor, gate::Undo{}, true);
    QVERIFY2(dump(*m_file) == (undone ? before : after), qPrintable(what + u' ' + textOf(undone)));
    m_file->now = m_file->now.addSecs(60);
    if (!undone)
        return; // R10, R23 and the like
    const auto redone = m_file->submit(actor, gate::Redo{}, true);
    QVERIFY2(redone && dump(*m_file) == after, qPrintable(what + u' ' + textOf(redone)));
    ++m_takenBack;
}

void TestPeopleAgree::madeUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestPeopleAgree::madeUp()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_takenBack = 0;
    make();
    for (int step = 0; step < 60; ++step) {
        m_file->now = m_file->now.addSecs(60);
        const QString actor = any(m_people);
        std::vector<PersonChange> people;
        QStringList words;
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            people.push_back(makeUp());
            words << textOf(people.back());
        }
        const QString what = u"Step %1, %2: %3"_s.arg(step).arg(actor, words.join(u"; "_s));
        compareWithCommandsForOne(actor, people.front(), what);
        if (QTest::currentTestFailed())
            return;
        gate::ChangePeople command{people};
        command.leaveOutRefused = oneIn(2);
        doAndTakeBack(actor, command, what);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_takenBack > 3, "hardly anything was allowed");
}

QTEST_GUILESS_MAIN(TestPeopleAgree)
#include "tst_peopleagree.moc"
