// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/organizationspage.h"

#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/organizationdialog.h"
#include "ui/relationdialog.h"

#include <QAction>
#include <QPushButton>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::OrganizationKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};

QString relationText(const store::Relation &relation)
{
    if (relation.managesSubscription && relation.saleActive)
        //: What a partner is to the organization
        return Text::tr("Manages the subscription; sale is active");
    if (relation.managesSubscription)
        //: What a partner is to the organization
        return Text::tr("Manages the subscription; no active sale");
    if (relation.saleActive)
        //: What a partner is to the organization
        return Text::tr("Does not manage the subscription; sale is active");
    //: What a partner is to the organization
    return Text::tr("Does not manage the subscription; no active sale");
}

ListRow rowOf(const gate::ListedOrganization &listed)
{
    const bool partner = listed.organization.kind == OrganizationKind::Partner;
    ListRow row{0, listed.organization.name, {}};
    row.cells.push_back({listed.organization.name});
    row.cells.push_back({gate::organizationKindName(listed.organization.kind)});
    row.cells.push_back({listed.domains.join(u", "_s)});
    row.cells.push_back({partner ? relationText(listed.relation) : QString()});
    if (listed.inUse)
        //: In a column of organizations: this is the one that is worked on
        row.cells.push_back({Text::tr("In use"), {}, u"check"_s, SemanticColor::Success});
    else
        row.cells.push_back({});
    return row;
}

/// An organization that could be added: nobody is called that.
gate::AddOrganization exampleToAdd()
{
    gate::AddOrganization example;
    example.name = u"Example "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return example;
}

} // namespace

OrganizationsPage::OrganizationsPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"organizationsPage"_s, {28, 26, 30, 50, 10}, parent)
    , m_organizations(std::make_shared<Organizations>())
    , m_addButton(addButton(u"addOrganizationButton"_s, u"plus"_s))
    , m_relationButton(addButton(u"changeRelationButton"_s, u"link"_s))
    , m_addAction(new QAction(icon(u"plus"_s), {}, this))
    , m_relationAction(new QAction(icon(u"link"_s), {}, this))
{
    m_addAction->setObjectName(u"addOrganizationAction"_s);
    m_relationAction->setObjectName(u"changeRelationAction"_s);
    const auto toAdd = []() -> std::optional<gate::Probe> { return gate::Command(exampleToAdd()); };
    controls().add(m_addButton, toAdd);
    controls().add(m_addAction, toAdd);
    const auto toLink = [this]() -> std::optional<gate::Probe> {
        const gate::ListedOrganization *partner = chosenPartner();
        if (!partner)
            return std::nullopt;
        return gate::Command(
            gate::LinkOrganization{partner->organization.name, {}, !partner->relation.saleActive});
    };
    const auto hint = [] {
        return tr("Says whether the partner manages the subscription and whether its sale is active.");
    };
    const auto choosePartner = [] { return tr("Choose a partner in the list."); };
    controls().add(m_relationButton, toLink, hint, choosePartner);
    controls().add(m_relationAction, toLink, hint, choosePartner);
    offer(m_addAction);
    offer(m_relationAction);
    setFirstStep(m_addButton);
    connect(m_addButton, &QPushButton::clicked, this, &OrganizationsPage::add);
    connect(m_addAction, &QAction::triggered, this, &OrganizationsPage::add);
    connect(m_relationButton, &QPushButton::clicked, this, &OrganizationsPage::changeRelation);
    connect(m_relationAction, &QAction::triggered, this, &OrganizationsPage::changeRelation);
    connect(&table(), &ListTable::opened, m_relationAction, &QAction::trigger);
    retranslate();
}

QString OrganizationsPage::title() const
{
    //: Page with the organizations
    return tr("Organizations");
}

ListPage::Loader OrganizationsPage::loader() const
{
    return [kept = m_organizations](tables::OpenWorkspace &open, tables::TaskState &) -> Result<Loaded> {
        ROLECALL_TRY_LET(listed, gate::organizations(*open.gate, open.session));
        Loaded loaded;
        for (const gate::ListedOrganization &organization : listed)
            loaded.rows.push_back(rowOf(organization));
        loaded.kept = [kept, listed] { *kept = listed; };
        return loaded;
    };
}

void OrganizationsPage::retranslatePage()
{
    //: Headings of columns of organizations; the last one is whether it is the one that is worked on
    table().setColumns({tr("Name"), tr("Kind"), tr("Domains"), tr("Relation"), tr("In use")});
    m_addButton->setText(tr("Add organization…"));
    m_relationButton->setText(tr("Change relation…"));
    m_addAction->setText(tr("Add organization…"));
    m_relationAction->setText(tr("Change relation…"));
}

QString OrganizationsPage::countText(int rows) const
{
    return tr("%n organization(s)", nullptr, rows);
}

QString OrganizationsPage::emptyText() const
{
    return tr("No organization is known here yet.");
}

const gate::ListedOrganization *OrganizationsPage::chosenPartner() const
{
    const ListRow *row = table().current();
    if (!row)
        return nullptr;
    const auto found = std::ranges::find_if(
        *m_organizations, [row](const auto &listed) { return listed.organization.name == row->key; });
    const bool partner =
        found != m_organizations->end() && found->organization.kind == OrganizationKind::Partner;
    return partner ? &*found : nullptr;
}

void OrganizationsPage::add()
{
    auto *dialog = new OrganizationDialog(service(), this);
    connect(dialog, &OrganizationDialog::added, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is the name of an organization
                messages().showChange(tr("%1 is added.").arg(name), outcome);
                Place place{id()};
                place.key = name;
                goTo(place);
            });
    dialog->open();
}

void OrganizationsPage::changeRelation()
{
    const gate::ListedOrganization *partner = chosenPartner();
    if (!partner)
        return;
    auto *dialog = new RelationDialog(service(), *partner, this);
    connect(dialog, &RelationDialog::changed, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is the name of a partner
                messages().showChange(tr("The relation to %1 is changed.").arg(name), outcome);
            });
    dialog->open();
}

} // namespace rolecall::ui
