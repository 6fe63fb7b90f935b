/** Verbs of saying before, behind and around their words. */
import { longestMatch } from '../../text/lexicon.ts'
import { isPaper } from './body.ts'
import { citing } from './citing.ts'
import { isCount, openingAfter, type Range } from './clause.ts'
import { isVerb } from './clause-subject.ts'
import {
  beforeJoin,
  inMarks,
  isAdverbial,
  isWholly,
  notAsked,
  opensWithVerb,
  takesUp,
  wordBefore,
} from './front.ts'
import { phraseBefore } from './phrase.ts'
import {
  type Attribution,
  frontQuoted,
  holdsRegion,
  leftOf,
  opensAfterWords,
  type Place,
  parties,
  REACH,
  rightOf,
  speaker,
  startOf,
  who,
} from './place.ts'
import type { Subject } from './standing.ts'
import { somebodyAfter, subjectAfter, subjectBefore } from './subject.ts'
import { isClause } from './verb.ts'

/** "X mengatakan bahwa S", "X said S", "S, X said"; of "AFP reported, citing X, that S" X's words. */
export function readBefore(place: Place): Attribution | undefined {
  const one = before(place)
  if (place.word.paper === true && !isPaper(place.scene, one?.subject)) return undefined
  return one?.subject?.kind === 'medium' ? citing(place, one) : one
}

function before(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  const subject = speaker(place)
  if (word.inverts === true && subject === undefined && opensAfterWords(scene, cue.from)) {
    // `"Q," said X`
    return readAfter(place)
  }
  const opening = openingAfter(scene, cue.to, limit, word.object === true)
  // "is expected in Kigali, where he will meet B": expected by others
  const { copulas, prepositions, tables } = scene.words
  const suffered =
    copulas.has(scene.tokens.folded[cue.from - 1] as string) &&
    prepositions.has(scene.tokens.folded[cue.to] as string)
  if (word.attitude === true && suffered && !opening.marked && !tables.headFirst) return undefined
  const start = startOf(place, subject)
  // "..., saying S": a participle reports what stands behind it
  const participle = scene.words.tables.participles.some((ending) =>
    (scene.tokens.folded[cue.from] as string).endsWith(ending),
  )
  const front =
    participle && scene.tokens.folded[cue.from - 1] === ',' && !opening.bare
      ? undefined
      : isRelative(place)
        ? undefined
        : notAsked(scene, leftOf(place, start))
  const base = {
    cue,
    word,
    marked: opening.marked,
    start,
    end: cue.to,
    ...parties(opening),
    ...who(subject),
  }
  const told = rightOf(place, opening)
  // "told parliament's committee behind closed doors": no clause follows
  const vague =
    word.object === true &&
    !opening.marked &&
    !scene.words.tables.headFirst &&
    told !== undefined &&
    scene.regionAt[told.from] === -1 &&
    !isClause(scene, told) &&
    !inMarks(scene, told)
  const behind = vague ? undefined : told
  const first = behind === undefined ? undefined : scene.regionAt[behind.from]
  const utters = first !== undefined && first !== -1
  // "were found to be 'late'": what is found out has its "that" right behind
  const finds = word.utters === true && word.attitude === true
  if (finds && !(opening.marked && opening.content === cue.to + 1)) return base
  // `"Q," she said at a briefing, adding that S`, `"Q," he wrote in a letter that his lawyer read out`
  if (front !== undefined && !utters && isWholly(scene, front)) return { ...base, left: front }
  if (opening.marked) return behind === undefined ? base : { ...base, right: behind }
  const { headFirst } = scene.words.tables
  const opener = front ?? wordBefore(place, start)
  if (opener && behind && splits(place, cue.to, opener, behind)) {
    return { ...base, left: opener, right: behind }
  }
  // "In the '90s, Rina told the court, the office was '...'": a time or place in front is no clause
  if (front && behind && opening.bare && !headFirst && isAdverbial(scene, front))
    if (!utters && isClause(scene, behind)) return { ...base, right: behind }
  const uttered = front !== undefined && frontQuoted(scene, front)
  if (front !== undefined && (behind === undefined || (opening.bare && (!headFirst || uttered)))) {
    // `"Q1," he said, "Q2"`: words on both sides; "After lunch, he said, "Q"": behind only
    if (!utters || behind === undefined) return { ...base, left: front }
    return uttered ? { ...base, left: front, right: behind } : { ...base, right: behind }
  }
  if (behind === undefined || takesUp(scene, behind)) return base
  // "asked not to be named"
  const { text, tokens, words } = scene
  if (!headFirst && longestMatch(words.directiveMarkers, text, tokens, behind.from)) return base
  if (word.utters === true && !utters && !inMarks(scene, behind)) return base
  // "warned against reading too much into it": no clause
  const loose =
    !headFirst &&
    scene.words.prepositions.has(scene.tokens.folded[behind.from] as string) &&
    !isCount(scene, behind.from + 1)
  if (loose && !utters) return base
  if (word.noun === true && !utters && !holdsRegion(scene, behind)) {
    if (!isClause(scene, beforeJoin(scene, behind)) && !opensWithVerb(scene, behind)) return base
  }
  if (opening.bare && !utters && !headFirst && !isClause(scene, behind)) return base
  return { ...base, right: behind }
}

/** "a neighbour, who asked not to be named, told Reuters": the words in front are not of this verb. */
function isRelative({ scene, cue }: Place): boolean {
  const { relatives, tables } = scene.words
  return !tables.headFirst && relatives.has(scene.tokens.folded[cue.from - 1] as string)
}

/** `"Q," kata X`, `"Q," katanya`, `"Q," said X`, "S, demikian X". */
export function readAfter(place: Place): Attribution | undefined {
  const one = after(place)
  return one?.subject?.kind === 'medium' ? citing(place, one) : one
}

/** Whoever the words in front of an aside name and nothing else, where his own verb follows behind it. */
function asideOf({ scene, cue, begin }: Place, end: number, limit: number): Subject | undefined {
  const { tokens, words, text } = scene
  if (tokens.folded[cue.from - 1] !== ',' || scene.regionAt[begin] !== -1) return undefined
  const index = scene.mentionAt[cue.from - 2] ?? -1
  if (scene.mentions[index]?.kind !== 'person' || cue.from - 2 - begin > REACH) return undefined
  let comma = end
  while (comma < Math.min(limit, end + 2 * REACH) && tokens.folded[comma] !== ',') {
    if (scene.regionAt[comma] !== -1) return undefined
    comma++
  }
  if (tokens.folded[comma] !== ',') return undefined
  // "..., kata jubirnya di New York, Selasa (10/2), menilai S"
  let next = comma + 1
  while (scene.timed[next] === 1) next++
  if (next > comma + 1 && tokens.folded[next] === ',') next++
  if (words.betweens.has(tokens.folded[next] ?? '')) next++
  if (longestMatch(words.cues, text, tokens, next) === undefined) return undefined
  const whole = phraseBefore(scene, cue.from - 1, begin)
  if (whole === undefined || whole.from > begin + 1) return undefined
  return subjectBefore(scene, cue.from - 1, begin)
}

function after(place: Place): Attribution | undefined {
  const { scene, cue, word, limit } = place
  if (!opensAfterWords(scene, cue.from) && cue.from > place.begin) return undefined
  const { tokens, regionAt, words } = scene
  let at = cue.to
  const agent = words.agentMarks.has(tokens.folded[at] ?? '')
  if (agent) at++
  const subject: Subject | undefined = word.clitic
    ? { kind: 'pronoun', from: cue.from, to: cue.to }
    : (subjectAfter(scene, at, limit) ?? somebodyAfter(scene, at, limit))
  if (
    word.passive === true &&
    (subject === undefined || subject.kind === 'unnamed' || subject.kind === 'stranger')
  )
    return undefined
  const left = leftOf(place, cue.from)
  const end = subject === undefined ? cue.to : Math.max(cue.to, subject.to)
  const opening = openingAfter(scene, end, limit, false)
  const base = {
    cue,
    word,
    marked: false,
    start: cue.from,
    end,
    ...parties(opening),
    ...who(subject),
  }
  const aside = word.frame === 'after' ? asideOf(place, end, limit) : undefined
  if (aside !== undefined) return { ...base, aside }
  const behind = rightOf(place, opening)
  if (behind !== undefined && regionAt[behind.from] !== -1) {
    // `"Q1," kata X, "Q2"`
    return { ...base, ...(left ? { left } : {}), right: behind }
  }
  const front = left ?? { from: place.begin, to: cue.from }
  if (splits(place, end, front, behind)) {
    return { ...base, left: front, ...(behind ? { right: behind } : {}) }
  }
  const opens = word.clitic === true || word.passive === true
  if (left === undefined && behind !== undefined && opens && opening.bare) {
    // "Katanya, S", "Dijelaskan Rina, S"
    return { ...base, right: behind }
  }
  // "Kata Rina, S"
  const leads = words.tables.headFirst && cue.from === place.begin && left === undefined
  if (leads && behind !== undefined && tokens.folded[behind.from - 1] === ',')
    if (word.passive !== true && subject !== undefined && isClause(scene, behind))
      return { ...base, right: behind }
  if (left === undefined && word.frame === 'after') return undefined
  return left === undefined ? base : { ...base, left }
}

/**
 * "Naskah itu, kata Rina, sudah selesai", "The talks, Rina said, would resume": one clause around the cue.
 * Behind "kata X" an adverbial may stand in front ("Jika harga turun, kata dia, ...") and the comma be left out.
 */
function splits(
  { scene, word }: Place,
  end: number,
  front: Range | undefined,
  behind: Range | undefined,
): boolean {
  const { tokens, regionAt, words } = scene
  if (front === undefined || behind === undefined || front.to <= front.from) return false
  // "The two boats, the police said in a statement, strayed": past the setting only where a verb follows
  const far = behind.from > end + 1 && !words.tables.headFirst && isVerb(scene, behind.from)
  const comma = tokens.folded[behind.from - 1] === ',' && (behind.from === end + 1 || far)
  const after = word.frame === 'after' && words.tables.headFirst
  // "A war was unlikely, he said, but it 'cannot be ruled out'", "..., but that it would go on"
  const more = words.complementizers.has(tokens.folded[behind.from + 1] as string)
  const near = !isClause(scene, { from: end, to: behind.from - 1 })
  if (
    words.joins.has(tokens.folded[behind.from] as string) &&
    tokens.folded[behind.from - 1] === ',' &&
    near &&
    regionAt[front.to - 1] === -1
  )
    if (more || inMarks(scene, behind)) return isClause(scene, front)
  if (!comma && !(after && behind.from === end)) return false
  // "It is, Rina argues, a question of trust": the verb stands before the comma
  const open = !words.tables.headFirst && words.finite.has(tokens.folded[front.to - 1] as string)
  if (open && comma && tokens.capital[behind.from] === 0) return regionAt[front.to - 1] === -1
  // "The guns were quiet, she said, because the roads were flooded"
  const goesOn =
    words.clauseLinks.has(tokens.folded[behind.from] as string) &&
    (isClause(scene, behind) || inMarks(scene, behind))
  if (goesOn && behind.from === end + 1 && comma && regionAt[front.to - 1] === -1) return true
  // "The man was 34, police said, and lived alone"
  const and = words.joins.has(tokens.folded[behind.from] as string)
  if (and && !words.tables.headFirst && comma && isVerb(scene, behind.from + 1)) return true
  // "Di tengah gejolak itu, kata Rina, Iran tetap berunding"
  const somebody = after && scene.mentionAt[behind.from] !== -1
  if ((tokens.capital[behind.from] === 1 && !somebody) || and) return false
  if (regionAt[front.to - 1] !== -1 || regionAt[behind.from] !== -1) return false
  const first = tokens.folded[front.from] as string
  const adverbial = after && comma && (words.settings.has(first) || words.connectives.has(first))
  // "dilakukan" may open what follows: the token before the stretch is read as its first
  return (
    (adverbial || !isClause(scene, front)) &&
    isClause(scene, { from: behind.from - 1, to: behind.to })
  )
}
