/**
 * Glued headings: a subhead that lost its line break stands glued to its paragraph ("Serangan TerkoordinasiSejak Jumat,
 * ...") or to the end of the one before ("..., kata Menlu.Tiga Jam di Graz"). It gets a line of its own.
 *
 * Takes a line of the story, gives it or the two lines it is, and one repair for each break.
 */
import type { Repair } from '../../model/article.ts'
import { foldWord } from '../../text/token.ts'
import { placeOf, sliceDraft } from './draft.ts'
import type { StoryLine } from './furniture.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The longest subhead. */
const HEADING = 100
// Words and the marks a title has, no sentence end.
const FRONT = /^[\p{L}\p{N}\s:,'"‘’“”-]{8,100}?\p{Ll}(?=\p{Lu}\p{Ll}+\s)/u
const BACK = /(?<=[\p{Ll}\p{N})]{2}["”’]?[.!?]["”’]?)\p{Lu}[\p{L}\p{N}\s:,'‘’-]{8,100}$/u

/** The line, or its heading and what it was glued to. */
export function partHeading(
  line: StoryLine,
  vocabulary: Vocabulary,
  repairs: Repair[],
): readonly StoryLine[] {
  const { draft } = line
  const { text } = draft
  const at = frontOf(text, vocabulary) ?? backOf(text)
  if (at === undefined) return [line]
  const from = text.lastIndexOf(' ', at - 1) + 1
  const stop = text.indexOf(' ', at)
  const to = stop === -1 ? text.length : stop
  repairs.push({
    rule: 'article/glued-heading',
    before: text.slice(from, to),
    after: `${text.slice(from, at)}\n${text.slice(at, to)}`,
    original: placeOf(draft, from, to),
  })
  return [
    { ...line, draft: sliceDraft(draft, 0, at) },
    { draft: sliceDraft(draft, at, text.length), gap: false, turn: false },
  ]
}

// The paragraph begins with a small word of the language, as no second half of a name does.
function frontOf(
  text: string,
  { before, after, common, compounds, names }: Vocabulary,
): number | undefined {
  const heading = FRONT.exec(text.slice(0, HEADING + 40))?.[0]
  if (heading === undefined || !isTitle(heading)) return undefined
  const next = /^\p{Lu}\p{Ll}+/u.exec(text.slice(heading.length))?.[0] ?? ''
  const folded = foldWord(next)
  const small = after.has(folded) || common.has(folded) || (before.has(folded) && !compounds)
  return small && !names.has(next) ? heading.length : undefined
}

function backOf(text: string): number | undefined {
  const found = BACK.exec(text)
  return found !== null && isTitle(found[0]) ? found.index : undefined
}

/** Three words and more, nearly all longer ones with a capital: "Dari Wina ke Graz", no sentence. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 3 && words.length >= 2 && capital === words.length
}
