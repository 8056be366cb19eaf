// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/damagedialog.h"

#include "domain/language.h"
#include "ui/background.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/taskprogress.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

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

DamageDialog::DamageDialog(QString path, QStringList places, QWidget *parent)
    : QDialog(parent)
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
    connect(m_backupButton, &QPushButton::clicked, this, &DamageDialog::useBackup);
    connect(m_openButton, &QPushButton::clicked, this, [this] { openNew(m_savedPath); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    lookForBackup();
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
    m_saveButton->setFocus();
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
    if (m_looking) {
        m_backupLabel->setText(tr("Looking for a backup that is in order…"));
    } else if (m_backup) {
        //: %1 is a date and time
        m_backupLabel->setText(
            tr("The newest backup that is in order was made on %1.")
                .arg(domain::localeOf(domain::currentLanguage())
                         .toString(m_backup->instant.toLocalTime(), domain::dateTimePattern())));
    } else {
        m_backupLabel->setText(tr("No backup that is in order lies beside this workspace."));
    }
}

QStringList DamageDialog::lines() const
{
    QStringList lines;
    if (!m_saved) {
        lines = m_places.mid(0, mostLines);
    } else {
        for (const store::Damage &lost : m_saved->lost) {
            if (lines.size() == mostLines)
                break;
            lines << lostText(lost);
        }
    }
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
        //: Label of a list; &: its key
        m_placesLabel->setText(tr("What is &damaged"));
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
    m_placesEdit->setPlainText(lines().join(u'\n'));
    m_placesEdit->setVisible(!m_saved || !m_saved->lost.empty());
    growToFit(this);
}

void DamageDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_saveButton, m_backupButton, m_openButton})
        button->setEnabled(!busy);
}

template<typename T>
void DamageDialog::run(const QString &text, std::function<Result<T>(const store::Progress &)> work,
                       std::function<void(const T &)> reply)
{
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
    connect(dialog, &QFileDialog::fileSelected, this, &DamageDialog::save);
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
