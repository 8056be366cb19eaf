// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/licensecolumn.h"
#include "gate/context.h"

#include <QHash>

#include <span>
#include <unordered_set>

namespace rolecall::gate {

class CarryOverVerdicts;

/// Brings the rows of a roster into the workspace (exchange.md, Roster). Two passes in bounded memory: the
/// first reads every row and finds what is wrong with it, the second writes. A cell that is, character for
/// character, what the workspace holds changes nothing, however it was exported; any other one means
/// RosterSource::plain(). Lives for one command.
class RosterImport final {
public:
    /// MadeUp rows come from the demo: nobody acts, so the rules on who may do it are not asked.
    enum class Trust { Actor, MadeUp };

    /// `terms` says how; its source is not asked.
    RosterImport(Context &context, RosterSource &source, Trust trust = Trust::Actor, ImportRoster terms = {});
    ~RosterImport();
    Q_DISABLE_COPY_MOVE(RosterImport)

    /// What rows say of open rows of what is to be carried over goes there; it must live as long as this.
    void tell(CarryOverVerdicts &verdicts);

    /// Fills the context's outcome and details. With refused rows a command that neither skips them nor is a
    /// dry run fails with the first.
    [[nodiscard]] Result<void> run();
    /// People who are absent from the file though they should be in it: not those whom somebody deactivated
    /// here because they were absent before.
    [[nodiscard]] qint64 missing() const { return m_missing; }

private:
    struct Column {
        enum class Kind { Field, License, Other };
        Kind kind = Kind::Other;
        domain::Field field = domain::FieldCount;
        domain::Id license = 0; ///< 0: not here, and not made because who acts may not assign it
        QString heading; ///< of a license without "(Suspended)"
        QString title; ///< the heading as the file has it, for messages
        bool suspended = false;
        bool standard = false; ///< a contact-center standard license that is not suspended (R17)
        std::optional<Error> forbidden = {}; ///< who acts may not assign the license (R34)
    };
    using Cells = std::vector<std::string_view>;
    /// What a row does with licenses, as indices of columns.
    struct LicenseChanges {
        std::vector<size_t> give;
        std::vector<size_t> take;
    };

    [[nodiscard]] Result<void> readHeadings();
    [[nodiscard]] Result<QStringList> meantHeadings(const QStringList &standing);
    [[nodiscard]] Result<void> refuseHidden(domain::Detail detail, const QString &title) const;
    [[nodiscard]] Result<void> readOthers();
    [[nodiscard]] Result<void> readLicenses();
    [[nodiscard]] const store::License *knownLicense(const QString &heading) const;
    [[nodiscard]] Result<Column> licenseColumn(const QString &heading);
    [[nodiscard]] Result<void> makeLicense(Column &column, const domain::LicenseColumn &parsed);
    /// A license that is suspended in the file and was not here, or the other way round.
    [[nodiscard]] Result<void> turn(const store::License &license, const domain::LicenseColumn &parsed);
    [[nodiscard]] Result<domain::Id> newSite(const QString &name);

    [[nodiscard]] Result<void> checkRows();
    [[nodiscard]] Result<void> checkRow(int row, const Cells &cells);
    [[nodiscard]] Result<bool> takeAddress(int row, const Cells &cells);
    void settleAddresses();
    void findDuplicates();

    [[nodiscard]] Result<void> writeRows();
    [[nodiscard]] Result<void> writeRow(int row, const Cells &cells);
    /// What a row that was taken, or refused, says of what is to be carried over.
    void tellOf(int row, const Cells &cells);
    [[nodiscard]] Result<void> add(int row, const Cells &cells);
    [[nodiscard]] Result<void> update(int row, const Cells &cells, const domain::User &user);
    [[nodiscard]] domain::User changed(const domain::User &user, const Cells &cells) const;
    [[nodiscard]] Result<std::optional<domain::User>> known(const QString &email);
    [[nodiscard]] Result<void> beginBulk();
    [[nodiscard]] Result<void> endBulk();

    [[nodiscard]] LicenseChanges licenseChanges(const Cells &cells, std::span<const domain::Id> held) const;
    /// Does it, and returns the headings of `columns`.
    [[nodiscard]] Result<QStringList> assign(domain::Id user, const std::vector<size_t> &columns);
    [[nodiscard]] Result<QStringList> unassign(domain::Id user, const std::vector<size_t> &columns);
    /// Each license that a row changes has to be one that who acts may assign (R34).
    [[nodiscard]] Result<void> checkLicenses(const LicenseChanges &changes) const;
    /// R34, A10, R10 and R17 for a person who is here already; an error is the reason to refuse the row.
    [[nodiscard]] Result<void> checkRules(const domain::User &user, const domain::User &edited,
                                          const LicenseChanges &changes);

    /// Reads who is here and was not in the file.
    [[nodiscard]] Result<void> findAbsent(domain::Id newestBefore);
    [[nodiscard]] Result<void> listAbsent();

    void refuse(int row, const QString &column, const QString &reason, const Cells &cells,
                const QString &rule = {});
    /// A refused row once more, in the second pass: puts its e-mail into what is listed of it, since a
    /// doubled one was found without its cells, and counts the person as one of the file.
    [[nodiscard]] Result<void> nameRefused(int row, const Cells &cells);
    void note(ImportRow::Verdict verdict, int row, const QString &email, const QString &name,
              const QString &what);
    [[nodiscard]] std::string_view cell(const Cells &cells, domain::Field field) const;
    /// The address of a row, once settleAddresses() has decided how addresses are written.
    [[nodiscard]] QString address(const Cells &cells) const;
    /// What a cell says where the workspace holds `now`.
    [[nodiscard]] QString valueOf(std::string_view cell, const QString &now) const;
    [[nodiscard]] bool progress(qint64 done, qint64 total, int pass) const;

    Context &m_context;
    RosterSource &m_source;
    Trust m_trust;
    ImportRoster m_terms;
    std::vector<Column> m_columns;
    std::array<int, domain::FieldCount> m_fieldColumn; ///< -1 where the file has none
    std::vector<store::License> m_licenses; ///< those that were here before, then new ones
    QHash<QString, QString> m_others; ///< unknown columns that people here have, by heading in any case
    ImportReport &m_report;
    std::optional<Error> m_firstRefusal;
    std::unordered_set<int> m_refusedRows;
    struct Key;
    struct Doubtful;
    std::vector<Key> m_keys; ///< of all rows' e-mails, to find those that stand twice
    /// Addresses that begin with an apostrophe as formulas do in a safe file. They are read as they stand if
    /// each of them is somebody's here: so they are in an exact export, and never all in a safe one.
    std::vector<Doubtful> m_doubtful;
    bool m_addressesStand = true;
    bool m_bulk = false; ///< the unique index is made anew at the end
    QHash<QString, domain::Id> m_bulkKnown; ///< people who were here before, by e-mail key
    CarryOverVerdicts *m_verdicts = nullptr;
    qint64 m_missing = 0;
    std::vector<domain::Id> m_seen; ///< people of the file who were here before, and perhaps newer ones
};

} // namespace rolecall::gate
