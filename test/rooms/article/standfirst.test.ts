import { describe, expect, it } from 'vitest'
import { storyOf } from './story.ts'

const STORY = [
  'Delegasi Tuvalu dan Kiribati bertemu di Tarawa pada Rabu untuk membahas batas laut kedua negara.',
  'Pertemuan itu berlangsung tiga jam di balai desa, dan para tetua ikut mendengarkan dari luar jendela.',
  'Kedua menteri sepakat memakai peta yang dibuat bersama oleh juru ukur dari kedua pulau itu.',
  'Peta baru akan dicetak sebelum musim angin barat, dan dibagikan kepada semua sekolah dasar.',
]
const LAST = `${STORY[0]?.slice(0, -1)}, ${STORY[1]}`
const HEAD = 'Tuvalu dan Kiribati Sepakat Memakai Satu Peta Laut'
const read = (body: string) => {
  const { blocks } = storyOf({
    html: `<html><head><title>${HEAD}</title></head><body>${body}</body></html>`,
  })
  const of = (kind: string) =>
    blocks.filter((block) => block.kind === kind).map(({ span }) => span.exact)
  return { standfirst: of('standfirst'), paragraphs: of('paragraph') }
}
const body = (tag: string) => STORY.map((line) => `<${tag}>${line}</${tag}>`).join('')

describe('the standfirst of a page', () => {
  it('is found below the headline, whatever sentence stands above that', () => {
    const cookies =
      '<div>Situs ini memakai kuki untuk mengukur iklan, dan Anda dapat menolaknya kapan saja.</div>'
    const deck = '<h2>Siapa yang menggambar garis di antara dua pulau itu?</h2>'
    expect(
      read(`<div>${cookies}<div><h1>${HEAD}</h1>${deck}</div><div>${body('p')}</div></div>`),
    ).toEqual({
      standfirst: ['Siapa yang menggambar garis di antara dua pulau itu?'],
      paragraphs: STORY,
    })
  })

  it('is a line of a class of its own where all are <div>s', () => {
    const column = (lines: readonly string[]) =>
      `<div class="c">${lines.map((line) => `<div class="t">${line}</div>`).join('')}</div>`
    const page = (lead: string) =>
      `<div><div class="k">${HEAD}</div><div class="s">${lead}</div>${column(STORY.slice(0, 2))}${column(STORY.slice(2))}</div>`
    expect(read(page('Bukan garis baru, melainkan nama laut')).standfirst).toEqual([
      'Bukan garis baru, melainkan nama laut',
    ])
    // the story's own first sentence
    expect(read(page('Kedua negara itu akhirnya sepakat soal peta laut.')).standfirst).toEqual([])
  })

  it('stands above the authors and the date, beside the story’s own element', () => {
    const lead =
      'Kedua negara itu berbagi satu laut. Siapa yang menggambar garisnya, dan untuk siapa?'
    const by = '<div>Oleh Siti Aminah dan Budi Santoso</div>'
    const page = (between: string) =>
      `<div><h1>${HEAD}</h1><p>${lead}</p>${between}<div>${body('p')}<p>${LAST}</p></div></div>`
    expect(read(page(by))).toEqual({ standfirst: [lead], paragraphs: [...STORY, LAST] })
    // the first paragraph, before what must be paid for
    expect(read(page('')).paragraphs).toEqual([lead, ...STORY, LAST])
  })
})
