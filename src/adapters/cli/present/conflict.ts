/** An event on which reports differ: of each field in question the rivals, and how many independent origins hold each. */
import { firstOrigin } from '../../../merge.ts'
import type { Candidate, Dossier } from '../../../model/dossier.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import type { PlaceZone } from '../world.ts'
import { asideInWords, rivalsOf } from './rivals.ts'
import { evidenceInWords, layRows, type Row } from './rows.ts'
import { ID_SHOWN } from './short-id.ts'
import { eventInLine, valueInWords } from './value.ts'

/** The conflicts of an event, ending in a line break. */
export function conflictInWords(dossier: Dossier, session: Session, zoneOf: PlaceZone): string {
  const { words, paint } = session
  const [place] = rivalsOf(dossier.place)
  const lines = dossier.conflicts.flatMap((field) => {
    const candidates: readonly Candidate<unknown>[] = dossier[field].candidates
    // What contradicts none of the others stands below them, with the reason.
    const sorted = [...candidates].sort(
      (a, b) => Number(a.aside !== undefined) - Number(b.aside !== undefined),
    )
    const rows = sorted.map((candidate) => {
      const beside = asideInWords(candidate, words)
      return {
        label: `${valueInWords(field, candidate.value, session, zoneOf, place)}${beside}`,
        ...heldBy(candidate, dossier, session),
      }
    })
    return [
      `  ${paint('red', '≠')} ${words.fields[field]}`,
      ...layRows(rows, { ...session, indent: 4 }),
    ]
  })
  const head = `${paint('bold', eventInLine(dossier, session, zoneOf))}  ${paint('dim', dossier.id.slice(0, ID_SHOWN))}`
  return `${[head, ...lines].join('\n')}\n`
}

function heldBy(
  { holders }: Candidate<unknown>,
  { members }: Dossier,
  { words }: Session,
): Omit<Row, 'label'> {
  const ids = new Set(holders.map(({ record }) => record))
  const held = members.filter(({ record }) => ids.has(record.id)).map(({ origin }) => origin)
  const outlets = new Set(held.map(({ outlet }) => printable(outlet ?? words.labels.unknownOutlet)))
  const origins = new Set(held.map(firstOrigin)).size
  const evidence = holders[0]?.sourced.evidence
  return {
    value: `${[...outlets].join(', ')} (${words.counts.origins(origins)})`,
    ...(evidence === undefined ? {} : { words: evidenceInWords(evidence) }),
  }
}
