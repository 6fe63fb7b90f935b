/** The annotated news pages of `pages/`; what is annotated stands in `pages/README.md`. */
import { readdirSync, readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { decodePage } from '../../src/adapters/feed/decode.ts'
import type { Half } from './gold.ts'

/** What a page holds, written down by hand. */
export interface PageGold {
  readonly url: string
  readonly outlet: string
  readonly title: string
  /** People only: no "Tim Redaksi", no photographer, no outlet. */
  readonly authors: readonly string[]
  /** ISO with offset. */
  readonly published: string
  readonly modified?: string
  readonly canonical: string
  readonly lang: string
  readonly agency?: string
  /** Paragraphs, subheads and list items of the story in order, as they are seen, in NFC. */
  readonly body: readonly string[]
  /** Lines that are no part of the story. */
  readonly noise: readonly string[]
  readonly pages?: { readonly next?: string; readonly whole?: string }
  /** The story goes on on another page. */
  readonly continues?: boolean
}

/** A page and its annotation. */
export interface AnnotatedPage {
  readonly name: string
  readonly html: string
  readonly gold: PageGold
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr iframe legend li main nav ol option p section select summary ' +
    'table tbody td tfoot th thead time title tr ul'
  ).split(' '),
)
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea', 'iframe'])

/** Words for screen readers: set aside, one pixel wide. */
const HIDDEN = /position:\s*absolute;\s*width:\s*1px/i

/** The pages of one half in order of their names. */
export function loadPages(half: Half): readonly AnnotatedPage[] {
  const folder = new URL(`pages/${half}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length)
      const { text: html } = decodePage(readFileSync(new URL(file, folder)))
      const gold = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
      return { name, html, gold }
    })
}

/** The lines a page shows, single-spaced and in NFC; the words of its head and scripts are none of them. */
export function linesShown(html: string): readonly string[] {
  return textShown(html)
    .split('\n')
    .map(spaced)
    .filter((line) => line !== '')
}

/** The text a page or a part of one shows, letters as they came, with line breaks where blocks begin and end. */
export function textShown(html: string): string {
  const pieces: string[] = []
  let unseen = 0
  const hidden: boolean[] = []
  const turn = (name: string) => {
    if (BLOCKS.has(name)) pieces.push('\n')
  }
  const parser = new Parser({
    onopentag(name, { style = '' }) {
      turn(name)
      const isHidden = UNSEEN.has(name) || HIDDEN.test(style)
      hidden.push(isHidden)
      if (isHidden) unseen++
    },
    ontext(text) {
      if (unseen === 0) pieces.push(text.replace(/\s+/g, ' '))
    },
    onclosetag(name) {
      turn(name)
      if (hidden.pop() === true) unseen--
    },
  })
  parser.end(html)
  return pieces.join('')
}

/** A text in NFC with single spaces for every run of white space. */
export function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
