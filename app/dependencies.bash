# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the scripts install on Debian 12, and how. Sourced, never run.

# qt6-tools-dev holds CMake's side of LinguistTools and qt6-l10n-tools its programs; the SQLite driver, the SVG icon
# plugin, Qt's own translations and a font are only recommended by what needs them, so they are named.
# shellcheck disable=SC2034
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-dejavu-core
    libsqlite3-dev libcsv-dev libsodium-dev libexpected-dev libicu-dev libgmime-3.0-dev
    libxlsxwriter-dev zlib1g-dev
)
# shellcheck disable=SC2034
test_packages=(
    librapidcheck-dev libbenchmark-dev icu-devtools poppler-utils python3
    xvfb xauth openbox at-spi2-core dbus-daemon python3-gi gir1.2-atspi-2.0 xdotool strace
)
# shellcheck disable=SC2034
check_packages=(clang-format-14)

# say TEXT: progress, apart from what the programs themselves print.
say() {
    printf '== %s\n' "$*" >&2
}

# as_root COMMAND...: with sudo only if we are not root already.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "This needs root and there is no sudo. Run as root: $*"
        return 1
    fi
}

# is_installed PACKAGE
is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_packages PACKAGE...: installs those that are missing; without any, touches nothing and needs no network.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system: install by your own means what matches: $*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    say "Installing: ${missing[*]}"
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=600 "${missing[@]}"
}

# use_utf8: Qt and the tests expect a UTF-8 locale; a bare system has none set.
use_utf8() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
}
