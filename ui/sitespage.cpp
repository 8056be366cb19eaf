// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sitespage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/consequencesdialog.h"
#include "ui/messagebar.h"
#include "ui/serviceexamples.h"
#include "ui/sitedetails.h"
#include "ui/sitedialog.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QAction>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Line = ConsequencesView::Line;

constexpr int detailsShare = 35; ///< of the width, in percent
/// With more users than these, removing a site is not tried whenever its row is chosen: it takes long.
constexpr qint64 triedUsers = 2'000;

QString managedByText(const store::Site &site)
{
    //: Control Hub's name of what manages some meetings sites
    return site.managedByControlHub ? domain::term(u"term.control_hub"_s)
                                    : SitesPage::tr("Site Administration");
}

ListRow rowOf(const gate::SiteRow &row)
{
    return {row.site.id,
            row.site.name,
            {{row.site.name},
             {managedByText(row.site)},
             {row.soldBy},
             {domain::number(row.roles), row.roles},
             row.users ? ListCell{domain::number(*row.users), *row.users} : ListCell{}}};
}

} // namespace

SitesPage::SitesPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"sitesPage"_s, {28, 20, 22, 8, 8}, parent)
    , m_details(new SiteDetails(service, this))
    , m_progress(new TaskProgress(this))
    , m_addButton(addButton(u"addSiteButton"_s, u"plus"_s))
    , m_editButton(addButton(u"editSiteButton"_s, u"pencil"_s))
    , m_removeButton(addButton(u"removeSiteButton"_s, u"trash-2"_s))
    , m_addAction(new QAction(this))
    , m_editAction(new QAction(this))
    , m_removeAction(new QAction(this))
    , m_usersAction(new QAction(this))
{
    m_addAction->setObjectName(u"addSiteAction"_s);
    m_editAction->setObjectName(u"editSiteAction"_s);
    m_removeAction->setObjectName(u"removeSiteAction"_s);
    m_removeAction->setShortcut(Qt::Key_Delete);
    m_usersAction->setObjectName(u"siteUsersAction"_s);
    for (QAction *action : {m_addAction, m_editAction, m_removeAction, m_usersAction})
        offer(action);
    setFirstStep(m_addButton);
    setDetails(m_details, Qt::Horizontal, detailsShare);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_progress);
    connectControls();
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] {
        *m_kept = {};
        m_details->setSite({});
    });
    retranslate();
}

void SitesPage::connectControls()
{
    const auto addProbe = [this]() -> std::optional<gate::Probe> {
        return m_kept->example ? std::optional<gate::Probe>(*m_kept->example) : std::nullopt;
    };
    const auto editProbe = [this]() -> std::optional<gate::Probe> {
        const gate::SiteRow *row = chosen();
        return row ? std::optional<gate::Probe>(gate::EditSite{row->site.name, {}, {}, {}}) : std::nullopt;
    };
    const auto removeProbe = [this] { return removalProbe(); };
    const auto addHint = [] { return tr("Add a site of the organization"); };
    const auto editHint = [] { return tr("Change who manages or sold the site, or its name (Enter)"); };
    const auto removeHint = [] { return tr("Remove the site with its roles and licenses (Del)"); };
    const auto choose = [] { return tr("Choose a site first."); };
    controls().add(m_addButton, addProbe, addHint);
    controls().add(m_addAction, addProbe, addHint);
    controls().add(m_editButton, editProbe, editHint, choose);
    controls().add(m_editAction, editProbe, editHint, choose);
    controls().add(m_removeButton, removeProbe, removeHint, choose);
    controls().add(m_removeAction, removeProbe, removeHint, choose);

    connect(m_addButton, &QPushButton::clicked, this, &SitesPage::addSite);
    connect(m_addAction, &QAction::triggered, this, &SitesPage::addSite);
    connect(m_editButton, &QPushButton::clicked, this, &SitesPage::editSite);
    connect(m_editAction, &QAction::triggered, this, &SitesPage::editSite);
    connect(&table(), &ListTable::opened, m_editButton, &QPushButton::click);
    connect(m_removeButton, &QPushButton::clicked, this, &SitesPage::askToRemove);
    connect(m_removeAction, &QAction::triggered, this, &SitesPage::askToRemove);
    connect(m_details->usersButton(), &QPushButton::clicked, this, &SitesPage::showUsers);
    connect(m_usersAction, &QAction::triggered, this, &SitesPage::showUsers);
    connect(m_details, &SiteDetails::personRequested, this, [this](domain::Id user) {
        Q_EMIT placeRequested({u"users"_s, user});
    });
}

std::optional<gate::Probe> SitesPage::removalProbe() const
{
    const gate::SiteRow *row = chosen();
    if (!row)
        return std::nullopt;
    if (!row->users || *row->users > triedUsers)
        return domain::Action::AddDeleteSites;
    return gate::RemoveSite{row->site.name};
}

const gate::SiteRow *SitesPage::chosen() const
{
    const ListRow *current = table().current();
    if (!current)
        return nullptr;
    const auto found = std::ranges::find_if(
        m_kept->rows, [current](const gate::SiteRow &row) { return row.site.id == current->id; });
    return found == m_kept->rows.end() ? nullptr : &*found;
}

QString SitesPage::title() const
{
    //: The page of the meetings sites of the organization
    return tr("Sites");
}

bool SitesPage::isReady() const
{
    return ListPage::isReady() && m_details->isReady();
}

ListPage::Loader SitesPage::loader() const
{
    return [this](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(sites, gate::sites(*open.gate, open.session));
        Loaded loaded;
        for (const gate::SiteRow &row : sites)
            loaded.rows.push_back(rowOf(row));
        const gate::AddSite example = exampleSite(*open.gate, open.session, sites);
        loaded.kept = [this, sites = std::move(sites), example] {
            *m_kept = {sites, example};
            controls().refresh();
        };
        return loaded;
    };
}

void SitesPage::retranslatePage()
{
    //: Headings of columns of sites: who manages a site, who sold it, how many people have a role on it
    table().setColumns({domain::term(u"term.site"_s), tr("Managed by"), tr("Sold by"),
                        //: Column: how many people hold a role on a site
                        tr("Roles"), domain::term(u"term.users"_s)});
    //: Button: adds a site
    m_addButton->setText(tr("&Add site…"));
    m_addAction->setText(tr("Add site…"));
    //: Button: changes a site
    m_editButton->setText(tr("&Edit…"));
    m_editAction->setText(tr("Edit site…"));
    //: Button: removes a site
    m_removeButton->setText(tr("&Remove…"));
    m_removeAction->setText(tr("Remove site…"));
    m_usersAction->setText(tr("Show the users of the site"));
    m_details->retranslate();
}

QString SitesPage::countText(int rows) const
{
    return tr("%n site(s)", nullptr, rows);
}

QString SitesPage::emptyText() const
{
    return tr("There are no sites yet. Add one, or import a list of users: its columns name the sites.");
}

void SitesPage::chosenChanged()
{
    const gate::SiteRow *row = chosen();
    m_details->setSite(row ? std::optional(*row) : std::nullopt);
    m_usersAction->setEnabled(row && m_details->usersButton()->isEnabled());
}

void SitesPage::addSite()
{
    auto *dialog = new SiteDialog(service(), {}, this);
    connect(dialog, &SiteDialog::saved, this, [this](const QString &name, const gate::Outcome &outcome) {
        //: %1 is a site
        messages().showChange(tr("Added the site %1.").arg(name), outcome);
        goTo({id(), 0, {}, name});
    });
    dialog->open();
}

void SitesPage::editSite()
{
    const gate::SiteRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new SiteDialog(service(), row->site.name, this);
    connect(dialog, &SiteDialog::saved, this, [this](const QString &name, const gate::Outcome &outcome) {
        //: %1 is a site
        messages().showChange(tr("Saved the site %1.").arg(name), outcome);
    });
    dialog->open();
}

void SitesPage::askToRemove()
{
    const gate::SiteRow *row = chosen();
    if (!row || m_asking)
        return;
    m_asking = true;
    const QString name = row->site.name;
    const tables::Task task = service()->ask<Removal>(
        [name](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Removal> {
            Removal removal;
            // A second question (R10) comes at the end; what goes with the site is told now.
            ROLECALL_TRY_LET(
                outcome,
                open.gate->submit(gate::RemoveSite{name}, open.session, {.dryRun = true, .confirmed = true}));
            removal.outcome = std::move(outcome);
            const auto licenses = gate::licenses(*open.gate, open.session);
            for (size_t i = 0; licenses && i < licenses->size(); ++i) {
                if ((*licenses)[i].site == name)
                    removal.licenses.push_back((*licenses)[i]);
            }
            return removal;
        },
        this,
        [this, name](const Result<Removal> &removal) {
            m_asking = false;
            if (removal)
                confirmRemoval(name, *removal);
            else
                messages().showError(removal.error());
        });
    //: Shown while something lasts; %1 is a site
    m_progress->watch(task, tr("Working out what goes with the site %1…").arg(name));
}

void SitesPage::confirmRemoval(const QString &name, const Removal &removal)
{
    std::vector<Line> lines;
    for (const QJsonValue &license : removal.outcome.before.value(u"licenses"_s).toArray()) {
        const QString heading = license[u"heading"_s].toString();
        const auto row = std::ranges::find_if(removal.licenses, [&heading](const gate::LicenseRow &known) {
            return known.license.heading == heading;
        });
        //: %1 is a license
        QString text = tr("The license %1 goes.").arg(heading);
        if (row != removal.licenses.end() && row->assigned) {
            //: %1 is a license
            text = tr("The license %1 goes, from %n user(s).", nullptr, static_cast<int>(*row->assigned))
                       .arg(heading);
        }
        lines.push_back({Line::Kind::Taken, text});
    }
    for (Line &line : ConsequencesView::linesOf(removal.outcome.notices, Line::Kind::Taken))
        lines.push_back(std::move(line));
    if (lines.empty())
        lines.push_back({Line::Kind::Info, tr("It has no licenses, and nobody holds a role on it.")});
    const ConsequencesDialog::Words words{//: Title of a question
                                          tr("Remove site"),
                                          //: %1 is a site
                                          tr("Remove the site %1?").arg(name),
                                          //: Button: removes a site
                                          tr("Remove site"),
                                          //: Button beside a verb: leaves all as it is
                                          tr("Keep")};
    auto *dialog = new ConsequencesDialog(words, lines, this);
    connect(dialog, &QDialog::accepted, this, [this, name] { remove(name); });
    connect(service(), &tables::WorkspaceService::signedInChanged, dialog, &QDialog::reject);
    dialog->open();
}

void SitesPage::remove(const QString &name)
{
    const tables::Task task =
        submitAsking(service(), gate::RemoveSite{name}, tr("Remove site"), this,
                     [this, name](const Result<gate::Outcome> &outcome) {
                         if (outcome)
                             //: %1 is a site
                             messages().showChange(tr("Removed the site %1.").arg(name), *outcome);
                         else
                             messages().showError(outcome.error());
                     });
    //: Shown while something lasts; %1 is a site
    m_progress->watch(task, tr("Removing the site %1…").arg(name));
}

void SitesPage::showUsers()
{
    const gate::SiteRow *row = chosen();
    if (!row)
        return;
    tables::UserQuery query;
    query.people.sites = {row->site.name};
    Q_EMIT placeRequested({u"users"_s, 0, query});
}

} // namespace rolecall::ui
