import type { DatabaseSync } from 'node:sqlite'
import { fillStories } from './upgrade-stories.ts'

/** One step: SQL, and what SQL alone cannot work out. */
export interface Migration {
  readonly sql: string
  /** @param now when the database is upgraded, as an ISO instant */
  readonly fill?: (database: DatabaseSync, now: string) => void
}

/**
 * The shape of the database, step by step: step n brings `user_version` n-1 to n. Append only; a step
 * that was ever released is never changed.
 */
export const migrations: readonly Migration[] = [
  {
    sql: `
  CREATE TABLE report (
    id TEXT PRIMARY KEY, given TEXT, lang TEXT, outlet TEXT, agency TEXT, published TEXT, zone TEXT,
    url TEXT, title TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE page (
    report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL, url TEXT,
    PRIMARY KEY (report, ordinal)
  ) STRICT;

  CREATE TABLE refusal (
    report TEXT PRIMARY KEY, refused TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What is shown of each report; body is the whole Reading, the other columns are for asking.
  CREATE TABLE reading (
    number INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE, report TEXT NOT NULL UNIQUE, version TEXT NOT NULL,
    language TEXT NOT NULL, outlet TEXT, title TEXT, published TEXT,
    origin TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE record (
    id TEXT PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL,
    start TEXT, end TEXT, grain TEXT, zone TEXT, first_day TEXT, last_day TEXT,
    place TEXT, country TEXT, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_reading ON record (reading);
  CREATE INDEX record_days ON record (first_day, last_day);
  CREATE INDEX record_kind ON record (kind, status);

  CREATE TABLE participant (
    record TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, entity TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
    kind TEXT NOT NULL, country TEXT, office TEXT, part TEXT NOT NULL,
    PRIMARY KEY (record, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX participant_country ON participant (country);

  CREATE TABLE quote (
    reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
    id TEXT NOT NULL, type TEXT NOT NULL, class TEXT NOT NULL, content TEXT NOT NULL,
    speaker TEXT, speaker_name TEXT, carrier TEXT, carrier_name TEXT,
    PRIMARY KEY (reading, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quote_speaker ON quote (speaker);

  -- Verdicts are added and never changed. "left" and "right" are words of SQL.
  CREATE TABLE judgement (
    number INTEGER PRIMARY KEY, left_record TEXT NOT NULL, right_record TEXT NOT NULL,
    same TEXT NOT NULL, judge TEXT NOT NULL, score REAL NOT NULL, reason TEXT NOT NULL, at TEXT
  ) STRICT;
  CREATE INDEX judgement_pair ON judgement (left_record, right_record, judge);

  -- rowid is the reading's number.
  CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, text, tokenize = "unicode61 remove_diacritics 2"
  );
  `,
  },
  {
    sql: `
  -- Of a story cut out of a digest: the whole's id, the page and the place in it, as JSON.
  ALTER TABLE report ADD COLUMN part_of TEXT;
  `,
  },
  {
    sql: `
  -- When the first reading of each report came, and in which order; same_as: it had the very words of that
  -- report, the latest of its story then, and is not kept.
  CREATE TABLE arrival (
    number INTEGER PRIMARY KEY, report TEXT NOT NULL UNIQUE, seen TEXT NOT NULL, same_as TEXT
  ) STRICT;

  ALTER TABLE reading ADD COLUMN arrival INTEGER;
  -- Which story it is, NULL where none is known: key of the address, and the outlet's name folded.
  ALTER TABLE reading ADD COLUMN address TEXT;
  ALTER TABLE reading ADD COLUMN paper TEXT;
  CREATE INDEX reading_address ON reading (address, arrival);

  -- Of each story the reading that came last.
  CREATE VIEW shown AS SELECT * FROM reading WHERE address IS NULL OR NOT EXISTS (
    SELECT 1 FROM reading later
    WHERE later.address = reading.address AND later.arrival > reading.arrival
      AND (later.paper = reading.paper OR later.paper = '' OR reading.paper = '')
  );

  CREATE TABLE poll (url TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
    fill: fillStories,
  },
  {
    sql: `
  -- What persons did. Acts are added and never changed or taken away, by nobody.
  CREATE TABLE review (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, person TEXT NOT NULL, note TEXT,
    act TEXT NOT NULL, record TEXT, other TEXT, undone TEXT
  ) STRICT;
  CREATE INDEX review_record ON review (record);
  CREATE INDEX review_other ON review (other);
  CREATE INDEX review_undone ON review (undone);
  CREATE TRIGGER review_unchanged BEFORE UPDATE ON review
  BEGIN SELECT RAISE(ABORT, 'acts of review are never changed'); END;
  CREATE TRIGGER review_kept BEFORE DELETE ON review
  BEGIN SELECT RAISE(ABORT, 'acts of review are never taken away'); END;
  `,
  },
]
