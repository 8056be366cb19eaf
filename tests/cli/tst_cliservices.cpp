// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The verbs on sites and licenses: their words, rows and exits. Who may do what is tst_services's.
#include "clirunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;
const QString meetings = own + u" - Meetings [Sub1]"_s;
const QString standard = u"Contact Center Standard [Sub1]"_s;

} // namespace

class TestCliServices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void siteList_rowsAreAsDocumented();
    void siteList_isATableForPeople();
    void siteAdd_wrongWords_isWrongUsage_data();
    void siteAdd_wrongWords_isWrongUsage();
    void siteAdd_badName_namesTheColumn();
    void siteEdit_changesWhatIsGiven();
    void siteEdit_dryRun_tellsWhatWouldBeLost();
    void siteEdit_nothingGiven_isWrongUsage();
    void R11_siteEdit_listsTheRolesThatGo();
    void R10_siteEdit_ownLastRole_needsYes();
    void siteRemove_removes();
    void R34_unknownSite_isToldOnlyToWhoMayEditAll();
    void licenseList_rowsAreAsDocumented();
    void licenseList_isATableForPeople();
    void licenseAdd_wordsAreChecked();
    void licenseAdd_again_isBadInput();
    void licenseAssign_andRemove();
    void licenseAssign_isSoAlready();
    void R34_withoutTheRight_isRefusedBeforeAnythingIsLookedUp_data();
    void R34_withoutTheRight_isRefusedBeforeAnythingIsLookedUp();
    void R13_siteAdministrator_givesMeetingsLicensesOfHisSite();
    void R13_siteAdministrator_isShownMeetingsAlone();
    void R17_standardLicense_isNoticed();
    void A18_refusal_leavesOneRecord();

private:
    [[nodiscard]] Answer run(const QStringList &verb, const QString &as = admin) const
    {
        return m_workspace->run(verb, as);
    }
    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliServices::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
    QCOMPARE(run({u"site"_s, u"add"_s, own, u"--managed-by"_s, u"control-hub"_s}).exit, 0);
    QCOMPARE(run({u"license"_s, u"add"_s, meetings}).exit, 0);
    QCOMPARE(run({u"license"_s, u"add"_s, standard}).exit, 0);
}

void TestCliServices::siteList_rowsAreAsDocumented()
{
    QCOMPARE(run({u"site"_s, u"add"_s, far, u"--managed-by=site-administration"_s, u"--sold-by"_s, u"Sava"_s})
                 .exit,
             0);
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    QCOMPARE(run({u"license"_s, u"assign"_s, other, meetings}).exit, 0);
    const Answer answer = run({u"site"_s, u"list"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 2);
    QCOMPARE(answer.row(0),
             (QJsonObject{{u"name"_s, far},
                          {u"managed_by"_s, u"site_administration"_s},
                          {u"sold_by"_s, u"Sava"_s},
                          {u"roles"_s, 0},
                          {u"users"_s, 0}}));
    QCOMPARE(answer.row(1),
             (QJsonObject{{u"name"_s, own},
                          {u"managed_by"_s, u"control_hub"_s},
                          {u"sold_by"_s, QJsonValue::Null},
                          {u"roles"_s, 1},
                          {u"users"_s, 2}}));
}

void TestCliServices::siteList_isATableForPeople()
{
    const Answer answer = m_workspace->text({u"site"_s, u"list"_s});
    QCOMPARE(answer.exit, 0);
    const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u"Managed by"_s));
    QVERIFY(lines[1].startsWith(own) && lines[1].contains(u"Control Hub"_s));
}

void TestCliServices::siteAdd_wrongWords_isWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no name") << QStringList{u"--managed-by"_s, u"control-hub"_s};
    QTest::newRow("nobody manages it") << QStringList{far};
    QTest::newRow("unknown manager") << QStringList{far, u"--managed-by"_s, u"control_hub"_s};
    QTest::newRow("unknown option") << QStringList{far, u"--managed-by"_s, u"control-hub"_s, u"--bought-by"_s,
                                                   u"Sava"_s};
}

void TestCliServices::siteAdd_wrongWords_isWrongUsage()
{
    QFETCH(QStringList, words);
    const Answer answer = run(QStringList{u"site"_s, u"add"_s} + words);
    QCOMPARE(answer.exit, 2);
    QCOMPARE(run({u"site"_s, u"list"_s}).rows.size(), 1);
}

void TestCliServices::siteAdd_badName_namesTheColumn()
{
    const Answer answer = run({u"site"_s, u"add"_s, u"adriatic"_s, u"--managed-by"_s, u"control-hub"_s});
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.error(), u"invalid"_s);
    QCOMPARE(answer.last().value(u"column").toString(), u"name"_s);
    QCOMPARE(run({u"site"_s, u"add"_s, far, u"--managed-by"_s, u"control-hub"_s, u"--sold-by"_s, u"Nobody"_s})
                 .exit,
             5);
}

void TestCliServices::siteEdit_changesWhatIsGiven()
{
    const Answer sold = run({u"site"_s, u"edit"_s, own, u"--sold-by"_s, u"Sava"_s});
    QCOMPARE(sold.exit, 0);
    QCOMPARE(sold.row().value(u"site").toString(), own);
    QCOMPARE(sold.row().value(u"after").toObject(), (QJsonObject{{u"sold_by"_s, u"Sava"_s}}));
    QCOMPARE(run({u"site"_s, u"list"_s}).row().value(u"managed_by").toString(), u"control_hub"_s);
    QVERIFY(run({u"site"_s, u"edit"_s, own, u"--sold-by"_s, u"sava"_s}).row().value(u"unchanged").toBool());
    QCOMPARE(run({u"site"_s, u"edit"_s, own, u"--sold-by="_s}).exit, 0);
    QVERIFY(run({u"site"_s, u"list"_s}).row().value(u"sold_by").isNull());
    const Answer renamed = run({u"site"_s, u"edit"_s, own, u"--name"_s, far});
    QCOMPARE(renamed.exit, 4); // it has licenses
    QVERIFY(renamed.last().value(u"message").toString().contains(own));
}

void TestCliServices::siteEdit_dryRun_tellsWhatWouldBeLost()
{
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer answer =
        run({u"--dry-run"_s, u"site"_s, u"edit"_s, own, u"--managed-by"_s, u"site-administration"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QCOMPARE(answer.row().value(u"notices").toArray().size(), 1);
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(run({u"site"_s, u"list"_s}).row().value(u"roles").toInt(), 1);
}

void TestCliServices::siteEdit_nothingGiven_isWrongUsage()
{
    QCOMPARE(run({u"site"_s, u"edit"_s, own}).exit, 2);
}

void TestCliServices::R11_siteEdit_listsTheRolesThatGo()
{
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    const Answer answer = run({u"site"_s, u"edit"_s, own, u"--managed-by"_s, u"site-administration"_s});
    QCOMPARE(answer.exit, 0);
    const QJsonObject notice = answer.row().value(u"notices").toArray().at(0).toObject();
    QCOMPARE(notice.value(u"rule").toString(), u"R11"_s);
    QVERIFY(notice.value(u"message").toString().contains(clerk));
    QVERIFY(run({u"show"_s, clerk}).row().value(u"assignments").toArray().isEmpty());
    const Answer refused = run({u"grant"_s, clerk, u"site_admin@"_s + own});
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.rule(), u"R11"_s);
}

void TestCliServices::R10_siteEdit_ownLastRole_needsYes()
{
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    const QStringList move{u"site"_s, u"edit"_s, own, u"--managed-by"_s, u"site-administration"_s};
    const Answer asked = run(move, clerk);
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.rule(), u"R10"_s);
    QCOMPARE(run(move + QStringList{u"--yes"_s}, clerk).exit, 0);
    QCOMPARE(run({u"site"_s, u"list"_s}, clerk).exit, 3);
}

void TestCliServices::siteRemove_removes()
{
    QCOMPARE(run({u"license"_s, u"assign"_s, clerk, meetings}).exit, 0);
    const Answer answer = run({u"site"_s, u"remove"_s, own});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"before").toObject().value(u"licenses").toArray().size(), 1);
    QCOMPARE(run({u"license"_s, u"list"_s}).column(u"heading"), QStringList{standard});
    QVERIFY(run({u"show"_s, clerk}).row().value(u"licenses").toArray().isEmpty());
    QCOMPARE(run({u"site"_s, u"remove"_s, own}).exit, 5);
}

void TestCliServices::R34_unknownSite_isToldOnlyToWhoMayEditAll()
{
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    QCOMPARE(run({u"site"_s, u"add"_s, far, u"--managed-by"_s, u"control-hub"_s}).exit, 0);
    for (const QString &site : {far, u"nowhere.webex.com"_s}) {
        const Answer answer =
            run({u"site"_s, u"edit"_s, site, u"--managed-by"_s, u"site-administration"_s}, clerk);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
    }
    QCOMPARE(run({u"site"_s, u"edit"_s, u"nowhere.webex.com"_s, u"--managed-by"_s, u"control-hub"_s}).exit,
             5);
    QCOMPARE(run({u"site"_s, u"list"_s}, clerk).column(u"name"), QStringList{own});
}

void TestCliServices::licenseList_rowsAreAsDocumented()
{
    QCOMPARE(run({u"license"_s, u"assign"_s, clerk, meetings}).exit, 0);
    const Answer answer = run({u"license"_s, u"list"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 2);
    QCOMPARE(answer.row(0),
             (QJsonObject{{u"heading"_s, meetings},
                          {u"service"_s, u"meetings"_s},
                          {u"subscription"_s, u"Sub1"_s},
                          {u"site"_s, own},
                          {u"sold_by"_s, QJsonValue::Null},
                          {u"suspended"_s, false},
                          {u"assigned"_s, 1}}));
    QCOMPARE(answer.row(1).value(u"service").toString(), u"contact_center_standard"_s);
    QVERIFY(answer.row(1).value(u"site").isNull());
    QCOMPARE(answer.row(1).value(u"assigned").toInt(-1), 0);
}

void TestCliServices::licenseList_isATableForPeople()
{
    const Answer answer = m_workspace->text({u"license"_s, u"list"_s});
    const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[2].startsWith(standard) && lines[2].contains(u"Contact Center Standard  "_s));
}

void TestCliServices::licenseAdd_wordsAreChecked()
{
    QCOMPARE(run({u"license"_s, u"add"_s, u"Telegraphy [S]"_s, u"--service"_s, u"telegraphy"_s}).exit, 2);
    const Answer heading = run({u"license"_s, u"add"_s, u"Messaging"_s});
    QCOMPARE(heading.exit, 4);
    QCOMPARE(heading.last().value(u"column").toString(), u"heading"_s);
    QCOMPARE(run({u"license"_s, u"add"_s, far + u" - Meetings [S]"_s}).exit, 5);
    const Answer added = run({u"license"_s, u"add"_s, u"Telegraphy [S]"_s, u"--service"_s, u"messaging"_s,
                              u"--sold-by"_s, u"Sava"_s});
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.row().value(u"license").toString(), u"Telegraphy [S]"_s);
    QCOMPARE(run({u"license"_s, u"list"_s}).last().value(u"service").toString(), u"messaging"_s);
    QCOMPARE(run({u"license"_s, u"list"_s}).last().value(u"sold_by").toString(), u"Sava"_s);
}

void TestCliServices::licenseAdd_again_isBadInput()
{
    QCOMPARE(run({u"license"_s, u"add"_s, standard}).exit, 4);
}

void TestCliServices::licenseAssign_andRemove()
{
    const Answer assigned = run({u"license"_s, u"assign"_s, clerk, meetings});
    QCOMPARE(assigned.exit, 0);
    QCOMPARE(assigned.row().value(u"email").toString(), clerk);
    QCOMPARE(assigned.row().value(u"license").toString(), meetings);
    QCOMPARE(assigned.row().value(u"after").toObject(), (QJsonObject{{u"licenses"_s, QJsonArray{meetings}}}));
    QCOMPARE(run({u"show"_s, clerk}).row().value(u"licenses").toArray(), QJsonArray{meetings});
    const Answer removed = run({u"license"_s, u"remove"_s, clerk, meetings});
    QCOMPARE(removed.exit, 0);
    QCOMPARE(removed.row().value(u"after").toObject(), (QJsonObject{{u"licenses"_s, QJsonArray()}}));
    QVERIFY(run({u"show"_s, clerk}).row().value(u"licenses").toArray().isEmpty());
    QCOMPARE(run({u"license"_s, u"assign"_s, clerk, u"Nothing [S]"_s}).exit, 5);
    QCOMPARE(run({u"license"_s, u"assign"_s, u"nobody@sava.example"_s, meetings}).exit, 5);
    QCOMPARE(run({u"license"_s, u"assign"_s, clerk}).exit, 2);
}

void TestCliServices::licenseAssign_isSoAlready()
{
    QCOMPARE(run({u"license"_s, u"assign"_s, clerk, meetings}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer again = run({u"license"_s, u"assign"_s, clerk, meetings});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.row().value(u"unchanged").toBool());
    QCOMPARE(m_workspace->records(), records);
}

void TestCliServices::R34_withoutTheRight_isRefusedBeforeAnythingIsLookedUp_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("site list") << QStringList{u"site"_s, u"list"_s};
    QTest::newRow("site add") << QStringList{u"site"_s, u"add"_s, u"bad"_s, u"--managed-by"_s,
                                             u"control-hub"_s};
    QTest::newRow("site edit") << QStringList{u"site"_s, u"edit"_s, u"nowhere"_s, u"--name"_s, u"bad"_s};
    QTest::newRow("site remove") << QStringList{u"site"_s, u"remove"_s, u"nowhere"_s};
    QTest::newRow("license list") << QStringList{u"license"_s, u"list"_s};
    QTest::newRow("license add") << QStringList{u"license"_s, u"add"_s, u"bad"_s};
    QTest::newRow("license assign") << QStringList{u"license"_s, u"assign"_s, u"nobody"_s, u"nothing"_s};
    QTest::newRow("license remove") << QStringList{u"license"_s, u"remove"_s, u"nobody"_s, u"nothing"_s};
}

void TestCliServices::R34_withoutTheRight_isRefusedBeforeAnythingIsLookedUp()
{
    QFETCH(QStringList, verb);
    QCOMPARE(run({u"grant"_s, clerk, u"support_admin"_s}).exit, 0);
    for (const QString &who : {clerk, u"stranger@sava.example"_s}) {
        const Answer answer = run(verb, who);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
    }
}

void TestCliServices::R13_siteAdministrator_givesMeetingsLicensesOfHisSite()
{
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    QCOMPARE(run({u"license"_s, u"list"_s}, clerk).column(u"heading"), QStringList{meetings});
    QCOMPARE(run({u"license"_s, u"assign"_s, other, meetings}, clerk).exit, 0);
    QCOMPARE(run({u"license"_s, u"assign"_s, other, standard}, clerk).rule(), u"R34"_s);
    QCOMPARE(run({u"license"_s, u"remove"_s, other, meetings}, clerk).exit, 0);
}

void TestCliServices::R13_siteAdministrator_isShownMeetingsAlone()
{
    const QString premium = own + u" - Contact Center Premium [Sub1]"_s;
    QCOMPARE(run({u"grant"_s, clerk, u"site_admin@"_s + own}).exit, 0);
    QCOMPARE(run({u"license"_s, u"add"_s, premium}).exit, 0);
    QCOMPARE(run({u"license"_s, u"assign"_s, other, meetings}).exit, 0);
    QCOMPARE(run({u"license"_s, u"assign"_s, other, premium}).exit, 0);
    const auto licensesIn = [](const Answer &answer) {
        for (const QJsonObject &row : answer.rows) {
            if (row.value(u"email").toString() == other)
                return row.value(u"licenses").toArray();
        }
        return QJsonArray{u"nobody"_s};
    };
    QCOMPARE(licensesIn(run({u"users"_s}, clerk)), QJsonArray{meetings});
    QCOMPARE(licensesIn(run({u"show"_s, other}, clerk)), QJsonArray{meetings});
    QCOMPARE(licensesIn(run({u"users"_s})), (QJsonArray{meetings, premium}));
    QCOMPARE(licensesIn(run({u"show"_s, other})), (QJsonArray{meetings, premium}));
}

void TestCliServices::R17_standardLicense_isNoticed()
{
    const Answer answer = run({u"license"_s, u"assign"_s, other, standard});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"notices").toArray().at(0).toObject().value(u"rule").toString(), u"R17"_s);
    QCOMPARE(run({u"license"_s, u"remove"_s, other, standard}, other).rule(), u"R17"_s);
    const Answer text = m_workspace->text({u"license"_s, u"remove"_s, other, standard});
    QCOMPARE(text.out, u"Done.\n"_s);
}

void TestCliServices::A18_refusal_leavesOneRecord()
{
    const qsizetype records = m_workspace->records();
    QCOMPARE(run({u"site"_s, u"remove"_s, own}, clerk).exit, 3);
    QCOMPARE(m_workspace->records(), records + 1);
    const QJsonObject record = run({u"audit"_s, u"list"_s}).last();
    QCOMPARE(record.value(u"action").toString(), u"site-remove"_s);
    QCOMPARE(record.value(u"outcome").toString(), u"refused"_s);
    QCOMPARE(record.value(u"rule").toString(), u"R34"_s);
}

QTEST_GUILESS_MAIN(TestCliServices)
#include "tst_cliservices.moc"
