import type { RecordMessages } from './record.ts'

/** What the record tells beyond values, in English. */
export const recordEn: RecordMessages = {
  outcomes: { passed: 'no news', disputed: 'disputed' },
  passed: 'its day is over, and no report tells what came of it',
  since: (when) => `told since ${when}`,
  sinceUnknown: 'told by reports without a date',
  departures: {
    time: (planned, held) => `planned for ${planned}; took place ${held}`,
    place: (planned, held) => `planned in ${planned}; took place in ${held}`,
    duration: (planned, held) => `planned to take ${planned}; took ${held}`,
  },

  claims: 'Claims checked against the record',
  verdicts: { consistent: 'consistent', contradicted: 'contradicted', unknown: 'unknown' },
  because: {
    'earlier-event': 'the record knows of an earlier one in that time',
    'measured-from': 'the one it is measured from is on record, and none since',
    'nothing-known': 'the record knows of none; it has not read everything',
    'no-event': 'it is not clear what event this is said of',
    'no-time': 'it is not clear over what time this is measured',
    'no-measure': 'it compares what the record does not hold',
    'too-many': 'the record holds more such events than were looked at',
  },

  statements: 'Statements',
  same: (reports, origins) => `same statement in ${reports}, ${origins}`,
  wordings: (count) => `${count} wordings`,
  perhaps: (words) => `perhaps the same: ${words}`,
  firstReports: (count, all) => `of the first ${count} of ${all} reports`,
  seeWordings: (command) => `wordings: ${command}`,
  readAs: (name) => `read as: ${name}`,
  languages: { en: 'English', id: 'Indonesian' },

  facts: 'facts that changed',
  noFacts: 'no facts changed',
  changedIn: (when) => `since ${when}`,
  appeared: 'told only from here on',
  vanished: 'told no more',
  gone: 'words gone',
  orphaned: (revision) => `other words of revision ${revision} that are gone`,
  inRevision: (revision) => `revision ${revision}`,
  factFields: {
    kind: 'kind',
    status: 'status',
    time: 'time',
    place: 'place',
    duration: 'length',
    participants: 'who',
    outcomes: 'outcome',
    trigger: 'words of the event',
  },
}
