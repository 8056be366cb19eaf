// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/importer.h"

#include "domain/glossary.h"
#include "exchange/columnnames.h"
#include "exchange/filesource.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

tl::unexpected<Error> missingColumn(const QString &name)
{
    return badInput(
        Text::tr(
            "The file has no column \"%1\"; add it, or choose a file that Control Hub or Rolecall exported.")
            .arg(name),
        1, name);
}

/// Roles by what they are called where somebody of another organization holds them: "External full
/// administrator".
std::optional<RoleIndex> findExternalRole(const QString &name)
{
    static const QHash<QString, RoleIndex> byName = [] {
        QHash<QString, RoleIndex> names;
        for (RoleIndex i = 0; i < Catalogue::instance().roleCount(); ++i) {
            for (const QString &form : allForms(u"role.external_"_s + Catalogue::instance().role(i).id))
                names.insert(form.simplified().toCaseFolded(), i);
        }
        return names;
    }();
    const auto found =
        byName.constFind(name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded());
    return found == byName.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RoleIndex> findRole(const QString &name)
{
    const auto role = Catalogue::instance().findRoleByAnyName(name);
    return role ? role : findExternalRole(name);
}

/// `Name`, `Name (SITE)` or `id@SITE`.
std::optional<gate::RoleRef> parseRole(const QString &word)
{
    if (const auto role = findRole(word))
        return gate::RoleRef{*role, {}};
    QString name = word.section(u'@', 0, 0);
    QString site = word.section(u'@', 1);
    if (word.endsWith(u')')) {
        const qsizetype open = word.lastIndexOf(u'(');
        name = word.left(qMax(open, 0));
        site = word.mid(open + 1).chopped(1);
    }
    const auto role = findRole(name);
    if (!role || !Catalogue::instance().role(*role).perSite || site.trimmed().isEmpty())
        return std::nullopt;
    return gate::RoleRef{*role, site.trimmed()};
}

/// Fills the roles of `row` from its cell, a list with commas.
Result<void> readRoles(gate::AdministratorRow &row, const QString &cell, const QString &heading)
{
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const auto role = parseRole(word);
        if (!role) {
            return badInput(
                Text::tr(
                    "There is no administrator role \"%1\"; write it as Control Hub or the role tables do, "
                    "a site role with its site in parentheses.")
                    .arg(word),
                row.row, heading);
        }
        if (Catalogue::instance().role(role->role).perSite && role->site.isEmpty())
            row.notApplied << word;
        else
            row.roles.push_back(*role);
    }
    return {};
}

QString text(const CsvFields &fields, qsizetype column)
{
    const auto index = static_cast<size_t>(column);
    return index < fields.size() ? textFromUtf8(fields[index]) : QString();
}

Result<void> readRow(gate::AdministratorRow &row, const CsvFields &fields, const CsvHeader &header,
                     qsizetype column)
{
    const QString &heading = header.headings.at(column);
    if (static_cast<qsizetype>(fields.size()) > header.headings.size())
        return tl::unexpected(CsvReader::surplusProblem(row.row, header.headings.size()));
    // Absent is not empty: a row that was cut off must not take all roles of somebody.
    if (static_cast<size_t>(column) >= fields.size()) {
        return badInput(
            Text::tr("The row ends before this column; end it with a comma if the person is to lose "
                     "every role."),
            row.row, heading);
    }
    return readRoles(row, text(fields, column), heading);
}

} // namespace

Result<ImportKind> recognize(const QString &path, std::optional<Encoding> encoding)
{
    CsvReader reader(path, encoding);
    ROLECALL_TRY_LET(header, reader.readHeader());
    const ImportKind kind = roleColumn(header) >= 0 ? ImportKind::Administrators : ImportKind::Roster;
    if (emailColumn(header) < 0) {
        return missingColumn(kind == ImportKind::Administrators ? englishTerm(u"term.csv.email")
                                                                : QString(fieldInfo(Email).heading));
    }
    return kind;
}

Result<gate::ImportRoster> rosterImport(const QString &path, std::optional<Encoding> encoding,
                                        CellStyle style)
{
    return gate::ImportRoster{std::make_shared<FileSource>(path, encoding, style)};
}

Result<gate::ImportAdministrators> administratorImport(const QString &path, std::optional<Encoding> encoding,
                                                       const ReadProgress &progress)
{
    CsvReader reader(path, encoding, CellStyle::SpreadsheetSafe, Surplus::Delivered);
    ROLECALL_TRY_LET(header, reader.readHeader());
    const qsizetype emails = emailColumn(header);
    const qsizetype roles = roleColumn(header);
    if (emails < 0)
        return missingColumn(englishTerm(u"term.csv.email"));
    if (roles < 0)
        return missingColumn(englishTerm(u"term.csv.roles"));

    gate::ImportAdministrators command{QFileInfo(path).fileName(), {}};
    ROLECALL_TRY(reader.forEachRow(
        [&](int number, const CsvFields &fields) -> Result<void> {
            gate::AdministratorRow row{number, text(fields, emails).trimmed(), {}, {}};
            if (const Result<void> read = readRow(row, fields, header, roles); !read)
                row.problem = read.error(); // told with all others by the gate
            command.rows.push_back(std::move(row));
            return {};
        },
        progress));
    return command;
}

} // namespace rolecall::exchange
