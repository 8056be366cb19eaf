// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/workspacefixture.h"

#include <QtTest>

#include <functional>
#include <memory>

namespace rolecall::test {

inline const QString emailHeading = QStringLiteral("User ID/Email (Required)");
inline const QString siteName = QStringLiteral("adriatic.webex.com");
inline const QString otherSite = QStringLiteral("danube.webex.com");
inline const QString plainSite = QStringLiteral("morava.webex.com"); // managed by Site Administration
inline const QString messaging = QStringLiteral("Messaging [Sub1]");
inline const QString meetings = QStringLiteral("adriatic.webex.com - Meetings [Sub1]");
inline const QString standard = QStringLiteral("Contact Center Standard Agent [Sub2]");
inline const QString partner = QStringLiteral("Tisa");

using Make = std::function<gate::Command(WorkspaceFixture &)>;

/// An import of a roster made of texts, its headings first, that gives and takes licenses.
[[nodiscard]] gate::ImportRoster roster(QList<QStringList> rows);

/// All that a command can change, a line a row. Who gave a role and when is not in it: who takes back a
/// revocation gives anew.
[[nodiscard]] QStringList dump(WorkspaceFixture &file);
/// What differs, for messages.
[[nodiscard]] QByteArray difference(const QStringList &actual, const QStringList &expected);

/// Roles given and taken, each as ROLE or ROLE@SITE.
[[nodiscard]] gate::ChangeRoles change(const QString &name, const QString &give, const QString &take = {},
                                       std::optional<QDate> until = {}, const QString &reason = {});
[[nodiscard]] gate::ChangeLicenses licenses(const QString &name, const QStringList &give,
                                            const QStringList &take = {});

/// What tests of undo do, each command a minute after the one before.
class UndoFixture {
protected:
    /// boris acts; vera changes what he did; mira is acted upon and holds something of everything.
    void makeWorkspace();
    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command,
                                               const QString &actor = QStringLiteral("boris"),
                                               bool confirmed = false);
    [[nodiscard]] Result<gate::Outcome> undo(const QString &actor = QStringLiteral("boris"),
                                             bool confirmed = false)
    {
        return submit(gate::Undo{}, actor, confirmed);
    }
    [[nodiscard]] Result<gate::Outcome> redo(const QString &actor = QStringLiteral("boris"),
                                             bool confirmed = false)
    {
        return submit(gate::Redo{}, actor, confirmed);
    }
    [[nodiscard]] domain::Id idOf(const QString &name); ///< 0: nobody
    [[nodiscard]] QStringList licensesOf(const QString &name);

    std::unique_ptr<WorkspaceFixture> m_file;
};

} // namespace rolecall::test
Q_DECLARE_METATYPE(rolecall::test::Make)

#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto verifyDone = (result);                                                                    \
        QVERIFY2(verifyDone.has_value(), rolecall::test::messageOf(verifyDone).constData());                 \
    } while (false)

#define VERIFY_STATE(expected)                                                                               \
    do {                                                                                                     \
        const QStringList verifyState = rolecall::test::dump(*m_file);                                       \
        QVERIFY2(verifyState == (expected), rolecall::test::difference(verifyState, expected).constData());  \
    } while (false)
