import { expect, test } from 'vitest'
import { check, mentionsOf } from '../../marked-mention.ts'

// Long titles, callings, bodies no table knows, other names: people and bodies are invented, states are not.
test.each([
  '[kepala tim hukum Etiopia Tesfahun Gebrekal|other|ETH] berangkat.',
  'Kata [sekretaris kedua Kedubes Australia Nguyen Thanh Trac|other|AUS], itu benar.',
  '[juru bicara misi Iran untuk PBB Farhad Golestari|spokesperson|IRN] diam.',
  // a verb begins a clause: no title
  'Seorang pejabat menemui [Presiden Mesir Abbas Karmel|head_of_state|EGY].',
  '[Mega Paramardi|other|], petani di [Ankara||TUR], menunggu.',
  '[KBRI Amman||IDN] menyiapkan bus, [KJRI Jeddah||IDN] pesawat.',
  '[Badan Statistik Terpadu||] ([BST||]) menghitung; angka [BST||] naik.',
  '[Retno Sumarwati||] ([RS||]) datang, kata seorang teman, dan [RS||] tersenyum.',
  '[Arman Nasirudin||], yang biasa disapa [Tata||], menjawab.',
  '[Menlu Republik Türkiye Hakan Fidan|foreign_minister|TUR] hadir.',
  '[Anggota Komisi I DPR Tantri Yahyani|legislator|IDN] bicara.',
  'Istrinya, [Sartika||], menangis.',
  // ranks, clerics' and nobles' words stand before the name, degrees behind it
  '[Bripka Anto Sulaksa|other|] menjaga [Romo Yosef Wicaksana||] dan [Raden Mas Panji Sumekto||].',
  '[Rektor Lestari Andarini|other|], M.Si., datang.',
  // a thing that is called like a person
  'Film Ratna Kelana dan kapal motor Dewi Sartika ramai; [Bagus Pradana||] menonton.',
  'Ia dan warga [Republik Türkiye||TUR] menunggu di [Bandara Ankara||TUR].',
])('Indonesian: %s', (marked) => check('id', marked))

test.each([
  'The foreign ministers of [Fiji||FJI] and [Peru||PER] sat down.',
  '[Jone Ravula||FJI] of [Fiji||FJI] and [Tomas Arelano||PER] of [Peru||PER] met.',
  'They went home; the [Saudis||SAU] stayed, and two Americans sang.',
  "The [Tigali People's Liberation Front||] ([TPLA||]) agreed, and the [TPLA||] signed.",
  'He landed at [Langkawi International Airport||MYS] and met the [People Might Party||].',
  '[Maly Sochanda|spokesperson|KHM], [spokeswoman for the Cambodian Ministry of National Defense|spokesperson|KHM], smiled.',
  "[Qian Bolin|envoy|CHN], [China's special envoy for island countries affairs|envoy|CHN], nodded.",
  '[Dorothy Shean|ambassador|USA], [acting U.S. ambassador|ambassador|USA], objected.',
  '[Gulbahor Nazarova|other|], a school principal, waited for the baker [Maï Etcheberry|other|].',
  '[Rear Admiral Oguz Tezcan|other|] saluted [Sister Bahati Mulumba|other|].',
  'The [Socialist Republic of Viet Nam||VNM] and the [Republic of Angola||AGO] agreed.',
  'It was [Jordan Bardeline|other|], 29, who spoke of [Jordan||JOR].',
  'The [EU Mission in Armenia||EUE] counted shots.',
  'A herder, [Dashzevet||], found it; his nephew [Bellor||] helped.',
  'The [German||DEU] policeman [Markus Rittel|other|DEU] slept, and [Gulnara Tosheva|other|TJK], a [Tajik||TJK] teacher, wrote.',
  'They returned four villages: [Baghanis||], [Askipar||] and [Kheyrim||].',
  'According to [Yerevan||ARM], he landed at [Goma airport||COD].',
  'Both foreign ministers, [Siro Muhridd|foreign_minister|], [Jeen Kulub|foreign_minister|] and [Bakh Saidol|foreign_minister|], signed.',
  'The [U.S. ambassador Edgar Kagan|ambassador|USA] sat by [Ouyang Yujin|ambassador|CHN], his [Chinese||CHN] counterpart, at noon.',
  "[Brazil's Finance Ministry||BRA] said so.",
  '[Mr. TSUKAMOTO Haruhiko||] spoke with [Mr. Arnoldo ANDRADE TINOCO||].',
  '[Goran "Vuk" Stanimir||] and [Thaddeus J. Brannig Jr.||] left.',
])('English: %s', (marked) => check('en', marked))

test('other names lead to the person they are of', () => {
  const found = mentionsOf('id', 'Retno Sumarwati (RS) datang. Arman Nasirudin alias Tata pulang.')
  expect(found.map(({ name, of }) => [name.exact, of])).toEqual([
    ['Retno Sumarwati', undefined],
    ['RS', 0],
    ['Arman Nasirudin', undefined],
    ['Tata', 2],
  ])
})
