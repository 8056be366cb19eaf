// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/openingnotes.h"

#include "store/filesystem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotes)
};

} // namespace

QString readOnlyReason(const tables::WorkspaceInfo &info)
{
    switch (info.readOnlyCause) {
    case tables::ReadOnlyCause::None:
        return {};
    case tables::ReadOnlyCause::OtherWriter: {
        //: %1 says who: "rolecall (process 4711 of ana on pc7, since 14:05)"
        const QString reason =
            Text::tr("This workspace is open for reading only, because it is open for writing in %1. To "
                     "change it, close it there, then open it here again.")
                .arg(store::inWords(info.writer));
        const QString advice = store::adviceOnLeftLock(info.writer);
        return advice.isEmpty() ? reason : reason + u' ' + advice;
    }
    case tables::ReadOnlyCause::NoLock:
        return Text::tr("This workspace is open for reading only, because no lock could be made beside it. "
                        "To change it, make room on its disk, then open it again.");
    case tables::ReadOnlyCause::File:
        break;
    }
    return Text::tr("This workspace is open for reading only, because its file or folder can't be written. "
                    "To change it, open a copy that you may write.");
}

QString openingNotes(const tables::WorkspaceInfo &info)
{
    QStringList notes{readOnlyReason(info)};
    if (info.onNetwork)
        notes << store::networkWarning(info.path);
    notes.removeAll(QString());
    return notes.join(u'\n');
}

} // namespace rolecall::ui
