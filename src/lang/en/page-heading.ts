import type { FurnitureRule } from '../tables/article.ts'

/** Headings of what a page puts beside its story: other stories, lists, boxes. */
export const pageHeadings: readonly FurnitureRule[] = [
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:further|more|suggested|recommended|related|essential|background)\s+(?:reading|viewing|coverage|links|content|topics?|articles|stories|news|posts)|going\s+further|read\s+(?:next|on|more\s+(?:on|about|from)\s[^.,!?]{2,40})|keep\s+reading|what\s+to\s+read\s+next|(?:also|see)\s+(?:read|also)|elsewhere(?:\s+(?:on|in)\s[^.,!?]{2,40})?|(?:editors?|staff)['’]?s?\s+(?:picks?|choice)|from\s+(?:the|our)\s+archives?|more\s+(?:on\s+this(?:\s+(?:story|topic))?|like\s+this|headlines|videos?|news|from\s+(?:the\s+)?[^\s\d.,:;!?][^.,!?]{1,40}|about\s+[^.,!?]{2,40}))\s*[:|»]?$/i,
    heads: true,
  },
  {
    rule: 'article/related-heading',
    kind: 'related',
    pattern:
      /^(?:(?:the\s+)?latest\s+(?:news|stories|headlines|updates|videos?|from\s[^.,!?]{2,40})|(?:top|featured|trending|popular|must[\s-]read)\s+(?:stories|articles|news|reads?|posts|topics|videos)|trending(?:\s+(?:now|today))?|must[\s-]reads?|in\s+this\s+section|explore\s+more|in\s+case\s+you\s+missed\s+it|you\s+may\s+(?:also\s+)?have\s+missed|recommended(?:\s+(?:for\s+you|by\s.{2,30}))?|other\s+(?:headlines|coverage|reports))\s*[:|»]?$/i,
    heads: true,
  },
]

/** Lines that head them. */
export const pageHeadingExamples: readonly (readonly [
  line: string,
  kind: FurnitureRule['kind'],
])[] = [
  ['Further reading', 'related'],
  ['Going further', 'related'],
  ["Editors' picks", 'related'],
  ['More on this story', 'related'],
  ['In case you missed it', 'related'],
  ['Trending now', 'related'],
]

/** Lines of stories that begin like them. */
export const pageHeadingNever: readonly string[] = [
  'More on this later, the minister said.',
  'Further talks are due on Monday',
  'The latest from the front was grim, he said.',
  'Elsewhere in the capital, shops stayed shut.',
]
