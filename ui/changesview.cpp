// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/changesview.h"

#include "domain/language.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pictureSize = 16;

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

QVBoxLayout *ChangesView::startContent()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    setWidget(content); // deletes the one before
    return layout;
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
    layout->addStretch();
}

void ChangesView::setPreview(const gate::RolePreview &preview, const gate::ChangeRoles &plan,
                             domain::Holder holder)
{
    if (preview.unchanged && !preview.refusal) {
        setMessage(tr("Nothing changes yet."));
        return;
    }
    QVBoxLayout *layout = startContent();
    if (preview.refusal) {
        addHeading(layout, tr("This can't be saved"));
        addLine(layout, icon(u"circle-alert"_s, SemanticColor::Danger), withRule(*preview.refusal));
    }
    for (const gate::Notice &notice : preview.notices)
        addLine(layout, icon(u"triangle-alert"_s, SemanticColor::Warning),
                withRule(notice.message, notice.rule));
    addRoles(layout, plan, holder);
    if (!preview.refusal)
        addPrivileges(layout, preview.changes);
    layout->addStretch();
}

void ChangesView::addHeading(QVBoxLayout *layout, const QString &text)
{
    auto *label = new PlainLabel;
    label->setFont(headingFont(0));
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

void ChangesView::addRoles(QVBoxLayout *layout, const gate::ChangeRoles &plan, domain::Holder holder)
{
    layout->addSpacing(spacing / 2);
    addHeading(layout, tr("Roles"));
    for (const gate::RoleRef &ref : plan.give) {
        const QString role = domain::roleName(ref.role, holder);
        //: A role that is given; %1 is the role, %2 a date
        addLine(layout, icon(u"plus"_s, SemanticColor::Success),
                plan.until ? tr("Given: %1, until %2").arg(role, domain::shortDate(*plan.until))
                           //: A role that is given
                           : tr("Given: %1").arg(role));
    }
    for (const gate::RoleRef &ref : plan.take) {
        //: A role that is taken away
        addLine(layout, icon(u"minus"_s, SemanticColor::Danger),
                tr("Taken: %1").arg(domain::roleName(ref.role, holder)));
    }
}

void ChangesView::addPrivileges(QVBoxLayout *layout, const std::vector<gate::PrivilegeChange> &changes)
{
    layout->addSpacing(spacing / 2);
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
