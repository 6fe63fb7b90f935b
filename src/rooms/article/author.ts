/**
 * Who wrote the story: people's names out of a page's credits, and the agencies credited beside or in place of them.
 *
 * Takes the credits as the page gives them ("By Ann Lee, Senior Correspondent", "Tim Redaksi", "sari@harian.example"); of several
 * places the first that names people counts.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { CreditTables } from '../../lang/tables/credit.ts'
import type { Furniture } from '../../model/article.ts'
import { foldWord } from '../../text/token.ts'
import { outletRow } from './outlet.ts'
import type { Credit } from './page/json-ld.ts'
import type { PageMetadata } from './page/metadata.ts'

/** Whom a page credits. */
export interface Authors {
  readonly people: readonly string[]
  /** Canonical names of agencies. */
  readonly agencies: readonly string[]
}

const WRITERS = new Set(['article/credit-line', 'article/byline', 'article/behind-credit'])
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,80}@\S{1,80}\.\S{1,30}|(?<!\S)@\w+/gi
const MOST_PEOPLE = 20
const LONGEST = 60
const MOST_WORDS = 6
const FULL_NAME = /^(?!The )\p{Lu}[^\s\d]*(?: [^\s\d]+){0,4} \p{Lu}[^\s\d]+$/u
/** Degrees behind a name: "Ann Lee MS". */
const DEGREE = /(?<=\p{Ll})(?:\s(?!I{1,3}$|IV$|VI*$)\p{Lu}{2,4})+$/u
/** A name at a line's beginning, or two of them, with their outlet, before a day of the week or a month and a year. */
const DATED =
  /^(?:[Oo]leh:?\s+|[Bb]y\s+)?(?!(?:Terbit|Tayang|Rilis|Diterbitkan|Dipublikasikan|Published|Posted|Updated)\s)(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: (?:\p{Ll}{2,3}|&) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})?)\s*[,|·•–—-]\s*(?:\p{Lu}[\p{L}. ]{2,30}\s[-–—|]\s)?(?:terbit\s+)?(?:\p{L}{3,9},?\s+)?\d{1,2}(?:\s\p{L}{3,9}\s|[/.-]\d{1,2}[/.-])(?:19|20)\d\d(?!\d)/u
/** A day, and behind it who wrote: "17 November 2026 | By Holly Brand", "9 November 2026, 13.30 WIB Oleh: Sari Kusuma". */
const BEHIND_DATE =
  /^(?:\p{L}{3,9},\s+)?(?:\d{1,2}[\s/.-][\p{L}\d]{1,10}[\s/.-]|\p{L}{3,10}\.?\s\d{1,2},\s)(?:19|20)\d\d(?!\d)[^"“”]{0,40}?\s(?:[Bb]y|BY|[Oo]leh|OLEH|[Pp]enulis|PENULIS)\s*:?\s+(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})$/u
/** A credit at the end that says who wrote. */
const WROTE =
  /^[([]?(?:[Pp]enulis|PENULIS|[Rr]eporter|REPORTER|[Jj]urnalis|[Ll]aporan|[Kk]ontributor|[Rr]eporting by|[Ww]ritten by|[Ww]ords by)\s*[:,]?\s+(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})(?=$|\s?[.,;|/()]|\s(?:[Ee]ditor|in|dari|di|and|dan)\s?)/u
/** Lower-case words that stand in names; other ones make it a description ("Head of Region"). */
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|di|dos|du|van|von|vom|zu[mr]?|den|der|ten|ter|la|le|las|los|y|e|af|av|bin|binti|ibn|al|el|bte|[’'a-z]{1,3}[’'-]\S*)$/u

/** The lines among a page's furniture that may name who wrote the story. */
export function writersIn(furniture: readonly Furniture[]): readonly string[] {
  return furniture.filter(({ rule }) => WRITERS.has(rule)).flatMap(({ exact }) => exact.split('\n'))
}

/**
 * The people and agencies a page credits; see the file's header.
 *
 * @param ends lines that credit them at the end of the story
 */
export function authorsOf(
  { credits = [], bylines = [], lines = [], outlet, agencies = [] }: PageMetadata,
  url: string | undefined,
  pack: LanguagePack,
  gazetteer: Gazetteer,
  ends: readonly string[] = [],
): Authors {
  const found = new Set<string>()
  for (const name of agencies) {
    const agency = agencyIn(name, gazetteer)
    if (agency !== undefined) found.add(agency)
  }
  const own = [outlet, hostName(url), outletRow(outlet, url, gazetteer)?.name]
    .map((name) => keyOf(name ?? ''))
    .filter((name) => name !== '')
  const site = hostName(url)?.split('.').at(-2) ?? ''
  const printed = lines.filter(
    (line) => line.length < 120 && pack.credit.lead.some((pattern) => pattern.test(line)),
  )
  const groups: (readonly Credit[])[] = [
    ...credits,
    ...[...bylines, ...printed, ...lines.flatMap(datedName), ...ends.flatMap(endName)].map(
      (name) => [{ name, organization: false }],
    ),
  ]
  let people: readonly string[] = []
  let house: string | undefined
  for (const [index, group] of groups.entries()) {
    const names = new Map<string, string>()
    for (const credit of group) {
      const { rest, housed } = withoutOutlet(credit.name, outlet, own)
      const credited = index < credits.length
      if (housed && credited && !isNobody(credit.name, pack.credit)) house ??= credit.name
      for (const name of peopleIn(rest, pack.credit)) {
        const agency = agencyIn(name, gazetteer)
        if (agency !== undefined) found.add(agency)
        const impersonal = credit.organization || own.includes(keyOf(name)) || saysSite(name, site)
        if (agency !== undefined || impersonal || isOutlet(name, gazetteer)) {
          if (credited) house ??= name
        }
        // what an element is called is a weak sign, as is what stands beside an outlet: a full name must stand there
        else if ((housed || !credited) && !FULL_NAME.test(name)) continue
        else if (names.size < MOST_PEOPLE && !names.has(keyOf(name)))
          names.set(keyOf(name), withoutHouse(name, own, gazetteer))
      }
    }
    people = Array.from(new Set(names.values()))
    if (people.length > 0) break
  }
  if (people.length === 0 && house !== undefined) people = [house]
  return { people, agencies: Array.from(found) }
}

/** "Sari Kusuma, Harian Uji - Sabtu, 21 Nov 2026": a name before the day of publication. */
function datedName(line: string): readonly string[] {
  const name = DATED.exec(line)?.[1] ?? BEHIND_DATE.exec(line)?.[1]
  return name === undefined || line.length > 120 ? [] : [name]
}

/** "Reporter: Sari Kusuma. Editor: Budi": who wrote it, of a credit at the end. An agency's "Pewarta" is nobody of the house. */
function endName(line: string): readonly string[] {
  const name = WROTE.exec(line)?.[1]
  return name === undefined ? [] : [name]
}

/** "Ann Lee, Harian Uji" without the outlet's own name. */
function withoutOutlet(
  name: string,
  outlet: string | undefined,
  own: readonly string[],
): { rest: string; housed: boolean } {
  const whole = keyOf(name)
  if (!own.some((one) => one.length > 3 && whole.includes(one)))
    return { rest: name, housed: false }
  const at = outlet === undefined ? -1 : name.toLowerCase().indexOf(outlet.toLowerCase())
  if (own.includes(whole.replace(/^the/, ''))) return { rest: '', housed: true }
  const end = at + (outlet?.length ?? 0)
  return { rest: at < 0 ? name : `${name.slice(0, at)}, ${name.slice(end)}`, housed: true }
}

/** "Ann Lee The Associated Press" without the agency or outlet behind the name. */
function withoutHouse(name: string, own: readonly string[], gazetteer: Gazetteer): string {
  const words = name.split(' ')
  for (let at = 2; at < words.length; at++) {
    const tail = words.slice(at).join(' ')
    if (own.includes(keyOf(tail)) || outletRow(tail, undefined, gazetteer) !== undefined)
      return words.slice(0, at).join(' ')
  }
  return name
}

/** The people named in one credit. */
export function peopleIn(credit: string, tables: CreditTables): readonly string[] {
  const plain = credit
    .slice(0, 500)
    .replace(ADDRESS, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  if (isNobody(plain, tables)) return []
  const parts = withoutLead(plain, tables).split(tables.joint)
  return namesIn(
    parts.flatMap((part) => part.split(/\s*,\s*/)),
    tables,
  )
}

function isNobody(credit: string, tables: CreditTables): boolean {
  return tables.nobody.some((pattern) => pattern.test(credit.trim()))
}

/** Names parted by commas; a single word behind a full name is a place, a degree or a desk ("Ann Lee, Wina"). */
function namesIn(parts: readonly string[], tables: CreditTables): readonly string[] {
  const names = parts.flatMap((part) => nameIn(part, tables) ?? [])
  const full = names[0]?.includes(' ') === true
  return names.filter(
    (name, index) =>
      index === 0 ||
      !full ||
      (name.includes(' ') &&
        name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word))),
  )
}

function nameIn(part: string, tables: CreditTables): string | undefined {
  const [head = ''] = withoutLead(part.trim(), tables).split(/\s+[-–—/]\s+|\s*[:：]\s+/)
  const bare = head.replace(/^[\s.,'"“”*-]+|[\s,'"“”*:-]+$/g, '').replace(DEGREE, '')
  const name = withoutPost(bare, tables)
  const words = name.split(' ').length
  if (!/\p{L}{2}/u.test(name) || /\d{2}/.test(name)) return undefined
  if (name.length > LONGEST || words > MOST_WORDS) return undefined
  if ([...tables.nobody, ...tables.job].some((pattern) => pattern.test(name))) return undefined
  return name
}

/** "Ann Lee in Wina", "Ann Lee senior correspondent": the name, without where and as what it is employed. */
function withoutPost(name: string, { job }: CreditTables): string {
  const words = name.split(' ')
  for (let at = 2; at < words.length; at++) {
    const tail = words.slice(at).join(' ')
    if (/^\p{Ll}/u.test(tail) && job.some((pattern) => tail.search(pattern) === 0))
      return words.slice(0, at).join(' ')
  }
  return name
}

function withoutLead(text: string, { lead }: CreditTables): string {
  let rest = text
  for (const pattern of lead) rest = rest.replace(pattern, '')
  return rest
}

/** The agency a credit names: "AFP", "Reuters Staff", "dpa". */
export function agencyIn(name: string, gazetteer: Gazetteer): string | undefined {
  const row = outletRow(name.trim(), undefined, gazetteer)
  return row?.class === 'agency' ? row.name : undefined
}

function isOutlet(name: string, gazetteer: Gazetteer): boolean {
  return outletRow(name, undefined, gazetteer) !== undefined || /^\S+\.\p{L}{2,4}$/u.test(name)
}

/** "Kompas Cyber Media" on kompas.com. */
function saysSite(name: string, site: string): boolean {
  return site.length > 3 && foldWord(name).split(' ')[0] === site
}

function hostName(url: string | undefined): string | undefined {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1]?.replace(/^www\./, '')
  return host
}

function keyOf(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, '')
}
