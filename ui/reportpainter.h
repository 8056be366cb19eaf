// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/report.h"
#include "result.h"

#include <QByteArray>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

/// Reports on paper. What they say is put in as plain text (I9), in black on white whatever the theme is.
/// Every page bears the organization, when and by whom it was made, and its number. May be called from any
/// thread while an application with windows is there.
namespace rolecall::ui {

/// What stands between head and foot of the pages, laid out for `device`, which must outlive it.
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const exchange::Report &report,
                                                        QPagedPaintDevice &device);
/// Paints all pages on paper as it is set up there. File where the device can't be painted on.
[[nodiscard]] Result<void> paintReport(const exchange::Report &report, QPagedPaintDevice &device);
/// Gives the pages our margins, or the device's own where it needs wider ones.
void setReportMargins(QPagedPaintDevice &device);
/// A PDF file of A4 pages with its fonts in it.
[[nodiscard]] Result<QByteArray> reportAsPdf(const exchange::Report &report);

} // namespace rolecall::ui
