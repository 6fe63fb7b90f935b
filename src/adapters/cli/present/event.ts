import type { Dossier } from '../../../model/dossier.ts'
import type { Session } from '../session.ts'
import { ID_SHOWN } from './dossier.ts'
import { momentInLines } from './moment.ts'
import { pairInWords } from './party.ts'
import { rivalsOf } from './rivals.ts'

/** An event in one line: "Antony Blinken – Qin Gang · talks · Sun 18 Jun 2023  0031dea9". */
export function eventInWords(dossier: Dossier, { words, paint, readerZone }: Session): string {
  const [kind] = rivalsOf(dossier.kind)
  const [time] = rivalsOf(dossier.time)
  const parts = [
    pairInWords(dossier.participants.map(({ participant }) => participant)),
    kind === undefined ? '' : words.kinds[kind],
    time === undefined
      ? words.labels.undated
      : momentInLines(time, words, { readerZone }).slice(0, 2).join(', '),
  ]
  const title = parts.filter((part) => part !== '').join(' · ')
  return `${paint('bold', title)}  ${paint('dim', dossier.id.slice(0, ID_SHOWN))}`
}
