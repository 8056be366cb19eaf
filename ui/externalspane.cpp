// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalspane.h"

#include "domain/glossary.h"
#include "ui/actionbutton.h"
#include "ui/breakglasssheetaction.h"
#include "ui/compareview.h"
#include "ui/externalactions.h"
#include "ui/externaldetails.h"
#include "ui/externalrows.h"
#include "ui/externalsfilterbar.h"
#include "ui/filterchips.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/persondialogs.h"
#include "ui/taskprogress.h"
#include "ui/whocanview.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

constexpr int detailsShare = 35; ///< of the width, in percent
constexpr qint64 longestWait = 24LL * 60 * 60 * 1000; ///< milliseconds

} // namespace

ExternalsPane::ExternalsPane(WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"externalsPane"_s, {20, 22, 28, 30, 20, 22, 22, 12, 34}, parent)
    , m_midnight(new QTimer(this))
    , m_actions(new ExternalActions(service, &messages(), &table(), this))
    , m_dialogs(new PersonDialogs(service, &messages(), this))
    , m_editRoles(new QAction(icon(u"shield-check"_s), {}, this))
    , m_filter(new ExternalsFilterButton(this))
    , m_columnsButton(new QPushButton(icon(u"columns-3"_s), {}, this))
    , m_progress(new TaskProgress(this))
    , m_sheet(new BreakGlassSheetAction(service, controls(), m_progress, this))
    , m_header(new QWidget(this))
    , m_showDetails(new QAction(icon(u"info"_s), {}, this))
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
    , m_export(new QAction(icon(u"download"_s), {}, this))
{
    hideHeading();
    // The list of users on the same page has parts of the same names.
    for (const QString &name : {u"countLabel"_s, u"emptyLabel"_s, u"firstStepButton"_s, u"headingLabel"_s}) {
        if (auto *part = findChild<QWidget *>(name))
            part->setObjectName(u"externals_"_s + name);
    }
    makeActions();
    buildHeader();
    buildFilters();
    m_details = new ExternalDetails(service, personActions(), this);
    setDetails(m_details, Qt::Horizontal, detailsShare);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_progress);
    offerActions();
    connectActions();
    m_midnight->setSingleShot(true);
    connect(m_midnight, &QTimer::timeout, this, &ExternalsPane::reload);
    connect(service, &WorkspaceService::signedInChanged, this, [this] {
        m_filter->closePopup();
        take({});
        updateExport();
    });
    connect(service, &WorkspaceService::abilitiesChanged, this, &ExternalsPane::updateExport);
    retranslate();
}

void ExternalsPane::buildHeader()
{
    m_header->setObjectName(u"externalsHeader"_s);
    m_addButton = new ActionButton(m_actions->add(), m_header);
    m_addButton->setObjectName(u"addExternalButton"_s);
    m_exportButton = new QPushButton(icon(u"download"_s), {}, m_header);
    m_exportButton->setObjectName(u"exportExternalsButton"_s);
    m_moreButton = new QPushButton(m_header);
    m_moreButton->setObjectName(u"moreExternalsButton"_s);
    auto *more = new QMenu(m_moreButton);
    more->setObjectName(u"moreExternalsMenu"_s);
    more->setToolTipsVisible(true);
    more->addAction(m_actions->recordProvisioning());
    more->addSeparator();
    more->addActions({m_sheet->saveAction(), m_sheet->printAction()});
    m_moreButton->setMenu(more);
    auto *flow = new FlowLayout(m_header);
    flow->setContentsMargins({});
    flow->setSpacing(spacing);
    flow->setTrailing(true);
    for (QPushButton *button : {m_addButton, m_exportButton, m_moreButton})
        flow->addWidget(button);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_header->setSizePolicy(flowing);
    setFirstStep(m_addButton);
    connect(m_actions->add(), &QAction::changed, this, &ExternalsPane::showCount);
}

void ExternalsPane::buildFilters()
{
    searchField()->setObjectName(u"externalsSearchLineEdit"_s);
    m_columnsButton->setObjectName(u"externalsColumnsButton"_s);
    filterLine()->addWidget(m_filter);
    filterLine()->addWidget(m_columnsButton);
    addLine(m_filter->chips());
    connect(m_filter, &ExternalsFilterButton::changed, this, [this] {
        const ExternalsFilter filter = m_filter->filter();
        if (filter.isEmpty()) {
            table().setFilter({});
        } else {
            table().setFilter([this, filter](const ListRow &row) {
                const gate::ExternalRow *external = find(row.id);
                return external && filter.passes(*external);
            });
        }
        showCount();
    });
    connect(m_columnsButton, &QPushButton::clicked, this, [this] {
        table().openColumnMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
    });
    setTabOrder(searchField(), m_filter);
    setTabOrder(m_filter, m_columnsButton);
    setTabOrder(m_columnsButton, m_filter->chips());
    setTabOrder(m_filter->chips(), &table());
}

void ExternalsPane::makeActions()
{
    m_showDetails->setObjectName(u"showExternalAction"_s);
    m_copy->setObjectName(u"copyExternalsAction"_s);
    m_export->setObjectName(u"exportExternalsAction"_s);
    m_editRoles->setObjectName(u"editExternalRolesAction"_s);
    m_editRoles->setShortcut(Qt::Key_F4);
    controls().add(
        m_editRoles,
        [this]() -> std::optional<gate::Probe> {
            const gate::ExternalRow *external = chosen();
            if (!external)
                return std::nullopt;
            return gate::Command(gate::ChangeRoles{{external->user.id, {}}, {}, {}, {}, {}});
        },
        [] { return tr("Give and take other roles, such as those on sites (F4)"); },
        [] { return tr("Choose one external administrator in the list."); });
    connect(m_editRoles, &QAction::triggered, this, [this] {
        if (const gate::ExternalRow *external = chosen())
            editRoles(external->user.id);
    });
}

QList<QAction *> ExternalsPane::personActions() const
{
    return {m_actions->promote(),    m_actions->demote(),     m_editRoles,
            m_actions->breakGlass(), m_actions->recordTest(), m_actions->revoke()};
}

void ExternalsPane::offerActions()
{
    const auto offerSeparator = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        offer(separator);
    };
    offer(m_showDetails);
    for (QAction *action : personActions())
        offer(action);
    offerSeparator();
    offer(m_copy);
    offerSeparator();
    offer(m_actions->add());
    offer(m_actions->recordProvisioning());
    offer(m_export);
    offer(m_sheet->saveAction());
    offer(m_sheet->printAction());
}

void ExternalsPane::connectActions()
{
    connect(m_showDetails, &QAction::triggered, m_details, &ExternalDetails::takeFocus);
    connect(&table(), &ListTable::opened, m_details, &ExternalDetails::takeFocus);
    connect(m_details, &ExternalDetails::whoCanRequested, this,
            [this](const gate::WhoCan &question) { Q_EMIT placeRequested(WhoCanView::placeOf(question)); });
    connect(m_details, &ExternalDetails::compareRequested, this,
            [this](domain::Id user) { Q_EMIT placeRequested(CompareView::placeOf(user)); });
    connect(m_details, &ExternalDetails::left, &table(), qOverload<>(&QWidget::setFocus));
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(table().selectedText()); });
    connect(m_export, &QAction::triggered, this, &ExternalsPane::requestExport);
    connect(m_exportButton, &QPushButton::clicked, this, &ExternalsPane::requestExport);
    connect(m_actions, &ExternalActions::changed, this, [this](domain::Id user) {
        if (user != 0 && !find(user)) { // who has come is shown, whatever is searched for
            Place place;
            place.user = user;
            goTo(place);
        }
    });
    connect(m_sheet, &BreakGlassSheetAction::saved, this, [this](const QString &path) {
        //: %1 is the path of a file
        messages().showSuccess(
            tr("Saved the break-glass sheet to \"%1\".").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_sheet, &BreakGlassSheetAction::printed, this,
            [this] { messages().showSuccess(tr("Printed the break-glass sheet.")); });
    connect(m_sheet, &BreakGlassSheetAction::failed, this,
            [this](const Error &error) { messages().showError(error); });
}

QString ExternalsPane::title() const
{
    return domain::term(u"term.external_administrators"_s);
}

bool ExternalsPane::isReady() const
{
    return ListPage::isReady() && m_details->isReady() && m_actions->isSettled();
}

ListPage::Loader ExternalsPane::loader() const
{
    const QString timeZone = service()->info() ? service()->info()->timeZone : QString();
    return [this, timeZone](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Loaded> {
        ROLECALL_TRY_LET(externals, gate::externals(*open.gate, open.session));
        Loaded loaded;
        for (const gate::ExternalRow &external : externals)
            loaded.rows.push_back(externalRow(external, timeZone));
        loaded.kept = [this, externals = std::move(externals)] { take(externals); };
        return loaded;
    };
}

void ExternalsPane::take(const Externals &externals) const
{
    *m_kept = {externals, {}};
    for (size_t i = 0; i < externals.size(); ++i)
        m_kept->places.insert(externals[i].user.id, i);
    m_filter->setRows(externals);
    waitForMidnight();
}

/// How many days are left is told anew when the organization's day is over.
void ExternalsPane::waitForMidnight() const
{
    m_midnight->stop();
    if (!service()->info() || m_kept->externals.empty())
        return;
    const QTimeZone zone(service()->info()->timeZone.toLatin1());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime midnight = now.toTimeZone(zone).date().addDays(1).startOfDay(zone);
    m_midnight->start(static_cast<int>(std::clamp<qint64>(now.msecsTo(midnight) + 1, 1, longestWait)));
}

const gate::ExternalRow *ExternalsPane::find(domain::Id user) const
{
    const auto place = m_kept->places.constFind(user);
    return place == m_kept->places.constEnd() ? nullptr : &m_kept->externals[*place];
}

const gate::ExternalRow *ExternalsPane::chosen() const
{
    const std::vector<const ListRow *> selected = table().selectedRows();
    return selected.size() == 1 ? find(selected.front()->id) : nullptr;
}

void ExternalsPane::chosenChanged()
{
    const gate::ExternalRow *external = chosen();
    const std::optional<gate::ExternalRow> row = external ? std::optional(*external) : std::nullopt;
    m_actions->setExternal(row);
    m_details->setExternal(row);
    m_showDetails->setEnabled(row.has_value());
    m_copy->setEnabled(!table().selectedRows().empty());
}

bool ExternalsPane::isFiltered() const
{
    return !m_filter->filter().isEmpty();
}

void ExternalsPane::clearFilters()
{
    m_filter->setFilter({});
}

void ExternalsPane::notFound(const Place & /*place*/)
{
    messages().showInfo(tr("This person is not among the external administrators that you can see."));
}

void ExternalsPane::requestExport()
{
    std::vector<domain::Id> users;
    for (const ListRow *row : table().shownRows())
        users.push_back(row->id);
    Q_EMIT exportRequested(users);
}

void ExternalsPane::editRoles(domain::Id user)
{
    m_dialogs->editRoles(user);
}

void ExternalsPane::updateExport()
{
    const std::optional<Error> &refusal = service()->abilities().seeExternals;
    const QString words =
        refusal ? withRule(*refusal) : tr("Write the external administrators who are listed to a file");
    setAvailable(m_exportButton, refusal, words);
    m_export->setEnabled(!refusal);
    m_export->setStatusTip(words);
    m_export->setToolTip(plainToolTip(words));
}

void ExternalsPane::retranslatePage()
{
    table().setColumns(externalHeadings());
    m_actions->retranslate();
    m_details->retranslate();
    m_filter->retranslate();
    m_sheet->retranslate();
    //: Button: chooses the columns of the list; &: its key
    m_columnsButton->setText(tr("&Columns…"));
    setHint(m_columnsButton, tr("Choose which columns are shown and what the list is ordered by"));
    //: Button: writes a file
    m_exportButton->setText(tr("E&xport…"));
    //: Command
    m_export->setText(tr("Export external administrators…"));
    //: Button with a menu: what else can be done
    m_moreButton->setText(tr("&More"));
    m_showDetails->setText(tr("Details"));
    //: Command: opens the role editor
    m_editRoles->setText(tr("Edit r&oles…"));
    m_copy->setText(tr("Copy as table"));
    updateExport();
}

QString ExternalsPane::countText(int rows) const
{
    return tr("%n external administrator(s)", nullptr, rows);
}

QString ExternalsPane::emptyText() const
{
    return tr(
        "Nobody from outside holds a role here. Add an external administrator to give one to somebody of "
        "another organization.");
}

} // namespace rolecall::ui
