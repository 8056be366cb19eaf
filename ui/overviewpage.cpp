// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/overviewpage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "tables/audittablemodel.h"
#include "ui/barchart.h"
#include "ui/overviewcard.h"
#include "ui/ownaccessdialog.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;
using Lines = std::vector<LineButton::Line>;

constexpr int columnCharacters =
    56; ///< of a column, in average characters: a narrower one is not a second one
constexpr size_t shownFindings = 5;
constexpr size_t shownEndings = 6;

/// "Webex site administrator on adriatic.example"
QString roleText(domain::RoleIndex role, domain::Holder holder, const QString &site)
{
    const QString name = domain::roleName(role, holder);
    //: %1 is a role, %2 a Webex site
    return site.isEmpty() ? name : OverviewPage::tr("%1 on %2").arg(name, site);
}

/// The last day of what is valid before `until`, and how far away it is.
QString endText(const QDateTime &until, const QString &timeZone)
{
    const QDate last = domain::dayEndingAt(until, timeZone);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(timeZone.toLatin1())).date();
    const auto days = static_cast<int>(today.daysTo(last));
    const QString day = domain::shortDate(last);
    if (days <= 0)
        //: %1 is a date
        return OverviewPage::tr("Until %1: today is the last day").arg(day);
    //: %1 is a date, %2 a number of days
    return OverviewPage::tr("Until %1: %2 day(s) more", nullptr, days).arg(day, domain::number(days));
}

LineButton::Line changeLine(const store::AuditRecord &record)
{
    LineButton::Line line;
    line.icon = record.refused ? u"circle-alert"_s : u"history"_s;
    line.iconColor = record.refused ? SemanticColor::Danger : SemanticColor::SubtleText;
    line.text = tables::actionText(record.action);
    if (record.refused)
        //: %1 is what somebody tried to do
        line.text = OverviewPage::tr("%1 (refused)").arg(line.text);
    if (const QString target = tables::targetText(record); !target.isEmpty())
        //: %1 is what was done, %2 to whom or what
        line.text = OverviewPage::tr("%1: %2").arg(line.text, target);
    const QString actor = record.actorName.isEmpty() ? record.actorEmail : record.actorName;
    const QString when = domain::dateTime(record.at);
    //: %1 is a person's name, %2 a date and time
    line.note = actor.isEmpty() ? when : OverviewPage::tr("%1, %2").arg(actor, when);
    return line;
}

LineButton::Line findingLine(const gate::FindingRow &finding)
{
    LineButton::Line line{u"triangle-alert"_s, SemanticColor::Warning, finding.message, {}};
    //: %1 is whom a finding is about, %2 a rule such as R5
    line.note =
        OverviewPage::tr("%1 · Rule %2")
            .arg(finding.user == 0 ? OverviewPage::tr("The organization") : finding.name, finding.rule);
    return line;
}

} // namespace

OverviewPage::OverviewPage(WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_heading(new PlainLabel(this))
    , m_loading(new PlainLabel(SemanticColor::SubtleText, this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_own(new OverviewCard(u"ownCard"_s, m_content))
    , m_roles(new OverviewCard(u"rolesCard"_s, m_content))
    , m_chart(new BarChart(m_roles))
    , m_found(new OverviewCard(u"findingsCard"_s, m_content))
    , m_endings(new OverviewCard(u"endingsCard"_s, m_content))
    , m_changes(new OverviewCard(u"changesCard"_s, m_content))
{
    build();
    connectCards();
    const auto changed = [this] { reload(); };
    connect(m_service, &WorkspaceService::signedInChanged, this, &OverviewPage::forget);
    connect(m_service, &WorkspaceService::recordsAdded, this, changed);
    connect(m_service, &WorkspaceService::rosterReset, this, changed);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, changed);
    retranslate();
}

void OverviewPage::build()
{
    setObjectName(u"overviewPage"_s);
    m_heading->setObjectName(u"overviewHeadingLabel"_s);
    m_loading->setObjectName(u"overviewLoadingLabel"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    m_chart->setObjectName(u"rolesBarChart"_s);
    m_roles->addWidget(m_chart);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, spacing, spacing); // away from the scroll bar
    columns->setSpacing(2 * spacing);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(2 * spacing);
        columns->addLayout(column, 1);
    }
    m_area->setObjectName(u"overviewScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_loading, 1);
    layout->addWidget(m_area, 1);
    placeCards();
}

void OverviewPage::connectCards()
{
    connect(m_chart, &BarChart::chosen, this, [this](int bar) {
        tables::UserQuery query;
        query.roster.roles =
            domain::maskOf((*m_overview->administratorsByRole)[static_cast<size_t>(bar)].role);
        Place place{u"users"_s};
        place.query = query;
        Q_EMIT placeRequested(place);
    });
    connect(m_found, &OverviewCard::chosen, this, [this](int line) {
        Place place{u"findings"_s};
        place.key = m_findings[static_cast<size_t>(line)].id;
        Q_EMIT placeRequested(place);
    });
    connect(m_found, &OverviewCard::moreRequested, this, [this] { Q_EMIT placeRequested({u"findings"_s}); });
    connect(m_endings, &OverviewCard::chosen, this, [this](int line) {
        Place place{u"users"_s};
        place.user = (*m_overview->endingSoon)[static_cast<size_t>(line)].user;
        Q_EMIT placeRequested(place);
    });
    connect(m_changes, &OverviewCard::chosen, this, [this](int line) {
        Place place{u"audit"_s};
        place.key = QString::number((*m_overview->lastChanges)[static_cast<size_t>(line)].seq);
        Q_EMIT placeRequested(place);
    });
    connect(m_changes, &OverviewCard::moreRequested, this, [this] { Q_EMIT placeRequested({u"audit"_s}); });
    connect(m_own, &OverviewCard::moreRequested, this, &OverviewPage::openOwnAccess);
}

// --- What is read
// ----------------------------------------------------------------------------------------------------

void OverviewPage::forget()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    m_overview.reset();
    m_findings.clear();
    showOverview();
    reload();
}

void OverviewPage::reload()
{
    m_stale = true;
    if (isVisible())
        load();
}

void OverviewPage::load()
{
    if (!m_service->signedIn())
        return;
    if (m_task)
        m_task->cancelled = true;
    m_stale = false;
    m_loading->setText(tr("Loading…"));
    const auto work = [](tables::OpenWorkspace &open,
                         tables::TaskState & /*state*/) -> Result<gate::Overview> {
        return gate::overview(*open.gate, open.session);
    };
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<gate::Overview>(work, this, [this, mine](Result<gate::Overview> overview) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        if (overview)
            m_overview = std::move(*overview);
        else
            m_loading->setText(withRule(overview.error()));
        showOverview();
    });
    *mine = m_task;
}

void OverviewPage::activate()
{
    if (m_stale)
        load();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void OverviewPage::retranslate()
{
    m_heading->setText(title());
    m_heading->setHeading(4);
    m_loading->setText(tr("Loading…"));
    showOverview();
    reload(); // what the gate says is in the language of before
}

// --- How it is laid out
// ----------------------------------------------------------------------------------------------

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_left)
        placeCards();
}

void OverviewPage::placeCards()
{
    const int columns = width() < 2 * columnCharacters * fontMetrics().averageCharWidth() ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout *column : {m_left, m_right}) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item; // the card itself belongs to the content
    }
    for (OverviewCard *card : {m_own, m_roles, m_found, m_endings, m_changes}) {
        const bool right = columns == 2 && (card == m_found || card == m_changes);
        (right ? m_right : m_left)->addWidget(card);
    }
    m_left->addStretch();
    m_right->addStretch();
    // An empty column takes no room.
    auto *both = static_cast<QHBoxLayout *>(m_content->layout());
    both->setStretch(1, columns == 2 ? 1 : 0);
    both->setSpacing(columns == 2 ? 2 * spacing : 0);
}

// --- What is shown
// ---------------------------------------------------------------------------------------------------

void OverviewPage::showOverview()
{
    m_area->setVisible(m_overview.has_value());
    m_loading->setVisible(!m_overview && m_service->signedIn());
    if (!m_overview)
        return;
    showRoles();
    showFindings();
    showEndings();
    showChanges();
    showOwn();
    // Lines come and go, and Tab is to follow what is seen.
    QWidget *last = m_chart->chainAfter(m_own->chainAfter(nullptr));
    for (OverviewCard *card : {m_found, m_endings, m_changes})
        last = card->chainAfter(last);
}

void OverviewPage::showRoles()
{
    const auto &counts = m_overview->administratorsByRole;
    m_roles->setHeading(tr("Administrators by role"));
    m_chart->setVisible(counts.has_value());
    m_roles->setSentence(counts ? QString() : withRule(counts.error()));
    if (!counts)
        return;
    std::vector<BarChart::Bar> bars;
    for (const gate::RoleCount &count : *counts)
        bars.push_back({domain::roleName(count.role), count.own, count.external});
    m_chart->setBars(bars);
    m_chart->setRefusal(m_service->abilities().seeUsers);
}

void OverviewPage::showFindings()
{
    const auto &findings = m_overview->findings;
    m_findings.clear();
    Lines lines;
    if (findings) {
        std::ranges::copy_if(*findings, std::back_inserter(m_findings),
                             [](const gate::FindingRow &finding) { return !finding.acceptedAt; });
        std::ranges::stable_sort(m_findings, std::ranges::greater(), &gate::FindingRow::since);
    }
    const auto open = static_cast<int>(m_findings.size());
    const auto accepted = findings ? static_cast<int>(findings->size()) - open : 0;
    m_findings.resize(std::min(m_findings.size(), shownFindings));
    for (const gate::FindingRow &finding : m_findings)
        lines.push_back(findingLine(finding));
    m_found->setLines(lines);
    //: How many findings nobody has accepted
    m_found->setHeading(tr("Findings"),
                        findings && open > 0 ? tr("%1 open", nullptr, open).arg(domain::number(open))
                                             : QString());
    if (!findings)
        m_found->setSentence(withRule(findings.error()));
    else if (open > 0)
        m_found->setSentence({});
    else if (accepted > 0)
        //: %1 is a number of findings
        m_found->setSentence(
            tr("No finding is open; %1 accepted.", nullptr, accepted).arg(domain::number(accepted)));
    else
        m_found->setSentence(tr("Nothing was found: the roles are as the rules advise."));
    m_found->setMore(findings && open + accepted > 0 ? tr("All fi&ndings") : QString());
}

void OverviewPage::showEndings()
{
    const auto &endings = m_overview->endingSoon;
    Lines lines;
    for (size_t i = 0; endings && i < std::min(endings->size(), shownEndings); ++i) {
        const gate::EndingAssignment &ending = (*endings)[i];
        const QString role = roleText(ending.role, ending.holder, ending.siteName);
        lines.push_back({u"clock"_s, SemanticColor::Warning,
                         //: %1 is a person's name, %2 a role
                         tr("%1: %2").arg(ending.name, role),
                         endText(ending.until, m_service->info()->timeZone)});
    }
    m_endings->setLines(lines);
    const auto count = endings ? static_cast<int>(endings->size()) : 0;
    //: Heading: roles that end by themselves within 30 days
    m_endings->setHeading(tr("Ends soon"), count > 0 ? domain::number(count) : QString());
    const auto more = count - static_cast<int>(lines.size());
    if (!endings)
        m_endings->setSentence(withRule(endings.error()));
    else if (count == 0)
        //: %1 is a number of days
        m_endings->setSentence(tr("No role ends within %1 day(s).", nullptr, gate::soonInDays)
                                   .arg(domain::number(gate::soonInDays)));
    else if (more > 0)
        //: %1 is a number of roles
        m_endings->setSentence(tr("%1 more end(s) within 30 days.", nullptr, more).arg(domain::number(more)));
    else
        m_endings->setSentence({});
}

void OverviewPage::showChanges()
{
    const auto &changes = m_overview->lastChanges;
    Lines lines;
    for (size_t i = 0; changes && i < changes->size(); ++i)
        lines.push_back(changeLine((*changes)[i]));
    m_changes->setLines(lines);
    m_changes->setHeading(tr("Last changes"));
    m_changes->setSentence(changes ? QString() : withRule(changes.error()));
    m_changes->setMore(changes ? tr("All of the &log") : QString());
}

void OverviewPage::showOwn()
{
    const bool all = m_overview->administratorsByRole && m_overview->findings && m_overview->endingSoon
        && m_overview->lastChanges;
    m_own->setVisible(!all);
    if (all)
        return;
    m_own->setHeading(tr("Your roles"));
    const auto &own = m_overview->ownRoles;
    QStringList roles;
    for (size_t i = 0; own && i < own->assignments.size(); ++i) {
        const store::Assignment &assignment = own->assignments[i];
        QString text = roleText(assignment.role, own->holder, assignment.siteName);
        if (assignment.until)
            text += u"\n"_s + endText(*assignment.until, m_service->info()->timeZone);
        roles << text;
    }
    m_own->setSentence(own ? roles.join(u'\n') : withRule(own.error()));
    m_own->setMore(own ? tr("What you &may do…") : QString());
}

void OverviewPage::openOwnAccess()
{
    auto *dialog = new OwnAccessDialog(m_service, this);
    dialog->open();
}

} // namespace rolecall::ui
