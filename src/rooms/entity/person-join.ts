/**
 * Joins the mentions of persons: full names first, then short names, then offices standing alone.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Mention } from '../../model/entity.ts'
import { foldWord } from '../../text/token.ts'
import { holds } from './holding.ts'
import { wordsOf } from './name.ts'
import { agree, isSuchOffice, nearest, officesOf, type Person } from './person.ts'

/** Joins the mentions of persons; `date` is the day of publication. See the file's header. */
export function joinPersons(
  mentions: readonly Mention[],
  date: string | undefined,
  gazetteer: Gazetteer,
): readonly Person[] {
  const persons: Person[] = []
  const people = mentions.filter(({ kind }) => kind === 'person')
  const byLength = people
    .filter(({ form }) => form === 'name')
    .toSorted(
      (a, b) => wordsOf(b.name.exact).length - wordsOf(a.name.exact).length || a.index - b.index,
    )
  for (const mention of byLength) joinName(mention)
  for (const mention of people) if (mention.form === 'short') joinShort(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  for (const mention of people) if (mention.form === 'office') joinOffice(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  return persons

  function joinName(mention: Mention): void {
    const words = wordsOf(mention.name.exact)
    const row = bestRow(mention)
    const known = persons.filter(
      (person) =>
        (row !== undefined && person.row === row) ||
        (words.every((word) => person.names.has(word)) && agree(person, mention, row)),
    )
    const person =
      known.find((one) => one.row === row && row !== undefined) ?? nearest(known, mention)
    if (person === undefined) {
      persons.push({ names: new Set(words), longest: mention.name.exact, row, mentions: [mention] })
      return
    }
    person.mentions.push(mention)
    person.row ??= row
    for (const word of words) person.names.add(word)
  }

  function joinShort(mention: Mention): void {
    const word = wordsOf(mention.name.exact)
    const known = persons.filter(
      (person) => word.every((one) => person.names.has(one)) || sameRow(person, mention),
    )
    // "Erdogan" alone is the president the table knows by that name, not Emine Erdogan named last
    const person = known.find((one) => sameRow(one, mention)) ?? nearest(known, mention)
    if (person !== undefined) {
      person.mentions.push(mention)
      return
    }
    const row = bestRow(mention)
    if (row === undefined) return
    persons.push({ names: new Set(wordsOf(row.name)), longest: row.name, row, mentions: [mention] })
  }

  function joinOffice(mention: Mention): void {
    if (mention.former === true) return
    const office = mention.office?.value
    const country = mention.country?.value
    const holders = persons.filter((person) => {
      if (person.mentions[0] === undefined) return false
      const held = officesOf(person, date)
      if (!held.some((one) => isSuchOffice(one.office, office))) return false
      return (
        country === undefined || held.some((one) => one.country === country || one.country === '')
      )
    })
    // "The Foreign Secretary" is who was called so, not a foreign minister under another title
    const title = foldWord(mention.office?.evidence[0].exact ?? '')
    const alike = holders.filter((one) =>
      one.mentions.some(
        (known) =>
          known.office?.certainty === 'stated' &&
          foldWord(known.office.evidence[0].exact) === title,
      ),
    )
    const person = nearest(alike.length > 0 ? alike : holders, mention)
    if (person !== undefined) {
      person.mentions.push(mention)
      return
    }
    if (country === undefined || office === undefined || date === undefined) return
    const held: GazetteerRow[] = []
    for (const row of gazetteer.rows.values()) {
      if (
        row.kind === 'person' &&
        holds(row, date).some((one) => one.office === office && one.country === country)
      )
        held.push(row)
    }
    const [row] = held
    if (row === undefined || held.length > 1) return
    const known = persons.find((one) => one.row === row)
    if (known !== undefined) known.mentions.push(mention)
    else
      persons.push({
        names: new Set(wordsOf(row.name)),
        longest: row.name,
        row,
        mentions: [mention],
      })
  }

  /** The row a name stands for: the only one, or the only one in office that day, or of the country said. */
  function bestRow(mention: Mention): GazetteerRow | undefined {
    const rows = (mention.rows ?? [])
      .flatMap((key) => gazetteer.rows.get(key) ?? [])
      .filter((row) => row.kind === 'person')
    const country = mention.country?.value
    const fitting =
      country === undefined
        ? rows
        : rows.filter((row) => (row.holdings ?? []).some((one) => one.country === country))
    const distinct = [...new Set(fitting)]
    if (distinct.length === 1) return distinct[0]
    if (date === undefined) return undefined
    const serving = distinct.filter((row) => holds(row, date).length > 0)
    return serving.length === 1 ? serving[0] : undefined
  }

  function sameRow(person: Person, mention: Mention): boolean {
    return person.row !== undefined && (mention.rows ?? []).includes(person.row.key)
  }
}
