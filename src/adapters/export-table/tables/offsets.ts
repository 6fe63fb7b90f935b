import type { Span } from '../../../model/span.ts'
import type { ShelvedReading } from '../../export/shelf.ts'
import { type Column, column } from '../table.ts'

/** Where words stand in the clean story, in both counts. */
export function offsetColumns<Row>(
  span: (row: Row) => Span,
  shelved: (row: Row) => ShelvedReading | undefined,
): readonly Column<Row>[] {
  return [
    column(
      'start',
      'integer',
      ['Begin in the story', 'Awal di naskah'],
      [
        'From 0, in UTF-16 code units (JavaScript, Java, C#)',
        'Dari 0, dalam satuan UTF-16 (JavaScript, Java, C#)',
      ],
      (row) => span(row).start,
      { required: true },
    ),
    column(
      'end',
      'integer',
      ['End in the story', 'Akhir di naskah'],
      [
        'One past the last, in UTF-16 code units',
        'Satu sesudah yang terakhir, dalam satuan UTF-16',
      ],
      (row) => span(row).end,
      { required: true },
    ),
    column(
      'start_code_point',
      'integer',
      ['Begin in code points', 'Awal dalam titik kode'],
      ['From 0 (Python, R, SQL)', 'Dari 0 (Python, R, SQL)'],
      (row) => shelved(row)?.codePoint(span(row).start),
    ),
    column(
      'end_code_point',
      'integer',
      ['End in code points', 'Akhir dalam titik kode'],
      ['One past the last', 'Satu sesudah yang terakhir'],
      (row) => shelved(row)?.codePoint(span(row).end),
    ),
  ]
}
