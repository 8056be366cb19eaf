// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/auditpage.h"

#include "domain/language.h"
#include "gate/logquestions.h"
#include "gate/sight.h"
#include "store/watch.h"
#include "ui/auditfilter.h"
#include "ui/auditrecordview.h"
#include "ui/audittable.h"
#include "ui/commandcontrols.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/sealbutton.h"
#include "ui/settings.h"
#include "ui/taskprogress.h"
#include "ui/verifylogdialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::AuditTableModel;

namespace {

using gate::AuditView;
using Details = std::vector<store::AuditDetail>;

constexpr int listShare = 300; ///< of the height, beside the record's
constexpr int recordShare = 200;
constexpr std::chrono::milliseconds typingPause{300};

Result<Details> readDetails(tables::OpenWorkspace &open, qint64 seq)
{
    ROLECALL_TRY_LET(sight, gate::sightOfLog(*open.gate, open.session));
    ROLECALL_TRY_LET(details,
                     store::details(open.workspace->connection(), seq, AuditRecordView::maxDetails + 1));
    for (store::AuditDetail &detail : details)
        detail = sight.limited(std::move(detail));
    return details;
}

} // namespace

AuditPage::AuditPage(tables::WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_controls(new CommandControls(service, this))
    , m_messages(new MessageBar(this))
    , m_heading(new PlainLabel(this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_progress(new TaskProgress(this))
    , m_verifyButton(new QPushButton(icon(u"shield-check"_s), {}, this))
    , m_verifyAction(new QAction(icon(u"shield-check"_s), {}, this))
    , m_exportButton(new QPushButton(icon(u"download"_s), {}, this))
    , m_exportAction(new QAction(icon(u"download"_s), {}, this))
    , m_reportButton(new QPushButton(icon(u"file-down"_s), {}, this))
    , m_report(new ReportAction(
          ReportAction::Kind::Audit, [this] { return exchange::AuditReport{shownFilter()}; }, service,
          m_progress, this))
    , m_clearAction(new QAction(icon(u"x"_s), {}, this))
    , m_filters(new AuditFilterBar(this))
    , m_empty(new QWidget(this))
    , m_emptyLabel(new PlainLabel(SemanticColor::SubtleText, m_empty))
    , m_emptyButton(new QPushButton(icon(u"x"_s), {}, m_empty))
    , m_table(new AuditTable(&m_model, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_record(new AuditRecordView(service))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    build();
    addControls();
    connectParts();
    retranslate();
}

void AuditPage::build()
{
    setObjectName(u"auditPage"_s);
    m_heading->setObjectName(u"auditHeadingLabel"_s);
    m_heading->setHeading(4);
    m_count->setObjectName(u"auditCountLabel"_s);
    m_count->setWordWrap(true);
    m_verifyButton->setObjectName(u"verifyAuditButton"_s);
    m_verifyAction->setObjectName(u"verifyAuditAction"_s);
    m_exportButton->setObjectName(u"exportAuditButton"_s);
    m_exportAction->setObjectName(u"exportAuditAction"_s);
    m_reportButton->setObjectName(u"auditReportButton"_s);
    auto *reports = new QMenu(m_reportButton);
    reports->setToolTipsVisible(true);
    reports->addActions({m_report->saveAction(), m_report->printAction()});
    m_reportButton->setMenu(reports);
    m_clearAction->setObjectName(u"clearAuditFiltersAction"_s);
    m_emptyLabel->setObjectName(u"auditEmptyLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyButton->setObjectName(u"auditEmptyButton"_s);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setSpacing(spacing);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyLabel);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();

    buildSplitter();

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing * 2);
    top->addWidget(m_heading, 0, Qt::AlignTop);
    top->addWidget(m_count, 0, Qt::AlignTop);
    auto *buttons = new QWidget(this);
    FlowLayout *flow = makeButtonFlow(buttons);
    flow->addWidget(m_verifyButton);
    flow->addWidget(m_exportButton);
    flow->addWidget(m_reportButton);
    top->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing);
    layout->setSpacing(spacing);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
}

void AuditPage::buildSplitter()
{
    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_table);
    listLayout->addWidget(m_empty, 1);
    auto *area = new QScrollArea(m_splitter); // a long reason is read whole
    area->setObjectName(u"auditRecordArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_record);
    m_splitter->addWidget(list);
    m_splitter->addWidget(area);
    m_splitter->setObjectName(u"auditSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listShare, recordShare});
    m_splitter->setStretchFactor(0, listShare);
    m_splitter->setStretchFactor(1, recordShare);
    m_splitter->restoreState(Settings().layout(m_splitter->objectName()));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
}

void AuditPage::addControls()
{
    // Not the command that records it: a file open for reading is exported without a record.
    const auto seeing = [] { return std::optional<gate::Probe>(domain::Action::SeeAuditLog); };
    const auto hint = [] { return tr("Write the records that pass the filters to a file"); };
    m_controls->add(m_exportButton, seeing, hint);
    m_controls->add(m_exportAction, seeing, hint);
    m_controls->add(m_reportButton, seeing,
                    [] { return tr("Save or print the records that pass the filters as a report"); });
    m_report->addTo(*m_controls);
    m_report->tellIn(m_messages);
    const auto verifyHint = [] { return tr("Find out whether the log is what was written"); };
    m_controls->add(m_verifyButton, seeing, verifyHint);
    m_controls->add(m_verifyAction, seeing, verifyHint);
    connect(m_verifyButton, &QPushButton::clicked, this, &AuditPage::askForSeal);
    connect(m_verifyAction, &QAction::triggered, this, &AuditPage::askForSeal);
    connect(m_exportButton, &QPushButton::clicked, this, &AuditPage::requestExport);
    connect(m_exportAction, &QAction::triggered, this, &AuditPage::requestExport);
}

void AuditPage::connectParts()
{
    connect(m_filters, &AuditFilterBar::typed, this, &AuditPage::filterTyped);
    connect(m_filters, &AuditFilterBar::chosen, this, &AuditPage::filterChosen);
    connect(m_filters, &AuditFilterBar::clearRequested, this, &AuditPage::clearFilters);
    connect(m_clearAction, &QAction::triggered, this, &AuditPage::clearFilters);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        clearFilters();
        m_filters->searchField()->setFocus();
    });
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::reload);
    connect(&m_model, &AuditTableModel::countChanged, this, &AuditPage::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditPage::restoreChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    choose(current.row());
            });
    connect(m_record, &AuditRecordView::personRequested, this, [this](domain::Id user) {
        Place place{u"users"_s};
        place.user = user;
        Q_EMIT placeRequested(place);
    });
    connect(m_service, &tables::WorkspaceService::recordsAdded, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, &AuditPage::forget);
}

void AuditPage::retranslate()
{
    m_heading->setText(title());
    //: Button: writes what is listed to a file; &: its key
    m_exportButton->setText(tr("E&xport…"));
    m_exportAction->setText(tr("E&xport the audit log…"));
    //: Button with a menu: saves or prints a report; &: its key
    m_reportButton->setText(tr("&Report"));
    m_report->retranslate();
    //: Button: checks the audit log; &: its key
    m_verifyButton->setText(tr("&Verify…"));
    m_verifyAction->setText(tr("&Verify the audit log…"));
    m_clearAction->setText(tr("&Clear the filters of the audit log"));
    //: Button: ends all filters of a list
    m_emptyButton->setText(tr("Clear filters"));
    m_filters->retranslate();
    m_table->retranslate();
    m_model.retranslate();
    m_record->retranslate();
    m_controls->refresh();
    showCount();
}

void AuditPage::activate()
{
    if (m_stale)
        load();
}

QWidget *AuditPage::searchField() const
{
    return m_filters->searchField();
}

bool AuditPage::isReady() const
{
    return m_loaded && !m_loading && !m_anew && !m_pause.isActive() && m_controls->isSettled();
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void AuditPage::forget()
{
    ++m_generation;
    m_loaded = false;
    m_loading = false;
    m_stale = true;
    m_anew = false;
    m_typedAsked = false;
    m_total = 0;
    m_chosen = 0;
    m_wanted = 0;
    m_pause.stop();
    delete m_sealDialog;
    m_messages->clear();
    m_record->clear();
    m_filters->clear();
    m_filters->setActors({});
    m_model.setRecords({});
    filterTyped();
    if (isVisible())
        load();
}

void AuditPage::load()
{
    if (m_loading || !m_service->signedIn())
        return;
    m_loading = true;
    m_stale = false;
    const bool anew = !m_loaded || m_anew;
    m_anew = false;
    store::AuditFilter filter = m_filters->filter();
    filter.limit = AuditTableModel::maxRecords + 1; // one more tells that there are more
    if (anew) {
        filter.accepts = m_model.filter();
        m_typedAsked = static_cast<bool>(filter.accepts);
    } else {
        filter.afterSeq = m_model.newest();
    }
    m_service->ask<AuditView>(
        [filter](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::auditView(*open.gate, open.session, filter);
        },
        this,
        [this, anew, generation = m_generation](Result<AuditView> view) {
            if (generation == m_generation)
                take(std::move(view), anew);
        });
}

void AuditPage::take(Result<AuditView> view, bool anew)
{
    m_loading = false;
    if (m_anew) { // other records are asked for meanwhile
        load();
        return;
    }
    if (!view) {
        m_messages->showError(view.error());
        return;
    }
    m_total = view->total;
    m_loaded = true;
    m_filters->setActors(std::move(view->actors));
    if (anew)
        m_model.setRecords(std::move(view->records));
    else
        m_model.addRecords(std::move(view->records));
    showCount();
    if (m_chosen == 0 && m_model.rowCount() > 0)
        m_table->selectRow(0);
    goToWanted();
    if (m_stale)
        load();
}

void AuditPage::reload()
{
    m_pause.stop();
    m_anew = true;
    load();
}

void AuditPage::loadDetails()
{
    const qint64 seq = m_chosen;
    m_service->ask<Details>(
        [seq](tables::OpenWorkspace &open, tables::TaskState & /*state*/) { return readDetails(open, seq); },
        this,
        [this, seq, generation = m_generation](Result<Details> details) {
            if (generation != m_generation || seq != m_chosen)
                return;
            if (!details) {
                m_messages->showError(details.error());
                return;
            }
            const bool more = std::ssize(*details) > AuditRecordView::maxDetails;
            if (more)
                details->pop_back();
            m_record->showDetails(*details, more);
        });
}

void AuditPage::filterTyped()
{
    m_model.setFilter(m_filters->text(), m_filters->outcomes(), m_filters->targetText());
    // The records at hand may lack some that would pass.
    if (m_loaded && (m_model.isCut() || m_typedAsked))
        m_pause.start();
    showCount();
}

void AuditPage::filterChosen()
{
    m_model.setFilter(m_filters->text(), m_filters->outcomes(), m_filters->targetText());
    reload();
}

void AuditPage::clearFilters()
{
    m_filters->clear();
    filterChosen();
}

void AuditPage::goTo(const Place &place)
{
    if (place.user != 0 || place.key.contains(u'@')) {
        goToPerson(place.user, place.key);
        return;
    }
    m_wanted = place.key.toLongLong();
    goToWanted();
}

void AuditPage::goToPerson(domain::Id user, const QString &email)
{
    if (user == 0 || !email.isEmpty()) {
        m_filters->clear();
        m_filters->setPerson(user, email, email);
        return;
    }
    m_service->ask<gate::Person>(
        [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::person(*open.gate, open.session, {user, {}});
        },
        this,
        [this, user, generation = m_generation](const Result<gate::Person> &person) {
            if (generation != m_generation)
                return;
            if (!person) {
                m_messages->showError(person.error());
                return;
            }
            const domain::User &found = person->listed.user;
            m_filters->clear();
            m_filters->setPerson(user, found.fields[domain::Email], found.name());
        });
}

/// Filters that are in the way of the record are ended; one that is older than those at hand is asked for.
void AuditPage::goToWanted()
{
    if (m_wanted == 0 || !m_loaded || m_loading || m_anew)
        return;
    if (const int row = m_model.rowOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
        m_table->setFocus();
    } else if (m_filters->record() == m_wanted) {
        m_messages->showInfo(tr("The audit log has no record %1.").arg(domain::number(m_wanted)));
        m_wanted = 0;
        clearFilters();
    } else if (m_filters->isActive()) {
        clearFilters();
    } else {
        m_filters->setRecord(m_wanted);
    }
}

void AuditPage::requestExport()
{
    if (!m_exportButton->isEnabled())
        return;
    Q_EMIT exportRequested(shownFilter());
}

store::AuditFilter AuditPage::shownFilter() const
{
    store::AuditFilter filter = m_filters->filter();
    filter.accepts = m_model.filter();
    return filter;
}

void AuditPage::askForSeal()
{
    if (!m_verifyButton->isEnabled())
        return;
    delete m_sealDialog;
    m_sealDialog = new VerifyLogDialog(this);
    m_sealDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sealDialog, &QDialog::accepted, this, [this] { verify(m_sealDialog->noted()); });
    m_sealDialog->open();
}

void AuditPage::verify(const std::optional<store::Seal> &noted)
{
    const auto work = [noted](tables::OpenWorkspace &open, tables::TaskState &state) {
        const std::function<bool()> cancelled = [&state] { return state.cancelled.load(); };
        const store::Watch watch(open.workspace->connection(), cancelled);
        Result<store::LogCheck> check = gate::verifyLog(*open.gate, open.session, noted);
        if (state.cancelled)
            check = failure(ErrorCode::Cancelled, {});
        return check;
    };
    const auto task =
        m_service->ask<store::LogCheck>(work, this,
                                        [this, sealNoted = noted.has_value(),
                                         generation = m_generation](const Result<store::LogCheck> &check) {
                                            if (generation != m_generation)
                                                return;
                                            if (check)
                                                tellVerified(*check, sealNoted);
                                            else
                                                m_messages->showError(check.error());
                                        });
    m_progress->watch(task, tr("Verifying the audit log…"));
}

void AuditPage::tellVerified(const store::LogCheck &check, bool sealNoted)
{
    if (check.bad) {
        m_messages->showMessage(MessageBar::Kind::Error,
                                //: %1 is a whole sentence about one record
                                tr("The audit log is not what was written. %1").arg(check.problem));
        return;
    }
    const QString records = domain::number(check.records);
    const auto count = static_cast<int>(check.records);
    QStringList texts;
    texts
        << (sealNoted
                //: %1 is a number of records, %2 number and hash of the newest one
                ? tr("All %1 record(s) are what was written, and the noted seal is one of them. Seal now: %2",
                     nullptr, count)
                      .arg(records, sealInShort(check.seal))
                //: %1 is a number of records, %2 number and hash of the newest one
                : tr("All %1 record(s) are what was written. Seal: %2", nullptr, count)
                      .arg(records, sealInShort(check.seal)));
    for (const store::ChainGap &gap : check.gaps)
        texts << gap.text();
    m_messages->showMessage(check.gaps.empty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                            texts.join(u' '));
    offerToCopy(check.seal, m_messages);
}

void AuditPage::showCount()
{
    const int shown = m_model.rowCount();
    const auto all = static_cast<int>(m_total);
    if (!m_loaded) {
        m_count->clear();
    } else if (m_model.isCut()) {
        //: %1 and %2 are numbers of records in the audit log
        m_count->setText(tr("%1 of %2 record(s); filters find older ones", nullptr, all)
                             .arg(domain::number(shown), domain::number(all)));
    } else {
        //: %1 and %2 are numbers of records in the audit log
        m_count->setText(
            tr("%1 of %2 record(s)", nullptr, all).arg(domain::number(shown), domain::number(all)));
    }
    const bool active = m_filters->isActive();
    m_clearAction->setEnabled(active);
    m_emptyLabel->setText(!m_loaded    ? QString()
                              : active ? tr("No record passes these filters.")
                                       : tr("Nothing has been done in this organization so far."));
    m_emptyButton->setVisible(m_loaded && active);
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

void AuditPage::choose(int row)
{
    const store::AuditRecord *record = m_model.record(row);
    if (!record || record->seq == m_chosen)
        return;
    m_chosen = record->seq;
    m_record->showRecord(*record);
    loadDetails();
}

void AuditPage::restoreChoice()
{
    const int row = m_chosen == 0 ? -1 : m_model.rowOf(m_chosen);
    if (row >= 0) {
        m_table->selectRow(row);
    } else if (m_chosen != 0) {
        m_chosen = 0;
        m_record->clear();
        if (m_model.rowCount() > 0)
            m_table->selectRow(0);
    }
}

} // namespace rolecall::ui
