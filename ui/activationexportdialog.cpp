// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/activationexportdialog.h"

#include "ui/background.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using exchange::ActivationExport;

constexpr int folderCharacters = 48;
constexpr size_t shownLeftOut = 3; ///< of the messages that can't be written

/// A folder in `parent` that is not there yet, so that nothing gets between the person's own files.
QString folderIn(const QString &parent)
{
    return QDir::toNativeSeparators(
        QDir(parent).filePath(u"activation-"_s + QDate::currentDate().toString(Qt::ISODate)));
}

Result<ActivationExport> write(tables::OpenWorkspace &open, tables::TaskState &state,
                               exchange::ActivationExportOptions options)
{
    options.progress = tables::reporter(state);
    return exchange::exportActivations(*open.gate, open.session, options);
}

} // namespace

ActivationExportDialog::ActivationExportDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_trial(service, this, [this](const Result<ActivationExport> &result) { showTrial(result); })
    , m_messages(new MessageBar(this))
    , m_formLabel(new PlainLabel(this))
    , m_single(new QRadioButton(this))
    , m_mbox(new QRadioButton(this))
    , m_again(new QCheckBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browseButton(new QPushButton(this))
    , m_plan(new PlainLabel(this))
    , m_problem(new PlainLabel(SemanticColor::Danger, this))
    , m_leftOut(new PlainLabel(SemanticColor::Warning, this))
    , m_progress(new TaskProgress(this))
    , m_exportButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
{
    build();
    m_single->setChecked(true);
    m_folder->setText(folderIn(QDir::homePath()));
    inBackground(this, documentsFolder, [this](const QString &folder) {
        if (m_folder->text() == folderIn(QDir::homePath())) // nobody has typed yet
            m_folder->setText(folderIn(folder));
    });
    connect(m_single, &QRadioButton::toggled, this, &ActivationExportDialog::tryOut);
    connect(m_again, &QCheckBox::toggled, this, &ActivationExportDialog::tryOut);
    connect(m_folder, &QLineEdit::textChanged, this, &ActivationExportDialog::tryOut);
    connect(m_browseButton, &QPushButton::clicked, this, &ActivationExportDialog::browse);
    connect(m_exportButton, &QPushButton::clicked, this, &ActivationExportDialog::run);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_task)
            m_task->cancelled = true;
    });
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    retranslate();
    tryOut();
}

void ActivationExportDialog::build()
{
    setObjectName(u"activationExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_single->setObjectName(u"singleFilesRadioButton"_s);
    m_mbox->setObjectName(u"mboxRadioButton"_s);
    m_again->setObjectName(u"againCheckBox"_s);
    m_folder->setObjectName(u"folderLineEdit"_s);
    m_folder->setMinimumWidth(folderCharacters * fontMetrics().averageCharWidth());
    m_folderLabel->setBuddy(m_folder);
    m_browseButton->setObjectName(u"browseButton"_s);
    m_browseButton->setAutoDefault(false);
    m_plan->setObjectName(u"planLabel"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_leftOut->setObjectName(u"leftOutLabel"_s);
    for (PlainLabel *label : {m_plan, m_problem, m_leftOut}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setDefault(true);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    m_cancelButton->setAutoDefault(false);

    auto *folder = new QHBoxLayout;
    folder->setSpacing(spacing);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browseButton);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    buttons->addStretch();
    buttons->addWidget(m_exportButton);
    buttons->addWidget(m_cancelButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_formLabel);
    layout->addWidget(m_single);
    layout->addWidget(m_mbox);
    layout->addWidget(m_again);
    layout->addSpacing(spacing);
    layout->addWidget(m_folderLabel);
    layout->addLayout(folder);
    layout->addWidget(m_problem);
    layout->addWidget(m_plan);
    layout->addWidget(m_leftOut);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void ActivationExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tryOut();
    }
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        growToFit(this);
}

void ActivationExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void ActivationExportDialog::retranslate()
{
    setWindowTitle(tr("Export activation e-mails"));
    m_formLabel->setText(tr("Rolecall sends nothing itself: a mail program sends what is written here."));
    m_formLabel->setWordWrap(true);
    m_single->setText(tr("A file for &each e-mail (.eml)"));
    m_mbox->setText(tr("&One mbox file for all, as Thunderbird imports it"));
    m_again->setText(tr("&Also those that were exported before"));
    //: Label: the folder that files are written to
    m_folderLabel->setText(tr("&Folder:"));
    //: Button: chooses a folder
    m_browseButton->setText(tr("&Choose…"));
    //: Button: writes files
    m_exportButton->setText(tr("E&xport"));
    m_cancelButton->setText(tr("Cancel"));
    growToFit(this);
}

void ActivationExportDialog::browse()
{
    delete m_folderDialog;
    m_folderDialog = new QFileDialog(this, tr("Folder for the e-mails"));
    m_folderDialog->setObjectName(u"folderFileDialog"_s);
    m_folderDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_folderDialog->setFileMode(QFileDialog::Directory);
    m_folderDialog->setOption(QFileDialog::ShowDirsOnly);
    m_folderDialog->setDirectory(
        QDir(m_folder->text()).exists() ? m_folder->text() : QFileInfo(m_folder->text()).absolutePath());
    connect(m_folderDialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    m_folderDialog->open();
}

exchange::ActivationExportOptions ActivationExportDialog::options() const
{
    exchange::ActivationExportOptions options;
    options.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    options.mbox = m_mbox->isChecked();
    options.again = m_again->isChecked();
    return options;
}

void ActivationExportDialog::tryOut()
{
    if (m_task)
        return; // it is being written; another folder is for the next export
    m_exportButton->setEnabled(false);
    exchange::ActivationExportOptions trial = options();
    if (!QDir::isAbsolutePath(trial.folder)) { // where a relative one leads nobody can see here
        m_trial.stop();
        showTrial(badInput(tr("Name a folder with its whole path, or choose one.")));
        return;
    }
    trial.dryRun = true;
    m_trial.start(
        [trial](tables::OpenWorkspace &open, tables::TaskState &state) { return write(open, state, trial); });
}

void ActivationExportDialog::showTrial(const Result<ActivationExport> &result)
{
    m_problem->setVisible(!result);
    m_plan->setVisible(result.has_value());
    m_leftOut->setVisible(result && !result->leftOut.empty());
    m_exportButton->setEnabled(result && result->exported > 0);
    if (!result) {
        m_problem->setText(withRule(result.error()));
        growToFit(this);
        return;
    }
    const auto count = static_cast<int>(result->exported);
    if (count == 0) {
        m_plan->setText(m_again->isChecked() ? tr("There is no e-mail that could be exported.")
                                             : tr("No e-mail waits to be exported."));
    } else {
        //: %1 is a number
        m_plan->setText(tr("%1 e-mail(s) will be written.", nullptr, count).arg(domain::number(count)));
    }
    QStringList lines;
    for (const Error &error : result->leftOut) {
        if (std::ssize(lines) == shownLeftOut)
            break;
        lines << error.message;
    }
    const auto more = static_cast<int>(result->leftOut.size() - static_cast<size_t>(lines.size()));
    if (more > 0)
        //: %1 is a number of e-mails that can't be written
        lines << tr("%1 more can't be written either.", nullptr, more).arg(domain::number(more));
    m_leftOut->setText(lines.join(u'\n'));
    growToFit(this);
}

void ActivationExportDialog::run()
{
    m_trial.stop();
    m_exportButton->setEnabled(false);
    const auto work = [options = options()](tables::OpenWorkspace &open, tables::TaskState &state) {
        return write(open, state, options);
    };
    // Whoever closes the dialog too late to cancel has exported: the lists must hear of it all the same.
    const auto done = [service = m_service, dialog = QPointer(this)](const Result<ActivationExport> &result) {
        Q_EMIT service->recordsAdded(); // a refusal is a record too
        if (dialog)
            dialog->showDone(result);
    };
    m_task = m_service->ask<ActivationExport>(work, m_service, done);
    m_progress->watch(m_task, tr("Exporting…"));
}

void ActivationExportDialog::showDone(const Result<ActivationExport> &result)
{
    m_task.reset();
    if (!result) {
        m_messages->showError(result.error());
        tryOut();
        return;
    }
    Q_EMIT exported(*result);
    accept();
}

} // namespace rolecall::ui
