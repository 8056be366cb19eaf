// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sitedetails.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/dialogfit.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/texttree.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int leastWidth = 280;
constexpr int leastLines = 5; ///< of the roles
constexpr int userRole = Qt::UserRole + 100; ///< id of the person of a line

QString personText(const gate::SiteRoleHolder &holder, const QString &timeZone)
{
    //: %1 is a person's name, %2 the e-mail address
    QString text = SiteDetails::tr("%1, %2").arg(holder.name, holder.email);
    if (holder.until) {
        //: %1 is a person, %2 the last day of a role
        text = SiteDetails::tr("%1, until %2")
                   .arg(text, domain::shortDate(domain::dayEndingAt(*holder.until, timeZone)));
    }
    if (holder.holder != domain::Holder::Customer) {
        //: %1 is a person who belongs to another organization
        text = SiteDetails::tr("%1 (external)").arg(text);
    }
    return text;
}

} // namespace

SiteDetails::SiteDetails(tables::WorkspaceService *service, QWidget *parent)
    : QFrame(parent)
    , m_service(service)
    , m_name(new PlainLabel(this))
    , m_summary(new PlainLabel(SemanticColor::SubtleText, this))
    , m_rolesLabel(new PlainLabel(this))
    , m_message(new PlainLabel(SemanticColor::SubtleText, this))
    , m_roles(new TextTree(this))
    , m_hint(new PlainLabel(SemanticColor::SubtleText, this))
    , m_usersButton(new QPushButton(icon(u"users"_s), {}, this))
{
    build();
    connect(m_roles, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const domain::Id user = item->data(0, userRole).toLongLong(); user != 0)
            Q_EMIT personRequested(user);
    });
}

void SiteDetails::build()
{
    setObjectName(u"siteDetails"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(leastWidth);
    for (PlainLabel *label : {m_name, m_summary, m_rolesLabel, m_message, m_hint})
        label->setForegroundRole(
            QPalette::WindowText); // on Base it would be Text, which has no colour of its own
    m_name->setObjectName(u"siteNameLabel"_s);
    m_name->setHeading(2);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setObjectName(u"siteSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_rolesLabel->setHeading(0);
    m_message->setObjectName(u"siteMessageLabel"_s);
    m_message->setWordWrap(true);
    m_roles->setObjectName(u"siteRolesTree"_s);
    m_roles->setColumnCount(1);
    m_roles->setHeaderHidden(true);
    m_roles->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_roles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roles->setMinimumHeight(leastLines * fontMetrics().height());
    m_hint->setWordWrap(true);
    m_usersButton->setObjectName(u"siteUsersButton"_s);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_name);
    layout->addWidget(m_summary);
    layout->addSpacing(spacing / 2);
    layout->addWidget(m_rolesLabel);
    layout->addWidget(m_message);
    layout->addWidget(m_roles, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_usersButton, 0, Qt::AlignLeading);
    layout->addStretch();
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins({});
    frame->addWidget(scrolling(content));
}

void SiteDetails::setSite(const std::optional<gate::SiteRow> &site)
{
    m_site = site;
    m_name->setText(site ? site->site.name : QString());
    if (!site)
        m_summary->clear();
    else if (site->site.managedByControlHub)
        m_summary->setText(tr("Managed by Control Hub: roles can be given on it."));
    else
        m_summary->setText(withRule(
            tr("Managed by Site Administration: there are no roles on it in Control Hub."), u"R11"_s));
    m_rolesLabel->setVisible(site.has_value());
    m_usersButton->setVisible(site.has_value());
    if (site)
        //: Button: lists the users of a site
        m_usersButton->setText(site->users ? tr("&Show %n user(s)", nullptr, static_cast<int>(*site->users))
                                           : tr("&Show users"));
    std::optional<Error> reason = m_service->abilities().seeUsers;
    if (!reason && site)
        reason = site->hidden;
    if (!reason && site && site->users == 0)
        reason = Error{ErrorCode::NotFound, tr("Nobody has a role on this site or a license of it.")};
    setAvailable(m_usersButton, reason, tr("Lists whoever has a role on the site or a license of it"));
    load();
}

void SiteDetails::load()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    if (!m_site) {
        showMessage(tr("Choose a site to see who holds roles on it."));
        return;
    }
    const QString name = m_site->site.name;
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<std::vector<gate::SiteRoleHolder>>(
        [name](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::siteRoleHolders(*open.gate, open.session, name);
        },
        this,
        [this, mine](const Result<std::vector<gate::SiteRoleHolder>> &holders) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            take(holders);
        });
    *mine = m_task;
}

void SiteDetails::take(const Result<std::vector<gate::SiteRoleHolder>> &holders)
{
    if (!holders)
        showMessage(withRule(holders.error()));
    else if (holders->empty())
        showMessage(tr("Nobody holds a role on this site."));
    else
        showHolders(*holders);
}

void SiteDetails::showHolders(const std::vector<gate::SiteRoleHolder> &holders)
{
    m_roles->clear();
    const QString timeZone = m_service->info() ? m_service->info()->timeZone : QString();
    for (auto first = holders.begin(); first != holders.end();) {
        const auto last = std::find_if(first, holders.end(), [&first](const gate::SiteRoleHolder &holder) {
            return holder.role != first->role;
        });
        //: %1 is a role, %2 how many people hold it
        const QString heading =
            tr("%1 (%2)").arg(domain::roleName(first->role), domain::number(std::distance(first, last)));
        QTreeWidgetItem *group = m_roles->addLine({heading}, {}, TextTree::Tone::Normal);
        for (; first != last; ++first) {
            QTreeWidgetItem *line =
                m_roles->addLine(group, personText(*first, timeZone), TextTree::Tone::Normal);
            line->setData(0, userRole, first->user);
        }
    }
    m_roles->expandAll();
    m_message->hide();
    m_roles->show();
    m_hint->show();
}

void SiteDetails::showMessage(const QString &text)
{
    m_roles->clear();
    m_roles->hide();
    m_hint->hide();
    m_message->setText(text);
    m_message->show();
}

void SiteDetails::retranslate()
{
    m_rolesLabel->setText(tr("Roles on this site"));
    m_roles->setAccessibleName(tr("Roles on this site"));
    m_hint->setText(tr("Enter or a double click on a name opens the person."));
    setSite(m_site);
}

} // namespace rolecall::ui
