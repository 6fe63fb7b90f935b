import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dossier } from '../../../model/dossier.ts'
import { openForWriting } from '../database.ts'
import { type Exit, exit } from '../exit.ts'
import { CliFailure } from '../failure.ts'
import { exitOf, wishOf } from '../intake.ts'
import { dossierInWords } from '../present/dossier.ts'
import { ID_SHOWN } from '../present/short-id.ts'
import { timelineInWords } from '../present/timeline.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { padTo, width, wrap } from '../terminal/width.ts'
import { addAll } from './add.ts'
import { collect } from './timeline.ts'

/** Events the table shows; a first look has to fit on a screen or two. */
const SHOWN = 16

/** `kawat demo`: the sample reports read live, merged, and one conflict shown in full. */
export async function demoCommand(session: Session, asked: string | undefined): Promise<Exit> {
  const { world, words, out, error, paint } = session
  const database = asked ?? join(mkdtempSync(join(tmpdir(), 'kawat-demo-')), 'kawat.db')
  const store = await openForWriting(session, database)
  try {
    const feed = await world.feed([world.samples], wishOf(session, {}))
    await error.line(words.demo.reading(feed.total ?? 0))
    const begun = world.now()
    const { tally } = await addAll(session, store, feed)
    if (tally.interrupted) return exitOf(tally)
    if (tally.read === 0) {
      throw new CliFailure(exit.notFound, 'no-samples', words.demo.noSamples(world.samples))
    }
    const dossiers = await collect(store, {})
    const seconds = ((world.now() - begun) / 1000)
      .toFixed(1)
      .replace('.', words.language === 'id' ? ',' : '.')
    const zoneOf = await world.places()
    for (const line of wrap(words.demo.samples, session.columns ?? 100)) {
      await out.line(paint('dim', line))
    }
    await out.line(paint('bold', words.demo.merged(tally.read, dossiers.length, seconds)))
    await out.line()
    await out.write(timelineInWords(mostReported(dossiers), session, zoneOf))
    const left = dossiers.length - SHOWN
    if (left > 0) {
      await out.line(`${words.demo.more(left)} kawat timeline --db ${quoted(database)}`)
    }
    await out.line()
    const shown = mostRivals(dossiers)
    if (shown === undefined) await out.line(words.demo.noConflict)
    else {
      await out.line(paint('bold', words.demo.conflict))
      await out.write(dossierInWords(shown, session, { evidence: false, zoneOf }))
    }
    await out.line()
    await nextSteps(session, database, shown?.id)
    return exitOf(tally)
  } finally {
    await store.close()
  }
}

// Of events with as many reports the sooner; the store gives them in the order of time.
function mostReported(dossiers: readonly Dossier[]): readonly Dossier[] {
  const kept = new Set(dossiers.toSorted((a, b) => b.reports - a.reports).slice(0, SHOWN))
  return dossiers.filter((dossier) => kept.has(dossier))
}

function mostRivals(dossiers: readonly Dossier[]): Dossier | undefined {
  const rivals = ({ kind, status, time, place, duration }: Dossier): number =>
    [kind, status, time, place, duration]
      .filter(({ state }) => state === 'conflict')
      .reduce((sum, { candidates }) => sum + candidates.length, 0)
  const differing = dossiers.filter((dossier) => rivals(dossier) > 0)
  return differing.sort((a, b) => rivals(b) - rivals(a) || b.reports - a.reports)[0]
}

async function nextSteps(
  session: Session,
  database: string,
  id: string | undefined,
): Promise<void> {
  const { words, out, paint } = session
  await out.line(paint('bold', words.demo.next))
  const room = Math.max(...words.demo.nextSteps.map(([, meaning]) => width(meaning)))
  for (const [line, meaning] of words.demo.nextSteps) {
    const needed = /^kawat (?:timeline|show)/.test(line) ? ` --db ${quoted(database)}` : ''
    const typed = line.replace('ID', id?.slice(0, ID_SHOWN) ?? 'ID') + needed
    // The meaning first: what is to be copied ends in a long path.
    await out.line(`  ${paint('dim', padTo(meaning, room))}   ${typed}`)
  }
  await out.line(paint('dim', words.demo.kept(printable(database))))
}

function quoted(path: string): string {
  const shown = printable(path)
  return /^[\w./~:\\-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}
