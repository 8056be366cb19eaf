// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/command.h"

#include <QDate>

/// The made-up organization: its people, who of them hold roles, and administrators from elsewhere. All of it
/// follows from the numbers of a CreateDemo; names, roles and reasons are data in resources/demo/.
namespace rolecall::gate {

[[nodiscard]] QString demoOrganizationName();
[[nodiscard]] QString demoDomain(); ///< of every e-mail of the source
[[nodiscard]] QString demoTimeZone(); ///< IANA id

/// Roles of one person of the source. The first one is row 0, holds full_admin alone and without an end, and
/// may sign in, as every full administrator may.
struct DemoAdministrator {
    int index = 0; ///< row of DemoSource, the first person being 0; ascending
    QStringList roles; ///< ids of roles.csv, those on a site as role@SITE
    std::optional<int> untilDays; ///< days from the day the demo is made
    QString reason;
    domain::UserStatus status = domain::UserStatus::Active;
};
/// As many as asked for, at least one and at most one a user; the first two are full administrators.
[[nodiscard]] std::vector<DemoAdministrator> demoAdministrators(const CreateDemo &demo);

/// An administrator from another organization. Those of one organization agree in what is said about it;
/// kind, domain and the two flags belong to the organization. Days count from the day the demo is made.
struct DemoExternal {
    QString organization;
    domain::OrganizationKind kind = domain::OrganizationKind::Other;
    QString domain; ///< empty: the organization has none
    bool managesSubscription = false;
    bool saleActive = false;
    QString first;
    QString last;
    QString email; ///< of another domain where an administrator only stated the organization (R21)
    QStringList roles = {}; ///< as those of administrators, as R22 allows them for the holder
    bool takenByPartner = false; ///< the partner gave the roles itself (R26), else the first administrator
    int addedDays = 0; ///< before that day
    std::optional<int> untilDays = {}; ///< below 0: the roles have ended; nothing: by themselves, if at all
    QString breakGlass = {}; ///< purpose (R27); empty: not marked
    std::optional<int> lastTestDays = {}; ///< before that day
    std::optional<int> nextTestDays = {}; ///< below 0: overdue
};
/// As many as asked for whose roles are valid. Where these are all that the file has, or more, those whose
/// roles have ended come behind them, once.
[[nodiscard]] std::vector<DemoExternal> demoExternals(const CreateDemo &demo);

/// A site of the source's license columns, and what no roster says of it.
struct DemoSite {
    QString name;
    bool managedByControlHub = false;
    QString soldBy; ///< name of the organization of an external, who may not be there; empty: nobody
};
[[nodiscard]] std::vector<DemoSite> demoSites();

/// The demo's own users as a roster of Control Hub. Rows are made one by one in every pass; the same numbers
/// and day give the same rows. Users and administrators below 1 count as 1.
class DemoSource final : public RosterSource {
public:
    /// `day` is the day the demo is made, UTC: last accesses lie before it.
    DemoSource(const CreateDemo &demo, QDate day);

    [[nodiscard]] Result<QStringList> headings() override;
    [[nodiscard]] Result<void> forEach(const RowFunction &row, const Progress &progress) override;
    [[nodiscard]] QByteArray fingerprint() const override;
    [[nodiscard]] QString name() const override;

private:
    int m_users;
    quint32 m_seed;
    QDate m_day;
    std::vector<DemoAdministrator> m_administrators;
};

} // namespace rolecall::gate
