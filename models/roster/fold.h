// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>
#include <string_view>

/// The form of a text in which it is searched (I8): lower case, marks dropped, Cyrillic written in Latin
/// letters. Two schemes are kept because people write names both ways: form one is the Serbian one (Жеков
/// "zekov", Đorđević "djordjevic"), form two the Bulgarian one and đ without its stroke ("zhekov",
/// "dordevic"). What is sought is folded to form one and compared with both. Composed and decomposed
/// spellings fold alike; white space becomes spaces; control characters and invisible marks are dropped. Any
/// thread may call.
namespace rolecall::roster {

/// Stands between the pieces of a folded row; no folded text holds it.
constexpr char pieceEnd = '\x1f';
/// Ends a folded row; no folded text holds it.
constexpr char rowEnd = '\n';

/// Form one of `text`, as UTF-8.
[[nodiscard]] QByteArray fold(QStringView text);
/// Appends form one of `utf8`, and pieceEnd and form two where it differs. Broken UTF-8 becomes U+FFFD.
void appendFolded(std::string &block, std::string_view utf8);

} // namespace rolecall::roster
