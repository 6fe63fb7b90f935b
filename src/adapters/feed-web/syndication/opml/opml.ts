import { ParseError } from 'feedsmith'
import { withoutBlanks } from '../item.ts'
import { syndicationKind } from '../kind.ts'
import { plainText } from '../plain-text.ts'
import { type SyndicationLanguage, sentences } from '../sentences.ts'
import { soundXml } from '../sound-xml.ts'
import { DEFAULT_MAX_ITEMS, DEFAULT_MAX_LENGTH, reasonOf } from '../syndication.ts'
import { fromOpml, type Outline } from './adapter.ts'
import { opmlShape } from './parser.ts'

/** A list of subscriptions. */
export interface Opml {
  readonly title?: string
  readonly outlines: readonly Outline[]
  /** What was doubtful and how it was read, in sentences. */
  readonly problems: readonly string[]
  /** Why nothing was taken from it, in a sentence. */
  readonly refused?: string
}

/**
 * Reads OPML, the format readers of feeds hand their subscriptions over in. Folders are flattened; their names stay
 * as the path of each feed. Never throws.
 *
 * @returns undefined where the text is no OPML
 */
export function parseOpml(
  text: string,
  { language = 'en' }: { readonly language?: SyndicationLanguage } = {},
): Opml | undefined {
  if (syndicationKind(text) !== 'opml') return undefined
  const words = sentences[language]
  const refusal = (refused: string): Opml => ({ outlines: [], problems: [], refused })
  if (text.length > DEFAULT_MAX_LENGTH)
    return refusal(words.tooLarge(String(text.length), String(DEFAULT_MAX_LENGTH)))
  const sound = soundXml(text, { items: [], limit: 0 })
  if ('refused' in sound) return refusal(words[sound.refused])
  try {
    const shape = opmlShape(sound.xml)
    const outlines = fromOpml(shape)
    const problems = sound.flaws.map((flaw) =>
      flaw === 'tooMany' ? words.tooMany(DEFAULT_MAX_ITEMS) : words[flaw],
    )
    if (outlines.length > DEFAULT_MAX_ITEMS) problems.push(words.tooMany(DEFAULT_MAX_ITEMS))
    return {
      ...withoutBlanks({ title: plainText(shape.head?.title) }),
      outlines: outlines.slice(0, DEFAULT_MAX_ITEMS),
      problems,
    }
  } catch (error) {
    // The library takes a list without an entry for none.
    if (error instanceof ParseError) return refusal(words.noFeeds)
    return refusal(words.unreadable(reasonOf(error)))
  }
}
