// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirunner.h"

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

    /// Whether the list of externals holds somebody whose only role is `role`.
    [[nodiscard]] bool seesExternal(QStringView role) const;

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

} // namespace rolecall::test
