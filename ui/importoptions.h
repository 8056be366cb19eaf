// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/importlook.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QScrollArea;

namespace rolecall::ui {

class PlainLabel;

/// What a person can choose about importing a file, as far as it applies to what the file holds: what becomes
/// of services, how cells stand in it, whether bad rows are left out, and who manages each site that comes
/// with it.
class ImportOptions final : public QWidget {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget *parent = nullptr);

    /// Offers what applies to this file. What was chosen stays.
    void setLook(const ImportLook &look);
    /// Another file: nothing is offered, and all is as at first.
    void clear();
    /// Puts what is chosen into `choices`.
    void fill(ImportChoices &choices) const;

Q_SIGNALS:
    void changed(); ///< a person chose something else

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SiteChoice {
        QString site;
        PlainLabel *label;
        QComboBox *box;
    };

    void build();
    void retranslate();
    void setSites(const QStringList &sites);
    void addSite(const QString &site);
    void showSkip();

    qint64 m_refused = 0;
    PlainLabel *m_modeLabel;
    QComboBox *m_mode;
    QCheckBox *m_exact;
    QCheckBox *m_skip;
    PlainLabel *m_sitesLabel;
    QScrollArea *m_sitesArea;
    QFormLayout *m_sitesForm = nullptr;
    std::vector<SiteChoice> m_sites; ///< in the order of the file
};

} // namespace rolecall::ui
