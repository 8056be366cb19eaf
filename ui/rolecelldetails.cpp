// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/rolecelldetails.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "domain/policy.h"
#include "ui/facts.h"
#include "ui/overviewcard.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Cell;
using domain::Holder;
using domain::Level;
using domain::TableEntry;
using tables::WorkspaceService;
using Lines = std::vector<LineButton::Line>;
using Holders = std::vector<gate::CellHolder>;

constexpr size_t shownHolders = 12;
constexpr int leastWidth = 260;
constexpr std::array allHolders{Holder::Customer, Holder::Partner, Holder::Other};

bool isFor(const TableEntry &entry, Holder holder)
{
    return std::ranges::any_of(entry.cells,
                               [holder](const Cell *cell) { return cell->holders.contains(holder); });
}

QString holderNames(const TableEntry &entry)
{
    QStringList names;
    for (const Holder holder : allHolders) {
        if (isFor(entry, holder))
            names << domain::term(u"holder."_s + domain::toText(holder));
    }
    return names.join(u", "_s);
}

/// The name of the role for whom the cells are: externals' have names of their own.
QString roleNameOf(const TableEntry &entry)
{
    const bool own = isFor(entry, Holder::Customer);
    return domain::roleName(entry.cell().role, own ? Holder::Customer : Holder::Other);
}

LineButton::Line lineOf(const gate::CellHolder &holder, Level level)
{
    LineButton::Line line;
    line.text = holder.listed.user.name();
    QStringList notes{holder.listed.user.fields[domain::Email]};
    if (holder.listed.holder != Holder::Customer)
        notes << holder.listed.organizationName;
    notes += holder.sites;
    if (holder.level > level)
        //: Beside somebody who has a privilege; %1 is a level such as "Full access"
        notes << RoleCellDetails::tr("by all roles together: %1").arg(domain::levelName(holder.level));
    line.note = notes.join(u" · "_s);
    return line;
}

} // namespace

RoleCellDetails::RoleCellDetails(WorkspaceService *service, QWidget *parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_heading(new PlainLabel)
    , m_privilegeLabel(new PlainLabel)
    , m_privilege(new QComboBox)
    , m_facts(new QWidget)
    , m_holdersCard(new OverviewCard(u"cellHoldersCard"_s))
    , m_othersCard(new OverviewCard(u"otherCellsCard"_s))
{
    build();
    connect(m_privilege, &QComboBox::currentIndexChanged, this, &RoleCellDetails::showEntry);
    connect(m_holdersCard, &OverviewCard::chosen, this, [this](int line) {
        Place place{u"users"_s};
        place.user = m_shown[static_cast<size_t>(line)];
        Q_EMIT placeRequested(place);
    });
    connect(m_holdersCard, &OverviewCard::moreRequested, this,
            [this] { Q_EMIT placeRequested(listPlace()); });
    connect(m_othersCard, &OverviewCard::chosen, this,
            [this](int line) { Q_EMIT cellRequested(m_others[static_cast<size_t>(line)]); });
    connect(m_service, &WorkspaceService::signedInChanged, this, &RoleCellDetails::askHolders);
    connect(m_service, &WorkspaceService::rosterReset, this, &RoleCellDetails::askHolders);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &RoleCellDetails::askHolders);
}

void RoleCellDetails::build()
{
    setObjectName(u"roleCellDetails"_s);
    setWidgetResizable(true);
    setMinimumWidth(leastWidth);
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    m_layout->setSpacing(spacing);
    m_heading->setObjectName(u"cellHeadingLabel"_s);
    readable(m_heading, {});
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_privilege->setObjectName(u"cellPrivilegeComboBox"_s);
    m_privilege->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_privilege->setMinimumContentsLength(12);
    m_privilegeLabel->setBuddy(m_privilege);
    m_privilegeLabel->setForegroundRole(QPalette::WindowText);
    m_facts->setObjectName(u"cellFacts"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_privilegeLabel, m_privilege, m_facts,
                                                          m_holdersCard, m_othersCard})
        m_layout->addWidget(part);
    m_layout->addStretch();
    setWidget(content);
}

void RoleCellDetails::setPlace(const domain::RoleTable &table, size_t row, size_t column)
{
    m_place = table.place(row, column);
    const bool rowsAreRoles = domain::Catalogue::instance().findRole(table.rows[row].id).has_value();
    m_role = rowsAreRoles ? table.rows[row].text : table.columns[column].text;
    {
        const QSignalBlocker blocker(m_privilege);
        m_privilege->clear();
        for (const TableEntry &entry : m_place.entries)
            m_privilege->addItem(levelIcon(entry.cell().level), entry.privilege);
    }
    const bool several = m_place.entries.size() > 1;
    m_privilege->setVisible(several);
    m_privilegeLabel->setVisible(several);
    verticalScrollBar()->setValue(0);
    showEntry();
}

void RoleCellDetails::chooseCell(const Cell *cell)
{
    const auto found = std::ranges::find_if(m_place.entries, [cell](const TableEntry &entry) {
        return std::ranges::find(entry.cells, cell) != entry.cells.end();
    });
    if (found != m_place.entries.end())
        m_privilege->setCurrentIndex(static_cast<int>(found - m_place.entries.begin()));
}

void RoleCellDetails::retranslate()
{
    //: Which of the privileges of a place of a table is explained
    m_privilegeLabel->setText(tr("Pri&vilege:"));
    m_privilege->setAccessibleName(tr("Privilege"));
    //: The part of the page that explains a place of a table
    setAccessibleName(tr("About this place of the table"));
}

const TableEntry *RoleCellDetails::entry() const
{
    const auto chosen = static_cast<size_t>(std::max(0, m_privilege->currentIndex()));
    return chosen < m_place.entries.size() ? &m_place.entries[chosen] : nullptr;
}

void RoleCellDetails::showEntry()
{
    const TableEntry *shown = entry();
    m_heading->setText(shown ? roleNameOf(*shown) : m_role);
    m_heading->setHeading(1);
    showFacts();
    showOthers();
    askHolders();
}

void RoleCellDetails::showFacts()
{
    const TableEntry *shown = entry();
    auto *facts = new QWidget;
    facts->setObjectName(u"cellFacts"_s);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins({});
    if (!shown) {
        column->addWidget(readable(
            new PlainLabel, tr("Not applicable: nobody of this kind of organization can hold this role.")));
    } else {
        const Cell &cell = shown->cell();
        QFormLayout *form = makeFactForm();
        //: Facts about a place of a table
        addFact(form, tr("Privilege"), shown->privilege);
        //: Facts about a place of a table: how far a privilege goes
        addFact(form, tr("Level"), domain::levelName(cell.level));
        //: Facts about a place of a table: the kind of organization that the holders of a role come from
        addFact(form, tr("Users of"), holderNames(*shown));
        //: Facts about a place of a table
        addFact(form, tr("Conditions"), domain::conditionTexts(cell).join(u'\n'));
        //: Facts about a place of a table: where it is from
        addFact(form, tr("Source"), domain::sourceText(cell));
        if (!shown->isGuess())
            //: Facts about a place of a table: how sure it is
            addFact(form, tr("Certainty"), domain::certaintyText(cell.certainty));
        column->addLayout(form);
        if (shown->isGuess())
            addWarning(column,
                       tr("Not confirmed: what stands here is a guess, because the source does not "
                          "tell it. Check it before you rely on it."));
    }
    for (QLabel *label : facts->findChildren<QLabel *>())
        label->setFocusPolicy(Qt::ClickFocus); // Tab goes to what leads somewhere
    delete m_layout->replaceWidget(m_facts, facts);
    delete m_facts;
    m_facts = facts;
    m_facts->show();
}

void RoleCellDetails::showOthers()
{
    const TableEntry *shown = entry();
    m_others = shown ? domain::otherCellsGiving(shown->cell()) : std::vector<const Cell *>();
    m_othersCard->setVisible(shown != nullptr);
    if (!shown)
        return;
    const bool none = shown->cell().level == Level::None;
    m_othersCard->setHeading(none ? tr("What would give it") : tr("What else would give it"));
    Lines lines;
    for (const Cell *cell : m_others) {
        LineButton::Line line;
        const bool own = cell->holders.contains(Holder::Customer);
        line.text = domain::roleName(cell->role, own ? Holder::Customer : Holder::Other);
        line.note =
            (QStringList{domain::levelName(cell->level)} + domain::conditionTexts(*cell)).join(u" · "_s);
        lines.push_back(line);
    }
    m_othersCard->setLines(lines);
    chain();
    m_othersCard->setSentence(lines.empty() ? tr("No other role gives this to the same people.") : QString());
}

/// Lines come and go, and Tab is to follow what is seen.
void RoleCellDetails::chain()
{
    setTabOrder(this, m_privilege);
    static_cast<void>(m_othersCard->chainAfter(m_holdersCard->chainAfter(m_privilege)));
}

void RoleCellDetails::askHolders()
{
    if (m_task)
        m_task->cancelled = true;
    m_task.reset();
    const TableEntry *shown = entry();
    m_holdersCard->setVisible(shown != nullptr);
    m_shown.clear();
    m_holdersCard->setLines({});
    m_holdersCard->setMore({});
    if (!shown)
        return;
    m_holdersCard->setHeading(tr("Who has it this way"));
    if (shown->cell().level == Level::None) {
        m_holdersCard->setSentence(tr("Nobody: this role does not give it."));
        return;
    }
    m_stale = !isVisible() || !m_service->signedIn();
    if (m_stale)
        return;
    m_holdersCard->setSentence(tr("Loading…"));
    const auto work = [cells = shown->cells](tables::OpenWorkspace &open,
                                             tables::TaskState & /*state*/) -> Result<Holders> {
        return gate::heldBy(*open.gate, open.session, cells);
    };
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Holders>(work, this, [this, mine](const Result<Holders> &holders) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        showHolders(holders);
    });
    *mine = m_task;
}

void RoleCellDetails::showHolders(const Result<Holders> &holders)
{
    if (!holders) {
        m_holdersCard->setSentence(withRule(holders.error()));
        return;
    }
    const auto count = static_cast<int>(holders->size());
    m_holdersCard->setHeading(tr("Who has it this way"), count > 0 ? domain::userCount(count) : QString());
    Lines lines;
    for (const gate::CellHolder &holder : *holders) {
        if (lines.size() == shownHolders)
            break;
        m_shown.push_back(holder.listed.user.id);
        lines.push_back(lineOf(holder, entry()->cell().level));
    }
    const int more = count - static_cast<int>(lines.size());
    m_holdersCard->setLines(lines);
    chain();
    m_holdersCard->setSentence(count == 0     ? tr("Nobody whom you see has it this way.")
                                   : more > 0 ? tr("And %1 more.", nullptr, more).arg(domain::number(more))
                                              : QString());
    //: Button: leads to the people who hold a role, in the list of users
    m_holdersCard->setMore(count > 0 ? tr("&Show them in the list") : QString());
}

Place RoleCellDetails::listPlace() const
{
    Place place{u"users"_s};
    if (const TableEntry *shown = entry()) {
        tables::UserQuery query;
        query.roster.roles = domain::maskOf(shown->cell().role);
        query.roster.externals = !isFor(*shown, Holder::Customer);
        place.query = query;
    }
    return place;
}

void RoleCellDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void RoleCellDetails::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_privilege->isVisible() && event->reason() == Qt::OtherFocusReason)
        m_privilege->setFocus(Qt::OtherFocusReason);
}

void RoleCellDetails::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        askHolders();
}

} // namespace rolecall::ui
