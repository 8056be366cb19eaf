// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/filterpopup.h"

#include "domain/catalogue.h"
#include "domain/glossary.h"
#include "ui/choicelist.h"
#include "ui/dialogfit.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"
#include "ui/wrappingcheckbox.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::RoleCategory;
using domain::UserStatus;
using gate::LastUse;

/// What can be chosen of the last use; first of all, any.
const std::array<std::optional<LastUse>, 7> lastUses{
    std::nullopt,
    LastUse{LastUse::Kind::Never, 0},
    LastUse{LastUse::Kind::Within, 30},
    LastUse{LastUse::Kind::NotFor, 30},
    LastUse{LastUse::Kind::NotFor, 90},
    LastUse{LastUse::Kind::NotFor, 180},
    LastUse{LastUse::Kind::NotFor, 365},
};

constexpr std::array listKinds{FilterKind::License, FilterKind::Site, FilterKind::Department};

size_t placeOf(FilterKind kind)
{
    return static_cast<size_t>(kind);
}

std::vector<ChoiceList::Choice> choicesOf(const std::vector<gate::FilterChoices::Choice> &found)
{
    std::vector<ChoiceList::Choice> choices;
    for (const gate::FilterChoices::Choice &choice : found)
        choices.push_back({choice.name, choice.name, choice.people});
    return choices;
}

} // namespace

FilterPopup::FilterPopup(QWidget *parent)
    : FilterFrame(parent)
    , m_lastUse(new QButtonGroup(this))
{
    build();
    retranslate();
    showKind(static_cast<int>(FilterKind::Role));
}

void FilterPopup::build()
{
    setObjectName(u"filterPopup"_s);
    addKind(makeRoles());
    addKind(makeStatuses());
    for (const FilterKind kind : listKinds)
        addKind(makeChoices(kind));
    addKind(makeLastUse());
    connect(this, &FilterFrame::clearRequested, this, [this] {
        setQuery({});
        Q_EMIT changed();
    });
}

QWidget *FilterPopup::makeRoles()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    addBox(layout, m_roles, {FilterKind::Role, allAdministratorsPart}, 0);
    addBox(layout, m_roles, {FilterKind::Role, allExternalsPart}, 0);
    const Catalogue &catalogue = Catalogue::instance();
    addGroup(layout, u"term.organization_role"_s, catalogue.rolesOf(RoleCategory::Organization));
    addGroup(layout, u"term.service_roles"_s, catalogue.rolesOf(RoleCategory::Service));
    addGroup(layout, u"term.site"_s, catalogue.rolesOf(RoleCategory::Site));
    addGroup(layout, u"term.external_administrators"_s, catalogue.rolesOf(RoleCategory::External));
    layout->addStretch();
    return scrolling(content);
}

void FilterPopup::addGroup(QBoxLayout *layout, const QString &term, quint32 roles)
{
    auto *label = new PlainLabel(SemanticColor::SubtleText, this);
    m_headings.push_back({term, label});
    layout->addSpacing(spacing / 2);
    layout->addWidget(label);
    for (domain::RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (roles & domain::maskOf(role))
            addBox(layout, m_roles, {FilterKind::Role, Catalogue::instance().role(role).id},
                   domain::maskOf(role));
    }
}

void FilterPopup::addBox(QBoxLayout *layout, std::vector<Box> &boxes, const FilterPart &part, quint32 bit)
{
    auto *box = new WrappingCheckBox(this);
    box->setObjectName(part.id + u"FilterCheckBox"_s);
    layout->addWidget(box);
    boxes.push_back({part, bit, box});
    connect(box, &QCheckBox::toggled, this, &FilterPopup::take);
}

QWidget *FilterPopup::makeStatuses()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    for (const UserStatus status : {UserStatus::Active, UserStatus::Verified, UserStatus::NotVerified,
                                    UserStatus::Pending, UserStatus::Inactive})
        addBox(layout, m_statuses, {FilterKind::Status, domain::glossaryId(status)},
               1U << static_cast<unsigned>(status));
    layout->addStretch();
    return scrolling(content);
}

QWidget *FilterPopup::makeLastUse()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    for (size_t place = 0; place < lastUses.size(); ++place) {
        auto *button = new QRadioButton(content);
        button->setObjectName((lastUses[place] ? lastUseId(*lastUses[place]) : u"any"_s)
                              + u"LastUseButton"_s);
        layout->addWidget(button);
        m_lastUse->addButton(button, static_cast<int>(place));
    }
    layout->addStretch();
    connect(m_lastUse, &QButtonGroup::idToggled, this, [this](int /*id*/, bool on) {
        if (on)
            take();
    });
    return scrolling(content);
}

ChoiceList *FilterPopup::makeChoices(FilterKind kind)
{
    const QString name = kind == FilterKind::License ? u"license"_s
        : kind == FilterKind::Site                   ? u"site"_s
                                                     : u"department"_s;
    auto *list = new ChoiceList(name, this);
    m_lists[placeOf(kind)] = list;
    connect(list, &ChoiceList::chosenChanged, this, &FilterPopup::take);
    return list;
}

ChoiceList *FilterPopup::listOf(FilterKind kind) const
{
    return m_lists[placeOf(kind)];
}

// --- What is chosen
// --------------------------------------------------------------------------------------------------

void FilterPopup::take()
{
    if (m_showing)
        return;
    tables::UserQuery query;
    for (const Box &box : m_roles) {
        if (!box.box->isChecked())
            continue;
        query.roster.roles |= box.bit;
        query.roster.administrators |= box.part.id == allAdministratorsPart;
        query.roster.externals |= box.part.id == allExternalsPart;
    }
    for (const Box &box : m_statuses)
        query.roster.statuses |= box.box->isChecked() ? box.bit : 0;
    query.people.licenses = listOf(FilterKind::License)->chosen();
    query.people.sites = listOf(FilterKind::Site)->chosen();
    query.people.departments = listOf(FilterKind::Department)->chosen();
    const int lastUse = m_lastUse->checkedId();
    query.people.lastUse = lastUse < 0 ? m_query.people.lastUse : lastUses[static_cast<size_t>(lastUse)];
    m_query = query;
    showNumbers();
    Q_EMIT changed();
}

void FilterPopup::setQuery(const tables::UserQuery &query)
{
    m_query = query;
    m_query.roster.text.clear();
    m_showing = true;
    for (const Box &box : m_roles) {
        box.box->setChecked((box.bit & query.roster.roles) != 0
                            || (box.part.id == allAdministratorsPart && query.roster.administrators)
                            || (box.part.id == allExternalsPart && query.roster.externals));
    }
    for (const Box &box : m_statuses)
        box.box->setChecked((box.bit & query.roster.statuses) != 0);
    listOf(FilterKind::License)->setChosen(query.people.licenses);
    listOf(FilterKind::Site)->setChosen(query.people.sites);
    listOf(FilterKind::Department)->setChosen(query.people.departments);
    // Of a filter that was kept the days may be none of those offered: then no button is on.
    m_lastUse->setExclusive(false);
    for (size_t place = 0; place < lastUses.size(); ++place)
        m_lastUse->button(static_cast<int>(place))->setChecked(lastUses[place] == query.people.lastUse);
    m_lastUse->setExclusive(true);
    m_showing = false;
    showNumbers();
}

void FilterPopup::showNumbers()
{
    std::array<int, filterKinds> numbers{};
    for (const FilterPart &part : partsOf(m_query))
        ++numbers[placeOf(part.kind)];
    for (int kind = 0; kind < filterKinds; ++kind)
        nameKind(kind, kindName(static_cast<FilterKind>(kind)), numbers[static_cast<size_t>(kind)]);
    setClearable(!m_query.isEmpty());
}

// --- What there is to choose
// -----------------------------------------------------------------------------------------

void FilterPopup::setChoices(const Result<gate::FilterChoices> &choices)
{
    m_choices = choices;
    showChoices();
}

void FilterPopup::forgetChoices()
{
    m_choices.reset();
    showChoices();
}

void FilterPopup::showChoices()
{
    const gate::FilterChoices found = m_choices && *m_choices ? m_choices->value() : gate::FilterChoices();
    const bool known = m_choices && *m_choices;
    m_showing = true;
    listOf(FilterKind::License)->setChoices(choicesOf(found.licenses));
    listOf(FilterKind::Site)->setChoices(choicesOf(found.sites));
    std::vector<ChoiceList::Choice> departments = choicesOf(found.departments);
    if (known && (found.withoutDepartment > 0 || m_query.people.departments.contains(QString())))
        departments.insert(departments.begin(),
                           {{}, partName({FilterKind::Department, {}}), found.withoutDepartment});
    listOf(FilterKind::Department)->setChoices(departments);
    m_showing = false;
    const std::array isThere{std::pair(FilterKind::License, found.byLicense),
                             std::pair(FilterKind::Site, found.bySite),
                             std::pair(FilterKind::Department, found.byDepartment),
                             std::pair(FilterKind::LastUse, found.byLastUse)};
    for (const auto &[kind, there] : isThere)
        setKindHidden(static_cast<int>(kind), known && !there);
    QString reason;
    if (!m_choices)
        reason = tr("Loading…");
    else if (!known)
        reason = withRule(m_choices->error());
    const auto say = [&](FilterKind kind, const QString &nothing) {
        listOf(kind)->setEmptyText(reason.isEmpty() ? nothing : reason);
    };
    say(FilterKind::License, tr("There are no licenses that you can see."));
    say(FilterKind::Site, tr("There are no sites that you can see."));
    say(FilterKind::Department, tr("No profile names a department."));
}

// --- On the screen
// ---------------------------------------------------------------------------------------------------

/// As wide as the longest name of a role, beside which there is room to scroll.
int FilterPopup::contentWidth() const
{
    return m_roles.front().box->parentWidget()->sizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + spacing;
}

void FilterPopup::enterKind(int kind)
{
    if (ChoiceList *list = listOf(static_cast<FilterKind>(kind))) {
        list->takeFocus();
        return;
    }
    QAbstractButton *first =
        kind == static_cast<int>(FilterKind::LastUse) ? m_lastUse->checkedButton() : nullptr;
    if (!first)
        first = currentPage()->findChild<QAbstractButton *>();
    first->setFocus(Qt::TabFocusReason);
}

void FilterPopup::retranslate()
{
    retranslateFrame();
    for (const Heading &heading : m_headings)
        heading.label->setText(domain::term(heading.term));
    for (const std::vector<Box> *boxes : {&m_roles, &m_statuses}) {
        for (const Box &box : *boxes)
            box.box->setText(withoutMnemonic(partName(box.part)));
    }
    for (size_t place = 0; place < lastUses.size(); ++place)
        //: Filter: it doesn't matter when people last used the service
        m_lastUse->button(static_cast<int>(place))
            ->setText(lastUses[place] ? lastUseText(*lastUses[place]) : tr("Any time or never"));
    listOf(FilterKind::License)->setAccessibleTexts(kindName(FilterKind::License), tr("Search licenses"));
    listOf(FilterKind::Site)->setAccessibleTexts(kindName(FilterKind::Site), tr("Search sites"));
    listOf(FilterKind::Department)
        ->setAccessibleTexts(kindName(FilterKind::Department), tr("Search departments"));
    showChoices();
    showNumbers();
}

} // namespace rolecall::ui
