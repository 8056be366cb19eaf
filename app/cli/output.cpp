// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "domain/language.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype bufferSize = 64 * 1024; // bytes

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::Denied:
    case ErrorCode::NeedsConfirmation: // denied as long as nobody said yes
        return u"denied"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::File:
        return u"file"_s;
    case ErrorCode::BackupFailed:
        return u"backup"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

QString messageOf(const Error &error)
{
    if (error.code == ErrorCode::NeedsConfirmation) {
        //: %1 is a whole sentence
        return Text::tr("%1 If so, repeat the command with --yes.").arg(error.message);
    }
    if (error.code == ErrorCode::BackupFailed) {
        //: %1 is a whole sentence
        return Text::tr("%1 To go on without a backup, repeat the command with --without-backup.")
            .arg(error.message);
    }
    if (error.message.isEmpty())
        return Text::tr("The program has a fault; please report it. Nothing was changed. (%1)")
            .arg(error.detail);
    return error.message;
}

} // namespace

Output::Output(QIODevice &out, QIODevice &err)
    : m_out(out)
    , m_err(err)
{
    const auto *file = qobject_cast<QFileDevice *>(&err);
    m_watched = file && isatty(file->handle());
}

void Output::columns(const QStringList &headings)
{
    endTable();
    if (!m_json)
        m_table.emplace(headings);
}

void Output::row(const QJsonObject &object, const QStringList &cells)
{
    if (m_collected)
        m_collected->append(object);
    else if (m_json)
        write(line(object));
    else if (m_table)
        write(m_table->add(cells).toUtf8());
}

void Output::answer(const QJsonObject &object, const QString &text)
{
    endTable();
    if (m_collected)
        m_collected->append(object);
    else if (m_json)
        write(line(object));
    else
        this->text(text);
}

void Output::text(const QString &line)
{
    endTable();
    if (!m_json && !m_collected)
        write(visible(line).toUtf8() + '\n');
}

void Output::endTable()
{
    if (!m_table)
        return;
    const QString rest = m_table->end();
    m_table.reset();
    write(rest.toUtf8());
}

void Output::warn(const QString &message)
{
    writeMessage(message);
}

void Output::notices(const std::vector<gate::Notice> &notices)
{
    if (m_json || m_collected)
        return;
    for (const gate::Notice &notice : notices) {
        //: A warning: %1 is the rule's number, %2 a sentence
        writeMessage(Text::tr("Note (%1): %2").arg(notice.rule, notice.message));
    }
}

void Output::error(const Error &error)
{
    endTable();
    if (m_collected) {
        m_collected->append(toJson(error));
        return;
    }
    if (m_json)
        write(line(toJson(error)));
    writeMessage(toText(error));
}

QJsonObject Output::toJson(const Error &error)
{
    QJsonObject object{{u"error"_s, errorWord(error.code)}, {u"message"_s, messageOf(error)}};
    if (!error.rule.isEmpty())
        object.insert(u"rule"_s, error.rule);
    if (!error.privilege.isEmpty())
        object.insert(u"privilege"_s, error.privilege);
    if (error.row > 0)
        object.insert(u"row"_s, error.row);
    if (!error.column.isEmpty())
        object.insert(u"column"_s, error.column);
    return object;
}

QString Output::toText(const Error &error)
{
    QString text = messageOf(error);
    if (!error.rule.isEmpty())
        text += u" ("_s + error.rule + u')';
    if (error.row > 0 && !error.column.isEmpty()) {
        //: Where an error is in a file; %1 is a number, %2 a heading, %3 a sentence
        return Text::tr("Row %1, column \"%2\": %3").arg(QString::number(error.row), error.column, text);
    }
    if (error.row > 0) {
        //: Where an error is in a file; %1 is a number, %2 a sentence
        return Text::tr("Row %1: %2").arg(QString::number(error.row), text);
    }
    return text;
}

void Output::progress(qint64 done, qint64 total)
{
    if (total <= 0) // not known
        return;
    const int percent = static_cast<int>(done * 100 / total);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_err.write('\r' + QByteArray::number(percent) + " %");
    if (done >= total) {
        m_err.write("\r      \r");
        m_percent = -1;
    }
}

void Output::collect()
{
    m_collected.emplace();
}

QJsonArray Output::takeCollected()
{
    QJsonArray rows = m_collected.value_or(QJsonArray());
    m_collected.reset();
    return rows;
}

void Output::discard()
{
    m_table.reset();
    m_buffer.clear();
    m_held = false;
}

bool Output::flush()
{
    endTable();
    m_held = false;
    if (!m_buffer.isEmpty() && m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
    if (auto *file = qobject_cast<QFileDevice *>(&m_out); file && !file->flush())
        m_failed = true;
    return !m_failed;
}

void Output::write(const QByteArray &line)
{
    m_buffer += line;
    if (m_held || m_buffer.size() < bufferSize)
        return;
    if (m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

void Output::writeMessage(const QString &message)
{
    if (m_percent >= 0) {
        m_err.write("\r      \r");
        m_percent = -1;
    }
    m_err.write("rolecall-cli: " + visible(message).toUtf8() + '\n');
}

QJsonArray jsonArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray jsonArray(const std::vector<gate::Notice> &notices)
{
    QJsonArray array;
    for (const gate::Notice &notice : notices)
        array.append(QJsonObject{{u"rule"_s, notice.rule}, {u"message"_s, notice.message}});
    return array;
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue jsonOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString cellOf(std::optional<qint64> number)
{
    return number ? domain::number(*number) : QString();
}

} // namespace rolecall::cli
