import type { FurnitureRule } from '../tables/article.ts'

/** What pages say to their readers beside the story: invitations, notices, buttons. Whole lines. */
export const pageNoise: readonly FurnitureRule[] = [
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:key|main)\s+(?:takeaways?|points|facts|findings|figures)|at\s+a\s+glance|in\s+(?:brief|short)|what\s+to\s+know|what\s+you\s+(?:need\s+to|should)\s+know|(?:article|quick)\s+(?:index|summary)|table\s+of\s+contents|contents|on\s+this\s+page|summary)\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/desk-note',
    kind: 'boilerplate',
    pattern:
      /^\((?:ATTN|LEAD|EDS|Editors?['’]?\s+note|(?:2nd|3rd|\d+th)\s+LD|URGENT|CORRECTED)\b[^()]{0,200}\)$/i,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^(?:_{3,}|\*{3,}|(?:\*\s){2,}\*|[-–—]{2,}|(?:•\s?){3,}|~{3,})$/,
  },
  {
    rule: 'article/funding',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:research|reporting|travel|work)\s+(?:for|on)\s+this\s+(?:commentary|article|story|report|piece|project|series)\b.{0,60}\b(?:supported|funded|made\s+possible|paid)\b.{0,160}|\(?(?:continue|keep)\s+reading\s+below\b.{0,40}\)?)$/i,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:subscribe\s+now\b|to\s+(?:view|read|see|continue)\s.{0,60}\bplease\s+(?:subscribe|log\s+in|register|sign)\b|if\s+you(?:['’]re|\s+are)\s+(?:seeing\s+this|already\s+a)\b.{0,80}\b(?:subscriber|member|message)|(?:first-time|new)\s+subscribers\b|(?:you\s+are\s+near|you(?:['’]ve|\s+have)\s+reached)\b.{0,60}\bfree\b|two\s+more\s+stories\s+are\s+free\b|create\s+a\s+free\s+account|(?:sign|log)\s+in\s+to\s+(?:comment|save|join)\b.{0,40}|unlock\s+(?:full|unlimited)\b).{0,200}$/i,
  },
  {
    rule: 'article/newsletter',
    kind: 'newsletter',
    pattern:
      /^(?:for\s+(?:the\s+)?(?:latest|more|breaking)\b.{0,80}\b(?:download|follow|subscribe|sign\s+up|visit\s+our|join)\b|(?:stay|keep)\s+(?:up\s+(?:to\s+date|with)|informed|connected|tuned)\b.{0,120}\b(?:download|follow(?:ing)?|subscribe|sign|join|app|newsletter|bulletin)\b|get\s+.{1,60}\b(?:straight|direct|delivered)\s+to\s+your\b|(?:our|the)\s+(?:daily|weekly|monthly|morning|evening|free)\s+(?:letter|briefing|bulletin|digest|newsletter|e-?mail)s?\b.{0,160}\b(?:your|inbox|you)\b|leaving\s+your\s+(?:e-?mail\s+)?address\b|notify\s+me\s+(?:of|when|by)\b|(?:choose|manage)\s+(?:your\s+)?(?:other\s+)?(?:letters|newsletters|alerts|notifications)\b|turn\s+on\s+(?:desktop\s+)?notifications\b).{0,200}$/i,
  },
  {
    rule: 'article/appeal',
    kind: 'boilerplate',
    pattern:
      /^(?:we\s+(?:rely|depend)\s+on\s+(?:readers|your|you)\b|our\s+(?:journalism|reporting|work)\s+is\s+(?:free|possible|funded|made\s+possible)\b|support\s+(?:us\b(?=.{0,80}(?:[€$£]|\bmonth|\btoday\b|\bdonat))|independent\s+journalism\b|our\s+(?:work|newsroom)\b)|(?:make|give)\s+a\s+(?:donation|gift)\b|thank\s+you\s+for\s+reading\b).{0,250}$/i,
  },
  {
    rule: 'article/feedback',
    kind: 'boilerplate',
    pattern:
      /^(?:was\s+this\s+(?:article|story|page|content)\s+(?:helpful|useful|interesting)|how\s+did\s+we\s+do|report\s+an?\s+(?:error|mistake|correction|typo)|correct\s+this\s+(?:article|story)|(?:do\s+you\s+)?have\s+(?:something\s+to\s+say|a\s+(?:story|question|correction|view))\b|got\s+(?:a\s+(?:question|story|tip)|something)\b|submit\s+(?:your|a)\s+(?:letter|comment|question|photo|op-?ed|correction)\b|send\s+your\s+(?:note|letter|comments?|feedback|story)\b|tell\s+us\s+(?:what\s+you\s+think|more|your)\b|did\s+(?:a|you\s+(?:find|spot|like))\b.{0,80}\b(?:miss|error|mistake|article|story)\b|write\s+(?:to\s+)?us\b).{0,160}$/i,
  },
  {
    rule: 'article/disclaimer',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:the\s+)?(?:views|opinions)\s+(?:expressed|in\s+this)\b.{0,120}\b(?:author|writer|own|necessarily|reflect|represent)|disclaimer\s*:|(?:correction|clarification|editor['’]s\s+note)\s*:|this\s+(?:article|story|report)\s+(?:was|has\s+been)\s+(?:amended|corrected|updated)\b|.{0,80}\b(?:is|are)\s+not\s+(?:legal|medical|financial|investment)\s+advice\b|except\s+for\s+the\s+headline\b|(?:this|the)\s+(?:story|article|report|content|feature)\s+(?:was|is|has\s+been)\s+(?:supported|funded|sponsored|produced\s+with|generated\s+from|made\s+possible|part\s+of\s+(?:a|our|the)\s+(?:series|partnership|project))\b|.{0,60}\bis\s+not\s+responsible\s+for\s+(?:the\s+)?(?:opinions|views|statements|comments)\b|(?:advertising|affiliate)\s+disclosure\b|small\s+files\s+on\s+your\s+device\b).{0,300}$/i,
  },
  {
    rule: 'article/comment-form',
    kind: 'boilerplate',
    pattern:
      /^(?:your\s+e-?mail\s+(?:address\s+)?will\s+not\s+be\s+(?:published|shared)\b.{0,80}|be\s+the\s+first\s+to\s+comment|comments\s+(?:are|have\s+been)\s+(?:moderated|closed|disabled)\b.{0,80}|(?:show|hide|load|see|read|all)\s+(?:all\s+|more\s+)?(?:\d+\s+)?comments|(?:post|add|write)\s+a\s+(?:comment|reply)|reply|report\s+(?:comment|abuse)|join\s+the\s+discussion)[.!]?$/i,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:sign|log)\s+(?:up|in)|register(?:\s+now)?|load\s+more|show\s+(?:more|less)|back\s+to\s+(?:top|home|the\s+top)|read\s+(?:this\s+(?:story|article)\s+)?in\s+[^\s\d.,:;!?][^\s\d.,:;!?]+|gift(?:\s+this)?\s+article|(?:up\s+next|next\s+(?:story|article|up)|previous\s+(?:story|article))|print\s+this(?:\s+page)?|e-?mail\s+this|text\s+size|photo\s+gallery|view\s+(?:gallery|more|photos)|skip\s+to\s+(?:content|main)\b.{0,20}|got\s+it|dismiss|close|no\s+thanks|updated?\s+\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?)\s+ago|\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?)\s+ago)[.!]?$/i,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:most\s+viewed|(?:also\s+)?in\s+the\s+news|more\s+in\s+[^\s\d.,:;!?][^\d.,:;!?|()]{1,30}|more\s+from\s+(?:this\s+author|us)|other\s+(?:stories|articles|news)|related\s+videos?|you\s+might\s+(?:also\s+)?(?:like|be\s+interested\s+in)|popular\s+(?:now|stories)|highlights?)\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/invitation',
    kind: 'newsletter',
    pattern:
      /^(?:want|looking\s+for|never\s+miss|don['’]t\s+miss|enjoy(?:ed|ing)?|like)\b.{3,140}[?!:.,]\s+(?:join|follow|subscribe|sign\s+up|download|get\s+(?:our|the|it|them)|click)\b.{0,200}$/i,
  },
  {
    rule: 'article/share-buttons',
    kind: 'boilerplate',
    pattern:
      /^(?=.{0,160}$)(?=.*\b(?:share|save|print|tweet|gift|copy|e-?mail|comments?)\b)(?:(?:share|save|tweet|print|gift|article|story|copy|link|e-?mail|whatsapp|facebook|twitter|x|telegram|linkedin|threads|reddit|comments?|read|min|on|via|this|\d[\d.,]*)(?:[\s:|·•,/]+|$)){2,14}$/i,
  },
  {
    rule: 'article/topics',
    kind: 'boilerplate',
    pattern:
      /^(?:today['’]s\s+topics\b.{0,150}|tags?\s+[^.!?]{3,150}|filed\s+under\s+[^.!?]{3,100}|topics?\s+(?:in\s+this\s+(?:article|story)|covered)\b.{0,150})$/i,
  },
  {
    rule: 'article/poll',
    kind: 'boilerplate',
    pattern:
      /^(?:how\s+do\s+you\s+feel\s+about\s+(?:this|the)\s+(?:story|article)\b.{0,60}|(?:poll|quiz)(?:\s+of\s+the\s+(?:day|week))?\s*:.{0,160}|.{5,140}\?\s+(?:vote(?:\s+(?:now|here))?|take\s+(?:our|the)\s+poll|have\s+your\s+say)|(?:happy|sad|angry|surprised|inspired|bored|agree|disagree|yes|no|undecided|not\s+sure)\s*\(?\d{1,3}(?:\.\d+)?\s?%\)?)[.!]?$/i,
  },
  {
    rule: 'article/comment-form',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:to\s+comment|you\s+must\s+be)\b.{0,30}\blogged\s+in\b.{0,60}|sort\s+by\s+(?:newest|oldest|best|top)\b.{0,40}|(?:newest|oldest|best)\s+first|(?:please\s+)?(?:be\s+(?:polite|civil|respectful)|keep\s+(?:it|comments)\s+(?:polite|civil|respectful))\b.{0,120})[.!]?$/i,
  },
  {
    rule: 'article/follow-us',
    kind: 'boilerplate',
    pattern:
      /^(?:follow\s+(?:us|@\w{2,30})(?:\s+on\b.{0,60}|\s*[:.!]?)|(?:open|read|continue)\s+in\s+(?:the\s+)?app\b.{0,80}|get\s+the\s+app\b.{0,60})$/i,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:this|the)\s+(?:article|story)\s+(?:was|has\s+been)\s+(?:amended|updated|corrected|revised)\s+(?:on|at|with|to\s+(?:correct|add|include|clarify|remove|reflect))\b.{0,300}|(?:republication|reproduction)\b.{0,60}\b(?:requires|prohibited|forbidden)\b.{0,120}|the\s+.{2,40}\s+is\s+a\s+(?:member|signatory)\s+of\s+the\s+.{3,60}|this\s+content\s+was\s+(?:produced|paid|created)\b.{0,120}|the\s+(?:views|opinions)\s+are\s+(?:the\s+)?(?:author|writer)['’]s\s+own\b.{0,60})$/i,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:loading\s*(?:\.{2,3}|…)|ad\s+feedback|play\s+audio|watch\s+live|listen\s+to\s+(?:the|this)\s+(?:story|article)|print\s+this\s+(?:story|article)|accept\s+all|about\s+us|terms\s+apply|back\s+to\s+[^\s\d.,:;!?][^\s\d.,:;!?]{2,20}|(?:first\s+published|last\s+updated)\s.{6,40})[.!]?$/i,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:you\s+may\s+like|related\s+posts|latest|from\s+(?:our\s+partners|around\s+the\s+web|the\s+web)|around\s+the\s+web|paid\s+partnership|sponsored\s+(?:stories|links)|more\s+stories|up\s+next|in\s+other\s+news|today['’]s\s+(?:top\s+stories|headlines)|most\s+(?:shared|commented|discussed))\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/paywall',
    kind: 'paywall',
    pattern:
      /^(?:subscribers\s+only|for\s+subscribers|continue\s+with\s+a\s+subscription|start\s+(?:your|a)\s+free\s+trial|already\s+have\s+an\s+account\b.{0,40}|contribute|donate\s+to\s+keep\b.{0,80})[.!]?$/i,
  },
  {
    rule: 'article/embedded-post',
    kind: 'boilerplate',
    pattern:
      /^(?:.{1,50}\s)?\(?@\w{2,30}\)?(?:\s*[·•|,—–-]\s*(?:\d{1,2}[:.]\d{2}(?:\s?[AaPp][Mm])?|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})){1,3}$/u,
  },
  {
    rule: 'article/live-over',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:this|our|the)\s+live\s+(?:blog|page|coverage|updates?|reporting|feed)\b.{0,60}\b(?:closed|ended|over|ends|closing|concluded|finished)\b|(?:we\s+are|we['’]re)\s+(?:now\s+)?(?:closing|wrapping\s+up|ending)\s+(?:this|our|the)\s+live\b|that['’]s\s+(?:all|it)\s+(?:from\s+us|for\s+(?:today|now|tonight)|for\s+our\s+live)\b|thanks?\s+(?:you\s+)?for\s+(?:following|joining|reading\s+along|staying\s+with)\b).{0,160}$/i,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:the\s+)?[^\s\d.,:;!?].{2,60}\bis\s+(?:published|owned|run|edited)\s+by\s+(?:the\s+)?.{2,60}(?:\b(?:ltd|limited|llc|inc|plc|trust|foundation|cooperative|co-?operative|press|media|group|holdings)\b).{0,120}$/i,
  },
  {
    rule: 'article/credit-line',
    kind: 'boilerplate',
    pattern:
      /^(?:written|words|text)\s+by\s+[^\s\d.,:;!?][^\d.,:;!?|()]*(?:\s[^\s\d.,:;!?][^\d.,:;!?|()]*){0,4}[,;|/·]\s*(?:edited|editing|photographs?|photos?|pictures)\s+by\s+[^\s\d.,:;!?][^\d.,:;!?|()]*(?:\s[^\s\d.,:;!?][^\d.,:;!?|()]*){0,4}\.?$/i,
  },
]

/** Lines that pages say to their readers. */
export const pageNoiseExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] =
  [
    ['Key takeaways', 'boilerplate'],
    ['(ATTN: ADDS remarks in paras 2-3)', 'boilerplate'],
    ['___', 'boilerplate'],
    ['Research for this commentary was supported by a grant of the Lake Fund.', 'boilerplate'],
    ['This live blog is now closed. Read our full story here.', 'boilerplate'],
    ["That's all from us in Vienna.", 'boilerplate'],
    ['Thank you for following our live coverage.', 'boilerplate'],
    ['The Lake Herald is published by Herald Media Ltd, Geneva.', 'boilerplate'],
    ['Written by Ann Lake, edited by Tom Ferry', 'boilerplate'],
    ['Subscribe now to our evening edition for the full story.', 'paywall'],
    ['To view the full story, please subscribe to the Harbour Times.', 'paywall'],
    ["If you're seeing this message but you're already a subscriber, please log in.", 'paywall'],
    ['Sign up', 'boilerplate'],
    ['For the latest stories and breaking news updates download the Harbour app.', 'newsletter'],
    ['Stay informed: subscribe to our weekly bulletin.', 'newsletter'],
    ['Get the Harbour Times straight to your phone.', 'newsletter'],
    ['Our weekly letter brings three ideas to your inbox.', 'newsletter'],
    ['We rely on readers like you. Make a donation today.', 'boilerplate'],
    ['Was this article helpful?', 'boilerplate'],
    ['Submit your letter to the editor via this form.', 'boilerplate'],
    ['The views expressed here are those of the author.', 'boilerplate'],
    ['Correction: an earlier version misspelled the name of the envoy.', 'boilerplate'],
    ['This guide is for information and is not legal advice.', 'boilerplate'],
    ['Disclaimer: this report comes from an agency feed.', 'boilerplate'],
    ['Your email address will not be published. Required fields are marked *', 'boilerplate'],
    ['Be the first to comment', 'boilerplate'],
    ['Load more', 'boilerplate'],
    ['Updated 2 hours ago', 'boilerplate'],
    ['Most viewed', 'related'],
    ['More in World', 'related'],
    ['Want more news from the lake? Join our channel.', 'newsletter'],
    ['Share Gift article 3 min read', 'boilerplate'],
    ['Filed under lake, ferry', 'boilerplate'],
    ['Poll: should the ferry sail at night?', 'boilerplate'],
    ['Disagree 40%', 'boilerplate'],
    ['To comment you must be logged in.', 'boilerplate'],
    ['Follow @harbourpost', 'boilerplate'],
    ['This article was amended on 3 June to correct a name.', 'boilerplate'],
    ['Back to World', 'boilerplate'],
    ['From our partners', 'related'],
    ['Subscribers only', 'paywall'],
  ]

/** Lines of stories that begin like them. */
export const pageNoiseNever: readonly string[] = [
  'Key facts were withheld from the court, the minister said.',
  'Research for this treaty took ten years, the envoy said.',
  'Sign up was slow, the ministry said, because the treaty was long.',
  'Stay up to date with the treaty, the envoy told them, and left.',
  'Our weekly talks go on, the minister said.',
  'Reply came from Geneva within the hour.',
  'Close allies of the president stayed away.',
  'Register offices in the capital were shut on Monday.',
  'Views expressed at the meeting were sharp, diplomats said.',
  'Support us or stand aside, the president told the allies.',
  'Back to top diplomacy after a year, he flew to Vienna.',
  'Log in hand, the forester met the delegation.',
  'Want of trust, he said, sank the talks.',
  'Share the water or lose it, the envoy told the two towns.',
  'The article was amended twice by the drafters before the vote.',
  'Follow us to Vienna, the king told his guards on Monday, and they did.',
  'Latest figures show that trade fell.',
  'Contribute or leave, the minister told the allies.',
]
