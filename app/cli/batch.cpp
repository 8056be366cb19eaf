// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/dispatch.h"
#include "app/cli/shellwords.h"
#include "app/cli/verbfunctions.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Reads a line without its end; nothing at the end of the input.
std::optional<QByteArray> readLine(QIODevice &input)
{
    QByteArray line = input.readLine();
    if (line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<void> perform(Context &context, const QByteArray &line, const Globals &defaults)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    if (decoder.hasError())
        return badInput(Text::tr("The line is not UTF-8; write it in that encoding."));
    ROLECALL_TRY_LET(words, shellWords(text));
    return dispatch(context, words, defaults);
}

/// Runs the lines of a batch one by one.
class Batch final {
public:
    explicit Batch(Context &context)
        : m_context(context)
        , m_defaults(context.globals())
        , m_lineDefaults(m_defaults)
    {
    }

    /// Each line its own transaction, answered as soon as it is durable.
    Result<void> runEach()
    {
        while (const auto line = next()) {
            (void)answerTo(*line);
            if (!print(m_answers.takeAt(0).toObject()))
                return failure(ErrorCode::File, Text::tr("The answer can't be written; the batch stopped."));
        }
        return {};
    }

    /// All lines in one transaction, answered at the end.
    Result<void> runAtomically()
    {
        m_context.output().hold();
        // Lines that are only tried still see what those before them did; all of it is rolled back at the
        // end.
        m_lineDefaults.dryRun = false;
        const Result<void> done = m_context.gate().atomically(
            [this]() -> Result<void> {
                while (const auto line = next())
                    ROLECALL_TRY(answerTo(*line));
                return {};
            },
            m_defaults.dryRun);
        useGlobals(m_context, m_defaults);
        if (!done && !m_defaults.json)
            m_context.output().discard();
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            QJsonObject answer = m_answers[i].toObject();
            if (!done && answer.value(u"exit"_s).toInt() == 0)
                answer.insert(u"rolled_back"_s, true);
            if (m_defaults.dryRun)
                answer.insert(u"dry_run"_s, true);
            (void)print(answer);
        }
        return done;
    }

private:
    /// The next line that asks for something.
    std::optional<QByteArray> next()
    {
        while (auto line = readLine(m_context.input())) {
            ++m_number;
            const QByteArray trimmed = line->trimmed();
            if (!trimmed.isEmpty() && !trimmed.startsWith('#'))
                return line;
        }
        return std::nullopt;
    }

    Result<void> answerTo(const QByteArray &line)
    {
        Output &output = m_context.output();
        useGlobals(m_context, m_lineDefaults);
        if (m_defaults.json)
            output.collect();
        const Result<void> done = perform(m_context, line, m_lineDefaults);
        if (!done && m_defaults.json) {
            output.error(done.error());
        } else if (!done) {
            output.endTable();
            //: Before the message of an error in a list of commands; %1 is a number, %2 a sentence
            output.warn(Text::tr("Line %1: %2").arg(QString::number(m_number), Output::toText(done.error())));
        }
        m_answers.append(QJsonObject{{u"line"_s, m_number},
                                     {u"exit"_s, done ? 0 : exitStatus(done.error().code)},
                                     {u"result"_s, output.takeCollected()}});
        return done;
    }

    [[nodiscard]] bool print(const QJsonObject &answer)
    {
        Output &output = m_context.output();
        output.setJson(m_defaults.json);
        if (m_defaults.json)
            output.row(answer, {});
        return output.flush();
    }

    Context &m_context;
    const Globals m_defaults;
    Globals m_lineDefaults;
    qint64 m_number = 0;
    QJsonArray m_answers;
};

} // namespace

Result<void> runBatch(Context &context, const Arguments &arguments)
{
    const bool atomic = arguments.has("atomic"_L1);
    if (atomic)
        context.setPurpose(Purpose::Change);
    ROLECALL_TRY(context.openFile());
    context.setBatchWithoutBackup(arguments.has("without-backup"_L1));
    if (atomic)
        context.backUpDaily(); // not amid its transaction
    context.setInBatch(atomic ? InBatch::Atomically : InBatch::LineByLine);
    Batch batch(context);
    Result<void> done = atomic ? batch.runAtomically() : batch.runEach();
    context.setInBatch(InBatch::No);
    context.setBatchWithoutBackup(false);
    return done;
}

} // namespace rolecall::cli
