// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/peoplequestions.h"
#include "tables/workspaceservice.h"

#include <list>

namespace rolecall::tables {

/// Finds out who passes a filter, on the worker, and keeps the last answers until people may have changed.
/// Many may ask for the same at once. In the window's thread.
class PeopleFinder final : public QObject {
    Q_OBJECT

public:
    using Found = std::shared_ptr<const roster::People>;
    using Reply = std::function<void(const Result<Found> &)>;

    explicit PeopleFinder(WorkspaceService *service, QObject *parent = nullptr);

    /// Who passes, if that is known and of now; else null, and find() asks for it.
    [[nodiscard]] const Result<Found> *known(const gate::PeopleFilter &filter) const;
    /// Replies later, with what is true then: an answer that a change has overtaken is asked for once more.
    /// Dropped once `context` is gone, and if nobody or somebody else is signed in by then.
    void find(const gate::PeopleFilter &filter, QObject *context, Reply reply);

Q_SIGNALS:
    void outdated(); ///< what was found may no longer be so
    void forgotten(); ///< somebody else is signed in, or nobody: nothing that was found is for him

private:
    struct Waiting {
        QPointer<QObject> context;
        Reply reply;
    };
    struct Entry {
        gate::PeopleFilter filter;
        Result<Found> found;
        int foundAt = -1; ///< what m_age was when the worker was asked; -1: not found yet
        bool asked = false; ///< the worker has it
        std::vector<Waiting> waiting;
    };

    void age();
    void forget();
    [[nodiscard]] Entry *entry(const gate::PeopleFilter &filter);
    void ask(Entry &entry);
    void answered(const gate::PeopleFilter &filter, int age, Result<Found> found);
    void reply(const gate::PeopleFilter &filter);
    void leaveOut(); ///< what was used longest ago

    WorkspaceService *m_service;
    std::list<Entry> m_entries; ///< the one used last is first
    int m_age = 0; ///< grows whenever people may have changed
    int m_session = 0; ///< answers for an older one are dropped
    bool m_telling = false; ///< outdated() is on its way
};

} // namespace rolecall::tables
