// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/savefile.h"

#include "ui/background.h"
#include "ui/submission.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

constexpr qsizetype longestOrganization = 60; ///< in a file name, in characters

void askAbout(const QString &existing, tables::WorkspaceService *service, QWidget *window,
              const std::function<void(bool)> &write)
{
    QMessageBox *box = makeQuestion(
        window, Text::tr("The file %1 exists already. Replace it?").arg(QFileInfo(existing).fileName()),
        Text::tr("What it holds now is lost."),
        //: Button: puts a new file in the place of an old one
        Text::tr("Replace"), Text::tr("Keep"));
    QObject::connect(box, &QDialog::finished, window, [box, write] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            write(true);
    });
    openUntilSignOut(box, service);
}

QStringList filtersOf(const QList<FileSaver::Type> &types)
{
    QStringList filters;
    for (const FileSaver::Type &type : types)
        filters << type.filter;
    return filters;
}

} // namespace

QString suggestedFileName(const QString &organization, const QString &what, QDate day, const QString &suffix)
{
    static const QRegularExpression unsafe(uR"([\p{C}/\\:*?"<>|%]+)"_s);
    QString name = organization;
    name = name.replace(unsafe, u" "_s).simplified().left(longestOrganization);
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    return (name + u' ' + what + u' ' + day.toString(Qt::ISODate)).trimmed() + u'.' + suffix;
}

void askToReplace(tables::WorkspaceService *service, QWidget *window, const QStringList &paths,
                  std::function<void(bool)> write)
{
    // Gone once somebody else is signed in, and the answer with it.
    auto *asking = new QObject(window);
    QObject::connect(service, &tables::WorkspaceService::signedInChanged, asking,
                     [asking] { delete asking; });
    inBackground(
        asking,
        [paths] {
            const auto found =
                std::ranges::find_if(paths, [](const QString &one) { return QFileInfo::exists(one); });
            return found == paths.end() ? QString() : *found;
        },
        [service, window, asking, write = std::move(write)](const QString &existing) {
            asking->deleteLater();
            if (existing.isEmpty())
                write(false);
            else
                askAbout(existing, service, window, write);
        });
}

FileSaver::FileSaver(tables::WorkspaceService *service, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_window(window)
    , m_folder(QDir::homePath())
{
    inBackground(this, documentsFolder, [this](const QString &folder) {
        if (m_folder == QDir::homePath()) // nobody has chosen one yet
            m_folder = folder;
    });
}

void FileSaver::ask(const Request &request, const Write &write, const PathsOf &pathsOf)
{
    if (!m_service->info())
        return;
    delete m_dialog;
    m_dialog = new QFileDialog(m_window, request.title);
    m_dialog->setObjectName(request.dialogName);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(request.types.front().suffix);
    m_dialog->setNameFilters(filtersOf(request.types) << Text::tr("All files (*)"));
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog,
            [dialog = m_dialog.data(), types = request.types](const QString &filter) {
                const auto type = std::ranges::find(types, filter, &Type::filter);
                if (type != types.end())
                    dialog->setDefaultSuffix(type->suffix);
            });
    // The question of the file dialog would stop everything else until it is answered.
    m_dialog->setOption(QFileDialog::DontConfirmOverwrite);
    m_dialog->setDirectory(m_folder);
    m_dialog->selectFile(suggestedFileName(m_service->info()->organizationName, request.what,
                                           QDate::currentDate(), request.types.front().suffix));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, write, pathsOf](const QString &path) {
        m_folder = QFileInfo(path).path();
        askToReplace(m_service, m_window, pathsOf ? pathsOf(path) : QStringList{path},
                     [write, path](bool replace) { write(path, replace); });
    });
    openUntilSignOut(m_dialog, m_service);
}

void FileSaver::close()
{
    delete m_dialog;
}

} // namespace rolecall::ui
