// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalreviewstep.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/accessview.h"
#include "ui/consequencesview.h"
#include "ui/externalwording.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/sidebyside.h"
#include "ui/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Line = ConsequencesView::Line;
using Review = ExternalReviewStep::Review;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalReviewStep)
};

void addWho(const Review &review, std::vector<Line> &lines)
{
    lines.push_back({Line::Kind::Heading, review.name});
    lines.push_back({Line::Kind::Info, review.command.email});
    if (review.verification.organization) {
        lines.push_back({Line::Kind::Info,
                         originText(review.verification.organization->name, review.verification.holder)});
        lines.push_back({review.verification.verified ? Line::Kind::Info : Line::Kind::Warning,
                         verifiedText(review.verification.verified)});
    }
}

void addRoles(const Review &review, std::vector<Line> &lines)
{
    const domain::Holder holder = review.verification.holder;
    lines.push_back({Line::Kind::Heading, Text::tr("Roles")});
    for (const store::Assignment &role : review.preview.roles)
        lines.push_back({Line::Kind::Given, roleText(role, holder, review.timeZone)});
    if (!review.preview.refusal)
        return;
    for (const gate::RoleRef &role : review.command.roles) // what would come of it is not known
        lines.push_back({Line::Kind::Given, roleOnSite(domain::roleName(role.role, holder), role.site)});
}

void addBreakGlass(const Review &review, std::vector<Line> &lines)
{
    if (!review.command.breakGlass)
        return;
    lines.push_back({Line::Kind::Heading, domain::term(u"term.break_glass"_s)});
    lines.push_back({Line::Kind::Info, *review.command.breakGlass});
    if (review.command.nextTest) {
        //: %1 is a date
        lines.push_back(
            {Line::Kind::Info, Text::tr("Next test: %1").arg(domain::shortDate(*review.command.nextTest))});
    }
}

} // namespace

ExternalReviewStep::ExternalReviewStep(QWidget *parent)
    : QWidget(parent)
    , m_summary(new ConsequencesView(this))
    , m_accessHeading(new PlainLabel(this))
    , m_access(new AccessView(this))
{
    m_summary->setObjectName(u"reviewSummary"_s);
    m_access->setObjectName(u"reviewAccess"_s);
    m_accessHeading->setHeading(0);
    m_accessHeading->setWordWrap(true);
    auto *access = new QWidget(this);
    auto *side = new QVBoxLayout(access);
    side->setContentsMargins({});
    side->setSpacing(spacing / 2);
    side->addWidget(m_accessHeading);
    side->addWidget(m_access, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SideBySide(m_summary, access, this));
    setFocusProxy(m_summary);
    retranslate();
}

void ExternalReviewStep::setReview(const Review &review)
{
    std::vector<Line> lines;
    if (review.preview.refusal) {
        lines.push_back({Line::Kind::Heading, tr("This can't be added")});
        lines.push_back({Line::Kind::Refusal, withRule(*review.preview.refusal)});
    }
    addWho(review, lines);
    addRoles(review, lines);
    addBreakGlass(review, lines);
    if (!review.preview.notices.empty()) {
        lines.push_back({Line::Kind::Heading, tr("To be considered")});
        for (Line &line : ConsequencesView::linesOf(review.preview.notices, Line::Kind::Warning))
            lines.push_back(std::move(line));
    }
    m_summary->setLines(lines);
    if (review.preview.refusal)
        m_access->setMessage(tr("Nothing, because adding is refused."));
    else if (review.access.empty())
        m_access->setMessage(tr("Nothing: these roles give no privilege here."));
    else
        m_access->setAccess(review.access);
}

void ExternalReviewStep::setMessage(const QString &text)
{
    m_summary->setMessage(text);
    m_access->setMessage(text);
}

void ExternalReviewStep::retranslate()
{
    m_summary->setAccessibleName(tr("What is added"));
    m_accessHeading->setText(tr("What the person will be able to do"));
}

} // namespace rolecall::ui
