// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exporter.h"

#include <QJsonObject>

/// What is still to be done in Control Hub, as a file (gate/carryover.h): as a table for whoever does it by
/// hand, or as requests of the SCIM API.
///
/// The requests are BulkRequests of Webex's Identity SCIM 2 API (POST /identity/scim/{orgId}/v2/Bulk, RFC
/// 7644 section 3.7): one PATCH a person, at most 100 of them a request. A role is added to or removed from
/// the attribute "roles" by the id of resources/catalog/roles.csv (`api_role`), with type "cirole" and the
/// name that Control Hub gives it. Nothing else goes this way: site roles and roles without such an id,
/// external administrators, licenses (they have an API of their own), users and their profiles stay steps by
/// hand.
///
/// Control Hub's ids of users and the organization are known only there. Whoever sends a request puts each in
/// the place of its placeholder: {id of ADDRESS} in the path of an operation, {orgId} in the address. The
/// file is an object of "note" (how to), "endpoint", "requests" and "by_hand" (the steps that are left). The
/// requests were written by the documentation of the API and never sent from here.
namespace rolecall::exchange {

struct CarryOverExport {
    qint64 rows = 0; ///< of the table, or operations of roles
    qint64 requests = 0;
    qint64 byHand = 0; ///< steps that the requests do not hold
};

/// What the list shows that is still to be done: ticked off rows are left out.
[[nodiscard]] Result<CarryOverExport> exportCarryOver(gate::Gate &gate, const gate::Session &session,
                                                      const ExportOptions &options);
[[nodiscard]] Result<CarryOverExport> exportCarryOverScim(gate::Gate &gate, const gate::Session &session,
                                                          const ExportOptions &options);

/// The most operations that the API takes in one request.
inline constexpr qsizetype scimOperations = 100;

} // namespace rolecall::exchange
