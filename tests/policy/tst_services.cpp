// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Sites and licenses: who sees and changes them (R13, R34, A13), and what goes with them (R11, R14, R15,
// R17).
#include "gate/servicequestions.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;
const QString old = u"old.webex.com"_s;
const QString ownMeetings = own + u" - Meetings [Sub1]"_s;
const QString farMeetings = far + u" - Meetings [Sub1]"_s;
const QString messaging = u"Messaging [Sub1]"_s;
const QString standard = u"Contact Center Standard [Sub1]"_s;
const QString premium = u"Contact Center Premium [Sub1]"_s;
const QString partnerName = u"Elsewhere of petar"_s;
const QString otherPartnerName = u"Elsewhere of pavle"_s;

/// Sites own and far of Control Hub, old of Site Administration, with a meetings license for the first two;
/// other licenses without a site. Of the roles somebody who holds it: readonly, devices, siteadmin (of own),
/// siteusers (of own), sitereader (of own), service, second (full administrator). Externals: petar and pavle
/// (full administrators, two partners), pero (provisions, a third), oto (full administrator of another
/// organization).
class ServicesFixture final {
public:
    ServicesFixture()
    {
        const Result<void> made = file.gate().atomically([this]() -> Result<void> { // one commit
            fill();
            return {};
        });
        if (!made)
            qFatal("%ls", qUtf16Printable(made.error().message));
    }

    /// The address of an external or own user.
    [[nodiscard]] static QString address(const QString &name)
    {
        static const QStringList externals{u"petar"_s, u"pavle"_s, u"pero"_s, u"oto"_s, u"osite"_s};
        return externals.contains(name) ? name + u"@elsewhere.example"_s : WorkspaceFixture::address(name);
    }
    [[nodiscard]] Result<gate::Outcome> submit(const QString &actor, const gate::Command &command,
                                               bool confirmed = false)
    {
        return file.submit(address(actor), command, confirmed);
    }
    [[nodiscard]] Result<gate::Outcome> assign(const QString &actor, const QString &name,
                                               const QString &heading)
    {
        return submit(actor, gate::ChangeLicenses{{0, address(name)}, {heading}, {}, {}});
    }
    [[nodiscard]] Result<gate::Outcome> unassign(const QString &actor, const QString &name,
                                                 const QString &heading)
    {
        return submit(actor, gate::ChangeLicenses{{0, address(name)}, {}, {heading}, {}});
    }
    /// Rows are written directly, for what the gate does not do.
    void giveDirectly(const QString &name, const QString &role, const QString &site,
                      std::optional<QDateTime> until = {})
    {
        const auto user = *store::findUserByEmail(file.connection(), address(name));
        const Id id = site.isEmpty() ? 0 : siteId(site);
        const Id customer = store::customer(file.connection())->id;
        if (!store::insertAssignment(
                file.connection(), customer,
                {0, user->id, WorkspaceFixture::role(role).role, id, site, u"x"_s, file.now, until, {}}))
            qFatal("the role could not be given");
    }
    [[nodiscard]] Id siteId(const QString &name)
    {
        return store::circumstances(file.connection(), store::customer(file.connection())->id)
            ->site(name)
            ->id;
    }
    [[nodiscard]] std::optional<gate::SiteRow> site(const QString &name, const QString &asked = u"admin"_s)
    {
        const auto rows = gate::sites(file.gate(), session(asked));
        for (const gate::SiteRow &row : *rows) {
            if (row.site.name == name)
                return row;
        }
        return {};
    }
    [[nodiscard]] QStringList sitesSeenBy(const QString &name)
    {
        QStringList names;
        const auto rows = gate::sites(file.gate(), session(name));
        if (!rows)
            return {rows.error().rule};
        for (const gate::SiteRow &row : *rows)
            names << row.site.name.section(u'.', 0, 0);
        return names;
    }
    [[nodiscard]] QStringList licensesSeenBy(const QString &name)
    {
        QStringList headings;
        const auto rows = gate::licenses(file.gate(), session(name));
        if (!rows)
            return {rows.error().rule};
        for (const gate::LicenseRow &row : *rows)
            headings << row.license.heading;
        return headings;
    }
    [[nodiscard]] QStringList licensesOf(const QString &name)
    {
        const auto user = *store::findUserByEmail(file.connection(), address(name));
        const auto held = store::licensesOf(file.connection(), user->id);
        QStringList headings;
        for (const store::License &license : licenses()) {
            if (std::ranges::find(*held, license.id) != held->end())
                headings << license.heading;
        }
        return headings;
    }
    [[nodiscard]] static gate::Session session(const QString &name)
    {
        return {{0, address(name)}, gate::Door::CommandLine};
    }
    void suspend(const QString &heading)
    {
        for (const store::License &license : licenses()) {
            if (license.heading == heading && !store::setSuspended(file.connection(), license.id, true))
                qFatal("the license could not be suspended");
        }
    }

    WorkspaceFixture file;

private:
    void fill()
    {
        add({own, true});
        add({far, true});
        add({old, false});
        for (const QString &heading : {ownMeetings, farMeetings, messaging, standard, premium})
            add(heading);
        file.person(u"second"_s, u"full_admin"_s);
        file.person(u"readonly"_s, u"readonly_admin"_s);
        file.person(u"support"_s, u"support_admin"_s);
        file.person(u"devices"_s, u"user_device_admin"_s);
        file.person(u"siteadmin"_s, u"site_admin@"_s + own);
        file.person(u"siteusers"_s, u"site_user_admin@"_s + own);
        file.person(u"sitereader"_s, u"site_readonly_admin@"_s + own);
        file.person(u"service"_s, u"contact_center_service_admin"_s);
        file.person(u"plain"_s);
        file.external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
        file.external(u"pavle"_s, OrganizationKind::Partner, u"full_admin"_s);
        file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
        file.external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
    }
    [[nodiscard]] std::vector<store::License> licenses()
    {
        return *store::licenses(file.connection(), store::customer(file.connection())->id);
    }
    void add(const gate::AddSite &site) { must(file.submit(u"admin"_s, site)); }
    void add(const QString &heading) { must(file.submit(u"admin"_s, gate::AddLicense{heading})); }
    static void must(const Result<gate::Outcome> &result)
    {
        if (!result)
            qFatal("%ls", qUtf16Printable(result.error().message + result.error().detail));
    }
};

ErrorCode codeOf(const Result<gate::Outcome> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

QStringList rulesOf(const Result<gate::Outcome> &result)
{
    QStringList rules;
    for (const gate::Notice &notice : result->notices)
        rules << notice.rule;
    return rules;
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class TestServices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void siteRoleHolders_areThoseOfNowByRole();
    void R34_siteRoleHolders_needSightOfTheSiteAndItsUsers();
    void R34_externalsOfASite_areToldToWhoListsThem();
    void sellers_areAllOrThoseInSight();
    void R34_sellers_needSightOfSitesOrLicenses();
    void R34_addingSites_needsThePrivilegeUnderItsCondition_data();
    void R34_addingSites_needsThePrivilegeUnderItsCondition();
    void addSite_isRecorded();
    void addSite_unknownSeller_isToldToWhoMayAddAny();
    void addSite_badName_isBadInput_data();
    void addSite_badName_isBadInput();
    void R34_editingSites_data();
    void R34_editingSites();
    void R34_unknownSite_isToldOnlyToWhoMayEditAll_data();
    void R34_unknownSite_isToldOnlyToWhoMayEditAll();
    void R34_seller_mustBeOnesOwnBeforeAndAfter();
    void A15_rename_isNotForWhoKnowsSomeSitesAlone();
    void editSite_rename_onlyWithoutLicenses();
    void editSite_sameAgain_isUnchanged();
    void editSite_seller_isRecordedWhereItChanges();
    void R11_movingASite_takesItsRolesWithADetailAPerson();
    void R11_movingASite_dryRun_listsTheRolesAndKeepsThem();
    void R11_R24_externalWithoutAnotherRole_isRemoved();
    void R11_movingASiteBack_givesNoRoles();
    void R10_ownLastRole_takesASecondQuestion();
    void R34_removingSites();
    void removeSite_takesRolesAndLicensesWithIt();
    void R17_removeSite_keepsStandardLicensesOfOthers();
    void R14_siteRolesAndLicenses_doNotTouchEachOther();
    void R34_addingLicenses_data();
    void R34_addingLicenses();
    void A13_licenseOfSomebodyElsesSite_isRefused();
    void addLicense_service_isTheWordListsUnlessGiven();
    void R17_addLicense_serviceDoesNotDenyTheHeading();
    void addLicense_badHeading_isBadInput_data();
    void addLicense_badHeading_isBadInput();
    void addLicense_unknownSite_saysToAddTheSiteFirst();
    void R15_contactCenter_comesAndGoesWithItsLicenses();
    void R34_R13_assigning_data();
    void R34_R13_assigning();
    void R34_whoMayNotAssign_isRefusedBeforeAnythingIsLookedUp();
    void R13_siteAdministrator_findsOthersByWholeAddressOnly();
    void A15_siteAdministrator_isToldOfHisLicensesOnly();
    void changeLicenses_isRecordedWhole();
    void changeLicenses_soAlready_isUnchanged();
    void changeLicenses_external_isRefused();
    void A15_changeLicenses_external_isNamedOnlyToWhoSeesEverybody();
    void changeLicenses_suspended_isRemovedButNotAssigned();
    void changeLicenses_givenAndTakenAtOnce_isWrongUsage();
    void R17_standardLicense_ofAFullAdministrator_onlyByAnotherOne();
    void R17_suspendedStandardLicense_isAnybodysToTake();
    void R34_lists_showWhatOneMaySee_data();
    void R34_lists_showWhatOneMaySee();
    void lists_count();
};

void TestServices::R34_addingSites_needsThePrivilegeUnderItsCondition_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << QString() << true;
    QTest::newRow("full administrator, sold by a partner") << u"admin"_s << partnerName << true;
    QTest::newRow("read-only") << u"readonly"_s << QString() << false;
    QTest::newRow("users and devices") << u"devices"_s << QString() << false;
    QTest::newRow("site administrator") << u"siteadmin"_s << QString() << false;
    QTest::newRow("nobody in particular") << u"plain"_s << QString() << false;
    QTest::newRow("partner, own sale") << u"petar"_s << partnerName << true;
    QTest::newRow("partner, nobody's sale") << u"petar"_s << QString() << false;
    QTest::newRow("partner, another one's sale") << u"petar"_s << otherPartnerName << false;
    QTest::newRow("partner, unknown seller") << u"petar"_s << u"Nowhere"_s << false;
    QTest::newRow("provisioning, own sale") << u"pero"_s << u"Elsewhere of pero"_s << true;
    QTest::newRow("provisioning, another one's sale") << u"pero"_s << partnerName << false;
    QTest::newRow("other organization, a partner's sale") << u"oto"_s << partnerName << true;
    QTest::newRow("other organization, own sale") << u"oto"_s << u"Elsewhere of oto"_s << false;
    QTest::newRow("other organization, nobody's sale") << u"oto"_s << QString() << false;
}

void TestServices::R34_addingSites_needsThePrivilegeUnderItsCondition()
{
    QFETCH(QString, actor);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::AddSite add{u"new.webex.com"_s, true, seller};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, add), "R34");
        // What is there already is not told either.
        VERIFY_REFUSED(fixture.submit(actor, gate::AddSite{own, true, seller}), "R34");
        QVERIFY(!fixture.site(u"new.webex.com"_s));
        return;
    }
    VERIFY_OK(fixture.submit(actor, add));
    const auto added = fixture.site(u"new.webex.com"_s);
    QVERIFY(added && added->site.managedByControlHub);
    QCOMPARE(added->soldBy, seller);
}

void TestServices::addSite_isRecorded()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u" New.webex.com "_s, false, partnerName}));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-add"_s);
    QCOMPARE(record.targetName, u"New.webex.com"_s);
    QCOMPARE(record.before, QJsonObject());
    QCOMPARE(record.after,
             (QJsonObject{{u"name"_s, u"New.webex.com"_s},
                          {u"managed_by"_s, u"site_administration"_s},
                          {u"sold_by"_s, partnerName}}));
}

void TestServices::addSite_unknownSeller_isToldToWhoMayAddAny()
{
    ServicesFixture fixture;
    const gate::AddSite add{u"new.webex.com"_s, true, u"Nowhere"_s};
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, add)), ErrorCode::NotFound);
    VERIFY_REFUSED(fixture.submit(u"petar"_s, add), "R34");
}

void TestServices::addSite_badName_isBadInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("no dot") << u"adriatic"_s;
    QTest::newRow("blank inside") << u"adriatic.webex .com"_s;
    QTest::newRow("bracket") << u"adriatic[1].webex.com"_s;
    QTest::newRow("parenthesis") << u"adriatic(1).webex.com"_s;
    QTest::newRow("comma") << u"adriatic,webex.com"_s;
    QTest::newRow("NUL") << u"adriatic.web\0ex.com"_s;
    QTest::newRow("dot at the end") << u"adriatic.webex.com."_s;
    QTest::newRow("too long") << QString(252, u'a') + u".com"_s;
    QTest::newRow("there already") << own;
    QTest::newRow("there already in other letters") << own.toUpper();
}

void TestServices::addSite_badName_isBadInput()
{
    QFETCH(QString, name);
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddSite{name, true});
    QCOMPARE(codeOf(result), ErrorCode::Invalid);
    QCOMPARE(result.error().column, u"name"_s);
    VERIFY_REFUSED(fixture.submit(u"readonly"_s, gate::AddSite{name, true}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{QString(251, u'a') + u".com"_s, true}));
}

void TestServices::R34_editingSites_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << own << true;
    QTest::newRow("read-only") << u"readonly"_s << own << false;
    QTest::newRow("support") << u"support"_s << own << false;
    QTest::newRow("users and devices") << u"devices"_s << own << false;
    QTest::newRow("site administrator, own site") << u"siteadmin"_s << own << true;
    QTest::newRow("site administrator, foreign site") << u"siteadmin"_s << far << false;
    QTest::newRow("user administrator of the site") << u"siteusers"_s << own << false;
    QTest::newRow("read-only administrator of the site") << u"sitereader"_s << own << false;
    QTest::newRow("partner, not his sale") << u"petar"_s << own << false;
    QTest::newRow("other organization, nobody's sale") << u"oto"_s << own << false;
}

void TestServices::R34_editingSites()
{
    QFETCH(QString, actor);
    QFETCH(QString, site);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::EditSite edit{site, {}, false, {}};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, edit, true), "R34");
        QVERIFY(fixture.site(site)->site.managedByControlHub);
        return;
    }
    VERIFY_OK(fixture.submit(actor, edit, true));
    QVERIFY(!fixture.site(site)->site.managedByControlHub);
}

void TestServices::R34_unknownSite_isToldOnlyToWhoMayEditAll_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("told");
    QTest::newRow("full administrator") << u"admin"_s << true;
    QTest::newRow("site administrator") << u"siteadmin"_s << false;
    QTest::newRow("partner") << u"petar"_s << false;
    QTest::newRow("other organization") << u"oto"_s << false;
    QTest::newRow("read-only") << u"readonly"_s << false;
}

void TestServices::R34_unknownSite_isToldOnlyToWhoMayEditAll()
{
    QFETCH(QString, actor);
    QFETCH(bool, told);
    ServicesFixture fixture;
    const QString nowhere = u"nowhere.webex.com"_s;
    for (const gate::Command &command :
         {gate::Command(gate::EditSite{nowhere, {}, true, {}}), gate::Command(gate::RemoveSite{nowhere})}) {
        const auto result = fixture.submit(actor, command);
        if (told)
            QCOMPARE(codeOf(result), ErrorCode::NotFound);
        else
            VERIFY_REFUSED(result, "R34");
    }
}

void TestServices::R34_seller_mustBeOnesOwnBeforeAndAfter()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, partnerName}));
    VERIFY_OK(fixture.submit(u"petar"_s, gate::EditSite{far, {}, false, {}}));
    VERIFY_REFUSED(fixture.submit(u"pavle"_s, gate::EditSite{far, {}, true, {}}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{far, {}, {}, otherPartnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{far, {}, {}, QString()}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{own, {}, {}, partnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"oto"_s, gate::EditSite{far, {}, {}, otherPartnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"oto"_s, gate::EditSite{far, {}, {}, u"Elsewhere of oto"_s}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, otherPartnerName}));
}

void TestServices::A15_rename_isNotForWhoKnowsSomeSitesAlone()
{
    ServicesFixture fixture;
    const QString sold = u"sold.webex.com"_s;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{sold, true, partnerName}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u"empty.webex.com"_s, true}));
    fixture.file.person(u"emptyadmin"_s, u"site_admin@empty.webex.com"_s);
    for (const QString &name : {far, u"nowhere.webex.com"_s, u"bad"_s}) {
        VERIFY_REFUSED(fixture.submit(u"siteadmin"_s, gate::EditSite{own, name, {}, {}}), "R34");
        VERIFY_REFUSED(fixture.submit(u"emptyadmin"_s, gate::EditSite{u"empty.webex.com"_s, name, {}, {}}),
                       "R34");
        VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{sold, name, {}, {}}), "R34");
    }
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{sold, u"other.webex.com"_s, {}, {}}));
}

void TestServices::editSite_rename_onlyWithoutLicenses()
{
    ServicesFixture fixture;
    const auto refused = fixture.submit(u"admin"_s, gate::EditSite{own, u"other.webex.com"_s, {}, {}});
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY(refused.error().message.contains(own));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{old, u"Other.webex.com"_s, {}, {}}));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-edit"_s);
    QCOMPARE(record.targetName, old);
    QCOMPARE(record.before, (QJsonObject{{u"name"_s, old}}));
    QCOMPARE(record.after, (QJsonObject{{u"name"_s, u"Other.webex.com"_s}}));
    // In other letters it is the same site, not one that is there already.
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{u"other.WEBEX.com"_s, u"other.webex.com"_s, {}, {}}));
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::EditSite{u"other.webex.com"_s, far, {}, {}})),
             ErrorCode::Invalid);
}

void TestServices::editSite_sameAgain_isUnchanged()
{
    ServicesFixture fixture;
    const size_t records = fixture.file.log().size();
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, own, true, QString()});
    VERIFY_OK(result);
    QVERIFY(result->unchanged);
    QCOMPARE(fixture.file.log().size(), records);
}

void TestServices::editSite_seller_isRecordedWhereItChanges()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    QCOMPARE(fixture.file.log().back().before, QJsonObject());
    QCOMPARE(fixture.file.log().back().after, (QJsonObject{{u"sold_by"_s, partnerName}}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, QString()}));
    QCOMPARE(fixture.file.log().back().before, (QJsonObject{{u"sold_by"_s, partnerName}}));
    QCOMPARE(fixture.file.log().back().after, QJsonObject());
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, u"Nowhere"_s})),
             ErrorCode::NotFound);
}

void TestServices::R11_movingASite_takesItsRolesWithADetailAPerson()
{
    ServicesFixture fixture;
    const Id ended = fixture.file.person(u"ended"_s);
    fixture.giveDirectly(u"ended"_s, u"site_admin"_s, own, fixture.file.now.addDays(-1));
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"siteusers"_s, u"site_admin@"_s + far));
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"siteusers"_s, u"support_admin"_s));
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}});
    VERIFY_OK(result);
    QCOMPARE(rulesOf(result), QStringList(4, u"R11"_s));
    for (const gate::Notice &notice : result->notices)
        QVERIFY2(notice.message.contains(own), qPrintable(notice.message));
    QVERIFY(std::ranges::any_of(result->notices, [](const gate::Notice &notice) {
        return notice.message.contains(u"siteusers Test"_s) && notice.message.contains(u"Webex user admin"_s);
    }));

    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    QCOMPARE(fixture.file.roles(u"ended"_s), QString());
    QCOMPARE(fixture.file.roles(u"siteusers"_s), u"support_admin site_admin@"_s + far);
    QVERIFY(std::ranges::find(result->touched, ended) != result->touched.end());

    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.before, (QJsonObject{{u"managed_by"_s, u"control_hub"_s}}));
    QCOMPARE(record.after, (QJsonObject{{u"managed_by"_s, u"site_administration"_s}}));
    const auto details = store::details(fixture.file.connection(), record.seq);
    QCOMPARE(details->size(), size_t(4));
    const auto siteusers =
        std::ranges::find(*details, WorkspaceFixture::address(u"siteusers"_s), &store::AuditDetail::email);
    QCOMPARE(siteusers->before.value(u"roles").toArray().size(), 3);
    QCOMPARE(siteusers->after.value(u"roles").toArray().size(), 2);
    QVERIFY(json(siteusers->before).contains(own));
    QVERIFY(!json(siteusers->after).contains(own));
    VERIFY_REFUSED(fixture.file.grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + own), "R11");
}

void TestServices::R11_movingASite_dryRun_listsTheRolesAndKeepsThem()
{
    ServicesFixture fixture;
    const auto result =
        fixture.file.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}, false, /*dryRun*/ true);
    VERIFY_OK(result);
    QCOMPARE(result->notices.size(), size_t(3));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), u"site_admin@"_s + own);
}

void TestServices::R11_R24_externalWithoutAnotherRole_isRemoved()
{
    ServicesFixture fixture;
    const Id external = fixture.file.external(u"osite"_s, OrganizationKind::Other, {});
    fixture.giveDirectly(u"osite"_s, u"site_admin"_s, own);
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}});
    VERIFY_OK(result);
    QCOMPARE(result->removed, std::vector<Id>{external});
    QCOMPARE(rulesOf(result).count(u"R24"_s), 1);
    QCOMPARE(fixture.file.roles(u"osite@elsewhere.example"_s), u"nobody"_s);
    QCOMPARE(fixture.file.roles(u"oto@elsewhere.example"_s), u"full_admin"_s);
}

void TestServices::R11_movingASiteBack_givesNoRoles()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}));
    const auto back = fixture.submit(u"admin"_s, gate::EditSite{own, {}, true, {}});
    VERIFY_OK(back);
    QVERIFY(back->notices.empty());
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + own));
}

void TestServices::R10_ownLastRole_takesASecondQuestion()
{
    ServicesFixture fixture;
    const gate::EditSite move{own, {}, false, {}};
    const auto asked = fixture.submit(u"siteadmin"_s, move);
    QCOMPARE(codeOf(asked), ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    QCOMPARE(fixture.file.roles(u"sitereader"_s), u"site_readonly_admin@"_s + own);
    VERIFY_OK(fixture.submit(u"siteadmin"_s, move, true));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
}

void TestServices::R34_removingSites()
{
    ServicesFixture fixture;
    for (const auto &name : {u"readonly"_s, u"devices"_s, u"siteadmin"_s, u"petar"_s, u"pero"_s, u"oto"_s})
        VERIFY_REFUSED(fixture.submit(name, gate::RemoveSite{own}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    VERIFY_REFUSED(fixture.submit(u"pavle"_s, gate::RemoveSite{own}), "R34");
    VERIFY_OK(fixture.submit(u"petar"_s, gate::RemoveSite{own}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, partnerName}));
    VERIFY_OK(fixture.submit(u"oto"_s, gate::RemoveSite{far}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::RemoveSite{old}));
    QVERIFY(fixture.sitesSeenBy(u"admin"_s).isEmpty());
}

void TestServices::removeSite_takesRolesAndLicensesWithIt()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    const auto result = fixture.submit(u"admin"_s, gate::RemoveSite{own.toUpper()});
    VERIFY_OK(result);
    QCOMPARE(rulesOf(result), QStringList(3, u"R11"_s));
    QVERIFY(!fixture.site(own));
    QCOMPARE(fixture.licensesSeenBy(u"admin"_s), (QStringList{farMeetings, messaging, standard, premium}));
    QCOMPARE(fixture.licensesOf(u"plain"_s), QStringList{messaging});
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());

    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-remove"_s);
    QCOMPARE(record.targetName, own);
    const QJsonObject license{{u"heading"_s, ownMeetings},
                              {u"service"_s, u"meetings"_s},
                              {u"subscription"_s, u"Sub1"_s},
                              {u"site"_s, own},
                              {u"suspended"_s, false}};
    QCOMPARE(record.before,
             (QJsonObject{{u"name"_s, own},
                          {u"managed_by"_s, u"control_hub"_s},
                          {u"licenses"_s, QJsonArray{license}}}));
    QCOMPARE(record.after, QJsonObject());
    const auto details = store::details(fixture.file.connection(), record.seq);
    QCOMPARE(details->size(), size_t(4));
    const auto siteadmin =
        std::ranges::find(*details, WorkspaceFixture::address(u"siteadmin"_s), &store::AuditDetail::email);
    QCOMPARE(siteadmin->before.value(u"licenses").toArray(), QJsonArray{ownMeetings});
    QCOMPARE(siteadmin->before.value(u"roles").toArray().size(), 1);
    QCOMPARE(siteadmin->after, (QJsonObject{{u"roles"_s, QJsonArray()}, {u"licenses"_s, QJsonArray()}}));
    const auto plain =
        std::ranges::find(*details, WorkspaceFixture::address(u"plain"_s), &store::AuditDetail::email);
    QCOMPARE(plain->before.value(u"licenses").toArray(), (QJsonArray{ownMeetings, messaging}));
    QCOMPARE(plain->after.value(u"licenses").toArray(), QJsonArray{messaging});
}

void TestServices::R17_removeSite_keepsStandardLicensesOfOthers()
{
    ServicesFixture fixture;
    const QString heading = old + u" - Contact Center Standard [Sub1]"_s;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{heading, {}, u"Elsewhere of pero"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{old, {}, {}, u"Elsewhere of pero"_s}));
    VERIFY_OK(fixture.assign(u"second"_s, u"admin"_s, heading));
    VERIFY_REFUSED(fixture.submit(u"pero"_s, gate::RemoveSite{old}), "R17"); // holds no full_admin
    VERIFY_REFUSED(fixture.submit(u"admin"_s, gate::RemoveSite{old}), "R17"); // his own
    QCOMPARE(fixture.licensesOf(u"admin"_s), QStringList{heading});
    VERIFY_OK(fixture.submit(u"second"_s, gate::RemoveSite{old}));
    QVERIFY(fixture.licensesOf(u"admin"_s).isEmpty());
}

void TestServices::R14_siteRolesAndLicenses_doNotTouchEachOther()
{
    ServicesFixture fixture;
    QVERIFY(fixture.licensesOf(u"siteadmin"_s).isEmpty());
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), u"site_admin@"_s + own);
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    QCOMPARE(fixture.licensesOf(u"siteadmin"_s), QStringList{ownMeetings});
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, ownMeetings));
    QCOMPARE(fixture.file.roles(u"plain"_s), QString());
    VERIFY_OK(fixture.unassign(u"admin"_s, u"siteusers"_s, ownMeetings));
}

void TestServices::R34_addingLicenses_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << QString() << true;
    QTest::newRow("users and devices") << u"devices"_s << QString() << true;
    QTest::newRow("read-only") << u"readonly"_s << QString() << false;
    QTest::newRow("service administrator") << u"service"_s << QString() << false;
    QTest::newRow("site administrator") << u"siteadmin"_s << QString() << false;
    QTest::newRow("partner") << u"petar"_s << QString() << true;
    QTest::newRow("other organization") << u"oto"_s << QString() << true;
    QTest::newRow("provisioning, own sale") << u"pero"_s << u"Elsewhere of pero"_s << true;
    QTest::newRow("provisioning, nobody's sale") << u"pero"_s << QString() << false;
    QTest::newRow("provisioning, another one's sale") << u"pero"_s << partnerName << false;
    QTest::newRow("provisioning, unknown seller") << u"pero"_s << u"Nowhere"_s << false;
}

void TestServices::R34_addingLicenses()
{
    QFETCH(QString, actor);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::AddLicense add{u"Calling Pro [Sub9]"_s, {}, seller};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, add), "R34");
        VERIFY_REFUSED(fixture.submit(actor, gate::AddLicense{u"no heading"_s, {}, seller}), "R34");
        VERIFY_REFUSED(fixture.submit(actor, gate::AddLicense{u"x.example - Calling [S]"_s, {}, seller}),
                       "R34");
        return;
    }
    VERIFY_OK(fixture.submit(actor, add));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"license-add"_s);
    QJsonObject license{{u"heading"_s, u"Calling Pro [Sub9]"_s},
                        {u"service"_s, u"calling"_s},
                        {u"subscription"_s, u"Sub9"_s},
                        {u"suspended"_s, false}};
    if (!seller.isEmpty())
        license.insert(u"sold_by"_s, seller);
    QCOMPARE(record.after, license);
}

void TestServices::A13_licenseOfSomebodyElsesSite_isRefused()
{
    ServicesFixture fixture;
    const QString seller = u"Elsewhere of pero"_s;
    const auto add = [&](const QString &site) {
        return fixture.submit(u"pero"_s, gate::AddLicense{site + u" - Events [Sub9]"_s, {}, seller});
    };
    VERIFY_REFUSED(add(own), "R34");
    VERIFY_REFUSED(add(u"nowhere.webex.com"_s), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, seller}));
    VERIFY_OK(add(own));
}

void TestServices::addLicense_service_isTheWordListsUnlessGiven()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{own + u" - Enterprise Edition [S2]"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Something Else [S2]"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Whatever [S2]"_s, u"events"_s}));
    const auto rows = gate::licenses(fixture.file.gate(), ServicesFixture::session(u"admin"_s));
    const auto row = [&](const QString &start) {
        return *std::ranges::find_if(*rows, [&](const gate::LicenseRow &candidate) {
            return candidate.license.heading.startsWith(start) && candidate.license.subscription == u"S2"_s;
        });
    };
    QCOMPARE(row(own).license.service, u"meetings"_s);
    QCOMPARE(row(own).site, own);
    QCOMPARE(row(u"Something"_s).license.service, u"other"_s);
    QCOMPARE(row(u"Whatever"_s).license.service, u"events"_s);
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::AddLicense{u"More [S2]"_s, u"telegraphy"_s})),
             ErrorCode::Invalid);
}

void TestServices::R17_addLicense_serviceDoesNotDenyTheHeading()
{
    ServicesFixture fixture;
    const QString heading = u"Contact Center Standard [S2]"_s;
    for (const auto &service : {u"other"_s, u"contact_center_premium"_s}) {
        const auto refused = fixture.submit(u"admin"_s, gate::AddLicense{heading, service});
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().column, u"service"_s);
    }
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{heading, u"contact_center_standard"_s}));
    VERIFY_REFUSED(fixture.assign(u"devices"_s, u"second"_s, heading), "R17");
}

void TestServices::addLicense_badHeading_isBadInput_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("empty") << QString();
    QTest::newRow("no subscription") << u"Messaging"_s;
    QTest::newRow("suspended") << u"Messaging [S2] (Suspended)"_s;
    QTest::newRow("NUL") << u"Mess\0aging [S2]"_s;
    QTest::newRow("too long") << QString(1024, u'x') + u" [S2]"_s;
    QTest::newRow("there already") << messaging;
    QTest::newRow("there already in other letters") << messaging.toUpper();
}

void TestServices::addLicense_badHeading_isBadInput()
{
    QFETCH(QString, heading);
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddLicense{heading});
    QCOMPARE(codeOf(result), ErrorCode::Invalid);
    QCOMPARE(result.error().column, u"heading"_s);
}

void TestServices::addLicense_unknownSite_saysToAddTheSiteFirst()
{
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddLicense{u"new.webex.com - Meetings [S2]"_s});
    QCOMPARE(codeOf(result), ErrorCode::NotFound);
    QVERIFY(result.error().message.contains(u"new.webex.com"_s));
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::AddLicense{u"Calling [S2]"_s, {}, u"Nowhere"_s})),
             ErrorCode::NotFound);
}

void TestServices::R15_contactCenter_comesAndGoesWithItsLicenses()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, role), "R15");
    VERIFY_OK(file.submit(u"admin"_s, gate::AddSite{own, true}));
    VERIFY_OK(file.submit(u"admin"_s, gate::AddLicense{own + u" - Contact Center Premium [S]"_s}));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, role));
    QVERIFY(gate::licenses(file.gate(), ServicesFixture::session(u"nada"_s)).has_value());
    VERIFY_OK(file.submit(u"admin"_s, gate::RemoveSite{own}));
    const auto after = gate::licenses(file.gate(), ServicesFixture::session(u"nada"_s));
    QVERIFY(!after && after.error().rule == u"R34"_s);
    file.person(u"vera"_s);
    VERIFY_REFUSED(file.grant(u"admin"_s, u"vera"_s, role), "R15");
}

void TestServices::R34_R13_assigning_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QStringList>("allowed");
    const QStringList all{ownMeetings, farMeetings, messaging, standard, premium};
    QTest::newRow("full administrator") << u"admin"_s << all;
    QTest::newRow("users and devices") << u"devices"_s << all;
    QTest::newRow("partner") << u"petar"_s << all;
    QTest::newRow("other organization") << u"oto"_s << all;
    QTest::newRow("read-only") << u"readonly"_s << QStringList();
    QTest::newRow("support") << u"support"_s << QStringList();
    QTest::newRow("provisioning") << u"pero"_s << QStringList();
    QTest::newRow("service administrator") << u"service"_s << QStringList{standard, premium};
    QTest::newRow("site administrator") << u"siteadmin"_s << QStringList{ownMeetings};
    QTest::newRow("user administrator of a site") << u"siteusers"_s << QStringList{ownMeetings};
    QTest::newRow("read-only administrator of a site") << u"sitereader"_s << QStringList();
}

void TestServices::R34_R13_assigning()
{
    QFETCH(QString, actor);
    QFETCH(QStringList, allowed);
    ServicesFixture fixture;
    for (const QString &heading : {ownMeetings, farMeetings, messaging, standard, premium}) {
        if (allowed.contains(heading)) {
            VERIFY_OK(fixture.assign(actor, u"plain"_s, heading));
            QCOMPARE(fixture.licensesOf(u"plain"_s), QStringList{heading});
            VERIFY_OK(fixture.unassign(actor, u"plain"_s, heading));
        } else {
            VERIFY_REFUSED(fixture.assign(actor, u"plain"_s, heading), "R34");
            VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, heading));
            VERIFY_REFUSED(fixture.unassign(actor, u"plain"_s, heading), "R34");
            VERIFY_OK(fixture.unassign(u"admin"_s, u"plain"_s, heading));
        }
    }
    QVERIFY(fixture.licensesOf(u"plain"_s).isEmpty());
}

void TestServices::R34_whoMayNotAssign_isRefusedBeforeAnythingIsLookedUp()
{
    ServicesFixture fixture;
    for (const auto &actor : {u"readonly"_s, u"sitereader"_s, u"plain"_s}) {
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, u"Nothing [S]"_s), "R34");
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, messaging), "R34");
    }
    // Whoever assigns some licenses is not told whether others are there, and no person is looked up.
    for (const auto &actor : {u"siteadmin"_s, u"service"_s}) {
        VERIFY_REFUSED(fixture.assign(actor, u"plain"_s, u"Nothing [S]"_s), "R34");
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, farMeetings), "R34");
    }
    QCOMPARE(codeOf(fixture.assign(u"siteadmin"_s, u"nobody"_s, ownMeetings)), ErrorCode::NotFound);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"plain"_s, u"Nothing [S]"_s)), ErrorCode::NotFound);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"nobody"_s, messaging)), ErrorCode::NotFound);
}

void TestServices::R13_siteAdministrator_findsOthersByWholeAddressOnly()
{
    ServicesFixture fixture;
    const Id plain =
        (*store::findUserByEmail(fixture.file.connection(), ServicesFixture::address(u"plain"_s)))->id;
    const auto byId = fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{plain, {}}, {ownMeetings}, {}});
    const auto unknown =
        fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{999999, {}}, {ownMeetings}, {}});
    QCOMPARE(codeOf(byId), ErrorCode::NotFound);
    QCOMPARE(byId.error().message, unknown.error().message);
    VERIFY_OK(fixture.assign(u"siteadmin"_s, u"plain"_s, ownMeetings)); // a first license
    VERIFY_OK(fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{plain, {}}, {}, {ownMeetings}}));
}

void TestServices::A15_siteAdministrator_isToldOfHisLicensesOnly()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, farMeetings));
    const auto told = fixture.assign(u"siteadmin"_s, u"plain"_s, ownMeetings);
    VERIFY_OK(told);
    QCOMPARE(told->before, (QJsonObject{{u"licenses"_s, QJsonArray()}}));
    QCOMPARE(told->after, (QJsonObject{{u"licenses"_s, QJsonArray{ownMeetings}}}));
    QCOMPARE(fixture.file.log().back().before,
             (QJsonObject{{u"licenses"_s, QJsonArray{farMeetings, messaging}}}));
}

void TestServices::changeLicenses_isRecordedWhole()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, premium));
    QCOMPARE(fixture.file.log().back().action, u"license-assign"_s);
    const auto both = fixture.submit(
        u"admin"_s,
        gate::ChangeLicenses{
            {0, ServicesFixture::address(u"plain"_s)}, {messaging, farMeetings}, {premium}, u"moved"_s});
    VERIFY_OK(both);
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"change-licenses"_s);
    QCOMPARE(record.reason, u"moved"_s);
    QCOMPARE(record.targetEmail, ServicesFixture::address(u"plain"_s));
    QCOMPARE(record.before, (QJsonObject{{u"licenses"_s, QJsonArray{premium}}}));
    QCOMPARE(record.after, (QJsonObject{{u"licenses"_s, QJsonArray{farMeetings, messaging}}}));
    QCOMPARE(both->after, record.after);
    QCOMPARE(both->touched, std::vector<Id>{record.target});
}

void TestServices::changeLicenses_soAlready_isUnchanged()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    const size_t records = fixture.file.log().size();
    const auto again = fixture.assign(u"admin"_s, u"plain"_s, messaging);
    QVERIFY(again && again->unchanged);
    const auto absent = fixture.unassign(u"admin"_s, u"plain"_s, premium);
    QVERIFY(absent && absent->unchanged);
    QCOMPARE(fixture.file.log().size(), records);
}

void TestServices::changeLicenses_external_isRefused()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(fixture.assign(u"admin"_s, u"oto"_s, messaging), "R34");
}

void TestServices::A15_changeLicenses_external_isNamedOnlyToWhoSeesEverybody()
{
    ServicesFixture fixture;
    const QString typed = u"OTO@elsewhere.example"_s;
    const auto message = [&](const QString &actor) {
        const auto refused = fixture.submit(actor, gate::ChangeLicenses{{0, typed}, {ownMeetings}, {}, {}});
        return refused ? QString() : refused.error().message;
    };
    QVERIFY2(message(u"siteadmin"_s).startsWith(typed), qPrintable(message(u"siteadmin"_s)));
    QVERIFY2(message(u"admin"_s).startsWith(u"oto "_s), qPrintable(message(u"admin"_s)));
}

void TestServices::changeLicenses_suspended_isRemovedButNotAssigned()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    fixture.suspend(messaging);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"second"_s, messaging)), ErrorCode::Invalid);
    VERIFY_OK(fixture.unassign(u"admin"_s, u"plain"_s, messaging + u" (Suspended)"_s));
    QVERIFY(fixture.licensesOf(u"plain"_s).isEmpty());
}

void TestServices::changeLicenses_givenAndTakenAtOnce_isWrongUsage()
{
    ServicesFixture fixture;
    const gate::ChangeLicenses both{{0, ServicesFixture::address(u"plain"_s)}, {messaging}, {messaging}};
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, both)), ErrorCode::Usage);
}

void TestServices::R17_standardLicense_ofAFullAdministrator_onlyByAnotherOne()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(fixture.assign(u"devices"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.assign(u"service"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.assign(u"second"_s, u"second"_s, standard), "R17");
    VERIFY_OK(fixture.assign(u"devices"_s, u"second"_s, premium)); // only a standard license costs anything
    const auto given = fixture.assign(u"admin"_s, u"second"_s, standard);
    VERIFY_OK(given);
    QCOMPARE(rulesOf(given), QStringList{u"R17"_s});
    VERIFY_REFUSED(fixture.unassign(u"devices"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.unassign(u"second"_s, u"second"_s, standard), "R17");
    const auto taken = fixture.unassign(u"admin"_s, u"second"_s, standard);
    VERIFY_OK(taken);
    QVERIFY(taken->notices.empty());
    const auto plain = fixture.assign(u"devices"_s, u"plain"_s, standard);
    VERIFY_OK(plain);
    QVERIFY(plain->notices.empty());
}

void TestServices::R17_suspendedStandardLicense_isAnybodysToTake()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, standard));
    fixture.suspend(standard);
    VERIFY_OK(fixture.unassign(u"devices"_s, u"second"_s, standard));
}

void TestServices::R34_lists_showWhatOneMaySee_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<QStringList>("licenses");
    const QStringList allSites{u"far"_s, u"old"_s, u"own"_s, u"sold"_s};
    const QString sold = u"Calling [Sold]"_s;
    const QStringList all{ownMeetings, farMeetings, messaging, standard, premium, sold};
    const QStringList refused{u"R34"_s};
    QTest::newRow("full administrator") << u"admin"_s << allSites << all;
    QTest::newRow("read-only") << u"readonly"_s << allSites << all;
    QTest::newRow("users and devices") << u"devices"_s << refused << all;
    QTest::newRow("support") << u"support"_s << refused << refused;
    QTest::newRow("site administrator")
        << u"siteadmin"_s << QStringList{u"own"_s} << QStringList{ownMeetings};
    QTest::newRow("read-only administrator of a site")
        << u"sitereader"_s << QStringList{u"own"_s} << QStringList{ownMeetings};
    QTest::newRow("service administrator") << u"service"_s << refused << QStringList{standard, premium};
    QTest::newRow("partner who sold it") << u"petar"_s << QStringList{u"sold"_s} << all;
    QTest::newRow("partner who sold none") << u"pavle"_s << refused << all;
    QTest::newRow("provisioning") << u"pero"_s << refused << QStringList{sold};
    QTest::newRow("other organization") << u"oto"_s << QStringList{u"sold"_s} << all;
    QTest::newRow("nobody in particular") << u"plain"_s << refused << refused;
}

void TestServices::R34_lists_showWhatOneMaySee()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, sites);
    QFETCH(QStringList, licenses);
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u"sold.webex.com"_s, true, partnerName}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Calling [Sold]"_s, {}, u"Elsewhere of pero"_s}));
    QCOMPARE(fixture.sitesSeenBy(asked), sites);
    QCOMPARE(fixture.licensesSeenBy(asked), licenses);
}

void TestServices::lists_count()
{
    ServicesFixture fixture;
    fixture.giveDirectly(u"plain"_s, u"site_admin"_s, own, fixture.file.now.addDays(-1)); // has ended
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, messaging));
    const auto row = fixture.site(own, u"siteadmin"_s);
    QCOMPARE(row->roles, 3);
    QCOMPARE(row->users, 4);
    QCOMPARE(fixture.site(far)->users, 0);
    const auto rows = gate::licenses(fixture.file.gate(), ServicesFixture::session(u"admin"_s));
    QCOMPARE(rows->at(0).license.heading, ownMeetings);
    QCOMPARE(rows->at(0).assigned, 2);
    QCOMPARE(rows->at(1).assigned, 0);
    QCOMPARE(rows->at(2).assigned, 1);
}

void TestServices::siteRoleHolders_areThoseOfNowByRole()
{
    ServicesFixture fixture;
    fixture.giveDirectly(u"plain"_s, u"site_user_admin"_s, own, fixture.file.now.addDays(-1)); // has ended
    fixture.giveDirectly(u"second"_s, u"site_user_admin"_s, own, fixture.file.now.addDays(3));
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    fixture.giveDirectly(u"devices"_s, u"site_admin"_s, far);
    const auto holders =
        gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(u"admin"_s), own);
    VERIFY_OK(holders);
    QStringList lines;
    for (const gate::SiteRoleHolder &holder : *holders) {
        lines << Catalogue::instance().role(holder.role).id + u' ' + holder.email.section(u'@', 0, 0)
                + (holder.until ? u" until"_s : QString())
                + (holder.holder == Holder::Customer ? QString() : u" external"_s);
    }
    QCOMPARE(lines,
             (QStringList{u"site_admin oto external"_s, u"site_admin siteadmin"_s,
                          u"site_user_admin second until"_s, u"site_user_admin siteusers"_s,
                          u"site_readonly_admin sitereader"_s}));
}

void TestServices::R34_siteRoleHolders_needSightOfTheSiteAndItsUsers()
{
    ServicesFixture fixture;
    const auto asked = [&fixture](const QString &actor, const QString &site) {
        return gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(actor), site);
    };
    for (const QString &actor : {u"readonly"_s, u"siteadmin"_s, u"siteusers"_s, u"sitereader"_s})
        VERIFY_OK(asked(actor, own));
    VERIFY_REFUSED(asked(u"siteadmin"_s, far), "R34");
    VERIFY_REFUSED(asked(u"siteadmin"_s, u"nowhere.webex.com"_s), "R34"); // not told whether it is there
    VERIFY_REFUSED(asked(u"support"_s, own), "R34");
    VERIFY_REFUSED(asked(u"plain"_s, own), "R34");
    const auto unknown = asked(u"admin"_s, u"nowhere.webex.com"_s);
    QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
}

/// A site administrator does not list external administrators: neither names nor numbers tell of them.
void TestServices::R34_externalsOfASite_areToldToWhoListsThem()
{
    ServicesFixture fixture;
    const gate::SiteRow before = *fixture.site(own, u"siteadmin"_s);
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    const auto told = [&fixture](const QString &actor) {
        QStringList names;
        const auto holders = gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(actor), own);
        for (const gate::SiteRoleHolder &holder : *holders)
            names << holder.email.section(u'@', 0, 0);
        return names;
    };
    QVERIFY(told(u"admin"_s).contains(u"oto"_s));
    QVERIFY(!told(u"siteadmin"_s).contains(u"oto"_s));
    QVERIFY(told(u"siteadmin"_s).contains(u"siteusers"_s));
    QCOMPARE(fixture.site(own)->roles, before.roles + 1);
    QCOMPARE(fixture.site(own)->users, std::optional(*before.users + 1));
    QCOMPARE(fixture.site(own, u"siteadmin"_s)->roles, before.roles);
    QCOMPARE(fixture.site(own, u"siteadmin"_s)->users, before.users);

    const auto name =
        (*store::findUserByEmail(fixture.file.connection(), ServicesFixture::address(u"oto"_s)))->name();
    const auto moved = fixture.submit(u"siteadmin"_s, gate::EditSite{own, {}, false, {}}, true);
    VERIFY_REFUSED(moved, "R34");
    QVERIFY2(!moved.error().message.contains(name), qPrintable(moved.error().message));
}

void TestServices::sellers_areAllOrThoseInSight()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    const auto asked = [&fixture](const QString &actor) {
        return gate::sellers(fixture.file.gate(), ServicesFixture::session(actor));
    };
    const auto all = asked(u"admin"_s);
    VERIFY_OK(all);
    QVERIFY(all->contains(partnerName) && all->contains(otherPartnerName) && all->contains(u"Adriatic"_s));
    QCOMPARE(*asked(u"siteadmin"_s), (QStringList{u"Adriatic"_s, partnerName}));
    QCOMPARE(*asked(u"service"_s), QStringList{u"Adriatic"_s});
}

void TestServices::R34_sellers_needSightOfSitesOrLicenses()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(gate::sellers(fixture.file.gate(), ServicesFixture::session(u"plain"_s)), "R34");
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
