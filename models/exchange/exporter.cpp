// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/exporter.h"

#include "domain/glossary.h"
#include "exchange/administratorrow.h"
#include "exchange/exportrun.h"
#include "exchange/xlsxwriter.h"
#include "gate/questions.h"
#include "gate/sight.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Somebody and his roles that are valid now.
struct Listed {
    User user;
    std::vector<store::Assignment> roles;
};

RoleMask roleMask(const std::vector<store::Assignment> &roles)
{
    RoleMask mask = 0;
    for (const store::Assignment &assignment : roles)
        mask |= maskOf(assignment.role);
    return mask;
}

/// Everybody sees himself, external administrators are for who may see their list (R34), and whoever sees
/// only some sites sees those who belong to one of them (R13, A15).
Result<bool> isSeen(ExportRun &file, const Listed &listed)
{
    if (file.isActor(listed.user))
        return true;
    if (listed.user.organization != file.organization().id)
        return file.scope().showsExternal(roleMask(listed.roles));
    if (file.scope().everybody)
        return true;
    return store::belongsToSites(file.connection(), listed.user.id, file.organization().id,
                                 file.scope().sites, file.now());
}

/// Calls `write` for those of `users` who are still there, in their order.
Result<void> forEachOf(ExportRun &file, const std::vector<Id> &users,
                       const std::function<Result<void>(const Listed &)> &write)
{
    const auto total = static_cast<qint64>(users.size());
    for (qint64 done = 0; const Id id : users) {
        ROLECALL_TRY(file.proceed(++done, total));
        ROLECALL_TRY_LET(user, store::findUser(file.connection(), id));
        if (!user)
            continue;
        ROLECALL_TRY_LET(assignments, store::assignmentsOf(file.connection(), id, file.organization().id));
        std::erase_if(assignments,
                      [&](const store::Assignment &assignment) { return !assignment.isValidAt(file.now()); });
        Listed listed{std::move(*user), std::move(assignments)};
        ROLECALL_TRY_LET(seen, isSeen(file, listed));
        if (!seen)
            continue;
        std::erase_if(listed.roles, [&](const store::Assignment &assignment) {
            return !file.scope().hasSite(assignment.site);
        });
        ROLECALL_TRY(write(listed));
    }
    return {};
}

constexpr std::array listedFields{Field::Title, Department, Location, LastAccess};

QString listHeading(Field field)
{
    switch (field) {
    case Field::Title:
        //: Column of the exported list of users: the person's job title
        return Text::tr("Title");
    case Department:
        //: Column of the exported list of users
        return Text::tr("Department");
    case Location:
        //: Column of the exported list of users: where the person works
        return Text::tr("Location");
    default:
        //: Column of the exported list of users: when the person last used the service
        return Text::tr("Last access");
    }
}

QStringList listHeadings(const Scope &scope)
{
    QStringList headings{
        //: Column of the exported list of users
        Text::tr("Name"),
        //: Column of the exported list of users
        Text::tr("E-mail"),
        //: Column of the exported list of users
        Text::tr("Organization"),
        //: Column of the exported list of users
        Text::tr("Status"),
        term(u"term.administrator_roles"),
    };
    for (const Field field : listedFields) {
        if (scope.shows(field))
            headings << listHeading(field);
    }
    return headings;
}

/// The columns of a roster, and the cells of a person in them. What R28 hides has no column; what users of
/// sites have beyond meetings has an empty one (R13).
class RosterColumns final {
public:
    Result<void> read(ExportRun &file, qint64 total)
    {
        ROLECALL_TRY_LET(sight, file.sight());
        m_licenses = std::move(sight.licenses);
        m_filled = sight.fields;
        for (int i = 0; i < FieldCount; ++i) {
            if (sight.scope.shows(static_cast<Field>(i)))
                m_fields.push_back(static_cast<Field>(i));
        }
        if (!sight.scope.everybody)
            return {};
        ROLECALL_TRY_LET(others, store::otherColumns(file.connection(), file.organization().id, [&] {
                             return file.proceed(0, total).has_value();
                         }));
        m_others = std::move(others);
        return {};
    }

    [[nodiscard]] QStringList headings() const
    {
        QStringList headings;
        for (const Field field : m_fields)
            headings << fieldInfo(field).heading;
        headings += m_others;
        for (const store::License &license : m_licenses)
            headings << (license.suspended ? license.heading + u" (Suspended)"_s : license.heading);
        return headings;
    }

    [[nodiscard]] QStringList cells(const User &user, const std::vector<Id> &held) const
    {
        QStringList cells;
        for (const Field field : m_fields)
            cells << (m_filled.test(field) ? user.fields[field] : QString());
        for (const QString &heading : m_others)
            cells << user.others.value(heading);
        for (const store::License &license : m_licenses) {
            const bool has = std::ranges::binary_search(held, license.id);
            // TRUE is not taken back under "(Suspended)", and FALSE would say that it was taken away.
            cells << (has && license.suspended ? QString() : has ? u"TRUE"_s : u"FALSE"_s);
        }
        return cells;
    }

private:
    std::vector<Field> m_fields;
    Fields m_filled; ///< of them
    QStringList m_others;
    std::vector<store::License> m_licenses;
};

Result<qint64> countOwnUsers(ExportRun &file)
{
    store::Statement statement =
        file.connection().prepare("SELECT count(*) FROM user WHERE organization = ?");
    statement.bind(file.organization().id);
    const qint64 count = statement.next() ? statement.integer(0) : 0;
    ROLECALL_TRY(statement.finish());
    return count;
}

Result<void> writeRoster(ExportRun &file)
{
    ROLECALL_TRY_LET(total, countOwnUsers(file));
    RosterColumns columns;
    ROLECALL_TRY(columns.read(file, total));
    ROLECALL_TRY(file.writeHeadings(columns.headings()));
    const Scope &scope = file.scope();
    ROLECALL_TRY_LET(seen,
                     store::usersOfSites(file.connection(), file.organization().id, scope.sites, file.now()));
    qint64 done = 0;
    return store::forEachUser(file.connection(), file.organization().id,
                              [&](const User &user, const std::vector<Id> &licenses) -> Result<void> {
                                  ROLECALL_TRY(file.proceed(++done, total));
                                  if (!scope.everybody && !std::ranges::binary_search(seen, user.id))
                                      return {};
                                  return file.writeRow(columns.cells(user, licenses));
                              });
}

} // namespace

Result<qint64> exportAdministrators(gate::Gate &gate, const gate::Session &session,
                                    const std::vector<Id> &users, const ExportOptions &options)
{
    return ExportRun(gate, session, options, u"administrators"_s)
        .run([&users](ExportRun &file) -> Result<void> {
            ROLECALL_TRY(file.writeHeadings(administratorHeadings()));
            // Few of a long list hold a role, so only those are read.
            ROLECALL_TRY_LET(holders,
                             store::roleHolders(file.connection(), file.organization().id, file.now()));
            const QSet<Id> withRole(holders.begin(), holders.end());
            std::vector<Id> administrators;
            std::ranges::copy_if(users, std::back_inserter(administrators),
                                 [&withRole](Id user) { return withRole.contains(user); });
            return forEachOf(file, administrators, [&file](const Listed &listed) -> Result<void> {
                if (listed.roles.empty()) // only roles that this catalogue does not know
                    return {};
                return file.writeRow(administratorCells(listed.user, listed.roles));
            });
        });
}

Result<qint64> exportUsers(gate::Gate &gate, const gate::Session &session, const std::vector<Id> &users,
                           const ExportOptions &options)
{
    return ExportRun(gate, session, options, u"users"_s).run([&users](ExportRun &file) -> Result<void> {
        ROLECALL_TRY(file.writeHeadings(listHeadings(file.scope())));
        const Fields filled = shownFields(file.scope());
        const Fields filledOfOthers = filled & contactFields(); // R33
        QHash<Id, store::Organization> organizations;
        return forEachOf(file, users, [&](const Listed &listed) -> Result<void> {
            const User &user = listed.user;
            if (user.organization != file.organization().id && listed.roles.empty())
                return {};
            if (!organizations.contains(user.organization)) {
                ROLECALL_TRY_LET(organization, store::organization(file.connection(), user.organization));
                organizations.insert(user.organization, organization);
            }
            const store::Organization home = organizations.value(user.organization);
            const bool foreign = home.kind == OrganizationKind::Customer && home.id != file.organization().id;
            const Fields &written = foreign ? filledOfOthers : filled;
            QStringList cells{user.name(), user.fields[Email], home.name, term(glossaryId(user.status())),
                              roleNames(roleMask(listed.roles))};
            for (const Field field : listedFields) {
                if (file.scope().shows(field))
                    cells << (written.test(field) ? user.fields[field] : QString());
            }
            return file.writeRow(cells);
        });
    });
}

Result<void> checkRosterName(const QString &path)
{
    if (!isWorkbookName(path))
        return {};
    return failure(ErrorCode::Usage,
                   Text::tr("A roster is written as CSV, which is what Control Hub reads; choose a name that "
                            "ends in .csv."));
}

Result<qint64> exportRoster(gate::Gate &gate, const gate::Session &session, const ExportOptions &options)
{
    ROLECALL_TRY(checkRosterName(options.path));
    return ExportRun(gate, session, options, u"roster"_s).run(writeRoster);
}

Result<ExportedParts> exportRosterInParts(gate::Gate &gate, const gate::Session &session,
                                          const ExportOptions &options, qint64 rowsAFile)
{
    Q_ASSERT(rowsAFile > 0);
    ROLECALL_TRY(checkRosterName(options.path));
    ExportRun file(gate, session, options, u"roster"_s, rowsAFile);
    ROLECALL_TRY_LET(rows, file.run(writeRoster));
    return ExportedParts{rows, file.parts()};
}

} // namespace rolecall::exchange
