import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packs, read } from '../../src/index.ts'
import { glossOf } from '../../src/lang/gloss.ts'
import { joinStatements, mergeRecords, placeRecords } from '../../src/merge.ts'
import { isRefusal, type Reading } from '../../src/model/reading.ts'

const meaning = glossOf(packs)

function readingOf(lang: 'id' | 'en', text: string, more: object = {}): Reading {
  const reading = read({ lang, text, published: '2024-03-05T12:00:00Z', ...more })
  if (isRefusal(reading)) throw new Error(reading.detail)
  return reading
}

const MEET_EN =
  'Indonesian Foreign Minister Rina Hapsari met Chinese Foreign Minister Lin Bao in Jakarta on Tuesday (March 5).'
const MEET_ID =
  'Menteri Luar Negeri Indonesia Rina Hapsari bertemu Menteri Luar Negeri China Lin Bao di Jakarta, Selasa (5/3/2024).'

function join(...readings: readonly Reading[]) {
  return joinStatements(readings, meaning, mergeRecords(readings.flatMap(placeRecords)))
}

/** How many quotes each statement has, most first. */
const sizes = (...readings: readonly Reading[]) =>
  join(...readings)
    .statements.map(({ quotes }) => quotes.length)
    .sort()
    .reverse()

describe('one statement', () => {
  const english = readingOf(
    'en',
    `${MEET_EN}\n"A neighbour does not count the bags of rice he lends," Lin Bao said.`,
    {
      outlet: 'Harbour Ledger',
      agency: 'Reuters',
    },
  )

  test('in the same words of two outlets', () => {
    const other = readingOf(
      'en',
      `${MEET_EN}\n"A neighbour does not count the bags of rice he lends", Lin Bao told reporters.`,
    )
    expect(sizes(english, other)).toEqual([2])
  })

  test('shortened', () => {
    const other = readingOf(
      'en',
      `${MEET_EN}\nLin Bao said a neighbour "does not count the bags of rice".`,
    )
    const { statements, links } = join(english, other)
    expect(statements).toHaveLength(1)
    expect(links[0]).toMatchObject({ same: 'yes', reason: 'same-words' })
  })

  test('in translation, with its wordings, carriers and ways', () => {
    const other = readingOf(
      'id',
      `${MEET_ID}\n"Tetangga tidak menghitung karung beras yang dipinjamkannya," kata Lin Bao seperti dikutip Xinhua.`,
      { outlet: 'Warta Nusa', published: '2024-03-05T10:00:00Z' },
    )
    const { statements, links } = join(english, other)
    expect(statements).toHaveLength(1)
    const [statement] = statements
    expect(statement).toMatchObject({
      speaker: { name: 'Lin Bao', country: 'CHN' },
      carriers: ['Xinhua'],
    })
    expect(statement?.first?.slice(0, 10)).toBe('2024-03-05')
    expect(statement?.quotes.map(({ article }) => article)).toEqual([
      other.article.id,
      english.article.id,
    ])
    expect(statement?.wordings.map(({ language }) => language).sort()).toEqual(['en', 'id'])
    expect(statement?.chains).toEqual([['Reuters'], ['Xinhua']])
    expect(links[0]?.score).toBeGreaterThan(0.3)
  })
})

describe('two statements', () => {
  const first = readingOf(
    'en',
    `${MEET_EN}\n"The door stays open and the lamp is lit," Lin Bao said.`,
  )

  test.each<[string, Reading]>([
    [
      'of one speaker',
      readingOf(
        'id',
        `${MEET_ID}\n"Perdagangan kedua negara tumbuh pesat tahun lalu," kata Lin Bao.`,
      ),
    ],
    [
      'of two speakers in the same words',
      readingOf('en', `${MEET_EN}\n"The door stays open and the lamp is lit," Rina Hapsari said.`),
    ],
    [
      'of one speaker weeks apart in the same words',
      readingOf('en', `${MEET_EN}\n"The door stays open and the lamp is lit," Lin Bao said.`, {
        published: '2024-06-05T12:00:00Z',
      }),
    ],
    [
      'in one language',
      readingOf('en', `${MEET_EN}\n"Our trade grew fast last year," Lin Bao said.`),
    ],
  ])('%s', (_, other) => {
    expect(sizes(first, other)).toEqual([1, 1])
  })

  test('that differ in their numbers', () => {
    const sentence = (count: string) =>
      readingOf(
        'en',
        `${MEET_EN}\n"We will send ${count} tons of rice to the islands," Lin Bao said.`,
      )
    expect(sizes(sentence('300'), sentence('300'))).toEqual([2])
    expect(sizes(sentence('300'), sentence('450'))).toEqual([1, 1])
  })

  test('of one report stay two, and the other report goes to the one that fits', () => {
    const both = readingOf(
      'en',
      `${MEET_EN}\n"The door stays open and the lamp is lit," Lin Bao said.\n"Our fishermen share one sea," he added.`,
    )
    const other = readingOf('id', `${MEET_ID}\n"Nelayan kami berbagi satu laut," kata Lin Bao.`)
    const { statements } = join(both, other)
    expect(statements.map(({ quotes }) => quotes.length).sort()).toEqual([1, 2])
    const joined = statements.find(({ quotes }) => quotes.length === 2)
    expect(joined?.wordings.map(({ text }) => text).sort()).toEqual([
      'Nelayan kami berbagi satu laut',
      'Our fishermen share one sea',
    ])
  })
})

test('where nothing but the scene speaks for it, a link is unsure and joins nothing', () => {
  const one = readingOf('en', `${MEET_EN}\n"Gribble wumbles frotz," Lin Bao said.`)
  const other = readingOf('id', `${MEET_ID}\n"Zupa mlekko yaritu," kata Lin Bao.`)
  const { statements, links } = join(one, other)
  expect(statements).toHaveLength(2)
  expect(links.map(({ same, reason }) => `${same} ${reason}`)).toEqual(['unsure only-quotes'])
})

test('the order of readings never matters', () => {
  const readings = [
    readingOf('en', `${MEET_EN}\n"The door stays open and the lamp is lit," Lin Bao said.`),
    readingOf('id', `${MEET_ID}\n"Pintu tetap terbuka dan lampu menyala," kata Lin Bao.`),
    readingOf(
      'en',
      `${MEET_EN}\n"The door remains open," Lin Bao said. "Our sea is one," he added.`,
    ),
    readingOf(
      'id',
      `${MEET_ID}\n"Laut kita satu," kata Lin Bao. Rina menyebut pintu itu "sempit".`,
    ),
  ]
  const whole = join(...readings)
  fc.assert(
    fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
      expect(join(...shuffled)).toEqual(whole)
    }),
  )
})

test('two thousand reports of one sentence are one statement, in little time', () => {
  const text = `${MEET_EN}\n"The door stays open and the lamp is lit," Lin Bao said.`
  const one = readingOf('en', text)
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...one,
    article: { ...one.article, id: `a${index}`, report: `r${index}` },
  }))
  const { statements } = joinStatements(many, meaning)
  expect(statements).toHaveLength(1)
  expect(statements[0]?.quotes).toHaveLength(2000)
})

test('a press conference over a hundred reports, all in doubt of each other, breaks nothing', () => {
  const words =
    'kerja sama damai laut kawasan ekonomi dagang energi pangan pertahanan sekolah budaya wisata pajak jalan kapal beras air listrik'.split(
      ' ',
    )
  let seed = 1
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % words.length
  }
  const said = (): string => Array.from({ length: 7 }, () => words[next()]).join(' ')
  const readings = Array.from({ length: 100 }, (_, report) => {
    const quotes = [0, 1, 2, 3, 4, 5, 6, 7].map(() => `"Kami akan ${said()}," kata Lin Bao.`)
    return readingOf('id', `${MEET_ID}\n${quotes.join('\n')}`, { outlet: `Media ${report}` })
  })
  const { links } = join(...readings)
  expect(links.length).toBeGreaterThan(130_000)
})
