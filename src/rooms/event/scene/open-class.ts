/**
 * Words of open classes: verbs of saying and of coming home, what a tour is called by. Unlike those of word-class.ts they are no
 * small words, and hide none.
 */
import type { EventTables } from '../../../lang/tables/event.ts'
import { compileLexicon, type Lexicon, longestMatch } from '../../../text/lexicon.ts'
import { once } from '../../../text/once.ts'
import type { Scene } from './scene.ts'

/** The classes; a word may be of several. */
export type OpenClass =
  | 'reporting'
  | 'homeward'
  | 'leg'
  | 'regional'
  | 'attended'
  | 'past-plan'
  | 'person'
  | 'letter'
  | 'disaster'
  | 'staying'
  | 'times'
  | 'often'
  | 'call-purpose'
  | 'what'
  | 'serving'
  | 'barred'
  | 'decided'
  | 'promised'
  | 'ballot'
  | 'according'

/** Compiles a language's words of open classes. */
export const compileOpen: (tables: EventTables) => Lexicon<OpenClass> = once((tables) => {
  const classes: readonly (readonly [OpenClass, readonly string[]])[] = [
    ['reporting', tables.reportingWords],
    ['homeward', tables.homewardWords],
    ['leg', tables.legWords],
    ['regional', tables.regionalWords],
    ['attended', tables.attendedWords],
    ['past-plan', tables.pastPlans],
    ['person', tables.personalRelatives],
    ['letter', tables.letters],
    ['disaster', tables.disasters],
    ['staying', tables.stayingWords],
    ['times', tables.timesWords],
    ['often', tables.oftenWords],
    ['call-purpose', tables.callPurposes],
    ['what', tables.freeRelatives],
    ['serving', tables.servingWords],
    ['barred', tables.barredWords],
    ['decided', tables.status.decided],
    ['promised', tables.status.promised],
    ['ballot', tables.ballotWords],
    ['according', tables.accordingWords],
  ]
  return compileLexicon(classes.flatMap(([value, forms]) => forms.map((form) => ({ form, value }))))
})

/** Where the word of an open class that begins at a token ends; 0 where there is none. */
export function openEnd(scene: Scene, at: number, wanted: OpenClass): number {
  if (at < 0 || scene.mentionAt[at] !== -1) return 0
  const found = longestMatch(scene.words.open, scene.article.text, scene.tokens, at)
  return found?.values.includes(wanted) === true ? found.to : 0
}
