// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/rolenotes.h"

#include "domain/language.h"
#include "domain/policy.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleNotes)
};

} // namespace

QString closedText(const std::optional<Error> &closed, const QStringList &whoCould)
{
    if (!closed)
        return {};
    const QString reason = withRule(*closed);
    const bool named =
        std::ranges::all_of(whoCould, [&](const QString &name) { return closed->message.contains(name); });
    if (named) // or nobody could
        return reason;
    //: %1 is a sentence that says why somebody may not do something, %2 the names of people who may
    return Text::tr("%1\nCould do it: %2.").arg(reason, whoCould.join(u", "_s));
}

QString endText(const std::optional<QDateTime> &until, bool changes, const QString &timeZone)
{
    if (changes)
        return Text::tr("Gets the end that is chosen below, or none.");
    if (!until)
        return {};
    //: When a role ends; %1 is a date
    return Text::tr("Until %1").arg(domain::shortDate(domain::dayEndingAt(*until, timeZone)));
}

QString roleOnSite(const QString &role, const QString &site)
{
    //: %1 is a role, %2 a Webex site
    return site.isEmpty() ? role : Text::tr("%1 on %2").arg(role, site);
}

PlainLabel *makeNote(QWidget *parent, int indent)
{
    auto *note = new PlainLabel(SemanticColor::SubtleText, parent);
    note->setForegroundRole(QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    note->setWordWrap(true);
    note->setIndent(indent);
    note->hide();
    return note;
}

void showNote(PlainLabel *note, const QStringList &lines)
{
    QStringList said = lines;
    said.removeAll(QString());
    note->setText(said.join(u'\n'));
    note->setVisible(!said.isEmpty());
}

EndButton::EndButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setIcon(ui::icon(u"calendar-days"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(this, &QToolButton::clicked, this, &EndButton::turned);
}

void EndButton::setRole(const QString &role, bool stays, const std::optional<Error> &closed)
{
    //: Button beside a role: changes its last day
    setText(tr("End"));
    //: %1 is a role
    setAccessibleName(tr("Change the end of %1").arg(role));
    setVisible(stays);
    if (!stays || closed)
        setChecked(false);
    setAvailable(this, closed, tr("Gives this role the end that is chosen below."));
}

} // namespace rolecall::ui
