// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/newworkspacedialog.h"

#include "ui/background.h"
#include "ui/dialogfit.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int dialogWidth = 560;
constexpr int longestFileName = 80; ///< of a suggested one, in characters
const auto suffix = u".rolecall"_s;

/// A file name made of `name`, which is data (I11): no path, no control character, nothing hidden.
QString fileNameOf(const QString &name)
{
    static const QRegularExpression unsafe(uR"([\p{C}/\\:*?"<>|]+)"_s);
    QString safe = name;
    safe = safe.replace(unsafe, u" "_s).simplified().left(longestFileName);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.trimmed();
}

/// The id of the system's time zone. Where only the rules of UTC are known and not its name, Qt takes the
/// first zone in the alphabet that has the same ones.
QByteArray systemZone()
{
    const bool utc = QDateTime::currentDateTime().timeZoneAbbreviation() == "UTC"_L1;
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return utc || !QTimeZone(id).isValid() ? QByteArrayLiteral("UTC") : id;
}

/// Asks for room for all its content, where QScrollArea asks for some lines, and scrolls where there is less.
class FieldsArea final : public QScrollArea {
public:
    explicit FieldsArea(QWidget *fields)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(fields);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return widget()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override { return widget()->heightForWidth(width); }
};

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_folder(QDir::homePath())
    , m_messages(new MessageBar(this))
    , m_intro(new PlainLabel(SemanticColor::SubtleText, this))
    , m_adminHeading(new PlainLabel(this))
    , m_fileHeading(new PlainLabel(this))
    , m_browseButton(new QPushButton(this))
    , m_zoneLabel(new PlainLabel(this))
    , m_zone(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    build();
    connect(m_name.edit, &QLineEdit::textChanged, this, &NewWorkspaceDialog::suggestPath);
    connect(m_path.edit, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_browseButton, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewWorkspaceDialog::create);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewWorkspaceDialog::reject);
    for (const Field &field : {m_name, m_firstName, m_lastName, m_email, m_path}) {
        connect(field.edit, &QLineEdit::textChanged, this, [this] {
            if (m_tried)
                check();
        });
    }
    retranslate();
    inBackground(this, documentsFolder, [this](const QString &folder) {
        m_folder = folder;
        suggestPath();
    });
}

NewWorkspaceDialog::Field NewWorkspaceDialog::addField(QFormLayout *form, const QString &objectName,
                                                       QWidget *beside)
{
    const Field field{new PlainLabel(this), new QLineEdit(this), new PlainLabel(SemanticColor::Danger, this)};
    field.edit->setObjectName(objectName + u"LineEdit"_s);
    field.label->setBuddy(field.edit);
    field.problem->setObjectName(objectName + u"ProblemLabel"_s);
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing / 4);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(field.edit, 1);
    if (beside)
        line->addWidget(beside);
    column->addLayout(line);
    column->addWidget(field.problem);
    form->addRow(field.label, column);
    return field;
}

void NewWorkspaceDialog::build()
{
    setObjectName(u"newWorkspaceDialog"_s);
    setMinimumWidth(dialogWidth);
    m_intro->setWordWrap(true);
    m_browseButton->setObjectName(u"browseButton"_s);
    m_browseButton->setAutoDefault(false);
    m_buttons->setObjectName(u"newWorkspaceButtonBox"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"createButton"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    for (PlainLabel *heading : {m_adminHeading, m_fileHeading}) {
        heading->setHeading(0);
        heading->setContentsMargins(0, spacing, 0, 0);
    }
    m_zone->setObjectName(u"timeZoneComboBox"_s);
    const QByteArray here = systemZone();
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    if (!zones.contains(here))
        zones.prepend(here); // the system may know its own zone by a name that it doesn't list
    for (const QByteArray &id : std::as_const(zones))
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setCurrentIndex(static_cast<int>(zones.indexOf(here)));
    m_zoneLabel->setBuddy(m_zone);

    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(spacing);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(form, u"organizationName"_s);
    form->addRow(m_zoneLabel, m_zone);
    form->addRow(m_adminHeading);
    m_firstName = addField(form, u"firstName"_s);
    m_lastName = addField(form, u"lastName"_s);
    m_email = addField(form, u"email"_s);
    form->addRow(m_fileHeading);
    m_path = addField(form, u"path"_s, m_browseButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing * 2);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_intro);
    layout->addWidget(new FieldsArea(fields), 1); // with all that may be wrong told below them
    layout->addWidget(m_buttons);
    QWidget *before = m_name.edit;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_zone, m_firstName.edit, m_lastName.edit, m_email.edit, m_path.edit, m_browseButton, m_buttons})
        setTabOrder(std::exchange(before, next), next);
    m_name.edit->setFocus();
}

QString NewWorkspaceDialog::path() const
{
    QString path = m_path.edit->text().trimmed();
    if (path.isEmpty())
        return path;
    if (path.startsWith(u"~/"_s))
        path.replace(0, 1, QDir::homePath());
    if (!path.endsWith(suffix))
        path += suffix;
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QDir::cleanPath(m_folder + u'/' + path);
}

QString NewWorkspaceDialog::adminEmail() const
{
    return m_email.edit->text().trimmed();
}

void NewWorkspaceDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void NewWorkspaceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewWorkspaceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this); // Qt itself gives no more than two thirds of the screen
}

void NewWorkspaceDialog::retranslate()
{
    setWindowTitle(tr("New workspace"));
    m_intro->setText(tr("A workspace is one file that holds the users and administrators of one "
                        "organization. It starts with its "
                        "first full administrator, who can add everybody else."));
    m_name.label->setText(tr("&Organization name"));
    m_zoneLabel->setText(tr("&Time zone"));
    m_zone->setToolTip(tr("Roles that end on a date end at midnight of this time zone."));
    m_adminHeading->setText(tr("First full administrator"));
    m_firstName.label->setText(tr("F&irst name"));
    m_lastName.label->setText(tr("&Last name"));
    m_email.label->setText(tr("&E-mail"));
    m_fileHeading->setText(tr("Where it is kept"));
    m_path.label->setText(tr("&File"));
    m_browseButton->setText(tr("&Browse..."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create workspace"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (m_tried)
        check();
}

void NewWorkspaceDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file for the new workspace"));
    dialog->setObjectName(u"newWorkspaceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setNameFilter(tr("Rolecall workspaces (*.rolecall)"));
    // Nothing is ever replaced: a file that exists is refused when the workspace is made.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(m_folder);
    if (!path().isEmpty())
        dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_pathChosen = true;
        m_path.edit->setText(QDir::toNativeSeparators(chosen));
    });
    dialog->open();
}

void NewWorkspaceDialog::suggestPath()
{
    if (m_pathChosen)
        return;
    const QString name = fileNameOf(m_name.edit->text());
    m_path.edit->setText(name.isEmpty() ? QString()
                                        : QDir::toNativeSeparators(m_folder + u'/' + name + suffix));
}

bool NewWorkspaceDialog::check()
{
    m_tried = true;
    const QString email = adminEmail();
    QString emailProblem = email.isEmpty() ? tr("Enter the administrator's e-mail address.") : QString();
    if (emailProblem.isEmpty())
        emailProblem = domain::emailProblem(email).value_or(QString());
    const bool nameless =
        m_firstName.edit->text().trimmed().isEmpty() && m_lastName.edit->text().trimmed().isEmpty();

    setProblem(m_name,
               m_name.edit->text().trimmed().isEmpty() ? tr("Enter the organization's name.") : QString());
    setProblem(m_firstName, nameless ? tr("Enter a first name, a last name or both.") : QString());
    setProblem(m_email, emailProblem);
    setProblem(m_path, path().isEmpty() ? tr("Choose where the workspace is kept.") : QString());
    growToFit(this);

    for (const Field &field : {m_name, m_firstName, m_email, m_path}) {
        if (field.problem->isHidden())
            continue;
        return false;
    }
    return true;
}

void NewWorkspaceDialog::setProblem(const Field &field, const QString &problem)
{
    field.problem->setText(problem);
    field.problem->setHidden(problem.isEmpty());
    field.edit->setAccessibleDescription(problem);
}

void NewWorkspaceDialog::create()
{
    if (m_busy)
        return;
    if (!check()) {
        for (const Field &field : {m_name, m_firstName, m_email, m_path}) {
            if (!field.problem->isHidden()) {
                field.edit->setFocus();
                break;
            }
        }
        return;
    }
    gate::CreateOrganization command;
    command.name = m_name.edit->text().trimmed();
    command.adminEmail = adminEmail();
    command.adminFirst = m_firstName.edit->text().trimmed();
    command.adminLast = m_lastName.edit->text().trimmed();
    command.timeZone = m_zone->currentText();
    m_messages->clear();
    setBusy(true);
    m_service->create(path(), command, this, [this](const Result<tables::WorkspaceInfo> &info) {
        setBusy(false);
        if (info)
            accept();
        else
            m_messages->showError(info.error());
    });
}

void NewWorkspaceDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_buttons->setEnabled(!busy);
}

} // namespace rolecall::ui
