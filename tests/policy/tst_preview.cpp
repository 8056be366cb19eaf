// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The preview of the role editor says what the gate would say, of every box and every choice of a site.
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString alpha = u"alpha.adriatic.example"_s;
const QString beta = u"beta.adriatic.example"_s;
const QString legacy = u"legacy.adriatic.example"_s;

QStringList allPeople()
{
    return {u"admin"_s,
            u"second"_s,
            u"support"_s,
            u"reader"_s,
            u"device"_s,
            u"sanja"_s,
            u"events"_s,
            u"service"_s,
            u"plain"_s,
            u"many"_s,
            u"guest@elsewhere.example"_s,
            u"helper@elsewhere.example"_s,
            u"odd@elsewhere.example"_s,
            u"partner@elsewhere.example"_s};
}

/// An organization with contact center and sites of both kinds, where everybody is somebody else.
class Fixture final {
public:
    Fixture()
    {
        customer = store::customer(file.connection())->id;
        for (const QString &name : {alpha, beta, u"gamma.adriatic.example"_s})
            addSite(name, true);
        addSite(legacy, false);
        const Result<Id> license = store::addLicense(
            file.connection(), customer,
            {0, u"Contact Center Premium [Sub1]"_s, u"contact_center_premium"_s, u"Sub1"_s, 0, 0, false});
        if (!license)
            qFatal("the license could not be added");
        file.person(u"second"_s, u"full_admin"_s);
        file.person(u"support"_s, u"support_admin"_s);
        file.person(u"reader"_s, u"readonly_admin compliance_officer"_s);
        file.person(u"device"_s, u"device_admin"_s);
        file.person(u"sanja"_s, u"site_admin@"_s + alpha + u" device_admin"_s);
        file.person(u"events"_s, u"events_admin"_s);
        file.person(u"service"_s, u"contact_center_service_admin"_s);
        file.person(u"plain"_s);
        file.person(u"many"_s,
                    u"support_admin events_admin site_user_admin@"_s + alpha + u" site_admin@"_s + beta);
        file.external(u"guest"_s, OrganizationKind::Other, u"readonly_admin"_s);
        file.external(u"helper"_s, OrganizationKind::Other, u"full_admin"_s);
        file.external(u"odd"_s, OrganizationKind::Other, u"full_admin readonly_admin"_s);
        file.external(u"partner"_s, OrganizationKind::Partner, u"full_admin"_s);
    }

    void addSite(const QString &name, bool managed)
    {
        if (!store::addSite(file.connection(), customer, {0, name, managed, 0}))
            qFatal("the site could not be added");
    }

    [[nodiscard]] static gate::Session as(const QString &name)
    {
        return {{0, WorkspaceFixture::address(name)}, gate::Door::Window};
    }
    /// By id, as the window names people.
    [[nodiscard]] gate::UserRef ref(const QString &name)
    {
        const auto user = store::findUserByEmail(file.connection(), WorkspaceFixture::address(name));
        return {(*user)->id, {}};
    }
    [[nodiscard]] gate::ChangeRoles plan(const QString &name, const QString &give = {},
                                         const QString &take = {}, std::optional<QDate> until = {})
    {
        gate::ChangeRoles plan{ref(name), {}, {}, until, {}};
        for (const QString &word : give.split(u' ', Qt::SkipEmptyParts))
            plan.give.push_back(WorkspaceFixture::role(word));
        for (const QString &word : take.split(u' ', Qt::SkipEmptyParts))
            plan.take.push_back(WorkspaceFixture::role(word));
        return plan;
    }
    [[nodiscard]] Result<gate::RolePreview> preview(const QString &actor, const gate::ChangeRoles &plan)
    {
        return gate::previewRoles(file.gate(), as(actor), plan);
    }
    /// Why the gate refuses it.
    [[nodiscard]] std::optional<Error> refused(const gate::Session &session, const gate::ChangeRoles &plan)
    {
        const Result<gate::Outcome> outcome = file.gate().submit(plan, session, {true, true, {}, {}});
        return outcome ? std::nullopt : std::optional(outcome.error());
    }
    /// How many others here the gate would allow it.
    [[nodiscard]] int numberOfThoseWhoCould(const QString &actor, gate::ChangeRoles plan)
    {
        const auto target = store::findUser(file.connection(), plan.user.id);
        plan.user = {0, (*target)->fields[Email]};
        int number = 0;
        const auto administrators = gate::administrators(file.gate());
        for (const gate::Listed &listed : *administrators) {
            const bool isActor = listed.user.fields[Email] == WorkspaceFixture::address(actor);
            if (listed.holder == Holder::Customer && !isActor
                && !refused({{listed.user.id, {}}, gate::Door::Window}, plan))
                ++number;
        }
        return number;
    }

    WorkspaceFixture file;
    Id customer = 0;
};

const gate::RoleBox *boxOf(const gate::RolePreview &preview, const char *role)
{
    const auto found = std::ranges::find(
        preview.boxes, WorkspaceFixture::role(QString::fromLatin1(role)).role, &gate::RoleBox::role);
    return found == preview.boxes.end() ? nullptr : &*found;
}

const gate::SiteChoice *siteOf(const gate::RolePreview &preview, const QString &name)
{
    const auto found = std::ranges::find(preview.sites, name, &gate::SiteChoice::siteName);
    return found == preview.sites.end() ? nullptr : &*found;
}

const gate::RoleBox &optionOf(const gate::SiteChoice &choice, const char *role)
{
    return *std::ranges::find(choice.options, WorkspaceFixture::role(QString::fromLatin1(role)).role,
                              &gate::RoleBox::role);
}

QStringList ruleOf(const gate::RolePreview &preview)
{
    QStringList rules;
    for (const gate::Notice &notice : preview.notices)
        rules << notice.rule;
    return rules;
}

} // namespace

class TestPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!m_fixture)
            m_fixture = std::make_unique<Fixture>();
    }
    void cleanup()
    {
        if (QByteArray(QTest::currentTestFunction())
            != "everyChoice_isAsTheGateSays") // which changes nothing
            m_fixture.reset();
    }

    void everyChoice_isAsTheGateSays_data();
    void everyChoice_isAsTheGateSays();
    void R12_choosingAnotherRole_takesTheOldOne();
    void R11_siteOfSiteAdministration_isClosedByName();
    void R13_siteAdmin_seesHisSitesAlone();
    void R6_ownBox_namesOthersWhoCould();
    void R6_whoHoldsNoneOfTheThree_nobodyCould();
    void R34_readonlyAdmin_isToldFullAdministrators();
    void R25_endOfItself_isShown();
    void R6_roleThatGoesWithAnother_isShown();
    void until_ofHeldRoles_isShownAndChanged();
    void R10_ownEnd_isClosed();
    void R9_serviceRoles_areNamed();
    void givingUpOnesOwn_showsWhatIsLost();
    void planThatIsRefused_leavesOtherBoxesOpen();
    void manySites_areOneKind();

private:
    void compare(const QString &actor, const gate::ChangeRoles &alone, const std::optional<Error> &closed,
                 const QStringList &whoCould);

    std::unique_ptr<Fixture> m_fixture;
};

void TestPreview::everyChoice_isAsTheGateSays_data()
{
    QTest::addColumn<QString>("actor");
    for (const QString &actor : allPeople())
        QTest::newRow(qPrintable(actor)) << actor;
}

void TestPreview::compare(const QString &actor, const gate::ChangeRoles &alone,
                          const std::optional<Error> &closed, const QStringList &whoCould)
{
    const std::optional<Error> expected = m_fixture->refused(Fixture::as(actor), alone);
    QCOMPARE(closed.has_value(), expected.has_value());
    if (!closed) {
        QVERIFY(whoCould.isEmpty());
        return;
    }
    QCOMPARE(closed->message, expected->message);
    QCOMPARE(closed->rule, expected->rule);
    const Result<Scope> scope = gate::scope(m_fixture->file.gate(), Fixture::as(actor));
    if (scope->everybody)
        QCOMPARE(whoCould.size(), std::min(3, m_fixture->numberOfThoseWhoCould(actor, alone)));
    else
        QVERIFY(whoCould.isEmpty());
    gate::ChangeRoles byAddress = alone; // how a site administrator finds whom he gives a first role (R13)
    byAddress.user = {0, (*store::findUser(m_fixture->file.connection(), alone.user.id))->fields[Email]};
    for (const QString &name : whoCould) {
        const gate::Session session =
            Fixture::as(name == u"Ana Admin"_s ? u"admin"_s : name.section(u' ', 0, 0));
        QVERIFY2(!m_fixture->refused(session, byAddress), qPrintable(name));
    }
}

void TestPreview::everyChoice_isAsTheGateSays()
{
    QFETCH(QString, actor);
    for (const QString &name : allPeople()) {
        const gate::ChangeRoles nothing = m_fixture->plan(name);
        const Result<gate::RolePreview> preview = m_fixture->preview(actor, nothing);
        const Result<gate::Person> seen =
            gate::person(m_fixture->file.gate(), Fixture::as(actor), nothing.user);
        QCOMPARE(preview.has_value(), seen.has_value());
        if (!preview)
            continue;
        for (const gate::RoleBox &box : preview->boxes) {
            gate::ChangeRoles alone = nothing;
            (box.held ? alone.take : alone.give).push_back({box.role, {}});
            compare(actor, alone, box.closed, box.whoCould);
            if (QTest::currentTestFailed())
                qFatal("%s, %s", qPrintable(name), qPrintable(roleName(box.role)));
        }
        for (const gate::SiteChoice &choice : preview->sites) {
            gate::ChangeRoles none = nothing;
            if (choice.held)
                none.take.push_back({*choice.held, choice.siteName});
            if (choice.held)
                compare(actor, none, choice.noneClosed, choice.noneWhoCould);
            for (const gate::RoleBox &option : choice.options) {
                gate::ChangeRoles alone = none;
                alone.give.push_back({option.role, choice.siteName});
                if (!option.held)
                    compare(actor, alone, option.closed, option.whoCould);
                if (QTest::currentTestFailed())
                    qFatal("%s, %s on %s", qPrintable(name), qPrintable(roleName(option.role)),
                           qPrintable(choice.siteName));
            }
        }
    }
}

void TestPreview::R12_choosingAnotherRole_takesTheOldOne()
{
    const auto preview = m_fixture->preview(
        u"admin"_s,
        m_fixture->plan(u"many"_s, u"site_readonly_admin@"_s + alpha, u"site_user_admin@"_s + alpha));
    VERIFY_OK(preview);
    QVERIFY(!preview->refusal);
    const gate::SiteChoice *choice = siteOf(*preview, alpha);
    QCOMPARE(choice->held, WorkspaceFixture::role(u"site_user_admin"_s).role);
    QCOMPARE(choice->planned, WorkspaceFixture::role(u"site_readonly_admin"_s).role);
    QCOMPARE(preview->roles.size(), size_t{2});
    QVERIFY(preview->roles[0].before && !preview->roles[0].after);
    QVERIFY(!preview->roles[1].before && preview->roles[1].after);
    QCOMPARE(preview->roles[1].siteName, alpha);
    QVERIFY(std::ranges::all_of(preview->changes, [](const gate::PrivilegeChange &change) {
        return change.siteName == alpha && change.before > change.after;
    }));
    QVERIFY(!preview->changes.empty());

    const auto two =
        m_fixture->preview(u"admin"_s, m_fixture->plan(u"many"_s, u"site_readonly_admin@"_s + alpha));
    QVERIFY(two->refusal);
    QCOMPARE(two->refusal->rule, u"R12"_s);
}

void TestPreview::R11_siteOfSiteAdministration_isClosedByName()
{
    m_fixture->addSite(u"older.adriatic.example"_s, false);
    const auto preview = m_fixture->preview(u"admin"_s, m_fixture->plan(u"plain"_s));
    for (const QString &name : {legacy, u"older.adriatic.example"_s}) {
        const gate::SiteChoice *choice = siteOf(*preview, name);
        QVERIFY(!choice->managedByControlHub);
        for (const gate::RoleBox &option : choice->options) {
            QVERIFY(option.closed);
            QCOMPARE(option.closed->rule, u"R11"_s);
            QVERIFY2(option.closed->message.contains(name), qPrintable(option.closed->message));
            QVERIFY(option.whoCould.isEmpty());
        }
    }
}

void TestPreview::R13_siteAdmin_seesHisSitesAlone()
{
    const auto preview = m_fixture->preview(u"sanja"_s, m_fixture->plan(u"many"_s));
    VERIFY_OK(preview);
    QVERIFY(preview->boxes.empty()); // what the person holds of the organization's is not for her to see
    QCOMPARE(preview->sites.size(), size_t{1});
    QCOMPARE(preview->sites.front().siteName, alpha);
    QVERIFY(!preview->sites.front().noneClosed);
    QVERIFY(!optionOf(preview->sites.front(), "site_admin").closed);
    // Her own are all shown, to be given up.
    const auto own = m_fixture->preview(u"sanja"_s, m_fixture->plan(u"sanja"_s));
    QVERIFY(!boxOf(*own, "device_admin")->closed);
    QCOMPARE(boxOf(*own, "support_admin")->closed->rule, u"R34"_s);
    QVERIFY(siteOf(*own, alpha) && !siteOf(*own, alpha)->noneClosed);
    QVERIFY(!siteOf(*own, beta));
}

void TestPreview::R6_ownBox_namesOthersWhoCould()
{
    const auto preview = m_fixture->preview(u"admin"_s, m_fixture->plan(u"admin"_s));
    const gate::RoleBox *box = boxOf(*preview, "advanced_troubleshooting");
    QCOMPARE(box->closed->rule, u"R6"_s);
    QCOMPARE(box->whoCould, QStringList{u"second Test"_s});
}

void TestPreview::R6_whoHoldsNoneOfTheThree_nobodyCould()
{
    const auto preview = m_fixture->preview(u"admin"_s, m_fixture->plan(u"plain"_s));
    const gate::RoleBox *box = boxOf(*preview, "advanced_troubleshooting");
    QCOMPARE(box->closed->rule, u"R6"_s);
    QVERIFY(box->whoCould.isEmpty());
    const auto together = m_fixture->preview(u"admin"_s, m_fixture->plan(u"plain"_s, u"support_admin"_s));
    QVERIFY(!boxOf(*together, "advanced_troubleshooting")->closed);
}

void TestPreview::R34_readonlyAdmin_isToldFullAdministrators()
{
    const auto preview = m_fixture->preview(u"reader"_s, m_fixture->plan(u"plain"_s));
    const QStringList both{u"Ana Admin"_s, u"second Test"_s};
    QCOMPARE(boxOf(*preview, "device_admin")->closed->rule, u"R34"_s);
    QCOMPARE(boxOf(*preview, "device_admin")->whoCould, both);
    // Those who may give this one role come after those who may give all.
    QCOMPARE(boxOf(*preview, "events_admin")->whoCould, both + QStringList{u"events Test"_s});
    QCOMPARE(optionOf(*siteOf(*preview, alpha), "site_admin").whoCould, both + QStringList{u"sanja Test"_s});
    QCOMPARE(optionOf(*siteOf(*preview, beta), "site_admin").whoCould, both + QStringList{u"many Test"_s});
}

void TestPreview::R25_endOfItself_isShown()
{
    const auto preview =
        m_fixture->preview(u"admin"_s, m_fixture->plan(u"helper@elsewhere.example"_s, u"readonly_admin"_s));
    VERIFY_OK(preview);
    QVERIFY(!preview->refusal);
    QCOMPARE(preview->roles.size(), size_t{2}); // the other one is replaced (R24)
    QVERIFY(preview->roles[1].after && preview->roles[1].untilAfter);
    QCOMPARE(dayEndingAt(*preview->roles[1].untilAfter, u"Europe/Belgrade"_s), QDate(2026, 12, 21));

    const auto late = m_fixture->preview(
        u"admin"_s,
        m_fixture->plan(u"helper@elsewhere.example"_s, u"readonly_admin"_s, {}, QDate(2027, 1, 31)));
    QCOMPARE(late->refusal->rule, u"R25"_s);
    QVERIFY(!boxOf(*late, "readonly_admin")->closed); // it is the day that is wrong
}

void TestPreview::R6_roleThatGoesWithAnother_isShown()
{
    VERIFY_OK(m_fixture->file.grant(u"admin"_s, u"support"_s, u"advanced_troubleshooting"_s));
    const auto preview =
        m_fixture->preview(u"admin"_s, m_fixture->plan(u"support"_s, {}, u"support_admin"_s));
    QCOMPARE(preview->roles.size(), size_t{2});
    QVERIFY(ruleOf(*preview).contains(u"R6"_s));
}

void TestPreview::until_ofHeldRoles_isShownAndChanged()
{
    VERIFY_OK(m_fixture->file.grant(u"admin"_s, u"plain"_s, u"device_admin"_s, QDate(2026, 12, 24)));
    VERIFY_OK(m_fixture->file.grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + alpha, QDate(2026, 12, 24)));
    const QDateTime end = endOfDay(QDate(2026, 12, 24), u"Europe/Belgrade"_s);
    const auto before = m_fixture->preview(u"admin"_s, m_fixture->plan(u"plain"_s));
    QCOMPARE(boxOf(*before, "device_admin")->until, end);
    QVERIFY(!boxOf(*before, "device_admin")->endClosed);
    QCOMPARE(siteOf(*before, alpha)->until, end);
    QVERIFY(!siteOf(*before, alpha)->endClosed);

    const auto same = m_fixture->preview(
        u"admin"_s, m_fixture->plan(u"plain"_s, u"device_admin"_s, {}, QDate(2026, 12, 24)));
    QVERIFY(same->unchanged);
    const auto later = m_fixture->preview(
        u"admin"_s,
        m_fixture->plan(u"plain"_s, u"device_admin site_admin@"_s + alpha, {}, QDate(2027, 1, 31)));
    VERIFY_OK(later);
    QVERIFY(!later->unchanged && !later->refusal);
    QVERIFY(boxOf(*later, "device_admin")->planned && !boxOf(*later, "device_admin")->closed);
    QCOMPARE(later->roles.size(), size_t{2});
    for (const gate::RoleChange &change : later->roles) {
        QVERIFY(change.before && change.after);
        QCOMPARE(change.untilBefore, end);
        QCOMPARE(change.untilAfter, endOfDay(QDate(2027, 1, 31), u"Europe/Belgrade"_s));
    }
    QVERIFY(later->changes.empty());
    const auto endless = m_fixture->preview(u"admin"_s, m_fixture->plan(u"plain"_s, u"device_admin"_s));
    QVERIFY(!endless->unchanged && !endless->roles.front().untilAfter);
    // Who may not give it may not change its end either.
    const auto asReader = m_fixture->preview(u"reader"_s, m_fixture->plan(u"plain"_s));
    QCOMPARE(boxOf(*asReader, "device_admin")->endClosed->rule, u"R34"_s);
    QCOMPARE(siteOf(*asReader, alpha)->endClosed->rule, u"R34"_s);
}

void TestPreview::R10_ownEnd_isClosed()
{
    const auto preview = m_fixture->preview(u"second"_s, m_fixture->plan(u"second"_s));
    QCOMPARE(boxOf(*preview, "full_admin")->endClosed->rule, u"R10"_s);
    QVERIFY(!boxOf(*preview, "full_admin")->closed); // it may be given up
    QCOMPARE(boxOf(*preview, "device_admin")->closed->rule, u"R10"_s);
    QCOMPARE(boxOf(*preview, "device_admin")->whoCould, QStringList{u"Ana Admin"_s});
}

void TestPreview::R9_serviceRoles_areNamed()
{
    const auto preview = m_fixture->preview(u"admin"_s, m_fixture->plan(u"many"_s, u"device_admin"_s));
    QVERIFY(ruleOf(*preview).contains(u"R9"_s));
}

void TestPreview::givingUpOnesOwn_showsWhatIsLost()
{
    const auto preview = m_fixture->preview(u"second"_s, m_fixture->plan(u"second"_s, {}, u"full_admin"_s));
    VERIFY_OK(preview);
    QVERIFY(preview->needsConfirmation);
    QVERIFY(!preview->changes.empty());
    QVERIFY(std::ranges::all_of(preview->changes,
                                [](const auto &change) { return change.after == Level::None; }));
    // Of an external who is revoked by it as well (R24).
    const auto revoked = m_fixture->preview(
        u"admin"_s, m_fixture->plan(u"guest@elsewhere.example"_s, {}, u"readonly_admin"_s));
    VERIFY_OK(revoked);
    QCOMPARE(revoked->roles.size(), size_t{1});
    QCOMPARE(m_fixture->file.roles(u"second"_s), u"full_admin"_s);
}

void TestPreview::planThatIsRefused_leavesOtherBoxesOpen()
{
    // Two roles on one site are refused, whatever else is planned: the rest is open all the same.
    const auto preview =
        m_fixture->preview(u"admin"_s, m_fixture->plan(u"many"_s, u"site_readonly_admin@"_s + alpha));
    QVERIFY(preview->refusal);
    QVERIFY(!boxOf(*preview, "device_admin")->closed);
    QVERIFY(!optionOf(*siteOf(*preview, beta), "site_readonly_admin").closed);
}

void TestPreview::manySites_areOneKind()
{
    for (int i = 0; i < 60; ++i)
        m_fixture->addSite(u"site%1.adriatic.example"_s.arg(i), i % 3 != 0);
    const auto preview = m_fixture->preview(u"reader"_s, m_fixture->plan(u"many"_s));
    QCOMPARE(preview->sites.size(), size_t{64});
    QCOMPARE(preview->sites.front().siteName, alpha);
    const auto own = m_fixture->preview(u"admin"_s, m_fixture->plan(u"many"_s));
    for (const gate::SiteChoice &choice : own->sites) {
        for (const gate::RoleBox &option : choice.options)
            QCOMPARE(option.closed.has_value(), !choice.managedByControlHub);
    }
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
