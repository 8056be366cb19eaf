// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/texttable.h"
#include "gate/outcome.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace rolecall::cli {

/// What a verb answers: rows as JSON objects, one a line, or a table or sentences for people. Messages go to
/// the other stream. In a batch the rows of a line can be collected instead.
class Output final {
public:
    Output(QIODevice &out, QIODevice &err);
    Q_DISABLE_COPY_MOVE(Output)

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// Begins a table for people.
    void columns(const QStringList &headings);
    /// A row; `cells` are those of the table begun last.
    void row(const QJsonObject &object, const QStringList &cells);
    /// An answer that is not a row of a table; `text` (of any number of lines, without an end) is for people.
    void answer(const QJsonObject &object, const QString &text);
    /// For people only.
    void text(const QString &line);
    void endTable(); ///< prints what is left of a table; verbs needn't call it at their end

    /// To the other stream, whatever the form.
    void warn(const QString &message);
    void notices(const std::vector<gate::Notice> &notices); ///< only for people: JSON has them in the answer
    /// The last line of an output as JSON; a message in any case.
    void error(const Error &error);
    [[nodiscard]] static QJsonObject toJson(const Error &error);
    [[nodiscard]] static QString toText(const Error &error);

    [[nodiscard]] bool isWatched() const { return m_watched; } ///< does somebody look at the messages?
    void progress(qint64 done, qint64 total);

    /// From now on rows are kept until takeCollected().
    void collect();
    [[nodiscard]] QJsonArray takeCollected();
    /// Text is kept back until flush(), or dropped by discard().
    void hold() { m_held = true; }
    void discard();
    /// Everything out; false if it could not be written, now or before.
    bool flush();

private:
    void write(const QByteArray &line);
    void writeMessage(const QString &message);

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json = false;
    bool m_watched = false;
    bool m_held = false;
    bool m_failed = false;
    int m_percent = -1; ///< of the progress shown last
    QByteArray m_buffer;
    std::optional<TextTable> m_table;
    std::optional<QJsonArray> m_collected;
};

/// An array of strings.
[[nodiscard]] QJsonArray jsonArray(const QStringList &texts);
[[nodiscard]] QJsonArray jsonArray(const std::vector<gate::Notice> &notices); ///< {"rule","message"} each
[[nodiscard]] QJsonValue jsonOrNull(const QString &text); ///< null for an empty text
[[nodiscard]] QJsonValue jsonOrNull(std::optional<qint64> number);
[[nodiscard]] QString cellOf(std::optional<qint64> number); ///< of a table; empty for nothing

} // namespace rolecall::cli
