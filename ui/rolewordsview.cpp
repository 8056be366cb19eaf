// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/rolewordsview.h"

#include "domain/language.h"
#include "domain/policy.h"
#include "ui/facts.h"
#include "ui/overviewcard.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::Level;
using domain::RoleDescription;
using tables::WorkspaceService;

} // namespace

RoleWordsView::RoleWordsView(WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_choiceLabel(new PlainLabel(this))
    , m_choice(new QComboBox(this))
    , m_area(new QScrollArea(this))
    , m_holders(new OverviewCard(u"roleHoldersCard"_s))
{
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoleWordsView::showRole);
    connect(m_holders, &OverviewCard::moreRequested, this, &RoleWordsView::showList);
    for (const auto changed : {&WorkspaceService::rosterReset, &WorkspaceService::abilitiesChanged})
        connect(m_service, changed, this, &RoleWordsView::showHolders);
    retranslate();
}

void RoleWordsView::build()
{
    setObjectName(u"roleWordsView"_s);
    m_choice->setObjectName(u"roleComboBox"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaxVisibleItems(Catalogue::instance().roleCount());
    for (const domain::Role &role : Catalogue::instance().roles())
        m_choice->addItem(QString(), role.id);
    m_choiceLabel->setBuddy(m_choice);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    column->setSpacing(spacing);
    m_words = new QWidget;
    column->addWidget(m_words);
    column->addWidget(m_holders);
    column->addStretch();
    m_area->setObjectName(u"roleWordsScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setWidget(content);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choiceLabel);
    line->addWidget(m_choice);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(line);
    layout->addWidget(m_area, 1);
}

QString RoleWordsView::title() const
{
    //: Tab: each role in plain words
    return tr("Roles");
}

void RoleWordsView::retranslate()
{
    //: Which of the roles is explained
    m_choiceLabel->setText(tr("&Role:"));
    m_choice->setAccessibleName(tr("Role"));
    m_area->setAccessibleName(tr("About the role"));
    for (int role = 0; role < m_choice->count(); ++role)
        m_choice->setItemText(role, domain::roleName(role));
    showRole();
}

void RoleWordsView::activate()
{
    showHolders();
}

void RoleWordsView::goTo(const Place &place)
{
    if (const int wanted = m_choice->findData(place.key); wanted >= 0)
        m_choice->setCurrentIndex(wanted);
    m_choice->setFocus(Qt::OtherFocusReason);
}

domain::RoleIndex RoleWordsView::role() const
{
    return std::max(0, m_choice->currentIndex()); // as in the catalogue
}

QWidget *RoleWordsView::makeWords(const RoleDescription &description)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    PlainLabel *heading = readable(new PlainLabel, description.name);
    heading->setHeading(2);
    column->addWidget(heading);
    QFormLayout *facts = makeFactForm();
    //: Facts about a role: what kind it is
    addFact(facts, tr("Kind"), description.category);
    //: Facts about a role: its name when an external administrator holds it
    addFact(facts, tr("Name when external"), description.externalName);
    //: Facts about a role: for the organization or for sites
    addFact(facts, tr("Assigned"), description.place);
    //: Facts about a role: to users of which kinds of organizations it can be given
    addFact(facts, tr("Can be given to users of"), description.offeredTo.join(u", "_s));
    //: Facts about a role: its name in the files of Control Hub
    addFact(facts, tr("In Control Hub's files"), description.controlHubName);
    //: Facts about a role: its id in Webex's programming interface
    addFact(facts, tr("In Webex's API"),
            description.apiRole.isEmpty() ? tr("It has no id there") : description.apiRole);
    column->addLayout(facts);
    for (const domain::RoleReach &reach : description.reaches) {
        //: Heading of privileges; %1 is a list of kinds of organizations
        addFactHeading(column, tr("What it gives to users of: %1").arg(reach.holders.join(u", "_s)));
        if (reach.full.isEmpty() && reach.read.isEmpty())
            column->addWidget(readable(new PlainLabel, tr("Nothing by itself.")));
        QFormLayout *form = makeFactForm();
        addFact(form, domain::levelName(Level::Full), reach.full.join(u'\n'));
        addFact(form, domain::levelName(Level::Read), reach.read.join(u'\n'));
        column->addLayout(form);
    }
    if (!description.rules.empty())
        addFactHeading(column, tr("Rules"));
    QFormLayout *rules = makeFactForm();
    for (const domain::RoleRule &rule : description.rules)
        addFact(rules, rule.rule, rule.sentence);
    column->addLayout(rules);
    for (QLabel *label : words->findChildren<QLabel *>())
        label->setFocusPolicy(Qt::ClickFocus); // Tab goes to what leads somewhere
    return words;
}

void RoleWordsView::showRole()
{
    QWidget *words = makeWords(domain::describeRole(role()));
    words->setObjectName(u"roleWords"_s);
    delete m_area->widget()->layout()->replaceWidget(m_words, words);
    delete m_words;
    m_words = words;
    m_words->show();
    m_area->verticalScrollBar()->setValue(0);
    showHolders();
}

void RoleWordsView::showHolders()
{
    const std::optional<Error> &refused = m_service->rosterError();
    const auto people = m_service->isRosterLoaded() && !refused
        ? static_cast<int>(m_service->roster().select({.roles = domain::maskOf(role())}, nullptr).size())
        : 0;
    m_holders->setHeading(tr("Who holds it"), people > 0 ? domain::userCount(people) : QString());
    //: Button: leads to the people who hold a role, in the list of users
    m_holders->setMore(people > 0 ? tr("&Show them in the list") : QString());
    m_holders->setSentence(refused                            ? withRule(*refused)
                               : !m_service->isRosterLoaded() ? tr("Loading…")
                               : people == 0                  ? tr("Nobody whom you see holds it.")
                                                              : QString());
}

void RoleWordsView::showList()
{
    Place place{u"users"_s};
    tables::UserQuery query;
    query.roster.roles = domain::maskOf(role());
    place.query = query;
    Q_EMIT placeRequested(place);
}

} // namespace rolecall::ui
