// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rolecall::test {

/// What a workspace says of itself, and what it must say after certain lines of a batch.
struct Told {
    QMap<QString, QString> facts; ///< of people, sites and external administrators
    QStringList records; ///< of the log but for backups: action, target and outcome, oldest first

    [[nodiscard]] bool operator==(const Told &other) const = default;
};

/// The verbs that tell everything in Told, a line each; their answers go to told(). The last one is `check`.
inline const QStringList tellingVerbs{QStringLiteral("users"), QStringLiteral("site list"),
                                      QStringLiteral("external list"), QStringLiteral("audit list"),
                                      QStringLiteral("check")};

/// From the answers to `tellingVerbs`, each as its JSON; nothing where one of them isn't what it should be.
[[nodiscard]] std::optional<Told> told(const QList<QByteArray> &answers);

/// Makes lines that change something, at random but the same for the same seed, and foretells their effect.
/// Users are added, changed and removed, roles given and taken, sites and external administrators added,
/// external ones revoked; some lines are refused, which leaves a record alone.
class Changes final {
public:
    Changes(Told now, quint32 seed)
        : m_now(std::move(now))
        , m_random(seed)
    {
    }

    [[nodiscard]] const Told &now() const { return m_now; } ///< after all lines made
    [[nodiscard]] QByteArray line(); ///< ends with a newline

private:
    struct Person {
        QString last;
        QSet<QString> roles;
    };
    [[nodiscard]] QByteArray addUser();
    [[nodiscard]] QByteArray editUser(const QString &email);
    [[nodiscard]] QByteArray removeUser(const QString &email);
    [[nodiscard]] QByteArray changeRole(const QString &email);
    [[nodiscard]] QByteArray addSite();
    [[nodiscard]] QByteArray addExternal();
    [[nodiscard]] QByteArray revokeExternal(const QString &email);
    [[nodiscard]] QByteArray beRefused();
    void record(const QString &action, const QString &target,
                const QString &outcome = QStringLiteral("done"));
    void write(const QString &email);

    Told m_now;
    QRandomGenerator m_random;
    QMap<QString, Person> m_people; ///< those added here
    QStringList m_externals;
    int m_number = 0;
};

/// The line that must precede those of Changes: the organization of external administrators.
inline const QByteArray beforeChanges = "organization add Acme --kind other --domain acme.example\n";

} // namespace rolecall::test
