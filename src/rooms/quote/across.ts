/** Speakers parted from their verb: by a comma and an apposition, by a clause, by a setting. */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind } from '../../text/token.ts'
import { mediumBefore } from './medium.ts'
import { isNamed } from './medium-name.ts'
import { fromMention } from './naming.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './standing.ts'

const REACH = 14

const CLAUSE = 40

/** "Blinken, yang baru tiba, mengatakan"; "juru bicara Kremlin, Dmitry Peskov, said"; "Trump, back from golf, told". */
export function acrossComma(scene: Scene, comma: number, floor: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, mentions, words } = scene
  let open = comma - 1
  while (open >= floor && comma - open < CLAUSE && tokens.folded[open] !== ',') {
    if (scene.regionAt[open] !== -1) return undefined
    open--
  }
  const inner = mentionAt[comma - 1] as number
  if (open < floor || tokens.folded[open] !== ',') {
    return inner >= 0 ? fromMention(scene, inner, floor) : undefined
  }
  // "Rina Hapsari, 58, of Kivu, said": past the age
  const aged = tokens.kind[open - 1] === TokenKind.number && tokens.folded[open - 2] === ','
  let last = aged ? open - 3 : open - 1
  // "Sugiono sendiri, yang tengah di Kuala Lumpur, mengaku"
  while (
    last > floor &&
    mentionAt[last] === -1 &&
    words.betweens.has(tokens.folded[last] as string)
  )
    last--
  const outer = mentionAt[last] ?? -1
  const first = open + 1
  const word = tokens.folded[first] as string
  const aside =
    words.relatives.has(word) ||
    words.settings.has(word) ||
    longestMatch(words.carriers, scene.text, tokens, first) !== undefined
  if (inner >= 0 && !aside && mentions[inner]?.kind === 'person') {
    const does = words.tables.participles.some((ending) => word.endsWith(ending))
    const named = mentions[inner]?.form !== 'office' && !(does && mentionAt[first] === -1)
    if (
      named &&
      (mentionFrom[inner] === first || outer < 0 || mentions[outer]?.kind !== 'person')
    ) {
      const subject = fromMention(scene, inner, floor)
      const role = roleStart(scene, open, floor)
      // "Adapun PM Beatrice, melalui sekretaris persnya, Dev, menyampaikan": hers, through him
      const through = words.settings.has(tokens.folded[role] as string)
      const whose = through && tokens.folded[role - 1] === ',' ? (mentionAt[role - 2] ?? -1) : -1
      if (whose >= 0 && mentions[whose]?.kind === 'person') {
        const one = fromMention(scene, whose, floor)
        if (one !== undefined) return { ...one, to: comma + 1 }
      }
      // the apposition belongs to the subject: words of the report end before it
      if (subject !== undefined) return { ...subject, from: role }
    }
  }
  // "Sayap militer Partai Fajar, Brigade Lomi, mengklaim": two bodies, the second by its name
  const apposed = mentions[inner]?.kind === 'institution' && mentions[inner]?.form === 'name'
  const whole = mentionFrom[inner] === first && scene.mentionTo[inner] === comma
  const body = mentions[outer]?.kind === 'institution' || mentions[outer]?.kind === 'state'
  if (apposed && whole && body && tokens.capital[first] === 1) {
    const subject = fromMention(scene, inner, floor)
    if (subject !== undefined) return { ...subject, from: roleStart(scene, open, floor) }
  }
  // "The Kivu Courier, which obtained a transcript, reported": a medium no table knows
  if (outer < 0 && words.relatives.has(word)) {
    const medium = mediumBefore(scene, open, floor)
    if (medium !== undefined && isNamed(medium.ref))
      return { kind: 'medium', from: medium.from, to: comma + 1, ref: medium.ref }
  }
  if (outer >= 0) {
    const subject = fromMention(scene, outer, floor)
    // "KCNA, corong resmi Pyongyang, menuduh": a medium with what it is; not "AFP, citing X, said"
    // and not "Laporan Tasnim, seperti dilansir AFP, Rabu, menyebut"
    const which = words.relatives.has(word) && !words.tables.headFirst
    const leads = subject?.kind === 'medium' && (!aside || which) && subject.from === floor
    if (subject !== undefined && (subject.kind !== 'medium' || leads))
      return { ...subject, to: comma + 1 }
  }
  // "Ia, sebagaimana dikutip AFP, menyebut": not AFP
  const he = aside ? longestMatch(words.pronouns, scene.text, tokens, open - 1) : undefined
  if (he?.to === open) return { kind: 'pronoun', from: open - 1, to: open }
  // "The 78-year-old, who fled to Chad, said": not Chad, "The leaders, including Lin, said": not Lin alone
  const participle =
    mentionAt[first] === -1 && words.tables.participles.some((ending) => word.endsWith(ending))
  if (!words.tables.headFirst && (words.relatives.has(word) || participle)) return undefined
  return inner >= 0 ? fromMention(scene, inner, floor) : undefined
}

/** Whether what a comma closes opens with a relative: "The 78-year-old, who fled to Chad in May, said". */
export function closesRelative({ tokens, words }: Scene, comma: number, floor: number): boolean {
  if (words.tables.headFirst) return false
  for (let at = comma - 1; at >= floor && comma - at < CLAUSE; at--)
    if (tokens.folded[at] === ',') return words.relatives.has(tokens.folded[at + 1] as string)
  return false
}

/** Where a role set before its name begins: "..., Girma's spokesperson, Nebiyat Lemma, said". */
function roleStart(scene: Scene, comma: number, floor: number): number {
  let at = comma - 1
  while (at >= floor && comma - at < REACH && scene.tokens.folded[at] !== ',') {
    // "told reporters that the president, Walter Haines, had ..."
    const word = scene.tokens.folded[at] as string
    if (scene.regionAt[at] !== -1 || scene.words.complementizers.has(word)) break
    at--
  }
  return at + 1
}

/** "Retno dalam jumpa pers di Jakarta mengatakan", "Blinken yang baru tiba di Beijing mengatakan". */
export function acrossClause(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens, mentionAt, mentionFrom, words, timed } = scene
  for (let at = last; at >= floor && last - at < CLAUSE; at--) {
    const word = tokens.folded[at] as string
    if (scene.regionAt[at] !== -1 || word === ',' || word === ';' || word === ':') return undefined
    const mention = mentionAt[at] as number
    if (mention < 0) continue
    const next = tokens.folded[at + 1] as string
    if (words.relatives.has(next) || words.settings.has(next) || timed[at + 1] === 1) {
      const subject = fromMention(scene, mention, floor)
      if (subject !== undefined && subject.kind !== 'medium') return { ...subject, to: last + 1 }
    }
    at = mentionFrom[mention] as number
  }
  return undefined
}
