// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/restoredialog.h"

#include "domain/language.h"
#include "gate/backups.h"
#include "ui/background.h"
#include "ui/backupwording.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize usualSize(680, 520);
constexpr int fewestRows = 5; ///< that the list shows at least

enum Column { When, Why, Size };

} // namespace

RestoreDialog::RestoreDialog(tables::WorkspaceService *service, QString fileName, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_wanted(std::move(fileName))
    , m_trial(service, this, [this](const Result<gate::Outcome> &result) { showTrial(result); })
    , m_messages(new MessageBar(this))
    , m_heading(new PlainLabel(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new PlainLabel(SemanticColor::SubtleText, this))
    , m_otherButton(new QPushButton(this))
    , m_what(new PlainLabel(this))
    , m_problem(new PlainLabel(SemanticColor::Danger, this))
    , m_warning(new PlainLabel(this))
    , m_progress(new TaskProgress(this))
    , m_restoreButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::tryOut);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
    connect(m_otherButton, &QPushButton::clicked, this, &RestoreDialog::askForFile);
    connect(m_restoreButton, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_cancelButton, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] { QDialog::reject(); });
    retranslate();
    load();
}

void RestoreDialog::build()
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setObjectName(u"restoreHeadingLabel"_s);
    m_heading->setBuddy(m_list);
    m_list->setObjectName(u"backupsTreeWidget"_s);
    m_list->setColumnCount(Size + 1);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_empty->setObjectName(u"noBackupsLabel"_s);
    m_otherButton->setObjectName(u"otherFileButton"_s);
    m_otherButton->setAutoDefault(false);
    m_what->setObjectName(u"restoreWhatLabel"_s);
    m_problem->setObjectName(u"restoreProblemLabel"_s);
    m_warning->setObjectName(u"restoreWarningLabel"_s);
    for (PlainLabel *label : {m_empty, m_what, m_problem, m_warning})
        label->setWordWrap(true);
    for (PlainLabel *label : {m_empty, m_what, m_problem})
        label->hide();
    m_restoreButton->setObjectName(u"restoreButton"_s);
    m_restoreButton->setDefault(true);
    m_restoreButton->setEnabled(false); // until the gate has answered
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *other = new QHBoxLayout;
    other->addWidget(m_otherButton);
    other->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_restoreButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(other);
    layout->addWidget(m_what);
    layout->addWidget(m_problem);
    layout->addWidget(m_warning);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    m_list->setFocus();
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && layout()) {
        retranslate();
        tryOut(); // sentences of the gate are still in the old language
    }
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        growToFit(this);
}

void RestoreDialog::showEvent(QShowEvent *event)
{
    resizeForText(this, usualSize);
    m_list->setMinimumHeight((fewestRows + 2) * m_list->fontMetrics().height());
    QDialog::showEvent(event);
    growToFit(this);
}

void RestoreDialog::retranslate()
{
    setWindowTitle(tr("Restore a backup"));
    m_heading->setText(tr("&Backups of this workspace, newest first:"));
    m_list->setAccessibleName(tr("Backups of this workspace, newest first"));
    //: Headings of the list of backups: when, why and how large
    m_list->setHeaderLabels({tr("Made on"), tr("Why it was made"), tr("Size")});
    m_empty->setText(tr("None has been made by itself yet. Choose a file that you backed up to."));
    //: Button: chooses a backup that is not in the list
    m_otherButton->setText(tr("&Other file..."));
    m_warning->setText(
        tr("All changes made since then are taken back, and the log says so: it keeps every record. External "
           "administrators who were revoked since then stay revoked. Before that, a backup is made of the "
           "workspace as it is now, so that you can go back."));
    //: Button: puts a backup back
    m_restoreButton->setText(tr("&Restore"));
    m_cancelButton->setText(tr("Cancel"));
    if (m_loaded)
        fillList(chosen() ? chosen()->path : QString());
    growToFit(this);
}

// --- The list
// -------------------------------------------------------------------------------------------------------------

void RestoreDialog::load()
{
    using Backups = std::vector<store::BackupFile>;
    m_service->ask<Backups>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::backups(*open.gate, open.session);
        },
        this, [this](const Result<Backups> &backups) { take(backups); });
}

void RestoreDialog::take(const Result<std::vector<store::BackupFile>> &backups)
{
    m_loaded = true;
    if (!backups) {
        say({}, withRule(backups.error()));
        setHint(m_restoreButton, withRule(backups.error()));
        m_otherButton->setEnabled(false);
        return;
    }
    QString wanted;
    for (const store::BackupFile &file : *backups) {
        m_rows.push_back({file.path, file.kind, file.instant, file.size});
        if (QFileInfo(file.path).fileName() == m_wanted)
            wanted = file.path;
    }
    fillList(wanted);
    tryOut();
}

void RestoreDialog::fillList(const QString &current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Row &row : m_rows) {
        //: In the list of backups: a file that somebody chose; %1 is its name
        const QString why =
            row.kind ? kindText(*row.kind) : tr("Chosen: %1").arg(QFileInfo(row.path).fileName());
        auto *item = new QTreeWidgetItem(m_list, {domain::dateTime(row.instant), why, sizeText(row.size)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Why, plainToolTip(why + u'\n' + row.path));
        if (row.path == current || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    m_empty->setVisible(m_rows.empty());
}

void RestoreDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a backup"));
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(m_service->info() ? QFileInfo(m_service->info()->path).path() : QDir::homePath());
    dialog->setNameFilters({tr("Rolecall workspaces (*.rolecall)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::addFile);
    dialog->open();
}

void RestoreDialog::addFile(const QString &path)
{
    inBackground(
        this,
        [path] {
            const QFileInfo file(path);
            return Row{path, {}, file.lastModified().toUTC(), file.size()};
        },
        [this](const Row &file) {
            const auto known = std::ranges::find(m_rows, file.path, &Row::path);
            if (known == m_rows.end())
                m_rows.insert(m_rows.begin(), file);
            fillList(file.path);
            tryOut();
            m_list->setFocus();
        });
}

const RestoreDialog::Row *RestoreDialog::chosen() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 || static_cast<size_t>(index) >= m_rows.size() ? nullptr
                                                                    : &m_rows[static_cast<size_t>(index)];
}

// --- What it would do
// -------------------------------------------------------------------------------------------------------------

bool RestoreDialog::isReady() const
{
    return m_loaded && !m_trial.isRunning();
}

void RestoreDialog::tryOut()
{
    m_outcome.reset();
    m_restoreButton->setEnabled(false);
    const Row *row = chosen();
    if (!row) {
        m_trial.stop();
        say({}, {});
        return;
    }
    say(tr("Reading and checking this backup..."), {});
    m_trial.start([path = row->path](tables::OpenWorkspace &open, tables::TaskState &state) {
        gate::SubmitOptions options{.dryRun = true, .confirmed = true};
        options.progress = [&state](qint64, qint64) { return !state.cancelled; };
        return open.gate->submit(gate::RestoreBackup{path}, open.session, options);
    });
}

void RestoreDialog::showTrial(const Result<gate::Outcome> &result)
{
    if (!result) {
        say({}, withRule(result.error()));
        setHint(m_restoreButton, m_problem->text());
        return;
    }
    m_outcome = *result;
    const auto number = [](const QJsonObject &object, const QString &key) {
        return domain::number(object.value(key).toInteger());
    };
    const QDateTime asOf =
        QDateTime::fromString(m_outcome->after.value("as_of"_L1).toString(), Qt::ISODateWithMs);
    //: %1 is a date and a time, the others are numbers of users
    QString what = tr("It has the workspace as it was on %1. Users in it: %2; now: %3.")
                       .arg(domain::dateTime(asOf), number(m_outcome->after, u"users"_s),
                            number(m_outcome->before, u"users"_s));
    const auto leftOut = m_outcome->after.value("externals_left_out"_L1).toInt();
    if (leftOut > 0)
        what += u' '
            + tr("%n external administrator(s) revoked since then would not come back.", nullptr, leftOut);
    for (const gate::Notice &notice : m_outcome->notices)
        what += u'\n' + withRule(notice.message, notice.rule);
    say(what, {});
    m_restoreButton->setEnabled(true);
    setHint(m_restoreButton, {});
}

void RestoreDialog::say(const QString &what, const QString &problem)
{
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    growToFit(this);
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

void RestoreDialog::setRestoring(bool restoring)
{
    if (!restoring)
        m_task.reset();
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_otherButton),
                            static_cast<QWidget *>(m_restoreButton)})
        widget->setEnabled(!restoring);
}

void RestoreDialog::restore()
{
    const Row *row = chosen();
    if (!row || !m_outcome || m_task)
        return;
    m_messages->clear();
    submitAsking(
        m_service, gate::RestoreBackup{row->path}, tr("Restore"), this,
        [this](const Result<gate::Outcome> &result) { finish(result); },
        [this](const tables::Task &task) {
            m_task = task;
            setRestoring(true);
            m_progress->watch(task, tr("Restoring..."));
        });
}

void RestoreDialog::finish(const Result<gate::Outcome> &result)
{
    setRestoring(false);
    if (result) {
        Q_EMIT restored(*result);
        accept();
        return;
    }
    if (result.error().code == ErrorCode::Cancelled)
        m_messages->showInfo(tr("Nothing was restored, and nothing was changed."));
    else
        m_messages->showError(result.error());
    tryOut(); // what was allowed a moment ago may not be now (A14)
}

void RestoreDialog::reject()
{
    if (m_task)
        m_task->cancelled = true;
    else
        QDialog::reject();
}

} // namespace rolecall::ui
