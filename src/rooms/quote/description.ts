/** What a definite naming tells of whoever is meant: "politikus perempuan asal Brisbane itu" a woman, a politician, somebody Australian. */
import type { Office } from '../../model/entity.ts'
import { longestMatch } from '../../text/lexicon.ts'
import { type Gender, genderOfWords } from './gender.ts'
import type { Scene } from './scene.ts'

/** Offices whose words are said of others as well: "anggota parlemen", "kepala misi". */
const LOOSE: ReadonlySet<Office> = new Set<Office>([
  'legislator',
  'other',
  'adviser',
  'military_chief',
  'party_leader',
  'envoy',
  'minister',
])

/** What a naming tells of whoever is meant. */
export interface Description {
  readonly kind: 'person' | 'body' | 'state'
  readonly head: string
  readonly words: readonly string[]
  readonly nations: ReadonlySet<string>
  /** Words that name the nation, as they stand. */
  readonly national: readonly string[]
  /** Bodies in the naming, which are not meant themselves: "badan PBB itu". */
  readonly bodies: ReadonlySet<string>
  readonly offices: ReadonlySet<Office>
  readonly loose: boolean
  /** The nation is where he comes from: "pelatih asal Belanda itu". */
  readonly origin: boolean
  /** A word in it tells a woman or a man. */
  readonly gender: Gender | undefined
  /** Where the naming ends. */
  readonly to: number
}

/** Reads tokens `from` up to `to`; undefined where no noun stands there. */
export function describe(scene: Scene, from: number, to: number): Description | undefined {
  const { tokens, words, mentionAt, mentionTo, mentions, entityOf, text } = scene
  const found: string[] = []
  const national: string[] = []
  const nations = new Set<string>()
  const bodies = new Set<string>()
  const offices = new Set<Office>()
  let loose = false
  let origin = false
  let head: string | undefined
  for (let at = from; at < to; at++) {
    const word = tokens.folded[at] as string
    if (words.pointers.has(word)) continue
    origin ||= words.origins.has(word)
    const index = mentionAt[at] as number
    const mention = mentions[index]
    if (mention?.kind === 'state' || mention?.kind === 'place') {
      const nation = mention.country?.value ?? entityOf[index]?.country?.value
      if (nation !== undefined) nations.add(nation)
      for (; at < (mentionTo[index] as number); at++) national.push(tokens.folded[at] as string)
      at--
      continue
    }
    if (mention?.kind === 'person' && mention.country !== undefined)
      nations.add(mention.country.value)
    if (mention?.kind === 'person' && mention.office !== undefined && offices.size === 0) {
      offices.add(mention.office.value)
      loose = LOOSE.has(mention.office.value)
    }
    if (mention?.kind === 'institution' && entityOf[index] !== undefined)
      bodies.add((entityOf[index] as { id: string }).id)
    const role = longestMatch(words.roleOffices, text, tokens, at)?.values[0]
    if (role !== undefined && offices.size === 0) {
      for (const office of role.offices) offices.add(office)
      loose = role.loose === true
    }
    if (!/\p{L}/u.test(word) || words.links.has(word) || words.relatives.has(word)) continue
    if (words.settings.has(word) || words.prepositions.has(word)) continue
    head ??= word
    found.push(word)
  }
  if (head === undefined) return undefined
  const group = words.groups.has(head) || words.bodies.has(head)
  const kind = words.realms.has(head) ? 'state' : group ? 'body' : 'person'
  const gender = genderOfWords(scene, from, to)
  return { kind, head, words: found, nations, national, bodies, offices, loose, origin, gender, to }
}
