// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/workspacestatusbar.h"

#include "domain/language.h"
#include "ui/openingnotes.h"
#include "ui/plainlabel.h"
#include "ui/sealbutton.h"
#include "ui/wording.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStyle>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

WorkspaceStatusBar::WorkspaceStatusBar(tables::WorkspaceService *service, QWidget *parent)
    : QStatusBar(parent)
    , m_service(service)
    , m_file(addLabel(u"fileLabel"_s, false))
    , m_saved(addLabel(u"savedLabel"_s, false))
    , m_readOnly(addLabel(u"readOnlyLabel"_s, false))
    , m_seal(new SealButton(service, this))
    , m_asOf(addLabel(u"asOfLabel"_s, true))
    , m_administrators(addLabel(u"fullAdministratorsLabel"_s, true))
    , m_demo(addLabel(u"demoLabel"_s, true))
{
    using Service = tables::WorkspaceService;
    setObjectName(u"workspaceStatusBar"_s);
    setSizeGripEnabled(false);
    setContentsMargins(spacing, 0, spacing, 0);
    m_readOnly->setColor(SemanticColor::Warning);
    m_demo->setColor(SemanticColor::Warning);
    m_asOf->setMinimumWidth(1); // keeps no window from being made small
    addWidget(m_seal);
    m_seal->setVisible(m_seal->seal().number > 0); // the bar shows what is added to it
    connect(m_seal, &SealButton::changed, this, &WorkspaceStatusBar::fitFileName);
    connect(m_seal, &SealButton::copied, this, &WorkspaceStatusBar::sealCopied);
    connect(m_service, &Service::infoChanged, this, &WorkspaceStatusBar::refresh);
    connect(m_service, &Service::signedInChanged, this, &WorkspaceStatusBar::refresh);
    connect(m_service, &Service::rosterReset, this, &WorkspaceStatusBar::refresh);
    connect(m_service, &Service::rowsChanged, this, &WorkspaceStatusBar::refresh);
    connect(m_service, &Service::signedInChanged, this, [this] {
        m_known = {};
        loadAsOf();
    });
    connect(m_service, &Service::recordsAdded, this, &WorkspaceStatusBar::loadAsOf);
    connect(m_service, &Service::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        refresh();
    });
    refresh();
}

PlainLabel *WorkspaceStatusBar::addLabel(const QString &objectName, bool right)
{
    auto *label = new PlainLabel(SemanticColor::SubtleText, this);
    label->setObjectName(objectName);
    if (right)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

void WorkspaceStatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QStatusBar::changeEvent(event);
}

void WorkspaceStatusBar::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitFileName();
}

void WorkspaceStatusBar::fitFileName()
{
    const auto &info = m_service->info();
    if (!info)
        return;
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) + spacing;
    int room = contentsRect().width() - gap;
    for (const QWidget *other :
         std::initializer_list<QWidget *>{m_saved, m_readOnly, m_seal, m_administrators, m_demo}) {
        if (!other->isHidden())
            room -= other->sizeHint().width() + gap;
    }
    const int least = m_file->fontMetrics().averageCharWidth() * 6;
    // Where it has no room, the page of what is to be carried over says it, too.
    const int asOfWidth = m_asOf->sizeHint().width() + gap;
    const bool asOfFits = m_known.at.isValid() && room - asOfWidth >= least;
    if (m_asOf->isHidden() == asOfFits)
        m_asOf->setVisible(asOfFits);
    room -= asOfFits ? asOfWidth : 0;
    m_file->setText(m_file->fontMetrics().elidedText(QFileInfo(info->path).fileName(), Qt::ElideMiddle,
                                                     std::max(room, least)));
}

void WorkspaceStatusBar::loadAsOf()
{
    m_asking.reset();
    showAsOf();
    if (!m_service->signedIn())
        return;
    auto mine = std::make_shared<tables::Task>();
    m_asking = m_service->ask<gate::KnownAsOf>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::knownAsOf(*open.gate, open.session);
        },
        this,
        [this, mine](const Result<gate::KnownAsOf> &known) {
            if (m_asking != *mine)
                return; // there is a newer question
            m_asking.reset();
            m_known = known.value_or(gate::KnownAsOf());
            showAsOf();
        });
    *mine = m_asking;
}

void WorkspaceStatusBar::showAsOf()
{
    const QString when = domain::dateTime(m_known.at);
    m_asOf->setText(gate::inShort(m_known, when));
    m_asOf->setToolTip(plainToolTip(gate::inWords(m_known, when)));
    fitFileName();
}

void WorkspaceStatusBar::refresh()
{
    const auto &info = m_service->info();
    setVisible(info.has_value());
    if (!info)
        return;
    const auto fitted = qScopeGuard([this] { fitFileName(); }); // once all the rest is known
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(info->path)));
    //: State of the workspace file: something is still under way / everything is on the disk
    m_saved->setText(m_busy ? tr("Working...") : tr("Saved"));
    m_saved->setVisible(!info->readOnly);
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setVisible(info->readOnly);
    m_readOnly->setToolTip(plainToolTip(readOnlyReason(*info)));
    showAsOf();
    m_demo->setText(tr("Demo"));
    m_demo->setVisible(info->demo);

    const domain::Constraint &advice =
        domain::Catalogue::instance().constraint(domain::ConstraintKind::AdviseNumber);
    // Who sees the users of some sites alone, or none, can't count administrators.
    const bool counted = m_service->signedIn() && m_service->isRosterLoaded() && !m_service->rosterError()
        && m_service->roster().isWhole();
    m_administrators->setVisible(counted);
    if (!counted)
        return;
    const qint64 count = m_service->countHolders(advice.roles);
    m_administrators->setText(tr("%n full administrator(s)", nullptr, static_cast<int>(count)));
    const bool few = count < advice.parameter.toInt();
    m_administrators->setColor(few ? SemanticColor::Warning : SemanticColor::SubtleText);
    m_administrators->setToolTip(few ? tr("At least two full administrators are advised (Rule R5).")
                                     : QString());
}

} // namespace rolecall::ui
