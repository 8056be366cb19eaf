// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/submission.h"

#include "ui/icons.h"
#include "ui/wording.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::Task;
using tables::WorkspaceService;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

QString consequences(const std::vector<gate::Notice> &notices)
{
    QStringList lines;
    for (const gate::Notice &notice : notices)
        lines << withRule(notice.message, notice.rule);
    return lines.join(u"\n\n"_s);
}

domain::Id whoIsIn(const tables::WorkspaceService *service)
{
    return service->signedIn() ? service->signedIn()->user : 0;
}

/// Submits, and again after each question that the gate has: a second one before the change (R10), where
/// there is a verb for its button, and whether to go on where no backup could be made (D13).
Task submitWith(WorkspaceService *service, const gate::Command &command, const gate::SubmitOptions &options,
                const QString &verb, QWidget *parent, const SubmissionReply &reply,
                const TaskStarted &started)
{
    const domain::Id asker = whoIsIn(service);
    const Task task = service->submit(command, options, parent, [=](const Result<gate::Outcome> &result) {
        if (whoIsIn(service) != asker) {
            reply(failure(ErrorCode::Cancelled, {}));
            return;
        }
        const ErrorCode code = result ? ErrorCode::Cancelled : result.error().code;
        const bool confirms = code == ErrorCode::NeedsConfirmation && !verb.isEmpty() && !options.confirmed;
        const bool noBackup = code == ErrorCode::BackupFailed && !options.withoutBackup;
        if (!confirms && !noBackup) {
            reply(result);
            return;
        }
        //: Button beside a verb: leaves all as it is
        const QString keep = Text::tr("Keep");
        QMessageBox *box = confirms
            ? makeQuestion(parent, withRule(result.error()), {}, verb, keep)
            : makeQuestion(parent, result.error().message,
                           Text::tr("Without a backup there may be no way back. Do you want to go on all the "
                                    "same?"),
                           //: Button: changes something although no backup could be made before
                           Text::tr("Go on without a backup"), Text::tr("Change nothing"));
        QObject::connect(box, &QDialog::finished, parent, [=] {
            if (box->buttonRole(box->clickedButton()) != QMessageBox::AcceptRole) {
                reply(failure(ErrorCode::Cancelled, {}));
                return;
            }
            gate::SubmitOptions answered = options;
            (confirms ? answered.confirmed : answered.withoutBackup) = true;
            submitWith(service, command, answered, verb, parent, reply, started);
        });
        openUntilSignOut(box, service);
    });
    if (started)
        started(task);
    return task;
}

} // namespace

void openUntilSignOut(QDialog *dialog, const tables::WorkspaceService *service)
{
    QObject::connect(service, &tables::WorkspaceService::signedInChanged, dialog, &QDialog::reject);
    dialog->open();
}

QMessageBox *makeQuestion(QWidget *parent, const QString &text, const QString &details, const QString &verb,
                          const QString &keep)
{
    auto *box = new QMessageBox(QMessageBox::Question, {}, text, QMessageBox::NoButton, parent);
    box->setObjectName(u"questionMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const int picture = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(icon(u"circle-help"_s, SemanticColor::Accent)
                           .pixmap(QSize(picture, picture), box->devicePixelRatioF()));
    if (!details.isEmpty()) {
        box->setInformativeText(details);
        // The format of the box does not reach this label.
        if (auto *label = box->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s)) {
            label->setTextFormat(Qt::PlainText);
            label->setText(details);
        }
    }
    QPushButton *yes = box->addButton(verb, QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmButton"_s);
    QPushButton *no = box->addButton(keep, QMessageBox::RejectRole);
    no->setObjectName(u"keepButton"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    return box;
}

Task submitAsking(WorkspaceService *service, const gate::Command &command, const QString &verb,
                  QWidget *parent, SubmissionReply reply, TaskStarted started)
{
    return submitWith(service, command, {}, verb, parent, reply, started);
}

Task submitWithBackup(WorkspaceService *service, const gate::Command &command, QWidget *parent,
                      SubmissionReply reply, TaskStarted started)
{
    return submitWith(service, command, {}, {}, parent, reply, started);
}

void askToRemove(tables::WorkspaceService *service, domain::Id user, const QString &name, QWidget *parent,
                 SubmissionReply reply)
{
    const gate::RemoveUser command{{user, {}}};
    const auto dryRun = [command](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return open.gate->submit(command, open.session, {.dryRun = true});
    };
    const domain::Id asker = whoIsIn(service);
    service->ask<gate::Outcome>(dryRun, parent, [=](const Result<gate::Outcome> &result) {
        if (whoIsIn(service) != asker) {
            reply(failure(ErrorCode::Cancelled, {}));
            return;
        }
        const bool confirm = !result && result.error().code == ErrorCode::NeedsConfirmation;
        if (!result && !confirm) {
            reply(result);
            return;
        }
        const QString details = result ? consequences(result->notices) : withRule(result.error());
        //: %1 is a user's name
        QMessageBox *box = makeQuestion(parent, Text::tr("Remove %1 from the workspace?").arg(name), details,
                                        //: Button: removes a user
                                        Text::tr("Remove"), Text::tr("Keep"));
        QObject::connect(box, &QDialog::finished, parent, [=] {
            if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
                service->submit(command, {.confirmed = confirm}, parent, reply);
            else
                reply(failure(ErrorCode::Cancelled, {}));
        });
        openUntilSignOut(box, service);
    });
}

} // namespace rolecall::ui
