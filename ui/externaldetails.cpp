// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externaldetails.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/accessview.h"
#include "ui/actionbutton.h"
#include "ui/externalrows.h"
#include "ui/externalsfilter.h"
#include "ui/externalwording.h"
#include "ui/facts.h"
#include "ui/flowlayout.h"
#include "ui/historyview.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"
#include "ui/theme.h"

#include <QAction>
#include <QFormLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 260;
constexpr int mostLeastWidth = 340; ///< wider contents scroll
/// The panel shows the newest ones; all are on the page of the log.
constexpr qint64 shownRecords = 100;

/// Who gave the first of the roles that are held: he made the person an external administrator.
QString addedBy(const gate::ExternalRow &row)
{
    const auto first = std::ranges::min_element(row.roles, {}, &store::Assignment::grantedAt);
    return first == row.roles.end() ? QString() : first->grantedBy;
}

/// In the worker's thread: what the list does not tell.
Result<PersonData> loadMore(tables::OpenWorkspace &open, const gate::ExternalRow &row)
{
    PersonData data;
    if (auto access = loadAccess(open, row.user.id, row.holder))
        data.access = std::move(*access);
    else
        data.accessError = access.error();
    store::AuditFilter filter;
    filter.user = row.user.id;
    filter.limit = shownRecords;
    if (auto records = gate::auditLog(*open.gate, open.session, filter)) {
        std::ranges::reverse(*records);
        data.history = std::move(*records);
    }
    return data;
}

} // namespace

ExternalDetails::ExternalDetails(tables::WorkspaceService *service, const QList<QAction *> &actions,
                                 QWidget *parent)
    : QFrame(parent)
    , m_service(service)
    , m_message(new PlainLabel(SemanticColor::SubtleText, this))
    , m_content(new QWidget(this))
    , m_name(new PlainLabel(m_content))
    , m_email(new PlainLabel(SemanticColor::SubtleText, m_content))
    , m_tabs(new QTabWidget(m_content))
    , m_overview(new QScrollArea(m_tabs))
    , m_access(new AccessView(m_tabs))
    , m_history(new HistoryView(m_tabs))
{
    build();
    buildOverview(actions);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ExternalDetails::left);
    retranslate();
}

void ExternalDetails::build()
{
    setObjectName(u"externalDetails"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(leastWidth);
    m_message->setObjectName(u"externalMessageLabel"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(2 * spacing);
    m_message->setForegroundRole(QPalette::WindowText);
    m_name->setObjectName(u"externalNameLabel"_s);
    readable(m_name, {})->setHeading(2);
    m_email->setObjectName(u"externalEmailLabel"_s);
    readable(m_email, {});
    m_tabs->setObjectName(u"externalTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, {});
    m_tabs->addTab(m_access, {});
    m_access->offerWays();
    connect(m_access, &AccessView::whoCanRequested, this, &ExternalDetails::whoCanRequested);
    connect(m_access, &AccessView::compareRequested, this, [this] {
        if (m_row)
            Q_EMIT compareRequested(m_row->user.id);
    });
    m_tabs->addTab(m_history, {});

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(spacing / 2);
    content->addWidget(m_name);
    content->addWidget(m_email);
    content->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_content, 1);
}

/// The buttons scroll with the facts: large text would leave no room for these.
void ExternalDetails::buildOverview(const QList<QAction *> &actions)
{
    m_overview->setObjectName(u"externalOverview"_s);
    m_overview->setWidgetResizable(true);
    m_overview->setFrameShape(QFrame::NoFrame);
    m_overview->setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_facts = new QWidget(content);
    auto *buttons = new QWidget(content);
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(spacing / 2);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, buttons);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    buttons->setSizePolicy(flowing);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, spacing, spacing, spacing);
    layout->setSpacing(spacing / 2);
    layout->addWidget(buttons);
    layout->addWidget(m_facts);
    layout->addStretch();
    m_overview->setWidget(content);
}

void ExternalDetails::setExternal(const std::optional<gate::ExternalRow> &row)
{
    const bool another = !row || !m_row || row->user.id != m_row->user.id;
    m_row = row;
    if (another) { // what is known of somebody else goes at once
        m_access->setPerson({});
        m_history->setPerson({});
        m_overview->verticalScrollBar()->setValue(0);
    }
    m_content->setVisible(row.has_value());
    m_message->setVisible(!row);
    if (row)
        showRow();
    load();
}

void ExternalDetails::showRow()
{
    const QString timeZone = m_service->info() ? m_service->info()->timeZone : QString();
    m_name->setText(m_row->user.name());
    m_email->setText(m_row->user.fields[domain::Email]);
    const int scrolled = m_overview->verticalScrollBar()->value();
    auto *facts = new QWidget;
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    if (m_row->endsSoon)
        addWarning(layout, untilText(*m_row, timeZone));
    if (m_row->testOverdue)
        addWarning(layout, tr("The test of this break-glass access is overdue."));
    addFields(layout, timeZone);
    addRoles(layout, timeZone);
    addBreakGlass(layout);
    delete m_overview->widget()->layout()->replaceWidget(m_facts, facts);
    delete std::exchange(m_facts, facts);
    fitWidth();
    m_overview->verticalScrollBar()->setValue(scrolled);
}

/// Wide enough for the longest of the buttons and facts.
void ExternalDetails::fitWidth()
{
    const int content = std::max(m_overview->widget()->minimumSizeHint().width(),
                                 m_facts->minimumSizeHint().width() + spacing);
    const int around = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * (spacing + frameWidth());
    setMinimumWidth(std::clamp(content + around, leastWidth, mostLeastWidth));
}

void ExternalDetails::addFields(QVBoxLayout *layout, const QString &timeZone)
{
    QFormLayout *form = makeFactForm();
    addFact(form, tr("Organization"), m_row->organization.name);
    addFact(form, tr("Kind"), domain::term(holderTerm(m_row->holder)));
    //: Whether it is verified where somebody belongs
    addFact(form, tr("Origin"), verifiedText(m_row->record.verified));
    //: Since when somebody is an external administrator
    addFact(form, tr("Since"), dayText(m_row->record.since, timeZone));
    //: Who made somebody an external administrator
    addFact(form, tr("Added by"), addedBy(*m_row));
    layout->addLayout(form);
}

void ExternalDetails::addRoles(QVBoxLayout *layout, const QString &timeZone)
{
    addFactHeading(layout, domain::term(u"term.administrator_roles"_s));
    //: A role has no last day
    const QString withoutEnd = tr("Does not end by itself");
    for (const store::Assignment &role : m_row->roles) {
        const QString name = domain::roleName(role.role, m_row->holder);
        addRoleFacts(layout, roleOnSite(name, role.siteName), role, timeZone, withoutEnd);
    }
}

void ExternalDetails::addBreakGlass(QVBoxLayout *layout)
{
    addFactHeading(layout, domain::term(u"term.break_glass"_s));
    const store::ExternalRecord &record = m_row->record;
    if (!record.breakGlass) {
        layout->addWidget(readable(new PlainLabel(SemanticColor::SubtleText),
                                   tr("Not marked as the way in when sign-in fails.")));
        return;
    }
    QFormLayout *form = makeFactForm();
    //: What break-glass access is for
    addFact(form, tr("Purpose"), record.purpose);
    //: When break-glass access was tried for the last time
    addFact(form, tr("Last test"),
            //: Break-glass access was not tried yet
            record.lastTest ? domain::shortDate(*record.lastTest) : tr("Never"));
    if (record.nextTest) {
        const QString day = domain::shortDate(*record.nextTest);
        //: When break-glass access is to be tried next; %1 is a date
        addFact(form, tr("Next test"), m_row->testOverdue ? tr("%1 (overdue)").arg(day) : day);
    }
    layout->addLayout(form);
}

void ExternalDetails::load()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    if (!m_row)
        return;
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<PersonData>(
        [row = *m_row](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return loadMore(open, row);
        },
        this,
        [this, mine](const Result<PersonData> &data) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            take(data);
        });
    *mine = m_task;
}

void ExternalDetails::take(const Result<PersonData> &data)
{
    if (!data)
        return; // nobody is signed in any more
    m_access->setPerson(*data);
    m_history->setPerson(*data);
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), data->history.has_value());
}

void ExternalDetails::takeFocus()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void ExternalDetails::retranslate()
{
    //: The panel about whoever is chosen in the list of external administrators
    setAccessibleName(tr("Selected external administrator"));
    m_tabs->setAccessibleName(tr("Selected external administrator"));
    //: Tab: where somebody comes from, and the roles
    m_tabs->setTabText(m_tabs->indexOf(m_overview), tr("Overview"));
    //: Tab: what a person may do
    m_tabs->setTabText(m_tabs->indexOf(m_access), tr("Access"));
    m_access->retranslate();
    //: Tab: what was done to a person's record
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
    m_overview->setAccessibleName(tr("Overview"));
    m_message->setText(tr("Choose an external administrator to see roles, break-glass access and history."));
    setExternal(m_row);
}

} // namespace rolecall::ui
