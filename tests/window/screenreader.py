# Copyright (c) 2026 The Rolecall authors
# SPDX-License-Identifier: MIT
"""The program as somebody uses it who sees nothing of it but the accessibility bus and has nothing but a keyboard."""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")

PATIENCE = 60  # seconds until something counts as never happening
TABLES = ("table", "tree", "tree table")
NEVER_FOCUSED = ("application", "frame", "dialog", "list item", "page tab", "table cell", "tree item")


def wait_for(what, condition):
    """Whatever `condition` returns as soon as that is true."""
    end = time.time() + PATIENCE
    while True:
        try:
            result = condition()
            if result:
                return result
        except GLib.Error:
            pass  # the tree changed while it was read
        if time.time() > end:
            raise AssertionError(f"never happened: {what}")
        time.sleep(0.05)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def has(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def name_of(node):
    """What a screen reader calls it: combo boxes bear their value as their name and are called by their label."""
    if node.get_role_name() == "combo box":
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
    return node.get_name()


class Program:
    """One running program on the bus."""

    def __init__(self, command, name):
        self.process = subprocess.Popen(command)
        self.root = wait_for(f"{name} is on the bus", lambda: self._application(name))

    @staticmethod
    def _application(name):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_name() == name:
                application.set_cache_mask(Atspi.Cache.NONE)  # nobody here runs the loop that would refresh it
                return application
        return None

    def walk(self, node=None):
        """Everything below, cells of tables aside: these may be millions."""
        node = node or self.root
        yield node
        if node.get_role_name() in TABLES:
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.walk(child)

    def find(self, role, name=None, starts=None):
        """Something that is to be seen now."""
        def look():
            for node in self.walk():
                fits = name is None or node.get_name() == name
                fits = fits and (starts is None or node.get_name().startswith(starts))
                if fits and node.get_role_name() == role and has(node, Atspi.StateType.SHOWING):
                    return node
            return None
        return wait_for(f"{role} {name or starts!r} shows", look)

    def windows(self):
        """Those that are open, the one on top first: windows below keep the focus that they had."""
        windows = [self.root.get_child_at_index(i) for i in range(self.root.get_child_count())]
        return [window for window in reversed(windows) if window is not None and has(window, Atspi.StateType.SHOWING)]

    def focused(self):
        """What has the focus. Current entries of lists and tabs say so of themselves at any time and don't count."""
        for window in self.windows():
            for node in self.walk(window):
                if node.get_role_name() not in NEVER_FOCUSED and has(node, Atspi.StateType.FOCUSED) \
                        and has(node, Atspi.StateType.SHOWING):
                    return node
        return None

    def tab_to(self, name, key="Tab", most=60):
        """Goes by Tab to what has this name; fails if no number of Tabs leads there."""
        seen = []
        for _ in range(most):
            node = self.focused()
            if node is not None and name_of(node) == name:
                return node
            seen.append(name_of(node) if node is not None else None)
            keys(key)
            time.sleep(0.05)
        raise AssertionError(f"Tab never comes to {name!r}, but to {seen}")

    def says(self, text):
        """Waits until a label that shows holds the text, and returns all of it."""
        def look():
            for node in self.walk():
                if node.get_role_name() == "label" and text in node.get_name() and has(node, Atspi.StateType.SHOWING):
                    return node.get_name()
            return None
        return wait_for(f"a label says {text!r}", look)

    @staticmethod
    def value(combo):
        """What is chosen in a combo box."""
        return Atspi.Text.get_text(combo, 0, -1) if combo.get_text_iface() else combo.get_name()

    @staticmethod
    def rows(table, most=50):
        grid = table.get_table_iface()
        return [[grid.get_accessible_at(row, column).get_name() for column in range(grid.get_n_columns())]
                for row in range(min(most, grid.get_n_rows()))]
