// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/workspaceopener.h"

#include "ui/background.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// The first full administrator of the customer: the one who was there first.
const gate::Listed *firstFullAdministrator(const std::vector<gate::Listed> &administrators)
{
    const domain::RoleMask roles =
        domain::Catalogue::instance().constraint(domain::ConstraintKind::KeepOne).roles;
    const gate::Listed *first = nullptr;
    for (const gate::Listed &listed : administrators) {
        const bool full = (listed.roles & roles) && listed.holder == domain::Holder::Customer;
        if (full && (!first || listed.user.id < first->user.id))
            first = &listed;
    }
    return first;
}

} // namespace

WorkspaceOpener::WorkspaceOpener(tables::WorkspaceService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

QString WorkspaceOpener::demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.rolecall"_s;
}

void WorkspaceOpener::open(const QString &path, const QString &email, const QString &organization)
{
    const auto task =
        m_service->open(path, this, [this, email, organization](const Result<tables::WorkspaceInfo> &info) {
            if (!info) {
                Q_EMIT failed(info.error());
                return;
            }
            Q_EMIT opened(info->path);
            if (organization.isEmpty()) {
                enter(email, 0);
                return;
            }
            m_service->customerNamed(organization, this,
                                     [this, email](const Result<store::Organization> &found) {
                                         if (found)
                                             enter(email, found->id);
                                         else
                                             Q_EMIT organizationUnknown(found.error());
                                     });
        });
    Q_EMIT started(task, tr("Opening the workspace"));
}

void WorkspaceOpener::enter(const QString &email, domain::Id organization)
{
    if (email.isEmpty())
        Q_EMIT signInNeeded(organization);
    else
        signIn(email, organization);
}

void WorkspaceOpener::openDemo(const QString &email)
{
    const QString path = demoPath();
    inBackground(
        this,
        [path] {
            QDir().mkpath(QFileInfo(path).path());
            return QFileInfo(path).isFile();
        },
        [this, path, email](bool exists) {
            if (exists)
                openExistingDemo(path, email);
            else
                makeDemo(path, email);
        });
}

void WorkspaceOpener::openExistingDemo(const QString &path, const QString &email)
{
    const auto task =
        m_service->open(path, this, [this, path, email](const Result<tables::WorkspaceInfo> &info) {
            if (info && info->demo) {
                Q_EMIT opened(info->path);
                if (email.isEmpty())
                    signInFirst();
                else
                    signIn(email, 0);
                return;
            }
            m_service->close();
            // Whatever it is, it may be somebody's data: it is not replaced.
            Error error = info ? Error{ErrorCode::File, {}} : info.error();
            //: %1 is the path of a file
            error.message = info
                ? tr("\"%1\" is not the demo. Move it away and open the demo again.").arg(path)
                //: %1 is a sentence about what is wrong, %2 the path of a file
                : tr("%1 To get a new demo, move \"%2\" away and open the demo again.")
                      .arg(info.error().message, path);
            Q_EMIT failed(error);
        });
    Q_EMIT started(task, tr("Opening the demo"));
}

void WorkspaceOpener::makeDemo(const QString &path, const QString &email)
{
    const auto task =
        m_service->createDemo(path, {}, this, [this, email](const Result<tables::WorkspaceInfo> &info) {
            if (!info) {
                Q_EMIT failed(info.error());
                return;
            }
            Q_EMIT opened(info->path);
            if (email.isEmpty())
                signInFirst();
            else
                signIn(email, 0);
        });
    Q_EMIT started(task, tr("Making up the people of the demo"));
}

void WorkspaceOpener::signInFirst()
{
    m_service->administrators(this, [this](const Result<std::vector<gate::Listed>> &administrators) {
        if (!administrators) {
            endWithout(0, administrators.error());
            return;
        }
        if (!m_service->info()) {
            Q_EMIT cancelled();
            return;
        }
        if (const gate::Listed *first = firstFullAdministrator(*administrators))
            signIn(gate::UserRef{first->user.id, {}}, m_service->info()->organization);
        else
            Q_EMIT signInNeeded(0);
    });
}

void WorkspaceOpener::signIn(const QString &email, domain::Id organization)
{
    signIn(gate::UserRef{0, email}, organization);
}

void WorkspaceOpener::signIn(const gate::UserRef &who, domain::Id organization)
{
    const auto task = m_service->signIn(who, organization, this,
                                        [this, organization](const Result<tables::SignedIn> &done) {
                                            if (done)
                                                Q_EMIT signedIn();
                                            else
                                                endWithout(organization, done.error());
                                        });
    Q_EMIT started(task, tr("Signing in"));
}

void WorkspaceOpener::endWithout(domain::Id organization, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT signInFailed(organization, error);
}

} // namespace rolecall::ui
