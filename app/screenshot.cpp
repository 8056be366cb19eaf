// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include "store/atomicfile.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QPixmap>

#include <cstdio>

namespace rolecall::app {
namespace {

constexpr QSize pictureSize(1280, 800);
constexpr int pollMilliseconds = 50;

} // namespace

Screenshot::Screenshot(ui::MainWindow &window, const QString &path)
    : m_window(window)
    , m_path(path)
{
    m_window.resize(pictureSize);
    m_timer.setInterval(pollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    connect(&m_window, &ui::MainWindow::failed, this, &Screenshot::fail);
    m_timer.start();
}

void Screenshot::look()
{
    // Settled twice in a row: what arrived last has been laid out and painted.
    const bool settled = m_window.isSettled();
    if (!settled || !std::exchange(m_wasSettled, settled))
        return;
    m_timer.stop();
    if (const auto saved = save())
        QApplication::exit(0);
    else
        fail(saved.error());
}

void Screenshot::fail(const Error &error)
{
    m_timer.stop();
    std::fputs(qPrintable(error.message + u'\n'), stderr);
    QApplication::exit(1);
}

Result<void> Screenshot::save() const
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_window.resize(pictureSize);
    if (!m_window.grab().save(&buffer, "PNG"))
        return failure(ErrorCode::Internal, tr("The picture could not be made."));
    store::AtomicFile file;
    ROLECALL_TRY(file.open(m_path, store::Replace::Yes));
    file.device()->write(png); // an error shows in commit()
    return file.commit();
}

} // namespace rolecall::app
