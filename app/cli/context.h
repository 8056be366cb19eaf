// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "domain/language.h"
#include "gate/gate.h"
#include "store/organizationstore.h"
#include "store/writerlock.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace rolecall::cli {

/// The options that every verb understands.
struct Globals {
    QString workspace;
    QString as;
    QString organization; ///< name of the customer to be worked on; empty: the file's, if it holds one
    std::optional<domain::Language> language;
    bool json = false;
    bool dryRun = false;
};

enum class InBatch { No, LineByLine, Atomically };

/// What a verb opens the workspace for.
enum class Purpose {
    Read,
    Export, ///< to read, and to leave a record where it may be written (D11)
    Change,
};

/// What a run of the program has at hand: its streams, the global options of the verb that runs now, and the
/// workspace, which stays open over a batch.
class Context final {
public:
    Context(Output &output, QIODevice &input);
    Q_DISABLE_COPY_MOVE(Context)

    [[nodiscard]] const Globals &globals() const { return m_globals; }
    void setGlobals(Globals globals) { m_globals = std::move(globals); }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] QIODevice &input() { return m_input; }

    [[nodiscard]] bool languageIsSet() const { return m_languageIsSet; }
    void setLanguageIsSet() { m_languageIsSet = true; }
    [[nodiscard]] InBatch inBatch() const { return m_inBatch; }
    void setInBatch(InBatch inBatch) { m_inBatch = inBatch; }

    void setPurpose(Purpose purpose) { m_purpose = purpose; }
    /// Whether the verb that runs now, or the batch around it, is to go on without a backup.
    void setWithoutBackup(bool without) { m_withoutBackup = without; }
    void setBatchWithoutBackup(bool without) { m_batchWithoutBackup = without; }
    /// The daily backup, where it is due (D13); tells what goes wrong. open() does so before what changes.
    void backUpDaily();

    /// Opens the workspace of the globals unless it is open already. One open for reading is opened anew to
    /// write: then this process holds it until it ends (D11), unless it only tries. Verbs call it once they
    /// have understood their arguments: wrong usage comes before what is wrong with a file. Then chooses the
    /// customer to be worked on, anew each time (R33): that of --organization; else the one that whoever acts
    /// belongs to, or the only one where he holds a role; else the first one.
    [[nodiscard]] Result<void> open();
    /// The same without choosing: for what names its customers line by line.
    [[nodiscard]] Result<void> openFile();
    /// Takes the lock of a workspace that is about to be made.
    [[nodiscard]] Result<void> lockNew();
    /// Takes over a workspace that was just made.
    void adopt(std::unique_ptr<store::Workspace> workspace);
    void close();
    [[nodiscard]] gate::Gate &gate() { return *m_gate; } ///< only where a workspace is open
    [[nodiscard]] store::Connection &connection() { return m_gate->workspace().connection(); }

    [[nodiscard]] gate::Session session() const;
    /// Of a command: the dry run asked for, progress where somebody watches.
    [[nodiscard]] gate::SubmitOptions submitOptions(bool confirmed = false);
    /// Tells of progress on a terminal; never cancels.
    [[nodiscard]] std::function<bool(qint64, qint64)> progress();

private:
    [[nodiscard]] bool isOpenEnough() const;
    [[nodiscard]] Result<store::OpenMode> chooseMode();
    [[nodiscard]] Result<void> useCustomer();
    [[nodiscard]] Result<domain::Id> customerOfActor(const std::vector<store::Organization> &customers);

    Output &m_output;
    QIODevice &m_input;
    Globals m_globals;
    bool m_languageIsSet = false;
    Purpose m_purpose = Purpose::Read;
    InBatch m_inBatch = InBatch::No;
    bool m_withoutBackup = false;
    bool m_batchWithoutBackup = false;
    QString m_askedForDaily; ///< by whom the daily backup was asked for last
    std::unique_ptr<store::WriterLock> m_lock; ///< once taken; given back after the workspace is closed
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<gate::Gate> m_gate;
};

} // namespace rolecall::cli
