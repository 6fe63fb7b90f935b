import { test } from 'vitest'
import { check } from '../../marked-mention.ts'

// Where an Indonesian title ends and the name begins, no comma between: persons, parties and villages are invented.
test.each([
  '[Direktur Politik Keamanan ASEAN Kemlu RI Sahat Manurung|other|IDN] hadir.',
  '[Kepala Biro Hukum Kemenko Polhukam Hotman Pangaribu|other|IDN] bicara.',
  '[Ketua Umum Partai Kerja Rakyat Mangatur Silalah|party_leader|] datang.',
  '[Ketua Partai Fajar Soedib Hardjosoek|party_leader|] pulang.',
  '[Kepala Desa Oebel Melkianus Taful|other|] menunggu.',
  '[Wakil Kepala SOM Tran Thi Bich|other|] menolak.',
  '[Ketua Komisi I Utut Adiant|legislator|] memimpin rapat.',
  '[Kolonel Laut (P) Budi Santosan|other|] dan [Letjen TNI (Purn.) Lodewi Panjait|other|] berjabat tangan.',
  '[Letnan Dua Penerbang Satri Mandal Putra|other|] selamat.',
  '[Komisaris Tinggi Inggris untuk Brunei Dame Philippa Hathersag|ambassador|GBR] hadir.',
  '[Menkeu Sri Mulyan Indraw|minister|] menyusul.',
  '[Syafriz Datuk Rajo Bungsun||] dan [Moh. Fathorrahm||] berunding.',
  // a title behind a name runs to its bracket, its place or its comma
  '[Kamcy Tashir|other|], [ketua Komite Keamanan Nasional|other|] (GKNB), diam.',
  '[Xiomara Castel|head_of_state|HND], [presiden Honduras|head_of_state|HND], bicara.',
  '[Presiden Honduras Xiomara Castel|head_of_state|HND], [ketua bergilir CELAC|other|IGO], bicara.',
  '[Yosef Abuan|other|], pemimpin gereja, diam.',
  // several holders of an office are nobody's mention
  'Kedua menteri bertemu 40 duta besar di hadapan para presiden.',
  '[Presiden|head_of_state|] Korea datang.',
])('%s', (marked) => check('id', marked))
