// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/changesview.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pictureSize = 16;
constexpr auto serviceRolesRule = "R9"_L1; // its notices stand under a heading of their own

bool isGain(const gate::PrivilegeChange &change)
{
    return change.after > change.before;
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"changesScrollArea"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Not in the area yet: lines that came into one that is shown would be measured late, and squashed
/// meanwhile.
QVBoxLayout *ChangesView::startContent()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    return layout;
}

void ChangesView::showContent(QVBoxLayout *content)
{
    content->addStretch();
    setWidget(content->parentWidget()); // deletes the one before
}

void ChangesView::setMessage(const QString &text)
{
    QVBoxLayout *layout = startContent();
    auto *label = new PlainLabel(SemanticColor::SubtleText);
    label->setObjectName(u"changesMessageLabel"_s);
    label->setForegroundRole(
        QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    label->setWordWrap(true);
    label->setText(text);
    layout->addWidget(label);
    showContent(layout);
}

void ChangesView::setPreview(const gate::RolePreview &preview, const gate::ChangeRoles &plan,
                             domain::Holder holder, const QString &timeZone)
{
    if (preview.unchanged && !preview.refusal) {
        setMessage(tr("Nothing changes yet."));
        return;
    }
    QVBoxLayout *layout = startContent();
    if (preview.refusal) {
        addHeading(layout, tr("This can't be saved"));
        addLine(layout, icon(u"circle-alert"_s, SemanticColor::Danger), withRule(*preview.refusal));
        addWishes(layout, preview, plan, holder);
    } else {
        addRoles(layout, preview.roles, holder, timeZone);
        addNotices(layout, preview.notices);
        addPrivileges(layout, preview.changes);
    }
    showContent(layout);
}

void ChangesView::addHeading(QVBoxLayout *layout, const QString &text)
{
    if (layout->count() > 0)
        layout->addSpacing(spacing / 2);
    auto *label = new PlainLabel;
    label->setHeading(0);
    label->setWordWrap(true);
    label->setText(text);
    layout->addWidget(label);
}

void ChangesView::addLine(QVBoxLayout *layout, const QIcon &picture, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    auto *image = new QLabel;
    image->setPixmap(picture.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    auto *label = new PlainLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    row->addWidget(image, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout->addLayout(row);
}

void ChangesView::addNotices(QVBoxLayout *layout, const std::vector<gate::Notice> &notices)
{
    std::vector<gate::Notice> sorted = notices;
    const auto services = std::ranges::stable_partition(
        sorted, [](const gate::Notice &notice) { return notice.rule != serviceRolesRule; });
    const auto add = [&](const QString &heading, auto first, auto last) {
        if (first == last)
            return;
        addHeading(layout, heading);
        for (; first != last; ++first)
            addLine(layout, icon(u"triangle-alert"_s, SemanticColor::Warning),
                    withRule(first->message, first->rule));
    };
    add(tr("To be considered"), sorted.begin(), services.begin());
    add(domain::term(u"term.service_roles"_s), services.begin(), sorted.end());
}

void ChangesView::addRoles(QVBoxLayout *layout, const std::vector<gate::RoleChange> &roles,
                           domain::Holder holder, const QString &timeZone)
{
    if (roles.empty())
        return;
    const auto day = [&](const QDateTime &until) {
        return domain::shortDate(domain::dayEndingAt(until, timeZone));
    };
    addHeading(layout, tr("Roles"));
    for (const gate::RoleChange &change : roles) {
        const QString role = roleOnSite(domain::roleName(change.role, holder), change.siteName);
        if (!change.after) {
            //: A role that is taken away
            addLine(layout, icon(u"minus"_s, SemanticColor::Danger), tr("Taken: %1").arg(role));
        } else if (change.before) {
            addLine(layout, icon(u"calendar-days"_s, SemanticColor::Accent),
                    //: The last day of a role is changed; %1 is the role, %2 a date
                    change.untilAfter ? tr("New end: %1, until %2").arg(role, day(*change.untilAfter))
                                      //: The last day of a role is taken away
                                      : tr("New end: %1, without an end").arg(role));
        } else {
            //: A role that is given; %1 is the role, %2 a date
            addLine(layout, icon(u"plus"_s, SemanticColor::Success),
                    change.untilAfter ? tr("Given: %1, until %2").arg(role, day(*change.untilAfter))
                                      //: A role that is given
                                      : tr("Given: %1").arg(role));
        }
    }
}

/// Of a plan that is refused it is not known what would come of it, only what it asks for.
void ChangesView::addWishes(QVBoxLayout *layout, const gate::RolePreview &preview,
                            const gate::ChangeRoles &plan, domain::Holder holder)
{
    const auto isHeld = [&](const gate::RoleRef &ref) {
        return std::ranges::any_of(preview.boxes,
                                   [&](const gate::RoleBox &box) {
                                       return box.role == ref.role && ref.site.isEmpty() && box.held;
                                   })
            || std::ranges::any_of(preview.sites, [&](const gate::SiteChoice &choice) {
                   return choice.siteName == ref.site && choice.held == ref.role;
               });
    };
    if (plan.give.empty() && plan.take.empty())
        return;
    addHeading(layout, tr("Roles"));
    for (const gate::RoleRef &ref : plan.give) {
        const QString role = roleOnSite(domain::roleName(ref.role, holder), ref.site);
        const bool held = isHeld(ref);
        const QIcon picture =
            held ? icon(u"calendar-days"_s, SemanticColor::Accent) : icon(u"plus"_s, SemanticColor::Success);
        if (plan.until) {
            const QString day = domain::shortDate(*plan.until);
            addLine(layout, picture,
                    held ? tr("New end: %1, until %2").arg(role, day)
                         : tr("Given: %1, until %2").arg(role, day));
        } else {
            addLine(layout, picture,
                    held ? tr("New end: %1, without an end").arg(role) : tr("Given: %1").arg(role));
        }
    }
    for (const gate::RoleRef &ref : plan.take) {
        addLine(layout, icon(u"minus"_s, SemanticColor::Danger),
                tr("Taken: %1").arg(roleOnSite(domain::roleName(ref.role, holder), ref.site)));
    }
}

void ChangesView::addPrivileges(QVBoxLayout *layout, const std::vector<gate::PrivilegeChange> &changes)
{
    addHeading(layout, tr("Privileges"));
    if (changes.empty())
        addLine(layout, icon(u"info"_s, SemanticColor::Accent), tr("No privilege is gained or lost."));
    std::vector<gate::PrivilegeChange> sorted = changes;
    std::ranges::stable_partition(sorted, isGain);
    for (const gate::PrivilegeChange &change : sorted) {
        QString privilege = domain::privilegeName(change.privilege);
        if (!change.siteName.isEmpty()) {
            //: %1 is a privilege, %2 a Webex site
            privilege = tr("%1 on %2").arg(privilege, change.siteName);
        }
        const QIcon picture = isGain(change) ? icon(u"plus"_s, SemanticColor::Success)
                                             : icon(u"minus"_s, SemanticColor::Danger);
        //: %1 is a privilege, %2 its level before and %3 its level after
        addLine(layout, picture,
                tr("%1: %2 → %3")
                    .arg(privilege, domain::levelName(change.before), domain::levelName(change.after)));
    }
}

} // namespace rolecall::ui
