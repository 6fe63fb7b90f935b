import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page says to its reader and of itself, in whole lines told by two signs at once: whom it speaks to or what it asks for, and a
 * thing only an outlet has (its newsletter, its comments, this article). One sign alone stands in stories, too.
 */

/** Nobody is quoted and nobody said it: a minister may ask his readers as well. */
const UNQUOTED = '(?!.*["“”«»])'
const UNSAID =
  '(?!.*,\\s(?:[^,]{2,40}\\s)?(?:said|says|told|added|warned|wrote|urged|according\\s+to)\\b)(?!.*\\b(?:said|told|according\\s+to)\\b)'
const READER =
  "\\b(?:you|your|you['’](?:re|ve|ll|d)|us|our|we|we['’](?:re|ve|ll|d)|readers|listeners|viewers|subscribers)\\b"
/** What only an outlet has. */
const OWN =
  '\\b(?:(?:our|weekly|daily|morning|evening|free)\\s+(?:[a-z-]+\\s+)?(?:newsletters?|podcasts?|bulletins?)|your\\s+inbox|sign(?:ing)?\\s+up\\s+(?:for|to)\\s+(?:our|the|this)|paywall|ad-?free|(?:our|independent|quality)\\s+(?:journalism|newsroom|work\\s+(?:free|possible))|(?:become|join)\\s+(?:a\\s+member|our)|our\\s+(?:membership|community)|support\\s+our|comments?\\s+(?:section|box|system)|gift\\s+(?:article|link)|free\\s+(?:articles|stories)|push\\s+notifications?|our\\s+quiz|(?:reader|audience)\\s+(?:survey|poll)|local\\s+station|favou?r\\s+to\\s+ask|privacy\\s+(?:policy|notice)|promotional\\s+material|secure\\s+messaging|tor\\s+(?:dropbox|browser)|contact\\s+us|confidentially|clipboard|mirror\\s+sites?|dedicated\\s+reader|(?:appreciated|enjoyed)\\s+this\\s+(?:article|story)|think\\s+(?:of|about)\\s+this\\s+(?:article|story)|read\\s+the\\s+full\\s+(?:article|story))\\b'
/** What it asks for, where a line begins. */
const ASKED =
  '(?:(?:please|and|so|now)\\s+)?(?:sign\\s+up|subscribe|follow|join|read|listen|watch|download|share|donate|give|support|click|tap|press|tell|send|write|take|get|register|book|visit|see|check\\s+out|find\\s+out|explore|discover|contact|call|e-?mail|help|become|vote|try|start)\\b'
const WAY =
  '\\b(?:here|app|newsletter|podcast|channel|live\\s+(?:updates|page|blog|coverage)|our\\s+(?:site|website|page|team|reporters?|journalists?|readers?|audio|live|daily|weekly)|inbox|whatsapp|telegram|signal|facebook|instagram|youtube|twitter|comments?\\s+section|producer|tickets?|quiz|poll|local\\s+station|full\\s+(?:story|site|version|transcript)|support\\s+(?:our|us|the)|free\\s+trial)\\b'

export const pageTalk: readonly FurnitureRule[] = [
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?:you['’]re\s+a\s+(?:dedicated|loyal|valued|regular)\s+reader|is\s+(?:the\s+)?[^\s\d.,:;!?].{2,50}\s+important\s+to\s+you\?|(?:if\s+so,\s+)?we\s+have\s+a\s+(?:small\s+)?(?:favou?r|request)\b.{0,60}|before\s+you\s+(?:go|move\s+on|leave)\b.{0,200}|(?:for\s+(?:as\s+little\s+as|just|only)|from)\s+[$€£]\s?\d.{0,160}|support\s+(?:comes|for\s+this)\b.{3,160}|(?:give|donate)\s+(?:at|to)\s+your\s+local\b.{0,80}|remind\s+me\s+(?:in|later|tomorrow)\b.{0,40}|(?:one-?time|monthly|annual)\s+(?:gift|donation|contribution)s?|(?:support|contribute|give)\s+[$€£]\s?\d.{0,60}|i\s+hope\s+you\s+(?:appreciated|enjoyed|found)\s+this\b.{0,200}|join\s+(?:our|the)\s+community\.?|thank\s+you\s+for\s+your\s+(?:feedback|support)\.?|(?:thanks|thank\s+you),?)$/i,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:this\s+is\s+a\s+(?:gift|free|premium|subscriber[-\s]only)\s+(?:article|story|link)\b.{0,200}|\d{1,2}\s+of\s+\d{1,2}\s+free\s+(?:stories|articles)\b.{0,60}|(?:already\s+a\s+(?:member|subscriber)|have\s+an\s+account)\b.{0,80}|.{0,40}\bpaywall\b.{0,40}\bcontinue\b.{0,40})$/i,
  },
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?:newsletters?|(?:skip\s+past|after)\s+newsletter\s+promotion|newsletter\s+e-?mail(?:\s+address)?|.{0,160}\b(?:by\s+(?:clicking|signing|submitting|registering|entering)\b.{0,60}\b(?:agree|accept|consent|receive)\b).{0,200}|this\s+service\s+is\s+not\s+intended\s+for\b.{0,300}|privacy\s+notice\s*:.{0,300})$/i,
  },
  {
    rule: 'article/about-itself',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?:(?:this|today['’]s)\s+(?:transcript|summary|translation|audio|article|story|page|post|podcast)\s+(?:(?:was|is|has\s+been|were|may\s+be|is\s+being)\s+(?:[^\s\d.,:;!?]+ly\s+)?(?:created|generated|made|translated|produced|compiled|edited|co-?published|republished|adapted|narrated|read|reproduced|available|updated|corrected|amended|printed|automatically|machine|ai)|contains?\s+(?:affiliate|links)|may\s+(?:contain|include)\s+(?:errors|mistakes|affiliate)|comes?\s+from\s+(?:our|the\s+archive)|first\s+appeared|originally\s+appeared)|you\s+(?:are|['’]re)\s+(?:reading|viewing)\s+(?:the|a|an)\b|an?\s+earlier\s+(?:version|posting)\s+of\s+this|not\s+an\s+official\s+record|for\s+information\s+(?:media|only)|note\s*:\s.{0,60}\bsummary\b)\b.{0,300}$/i,
  },
  {
    rule: 'article/page-address',
    kind: 'boilerplate',
    pattern:
      /^(?:\[\d{1,2}\]\s*|[^\d.,:;!?|()]{2,50}\s?:\s)(?:https?:\/\/|www\.)\S+$|^(?:printed|downloaded|retrieved|saved|cached)\s+(?:on|from|at)\b.{3,120}$|^published\s*[-–—:]\s*[^\s\d.,:;!?]{3,9}\s\d{1,2},\s\d{4}.{0,40}$/i,
  },
  {
    rule: 'article/service',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:weather|forecast|exchange\s+rates?|prayer\s+times|tides?(?:\s+times)?|ferry\s+times|horoscopes?|lottery\s+results|market\s+(?:data|snapshot))\b[^:.]{0,40}:.{3,200}|(?:wanted|for\s+sale|to\s+let|situations\s+vacant|help\s+wanted|in\s+memoriam|obituary)\s*:\s.{3,200}|all\s+quotes\s+delayed\b.{0,120}|(?:[A-Z]{3}(?:\/[A-Z]{3})?\s\d[\d.,]*\s*[|·•,;]\s*){2,}.{0,80})$/i,
  },
  {
    rule: 'article/jump-links',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:.{3,120}\s)?jump\s+to\s*(?::|the\s+(?:latest|newest)\b).{0,160}|live(?:\s+updates?|\s+blog)?\s*[:|]\s?(?=.*\b(?:follow|jump|join|watch)\b).{3,160}|(?:1\.\s.{3,60}\?\s2\.\s.{3,60}\?.{0,200})|skip\s+(?:past|to|advert|ad|newsletter)\b.{0,60})$/i,
  },
  {
    rule: 'article/player',
    kind: 'boilerplate',
    pattern:
      /^(?:heard\s+on\s+[^\s\d.,:;!?].{2,60}|(?:listen|audio|play)\s*(?:[:·|]|\d{1,2}:\d{2}).{0,160}|(?:sponsor|funding)\s+message|.{0,80}\baudio\s+is\s+not\s+available\b.{0,80}|(?:no|this)\s+media\s+(?:source|file)\b.{0,80}|the\s+(?:code|url|link)\s+has\s+been\s+copied\b.{0,60}|(?:embed|share)\s+(?:share|embed|code)|pop-?out\s+player|direct\s+link|\d{2,3}\s?kbps\b.{0,20}|from\s+[^\s\d.,:;!?].{2,60},\s+this\s+is\b.{3,160}|(?:you\s+can\s+)?(?:read|listen)\s+along\b.{0,80}|\d{1,2}[-\s]minute\s+listen)$/i,
  },
  {
    rule: 'article/event',
    kind: 'ad',
    pattern: new RegExp(
      `^(?=.{20,320}$)${UNQUOTED}(?=.*\\b(?:book\\s+(?:(?:your\\s+)?tickets?|now|here)|register\\s+(?:here|now|today)|tickets?\\s+(?:here|are\\s+available|from\\s+[$€£])|rsvp|live\\s+event|seats?\\s+(?:is|are)?\\s*limited)\\b)(?=.*(?:\\bjoin|\\bon\\s[a-z]{3,9}\\s\\d|\\b\\d{1,2}\\s[a-z]{3,9}|\\bhere\\b))${UNSAID}`,
      'i',
    ),
  },
  {
    rule: 'article/disclosure',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:reporting|travel)\s+for\s+this\b[^"“”]{0,200}|how\s+we\s+(?:verified|reported|did|know|made|counted)\b[^.?]{0,40}:.{10,400}|about\s+(?:the\s+)?(?:data|method(?:ology)?|this\s+(?:series|project|story))\s*:.{10,300}|partner\s+content\b.{0,120})$/i,
  },
  {
    rule: 'article/disclosure',
    kind: 'boilerplate',
    pattern:
      /^[^"“”]{0,120}\b(?:(?:fund|foundation|trust|grant|partner|sponsor|donor)s?\b.{0,60}\b(?:supports?|funds?|funded|supported|pays?\s+for)\b.{0,80}\b(?:coverage|reporting|journalism|series|newsroom)\b|ha[ds]\s+no\s+(?:say|role|influence|editorial\s+(?:control|input))\s+(?:in|over|on)\s+(?:this|the|our)\s+(?:story|article|coverage|reporting|series|content)\b|(?:travelled|traveled|was)\s+(?:as\s+)?(?:a\s+)?guests?\s+of\b)[^"“”]{0,200}$/i,
  },
  {
    rule: 'article/excerpt',
    kind: 'related',
    pattern: /^(?!["“]).{20,400}\s\[(?:…|\.{3})\]$/,
  },
  {
    rule: 'article/feed-item',
    kind: 'boilerplate',
    pattern:
      /^(?:\]\]>|the\s+post\s.{3,250}\sappeared\s+first\s+on\s.{2,80}|(?:continue|keep)\s+reading\b[^.!?]{0,80}[→›»>…\s]+|.{3,160}\b(?:first\s+appeared|originally\s+(?:appeared|published))\s+(?:on|in|at)\b.{3,160})$/i,
  },
  {
    rule: 'article/related-title',
    kind: 'related',
    pattern:
      /^(?:(?:also|more)\s+(?:for|in|from|by)\s+[^\d.,:;!?|()]{2,30}\s?[:|]\s?.{3,200}|(?:related\s+(?:story|stories)|see\s+also|[»›>]+\s?see\s+also|explained|in\s+focus|in\s+depth|profile|editorial|comment|podcast|data|fact\s?check|from\s+the\s+magazine|interactive|long\s+reads?)\s*[|:»]\s?.{3,200}[^.]|\[(?:infographic|photos?|video|gallery|opinion|analysis|podcast|interview|interactive)\]\s?.{3,200})$/i,
  },
  {
    rule: 'article/advertisement',
    kind: 'ad',
    pattern:
      /^(?:(?:sponsored|promoted|partner\s+content|presented\s+by|brought\s+to\s+you\s+by|paid\s+(?:post|content))\s*[:|]?\s.{3,200}|(?:pull-?out|supplement|special\s+offer|in\s+print)\s*:\s.{3,200}|[-–—\s*]{2,8}(?:advert|ad)\b[^.!?]{0,60}[-–—\s*]{2,8}|(?:we\s+and\s+our\s+\d+|our\s+\d+)\s+(?:partners|vendors)\b.{3,300})$/i,
  },
  {
    rule: 'article/glossary-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:words\s+in\s+this\s+story|(?:key\s+)?vocabulary|quick\s+guides?|the\s+gist|fast\s+facts|glossary|explainer\s+box|key\s+(?:words|terms))\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/quiz',
    kind: 'boilerplate',
    pattern:
      /^(?:quiz\s*[-–—:]\s?.{3,160}|(?:start|take|try)\s+(?:the|our|this)\s+quiz\b.{0,60}|.{0,60}\btake\s+our\s+quiz\b.{0,160}|do\s+you\s+see\s+the\s+word\b.{3,160}|(?:press|tap|click)\s+on\s+(?:it|the\s+word)\b.{0,80})$/i,
  },
  {
    rule: 'article/reader-contact',
    kind: 'newsletter',
    pattern:
      /^(?:get\s+(?:involved|in\s+touch)|are\s+you\s+(?:in|affected|there)\b[^?]{3,120}\?.{0,160}|(?:e-?mail|whatsapp|text|call|phone|tweet|dm|sms)\s*:?\s(?:us\s+(?:at|on)\s+)?(?:\S+@\S+\.\S+|@\w{2,30}|\+?\d[\d\s()-]{6,20})\.?|\S+@\S+\.[^\s\d.,:;!?]{2,10}|(?:have|do\s+you\s+have|got)\b[^?]{3,120}\?\s+(?:e-?mail|write|call|get\s+in\s+touch|contact|let\s+us|tell\s+us|send)\b.{0,200}|upload\s+(?:your\s+)?(?:pictures|photos|videos?)\b.{0,80}|please\s+read\s+our\s+terms\b.{0,80})$/i,
  },
  {
    rule: 'article/share-buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:click\s+to\s+(?:share|e-?mail|print|tweet|copy)\b.{0,60}|(?:share|send|save)\s+(?:this|the|on|via|to|with|by)\s+[^\d.,:;!?|()]{2,40}|(?:set|add|make)\s.{2,50}\s(?:as\s+(?:your|a)\s+preferred|to\s+your\s+(?:feed|home))\b.{0,60}|follow\s+[^\d.,:;!?|()]{2,30}\s(?:news|topics?)|(?:see|view)\s+(?:all|more)\s+(?:photos|pictures|images|videos|stories|articles|comments|updates)|(?:hide|show|toggle|enlarge)\s+(?:caption|image|photo|details|transcript)|(?:republish|reuse|reprint|license|cite|print|save)\s+(?:this|our)\s+(?:story|article|content|articles?\b.{0,250})|listen\s+to\s+more\s+stories\b.{0,60}|more\s+ways\s+to\s+(?:listen|follow)\b.{0,60})[.!]?$/i,
  },
  {
    rule: 'article/embed-fallback',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:this|the|our)\s+(?:forum|comments?\s+section|thread|discussion|poll)\s+(?:has\s+been|is|are)\s+(?:now\s+)?(?:closed|archived|unavailable)\.?|(?:the|this)\s+(?:content|video|image|embed|tweet|post|map|chart|player)\s+(?:could\s+not|cannot|can['’]t|is\s+(?:not|no\s+longer|unavailable))\b.{0,160}|(?:something|an\s+error)\s+(?:went\s+wrong|(?:has\s+)?occurred)\b.{0,100}|please\s+(?:enable|update|refresh|reload|turn\s+on|disable|open\s+(?:this|the\s.{2,20}\sapp))\b.{3,120}|your\s+browser\s+(?:does\s+not|doesn['’]t)\b.{0,120}|(?:javascript|flash|cookies?)\s+(?:is|are|must\s+be)\s+(?:required|disabled|enabled|needed)\b.{0,100}|(?:allow|we\s+need\s+your\s+(?:consent|permission))\b.{0,60}\b(?:content|cookies|load)\b.{0,160}|advertisement\s*[·•|]\s*.{3,60}|loading(?:\s+(?:comments|poll|map|chart|video|player))?\s*(?:\.{2,3}|…)?)$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?:before\s+you\s+scroll\b.{0,60}|it\s+takes\s+(?:under|less\s+than|just|only)\s+a\s+minute\b.{0,160}|(?:the\s+)?[^\s\d.,:;!?].{2,50}\s(?:is|are)\s+(?:owned|funded|paid\s+for|supported|kept\s+(?:free|going))\s+by\s+(?:its|our|their)\s+(?:staff|readers|listeners|members)\b.{0,300}|the\s+best\s+(?:public\s+interest\s+)?(?:journalism|reporting)\b.{3,200}|secure\s+messaging\s+in\b.{3,60}|(?:good|independent|quality)\s+journalism\s+(?:costs|needs|depends|relies|takes)\b.{0,200})$/i,
  },
  {
    rule: 'article/topics',
    kind: 'boilerplate',
    pattern:
      /^(?:keywords?\s*:?.{0,120}|articles?\s+with\s+issue\s+keywords|(?:suggested|related|key)\s+topics?\s*:?.{0,120}|#[\w -]{2,40}|explore\s+more\s+(?:on|about)\b.{0,60}|read\s+more\s+(?:on|about)\s*:.{0,100})$/i,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern:
      /^(?:translators?|translation|produced|producers?|graphics?|illustrations?|design|video|audio|research|fact-?check(?:ing|ed)?|sub-?editors?)\s*(?::|\sby\s(?=[^\s\d.,:;!?]))\s?[^.!?]{2,100}$/i,
  },
  {
    rule: 'article/correction',
    kind: 'boilerplate',
    pattern:
      /^(?:an?\s+(?:earlier|previous|prior)\s+(?:version|edition|posting|headline|caption)\s+(?:of\s+(?:this|the\s+(?:article|story|report|post|headline))\b|gave|said|misstated|misspelled|incorrectly)\b.{3,300}|this\s+(?:article|story|report|post|piece|headline)\s+(?:has\s+been|was)\s+(?:updated|corrected|amended|edited|clarified|revised|changed)\b.{0,300}|(?:correction|clarification|update|updated|editor['’]?s\s+note|note\s+to\s+readers?)\s*(?:\([^()]{2,40}\)|,\s[^()]{4,30})?\s*:\s.{5,400}|we\s+(?:have\s+)?(?:corrected|updated|amended)\s+(?:this|the)\s+(?:article|story|headline|spelling)\b.{0,200})$/i,
  },
  {
    rule: 'article/funding',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:produced|published|reported|made|supported|funded)\s+(?:in\s+partnership\s+)?with\s+(?:the\s+)?(?:support|help|funding|assistance)\s+(?:of|from|by)\b.{3,200}|(?:this|the|our)\s+(?:project|series|article|story|report|coverage|reporting|journalism|analysis|work)\s+(?:(?:is|was|has\s+been)\s+)?(?:part\s+of|supported|funded|made\s+possible|produced|published|reported)\b.{0,30}\b(?:by|with|in\s+partnership|through|of)\b.{3,250})$/i,
  },
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:by\s+the\s+numbers|in\s+(?:numbers|figures|brief|short|a\s+nutshell)|tl;?dr|(?!strength\b)[^\d.,:;!?|()]{3,40}\s(?:in\s+(?:numbers|figures)|at\s+a\s+glance|by\s+the\s+numbers)|(?:fast|quick|key)\s+(?:facts?|figures|points)|fact\s?(?:box|file|sheet)s?|did\s+you\s+know\??|the\s+(?:basics|background|essentials|numbers)|(?:a\s+)?(?:short|brief)\s+(?:profile|history|guide|glossary)|timeline|profile|who['’]s\s+who|how\s+we\s+(?:reported|did|worked|got)\s+this(?:\s+story)?|about\s+this\s+(?:story|series|project|article|report|data|guide))\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:cancel\s+(?:at\s+)?any\s?time\b.{0,60}|(?:full|unlimited|complete|digital)\s+(?:digital\s+)?access\b.{0,120}|(?=.*\b(?:first|cancel|trial|offer|access|subscri[^\s\d.,:;!?]+|thereafter)\b)[$€£]\s?\d[\d.,]*\s*(?:for|per|a|\/|every)\s*(?:the\s+first\s+)?(?:\d+\s+)?(?:week|month|year)s?\b.{0,100}|(?:keep|continue)\s+reading\s+(?:with|for|by)\b.{0,120}|(?:the\s+)?rest\s+of\s+(?:this|the)\s+(?:article|story)\s+is\b.{0,120}|(?:choose|pick|select)\s+(?:a|your)\s+(?:plan|subscription|offer)\b.{0,60}|(?:you\s+have\s+)?read\s+(?:your|all)\b.{0,30}\bfree\b.{0,80}|(?:enjoy|get)\s+\d+\s+(?:days|weeks|months|free)\b.{0,120}|(?:manage|renew|activate)\s+(?:your\s+)?(?:subscription|account)\b.{0,60}|billed\s+(?:monthly|annually|as|every)\b.{0,80})$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^(?:if\s+you\s+(?:value|believe|like|enjoy|find|care|appreciate|can\s+(?:spare|afford|help)|want\s+(?:more|to\s+(?:support|help|see\s+more)))\b.{3,250}\b(?:journalism|reporting|newsroom|support|donat[^\s\d.,:;!?]+|give|contribut[^\s\d.,:;!?]+|subscrib[^\s\d.,:;!?]+|member[^\s\d.,:;!?]*|our\s+work)\b.{0,160}|(?:every|each|any)\s+(?:contribution|donation|gift|dollar|pound|euro|subscription)\b.{3,200}|(?:help|let)\s+us\s+(?:keep|stay|continue|report|tell|fund|hold|cover|do)\b.{3,200}|(?:we['’]re|we\s+are)\s+(?:asking|a\s+(?:small|non-?profit|reader-?funded|independent))\b.{3,250}|no\s+(?:billionaire|owner|shareholder|advertiser)s?\b.{3,160}\b(?:us|our|we)\b.{0,160}|(?:not|no)\s+(?:ready|able)\s+to\s+(?:give|subscribe|donate)\b.{0,160})$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'newsletter',
    pattern:
      /^[^"“”]{3,60}\sis\sa\s(?:non-?profit|reader-?(?:funded|supported)|member-?supported)\b.{0,300}$/i,
  },
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?:(?:get|read)\s+(?:the|our)\s+(?:one|only|weekly|daily|best)\s+e-?mail\b.{3,160}|get\s+the\s+.{2,40}\sby\s+e-?mail\b.{0,120}|welcome\s+to\s.{3,80},\s(?:our|the|a|your)\s(?:[^\s\d.,:;!?]+\s){0,2}(?:newsletter|letter|podcast|bulletin|e-?mail)\b.{0,250})$/i,
  },
  {
    rule: 'article/more-information',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:for\s+)?(?:more|further|additional)\s+(?:information|details|resources)\b[^"“]{0,60}\b(?:visit|available|see|call|contact|found|go\s+to|click|website|page)\b.{0,160}|(?:related|useful)\s+(?:links|information|documents|resources)\s*:?)$/i,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^(?:[*•~#_=·]\s*){3,}$/,
  },
  {
    rule: 'article/reader-address',
    kind: 'boilerplate',
    pattern: new RegExp(`^(?=.{12,450}$)${UNQUOTED}(?=.*${READER})${UNSAID}(?=.*${OWN})`, 'i'),
  },
  {
    rule: 'article/reader-asked',
    kind: 'newsletter',
    pattern: new RegExp(`^\\(?(?=.{12,300}$)${ASKED}${UNQUOTED}${UNSAID}[^.!?]*${WAY}`, 'i'),
  },
]

/** Lines that pages say so. */
export const pageTalkExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['We bring readers like you the lake every morning: join our community today.', 'boilerplate'],
  ['Unlike others, we have no paywall, and ask those who can to become a member.', 'boilerplate'],
  ['Follow our live updates from the harbour here.', 'newsletter'],
  ['(Sign up for Letters from the Lake, our weekly newsletter on the Alps.)', 'boilerplate'],
  ['What do you think of this story? Write to us in the Comments Section.', 'boilerplate'],
  ['If you know more, you can contact us confidentially by post.', 'boilerplate'],
  ['You’re a dedicated reader', 'newsletter'],
  ['Is The Lake Herald important to you?', 'newsletter'],
  ['For as little as $5 a month you can read without advertisements.', 'newsletter'],
  ['Support comes from listeners like you.', 'newsletter'],
  ['This is a gift article. It stays open for a week.', 'paywall'],
  ['2 of 5 free stories this month', 'paywall'],
  ['skip past newsletter promotion', 'newsletter'],
  ['By clicking subscribe, I agree to receive promotional material.', 'newsletter'],
  ['This summary was created by an AI tool. It may contain mistakes.', 'boilerplate'],
  ['This transcript was created on a deadline and may not be in its final form.', 'boilerplate'],
  ['This story was co-published with Lago Diario.', 'boilerplate'],
  ['Published - June 19, 2023 10:41 pm IST', 'boilerplate'],
  ['Printed on 19 June 2023 at 10:00', 'boilerplate'],
  ['Weather: rain over the lake, 14 to 18 degrees', 'boilerplate'],
  ['Wanted: sailors for the night ferry, call 5550119', 'boilerplate'],
  ['Live: follow the ferry on our page. Jump to the latest entry', 'boilerplate'],
  ['1. Who signed? 2. What was promised?', 'boilerplate'],
  ['Heard on Early Edition', 'boilerplate'],
  ['Listen: 4-minute listen.', 'boilerplate'],
  ['On Thursday 22 June, join our panel for a live event on the lake. Book tickets here', 'ad'],
  ['The Lake Fund supports our coverage of water. It had no say in this story.', 'boilerplate'],
  ['How we verified this: we compared five videos of the pier.', 'boilerplate'],
  ['The ferry to Graz will sail again after two years. […]', 'related'],
  ['The post Night ferry to Graz appeared first on Lake Herald.', 'boilerplate'],
  ['Also for Learners: Why Ferries Frighten Swans', 'related'],
  ['Explained | What is a ferry treaty?', 'related'],
  ['Sponsored: Discover the new lake museum. Partner content by Visit Lakes.', 'ad'],
  ['PULL-OUT: LAKE LIVING, this Sunday.', 'ad'],
  ['We and our 112 partners store information on your device.', 'ad'],
  ['Are you in the affected area? Tell us what you saw.', 'newsletter'],
  ['Email newsroom@lake.example', 'newsletter'],
  ['Click to share on Bluesky', 'boilerplate'],
  ['Set Lake Herald as your preferred source on Google', 'boilerplate'],
  ['See all photos', 'boilerplate'],
  ['Republish this story', 'boilerplate'],
  ['This forum has been closed.', 'boilerplate'],
  ['Something went wrong. Please try again.', 'boilerplate'],
  ['Before you scroll on', 'newsletter'],
  ['The Lake Herald is owned by its staff and 20,000 readers.', 'newsletter'],
  ['Keyword', 'boilerplate'],
  ['#coast guard', 'boilerplate'],
  ['Translator: Ann Lee, Omar Haddad', 'boilerplate'],
  ['An earlier version of this article misspelled the name of the lake.', 'boilerplate'],
  ['Correction (June 20): the ferry has two decks.', 'boilerplate'],
  ['Produced with the support of the Lake Fund.', 'boilerplate'],
  ['This series is part of a partnership with Lago Diario.', 'boilerplate'],
  ['The lake in numbers', 'boilerplate'],
  ['TL;DR', 'boilerplate'],
  ['Tide at the pier today: high 9:52, low 4:07', 'boilerplate'],
  ['How we reported this story', 'boilerplate'],
  ['Cancel anytime.', 'paywall'],
  ['$1 for the first month', 'paywall'],
  ['If you value our work, please support it.', 'newsletter'],
  ['Every contribution keeps the night ferry on our pages.', 'newsletter'],
  ['Lake Herald is a nonprofit newsroom.', 'newsletter'],
  ['* *** *', 'boilerplate'],
  ['Get the one email about the lake.', 'newsletter'],
  ['For more information, visit the website of the ministry.', 'boilerplate'],
  ['Words in This Story', 'boilerplate'],
  ['Quiz - Two Towns Talk About a Ferry', 'boilerplate'],
  ['Do you see the word ferry in the next part?', 'boilerplate'],
]

/** Lines of stories that are like them. */
export const pageTalkNever: readonly string[] = [
  'Tides turned against the envoy in the second week.',
  '“You can read this newsletter twice,” the minister told us.',
  'Hello and welcome to our coverage of the second day of the debate.',
  'We are ending our coverage here, with the rain.',
  'A subscription costs you less than a ferry ticket.',
  'Show your workings, the commission told both, and neither could.',
  'Follow-up talks are set for Monday in Livingstone.',
  'Sign-up sheets for compensation, the minister said, would be taken round by bicycle.',
  'Share prices played a part, too, she added.',
  'Update the law, both envoys now say, or this will happen again.',
  'Quick guides to the new rules will be printed for every skipper, the office said.',
  'Words were exchanged over the other two thirds.',
  'Donations from forty states paid for the bridge.',
  'The trust funds schools in both towns.',
  'Wanted by two courts, the general stayed at home.',
  'Subscriptions to the bond were closed on Monday.',
  'Gift horses were returned by the king.',
  'Sources: that is what the annex of the treaty is about, namely seven springs.',
  'Get involved or get out, the minister told both towns.',
  'The forum has been closed to smaller states, the envoy said.',
  'Please open the gate, the guards were told.',
  'The bridge is owned by its builders and two banks.',
  'The timeline of the talks slipped again.',
  'An earlier version of the treaty was lost at sea.',
  'If you want peace, the envoy told them, give up the pier.',
  'Heard by the court on Monday, the case was put off.',
  'LIVE: Two towns sign the ferry treaty as the lake freezes',
]
