// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/damagedialog.h"

#include "domain/language.h"
#include "gate/backups.h"
#include "ui/background.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr QSize dialogSize(640, 340);
constexpr qsizetype mostLines = 5000;
const auto suffix = u".rolecall"_s;

/// A name beside `path` that nothing has: `name`, or that with a number. Looks at the disk.
QString freeName(const QString &path, const QString &name)
{
    const QDir folder = QFileInfo(path).dir();
    QString free = name + suffix;
    for (int i = 2; folder.exists(free); ++i)
        free = name + u' ' + QString::number(i) + suffix;
    return folder.filePath(free);
}

/// The copy of a good backup, brought up to date, beside the workspace.
Result<QString> copyOf(const QString &backup, const QString &workspace, const QString &name,
                       const store::Progress &progress)
{
    ROLECALL_TRY_LET(opened, store::OpenBackup::open(backup, QFileInfo(backup).path(), progress));
    const QString target = freeName(workspace, name);
    ROLECALL_TRY(store::writeBackup(opened->connection(), target, store::Replace::No, progress));
    return target;
}

store::Progress progressOf(const tables::Task &task)
{
    return [task](qint64 done, qint64 total) {
        task->done = done;
        task->total = total;
        return !task->cancelled;
    };
}

/// What is saved, or copied from a backup, holds everything of everybody (R34).
Result<bool> mayHaveAll(tables::OpenWorkspace &open, tables::TaskState & /*state*/)
{
    return gate::authorizeBackups(*open.gate, open.session).map([] { return true; });
}

QString lostText(const store::Damage &lost)
{
    if (lost.row.isEmpty()) {
        //: What was lost of a damaged file; %1 is the name of a table of the file
        return DamageDialog::tr("%n row(s) of table %1", nullptr, lost.detail.toInt()).arg(lost.table);
    }
    //: What was lost of a damaged file; %1 is the key of a row, %2 the name of a table of the file
    return DamageDialog::tr("Row %1 of table %2").arg(lost.row, lost.table);
}

} // namespace

DamageDialog::DamageDialog(tables::WorkspaceService *service, QString path, QStringList places,
                           QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_path(std::move(path))
    , m_places(std::move(places))
    , m_heading(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_placesLabel(new PlainLabel(this))
    , m_placesEdit(new QPlainTextEdit(this))
    , m_backupLabel(new PlainLabel(SemanticColor::SubtleText, this))
    , m_messages(new MessageBar(this))
    , m_progress(new TaskProgress(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_saveButton(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_backupButton(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_openButton(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_closeButton(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    build();
    connect(m_saveButton, &QPushButton::clicked, this, &DamageDialog::askForFile);
    connect(m_backupButton, &QPushButton::clicked, this, [this] { withLeave([this] { useBackup(); }); });
    connect(m_openButton, &QPushButton::clicked, this, [this] { openNew(m_savedPath); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_service, &tables::WorkspaceService::abilitiesChanged, this, &DamageDialog::askLeave);
    retranslate();
    setBusy(false);
    askLeave();
}

DamageDialog::~DamageDialog()
{
    for (const tables::Task &task : {m_search, m_task}) {
        if (task)
            task->cancelled = true;
    }
}

void DamageDialog::build()
{
    setObjectName(u"damageDialog"_s);
    resizeForText(this, dialogSize);
    m_heading->setObjectName(u"damageHeadingLabel"_s);
    m_heading->setHeading(2);
    m_text->setObjectName(u"damageTextLabel"_s);
    m_placesLabel->setObjectName(u"damagePlacesLabel"_s);
    m_placesLabel->setBuddy(m_placesEdit);
    m_placesEdit->setObjectName(u"damagePlacesEdit"_s);
    m_placesEdit->setReadOnly(true);
    m_placesEdit->setTabChangesFocus(true);
    m_placesEdit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_backupLabel->setObjectName(u"damageBackupLabel"_s);
    for (PlainLabel *label : {m_heading, m_text, m_backupLabel})
        label->setWordWrap(true);
    m_saveButton->setObjectName(u"salvageButton"_s);
    m_backupButton->setObjectName(u"useBackupButton"_s);
    m_openButton->setObjectName(u"openSavedButton"_s);
    m_closeButton->setObjectName(u"closeDamageButton"_s);
    m_backupButton->hide();
    m_openButton->hide();
    m_saveButton->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_placesLabel);
    layout->addWidget(m_placesEdit, 1);
    layout->addWidget(m_backupLabel);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

void DamageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DamageDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
    (m_leave ? m_saveButton : m_closeButton)->setFocus();
}

void DamageDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Damaged workspace"));
    //: Button: copies what is left of a damaged file into a new one
    m_saveButton->setText(tr("&Save what can be read…"));
    //: Button: opens a copy of the newest backup that has nothing wrong with it
    m_backupButton->setText(tr("Use the newest &backup"));
    //: Button: opens the file that was just saved
    m_openButton->setText(tr("&Open the new file"));
    //: Button: closes a dialog
    m_closeButton->setText(tr("Close"));
    showPlaces();
    m_backupLabel->setText(backupText());
    setBusy(m_task != nullptr);
}

QString DamageDialog::backupText() const
{
    if (!m_leave)
        return m_refusal ? withRule(*m_refusal) : QString();
    if (m_looking)
        return tr("Looking for a backup that is in order…");
    if (!m_backup)
        return tr("No backup that is in order lies beside this workspace.");
    //: %1 is a date and time
    return tr("The newest backup that is in order was made on %1.")
        .arg(domain::localeOf(domain::currentLanguage())
                 .toString(m_backup->instant.toLocalTime(), domain::dateTimePattern()));
}

/// What was lost, row by row; in numbers where the rows may be of people whom nobody here may see.
QStringList DamageDialog::lostLines() const
{
    QStringList lines;
    QMap<QString, int> numbers;
    for (const store::Damage &lost : m_saved->lost) {
        if (namesPlaces() && lines.size() < mostLines)
            lines << lostText(lost);
        numbers[lost.table] += lost.row.isEmpty() ? lost.detail.toInt() : 1;
    }
    if (namesPlaces())
        return lines;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        lines << lostText({it.key(), {}, QString::number(it.value())});
    return lines;
}

QStringList DamageDialog::lines() const
{
    if (m_saved && !namesPlaces())
        return lostLines();
    if (!m_saved && !namesPlaces())
        return {};
    QStringList lines = m_saved ? lostLines() : m_places.mid(0, mostLines);
    const qsizetype all = m_saved ? std::ssize(m_saved->lost) : m_places.size();
    if (all > lines.size())
        //: At the end of a list that is too long to be shown whole
        lines << tr("and %n more", nullptr, static_cast<int>(all - lines.size()));
    return lines;
}

void DamageDialog::showPlaces()
{
    if (!m_saved) {
        m_heading->setText(tr("This workspace is damaged"));
        //: %1 is the path of a file
        m_text->setText(
            tr("What is in \"%1\" is not what Rolecall wrote there. Nothing was changed. From now "
               "on don't work on this file: save what can be read of it into a new one, or go "
               "on with a backup. The damaged file stays as it is.")
                .arg(QDir::toNativeSeparators(m_path)));
        m_placesLabel->setText(
            namesPlaces()
                //: Label of a list; &: its key
                ? tr("What is &damaged")
                : tr("It is damaged in %n place(s).", nullptr, static_cast<int>(m_places.size())));
    } else {
        m_heading->setText(tr("What can be read was saved"));
        //: %1 is the path of a file
        m_text->setText(tr("%n row(s) were saved to \"%1\". The damaged file was not changed.", nullptr,
                           static_cast<int>(m_saved->rows))
                            .arg(QDir::toNativeSeparators(m_savedPath)));
        m_placesLabel->setText(m_saved->lost.empty() ? tr("Nothing was lost.")
                                                     //: Label of a list; &: its key
                                                     : tr("What was &lost"));
    }
    const QStringList shown = lines();
    m_placesEdit->setPlainText(shown.join(u'\n'));
    m_placesEdit->setVisible(!shown.isEmpty());
    growToFit(this);
}

void DamageDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_saveButton, m_backupButton}) {
        setAvailable(button, m_refusal);
        button->setEnabled(m_leave && !busy);
    }
    m_openButton->setEnabled(!busy);
}

DamageDialog::Viewer DamageDialog::viewerNow(const tables::WorkspaceService *service)
{
    if (!service->info() || !service->signedIn())
        return {};
    return {service->signedIn()->user, service->info()->organization};
}

bool DamageDialog::isOpenFile() const
{
    return m_service->info() && m_service->info()->path == m_path;
}

void DamageDialog::askLeave()
{
    if (!isOpenFile()) {
        setLeave({});
        return;
    }
    if (!m_service->signedIn()) {
        setLeave(Error{ErrorCode::Usage, tr("Sign in first: who you are decides what you may save.")});
        return;
    }
    m_service->ask<bool>(&mayHaveAll, this, [this](const Result<bool> &may) {
        if (may || may.error().code != ErrorCode::Cancelled)
            setLeave(may ? std::nullopt : std::optional(may.error()));
    });
}

void DamageDialog::setLeave(const std::optional<Error> &refusal)
{
    const bool hadLeave = std::exchange(m_leave, !refusal);
    m_refusal = refusal;
    if (m_leave && !std::exchange(m_looked, true))
        lookForBackup();
    retranslate();
    if (m_leave && !hadLeave && !m_saved)
        m_saveButton->setFocus();
}

void DamageDialog::withLeave(const std::function<void()> &work)
{
    if (!isOpenFile()) {
        work();
        return;
    }
    m_service->ask<bool>(&mayHaveAll, this, [this, work](const Result<bool> &may) {
        if (may && m_service->signedIn())
            work();
        else if (!may)
            m_messages->showError(may.error());
    });
}

template<typename T>
void DamageDialog::run(const QString &text, std::function<Result<T>(const store::Progress &)> work,
                       std::function<void(const T &)> reply)
{
    if (m_task)
        return;
    m_task = std::make_shared<tables::TaskState>();
    m_messages->clear();
    m_progress->watch(m_task, text);
    setBusy(true);
    inBackground(
        this,
        [task = m_task, work = std::move(work)] {
            Result<T> result = work(progressOf(task));
            task->finished = true;
            return result;
        },
        [this, reply = std::move(reply)](const Result<T> &result) {
            m_task.reset();
            setBusy(false);
            if (result)
                reply(*result);
            else
                m_messages->showError(result.error());
        });
}

void DamageDialog::lookForBackup()
{
    m_looking = true;
    m_search = std::make_shared<tables::TaskState>();
    inBackground(
        this,
        [path = m_path, task = m_search] { return store::BackupFolder(path).newestGood(progressOf(task)); },
        [this](const std::optional<store::BackupFile> &backup) {
            m_search.reset();
            m_looking = false;
            m_backup = backup;
            m_backupButton->setVisible(backup.has_value());
            retranslate();
        });
}

void DamageDialog::useBackup()
{
    if (!m_backup)
        return;
    //: Name of a new file: %1 is the name of the workspace, %2 a date
    const QString name =
        tr("%1 restored %2")
            .arg(QFileInfo(m_path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    run<QString>(
        tr("Copying the backup…"),
        [backup = m_backup->path, path = m_path, name](const store::Progress &progress) {
            return copyOf(backup, path, name, progress);
        },
        [this](const QString &copy) { openNew(copy); });
}

void DamageDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save what can be read"));
    dialog->setObjectName(u"salvageFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"rolecall"_s);
    dialog->setNameFilters({tr("Rolecall workspaces (*.rolecall)"), tr("All files (*)")});
    // Nothing is ever replaced: a name that is taken is refused when it is saved.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(QFileInfo(m_path).absolutePath());
    //: Name of a new file: %1 is the name of the workspace, %2 a date
    dialog->selectFile(
        tr("%1 saved %2")
            .arg(QFileInfo(m_path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate))
        + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &target) { withLeave([this, target] { save(target); }); });
    dialog->open();
}

void DamageDialog::save(const QString &target)
{
    run<store::Salvaged>(
        tr("Saving what can be read…"),
        [path = m_path, target](const store::Progress &progress) {
            return store::salvage(path, target, progress);
        },
        [this, target](const store::Salvaged &saved) {
            m_saved = saved;
            m_savedPath = target;
            m_openButton->show();
            m_openButton->setDefault(true);
            m_openButton->setFocus();
            retranslate();
        });
}

void DamageDialog::openNew(const QString &path)
{
    accept();
    Q_EMIT openRequested(path);
}

} // namespace rolecall::ui
