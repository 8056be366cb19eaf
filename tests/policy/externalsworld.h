// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "support/workspacefixture.h"

#include <memory>

namespace rolecall::test {

/// "Adriatic" with organizations around it, all made through the gate. Their people come by add(), which must
/// succeed; addresses are NAME@DOMAIN:
///   tisa.example     Tisa, a partner that manages the subscription, its sale active
///   morava.example   Morava, a partner that does not manage it, without an active sale
///   sava.example     Sava, another organization
///   drina.example    Drina, of free self sign-up
///   pool.example     Pool, the consumer organization
/// Sites: adriatic and danube (Control Hub), old (Site Administration). With contact center.
class ExternalsWorld final {
public:
    ExternalsWorld();
    Q_DISABLE_COPY_MOVE(ExternalsWorld)

    /// What adds `email` with `roles`, ids separated by blanks, roles of sites as role@site.
    [[nodiscard]] static gate::AddExternal adding(const QString &email, const QString &roles);
    domain::Id add(const QString &email, const QString &roles);
    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command, const QString &actor = admin(),
                                               bool confirmed = false);
    [[nodiscard]] Result<gate::Outcome> undo(const QString &actor = admin())
    {
        return submit(gate::Undo{}, actor);
    }
    [[nodiscard]] Result<gate::Outcome> redo(const QString &actor = admin())
    {
        return submit(gate::Redo{}, actor);
    }
    [[nodiscard]] Result<gate::Outcome> promote(const QString &email, const QString &role,
                                                const QString &actor = admin());
    [[nodiscard]] Result<gate::Outcome> revoke(const QString &email, const QString &actor = admin());
    [[nodiscard]] Result<gate::ExternalRow> row(const QString &email, const QString &actor = admin());
    [[nodiscard]] QString roles(const QString &email) { return file.roles(email); }
    [[nodiscard]] QStringList findingIds();
    [[nodiscard]] domain::Id idOf(const QString &email); ///< 0: nobody
    /// The end of the only role, as a day; not valid if it has none.
    [[nodiscard]] QDate untilOf(const QString &email);
    /// Noon of the day so many days after the first one.
    void goToDay(int days);
    [[nodiscard]] QDate day(int days) const { return first.date().addDays(days); }

    [[nodiscard]] static QString admin() { return QString::fromLatin1(WorkspaceFixture::admin); }
    [[nodiscard]] static gate::Session session(const QString &actor);
    [[nodiscard]] static domain::RoleIndex role(const QString &id) { return WorkspaceFixture::role(id).role; }
    [[nodiscard]] static QStringList rulesOf(const std::vector<gate::Notice> &notices);

    WorkspaceFixture file;
    const QDateTime first = file.now;
};

} // namespace rolecall::test

#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto verifyDone = (result);                                                                    \
        QVERIFY2(verifyDone.has_value(), rolecall::test::messageOf(verifyDone).constData());                 \
    } while (false)

/// Verifies that `result` is a refusal of what was entered, by `expected`, a rule, for `where`, a column.
#define VERIFY_INVALID(result, expected, where)                                                              \
    do {                                                                                                     \
        const auto verifyInvalid = (result);                                                                 \
        QVERIFY2(!verifyInvalid.has_value(), "was allowed");                                                 \
        QVERIFY2(verifyInvalid.error().code == rolecall::ErrorCode::Invalid,                                 \
                 qPrintable(verifyInvalid.error().message + verifyInvalid.error().detail));                  \
        QCOMPARE(verifyInvalid.error().rule, QStringLiteral(expected));                                      \
        QCOMPARE(verifyInvalid.error().column, QStringLiteral(where));                                       \
    } while (false)
