/** Stops: whether a full stop, question or exclamation mark ends a sentence. */

/** What a language knows about its stops; `common` and `cues` in lower case, abbreviations as printed. */
export interface Stops {
  readonly abbreviations: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly cues: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

/** How much text before and behind a stop is looked at. */
const REACH = 60

/**
 * Whether the sentence that began at `start` ends at a stop.
 *
 * @param from where the stop stands
 * @param to behind the stop and the marks that close with it; before the text's end
 */
export function endsSentence(
  text: string,
  start: number,
  from: number,
  to: number,
  stops: Stops,
): boolean {
  if (!/\s/.test(text[to] as string)) return false
  const after = text.slice(to, to + REACH).trimStart()
  const mark = text.slice(from, to)
  const before = text.slice(Math.max(start, from - REACH), from)
  // "... kata Menlu", "Yahoo! menolak": the sentence goes on in lower case; "iPhone" may begin one.
  if (/^["“‘'([]*\p{Ll}(?!\p{Lu})/u.test(after) || /^[,;:)\-–—]/.test(after)) return isDashed(after)
  if (/^(?:\.{2,}|…)/.test(mark)) return true
  if (mark[0] === '.') return !isAbbreviation(before, mark, after, from - start, stops)
  return !(/["”’]/.test(mark) && hasCue(after, stops))
}

// "Mereka sepakat. - Reuters" ends; "Apa? - tanyanya" does not; a dash opens list items only before a capital.
function isDashed(after: string): boolean {
  return /^[-–—]\s?["“]?\p{Lu}/u.test(after)
}

function isAbbreviation(
  before: string,
  mark: string,
  after: string,
  length: number,
  stops: Stops,
): boolean {
  const word = /[\p{L}.]*$/u.exec(before)?.[0].replace(/^\.+/, '') ?? ''
  // A list's number: "1. Menteri Luar Negeri".
  if (length <= 3 && /^\d{1,2}$/.test(before)) return true
  if (word === '' || /["”’']/.test(mark)) return false
  if (stops.beforeNumber.has(word) && /^\p{N}/u.test(after)) return true
  if (stops.abbreviations.has(word) && !stops.closing.has(word)) return true
  const initial = /^\p{Lu}$/u.test(word)
  const dotted = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)
  if (!initial && !dotted && !stops.closing.has(word)) return false
  if (/^["“]/.test(after)) return false
  // Behind "(Purn.)" or "U.S." the next word decides: a small word with a capital begins a sentence.
  const next = /^[("“‘]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase()
  return next === undefined || !stops.common.has(next)
}

// `"Is that fair?" Lavrov asked`: one of the next words is a verb of saying, before any other stop.
function hasCue(after: string, { cues }: Stops): boolean {
  const clause = /^[^.!?,"“]*/.exec(after)?.[0] ?? ''
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.slice(0, 4).some((word) => cues.has(word))
}
