/**
 * Codes: PLOVER 0.8 and CAMEO 1.1b3, as the manuals say.
 *
 * A planned encounter is AGREE, a cancelled one REJECT; a visit has its visitor as actor and its host
 * as recipient, and CAMEO's mirror pair 042 (make a visit) and 043 (host one); without visitor and
 * host all are actors. Speech alone has no PLOVER event.
 */
import type { Article } from '../../model/article.ts'
import type { EventFrame, EventKind } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import type { Coding, Record } from '../../model/record.ts'
import { contentHash } from '../../text/hash.ts'

/** Makes the records of an article: frames with their ids, codes, and the quotes said at them. */
export function toRecords(
  article: Article,
  events: readonly EventFrame[],
  quotes: readonly Quote[],
): readonly Record[] {
  return events.map((event) => ({
    id: recordId(article, event),
    event,
    codings: codeEvent(event),
    quotes: quotesAt(event, quotes),
  }))
}

/** Hash of report, kind group, and the trigger's place in the original: a better rule for a field keeps the id. */
function recordId(article: Article, event: EventFrame): string {
  const [trigger] = event.triggers
  const { page, start, end } = trigger.original
  return contentHash(
    article.report,
    GROUP[event.kind.value] ?? event.kind.value,
    `${page}:${start}-${end}`,
  )
}

const GROUP: { readonly [kind in EventKind]?: string } = {
  meeting: 'meet',
  talks: 'meet',
  summit: 'meet',
}

/** Codes of an event; a visit has two, one from each side. */
export function codeEvent(event: EventFrame): readonly Coding[] {
  const kind = event.kind.value
  const ids = (part: readonly string[]) =>
    event.participants
      .filter(({ value }) => part.includes(value.part))
      .map(({ value }) => value.entity)
  const all = event.participants.map(({ value }) => value.entity)
  const code = (
    plover: string | null,
    mode: string | null,
    cameo: string | null,
    rule: string,
    actors = all,
    recipients: readonly string[] = [],
  ): Coding => ({
    plover: { event: plover, mode, context: plover === null ? [] : ['diplomatic'] },
    cameo,
    actors,
    recipients,
    rule,
  })
  const status = event.status.value
  if (kind === 'statement') return [code(null, null, '010', 'plover/speech-alone')]
  if (status === 'cancelled' || status === 'postponed' || status === 'denied') {
    return [code('REJECT', 'meet', kind === 'agreement' ? '120' : '125', 'plover/called-off')]
  }
  if (status === 'planned' && kind in CONSULT) {
    return [code('AGREE', null, '036', 'plover/planned-is-agree')]
  }
  if (kind === 'visit') {
    const visitors = ids(['visitor'])
    const hosts = ids(['host'])
    return [
      code('CONSULT', 'visit', '042', 'plover/visitor-acts', visitors, hosts),
      code('CONSULT', 'visit', '043', 'plover/host-receives', hosts, visitors),
    ]
  }
  if (kind === 'call') return [code('CONSULT', 'phone', '041', 'plover/phone')]
  const talk = MEETS[kind]
  if (talk !== undefined)
    return [
      code('CONSULT', event.participants.length > 2 ? 'multilateral' : null, talk[0], talk[1]),
    ]
  if (kind === 'agreement') {
    const signed = event.participants.some(({ value }) => value.part === 'signatory')
    if (status === 'planned') return [code('AGREE', null, '030', 'plover/to-be-signed')]
    return signed
      ? [code('SUPPORT', null, '057', 'plover/signed')]
      : [code('AGREE', null, '030', 'plover/agreed')]
  }
  // what was given is AID, what is promised an agreement to give
  if (kind === 'aid' && status === 'happened') return [code('AID', null, '070', 'plover/aid-given')]
  const other = OTHER[kind]
  return other === undefined
    ? [code(null, null, null, 'plover/none')]
    : [code(other[0], other[1], other[2], `plover/${kind}`)]
}

/** Encounters in person: their CAMEO code and the manual's rule. */
const MEETS: { readonly [kind in EventKind]?: readonly [cameo: string, rule: string] } = {
  meeting: ['040', 'plover/consult'],
  summit: ['040', 'plover/consult'],
  talks: ['046', 'plover/negotiate'],
}

/** Kinds that are CONSULT once held, and AGREE while planned. */
const CONSULT = { meeting: 1, talks: 1, summit: 1, visit: 1, call: 1 }

/** The rest of the repertoire: summoning an ambassador is ACCUSE, recognition SUPPORT, as the manual says. */
const OTHER: {
  readonly [kind in EventKind]?: readonly [
    plover: string,
    mode: string | null,
    cameo: string | null,
  ]
} = {
  summons: ['ACCUSE', 'disapprove', '111'],
  expulsion: ['SANCTION', 'expel', '161'],
  recall: ['SANCTION', 'withdraw', '161'],
  embassy_opening: ['SUPPORT', null, '054'],
  embassy_closure: ['SANCTION', 'discontinue', '161'],
  recognition: ['SUPPORT', null, '054'],
  invitation: ['AGREE', null, '036'],
  congratulation: ['SUPPORT', null, '051'],
  condolence: ['SUPPORT', null, '018'],
  sanction: ['SANCTION', null, '163'],
  aid: ['AGREE', null, '033'],
}

/** Quotes whose speaker took part, in the sentences of the event or right behind them. */
function quotesAt(event: EventFrame, quotes: readonly Quote[]): readonly string[] {
  const there = new Set(event.participants.map(({ value }) => value.entity))
  const [first] = event.triggers
  return quotes
    .filter((quote) => {
      const speaker = quote.speaker?.value.entity
      if (speaker === undefined || !there.has(speaker)) return false
      const near = event.triggers.some(
        (trigger) =>
          quote.content[0].start >= trigger.start && quote.content[0].start - trigger.end < 600,
      )
      return near && quote.content[0].start >= first.start
    })
    .map(({ id }) => id)
}
