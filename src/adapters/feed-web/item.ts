import type { FeedItem } from '../../ports.ts'
import type { FeedLanguage } from '../feed/language.ts'
import type { Failure } from './failure.ts'
import { failureInWords, noteInWords } from './sentences.ts'
import type { Story } from './story.ts'

/** Told of what a person should know although the report was taken. */
export type OnNote = (name: string, note: string) => void

/** A story, or why there is none, as an item of a feed. */
export function itemOf(
  result: Story | Failure,
  name: string,
  language: FeedLanguage,
  onNote: OnNote = () => {},
): FeedItem {
  if (result.kind === 'failed') {
    const failed = failureInWords(result, language)
    return { name, failed, ...(result.cause === undefined ? {} : { cause: result.cause }) }
  }
  for (const note of result.notes) onNote(name, noteInWords(note, language))
  return { name, report: result.report }
}
