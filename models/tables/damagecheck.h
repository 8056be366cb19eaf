// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace rolecall::tables {

/// Looks through a workspace for damage (D8) on a thread of its own, by a connection of its own that only
/// reads, while it is worked on. One workspace at a time.
class DamageCheck final : public QObject {
    Q_OBJECT

public:
    explicit DamageCheck(QObject *parent = nullptr);
    ~DamageCheck() override; ///< cancels, and waits until nothing of the file is open here
    Q_DISABLE_COPY_MOVE(DamageCheck)

    void start(const QString &path); ///< cancels what is under way
    void cancel(); ///< nothing is told any more; does not wait
    [[nodiscard]] bool isRunning() const { return static_cast<bool>(m_cancelled); }

Q_SIGNALS:
    /// In the thread of this object; sentences, one a place. A file that is in order, or can't be read for
    /// another reason than damage, is not told of.
    void found(const QStringList &places);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    void finish(const Flag &cancelled, const QStringList &places);

    QThreadPool m_pool; ///< one thread
    Flag m_cancelled; ///< of what is under way; null: nothing is
};

} // namespace rolecall::tables
