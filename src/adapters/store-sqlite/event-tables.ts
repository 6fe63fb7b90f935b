/**
 * The fourth form: events as they were last worked out, what is still to be worked out, what became of them, what
 * persons did, and quotes that can be asked for.
 */
export const eventTables = `
  -- The recency of a reading, which is also its row in the index of words.
  ALTER TABLE reading ADD COLUMN place INTEGER;

  -- Records by number, those of a reading together: by their ids they stood anywhere in the file.
  ALTER TABLE record RENAME TO record_by_id;
  CREATE TABLE record (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reading INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL,
    start TEXT, end TEXT, grain TEXT, zone TEXT, first_day TEXT, last_day TEXT,
    place TEXT, country TEXT, body TEXT NOT NULL
  ) STRICT;
  INSERT INTO record SELECT reading * 1048576 + ordinal, * FROM record_by_id
    ORDER BY reading, ordinal;
  ALTER TABLE participant RENAME TO participant_by_id;
  CREATE TABLE participant (
    record INTEGER NOT NULL, ordinal INTEGER NOT NULL, entity TEXT NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, office TEXT, part TEXT NOT NULL,
    PRIMARY KEY (record, ordinal)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO participant SELECT record.number, one.ordinal, one.entity, one.name, one.folded,
    one.kind, one.country, one.office, one.part
    FROM participant_by_id one JOIN record ON record.id = one.record;
  DROP TABLE participant_by_id;
  DROP TABLE record_by_id;
  CREATE INDEX record_days ON record (first_day, last_day);

  DROP TABLE quote;
  CREATE TABLE quote (
    reading INTEGER NOT NULL REFERENCES reading (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, class TEXT NOT NULL,
    on_record INTEGER NOT NULL, content TEXT NOT NULL,
    speaker TEXT, speaker_name TEXT, speaker_folded TEXT NOT NULL, speaker_country TEXT,
    carrier TEXT, carrier_name TEXT, carriers TEXT NOT NULL, words TEXT NOT NULL,
    published TEXT NOT NULL, article TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (reading, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quote_order ON quote (published DESC, article, ordinal) WHERE on_record = 1;

  CREATE INDEX judgement_right ON judgement (right_record);

  -- Acts are added and never changed; review_record: the records an act touches.
  CREATE TABLE review (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, judge TEXT NOT NULL,
    type TEXT NOT NULL, undone TEXT, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX review_undone ON review (undone);
  -- What persons did is added and never changed or taken away, by nobody.
  CREATE TRIGGER review_unchanged BEFORE UPDATE ON review
  BEGIN SELECT RAISE(ABORT, 'acts of review are never changed'); END;
  CREATE TRIGGER review_kept BEFORE DELETE ON review
  BEGIN SELECT RAISE(ABORT, 'acts of review are never taken away'); END;
  CREATE TABLE review_record (
    record TEXT NOT NULL, review INTEGER NOT NULL, PRIMARY KEY (record, review)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX review_record_review ON review_record (review);

  CREATE TABLE watch (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- Records whose place among events is still to be worked out.
  CREATE TABLE pending (number INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT;

  CREATE TABLE crowd_block (
    who TEXT NOT NULL, day INTEGER NOT NULL, crowd TEXT NOT NULL, PRIMARY KEY (who, day, crowd)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE event (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, component INTEGER NOT NULL, sort TEXT NOT NULL,
    rank INTEGER NOT NULL, first_day TEXT, last_day TEXT, reach INTEGER NOT NULL,
    facets TEXT NOT NULL
  ) STRICT;
  CREATE INDEX event_component ON event (component);
  CREATE TABLE event_member (
    record TEXT PRIMARY KEY, event INTEGER NOT NULL, crowd TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_member_event ON event_member (event);
  CREATE INDEX event_member_crowd ON event_member (crowd);
  -- What an event said before its records went.
  CREATE TABLE event_before (event INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;

  CREATE TABLE facet (
    number INTEGER PRIMARY KEY, type TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (type, value)
  ) STRICT;
  CREATE TABLE event_facet (
    facet INTEGER NOT NULL, reach INTEGER NOT NULL, rank INTEGER NOT NULL, event INTEGER NOT NULL,
    PRIMARY KEY (facet, reach, rank, event)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE change (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, type TEXT NOT NULL, event TEXT NOT NULL,
    other TEXT, fields TEXT NOT NULL
  ) STRICT;
  `
