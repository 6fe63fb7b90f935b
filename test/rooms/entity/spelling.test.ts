import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/gazetteer/load.ts'
import { isRefusal, read } from '../../../src/index.ts'
import { rowSpelled } from '../../../src/rooms/entity/spelling.ts'

test.each([
  ['Mohamad bin Salman', 'Mohammed bin Salman'],
  ['Asaad Al Shaybani', 'Asaad al-Shaibani'],
  ['Abdul Fattah Al Sisi', 'Abdel Fattah el-Sisi'],
  ['Recep Tayip Erdogan', 'Recep Tayyip Erdoğan'],
  ['Volodymyr Zelenskyj', 'Volodymyr Zelensky'],
  ['Aleksandr Lukashenko', 'Alexander Lukashenko'],
  ['Nikol Pashinian', 'Nikol Pashinyan'],
  // where the family name comes first abroad it is often put last
  ['Jaemyung Lee', 'Lee Jae-myung'],
  ['Hyun Cho', 'Cho Hyun'],
  ['Takaichi Sanae', 'Sanae Takaichi'],
] as const)('%s is another spelling of %s', (spelled, name) => {
  expect(rowSpelled(spelled, gazetteer)?.name).toBe(name)
})

test.each(['Salman bin Mohammed', 'Putin Vladimir', 'Lukashenko', 'Ali Hasan', 'Wang Li'])(
  'nobody the tables know is spelled %s',
  (name) => {
    expect(rowSpelled(name, gazetteer)).toBeUndefined()
  },
)

test('spellings of one person are one, tables or not', () => {
  const reading = read({
    lang: 'en',
    text: 'Lee Jae Myung spoke. Jaemyung Lee left. Lars Løkkegård Sønder came. Lars Lokkegard Sonder left. Sheikh Rashid Al-Mansurin met him. El-Mansurin smiled.',
    outlet: 'Gazette',
    published: '2025-09-14T12:00:00Z',
  })
  if (isRefusal(reading)) throw new Error('refused')
  const persons = reading.entities.filter(({ kind }) => kind === 'person')
  expect(persons.map(({ mentions }) => mentions.length)).toEqual([2, 2, 2])
})
