// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externalsfilter.h"
#include "ui/filterframe.h"

#include <QPushButton>

#include <array>

namespace rolecall::ui {

class FilterChips;

/// What the list of external administrators can be narrowed to: a list of boxes for each kind, with the
/// number of people behind each choice. Each choice counts at once.
class ExternalsFilterPopup final : public FilterFrame {
    Q_OBJECT

public:
    explicit ExternalsFilterPopup(QWidget *parent);

    [[nodiscard]] ExternalsFilter filter() const;
    void setFilter(const ExternalsFilter &filter); ///< emits nothing
    void setRows(const std::vector<gate::ExternalRow> &rows); ///< all of the list
    void retranslate();

Q_SIGNALS:
    void changed(); ///< a person has chosen otherwise

protected:
    void enterKind(int kind) override;
    [[nodiscard]] int contentWidth() const override;

private:
    void fill();
    void showNumbers();

    std::vector<gate::ExternalRow> m_rows;
    std::array<ChoiceList *, externalKinds> m_lists{};
};

/// A button that opens it. What is chosen stands on chips(), which the owner places.
class ExternalsFilterButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ExternalsFilterButton(QWidget *parent = nullptr);

    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] ExternalsFilter filter() const { return m_popup->filter(); }
    void setFilter(const ExternalsFilter &filter); ///< emits changed() if it is something else
    void setRows(const std::vector<gate::ExternalRow> &rows); ///< all of the list
    void closePopup();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    ExternalsFilterPopup *m_popup;
    FilterChips *m_chips;
};

} // namespace rolecall::ui
