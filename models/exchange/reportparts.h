// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/report.h"
#include "gate/gate.h"
#include "store/auditchain.h"
#include "store/userstore.h"

#include <QDateTime>

/// Inside of the reports: what they share. Not for use elsewhere.
namespace rolecall::exchange {

/// Whose it is, and when and by whom it was made.
struct ReportHead {
    QString organization;
    QString timeZone; ///< of the organization
    QDateTime madeAt; ///< in that zone
    QString madeBy; ///< name and e-mail
    store::Seal seal; ///< of the log of that moment (T3); number 0: it has no record
};
[[nodiscard]] Result<ReportHead> reportHead(gate::Gate &gate, const gate::Session &session);

/// A report without blocks: its head, and its foot with when, by whom and the beginning of the seal.
[[nodiscard]] Report emptyReport(const QString &title, const ReportHead &head);
/// Adds what the head says.
void tellOfMaking(const ReportHead &head, Report &report);

/// "22.11.2026 10:00 (Europe/Belgrade)", for a moment that is in a zone.
[[nodiscard]] QString momentText(const QDateTime &when);
/// "Ana Anić (ana@adriatic.example)".
[[nodiscard]] QString personText(const QString &name, const QString &email);
/// The role, with the site on which it is held.
[[nodiscard]] QString assignedRoleText(const store::Assignment &assignment, domain::Holder holder);

} // namespace rolecall::exchange
