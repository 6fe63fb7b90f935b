import { describe, expect, test } from 'vitest'
import { englishStoryOf, storyOf } from './story.ts'

const FIRST = 'Menlu Siti Aminah bertemu Menlu Wang Yi di Jenewa pada Senin (19/6).'
const LAST = 'Keduanya sepakat bertemu lagi bulan depan.'

describe('the headline of a report without a title', () => {
  test('is a first line of words without a stop', () => {
    const article = storyOf(`Dua Menlu Bertemu di Jenewa\n${FIRST}`)
    expect([article.headline, article.blocks[0]?.kind]).toEqual([
      'Dua Menlu Bertemu di Jenewa',
      'headline',
    ])
  })

  test.each([`${FIRST}\n${LAST}`, `Jenewa\n${FIRST}`, `Dua menlu bertemu di Jenewa\nSelesai.`])(
    'is not read into %j',
    (text) => {
      const article = storyOf(text)
      expect(article.headline).toBeUndefined()
      expect(article.blocks.map(({ kind }) => kind)).not.toContain('headline')
    },
  )

  test('yields to the title the sender gives', () => {
    const article = storyOf({
      title: ' Menlu\n di\u00a0Jenewa ',
      text: `Dua Menlu Bertemu di Danau\n${FIRST}`,
    })
    expect(article.headline).toBe('Menlu di Jenewa')
    expect(article.blocks[0]?.kind).toBe('paragraph')
  })
})

describe('the dateline', () => {
  test.each([
    ['id', 'JAKARTA, KABAR.com -', ' Menlu tiba di Wina pada Senin.'],
    ['id', 'Jakarta -', ' Menlu tiba di Wina pada Senin.'],
    ['id', 'Kabar.com, Tel Aviv -', 'Menlu tiba di Wina pada Senin.'],
    ['id', 'KABAR PAGI, Jakarta -', ' Menlu tiba di Wina pada Senin.'],
    ['id', 'KABAR.com -', ' Menlu tiba di Wina pada Senin.'],
    ['en', 'WASHINGTON (Reuters) —', ' The minister arrived on Monday.'],
    ['en', 'NAIROBI, Kenya —', ' The minister arrived on Monday.'],
    ['en', 'GENEVA, June 3 (AP) -', ' The minister arrived on Monday.'],
    ['en', 'DHAKA:', ' The minister arrived on Monday.'],
  ])('%s: "%s" stays in the text', (lang, dateline, story) => {
    const article = (lang === 'en' ? englishStoryOf : storyOf)(`${dateline}${story}`)
    expect(article.dateline?.exact).toBe(dateline)
    expect(article.text.startsWith(dateline)).toBe(true)
  })

  test('stands behind headline and byline', () => {
    const text = `Dua Menlu Bertemu di Jenewa\nOleh Siti Aminah\nJENEWA - ${FIRST}`
    const article = storyOf(text)
    expect(article.dateline).toMatchObject({ exact: 'JENEWA -', start: text.indexOf('JENEWA') })
  })

  test.each([
    ['id', 'Kabar.com, Jakarta Perang Austria-Chile masuk hari kedua.'],
    ['id', 'Menlu AS - yang baru dilantik - tiba.'],
    ['en', 'The minister - a newcomer - arrived.'],
    ['en', 'Talks: two sides met.'],
  ])('%s: "%s" has none', (lang, text) => {
    expect((lang === 'en' ? englishStoryOf : storyOf)(text).dateline).toBeUndefined()
  })
})

test('a page of several stories is warned of', () => {
  const article = storyOf({ title: '5 Berita Terpopuler Dunia Hari Ini', text: FIRST })
  expect(article.problems).toMatchObject([{ code: 'article/digest', severity: 'warning' }])
})
