// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/auditchain.h"
#include "tables/workspaceservice.h"

#include <QToolButton>

namespace rolecall::ui {

class MessageBar;

/// A seal ("N:HASH") as it stands where there is little room: "4211 9f3c…".
[[nodiscard]] QString sealInShort(const store::Seal &seal);
/// Says that it is on the clipboard now.
[[nodiscard]] QString sealCopied(const store::Seal &seal);
/// Gives the message that `bar` shows a button that copies the whole seal.
void offerToCopy(const store::Seal &seal, MessageBar *bar);

/// The seal of the log of the organization in use (T3), for whoever is signed in; hidden while nobody is.
/// Pressed, it puts the whole seal on the clipboard. Follows the service.
class SealButton final : public QToolButton {
    Q_OBJECT

public:
    explicit SealButton(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] const store::Seal &seal() const { return m_seal; } ///< number 0: none is shown

Q_SIGNALS:
    void changed(); ///< what it shows, or whether
    void copied(const QString &seal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void load();
    void refresh();

    tables::WorkspaceService *m_service;
    store::Seal m_seal;
    bool m_asking = false;
    bool m_stale = false; ///< there is a newer one than was asked for
    int m_generation = 0; ///< answers for somebody who signed in before are dropped
};

} // namespace rolecall::ui
