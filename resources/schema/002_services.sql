-- What the organization settles, what is noteworthy about it, and the e-mails that wait in its outbox.

-- Of a customer that was made together with somebody of its partner: who counts as its full administrator until
-- an own user is one. NULL from then on.
ALTER TABLE organization ADD COLUMN first_partner INTEGER REFERENCES user(id) ON DELETE SET NULL;

-- Only what differs from the catalogue's value has a row.
CREATE TABLE setting(
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  key          TEXT NOT NULL,
  value        TEXT NOT NULL,
  PRIMARY KEY(organization, key)
) STRICT, WITHOUT ROWID;

-- Findings as of the last command: a row comes with the command that brings the finding about and goes with the
-- one that ends it. id is the rule, with the person's id behind a hyphen where it is about one: 'R5', 'R8-17'.
CREATE TABLE finding(
  organization    INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  id              TEXT NOT NULL,
  rule            TEXT NOT NULL,
  user            INTEGER REFERENCES user(id) ON DELETE CASCADE,
  since           TEXT NOT NULL,
  accepted_at     TEXT, -- NULL: not accepted
  accepted_by     TEXT NOT NULL DEFAULT '',
  accepted_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(organization, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_user ON finding(user);

-- Activation e-mails. changed_at is when the state became what it is.
CREATE TABLE activation(
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  user         INTEGER NOT NULL REFERENCES user(id) ON DELETE CASCADE,
  state        TEXT NOT NULL CHECK(state IN ('pending', 'exported', 'sent', 'failed')),
  queued_by    TEXT NOT NULL,
  queued_at    TEXT NOT NULL,
  changed_at   TEXT NOT NULL
) STRICT;
CREATE INDEX activation_by_user ON activation(organization, user);
