/** Revisions for people: when each was seen, and what changed, the words of before and after on lines of their own. */
import type { BlockChange, Revision, WordPiece } from '../../../model/revision.ts'
import type { Messages } from '../messages/messages.ts'
import type { RevisedFacts } from '../record/revised-facts.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/width.ts'
import { type FactSetting, factLines } from './changed-fact.ts'
import { onReadersClock } from './instant.ts'

const KINDS = ['headline', 'standfirst', 'dateline', 'byline', 'paragraph', 'caption'] as const
const TYPES = ['changed', 'added', 'removed', 'moved'] as const

/** How many blocks changed: "headline changed, 2 paragraphs changed, 1 added". */
export function changesInWords(
  changes: readonly BlockChange[],
  { revision: words }: Messages,
): string {
  const parts = KINDS.flatMap((kind) => {
    let named = false
    return TYPES.flatMap((type) => {
      const count = changes.filter((one) => one.kind === kind && one.type === type).length
      if (count === 0) return []
      const part = words.counted(count, kind, type, named)
      named = true
      return [part]
    })
  })
  return parts.length === 0 ? words.unchanged : parts.join(', ')
}

/** How a history is shown, and the facts its revisions changed. */
export interface HistorySetting extends FactSetting {
  readonly revised: ReadonlyMap<string, RevisedFacts>
}

/** All revisions of a story, oldest first: the changed blocks, and beside them the facts. */
export function historyInWords(
  title: string | undefined,
  url: string,
  revisions: readonly Revision[],
  session: Session,
  setting: HistorySetting,
): string {
  const { paint } = session
  const lines = [
    ...(title === undefined ? [] : [paint('bold', printable(title))]),
    paint('dim', printable(url)),
    ...revisions.flatMap((revision) => ['', ...revisionLines(revision, session, setting)]),
  ]
  return `${lines.join('\n')}\n`
}

function revisionLines(
  revision: Revision,
  session: Session,
  setting: HistorySetting,
): readonly string[] {
  const { words, paint, columns = 100 } = session
  const { number, outlet, seen, published, article, changes } = revision
  const about = [
    words.revision.seen(onReadersClock(seen, session)),
    ...(published === undefined
      ? []
      : [`${words.labels.published} ${onReadersClock(published, session)}`]),
    ...(outlet === undefined ? [] : [outlet]),
  ]
  const facts = setting.revised.get(article)
  const head = words.revision.number(number)
  const told = number === 1 ? head : `${head}: ${changesInWords(changes, words)}`
  return [
    ...wrap(printable(told), columns).map((line) => paint('bold', line)),
    ...wrap(printable(about.join(' · ')), columns).map((line) => paint('dim', line)),
    paint('dim', `${words.labels.id} ${article}`),
    ...changes.flatMap((change) => changeLines(change, session)),
    ...(facts === undefined ? [] : factLines(facts, session, setting)),
  ]
}

function changeLines(change: BlockChange, session: Session): readonly string[] {
  const { words, paint } = session
  const label = `  ${paint('dim', words.revision.change(change.kind, change.type))}`
  switch (change.type) {
    case 'added':
      return [label, ...sideLines('+', change.after.text, session)]
    case 'removed':
      return [label, ...sideLines('-', change.before.text, session)]
    case 'moved':
      return [label, ...sideLines('=', change.after.text, session)]
    case 'changed':
      return [
        label,
        ...sideLines('-', framed(change.pieces, 'removed'), session),
        ...sideLines('+', framed(change.pieces, 'added'), session),
      ]
  }
}

const COLOURS = { '-': 'red', '+': 'green', '=': 'cyan' } as const

function sideLines(
  mark: keyof typeof COLOURS,
  text: string,
  { paint, columns = 100 }: Session,
): readonly string[] {
  return wrap(printable(text), columns - 4).map((line, index) =>
    paint(COLOURS[mark], `  ${index === 0 ? mark : ' '} ${line}`),
  )
}

/** One side of a changed block, its own words in `[` and `]` as in a snippet of a search. */
function framed(pieces: readonly WordPiece[], own: 'removed' | 'added'): string {
  const shown = pieces.filter(({ type }) => type === 'kept' || type === own)
  if (!pieces.some(({ type }) => type === 'kept')) return shown.map(({ text }) => text).join('')
  return shown
    .map(({ type, text }) => {
      const core = text.trim()
      if (type === 'kept' || core === '') return text
      const at = text.indexOf(core)
      return `${text.slice(0, at)}[${core}]${text.slice(at + core.length)}`
    })
    .join('')
}
