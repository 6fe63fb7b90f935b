import type { Messages } from './messages.ts'
import { recordEn } from './record-en.ts'
import { reviewEn } from './review-en.ts'

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** Bytes with a unit people know, three figures at most. */
const size = (bytes: number, point: string): string => {
  const [value, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${value.toFixed(value < 100 ? 1 : 0).replace('.', point)} ${unit}`
}

const BLOCKS = {
  headline: ['headline', 'headlines'],
  standfirst: ['standfirst', 'standfirsts'],
  byline: ['byline', 'bylines'],
  dateline: ['dateline', 'datelines'],
  paragraph: ['paragraph', 'paragraphs'],
  caption: ['caption', 'captions'],
} as const

/** What the command line says in English. */
export const en: Messages = {
  language: 'en',
  zone: 'UTC',

  help: {
    about:
      'Kawat turns news reports of diplomacy, Indonesian and English, into a checked, sourced record.',
    examples: 'Examples:',
    headings: {},
    inputs:
      'files, folders, web addresses or - for the standard input (text, HTML, JSON, JSON lines, feeds, WARC)',
    sources: 'addresses of feeds, sitemaps or pages, or OPML (address, file or -)',
    id: 'id of an event, or its first six characters or more; with --history the id of an article, or its URL',
    words: 'words of a story or of a quote; all of them must stand there',
    name: 'name of a watch, for example US-CN or "Retno Marsudi"',
    decision: 'the id of an event or record, what is decided, and what that needs',
    format: 'one of the formats below',
    formats: 'Formats:',
    more: 'kawat COMMAND --help shows examples and options. Exit codes: 0 all well, 1 failed, 2 usage, 3 not found, 4 some inputs failed, 7 something found (with --exit-code), 130 interrupted.',
    firstExamples: [
      ['kawat demo', 'read the samples and show what Kawat does'],
      ['kawat read report.txt --published 2023-06-19', 'read one report, store nothing'],
      ['kawat add reports/', 'read a folder and keep the record'],
      ['kawat timeline --actor USA --with CHN', 'who met whom, and what reports disagree on'],
    ],
    commands: {
      read: {
        summary: 'read reports and print what they say; stores nothing',
        examples: [
          ['kawat read report.txt --published 2023-06-19', 'a story as text, its date told'],
          ['kawat read page.html --json', 'a saved web page, as one JSON document'],
          ['kawat read reports.jsonl --jsonl', 'a report on each line, a reading on each line'],
          ['kawat read https://suar.example/a', 'a page from the net, with all its pages'],
          ['kawat read https://suar.example/rss', 'the stories of a feed'],
          ['curl -s URL | kawat read -', 'from the standard input'],
        ],
      },
      add: {
        summary: 'read reports and keep them; a story that changed gets a new revision',
        examples: [
          ['kawat add reports/', 'everything in a folder'],
          ['kawat add wire.jsonl --dry-run', 'what would be new; keeps nothing'],
          ['kawat add news.warc.gz', 'the pages of a web archive'],
          ['kawat add wire.jsonl --db ./kawat.db', 'into a database of its own'],
        ],
      },
      watch: {
        summary: 'ask feeds and pages again and again, and keep what is new',
        examples: [
          ['kawat watch https://suar.example/rss', 'until Ctrl-C, every 15 minutes'],
          ['kawat watch feeds.opml --once', 'one round, for a clock of your own (cron)'],
          ['kawat watch feeds.opml --contact desk@suar.example', 'and say who asks'],
        ],
      },
      show: {
        summary: 'show one event, all reports side by side; or how a story changed',
        examples: [
          ['kawat show 3f9a21c0', 'all values and who holds them'],
          ['kawat show 3f9a21c0 --evidence', 'with rule, certainty and place in the original'],
          [
            'kawat show https://suar.example/a --history',
            'how a story changed since it was first read',
          ],
        ],
      },
      timeline: {
        summary: 'list events by time, merged over all reports',
        examples: [
          ['kawat timeline --actor USA --with CHN', 'between two states'],
          ['kawat timeline --planned', 'what lies ahead'],
          [
            'kawat timeline --from 2023-06-01 --to 2023-06-30 --kind meeting',
            'meetings of a month',
          ],
        ],
      },
      search: {
        summary: 'find stories, events and quotes by words, speaker, carrier and more',
        examples: [
          ['kawat search pertemuan Beijing', 'stories, events and quotes with both words'],
          ['kawat search --in quotes --speaker "Wang Yi" --carrier CCTV', 'what he said on CCTV'],
          ['kawat search "code of conduct" --in events --place IDN', 'events in Indonesia'],
        ],
      },
      conflicts: {
        summary: 'list the events on which reports differ, with who says what',
        examples: [
          ['kawat conflicts --actor US-CN', 'between two states'],
          ['kawat conflicts --conflict duration', 'how long it took'],
          [
            'kawat conflicts --since 7d --exit-code',
            'in reports of the last week; 7 where there is any',
          ],
        ],
      },
      changes: {
        summary: 'tell what became of the events on record since a day or a cursor',
        examples: [
          ['kawat changes --since 7d', 'in the last seven days'],
          ['kawat changes --since CURSOR --jsonl', 'where the last list ended, for machines'],
        ],
      },
      follow: {
        summary: 'keep a question to be asked again: list the watches, add one, drop one',
        examples: [
          ['kawat follow US-CN', 'everything between two states'],
          ['kawat follow "Retno Marsudi"', 'one actor'],
          ['kawat follow summits --kind summit --place IDN', 'a name of your own, and filters'],
          ['kawat follow summits --drop', 'no more'],
        ],
      },
      news: {
        summary: 'tell what is new in what you follow since you were last told',
        examples: [
          ['kawat news', 'of all watches'],
          ['kawat news US-CN --peek', 'of one, and tell it again next time'],
        ],
      },
      review: {
        summary: 'decide what is doubtful, one question at a time, with single keys',
        examples: [
          ['kawat review', 'what is watched and contradicts itself first'],
          ['kawat review --actor IDN --as Rini', 'one country, decided by Rini'],
          ['kawat review --json --no-input', 'the queue for a program; asks nothing'],
        ],
      },
      decide: {
        summary: 'decide by a command what kawat review decides by keys',
        examples: [
          ['kawat decide 3f9a21c0 accept', 'the event is right as it stands'],
          ['kawat decide 3f9a21c0 reject place', 'the place is wrong'],
          ['kawat decide 3f9a21c0 choose duration 2', 'the second of the rivals counts'],
          ['kawat decide 3f9a21c0 edit time 2023-06-19T16:30@Asia/Shanghai', 'another value'],
          ['kawat decide 3f9a21c0 merge 0031dea9 --note "one lunch"', 'also split, unsure'],
          [
            'kawat decide 3f9a21c0 link person:wang person:wang-yi',
            'who it is; - for nobody known',
          ],
          ['kawat decide 3f9a21c0 speaker q3 "Wang Yi"', 'whose words; - for nobody'],
          ['kawat decide 3f9a21c0 undo', 'takes the last decision on it back'],
        ],
      },
      decisions: {
        summary: 'list who decided what, when and why, undone acts too',
        examples: [
          ['kawat decisions', 'all of them'],
          ['kawat decisions 3f9a21c0', 'of one event'],
        ],
      },
      export: {
        summary: 'write events for spreadsheets, statistics, maps, calendars and other programs',
        examples: [
          ['kawat export csv -o record/', 'all tables, in a folder'],
          ['kawat export csv -o record/ --excel', 'for a double click in Excel'],
          ['kawat export jsonl --actor USA --with CHN', 'one relation, to the standard output'],
          ['kawat export parquet -o record/ --approved-only', 'what a person has accepted'],
        ],
      },
      demo: {
        summary: 'read the sample reports and show the merged record',
        examples: [
          ['kawat demo', 'in a throw-away folder'],
          ['kawat demo --db ./demo.db', 'and keep the database'],
        ],
      },
      db: {
        summary: 'take care of the database: back up, restore, check, vacuum, migrate',
        examples: [
          ['kawat db backup kawat.bak', 'a sound copy, also while kawat watch is running'],
          ['kawat db check', 'is everything there and whole?'],
          ['kawat db restore kawat.bak --yes', 'bring a backup back'],
          ['kawat db path', 'where the database lies'],
        ],
      },
      doctor: {
        summary: 'check that everything Kawat needs is there, and say how to mend what is not',
        examples: [
          ['kawat doctor', 'a line for each check'],
          ['kawat doctor --json', 'for machines'],
        ],
      },
    },
    acts: {
      backup: 'copy the database to a new file, also while it is being written',
      restore: 'check a backup and put it in place of the database, which is kept aside',
      check: 'look at every page, pointer and row',
      vacuum: 'give back room that is no longer used',
      migrate: 'tell the form of the database, and bring an older one up with a backup beside it',
      forget: 'take reports out for good, with all that was read from them',
      path: 'tell where the database lies',
    },
    backupFile: 'the backup',
    forgetReports: 'ids of reports, or addresses of stories',
    options: {
      json: 'one JSON document',
      jsonl: 'one JSON object on each line',
      plain: 'cells parted by tabs, no colour',
      published: 'when the report was published, where it does not say so itself',
      lang: 'language of the report, id or en, where it does not say so itself',
      outlet: 'outlet of the report, where it does not say so itself',
      zone: "zone of the outlet's clock, for example Asia/Jakarta",
      maxBytes: 'largest file, or line of JSON lines; 20MB unless told',
      allowPrivate: 'fetch from this machine and its own network too',
      ignoreRobots: 'fetch the addresses given although robots.txt asks programs not to',
      contact: 'mail or page by which a newsroom can reach you (or KAWAT_CONTACT)',
      maxItems: 'most stories taken of one feed at a time; 100 unless told',
      resume: 'go on in the first web archive at this place, as an interrupted run told it',
      once: 'one round, and then the end',
      every: 'minutes between two rounds; 15 unless told',
      readerZone: "your own clock's zone, shown after the place's (or KAWAT_ZONE)",
      db: 'database file (or KAWAT_DB)',
      store: 'file, or postgres://user:password@host/database (or KAWAT_STORE)',
      demoDb: 'keep the database in this file',
      dryRun: 'say what would be added, keep nothing',
      evidence: 'add rule, certainty and place in the original',
      history: 'the revisions of an article or URL, and what changed in each',
      actor: 'a country code (IDN) or part of a name',
      with: 'a second country code or name',
      kind: 'kind of event, for example meeting',
      status: 'happened, planned, cancelled, postponed, denied or hypothetical',
      from: 'first day, YYYY-MM-DD',
      to: 'last day, YYYY-MM-DD',
      planned: 'only what was planned; the same as --status planned',
      background: 'earlier events told as background too',
      office: 'somebody took part who held this office, for example foreign_minister',
      place: 'a country (IDN, Indonesia) or part of the name of a city or venue',
      heldOutlet: "part of an outlet's name",
      conflict: 'reports differ in this: kind, status, time, place, duration or any',
      speaker: 'who said it: a country or part of a name',
      carrier: 'who passed it on: part of a name',
      in: 'reports, events or quotes; all unless told',
      cursor: 'where the page before ended',
      since: 'a day (2023-06-19) or back from now (12h, 7d, 2w)',
      sinceChange: 'a cursor, a day (2023-06-19) or back from now (12h, 7d, 2w)',
      exitCode: 'end with code 7 where something was found',
      drop: 'forget this watch',
      peek: 'do not count it as told',
      limit: 'at most so many events',
      as: 'name of the person who decides (or KAWAT_REVIEWER; else the login name)',
      note: 'why, in your own words',
      record: 'this record alone, not the whole event',
      watched: 'only what one of your watches is about',
      noInput: 'ask nothing: list what there is to decide',
      out: 'file or folder to write; one file may go to the standard output instead',
      text: 'evidence: words of the reports in snippets of 200 characters (the default); full: whole quotes and sentences',
      approvedOnly: 'only events a person has accepted',
      excel: 'CSV with a byte order mark, so that Excel shows all letters',
      crlf: 'CSV with lines that end in CRLF',
      raw: "do not put ' before cells that a spreadsheet would run as formulas",
      force: 'replace what is there',
      yes: 'yes: replace the database that is there, or take the reports out, without asking',
      why: 'why, as the note that stays tells it',
      allowForgotten: 'take in also what kawat db forget took out',
      uiLang: 'language of these messages, id or en',
      color: 'auto, always or never',
      noColor: 'the same as --color never',
      help: 'show this help',
      version: 'show the version',
    },
  },

  usage: {
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (name) => `There is no option ${name}.`,
    didYouMean: (names) => `Did you mean ${names}?`,
    missingArgument: (name) => `${name} is missing.`,
    missingValue: (option) => `${option} needs a value.`,
    tooMany: 'There are more words than this command takes.',
    badValue: (option, value, allowed) => `${option} cannot be "${value}"; it takes ${allowed}.`,
    badDate: 'a date like 2023-06-19',
    badZone: 'the name of a zone like Asia/Jakarta',
    badSize: 'a number of bytes like 5000000 or 5MB',
    badNumber: 'a whole number above zero',
    badPlace: 'a place in a web archive like 48213 or 0+1290',
    badStore: 'the address of a PostgreSQL server like postgres://user@host/kawat',
    badSince: 'a day like 2023-06-19 or a stretch like 12h, 7d or 2w',
    why: 'The command line could not be understood; nothing was done.',
    todo: (command) => `See ${command} --help.`,
  },

  failure: {
    why: 'why',
    todo: 'do',
    noDatabase: (path) => ({
      what: `There is no database at ${path}.`,
      why: 'Nothing has been added yet, or it lies somewhere else.',
      todo: 'Add reports with kawat add FILE, name the file with --db, or try kawat demo.',
    }),
    noSuchRecord: (id, path) => ({
      what: `No event begins with "${id}".`,
      why: `The database ${path} holds none with this id, or several whose ids begin so.`,
      todo: 'Take an id from kawat timeline; six characters or more are enough.',
    }),
    noSuchStory: (asked, path) => ({
      what: `No story of "${asked}" was read.`,
      why: `The database ${path} holds no article with this id and address, and nothing from this URL.`,
      todo: 'Give the URL of a story or the whole id of an article; a report added without a URL has no revisions.',
    }),
    store: {
      'newer-version': (path) => ({
        what: `The database ${path} was written by a newer Kawat.`,
        why: 'This version does not know its form and leaves it alone.',
        todo: 'Use the newer Kawat, or another file with --db.',
      }),
      full: (path) => ({
        what: `The database ${path} could not be written.`,
        why: 'The disk is full.',
        todo: 'Make room and run the same command again; what is already kept stays.',
      }),
      locked: (path) => ({
        what: `The database ${path} is in use.`,
        why: 'Another program is writing to it.',
        todo: 'Wait until it is done and run the same command again.',
      }),
      unreadable: (path) => ({
        what: `The database ${path} could not be opened.`,
        why: 'It is no Kawat database, or you may not read or write there.',
        todo: 'Check the path or address and what you may do there, or name another with --db or --store.',
      }),
      corrupt: (path) => ({
        what: `The file ${path} is not a sound Kawat database.`,
        why: 'It is damaged, or something else.',
        todo: 'See what is broken with kawat db check; restore a backup with kawat db restore FILE, or add the reports again to a new file with --db.',
      }),
      forgotten: (path) => ({
        what: `The database ${path} does not take that in.`,
        why: 'It was taken out for good.',
        todo: 'Leave it out; or, if it may come again, use --allow-forgotten.',
      }),
      other: (path) => ({
        what: `The database ${path} failed.`,
        why: 'The database reported a fault.',
        todo: 'Run kawat doctor.',
      }),
    },
    input: (name) => `${name} was not read.`,
    refused: (name) => `${name} was refused.`,
    moreRefused: (count, why) => `${count} more were refused: ${why}`,
    refusal: {
      empty: 'It holds no text.',
      binary: 'It is not text.',
      'not-an-article': 'It is no news story.',
      digest: 'It is a digest of several stories.',
      'unsupported-language': 'It is in a language Kawat does not read.',
      'too-large': 'It is too long for a news story.',
    },
    reader: {
      'too-slow': (name) => ({
        what: `${name} was not read.`,
        why: 'Reading it took too long and was stopped. It may be made so that programs hang on it.',
        todo: 'Hand in the story alone, without the page around it. The other inputs are read on.',
      }),
      'out-of-memory': (name) => ({
        what: `${name} was not read.`,
        why: 'Reading it took too much memory and was stopped. It may be made so that programs break on it.',
        todo: 'Hand in the story alone, without the page around it. The other inputs are read on.',
      }),
      closed: (name) => ({
        what: `${name} was not read.`,
        why: 'Reading ended before its turn.',
        todo: 'Run the same command again; what is already kept is not kept twice.',
      }),
    },
    defect: (name) => ({
      what: `${name} was not read.`,
      why: 'Kawat broke on it; that is our mistake, not yours.',
      todo: 'Please report it with the text, if you may share it. The other inputs are read on.',
    }),
    unexpected: {
      what: 'Kawat broke.',
      why: 'That is our mistake, not yours.',
      todo: 'Run kawat doctor; if all is well there, please report this.',
    },
    interrupted: {
      what: 'Interrupted.',
      why: 'The current report was finished; the rest was not begun.',
      todo: 'Run the same command again; what is already kept is not kept twice.',
    },
    note: (name) => `Note on ${name}:`,
  },

  tally: (read, refused, failed, split) =>
    `${read} read, ${refused} refused, ${failed} failed${split === 0 ? '' : `; split: ${plural(split, 'digest', 'digests')}`}`,
  progress: (done, total, rate) =>
    total === undefined
      ? `${done} read, ${rate} a second`
      : `${done} of ${total} read, ${rate} a second`,

  labels: {
    who: 'who',
    when: 'when',
    where: 'where',
    long: 'length',
    outcome: 'outcome',
    what: 'what',
    status: 'status',
    reports: 'reports',
    origins: 'origins',
    id: 'id',
    quotes: 'Quotes',
    claims: 'Claims',
    sources: 'Source chain',
    noise: 'Page noise taken out',
    repairs: 'Repairs',
    problems: 'Doubts',
    events: 'Events',
    background: 'background',
    planned: 'as planned',
    published: 'published',
    publishedByPage: 'as the page says',
    publishedUnknown: 'published: not said; relative dates stay open',
    publishedFromText: (date) =>
      `published: not said; dates count from the first full one, ${date}`,
    via: (carrier) => `via ${carrier}`,
    to: (addressee) => `to ${addressee}`,
    nobodyNamed: 'nobody named',
    theOutlet: 'the outlet itself',
    noSpeaker: 'speaker not said',
    unknownOutlet: 'outlet not said',
    unknownTitle: 'no headline',
    undated: 'undated',
    zoneUnknown: 'zone not said',
    noEvents: 'No event found.',
    implied: 'implied',
    stated: 'stated',
    rule: 'rule',
    original: (page, start, end) => `page ${page}, ${start} to ${end}`,
    differ: 'reports differ',
    says: 'words',
    more: (count) => `${count} more`,
    printedAndFitting: (printed, fitting) => `printed: ${printed}; fitting: ${fitting}`,
  },

  counts: {
    reports: (count) => plural(count, 'report', 'reports'),
    origins: (count) => plural(count, 'independent origin', 'independent origins'),
    events: (count) => plural(count, 'event', 'events'),
    quotes: (count) => plural(count, 'quote', 'quotes'),
    claims: (count) => plural(count, 'claim', 'claims'),
    noise: (count) => plural(count, 'piece of page noise', 'pieces of page noise'),
    repairs: (count) => plural(count, 'mend of scraper damage', 'mends of scraper damage'),
  },

  add: {
    done: (fresh, known, reread, events, revised) =>
      `${plural(fresh, 'new report', 'new reports')}, ${revised === 0 ? '' : `${plural(revised, 'new revision', 'new revisions')}, `}${known} already known, ${reread} read anew; ${plural(events, 'event', 'events')} told.`,
    wouldAdd: (fresh, known, events, revised) =>
      `${plural(fresh, 'report', 'reports')} would be new, ${revised === 0 ? '' : `${plural(revised, 'new revision', 'new revisions')}, `}${known} already known; ${plural(events, 'event', 'events')} told.`,
    into: (path) => `Kept in ${path}`,
    dry: 'Dry run: nothing was kept.',
    next: 'See them with kawat timeline',
  },

  watch: {
    begun: (inputs, once) =>
      once
        ? `Asking ${plural(inputs, 'source', 'sources')}, one request to a host every 5 seconds …`
        : `Watching ${plural(inputs, 'source', 'sources')}; Ctrl-C ends it.`,
    outcomes: {
      fresh: 'new',
      revised: 'new revision',
      known: 'already known',
      reread: 'read anew',
    },
  },

  revision: {
    told: (name, number, title, changes) => `${name}: revision ${number} of ${title}: ${changes}`,
    more: (count) =>
      `${plural(count, 'more revision', 'more revisions')}; see them with kawat show URL --history`,
    number: (number) => `revision ${number}`,
    seen: (when) => `seen ${when}`,
    unchanged: 'no words changed',
    counted: (count, kind, type, named) =>
      kind === 'headline' || kind === 'dateline'
        ? `${kind} ${type}`
        : named
          ? `${count} ${type}`
          : `${plural(count, BLOCKS[kind][0], BLOCKS[kind][1])} ${type}`,
    change: (kind, type) => `${BLOCKS[kind][0]} ${type}`,
  },

  timeline: {
    none: 'No event fits.',
    legend:
      'reports: how many / from how many independent origins; ≠ parts values that contradict.',
    count: (events, differ) =>
      `${plural(events, 'event', 'events')}; ${differ === 0 ? 'no report contradicts another' : `reports differ on ${differ}`}.`,
  },

  questions: {
    reports: 'Stories',
    events: 'Events',
    quotes: 'Quotes',
    nothing: 'none',
    more: (cursor) => `  more: --in PART --cursor ${cursor}`,
    noConflicts: 'No reports differ here.',
    conflicts: (events) => `Reports differ on ${plural(events, 'event', 'events')}.`,
    noChanges: 'Nothing has changed.',
    goOn: (command) => `Next time: ${command}`,
    change: {
      created: 'new',
      updated: 'changed',
      merged: 'merged into',
      split: 'split from',
      removed: 'gone',
    },
    beside: {
      participants: 'who',
      reports: 'reports',
      origins: 'independent origins',
      review: 'review',
    },
    notSaid: 'not said',
    noWatches: 'Nothing is followed yet; begin with kawat follow US-CN.',
    followed: (name) => `Followed from now on; kawat news tells what is new in ${name}.`,
    dropped: (name) => `${name} is no longer followed.`,
    noSuchWatch: (name, path) => ({
      what: `Nothing is followed under the name "${name}".`,
      why: `The database ${path} holds no watch of that name.`,
      todo: 'See the names with kawat follow.',
    }),
    nothingFollowed: {
      what: 'Nothing is followed yet.',
      why: 'News are told of watches, and there is none.',
      todo: 'Begin with kawat follow US-CN, or kawat follow "Retno Marsudi".',
    },
    news: (name, changes) =>
      `${name}: ${changes === 0 ? 'nothing new' : plural(changes, 'change', 'changes')}`,
  },

  export: {
    file: (name, rows, unfit) =>
      `${name}: ${plural(rows, 'row', 'rows')}${unfit === 0 ? '' : `; ${plural(unfit, 'event does', 'events do')} not fit the format`}`,
    leftOut: (events) => `${plural(events, 'event', 'events')} left out that nobody has accepted`,
    done: (path) => `Written to ${path}`,
    needsFolder: (format) => ({
      what: `The format ${format} is several files.`,
      why: 'They need a folder; the standard output takes one file.',
      todo: `Name the folder: kawat export ${format} -o FOLDER.`,
    }),
    obstacles: {
      exists: (path) => ({
        what: `${path} is there already.`,
        why: 'Nothing is overwritten unasked; nothing was done.',
        todo: 'Name another place with -o, or replace it with --force.',
      }),
      'is-folder': (path) => ({
        what: `${path} is a folder.`,
        why: 'This format is one file.',
        todo: 'Name a file with -o.',
      }),
      'is-file': (path) => ({
        what: `${path} is a file.`,
        why: 'This format is a folder of several files.',
        todo: 'Name a folder with -o.',
      }),
    },
    notWritten: (path) => ({
      what: `The export to ${path} was not finished.`,
      why: 'The file system did not take it.',
      todo: 'Check the path, its permissions and the room there, and run the same command again; the manifest there says complete: false.',
    }),
    diskFull: 'The disk is full.',
    interrupted: {
      what: 'Interrupted.',
      why: 'The export was not finished; where a file or folder was named, its manifest says complete: false.',
      todo: 'Run the same command again.',
    },
  },

  demo: {
    reading: (count) => `Reading ${count} sample reports …`,
    samples:
      'These are samples: reports written for Kawat about real encounters, with invented outlets and some planted differences.',
    merged: (reports, events, seconds) =>
      `${reports} reports in two languages became ${plural(events, 'event', 'events')} in ${seconds} s.`,
    more: (count) => `${count} more; all of them:`,
    conflict: 'Where reports differ, nothing is lost. The event with the most rivals:',
    noConflict: 'No report contradicts another here.',
    next: 'Try next:',
    nextSteps: [
      ['kawat timeline --actor USA --with CHN', 'one relation'],
      ['kawat show ID --evidence', 'any event, down to the words'],
      ['kawat read FILE', 'a report of your own'],
    ],
    kept: (path) => `The database of this demo: ${path}`,
    noSamples: (path) => ({
      what: 'The samples are missing.',
      why: `Nothing could be read in ${path}.`,
      todo: 'Install Kawat again.',
    }),
  },

  doctor: {
    node: 'Node.js',
    nodeFix: 'Kawat needs Node.js 24 or newer: https://nodejs.org',
    icu: 'Time zones (ICU, tz)',
    icuFix: 'This Node.js has no full ICU data. Install an official build.',
    sqlite: 'SQLite',
    sqliteFix: 'This Node.js has no built-in SQLite. Install an official build.',
    fts5: 'Full-text search (FTS5)',
    fts5Fix: 'SQLite was built without FTS5. Install an official build of Node.js.',
    database: 'Database',
    databaseNone: 'none yet; kawat add makes it',
    databaseFix:
      'See what is broken with kawat db check; restore a backup with kawat db restore FILE, or add the reports again to a new file with --db.',
    databaseLooked: 'the pages only; kawat db check looks at every row',
    contents: 'Contents',
    contentsFix: 'Use the version that wrote it, or another file with --db.',
    samples: 'Samples',
    samplesFix: 'Install Kawat again.',
    write: 'Permission to write',
    writeFix: 'Change the permissions of the folder, or name another file with --db or KAWAT_DB.',
    yes: 'yes',
    no: 'no',
    allWell: 'All is well.',
    someIll: (count) => `${plural(count, 'check', 'checks')} failed.`,
    holds: (reports, records) =>
      `${plural(reports, 'report', 'reports')}, ${plural(records, 'record', 'records')}`,
  },

  upkeep: {
    size: (bytes) => size(bytes, '.'),
    backedUp: (file, size) => `Backed up to ${file} (${size}); the copy was checked.`,
    restored: (file, place) => `${file} was checked and is now the database ${place}`,
    keptAside: (aside) => `What was there before is kept as ${aside}`,
    sound: (place) => `${place} is sound: pages, pointers, readings, counts and search agree.`,
    unsound: (place, kinds) =>
      `${place} is not sound: ${plural(kinds, 'kind', 'kinds')} of fault found.`,
    mend: 'Restore a backup (kawat db restore FILE), or add the reports again to a new file with --db.',
    findings: {
      'damaged-pages': (count) =>
        `${plural(count, 'complaint', 'complaints')} of the database about its pages and indexes`,
      'broken-pointers': (count) =>
        `${plural(count, 'row points', 'rows point')} at something that is not there`,
      'unproven-rules': (count) =>
        `${plural(count, 'rule or index', 'rules and indexes')} of the database that nothing proves`,
      'unreadable-json': (count) => `${plural(count, 'row', 'rows')} whose JSON cannot be read`,
      'mislabelled-readings': (count) =>
        `${plural(count, 'reading stands', 'readings stand')} under the name of another`,
      'unplaced-readings': (count) =>
        `${plural(count, 'reading', 'readings')} of which it is not known when it came`,
      'reports-without-pages': (count) =>
        `${plural(count, 'report', 'reports')} whose text is missing`,
      'records-differ': (count) =>
        `${plural(count, 'reading', 'readings')} with more or fewer records than stand in it`,
      'participants-differ': (count) =>
        `${plural(count, 'record', 'records')} with more or fewer participants than stand in it`,
      'quotes-differ': (count) =>
        `${plural(count, 'reading', 'readings')} with more or fewer quotes than stand in it`,
      'search-differs': (count) =>
        `${plural(count, 'article', 'articles')} that search does not know, or knows and is not there`,
    },
    vacuumed: (before, after) => `${before} before, ${after} after.`,
    upToDate: (form) => `The database has form ${form}, the latest this Kawat knows.`,
    migrated: (from, to, backup) =>
      `Brought up from form ${from} to ${to}. As it was before: ${backup}`,
    notDone: {
      backup: 'No backup was made.',
      restore: 'Nothing was restored; the database is as it was.',
      check: 'The database could not be checked.',
      vacuum: 'No room was given back; the database is as it was.',
      migrate: 'The database was not brought up to the new form.',
      forget: 'Nothing was taken out; the database is as it was.',
      path: 'The place of the database could not be told.',
    },
    fileThere: (file) => ({
      what: `There is something at ${file} already.`,
      why: 'A backup never goes over a file that is there.',
      todo: 'Choose another name, or move that file away.',
    }),
    noBackup: (file) => ({
      what: `There is no backup at ${file}.`,
      why: 'The file does not exist.',
      todo: 'Check the path.',
    }),
    unconfirmed: (file, place) => ({
      what: `${file} was not restored.`,
      why: `It would take the place of the database ${place}, which would be kept aside under a dated name.`,
      todo: 'Run the same command with --yes.',
    }),
    forget: {
      listed: (id, title) => `${id}  ${title}`,
      asks: (reports) =>
        `Take out ${plural(reports, 'this report', 'these reports')} for good, with all that was read from ${reports === 1 ? 'it' : 'them'}? It cannot be brought back. y/n`,
      done: (reports, records) =>
        `Taken out for good: ${plural(reports, 'report', 'reports')}, ${plural(records, 'record', 'records')} of events.`,
      stays:
        'What stays is a note of each (id, when, why, who), and what persons decided. Events are worked out without them.',
      next: 'Backups made before still hold them: delete those. Then run kawat db vacuum.',
      left: 'Nothing was taken out.',
      unknown: (id) => ({
        what: `There is no report ${id}; nothing was taken out.`,
        why: 'No report has that id or beginning of an id (6 characters or more), and no story is known at such an address.',
        todo: 'Look the id up with kawat show ID --evidence, or with kawat search.',
      }),
      needsWhy: {
        what: 'Nothing was taken out.',
        why: 'Nobody said why: the note that stays tells it.',
        todo: 'Run the same command with --why TEXT, for example --why "court order 12/2026".',
      },
      unconfirmed: (reports) => ({
        what: 'Nothing was taken out.',
        why: `${plural(reports, 'report', 'reports')} would be deleted for good, and there is no terminal to ask at.`,
        todo: 'Run the same command with --yes.',
      }),
      barred: (name, by, day, why) => ({
        what: `${name} was not taken in.`,
        why: `It was taken out for good on ${day} by ${by}: ${why}`,
        todo: 'Leave it out; or, if it may come again, run the same command with --allow-forgotten.',
      }),
    },
  },

  time: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    clock: ':',
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    days: (count) => plural(count, 'day', 'days'),
  },

  review: reviewEn,

  record: recordEn,

  problems: {
    'article/more-pages':
      'the page says that the story goes on elsewhere; what follows it here was read as its next page',
    'article/incomplete':
      'the page says that the story goes on elsewhere, and nothing follows here: the report is incomplete',
    'article/digest':
      'the title tells of several stories, and the page is too short to hold them; it was read as one and may be cut short',
    'article/given-unread':
      'the date or zone handed in with the report cannot be read and was left out; give it like 2023-06-19T16:30+08:00 or Asia/Jakarta',
    'article/false-zulu':
      "the page's data write the outlet's own clock as UTC; the time of publication was read as local time",
    'article/published-doubtful':
      'the page says it was published after its last change; look at the page',
    'article/page-cut':
      'the page has more elements than any page of news; what comes behind them was not read',
    'article/page-tangled':
      'tags of the page are nested too deep to be meant so; they were taken as closed there, and the page was read on',
    'article/page-data-unread':
      "a block of the page's own data is too long and was not read; its author and time may be missing",
    'article/site-rule':
      'the page is not built as those of its site usually are; it was read by the general rules',
    'timex/weekday-mismatch': 'the weekday printed is not that of the date printed',
    'quote/no-speaker': 'nobody is named as the speaker of these words',
    'event/place-implied':
      'the report names no place for this event; it may lie where the rest of the story does',
    'event/clock-without-zone':
      'an hour is given, but neither its words nor the place tell on which clock',
  },

  kinds: {
    meeting: 'meeting',
    talks: 'talks',
    summit: 'summit',
    visit: 'visit',
    call: 'call',
    agreement: 'agreement',
    statement: 'statement',
    summons: 'summons',
    expulsion: 'expulsion',
    recall: 'recall',
    embassy_opening: 'embassy opened',
    embassy_closure: 'embassy closed',
    recognition: 'recognition',
    invitation: 'invitation',
    congratulation: 'congratulation',
    condolence: 'condolence',
    sanction: 'sanction',
    aid: 'aid',
    vote: 'vote',
  },
  statuses: {
    happened: 'happened',
    planned: 'planned',
    cancelled: 'cancelled',
    postponed: 'postponed',
    denied: 'denied',
    hypothetical: 'hypothetical',
  },
  offices: {
    head_of_state: 'head of state',
    head_of_government: 'head of government',
    foreign_minister: 'foreign minister',
    defence_minister: 'defence minister',
    top_diplomat: 'top diplomat',
    security_adviser: 'security adviser',
    adviser: 'adviser',
    spokesperson: 'spokesperson',
    envoy: 'envoy',
    deputy_head: 'deputy head of state or government',
    minister: 'minister',
    deputy_minister: 'deputy minister',
    ambassador: 'ambassador',
    legislator: 'legislator',
    crown_prince: 'crown prince',
    military_chief: 'military chief',
    party_leader: 'party leader',
    igo_head: 'head of an international body',
    governor: 'governor',
    other: 'other office',
  },
  quoteTypes: { direct: 'direct', partial: 'partly quoted', indirect: 'reported' },
  claimKinds: {
    superlative: 'superlative',
    judgement: 'judgement',
    expectation: 'expectation',
    denial: 'denial',
  },
  furniture: {
    scroll: 'scroll hint',
    ad: 'advertisement',
    'video-link': 'video link',
    'video-embed': 'video',
    related: 'related story',
    pagination: 'page turn',
    newsletter: 'newsletter',
    cookie: 'cookie notice',
    paywall: 'paywall',
    boilerplate: 'boilerplate',
  },
  states: {
    none: 'not said',
    agreed: 'agreed',
    compatible: 'compatible',
    conflict: 'reports differ',
  },
  reasons: {
    wording: 'other words for one thing',
    grain: 'one is more exact',
    rounding: 'one is rounded',
    zone: 'other clocks',
    stations: 'stations of one journey',
    'plan-and-outcome': 'one is the plan',
    differs: '',
  },
  fields: { kind: 'kind', status: 'status', time: 'time', place: 'place', duration: 'length' },
}
