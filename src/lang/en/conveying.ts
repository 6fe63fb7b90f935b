/** English words by which what somebody said reaches a report: "quoted by", "told", "in comments carried by", "aired". */
import type { RelayVerb, RelayWord } from '../tables/relay.ts'
import { verbForms } from './verb-forms.ts'

/** What a medium, or whoever stands between, does with somebody's words. */
const REPEATING: readonly string[] = [
  'report',
  'quote',
  'cite',
  'carry',
  'relay',
  'recount',
  'retell',
  'repeat',
  'reproduce',
  'paraphrase',
  'translate',
  'transcribe',
  'pick up',
  'pass on',
  'pass along',
  'write up',
  'read out',
  'read',
  'read aloud',
  'convey',
  'syndicate',
  'summarise',
  'summarize',
]

/** The same, of a paper, a picture or a recording: alone they take much that is nobody's words. */
const PUBLISHING: readonly string[] = [
  'publish',
  'print',
  'reprint',
  'republish',
  'post',
  'repost',
  'air',
  'broadcast',
  'rebroadcast',
  'run',
  'release',
  'share',
  'circulate',
  'distribute',
  'upload',
  'show',
  'replay',
  'play',
  'screen',
  'stream',
  'feature',
  'issue',
  'put out',
  'leak',
  'disseminate',
  'unveil',
]

/** How somebody came by words; what stands behind "by" passed them on. */
const OBTAINING: readonly string[] = [
  'obtain',
  'see',
  'view',
  'review',
  'hear',
  'overhear',
  'record',
  'tape',
  'film',
  'monitor',
  'receive',
  'intercept',
  'verify',
  'note down',
]

/** Giving words to somebody: a medium behind "to" or "with" passes them on. */
const GIVING: readonly string[] = [
  'leak',
  'hand',
  'send',
  'give',
  'pass',
  'forward',
  'email',
  'read out',
  'dictate',
  'describe',
  'recount',
  'repeat',
  'relate',
  'retell',
  'confide',
  'confirm',
  'disclose',
  'reveal',
  'relay',
  'release',
  'provide',
  'supply',
  'submit',
  'show',
  'explain',
  'play',
  'deliver',
]

/** Where somebody speaks to a medium. */
const TALKS: readonly string[] = [
  ...['', 'exclusive ', 'telephone ', 'phone ', 'televised ', 'radio ', 'live ', 'recent ', 'rare ']
    .map((kind) => `${kind}interview`)
    .map((noun) => (/^(?:exc|int)/.test(noun) ? `an ${noun}` : `a ${noun}`)),
  'a wide-ranging interview',
  'comments',
  'remarks',
  'written comments',
  'written remarks',
  'emailed comments',
  'written answers',
  'an exchange',
  'a conversation',
  'a podcast',
  'an appearance',
  'a panel discussion',
  'a question-and-answer session',
]

/** Papers and messages: whom they went to is a medium only where a word says so. */
const PAPERS: readonly string[] = [
  'a statement',
  'a written statement',
  'an emailed statement',
  'an email',
  'a text message',
  'a message',
  'a voice message',
  'a letter',
  'an open letter',
  'a call',
  'a phone call',
  'a telephone call',
  'a note',
  'an essay',
  'an op-ed',
  'an opinion piece',
  'an article',
  'a column',
  'a post',
  'a reply',
  'an answer',
]

const participles = (verbs: readonly string[]) => verbs.map((verb) => verbForms(verb).participle)

const with_ = (forms: readonly string[], ends: readonly string[]) =>
  forms.flatMap((form) => ends.map((end) => `${form} ${end}`))

const words = (forms: readonly string[], kind: Omit<RelayWord, 'form'> = {}) =>
  forms.map((form): RelayWord => ({ form, ...kind }))

/** What media do, so that an unknown name behind it is one. */
const PRINTING: readonly string[] = [
  'report',
  'quote',
  'cite',
  'carry',
  'publish',
  'print',
  'reprint',
  'republish',
  'air',
  'broadcast',
  'rebroadcast',
  'stream',
  'syndicate',
  'pick up',
  'write up',
  'serialise',
  'serialize',
]

/** Words that lead to whoever passed something on. */
export const relays: readonly RelayWord[] = [
  ...words(with_(participles(PRINTING), ['by', 'live by', 'in full by', 'on air by']), {
    press: true,
  }),
  ...words([
    ...with_(
      participles(
        [...REPEATING, ...PUBLISHING, ...OBTAINING].filter((verb) => !PRINTING.includes(verb)),
      ),
      ['by', 'live by', 'in full by', 'via'],
    ),
    ...with_(participles(['publish', 'print', 'reprint', 'quote', 'cite', 'carry', 'write up']), [
      'in',
    ]),
    ...with_(participles(['air', 'broadcast', 'rebroadcast', 'show', 'post', 'carry', 'play']), [
      'on',
    ]),
    'according to',
    ...with_(participles(GIVING.slice(0, 7)), ['by']),
    'per',
    'as told by',
    'told by',
    'handed by',
    'as saying by',
    'and later by',
    'and by',
    'then by',
    'appeared in',
    'appeared on',
    'reached us through',
    'reached us via',
  ]),
  ...words(['via', 'through'], { channel: true }),
  ...words(
    [
      'citing',
      'quoting',
      'cited',
      'quotes',
      'quoted',
      'cites',
      'relaying',
      'on the authority of',
      'picking up',
      'crediting',
      'credited',
    ],
    { back: true },
  ),
  // an interview is given to a medium
  ...words(
    with_(
      TALKS.filter((talk) => talk.includes('interview')).map((talk) => `in ${talk}`),
      ['with', 'to', 'on', 'for', 'given to'],
    ),
    { to: true, press: true },
  ),
  ...words(['referring to'], { back: true, weak: true }),
  ...words(['from'], { source: true, weak: true }),
  ...words(
    [
      'told',
      'tells',
      'telling',
      'assured',
      'informed',
      'reassured',
      ...with_(
        TALKS.filter((talk) => !talk.includes('interview')).map((talk) => `in ${talk}`),
        ['with', 'to', 'on', 'for', 'given to'],
      ),
      ...with_(TALKS, ['with', 'to']),
      ...with_(
        TALKS.map((talk) => `during ${talk}`),
        ['with', 'on'],
      ),
      ...with_(participles(GIVING), ['to']),
      ...with_(
        GIVING.map((verb) => verbForms(verb).past),
        [
          'this to',
          'it to',
          'that to',
          'them to',
          'his words to',
          'her words to',
          'the remark to',
          'the remarks to',
          'the words to',
          ...[
            'the call',
            'the conversation',
            'the exchange',
            'the scene',
            'the message',
            'the line',
            'the note',
          ].flatMap((thing) => [`${thing} to`, `${thing} on to`]),
        ],
      ),
      'shared with',
      'gave an interview to',
      'gave his answer to',
      'gave her answer to',
      'debate on',
      'asked on',
      'programme of',
      'program of',
      'programme on',
      'program on',
      'show on',
    ],
    { to: true },
  ),
  ...words(
    [
      ...with_(
        ['was', 'is', 'had been', 'were'].flatMap((be) => [`${be} speaking`, `${be} talking`]),
        ['to', 'with', 'on'],
      ),
      ...with_(['speaking', 'talking'], ['to', 'with', 'on']),
      ...with_(['spoke', 'talked', 'speaks'], ['to', 'on']),
      ...with_(['was', 'is', 'were'], ['quoted by', 'quoted in']),
      ...with_(['reached', 'contacted', 'approached'], ['by', 'by phone by', 'by telephone by']),
      ...with_(['interviewed', 'asked', 'pressed', 'questioned', 'challenged'], ['by']),
      'did so in an email to',
      'did so on',
      'did so in',
      'did so to',
      'did so',
    ],
    { to: true, speaks: true },
  ),
  ...words(
    [
      'to',
      'on',
      'said on',
      'where',
      'wrote to',
      'put it to',
      ...with_(PAPERS, ['to', 'for', 'sent to', 'given to']),
      ...with_(
        PAPERS.map((paper) => `in ${paper}`),
        ['to', 'for', 'in', 'sent to', 'given to'],
      ),
    ],
    { to: true, weak: true },
  ),
]

/** Verbs by which a medium passes something on. */
export const relayVerbs: readonly RelayVerb[] = [
  ...['reported', 'reports', 'has reported', 'had reported', 'quoted from'].map(
    (form): RelayVerb => ({ form }),
  ),
  // "carried it", "read them out": the words are what went before
  ...[...REPEATING, ...PUBLISHING].flatMap((verb) => {
    const [first = '', ...rest] = verbForms(verb).past.split(' ')
    const tail = rest.map((word) => ` ${word}`).join('')
    return ['it', 'them', 'the remark', 'the remarks', 'his words', 'her words', 'the words'].map(
      (thing): RelayVerb => ({ form: `${first} ${thing}${tail}`, takes: true }),
    )
  }),
  ...['said', 'says', 'wrote', 'writes', 'learned', 'understands', 'noted'].map(
    (form): RelayVerb => ({ form, weak: true }),
  ),
  ...['quote', 'cite'].flatMap((verb) => {
    const { past, present } = verbForms(verb)
    return [past, present].map((form): RelayVerb => ({ form, weak: true }))
  }),
  ...[...PUBLISHING, ...REPEATING.slice(3), ...GIVING].flatMap((verb) => {
    const { past, present } = verbForms(verb)
    return [past, present].map((form): RelayVerb => ({ form, thing: true }))
  }),
]
