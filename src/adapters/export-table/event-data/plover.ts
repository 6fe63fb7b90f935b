import type { Dossier } from '../../../model/dossier.ts'
import type { Participant } from '../../../model/event.ts'
import type { Coding } from '../../../model/record.ts'
import { reviewStateOf } from '../../../model/review-state.ts'
import type { Exporter } from '../../../ports.ts'
import { actsOn } from '../../export/acts.ts'
import { escapedJson } from '../../export/escaped-json.ts'
import { type Shelf, shelfOf } from '../../export/shelf.ts'
import { snippet } from '../../export/snippet.ts'
import { codingOf } from '../event-coding.ts'
import { dayOf } from '../moment-cells.ts'
import { reportsOf } from './pair-rows.ts'
import { ploverScale, quadOf } from './plover-scale.ts'
import { sectorsOf } from './sides.ts'

/** Events as PLOVER has them in JSON, one on each line; compound actors make one event. Speech alone is left out. */
export function ploverExporter(): Exporter {
  return {
    name: 'plover',
    async *files(stock) {
      const shelf = shelfOf(stock)
      let rows = 0
      async function* lines(): AsyncGenerator<string> {
        for await (const dossier of shelf.dossiers()) {
          const coding = codingOf(dossier)
          if (coding === undefined || coding.plover.event === null) continue
          rows++
          yield `${escapedJson(await eventOf(dossier, coding, shelf))}\n`
        }
      }
      yield {
        name: 'events.plover.jsonl',
        mediaType: 'application/x-ndjson',
        content: lines(),
        count: () => rows,
      }
    },
  }
}

async function eventOf(dossier: Dossier, coding: Coding, shelf: Shelf): Promise<object> {
  const { time, place, participants, members } = dossier
  const { event, mode, context } = coding.plover
  const all = participants.map(({ participant }) => participant)
  // The manual: a visitor acts and a host receives, elsewhere all act.
  const isHost = ({ part }: Participant): boolean => mode === 'visit' && part === 'host'
  const trigger = members[0]?.record.event.triggers[0]
  const shelved = await shelf.shelved(members[0]?.origin.article ?? '')
  return {
    id: dossier.id,
    has_event: true,
    date: dayOf(time.agreed?.start),
    time: time.agreed?.start.slice(11) || undefined,
    enddate: dayOf(time.agreed?.end),
    endtime: time.agreed?.end?.slice(11) || undefined,
    actor: all.filter((one) => !isHost(one)).map(entityOf),
    recipient: all.filter(isHost).map(entityOf),
    event: [event],
    event_loc: place.agreed && {
      extracted_place: place.agreed.venue ?? place.agreed.name,
      resolved_place: place.agreed.name,
      city: place.agreed.level === 'country' ? undefined : place.agreed.name,
      country_code: place.agreed.country ?? undefined,
    },
    event_text: trigger && snippet(trigger.exact, shelf.text),
    quad_code: quadOf(coding),
    event_scale: ploverScale(coding),
    mode: mode === null ? [] : [mode],
    context,
    link: members.map(({ record }) => record.id),
    text_info: trigger && {
      start: shelved?.codePoint(trigger.start),
      end: shelved?.codePoint(trigger.end),
    },
    cite_info: reportsOf(dossier).map(({ outlet, url, title, language, published }) => ({
      citation: outlet,
      url,
      title,
      language,
      publication: published,
    })),
    coder: `kawat ${shelf.version}`,
    coded_date: shelf.made.slice(0, 10),
    coded_time: shelf.made.slice(11, 19),
    comment: `review: ${reviewStateOf(await actsOn(dossier, shelf))}`,
  }
}

function entityOf(one: Participant): object {
  return {
    code: one.country?.value,
    sector: sectorsOf({ participants: [one] })[0],
    entity_text: one.name,
    office: one.office?.value,
  }
}
