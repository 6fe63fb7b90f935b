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

const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/
const EACH_DENSE = new RegExp(DENSE, 'g')
const MARK = /[.!?:;,"”’»…。、।؟،]/
const ENDED = /[.!?"”’»…)。।؟](?:\s?[■□◆●▪])?$/
/** A sentence made of links to its sources is no shorter. */
const SOURCED = 120
/** A sentence of which each part leads to another source is no shorter. */
const SOURCES = 60
const SENTENCED = /^(?:p|div|dd)$/
const BLOCK = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt td th blockquote div section article'.split(' '),
)

/** Measures the paragraphs of a page, in order. */
export function measure({ draft, elements, paragraphs }: PageTree): readonly Measure[] {
  const blocks = blocksOf(elements)
  return paragraphs.map(({ start, end, links, slanted, element }) => {
    const words = draft.text.slice(start, end).trim()
    const size =
      words.length + (DENSE.test(words) ? (words.match(EACH_DENSE)?.length ?? 0) * 1.5 : 0)
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

/** "We read the foundation's report, the list of grants, the minutes and the ruling.": a sentence most of which leads to its sources. */
export function isLinkedSentence({ words, tag, linked }: Measure): boolean {
  if (!SENTENCED.test(tag) || !/[^.…][.”"]$/.test(words)) return false
  const unlinked = words.length * (1 - linked)
  if (words.length >= SOURCED && unlinked >= 30) return true
  // "It is a track of 560km, older than either border, used by 4,000 camels a year.": each part of it another link
  return words.length >= SOURCES && unlinked >= 3 && /^[^|·•>]+, [^|·•>]+, /.test(words)
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

/** Whether a line is the title (in plain words), whatever its case and its marks. */
export function saysTitle(words: string, title: string): boolean {
  return (
    title.length > 10 && words.length < 400 && mayBegin(title, words) && plainWords(words) === title
  )
}

/** The innermost block tag each element stands in, itself counted. */
function blocksOf(elements: readonly PageElement[]): readonly string[] {
  const blocks: string[] = []
  elements.forEach(({ name, parent }) => {
    blocks.push(BLOCK.has(name) ? name : (blocks[parent] ?? ''))
  })
  return blocks
}
