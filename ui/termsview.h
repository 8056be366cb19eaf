// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page.h"

#include <QHash>

#include <string>

class QLineEdit;

namespace rolecall::ui {

class ListTable;
class PlainLabel;

/// The words of Control Hub in the four languages side by side, found by every form that a file or a person
/// may write. A tab of the page about roles; a place's key is a term's id.
class TermsView final : public Page {
    Q_OBJECT

public:
    explicit TermsView(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("terms"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("languages"); }
    void retranslate() override;
    void goTo(const Place &place) override;
    [[nodiscard]] QWidget *searchField() const override;

private:
    void build();
    void fill();
    void search();

    QLineEdit *m_search;
    PlainLabel *m_count;
    ListTable *m_table;
    PlainLabel *m_empty;
    QHash<QString, std::string> m_folded; ///< all forms of a term, by its id
};

} // namespace rolecall::ui
