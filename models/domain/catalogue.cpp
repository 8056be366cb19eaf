// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/catalogue.h"

#include "domain/glossary.h"

#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

constexpr std::array<QLatin1StringView, 3> levelTexts{"none"_L1, "read"_L1, "full"_L1};
constexpr std::array<QLatin1StringView, 4> categoryTexts{"organization"_L1, "site"_L1, "service"_L1,
                                                         "external"_L1};
constexpr std::array<QLatin1StringView, 6> conditionTexts{"holds_one_of"_L1,
                                                          "own_sites"_L1,
                                                          "only_meetings_settings"_L1,
                                                          "sold_by_own"_L1,
                                                          "site_sold_by_own_or_partner"_L1,
                                                          "only_service_admins"_L1};
constexpr std::array<QLatin1StringView, 17> constraintTexts{"keep_one"_L1,
                                                            "advise_number"_L1,
                                                            "needs_one_of"_L1,
                                                            "never_to_oneself"_L1,
                                                            "given_by"_L1,
                                                            "also_given_with"_L1,
                                                            "also_given_by"_L1,
                                                            "delegated_with"_L1,
                                                            "advise_apart"_L1,
                                                            "advise_at_most_one"_L1,
                                                            "one_a_site"_L1,
                                                            "needs_contact_center"_L1,
                                                            "blocked_by_standard_license"_L1,
                                                            "exactly_one_of"_L1,
                                                            "at_most_one_of"_L1,
                                                            "ends_by_itself"_L1,
                                                            "whole_file"_L1};
constexpr std::array actionTexts{"see_users"_L1,
                                 "see_users_of_site"_L1,
                                 "change_users"_L1,
                                 "import_roster"_L1,
                                 "assign_licenses"_L1,
                                 "assign_contact_center_licenses"_L1,
                                 "assign_licenses_of_site"_L1,
                                 "assign_roles"_L1,
                                 "see_externals"_L1,
                                 "add_externals"_L1,
                                 "change_external_roles"_L1,
                                 "see_sites"_L1,
                                 "edit_sites"_L1,
                                 "add_delete_sites"_L1,
                                 "see_licenses"_L1,
                                 "see_contact_center_licenses"_L1,
                                 "see_licenses_of_site"_L1,
                                 "change_licenses"_L1,
                                 "change_contact_center_licenses"_L1,
                                 "change_licenses_of_site"_L1,
                                 "see_activations"_L1,
                                 "send_activation"_L1,
                                 "see_organizations"_L1,
                                 "change_organizations"_L1,
                                 "see_settings"_L1,
                                 "change_settings"_L1,
                                 "see_findings"_L1,
                                 "accept_findings"_L1,
                                 "see_audit_log"_L1,
                                 "see_reports"_L1,
                                 "open_events_portal"_L1};

/// The rows of a catalogue file without its heading. The files are ours: no cell holds a comma or a quote.
std::vector<QStringList> rowsOf(const QString &name)
{
    QFile file(u":/catalog/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("catalogue: %ls is missing", qUtf16Printable(name));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype columns = lines.value(0).split(u',').size();
    for (const QString &line : lines.mid(1)) {
        rows.push_back(line.trimmed().split(u','));
        if (rows.back().size() != columns)
            qFatal("catalogue: %ls: wrong number of cells in: %ls", qUtf16Printable(name),
                   qUtf16Printable(line));
    }
    return rows;
}

template<typename Enum, size_t size>
Enum oneOf(const std::array<QLatin1StringView, size> &texts, const QString &text)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&text](auto word) { return text == word; });
    if (found == texts.end())
        qFatal("catalogue: unknown word %ls", qUtf16Printable(text));
    return static_cast<Enum>(found - texts.begin());
}

HolderSet holders(const QString &text)
{
    constexpr quint8 customer = 1, partner = 2, other = 4;
    HolderSet set;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == "customer"_L1)
            set.bits |= customer;
        else if (word == "partner"_L1)
            set.bits |= partner;
        else if (word == "other"_L1)
            set.bits |= other;
        else if (word == "any"_L1)
            set.bits |= customer | other;
        else
            qFatal("catalogue: unknown holder %ls", qUtf16Printable(word));
    }
    return set;
}

QString normalizedName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QString toText(Level level)
{
    return levelTexts[static_cast<size_t>(level)];
}

std::optional<Level> levelFrom(QStringView text)
{
    const auto found =
        std::find_if(levelTexts.begin(), levelTexts.end(), [text](auto word) { return text == word; });
    if (found == levelTexts.end())
        return std::nullopt;
    return static_cast<Level>(found - levelTexts.begin());
}

QString toText(RoleCategory category)
{
    return categoryTexts[static_cast<size_t>(category)];
}

const Catalogue &Catalogue::instance()
{
    static const Catalogue catalogue;
    return catalogue;
}

Catalogue::Catalogue()
{
    readRoles();
    readConditions();
    readCells();
    readTables();
    readSettings();
    readConstraints();
    readNeeds();
}

void Catalogue::readRoles()
{
    for (const QStringList &row : rowsOf(u"roles.csv"_s)) {
        m_roles.push_back(Role{row[0], oneOf<RoleCategory>(categoryTexts, row[1]), row[2] == "site"_L1,
                               holders(row[3]), row[4], row[5]});
    }
}

void Catalogue::readConditions()
{
    for (const QStringList &row : rowsOf(u"conditions.csv"_s))
        m_conditions.push_back({row[0], oneOf<ConditionKind>(conditionTexts, row[1]), roleMask(row[2])});
}

void Catalogue::readCells()
{
    for (const QStringList &row : rowsOf(u"grants.csv"_s)) {
        const auto role = findRole(row[2]);
        const auto level = levelFrom(row[5]);
        if (!role || !level)
            qFatal("catalogue: unknown role or level in grants.csv: %ls", qUtf16Printable(row.join(u',')));
        if (!m_privileges.contains(row[4]))
            m_privileges << row[4];
        Cell cell{row[0], row[1], *role,  holders(row[3]), static_cast<int>(m_privileges.indexOf(row[4])),
                  *level, {},     row[7], row[8].at(0)};
        for (const QString &word : row[6].split(u' ', Qt::SkipEmptyParts)) {
            const auto found = std::ranges::find(m_conditions, word, &Condition::id);
            if (found == m_conditions.end())
                qFatal("catalogue: unknown condition %ls", qUtf16Printable(word));
            cell.conditions.push_back(static_cast<int>(found - m_conditions.begin()));
        }
        m_cells.push_back(std::move(cell));
    }
}

void Catalogue::readTables()
{
    for (const QStringList &row : rowsOf(u"tables.csv"_s)) {
        const auto privilege = findPrivilege(row[2]);
        if (!privilege)
            qFatal("catalogue: unknown privilege %ls", qUtf16Printable(row[2]));
        m_tableRows.push_back({row[0], row[1].toInt(), *privilege, row[3], row[4]});
    }
}

void Catalogue::readConstraints()
{
    for (const QStringList &row : rowsOf(u"constraints.csv"_s)) {
        Constraint constraint{
            oneOf<ConstraintKind>(constraintTexts, row[0]), roleMask(row[1]), row[2], 0, 0, {}, row[3]};
        for (const QString &word : row[2].split(u' ', Qt::SkipEmptyParts)) {
            if (const auto role = findRole(word))
                constraint.parameterRoles |= maskOf(*role);
            else if (const auto privilege = findPrivilege(word))
                constraint.parameterPrivileges |= quint64{1} << *privilege;
            else if (word == "customer"_L1 || word == "partner"_L1 || word == "other"_L1)
                constraint.holder = static_cast<Holder>(std::countr_zero(holders(word).bits));
            else if (word.toInt() <= 0 && !findSetting(word))
                qFatal("catalogue: unknown word %ls in constraints.csv", qUtf16Printable(word));
        }
        m_constraints.push_back(std::move(constraint));
    }
}

void Catalogue::readSettings()
{
    for (const QStringList &row : rowsOf(u"settings.csv"_s)) {
        const auto kind = row[1] == "number"_L1 ? Setting::Kind::Number : Setting::Kind::Choice;
        m_settings.push_back({row[0], kind, row[2], row[3].toInt(), row[4].toInt(), row[5]});
    }
}

void Catalogue::readNeeds()
{
    for (const QStringList &row : rowsOf(u"needs.csv"_s)) {
        const auto privilege = findPrivilege(row[1]);
        const auto level = levelFrom(row[2]);
        if (!privilege || !level)
            qFatal("catalogue: unknown privilege or level in needs.csv: %ls",
                   qUtf16Printable(row.join(u',')));
        m_needs.push_back({oneOf<Action>(actionTexts, row[0]), *privilege, *level, row[3]});
    }
}

RoleMask Catalogue::roleMask(const QString &ids) const
{
    RoleMask mask = 0;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        const auto role = findRole(id);
        if (!role)
            qFatal("catalogue: unknown role %ls", qUtf16Printable(id));
        mask |= maskOf(*role);
    }
    return mask;
}

std::optional<RoleIndex> Catalogue::findRole(QStringView id) const
{
    const auto found = std::ranges::find_if(m_roles, [id](const Role &role) { return role.id == id; });
    if (found == m_roles.end())
        return std::nullopt;
    return static_cast<RoleIndex>(found - m_roles.begin());
}

std::optional<RoleIndex> Catalogue::findRoleByAnyName(const QString &name) const
{
    static const QHash<QString, RoleIndex> byName = [this] {
        QHash<QString, RoleIndex> names;
        for (RoleIndex i = 0; i < roleCount(); ++i) {
            QStringList forms{role(i).id, role(i).controlHubName};
            if (!role(i).apiRole.isEmpty())
                forms << role(i).apiRole;
            forms << allForms(u"role."_s + role(i).id);
            for (const QString &form : std::as_const(forms))
                names.insert(normalizedName(form), i);
        }
        for (const QStringList &row : rowsOf(u"role_names.csv"_s)) { // names in files other than ours
            if (const auto role = findRole(row[0]))
                names.insert(normalizedName(row[1]), *role);
        }
        return names;
    }();
    const auto found = byName.constFind(normalizedName(name));
    return found == byName.cend() ? std::nullopt : std::optional(*found);
}

RoleMask Catalogue::rolesOf(RoleCategory category) const
{
    RoleMask mask = 0;
    for (RoleIndex i = 0; i < roleCount(); ++i) {
        if (role(i).category == category)
            mask |= maskOf(i);
    }
    return mask;
}

bool Catalogue::isApplicable(RoleIndex role, Holder holder) const
{
    return std::ranges::any_of(
        m_cells, [&](const Cell &cell) { return cell.role == role && cell.holders.contains(holder); });
}

QStringList Catalogue::roleIds(RoleMask mask) const
{
    QStringList ids;
    for (RoleIndex i = 0; i < roleCount(); ++i) {
        if (mask & maskOf(i))
            ids << role(i).id;
    }
    return ids;
}

std::optional<PrivilegeIndex> Catalogue::findPrivilege(QStringView id) const
{
    const auto index = m_privileges.indexOf(id);
    return index < 0 ? std::nullopt : std::optional(static_cast<PrivilegeIndex>(index));
}

bool Catalogue::isPerSite(PrivilegeIndex privilege) const
{
    return std::ranges::all_of(m_cells, [this, privilege](const Cell &cell) {
        return cell.privilege != privilege || role(cell.role).perSite;
    });
}

const Constraint &Catalogue::constraint(ConstraintKind kind) const
{
    const auto found = std::ranges::find(m_constraints, kind, &Constraint::kind);
    if (found == m_constraints.end())
        qFatal("catalogue: constraints.csv lacks kind %d", static_cast<int>(kind));
    return *found;
}

const Setting *Catalogue::findSetting(QStringView key) const
{
    const auto found =
        std::ranges::find_if(m_settings, [key](const Setting &setting) { return setting.key == key; });
    return found == m_settings.end() ? nullptr : &*found;
}

std::span<const Need> Catalogue::needs(Action action) const
{
    const auto isAnother = [action](const Need &need) { return need.action != action; };
    const auto first = std::ranges::find(m_needs, action, &Need::action);
    return {first, std::find_if(first, m_needs.end(), isAnother)};
}

QString roleName(RoleIndex role, Holder holder)
{
    const QString id = Catalogue::instance().role(role).id;
    const QString external = u"role.external_"_s + id;
    if (holder != Holder::Customer && termIds().contains(external))
        return term(external);
    return term(u"role."_s + id);
}

QString roleNames(RoleMask roles)
{
    if (roles == 0)
        return term(u"term.none"_s);
    QStringList names;
    for (RoleIndex i = 0; i < Catalogue::instance().roleCount(); ++i) {
        if (roles & maskOf(i))
            names << roleName(i);
    }
    return names.join(u", "_s);
}

QString privilegeName(PrivilegeIndex privilege)
{
    const QString id = Catalogue::instance().privilege(privilege);
    return term(id.contains(u'.') ? id : u"privilege."_s + id);
}

} // namespace rolecall::domain
