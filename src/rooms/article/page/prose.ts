/** Prose: how each paragraph of a page reads, measured once for every rule that asks. */
import type { PageElement, PageTree } from './page-tree.ts'

/** A paragraph's measures. */
export interface Measure {
  readonly words: string
  /** Letters; a Chinese or Japanese one counts two and a half, as its sentences are so much shorter. */
  readonly size: number
  /** Share of it that is links, 0 to 1. */
  readonly linked: number
  /** Set in italics or small from end to end. */
  readonly isSlanted: boolean
  /** Long enough and with a mark of punctuation. */
  readonly isProse: boolean
  /** Long enough and ended like a sentence. */
  readonly isSentence: boolean
  /** Name of the block tag it stands in: "p", "h2", "li", "div". */
  readonly tag: string
}

const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g
const MARK = /[.!?:;,"”’»…。、।؟،]/
const ENDED = /[.!?"”’»…)。।؟]$/
const BLOCK = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt td th blockquote div section article'.split(' '),
)

/** Measures the paragraphs of a page, in order. */
export function measure({ draft, elements, paragraphs }: PageTree): readonly Measure[] {
  const blocks = blocksOf(elements)
  return paragraphs.map(({ start, end, links, slanted, element }) => {
    const words = draft.text.slice(start, end).trim()
    const size = words.length + (words.match(DENSE)?.length ?? 0) * 1.5
    const linked = Math.min(1, links / (end - start))
    const unlinked = size * (1 - linked)
    return {
      words,
      size,
      linked,
      isSlanted: slanted > (end - start) * 0.9,
      isProse: unlinked >= 40 && linked < 0.5 && MARK.test(words),
      isSentence: unlinked >= 60 && linked < 0.4 && ENDED.test(words),
      tag: blocks[element] ?? '',
    }
  })
}

/** Adds up numbers of elements so that each has its own and those of all inside it. */
export function addUp(elements: readonly PageElement[], numbers: Float64Array): Float64Array {
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1
    if (parent >= 0) numbers[parent] = (numbers[parent] ?? 0) + (numbers[index] ?? 0)
  }
  return numbers
}

/** Words as they are compared: small letters and digits, one space between. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether plain words may begin those of a line: asked of every line of a page, nearly all of which begin otherwise. */
export function mayBegin(plain: string, words: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0].toLowerCase() ?? ''
  return first !== '' && first.charCodeAt(0) === plain.charCodeAt(0)
}

/** The innermost block tag each element stands in, itself counted. */
function blocksOf(elements: readonly PageElement[]): readonly string[] {
  const blocks: string[] = []
  elements.forEach(({ name, parent }) => {
    blocks.push(BLOCK.has(name) ? name : (blocks[parent] ?? ''))
  })
  return blocks
}
