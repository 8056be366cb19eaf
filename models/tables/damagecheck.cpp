// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/damagecheck.h"

#include "store/workspace.h"

namespace rolecall::tables {
namespace {

QStringList damageIn(const QString &path, const std::atomic<bool> &cancelled)
{
    if (cancelled || !store::Workspace::isUpToDate(path)) // opening another one would write it
        return {};
    const auto workspace = store::Workspace::open(path, store::OpenMode::ReadOnly);
    if (!workspace)
        return {};
    return (*workspace)->damage([&cancelled] { return cancelled.load(); }).value_or(QStringList());
}

} // namespace

DamageCheck::DamageCheck(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DamageCheck::~DamageCheck()
{
    cancel();
    m_pool.waitForDone();
}

void DamageCheck::start(const QString &path)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, path, cancelled = m_cancelled] {
        const QStringList places = damageIn(path, *cancelled);
        QMetaObject::invokeMethod(
            this, [this, cancelled, places] { finish(cancelled, places); }, Qt::QueuedConnection);
    });
}

void DamageCheck::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void DamageCheck::finish(const Flag &cancelled, const QStringList &places)
{
    if (m_cancelled != cancelled)
        return;
    m_cancelled.reset();
    if (!places.isEmpty())
        Q_EMIT found(places);
}

} // namespace rolecall::tables
