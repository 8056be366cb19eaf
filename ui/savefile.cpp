// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/savefile.h"

#include "ui/background.h"
#include "ui/submission.h"

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
    QObject::connect(service, &tables::WorkspaceService::signedInChanged, box, &QDialog::reject);
    QObject::connect(box, &QDialog::finished, window, [box, write] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            write(true);
    });
    box->open();
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

} // namespace rolecall::ui
