// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/invocation.h"

#include <QCoreApplication>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array globalOptions{
    Option{"workspace"_L1},          Option{"as"_L1},
    Option{"organization"_L1},       Option{"language"_L1},
    Option{"json"_L1, Option::Flag}, Option{"dry-run"_L1, Option::Flag},
};

const Option *findOption(std::span<const Option> options, QStringView name)
{
    const auto found =
        std::ranges::find_if(options, [name](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownOption(const QString &word)
{
    return failure(
        ErrorCode::Usage,
        Text::tr("The option %1 is not known here; \"rolecall-cli help\" lists what there is.").arg(word));
}

tl::unexpected<Error> unknownVerb(const QString &name)
{
    return failure(ErrorCode::Usage,
                   Text::tr("There is no verb \"%1\"; \"rolecall-cli help\" lists what there is.").arg(name));
}

/// Goes through the words of one invocation.
class Parser final {
public:
    Parser(const QStringList &words, const Globals &defaults)
        : m_words(words)
    {
        m_invocation.globals = defaults;
    }

    Result<Invocation> parse()
    {
        ROLECALL_TRY(readVerb());
        bool onlyArguments = false;
        while (!atEnd()) {
            const QString word = m_words[m_position];
            if (!onlyArguments && word == "--"_L1) {
                onlyArguments = true;
                ++m_position;
            } else if (!onlyArguments && isOption(word)) {
                ROLECALL_TRY(readOption());
            } else {
                m_invocation.arguments.positional << word;
                ++m_position;
            }
        }
        ROLECALL_TRY(checkCount());
        return std::move(m_invocation);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_words.size(); }
    [[nodiscard]] static bool isOption(const QString &word)
    {
        return word.size() > 1 && word.startsWith(u'-');
    }

    /// The next word of the verb; global options before it are read. Empty at the end.
    Result<QString> readVerbWord()
    {
        while (!atEnd() && isOption(m_words[m_position])) {
            const QString word = m_words[m_position];
            if (word == "--help"_L1 || word == "-h"_L1) {
                ++m_position;
                return u"help"_s;
            }
            ROLECALL_TRY(readOption());
        }
        return atEnd() ? QString() : m_words[m_position++];
    }

    Result<void> readVerb()
    {
        ROLECALL_TRY_LET(name, readVerbWord());
        if (name.isEmpty())
            return failure(ErrorCode::Usage,
                           Text::tr("Say what to do; \"rolecall-cli help\" lists what there is."));
        if (isGroup(name)) {
            const qsizetype before = m_position;
            ROLECALL_TRY_LET(second, readVerbWord());
            if (findVerb(name) && !findVerb(name + u' ' + second)) // "findings" stands for itself, too
                m_position = before;
            else
                name += u' ' + second;
        }
        m_invocation.verb = findVerb(name);
        if (!m_invocation.verb)
            return unknownVerb(name.trimmed());
        return {};
    }

    Result<void> readOption()
    {
        const QString word = m_words[m_position++];
        const QString name = word.startsWith("--"_L1) ? word.sliced(2).section(u'=', 0, 0) : QString();
        // Behind the verb its own options win: --organization of "create" is not the one to be worked on.
        const Option *own = m_invocation.verb ? findOption(m_invocation.verb->options, name) : nullptr;
        const Option *global = own ? nullptr : findOption(globalOptions, name);
        const Option *option = own ? own : global;
        if (!option)
            return unknownOption(word);
        const bool hasValue = word.contains(u'=');
        if (option->kind == Option::Flag) {
            if (hasValue)
                return failure(ErrorCode::Usage, Text::tr("The option --%1 takes no value.").arg(name));
            return store(*option, global, {});
        }
        if (!hasValue && atEnd())
            return failure(ErrorCode::Usage, Text::tr("The option --%1 needs a value.").arg(name));
        return store(*option, global, hasValue ? word.section(u'=', 1) : m_words[m_position++]);
    }

    Result<void> store(const Option &option, bool isGlobal, const QString &value)
    {
        if (isGlobal)
            return storeGlobal(option.name, value);
        QStringList &values = m_invocation.arguments.options[option.name];
        if (!values.isEmpty() && option.kind == Option::One) {
            return failure(ErrorCode::Usage,
                           Text::tr("The option --%1 may be given only once.").arg(QString(option.name)));
        }
        values << value;
        return {};
    }

    Result<void> storeGlobal(QLatin1StringView name, const QString &value)
    {
        Globals &globals = m_invocation.globals;
        if (name == "workspace"_L1) {
            globals.workspace = value;
        } else if (name == "as"_L1) {
            globals.as = value;
        } else if (name == "organization"_L1) {
            globals.organization = value;
        } else if (name == "json"_L1) {
            globals.json = true;
        } else if (name == "dry-run"_L1) {
            globals.dryRun = true;
        } else {
            globals.language = domain::languageFromId(value);
            if (!globals.language) {
                return failure(ErrorCode::Usage,
                               Text::tr("The language \"%1\" is not known; give en, sr_Latn, sr_Cyrl or bg.")
                                   .arg(value));
            }
        }
        return {};
    }

    Result<void> checkCount() const
    {
        const Verb &verb = *m_invocation.verb;
        const qsizetype count = m_invocation.arguments.positional.size();
        if (count < verb.leastArguments || count > verb.mostArguments)
            return failure(ErrorCode::Usage,
                           Text::tr("Wrong number of arguments. Usage: %1").arg(usageOf(verb)));
        for (const Option &option : verb.options) {
            if (option.required && !m_invocation.arguments.has(option.name)) {
                return failure(ErrorCode::Usage,
                               Text::tr("The option --%1 is missing. Usage: %2")
                                   .arg(QString(option.name), usageOf(verb)));
            }
        }
        return {};
    }

    const QStringList &m_words;
    qsizetype m_position = 0;
    Invocation m_invocation;
};

} // namespace

Result<Invocation> parseInvocation(const QStringList &words, const Globals &defaults)
{
    return Parser(words, defaults).parse();
}

} // namespace rolecall::cli
