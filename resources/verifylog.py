#!/usr/bin/env python3
# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
"""verifylog.py FILE [ORGANIZATION [N:HASH]]   checks the log of a Rolecall workspace without Rolecall.

Prints a line for each organization (or the one named): its number of records, its seal and the records that it says
were lost, or the first record that is not what was written. Exits with 1 if there is one. With N:HASH record N must be
there with that hash. The format is told in auditlog.md."""
import hashlib
import json
import sqlite3
import sys
import urllib.parse

COLUMNS = ("organization, number, at, actor, actor_email, actor_name, door, action, target_kind, target, target_email,"
           " target_name, outcome, rule, before, after, reason, state")


def netstring(value):
    data = b"" if value is None else str(value).encode()
    return b"%d:%s," % (len(data), data)


def check(db, organization, noted):
    """(records, seal and told gaps, first bad record or None); noted: {number: hash}, emptied as it is met"""
    previous, last, count, bad, lost = "", 0, 0, None, ""
    tellers = db.execute("SELECT after, number FROM audit WHERE organization = ? AND action = 'salvage'", (organization,))
    gaps = {gap["to"]: gap for after, teller in tellers for gap in json.loads(after).get("gaps", ())
            if not gap["from"] <= max(noted, default=0) < teller}
    for record in db.execute(f"SELECT seq, hash, {COLUMNS} FROM audit WHERE organization = ? ORDER BY seq",
                             (organization,)):
        seq, found, _, number = record[:4]
        told = (gap := gaps.get(number, {})) and (gap["from"], gap["before"]) == (last + 1, previous)
        details = db.execute("SELECT user, email, before, after FROM audit_detail WHERE audit = ? ORDER BY user", (seq,))
        parts = ["" if told else previous, *record[2:], *(value for detail in details for value in detail)]
        computed = hashlib.blake2b(b"".join(map(netstring, parts)), digest_size=32).hexdigest()
        wrong = computed != (gap["hash"] if told else found) or noted.pop(number, found) != found
        if bad is None and (wrong or not told and number != last + 1):
            bad = number if told else min(number, last + 1)
        lost += f", {number - last - 1} lost before {number}" if told else ""
        previous, last, count = found, number, count + 1
    bad = last + 1 if bad is None and noted else bad  # the log is shorter than it was
    return count, f"{last}:{previous}{lost}", bad


def main(path, name=None, seal=None):
    noted = {int(seal.split(":")[0]): seal.split(":")[1].lower()} if seal else {}
    db = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
    status = 0
    for organization, title in db.execute("SELECT id, name FROM organization WHERE kind = 'customer' ORDER BY id"
                                          ).fetchall():
        if name in (None, title):
            count, last, bad = check(db, organization, dict(noted))
            print(f"{title}: {count} records, seal {last}" if bad is None else f"{title}: first bad record {bad}")
            status |= bad is not None
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
