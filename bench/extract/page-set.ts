/**
 * The sets of pages extractors are compared on: the project's own, and public ones that are no part of the project because
 * the pages belong to their publishers.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { corpora } from '../quality/corpora.ts'
import type { Half } from '../quality/gold.ts'
import { loadPages } from '../quality/page-gold.ts'
import type { BylineGold } from './byline.ts'
import type { PageAsked } from './extracted.ts'

/** A page with what a person wrote down of it: its whole story, or segments that belong to it and that do not. */
export interface GoldPage extends PageAsked {
  readonly gold: BylineGold &
    (
      | { readonly text: string }
      | { readonly with: readonly string[]; readonly without: readonly string[] }
    )
}

/** Pages whose gold is of one kind. */
export interface PageSet {
  readonly name: string
  /** Whether the gold is whole stories or segments. */
  readonly gold: 'stories' | 'segments'
  /** Only sums may be shown: the set would be worth nothing to whoever tunes by its pages. */
  readonly sumsOnly: boolean
  readonly pages: readonly GoldPage[]
}

/** A set that is not there, told to the person. */
export interface NoSet {
  readonly missing: string
}

/** Sets in `corpora/articles` of the shared folder, each a file of JSON lines `{id, url, html, gold}`, gzipped. */
const PUBLIC = { fundus: 'stories', 'world-news': 'stories', segments: 'segments' } as const

type PublicName = keyof typeof PUBLIC

/** The names `--sets` takes. */
export const SET_NAMES: readonly string[] = [...Object.keys(PUBLIC), 'own']

/** The sets compared on where none is named. */
export const USUAL_SETS: readonly string[] = Object.keys(PUBLIC)

/**
 * Loads a set by its name; `own` is two, its halves.
 *
 * @param limit pages taken of each set, from its start; a set whose sums only may be shown is always whole, since the sums
 *   of one page would be that page's
 */
export function loadSet(name: string, limit: number): readonly PageSet[] | NoSet {
  if (name === 'own') return (['tune', 'check'] as const).map((half) => ownSet(half, limit))
  const folder = corpora()
  const file =
    folder === undefined ? undefined : join(folder, 'corpora', 'articles', `${name}.jsonl.gz`)
  if (file === undefined || !existsSync(file)) return { missing: missing(name) }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  const pages = lines.filter((line) => line !== '').slice(0, limit)
  return [
    {
      name,
      gold: PUBLIC[name as PublicName],
      sumsOnly: false,
      pages: pages.map((line) => JSON.parse(line)),
    },
  ]
}

function ownSet(half: Half, limit: number): PageSet {
  const sumsOnly = half === 'check'
  const pages = sumsOnly ? loadPages(half) : loadPages(half).slice(0, limit)
  return {
    name: `own/${half}`,
    gold: 'stories',
    sumsOnly,
    pages: pages.map(({ name, html, gold }) => ({
      id: name,
      url: gold.url,
      html,
      gold: {
        text: gold.body.join('\n'),
        title: gold.title,
        author: gold.authors,
        date: gold.published,
      },
    })),
  }
}

function missing(name: string): string {
  return [
    `The set "${name}" is not there: its pages belong to their publishers, so they are no part of this project.`,
    `Set KAWAT_CORPORA to the folder that holds corpora/articles/${name}.jsonl.gz and run this again,`,
    'or compare on the pages of the project itself: npm run bench:extract -- --sets own',
  ].join('\n')
}
