// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/submission.h"

#include "ui/wording.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

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

/// What one person was asked is not for the next one to see or to answer (A15).
void openUntilSignOut(QMessageBox *box, const tables::WorkspaceService *service)
{
    QObject::connect(service, &tables::WorkspaceService::signedInChanged, box, &QDialog::reject);
    box->open();
}

} // namespace

QMessageBox *makeQuestion(QWidget *parent, const QString &text, const QString &details, const QString &verb,
                          const QString &keep)
{
    auto *box = new QMessageBox(QMessageBox::Question, {}, text, QMessageBox::NoButton, parent);
    box->setObjectName(u"questionMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
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
                  QWidget *parent, SubmissionReply reply)
{
    const domain::Id asker = whoIsIn(service);
    return service->submit(command, {}, parent, [=](const Result<gate::Outcome> &result) {
        if (whoIsIn(service) != asker) {
            reply(failure(ErrorCode::Cancelled, {}));
            return;
        }
        if (result || result.error().code != ErrorCode::NeedsConfirmation) {
            reply(result);
            return;
        }
        //: Button beside a verb: leaves all as it is
        const QString keep = Text::tr("Keep");
        QMessageBox *box = makeQuestion(parent, withRule(result.error()), {}, verb, keep);
        QObject::connect(box, &QDialog::finished, parent, [=] {
            if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
                service->submit(command, {.confirmed = true}, parent, reply);
            else
                reply(failure(ErrorCode::Cancelled, {}));
        });
        openUntilSignOut(box, service);
    });
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
