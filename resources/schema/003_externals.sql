-- What is known of an external administrator beside his profile and his roles: for each customer of the file, as
-- long as he holds a role there. Dates are YYYY-MM-DD in the time zone of the organization.
CREATE TABLE external(
  user         INTEGER NOT NULL REFERENCES user(id) ON DELETE CASCADE,
  organization INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE, -- the customer
  since        TEXT NOT NULL,
  verified     INTEGER NOT NULL CHECK(verified IN (0, 1)), -- 0: where he belongs was stated by an administrator
  break_glass  INTEGER NOT NULL DEFAULT 0 CHECK(break_glass IN (0, 1)),
  purpose      TEXT NOT NULL DEFAULT '', -- of break-glass access
  last_test    TEXT,
  next_test    TEXT,
  PRIMARY KEY(user, organization)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_by_organization ON external(organization);

-- Those who are in the file already: a domain that is known tells where somebody belongs.
INSERT INTO external(user, organization, since, verified)
SELECT a.user, a.organization, min(a.granted_at),
       EXISTS (SELECT 1 FROM organization_domain d WHERE d.organization = u.organization
               AND d.domain = substr(u.email_key, instr(u.email_key, '@') + 1))
FROM assignment a JOIN user u ON u.id = a.user
WHERE u.organization <> a.organization
GROUP BY a.user, a.organization;
