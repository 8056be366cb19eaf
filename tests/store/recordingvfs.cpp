// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "recordingvfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <optional>
#include <string>
#include <utility>

namespace rolecall::test {
namespace {

/// An open file: SQLite knows of `methods` alone, `real` lies behind it in the same memory.
struct ShimFile {
    sqlite3_file base;
    const char *name; ///< SQLite keeps it until the file is closed; null for a temporary one
    bool isNewJournal; ///< the first sync of which is one of its folder, too
    sqlite3_file *real;
};

struct State {
    sqlite3_vfs *real = nullptr;
    std::string path;
    std::string journal;
    std::vector<DiskCall> calls;
    RecordingVfs::Fault fault;
    std::vector<ShimFile *> open; ///< all of `path`
};

State &state()
{
    static State state;
    return state;
}

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real;
}

std::optional<DiskCall::File> watched(const char *name)
{
    if (name && state().path == name)
        return DiskCall::File::Workspace;
    if (name && state().journal == name)
        return DiskCall::File::Journal;
    return {};
}

int faultOf(const DiskCall &call)
{
    return state().fault ? state().fault(call) : SQLITE_OK;
}

/// Does `work` unless the fault says otherwise; what succeeded is recorded.
template<typename Work>
int perform(const char *name, DiskCall call, Work work)
{
    const auto file = watched(name);
    if (!file)
        return work();
    call.file = *file;
    if (const int code = faultOf(call); code != SQLITE_OK)
        return code;
    const int code = work();
    if (code == SQLITE_OK && call.kind != DiskCall::Kind::Read)
        state().calls.push_back(std::move(call));
    return code;
}

void record(DiskCall::Kind kind, DiskCall::File file)
{
    state().calls.push_back({kind, file});
}

qint64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    return file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

int closeFile(sqlite3_file *file)
{
    std::erase(state().open, shim(file));
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return perform(shim(file)->name, {DiskCall::Kind::Read},
                   [=] { return real(file)->pMethods->xRead(real(file), data, size, offset); });
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    DiskCall call{DiskCall::Kind::Write};
    if (watched(shim(file)->name)) {
        call.offset = offset;
        call.bytes = QByteArray(static_cast<const char *>(data), size);
        call.grows = offset + size > sizeOf(real(file));
    }
    return perform(shim(file)->name, std::move(call),
                   [=] { return real(file)->pMethods->xWrite(real(file), data, size, offset); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    DiskCall call{DiskCall::Kind::Truncate};
    call.offset = size;
    return perform(shim(file)->name, std::move(call),
                   [=] { return real(file)->pMethods->xTruncate(real(file), size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    const int code = perform(shim(file)->name, {DiskCall::Kind::Sync},
                             [=] { return real(file)->pMethods->xSync(real(file), flags); });
    if (code == SQLITE_OK && std::exchange(shim(file)->isNewJournal, false) && watched(shim(file)->name))
        record(DiskCall::Kind::SyncFolder, DiskCall::File::Journal);
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

// Version 1: without shared memory and mappings, which a rollback journal does not need.
constexpr sqlite3_io_methods methods{1,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     fileSize,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &own = state();
    auto *opened = shim(file);
    opened->base.pMethods = nullptr;
    opened->name = name;
    opened->isNewJournal = (flags & SQLITE_OPEN_CREATE) && (flags & SQLITE_OPEN_MAIN_JOURNAL);
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const auto open = [=, &own] { return own.real->xOpen(own.real, name, opened->real, flags, outFlags); };
    int exists = 1;
    if (opened->isNewJournal && watched(name))
        own.real->xAccess(own.real, name, SQLITE_ACCESS_EXISTS, &exists);
    const int code = exists ? open() : perform(name, {DiskCall::Kind::Create}, open);
    if (code == SQLITE_OK)
        opened->base.pMethods = &methods;
    if (code == SQLITE_OK && watched(name) == DiskCall::File::Workspace)
        own.open.push_back(opened);
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    State &own = state();
    const int code = perform(name, {DiskCall::Kind::Unlink},
                             [=, &own] { return own.real->xDelete(own.real, name, syncFolder); });
    if (code != SQLITE_OK || !syncFolder)
        return code;
    return perform(name, {DiskCall::Kind::SyncFolder}, [] { return SQLITE_OK; });
}

} // namespace

RecordingVfs::RecordingVfs()
{
    State &own = state();
    own.real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs =
        *own.real; // what isn't replaced is the real one's, which needs no more than its address
    vfs.zName = "recording";
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + own.real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

RecordingVfs &RecordingVfs::instance()
{
    static RecordingVfs vfs;
    return vfs;
}

void RecordingVfs::watch(const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    State &own = state();
    own.path = QFile::encodeName(folder + u'/' + QFileInfo(path).fileName()).toStdString();
    own.journal = own.path + "-journal";
    own.calls.clear();
    own.open.clear();
}

std::vector<DiskCall> RecordingVfs::takeCalls()
{
    return std::exchange(state().calls, {});
}

QByteArray RecordingVfs::content() const
{
    if (state().open.empty())
        return {};
    sqlite3_file *file = state().open.front()->real;
    QByteArray bytes(sizeOf(file), '\0');
    if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK)
        return {};
    return bytes;
}

void RecordingVfs::setFault(Fault fault)
{
    state().fault = std::move(fault);
}

} // namespace rolecall::test
