// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Organizations, what the organization settles, findings that were accepted, and the outbox.
#include "gate/findings.h"
#include "gate/reversal.h"
#include "store/activationstore.h"
#include "store/settingstore.h"
#include "store/undostore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

// --- Organizations

tl::unexpected<Error> organizationChanged(const QString &name)
{
    return changedSince(
        Text::tr(
            "What is known of the organization %1 was changed by somebody since, so nothing was undone or "
            "redone.")
            .arg(name));
}

QStringList domainsIn(const QJsonObject &organization)
{
    QStringList domains;
    for (const QJsonValue &domain : organization.value("domains"_L1).toArray())
        domains << domain.toString();
    domains.sort();
    return domains;
}

store::Relation relationIn(const QJsonObject &object)
{
    return {object.value("manages_subscription"_L1).toBool(), object.value("sale_active"_L1).toBool()};
}

/// The organization, while it is all that the record says and nobody uses it.
Result<store::Organization> unusedOrganization(Context &context, const QJsonObject &recorded)
{
    const QString name = recorded.value("name"_L1).toString();
    ROLECALL_TRY_LET(found, store::findOrganization(context.connection, name));
    if (!found || toText(found->kind) != recorded.value("kind"_L1).toString())
        return organizationChanged(name);
    ROLECALL_TRY_LET(domains, store::domainsOf(context.connection, found->id));
    ROLECALL_TRY_LET(relation, store::relation(context.connection, context.organization.id, found->id));
    domains.sort();
    if (domains != domainsIn(recorded) || relation != relationIn(recorded))
        return organizationChanged(name);
    ROLECALL_TRY_LET(used,
                     store::isOrganizationInUse(context.connection, found->id, context.organization.id));
    if (used) {
        return changedSince(
            Text::tr("Somebody belongs to the organization %1 by now, or it has sold something, "
                     "so nothing was undone or redone.")
                .arg(name));
    }
    return *found;
}

AddOrganization additionOf(const QJsonObject &recorded)
{
    const store::Relation relation = relationIn(recorded);
    return {recorded.value("name"_L1).toString(),
            organizationKindFrom(recorded.value("kind"_L1).toString()).value_or(OrganizationKind::Other),
            domainsIn(recorded),
            relation.managesSubscription,
            relation.saleActive,
            recorded.value("admin"_L1).toString(),
            recorded.value(fieldInfo(FirstName).id).toString(),
            recorded.value(fieldInfo(LastName).id).toString()};
}

/// A customer goes with its first administrator, as it came, while nobody has done anything there.
Result<Reverted> takeBackCustomer(Context &context, const Done &done)
{
    const QString name = done.record.after.value("name"_L1).toString();
    ROLECALL_TRY_LET(found, store::findOrganization(context.connection, name));
    if (!found || found->kind != OrganizationKind::Customer || found->id != done.record.target)
        return organizationChanged(name);
    ROLECALL_TRY_LET(asAdded, store::isCustomerAsAdded(context.connection, found->id, done.record.seq));
    if (!asAdded) {
        return changedSince(
            Text::tr("Something was done at %1 since, so nothing was undone or redone.").arg(name));
    }
    ROLECALL_TRY(store::removeCustomer(context.connection, found->id));
    return Reverted{done.record.after, {}};
}

// --- Activation e-mails

std::optional<store::ActivationState> stateIn(const QJsonObject &object)
{
    using enum store::ActivationState;
    for (const store::ActivationState state : {Pending, Exported, Sent, Failed}) {
        if (store::toText(state) == object.value("activation"_L1).toString())
            return state;
    }
    return std::nullopt;
}

/// The very e-mail that the record speaks of; nothing if it is gone.
Result<std::optional<store::Activation>> emailIn(Context &context, const QJsonObject &object)
{
    return store::findActivation(context.connection, context.organization.id,
                                 object.value("id"_L1).toInteger());
}

Result<Reverted> sendAgain(Context &context, const std::vector<store::AuditDetail> &parts)
{
    SendActivation command;
    command.again = true;
    for (const store::AuditDetail &part : parts)
        command.users.push_back({part.user, {}});
    ROLECALL_TRY_LET(reverted, perform(context, command));
    // Each is the e-mail that was taken back: records of it go on speaking of it.
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(found, store::activationsOf(context.connection, context.organization.id, part.user));
        const qint64 former = part.before.value("id"_L1).toInteger();
        if (found.empty() || former == 0)
            continue;
        ROLECALL_TRY(store::renumberActivation(context.connection, found.back().id, former));
        ROLECALL_TRY(writePart(context, {part.user, part.email, {}, part.before}));
    }
    return reverted;
}

/// Has anybody said since what became of the e-mail?
Result<bool> isMarkedSince(Context &context, const Done &done)
{
    ROLECALL_TRY_LET(later, standingSince(context, done.record.seq, done.record.target));
    return std::ranges::any_of(later, [&done](const Done &other) {
        return other.action == "activation-mark"_L1
            && other.record.after.value("id"_L1) == done.record.after.value("id"_L1);
    });
}

} // namespace

Result<Reverted> revertOrganization(Context &context, const Done &done)
{
    if (!done.record.before.isEmpty())
        return perform(context, additionOf(done.record.before));
    const QJsonObject &recorded = done.record.after;
    ROLECALL_TRY(require(context, Action::ChangeOrganizations));
    if (recorded.value("kind"_L1).toString() == toText(OrganizationKind::Customer))
        return takeBackCustomer(context, done);
    ROLECALL_TRY_LET(organization, unusedOrganization(context, recorded));
    ROLECALL_TRY(store::removeOrganization(context.connection, organization.id));
    return Reverted{recorded, {}};
}

Result<Reverted> revertRelation(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::ChangeOrganizations));
    const QString name = done.record.targetName;
    ROLECALL_TRY_LET(partner, store::findOrganization(context.connection, name));
    if (!partner)
        return organizationChanged(name);
    ROLECALL_TRY_LET(now, store::relation(context.connection, context.organization.id, partner->id));
    if (now != relationIn(done.record.after))
        return organizationChanged(name);
    ROLECALL_TRY_LET(parts, store::details(context.connection, done.record.seq));
    PeopleReversal people(context, done);
    for (const store::AuditDetail &part : parts) {
        if (!removesPerson(part))
            ROLECALL_TRY(people.verify(part));
    }
    const store::Relation former = relationIn(done.record.before);
    ROLECALL_TRY_LET(
        reverted,
        perform(context, LinkOrganization{partner->name, former.managesSubscription, former.saleActive}));
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(finished, people.finish(part));
        ROLECALL_TRY(writePart(context, finished));
    }
    return reverted;
}

Result<Reverted> revertSetting(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::ChangeSettings));
    const QString key = done.record.targetName;
    ROLECALL_TRY_LET(now, store::setting(context.connection, context.organization.id, key));
    ROLECALL_TRY_LET(later, standingSince(context, done.record.seq));
    const bool changed = std::ranges::any_of(later, [&key](const Done &other) {
        return other.action == "setting-set"_L1 && other.record.targetName == key;
    });
    if (changed || now != done.record.after.value(key).toString()) {
        return changedSince(
            Text::tr("The setting %1 was changed by somebody since, so nothing was undone or redone.")
                .arg(key));
    }
    return perform(context, ChangeSetting{key, done.record.before.value(key).toString()});
}

Result<Reverted> revertAcceptance(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::AcceptFindings));
    const QString id = done.record.targetName;
    ROLECALL_TRY_LET(rows, store::findings(context.connection, context.organization.id));
    const auto row = std::ranges::find(rows, id, &store::FindingRecord::id);
    if (row == rows.end() || acceptanceOf(*row) != done.record.after) {
        return changedSince(
            Text::tr("The finding %1 ended or was accepted anew since, so nothing was undone or redone.")
                .arg(id));
    }
    setAcceptance(*row, done.record.before);
    ROLECALL_TRY(store::putFinding(context.connection, context.organization.id, *row));
    return Reverted{done.record.after, done.record.before};
}

Result<Reverted> revertSending(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::SendActivation));
    ROLECALL_TRY_LET(parts, store::details(context.connection, done.record.seq));
    if (done.isUndo())
        return sendAgain(context, parts);
    qint64 removed = 0;
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(email, emailIn(context, part.after));
        if (!email || email->state != store::ActivationState::Pending)
            continue;
        ROLECALL_TRY(store::removeActivation(context.connection, email->id));
        ROLECALL_TRY(writePart(context, {part.user, part.email, part.after, {}}));
        ++removed;
    }
    if (removed == 0) {
        return changedSince(Text::tr(
            "The activation e-mails have left the outbox already, so nothing was undone or redone."));
    }
    if (removed < std::ssize(parts)) {
        context.outcome.notices.push_back(
            {u"R18"_s,
             Text::tr("%n activation e-mail(s) had left the outbox already and can't be taken back.", nullptr,
                      static_cast<int>(std::ssize(parts) - removed))});
    }
    return Reverted{{{u"queued"_s, removed}}, {}};
}

Result<Reverted> revertMark(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::SendActivation));
    const auto former = stateIn(done.record.before);
    ROLECALL_TRY_LET(email, emailIn(context, done.record.after));
    ROLECALL_TRY_LET(marked, isMarkedSince(context, done));
    if (marked || !email || !former || email->state != stateIn(done.record.after)) {
        return changedSince(
            Text::tr(
                "What became of the activation e-mail to %1 was changed by somebody since, so nothing was "
                "undone or redone.")
                .arg(done.record.targetName));
    }
    ROLECALL_TRY(store::setActivationState(context.connection, email->id, *former, context.now));
    return Reverted{done.record.after, done.record.before};
}

} // namespace rolecall::gate
