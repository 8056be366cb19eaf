// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R18 and R19: activation e-mails and events, on the command line.
#include "rulescase.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString standard = u"\"Contact Center Standard [Sub123]\""_s;
const QString premium = u"\"Contact Center Premium [Sub123]\""_s;

} // namespace

class TestRulesActivation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r18_recipients_areOwnWithContactCenterOrNotActive();
    void r18_otherRecipients_areRefused();
    void r18_senders_areAllowed_data();
    void r18_senders_areAllowed();
    void r18_others_areRefused_data();
    void r18_others_areRefused();
    void r18_outbox_isExportedOnceAndMarked();
    void r18_mbox_isOneFile();
    void r19_portal_isForEventsAdministratorsAlone();
    void r19_eventsAdministrator_givesAndTakesEvents();
    void r19_eventsAdministrator_otherwise_isRefused();

private:
    [[nodiscard]] QString stateOf(const QString &name) const;

    std::unique_ptr<RulesCase> m_case;
};

void TestRulesActivation::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

QString TestRulesActivation::stateOf(const QString &name) const
{
    QString state;
    for (const QJsonObject &row : m_case->run(u"activation list"_s).rows) {
        if (row.value(u"email") == RulesCase::address(name))
            state = row.value(u"state").toString();
    }
    return state;
}

void TestRulesActivation::r18_recipients_areOwnWithContactCenterOrNotActive()
{
    VERIFY_ALLOWED(u"activation send ~waiting"_s); // not yet active
    QCOMPARE(stateOf(u"waiting"_s), u"pending"_s);
    VERIFY_ALLOWED(u"license assign ~plain "_s + premium);
    VERIFY_ALLOWED(u"license assign ~quiet "_s + standard);
    VERIFY_ALLOWED(u"activation send ~plain ~quiet"_s);
    QCOMPARE(stateOf(u"plain"_s), u"pending"_s);
    QCOMPARE(stateOf(u"quiet"_s), u"pending"_s);
}

void TestRulesActivation::r18_otherRecipients_areRefused()
{
    VERIFY_REFUSED_BY(u"activation send ~plain"_s, u"R18"_s);
    VERIFY_REFUSED_BY(u"activation send ~waiting ~plain"_s, u"R18"_s);
    VERIFY_REFUSED_BY(u"activation send oread@timok.example"_s, u"R18"_s);
}

void TestRulesActivation::r18_senders_areAllowed_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who : {u"first"_s, u"users"_s, u"service"_s, u"pfull@drina.example"_s,
                               u"ofull@timok.example"_s, u"oservice@timok.example"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesActivation::r18_senders_areAllowed()
{
    QFETCH(QString, who);
    VERIFY_ALLOWED(u"activation send ~waiting"_s, who);
}

void TestRulesActivation::r18_others_areRefused_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who :
         {u"readonly"_s, u"support"_s, u"devices"_s, u"compliance"_s, u"events"_s, u"siteadmin"_s, u"plain"_s,
          u"pprov@drina.example"_s, u"oread@timok.example"_s, u"osite@timok.example"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesActivation::r18_others_areRefused()
{
    QFETCH(QString, who);
    VERIFY_REFUSED_BY(u"activation send ~waiting"_s, u"R18 R34"_s, who);
    VERIFY_ALLOWED(u"activation send ~waiting"_s, u"first"_s);
    VERIFY_REFUSED_BY(u"activation mark ~waiting sent"_s, u"R18 R34"_s, who);
    VERIFY_REFUSED_BY(u"activation export %1"_s.arg(m_case->path(u"outbox"_s)), u"R18 R34"_s, who);
    QVERIFY(QDir(m_case->path(u"outbox"_s)).entryList(QDir::Files).isEmpty());
}

void TestRulesActivation::r18_outbox_isExportedOnceAndMarked()
{
    VERIFY_ALLOWED(u"activation send ~waiting"_s);
    QVERIFY(QDir().mkpath(m_case->path(u"one"_s)) && QDir().mkpath(m_case->path(u"two"_s))
            && QDir().mkpath(m_case->path(u"three"_s)));
    QCOMPARE(m_case->run(u"activation export %1"_s.arg(m_case->path(u"one"_s))).exit, 0);
    QCOMPARE(QDir(m_case->path(u"one"_s)).entryList({u"*.eml"_s}).size(), 1);
    QCOMPARE(stateOf(u"waiting"_s), u"exported"_s);
    (void)m_case->run(u"activation export %1"_s.arg(m_case->path(u"two"_s))); // never twice
    QCOMPARE(QDir(m_case->path(u"two"_s)).entryList({u"*.eml"_s}).size(), 0);
    QCOMPARE(m_case->run(u"activation export %1 --again"_s.arg(m_case->path(u"three"_s))).exit, 0);
    QCOMPARE(QDir(m_case->path(u"three"_s)).entryList({u"*.eml"_s}).size(), 1); // unless asked
    VERIFY_ALLOWED(u"activation mark ~waiting failed"_s);
    QCOMPARE(stateOf(u"waiting"_s), u"failed"_s);
    VERIFY_ALLOWED(u"activation mark ~waiting sent"_s);
    QCOMPARE(stateOf(u"waiting"_s), u"sent"_s);
}

void TestRulesActivation::r18_mbox_isOneFile()
{
    VERIFY_ALLOWED(u"license assign ~plain "_s + premium);
    VERIFY_ALLOWED(u"activation send ~waiting ~plain"_s);
    QVERIFY(QDir().mkpath(m_case->path(u"outbox"_s)));
    QCOMPARE(m_case->run(u"activation export %1 --mbox"_s.arg(m_case->path(u"outbox"_s))).exit, 0);
    const QFileInfoList files = QDir(m_case->path(u"outbox"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile mbox(files.first().filePath());
    QVERIFY(mbox.open(QIODevice::ReadOnly));
    const QByteArray content = '\n' + mbox.readAll();
    QCOMPARE(content.count("\nFrom "), 2);
    QVERIFY(content.contains("waiting@sava.example") && content.contains("plain@sava.example"));
}

void TestRulesActivation::r19_portal_isForEventsAdministratorsAlone()
{
    QCOMPARE(m_case->level(u"events"_s, u"events.open_portal"_s), u"full"_s);
    for (const QString &name :
         {u"first"_s, u"readonly"_s, u"service"_s, u"pfull@drina.example"_s, u"plain"_s})
        QCOMPARE(m_case->level(name, u"events.open_portal"_s), u"none"_s);
    QCOMPARE(m_case->emails(u"who-can events.open_portal"_s), QStringList{u"events@sava.example"_s});
}

void TestRulesActivation::r19_eventsAdministrator_givesAndTakesEvents()
{
    VERIFY_ALLOWED(u"grant ~plain events_admin"_s, u"events"_s);
    QCOMPARE(m_case->roles(u"plain"_s), QStringList{u"events_admin"_s});
    VERIFY_ALLOWED(u"revoke ~plain events_admin"_s, u"events"_s);
    VERIFY_ALLOWED(u"grant ~plain events_admin"_s, u"first"_s); // R3
}

void TestRulesActivation::r19_eventsAdministrator_otherwise_isRefused()
{
    VERIFY_REFUSED_BY(u"grant ~plain device_admin"_s, u"R34"_s, u"events"_s);
    VERIFY_REFUSED_BY(u"grant ~plain contact_center_service_admin"_s, u"R16 R34"_s, u"events"_s);
    VERIFY_REFUSED_BY(u"revoke ~devices device_admin"_s, u"R34"_s, u"events"_s);
    VERIFY_REFUSED_BY(u"grant oread@timok.example events_admin"_s, u"R4 R19 R22 R34"_s, u"events"_s);
    VERIFY_REFUSED_BY(u"grant ~plain events_admin"_s, u"R19 R34"_s, u"service"_s);
    VERIFY_REFUSED_BY(u"grant ~plain events_admin"_s, u"R19 R34"_s, u"users"_s);
}

QTEST_GUILESS_MAIN(TestRulesActivation)
#include "tst_rules_activation.moc"
