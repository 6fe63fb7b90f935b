import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// The name stands behind a comma that no second comma closes; persons are invented.
test.each([
  '[Menteri Luar Negeri Peru|foreign_minister|PER], [Esteban Larreado|foreign_minister|PER] tiba sore ini.',
  'Sebelumnya, [Perdana Menteri Fiji|head_of_government|FJI], [Jone Ravulat|head_of_government|FJI] menolak usul itu.',
  'Kabar itu disampaikan [Menteri Luar Negeri Peru|foreign_minister|PER], [Esteban Larreado|foreign_minister|PER] kemarin.',
  '"Kami sepakat," ujar [Presiden Fiji|head_of_state|FJI], [Jone Ravulat|head_of_state|FJI] dalam jumpa pers.',
  '[Juru Bicara Kementerian Luar Negeri RI, Surya Adikusumat|spokesperson|IDN] mengatakan rencana itu batal.',
])('the name behind a title and its comma: %s', (marked) => check('id', marked))

// The title ends what opens the sentence, or is a title of nothing.
test.each([
  'Setelah bertemu Menteri Luar Negeri Peru, Jone Ravulat pulang.',
  'Dalam pertemuan dengan Presiden Peru, Jone Ravulat menyampaikan undangan.',
  'Menurut Menteri Luar Negeri Peru, Jone Ravulat menolak.',
  'Kata juru bicara, Jone Ravulat tidak hadir.',
])('another one begins the main clause: %s', (text) => {
  const found = mentionsOf('id', text).find(({ name }) => name.exact === 'Jone Ravulat')
  expect(found).toBeDefined()
  expect(found?.office).toBeUndefined()
})
