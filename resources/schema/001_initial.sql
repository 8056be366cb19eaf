-- The workspace file, first edition. Instants are UTC, ISO 8601 with milliseconds ("2026-11-21T23:49:00.000Z");
-- ids are never used again (AUTOINCREMENT), so that the log keeps meaning what it said.

-- All that acts or is administered. The organization of kind 'customer' is the one that this file is about.
CREATE TABLE organization(
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL UNIQUE,
  kind      TEXT NOT NULL CHECK(kind IN ('customer', 'partner', 'other', 'self_signup', 'consumer')),
  time_zone TEXT NOT NULL
) STRICT;

CREATE TABLE organization_domain(
  domain       TEXT PRIMARY KEY, -- lower case, IDNA
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_domain_by_organization ON organization_domain(organization);

CREATE TABLE relation(
  customer             INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  partner              INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  manages_subscription INTEGER NOT NULL DEFAULT 0 CHECK(manages_subscription IN (0, 1)),
  sale_active          INTEGER NOT NULL DEFAULT 0 CHECK(sale_active IN (0, 1)),
  PRIMARY KEY(customer, partner)
) STRICT, WITHOUT ROWID;

-- The roster, every column of Control Hub's "Manage users by CSV"; 'others' is a JSON object of columns that
-- are not known, by heading. added_in is the log record that added the row: its own detail (an import of a
-- million people writes no million details).
CREATE TABLE user(
  id                     INTEGER PRIMARY KEY AUTOINCREMENT,
  organization           INTEGER NOT NULL REFERENCES organization(id),
  email                  TEXT NOT NULL,
  email_key              TEXT NOT NULL, -- folded: one person, one key
  first_name             TEXT NOT NULL DEFAULT '',
  last_name              TEXT NOT NULL DEFAULT '',
  display_name           TEXT NOT NULL DEFAULT '',
  status                 TEXT NOT NULL CHECK(status IN ('Active', 'Verified', 'Not verified', 'Pending', 'Inactive')),
  last_access            TEXT NOT NULL DEFAULT '',
  days_since_last_access TEXT NOT NULL DEFAULT '',
  extension              TEXT NOT NULL DEFAULT '',
  title                  TEXT NOT NULL DEFAULT '',
  department             TEXT NOT NULL DEFAULT '',
  manager                TEXT NOT NULL DEFAULT '',
  phone                  TEXT NOT NULL DEFAULT '',
  caller_id_number       TEXT NOT NULL DEFAULT '',
  caller_id_first_name   TEXT NOT NULL DEFAULT '',
  caller_id_last_name    TEXT NOT NULL DEFAULT '',
  location               TEXT NOT NULL DEFAULT '',
  preferred_language     TEXT NOT NULL DEFAULT '',
  time_zone              TEXT NOT NULL DEFAULT '',
  address_type           TEXT NOT NULL DEFAULT '',
  address_country        TEXT NOT NULL DEFAULT '',
  others                 TEXT NOT NULL DEFAULT '',
  added_in               INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX user_by_email ON user(email_key);

-- A meetings site. sold_by is NULL where nobody sold it.
CREATE TABLE site(
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  name         TEXT NOT NULL COLLATE NOCASE,
  managed_by   TEXT NOT NULL CHECK(managed_by IN ('control_hub', 'site_administration')),
  sold_by      INTEGER REFERENCES organization(id),
  UNIQUE(organization, name)
) STRICT;

-- A license is what one column of the roster counts; heading is the whole heading without "(Suspended)".
CREATE TABLE license(
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  heading      TEXT NOT NULL,
  service      TEXT NOT NULL CHECK(service IN ('meetings', 'messaging', 'calling', 'contact_center_standard',
                                               'contact_center_premium', 'events', 'other')),
  subscription TEXT NOT NULL DEFAULT '',
  site         INTEGER REFERENCES site(id),
  sold_by      INTEGER REFERENCES organization(id),
  suspended    INTEGER NOT NULL DEFAULT 0 CHECK(suspended IN (0, 1)),
  position     INTEGER NOT NULL DEFAULT 0, -- order of columns in the roster
  UNIQUE(organization, heading)
) STRICT;

CREATE TABLE license_assignment(
  user    INTEGER NOT NULL REFERENCES user(id) ON DELETE CASCADE,
  license INTEGER NOT NULL REFERENCES license(id) ON DELETE CASCADE,
  PRIMARY KEY(user, license)
) STRICT, WITHOUT ROWID;

-- Who holds which role in which organization; site for roles per site, until for those that end by themselves.
CREATE TABLE assignment(
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  user         INTEGER NOT NULL REFERENCES user(id) ON DELETE CASCADE,
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  role         TEXT NOT NULL,
  site         INTEGER REFERENCES site(id),
  granted_by   TEXT NOT NULL,
  granted_at   TEXT NOT NULL,
  until        TEXT,
  reason       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX assignment_once ON assignment(user, organization, role, ifnull(site, 0));
CREATE INDEX assignment_by_role ON assignment(organization, role);

-- The log. A command is one record; what it did to each person is a row of audit_detail.
CREATE TABLE audit(
  seq          INTEGER PRIMARY KEY AUTOINCREMENT,
  organization INTEGER NOT NULL REFERENCES organization(id),
  at           TEXT NOT NULL,
  actor        INTEGER, -- no reference: people go, the log stays
  actor_email  TEXT NOT NULL,
  actor_name   TEXT NOT NULL,
  door         TEXT NOT NULL, -- 'window' or 'command line'
  action       TEXT NOT NULL,
  target_kind  TEXT NOT NULL, -- 'user', 'organization', 'file'
  target       INTEGER,
  target_email TEXT NOT NULL,
  target_name  TEXT NOT NULL,
  outcome      TEXT NOT NULL CHECK(outcome IN ('done', 'refused')),
  rule         TEXT NOT NULL,
  before       TEXT NOT NULL, -- JSON object
  after        TEXT NOT NULL, -- JSON object
  reason       TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_target ON audit(target);

CREATE TABLE audit_detail(
  audit  INTEGER NOT NULL REFERENCES audit(seq),
  user   INTEGER NOT NULL,
  email  TEXT NOT NULL,
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  PRIMARY KEY(audit, user)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_detail_by_user ON audit_detail(user);

-- What is said of the file itself: 'demo' marks a made-up workspace.
CREATE TABLE property(
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
