import { expect, test } from 'vitest'
import { mentionsOf } from '../../marked-mention.ts'

const named = (language: 'id' | 'en', text: string) =>
  mentionsOf(language, text).map(({ kind, name }) => `${kind}:${name.exact}`)

// Things called like persons, and persons called like things; all invented.
test.each([
  ['novel Hujan di Rumah Marlinda laris', []],
  ['album Surat untuk Widurini laris', []],
  ['pada hari Saraswati mereka pulang', []],
  ['Burung elang bernama Bima terbang', []],
  ['Bank Sumber Kartika didenda kemarin', []],
  ['depan RSUD dr. Hartono Wiryomar sepi', ['place:RSUD dr. Hartono Wiryomar']],
  ['Sopir bus bernama Fahd Darwisan pulang', ['person:Fahd Darwisan']],
  ['Novel itu dibaca Marlina di Rumah Baca', ['person:Marlina']],
  ['Ia menunggu bersama Lalu Sudarmajan di sana', ['person:Lalu Sudarmajan']],
  ['Ia kalah dalam pemilihan gubernur Peru', ['state:Peru']],
  ['Keterangan jaksa berubah di depan hakim', []],
  ['Datang pula Tengku Nazlina di sana', ['person:Nazlina']],
])('Indonesian: %s', (text, found) => expect(named('id', text)).toEqual(found))

test.each([
  ['They read the novel Rain at Maria Santosa here', []],
  ['Brandt Hollowell, a hamlet of sixty people, burnt', ['place:Brandt Hollowell']],
  ['Brandt Hollowell, a town councillor, was late', ['person:Brandt Hollowell']],
  ['Clemencia Dorado, a ferry built for three hundred, sank', []],
  ['A man named Rich Fieldman Dorado left', ['person:Rich Fieldman Dorado']],
  ['They saw the old Mullah Nasrudin Bakhter standing over there', ['person:Nasrudin Bakhter']],
])('English: %s', (text, found) => expect(named('en', text)).toEqual(found))
