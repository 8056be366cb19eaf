// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/licensespage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/licensedetails.h"
#include "ui/licensedialog.h"
#include "ui/messagebar.h"
#include "ui/serviceexamples.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int detailsShare = 30; ///< of the width, in percent

ListCell suspendedCell(bool suspended)
{
    if (!suspended)
        return {};
    //: Of a license: it can't be used at present
    return {LicensesPage::tr("Suspended"), {}, u"circle-alert"_s, SemanticColor::Warning};
}

ListRow rowOf(const gate::LicenseRow &row)
{
    const store::License &license = row.license;
    return {license.id,
            license.heading,
            {{license.heading, {}, {}, {}, license.heading},
             {gate::serviceName(license.service)},
             {license.subscription},
             {row.site},
             {row.soldBy},
             row.assigned ? ListCell{domain::number(*row.assigned), *row.assigned} : ListCell{},
             suspendedCell(license.suspended)}};
}

} // namespace

LicensesPage::LicensesPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"licensesPage"_s, {34, 18, 12, 18, 16, 10, 12}, parent)
    , m_details(new LicenseDetails(service, this))
    , m_addButton(addButton(u"addLicenseButton"_s, u"plus"_s))
    , m_addAction(new QAction(this))
    , m_usersAction(new QAction(this))
{
    m_addAction->setObjectName(u"addLicenseAction"_s);
    m_usersAction->setObjectName(u"licenseUsersAction"_s);
    offer(m_addAction);
    offer(m_usersAction);
    setFirstStep(m_addButton);
    setDetails(m_details, Qt::Horizontal, detailsShare);
    connectControls();
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] {
        *m_kept = {};
        m_details->setLicense({});
    });
    retranslate();
}

void LicensesPage::connectControls()
{
    const auto probe = [this]() -> std::optional<gate::Probe> {
        return m_kept->example ? std::optional<gate::Probe>(*m_kept->example) : std::nullopt;
    };
    const auto hint = [] { return tr("Add a license by the heading of its column in Control Hub's file"); };
    controls().add(m_addButton, probe, hint);
    controls().add(m_addAction, probe, hint);
    connect(m_addButton, &QPushButton::clicked, this, &LicensesPage::addLicense);
    connect(m_addAction, &QAction::triggered, this, &LicensesPage::addLicense);
    connect(m_details->usersButton(), &QPushButton::clicked, this, &LicensesPage::showUsers);
    connect(m_usersAction, &QAction::triggered, this, &LicensesPage::showUsers);
    connect(&table(), &ListTable::opened, m_details->usersButton(), &QPushButton::click);
}

const gate::LicenseRow *LicensesPage::chosen() const
{
    const ListRow *current = table().current();
    if (!current)
        return nullptr;
    const auto found = std::ranges::find_if(
        m_kept->rows, [current](const gate::LicenseRow &row) { return row.license.id == current->id; });
    return found == m_kept->rows.end() ? nullptr : &*found;
}

QString LicensesPage::title() const
{
    //: The page of the licenses of the organization
    return tr("Licenses");
}

ListPage::Loader LicensesPage::loader() const
{
    return [this](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(licenses, gate::licenses(*open.gate, open.session));
        Loaded loaded;
        for (const gate::LicenseRow &row : licenses)
            loaded.rows.push_back(rowOf(row));
        const gate::AddLicense example = exampleLicense(*open.gate, open.session, licenses);
        loaded.kept = [this, licenses = std::move(licenses), example] {
            *m_kept = {licenses, example};
            controls().refresh();
        };
        return loaded;
    };
}

void LicensesPage::retranslatePage()
{
    //: Headings of columns of licenses
    table().setColumns({domain::term(u"term.license"_s), tr("Service"), domain::term(u"term.subscription"_s),
                        domain::term(u"term.site"_s), tr("Sold by"),
                        //: Column: how many people have a license
                        tr("Assigned"),
                        //: Column: whether a license can't be used at present
                        tr("Suspended")});
    //: Button: adds a license
    m_addButton->setText(tr("&Add license…"));
    m_addAction->setText(tr("Add license…"));
    m_usersAction->setText(tr("Show who has the license"));
    m_details->retranslate();
}

QString LicensesPage::countText(int rows) const
{
    return domain::licenseCount(rows);
}

QString LicensesPage::emptyText() const
{
    return tr("There are no licenses yet. Add one, or import a list of users: its columns name the "
              "licenses.");
}

void LicensesPage::chosenChanged()
{
    const gate::LicenseRow *row = chosen();
    m_details->setLicense(row ? std::optional(*row) : std::nullopt);
    m_usersAction->setEnabled(row && m_details->usersButton()->isEnabled());
}

void LicensesPage::addLicense()
{
    auto *dialog = new LicenseDialog(service(), this);
    connect(dialog, &LicenseDialog::saved, this,
            [this](const QString &heading, const gate::Outcome &outcome) {
                //: %1 is a license
                messages().showChange(tr("Added the license %1.").arg(heading), outcome);
                goTo({id(), 0, {}, heading});
            });
    dialog->open();
}

void LicensesPage::showUsers()
{
    const gate::LicenseRow *row = chosen();
    if (!row)
        return;
    tables::UserQuery query;
    query.people.licenses = {row->license.heading};
    Q_EMIT placeRequested({u"users"_s, 0, query});
}

} // namespace rolecall::ui
