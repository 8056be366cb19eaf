// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/importdialog.h"

#include "domain/language.h"
#include "ui/absentsteps.h"
#include "ui/dialogfit.h"
#include "ui/importoptions.h"
#include "ui/importpreview.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using exchange::Encoding;
using exchange::ImportKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPlace)
};

constexpr QSize firstSize(900, 640);
constexpr std::array encodings{Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1250,
                               Encoding::Windows1251};

/// The message says where in the file it is.
Error withPlace(Error error)
{
    const QString row = domain::number(error.row);
    if (error.row > 0 && !error.column.isEmpty()) {
        //: %1 is the number of a row, %2 the heading of a column, %3 a sentence
        error.message = Text::tr("Row %1, column \"%2\": %3").arg(row, error.column, error.message);
    } else if (error.row > 0) {
        //: %1 is the number of a row, %2 a sentence
        error.message = Text::tr("Row %1: %2").arg(row, error.message);
    }
    return error;
}

/// The only file that is dragged; empty if there is none.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_intro(new PlainLabel(SemanticColor::SubtleText, this))
    , m_fileLabel(new PlainLabel(this))
    , m_file(new QLineEdit(this))
    , m_browseButton(new QPushButton(this))
    , m_encodingLabel(new PlainLabel(this))
    , m_encoding(new QComboBox(this))
    , m_kind(new PlainLabel(this))
    , m_options(new ImportOptions(this))
    , m_area(new QStackedWidget(this))
    , m_preview(new ImportPreview(m_area))
    , m_absent(new AbsentSteps(service, this))
    , m_progress(new TaskProgress(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this))
    , m_importButton(m_buttons->button(QDialogButtonBox::Ok))
    , m_closeButton(m_buttons->button(QDialogButtonBox::Close))
{
    build();
    connect(m_browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_file, &QLineEdit::textEdited, this, [this] { forget(); });
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
        if (!path.isEmpty() && path != m_path)
            setFile(path);
    });
    const auto lookAgain = [this] {
        if (!m_path.isEmpty())
            look();
    };
    connect(m_encoding, &QComboBox::activated, this, lookAgain);
    connect(m_options, &ImportOptions::changed, this, lookAgain);
    connect(m_absent, &AbsentSteps::changed, this, [this](const QString &text, const gate::Outcome &outcome) {
        showChange(text, outcome);
        Q_EMIT absentChanged(text, outcome);
    });
    connect(m_messages, &MessageBar::undoRequested, this, [this](qint64 record) {
        Q_EMIT undoRequested(record);
        accept();
    });
    connect(m_importButton, &QPushButton::clicked, this, &ImportDialog::importFile);
    connect(m_closeButton, &QPushButton::clicked, this, &ImportDialog::reject);
    // Somebody else who signs in may see and do something else.
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, [this] {
        if (m_state == State::Importing)
            m_leaving = true;
        else
            QDialog::reject();
    });
    retranslate();
    showState();
}

ImportDialog::~ImportDialog()
{
    hide(); // while this still is an ImportDialog: losing the focus ends the editing of the file name
    if (m_task && m_state == State::Looking)
        m_task->cancelled = true;
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    resizeForText(this, firstSize);
    m_intro->setWordWrap(true);
    m_file->setObjectName(u"fileLineEdit"_s);
    m_file->setAcceptDrops(false); // a file that is dropped here is the dialog's
    m_fileLabel->setBuddy(m_file);
    m_browseButton->setObjectName(u"browseButton"_s);
    m_browseButton->setAutoDefault(false);
    m_encoding->setObjectName(u"encodingComboBox"_s);
    m_encoding->addItem({});
    for (const Encoding encoding : encodings)
        m_encoding->addItem(toText(encoding), static_cast<int>(encoding));
    m_encodingLabel->setBuddy(m_encoding);
    m_kind->setObjectName(u"kindLabel"_s);
    m_kind->setWordWrap(true);
    m_importButton->setObjectName(u"importButton"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_buttons->setObjectName(u"importButtonBox"_s);

    auto *file = new QHBoxLayout;
    file->setSpacing(spacing);
    file->addWidget(m_file, 1);
    file->addWidget(m_browseButton);
    auto *encoding = new QHBoxLayout;
    encoding->setSpacing(spacing);
    encoding->addWidget(m_encoding);
    encoding->addWidget(m_kind, 1);
    auto *form = new QFormLayout;
    form->setSpacing(spacing);
    form->addRow(m_fileLabel, file);
    form->addRow(m_encodingLabel, encoding);
    m_area->addWidget(new QWidget(m_area)); // while there are no rows
    m_area->addWidget(m_preview);
    auto *content = new QWidget(this);
    auto *contents = new QVBoxLayout(content);
    contents->setContentsMargins({});
    contents->setSpacing(spacing);
    contents->addWidget(m_intro);
    contents->addLayout(form);
    contents->addWidget(m_options);
    contents->addWidget(m_area, 1);
    contents->addWidget(m_absent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(scrolling(content), 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    m_file->setFocus();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
        if (m_state == State::Looked) // its sentences are still in the old language
            look();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_intro->setText(tr("Choose the CSV file of users or of administrators that Control Hub exported, or "
                        "drop it here. You see "
                        "what importing it does before anything is changed."));
    m_fileLabel->setText(tr("&File"));
    m_browseButton->setText(tr("&Browse..."));
    m_encodingLabel->setText(tr("&Encoding"));
    //: How the characters of a file are encoded: found out by the program
    m_encoding->setItemText(0, tr("Automatic"));
    m_importButton->setText(tr("&Import"));
}

void ImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    if (!m_path.isEmpty())
        dialog->setDirectory(QFileInfo(m_path).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_state != State::Importing && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(droppedFile(event->mimeData()));
}

void ImportDialog::setFile(const QString &path)
{
    if (m_state == State::Importing || path.isEmpty())
        return;
    forget();
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    m_encoding->setCurrentIndex(0);
    look();
}

/// Drops what is known of a file, and what is being found out about it.
void ImportDialog::forget()
{
    ++m_generation;
    if (m_task && m_state == State::Looking)
        m_task->cancelled = true;
    m_path.clear();
    m_look.reset();
    m_options->clear();
    m_absent->setPeople({});
    m_preview->clear();
    m_messages->clear();
    setState(State::Choosing);
}

ImportChoices ImportDialog::choices() const
{
    ImportChoices choices;
    m_options->fill(choices);
    if (m_encoding->currentIndex() > 0)
        choices.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    return choices;
}

void ImportDialog::look()
{
    const int generation = ++m_generation;
    if (m_task && m_state == State::Looking)
        m_task->cancelled = true;
    m_look.reset();
    m_absent->setPeople({});
    m_messages->clear();
    m_preview->clear();
    m_choices = choices();
    m_task = m_service->ask<ImportLook>(
        [path = m_path, choices = m_choices](tables::OpenWorkspace &open, tables::TaskState &state) {
            return lookAtImport(path, choices, open, state);
        },
        this,
        [this, generation](Result<ImportLook> result) {
            if (generation == m_generation)
                looked(std::move(result));
        });
    m_progress->watch(m_task, tr("Reading the file..."));
    setState(State::Looking);
}

void ImportDialog::looked(Result<ImportLook> result)
{
    if (!result) {
        setState(State::Choosing);
        if (result.error().code == ErrorCode::Cancelled)
            m_messages->showInfo(tr("Reading was cancelled; nothing was changed."));
        else
            m_messages->showError(withPlace(result.error()));
        return;
    }
    m_look = std::move(*result);
    m_options->setLook(*m_look);
    showLook();
    setState(State::Looked);
    if (const auto reason = whyNotImport())
        m_messages->showMessage(m_look->outcome.import.refused > 0 ? MessageBar::Kind::Warning
                                                                   : MessageBar::Kind::Info,
                                reason->message);
    else if (m_look->guess)
        m_messages->showWarning(
            tr("The file is not UTF-8 and was read as %1, which is a guess. Look at the names below; if they "
               "are wrong, choose another encoding.")
                .arg(toText(*m_look->guess)));
}

void ImportDialog::showLook()
{
    m_preview->setOutcome(m_look->outcome, m_choices.managedByControlHub);
}

void ImportDialog::importFile()
{
    if (whyNotImport())
        return;
    m_messages->clear();
    submitWithBackup(
        m_service, m_look->command, this,
        [this](const Result<gate::Outcome> &result) { finishImport(result); },
        [this](const tables::Task &task) {
            m_task = task;
            m_progress->watch(m_task, tr("Importing..."));
        });
    setState(State::Importing);
}

void ImportDialog::finishImport(const Result<gate::Outcome> &result)
{
    if (m_leaving) {
        QDialog::reject();
        return;
    }
    if (!result) {
        setState(State::Looked);
        if (result.error().code == ErrorCode::Cancelled)
            m_messages->showInfo(tr("The import was cancelled; nothing was changed."));
        else
            m_messages->showError(withPlace(result.error()));
        if (result.error().code != ErrorCode::Cancelled)
            m_messages->setAction(tr("Look again"), [this] { look(); });
        return;
    }
    const gate::ImportReport &report = result->import;
    m_look->outcome = *result;
    showLook();
    m_absent->setPeople(report.absentUsers);
    setState(State::Done);
    //: The end of an import: all are numbers
    const QString text = tr("%1 of %2 rows imported: %3 added, %4 changed, %5 unchanged.")
                             .arg(domain::number(report.rows - report.refused), domain::number(report.rows),
                                  domain::number(report.added), domain::number(report.changed),
                                  domain::number(report.unchanged));
    showChange(text, *result);
    m_closeButton->setFocus();
    Q_EMIT imported(text, *result);
}

void ImportDialog::showChange(const QString &text, const gate::Outcome &outcome)
{
    m_messages->showChange(text, outcome);
}

void ImportDialog::reject()
{
    if (m_state == State::Importing)
        m_task->cancelled = true;
    else
        QDialog::reject();
}

void ImportDialog::setState(State state)
{
    m_state = state;
    showState();
}

void ImportDialog::showState()
{
    const bool free = m_state != State::Importing;
    for (QWidget *widget : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_browseButton),
                            static_cast<QWidget *>(m_encoding)})
        widget->setEnabled(free);
    m_options->setEnabled(free);
    m_options->setVisible(!m_path.isEmpty() && m_state != State::Done);
    m_area->setCurrentIndex(m_look ? 1 : 0);
    showKind();
    setAvailable(m_importButton, whyNotImport());
    m_importButton->setDefault(m_state == State::Looked);
    m_importButton->setVisible(m_state != State::Done);
    //: Button: stops an import that is running
    const QString cancel = tr("Cancel import");
    m_closeButton->setText(free ? tr("Close") : cancel);
}

void ImportDialog::showKind()
{
    if (m_state == State::Looking) {
        m_kind->setText(tr("Reading the file..."));
        return;
    }
    if (!m_look) {
        m_kind->clear();
        return;
    }
    if (m_look->kind == ImportKind::Administrators) {
        //: What a file holds
        m_kind->setText(tr("Administrators: the roles of those named become exactly the ones listed."));
    } else if (m_choices.mode == gate::ImportRoster::Mode::AddRemove) {
        m_kind->setText(
            //: What a file holds
            tr("Users (roster): profiles and licenses. FALSE takes a license away; nobody is removed."));
    } else {
        //: What a file holds
        m_kind->setText(tr("Users (roster): profiles and licenses. Nobody and no license is removed."));
    }
}

std::optional<Error> ImportDialog::whyNotImport() const
{
    const auto because = [](const QString &message) { return Error{ErrorCode::Invalid, message}; };
    if (m_state == State::Looking)
        return because(tr("The file is still being read."));
    if (m_state == State::Importing)
        return because(tr("The import is running."));
    if (!m_look)
        return because(tr("Choose a file first."));
    const auto refused = static_cast<int>(m_look->outcome.import.refused);
    if (refused > 0 && !m_choices.skipBad) {
        const QString what =
            tr("%n row(s) are refused, so nothing can be imported. Correct the file and choose it again.",
               nullptr, refused);
        return because(what + u' ' + tr("Or leave out the rows that are refused."));
    }
    if (m_look->outcome.unchanged)
        return because(tr("Everything in the file is here already; there is nothing to import."));
    return {};
}

} // namespace rolecall::ui
