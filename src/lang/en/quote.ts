import type { CueWord, QuoteTables } from '../tables/quote.ts'

/** Verbs of saying in the forms news uses: present, past, participle. */
const SAYING: readonly string[] = [
  'said', 'says', 'saying', 'say', 'added', 'adds', 'adding', 'stated', 'states', 'stating', 'remarked', 'remarking', 'observed',
  'commented', 'wrote', 'writes', 'writing', 'tweeted', 'posted', 'asked', 'wondered', 'replied', 'responded', 'retorted', 'countered',
  'claimed', 'claims', 'claiming', 'asserted', 'argued', 'argues', 'arguing', 'contended', 'insisted', 'insists', 'insisting',
  'maintained', 'maintains', 'alleged', 'admitted', 'acknowledged', 'conceded', 'confessed', 'denied', 'denies', 'complained',
  'went on', 'continued', 'declared', 'explained', 'joked', 'quipped', 'recalled', 'stressed', 'stresses', 'stressing', 'emphasized',
  'emphasised', 'noted', 'notes', 'noting', 'concluded', 'confirmed', 'confirms', 'confirming', 'reiterated', 'pledged', 'vowed', 'promised',
  'warned', 'warns', 'warning', 'cautioned', 'predicted', 'suggested', 'suggests', 'suggesting', 'signaled', 'signalled', 'indicated',
  'pointed out', 'repeated', 'affirmed', 'disclosed', 'estimated', 'mentioned', 'lamented', 'boasted', 'threatened', 'swore',
]

const TELLING: readonly string[] = [
  'announced', 'announces', 'announcing', 'reported', 'reports', 'reporting', 'revealed', 'demanded', 'demands', 'proposed', 'recommended', 'agreed',
]

const OBJECTS: readonly string[] = [
  'told', 'tells', 'telling', 'assured', 'assures', 'informed', 'reminded', 'reassured', 'notified',
]

const ATTITUDES: readonly string[] = [
  'hopes', 'hoped', 'hope', 'believes', 'believed', 'believe', 'expects', 'expected', 'thinks', 'thought', 'feels', 'felt', 'fears',
  'feared', 'doubts', 'considers',
]

const DIRECTIVES: readonly string[] = [
  'urged', 'urges', 'urging', 'called on', 'calls on', 'calling on', 'called upon', 'asked', 'asks', 'asking', 'warned', 'warns', 'ordered',
  'instructed', 'told', 'invited', 'pressed', 'encouraged', 'encourages', 'advised', 'begged', 'appealed to', 'implored',
]

const DESCRIBING: readonly string[] = [
  'called', 'calls', 'calling', 'described', 'describes', 'describing', 'labeled', 'labelled', 'dubbed', 'branded', 'hailed', 'hails',
  'praised', 'denounced', 'condemned', 'condemns', 'dismissed', 'dismisses', 'criticized', 'criticised', 'slammed', 'termed', 'decried',
  'blasted', 'welcomed', 'cited', 'characterized', 'characterised', 'compared', 'likened', 'spoke of', 'referred to', 'accused', 'blamed', 'expressed',
  'rejected', 'hoped', 'voiced', 'demanded',
]

const PRONOUNED: readonly string[] = ['he', 'she']

const cues: readonly CueWord[] = [
  ...SAYING.map((form): CueWord => ({ form, frame: 'before', inverts: true })),
  ...TELLING.map((form): CueWord => ({ form, frame: 'before', inverts: true, noun: true })),
  ...OBJECTS.map((form): CueWord => ({ form, frame: 'before', object: true })),
  ...ATTITUDES.map((form): CueWord => ({ form, frame: 'before', attitude: true, noun: true })),
  ...DIRECTIVES.map((form): CueWord => ({ form, frame: 'directive' })),
  ...DESCRIBING.map((form): CueWord => ({ form, frame: 'describe' })),
  { form: 'according to', frame: 'according' },
  { form: 'in the words of', frame: 'according' },
  { form: 'in the view of', frame: 'according' },
  { form: 'was quoted as saying', frame: 'quoted' },
  { form: 'were quoted as saying', frame: 'quoted' },
  { form: 'was cited as saying', frame: 'quoted' },
  { form: 'was reported as saying', frame: 'quoted' },
  { form: 'is quoted as saying', frame: 'quoted' },
  { form: 'quoted', frame: 'quoted', discontinuous: 'as saying' },
  { form: 'cited', frame: 'quoted', discontinuous: 'as saying' },
  { form: 'quotes', frame: 'quoted', discontinuous: 'as saying' },
]

/** English words of saying. */
export const quote: QuoteTables = {
  cues,
  pronouns: [
    ...PRONOUNED, 'they', 'it', 'the president', 'the prime minister', 'the premier', 'the vice premier', 'the minister', 'the foreign minister',
    'the diplomat', 'the spokesman', 'the spokeswoman', 'the spokesperson', 'the ambassador', 'the envoy', 'the secretary of state',
    'the leader', 'the ministry', 'the statement', 'the chancellor', 'the secretary', 'the foreign secretary', 'the top diplomat',
    'the official', 'the adviser', 'the chairman', 'the general',
  ],
  personal: ['he', 'she'],
  placeLinks: ['in', 'at'],
  complementizers: ['that'],
  directiveMarkers: ['to', 'not to'],
  objects: ['him', 'her', 'them', 'us', 'me', 'it', 'you'],
  betweens: [
    'also', 'later', 'earlier', 'then', 'repeatedly', 'once', 'again', 'had', 'has', 'have', 'himself', 'herself', 'itself', 'publicly', 'bluntly',
    'previously', 'recently', 'yesterday', 'today', 'tonight', 'in', 'turn', 'reportedly', 'already', 'merely', 'simply', 'only', 'even', 'instead',
    'afterward', 'afterwards', 'meanwhile', 'however', 'too', 'immediately', 'quickly', 'on', 'is', 'was', 'both', 'separately', 'jointly', 'further', 'did',
    'not', 'privately', 'flatly',
  ],
  settings: [
    'in', 'on', 'at', 'during', 'after', 'before', 'aboard', 'to', 'through', 'via', 'from', 'by', 'about', 'of', 'when', 'while', 'as', 'last',
    'yesterday', 'today', 'tonight', 'late', 'early', 'earlier', 'later', 'this', 'with', 'under', 'outside', 'following', 'ahead', 'hours', 'moments',
    'shortly', 'upon', 'referring', 'speaking', 'afterward', 'afterwards', 'again', 'then', 'for', 'alongside', 'inside', 'over', 'citing', 'using', 'without',
    'without', 'because', 'beside', 'minutes', 'soon', 'between', 'near', 'wearily', 'next', 'who',
  ],
  towards: ['to'],
  relatives: ['who', 'whose', 'which', 'where', 'whom'],
  prepositions: [
    'with', 'from', 'to', 'for', 'by', 'about', 'of', 'against', 'between', 'in', 'at', 'on', 'met', 'meeting', 'visiting', 'over', 'under', 'behind',
    'beside', 'before', 'after', 'like', 'than',
  ],
  joins: ['and', 'while', 'but', 'whereas', 'though', 'although'],
  clitic: '',
  articles: ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that', 'both', 'mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'dame', 'sen', 'rep', 'gen', '.'],
  finite: [
    'is', 'are', 'was', 'were', 'will', 'would', 'had', 'has', 'have', 'can', 'could', 'must', 'should', 'may', 'might', 'did', 'does', 'do', 'am', 'be',
    'went', 'came', 'took', 'made', 'met', 'got', 'gave', 'saw', 'knew', 'left', 'held', 'broke', 'struck', 'began', 'spoke', 'sent', 'won', 'lost', 'fell',
    'rose', 'cannot', 'wants', 'needs', 'remains', 'stands', 'shall', 'let', 'led', 'kept', 'put', 'cut', 'hit', 'sat', 'found', 'built', 'bought', 'paid',
  ],
  finitePrefixes: [],
  finiteEndings: ['ed', "n't", 'n’t'],
  unnamed: [
    'official', 'officials', 'source', 'sources', 'diplomat', 'diplomats', 'analyst', 'analysts', 'aide', 'aides', 'witness', 'witnesses', 'expert',
    'experts', 'people', 'person', 'resident', 'residents', 'observer', 'observers', 'critics', 'some', 'many', 'others', 'one', 'another', 'everyone',
    'nobody', 'lawmakers', 'reporters', 'journalists', 'negotiators', 'leaders', 'ministers', 'man', 'woman', 'someone',
  ],
  bodies: [
    'military', 'army', 'ministry', 'government', 'embassy', 'authorities', 'police', 'parliament', 'navy', 'presidency', 'commission', 'consulate', 'secretariat', 'delegation',
    'office', 'administration', 'council', 'force', 'forces', 'department', 'mission', 'statement', 'communique', 'readout',
  ],
  headFirst: false,
  titleWords: [
    'titled', 'entitled', 'dubbed', 'film', 'book', 'song', 'nicknamed', 'theme', 'themed', 'slogan', 'codenamed', 'called', 'named', 'novel', 'series', 'album',
    'known', 'movie', 'banner', 'reading', 'hashtag', 'documentary', 'operation', 'exhibition', 'conference', 'label', 'term', 'word', 'phrase', 'essay',
  ],
  carriers: [
    'as reported by', 'reported by', 'as quoted by', 'quoted by', 'carried by', 'cited by', 'published by', 'citing', 'quoting', 'as carried by', 'broadcast by',
    'released by', 'distributed by', 'aired by', 'in an interview with', 'in an exclusive interview with', 'speaking to', 'speaking on', 'in comments to',
    'in remarks to', 'in remarks carried by', 'in comments carried by', 'as saying by', 'in a telephone interview with', 'an interview with', 'as cited by',
    'in an interview on', 'in comments published by', 'in a report by',
  ],
  carrierHeads: [
    'speaking to', 'speaking on', 'in an interview with', 'in an exclusive interview with', 'in comments to', 'in remarks to', 'in an interview on',
    'in a telephone interview with',
  ],
  documents: [
    ['joint statement', 'joint statement'],
    ['joint communique', 'joint communique'],
    ['joint declaration', 'joint declaration'],
    ['communique', 'communique'],
  ],
  carrierLinks: ['by', 'from', 'on', 'in', 'to', 'with'],
  mediumWords: [
    'state television', 'state media', 'state tv', 'news agency', 'broadcaster', 'state broadcaster', 'television', 'tv', 'radio', 'newspaper', 'daily', 'news',
    'agency', 'magazine', 'website', 'network', 'wire', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'media', 'news channel', 'channel',
    'state news agency', 'telegraph', 'guardian', 'chronicle', 'globe', 'weekly', 'tabloid', 'news outlet', 'outlet', 'press', 'station', 'news site',
  ],
  mediumModifiers: [
    'official', 'state', 'run', 'owned', 'semi', 'local', 'national', 'public', 'private', 'leading', 'independent', 'the', "'s", '’s', '-', 'own', 'of',
    'state-run', 'and', 'affiliated', 'government', 'its', 'a', 'an',
  ],
  platforms: [
    'X', 'Twitter', 'Instagram', 'Facebook', 'Truth Social', 'Telegram', 'TikTok', 'YouTube', 'Threads', 'WeChat', 'Weibo', 'WhatsApp', 'LinkedIn', 'Bluesky',
  ],
  press: ['reporters', 'journalists', 'the press', 'newsmen', 'correspondents', 'lawmakers', 'parliament', 'a press conference', 'a news conference', 'media'],
  sameUtterance: [
    'the remarks', 'the comments', 'his remarks', 'her remarks', 'his comments', 'her comments', 'the remark', 'the comment', 'the statement', 'those remarks',
    'the words', 'his words', 'her words', 'the quote', 'the quotation', 'those comments', 'his remark', 'her remark',
  ],
  agentMarks: ['by'],
  examples: [
    ['said', 'before'],
    ['told', 'before'],
    ['according to', 'according'],
    ['called on', 'directive'],
    ['described', 'describe'],
    ['was quoted as saying', 'quoted'],
  ],
  never: ['That is to be seen.', 'According to plan, the talks end on Friday.'],
}
