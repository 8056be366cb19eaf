// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/audittablemodel.h"

#include "domain/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using tables::AuditTableModel;

namespace {

store::AuditRecord recordOf(qint64 seq, const QString &action, const QString &target,
                            const QString &rule = {})
{
    store::AuditRecord record;
    record.seq = seq;
    record.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(seq);
    record.actorName = u"Jelena Petrović"_s;
    record.actorEmail = u"jelena@adriatic.example"_s;
    record.door = u"window"_s;
    record.action = action;
    record.targetKind = u"user"_s;
    record.targetEmail = target;
    record.refused = !rule.isEmpty();
    record.rule = rule;
    return record;
}

std::vector<store::AuditRecord> records(qint64 from, qint64 to)
{
    std::vector<store::AuditRecord> made;
    for (qint64 seq = from; seq <= to; ++seq)
        made.push_back(recordOf(seq, u"user-edit"_s, u"user%1@adriatic.example"_s.arg(seq)));
    return made;
}

} // namespace

class TestAuditTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        domain::installLanguage(*qApp, domain::Language::English);
        m_model = std::make_unique<AuditTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void newestRecord_standsFirst()
    {
        m_model->setRecords(records(1, 3));
        QCOMPARE(shown(), QList<qint64>({3, 2, 1}));
        QCOMPARE(m_model->newest(), 3);
    }

    void setting_isNamedByWhatItSays()
    {
        store::AuditRecord record = recordOf(1, u"setting-set"_s, {});
        record.targetKind = u"setting"_s;
        record.targetName = u"external_readonly_days"_s;
        m_model->setRecords({record});
        const QString text = m_model->index(0, AuditTableModel::TargetColumn).data().toString();
        QVERIFY2(text.contains(u"read-only"), qPrintable(text));
        QVERIFY(!tables::actionText(u"setting-set"_s).contains(u'-'));
    }

    void addedRecords_areInsertedOnTopOnce()
    {
        m_model->setRecords(records(1, 3));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->addRecords(records(3, 5));
        QCOMPARE(shown(), QList<qint64>({5, 4, 3, 2, 1}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(inserted.first().at(2).toInt(), 1);
    }

    void addedRecords_obeyTheFilter()
    {
        m_model->setRecords(records(1, 3));
        m_model->setFilter(u"user4"_s, AuditTableModel::Outcomes::All);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->addRecords(records(4, 5));
        QCOMPARE(shown(), QList<qint64>({4}));
    }

    void filter_findsNamesWithoutMarksAndInEitherScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"petrovic"_s;
        QTest::newRow("Cyrillic") << u"Петровић"_s;
        QTest::newRow("e-mail") << u"jelena@adriatic"_s;
        QTest::newRow("action") << u"changed user1"_s;
    }
    void filter_findsNamesWithoutMarksAndInEitherScript()
    {
        QFETCH(QString, text);
        m_model->setRecords(records(1, 1));
        m_model->setFilter(text, AuditTableModel::Outcomes::All);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->setFilter(text + u" nobody"_s, AuditTableModel::Outcomes::All);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->recordCount(), 1);
    }

    void outcome_filtersAndNamesTheRule()
    {
        m_model->setRecords({recordOf(1, u"grant"_s, u"a@adriatic.example"_s),
                             recordOf(2, u"grant"_s, u"b@adriatic.example"_s, u"R6"_s)});
        QCOMPARE(text(0, AuditTableModel::OutcomeColumn), u"Refused (rule R6)"_s);
        QCOMPARE(text(1, AuditTableModel::OutcomeColumn), u"Done"_s);
        m_model->setFilter({}, AuditTableModel::Outcomes::Refused);
        QCOMPARE(shown(), QList<qint64>({2}));
        m_model->setFilter({}, AuditTableModel::Outcomes::Done);
        QCOMPARE(shown(), QList<qint64>({1}));
    }

    void tooManyRecords_dropTheOldest()
    {
        m_model->setRecords(records(1, AuditTableModel::maxRecords));
        QVERIFY(!m_model->isCut());
        m_model->addRecords(records(AuditTableModel::maxRecords + 1, AuditTableModel::maxRecords + 2));
        QVERIFY(m_model->isCut());
        QCOMPARE(m_model->recordCount(), AuditTableModel::maxRecords);
        QCOMPARE(m_model->rowCount(), AuditTableModel::maxRecords);
        QCOMPARE(m_model->record(m_model->rowCount() - 1)->seq, 3);
    }

    void rowOf_findsARecordOrSaysThatItIsNotShown()
    {
        m_model->setRecords(records(1, 3));
        QCOMPARE(m_model->rowOf(3), 0);
        QCOMPARE(m_model->rowOf(1), 2);
        QCOMPARE(m_model->rowOf(9), -1);
        QCOMPARE(m_model->record(-1), nullptr);
        QCOMPARE(m_model->record(3), nullptr);
    }

    void everyAction_hasWords()
    {
        for (const QString &id : {u"create"_s, u"demo"_s, u"user-add"_s, u"user-edit"_s, u"user-remove"_s,
                                  u"grant"_s, u"revoke"_s, u"change-roles"_s, u"import-roster"_s,
                                  u"import-administrators"_s, u"change-people"_s, u"export-administrators"_s,
                                  u"export-users"_s, u"export-roster"_s, u"export-audit"_s, u"sign-in"_s})
            QVERIFY2(tables::actionText(id) != id, qPrintable(id));
        QCOMPARE(tables::actionText(u"unheard-of"_s), u"unheard-of"_s);
    }

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> numbers;
        for (int row = 0; row < m_model->rowCount(); ++row)
            numbers += m_model->record(row)->seq;
        return numbers;
    }

    std::unique_ptr<AuditTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestAuditTableModel)
#include "tst_audittablemodel.moc"
