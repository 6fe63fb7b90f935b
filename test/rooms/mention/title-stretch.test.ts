import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// Titles of many words, all in capitals up to the name; persons and most bodies are invented.
test.each([
  '[Kepala Biro Humas, Hukum, dan Organisasi Kementerian Perdagangan Wahyuni Sarkadi|other|] menjawab.',
  '[Direktur Perlindungan Warga dan Badan Hukum (PWBH) Kemlu Darma Saputela|other|IDN] hadir.',
  '[Plt. Kepala Dinas Perikanan dan Kelautan Ir. Maimuna Rumadat|other|] setuju.',
  '[Direktur Bina Usaha Kemenaker Ronal Munthere|other|IDN] berjanji.',
  '[Kepala Fungsi Politik KBRI Ankara, Tiurma Simanjunte|other|IDN], hadir.',
  '[Menteri Tenaga Kerja dan Pembangunan Sosial Ahmad bin Rajhil|minister|] tiba.',
  '[Pelaksana Fungsi Pensosbud KBRI Kabul Dzulkif Siregal|other|IDN] tertawa.',
  '[Direktur Jenderal Urusan ASEAN Kementerian Luar Negeri Thailand Nathapol Kiatka|other|THA] datang.',
  '[juru bicara dinas perbatasan Grasyna Wolnie|spokesperson|] membantah.',
  '[anggota Komisi I dari Fraksi PKB Gozal Mansural|legislator|IDN] bertanya.',
  '[Anggota Komisi C DPRD Surabaya dr. Misel Gunadhar|legislator|IDN] menanyakan.',
  '[penasihat diplomatik Presiden UEA Anwar Gargasyah|adviser|ARE] membantah.',
  // banks and movements have governors and presidents too
  '[Gubernur Bank Indonesia Peri Warjiyan|other|IDN] dan [Presiden M23 Bertran Bisimwe|other|COD] hadir.',
  '[Presiden Bank Dunia Ajay Bangal|igo_head|IGO] hadir.',
  '[Ketua Menteri Sabah Hajiji Norman|governor|MYS] pulang.',
])('a title runs up to its name: %s', (marked) => check('id', marked))

test.each([
  // a verb, a list of persons and a second office begin something else
  'Kata [juru bicara|spokesperson|], [Sari Dewantira||] tidak hadir.',
  'Wartawan menunggu; [Menlu Rusia Sergei Lavrentov|foreign_minister|RUS] dan [Budi Waluyan||] datang.',
  '[Presiden Peru Tomas Arelan|head_of_state|PER] dan [Menlu Fiji Jone Ravulat|foreign_minister|FJI] tiba.',
  'Mereka melihat [Gubernur Bali Wayan Kostera|governor|IDN], [Retna Marsudian||], dan [Budi Arienta||].',
])('it runs no further: %s', (marked) => check('id', marked))

test('a small word that is a verb ends the title', () => {
  const found = mentionsOf('id', 'Juru bicara menyebut Sari Dewantira bersalah, katanya.')
  expect(found.find(({ name }) => name.exact === 'Sari Dewantira')?.office).toBeUndefined()
})
