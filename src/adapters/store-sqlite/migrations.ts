import type { DatabaseSync } from 'node:sqlite'
import { eventTables } from './event-tables.ts'
import { fillDoubts } from './upgrade-doubts.ts'
import { fillQuestions } from './upgrade-questions.ts'
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
  { sql: eventTables, fill: fillQuestions },
  {
    sql: `
  -- Crowds under spans of days, and with the days they stand for; what stood under each day stands there still.
  ALTER TABLE crowd_block RENAME TO crowd_day;
  CREATE TABLE crowd_block (
    who TEXT NOT NULL, slot INTEGER NOT NULL, crowd TEXT NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, PRIMARY KEY (who, slot, crowd, first, last)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO crowd_block SELECT who, day, crowd, day, day FROM crowd_day ORDER BY who, day, crowd;
  DROP TABLE crowd_day;

  -- What somebody had taken out for good: which report, of which story, when, why and by whom; nothing of what it said.
  CREATE TABLE forgotten (
    report TEXT PRIMARY KEY, address TEXT, paper TEXT, at TEXT NOT NULL, judge TEXT NOT NULL,
    why TEXT NOT NULL, lifted TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX forgotten_address ON forgotten (address) WHERE address IS NOT NULL;
  `,
  },
  {
    sql: `
  -- What in a reading somebody should look at, as JSON; NULL where nothing is doubtful.
  ALTER TABLE reading ADD COLUMN doubts TEXT;
  `,
    fill: fillDoubts,
  },
]
