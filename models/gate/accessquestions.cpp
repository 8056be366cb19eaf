// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/accessquestions.h"

#include "gate/asking.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

bool isOnSites(const Cell &cell)
{
    return std::ranges::any_of(cell.conditions, [](int index) {
        const ConditionKind kind = Catalogue::instance().conditions()[static_cast<size_t>(index)].kind;
        return kind == ConditionKind::OwnSites || kind == ConditionKind::SoldByOwn
            || kind == ConditionKind::SiteSoldByOwnOrPartner;
    });
}

} // namespace

bool dependsOnSites(PrivilegeIndex privilege)
{
    return std::ranges::any_of(Catalogue::instance().cells(), [privilege](const Cell &cell) {
        return cell.privilege == privilege && isOnSites(cell);
    });
}

Result<QStringList> sitesToAskAbout(Gate &gate, const Session &session)
{
    return askInSight<QStringList>(gate, session, [](Context &context) -> Result<QStringList> {
        QStringList names;
        for (const SiteFacts &site : context.state.sites) {
            if (context.scope.hasSite(site.id))
                names << site.name;
        }
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::sort(names,
                          [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        return names;
    });
}

QString levelText(const Verdict &verdict, bool whole)
{
    if (whole || verdict.level != Level::None || !verdict.blockedBy.isEmpty())
        return levelName(verdict.level);
    //: In place of a level: of somebody's roles only some are shown, and none of these gives the privilege
    return Text::tr("Not by these roles");
}

QString becauseText(const Verdict &verdict, Holder holder, const Circumstances &state)
{
    if (!verdict.blockedBy.isEmpty()) {
        //: %1 is the number of a rule that takes a privilege away
        return Text::tr("none, by rule %1").arg(verdict.blockedBy);
    }
    QStringList texts;
    for (const Reason &reason : verdict.because)
        texts << reasonText(reason, holder, state);
    return texts.join(u"; "_s);
}

QString blockedText(const QString &rule)
{
    if (rule == "R15"_L1)
        return Text::tr("None, by rule R15: the organization has no contact center.");
    if (rule == "R17"_L1) {
        return Text::tr("None, by rule R17: with a contact center standard license a full administrator can "
                        "open the agent desktop only.");
    }
    if (rule == "R34"_L1)
        return Text::tr("None, by rule R34: nobody signs in with the status that this person has.");
    //: Why somebody does not have a privilege: %1 is the number of a rule
    return Text::tr("None, by rule %1.").arg(rule);
}

} // namespace rolecall::gate
