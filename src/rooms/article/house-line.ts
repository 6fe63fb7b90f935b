/**
 * Lines of the house: the outlet's name alone, its writers' names alone, and what a page says of either ("Siti Aminah meliput danau sejak
 * 2011", "The Lake Herald is published by its readers").
 */
import type { NoiseTables } from '../../lang/tables/article.ts'
import { foldWord } from '../../text/token.ts'
import type { PageMetadata } from './page/metadata.ts'

/** A site's name is shorter. */
const SITE = 50
/** What is said of a writer or an outlet is no longer than this. */
const NOTE = 400
/** Notes on who wrote a story stand below at least this share of what is told. */
const BELOW = 0.6
/** Where a first name alone is enough, and how long it must be. */
const LAST = 0.85
const FIRST = 4
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}$/u

/** The names by which lines of the house are known, folded. */
export interface House {
  readonly sites: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
}

/** The names of a page's house: by its data, and behind the headline in `<title>` ("... | Kanal Sipil"). */
export function houseOf(metadata: PageMetadata): House {
  const { outlet, titleTag = '', title = '', credits = [], bylines = [] } = metadata
  const tail = /[|–—·]\s*([^|–—·]{3,40})$/.exec(titleTag)?.[1] ?? ''
  const sites = [outlet ?? '', tail]
    .map((name) => foldWord(name.trim()))
    .filter((name) => name.length > 2 && name !== foldWord(title))
  const people = credits.flat().flatMap(({ name, organization }) => (organization ? [] : name))
  const authors = [...people, ...bylines]
    .filter((name) => FULL_NAME.test(name))
    .map(foldWord)
    .filter((name) => !sites.includes(name))
  return { sites: new Set(sites), authors: new Set(authors) }
}

/** Whether a line is the outlet's name alone, which is none of the story and heads what it says of itself. */
export function isSite(line: string, { sites }: House): boolean {
  return line.length < SITE && sites.has(foldWord(line))
}

/**
 * The rule by which a line is about the house.
 *
 * @param share of the story that stands above it
 */
export function houseRule(
  line: string,
  share: number,
  { sites, authors }: House,
  { writerNotes, outletNotes }: Pick<NoiseTables, 'writerNotes' | 'outletNotes'>,
): string | undefined {
  if (sites.size === 0 && authors.size === 0) return undefined
  if (line.length > NOTE || /["“”]/.test(line)) return undefined
  const folded = foldWord(line)
  if (authors.has(folded)) return 'article/byline'
  const restOf = (names: ReadonlySet<string>) => {
    for (const name of names)
      if (folded.startsWith(`${name} `) || folded.startsWith(`${name}’s `))
        return folded.slice(name.length)
    return undefined
  }
  const doing = restOf(sites) ?? restOf(new Set(Array.from(sites, (name) => `the ${name}`)))
  if (doing !== undefined && outletNotes.some((note) => note.test(doing)))
    return 'article/outlet-note'
  if (share < BELOW) return undefined
  // "Thandeka reports on southern Africa": at the very end the first name does
  const first = Array.from(authors, (name) => name.split(' ')[0] ?? '').filter(
    (name) => name.length >= FIRST,
  )
  const life = restOf(authors) ?? (share < LAST ? undefined : restOf(new Set(first)))
  return life !== undefined && writerNotes.some((note) => note.test(life))
    ? 'article/author-bio'
    : undefined
}
