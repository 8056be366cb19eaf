// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/licensepreview.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace rolecall::ui {

class PlainLabel;

/// The boxes of the licenses of a person, in groups by service, with the reason under each that can't be
/// turned over. Knows of no rule; the gate's preview says all.
class LicenseBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit LicenseBoxes(QWidget *parent = nullptr);

    /// How many people have a license, by its id; of those that may be seen.
    void setAssigned(const QHash<domain::Id, qint64> &assigned);
    /// Takes over what is held and what is closed. What was turned over by hand stays so.
    void setBoxes(const std::vector<gate::LicenseBox> &boxes);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The headings that are ticked and not held, and the other way round.
    [[nodiscard]] QStringList given() const { return turned(true); }
    [[nodiscard]] QStringList taken() const { return turned(false); }
    void retranslate();

Q_SIGNALS:
    void toggled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a click on the words is one on the box

private:
    struct Row {
        gate::LicenseBox state;
        QCheckBox *box = nullptr;
        PlainLabel *heading = nullptr; ///< beside the box: unlike its own text it wraps
        PlainLabel *note = nullptr;
    };
    void addRow(QVBoxLayout *layout, const gate::LicenseBox &state);
    void addGroup(QVBoxLayout *layout, const QString &service);
    void showState(Row &row);
    [[nodiscard]] QString noteOf(const Row &row) const;
    [[nodiscard]] QStringList turned(bool to) const;

    std::vector<Row> m_rows;
    std::vector<std::pair<QString, PlainLabel *>> m_groups; ///< service and its heading
    QHash<domain::Id, qint64> m_assigned;
};

} // namespace rolecall::ui
