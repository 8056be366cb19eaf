// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
constexpr qsizetype bufferSize = 64 * 1024;
using Hash = std::array<unsigned char, crypto_generichash_BYTES>;

template<typename Call>
auto untilNotInterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

QString systemText(const char *call, int code)
{
    return QString::fromLatin1(call) + u": "_s + qt_error_string(code);
}

Error fileError(const QString &path, const char *call, int code)
{
    const QString file = QDir::toNativeSeparators(path);
    QString message;
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        message = Text::tr("There is no room left on the disk of %1; the old file is unchanged.").arg(file);
        break;
    case EEXIST:
        message =
            Text::tr("The file %1 exists already and was not changed; choose another name or allow it to be "
                     "replaced.")
                .arg(file);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        message =
            Text::tr(
                "You may not write to the folder of %1; the old file is unchanged. Choose another folder.")
                .arg(file);
        break;
    case ENOENT:
    case ENOTDIR:
        message = Text::tr("There is no folder for the file %1; choose a folder that exists.").arg(file);
        break;
    case EFBIG:
        message =
            Text::tr(
                "The file %1 would be larger than its disk or your limits allow; the old file is unchanged.")
                .arg(file);
        break;
    default:
        message =
            Text::tr("The file %1 can't be written; the old file is unchanged. Check the disk and try again.")
                .arg(file);
    }
    return Error{ErrorCode::File, message, {}, {}, systemText(call, code), 0, {}};
}

} // namespace

int renameInFolder(int folder, const QByteArray &from, const QByteArray &to, Replace replace)
{
    if (replace == Replace::Yes)
        return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? 0 : errno;
    if (::renameat2(folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // File systems that know no such renaming; link() never replaces either.
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) != 0)
        return errno;
    ::unlinkat(folder, from.constData(), 0);
    return 0;
}

/// Buffers, counts and hashes what goes into the temporary file, and keeps the first error.
class AtomicFile::Device final : public QIODevice {
public:
    Device(QString path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
        crypto_generichash_init(&m_state, nullptr, 0, sizeof(Hash));
        m_buffer.reserve(bufferSize);
        QIODevice::open(WriteOnly | Unbuffered);
    }
    ~Device() override { closeDescriptor(); }
    Q_DISABLE_COPY_MOVE(Device)

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; }

    Result<void> finish()
    {
        writeOut(m_buffer.constData(), m_buffer.size());
        m_buffer.clear();
        if (!m_error && untilNotInterrupted([this] { return ::fchmod(m_descriptor, onlyOwner); }) != 0)
            fail("fchmod", errno);
        if (!m_error && untilNotInterrupted([this] { return ::fsync(m_descriptor); }) != 0)
            fail("fsync", errno);
        closeDescriptor();
        crypto_generichash_final(&m_state, m_hash.data(), m_hash.size());
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }
    const Hash &hash() const { return m_hash; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 length) override
    {
        if (m_buffer.size() + length > bufferSize) {
            writeOut(m_buffer.constData(), m_buffer.size());
            m_buffer.resize(0);
        }
        if (length > bufferSize)
            writeOut(data, length);
        else
            m_buffer.append(data, length);
        return m_error ? -1 : length;
    }

private:
    void writeOut(const char *data, qint64 length)
    {
        while (length > 0 && !m_error) {
            const ssize_t written =
                untilNotInterrupted([&] { return ::write(m_descriptor, data, static_cast<size_t>(length)); });
            if (written <= 0) {
                fail("write", written < 0 ? errno : ENOSPC);
                return;
            }
            crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(data),
                                      static_cast<unsigned long long>(written));
            m_size += written;
            data += written;
            length -= written;
        }
    }

    void closeDescriptor()
    {
        // After EINTR Linux has closed the descriptor all the same: never twice.
        if (m_descriptor >= 0 && ::close(m_descriptor) != 0 && errno != EINTR)
            fail("close", errno);
        m_descriptor = -1;
    }

    void fail(const char *call, int code)
    {
        if (m_error)
            return;
        m_error = fileError(m_path, call, code);
        setErrorString(m_error->message);
    }

    QString m_path;
    int m_descriptor;
    QByteArray m_buffer;
    qint64 m_size = 0;
    crypto_generichash_state m_state;
    Hash m_hash = {};
    std::optional<Error> m_error;
};

AtomicFile::AtomicFile() = default;

AtomicFile::~AtomicFile()
{
    discard();
    if (m_folder >= 0)
        ::close(m_folder);
}

void AtomicFile::discard()
{
    m_device.reset();
    if (!m_temporary.isEmpty())
        ::unlinkat(m_folder, m_temporary.constData(), 0);
    m_temporary.clear();
}

QIODevice *AtomicFile::device() const
{
    return m_device.get();
}

Result<void> AtomicFile::open(const QString &path, Replace replace)
{
    Q_ASSERT(m_folder < 0);
    const QFileInfo target(path);
    m_path = path;
    m_name = QFile::encodeName(target.fileName());
    m_replace = replace;
    if (m_name.isEmpty() || m_name == "." || m_name == "..") {
        return failure(ErrorCode::File,
                       Text::tr("The name %1 is a folder; choose a name for the file.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    const QByteArray folder = QFile::encodeName(target.path());
    m_folder =
        untilNotInterrupted([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (m_folder < 0)
        return tl::unexpected(fileError(path, "open", errno));

    struct stat existing = {};
    if (::fstatat(m_folder, m_name.constData(), &existing, AT_SYMLINK_NOFOLLOW) == 0) {
        if (!S_ISREG(existing.st_mode)) {
            return failure(ErrorCode::File,
                           Text::tr("%1 is a folder, a link or a device and can't be replaced; choose "
                                    "another name.")
                               .arg(QDir::toNativeSeparators(path)));
        }
        if (replace == Replace::No)
            return tl::unexpected(fileError(path, "fstatat", EEXIST));
    } else if (errno != ENOENT) {
        return tl::unexpected(fileError(path, "fstatat", errno));
    }

    if (sodium_init() < 0)
        return failure(ErrorCode::Internal,
                       Text::tr("The program's cryptographic library can't be started."));
    std::array<unsigned char, 12> random = {};
    randombytes_buf(random.data(), random.size());
    const QByteArray temporary = ".rolecall-"
        + QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), qsizetype(random.size()))
              .toHex()
        + ".tmp";
    const int descriptor = untilNotInterrupted([&] {
        return ::openat(m_folder, temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                        onlyOwner);
    });
    if (descriptor < 0)
        return tl::unexpected(fileError(path, "openat", errno));
    m_temporary = temporary;
    m_device = std::make_unique<Device>(path, descriptor);
    return {};
}

bool AtomicFile::readsBackAsWritten() const
{
    const int descriptor = untilNotInterrupted(
        [this] { return ::openat(m_folder, m_temporary.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); });
    if (descriptor < 0)
        return false;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Hash));
    std::vector<unsigned char> buffer(bufferSize);
    qint64 size = 0;
    ssize_t length = 0;
    while ((length = untilNotInterrupted([&] { return ::read(descriptor, buffer.data(), buffer.size()); }))
           > 0) {
        crypto_generichash_update(&state, buffer.data(), static_cast<unsigned long long>(length));
        size += length;
    }
    ::close(descriptor);
    Hash hash = {};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return length == 0 && size == m_device->size() && hash == m_device->hash();
}

Result<void> AtomicFile::takePlace()
{
    if (const int code = renameInFolder(m_folder, m_temporary, m_name, m_replace); code != 0)
        return tl::unexpected(fileError(m_path, "rename", code));
    m_temporary.clear();
    return {};
}

Result<void> AtomicFile::commit()
{
    if (!m_device) {
        return failure(ErrorCode::File,
                       Text::tr("The file %1 was not written; the old file is unchanged.")
                           .arg(QDir::toNativeSeparators(m_path)),
                       u"commit without open"_s);
    }
    Result<void> result = m_device->finish();
    if (result && !readsBackAsWritten()) {
        result = failure(ErrorCode::File,
                         Text::tr("What was written to the disk of %1 does not read back the same; the "
                                  "old file is unchanged. Check the disk and try again.")
                             .arg(QDir::toNativeSeparators(m_path)));
    }
    if (result)
        result = takePlace();
    discard();
    ROLECALL_TRY(result);
    // EINVAL: a file system whose folders have nothing to sync.
    if (untilNotInterrupted([this] { return ::fsync(m_folder); }) != 0 && errno != EINVAL) {
        return failure(ErrorCode::File,
                       Text::tr("The new file %1 is in place, but the disk did not confirm its name; "
                                "check the disk and export again.")
                           .arg(QDir::toNativeSeparators(m_path)),
                       systemText("fsync", errno));
    }
    return {};
}

} // namespace rolecall::store
