// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/serviceexamples.h"

#include "gate/questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr size_t triedSites = 8;

/// Nobody, then everybody who is known.
QStringList triedSellers(gate::Gate &gate, const gate::Session &session)
{
    QStringList sellers{QString()};
    if (const Result<QStringList> known = gate::sellers(gate, session))
        sellers += *known;
    return sellers;
}

/// The first command that the gate would accept, else the first one.
template<typename T>
T firstAccepted(gate::Gate &gate, const gate::Session &session, const std::vector<T> &examples)
{
    const auto found = std::ranges::find_if(
        examples, [&](const T &example) { return !gate::whyNot(gate, session, gate::Command(example)); });
    return found == examples.end() ? examples.front() : *found;
}

} // namespace

gate::AddSite exampleSite(gate::Gate &gate, const gate::Session &session,
                          const std::vector<gate::SiteRow> &rows)
{
    QString name = u"new.site.example"_s;
    while (std::ranges::any_of(rows, [&name](const gate::SiteRow &row) {
        return row.site.name.compare(name, Qt::CaseInsensitive) == 0;
    }))
        name.prepend(u"new."_s);
    std::vector<gate::AddSite> examples;
    for (const QString &seller : triedSellers(gate, session))
        examples.push_back({name, true, seller});
    return firstAccepted(gate, session, examples);
}

gate::AddLicense exampleLicense(gate::Gate &gate, const gate::Session &session,
                                const std::vector<gate::LicenseRow> &rows)
{
    QString subscription = u"New"_s;
    while (std::ranges::any_of(rows, [&subscription](const gate::LicenseRow &row) {
        return row.license.subscription.compare(subscription, Qt::CaseInsensitive) == 0;
    }))
        subscription += u"1"_s;
    QStringList services{u"Messaging"_s, u"Contact Center Premium"_s};
    const Result<std::vector<gate::SiteRow>> sites = gate::sites(gate, session);
    for (size_t i = 0; sites && i < std::min(sites->size(), triedSites); ++i)
        services << (*sites)[i].site.name + u" - Meetings"_s;
    std::vector<gate::AddLicense> examples;
    for (const QString &seller : triedSellers(gate, session)) {
        for (const QString &service : services)
            examples.push_back({service + u" ["_s + subscription + u']', {}, seller});
    }
    return firstAccepted(gate, session, examples);
}

} // namespace rolecall::ui
