// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/licensestore.h"

#include <optional>
#include <vector>

/// What a change of somebody's licenses would do, for whoever is asked about it before.
namespace rolecall::gate {

/// A license in the dialog: whether it is held, whether the plan has it, and why its box can't be turned
/// over, if so.
struct LicenseBox {
    store::License license;
    bool held = false;
    bool planned = false;
    std::optional<Error> closed;
};

struct LicensePreview {
    /// Those that the session sees of the person or may assign, in the order of the roster's columns.
    std::vector<LicenseBox> boxes;
    bool unchanged = true; ///< the plan changes nothing
    std::optional<Error> refusal; ///< why the plan as a whole would be refused
    QStringList given; ///< headings of what the plan really gives
    QStringList taken;
    std::vector<Notice> notices; ///< what it brings with it (R17)
};

/// Works out `plan` and, for each box, the plan with that box turned over, by dry runs of the gate. Denied
/// (R34) where the session does not see the person.
[[nodiscard]] Result<LicensePreview> previewLicenses(Gate &gate, const Session &session,
                                                     const ChangeLicenses &plan);

} // namespace rolecall::gate
