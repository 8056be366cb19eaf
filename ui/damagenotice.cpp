// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/damagenotice.h"

#include "ui/messagebar.h"

#include <QFileInfo>

namespace rolecall::ui {

DamageNotice::DamageNotice(tables::WorkspaceService *service, std::function<MessageBar &()> messages,
                           QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_messages(std::move(messages))
    , m_window(window)
{
    connect(m_service, &tables::WorkspaceService::damageFound, this, &DamageNotice::found);
    connect(m_service, &tables::WorkspaceService::infoChanged, this, &DamageNotice::forgetOther);
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, &DamageNotice::followSession);
}

void DamageNotice::found(const QString &path, const QStringList &places)
{
    m_path = path;
    m_places = places;
    tell();
    showDialog();
}

/// What is said of one file is not for the next one.
void DamageNotice::forgetOther()
{
    if (m_service->info() && m_service->info()->path == m_path)
        return;
    m_path.clear();
    m_places.clear();
    delete m_dialog;
}

void DamageNotice::followSession()
{
    if (!m_dialog || DamageDialog::viewerNow(m_service) == m_viewer)
        return;
    delete m_dialog;
    if (m_service->signedIn())
        showDialog();
}

void DamageNotice::tell()
{
    if (m_path.isEmpty())
        return;
    MessageBar &bar = m_messages();
    bar.showMessage(MessageBar::Kind::Error,
                    //: %1 is the name of a file
                    tr("%1 is damaged. Don't work on it any more; save what can be read of it.")
                        .arg(QFileInfo(m_path).fileName()));
    //: Button beside a message: tells more, and what can be done
    bar.setAction(tr("Details"), [this] { showDialog(); });
}

void DamageNotice::showDialog()
{
    delete m_dialog;
    m_viewer = DamageDialog::viewerNow(m_service);
    m_dialog = new DamageDialog(m_service, m_path, m_places, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DamageDialog::openRequested, this, &DamageNotice::openRequested);
    connect(m_dialog, &QDialog::rejected, this, &DamageNotice::tell);
    m_dialog->open();
}

} // namespace rolecall::ui
