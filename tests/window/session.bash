#!/usr/bin/env bash
# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
#
# session.bash COMMAND...   runs COMMAND in a screen, a window manager and a session bus of its own, with accessibility
# on and an empty home folder (SESSION_HOME); all of it ends with the command.
set -euo pipefail
folder=$(mktemp -d)
chmod 700 "$folder"
cleanup() {
    kill "${manager:-}" "${screen:-}" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

Xvfb -displayfd 4 -screen 0 "${SCREEN:-1440x900x24}" -nolisten tcp 4>"$folder/display" >/dev/null 2>&1 &
screen=$!
for _ in {1..100}; do
    [[ -s $folder/display ]] && break
    sleep 0.1
done
DISPLAY=:$(<"$folder/display")
export DISPLAY XDG_RUNTIME_DIR=$folder LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export HOME=$folder SESSION_HOME=$folder
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
openbox >/dev/null 2>&1 &
manager=$!
dbus-run-session -- "$@"
