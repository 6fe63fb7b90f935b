const TEXT = 'text COLLATE "C"'

/** Crowds under spans of days, and what was taken out for good: as the fifth form of an SQLite store. */
export const secondForm: string = `
  ALTER TABLE crowd_block RENAME COLUMN day TO slot;
  ALTER TABLE crowd_block ADD COLUMN first bigint, ADD COLUMN last bigint;
  UPDATE crowd_block SET first = slot, last = slot;
  ALTER TABLE crowd_block ALTER COLUMN first SET NOT NULL, ALTER COLUMN last SET NOT NULL,
    DROP CONSTRAINT crowd_block_pkey, ADD PRIMARY KEY (who, slot, crowd, first, last);

  CREATE TABLE forgotten (
    report ${TEXT} PRIMARY KEY, address ${TEXT}, paper ${TEXT}, at ${TEXT} NOT NULL,
    judge ${TEXT} NOT NULL, why ${TEXT} NOT NULL, lifted ${TEXT}
  );
  CREATE INDEX forgotten_address ON forgotten (address) WHERE address IS NOT NULL;
  `
