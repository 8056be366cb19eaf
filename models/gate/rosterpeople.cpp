// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What a row of a roster makes of a person.
#include "gate/carryover.h"
#include "gate/rosterimport.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Puts what differs into `detail` and returns it in words, by the headings of the file.
QStringList differences(const User &user, const User &edited, store::AuditDetail &detail)
{
    const auto inWords = [](const QString &heading, const QString &before, const QString &after) {
        //: One change of a person's profile: heading of a column, old value, new value
        return Text::tr("%1: %2 -> %3").arg(heading, before, after);
    };
    QStringList words;
    for (int i = 0; i < FieldCount; ++i) {
        const FieldInfo &info = fieldInfo(static_cast<Field>(i));
        const QString &before = user.fields[static_cast<size_t>(i)];
        const QString &after = edited.fields[static_cast<size_t>(i)];
        if (before == after)
            continue;
        detail.before.insert(info.id, before);
        detail.after.insert(info.id, after);
        words << inWords(info.heading, before, after);
    }
    QMap<QString, QString> headings = user.others;
    headings.insert(edited.others);
    QJsonObject othersBefore, othersAfter; // apart from the fields: their headings are whatever the file says
    for (auto it = headings.cbegin(); it != headings.cend(); ++it) {
        const QString before = user.others.value(it.key());
        const QString after = edited.others.value(it.key());
        if (before == after)
            continue;
        othersBefore.insert(it.key(), before);
        othersAfter.insert(it.key(), after);
        words << inWords(it.key(), before, after);
    }
    if (!othersAfter.isEmpty()) {
        detail.before.insert(u"others"_s, othersBefore);
        detail.after.insert(u"others"_s, othersAfter);
    }
    return words;
}

} // namespace

void RosterImport::tell(CarryOverVerdicts &verdicts)
{
    m_verdicts = verdicts.isEmpty() ? nullptr : &verdicts;
}

void RosterImport::tellOf(int row, const Cells &cells)
{
    using Aspect = store::CarryOver::Aspect;
    if (!m_verdicts)
        return;
    const QString key = emailKey(address(cells));
    if (!m_verdicts->concerns(key))
        return;
    if (m_refusedRows.contains(row)) {
        m_verdicts->withhold(key);
        return;
    }
    m_verdicts->seeUser(key);
    for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        const Column &column = m_columns[i];
        const QString cell = textFromUtf8(cells[i]);
        if (column.kind == Column::Kind::License && !cell.trimmed().isEmpty()) {
            const bool has = cell.trimmed().compare("TRUE"_L1, Qt::CaseInsensitive) == 0;
            m_verdicts->see(key, Aspect::License, column.heading, has ? isThere : QString());
        } else if (column.kind == Column::Kind::Field && column.field == Field::Status) {
            if (const auto status = userStatusFrom(cell))
                m_verdicts->see(key, Aspect::Profile, fieldInfo(column.field).id, toText(*status));
        } else if (column.kind == Column::Kind::Field && column.field != Email) {
            const QString id = fieldInfo(column.field).id;
            if (const store::CarryOver *row = m_verdicts->find(key, Aspect::Profile, id))
                m_verdicts->see(key, Aspect::Profile, id, valueOf(cells[i], row->planned));
        }
    }
}

Result<void> RosterImport::add(int row, const Cells &cells)
{
    const LicenseChanges changes = licenseChanges(cells, {});
    if (const Result<void> allowed = checkLicenses(changes); !allowed) {
        refuse(row, allowed.error().column, allowed.error().message, cells, allowed.error().rule);
        return {};
    }
    User user = changed(User{}, cells);
    user.organization = m_context.organization.id;
    user.fields[Email] = address(cells);
    if (user.fields[Field::Status].isEmpty())
        user.fields[Field::Status] = toText(UserStatus::Active);
    ROLECALL_TRY_LET(id, store::insertUser(m_context.connection, user, m_context.record));
    user.id = id;
    ROLECALL_TRY_LET(given, assign(user.id, changes.give));
    ++m_report.added;
    m_context.touch(id);
    if (m_trust == Trust::Actor)
        note(ImportRow::Verdict::Added, row, user.fields[Email], user.name(), given.join(u", "_s));
    return {};
}

Result<void> RosterImport::update(int row, const Cells &cells, const User &user)
{
    const User edited = changed(user, cells);
    ROLECALL_TRY_LET(held, store::licensesOf(m_context.connection, user.id));
    const LicenseChanges changes = licenseChanges(cells, held);
    if (const Result<void> allowed = checkRules(user, edited, changes); !allowed) {
        if (allowed.error().code == ErrorCode::File)
            return allowed;
        refuse(row, allowed.error().column, allowed.error().message, cells, allowed.error().rule);
        return {};
    }
    store::AuditDetail detail{user.id, user.fields[Email], {}, {}};
    QStringList words = differences(user, edited, detail);
    if (!detail.after.isEmpty() || !detail.before.isEmpty())
        ROLECALL_TRY(store::updateUser(m_context.connection, edited));
    ROLECALL_TRY_LET(given, assign(user.id, changes.give));
    ROLECALL_TRY_LET(taken, unassign(user.id, changes.take));
    if (!given.isEmpty()) {
        detail.after.insert(u"licenses_added"_s, QJsonArray::fromStringList(given));
        words << given;
    }
    if (!taken.isEmpty()) {
        detail.after.insert(u"licenses_removed"_s, QJsonArray::fromStringList(taken));
        for (const QString &heading : taken) {
            //: What an import does to a person: %1 is a license that is taken away
            words << Text::tr("without %1").arg(heading);
        }
    }
    if (words.isEmpty()) {
        ++m_report.unchanged;
        note(ImportRow::Verdict::Unchanged, row, user.fields[Email], user.name(), {});
        return {};
    }
    ++m_report.changed;
    ROLECALL_TRY(writeDetail(m_context, detail));
    m_context.touch(user.id);
    note(ImportRow::Verdict::Changed, row, user.fields[Email], edited.name(), words.join(u"; "_s));
    return {};
}

User RosterImport::changed(const User &user, const Cells &cells) const
{
    User edited = user;
    for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.kind == Column::Kind::Other) {
            if (cells[i].empty())
                edited.others.remove(column.heading);
            else
                edited.others.insert(column.heading, valueOf(cells[i], edited.others.value(column.heading)));
        } else if (column.field == Field::Status) {
            if (const auto status = userStatusFrom(textFromUtf8(cells[i])))
                edited.fields[Field::Status] = toText(*status);
        } else if (column.kind == Column::Kind::Field
                   && column.field != Email) { // another spelling is the same person
            edited.fields[column.field] = valueOf(cells[i], user.fields[column.field]);
        }
    }
    return edited;
}

QString RosterImport::valueOf(std::string_view cell, const QString &now) const
{
    const std::string_view plain = m_source.plain(cell);
    if (plain.size() != cell.size()) {
        if (QString standing = textFromUtf8(cell); standing == now)
            return standing;
    }
    return textFromUtf8(plain);
}

} // namespace rolecall::gate
