// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "crashstates.h"

#include <cstring>
#include <utility>

namespace rolecall::test {

void applyTo(QByteArray &content, const DiskCall &call)
{
    if (call.kind == DiskCall::Kind::Truncate)
        content.resize(call.offset);
    if (call.kind != DiskCall::Kind::Write)
        return;
    const qint64 end = call.offset + call.bytes.size();
    if (end > content.size())
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + call.offset, call.bytes.constData(), static_cast<size_t>(call.bytes.size()));
}

namespace {

constexpr qint64 sector = 512;

/// The part of a write before or behind a seeded border of sectors; all of it where there is none.
DiskCall torn(const DiskCall &call, bool keepsHead, std::mt19937 &random)
{
    const qint64 first = call.offset / sector + 1;
    const qint64 last = (call.offset + call.bytes.size() - 1) / sector;
    if (call.kind != DiskCall::Kind::Write || first > last)
        return call;
    const qint64 border =
        (first + static_cast<qint64>(random() % static_cast<quint32>(last - first + 1))) * sector
        - call.offset;
    DiskCall part = call;
    part.bytes = keepsHead ? call.bytes.first(border) : call.bytes.sliced(border);
    part.offset += keepsHead ? 0 : border;
    return part;
}

} // namespace

CrashingDisk::CrashingDisk(QByteArray file)
    : m_file{std::move(file)}
    , m_folder{std::nullopt}
{
}

void CrashingDisk::apply(const DiskCall &call)
{
    if (call.kind == DiskCall::Kind::SyncFolder) {
        m_folder = {m_folder.back()};
    } else if (call.kind == DiskCall::Kind::Create) {
        m_folder.emplace_back(m_journals.size());
        m_journals.push_back({});
    } else if (call.kind == DiskCall::Kind::Unlink) {
        m_folder.emplace_back(std::nullopt);
    } else {
        Inode &inode = call.file == DiskCall::File::Workspace ? m_file : m_journals.back();
        if (call.kind != DiskCall::Kind::Sync) {
            inode.pending.push_back(call);
            return;
        }
        for (const DiskCall &write : inode.pending)
            applyTo(inode.durable, write);
        inode.pending.clear();
    }
}

QByteArray CrashingDisk::survivor(const Inode &inode, Fate fate, std::mt19937 &random)
{
    QByteArray content = inode.durable;
    if (fate == Fate::Garbage) { // the size was written, what belongs there was not
        const qsizetype size = survivor(inode, Fate::Kept, random).size();
        while (content.size() < size)
            content.append(static_cast<char>(random()));
        return content;
    }
    for (const DiskCall &write : inode.pending) {
        const bool isLast = &write == &inode.pending.back();
        const quint32 die = fate == Fate::Mixed ? random() % 8 : 0;
        if (fate == Fate::Dropped || die >= 6)
            continue;
        const bool isTorn = fate == Fate::Torn ? isLast : die >= 4;
        applyTo(content, isTorn ? torn(write, die != 5, random) : write);
    }
    return content;
}

void CrashingDisk::forEachState(std::mt19937 &random, int mixtures,
                                const std::function<void(const DiskState &)> &visit) const
{
    std::vector<std::pair<Fate, Fate>> fates{{Fate::Kept, Fate::Kept},    {Fate::Dropped, Fate::Dropped},
                                             {Fate::Torn, Fate::Torn},    {Fate::Garbage, Fate::Garbage},
                                             {Fate::Kept, Fate::Dropped}, {Fate::Dropped, Fate::Kept}};
    fates.insert(fates.end(), static_cast<size_t>(mixtures), {Fate::Mixed, Fate::Mixed});
    for (const auto &[ofFile, ofJournal] : fates) {
        const QByteArray file = survivor(m_file, ofFile, random);
        for (const auto &journal : m_folder) {
            if (journal)
                visit({file, survivor(m_journals[*journal], ofJournal, random)});
            else
                visit({file, std::nullopt});
        }
    }
}

} // namespace rolecall::test
