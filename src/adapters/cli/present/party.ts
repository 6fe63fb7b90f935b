import type { Entity } from '../../../model/entity.ts'
import type { Participant } from '../../../model/event.ts'
import type { Messages } from '../messages/messages.ts'
import { printable } from '../terminal/printable.ts'

/** A participant in full: "Antony Blinken (USA, foreign minister)". */
export function partyInWords(party: Participant, words: Messages): string {
  const about = [
    party.country?.value,
    party.office === undefined ? undefined : words.offices[party.office.value],
  ].filter((part) => part !== undefined)
  const name = printable(party.name)
  return about.length === 0 ? name : `${name} (${printable(about.join(', '))})`
}

/** Who meets whom, short: the persons, or where none is named the states: "Blinken–Xi". */
export function pairInWords(
  parties: readonly Participant[],
  nameOf: (party: Participant) => string = ({ name }) => name,
): string {
  const persons = parties.filter(({ kind }) => kind === 'person')
  // A lone guest is shown with the host state: "Blinken – China".
  const shown =
    persons.length > 1
      ? persons
      : [
          ...persons,
          ...parties.filter(
            ({ kind, country }) =>
              kind !== 'person' &&
              kind !== 'document' &&
              !persons.some(
                (person) => person.country?.value === country?.value && country !== undefined,
              ),
          ),
        ]
  const names = [...new Set(shown.map((party) => printable(nameOf(party))))]
  const rest = names.length > 3 ? ` +${names.length - 3}` : ''
  return names.slice(0, 3).join(' – ') + rest
}

/** The short name a report itself uses for a person: of "Xi Jinping" it is "Xi". */
export function shortNames(entities: readonly Entity[]): (party: Participant) => string {
  const short = new Map<string, string>()
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'person') continue
    const whole = name.split(/\s+/)
    const parts = aliases.filter((alias) => alias !== name && whole.includes(alias))
    const best = parts.sort((a, b) => a.length - b.length)[0]
    if (best !== undefined) short.set(id, best)
  }
  return ({ entity, name }) => short.get(entity) ?? name
}
