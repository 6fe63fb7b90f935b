/** Scores merged events against what an encounter's annotation says is one event, and what its reports say of it. */
import type { Candidate, Dossier } from '../../src/model/dossier.ts'
import { assign } from './assignment.ts'
import type { Encounter, GoldMerged } from './merge-gold.ts'
import { normalName } from './naming.ts'

/** Right, extra, missed. */
export type Trio = [right: number, extra: number, missed: number]

/** Right of all. */
export type Part = [right: number, all: number]

export const CONFLICT_FIELDS = ['kind', 'status', 'time', 'place', 'duration'] as const

/** Counts of one or several encounters; they add up. */
export interface MergeCounts {
  /** Pairs of records in one event. */
  pairs: Trio
  /** The same of pairs both of whose records tell of an annotated event: what is left to merging alone. */
  knownPairs: Trio
  /** Fields (of an event) in which reports contradict each other. */
  conflicts: Trio
  /** The same by field. */
  conflictFields: { [Field in (typeof CONFLICT_FIELDS)[number]]: Trio }
  /** Fields that more than one record fills and in which no report contradicts another: how many are called a conflict. */
  falseConflicts: Part
  stages: Part
  final: Part
  /** Stages and what came of it, both right. */
  life: Part
  /** The same of events whose life has more than one stage, or that did not come off as told. */
  longLife: Part
  origins: Part
  originCount: Part
  statements: Trio
  claims: Part
}

export function noMergeCounts(): MergeCounts {
  return {
    pairs: [0, 0, 0],
    knownPairs: [0, 0, 0],
    conflicts: [0, 0, 0],
    conflictFields: {
      kind: [0, 0, 0],
      status: [0, 0, 0],
      time: [0, 0, 0],
      place: [0, 0, 0],
      duration: [0, 0, 0],
    },
    falseConflicts: [0, 0],
    stages: [0, 0],
    final: [0, 0],
    life: [0, 0],
    longLife: [0, 0],
    origins: [0, 0],
    originCount: [0, 0],
    statements: [0, 0, 0],
    claims: [0, 0],
  }
}

/** An encounter's events as a system merged them. */
export interface MergedEncounter {
  readonly dossiers: readonly Dossier[]
  /** The annotated event (`r1/e1`) a record tells of; missing for one the annotation has not. */
  readonly eventOf: ReadonlyMap<string, string>
}

/** What went wrong, a line each; the counts are added to. */
export function scoreMerged(
  encounter: Encounter,
  { dossiers, eventOf }: MergedEncounter,
  counts: MergeCounts,
): readonly string[] {
  const entries = new Map(
    encounter.merged.flatMap((entry) => entry.members.map((member) => [member, entry] as const)),
  )
  const wrong: string[] = []
  scorePairs(dossiers, eventOf, entries, counts, wrong)
  const pairs = assign(encounter.merged, dossiers, (entry, dossier) => {
    const own = dossier.members.flatMap(({ record }) => eventOf.get(record.id) ?? [])
    const common = own.filter((member) => entry.members.includes(member)).length
    return common === 0 ? 0 : common / (entry.members.length + dossier.members.length - common)
  })
  const partners = new Map(pairs)
  for (const entry of encounter.merged) scoreEntry(entry, partners.get(entry), counts, wrong)
  const known = new Set(pairs.map(([, dossier]) => dossier))
  for (const dossier of dossiers) {
    if (known.has(dossier)) continue
    counts.conflicts[1] += dossier.conflicts.length
    for (const field of dossier.conflicts) counts.conflictFields[field][1]++
  }
  return wrong.map((line) => `${encounter.id}  ${line}`)
}

function scorePairs(
  dossiers: readonly Dossier[],
  eventOf: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, GoldMerged>,
  counts: MergeCounts,
  wrong: string[],
): void {
  const joined = new Set<string>()
  for (const { members } of dossiers) {
    for (const [index, { record: left }] of members.entries()) {
      for (const { record: right } of members.slice(index + 1)) {
        const [mine, theirs] = [eventOf.get(left.id), eventOf.get(right.id)]
        const entry = mine === undefined ? undefined : entries.get(mine)
        const same = entry !== undefined && theirs !== undefined && entry === entries.get(theirs)
        if (same) joined.add([mine, theirs].sort().join(' '))
        else {
          counts.pairs[1]++
          if (mine !== undefined && theirs !== undefined) counts.knownPairs[1]++
          wrong.push(`joined  ${mine ?? `? ${left.id}`} and ${theirs ?? `? ${right.id}`}`)
        }
      }
    }
  }
  const read = new Set(eventOf.values())
  counts.pairs[0] += joined.size
  counts.knownPairs[0] += joined.size
  for (const { id, members } of new Set(entries.values())) {
    for (const [index, left] of members.entries()) {
      for (const right of members.slice(index + 1)) {
        if (joined.has([left, right].sort().join(' '))) continue
        counts.pairs[2]++
        const both = read.has(left) && read.has(right)
        if (both) counts.knownPairs[2]++
        wrong.push(`parted  ${left} and ${right} of ${id}${both ? '' : ' (not read)'}`)
      }
    }
  }
}

function scoreEntry(
  entry: GoldMerged,
  dossier: Dossier | undefined,
  counts: MergeCounts,
  wrong: string[],
): void {
  const { id, members, statuses, final, origins, conflicts } = entry
  const say = (line: string) => wrong.push(`${line}  in ${id} (${members.join(' ')})`)
  for (const field of CONFLICT_FIELDS) {
    const said = dossier?.conflicts.includes(field) === true
    if (conflicts.includes(field)) {
      counts.conflicts[said ? 0 : 2]++
      counts.conflictFields[field][said ? 0 : 2]++
      if (!said) say(`conflict missed: ${field}`)
      continue
    }
    const candidates: readonly Candidate<unknown>[] = dossier?.[field].candidates ?? []
    if (candidates.flatMap(({ holders }) => holders).length > 1) share(counts.falseConflicts, said)
    if (!said) continue
    counts.conflicts[1]++
    counts.conflictFields[field][1]++
    say(`false conflict: ${field}`)
  }
  const life = dossier?.life
  const told = life?.stages.map(({ status }) => status) ?? []
  const stages = told.join(' ') === statuses.join(' ')
  const ends = life?.final === final
  share(counts.stages, stages)
  share(counts.final, ends)
  share(counts.life, stages && ends)
  if (statuses.length > 1 || !(final === 'happened' || final === 'planned')) {
    share(counts.longLife, stages && ends)
  }
  if (!stages || !ends) {
    say(`life ${statuses.join(', ')}: ${final}; given ${told.join(', ')}: ${life?.final ?? 'none'}`)
  }
  const given = new Set(dossier?.origins.map(normalName))
  const wanted = new Set(origins.map(normalName))
  const same = given.size === wanted.size && given.isSubsetOf(wanted)
  share(counts.origins, same)
  share(counts.originCount, given.size === wanted.size)
  if (!same) say(`origins ${origins.join(', ')}, given ${dossier?.origins.join(', ') ?? 'none'}`)
}

/** Adds a case to a share. */
export function share(part: Part, right: boolean): void {
  part[1]++
  if (right) part[0]++
}
