import type { BlockChange, Revision } from '../../../model/revision.ts'
import { firstSights, type Shelf } from '../../export/shelf.ts'
import { utcOf } from '../moment-cells.ts'
import { type Column, column, type Table, tableOf } from '../table.ts'

async function* rows(shelf: Shelf): AsyncGenerator<Revision> {
  if (shelf.revisions === undefined) return
  const told = new Set<string>()
  for await (const { fresh } of firstSights(shelf)) {
    for (const { url, article } of fresh) {
      if (url === undefined || told.has(article)) continue
      for (const revision of await shelf.revisions(url)) {
        // An address is another outlet's too; and two addresses may lead to one story.
        if (told.has(revision.article)) continue
        told.add(revision.article)
        yield revision
      }
    }
  }
}

const counted = (type: BlockChange['type'], title: readonly [string, string]): Column<Revision> =>
  column(
    `blocks_${type}`,
    'integer',
    title,
    [
      'Paragraphs and headlines, against the revision before',
      'Paragraf dan judul, terhadap revisi sebelumnya',
    ],
    ({ changes }) => changes.filter((change) => change.type === type).length,
    { required: true },
  )

const columns: readonly Column<Revision>[] = [
  column(
    'article_id',
    'string',
    ['Article', 'Artikel'],
    ['The story as it was read then', 'Naskah sebagaimana dibaca saat itu'],
    ({ article }) => article,
    { required: true },
  ),
  column(
    'report_id',
    'string',
    ['Report', 'Laporan'],
    ['In reports only where it is the latest revision', 'Ada di reports hanya bila revisi terbaru'],
    ({ report }) => report,
    { required: true },
  ),
  column(
    'number',
    'integer',
    ['Number', 'Nomor'],
    ['From 1, in the order of arrival', 'Dari 1, menurut urutan tiba'],
    ({ number }) => number,
    { required: true },
  ),
  column(
    'url',
    'string',
    ['Address', 'Alamat'],
    ['Of the story', 'Alamat naskah'],
    ({ url }) => url,
    { required: true },
  ),
  column(
    'outlet',
    'string',
    ['Outlet', 'Media'],
    ['Who published it', 'Yang menerbitkan'],
    ({ outlet }) => outlet,
  ),
  column(
    'seen',
    'datetime',
    ['Seen', 'Dilihat'],
    ['When Kawat got it, in UTC', 'Saat diterima Kawat, dalam UTC'],
    ({ seen }) => utcOf(seen),
  ),
  column(
    'published',
    'string',
    ['Published', 'Terbit'],
    ['As the page says', 'Menurut halamannya'],
    ({ published }) => published,
  ),
  column(
    'modified',
    'string',
    ['Changed', 'Diubah'],
    ['As the page says', 'Menurut halamannya'],
    ({ modified }) => modified,
  ),
  counted('added', ['Blocks added', 'Blok ditambah']),
  counted('removed', ['Blocks removed', 'Blok dihapus']),
  counted('changed', ['Blocks changed', 'Blok diubah']),
  counted('moved', ['Blocks moved', 'Blok dipindah']),
]

/** How the stories changed. */
export const revisions: Table = tableOf<Revision>({
  name: 'revisions',
  title: { en: 'Revisions', id: 'Revisi' },
  description: {
    en: 'One row for each state in which a story the events rest on was read.',
    id: 'Satu baris untuk tiap keadaan naskah yang pernah dibaca.',
  },
  columns,
  primaryKey: ['article_id'],
  rows,
})
