# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
"""Reads exported e-mails with Python's own parser and compares them with what they should say.

checkmail.py EXPECTED.json FOLDER|MBOX; prints what is wrong, one line each, and at the end how many were read.
EXPECTED is a list of {"to", "name", "from", "from_name", "file", "date", "words": [parts of the text]}, and perhaps
"subject".
"""

import email
import email.policy
import email.utils
import json
import mailbox
import os
import sys
from email.header import decode_header, make_header

problems = []


def check(name, condition, what):
    if not condition:
        problems.append(f"{name}: {what}")


def split_address(spec):
    """The two parts of an address, the first one without quoting."""
    local, domain = spec.rsplit("@", 1)
    if local.startswith('"'):
        local = local[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return f"{local}@{domain}"


def read_headers(name, raw):
    """Every header as RFC 2047 says, by the older of Python's parsers."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    check(name, not message.defects, f"defects {message.defects}")
    return message


def check_address(name, strict, header, address, shown):
    parsed = strict[header]
    check(name, not parsed.defects, f"{header} has defects {parsed.defects}")
    check(name, len(parsed.addresses) == 1, f"{header} holds {len(parsed.addresses)} addresses")
    found = parsed.addresses[0]
    check(name, split_address(found.addr_spec) == address, f"{header} is {found.addr_spec}, not {address}")
    # This parser puts a blank between encoded words, which a long name can't do without.
    if len(shown) <= 39:
        check(name, found.display_name == shown, f"{header} is of {found.display_name!r}, not {shown!r}")


def check_message(name, raw, expected):
    check(name, all(byte < 128 for byte in raw), "not ASCII")
    for line in raw.split(b"\n"):
        check(name, len(line) <= 998, f"a line of {len(line)} characters")
        # longer than 78 only where there is no blank to break at
        check(name, len(line.rstrip(b"\r")) <= 78 or b" " not in line.strip(), f"a long line {line[:90]!r}")
    strict = email.message_from_bytes(raw, policy=email.policy.strict)
    for value in strict.values():
        check(name, not value.defects, f"defects {value.defects} in {value!r}")
    check_address(name, strict, "To", expected["to"], expected["name"])
    check_address(name, strict, "From", expected["from"], expected["from_name"])
    older = read_headers(name, raw)
    shown = str(make_header(decode_header(email.utils.parseaddr(older["To"].replace("\n\t", " "))[0])))
    check(name, shown == expected["name"], f"the name is {shown!r}, not {expected['name']!r}")
    check(name, set(strict.keys()) == {
        "Date", "From", "Subject", "To", "Message-Id", "Auto-Submitted", "Content-Language", "MIME-Version",
        "Content-Type", "Content-Transfer-Encoding"}, f"headers {strict.keys()}")
    check(name, len(strict.keys()) == 10, "a header twice")
    check(name, strict["Date"].datetime.isoformat() == expected["date"], f"dated {strict['Date']}")
    check(name, strict.get_content_type() == "text/plain", strict.get_content_type())
    check(name, strict.get_content_charset() == "utf-8", "not UTF-8")
    if "subject" in expected:
        check(name, strict["Subject"] == expected["subject"], f"the subject is {strict['Subject']!r}")
        shown = str(make_header(decode_header(older["Subject"])))
        check(name, shown.replace("\n ", " ") == expected["subject"], f"the subject is {shown!r}")
    for word in older.as_string().split("\n\n")[0].split():
        check(name, not word.startswith("=?") or len(word) <= 75, f"{word} is longer than an encoded word may be")
    text = strict.get_content()
    for word in expected["words"]:
        check(name, word in text, f"{word!r} is not in {text!r}")
    return strict["Message-Id"]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        expected = json.load(file)
    ids = set()
    if os.path.isdir(sys.argv[2]):
        check("folder", sorted(os.listdir(sys.argv[2])) == sorted(e["file"] for e in expected), "other files")
        for entry in expected:
            path = os.path.join(sys.argv[2], entry["file"])
            with open(path, "rb") as file:
                raw = file.read()
            check(path, raw.count(b"\n") == raw.count(b"\r\n"), "a line without CRLF")
            check(path, os.stat(path).st_mode & 0o777 == 0o600, "others may read it")
            ids.add(check_message(entry["file"], raw, entry))
    else:
        box = mailbox.mbox(sys.argv[2], create=False)
        check("mbox", len(box) == len(expected), f"{len(box)} messages")
        for key, entry in zip(box.keys(), expected):
            raw = box.get_bytes(key)
            check(entry["to"], b"\r" not in raw, "a line with CR")
            ids.add(check_message(entry["to"], raw, entry))
    check("Message-Id", len(ids) == len(expected), f"{len(ids)} different ones")
    print("\n".join(problems[:20] + [str(len(expected))]))


main()
