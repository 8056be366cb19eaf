// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/catalogue.h"

#include "domain/glossary.h"
#include "support/support.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;

namespace {

/// The rows of a file without its heading; no cell of these files holds a comma.
QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(test::readFile(path)).split(u'\n', Qt::SkipEmptyParts))
        rows << line.trimmed().split(u',');
    return rows.mid(1);
}

QList<QStringList> catalogueRows(const QString &name)
{
    return rowsOf(QStringLiteral(ROLECALL_SOURCE_DIR "/resources/catalog/") + name);
}

QString holdersText(HolderSet set)
{
    QStringList words;
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
        if (set.contains(holder))
            words << toText(holder);
    }
    return words.join(u' ');
}

/// A cell as its row in the file, so that two lists can be compared whole.
QString rowText(const Cell &cell)
{
    const Catalogue &catalogue = Catalogue::instance();
    QStringList conditions;
    for (const int index : cell.conditions)
        conditions << catalogue.conditions()[static_cast<size_t>(index)].id;
    const QString holders = holdersText(cell.holders);
    return QStringList{cell.edition,
                       cell.table,
                       catalogue.role(cell.role).id,
                       holders == "customer other"_L1 ? u"any"_s : holders,
                       catalogue.privilege(cell.privilege),
                       toText(cell.level),
                       conditions.join(u' '),
                       cell.source,
                       QString(cell.certainty)}
        .join(u',');
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList joined(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u',');
    return lines;
}

} // namespace

/// The catalogue against a copy of the sources' tables: everything is there, and nothing else.
class CatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_areThoseOfTheSources();
    void cells_nameKnownHolders();
    void roles_areThoseOfTheSources();
    void tables_areThoseOfTheSources();
    void everyConditionKind_isUsed();
    void constraints_areReadWhole();
    void constraints_nameRules();
    void needs_areReadWhole();
    void perSite_isWhatOnlySiteRolesGive();
    void everyRoleAndPrivilege_hasATerm();
    void everyLabel_hasATerm();
    void roleNames_findTheirRole_data();
    void roleNames_findTheirRole();
};

void CatalogueTest::cells_areThoseOfTheSources()
{
    QStringList actual;
    for (const Cell &cell : Catalogue::instance().cells())
        actual << rowText(cell);
    const QStringList expected = joined(rowsOf(u"spec-grants.csv"_s));
    QCOMPARE(expected.size(), 251);
    QCOMPARE(actual.size(), expected.size());
    QCOMPARE(sorted(actual), sorted(expected));
}

void CatalogueTest::cells_nameKnownHolders()
{
    for (const Cell &cell : Catalogue::instance().cells()) {
        QVERIFY(cell.holders.bits != 0);
        QVERIFY(u"ABC"_s.contains(cell.certainty));
        QVERIFY(!cell.source.isEmpty());
    }
}

void CatalogueTest::roles_areThoseOfTheSources()
{
    QStringList actual;
    for (const Role &role : Catalogue::instance().roles()) {
        actual << QStringList{role.id,
                              toText(role.category),
                              role.perSite ? u"site"_s : u"organization"_s,
                              holdersText(role.offeredTo),
                              role.controlHubName,
                              role.apiRole}
                      .join(u',');
    }
    QCOMPARE(actual, joined(rowsOf(u"spec-roles.csv"_s))); // the order is the roles' index
    QCOMPARE(actual.size(), 13);
    for (RoleIndex index = 0; index < Catalogue::instance().roleCount(); ++index)
        QCOMPARE(Catalogue::instance().findRole(Catalogue::instance().role(index).id), index);
}

void CatalogueTest::tables_areThoseOfTheSources()
{
    QStringList actual;
    for (const TableRow &row : Catalogue::instance().tableRows()) {
        actual << QStringList{row.table, QString::number(row.row),
                              Catalogue::instance().privilege(row.privilege), row.label, row.footnote}
                      .join(u',');
    }
    const QStringList expected = joined(rowsOf(u"spec-tables.csv"_s));
    QVERIFY(expected.size() > 30);
    QCOMPARE(actual, expected);
}

void CatalogueTest::everyConditionKind_isUsed()
{
    const Catalogue &catalogue = Catalogue::instance();
    QCOMPARE(catalogue.conditions().size(), 7U);
    QSet<int> used;
    for (const Cell &cell : catalogue.cells())
        used += QSet<int>(cell.conditions.cbegin(), cell.conditions.cend());
    QCOMPARE(used.size(), 7);
    for (const Condition &condition : catalogue.conditions())
        QCOMPARE(condition.roles != 0, condition.kind == ConditionKind::HoldsOneOf);
    const auto &three = catalogue.conditions().at(1);
    QCOMPARE(catalogue.roleIds(three.roles),
             (QStringList{u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s}));
}

void CatalogueTest::constraints_areReadWhole()
{
    const auto &constraints = Catalogue::instance().constraints();
    const auto rows = catalogueRows(u"constraints.csv"_s);
    QCOMPARE(constraints.size(), static_cast<size_t>(rows.size()));
    QSet<QString> kinds;
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const Constraint &constraint = constraints[static_cast<size_t>(number)];
        kinds << rows[number][0];
        QCOMPARE(Catalogue::instance().roleIds(constraint.roles).size(), rows[number][1].split(u' ').size());
        QCOMPARE(constraint.parameter, rows[number][2]);
        QCOMPARE(constraint.rule, rows[number][3]);
        // Each kind's parameter has been understood as what it is for that kind.
        switch (constraint.kind) {
        case ConstraintKind::NeedsOneOf:
        case ConstraintKind::GivenBy:
        case ConstraintKind::AlsoGivenBy:
            QCOMPARE(Catalogue::instance().roleIds(constraint.parameterRoles).join(u' '), rows[number][2]);
            break;
        case ConstraintKind::NeedsContactCenter:
        case ConstraintKind::BlockedByStandardLicense:
        case ConstraintKind::AlsoGivenWith:
        case ConstraintKind::DelegatedWith:
            QCOMPARE(std::popcount(constraint.parameterPrivileges), rows[number][2].split(u' ').size());
            for (const QString &id : rows[number][2].split(u' ')) {
                const auto privilege = Catalogue::instance().findPrivilege(id);
                QVERIFY2(privilege && constraint.parameterPrivileges & (quint64{1} << *privilege),
                         qPrintable(id));
            }
            break;
        case ConstraintKind::KeepOne:
        case ConstraintKind::AdviseAtMostOne:
        case ConstraintKind::ExactlyOneOf:
        case ConstraintKind::AtMostOneOf:
            QVERIFY(constraint.holder.has_value());
            QCOMPARE(toText(*constraint.holder), rows[number][2]);
            break;
        case ConstraintKind::AdviseNumber:
            QVERIFY(constraint.parameter.toInt() > 0);
            break;
        case ConstraintKind::EndsByItself:
            QVERIFY(Catalogue::instance().findSetting(constraint.parameter));
            break;
        case ConstraintKind::NeverToOneself:
        case ConstraintKind::AdviseApart:
        case ConstraintKind::OneASite:
        case ConstraintKind::WholeFile:
            QVERIFY(constraint.parameter.isEmpty());
            break;
        }
    }
    QCOMPARE(kinds.size(), 17); // every kind that code knows
    QVERIFY(Catalogue::instance().privilegeCount() <= 64); // a bit for each
}

void CatalogueTest::constraints_nameRules()
{
    QSet<QString> rules;
    for (const Constraint &constraint : Catalogue::instance().constraints())
        rules << constraint.rule;
    const QSet<QString> expected{u"R4"_s,  u"R5"_s,  u"R6"_s,  u"R8"_s,  u"R12"_s, u"R13"_s, u"R15"_s,
                                 u"R16"_s, u"R17"_s, u"R19"_s, u"R22"_s, u"R25"_s, u"R34"_s};
    QCOMPARE(rules, expected);
}

void CatalogueTest::needs_areReadWhole()
{
    const Catalogue &catalogue = Catalogue::instance();
    const auto rows = catalogueRows(u"needs.csv"_s);
    QCOMPARE(catalogue.needs().size(), static_cast<size_t>(rows.size()));
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const Need &need = catalogue.needs()[static_cast<size_t>(number)];
        QCOMPARE(catalogue.privilege(need.privilege), rows[number][1]);
        QCOMPARE(toText(need.level), rows[number][2]);
        QCOMPARE(need.rule, rows[number][3]);
    }
    size_t needs = 0;
    for (int i = 0; i <= static_cast<int>(Action::OpenEventsPortal); ++i) {
        const auto action = static_cast<Action>(i);
        QVERIFY(!catalogue.needs(action).empty());
        needs += catalogue.needs(action).size();
    }
    QCOMPARE(needs, catalogue.needs().size()); // no action beside these
}

void CatalogueTest::perSite_isWhatOnlySiteRolesGive()
{
    const Catalogue &catalogue = Catalogue::instance();
    for (PrivilegeIndex index = 0; index < catalogue.privilegeCount(); ++index)
        QCOMPARE(catalogue.isPerSite(index), catalogue.privilege(index).startsWith(u"site."));
}

void CatalogueTest::everyRoleAndPrivilege_hasATerm()
{
    const Catalogue &catalogue = Catalogue::instance();
    const QStringList ids = termIds();
    QSet<QString> names;
    for (RoleIndex index = 0; index < catalogue.roleCount(); ++index) {
        QVERIFY2(ids.contains(u"role."_s + catalogue.role(index).id), qPrintable(catalogue.role(index).id));
        names << roleName(index);
    }
    QCOMPARE(names.size(), catalogue.roleCount()); // no two roles with one name
    for (PrivilegeIndex index = 0; index < catalogue.privilegeCount(); ++index) {
        const QString name = privilegeName(index);
        QVERIFY2(!name.isEmpty() && !name.contains(catalogue.privilege(index)),
                 qPrintable(catalogue.privilege(index)));
    }
}

void CatalogueTest::everyLabel_hasATerm()
{
    const QStringList ids = termIds();
    for (const TableRow &row : Catalogue::instance().tableRows())
        QVERIFY2(ids.contains(row.label), qPrintable(row.label));
}

void CatalogueTest::roleNames_findTheirRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << u"full_admin"_s << u"full_admin"_s;
    QTest::newRow("Control Hub") << u"Full Administrator"_s << u"full_admin"_s;
    QTest::newRow("English, lower case") << u"  full  administrator "_s << u"full_admin"_s;
    QTest::newRow("Serbian") << u"Pun administrator"_s << u"full_admin"_s;
    QTest::newRow("Bulgarian") << u"Пълен администратор"_s << u"full_admin"_s;
    QTest::newRow("other form") << u"User Administrator"_s << u"user_device_admin"_s;
    QTest::newRow("site role") << u"Webex Site Administrator"_s << u"site_admin"_s;
    QTest::newRow("site's user role") << u"Webex User Administrator"_s << u"site_user_admin"_s;
    QTest::newRow("nobody's") << u"Administrator"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void CatalogueTest::roleNames_findTheirRole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    const auto found = Catalogue::instance().findRoleByAnyName(name);
    QCOMPARE(found.has_value(), !id.isEmpty());
    if (found)
        QCOMPARE(Catalogue::instance().role(*found).id, id);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
