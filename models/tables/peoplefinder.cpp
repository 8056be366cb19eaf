// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/peoplefinder.h"

#include <algorithm>
#include <utility>

namespace rolecall::tables {
namespace {

constexpr size_t keptAnswers = 8;

} // namespace

PeopleFinder::PeopleFinder(WorkspaceService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(service, &WorkspaceService::rowsChanged, this, &PeopleFinder::age);
    connect(service, &WorkspaceService::rosterReset, this, &PeopleFinder::age);
    connect(service, &WorkspaceService::recordsAdded, this, &PeopleFinder::age);
    connect(service, &WorkspaceService::signedInChanged, this, &PeopleFinder::forget);
}

const Result<PeopleFinder::Found> *PeopleFinder::known(const gate::PeopleFilter &filter) const
{
    const auto found = std::ranges::find(m_entries, filter, &Entry::filter);
    return found != m_entries.end() && found->foundAt == m_age ? &found->found : nullptr;
}

void PeopleFinder::find(const gate::PeopleFilter &filter, QObject *context, Reply reply)
{
    if (!m_service->signedIn())
        return;
    Entry *wanted = entry(filter);
    if (!wanted) {
        leaveOut();
        m_entries.push_front({filter, Found(), -1, false, {}});
        wanted = &m_entries.front();
    }
    wanted->waiting.push_back({context, std::move(reply)});
    if (wanted->foundAt == m_age)
        QMetaObject::invokeMethod(
            this, [this, filter] { this->reply(filter); }, Qt::QueuedConnection);
    else if (!wanted->asked)
        ask(*wanted);
}

PeopleFinder::Entry *PeopleFinder::entry(const gate::PeopleFilter &filter)
{
    const auto found = std::ranges::find(m_entries, filter, &Entry::filter);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return &m_entries.front();
}

void PeopleFinder::ask(Entry &entry)
{
    entry.asked = true;
    const auto work = [filter = entry.filter](OpenWorkspace &open, TaskState &) -> Result<Found> {
        ROLECALL_TRY_LET(people, gate::peopleWho(*open.gate, open.session, filter));
        return std::make_shared<const roster::People>(std::move(people));
    };
    m_service->ask<Found>(
        work, this, [this, filter = entry.filter, age = m_age, session = m_session](Result<Found> found) {
            if (session == m_session)
                answered(filter, age, std::move(found));
        });
}

void PeopleFinder::answered(const gate::PeopleFilter &filter, int age, Result<Found> found)
{
    Entry *const asked = entry(filter);
    if (!asked)
        return;
    asked->asked = false;
    asked->found = std::move(found);
    asked->foundAt = age;
    if (age == m_age)
        reply(filter);
    else if (!asked->waiting.empty())
        ask(*asked);
}

void PeopleFinder::reply(const gate::PeopleFilter &filter)
{
    Entry *const answered = entry(filter);
    if (!answered || answered->waiting.empty())
        return;
    if (answered->foundAt != m_age) { // changed between find() and now
        if (!answered->asked)
            ask(*answered);
        return;
    }
    const Result<Found> found = answered->found; // a reply may ask for more, or lead to a change
    for (const Waiting &waiting : std::exchange(answered->waiting, {})) {
        if (waiting.context)
            waiting.reply(found);
    }
}

void PeopleFinder::age()
{
    ++m_age;
    if (std::exchange(m_telling, true))
        return; // one change is told of by several signals
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            Q_EMIT outdated();
        },
        Qt::QueuedConnection);
}

void PeopleFinder::forget()
{
    ++m_session;
    m_entries.clear();
    Q_EMIT forgotten();
}

void PeopleFinder::leaveOut()
{
    for (auto last = m_entries.end(); m_entries.size() >= keptAnswers && last != m_entries.begin();) {
        --last;
        if (last->waiting.empty() && !last->asked)
            last = m_entries.erase(last);
    }
}

} // namespace rolecall::tables
