// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sealbutton.h"

#include "gate/logquestions.h"
#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScopeGuard>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int digitsShown = 4;

} // namespace

QString sealInShort(const store::Seal &seal)
{
    return QString::number(seal.number) + u' ' + seal.hash.left(digitsShown) + u'…';
}

QString sealCopied(const store::Seal &seal)
{
    //: %1 is number and hash of the newest record of the audit log
    return SealButton::tr("Copied the seal %1 to the clipboard.").arg(sealInShort(seal));
}

void offerToCopy(const store::Seal &seal, MessageBar *bar)
{
    //: Button: puts number and hash of the newest record on the clipboard
    bar->setAction(SealButton::tr("Copy the seal"), [seal, bar] {
        QGuiApplication::clipboard()->setText(seal.text());
        bar->showInfo(sealCopied(seal));
    });
}

SealButton::SealButton(tables::WorkspaceService *service, QWidget *parent)
    : QToolButton(parent)
    , m_service(service)
{
    using Service = tables::WorkspaceService;
    setObjectName(u"sealButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_service, &Service::signedInChanged, this, &SealButton::forget);
    connect(m_service, &Service::recordsAdded, this, &SealButton::load);
    connect(this, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_seal.text());
        Q_EMIT copied(m_seal.text());
    });
    forget();
}

void SealButton::forget()
{
    ++m_generation;
    m_asking = false;
    m_seal = {};
    refresh();
    load();
}

void SealButton::load()
{
    if (!m_service->signedIn())
        return;
    m_stale = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_service->ask<store::Seal>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::seal(*open.gate, open.session);
        },
        this,
        [this, generation = m_generation](const Result<store::Seal> &seal) {
            if (generation != m_generation)
                return;
            m_asking = false;
            m_seal = seal.value_or(store::Seal());
            refresh();
            if (std::exchange(m_stale, false))
                load();
        });
}

void SealButton::refresh()
{
    setVisible(m_seal.number > 0);
    const auto told = qScopeGuard([this] { Q_EMIT changed(); });
    if (m_seal.number == 0)
        return;
    //: %1 is number and hash of the newest record of the audit log
    setText(tr("Seal %1").arg(sealInShort(m_seal)));
    setAccessibleName(tr("Seal %1").arg(m_seal.text()));
    const QString hint =
        tr("Number and hash of the newest record of the audit log. Noted elsewhere, they show "
           "later whether the log was cut or written anew since. Press to copy them.");
    setAccessibleDescription(hint);
    setToolTip(plainToolTip(m_seal.text() + u'\n' + hint));
}

void SealButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace rolecall::ui
