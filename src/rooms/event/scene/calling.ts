/**
 * Persons called by what they are and the state they are of: "Politikus Maroko itu tiba ...", "mantan perdana menteri Estonia
 * itu akan terbang ...". Whoever fits and was named last before is meant.
 */
import type { Entity, Mention } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'

/** Sentences looked back for the name. */
const BACK = 3
/** Offices of those who serve a union or organisation and are of a state besides: "diplomat Kolombia itu", of a UN envoy. */
const ABROAD: ReadonlySet<string> = new Set(['envoy', 'top_diplomat', 'igo_head'])
const UNIONS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** Whom such namings stand for, by mention; `called` tells whether a word for a calling ends where a mention begins. */
export function calledSo(
  mentions: readonly Mention[],
  entity: (mention: number) => Entity | undefined,
  range: (span: Span) => readonly [number, number],
  called: (token: number) => boolean,
  determined: (token: number) => boolean,
): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>()
  mentions.forEach((mention, index) => {
    const nameless = mention.kind === 'person' && entity(mention.index) === undefined
    const [from, to] = range(mention.span)
    const state = mention.kind === 'state' && called(from)
    if (!(nameless || state) || mention.country === undefined || !determined(to)) return
    const code = mention.country.value
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
