import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { Excerpts } from '../../../src/adapters/export/excerpt.ts'
import { linkedDataExporter } from '../../../src/adapters/export-jsonld/jsonld.ts'
import { compilePoints } from '../../../src/gazetteer/points.ts'
import { tables } from '../../../src/gazetteer/tables.ts'
import { read } from '../../../src/index.ts'
import { isRefusal, type Reading } from '../../../src/model/reading.ts'
import type { ReviewAction } from '../../../src/model/review.ts'
import type { ExportStock } from '../../../src/ports.ts'
import { readingOf } from '../../reading-builder.ts'
import { HOSTILE, sketchStock, stockOf, written } from '../export/linked-stock.ts'

const points = compilePoints(tables)
const linkedData = linkedDataExporter({ points })

const SCHEMA = 'https://schema.org/'
const OA = 'http://www.w3.org/ns/oa#'
const PROV = 'http://www.w3.org/ns/prov#'
const KAWAT = 'urn:kawat:terms#'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } }
}

/** Triples as an independent processor sees them; a document that needs the net fails. */
async function triplesOf(stock: ExportStock, exporter = linkedData): Promise<readonly Quad[]> {
  const { texts } = await written(exporter, stock)
  const document = JSON.parse(texts['events.jsonld'] ?? '')
  return (await jsonld.toRDF(document, {
    documentLoader: async (url: string) => {
      throw new Error(`asked for ${url}`)
    },
    safe: true,
  } as never)) as unknown as readonly Quad[]
}

/** Objects of a subject's property. */
function objects(triples: readonly Quad[], subject: string, predicate: string): readonly string[] {
  return triples
    .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
    .map(({ object }) => object.value)
    .sort()
}

/** Follows one property after another from a subject. */
function path(
  triples: readonly Quad[],
  subject: string,
  ...steps: readonly string[]
): readonly string[] {
  return steps.reduce<readonly string[]>(
    (subjects, step) => subjects.flatMap((one) => objects(triples, one, step)),
    [subject],
  )
}

function story(): Reading {
  const reading = read({
    outlet: 'Suar',
    published: '2023-06-20',
    url: 'https://suar.example/a',
    title: 'Retno temui Wang Yi 🕊️',
    lang: 'id',
    text: `Jakarta - Menteri Luar Negeri Retno Marsudi 🇮🇩 bertemu Menteri Luar Negeri China Wang Yi di Beijing, Senin (19/6), seperti dilansir AFP. Pertemuan itu berlangsung selama tiga jam.

"Kami sepakat membuka jalur baru untuk nelayan," kata Retno kepada wartawan. Pertemuan itu dinilai para pejabat sebagai yang terpenting dalam lima tahun terakhir.`,
  })
  if (isRefusal(reading)) throw new Error('refused')
  return reading
}

describe('one story as triples', async () => {
  const reading = story()
  const article = `urn:kawat:article/${reading.article.id}`
  const id = reading.records[0]?.id ?? ''
  const event = `urn:kawat:event/${id}`
  const triples = await triplesOf(stockOf([reading]))

  test('the event has its kind, state, time, length and place', () => {
    expect(objects(triples, event, TYPE)).toEqual([`${PROV}Entity`, `${SCHEMA}Event`])
    expect(objects(triples, event, `${SCHEMA}name`)).toEqual(['Meeting: Retno Marsudi – Wang Yi'])
    expect(objects(triples, event, `${SCHEMA}additionalType`)).toEqual([`${KAWAT}meeting`])
    expect(objects(triples, event, `${SCHEMA}eventStatus`)).toEqual([`${SCHEMA}EventScheduled`])
    expect(objects(triples, event, `${KAWAT}status`)).toEqual(['happened'])
    expect(objects(triples, event, `${SCHEMA}startDate`)).toEqual(['2023-06-19'])
    expect(objects(triples, event, `${SCHEMA}duration`)).toEqual(['PT3H'])
    const geo = path(triples, event, `${SCHEMA}location`, `${SCHEMA}geo`, `${SCHEMA}latitude`)
    expect(geo.map(Number)).toEqual([39.9])
    const land = [`${SCHEMA}location`, `${SCHEMA}address`, `${SCHEMA}addressCountry`]
    expect(path(triples, event, ...land)).toEqual(['CN'])
  })

  test('those who took part have their part and office', () => {
    const names = path(triples, event, `${SCHEMA}attendee`, `${SCHEMA}attendee`, `${SCHEMA}name`)
    expect([...names].sort()).toEqual(['Retno Marsudi', 'Wang Yi'])
    expect(path(triples, event, `${SCHEMA}attendee`, `${KAWAT}office`)).toEqual([
      'foreign_minister',
      'foreign_minister',
    ])
    expect(objects(triples, 'urn:kawat:actor/person%3Awang-yi', `${KAWAT}country`)).toEqual(['CHN'])
  })

  test('the article is quoted from the agency it credits', () => {
    expect(objects(triples, article, `${SCHEMA}url`)).toEqual(['https://suar.example/a'])
    expect(objects(triples, article, `${SCHEMA}headline`)).toEqual(['Retno temui Wang Yi 🕊️'])
    const agency = [`${PROV}wasQuotedFrom`, `${PROV}wasAttributedTo`, `${SCHEMA}name`]
    expect(path(triples, article, ...agency)).toEqual(['AFP'])
    expect(objects(triples, article, `${PROV}wasDerivedFrom`)).toEqual([
      `urn:kawat:report/${reading.article.report}`,
    ])
  })

  test('the quote is its speaker’s, spoken at the event, by way of the agency', () => {
    const [quote = ''] = objects(triples, event, `${SCHEMA}recordedIn`)
    expect(quote).toBe(`urn:kawat:quote/${reading.article.id}/q1`)
    expect(objects(triples, quote, `${SCHEMA}text`)).toEqual([
      'Kami sepakat membuka jalur baru untuk nelayan',
    ])
    expect(path(triples, quote, `${PROV}wasAttributedTo`, `${SCHEMA}name`)).toEqual([
      'Retno Marsudi',
    ])
    const from = objects(triples, quote, `${PROV}wasQuotedFrom`)
    expect(from).toEqual([article, `urn:kawat:relay/${reading.article.id}/q1/0`])
    expect(path(triples, from[1] ?? '', `${PROV}wasAttributedTo`, `${SCHEMA}name`)).toEqual(['AFP'])
  })

  test('claims are claims, not facts of the event', () => {
    const claim = `urn:kawat:claim/${reading.article.id}/c1`
    expect(objects(triples, claim, TYPE)).toContain(`${SCHEMA}Claim`)
    expect(objects(triples, claim, `${SCHEMA}appearance`)).toEqual([article])
    expect(path(triples, claim, `${SCHEMA}author`, `${SCHEMA}name`)).toEqual(['para pejabat'])
  })

  test('every value leads to its words, by code points and by the words themselves', () => {
    const text = [...reading.article.text]
    const annotations = triples.filter(
      ({ predicate, object }) => predicate.value === TYPE && object.value === `${OA}Annotation`,
    )
    // kind, status, time, place, length, two persons; a quote; two claims
    expect(annotations).toHaveLength(10)
    for (const { subject } of annotations) {
      const target = `${OA}hasTarget`
      expect(new Set(path(triples, subject.value, target, `${OA}hasSource`))).toEqual(
        new Set([article]),
      )
      for (const one of objects(triples, subject.value, target)) {
        const selectors = objects(triples, one, `${OA}hasSelector`)
        const told = (property: string) =>
          selectors.flatMap((s) => objects(triples, s, OA + property))
        const [start = 0, end = 0] = [told('start'), told('end')].map(([value]) => Number(value))
        const [exact = '', prefix = '', suffix = ''] = ['exact', 'prefix', 'suffix'].flatMap(told)
        expect(text.slice(start, end).join('')).toBe(exact)
        expect(reading.article.text).toContain(prefix + exact + suffix)
        expect([...(prefix + exact + suffix)].length).toBeLessThan(201)
        expect(prefix.length + suffix.length).toBeGreaterThan(0)
      }
    }
    const length = `urn:kawat:evidence/${id}/duration`
    expect(path(triples, length, `${OA}hasBody`, `${SCHEMA}value`)).toEqual(['PT3H'])
    expect(path(triples, length, `${OA}hasTarget`, `${OA}hasSelector`, `${OA}exact`)).toEqual([
      'tiga jam',
    ])
    expect(objects(triples, length, `${PROV}wasDerivedFrom`)).toEqual([article])
    const rule = path(triples, length, `${PROV}wasAttributedTo`, `${SCHEMA}name`)
    expect(rule).toEqual(['event/length'])
  })
})

describe('what reports differ on', () => {
  const report = (name: string, event: object) =>
    readingOf({ name, events: [{ who: ['A/FRA', 'B/DEU'], id: name, ...event }] })

  test('every rival is a value, and the field is named', async () => {
    const triples = await triplesOf(
      stockOf([
        report('a', { time: '2023-06-19', lasted: '450' }),
        report('b', { time: '2023-06-19', lasted: '330' }),
      ]),
    )
    const event = 'urn:kawat:event/a'
    expect(objects(triples, event, `${SCHEMA}duration`)).toEqual(['PT330M', 'PT450M'])
    expect(objects(triples, event, `${KAWAT}conflict`)).toEqual(['duration'])
    expect(objects(triples, event, `${SCHEMA}subjectOf`)).toHaveLength(2)
  })

  test('a plan kept on another day is the date before', async () => {
    const triples = await triplesOf(
      stockOf(
        [
          report('a', { time: '2023-06-19', status: 'happened' }),
          report('b', { time: '2023-06', status: 'planned' }),
          report('c', { time: '2023-06-24', status: 'planned' }),
        ],
        { together: true },
      ),
    )
    const event = 'urn:kawat:event/a'
    expect(objects(triples, event, `${SCHEMA}startDate`)).toEqual(['2023-06-19'])
    expect(objects(triples, event, `${SCHEMA}previousStartDate`)).toEqual(['2023-06-24'])
  })

  test.each([
    ['cancelled', ['EventCancelled']],
    ['postponed', ['EventPostponed']],
    ['planned', ['EventScheduled']],
    ['denied', []],
  ] as const)('%s is %s', async (status, told) => {
    const triples = await triplesOf(stockOf([report('a', { status })]))
    expect(objects(triples, 'urn:kawat:event/a', `${SCHEMA}eventStatus`)).toEqual(
      told.map((word) => SCHEMA + word),
    )
  })
})

test('what a person did is the person’s, at its time', async () => {
  const reviews: readonly ReviewAction[] = [
    {
      id: 'x1',
      at: '2023-06-21T08:00:00Z',
      by: 'Sari Dewi',
      note: 'cek rekaman',
      act: { type: 'reject', record: 'a', field: 'duration' },
    },
  ]
  const reading = readingOf({ name: 'a', events: [{ who: ['A/FRA'], id: 'a' }] })
  const triples = await triplesOf(stockOf([reading], { reviews }))
  const review = 'urn:kawat:review/x1'
  expect(objects(triples, review, TYPE)).toEqual([`${PROV}Activity`])
  expect(objects(triples, review, `${PROV}used`)).toEqual(['urn:kawat:event/a'])
  expect(path(triples, review, `${PROV}wasAssociatedWith`, `${SCHEMA}name`)).toEqual(['Sari Dewi'])
  expect(objects(triples, review, `${PROV}endedAtTime`)).toEqual(['2023-06-21T08:00:00Z'])
})

describe('the document', () => {
  test('tells an article and a rule once, however many events rest on them', async () => {
    const reading = readingOf({
      name: 'a',
      events: [
        { who: ['A/FRA'], id: 'a', kind: 'visit' },
        { who: ['B/DEU'], id: 'b', kind: 'call' },
      ],
    })
    const { texts, files } = await written(linkedData, stockOf([reading]))
    const graph = JSON.parse(texts['events.jsonld'] ?? '')['@graph'] as { '@id': string }[]
    const ids = graph.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(files[0]?.count()).toBe(2)
  })

  test('of an empty record is whole as well', async () => {
    const triples = await triplesOf(stockOf([]))
    expect(objects(triples, 'urn:kawat:program/kawat/0.1.0', `${SCHEMA}name`)).toEqual(['Kawat'])
  })

  test('names things on the web where the record is there', async () => {
    const reading = readingOf({ name: 'a', events: [{ who: ['A/FRA'], id: 'a' }] })
    const exporter = linkedDataExporter({ points, base: 'https://record.example/' })
    const triples = await triplesOf(stockOf([reading]), exporter)
    expect(objects(triples, 'https://record.example/event/a', `${SCHEMA}identifier`)).toEqual(['a'])
  })

  test('holds strangers’ words as words', async () => {
    const stock = sketchStock({
      name: 'a',
      title: HOSTILE,
      outlet: HOSTILE,
      url: 'javascript:alert(1)',
      text: `${HOSTILE} ${HOSTILE}`,
      events: [{ who: [HOSTILE.replaceAll('/', '')], id: 'a', outcome: HOSTILE }],
    })
    const { texts } = await written(linkedData, stock)
    expect(texts['events.jsonld']).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202a-\u202e]/)
    const triples = await triplesOf(stock)
    expect(objects(triples, 'urn:kawat:event/a', `${SCHEMA}name`)[0]).toContain('Rina END:VEVENT')
    expect(triples.filter(({ object }) => object.value.startsWith('javascript'))).toEqual([])
  })

  test('the same stock gives the same bytes', async () => {
    const first = await written(linkedData, stockOf([story()]))
    expect((await written(linkedData, stockOf([story()]))).texts).toEqual(first.texts)
  })
})

describe('an excerpt', () => {
  test('of long words is their beginning, without what follows the whole', () => {
    const words = '😀'.repeat(300)
    const text = `awal ${words} akhir`
    const { start, end, exact, prefix, suffix } = new Excerpts(text).of({ start: 5, end: 605 })
    expect([start, end, prefix, suffix]).toEqual([5, 305, '', ''])
    expect(exact).toBe('😀'.repeat(200))
  })

  test('stands in the text where its code points say, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 500, size: 'max' }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const all = [...text]
          const start = all.slice(0, from % all.length).join('').length
          const end =
            start +
            all
              .slice(from % all.length)
              .slice(0, 1 + (length % 300))
              .join('').length
          const excerpt = new Excerpts(text).of({ start, end })
          const { prefix, exact, suffix } = excerpt
          expect(all.slice(excerpt.start, excerpt.end).join('')).toBe(text.slice(start, end))
          expect(text.slice(start, end).startsWith(exact)).toBe(true)
          expect(text.slice(0, start).endsWith(prefix)).toBe(true)
          expect(suffix === '' || text.slice(end).startsWith(suffix)).toBe(true)
          expect([...prefix, ...exact, ...suffix].length).toBeLessThan(201)
        },
      ),
    )
  })
})
