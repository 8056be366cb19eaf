// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/accesschange.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const AccessRow *findRow(const std::vector<AccessRow> &rows, const AccessRow &like)
{
    const auto found = std::ranges::find_if(rows, [&like](const AccessRow &row) {
        return row.privilege == like.privilege && row.site == like.site;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::vector<PrivilegeChange> accessChanges(const std::vector<AccessRow> &before,
                                           const std::vector<AccessRow> &after)
{
    std::vector<PrivilegeChange> changes;
    for (const AccessRow &row : before) {
        const AccessRow *other = findRow(after, row);
        const Level now = other ? other->verdict.level : Level::None;
        if (row.verdict.level != now)
            changes.push_back({row.privilege, row.siteName, row.verdict.level, now});
    }
    for (const AccessRow &row : after) { // on sites that came into sight
        if (!findRow(before, row) && row.verdict.level != Level::None)
            changes.push_back({row.privilege, row.siteName, Level::None, row.verdict.level});
    }
    return changes;
}

} // namespace rolecall::gate
