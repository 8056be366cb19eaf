// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userfilter.h"

#include "ui/filterchips.h"
#include "ui/filterpopup.h"
#include "ui/icons.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::WorkspaceService;

namespace {

/// Roles and statuses by their ids; names of other kinds behind their kind.
QString chipId(const FilterPart &part)
{
    switch (part.kind) {
    case FilterKind::License:
        return u"license:"_s + part.id;
    case FilterKind::Site:
        return u"site:"_s + part.id;
    case FilterKind::Department:
        return u"department:"_s + part.id;
    case FilterKind::Role:
    case FilterKind::Status:
    case FilterKind::LastUse:
        return part.id;
    }
    Q_UNREACHABLE();
}

} // namespace

UserFilter::UserFilter(WorkspaceService *service, QWidget *parent)
    : QPushButton(parent)
    , m_service(service)
    , m_popup(new FilterPopup(this))
    , m_chips(new FilterChips(parent))
{
    setObjectName(u"filterButton"_s);
    setIcon(ui::icon(u"filter"_s));
    connect(this, &QPushButton::clicked, this, &UserFilter::openPopup);
    connect(m_popup, &FilterPopup::changed, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    connect(m_chips, &FilterChips::removeRequested, this, [this](const QString &id) {
        tables::UserQuery query = this->query();
        for (const FilterPart &part : partsOf(query)) {
            if (chipId(part) == id)
                removePart(query, part);
        }
        setQuery(query);
    });
    connect(m_chips, &FilterChips::leftEmpty, this, qOverload<>(&QWidget::setFocus));
    connect(service, &WorkspaceService::signedInChanged, this, [this] {
        if (m_task)
            m_task->cancelled = true;
        m_task.reset();
        m_popup->hide();
        m_popup->forgetChoices();
    });
    retranslate();
}

const tables::UserQuery &UserFilter::query() const
{
    return m_popup->query();
}

void UserFilter::setQuery(const tables::UserQuery &query)
{
    const tables::UserQuery before = this->query();
    m_popup->setQuery(query);
    if (this->query() == before)
        return;
    showChosen();
    Q_EMIT changed();
}

bool UserFilter::isEmpty() const
{
    return query().isEmpty();
}

void UserFilter::clear()
{
    setQuery({});
}

void UserFilter::openPopup()
{
    m_popup->openBelow(this);
    askForChoices();
}

void UserFilter::askForChoices()
{
    if (!m_service->signedIn())
        return;
    if (m_task)
        m_task->cancelled = true;
    auto mine = std::make_shared<tables::Task>();
    m_task = m_service->ask<gate::FilterChoices>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::filterChoices(*open.gate, open.session);
        },
        this,
        [this, mine](const Result<gate::FilterChoices> &choices) {
            if (m_task != *mine)
                return; // there is a newer question
            m_task.reset();
            m_popup->setChoices(choices);
        });
    *mine = m_task;
}

void UserFilter::showChosen()
{
    const std::vector<FilterPart> parts = partsOf(query());
    std::vector<FilterChips::Item> items;
    for (const FilterPart &part : parts)
        items.push_back({chipId(part), partText(part)});
    m_chips->setItems(items);
    const auto number = parts.size();
    //: Button that opens what the list can be narrowed to; &: its key
    setText(number == 0 ? tr("Fi&lter") : tr("Fi&lter (%1)").arg(number));
}

void UserFilter::retranslate()
{
    setAccessibleName(tr("Filter the list"));
    setHint(this, tr("Show only people with certain roles, statuses, licenses, sites or departments"));
    m_popup->retranslate();
    showChosen();
}

} // namespace rolecall::ui
