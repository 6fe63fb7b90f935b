import type { TriggerWord } from '../tables/event.ts'
import { nouns, verbs, withEach } from './event-word.ts'

/** "recall" and "withdraw" with whom a state calls home: its ambassador, its military attaché. */
export const ENVOYS: readonly string[] = [
  ...['its ambassador', 'his ambassador', 'her ambassador', 'their ambassadors', 'its envoy'],
  ...['its military attache', 'its military attaché', 'its defence attache', 'its consul'],
  ...[
    'its charge d’affaires',
    "its charge d'affaires",
    'its top diplomat',
    'its diplomats',
    'its staff',
    'its remaining staff',
    'its diplomatic staff',
    'its mission',
    'its entire mission',
    'its high commissioner',
  ],
]
/** With a name behind it, or as its own. */
const RECALLED: readonly string[] = [
  ...ENVOYS,
  ...['ambassador', 'the ambassador', 'its own ambassador', 'its own envoy', 'its charge'],
]
const HOMEWARD: readonly string[] = [
  'called',
  'ordered',
  'brought',
  'summoned',
  'pulled',
  'calling',
]
/** Rounds of talks: "a further round", "the third round of talks". */
const ROUNDS = [
  ...['next', 'further', 'new', 'fresh', 'another', 'second', 'third', 'fourth', 'fifth', 'final'],
  ...['previous', 'last', 'first', 'earlier', 'latest'],
]
const VOTED = ['adopted', 'passed', 'approved', 'endorsed', 'rejected', 'vetoed']
/** Of a body only where what it voted on, or how the votes fell, stands behind: "unanimously approved a one-year extension of its mission". */
const BALLOTED = {
  past: [
    ...VOTED,
    'backed',
    'voted down',
    'renewed',
    'extended',
    'failed to adopt',
    'failed to pass',
  ],
  bare: ['adopt', 'pass', 'approve', 'endorse', 'reject', 'back', 'vote down', 'renew', 'extend'],
  present: ['adopts', 'passes', 'approves', 'endorses', 'rejects', 'backs', 'renews', 'extends'],
}
const RESOLUTIONS = ['a resolution', 'the resolution', 'a draft resolution', 'resolution']
const ASSETS = ['the assets of', 'assets of', 'assets belonging to']
const EMBASSIES = ['embassy', 'consulate', 'consulate general', 'mission', 'high commission']

const LINES = ['by videoconference', 'by video conference', 'by teleconference', 'by video link']
const LIFTED = ['lifted', 'eased', 'removed', 'suspended']
const SANCTIONS = ['', 'new ', 'fresh ', 'further ', 'additional ', 'sweeping '].flatMap(
  (which) => [`${which}sanctions on`, `${which}sanctions against`],
)

const PHONED = ['a phone call', 'a telephone call', 'a call', 'a video call']
const BY_PHONE = [
  ...['by phone with', 'by telephone with', 'on the phone with', 'over the phone with'],
  ...['by video link with', 'by phone to', 'by telephone to'],
]

/** A length behind the verb, and a place behind that. */
const NIGHTS = ['the night in', 'a night in', 'one night in', 'two nights in', 'three nights in']
const STAYED = { near: true, spent: true, leads: true }

/** English event words in their rarer shapes: figures of speech, light verbs, and the acts of states. */
const HIM_TO = ['him to', 'her to', 'them to', 'him on to', 'her on to', 'him as far as']

export const eventVerbs: readonly TriggerWord[] = [
  ...verbs('meeting', 'mutual', 'past', [
    ...['lunched with', 'breakfasted with', 'supped with', 'had breakfast with', 'took tea with'],
    ...['had coffee with', 'had tea with', 'huddled', 'huddled separately', 'huddled together'],
    ...['faced each other', 'came face to face', 'met face to face with', 'held a meeting with'],
    ...[
      'drew aside',
      'dropped by to see',
      'came by to see',
      'took aside',
      'was welcomed by',
      'were welcomed by',
      'been welcomed by',
    ],
    ...['was greeted by', 'were greeted by', 'went to see', 'came to see', 'shook the hand of'],
    ...[
      'sat opposite',
      'sat face to face with',
      'sat down to talk with',
      'sat down for talks with',
    ],
    ...['were hosted by', 'was wined and dined by', 'dined together', 'got together with'],
    ...['held consultations with', 'had an audience with', 'held a session with'],
  ]),
  ...verbs('meeting', 'mutual', 'bare', [
    ...['sit down again', 'sit down together', 'meet again', 'lunch with', 'dine with'],
    ...['have lunch with', 'have dinner with', 'have an audience with', 'hold a meeting with'],
    ...['come together with', 'get together with', 'pay a courtesy call on', 'pay a call on'],
    ...[
      'drop in on',
      'be welcomed by',
      'have coffee with',
      'have tea with',
      'huddle with',
      'take tea with',
    ],
  ]),
  ...verbs('meeting', 'mutual', 'present', [
    ...['sits down with', 'dines with', 'lunches with', 'confers with', 'huddles with'],
  ]),
  ...verbs('meeting', 'mutual', 'bare', ['call on'], { urges: true }),
  ...verbs('meeting', 'mutual', 'present', ['calls on'], { urges: true }),
  ...verbs('meeting', 'mutual', 'past', ['gathered'], { weak: true }),
  ...verbs('meeting', 'mutual', 'bare', ['gather'], { weak: true }),
  ...nouns('meeting', 'mutual', [
    ...['one-on-one', 'face-to-face', 'tête-à-tête', 'head-to-head', 'get-together'],
    ...['working breakfast', 'working supper', 'joint border commission', 'steering committee'],
  ]),
  // what a meeting already told is called further on
  ...nouns(
    'meeting',
    'mutual',
    ['session', 'dinner', 'lunch', 'breakfast', 'sitting', 'conversation', 'chat'],
    { weak: true, voice: true },
  ),
  // "Lacalle Pou welcomed him at the residence", "brought A and B together"
  ...verbs(
    'meeting',
    'mutual',
    'past',
    withEach(['welcomed', 'received', 'hosted', 'greeted', 'met', 'saw'], ['him', 'her']),
    { takesHim: true },
  ),
  ...verbs(
    'meeting',
    'mutual',
    'bare',
    withEach(['welcome', 'receive', 'host', 'greet', 'meet'], ['him', 'her']),
    { takesHim: true },
  ),
  ...verbs('meeting', 'mutual', 'past', ['took aside', 'dropped in on', 'sat opposite']),
  ...nouns('meeting', 'mutual', ['bilateral with', 'one-on-one with', 'one-on-one', 'pull-aside']),
  ...verbs('meeting', 'mutual', 'past', ['welcomed', 'greeted', 'brought'], {
    personOnly: true,
  }),
  ...verbs('meeting', 'mutual', 'past', ['had'], { lengthOnly: true }),
  ...verbs('meeting', 'mutual', 'bare', ['have'], { lengthOnly: true }),
  ...verbs('call', 'mutual', 'past', ['had'], { phoneOnly: true }),
  ...verbs(
    'call',
    'mutual',
    'past',
    ['urged', 'warned', 'asked', 'informed', 'reassured', 'pressed', 'reminded', 'promised'],
    { phoneOnly: true },
  ),
  ...verbs('call', 'mutual', 'past', [
    ...withEach(
      ['received', 'took', 'got', 'fielded'],
      PHONED.map((call) => `${call} from`),
    ),
    ...withEach(
      ['placed', 'made', 'put in'],
      PHONED.map((call) => `${call} to`),
    ),
  ]),
  ...verbs(
    'meeting',
    'mutual',
    'past',
    ['conferred', 'lunched', 'dined', 'breakfasted', 'huddled'],
    {
      partyOnly: true,
    },
  ),
  ...verbs('meeting', 'mutual', 'bare', ['confer', 'lunch', 'dine', 'huddle'], { partyOnly: true }),
  ...verbs('meeting', 'mutual', 'past', ['convened', 'reconvened', 'broke bread with']),
  ...verbs('meeting', 'mutual', 'bare', [
    'convene',
    'reconvene',
    'convene again',
    'break bread with',
  ]),
  ...verbs('call', 'mutual', 'past', ['had rung', 'rung']),
  ...verbs('meeting', 'mutual', 'present', ['sees'], { partyOnly: true }),
  ...verbs('visit', 'journey', 'present', ['lands'], { arrives: true }),
  ...verbs('visit', 'journey', 'past', ['flown in'], { arrives: true }),
  ...verbs('meeting', 'mutual', 'past', ['was welcomed', 'were welcomed'], {
    guest: true,
    partyOnly: true,
  }),
  ...verbs('visit', 'journey', 'past', ['landed', 'touched down'], { arrives: true }),
  // "spent two days in Suva", never "spent two hours with Ravula"
  ...verbs('visit', 'journey', 'past', ['spent'], { ...STAYED }),
  ...verbs('visit', 'journey', 'bare', ['spend'], { ...STAYED }),
  ...verbs('visit', 'journey', 'present', ['spends', 'is spending'], { ...STAYED }),
  // "spent the night in Suva", never a meeting
  ...verbs('visit', 'journey', 'past', withEach(['spent'], NIGHTS), { stays: true }),
  ...verbs('visit', 'journey', 'past', ['stayed overnight in', 'overnighted in'], { stays: true }),
  ...verbs('visit', 'journey', 'bare', withEach(['spend'], NIGHTS), { stays: true }),
  ...verbs('visit', 'journey', 'past', ['turned up in', 'drove into']),
  ...verbs('visit', 'journey', 'bare', ['drive to', 'drive into', 'travel back to']),
  ...verbs('agreement', 'mutual', 'past', ['put their initials to', 'put pen to'], { signs: true }),
  // "Speaking by telephone on Monday, A and B agreed ..."
  ...nouns('call', 'mutual', [
    ...['speaking by phone', 'speaking by telephone', 'speaking on the phone'],
    ...['speaking by video link', 'talking by phone', 'talking by telephone'],
  ]),
  // "told visiting President A in Suva that ...": who visits is there
  ...verbs(
    'meeting',
    'mutual',
    'past',
    withEach(['told', 'assured', 'urged', 'warned', 'thanked', 'promised'], ['visiting']),
    { partyOnly: true },
  ),
  ...['speaking', 'talking'].flatMap((speaking) =>
    verbs('call', 'mutual', 'past', withEach([speaking], BY_PHONE)),
  ),
  ...verbs('meeting', 'mutual', 'past', [
    ...['consulted with', 'exchanged views with', 'compared notes', 'met again with', 'met again'],
    ...['conferred at length with', 'conferred privately with', 'held meetings with'],
    ...['came together in', 'got together in', 'sat down separately with', 'met separately with'],
  ]),
  ...verbs(
    'visit',
    'journey',
    'past',
    ['was in', 'were in', 'been in', 'was back in', 'was last in', 'returned to'],
    {
      stays: true,
    },
  ),
  ...verbs('visit', 'journey', 'present', ['is in', 'are in', 'is back in', 'returns to'], {
    stays: true,
  }),
  ...verbs('visit', 'journey', 'bare', ['be in', 'be back in', 'return to'], { stays: true }),
  ...verbs('visit', 'journey', 'past', [
    ...['jetted into', 'jetted to', 'swept into', 'rolled into', 'stepped off in'],
    ...['touched down at', 'embarked on a tour of', 'made his way to', 'made her way to'],
    ...['headed into', 'dropped into', 'wound up in', 'paid a surprise visit to'],
  ]),
  ...verbs('visit', 'journey', 'bare', [
    ...['embark on a tour of', 'jet to', 'arrive at', 'stay in'],
    ...['make a stop in', 'make a trip to', 'make a state visit to'],
  ]),
  ...verbs('visit', 'journey', 'present', ['jets to', 'flies in to']),
  ...verbs('call', 'mutual', 'past', ['called', 'called up', 'telephoned with'], {
    personOnly: true,
  }),
  ...verbs('call', 'mutual', 'past', ['spoke by video conference', 'spoke by video link']),
  ...verbs('call', 'mutual', 'past', [
    ...[
      'spoke over the phone',
      'spoke by video',
      'talked by video link',
      'spoke over the telephone',
    ],
    ...['rang up', 'phoned up', 'held a call with', 'had a call with', 'held a phone call with'],
    ...['held a telephone conversation with', 'had a telephone conversation with'],
  ]),
  ...verbs('call', 'mutual', 'bare', ['speak by video link', 'speak over the phone', 'phone']),
  ...nouns('talks', 'mutual', ['conversations'], { weak: true, voice: true }),
  ...nouns('call', 'mutual', [
    'conference call',
    'telephone conference',
    'videoconference',
    'hotline call',
  ]),
  ...verbs('visit', 'journey', 'past', [
    ...['flew on to', 'travelled on to', 'traveled on to', 'continued to', 'moved on to'],
    ...['travelling on to', 'traveling on to', 'flying on to', 'heading on to', 'going on to'],
    ...['continuing to', 'continuing on to', 'moving on to', 'continued on to'],
    ...['travelled over to', 'flew in to', 'drove to', 'landed at'],
    ...['set foot in', 'flew back to', 'hopped over to', 'stopped off in'],
    ...['stopped in', 'stopped over in', 'flown to', 'flown into'],
    ...['crossed the border into', 'took off for', 'sailed to'],
  ]),
  ...verbs('visit', 'journey', 'bare', ['leave', 'depart', 'fly', 'travel'], { leads: true }),
  ...verbs('visit', 'journey', 'past', ['flew', 'flown', 'travelled', 'traveled', 'journeyed'], {
    leads: true,
  }),
  ...verbs('visit', 'journey', 'present', ['flies', 'travels'], { leads: true }),
  ...verbs('visit', 'journey', 'past', ['left', 'departed'], { leads: true }),
  ...verbs('visit', 'journey', 'present', ['arrives', 'is arriving', 'flies in'], {
    arrives: true,
  }),
  ...verbs('visit', 'journey', 'bare', ['arrive', 'arrive on', 'fly in'], { arrives: true }),
  ...verbs('visit', 'journey', 'past', ['flew in', 'arrived on'], { arrives: true }),
  ...verbs('visit', 'journey', 'present', ['leaves', 'departs'], { leads: true }),
  // "a tour that will take him to Lima": of whoever the sentence is about
  ...verbs('visit', 'journey', 'bare', withEach(['take', 'bring'], HIM_TO), { owned: true }),
  ...verbs('visit', 'journey', 'past', withEach(['took', 'taken', 'brought'], HIM_TO), {
    owned: true,
  }),
  ...verbs('visit', 'journey', 'present', withEach(['takes', 'brings', 'taking'], HIM_TO), {
    owned: true,
  }),
  ...verbs('visit', 'journey', 'past', ['shuttled between']),
  ...nouns('visit', 'journey', ['stop in', 'stopover in', 'stop at']),
  ...verbs('visit', 'journey', 'present', [
    ...['flies on to', 'goes on to', 'travels on to', 'flies into', 'goes to', 'heads for'],
    ...['reaches', 'touches down in', 'continues to', 'heads on to', 'sets off for'],
    ...['comes to', 'pays a visit to', 'moves on to'],
  ]),
  ...verbs('visit', 'journey', 'present', ['is visiting', 'are visiting'], { underWay: true }),
  ...verbs('visit', 'journey', 'bare', [
    ...['fly on to', 'travel on to', 'leave for', 'depart for', 'head for', 'turn up in'],
    ...['land in', 'touch down in', 'continue to', 'set off for', 'fly into', 'stop in'],
    ...['stop over in', 'journey to'],
  ]),
  ...['is expected on', 'is due to visit', 'is due to travel to', 'is due to fly to'].map(
    (form): TriggerWord => ({
      form,
      kind: 'visit',
      part: 'verb',
      shape: 'journey',
      status: 'planned',
      ...(form.endsWith(' on') ? { arrives: true } : {}),
    }),
  ),
  ...verbs('agreement', 'mutual', 'past', ['put his signature to', 'put her signature to'], {
    signs: true,
  }),
  ...verbs('agreement', 'mutual', 'past', ['put their signatures to'], { signs: true }),
  ...verbs('agreement', 'mutual', 'past', ['was put to paper', 'were exchanged by'], {
    signs: true,
    passive: true,
  }),
  ...verbs('agreement', 'mutual', 'past', ['settled on', 'came to terms on', 'agreed upon']),
  ...verbs('agreement', 'mutual', 'present', ['pledge not to']),
  ...verbs('agreement', 'mutual', 'bare', ['be inked', 'be signed'], {
    signs: true,
    passive: true,
  }),
  ...verbs('talks', 'mutual', 'past', ['haggled', 'bargained']),
  ...verbs('agreement', 'mutual', 'bare', ['put their signatures to', 'put their names to'], {
    signs: true,
  }),
  ...verbs('agreement', 'mutual', 'past', ['pledged not to', 'came to an agreement']),
  ...verbs('statement', 'speech', 'bare', [
    ...['issue a joint communique', 'issue a joint communiqué', 'issue a joint statement'],
    ...['give a joint press conference', 'give a joint news conference', 'give a press conference'],
    ...['give a news conference', 'hold a press conference', 'hold a news conference'],
    ...['hold a joint press conference', 'hold a joint news conference'],
  ]),
  ...verbs(
    'recall',
    'act',
    'past',
    withEach(['recalled', 'withdrew', 'withdrawn', 'called home'], RECALLED),
  ),
  ...verbs(
    'recall',
    'act',
    'past',
    withEach(['recalling', 'withdrawing', 'calling home'], RECALLED),
  ),
  ...verbs('recall', 'act', 'bare', withEach(['recall', 'withdraw', 'call home'], RECALLED)),
  ...verbs('recall', 'act', 'present', withEach(['recalls', 'withdraws'], RECALLED)),
  // "called its ambassador to Peru home", "brought its envoy back from Lima"
  ...verbs('recall', 'act', 'past', withEach(HOMEWARD, RECALLED), { homeOnly: true }),
  ...verbs('recall', 'act', 'bare', withEach(['call', 'order', 'bring'], RECALLED), {
    homeOnly: true,
  }),
  ...verbs('expulsion', 'act', 'past', ['expelling']),
  ...verbs('expulsion', 'act', 'past', ['threw out', 'throwing out', 'kicked out'], {
    ofOfficials: true,
  }),
  ...verbs('expulsion', 'act', 'bare', ['throw out', 'kick out'], { ofOfficials: true }),
  ...verbs('summons', 'act', 'present', ['summons', 'calls in']),
  ...verbs(
    'embassy_opening',
    'act',
    'past',
    withEach(['opened an', 'opened a', 'reopened its', 'opened its', 'inaugurated an'], EMBASSIES),
  ),
  ...verbs(
    'embassy_opening',
    'act',
    'bare',
    withEach(['open an', 'open a', 'reopen its', 'open its', 'reopen an'], EMBASSIES),
  ),
  ...verbs('embassy_closure', 'act', 'past', withEach(['closed its', 'shut its'], EMBASSIES)),
  ...verbs('embassy_closure', 'act', 'bare', withEach(['close its', 'shut its'], EMBASSIES)),
  ...verbs('call', 'mutual', 'past', withEach(['conferred', 'spoke', 'talked'], LINES)),
  ...verbs('call', 'mutual', 'bare', withEach(['confer', 'speak', 'talk'], LINES)),
  ...verbs(
    'sanction',
    'act',
    'past',
    withEach(['imposed', 'slapped', 'placed', 'announced', 'unveiled', ...LIFTED], SANCTIONS),
  ),
  ...verbs('sanction', 'act', 'present', withEach(['unveils', 'eases', 'removes'], SANCTIONS)),
  ...verbs('sanction', 'act', 'bare', withEach(['unveil', 'ease', 'remove', 'place'], SANCTIONS)),
  ...nouns('condolence', 'act', [
    ...[
      'condolences',
      'sympathy',
      'sympathies',
      'message of condolence',
      'message of condolences',
      'letter of condolence',
    ],
    ...['telegram of condolence', 'telegram of condolences', 'condolence message'],
    ...['letter of condolences', 'condolence letter', 'cable of condolence', 'condolence cable'],
    ...[
      'cable of condolences',
      'cable of sympathy',
      'messages of condolence',
      'letter of sympathy',
    ],
  ]),
  ...nouns('congratulation', 'act', [
    ...['congratulations', 'message of congratulation', 'message of congratulations'],
    ...['congratulatory message', 'congratulatory telegram', 'letter of congratulations'],
    ...['congratulatory letter', 'congratulatory cable', 'letter of congratulation'],
    ...['cable of congratulations', 'cable of congratulation', 'congratulatory messages'],
    ...['telegram of congratulations', 'messages of congratulation', 'congratulatory telegrams'],
  ]),
  ...nouns(
    'talks',
    'mutual',
    ROUNDS.map((which) => `${which} round`),
    { weak: true, another: true },
  ),
  ...nouns(
    'talks',
    'mutual',
    ROUNDS.flatMap((which) => [`${which} round of talks`, `${which} round of negotiations`]),
    { another: true },
  ),
  ...nouns('meeting', 'mutual', withEach(['follow-up', 'followup'], ['meeting', 'meetings']), {
    another: true,
  }),
  ...nouns('talks', 'mutual', withEach(['follow-up', 'followup'], ['talks', 'round', 'session']), {
    another: true,
  }),
  ...verbs('recognition', 'act', 'past', ['recognised', 'recognized'], { stateOnly: true }),
  ...verbs('recognition', 'act', 'bare', ['recognise', 'recognize'], { stateOnly: true }),
  ...verbs('recognition', 'act', 'present', ['recognises', 'recognizes'], { stateOnly: true }),
  ...verbs('vote', 'act', 'past', withEach(VOTED, RESOLUTIONS)),
  ...verbs('vote', 'act', 'past', ['vetoed']),
  ...verbs('vote', 'act', 'present', ['vetoes']),
  ...verbs('vote', 'act', 'bare', ['veto']),
  ...verbs('sanction', 'act', 'past', withEach(['froze'], ASSETS)),
  ...verbs('sanction', 'act', 'bare', withEach(['freeze'], ASSETS)),
  ...verbs('invitation', 'act', 'bare', ['invite']),
  ...verbs('congratulation', 'act', 'bare', ['congratulate']),
  ...verbs('vote', 'act', 'past', ['voted']),
  ...verbs('vote', 'act', 'bare', ['vote on', 'vote for', 'vote to', 'vote']),
  ...verbs('vote', 'act', 'present', ['votes on', 'votes for', 'votes to', 'votes']),
  ...verbs('vote', 'act', 'past', withEach(['held', 'took'], ['a vote', 'a vote on'])),
  ...verbs('vote', 'act', 'bare', withEach(['hold', 'take'], ['a vote', 'a vote on'])),
  ...verbs('vote', 'act', 'past', BALLOTED.past, { ballotOnly: true }),
  ...verbs('vote', 'act', 'bare', BALLOTED.bare, { ballotOnly: true }),
  ...verbs('vote', 'act', 'present', BALLOTED.present, { ballotOnly: true }),
  ...[
    'the journey went on to',
    'the trip went on to',
    'the tour continued to',
    'the trip continued to',
  ].map(
    (form): TriggerWord => ({ form, kind: 'visit', part: 'noun', shape: 'journey', goesOn: true }),
  ),
  ...verbs('aid', 'act', 'past', ['gave', 'sent', 'donated', 'lent', 'granted'], {
    aidOnly: true,
  }),
  ...verbs('aid', 'act', 'past', ['pledged', 'promised'], { aidOnly: true, status: 'planned' }),
  ...verbs('aid', 'act', 'past', ['handed over', 'shipped', 'delivered'], {
    aidOnly: true,
  }),
  ...verbs('aid', 'act', 'bare', ['give', 'send', 'donate', 'lend', 'grant', 'ship', 'provide'], {
    aidOnly: true,
  }),
]
