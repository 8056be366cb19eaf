// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/servicequestions.h"

/// Examples of what the session may add, for controls that lead to a dialog and ask the gate whether it
/// makes sense to open it: what is refused with one seller or service may be allowed with another. Asked in
/// the worker, by dry runs.
namespace rolecall::ui {

/// The first of the sites to be that the gate would accept; the first one tried if it accepts none. `rows`
/// are the sites that the session sees.
[[nodiscard]] gate::AddSite exampleSite(gate::Gate &gate, const gate::Session &session,
                                        const std::vector<gate::SiteRow> &rows);
/// The same for a license.
[[nodiscard]] gate::AddLicense exampleLicense(gate::Gate &gate, const gate::Session &session,
                                              const std::vector<gate::LicenseRow> &rows);

} // namespace rolecall::ui
