// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/ownaccessdialog.h"

#include "gate/overviewquestions.h"
#include "ui/accessview.h"
#include "ui/dialogfit.h"
#include "ui/persondata.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Access = std::vector<AccessLine>;

constexpr QSize usualSize(560, 560);

} // namespace

OwnAccessDialog::OwnAccessDialog(tables::WorkspaceService *service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_heading(new PlainLabel(this))
    , m_access(new AccessView(this))
    , m_closeButton(new QPushButton(this))
{
    setObjectName(u"ownAccessDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setWordWrap(true);
    m_heading->setHeading(2);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_access, 1);
    layout->addWidget(m_closeButton, 0, Qt::AlignTrailing);
    resizeForText(this, usualSize);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(service, &tables::WorkspaceService::signedInChanged, this, &QDialog::reject);
    connect(service, &tables::WorkspaceService::abilitiesChanged, this, &OwnAccessDialog::load);
    retranslate();
}

void OwnAccessDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OwnAccessDialog::retranslate()
{
    setWindowTitle(tr("Your own access"));
    m_heading->setText(tr("What your roles let you do"));
    m_closeButton->setText(tr("Close"));
    m_access->retranslate();
    load();
}

void OwnAccessDialog::load()
{
    if (!m_service->signedIn())
        return;
    const domain::Id user = m_service->signedIn()->user;
    const auto work = [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<Access> {
        ROLECALL_TRY_LET(own, gate::ownRoles(*open.gate, open.session));
        return loadAccess(open, user, own.holder);
    };
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<Access>(work, this, [this, mine](Result<Access> access) {
        if (m_task != *mine)
            return; // there is a newer question
        m_task.reset();
        PersonData data;
        if (access)
            data.access = std::move(*access);
        else
            data.accessError = access.error();
        m_access->setPerson(data);
    });
    *mine = m_task;
}

} // namespace rolecall::ui
