// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/fieldsight.h"
#include "roster/textblock.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rolecall::roster {

struct Order;

/// What a list can be ordered by.
enum class SortColumn : quint8 {
    Name,
    Email,
    Organization,
    Status,
    Roles,
    Title,
    Department,
    Location,
    LastAccess,
    Count
};
[[nodiscard]] QString toText(SortColumn column); ///< COLUMN of the command line: "last_access"
[[nodiscard]] std::optional<SortColumn> sortColumnFrom(QStringView text);
/// The field of a profile that it orders by; nothing where it is none.
[[nodiscard]] std::optional<domain::Field> fieldOf(SortColumn column);

/// One person as the roster takes him in.
struct Row {
    domain::Id id = 0;
    domain::Id organization = 0;
    quint32 roles = 0; ///< a bit for each role of the catalogue that he holds now, roles per site included
    domain::Holder holder = domain::Holder::Customer;
    domain::UserStatus status = domain::UserStatus::Active;
    QString display = {};
    QString first = {};
    QString last = {};
    QString email = {};
};

/// The same over texts in UTF-8 that live elsewhere: what the loader reads has no QString.
struct RowView {
    domain::Id id = 0;
    domain::Id organization = 0;
    quint32 roles = 0;
    domain::Holder holder = domain::Holder::Customer;
    domain::UserStatus status = domain::UserStatus::Active;
    std::string_view display = {};
    std::string_view first = {};
    std::string_view last = {};
    std::string_view email = {};
};

/// A column that a list is ordered by.
struct SortKey {
    SortColumn column = SortColumn::Name;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Some people, by ascending id.
using People = std::vector<domain::Id>;

/// What a list shows (R31). Unfiltered it is the customer's own users. `roles`, `administrators` and
/// `externals` take in users of other organizations; several of them narrow each other. `column` and
/// `descending` say the order that is wanted; the caller passes the Order that belongs to it.
struct Query {
    QString text = {}; ///< every word of it must occur in the name or the e-mail; empty: no condition
    quint32 roles = 0; ///< whoever holds at least one of them; 0: no condition
    bool administrators = false; ///< whoever holds any role
    bool externals = false; ///< users of other organizations who hold any role
    quint32 statuses = 0; ///< a bit for each value of UserStatus (1 << value); 0: no condition
    std::shared_ptr<const People> people = {}; ///< only these; null: no condition
    SortColumn column = SortColumn::Name;
    bool descending = false;
    std::vector<SortKey> then = {}; ///< what orders those that are equal so far

    friend bool operator==(const Query &, const Query &) = default;
};

/// The keys that `query` is ordered by, the main one first.
[[nodiscard]] std::vector<SortKey> sortKeys(const Query &query);

/// The people of one customer's workspace in memory: what every list of users is a view of. Rows are known by
/// index; an index keeps its row for the life of the roster, that of a removed row included (and gets it back
/// if the same person is added again). One thread at a time; it may be copied.
class Roster final {
public:
    void reserve(size_t rows);
    /// What of the profiles of the people in the roster is shown; the rest nobody is told, by their order
    /// neither (A15, A16). At first all.
    void setShownFields(const domain::Fields &fields) { m_shownFields = fields; }
    [[nodiscard]] const domain::Fields &shownFields() const { return m_shownFields; }
    [[nodiscard]] bool shows(SortColumn column) const;
    /// The roster holds everybody, not the users of some sites alone (A15).
    void setWhole(bool whole) { m_whole = whole; }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// Adds a row whose id is not there yet. False, and nothing is changed, if the texts have outgrown 4 GiB.
    [[nodiscard]] bool append(const Row &row);
    [[nodiscard]] bool append(const RowView &row);
    /// Adds the row, or gives the one with its id these values. False as in append().
    [[nodiscard]] bool upsert(const Row &row);
    /// False if there is no such row.
    bool remove(domain::Id id);

    [[nodiscard]] size_t size() const { return m_live; } ///< rows that are there, whoever they belong to
    [[nodiscard]] size_t ownUsers() const { return m_own; } ///< of them the customer's own
    [[nodiscard]] size_t indexEnd() const { return m_ids.size(); } ///< one more than the highest index
    [[nodiscard]] std::optional<quint32> indexOf(domain::Id id) const;

    // By index, below indexEnd().
    [[nodiscard]] bool isLive(quint32 index) const { return m_states[index] & liveBit; }
    [[nodiscard]] domain::Id id(quint32 index) const { return m_ids[index]; }
    [[nodiscard]] quint32 roles(quint32 index) const { return m_roles[index]; }
    [[nodiscard]] domain::Holder holder(quint32 index) const;
    [[nodiscard]] domain::UserStatus status(quint32 index) const;
    [[nodiscard]] domain::Id organization(quint32 index) const
    {
        return m_organizationIds[m_organizations[index]];
    }
    [[nodiscard]] std::string_view foldedEmail(quint32 index) const; ///< valid until the next change

    /// The indices that `query` selects, in display order; without `order` by index. Rows that came after the
    /// order was built stand at the end, in both directions.
    [[nodiscard]] std::vector<quint32> select(const Query &query, const Order *order) const;
    /// The same by several columns: `orders` belong to sortKeys(query), one each. One that is null orders
    /// nothing. Rows without a value stand behind their equals, in both directions; what is equal in all of
    /// them stands as the last one has it, by e-mail and id.
    [[nodiscard]] std::vector<quint32> select(const Query &query, std::span<const Order *const> orders) const;
    /// How many people hold at least one of these roles, own and external ones.
    [[nodiscard]] size_t count(quint32 roleMask) const;
    [[nodiscard]] size_t count(const Query &query) const;

    [[nodiscard]] std::string_view block() const
    {
        return m_texts.bytes();
    } ///< the folded text that select() scans
    [[nodiscard]] size_t memory() const; ///< bytes in use, about

private:
    static constexpr quint8 liveBit = 0x80;
    static constexpr quint8 holderMask = 0x03;
    static constexpr int statusShift = 2;
    static constexpr quint8 statusMask = 0x07;

    [[nodiscard]] std::optional<quint32> slotOf(domain::Id id) const; ///< of a removed row too
    [[nodiscard]] quint32 organizationSlot(domain::Id organization);
    [[nodiscard]] bool passes(const Query &query, quint32 index) const;
    [[nodiscard]] RowSet rowsOf(const People &people) const;
    [[nodiscard]] RowSet filtered(const Query &query) const;
    [[nodiscard]] RowSet matching(const Query &query) const;
    [[nodiscard]] std::vector<quint32> inOrder(const RowSet &set, const Order *order, bool descending) const;
    [[nodiscard]] const std::string &foldedText(const RowView &row);
    void setValues(quint32 index, const RowView &row);
    void uncount(quint32 index);

    std::vector<domain::Id> m_ids;
    std::vector<quint32> m_roles;
    std::vector<quint8> m_states; ///< holder, status and whether the row is there
    std::vector<quint32> m_organizations; ///< index in m_organizationIds
    std::vector<domain::Id> m_organizationIds;
    TextBlock m_texts;
    std::string m_scratch;
    QHash<domain::Id, quint32> m_lateIds; ///< indices behind m_ascending
    size_t m_ascending = 0; ///< so many ids from the front ascend
    size_t m_live = 0;
    size_t m_own = 0;
    domain::Fields m_shownFields = domain::allFields();
    bool m_whole = true;
};

} // namespace rolecall::roster
