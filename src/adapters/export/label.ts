import type { Dossier, Field } from '../../model/dossier.ts'
import type { EventKind, EventPlace, Participant } from '../../model/event.ts'
import { plainLine } from './plain.ts'
import type { ExportWords } from './words.ts'

/** The value of a field that stands for the event: what reports agree on, else what most of them hold; undefined where nobody says. */
export function shownValue<T>({ agreed, candidates }: Field<T>): T | undefined {
  return agreed ?? candidates[0]?.value
}

/** An event's title: "Meeting: Antony Blinken – Xi Jinping". */
export function titleOf(dossier: Dossier, words: ExportWords): string {
  const kind = words.kinds[shownValue(dossier.kind) as EventKind]
  const names = sidesOf(dossier).map(({ name }) => plainLine(name))
  const rest = names.length > 4 ? ` +${names.length - 4}` : ''
  return `${kind}: ${names.slice(0, 4).join(' – ') || words.untitled}${rest}`
}

/** Who stands in a title: the persons, and the states and bodies for which no person is named. */
export function sidesOf({ participants }: Dossier): readonly Participant[] {
  const parties = participants
    .map(({ participant }) => participant)
    .filter(({ kind }) => kind !== 'document')
  const persons = parties.filter(({ kind }) => kind === 'person')
  const spokenFor = new Set(persons.flatMap(({ country }) => country?.value ?? []))
  const others = parties.filter(
    ({ kind, country }) =>
      kind !== 'person' && !(country !== undefined && spokenFor.has(country.value)),
  )
  const seen = new Set<string>()
  return [...persons, ...others].filter(({ name }) => {
    const first = !seen.has(name)
    seen.add(name)
    return first
  })
}

/** A participant in words: "Antony Blinken (foreign minister, USA)". */
export function partyLabel({ name, office, country }: Participant, words: ExportWords): string {
  const about = [
    ...(office === undefined ? [] : [words.offices[office.value]]),
    ...(country === undefined ? [] : [country.value]),
  ]
  return plainLine(about.length === 0 ? name : `${name} (${about.join(', ')})`)
}

/** A place in words: "Great Hall of the People, Beijing, CHN". */
export function placeLabel({ name, country, venue }: EventPlace): string {
  const parts = [venue, name, country ?? undefined].filter((part) => part !== undefined)
  return plainLine([...new Set(parts)].join(', '))
}
