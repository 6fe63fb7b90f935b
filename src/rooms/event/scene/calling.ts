/**
 * Persons called by what they are and the state they are of: "Politikus Maroko itu tiba ...", "mantan perdana menteri Estonia
 * itu akan terbang ...". Whoever fits and was named last before is meant.
 */
import type { Entity, Mention } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'
import type { WordClass } from './word-class.ts'

/** Sentences looked back for the name. */
const BACK = 3
/** Offices of those who serve a union or organisation and are of a state besides: "diplomat Kolombia itu", of a UN envoy. */
const ABROAD: ReadonlySet<string> = new Set(['envoy', 'top_diplomat', 'igo_head'])
const UNIONS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** Which words stand before a mention, and whether a determiner closes it. */
export interface Callings {
  /** "politikus | Peru itu", "presiden perempuan pertama | Slovenia itu". */
  readonly ofState: (token: number) => boolean
  /** "politikus | Partai Gelora itu". */
  readonly ofParty: (token: number) => boolean
  readonly determined: (token: number) => boolean
}

/** Words one calling may be told in. */
const WORDS = 3

/** Reads callings by their small words; `ends` tells whether one that begins at a token ends at another. */
export function callingsOf(
  ends: (at: number, wanted: WordClass, end: number) => boolean,
): Callings {
  const before = (token: number, wanted: WordClass): number =>
    [1, 2, WORDS].map((back) => token - back).find((at) => ends(at, wanted, token)) ?? -1
  const described = (token: number): boolean => {
    let at = token
    for (let count = 0; count < WORDS; count++) {
      const adjective = before(at, 'calling-adjective')
      if (adjective < 0) break
      at = adjective
    }
    return at < token && before(at, 'calling-head') >= 0
  }
  return {
    ofState: (token) => before(token, 'calling') >= 0 || described(token),
    ofParty: (token) => before(token, 'member') >= 0,
    determined: (token) => ends(token, 'determiner', token + 1),
  }
}

/** Whom such namings stand for, by mention. */
export function calledSo(
  mentions: readonly Mention[],
  entity: (mention: number) => Entity | undefined,
  range: (span: Span) => readonly [number, number],
  { ofState, ofParty, determined }: Callings,
): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>()
  mentions.forEach((mention, index) => {
    const nameless = mention.kind === 'person' && entity(mention.index) === undefined
    const [from, to] = range(mention.span)
    const state = mention.kind === 'state' && ofState(from)
    const party = mention.kind === 'institution' && ofParty(from)
    const country = mention.country ?? (party ? entity(mention.index)?.country : undefined)
    if (!(nameless || state || party) || country === undefined || !determined(to)) return
    const code = country.value
    for (let before = index - 1; before >= 0; before--) {
      const one = mentions[before] as Mention
      if (mention.sentence - one.sentence > BACK) return
      const person = found.get(one.index) ?? entity(one.index)
      if (person?.kind !== 'person') continue
      const own = person.country?.value ?? ''
      const abroad = UNIONS.has(own) && ABROAD.has(person.office?.value ?? '')
      if (own !== code && !abroad) continue
      found.set(mention.index, person)
      return
    }
  })
  return found
}
