import type { CreditTables } from '../tables/credit.ts'

/** Credits of the English press, with the words its German, French and Spanish neighbours use for them. */
export const credit: CreditTables = {
  lead: [
    /^(?:(?:written|words?|story|posted|published|reported|reporting|analysis|opinion|contributed|authored?|article)\s+)?by\b[\s:]*/i,
    /^(?:authors?|writers?|reporters?|staff\s+writers?|correspondents?|from|about)\s*:\s*/i,
    /^(?:von|par|por|door|di|av|af)\s+(?=\p{Lu})/u,
    /^(?:Von|Par|Por|Door|Autor(?:en)?|Autorin|Auteur|Author|BY|VON|PAR|POR)\s*:?\s+(?=\p{Lu})/u,
  ],
  joint: /\s+(?:and|und|et|y|&|with)\s+|\s*[;|\n•·]\s*/i,
  job: [
    /\b(?:correspondent|reporter|spokes(?:person|man|woman)|editor|writer|journalist|columnist|contributor|producer|analyst|staff|intern|fellow|bureau|desk|chief|professor|director|columnist|critic|anchor|author|lecturer|researcher|ph\.?d|m\.?d|j\.?d|m\.?b\.?e|inc|llc|ltd)\b\.?/i,
    /(?:redakt(?:eur|ion)|korrespondent|journalist|reporter|chefredakt)(?:in|en)?\b/i,
    /^(?:in|at|of|for|from|on|special\s+to|senior|political|world|business|sports?|updated?|published|published\s+on|min(?:ute)?s?\s+read)\b/i,
  ],
  nobody: [
    /^(?:(?:the\s+)?(?:(?:web|online|digital|news|our|wire|sports?|editorial|foreign|own)\s+)?(?:staff|desk|team|admin(?:istrator)?|editors?|editorial(?:\s+(?:board|team|staff))?|newsroom|correspondents?|reporters?|redaktion|rédaction|redacción|webmaster|guest(?:\s+\w+)?|contributors?|author|editor|user|unknown|none|null|undefined|anonymous|n\/a)(?:\s+(?:and\s+agenc(?:y|ies)|writers?|reports?|reporters?))?)$/i,
    /\b(?:staff|newsroom|news\s+desk|editorial\s+(?:board|team)|press\s+release|newswires?|wire\s+services?|agenc(?:y|ies))$/i,
    /^(?:photo(?:graph)?(?:s|er|ers|graphy)?|picture|pictures|image|images|video|illustration|graphics?|foto|bild|getty(?:\s+images)?)\b/i,
    /^(?:home|news|menu|login|log\s+in|sign\s+(?:in|up)|share|follow|subscribe|comments?|more|read\s+more|view\s+(?:all|profile|bio)|see\s+(?:all|more)|all\s+posts|posts?|about|contact|email|twitter|facebook|instagram|linkedin|bio|profile|close|world|politics|business)$/i,
  ],
  publishedLine: [
    /^(?:(?:first\s+)?(?:published|posted|created|released|issued)(?:\s+(?:on|at))?|date|publication\s+date)\s*:?\s*/i,
  ],
  updatedLine: [
    /^(?:last\s+)?(?:updated|modified|edited|changed|revised)(?:\s+(?:on|at))?\s*:?\s*|^(?:last\s+update|update)\s*:\s*/i,
  ],
  slogan: [
    /^(?:(?:today[’']s|the)\s+)?(?:breaking|latest|top|live)(?:[\s,&]+(?:and\s+)?(?:breaking|latest|top|live|world|local|national|international|business|current|sports?))*\s+(?:news|headlines|stories|updates)\b.{0,80}$/i,
    /^(?:news|headlines|stories)[\s,&]+(?:and\s+)?(?:headlines|updates|analysis|opinion|views|features|videos?|photos|stories|weather)\b.{0,80}$/i,
    /^(?:your|the)\s+(?:trusted\s+|leading\s+|best\s+|daily\s+)?(?:source|home)\s+(?:for|of)\s.{1,80}$/i,
  ],
  slogans: {
    examples: [
      'Breaking News',
      'Latest News and Headlines',
      'Top Stories Today',
      'News, Analysis and Opinion',
      'Your trusted source for world affairs',
    ],
    never: ['Harbour Courier', 'World News Daily', 'The Local', 'News of the Lake', 'Top Gear'],
  },
  examples: [
    ['By Ann Lee', ['Ann Lee']],
    ['By Ann Lee and Omar Haddad', ['Ann Lee', 'Omar Haddad']],
    ['By Ann Lee, Senior Correspondent', ['Ann Lee']],
    ['Written by: Ann Lee', ['Ann Lee']],
    ['Ann Lee, Omar Haddad & Ingrid Holm', ['Ann Lee', 'Omar Haddad', 'Ingrid Holm']],
    ['Von Ingrid Holm', ['Ingrid Holm']],
    ['Ann Lee - Political Editor', ['Ann Lee']],
    ['Ann Lee (ann.lee@courier.example)', ['Ann Lee']],
  ],
  never: [
    'Staff Writer',
    'News Desk',
    'Admin',
    'Photographer: Omar Haddad',
    'Editorial Board',
    'https://courier.example/authors/ann',
    '@annlee',
    'Read more',
  ],
}
