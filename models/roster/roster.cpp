// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/roster.h"

#include "roster/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::roster {
namespace {

constexpr std::array<QLatin1StringView, static_cast<size_t>(SortColumn::Count)> columnTexts{
    {"name"_L1, "email"_L1, "organization"_L1, "status"_L1, "roles"_L1, "title"_L1, "department"_L1,
     "location"_L1, "last_access"_L1}};

constexpr size_t reservedBytes = 96; // of folded text a row; what is not used costs address space only
constexpr size_t fewRows = 32; // one row in so many: looking at them one by one beats a scan of all

/// A row in UTF-8, with the texts that its view refers to.
class Encoded final {
public:
    explicit Encoded(const Row &row)
        : m_texts{row.display.toUtf8(), row.first.toUtf8(), row.last.toUtf8(), row.email.toUtf8()}
        , m_view{row.id, row.organization, row.roles, row.holder, row.status, at(0), at(1), at(2), at(3)}
    {
    }
    Q_DISABLE_COPY_MOVE(Encoded)

    [[nodiscard]] const RowView &view() const { return m_view; }

private:
    [[nodiscard]] std::string_view at(size_t i) const
    {
        return {m_texts[i].constData(), static_cast<size_t>(m_texts[i].size())};
    }
    std::array<QByteArray, 4> m_texts;
    RowView m_view;
};

/// The words of a folded text; they live as long as it.
std::vector<std::string_view> wordsOf(const QByteArray &folded)
{
    std::vector<std::string_view> words;
    std::string_view rest(folded.constData(), static_cast<size_t>(folded.size()));
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(' '), rest.size());
        if (end > 0)
            words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

} // namespace

QString toText(SortColumn column)
{
    return columnTexts[static_cast<size_t>(column)];
}

std::optional<SortColumn> sortColumnFrom(QStringView text)
{
    const auto found =
        std::ranges::find_if(columnTexts, [text](QLatin1StringView each) { return text == each; });
    if (found == columnTexts.end())
        return std::nullopt;
    return static_cast<SortColumn>(found - columnTexts.begin());
}

std::optional<domain::Field> fieldOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Title:
        return domain::Title;
    case SortColumn::Department:
        return domain::Department;
    case SortColumn::Location:
        return domain::Location;
    case SortColumn::LastAccess:
        return domain::LastAccess;
    default:
        return std::nullopt;
    }
}

bool Roster::shows(SortColumn column) const
{
    const std::optional<domain::Field> field = fieldOf(column);
    return !field || m_shownFields.test(*field);
}

void Roster::reserve(size_t rows)
{
    m_ids.reserve(rows);
    m_roles.reserve(rows);
    m_states.reserve(rows);
    m_organizations.reserve(rows);
    m_texts.reserve(rows, rows * reservedBytes);
}

bool Roster::append(const Row &row)
{
    return append(Encoded(row).view());
}

bool Roster::append(const RowView &row)
{
    Q_ASSERT(!slotOf(row.id));
    if (!m_texts.append(foldedText(row)))
        return false;
    const auto index = static_cast<quint32>(m_ids.size());
    if (m_ascending == m_ids.size() && (m_ids.empty() || row.id > m_ids.back()))
        ++m_ascending;
    else
        m_lateIds.insert(row.id, index);
    m_ids.push_back(row.id);
    m_roles.push_back(0);
    m_states.push_back(0);
    m_organizations.push_back(0);
    setValues(index, row);
    return true;
}

bool Roster::upsert(const Row &row)
{
    const Encoded encoded(row);
    const std::optional<quint32> slot = slotOf(row.id);
    if (!slot)
        return append(encoded.view());
    const std::string &text = foldedText(encoded.view());
    if (m_texts.text(*slot) != text && !m_texts.replace(*slot, text))
        return false;
    uncount(*slot);
    setValues(*slot, encoded.view());
    return true;
}

bool Roster::remove(domain::Id id)
{
    const std::optional<quint32> index = indexOf(id);
    if (!index)
        return false;
    uncount(*index);
    m_texts.clear(*index);
    m_states[*index] &= static_cast<quint8>(~liveBit);
    m_roles[*index] = 0;
    return true;
}

std::optional<quint32> Roster::indexOf(domain::Id id) const
{
    const std::optional<quint32> slot = slotOf(id);
    return slot && isLive(*slot) ? slot : std::nullopt;
}

std::optional<quint32> Roster::slotOf(domain::Id id) const
{
    const auto end = m_ids.begin() + static_cast<std::ptrdiff_t>(m_ascending);
    if (m_ascending > 0 && id >= m_ids.front()) {
        const auto guess = static_cast<size_t>(id - m_ids.front()); // right as long as nobody was removed
        if (guess < m_ascending && m_ids[guess] == id)
            return static_cast<quint32>(guess);
        const auto found = std::lower_bound(m_ids.begin(), end, id);
        if (found != end && *found == id)
            return static_cast<quint32>(found - m_ids.begin());
    }
    const auto late = m_lateIds.constFind(id);
    return late != m_lateIds.constEnd() ? std::optional(*late) : std::nullopt;
}

domain::Holder Roster::holder(quint32 index) const
{
    return static_cast<domain::Holder>(m_states[index] & holderMask);
}

domain::UserStatus Roster::status(quint32 index) const
{
    return static_cast<domain::UserStatus>(m_states[index] >> statusShift & statusMask);
}

std::string_view Roster::foldedEmail(quint32 index) const
{
    const std::string_view text = m_texts.text(index);
    return text.substr(text.rfind(pieceEnd) + 1); // npos + 1 is 0
}

quint32 Roster::organizationSlot(domain::Id organization)
{
    const auto found = std::ranges::find(m_organizationIds, organization);
    if (found == m_organizationIds.end()) {
        m_organizationIds.push_back(organization);
        return static_cast<quint32>(m_organizationIds.size() - 1);
    }
    return static_cast<quint32>(found - m_organizationIds.begin());
}

const std::string &Roster::foldedText(const RowView &row)
{
    m_scratch.clear();
    if (!row.display.empty()) {
        appendFolded(m_scratch, row.display);
        m_scratch.push_back(pieceEnd);
    }
    const size_t space = row.first.empty() || row.last.empty() ? 0 : 1;
    const size_t length = row.first.size() + space + row.last.size();
    const bool shown = row.display.size() == length && row.display.starts_with(row.first)
        && row.display.ends_with(row.last) && (!space || row.display[row.first.size()] == ' ');
    if (length > 0 && !shown) {
        std::string both;
        both.reserve(length);
        both.append(row.first).append(space, ' ').append(row.last);
        appendFolded(m_scratch, both);
        m_scratch.push_back(pieceEnd);
    }
    appendFolded(m_scratch, row.email);
    return m_scratch;
}

void Roster::setValues(quint32 index, const RowView &row)
{
    m_roles[index] = row.roles;
    m_states[index] = static_cast<quint8>(liveBit | static_cast<quint8>(row.holder)
                                          | static_cast<quint8>(row.status) << statusShift);
    m_organizations[index] = organizationSlot(row.organization);
    ++m_live;
    m_own += row.holder == domain::Holder::Customer;
}

void Roster::uncount(quint32 index)
{
    if (!isLive(index))
        return;
    --m_live;
    m_own -= holder(index) == domain::Holder::Customer;
}

bool Roster::passes(const Query &query, quint32 index) const
{
    const quint8 state = m_states[index];
    const bool own = (state & holderMask) == static_cast<quint8>(domain::Holder::Customer);
    const quint32 statuses = query.statuses ? query.statuses : ~quint32(0);
    const bool live = (state & liveBit) && statuses >> (state >> statusShift & statusMask) & 1;
    if (query.roles == 0 && !query.administrators && !query.externals)
        return live & own;
    const quint32 wanted = query.roles ? query.roles : ~quint32(0);
    return live & ((m_roles[index] & wanted) != 0) & (!query.externals | !own);
}

RowSet Roster::rowsOf(const People &people) const
{
    RowSet set(m_ids.size());
    for (const domain::Id id : people) {
        if (const std::optional<quint32> row = indexOf(id))
            set.insert(*row);
    }
    return set;
}

RowSet Roster::filtered(const Query &query) const
{
    const size_t rows = m_ids.size();
    RowSet set(rows);
    std::vector<quint64> &words = set.words();
    for (size_t word = 0; word < words.size(); ++word) {
        quint64 bits = 0;
        const size_t end = std::min<size_t>(rows - word * 64, 64);
        for (size_t bit = 0; bit < end; ++bit)
            bits |= quint64(passes(query, static_cast<quint32>(word * 64 + bit))) << bit;
        words[word] = bits;
    }
    if (query.people)
        set.intersect(rowsOf(*query.people));
    return set;
}

RowSet Roster::matching(const Query &query) const
{
    RowSet set = filtered(query);
    const QByteArray folded = fold(query.text);
    const std::vector<std::string_view> words = wordsOf(folded);
    if (words.empty())
        return set;
    if (set.size() > m_ids.size() / fewRows) {
        set.intersect(m_texts.search(words));
        return set;
    }
    RowSet found(m_ids.size());
    for (quint32 row = 0; row < m_ids.size(); ++row) {
        if (set.contains(row) && holdsAll(m_texts.text(row), words))
            found.insert(row);
    }
    return found;
}

size_t Roster::count(quint32 roleMask) const
{
    return static_cast<size_t>(
        std::ranges::count_if(m_roles, [roleMask](quint32 roles) { return (roles & roleMask) != 0; }));
}

size_t Roster::count(const Query &query) const
{
    return matching(query).size();
}

size_t Roster::memory() const
{
    return m_texts.memory() + m_ids.size() * (sizeof(domain::Id) + 2 * sizeof(quint32) + sizeof(quint8));
}

} // namespace rolecall::roster
