// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a roster does to people who are here: their licenses, what the rules say about it, and who is absent.
#include "gate/rosterimport.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t absentAtMost = 5000; // listed; all are counted

/// TRUE or FALSE, which a row that was checked holds in any case and with blanks around; nothing: no change.
std::optional<bool> assigned(std::string_view cell)
{
    for (const char sign : cell) {
        if (sign == 'T' || sign == 't')
            return true;
        if (sign == 'F' || sign == 'f')
            return false;
    }
    return std::nullopt;
}

} // namespace

RosterImport::LicenseChanges RosterImport::licenseChanges(const Cells &cells, std::span<const Id> held) const
{
    LicenseChanges changes;
    for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        const Column &column = m_columns[i];
        const auto wanted = column.kind == Column::Kind::License ? assigned(cells[i]) : std::nullopt;
        if (!wanted)
            continue;
        const bool has = column.license != 0 && std::ranges::find(held, column.license) != held.end();
        if (*wanted && !has)
            changes.give.push_back(i);
        else if (!*wanted && has && m_terms.mode == ImportRoster::Mode::AddRemove)
            changes.take.push_back(i);
    }
    return changes;
}

Result<QStringList> RosterImport::assign(Id user, const std::vector<size_t> &columns)
{
    QStringList headings;
    for (const size_t column : columns) {
        ROLECALL_TRY(store::assignLicense(m_context.connection, user, m_columns[column].license));
        headings << m_columns[column].heading;
    }
    return headings;
}

Result<QStringList> RosterImport::unassign(Id user, const std::vector<size_t> &columns)
{
    QStringList headings;
    for (const size_t column : columns) {
        ROLECALL_TRY(store::unassignLicense(m_context.connection, user, m_columns[column].license));
        headings << m_columns[column].heading;
    }
    return headings;
}

Result<void> RosterImport::checkLicenses(const LicenseChanges &changes) const
{
    for (const std::vector<size_t> *columns : {&changes.give, &changes.take}) {
        for (const size_t index : *columns) {
            const Column &column = m_columns[index];
            if (!column.forbidden)
                continue;
            Error error = *column.forbidden;
            error.column = column.title;
            return tl::unexpected(std::move(error));
        }
    }
    return {};
}

Result<void> RosterImport::checkRules(const User &user, const User &edited, const LicenseChanges &changes)
{
    if (m_trust == Trust::MadeUp)
        return {};
    ROLECALL_TRY_LET(known, isKnownHere(m_context, user));
    if (!known)
        return badInput(Text::tr("The e-mail address can't be used here; enter another one."), 0,
                        fieldInfo(Email).heading);
    if (user.organization != m_context.organization.id) {
        return refusal(
            u"R34"_s,
            Text::tr("The person belongs to another organization, which alone changes the profile."));
    }
    ROLECALL_TRY(checkLicenses(changes));
    const auto isStandard = [this](size_t column) { return m_columns[column].standard; };
    const bool statusChanges = user.fields[Field::Status] != edited.fields[Field::Status];
    const bool changesStandard =
        std::ranges::any_of(changes.give, isStandard) || std::ranges::any_of(changes.take, isStandard);
    if (!statusChanges && !changesStandard)
        return {};
    ROLECALL_TRY_LET(target, party(m_context, user));
    if (target.subject.held.empty())
        return {};
    if (statusChanges) {
        ROLECALL_TRY(mayTouchAdministrator(m_context, target));
        if (m_context.isActor(user.id) && !maySignIn(edited.status())) {
            return refusal(
                u"R10"_s,
                Text::tr(
                    "With this status you could no longer sign in; change it by itself, not by an import."));
        }
    }
    return changesStandard ? mayChangeStandardLicense(m_context, target) : Result<void>();
}

Result<void> RosterImport::findAbsent(Id newestBefore)
{
    std::ranges::sort(m_seen);
    auto seen = m_seen.cbegin();
    store::Statement statement = m_context.connection.prepare(
        "SELECT id, status FROM user WHERE organization = ? AND id <= ? ORDER BY id");
    statement.bind(m_context.organization.id).bind(newestBefore);
    while (statement.next()) {
        const Id id = statement.integer(0);
        while (seen != m_seen.cend() && *seen < id)
            ++seen;
        if (seen != m_seen.cend() && *seen == id)
            continue;
        m_report.absentUsers.push_back(id);
        m_missing += statement.text(1) == toText(UserStatus::Inactive) ? 0 : 1;
    }
    ROLECALL_TRY(statement.finish());
    m_report.absent = static_cast<qint64>(m_report.absentUsers.size());
    return listAbsent();
}

/// Those who hold a role first, for they are the ones to look at.
Result<void> RosterImport::listAbsent()
{
    ROLECALL_TRY_LET(holders,
                     store::roleHolders(m_context.connection, m_context.organization.id, m_context.now));
    const QSet<Id> withRole(holders.cbegin(), holders.cend());
    for (const bool role : {true, false}) {
        for (const Id id : m_report.absentUsers) {
            if (m_report.absentPeople.size() == absentAtMost)
                return {};
            if (withRole.contains(id) != role)
                continue;
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            if (user)
                m_report.absentPeople.push_back({id, user->fields[Email], user->name(), role});
        }
    }
    return {};
}

} // namespace rolecall::gate
