// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peoplerolesdialog.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "gate/questions.h"
#include "ui/givetakechoices.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::RoleCategory;

constexpr int shownSites = 5;

QString headingOf(RoleCategory category)
{
    switch (category) {
    case RoleCategory::Organization:
        return domain::term(u"term.organization_role"_s);
    case RoleCategory::Service:
        return domain::term(u"term.service_roles"_s);
    case RoleCategory::Site:
        return domain::term(u"term.site"_s);
    case RoleCategory::External:
        return domain::term(u"term.external_administrators"_s);
    }
    Q_UNREACHABLE();
}

bool isPerSite(const QString &id)
{
    const auto role = Catalogue::instance().findRole(id);
    return role && Catalogue::instance().role(*role).perSite;
}

using Sites = std::vector<domain::SiteFacts>;

/// Of the organization, those that the session sees, by name.
Result<Sites> seenSites(tables::OpenWorkspace &open)
{
    ROLECALL_TRY_LET(scope, gate::scope(*open.gate, open.session));
    ROLECALL_TRY_LET(state, gate::circumstances(*open.gate));
    Sites sites;
    std::ranges::copy_if(state.sites, std::back_inserter(sites),
                         [&scope](const domain::SiteFacts &site) { return scope.hasSite(site.id); });
    std::ranges::sort(sites, [](const domain::SiteFacts &a, const domain::SiteFacts &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return sites;
}

} // namespace

PeopleRolesDialog::PeopleRolesDialog(tables::WorkspaceService *service, const std::vector<domain::Id> &users,
                                     QWidget *parent)
    : PeopleDialog(service, users, u"peopleRolesDialog"_s, parent)
    , m_roles(new GiveTakeChoices(this))
    , m_sitesLabel(new QLabel(this))
    , m_sites(new QListWidget(this))
    , m_untilBox(new QCheckBox(this))
    , m_until(new QDateEdit(this))
{
    connect(m_roles, &GiveTakeChoices::changed, this, [this] {
        showSites();
        ask();
    });
    connect(m_sites, &QListWidget::itemChanged, this, &PeopleRolesDialog::ask);
    connect(m_untilBox, &QCheckBox::toggled, this, [this](bool on) {
        m_until->setEnabled(on);
        ask();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &PeopleRolesDialog::ask);
    start(makeOptions());
    loadSites();
}

QWidget *PeopleRolesDialog::makeOptions()
{
    m_sitesLabel->setBuddy(m_sites);
    m_sitesLabel->hide();
    m_sites->setObjectName(u"sitesListWidget"_s);
    m_sites->setAlternatingRowColors(true);
    m_sites->setMaximumHeight(shownSites * (m_sites->fontMetrics().height() + spacing));
    m_sites->hide();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_roles, 1);
    layout->addWidget(m_sitesLabel);
    layout->addWidget(m_sites);
    layout->addLayout(makeUntil());
    side->setFocusProxy(m_roles);
    return side;
}

QLayout *PeopleRolesDialog::makeUntil()
{
    m_untilBox->setObjectName(u"untilCheckBox"_s);
    m_until->setObjectName(u"untilDateEdit"_s);
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setDate(QDate::currentDate().addMonths(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_untilBox);
    line->addWidget(m_until);
    line->addStretch();
    return line;
}

void PeopleRolesDialog::loadSites()
{
    service()->ask<Sites>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) { return seenSites(open); }, this,
        [this](const Result<Sites> &sites) {
            m_siteFacts = sites.value_or(Sites());
            const QSignalBlocker blocker(m_sites);
            for (qsizetype i = 0; i < static_cast<qsizetype>(m_siteFacts.size()); ++i) {
                auto *item = new QListWidgetItem(m_sites);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(m_siteFacts.size() == 1 ? Qt::Checked : Qt::Unchecked);
            }
            nameSites();
            if (m_sites->count() > 0)
                m_sites->setCurrentRow(0);
            showRoles();
        });
}

void PeopleRolesDialog::nameSites()
{
    const QSignalBlocker blocker(m_sites);
    for (int row = 0; row < m_sites->count(); ++row) {
        const domain::SiteFacts &site = m_siteFacts[static_cast<size_t>(row)];
        // There are no roles on the others (R11); the preview says so of whoever is to get one.
        m_sites->item(row)->setText(site.managedByControlHub
                                        ? site.name
                                        //: %1 is the name of a site
                                        : tr("%1 (managed by Site Administration)").arg(site.name));
    }
}

void PeopleRolesDialog::showRoles()
{
    std::vector<GiveTakeChoices::Group> groups;
    for (const RoleCategory category :
         {RoleCategory::Organization, RoleCategory::Service, RoleCategory::Site, RoleCategory::External}) {
        GiveTakeChoices::Group group{headingOf(category), {}};
        for (domain::RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
            const domain::Role &known = Catalogue::instance().role(role);
            if (known.category == category && (!known.perSite || !m_siteFacts.empty()))
                group.items.push_back({known.id, domain::roleName(role)});
        }
        if (!group.items.empty())
            groups.push_back(std::move(group));
    }
    m_roles->setGroups(groups);
}

void PeopleRolesDialog::showSites()
{
    const bool perSite = std::ranges::any_of(m_roles->given() + m_roles->taken(), isPerSite);
    m_sitesLabel->setVisible(perSite);
    m_sites->setVisible(perSite);
}

QStringList PeopleRolesDialog::chosenSites() const
{
    QStringList names;
    for (int row = 0; row < m_sites->count(); ++row) {
        if (m_sites->item(row)->checkState() == Qt::Checked)
            names << m_siteFacts[static_cast<size_t>(row)].name;
    }
    return names;
}

bool PeopleRolesDialog::needsSites() const
{
    return chosenSites().isEmpty() && std::ranges::any_of(m_roles->given() + m_roles->taken(), isPerSite);
}

std::vector<gate::RoleRef> PeopleRolesDialog::refs(const QStringList &ids) const
{
    std::vector<gate::RoleRef> refs;
    const QStringList sites = chosenSites();
    for (const QString &id : ids) {
        const auto role = Catalogue::instance().findRole(id);
        if (!role)
            continue;
        if (!Catalogue::instance().role(*role).perSite) {
            refs.push_back({*role, {}});
            continue;
        }
        for (const QString &site : sites)
            refs.push_back({*role, site});
    }
    return refs;
}

PeopleDialog::Planner PeopleRolesDialog::planner() const
{
    gate::PersonChange change;
    change.giveRoles = refs(m_roles->given());
    change.takeRoles = refs(m_roles->taken());
    if (needsSites() || (change.giveRoles.empty() && change.takeRoles.empty()))
        return {};
    return tryOut(change, m_untilBox->isChecked() ? std::optional(m_until->date()) : std::nullopt);
}

QString PeopleRolesDialog::stillToSay() const
{
    return needsSites() ? tr("Choose at least one site for the roles on sites.")
                        : tr("Choose roles to assign or to take.");
}

QString PeopleRolesDialog::phrase(Phrase phrase, int people) const
{
    switch (phrase) {
    case Phrase::Title:
        return domain::term(u"term.administrator_roles"_s);
    case Phrase::Heading:
        return tr("Change the administrator roles of %n people", nullptr, people);
    case Phrase::Verb:
        break;
    case Phrase::Done:
        return tr("Changed the roles of %n people.", nullptr, people);
    }
    if (m_roles->taken().isEmpty())
        //: Button: gives roles to so many people
        return tr("&Assign to %n people", nullptr, people);
    if (m_roles->given().isEmpty())
        //: Button: takes roles from so many people
        return tr("&Take from %n people", nullptr, people);
    //: Button: gives and takes roles of so many people
    return tr("&Change %n people", nullptr, people);
}

void PeopleRolesDialog::retranslateOptions()
{
    showRoles();
    nameSites();
    m_sitesLabel->setText(tr("On these &sites"));
    //: The last day of a role that is given
    m_untilBox->setText(tr("&Until"));
    m_until->setDisplayFormat(domain::shortDatePattern());
    m_until->setAccessibleName(tr("Last day of the roles that are given"));
}

} // namespace rolecall::ui
