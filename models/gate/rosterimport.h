// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/licensecolumn.h"
#include "gate/context.h"

#include <QHash>

#include <span>
#include <unordered_set>

namespace rolecall::gate {

/// Brings the rows of a roster into the workspace (exchange.md, Roster; mode add). Two passes in bounded
/// memory: the first reads every row and finds what is wrong with it, the second writes. Lives for one
/// command.
class RosterImport final {
public:
    /// MadeUp rows come from the demo: nobody acts, so the rules on who may do it are not asked.
    enum class Trust { Actor, MadeUp };

    RosterImport(Context &context, RosterSource &source, Trust trust = Trust::Actor);
    ~RosterImport();
    Q_DISABLE_COPY_MOVE(RosterImport)

    /// Fills the context's outcome and details. With refused rows a command that is no dry run fails with the
    /// first.
    [[nodiscard]] Result<void> run();

private:
    struct Column {
        enum class Kind { Field, License, Other };
        Kind kind = Kind::Other;
        domain::Field field = domain::FieldCount;
        domain::Id license = 0;
        QString heading; ///< of a license without "(Suspended)"
        QString title; ///< the heading as the file has it, for messages
        bool suspended = false;
        bool standard = false; ///< a contact-center standard license (R17)
    };
    using Cells = std::vector<std::string_view>;

    [[nodiscard]] Result<void> readHeadings();
    [[nodiscard]] Result<Column> licenseColumn(const QString &heading);
    /// A license that is suspended in the file and was not here, or the other way round.
    [[nodiscard]] Result<void> turn(const store::License &license, const domain::LicenseColumn &parsed);
    [[nodiscard]] Result<domain::Id> siteNamed(const QString &name);

    [[nodiscard]] Result<void> checkRows();
    void checkRow(int row, const Cells &cells);
    void findDuplicates();

    [[nodiscard]] Result<void> writeRows();
    [[nodiscard]] Result<void> writeRow(int row, const Cells &cells);
    [[nodiscard]] Result<void> add(int row, const Cells &cells);
    [[nodiscard]] Result<void> update(int row, const Cells &cells, const domain::User &user);
    [[nodiscard]] domain::User changed(const domain::User &user, const Cells &cells) const;
    [[nodiscard]] Result<QStringList> addLicenses(const domain::User &user, const Cells &cells, bool known);
    /// A10, R10 and R17 for a person who is here already; an error is the reason to refuse the row.
    [[nodiscard]] Result<void> checkRules(const domain::User &user, const domain::User &edited,
                                          const Cells &cells);
    [[nodiscard]] Result<bool> addsStandardLicense(const domain::User &user, const Cells &cells);
    [[nodiscard]] Result<std::optional<domain::User>> known(std::string_view email);
    [[nodiscard]] Result<void> beginBulk();
    [[nodiscard]] Result<void> endBulk();

    void refuse(int row, const QString &column, const QString &reason, const Cells &cells,
                const QString &rule = {});
    /// Puts the e-mail of the row into what is listed of it: a doubled one was found without its cells.
    void nameRefused(int row, const Cells &cells);
    void note(ImportRow::Verdict verdict, int row, const QString &email, const QString &name,
              const QString &what);
    [[nodiscard]] std::string_view cell(const Cells &cells, domain::Field field) const;
    [[nodiscard]] bool progress(qint64 done, qint64 total, int pass) const;

    Context &m_context;
    RosterSource &m_source;
    Trust m_trust;
    std::vector<Column> m_columns;
    std::array<int, domain::FieldCount> m_fieldColumn; ///< -1 where the file has none
    ImportReport &m_report;
    std::optional<Error> m_firstRefusal;
    std::unordered_set<int> m_refusedRows;
    struct Key;
    std::vector<Key> m_keys; ///< of all rows' e-mails, to find those that stand twice
    bool m_bulk = false; ///< the unique index is made anew at the end
    QHash<QString, domain::Id> m_bulkKnown; ///< people who were here before, by e-mail key
    qint64 m_seen = 0; ///< people of the file who were here before
};

} // namespace rolecall::gate
