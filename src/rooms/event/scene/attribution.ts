/**
 * Words of saying at the end of a sentence: ", the Kremlin said in Moscow on Monday" tells when and where
 * it was said, and by whom, and nothing of the event.
 */
import type { TriggerWord } from '../../../lang/tables/event.ts'
import type { Quote } from '../../../model/quote.ts'
import { type Lexicon, longestMatch } from '../../../text/lexicon.ts'
import type { Tokens } from '../../../text/token.ts'

/** Where ", the Kremlin said on Monday" begins: its time and place are those of the saying. */
export function attributionOf({ type, content, cue }: Quote): number | undefined {
  const end = content.at(-1)?.end
  if (type !== 'indirect' || cue === undefined || end === undefined) return undefined
  return cue.start >= end ? end : undefined
}

/** Longer than this, in tokens, no words of saying are. */
const LONGEST_SAYING = 80

/** Whether an event word stands between two tokens, or more than words of saying. */
export function tells(
  text: string,
  tokens: Tokens,
  triggers: Lexicon<TriggerWord>,
  from: number,
  to: number,
): boolean {
  if (to - from > LONGEST_SAYING) return true
  for (let at = from; at < to; at++) {
    const words = longestMatch(triggers, text, tokens, at)?.values ?? []
    // "told reporters" is a call only by telephone, "in a statement" an event only beside a party
    // "announced on Monday" gives aid only where it is named
    if (
      words.some(
        (word) => !(word.phoneOnly || word.weak || word.leads || word.stateOnly || word.aidNamed),
      )
    )
      return true
  }
  return false
}
