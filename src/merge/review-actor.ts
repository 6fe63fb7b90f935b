import type { Dossier, PlacedRecord } from '../model/dossier.ts'
import type { ReviewAction } from '../model/review.ts'
import { type Attendance, byWeight, gatherParticipants, presentOne } from './attendance.ts'
import { signatureOf } from './review-signature.ts'

type Presence = Dossier['participants'][number]

/**
 * The participants of an event as persons linked them to actors: who is linked to one actor is one participant, who
 * is linked to two is two. A naming nobody linked goes along where the machine had joined it to a linked one ("Wang" to
 * Wang Yi) and all links of that name agree.
 *
 * @param links acts that hold, the latest last
 */
export function linkParticipants(
  members: readonly PlacedRecord[],
  links: readonly ReviewAction[],
): Dossier['participants'] {
  const byNaming = new Map<string, ReviewAction>()
  for (const link of links) {
    if (link.act.type === 'link') byNaming.set(`${link.act.record} ${link.act.entity}`, link)
  }
  const linkOf = ({ record, participant }: Attendance): ReviewAction | undefined =>
    byNaming.get(`${record} ${participant.entity}`)
  const linked = new Map<string, { namings: Attendance[]; links: ReviewAction[] }>()
  const present: Presence[] = []
  for (const [index, group] of gatherParticipants(members).entries()) {
    const actors = new Map<string, ReviewAction>()
    for (const naming of group) {
      const link = linkOf(naming)
      if (link !== undefined) actors.set(keyOf(link, index), link)
    }
    const [only] = actors.size === 1 ? actors.values() : []
    const loose: Attendance[] = []
    for (const naming of group) {
      const link = linkOf(naming) ?? only
      if (link === undefined) {
        loose.push(naming)
        continue
      }
      const key = keyOf(link, index)
      const there = linked.get(key) ?? { namings: [], links: [] }
      linked.set(key, { namings: [...there.namings, naming], links: [...there.links, link] })
    }
    if (loose.length > 0) present.push(presentOne(loose))
  }
  for (const { namings, links: theirs } of linked.values()) {
    const [latest] = theirs.toSorted((a, b) =>
      a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1,
    )
    if (latest?.act.type !== 'link') continue
    present.push({
      ...presentOne(namings),
      person: { ...signatureOf(latest), actor: latest.act.actor },
    })
  }
  return present.sort(byWeight)
}

/** One actor of the tables is one participant; who is in no table is whom the machine took for one. */
function keyOf({ act }: ReviewAction, group: number): string {
  return act.type === 'link' && act.actor !== null ? act.actor : `- ${group}`
}
