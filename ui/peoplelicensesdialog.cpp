// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peoplelicensesdialog.h"

#include "gate/servicequestions.h"
#include "ui/givetakechoices.h"
#include "ui/messagebar.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Licenses = std::vector<store::License>;

/// What can be given to own users and what is seen of them, by somebody of them (R28): whoever assigns
/// licenses need not see the list of licenses. Without an own user it is that list.
Result<Licenses> choices(tables::OpenWorkspace &open, domain::Id own)
{
    Licenses found;
    if (own != 0) {
        ROLECALL_TRY_LET(preview, gate::previewLicenses(*open.gate, open.session, {{own, {}}, {}, {}}));
        for (const gate::LicenseBox &box : preview.boxes)
            found.push_back(box.license);
        return found;
    }
    ROLECALL_TRY_LET(rows, gate::licenses(*open.gate, open.session));
    for (const gate::LicenseRow &row : rows)
        found.push_back(row.license);
    return found;
}

} // namespace

PeopleLicensesDialog::PeopleLicensesDialog(tables::WorkspaceService *service,
                                           const std::vector<domain::Id> &users, QWidget *parent)
    : PeopleDialog(service, users, u"peopleLicensesDialog"_s, parent)
    , m_choices(new GiveTakeChoices(this))
{
    connect(m_choices, &GiveTakeChoices::changed, this, &PeopleLicensesDialog::ask);
    start(m_choices);
    load();
}

void PeopleLicensesDialog::load()
{
    domain::Id own = 0;
    for (const domain::Id user : users()) {
        const auto index = service()->roster().indexOf(user);
        if (index && service()->roster().holder(*index) == domain::Holder::Customer) {
            own = user;
            break;
        }
    }
    service()->ask<Licenses>(
        [own](tables::OpenWorkspace &open, tables::TaskState & /*state*/) { return choices(open, own); },
        this,
        [this](const Result<Licenses> &licenses) {
            if (!licenses)
                messages().showError(licenses.error());
            m_licenses = licenses.value_or(Licenses());
            m_loaded = true;
            showLicenses();
            m_choices->setFocus();
            ask();
        });
}

void PeopleLicensesDialog::showLicenses()
{
    std::vector<GiveTakeChoices::Group> groups;
    for (const store::License &license : m_licenses) {
        const QString heading = gate::serviceName(license.service);
        auto group = std::ranges::find(groups, heading, &GiveTakeChoices::Group::heading);
        if (group == groups.end())
            group = groups.insert(groups.end(), {heading, {}});
        //: About a license: nobody can be given it now
        const QString note = license.suspended ? tr("Suspended") : QString();
        group->items.push_back({license.heading, license.heading, note});
    }
    m_choices->setGroups(groups);
}

PeopleDialog::Planner PeopleLicensesDialog::planner() const
{
    gate::PersonChange change;
    change.giveLicenses = m_choices->given();
    change.takeLicenses = m_choices->taken();
    if (change.giveLicenses.isEmpty() && change.takeLicenses.isEmpty())
        return {};
    return tryOut(change);
}

QString PeopleLicensesDialog::stillToSay() const
{
    if (!m_loaded)
        return tr("Loading…");
    return m_licenses.empty() ? tr("There are no licenses that you could assign.")
                              : tr("Choose licenses to assign or to take.");
}

QString PeopleLicensesDialog::phrase(Phrase phrase, int people) const
{
    switch (phrase) {
    case Phrase::Title:
        //: Title of a dialog
        return tr("Licenses");
    case Phrase::Heading:
        return tr("Change the licenses of %n people", nullptr, people);
    case Phrase::Verb:
        break;
    case Phrase::Done:
        return tr("Changed the licenses of %n people.", nullptr, people);
    }
    if (m_choices->taken().isEmpty())
        //: Button: gives licenses to so many people
        return tr("&Assign to %n people", nullptr, people);
    if (m_choices->given().isEmpty())
        //: Button: takes licenses from so many people
        return tr("&Take from %n people", nullptr, people);
    //: Button: gives and takes licenses of so many people
    return tr("&Change %n people", nullptr, people);
}

void PeopleLicensesDialog::retranslateOptions()
{
    showLicenses();
}

} // namespace rolecall::ui
