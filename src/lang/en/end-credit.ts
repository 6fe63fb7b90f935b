/**
 * Lines with which a story ends: who wrote and edited it, whose agency it is from, where it was first printed. Behind them stands what the
 * page says of itself. Whole lines.
 */
export const endCredits: readonly RegExp[] = [
  /^[([]?(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Pp]roduced|[Ww]ritten|[Tt]ranslated|[Tt]ext|[Ww]ords)\s+by\s+\p{Lu}[^!?]{2,300}$/u,
  /^\p{Lu}.{2,200}\scontributed\s+(?:to\s+reporting|(?:to\s+)?(?:this|the)\s+(?:report|story|article)|reporting|from\s+\p{Lu}|additional)(?!\p{L}).{0,120}$/u,
  /^[([]?[Ww]ith\s+(?:(?:additional\s+)?(?:reporting|inputs?|files|information|agency|agencies|wire|contributions)\b.{0,120}|(?:AFP|AP|Reuters|dpa|PTI|ANI|Xinhua|Yonhap|Anadolu)(?=[\s,.)\]]*$|\sand\s).{0,80})$/u,
  // a letter to its readers
  /^(?:(?:until|see\s+you)\s+(?:next\s+(?:week|time|month)|tomorrow)|warmly|yours),$/i,
  /^[([]?(?:agenc(?:y|ies)|staff|wires?)\s+(?:contributed|reports?|and\s+agencies)\b.{0,80}$/i,
  /^[Ss]ources?\s*:\s?(?:\p{Lu}[\p{L}.&’'-]*|and|of|the|news|agencies|wires|staff)(?:[\s,/&]+(?:\p{Lu}[\p{L}.&’'-]*|and|of|the|news|agencies|wires|staff|[a-z]{2,3}(?:\([a-z]{2,3}\))?)){0,8}$/u,
  /^I['’]m\s+\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}\.$/u,
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s(?:wrote|adapted|edited|reported)\s(?:this|it)\b.{2,200}$/u,
  /^(?:this|the)\s+(?:article|story|report|piece|essay|commentary)\s+(?:(?:was\s+)?(?:first|originally)\s+(?:published|appeared|ran|posted)|(?:was|is)\s+(?:co-?published|republished|produced|reported|edited|written))\b.{2,250}$/i,
  /^the\s+post\s.{3,250}\sappeared\s+first\s+on\s.{2,80}$/i,
  /^[([](?:Reuters|AFP|AP|dpa|PTI|ANI|Xinhua|Yonhap|Anadolu|UPI|Bloomberg|Kyodo)(?:\s?[/,]\s?[\p{L} ]{2,30})*[)\]]\.?$/u,
  /^[-–—]\s?(?:Reuters|AFP|AP|dpa|PTI|Xinhua|Bernama|Yonhap|Anadolu|UPI|Bloomberg|Kyodo)(?:\s?[/,]\s?[\p{L} ]{2,30})*\.?$/u,
  // "ABC/AAP", "AFP/wires"
  /^\p{Lu}{2,6}\/(?:\p{Lu}{2,6}|Reuters|Antara|wires?|agenc(?:y|ies)|agensi)(?:\/(?:\p{Lu}{2,6}|Reuters|wires?|agencies))?\.?$/u,
]

/** Such lines. */
export const endCreditExamples: readonly string[] = [
  'LKB/AFP',
  'LKB/wires',
  'Reporting by Ann Lee in Wina; Editing by Omar Haddad',
  '(Additional reporting by Ann Lee)',
  'Omar Haddad contributed reporting.',
  'Agencies contributed to this report.',
  'Until next week,',
  '(With inputs from PTI)',
  'With reporting by the Kyrgyz Service and AP',
  'Source: Lake Herald and news agencies',
  'Source: AFP/hl(rc)',
  "I'm Ann Lee.",
  'Ann Lee wrote this story for Lake Learning, based on a report from AFP.',
  'This story was co-published with Lago Diario.',
  '(Reuters)',
  '– AFP',
]

/** Lines of stories that are like them. */
export const endCreditNever: readonly string[] = [
  'TCP/IP was chosen.',
  'Reporting by night was forbidden at the lake.',
  'Sources: that is what the annex is about, namely seven springs.',
  'Sources close to the talks said nothing.',
  'Ann Lee wrote to the king in May.',
  'With AP elections near, the minister flew to Hyderabad.',
  'Poor harvests contributed to the crisis.',
]
