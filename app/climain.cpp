// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Standard input, read as it comes: a batch is answered line by line, while QFile waits until its buffer is
/// full.
class StandardInput final : public QIODevice {
public:
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, data, static_cast<size_t>(maxSize));
        } while (count < 0 && errno == EINTR);
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

int main(int argc, char *argv[])
{
    umask(077); // S4: whatever is made is for its owner only
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error, not the end
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rolecall-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLECALL_VERSION));

    StandardInput in;
    QFile out;
    QFile err;
    if (!in.open(QIODevice::ReadOnly)
        || !out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    return rolecall::cli::run(QCoreApplication::arguments().sliced(1), in, out, err);
}
