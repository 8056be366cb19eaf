// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/report.h"
#include "result.h"

#include <QByteArray>

#include <functional>
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
/// Told before the pages are laid out (0 of 0), before each page and after the last one how many are painted;
/// false cancels what is not painted yet.
using PageProgress = std::function<bool(qint64 done, qint64 total)>;
/// Paints all pages on paper as it is set up there. File where the device can't be painted on; Cancelled: the
/// device has the pages painted so far, and was not begun where there are none.
[[nodiscard]] Result<void> paintReport(const exchange::Report &report, QPagedPaintDevice &device,
                                       const PageProgress &progress = {});
/// Gives the pages our margins, or the device's own where it needs wider ones.
void setReportMargins(QPagedPaintDevice &device);
/// A PDF file of A4 pages with its fonts in it.
[[nodiscard]] Result<QByteArray> reportAsPdf(const exchange::Report &report,
                                             const PageProgress &progress = {});

} // namespace rolecall::ui
