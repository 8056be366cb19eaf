// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/carryoverpage.h"

#include "domain/language.h"
#include "ui/facts.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/reportaction.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using gate::CarryOverRow;
using State = store::CarryOver::State;

const std::vector<int> widths{13, 19, 26, 16, 16, 20, 18}; // as the columns of rowOf()
constexpr int detailsPercent = 35;
constexpr int leastDetailsWidth = 260;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOverPage)
};

ListCell stateCell(State state)
{
    ListCell cell;
    cell.order = static_cast<double>(state);
    switch (state) {
    case State::Open:
        //: State of a change: it is still to be made in Control Hub
        cell.text = Text::tr("To do");
        cell.icon = u"clock"_s;
        cell.iconColor = SemanticColor::Warning;
        break;
    case State::Done:
        //: State of a change: somebody ticked it off
        cell.text = Text::tr("Ticked off");
        cell.icon = u"check"_s;
        break;
    case State::Confirmed:
        //: State of a change: an import showed that it was made in Control Hub
        cell.text = Text::tr("Confirmed");
        cell.icon = u"circle-check"_s;
        cell.iconColor = SemanticColor::Success;
        break;
    case State::Drift:
        //: State of a change: an import showed that Control Hub holds something else than was planned
        cell.text = Text::tr("Drift");
        cell.icon = u"triangle-alert"_s;
        cell.iconColor = SemanticColor::Danger;
        break;
    }
    return cell;
}

ListRow rowOf(const CarryOverRow &one)
{
    ListCell since{domain::dateTime(one.row.since)};
    since.order = one.row.since;
    //: How a change gets to Control Hub: by a request of the SCIM API, or by hand
    const QString way = one.byScim ? Text::tr("SCIM or by hand") : Text::tr("By hand");
    return {one.row.id,
            one.row.email,
            {stateCell(one.row.state), {one.row.name}, {one.what}, {one.before}, {one.after}, since, {way}}};
}

QString stateText(const CarryOverRow &one)
{
    const store::CarryOver &row = one.row;
    switch (row.state) {
    case State::Open:
        //: %1 is a date and time
        return Text::tr("To be done since %1.").arg(domain::dateTime(row.since));
    case State::Done:
        //: %1 is an e-mail address, %2 a date and time
        return Text::tr("Ticked off by %1 on %2. The next import shows whether Control Hub holds it.")
            .arg(row.doneBy, row.doneAt ? domain::dateTime(*row.doneAt) : QString());
    case State::Confirmed:
        return Text::tr("The last import showed it in Control Hub.");
    case State::Drift:
        if (one.planStands)
            return Text::tr(
                "The last import showed that it is not so in Control Hub. It is still to be done there.");
        return Text::tr(
            "The last import showed something else in Control Hub. Make the change here again if it "
            "is still wanted, or tick this off.");
    }
    Q_UNREACHABLE();
}

} // namespace

CarryOverPage::CarryOverPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"carryOverPage"_s, widths, parent)
    , m_asOf(new PlainLabel(SemanticColor::SubtleText, this))
    , m_filter(new QComboBox(this))
    , m_doneButton(addButton(u"tickOffButton"_s, u"check"_s))
    , m_reopenButton(addButton(u"reopenCarryOverButton"_s, u"undo-2"_s))
    , m_goButton(addButton(u"carryOverPersonButton"_s, u"arrow-right"_s))
    , m_exportButton(addButton(u"exportCarryOverButton"_s, u"download"_s))
    , m_doneAction(new QAction(this))
    , m_reopenAction(new QAction(this))
    , m_goAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_requestsAction(new QAction(this))
    , m_progress(new TaskProgress(this))
    , m_report(new ReportAction(
          ReportAction::Kind::CarryOver, [] { return exchange::CarryOverReport{}; }, service, m_progress,
          this))
{
    addLine(m_progress);
    m_report->tellIn(&messages());
    m_report->setAvailable({}); // who may see nothing of it does not have the page, or is told so
    m_asOf->setObjectName(u"carryOverAsOfLabel"_s);
    m_asOf->setWordWrap(true);
    addLine(m_asOf);
    m_filter->setObjectName(u"carryOverFilterComboBox"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->addItems({QString(), QString()});
    filterLine()->addWidget(m_filter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &CarryOverPage::reload);
    m_details = makeDetails();
    setDetails(m_details, Qt::Horizontal, detailsPercent);
    addControls();
    addExports();
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] {
        m_list = {};
        chosenChanged();
    });
    retranslate();
}

void CarryOverPage::addControls()
{
    const auto ticking = [this] { return marking(true); };
    const auto ticksHint = [] { return tr("Say that it was done in Control Hub"); };
    const auto nothingToTick = [] { return tr("Choose something that is still to be done first."); };
    controls().add(m_doneButton, ticking, ticksHint, nothingToTick);
    controls().add(m_doneAction, ticking, ticksHint, nothingToTick);
    const auto reopening = [this] { return marking(false); };
    const auto reopensHint = [] { return tr("Say that it is still to be done"); };
    const auto nothingToReopen = [] { return tr("Choose something that was ticked off first."); };
    controls().add(m_reopenButton, reopening, reopensHint, nothingToReopen);
    controls().add(m_reopenAction, reopening, reopensHint, nothingToReopen);
    m_doneAction->setObjectName(u"tickOffAction"_s);
    m_reopenAction->setObjectName(u"reopenCarryOverAction"_s);
    m_goAction->setObjectName(u"carryOverPersonAction"_s);
    for (QAction *action : {m_doneAction, m_reopenAction, m_goAction})
        offer(action);
    for (const bool done : {true, false}) {
        const auto run = [this, done] { mark(done); };
        connect(done ? m_doneButton : m_reopenButton, &QPushButton::clicked, this, run);
        connect(done ? m_doneAction : m_reopenAction, &QAction::triggered, this, run);
    }
    connect(m_goButton, &QPushButton::clicked, this, &CarryOverPage::goThere);
    connect(m_goAction, &QAction::triggered, this, &CarryOverPage::goThere);
    connect(&table(), &ListTable::opened, this, &CarryOverPage::goThere);
}

void CarryOverPage::addExports()
{
    m_exportAction->setObjectName(u"exportCarryOverAction"_s);
    m_requestsAction->setObjectName(u"exportCarryOverRequestsAction"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportCarryOverMenu"_s);
    menu->addActions({m_exportAction, m_requestsAction});
    menu->addSeparator();
    menu->addActions({m_report->saveAction(), m_report->printAction()});
    m_exportButton->setMenu(menu);
    connect(m_exportAction, &QAction::triggered, this, &CarryOverPage::exportRequested);
    connect(m_requestsAction, &QAction::triggered, this, &CarryOverPage::requestsExportRequested);
    offer(m_exportAction);
    offer(m_requestsAction);
    offer(m_report->saveAction());
    offer(m_report->printAction());
}

QWidget *CarryOverPage::makeDetails()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    const auto make = [content](PlainLabel *label, const QString &objectName) {
        label->setObjectName(objectName);
        return readable(label, {});
    };
    m_what = make(new PlainLabel(content), u"carryOverWhatLabel"_s);
    m_person = make(new PlainLabel(SemanticColor::SubtleText, content), u"carryOverPersonLabel"_s);
    m_change = make(new PlainLabel(content), u"carryOverChangeLabel"_s);
    m_step = make(new PlainLabel(content), u"carryOverStepLabel"_s);
    m_state = make(new PlainLabel(SemanticColor::SubtleText, content), u"carryOverStateLabel"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    for (PlainLabel *label : {m_what, m_person, m_change, m_step, m_state})
        layout->addWidget(label);
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setObjectName(u"carryOverDetails"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(leastDetailsWidth);
    area->setWidget(content);
    return area;
}

ListPage::Loader CarryOverPage::loader() const
{
    auto *page = const_cast<CarryOverPage *>(this); // filled in the window's thread, while the page is there
    return [page, all = filter() == All](tables::OpenWorkspace &open,
                                         tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(list, gate::carryOver(*open.gate, open.session, all));
        Loaded loaded;
        for (const CarryOverRow &one : list.rows)
            loaded.rows.push_back(rowOf(one));
        loaded.kept = [page, list = std::move(list)] {
            page->m_list = list;
            page->showAsOf();
        };
        return loaded;
    };
}

void CarryOverPage::retranslatePage()
{
    //: Columns of what is to be done in Control Hub: state, person, what it is about, what Control Hub holds,
    //: what is planned, since when, how it gets there
    table().setColumns(
        {tr("State"), tr("Name"), tr("What"), tr("In Control Hub"), tr("Planned"), tr("Since"), tr("How")});
    m_filter->setAccessibleName(tr("Show by state"));
    m_filter->setToolTip(tr("Show by state"));
    //: Filter of what is to be done in Control Hub
    m_filter->setItemText(Open, tr("To do and drift"));
    //: Filter of what is to be done in Control Hub
    m_filter->setItemText(All, tr("All, what was done too"));
    //: Button: says that the selected changes were made in Control Hub
    m_doneButton->setText(tr("&Tick off"));
    m_doneAction->setText(tr("&Tick off what was done in Control Hub"));
    //: Button: says that the selected changes are still to be made in Control Hub
    m_reopenButton->setText(tr("&Not done"));
    m_reopenAction->setText(tr("&Not done in Control Hub yet"));
    //: Button: leads to the person whom a change is about
    m_goButton->setText(tr("&Person"));
    m_goAction->setText(tr("Show the &person of the change"));
    //: Button with a menu
    m_exportButton->setText(tr("E&xport"));
    m_exportAction->setText(tr("What is to be done, as &CSV…"));
    m_requestsAction->setText(tr("Role changes as &SCIM requests…"));
    m_report->retranslate();
    showAsOf();
    chosenChanged();
}

void CarryOverPage::showAsOf()
{
    const gate::KnownAsOf &known = m_list.known;
    m_asOf->setText(known.at.isValid() ? gate::inWords(known, domain::dateTime(known.at)) : QString());
}

QString CarryOverPage::countText(int rows) const
{
    //: %1 is a number
    return tr("%1 change(s)", nullptr, rows).arg(domain::number(rows));
}

QString CarryOverPage::emptyText() const
{
    return filter() == Open
        ? tr("Nothing is to be carried over: Control Hub holds what is here, as far as is known.")
        : tr("Nothing was changed since Control Hub is known to hold what is here.");
}

CarryOverPage::Filter CarryOverPage::filter() const
{
    return static_cast<Filter>(std::max(0, m_filter->currentIndex()));
}

const CarryOverRow *CarryOverPage::find(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_list.rows, [id](const CarryOverRow &one) { return one.row.id == id; });
    return found == m_list.rows.end() ? nullptr : &*found;
}

const CarryOverRow *CarryOverPage::chosen() const
{
    const ListRow *row = table().current();
    return row ? find(row->id) : nullptr;
}

std::optional<gate::Probe> CarryOverPage::marking(bool done) const
{
    gate::MarkCarryOver command{{}, done};
    for (const ListRow *row : table().selectedRows()) {
        const CarryOverRow *one = find(row->id);
        if (one && (one->row.state == State::Done) != done)
            command.rows.push_back(row->id);
    }
    return command.rows.empty() ? std::nullopt : std::optional<gate::Probe>(command);
}

void CarryOverPage::mark(bool done)
{
    const std::optional<gate::Probe> probe = marking(done);
    if (!probe)
        return;
    submitAsking(service(), std::get<gate::Command>(*probe), {}, this,
                 [this, done](const Result<gate::Outcome> &outcome) {
                     if (!outcome)
                         messages().showError(outcome.error());
                     else
                         messages().showSuccess(
                             done ? tr("Ticked off. The next import shows whether Control Hub holds it.")
                                  : tr("It is to be done again."));
                 });
}

std::optional<Error> CarryOverPage::whyNoWayTo(const CarryOverRow &one) const
{
    if (one.user == 0)
        return Error{ErrorCode::NotFound, tr("The person is not in this workspace any more.")};
    const gate::Abilities &abilities = service()->abilities();
    return one.row.outside ? abilities.seeExternals : abilities.seeUsers;
}

void CarryOverPage::chosenChanged()
{
    const CarryOverRow *one = chosen();
    const std::optional<Error> noWay =
        one ? whyNoWayTo(*one) : Error{ErrorCode::Usage, tr("Choose a change first.")};
    const QString hint = tr("Show the person");
    setAvailable(m_goButton, noWay, hint);
    m_goAction->setEnabled(!noWay);
    m_goAction->setStatusTip(noWay ? withRule(*noWay) : hint);
    m_details->setVisible(one != nullptr);
    if (!one) { // nothing of another customer stays, out of view
        for (PlainLabel *label : {m_what, m_person, m_change, m_step, m_state})
            label->clear();
        return;
    }
    m_what->setText(one->what);
    m_what->setHeading(1);
    //: %1 is a person, %2 an e-mail address
    m_person->setText(tr("%1 (%2)").arg(one->row.name, one->row.email));
    //: What changes: %1 is what Control Hub holds, %2 what is planned
    m_change->setText(tr("%1 → %2").arg(one->before, one->after));
    m_step->setText(one->step);
    m_state->setText(stateText(*one));
}

void CarryOverPage::goThere()
{
    const CarryOverRow *one = chosen();
    if (!one || !m_goButton->isEnabled())
        return;
    Place place{u"users"_s};
    place.user = one->user;
    place.externals = one->row.outside;
    Q_EMIT placeRequested(place);
}

} // namespace rolecall::ui
