// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exporter.h"
#include "exchange/filebundle.h"
#include "exchange/report.h"
#include "exchange/rowwriter.h"
#include "gate/sight.h"
#include "store/organizationstore.h"

#include <memory>

/// Inside of the exports: what they share. Not for use elsewhere.
namespace rolecall::exchange {

/// Leaves the record of an export that came to nothing by `error`, if that is a refusal (A18); what comes
/// back is then the refusal. A workspace that is open for reading alone keeps none (D11).
[[nodiscard]] Result<void> recordRefusal(gate::Gate &gate, const gate::Session &session,
                                         const gate::RecordExport &command, const Error &error);

/// Leaves the record of a sheet for a printer while it is `wanted`; a workspace that is open for reading
/// alone keeps none.
[[nodiscard]] Result<void> recordPrinting(gate::Gate &gate, const gate::Session &session,
                                          const gate::RecordExport &command, const StillWanted &wanted);

/// One export on its way: the new file, and what is read for it in one transaction.
class ExportRun final {
public:
    /// `what` is RecordExport::what. `rowsAFile` 0: one file.
    ExportRun(gate::Gate &gate, const gate::Session &session, const ExportOptions &options, QString what,
              qint64 rowsAFile = 0);
    Q_DISABLE_COPY_MOVE(ExportRun)

    /// `write` writes the headings and then the rows; returned is the number of these.
    Result<qint64> run(const std::function<Result<void>(ExportRun &)> &write);

    /// `numbers` are the columns, from 0, whose cells are numbers.
    Result<void> writeHeadings(const QStringList &headings, const QList<qsizetype> &numbers = {});
    Result<void> writeRow(const QStringList &cells);
    /// A file that is no table: all of it at once; `rows` is what the record counts.
    Result<void> writeBytes(const QByteArray &bytes, qint64 rows);
    [[nodiscard]] const QStringList &parts() const { return m_parts.paths(); }

    /// To be called once a person or record; an error if somebody cancelled.
    Result<void> proceed(qint64 done, qint64 total) const;

    [[nodiscard]] store::Connection &connection() { return m_gate.workspace().connection(); }
    [[nodiscard]] const store::Organization &organization() const { return m_organization; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const domain::Scope &scope() const { return m_scope; } ///< whom the actor sees
    [[nodiscard]] bool isActor(const domain::User &user) const;
    /// What of them; of the log what R28 leaves of it.
    [[nodiscard]] Result<gate::Sight> sight();

private:
    Result<domain::Scope> authorize();
    Result<void> collect(const std::function<Result<void>(ExportRun &)> &write);
    Result<void> beginPart();
    void beginTable();
    Result<void> spareWorkspace(const QString &path) const;
    [[nodiscard]] gate::RecordExport command() const;
    Result<void> record(std::function<Result<void>()> beforeCommit);
    Result<void> checked(Result<void> written) const;

    gate::Gate &m_gate;
    const gate::Session &m_session;
    const ExportOptions &m_options;
    QString m_what; ///< for the log
    qint64 m_rowsAFile;
    store::AtomicFile m_file; ///< where it is one file
    FileBundle m_parts; ///< where it is cut
    std::unique_ptr<RowWriter> m_writer; ///< null until there are headings
    QStringList m_headings;
    domain::Scope m_scope;
    QDateTime m_now;
    store::Organization m_organization;
    qint64 m_rows = 0; ///< beside the headings
};

} // namespace rolecall::exchange
