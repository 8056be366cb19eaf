# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
"""keyboard.py PROGRAM   a morning's work by keyboard alone, read from the accessibility bus: open the demo, find a user,
give a role on two sites, undo, filter by three roles, export, read the log. Run inside session.bash."""
import csv
import os
import sys
import time

from screenreader import PATIENCE, Program, has, keys, type_text, wait_for
from gi.repository import Atspi

SITES = ("sava.webex.example", "sava-sofia.webex.example")
FILTERS = ("Full administrator", "Read-only administrator", "Support administrator")


def count_label(program):
    """How many users are listed, as the page says it: "2,000 users" or "12 of 2,000"."""
    for node in program.walk():
        if node.get_role_name() == "label" and has(node, Atspi.StateType.SHOWING) and \
                (node.get_name().endswith(" users") or " of 2,000" in node.get_name()):
            return node.get_name()
    return None


def open_demo(program):
    program.tab_to("Open the demo")
    keys("space")
    wait_for("the list of users is there", lambda: count_label(program) == "2,000 users")


def find_user(program):
    """Somebody without a role: a name that the list shows is typed into the search."""
    table = program.find("table", "Users")
    person = next(row for row in program.rows(table) if row[2] == "Active" and row[3] == "None")
    keys("ctrl+f")
    type_text(person[1])
    wait_for("one user is found", lambda: count_label(program) == "1 of 2,000")
    keys("Down")
    wait_for("the list has the focus", lambda: program.focused() is not None)
    return person


def assign_on_two_sites(program, person):
    keys("F4")
    program.find("dialog")
    wait_for("the editor is ready", lambda: program.find("label", starts=f"Administrator roles of {person[0]}"))
    for site in SITES:
        choice = program.tab_to(site)
        keys("Down")
        wait_for(f"a role is chosen on {site}", lambda: Program.value(choice) != "None")
    save = program.tab_to("Save")
    wait_for("Save is on", lambda: has(save, Atspi.StateType.ENABLED))
    keys("Return")
    return program.says("Saved the roles of " + person[0])


def roles_of_current(program):
    return program.rows(program.find("table", "Users"), 1)[0][3]


def undo(program):
    before = roles_of_current(program)
    assert before != "None", before
    keys("ctrl+z")
    program.says("Undone: ")
    wait_for("the roles are gone", lambda: roles_of_current(program) == "None")


def filter_by_three_roles(program):
    keys("ctrl+f")
    keys("Escape")  # clears the search
    wait_for("all are listed", lambda: count_label(program) == "2,000 users")
    program.tab_to("Filter the list")
    keys("space")
    for role in FILTERS:
        program.tab_to(role)
        keys("space")
    keys("Escape")
    return wait_for("fewer are listed", lambda: (count_label(program) or "").endswith(" of 2,000") and count_label(program))


def export(program, path):
    keys("ctrl+e")
    program.find("dialog")
    keys("ctrl+a")
    type_text(path)
    keys("Return")
    wait_for("the file is there", lambda: os.path.exists(path))
    program.says("Exported ")
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def read_log(program):
    keys("ctrl+k")
    wait_for("the field has the focus", lambda: (program.focused() or program.root).get_role_name() == "text")
    type_text("audit log")
    time.sleep(0.3)
    keys("Return")
    table = program.find("table", "Records of the audit log")
    return wait_for("the log is read", lambda: program.rows(table, 6))


def main():
    program = Program([sys.argv[1], "--language", "en"], "rolecall")
    try:
        open_demo(program)
        person = find_user(program)
        said = assign_on_two_sites(program, person)
        print("said:", said)
        undo(program)
        listed = filter_by_three_roles(program)
        print("filtered:", listed)
        rows = export(program, os.path.join(os.environ["SESSION_HOME"], "administrators.csv"))
        assert len(rows) - 1 == int(listed.split()[0]), (len(rows), listed)
        log = read_log(program)
        actions = [row[2] for row in log]
        print("log:", actions)
        assert actions[:3] == ["Exported administrators", "Undid a change", "Gave roles"], actions
    finally:
        program.process.kill()
    print(f"done; nothing took more than {PATIENCE} s")


if __name__ == "__main__":
    main()
