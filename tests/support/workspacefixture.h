// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/making.h"
#include "gate/questions.h"

#include <QTemporaryDir>

#include <memory>

namespace rolecall::test {

/// A workspace of "Adriatic" with its first full administrator, and people added by `person()`: everything
/// through the gate, as the program does it. Functions that must succeed end the program with the error if
/// they don't.
class WorkspaceFixture final {
public:
    static constexpr auto admin = "admin@adriatic.example";

    WorkspaceFixture();
    Q_DISABLE_COPY_MOVE(WorkspaceFixture)

    /// Adds NAME@adriatic.example with these roles ("full_admin device_admin").
    domain::Id person(const QString &name, const QString &roles = {},
                      const QString &status = QStringLiteral("Active"));
    /// Adds somebody of another organization who holds `roles` here, as a first step that the gate does not
    /// take: rows are written directly.
    domain::Id external(const QString &name, domain::OrganizationKind kind, const QString &roles);

    /// Submits as `actor`, a name or an e-mail address.
    [[nodiscard]] Result<gate::Outcome> submit(const QString &actor, const gate::Command &command,
                                               bool confirmed = false, bool dryRun = false);
    [[nodiscard]] Result<gate::Outcome> grant(const QString &actor, const QString &name, const QString &role,
                                              std::optional<QDate> until = {});
    [[nodiscard]] Result<gate::Outcome> revoke(const QString &actor, const QString &name, const QString &role,
                                               bool confirmed = false);
    [[nodiscard]] QString roles(const QString &name); ///< ids, valid or not, separated by blanks
    [[nodiscard]] qint64 count(const char *sql);
    [[nodiscard]] std::vector<store::AuditRecord> log();
    [[nodiscard]] store::Connection &connection() { return m_workspace->connection(); }
    [[nodiscard]] gate::Gate &gate() { return *m_gate; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] static QString
    address(const QString &name); ///< NAME@adriatic.example, unless it is an address
    [[nodiscard]] static gate::RoleRef role(const QString &id);

    QDateTime now = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<gate::Gate> m_gate;
};

[[nodiscard]] gate::UserRef user(const QString &name); ///< by WorkspaceFixture::address()
/// Why it was refused, for messages.
[[nodiscard]] QByteArray messageOf(const Result<gate::Outcome> &result);

} // namespace rolecall::test

/// Verifies that `result` is a refusal by `expected`, a rule.
#define VERIFY_REFUSED(result, expected)                                                                     \
    do {                                                                                                     \
        const auto verifyRefused = (result);                                                                 \
        QVERIFY2(!verifyRefused.has_value(), "was allowed");                                                 \
        QVERIFY2(verifyRefused.error().code == rolecall::ErrorCode::Denied,                                  \
                 qPrintable(verifyRefused.error().message + verifyRefused.error().detail));                  \
        QCOMPARE(verifyRefused.error().rule, QStringLiteral(expected));                                      \
    } while (false)
