// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace rolecall::ui {

/// Tries out on the worker what the fields of a dialog say now, once typing pauses. Of several tries the
/// newest counts; after stop() none does. Belongs to the dialog, in the window's thread.
template<typename T>
class Trial final {
public:
    using Work = std::function<Result<T>(tables::OpenWorkspace &, tables::TaskState &)>;
    using Reply = std::function<void(const Result<T> &)>;

    Trial(tables::WorkspaceService *service, QObject *context, Reply reply)
        : m_service(service)
        , m_context(context)
        , m_reply(std::move(reply))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pauseMilliseconds);
        QObject::connect(&m_pause, &QTimer::timeout, context, [this] { ask(); });
    }
    ~Trial() { stop(); }
    Q_DISABLE_COPY_MOVE(Trial)

    void start(Work work)
    {
        stop();
        m_work = std::move(work);
        m_pause.start();
    }

    void stop()
    {
        m_pause.stop();
        if (m_task)
            m_task->cancelled = true;
        m_task.reset();
    }

    [[nodiscard]] bool isRunning() const { return m_pause.isActive() || m_task; }

private:
    static constexpr int pauseMilliseconds = 200;

    void ask()
    {
        auto mine = std::make_shared<tables::Task>();
        m_task = m_service->ask<T>(m_work, m_context, [this, mine](const Result<T> &result) {
            if (m_task != *mine)
                return; // typing went on
            m_task.reset();
            m_reply(result);
        });
        *mine = m_task;
    }

    tables::WorkspaceService *m_service;
    QObject *m_context;
    Reply m_reply;
    Work m_work;
    tables::Task m_task; ///< null when there is an answer
    QTimer m_pause;
};

} // namespace rolecall::ui
