-- What damage and tampering are noticed by.

-- Count and sum of the rows of each table that has a column row_hash: what row is missing or too many.
CREATE TABLE protection(
  name      TEXT PRIMARY KEY, -- of the table
  row_count INTEGER NOT NULL,
  row_sum   INTEGER NOT NULL  -- of all its row_hash, modulo 2^64
) STRICT, WITHOUT ROWID;

-- BLAKE2b of the row, 64 bits. Written by the program with every change, never by the file itself: what another
-- program writes does not match.
ALTER TABLE organization ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organization_domain ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE relation ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE user ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE license ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE license_assignment ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE assignment ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE external ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE setting ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activation ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE property ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;

-- The chain: number counts the records of one organization from 1; hash is BLAKE2b-256 over the hash before it,
-- the record and its details, in hexadecimal digits; state is BLAKE2b-128 over the table protection as the command
-- left it (empty for records that are older than this step). How they are worked out is told in models/store/auditchain.h.
ALTER TABLE audit ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE audit ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN hash TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE audit_detail ADD COLUMN row_hash INTEGER NOT NULL DEFAULT 0;
CREATE INDEX audit_by_number ON audit(organization, number);
