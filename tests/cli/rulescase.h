// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirunner.h"

namespace rolecall::test {

/// A workspace in which every role has somebody who holds it and nothing else, as a copy of one that is made
/// once a program. Of Sava (NAME@sava.example):
///
///     first second       full administrators                 plain quiet  hold nothing
///     readonly support users devices compliance events service: the role that the name says
///     siteadmin siteusers sitereader: the three site roles on own.webex.com
///     host               the meetings license of own.webex.com
///     guest              that of far.webex.com              waiting      is Pending
///
/// Externals: pfull and pprov of Drina (drina.example, a partner that manages the subscription), ofull,
/// oread, oservice and osite (site administrator of own.webex.com) of Timok (timok.example). Sites: own, far,
/// spare and, sold by Drina, sold and empty (.webex.com), all managed by Control Hub; old.webex.com by Site
/// Administration. Licenses: Messaging, Contact Center Standard and Premium, meetings of own, far and sold,
/// all of [Sub123]; the last one sold by Drina.
///
/// In what is run "~name" stands for the person's whole address, and `who` may leave out "@sava.example".
class RulesCase final {
public:
    RulesCase();
    /// A copy of somebody else's file.
    explicit RulesCase(const RulesCase &original);
    RulesCase &operator=(const RulesCase &) = delete;

    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("rules.rolecall")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] static QString address(const QString &name);

    /// A line of words, quoted with "", run with --json.
    [[nodiscard]] Answer run(const QString &words, const QString &who = QStringLiteral("first"),
                             const QByteArray &input = {}) const;
    [[nodiscard]] Answer text(const QString &words, const QString &who = QStringLiteral("first")) const;
    /// Several lines as one batch, which opens the file once: an answer a line. `option` is --dry-run or
    /// nothing.
    [[nodiscard]] QList<Answer> batch(const QStringList &lines, const QString &who = QStringLiteral("first"),
                                      const QString &option = {}) const;

    /// Nothing if it is done and left one record of it, else what went wrong.
    [[nodiscard]] QString allowed(const QString &words, const QString &who = QStringLiteral("first")) const;
    /// Nothing if it is refused (exit 3) by one of `rules` ("R6 R10", empty: any), nothing has changed and
    /// one record says so; else what went wrong.
    [[nodiscard]] QString refused(const QString &words, const QString &rules,
                                  const QString &who = QStringLiteral("first")) const;
    /// The same without a look at what has changed.
    [[nodiscard]] QString denied(const QString &words, const QString &rules, const QString &who) const;
    /// Nothing if it ends with this exit and nothing has changed: bad input and wrong usage change nothing
    /// either.
    [[nodiscard]] QString failed(const QString &words, int exit,
                                 const QString &who = QStringLiteral("first")) const;

    /// All that is protected, the log aside, in words: equal texts are equal contents.
    [[nodiscard]] QString snapshot() const;
    [[nodiscard]] QString toCarryOver() const; ///< what is still to be done in Control Hub, a line a row
    [[nodiscard]] QStringList roles(const QString &name) const; ///< ids, site roles as role@site
    [[nodiscard]] QJsonObject external(const QString &email) const; ///< of `external list`; or empty
    [[nodiscard]] QStringList licenses(const QString &name) const; ///< headings
    /// The level of a privilege as `access` says, asked by `first`.
    [[nodiscard]] QString level(const QString &name, const QString &privilege,
                                const QString &site = {}) const;
    [[nodiscard]] QStringList findings(const QString &rule) const; ///< ids of those by this rule
    [[nodiscard]] QStringList emails(const QString &words,
                                     const QString &who = QStringLiteral("first")) const;
    [[nodiscard]] QJsonObject lastRecord() const; ///< of the log, asked by `second`
    [[nodiscard]] bool write(const QString &name, const QString &content) const;

    /// Somebody of another organization with these roles, separated by blanks: rows are written directly.
    bool addExternal(const QString &email, const QString &organization, const QString &roles) const;
    /// The same of Sava: whatever roles, offered or not.
    bool addOwn(const QString &email, const QString &roles) const
    {
        return addExternal(email, QStringLiteral("Sava"), roles);
    }
    bool giveRoles(const QString &email, const QString &roles) const; ///< written directly
    bool execute(const QByteArray &script) const; ///< the same of whatever else

private:
    struct Unmade { };
    explicit RulesCase(Unmade /*unused*/) { }
    [[nodiscard]] static const RulesCase &original();
    [[nodiscard]] bool make() const;
    [[nodiscard]] bool addThings() const;
    /// Nothing if one record has been added since `before`, a number, and says this.
    [[nodiscard]] QString recorded(qint64 before, const QString &outcome, const QString &rule,
                                   const QString &who) const;
    [[nodiscard]] QStringList words(const QString &line, const QString &who, bool json) const;

    QTemporaryDir m_folder;
    bool m_made = false;
};

/// A date as the command line takes it.
[[nodiscard]] QString day(int daysFromToday);

/// The rules of an answer's notices, in their order.
[[nodiscard]] QStringList noticesOf(const Answer &answer);

} // namespace rolecall::test

#define VERIFY_ALLOWED(...) QCOMPARE(m_case->allowed(__VA_ARGS__), QString())
#define VERIFY_REFUSED_BY(...) QCOMPARE(m_case->refused(__VA_ARGS__), QString())
#define VERIFY_FAILED(...) QCOMPARE(m_case->failed(__VA_ARGS__), QString())
