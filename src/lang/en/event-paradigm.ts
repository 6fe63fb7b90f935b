/** English event verbs in all the forms of the news: "ring", "rang", "rung", "did ring", "rings", "ringing". */
import type { EventTables, TriggerWord } from '../tables/event.ts'
import { ENVOYS } from './event-verb.ts'
import { nouns, verbs } from './event-word.ts'

type Marks = Partial<TriggerWord>
/** Bare, past, participle, present, gerund. */
type Forms = readonly [string, string, string, string, string]

/** "expel": expelled, expelling. */
const DOUBLED: ReadonlySet<string> = new Set([
  ...['slip', 'stop', 'put', 'expel', 'shut', 'drop', 'set', 'sit', 'slap', 'confer'],
])

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  ring: ['rang', 'rung'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  see: ['saw', 'seen'],
  make: ['made', 'made'],
  get: ['got', 'got'],
  fly: ['flew', 'flown'],
  leave: ['left', 'left'],
  lead: ['led', 'led'],
  drive: ['drove', 'driven'],
  come: ['came', 'come'],
  take: ['took', 'taken'],
  bring: ['brought', 'brought'],
  withdraw: ['withdrew', 'withdrawn'],
  put: ['put', 'put'],
  shut: ['shut', 'shut'],
  give: ['gave', 'given'],
  pay: ['paid', 'paid'],
  hold: ['held', 'held'],
  begin: ['began', 'begun'],
  oversee: ['oversaw', 'overseen'],
  spend: ['spent', 'spent'],
  throw: ['threw', 'thrown'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  sit: ['sat', 'sat'],
  have: ['had', 'had'],
  catch: ['caught', 'caught'],
  break: ['broke', 'broken'],
  strike: ['struck', 'struck'],
  freeze: ['froze', 'frozen'],
}

/** The forms of a verb; of "call in" the first word changes. */
function formsOf(verb: string): Forms {
  const [first = '', ...rest] = verb.split(' ')
  const end = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  const y = /[^aeiou]y$/.test(first)
  const stem = first.endsWith('e')
    ? first.slice(0, -1)
    : DOUBLED.has(first)
      ? first + first.slice(-1)
      : first
  const regular = y ? `${first.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = IRREGULAR[first] ?? [regular, regular]
  const present =
    first === 'have'
      ? 'has'
      : y
        ? `${first.slice(0, -1)}ies`
        : /(?:s|sh|ch|o)$/.test(first)
          ? `${first}es`
          : `${first}s`
  const gerund = first === 'see' ? 'seeing' : `${stem}ing`
  return [first + end, past + end, participle + end, present + end, gerund + end]
}

/** All forms of each verb, with each phrase that may follow; "is flying to" lies ahead or goes on, as its day tells. */
function paradigm(
  kind: TriggerWord['kind'],
  shape: TriggerWord['shape'],
  bares: readonly string[],
  tails: readonly string[] = [],
  marks: Marks = {},
): readonly TriggerWord[] {
  const ends = tails.length === 0 ? [''] : tails.map((tail) => ` ${tail}`)
  return bares.flatMap((bare) => {
    const [base, past, participle, present, gerund] = formsOf(bare)
    const progressive = shape === 'journey' ? [`is ${gerund}`, `are ${gerund}`] : []
    const each = (forms: readonly string[]) =>
      forms.flatMap((form) => ends.map((end) => form + end))
    return [
      ...verbs(kind, shape, 'bare', each([base]), marks),
      ...verbs(
        kind,
        shape,
        'past',
        each([...new Set([past, participle, `did ${base}`, gerund])]),
        marks,
      ),
      ...verbs(kind, shape, 'present', each([present, ...progressive]), marks),
    ]
  })
}

/** The passive of an act: "was", "has been", "is" and, to come, "be" before the participle. */
function passives(
  kind: TriggerWord['kind'],
  participles: readonly string[],
  marks: Marks = {},
): readonly TriggerWord[] {
  const after = (heads: readonly string[]) =>
    heads.flatMap((head) => participles.map((one) => `${head} ${one}`))
  const all = { passive: true, ...marks }
  return [
    ...verbs(kind, 'act', 'past', after(['was', 'were', 'been']), all),
    ...verbs(kind, 'act', 'bare', after(['be']), all),
    ...verbs(kind, 'act', 'present', after(['being']), all),
  ]
}

const LINES = [
  ...[
    'by phone',
    'by telephone',
    'by video',
    'by video link',
    'by videolink',
    'by videoconference',
  ],
  ...['by video conference', 'by video call', 'via video link', 'over the phone', 'on the phone'],
  ...['over the telephone', 'on the telephone', 'on a secure line', 'over a secure line'],
]

/** Whom a state brings home besides its ambassador. */
const STAFF = [
  ...[
    'its embassy staff',
    'its diplomats',
    'its diplomatic staff',
    'its remaining staff',
    'its staff',
  ],
  ...['its remaining diplomats', 'its ambassadors', 'all its diplomats', 'its chief of mission'],
  ...[
    'its own ambassador',
    'its own envoy',
    'its chief envoy',
    'its representative',
    'its military attaches',
    'its military attachés',
  ],
]

const OWN_MISSIONS = [
  ...['its embassy', 'its consulate', 'its own embassy', 'its mission', 'its diplomatic mission'],
  ...['its high commission', 'its consulate general', 'their embassies', 'its first embassy'],
]

const words: readonly TriggerWord[] = [
  // "rang Salinas", never "rang a bell"
  ...paradigm('call', 'mutual', ['ring', 'phone', 'telephone'], [], { personOnly: true }),
  ...paradigm('call', 'mutual', ['speak', 'talk', 'confer'], LINES),
  ...verbs('call', 'mutual', 'bare', ['speak', 'talk', 'confer'], { phoneOnly: true }),
  // "held phone talks on Sunday"
  ...nouns('call', 'mutual', [
    ...['phone talks', 'telephone talks', 'phone discussions', 'telephone discussions'],
    ...['telephonic talks', 'telephonic conversation', 'phone discussion', 'telephone discussion'],
  ]),
  ...nouns('call', 'mutual', ['phone', 'telephone', 'videoconference', 'secure line'], {
    meansOnly: true,
  }),
  // "it was Ravula who called", "Salinas called back an hour later"
  ...verbs(
    'call',
    'mutual',
    'past',
    ['who called', 'who rang', 'who phoned', 'who telephoned', 'called back', 'rang back'],
    { takesOther: true },
  ),
  ...verbs('call', 'mutual', 'past', ['phoned back', 'returned the call', 'telephoned back'], {
    takesOther: true,
  }),
  ...paradigm('meeting', 'mutual', ['see'], [], { partyOnly: true }),
  ...paradigm('meeting', 'mutual', [
    ...['sit down with', 'dine with', 'lunch with', 'breakfast with', 'huddle with', 'confer with'],
    ...['have dinner with', 'have lunch with', 'have breakfast with', 'have tea with'],
    ...['have coffee with', 'compare notes with', 'break bread with', 'hold a meeting with'],
  ]),
  // "spoke to Vladimir Putin", never "spoke to reporters"
  ...paradigm('meeting', 'mutual', ['speak to', 'talk to', 'speak with'], [], {
    partyOnly: true,
    voice: true,
  }),
  ...paradigm(
    'meeting',
    'mutual',
    ['catch up with', 'consult with', 'exchange views with', 'drop by', 'stop by'],
    [],
    {
      partyOnly: true,
    },
  ),
  ...paradigm('meeting', 'mutual', ['welcome', 'greet', 'drop in on', 'pop in on'], [], {
    personOnly: true,
  }),
  ...paradigm('talks', 'mutual', ['negotiate with', 'hold negotiations with'], [], {
    partyOnly: true,
  }),
  ...paradigm('talks', 'mutual', [
    ...['have talks with', 'hold talks with', 'hold consultations with', 'hold discussions with'],
  ]),
  ...verbs('meeting', 'mutual', 'past', ['did meet', 'did receive', 'did meet with']),
  ...verbs('meeting', 'mutual', 'past', [
    ...['was entertained by', 'were entertained by', 'been entertained by', 'was given lunch by'],
    ...['was given dinner by', 'was given an audience by', 'was granted an audience by'],
    ...['was met by', 'were met by', 'was seen by', 'was shown round by'],
  ]),
  ...verbs('meeting', 'mutual', 'past', ['was entertained', 'were entertained'], { guest: true }),
  ...verbs('meeting', 'mutual', 'past', ['was greeted', 'were greeted', 'was met', 'were met'], {
    guest: true,
    partyOnly: true,
  }),
  // a place is what these take: "reached Paris", never "reached a settlement"
  ...paradigm('visit', 'journey', ['reach'], [], { placeOnly: true }),
  // "had already been to Lima"
  ...verbs('visit', 'journey', 'past', ['been to'], { placeOnly: true }),
  // "will lead a trade delegation to Suva", never "lead a delegation"
  ...paradigm(
    'visit',
    'journey',
    ['lead', 'head'],
    ['', 'trade ', 'business ', 'high-level ', 'government ', 'ministerial '].flatMap((kind) =>
      ['delegation', 'mission', 'team'].map((group) => `a ${kind}${group} to`),
    ),
    { placeOnly: true },
  ),
  ...paradigm('visit', 'journey', [
    ...['fly into', 'head for', 'set off for', 'jet to', 'jet off to'],
  ]),
  ...paradigm('visit', 'journey', [
    ...['turn up in', 'show up in', 'stop in', 'stop off in', 'stop over in', 'drop into'],
    ...['touch down in', 'land in', 'cross into', 'cross over to', 'journey to', 'drive to'],
    ...['drive into', 'fly back to', 'fly on to', 'go on to', 'carry on to', 'press on to'],
    ...['head to', 'head on to', 'make a stop in', 'make a trip to', 'make a visit to'],
    ...['pay a visit to', 'pay a call in', 'set out for', 'set off for', 'make it to', 'get to'],
  ]),
  ...verbs('visit', 'journey', 'present', ['going to', 'going on to', 'heading to'], {
    placeOnly: true,
  }),
  ...verbs('talks', 'mutual', 'bare', [
    'mediate between',
    'mediate talks between',
    'broker talks between',
  ]),
  ...verbs('talks', 'mutual', 'past', ['mediated between', 'mediated talks between']),
  ...paradigm('visit', 'journey', [
    'cross to',
    'slip into',
    'leave for',
    'depart for',
    'travel to',
    'fly to',
    'arrive in',
  ]),
  // "sent Foreign Minister A to Lima", "has dispatched a team led by A to Lima", never "sent A a letter"
  ...paradigm('visit', 'journey', ['send', 'dispatch'], [], { sends: true }),
  ...verbs('visit', 'journey', 'past', [
    ...['was sent to', 'were sent to', 'been sent to', 'was dispatched to', 'been dispatched to'],
  ]),
  ...verbs('visit', 'journey', 'bare', ['be sent to', 'be dispatched to']),
  ...verbs('visit', 'journey', 'past', ['flown in', 'driven in'], { arrives: true }),
  ...verbs('visit', 'journey', 'present', ['lands', 'touches down'], { arrives: true }),
  // "after receiving Peru's foreign minister"
  ...verbs('meeting', 'mutual', 'past', ['receiving', 'seeing'], {
    personOnly: true,
    direct: 'strict',
  }),
  ...verbs('expulsion', 'act', 'past', ['expelled him', 'expelled her'], { takesHim: true }),
  ...verbs(
    'summons',
    'act',
    'past',
    ['summoned him', 'summoned her', 'called him in', 'called her in'],
    {
      takesHim: true,
    },
  ),
  ...passives('summons', ['called to', 'called into', 'ordered to', 'brought to'], {
    ministryOnly: true,
  }),
  ...paradigm('summons', 'act', ['call in', 'haul in', 'summon']),
  ...paradigm('congratulation', 'act', ['congratulate']),
  ...paradigm(
    'sanction',
    'act',
    ['impose', 'slap', 'announce', 'lift', 'ease'],
    [...['sanctions on', 'sanctions against', 'new sanctions on', 'fresh sanctions on']],
  ),
  ...paradigm('aid', 'act', ['provide', 'donate', 'deliver', 'ship', 'airlift', 'dispatch'], [], {
    aidOnly: true,
  }),
  {
    form: 'leave',
    kind: 'expulsion',
    part: 'noun',
    shape: 'act',
    ...{ deed: 'itself', declared: true, ultimatum: true },
  },
  ...['quit', 'get out', 'depart', 'go home', 'return home', 'pack up'].map(
    (form): TriggerWord => ({
      form,
      kind: 'expulsion',
      part: 'noun',
      shape: 'act',
      deed: 'itself',
      declared: true,
      ultimatum: true,
    }),
  ),
  ...paradigm('expulsion', 'act', ['expel']),
  // "threw out a case"
  ...paradigm('expulsion', 'act', ['throw out', 'kick out'], [], { ofOfficials: true }),
  ...paradigm(
    'recall',
    'act',
    [
      'recall',
      'withdraw',
      'call home',
      'call back',
      'bring home',
      'pull out',
      'pull',
      'summon home',
      'order home',
      'order back',
    ],
    [...ENVOYS, ...STAFF],
  ),
  // "answered by closing its embassy in Lima", "reopens its consulate"
  ...paradigm(
    'embassy_closure',
    'act',
    ['close', 'shut', 'close down', 'shut down', 'shutter', 'evacuate'],
    OWN_MISSIONS,
  ),
  ...paradigm('embassy_opening', 'act', ['open', 'reopen', 'inaugurate'], OWN_MISSIONS),
  ...paradigm('embassy_opening', 'act', ['open', 'inaugurate'], ['an embassy', 'a consulate']),
  ...verbs('vote', 'act', 'past', [
    ...['cast its veto', 'cast a veto', 'used its veto', 'exercised its veto', 'wielded its veto'],
  ]),
  ...passives('embassy_closure', ['closed', 'shut', 'shut down', 'closed down', 'shuttered'], {
    ofMission: true,
  }),
  ...passives('embassy_opening', ['opened', 'reopened', 'inaugurated'], { ofMission: true }),
  ...paradigm('agreement', 'mutual', [
    ...['upgrade ties to', 'elevate ties to', 'upgrade relations to', 'elevate relations to'],
    ...['upgrade their ties to', 'elevate their ties to', 'upgrade their relations to'],
    ...['elevate their relations to', 'raise their ties to', 'raise ties to'],
  ]),
  // "the two leaders witnessed the signing of four documents": others sign, for their states
  ...paradigm(
    'agreement',
    'mutual',
    ['witness', 'oversee', 'attend', 'preside over'],
    [
      'the signing of',
      'the signing',
      'the exchange of',
      'the signing ceremony for',
      'a signing of',
    ],
    { signs: true, witnessed: true },
  ),
  ...paradigm(
    'agreement',
    'mutual',
    [...['put their initials to', 'put pen to', 'put their names to', 'put their signatures to']],
    [],
    { signs: true },
  ),
]

/** "flew to Lima to meet Arelano": said beside the journey; "to see Arelano" says that he is whom it was made to. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['meet', 'meet with', 'meeting', 'meetings', 'bilateral meeting', 'sit down with'],
  ...['call on', 'pay a courtesy call on', 'confer with', 'have lunch with', 'have dinner with'],
])

/** "spoke to Arelano on Monday": with no place told, over the telephone. */
const SPOKEN: ReadonlySet<string> = new Set([
  ...['spoke', 'spoken', 'speak', 'speaks', 'speaking'].flatMap((form) => [
    form,
    `${form} to`,
    `${form} with`,
  ]),
  ...['talked with', 'talked to'],
])

const keyOf = ({ form, kind, part }: Pick<TriggerWord, 'form' | 'kind' | 'part'>) =>
  `${kind} ${part} ${form}`

/** The tables with the forms no other table has. */
export function withParadigms(tables: EventTables): EventTables {
  const known = new Set(tables.triggers.map(({ form, kind, part }) => `${kind} ${part} ${form}`))
  const more = words.filter(({ form, kind, part }) => !known.has(`${kind} ${part} ${form}`))
  const all = [...tables.triggers, ...more]
  const bare = new Set(all.filter(({ tense }) => tense === 'bare').map(keyOf))
  // "shut its embassy": alike in past and bare, a tense is told by the words before it alone
  const alike = new Set(
    all.filter((word) => word.tense === 'past' && bare.has(keyOf(word))).map(keyOf),
  )
  const triggers = all
    .filter((word) => word.tense !== 'bare' || !alike.has(keyOf(word)))
    .map(({ tense, ...word }) => ({
      ...word,
      ...(tense === undefined || alike.has(keyOf(word)) ? {} : { tense }),
      ...(BESIDE.has(word.form) ? { beside: true } : {}),
      ...(SPOKEN.has(word.form) ? { speaks: true } : {}),
    }))
  return { ...tables, triggers }
}
