import type { Claim, ClaimHolder } from '../../model/claim.ts'
import type { EntityRef } from '../../model/entity.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isOnRecord, type Quote } from '../../model/quote.ts'
import type { Reading } from '../../model/reading.ts'
import type { SpeakerReview } from '../../model/speaker-review.ts'
import { type Attributions, speakerReview } from '../../review.ts'
import { carried } from '../export/excerpt.ts'
import { plainLine } from '../export/plain.ts'
import { actorNode } from './actor-node.ts'
import { iri, type Node, said } from './context.ts'
import { type CitedText, targets } from './evidence-node.ts'

/** The name of a quote: its id is stable inside one reading only. */
export function quoteIri(article: string, quote: string): string {
  return iri('quote', article, quote)
}

/**
 * What an article's persons said, as far as it is on record, and what is only claimed, each with where it stands.
 *
 * @param attributions what persons said of whose quotes are: told beside the speaker, who stays as he was read
 */
export function speechNodes(
  reading: Reading,
  text: CitedText,
  attributions: Attributions = new Map(),
): readonly Node[] {
  const { article, entities } = reading
  const quoted = reading.quotes.filter(isOnRecord).flatMap((quote) => {
    const person = speakerReview(attributions, article.report, quote, entities)
    return quoteNodes(quote, reading, text, person)
  })
  return [...quoted, ...reading.claims.flatMap((claim) => claimNodes(claim, reading, text))]
}

function quoteNodes(
  quote: Quote,
  { article }: Reading,
  text: CitedText,
  person: SpeakerReview | undefined,
): readonly Node[] {
  const id = quoteIri(article.id, quote.id)
  const relays = relayNodes(quote, article.id)
  const speaker = quote.speaker === undefined ? undefined : actorNode(quote.speaker.value)
  const last = relays.at(-1)?.['@id']
  return [
    said({
      '@id': id,
      '@type': ['Quotation', 'prov:Entity'],
      text: carriedWords(quote.content, text),
      inLanguage: article.language,
      isPartOf: iri('article', article.id),
      spokenByCharacter: speaker,
      'kawat:personsSpeaker': person && speakerNode(person),
      'kawat:quoteType': quote.type,
      'kawat:verbatim': quote.verbatim,
      wasAttributedTo: speaker?.['@id'],
      wasQuotedFrom: [iri('article', article.id), ...(last === undefined ? [] : [last])],
    }),
    ...relays,
    passage('quote', quote.id, id, quote.content, quote.rule, text),
  ]
}

/** Whose words a person says these are, and who says so. */
function speakerNode({ speaker, name, by, at }: SpeakerReview): Node {
  return said({
    name: name === null ? undefined : plainLine(name),
    'kawat:nobody': name === null ? true : undefined,
    'kawat:entity': speaker === null ? undefined : plainLine(speaker),
    'kawat:decidedBy': plainLine(by),
    'kawat:decidedAt': at,
  })
}

/** Everybody between speaker and outlet, the one next to the speaker first; each quotes the one before. */
function relayNodes({ id, chain }: Quote, article: string): readonly Node[] {
  return (chain ?? []).map(({ who, by }, index) =>
    said({
      '@id': iri('relay', article, id, String(index)),
      '@type': 'prov:Entity',
      'kawat:relayedBy': by,
      wasAttributedTo: actorNode(who.value),
      wasQuotedFrom: index === 0 ? undefined : iri('relay', article, id, String(index - 1)),
    }),
  )
}

function claimNodes(claim: Claim, { article }: Reading, text: CitedText): readonly Node[] {
  const id = iri('claim', article.id, claim.id)
  return [
    said({
      '@id': id,
      '@type': ['Claim', 'prov:Entity'],
      text: carriedWords([claim.content], text),
      'kawat:claimKind': claim.kind,
      author: holderNode(claim.holder.value),
      appearance: iri('article', article.id),
      wasDerivedFrom: iri('article', article.id),
    }),
    passage('claim', claim.id, id, [claim.content], claim.rule, text),
  ]
}

function holderNode(holder: ClaimHolder): Node | undefined {
  if (holder.type === 'entity') return actorNode(holder as EntityRef)
  if (holder.type === 'group') return { '@type': 'Organization', name: plainLine(holder.name) }
  return undefined
}

function passage(
  kind: 'quote' | 'claim',
  name: string,
  body: string,
  words: readonly Evidence[],
  rule: string,
  text: CitedText,
): Node {
  return {
    '@id': iri('evidence', text.article, kind, name),
    '@type': ['oa:Annotation', 'prov:Entity'],
    motivatedBy: 'oa:identifying',
    hasBody: body,
    hasTarget: targets(words, text),
    wasDerivedFrom: iri('article', text.article),
    wasAttributedTo: iri('rule', ...rule.split('/')),
  }
}

function carriedWords(pieces: readonly Evidence[], { allowed }: CitedText): string {
  return carried(pieces.map(({ exact }) => plainLine(exact)).join(' … '), allowed)
}
