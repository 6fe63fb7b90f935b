/**
 * The headline of a page out of the places that repeat it: JSON-LD, the tag for social networks, `<title>`, the big heading.
 *
 * Outlets hang their name, section or a slogan behind it ("… - Kompas.com", "… | World News"): such a tail is cut off where the
 * outlet is named so, or where another of the places has the headline without it.
 */
import { foldWord } from '../../../text/token.ts'

/** The places a headline stands in. */
export interface Titles {
  readonly data: string | undefined
  readonly social: string | undefined
  readonly tag: string | undefined
  readonly heading: string | undefined
  readonly outlet: string | undefined
  /** Lines of the page, one of which may be the headline. */
  readonly lines: () => readonly string[]
}

const TAIL = /\s+[|–—•·»:-]+\s+(?=[^|–—•·»]{1,60}$)/
const LEAST = 8
const LONGEST = 400

/** The headline; see the file's header. */
export function headlineOf({
  data,
  social,
  tag,
  heading,
  outlet,
  lines,
}: Titles): string | undefined {
  const places = [
    [heading, 1.2],
    [data, 1.1],
    [social, 1],
    [tag, 0.3],
  ] as const
  const all = places.flatMap(([place, weight]) => {
    const title = place?.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    return title === undefined || title === '' ? [] : { title, weight }
  })
  const titles = all.map(({ title }) => title)
  // what several places say is the headline; a heading alone may be the site's name
  const votes = new Map<string, { title: string; weight: number }>()
  for (const { title, weight } of all) {
    const cut = withoutKicker(withoutTail(title, titles, outlet), titles)
    const key = folded(cut)
    const vote = votes.get(key) ?? { title: cut, weight: 0 }
    votes.set(key, { title: vote.title, weight: vote.weight + weight })
  }
  let best: { title: string; weight: number } | undefined
  for (const vote of votes.values()) if (vote.weight > (best?.weight ?? 0)) best = vote
  if (best === undefined || best.weight > 1) return best?.title
  return printedPart(best.title, lines) ?? best.title
}

/**
 * "Harian Uji :: Dua kapal ditahan", "Cetak: Dua kapal ditahan" where the page prints one part of it as a line of its own; the longest
 * part, for the site's name is printed, too.
 */
function printedPart(title: string, lines: () => readonly string[]): string | undefined {
  const label = /^[^:]{3,30}:\s+/.exec(title)?.[0] ?? ''
  const parts = [
    ...title.split(/\s+(?:[|–—•·»-]|::)\s+/),
    ...(label === '' ? [] : [title.slice(label.length)]),
  ].filter((part) => part.length > 15 && part !== title)
  if (parts.length === 0) return undefined
  const printed = new Set(lines().map(folded))
  if (printed.has(folded(title))) return undefined
  return parts
    .filter((part) => printed.has(folded(part)))
    .reduce<string | undefined>(
      (best, part) => (part.length > (best?.length ?? 0) ? part : best),
      undefined,
    )
}

/** "Krisis Selat - Dua kapal ditahan" where another place has only what is behind the dash. */
function withoutKicker(title: string, all: readonly string[]): string {
  const kicker = /^.{2,60}?\s[-–—|]\s(?=\S)/.exec(title)
  if (kicker === null) return title
  const rest = title.slice(kicker[0].length)
  return all.some((other) => folded(other) === folded(rest)) ? rest : title
}

function withoutTail(title: string, all: readonly string[], outlet: string | undefined): string {
  const tail = TAIL.exec(title)
  if (tail === null || tail.index < LEAST) return title
  const head = title.slice(0, tail.index)
  const rest = folded(title.slice(tail.index + tail[0].length))
  const name = folded(outlet ?? '')
  const named = name !== '' && rest !== '' && (rest.includes(name) || name.includes(rest))
  return named || all.some((other) => folded(other) === folded(head))
    ? withoutTail(head, all, outlet)
    : title
}

function folded(text: string): string {
  return foldWord(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
}
