import type { TriggerWord } from '../tables/event.ts'

/**
 * The repertoire: what states do to each other beside meeting, in the forms of its verbs and with the words its objects stand behind.
 * "threw out", "will close its embassy in", "recalling its military attaché", "sent a message of condolence to".
 */

/** Past, third person, bare and -ing form. */
type Verb = readonly [past: string, present: string, bare: string, going: string]

const RECALL: readonly Verb[] = [
  ['recalled', 'recalls', 'recall', 'recalling'],
  ['withdrew', 'withdraws', 'withdraw', 'withdrawing'],
  ['pulled', 'pulls', 'pull', 'pulling'],
  ['called home', 'calls home', 'call home', 'calling home'],
]
const OWN: readonly string[] = ['its', 'his', 'her', 'their']
const ENVOYS: readonly string[] = [
  ...['ambassador', 'ambassadors', 'envoy', 'high commissioner', 'consul', 'diplomats'],
  ...['military attaché', 'military attache', 'defence attaché', 'top diplomat'],
]

const EXPEL: readonly Verb[] = [
  ['expelled', 'expels', 'expel', 'expelling'],
  ['threw out', 'throws out', 'throw out', 'throwing out'],
  ['kicked out', 'kicks out', 'kick out', 'kicking out'],
  ['ordered out', 'orders out', 'order out', 'ordering out'],
  ['sent home', 'sends home', 'send home', 'sending home'],
]

const OPEN: readonly Verb[] = [
  ['opened', 'opens', 'open', 'opening'],
  ['reopened', 'reopens', 'reopen', 'reopening'],
  ['re-opened', 're-opens', 're-open', 're-opening'],
  ['inaugurated', 'inaugurates', 'inaugurate', 'inaugurating'],
]
const CLOSE: readonly Verb[] = [
  ['closed', 'closes', 'close', 'closing'],
  ['shut', 'shuts', 'shut', 'shutting'],
  ['shut down', 'shuts down', 'shut down', 'shutting down'],
  ['shuttered', 'shutters', 'shutter', 'shuttering'],
]
const MISSIONS: readonly string[] = [
  ...[
    'an embassy',
    'its embassy',
    'its first embassy',
    'a new embassy',
    'the embassy',
    'embassies',
  ],
  ...['a consulate', 'its consulate', 'a consulate general', 'its consulate general'],
  ...['its new embassy', 'his embassy', 'her embassy', 'their embassies', 'its mission'],
]

const SEND: readonly Verb[] = [
  ['sent', 'sends', 'send', 'sending'],
  ['offered', 'offers', 'offer', 'offering'],
  ['expressed', 'expresses', 'express', 'expressing'],
  ['conveyed', 'conveys', 'convey', 'conveying'],
  ['extended', 'extends', 'extend', 'extending'],
]
const SYMPATHY: readonly string[] = [
  ...['condolences', 'his condolences', 'her condolences', 'their condolences', 'its condolences'],
  ...['a message of condolence', 'a message of condolences', 'a message of sympathy'],
  ...['a telegram of condolence', 'a telegram of condolences', 'a letter of condolence'],
  ...['a condolence message', 'deep condolences', 'his deep condolences'],
]
const GOOD_WISHES: readonly string[] = [
  ...['congratulations', 'his congratulations', 'her congratulations', 'their congratulations'],
  ...['a congratulatory message', 'a message of congratulation', 'a message of congratulations'],
  ...['a congratulatory letter', 'a congratulatory telegram', 'warm congratulations'],
]
const CONGRATULATE: readonly Verb[] = [
  ['congratulated', 'congratulates', 'congratulate', 'congratulating'],
]

const IMPOSE: readonly Verb[] = [
  ['imposed', 'imposes', 'impose', 'imposing'],
  ['slapped', 'slaps', 'slap', 'slapping'],
  ['announced', 'announces', 'announce', 'announcing'],
  ['unveiled', 'unveils', 'unveil', 'unveiling'],
  ['placed', 'places', 'place', 'placing'],
  ['lifted', 'lifts', 'lift', 'lifting'],
  ['eased', 'eases', 'ease', 'easing'],
  ['removed', 'removes', 'remove', 'removing'],
  ['suspended', 'suspends', 'suspend', 'suspending'],
]
const SANCTIONS: readonly string[] = ['', 'new ', 'fresh ', 'further ', 'additional ', 'sweeping ']
  .map((which) => `${which}sanctions`)
  .flatMap((sanctions) => [`${sanctions} on`, `${sanctions} against`])

const RECOGNISE: readonly Verb[] = [
  ['recognised', 'recognises', 'recognise', 'recognising'],
  ['recognized', 'recognizes', 'recognize', 'recognizing'],
  ['formally recognised', 'formally recognises', 'formally recognise', 'formally recognising'],
  ['formally recognized', 'formally recognizes', 'formally recognize', 'formally recognizing'],
]
const STATEHOOD: readonly string[] = [
  ...['a palestinian state', 'palestinian statehood', 'the state of', 'the independence of'],
  ...['the statehood of', 'the sovereignty of'],
]

const SUMMON: readonly Verb[] = [
  ['summoned', 'summons', 'summon', 'summoning'],
  ['hauled in', 'hauls in', 'haul in', 'hauling in'],
  ['called in', 'calls in', 'call in', 'calling in'],
]

/** Every form of the verbs with each object, the small words behind the object left to the party. */
export const repertoire: readonly TriggerWord[] = [
  ...acts(
    'recall',
    RECALL,
    OWN.flatMap((own) => ENVOYS.map((envoy) => `${own} ${envoy}`)),
    ['to', 'from'],
  ),
  ...acts('expulsion', EXPEL),
  ...acts('embassy_opening', OPEN, MISSIONS),
  ...acts('embassy_closure', CLOSE, MISSIONS),
  ...acts('condolence', SEND, SYMPATHY, ['to']),
  ...acts('congratulation', SEND, GOOD_WISHES, ['to']),
  ...acts('congratulation', CONGRATULATE),
  ...acts('sanction', IMPOSE, SANCTIONS),
  ...acts('recognition', RECOGNISE, STATEHOOD),
  ...acts('summons', SUMMON).filter(({ form }) => form !== 'summons'),
  ...['be summoned', 'be called in', 'being summoned'].map((form): TriggerWord => {
    return { form, kind: 'summons', part: 'verb', shape: 'act', tense: 'bare' }
  }),
]

const SPEAK: readonly Verb[] = [
  ['spoke', 'speaks', 'speak', 'speaking'],
  ['talked', 'talks', 'talk', 'talking'],
  ['conferred', 'confers', 'confer', 'conferring'],
]
const LINES: readonly string[] = [
  ...['by phone', 'by telephone', 'by video', 'by video link', 'by video conference'],
  ...['by videoconference', 'by teleconference', 'over the phone', 'over the telephone'],
  ...['on the phone', 'on the telephone', 'via video link', 'via videoconference', 'via video'],
]

/** "spoke by video conference", "will speak over the phone with": talk over a line. */
export const lineTalk: readonly TriggerWord[] = SPEAK.flatMap((verb) =>
  LINES.flatMap((line) =>
    ['', ' with', ' to'].flatMap((end): TriggerWord[] => {
      const word = { kind: 'call', part: 'verb', shape: 'mutual' } as const
      const rest = ` ${line}${end}`
      return [
        { ...word, form: `${verb[0]}${rest}`, tense: 'past' },
        { ...word, form: `${verb[1]}${rest}`, tense: 'present' },
        { ...word, form: `${verb[2]}${rest}`, tense: 'bare' },
        { ...word, form: `${verb[3]}${rest}`, tense: 'past' },
      ]
    }),
  ),
)

const GO_ON: readonly Verb[] = [
  ['flew on to', 'flies on to', 'fly on to', 'flying on to'],
  ['travelled on to', 'travels on to', 'travel on to', 'travelling on to'],
  ['traveled on to', 'travels on to', 'travel on to', 'traveling on to'],
  ['headed on to', 'heads on to', 'head on to', 'heading on to'],
  ['moved on to', 'moves on to', 'move on to', 'moving on to'],
]

/** "flies on to Windhoek": the next stop of a journey. */
export const nextStops: readonly TriggerWord[] = GO_ON.flatMap(
  ([past, present, bare, going]): TriggerWord[] => {
    const word = { kind: 'visit', part: 'verb', shape: 'journey' } as const
    return [
      { ...word, form: past, tense: 'past' },
      { ...word, form: present, tense: 'present' },
      { ...word, form: bare, tense: 'bare' },
      { ...word, form: going, tense: 'past' },
    ]
  },
)

/** "will send $30m in food aid to", "lend the Philippines": what is given. */
export const giving: readonly TriggerWord[] = [
  ...['', 'humanitarian ', 'food ', 'military ', 'emergency ', 'development ', 'medical ']
    .flatMap((which) => [`in ${which}aid to`, `in ${which}aid for`, `of ${which}aid to`])
    .map((form): TriggerWord => ({ form, kind: 'aid', part: 'verb', shape: 'act' })),
  ...(
    [
      ['lent', 'past'],
      ['lend', 'bare'],
      ['lends', 'present'],
      ['loaned', 'past'],
      ['donated', 'past'],
      ['donate', 'bare'],
    ] as const
  ).map(([form, tense]): TriggerWord => {
    return { form, kind: 'aid', part: 'verb', shape: 'act', tense, weak: true }
  }),
]

function acts(
  kind: TriggerWord['kind'],
  verbs: readonly Verb[],
  objects: readonly string[] = [''],
  ends: readonly string[] = [],
): readonly TriggerWord[] {
  return verbs.flatMap(([past, present, bare, going]) =>
    objects.flatMap((object) =>
      ['', ...ends.map((end) => ` ${end}`)].flatMap((end): TriggerWord[] => {
        const rest = `${object === '' ? '' : ' '}${object}${end}`
        const word = { kind, part: 'verb', shape: 'act' } as const
        const forms: TriggerWord[] = [
          { ...word, form: `${past}${rest}`, tense: 'past' },
          { ...word, form: `${going}${rest}`, tense: 'past' },
        ]
        if (present !== past) forms.push({ ...word, form: `${present}${rest}`, tense: 'present' })
        if (bare !== past) forms.push({ ...word, form: `${bare}${rest}`, tense: 'bare' })
        return forms
      }),
    ),
  )
}
