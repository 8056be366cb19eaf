// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The import of a roster is taken back, and done again, whole: people who were added and changed, and
// licenses and sites that came with it.
#include "gate/reversal.h"
#include "gate/services.h"
#include "gate/userchanges.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(key).toArray())
        texts << value.toString();
    return texts;
}

bool contains(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

class RosterReversal final {
public:
    RosterReversal(Context &context, const Done &done)
        : m_context(context)
        , m_done(done)
        , m_people(context, done, PeopleReversal::As::Import)
    {
    }

    Result<Reverted> takeBack()
    {
        ROLECALL_TRY(verifyAdded());
        ROLECALL_TRY(verifyServices());
        ROLECALL_TRY(revertDetails());
        ROLECALL_TRY(removeAdded());
        ROLECALL_TRY(turnLicenses());
        ROLECALL_TRY(removeLicenses());
        ROLECALL_TRY(removeSites());
        ROLECALL_TRY(refresh(m_context));
        m_reverted.after.insert(u"removed"_s, static_cast<qint64>(m_added.size()));
        m_reverted.after.insert(u"changed"_s, m_changed);
        return m_reverted;
    }

    Result<Reverted> doAgain()
    {
        ROLECALL_TRY(verifyServices());
        ROLECALL_TRY(makeSites());
        ROLECALL_TRY(makeLicenses());
        ROLECALL_TRY(turnLicenses());
        ROLECALL_TRY(revertDetails());
        m_reverted.after.insert(u"added"_s, m_broughtBack);
        m_reverted.after.insert(u"changed"_s, m_changed);
        return m_reverted;
    }

private:
    /// Nobody whom the import added may have been touched since: what came to them is not the importer's to
    /// take. His own row is all that the log has of such a person, so it is the log that is asked.
    Result<void> verifyAdded()
    {
        const qint64 record = m_done.record.seq;
        ROLECALL_TRY_LET(added, store::usersAddedIn(m_context.connection, m_context.organization.id, record));
        m_added = std::move(added);
        ROLECALL_TRY_LET(touches, store::touchesOfAdded(m_context.connection, record));
        std::vector<Done> records;
        for (const store::Touch &touch : touches) {
            ROLECALL_TRY_LET(found, store::findRecord(m_context.connection, touch.record));
            if (found)
                records.push_back(doneFrom(std::move(*found)));
        }
        for (const Done &done : standing(std::move(records))) {
            const auto touch = std::ranges::find(touches, done.record.seq, &store::Touch::record);
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, touch->user));
            return changedSince(Text::tr("%1 came with the import and was changed by somebody since, so "
                                         "nothing was undone or redone.")
                                    .arg(user ? user->name() : QString()));
        }
        const QJsonValue number = m_done.record.after.value("added"_L1);
        if (!number.isUndefined() && number.toInteger() != std::ssize(m_added)) {
            return changedSince(
                Text::tr("Some of the people who came with the import were removed by somebody since, so "
                         "nothing was undone or redone."));
        }
        return {};
    }

    /// Nor may licenses and sites that came, or were turned.
    Result<void> verifyServices()
    {
        const QStringList turned = textsOf(m_done.record.after, "licenses_turned"_L1);
        const QStringList sites = textsOf(m_done.record.after, "new_sites"_L1);
        if (turned.isEmpty() && sites.isEmpty())
            return {};
        store::AuditFilter filter;
        filter.afterSeq = m_done.record.seq;
        ROLECALL_TRY_LET(records, store::records(m_context.connection, m_context.organization.id, filter));
        std::vector<Done> later;
        for (store::AuditRecord &record : records) {
            if (!record.refused)
                later.push_back(doneFrom(std::move(record)));
        }
        for (const Done &done : standing(std::move(later))) {
            const store::AuditRecord &record = done.record;
            for (const QString &heading : textsOf(record.after, "licenses_turned"_L1)) {
                if (turned.contains(heading))
                    return licenseChanged(heading);
            }
            if (record.targetKind == "site"_L1 && contains(sites, record.targetName))
                return siteChanged(record.targetName);
        }
        return {};
    }

    Result<void> revertDetails()
    {
        ROLECALL_TRY_LET(parts, store::details(m_context.connection, m_done.record.seq));
        m_total = std::ssize(parts) + std::ssize(m_added);
        for (const store::AuditDetail &part : parts) {
            ROLECALL_TRY_LET(reverted, m_people.revert(part));
            ROLECALL_TRY(writePart(m_context, reverted));
            ++(removesPerson(part) ? m_broughtBack : m_changed);
            ROLECALL_TRY(proceed(m_context, ++m_number, m_total));
        }
        return {};
    }

    Result<void> removeAdded()
    {
        for (const Id id : m_added) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            if (!user)
                continue;
            ROLECALL_TRY_LET(before, removePerson(m_context, *user));
            ROLECALL_TRY(writePart(m_context, {id, user->fields[Email], before, {}}));
            ROLECALL_TRY(proceed(m_context, ++m_number, m_total));
        }
        return {};
    }

    // --- Licenses

    static tl::unexpected<Error> licenseChanged(const QString &heading)
    {
        return changedSince(
            Text::tr("The license %1 was changed by somebody since, so nothing was undone or redone.")
                .arg(heading));
    }

    Result<store::License> licenseNamed(const QString &heading)
    {
        ROLECALL_TRY_LET(all, store::licenses(m_context.connection, m_context.organization.id));
        const auto found = std::ranges::find(all, heading, &store::License::heading);
        if (found == all.end())
            return licenseChanged(heading);
        if (const Permission allowed = mayAssign(m_context, *found); !allowed.allowed)
            return lacking(m_context, allowed.need);
        return *found;
    }

    /// Suspends or resumes; whom that costs privileges, or gives some, is a matter of R17.
    Result<void> turnLicenses()
    {
        const QStringList headings = textsOf(m_done.record.after, "licenses_turned"_L1);
        for (const QString &heading : headings) {
            ROLECALL_TRY_LET(license, licenseNamed(heading));
            store::License turned = license;
            turned.suspended = !license.suspended;
            if (license.isStandard() || turned.isStandard())
                ROLECALL_TRY(mayTurnStandard(license));
            ROLECALL_TRY(store::setSuspended(m_context.connection, license.id, turned.suspended));
        }
        if (!headings.isEmpty())
            m_reverted.after.insert(u"licenses_turned"_s, QJsonArray::fromStringList(headings));
        return {};
    }

    Result<void> mayTurnStandard(const store::License &license)
    {
        ROLECALL_TRY_LET(holders,
                         store::roleHoldersWith(m_context.connection, m_context.organization.id,
                                                m_context.now, license.id));
        for (const Id id : holders) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            if (!user)
                continue;
            ROLECALL_TRY_LET(target, party(m_context, *user));
            ROLECALL_TRY(mayChangeStandardLicense(m_context, target));
        }
        return {};
    }

    Result<void> removeLicenses()
    {
        QJsonArray removed;
        for (const QString &heading : textsOf(m_done.record.after, "new_licenses"_L1)) {
            ROLECALL_TRY_LET(license, licenseNamed(heading));
            ROLECALL_TRY_LET(object, toJson(m_context, license));
            removed.append(object);
            ROLECALL_TRY(removeUnusedLicense(m_context, license));
        }
        if (!removed.isEmpty())
            m_reverted.before.insert(u"licenses"_s, removed);
        return {};
    }

    Result<void> makeLicenses()
    {
        QJsonArray headings;
        for (const QJsonValue &value : m_done.record.before.value("licenses"_L1).toArray()) {
            ROLECALL_TRY_LET(license, makeLicense(m_context, value.toObject()));
            if (const Permission allowed = mayAssign(m_context, license); !allowed.allowed)
                return lacking(m_context, allowed.need);
            headings.append(license.heading);
        }
        if (!headings.isEmpty())
            m_reverted.after.insert(u"new_licenses"_s, headings);
        return refresh(m_context);
    }

    // --- Sites

    static tl::unexpected<Error> siteChanged(const QString &name)
    {
        return changedSince(
            Text::tr("The site %1 was changed by somebody since, so nothing was undone or redone.")
                .arg(name));
    }

    Result<void> removeSites()
    {
        QJsonArray removed;
        ROLECALL_TRY_LET(sites, store::sites(m_context.connection, m_context.organization.id));
        ROLECALL_TRY_LET(licenses, store::licenses(m_context.connection, m_context.organization.id));
        for (const QString &name : textsOf(m_done.record.after, "new_sites"_L1)) {
            const auto site = std::ranges::find(sites, name, &store::Site::name);
            if (site == sites.end())
                return siteChanged(name);
            ROLECALL_TRY_LET(holders, store::siteRoleHolders(m_context.connection, site->id));
            if (!holders.empty()
                || std::ranges::find(licenses, site->id, &store::License::site) != licenses.end())
                return siteChanged(name);
            ROLECALL_TRY_LET(object, toJson(m_context, *site));
            removed.append(object);
            ROLECALL_TRY(store::removeSite(m_context.connection, site->id));
        }
        if (!removed.isEmpty())
            m_reverted.before.insert(u"sites"_s, removed);
        return {};
    }

    Result<void> makeSites()
    {
        QJsonArray names;
        for (const QJsonValue &value : m_done.record.before.value("sites"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            const store::Site site{0, object.value("name"_L1).toString(),
                                   object.value("managed_by"_L1).toString() == "control_hub"_L1, 0};
            if (m_context.state.site(site.name))
                return siteChanged(site.name);
            if (site.managedByControlHub)
                ROLECALL_TRY(requireOn(m_context, Action::EditSites, siteToBe(site.name)));
            ROLECALL_TRY(store::addSite(m_context.connection, m_context.organization.id, site));
            names.append(site.name);
        }
        if (!names.isEmpty())
            m_reverted.after.insert(u"new_sites"_s, names);
        return refresh(m_context);
    }

    Context &m_context;
    const Done &m_done;
    PeopleReversal m_people;
    Reverted m_reverted;
    std::vector<Id> m_added; ///< by the record
    qint64 m_total = 0;
    qint64 m_number = 0;
    qint64 m_changed = 0;
    qint64 m_broughtBack = 0;
};

} // namespace

Result<Reverted> revertRoster(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::ImportRoster));
    context.outcome.many = true;
    RosterReversal reversal(context, done);
    return done.isUndo() ? reversal.doAgain() : reversal.takeBack();
}

} // namespace rolecall::gate
