// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the dialog of somebody's licenses shows before anything is saved: it agrees with the gate, box by box.
#include "gate/licensepreview.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;
const QString ownMeetings = own + u" - Meetings [Sub1]"_s;
const QString farMeetings = far + u" - Meetings [Sub1]"_s;
const QString messaging = u"Messaging [Sub1]"_s;
const QString standard = u"Contact Center Standard [Sub1]"_s;

class Fixture final {
public:
    Fixture()
    {
        for (const QString &site : {own, far})
            must(file.submit(u"admin"_s, gate::AddSite{site, true}));
        for (const QString &heading : {ownMeetings, farMeetings, messaging, standard})
            must(file.submit(u"admin"_s, gate::AddLicense{heading}));
        file.person(u"second"_s, u"full_admin"_s);
        file.person(u"devices"_s, u"user_device_admin"_s);
        file.person(u"readonly"_s, u"readonly_admin"_s);
        file.person(u"support"_s, u"support_admin"_s);
        file.person(u"service"_s, u"contact_center_service_admin"_s);
        file.person(u"siteadmin"_s, u"site_admin@"_s + own);
        file.person(u"sitereader"_s, u"site_readonly_admin@"_s + own);
        file.person(u"plain"_s);
        must(file.submit(u"admin"_s, plan(u"plain"_s, {ownMeetings, messaging})));
    }

    static gate::ChangeLicenses plan(const QString &name, const QStringList &give = {},
                                     const QStringList &take = {})
    {
        return {{0, WorkspaceFixture::address(name)}, give, take, {}};
    }
    [[nodiscard]] Result<gate::LicensePreview> preview(const QString &actor, const gate::ChangeLicenses &plan)
    {
        return gate::previewLicenses(file.gate(),
                                     {{0, WorkspaceFixture::address(actor)}, gate::Door::CommandLine}, plan);
    }
    static const gate::LicenseBox *box(const gate::LicensePreview &preview, const QString &heading)
    {
        const auto found = std::ranges::find_if(preview.boxes, [&heading](const gate::LicenseBox &box) {
            return box.license.heading == heading;
        });
        return found == preview.boxes.end() ? nullptr : &*found;
    }
    static QStringList headings(const gate::LicensePreview &preview)
    {
        QStringList headings;
        for (const gate::LicenseBox &box : preview.boxes)
            headings << box.license.heading;
        return headings;
    }

    WorkspaceFixture file;

private:
    static void must(const Result<gate::Outcome> &result)
    {
        if (!result)
            qFatal("%ls", qUtf16Printable(result.error().message));
    }
};

} // namespace

class TestLicensePreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPlan_showsWhatIsHeldAndChangesNothing()
    {
        Fixture fixture;
        const auto preview = fixture.preview(u"admin"_s, Fixture::plan(u"plain"_s));
        VERIFY_OK(preview);
        QCOMPARE(Fixture::headings(*preview), (QStringList{ownMeetings, farMeetings, messaging, standard}));
        QVERIFY(preview->unchanged && !preview->refusal);
        QVERIFY(Fixture::box(*preview, messaging)->held);
        QVERIFY(!Fixture::box(*preview, standard)->held);
        for (const gate::LicenseBox &box : preview->boxes)
            QVERIFY(!box.closed && box.planned == box.held);
        QCOMPARE(fixture.file.log().back().action, u"license-assign"_s); // no dry run leaves a record
    }

    void plan_isWorkedOut()
    {
        Fixture fixture;
        const auto preview =
            fixture.preview(u"admin"_s, Fixture::plan(u"plain"_s, {standard, messaging}, {ownMeetings}));
        VERIFY_OK(preview);
        QVERIFY(!preview->unchanged && !preview->refusal);
        QCOMPARE(preview->given, QStringList{standard}); // messaging is held already
        QCOMPARE(preview->taken, QStringList{ownMeetings});
    }

    /// Each box of each actor for several people: closed exactly where the gate refuses it alone.
    void closed_agreesWithTheGate_data()
    {
        QTest::addColumn<QString>("actor");
        for (const char *actor : {"admin", "second", "devices", "readonly", "service", "siteadmin"})
            QTest::newRow(actor) << QString::fromLatin1(actor);
    }
    void closed_agreesWithTheGate()
    {
        QFETCH(const QString, actor);
        Fixture fixture;
        int boxes = 0;
        for (const QString &name : {u"plain"_s, u"second"_s, u"readonly"_s}) {
            const auto preview = fixture.preview(actor, Fixture::plan(name));
            for (size_t i = 0; preview && i < preview->boxes.size(); ++i) {
                const gate::LicenseBox &box = preview->boxes[i];
                const QStringList one{box.license.heading};
                const auto turned = fixture.file.submit(
                    actor, box.held ? Fixture::plan(name, {}, one) : Fixture::plan(name, one), false, true);
                QCOMPARE(box.closed.has_value(), !turned.has_value());
                if (box.closed)
                    QCOMPARE(box.closed->rule, turned.error().rule);
                ++boxes;
            }
        }
        QVERIFY(boxes > 0);
    }

    void standardLicense_warnsOrIsClosed_R17()
    {
        Fixture fixture;
        const auto warned = fixture.preview(u"admin"_s, Fixture::plan(u"second"_s, {standard}));
        VERIFY_OK(warned);
        QVERIFY(!warned->refusal);
        QVERIFY(std::ranges::any_of(warned->notices,
                                    [](const gate::Notice &notice) { return notice.rule == u"R17"_s; }));
        for (const QString &actor : {u"devices"_s, u"service"_s}) {
            const auto closed = fixture.preview(actor, Fixture::plan(u"second"_s));
            VERIFY_OK(closed);
            QVERIFY(Fixture::box(*closed, standard)->closed);
            QCOMPARE(Fixture::box(*closed, standard)->closed->rule, u"R17"_s);
        }
    }

    void refusedPart_closesNoOtherBox()
    {
        Fixture fixture;
        const auto preview = fixture.preview(u"devices"_s, Fixture::plan(u"second"_s, {standard}));
        VERIFY_OK(preview);
        QVERIFY(preview->refusal);
        QCOMPARE(preview->refusal->rule, u"R17"_s);
        QVERIFY(!Fixture::box(*preview, standard)->closed); // a step back
        QVERIFY(!Fixture::box(*preview, messaging)->closed);
    }

    void siteAdministrator_isToldOfHisSitesAlone_R13()
    {
        Fixture fixture;
        const auto preview = fixture.preview(u"siteadmin"_s, Fixture::plan(u"plain"_s));
        VERIFY_OK(preview);
        QCOMPARE(Fixture::headings(*preview), QStringList{ownMeetings});
        QVERIFY(!Fixture::box(*preview, ownMeetings)->closed);
        const auto reader = fixture.preview(u"sitereader"_s, Fixture::plan(u"plain"_s));
        VERIFY_OK(reader);
        QCOMPARE(Fixture::headings(*reader), QStringList{ownMeetings});
        QVERIFY(Fixture::box(*reader, ownMeetings)->closed);
        // Somebody of no site of his is nobody to him.
        QVERIFY(!fixture.preview(u"siteadmin"_s, Fixture::plan(u"second"_s)));
    }

    void nobodyInSight_isRefused_R34()
    {
        Fixture fixture;
        VERIFY_REFUSED(fixture.preview(u"support"_s, Fixture::plan(u"plain"_s)), "R34");
        VERIFY_REFUSED(fixture.preview(u"plain"_s, Fixture::plan(u"second"_s)), "R34");
    }

    void suspended_isClosedUnlessHeld()
    {
        Fixture fixture;
        store::Connection &connection = fixture.file.connection();
        const auto licenses = store::licenses(connection, store::customer(connection)->id);
        for (const store::License &license : *licenses) {
            if (license.heading == messaging || license.heading == standard)
                VERIFY_OK(store::setSuspended(connection, license.id, true));
        }
        const auto preview = fixture.preview(u"admin"_s, Fixture::plan(u"plain"_s));
        VERIFY_OK(preview);
        QVERIFY(Fixture::box(*preview, standard)->closed);
        QVERIFY(!Fixture::box(*preview, messaging)->closed); // it can be taken away
    }
};

QTEST_GUILESS_MAIN(TestLicensePreview)
#include "tst_licensepreview.moc"
