// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// What the people of the demo are made of: names, places and numbers that look random.
namespace rolecall::gate {

/// The rows of a file of resources/demo/ without its heading. Cells have no quotes around them: the last one
/// holds all that is left of its line, commas too. A missing file ends the program, of which it is a part.
[[nodiscard]] std::vector<QStringList> demoRows(const QString &name);

/// Numbers that follow from a seed and an index alone (SplitMix64).
class DemoRandom final {
public:
    DemoRandom(quint32 seed, quint32 index)
        : m_state(quint64{seed} << 32 | index)
    {
        m_state = next(); // else the next index would give the same numbers, one later
    }
    [[nodiscard]] quint32 below(quint32 limit) { return static_cast<quint32>((next() >> 32) * limit >> 32); }
    [[nodiscard]] bool percent(quint32 chance) { return below(100) < chance; }
    template<typename T>
    [[nodiscard]] const T &oneOf(const std::vector<T> &values)
    {
        return values[below(static_cast<quint32>(values.size()))];
    }

private:
    quint64 next()
    {
        quint64 value = m_state += 0x9E3779B97F4A7C15U;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31);
    }
    quint64 m_state;
};

struct DemoName {
    std::string name; ///< UTF-8
    std::string ascii; ///< a to z and hyphens, for an address
};

/// People of one language and script. Texts are UTF-8.
struct DemoGroup {
    std::string language;
    std::string country;
    std::string timeZone;
    std::string phone; ///< country and area
    std::vector<std::string> locations;
    std::vector<std::string> titles;
    std::vector<std::string> departments;
};

/// First and last names that go together: those of one group and gender.
struct DemoBlock {
    const DemoGroup *group = nullptr;
    std::vector<DemoName> first;
    std::vector<DemoName> last;
    quint32 start = 0; ///< the number of its first pair
};

/// Everybody's name by index. All pairs of a first and a last name are numbered through; each round of as
/// many people walks all pairs once, in an order of its own, so that who shares an address with whom is known
/// beforehand.
class DemoPeople final {
public:
    /// Read once from the resources; thread-safe.
    [[nodiscard]] static const DemoPeople &instance();

    struct Person {
        const DemoBlock *block;
        const DemoName *first;
        const DemoName *last;
        quint32
            number; ///< different for each of those whose names have the same letters; the first one's is 0
    };
    /// The first person has the same name for every seed.
    [[nodiscard]] Person person(quint32 index, quint32 seed) const;

private:
    struct Sharing {
        quint16 rank = 0; ///< among the pairs with the same letters, e.g. Jelena and Јелена
        quint16 count = 0;
    };

    DemoPeople();
    void readGroups();
    void readNames();
    void countPairs();
    [[nodiscard]] QByteArray letters(quint32 pair) const;
    [[nodiscard]] quint32 pairNamed(std::string_view first, std::string_view last) const;
    [[nodiscard]] const DemoBlock &blockOf(quint32 pair) const;
    [[nodiscard]] const DemoName &firstOf(quint32 pair) const;
    [[nodiscard]] const DemoName &lastOf(quint32 pair) const;
    [[nodiscard]] quint32 pairOf(quint32 index, quint32 seed) const;
    [[nodiscard]] quint32 shuffled(quint32 position, quint32 seed, quint32 round) const;

    std::vector<DemoGroup> m_groups;
    std::vector<DemoBlock> m_blocks;
    QHash<QString, size_t> m_blockNumbers; ///< by group and gender
    std::vector<Sharing> m_sharing; ///< by pair
    quint32 m_pairs = 0;
    quint32 m_halfBits = 1; ///< of the smallest power of four that all pairs fit into
    quint32 m_firstPair = 0;
};

} // namespace rolecall::gate
