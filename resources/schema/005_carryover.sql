-- What was changed here and is still to be done in Control Hub, by hand or otherwise. A row is one thing about one
-- person of which Control Hub is known to hold something else than the workspace. How rows come and go is told in
-- models/gate/carryover.h. People are kept by their address: somebody who was removed here is still to be removed
-- there.
CREATE TABLE carryover(
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  organization INTEGER NOT NULL REFERENCES organization(id), -- the customer
  email        TEXT NOT NULL,
  email_key    TEXT NOT NULL,
  name         TEXT NOT NULL,
  outside      INTEGER NOT NULL CHECK(outside IN (0, 1)), -- 1: an external administrator
  aspect       TEXT NOT NULL CHECK(aspect IN ('user', 'profile', 'license', 'role')),
  item         TEXT NOT NULL, -- the field, the heading of the license, the role; '' for the user himself
  site         TEXT NOT NULL, -- of a role on a site: its name
  hub_value    TEXT NOT NULL, -- of a field what it says; otherwise 'yes', or '' for none
  planned      TEXT NOT NULL, -- the same of the workspace
  hub_details  TEXT NOT NULL, -- of a user who was removed: JSON object of all that Control Hub holds of him
  since        TEXT NOT NULL,
  state        TEXT NOT NULL CHECK(state IN ('open', 'done', 'confirmed', 'drift')),
  done_at      TEXT, -- when somebody ticked it off
  done_by      TEXT NOT NULL,
  row_hash     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX carryover_once ON carryover(organization, email_key, aspect, item, site);
