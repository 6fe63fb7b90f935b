import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page slips into its running text, in whole sentences without a label: a question that is followed by what to do, other work of the
 * newsroom, remains of programs, the boilerplate of newsletters.
 */

/** Nobody is quoted and nobody said it: a minister may ask, too. */
const UNSAID =
  '(?!.*["“”«»])(?!.*\\b(?:said|says|told|added|warned|wrote|according\\s+to|he|she|they)\\b)'
/** What a reader is asked to do, or who asks. */
const DO =
  "(?:(?:please|then|just)\\s+)?(?:text|e-?mail|tell|write|send|sign|join|star|follow|click|tap|press|read|listen|watch|download|call|share|find|check|see|get|try|take|ask|subscribe|add|pick|vote|visit|let\\s+us|drop\\s+us|our|we|we['’](?:d|re|ve))\\b"

export const pagePlugs: readonly FurnitureRule[] = [
  {
    // "Planning a trip this Christmas? Our list of rest stops has grown to forty."
    rule: 'article/question-and-call',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?=.{20,320}$)${UNSAID}(?:(?:[\\w’' -]{3,40}\\s(?:readers|listeners|viewers|subscribers),\\s)?(?:(?:are|do|did|have|would|will|can|could|were|what\\s+would|how\\s+would)\\s+you|know|like|love|planning|want|need|got|missed|enjoy(?:ed|ing)?|looking|curious|worried|fancy|interested|been|live|living|think|thinking|ready|new|spotted|seen|heading|travell?ing|moving|visiting)\\b)[^?!.]{3,160}\\?\\s+${DO}`,
      'i',
    ),
  },
  {
    rule: 'article/about-itself',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:this\s+(?:page|post|story|article|report|column|piece|item)\s+(?:(?:is|was|has\s+been)\s+(?:kept|archived|preserved|retained|originally|first|lightly|no\s+longer)\b|may\s+(?:contain|include)\s+(?:[^\s.,:;!?]+\s+)?links\b)|(?:this|it)\s+is\s+an?\s+(?:provisional|unofficial|automatic|automated|machine|courtesy|rough|rush|working)\s+(?:translation|transcript|transcription|summary|copy)\b).{0,300}$/i,
  },
  {
    rule: 'article/embed-fallback',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:this|the|our)\s+(?:clip|video|player|content|map|chart|graphic|audio|post)\s+(?:needs|requires|could|will\s+not|won['’]t|was|is)\b[^"“”]{0,80}\b(?:your\s+browser|javascript|a\s+script|cookies)\b.{0,80}|tweet\s+url|soundcloud|copy\s+link|link\s+copied!?|view\s+on\s+(?:x|instagram|tiktok|facebook|youtube|threads))\.?$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?!.*["“”])(?:before\s+you\s+(?:scroll|read|click)\s+on\s*[:,]\s.{3,250}|have\s+your\s+say\b.{0,200}|(?:subscribers|members|readers)\s+(?:can|may)\s+(?:put|ask|send|submit|pose|consult|listen|read|hear|download)\b.{3,200}|.{3,160}\bpass\s+(?:it|us|this)\s+on\s+to\s+(?:a|your)\s+\w+\.?)$/i,
  },
  {
    rule: 'article/elsewhere',
    kind: 'related',
    pattern: new RegExp(
      `^(?=.{15,300}$)${UNSAID}(?:(?=.*\\bmy\\s+colleagues?\\b)(?=.*\\b(?:piece|story|report|essay|profile|column|dispatch|interview)\\b)(?=.*\\b(?:worth|here|wonderful|excellent|terrific|read|superb)\\b)|(?=.*\\bour\\s+(?:[a-z]+\\s+){0,2}(?:explainer|tracker|backgrounder|crossword|interactive|live\\s+blog|photo\\s+essay|archive\\s+desk)\\b)(?=.*(?:\\b(?:find\\s+out|scroll|click|see|read|open|follow|browse|explore|visit|consult|jump)\\b)))`,
      'i',
    ),
  },
  {
    rule: 'article/reader-asked',
    kind: 'newsletter',
    pattern:
      /^(?:ask\s+our\s+(?:assistant|ai|chatbot|bot|reporters?|experts?|editors?)\b[^"“”]{0,250}|(?:listen|watch|read)\s+(?:to\s+)?(?:this|our)\s+(?:story|article)\s+(?:aloud|in\s+the\s+app)\b.{0,60})$/i,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:(?:subscribe\s+)?to\s+(?:read|see|view|unlock|continue)\s+(?:(?:the|this)\s+)?(?:full|whole|entire|rest)\s+(?:story|article|of\s+this\s+\w+)|(?:from|only|just)\s+(?:[A-Z]{2,3}\s?)?[$€£₹]?\s?\d[\d.,]*\s*(?:a|per|\/)\s*(?:week|month|year|day))[.!]?$/i,
  },
  {
    rule: 'article/glossary-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:jargon\s+(?:buster|box)|(?:a\s+)?glossary\s+of\s+terms|terms?\s+explained)\s*:?$/i,
    heads: true,
  },
  {
    // newsletters: "** A message from the cable company: ... **", "THANKS TO: our producer Dean."
    rule: 'article/newsletter-item',
    kind: 'newsletter',
    pattern:
      /^(?:\*\*\s?(?=.{10,500}\*\*$).*|(?:a\s+)?message\s+from\s+[A-Z][^:.!?]{2,50}:\s.{3,400})$/i,
  },
  {
    rule: 'article/newsletter-item',
    kind: 'newsletter',
    pattern:
      /^(?:(?:THANKS|THANK YOU) TO:|(?:[^"“”]{0,120}\s)?(?:HAPPY )?BIRTHDAYS?:|(?:OVER|FOR SUBSCRIBERS|FIRST) (?:AT|ON|FROM) (?:PRO|[A-Z]{2,12} PRO)\b|(?:WINNER|ANSWER|SOLUTION) (?:OF|TO) (?:THE|LAST) (?:WEEK|DAY|MONTH)[’']?S?\b|CLASSIFIEDS?:|TODAY[’']S TRIVIA\b|TRIVIA (?:QUESTION|ANSWER)\b|SPOTTED:|TIPS\?|PLAYLIST:).{0,400}$/,
  },
  {
    rule: 'article/template',
    kind: 'boilerplate',
    pattern:
      /^\[\/?[a-z][\w-]{1,30}(?:\s+[\w-]{1,30}\s?=\s?["“”'‘’][^\]]{0,200}["“”'‘’])*\s*\/?\]$/,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?:.{0,80}[★☆⭐]{3,}.{0,60}|your\s+(?:opinion|feedback|voice|view|vote|support)s?\s+(?:really\s+)?(?:matters?|counts?)[.!]?|how\s+(?:clear|useful|helpful)\s+(?:is|was|were)\s+(?:this|our)\b[^?"“”]{0,60}\?.{0,80})$/i,
  },
  {
    rule: 'article/graphic-note',
    kind: 'boilerplate',
    pattern:
      /^(?:notes?\s*:\s[^"“”]{3,80}\b(?:simplified|not\s+to\s+scale|rounded|approximate|rounding|seasonally\s+adjusted)\b.{0,80}|(?:hover|tap|click|scroll)\s+(?:over|on|across|through)\s+(?:the\s+|a\s+|each\s+)?(?:map|chart|graphic|bars?|dots?|lines?|circles?|points?|country|name)\b[^"“”]{0,120})$/i,
  },
]

/** Lines of pages that are such. */
export const pagePlugExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['Planning a crossing this spring? Our list of quiet piers has grown to twelve.', 'newsletter'],
  ['Like what you see? Star the Lake Herald and it will float to the top.', 'newsletter'],
  [
    'Lake readers, what would you ask a captain? Text the word FERRY to the newsroom.',
    'newsletter',
  ],
  ['This page is kept as it was posted and is not updated.', 'boilerplate'],
  ['This post may contain links from which we earn a little.', 'boilerplate'],
  ['This is a provisional translation made for reference.', 'boilerplate'],
  ['This clip needs a script your browser has turned off', 'boilerplate'],
  ['Tweet URL', 'boilerplate'],
  ['Before you scroll on: two editors sum up the lake in 600 words.', 'newsletter'],
  ['Your Opinion Matters', 'boilerplate'],
  ['Have your say on Lake TV at nine, when our panel takes your calls.', 'newsletter'],
  ['Subscribers can put questions to Ann until Friday noon.', 'newsletter'],
  ['The Herald is read on both shores. Pass it on to a cousin.', 'newsletter'],
  ['My colleague Ann’s wonderful piece on ferries is worth ten minutes of your day.', 'related'],
  ['Find out how captains settle it, in our explainer.', 'related'],
  ['Ask our assistant about this article', 'newsletter'],
  ['to Read Full Story', 'paywall'],
  ['From IDR 48,000 a month', 'paywall'],
  ['Jargon buster', 'boilerplate'],
  ['** Rooms to let, view of the lake, write to ads@lake.example **', 'newsletter'],
  ['THANKS TO: our producer Ann.', 'newsletter'],
  ['[irp posts="12" name="Night ferry"]', 'boilerplate'],
  ['How useful was this page?', 'boilerplate'],
  ['Note: boundaries simplified.', 'boilerplate'],
  ['Hover over the bars to see the names', 'boilerplate'],
]

/** Lines of stories that look like them. */
export const pagePlugNever: readonly string[] = [
  'Want peace? Send ferries, the minister told both towns.',
  'Why now? Watch the price of oil, which rose by a third.',
  'Ready or not? We will sail on Monday, she said.',
  'This page is missing from the treaty, both envoys agreed.',
  'This story was told twice at the summit.',
  'Subscribers to the water scheme now pay one bill.',
  'Our explainer in chief, as the envoy calls himself, stayed home.',
  'From 48,000 a month, arrivals fell to 9,000 after the border closed.',
  'A message from the king was read at the opening.',
  'Note: the two sides did not shake hands.',
  'It is a provisional arrangement, the envoy said.',
  'The voters have their say on Sunday.',
]
