// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirunner.h"

#include <functional>

namespace rolecall::test {

/// What one person may do, as `access` answers a full administrator of the customer.
class Access final {
public:
    Access() = default;
    Access(QList<QJsonObject> rows, QString role, QString holder);

    [[nodiscard]] bool reads(const QString &privilege, const QString &site = {}) const;
    [[nodiscard]] bool changes(const QString &privilege, const QString &site = {}) const;
    [[nodiscard]] bool readsAny(const QStringList &privileges) const;
    [[nodiscard]] bool readsOnAnySite(const QString &privilege) const;
    /// The same of something that `seller` (empty: nobody) sold: conditions on who sold it count.
    [[nodiscard]] bool changesSold(const QString &privilege, const QString &seller) const;
    [[nodiscard]] bool readsSold(const QString &privilege, const QString &seller) const;

    [[nodiscard]] bool is(QStringView role) const { return m_role == role; }
    [[nodiscard]] bool isOwn() const { return m_holder == u"customer"; }
    [[nodiscard]] bool isPartner() const { return m_holder == u"partner"; }
    [[nodiscard]] const QList<QJsonObject> &rows() const { return m_rows; }

private:
    [[nodiscard]] QString level(const QString &privilege, const QString &site) const;
    [[nodiscard]] bool soldFits(const QString &privilege, const QString &seller) const;

    QList<QJsonObject> m_rows;
    QString m_role;
    QString m_holder;
};

/// A verb with words that are right for a full administrator of the customer in a RulesCase.
struct VerbCase {
    QString words;
    /// Empty: allowed. Else by which rules it is refused ("R34"), or "hidden": refused or not found.
    std::function<QString(const Access &)> refusal;
    bool undoable = true;
};

/// `self` is the address of who asks.
[[nodiscard]] QList<VerbCase> readingVerbs(const QString &self);
/// `files` is a folder where roster.csv, devices.csv, service.csv and events.csv are, the last three files of
/// administrators that give the role to plain; `finding` is one that is not accepted yet. late waits for an
/// activation e-mail that is not queued, queued for one that is, waiting for one that is exported; third is
/// a full administrator.
[[nodiscard]] QList<VerbCase> changingVerbs(const QString &files, const QString &finding);
/// Verbs that leave a record and change no protected row.
[[nodiscard]] QList<VerbCase> exportingVerbs(const QString &files);

} // namespace rolecall::test
