// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/carryoverquestions.h"
#include "undofixture.h"

namespace rolecall::test {

inline const gate::Session boris{{0, WorkspaceFixture::address(QStringLiteral("boris"))}};

/// A file that Control Hub exported: NAME, roles as ROLE or ROLE@SITE.
[[nodiscard]] gate::ImportAdministrators administrators(const QList<std::pair<QString, QString>> &people);

/// What tests of what is to be carried over to Control Hub do. At first, nothing is.
class CarryOverFixture : protected UndoFixture {
protected:
    void makeWorkspace();
    /// "name aspect item@site from>to state", by number; of all.
    [[nodiscard]] QStringList rows(const gate::Session &session = boris, bool all = true);
    /// Their addresses in Control Hub, in the same order.
    [[nodiscard]] QStringList addresses();
    [[nodiscard]] domain::Id idOfRow(const QString &item);
    [[nodiscard]] gate::KnownAsOf known();
    /// Submits, confirmed; it must succeed.
    void done(const gate::Command &command, const QString &actor = QStringLiteral("boris"));
    /// The roster as it stands, with e-mail and title.
    [[nodiscard]] QList<QStringList> titles();
    /// All who hold roles now, as Control Hub would export them.
    [[nodiscard]] QList<std::pair<QString, QString>> holders();

private:
    [[nodiscard]] static std::vector<gate::CarryOverRow> byNumber(const gate::CarryOverList &list);
};

} // namespace rolecall::test
