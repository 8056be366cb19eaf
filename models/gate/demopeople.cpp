// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/demopeople.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::gate {
namespace {

constexpr std::array genders{u'f', u'm'};

} // namespace

std::vector<QStringList> demoRows(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("demo: %ls is missing", qUtf16Printable(name));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype columns = lines.value(0).split(u',').size();
    std::vector<QStringList> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() < columns)
            qFatal("demo: %ls: too few cells in: %ls", qUtf16Printable(name), qUtf16Printable(line));
        rows.push_back(cells.mid(0, columns - 1) << cells.mid(columns - 1).join(u','));
    }
    return rows;
}

const DemoPeople &DemoPeople::instance()
{
    static const DemoPeople people;
    return people;
}

DemoPeople::Person DemoPeople::person(quint32 index, quint32 seed) const
{
    const quint32 pair = pairOf(index, seed);
    const quint32 round = index / m_pairs;
    const Sharing sharing = m_sharing[pair];
    return {&blockOf(pair), &firstOf(pair), &lastOf(pair), round * sharing.count + sharing.rank};
}

DemoPeople::DemoPeople()
{
    readGroups();
    readNames();
    countPairs();
    m_firstPair = pairNamed("Jelena", "Petrović");
}

void DemoPeople::readGroups()
{
    QHash<QString, std::vector<std::string>> titles;
    QHash<QString, std::vector<std::string>> departments;
    for (const QStringList &row : demoRows(u"titles.csv"_s))
        titles[row[0]].push_back(row[1].toStdString());
    for (const QStringList &row : demoRows(u"departments.csv"_s))
        departments[row[0]].push_back(row[1].toStdString());
    const auto rows = demoRows(u"groups.csv"_s);
    m_groups.reserve(rows.size()); // blocks point into it
    for (const QStringList &row : rows) {
        DemoGroup group{
            row[1].toStdString(), row[2].toStdString(), row[3].toStdString(), row[4].toStdString(), {},
            titles[row[1]],       departments[row[1]]};
        for (const QString &location : row[5].split(u';'))
            group.locations.push_back(location.toStdString());
        m_groups.push_back(std::move(group));
        for (const QChar gender : genders) {
            m_blockNumbers.insert(row[0] + gender, m_blocks.size());
            m_blocks.push_back({&m_groups.back(), {}, {}, 0});
        }
    }
}

void DemoPeople::readNames()
{
    for (const QStringList &row : demoRows(u"names.csv"_s)) {
        for (const QChar gender : genders) {
            if (row[2] != "any"_L1 && row[2] != gender)
                continue;
            const auto number = m_blockNumbers.constFind(row[0] + gender);
            if (number == m_blockNumbers.cend())
                qFatal("demo: names.csv has the group %ls and groups.csv has not", qUtf16Printable(row[0]));
            DemoBlock &block = m_blocks[*number];
            (row[1] == "first"_L1 ? block.first : block.last)
                .push_back({row[3].toStdString(), row[4].toStdString()});
        }
    }
}

void DemoPeople::countPairs()
{
    for (DemoBlock &block : m_blocks) {
        block.start = m_pairs;
        m_pairs += static_cast<quint32>(block.first.size() * block.last.size());
    }
    while ((1U << (2 * m_halfBits)) < m_pairs)
        ++m_halfBits;
    QHash<QByteArray, quint16> counts;
    m_sharing.resize(m_pairs);
    for (quint32 pair = 0; pair < m_pairs; ++pair)
        m_sharing[pair].rank = counts[letters(pair)]++;
    for (quint32 pair = 0; pair < m_pairs; ++pair) {
        const QByteArray name = letters(pair);
        Sharing &sharing = m_sharing[pair];
        sharing.count = counts.value(name);
        // Turned by something that differs from name to name: else one script always had the numbered
        // addresses.
        sharing.rank = static_cast<quint16>((sharing.rank + name.size() + 1) % sharing.count);
    }
}

QByteArray DemoPeople::letters(quint32 pair) const
{
    return QByteArray::fromStdString(firstOf(pair).ascii + '.' + lastOf(pair).ascii);
}

quint32 DemoPeople::pairNamed(std::string_view first, std::string_view last) const
{
    for (quint32 pair = 0; pair < m_pairs; ++pair) {
        if (firstOf(pair).name == first && lastOf(pair).name == last && m_sharing[pair].rank == 0)
            return pair;
    }
    qFatal("demo: names.csv lacks the name of the first person");
}

const DemoBlock &DemoPeople::blockOf(quint32 pair) const
{
    return *std::prev(std::ranges::upper_bound(m_blocks, pair, {}, &DemoBlock::start));
}

const DemoName &DemoPeople::firstOf(quint32 pair) const
{
    const DemoBlock &block = blockOf(pair);
    return block.first[(pair - block.start) / block.last.size()];
}

const DemoName &DemoPeople::lastOf(quint32 pair) const
{
    const DemoBlock &block = blockOf(pair);
    return block.last[(pair - block.start) % block.last.size()];
}

quint32 DemoPeople::pairOf(quint32 index, quint32 seed) const
{
    if (index == 0)
        return m_firstPair;
    const quint32 round = index / m_pairs;
    const quint32 pair = shuffled(index % m_pairs, seed, round);
    // The first person took that pair out of its turn; whose turn it was takes the one that was hers.
    return round == 0 && pair == m_firstPair ? shuffled(0, seed, round) : pair;
}

/// A permutation of the pairs: a Feistel network over the next power of four, repeated until it falls among
/// them.
quint32 DemoPeople::shuffled(quint32 position, quint32 seed, quint32 round) const
{
    const quint32 mask = (1U << m_halfBits) - 1;
    quint32 value = position;
    do {
        quint32 left = value >> m_halfBits;
        quint32 right = value & mask;
        for (quint32 step = 0; step < 4; ++step) {
            const quint32 mixed = DemoRandom(seed, (round * 4 + step) << 16 | right).below(mask + 1);
            left = std::exchange(right, left ^ mixed);
        }
        value = left << m_halfBits | right;
    } while (value >= m_pairs);
    return value;
}

} // namespace rolecall::gate
