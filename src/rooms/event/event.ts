/**
 * Events: what took place, is planned, or was called off, with its fields.
 *
 * Takes all earlier layers; gives one frame for each encounter, in the order of its first telling.
 * Direct quotations, expectations and denied or merely wished encounters make no event. A field is
 * read only from the tellings of the event itself.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { EventFrame } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import type { Tokens } from '../../text/token.ts'
import { collectTellings } from './collection.ts'
import type { Encounter } from './encounter.ts'
import { frameOf } from './frame.ts'
import { joinTellings } from './joining/joining.ts'
import { isOfOtherWorld } from './scene/other-world.ts'
import { layScene, type Scene } from './scene/scene.ts'

/** Frames the events of an article; see the file's header. */
export function frameEvents(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  times: readonly Timex[],
  quotes: readonly Quote[],
  claims: readonly Claim[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): readonly EventFrame[] {
  const scene = layScene(
    article,
    tokens,
    sentences,
    mentions,
    entities,
    times,
    quotes,
    claims,
    pack,
  )
  if (isEnacted(scene)) return []
  const encounters = joinTellings(scene, collectTellings(scene))
  if (isOfOtherWorld(scene))
    return encounters
      .filter(namesPersons)
      .flatMap((encounter) => frameOf(scene, encounter, encounters, gazetteer) ?? [])
  return encounters.flatMap((encounter) => frameOf(scene, encounter, encounters, gazetteer) ?? [])
}

/** "pupils from 41 schools at East Africa's largest Model United Nations": states are played, and nothing they do is done. */
function isEnacted(scene: Scene): boolean {
  for (let at = 0; at < scene.tokens.length; at++) if (scene.is(at, 'enactment') > 0) return true
  return false
}

function namesPersons({ parties }: Encounter): boolean {
  return parties.some(({ entity }) => entity.kind === 'person')
}
