/** The quotes of one unit: its regions and clauses, given to the attributions that govern them. */
import { type Evidence, implied } from '../../model/evidence.ts'
import type { Many } from '../../model/span.ts'
import { begins, longestMatch } from '../../text/lexicon.ts'
import { credit } from './account.ts'
import { speakerOf } from './antecedent.ts'
import { attributionsOf } from './attribution.ts'
import { type Passing, passingsIn } from './carrier.ts'
import { toldAnew } from './circumstance.ts'
import { type Range, wordsIn } from './clause.ts'
import { clausesIn } from './coordinated.ts'
import { opensWithVerb } from './front.ts'
import { phraseAfter } from './phrase.ts'
import type { Attribution } from './place.ts'
import { citeTokens, quotedIn, type Scene, type Unit } from './scene.ts'
import type { Draft, Story } from './story.ts'
import { subjectAfter } from './subject.ts'
import { trimmed } from './trim.ts'
import { regionQuotes } from './utterance.ts'
import { isClause } from './verb.ts'
import { shared, type Voice, voicesOf } from './voice.ts'

/** Reads one unit; moves the story on. */
export function quotesIn(story: Story, unit: Unit): readonly Draft[] {
  const { scene } = story
  const passings = passingsIn(scene, unit)
  const tails = passings.filter(({ head }) => !head)
  const attributions = attributionsOf(
    scene,
    unit,
    tails.map(({ from }) => from),
  )
  const voices = voicesOf(story, unit, attributions)
  const drafts = [
    ...regionQuotes(story, unit, attributions, voices),
    ...clauseQuotes(scene, attributions, voices),
    ...summedUp(story, unit),
  ].sort((a, b) => a.content[0].start - b.content[0].start)
  carry(story, unit, drafts, tails)
  laterCarrier(story, unit, passings, drafts)
  for (const draft of drafts) continueTurn(story, unit, draft)
  return drafts
}

/** Reported clauses without quoted words in them. */
function clauseQuotes(
  scene: Scene,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Draft[] {
  const drafts: Draft[] = []
  for (const [index, one] of attributions.entries()) {
    const voice = voices[index] as Voice
    if ((voice.silent && voice.nested !== true) || one.word.frame === 'describe') continue
    if (one.subject === undefined && one.word.frame !== 'agentless') continue
    const sides = [one.left, one.right].filter(
      (side) => side !== undefined && !(one.right !== undefined && isOpening(scene, side)),
    ) as Range[]
    // "Ucapan itu disampaikannya di parlemen, menurut Rina": how the words before came, no words
    if (one.word.frame === 'according' && one.left !== undefined && tellsHow(scene, one.left))
      continue
    const pieces: Evidence[] = []
    drafts.push(...besideMarks(scene, one, voice))
    for (const side of sides) {
      const range = trimmed(scene, side)
      if (range === undefined || quotedIn(scene, range) || !reports(scene, one, range, sides))
        continue
      pieces.push(citeTokens(scene, range.from, range.to))
    }
    const [first, ...rest] = pieces
    if (first === undefined) continue
    if (pieces.length < sides.length && !standsAlone(scene, one)) continue
    drafts.push(draftOf(scene, one, voice, [first, ...rest]))
  }
  return drafts
}

/** "said the dam was 'safe' and that the villagers could go home": beside the clause with quoted words the others. */
function besideMarks(scene: Scene, one: Attribution, voice: Voice): Draft[] {
  const whole = one.right === undefined ? undefined : trimmed(scene, one.right)
  if (whole === undefined || !quotedIn(scene, whole)) return []
  const clauses = clausesIn(scene, whole)
  if (clauses.length < 2) return []
  return clauses.flatMap((part) => {
    const range = trimmed(scene, part)
    if (range === undefined || quotedIn(scene, range) || !isClause(scene, range)) return []
    return [draftOf(scene, one, voice, [citeTokens(scene, range.from, range.to)])]
  })
}

/** "Namun" of "Namun, kata Rina, S", "Selain itu": opens the sentence, and nothing that is said. */
function isOpening(scene: Scene, { from, to }: Range): boolean {
  const { tokens, words } = scene
  if (!words.connectives.has(tokens.folded[from] as string)) return false
  if (wordsIn(scene, { from, to }, 4) > 3) return false
  for (let at = from + 1; at < to; at++) {
    const word = tokens.folded[at] as string
    if (word !== ',' && !words.connectives.has(word) && !words.pointers.has(word)) return false
  }
  return true
}

function draftOf(scene: Scene, one: Attribution, voice: Voice, content: Many<Evidence>): Draft {
  return {
    type: 'indirect',
    class: one.word.attitude === true ? 'attitude' : 'speech',
    content,
    ...shared(scene, one, voice),
    ...(voice.nested === true ? { nested: true } : {}),
    rule: `quote/clause-${one.word.frame}`,
  }
}

/** "A war was unlikely, he said, but it 'cannot be ruled out'": the clause in front is one, whatever is quoted behind. */
function standsAlone({ tokens, words, regionAt }: Scene, { left, right }: Attribution): boolean {
  if (left === undefined || right === undefined || regionAt[left.to - 1] !== -1) return false
  const word = tokens.folded[right.from] as string
  return words.joins.has(word) || words.clauseLinks.has(word)
}

/** "Penegasan itu disampaikan kepada Lin, ...", "Hal itu ia lontarkan di parlemen, ...": takes up words told before. */
function tellsHow({ words, text, tokens }: Scene, { from, to }: Range): boolean {
  const same = longestMatch(words.sameUtterance, text, tokens, from)
  if (same === undefined || same.to >= to) return false
  const verb = words.personal.has(tokens.folded[same.to] as string) ? same.to + 1 : same.to
  const cue = longestMatch(words.cues, text, tokens, verb)
  return verb > same.to || cue?.values.some(({ frame }) => frame === 'after') === true
}

/** "Irigasi itu harus dibahas. Demikian disampaikan Rina ...": the sentence before is what she said. */
function summedUp({ scene, last, turn }: Story, unit: Unit): Draft[] {
  const [cue] = unit.cues
  const before = scene.units[unit.index - 1]
  if (cue?.from !== unit.from || before === undefined || last?.unit === before.index) return []
  if (before.block < unit.block - 1 || before.regions[1] > before.regions[0]) return []
  const word = cue.words.find(({ sums }) => sums === true)
  if (word === undefined) return []
  const at = scene.words.agentMarks.has(scene.tokens.folded[cue.to] ?? '') ? cue.to + 1 : cue.to
  const subject = subjectAfter(scene, at, unit.to)
  const range = trimmed(scene, before)
  if (subject === undefined || range === undefined || !isClause(scene, range)) return []
  const speaker = speakerOf(scene, unit, subject, turn)
  if (speaker === undefined) return []
  const naming = phraseAfter(scene, at, unit.to)
  return [
    {
      type: 'indirect',
      class: 'speech',
      content: [citeTokens(scene, range.from, range.to)],
      cue: citeTokens(scene, cue.from, cue.to),
      source: citeTokens(scene, naming?.from ?? subject.from, naming?.to ?? subject.to),
      speaker,
      rule: 'quote/summed-up',
    },
  ]
}

function isKnown({ subject }: Attribution): boolean {
  const kind = subject?.kind
  return kind === 'named' || kind === 'office' || kind === 'pronoun' || kind === 'definite'
}

function reports(scene: Scene, one: Attribution, range: Range, sides: readonly unknown[]): boolean {
  const enough = sides.length > 1 ? 1 : one.marked || one.closed === true ? 2 : 3
  if (wordsIn(scene, range, enough) < enough) return false
  if (one.marked || sides.length > 1) return true
  const behind = one.right !== undefined
  if (behind && one.word.frame === 'quoted') return true
  if (behind && one.word.frame === 'before') {
    return one.word.noun !== true || isClause(scene, range) || opensWithVerb(scene, range)
  }
  // "Menurut Rina, resepnya rahasia dapur": what stands behind the comma is a clause, with or without a verb
  const before = scene.tokens.folded[range.from - 1]
  const led = behind && one.left === undefined && one.word.frame === 'according' && before === ','
  if (led && scene.words.tables.headFirst && isKnown(one) && wordsIn(scene, range, 4) >= 3)
    return true
  return isClause(scene, range) || isTold(scene, one, range)
}

/** "Canada and India hope to sign a pact in May, Rina said": a verb no table knows, with its "to", before a tail. */
function isTold(scene: Scene, one: Attribution, { from, to }: Range): boolean {
  const { tokens, words, mentionAt } = scene
  if (words.tables.headFirst || one.right !== undefined || one.word.frame !== 'before') return false
  if (words.settings.has(tokens.folded[from] as string) || !isKnown(one)) return false
  for (let at = from + 2; at < Math.min(to, from + 24); at++) {
    if (tokens.folded[at] === ',') return false
    const verb = mentionAt[at - 1] === -1 && tokens.capital[at - 1] === 0
    const plain = tokens.capital[at + 1] === 0 && mentionAt[at + 1] === -1
    if (begins(words.directiveMarkers, tokens.folded[at] as string) && verb && plain) return true
  }
  return false
}

/** Gives the tail's medium to the words before it. */
function carry(
  story: Story,
  unit: Unit,
  drafts: readonly Draft[],
  tails: readonly Passing[],
): void {
  const { scene } = story
  const tail = tails.at(-1)
  if (tail === undefined || unit.from > tail.from) return
  const carrier = credit(scene, tail.ref, 'quote/carrier-tail', tail.from, tail.to)
  if (carrier === undefined) return
  for (const draft of drafts) {
    const somebody = draft.speaker !== undefined || draft.unattributed === 'unnamed'
    if (draft.carrier === undefined && somebody) draft.carrier = carrier
  }
}

/** "Pernyataan itu dikutip Xinhua": the sentence behind names who carried the words before. */
function laterCarrier(
  story: Story,
  unit: Unit,
  passings: readonly Passing[],
  drafts: readonly Draft[],
): void {
  const { scene, last } = story
  const [passing] = passings
  if (passing === undefined || passing.head || last === undefined || drafts.length > 0) return
  if (last.unit !== unit.index - 1 || last.draft.carrier !== undefined) return
  if (longestMatch(scene.words.sameUtterance, scene.text, scene.tokens, unit.from) === undefined)
    return
  const carrier = credit(scene, passing.ref, 'quote/carrier-behind', passing.from, passing.to)
  if (carrier !== undefined) last.draft.carrier = carrier
}

/** Moves the turn on; the same speaker going on right behind carried words is carried by the same medium, implied. */
function continueTurn(story: Story, unit: Unit, draft: Draft): void {
  const { turn } = story
  if (draft.nested !== true) story.last = { draft, unit: unit.index }
  const { speaker } = draft
  if (speaker === undefined || draft.nested === true) return
  const goesOn = turn?.ref.entity === speaker.value.entity && unit.index - turn.unit <= 1
  const anew = goesOn && toldAnew(story.scene, unit, draft)
  if (goesOn && !anew && draft.carrier === undefined && turn?.carrier !== undefined) {
    draft.carrier = implied(turn.carrier.value, 'quote/carrier-continued', ...turn.carrier.evidence)
  }
  story.turn = {
    ref: speaker.value,
    evidence: speaker.evidence[0],
    told: speaker.evidence.at(-1) ?? speaker.evidence[0],
    unit: unit.index,
    block: unit.block,
    ...(draft.carrier === undefined ? {} : { carrier: draft.carrier }),
  }
}
