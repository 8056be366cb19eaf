#!/usr/bin/env python3
# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
"""verifylog.py FILE [ORGANIZATION [N:HASH]]   checks the log of a Rolecall workspace without Rolecall.

Prints a line for each organization (or the one named): its number of records and its seal, or the first record that
is not what was written. Exits with 1 if there is one. With N:HASH record N must be there with that hash.
The format is told in auditlog.md."""
import hashlib
import sqlite3
import sys
import urllib.parse

COLUMNS = ("organization, number, at, actor, actor_email, actor_name, door, action, target_kind, target, target_email,"
           " target_name, outcome, rule, before, after, reason, state")


def netstring(value):
    data = b"" if value is None else str(value).encode()
    return b"%d:%s," % (len(data), data)


def check(db, organization, noted):
    """(records, seal, first bad record or None)"""
    previous, count, bad = "", 0, None
    for record in db.execute(f"SELECT seq, hash, {COLUMNS} FROM audit WHERE organization = ? ORDER BY seq",
                             (organization,)):
        seq, found, number = record[0], record[1], record[3]
        details = db.execute("SELECT user, email, before, after FROM audit_detail WHERE audit = ? ORDER BY user", (seq,))
        parts = [previous, *record[2:], *(value for detail in details for value in detail)]
        expected = hashlib.blake2b(b"".join(map(netstring, parts)), digest_size=32).hexdigest()
        count += 1
        if bad is None and number != count:
            bad = min(number, count)
        if bad is None and (found != expected or noted and noted[0] == number and noted[1] != found):
            bad = number
        previous = found
    if bad is None and noted and noted[0] > count:
        bad = count + 1
    return count, f"{count}:{previous}", bad


def main(path, name=None, seal=None):
    noted = (int(seal.split(":")[0]), seal.split(":")[1].lower()) if seal else None
    db = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
    status = 0
    for organization, title in db.execute("SELECT id, name FROM organization WHERE kind = 'customer' ORDER BY id"
                                          ).fetchall():
        if name in (None, title):
            count, last, bad = check(db, organization, noted)
            print(f"{title}: {count} records, seal {last}" if bad is None else f"{title}: first bad record {bad}")
            status |= bad is not None
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
