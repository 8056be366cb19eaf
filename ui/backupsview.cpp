// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/backupsview.h"

#include "domain/language.h"
#include "gate/backups.h"
#include "ui/actionbutton.h"
#include "ui/backupwording.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

BackupsView::BackupsView(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_heading(new PlainLabel(this))
    , m_when(new PlainLabel(this))
    , m_where(new PlainLabel(this))
    , m_buttons(new FlowLayout)
{
    setObjectName(u"backupsView"_s);
    m_heading->setObjectName(u"backupsHeadingLabel"_s);
    m_heading->setHeading(2);
    m_when->setObjectName(u"backupsWhenLabel"_s);
    m_where->setObjectName(u"backupsWhereLabel"_s);
    for (PlainLabel *label : {m_when, m_where})
        label->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_when);
    layout->addWidget(m_where);
    layout->addLayout(m_buttons);
    connect(service, &tables::WorkspaceService::recordsAdded, this, &BackupsView::refresh);
    connect(service, &tables::WorkspaceService::abilitiesChanged, this, &BackupsView::refresh);
    connect(service, &tables::WorkspaceService::signedInChanged, this, [this] {
        m_where->clear(); // what was said to somebody else (A15)
        refresh();
    });
    retranslate();
}

void BackupsView::setActions(QAction *backUp, QAction *restore)
{
    for (QAction *action : {backUp, restore}) {
        auto *button = new ActionButton(action, this);
        button->setObjectName(action->objectName() + u"Button"_s);
        m_buttons->addWidget(button);
    }
}

void BackupsView::retranslate()
{
    //: Heading in the settings
    m_heading->setText(tr("Backups"));
    m_when->setText(
        //: %1 is a number
        tr("The workspace is backed up by itself once a day, before a change of more than %1 people and "
           "before "
           "a backup is restored. Each backup is read back and checked; the oldest ones go.")
            .arg(domain::number(gate::rowsWithoutBackup)));
    refresh();
}

void BackupsView::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void BackupsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void BackupsView::load()
{
    if (!m_service->signedIn())
        return;
    if (m_task)
        m_task->cancelled = true;
    m_stale = false;
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Known>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Known> {
            ROLECALL_TRY_LET(files, gate::backups(*open.gate, open.session));
            return Known{store::BackupFolder(open.workspace->path()).path(), std::move(files)};
        },
        this,
        [this, mine](const Result<Known> &known) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            show(known);
        });
    *mine = m_task;
}

void BackupsView::show(const Result<Known> &known)
{
    if (!known) {
        m_where->setText(withRule(known.error()));
        return;
    }
    const QString folder = QDir::toNativeSeparators(known->folder);
    if (known->files.empty()) {
        //: %1 is a folder
        m_where->setText(tr("None has been made by itself yet. They will be in %1.").arg(folder));
        return;
    }
    const store::BackupFile &newest = known->files.front();
    m_where->setText(
        //: %1 is a folder
        tr("%n backup(s) are in %1.", nullptr, static_cast<int>(known->files.size())).arg(folder)
        + u'\n'
        //: %1 is a date and a time, %2 why it was made: "Daily"
        + tr("The newest was made on %1 (%2).").arg(domain::dateTime(newest.instant), kindText(newest.kind)));
}

} // namespace rolecall::ui
