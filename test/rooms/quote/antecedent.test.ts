import { describe, expect, test } from 'vitest'
import { attributeQuotes } from '../../../src/index.ts'

/** The speaker of the last quote, and words his evidence holds. */
const CASES: readonly (readonly ['id' | 'en', string, string])[] = [
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Kepada Wali Kota Rina Hapsari, dia mengatakan panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'id',
    '"Panen naik," kata Menlu Kenya Joseph Barasa. Wali Kota Rina Hapsari mendengarkan. "Bu Rina tentu senang," ujarnya.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Ia disambut Wali Kota Rina Hapsari. "Panen naik," katanya.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Gubernur Rina Hapsari menjamu Duta Besar Kenya Joseph Barasa. Gubernur itu mengatakan panen kopi naik.',
    'Rina Hapsari',
  ],
  [
    'en',
    'Judge Alma Torres fined the baker Joost Van Marle. The judge said the bread was stale.',
    'Alma Torres',
  ],
  [
    'en',
    '"The bread is stale," said Judge Alma Torres. Her clerk, Joost Van Marle, nodded. "Joost will weigh it," she added.',
    'Alma Torres',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Pada Senin (19/6), ia menjamu Wali Kota Rina Hapsari. Menurut purnawirawan itu, panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa lahir di Medan. Ayahnya, petani Satya Wirya, meninggal. Menurutnya, panen kopi naik.',
    'Joseph Barasa',
  ],
  // whoever adds something spoke last
  [
    'id',
    'Wali Kota Rina Hapsari datang. "Panen naik," ujar Rina. Menlu Kenya Joseph Barasa tersenyum. Politikus itu menambahkan bahwa harga turun.',
    'Rina Hapsari',
  ],
  [
    'en',
    '"The bread is stale," said Judge Alma Torres. The baker, Joost Van Marle, shook his head. "And the oven is cold," she went on.',
    'Alma Torres',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba di Medan. Di ruang tunggu Rina, ia ditemui wartawan. "Panen kopi naik," katanya.',
    'Joseph Barasa',
  ],
  [
    'en',
    'The mayor\'s brother, Joost Van Marle, came late. Judge Alma\'s neighbour was there. "The bread is stale," he said.',
    'Joost Van Marle',
  ],
  [
    'id',
    'Yang datang bukan Wali Kota Rina Hapsari, melainkan Menlu Kenya Joseph Barasa. Menurutnya, panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'en',
    'Judge Alma Torres met Joost Van Marle. Taking the cup from Van Marle, she said the bread was stale.',
    'Alma Torres',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa tiba. Seusai jamuan, ia bangkit dan berkata bahwa panen kopi naik.',
    'Joseph Barasa',
  ],
  [
    'en',
    'The World Health Organization sent two doctors. They were turned back. The agency said it had not been told why.',
    'World Health Organization',
  ],
  ['id', 'Kremlin menjawab dengan surat. Mereka mengatakan panen kopi naik.', 'Kremlin'],
  // by nation: nobody of another country
  [
    'id',
    'Menlu Kenya Joseph Barasa menjamu Dubes Mesir Samir Fathi. Diplomat senior Mesir itu mengatakan panen kopi naik.',
    'Samir Fathi',
  ],
  [
    'id',
    'Menlu Swedia Astrid Lindqvist dan Menlu Denmark Mikkel Toft tiba. Menteri asal Denmark itu mengatakan panen kopi naik.',
    'Mikkel Toft',
  ],
  // by office, by sex, by who spoke last
  [
    'id',
    'Putri pemilik kebun, Soraya Lomi, mendirikan koperasi. Presiden Kenya Joseph Barasa mengirim bunga. "Panen kopi naik," kata politisi 44 tahun itu.',
    'Soraya Lomi',
  ],
  [
    'id',
    'Wali Kota Rina Hapsari tidak datang. Dubes Kenya Joseph Barasa kecewa. Perempuan 51 tahun itu mengatakan panen kopi naik.',
    'Rina Hapsari',
  ],
  [
    'id',
    '"Panen kopi naik," kata Presiden Kenya Joseph Barasa seusai bertemu Presiden Mesir Samir Fathi. Fathi tersenyum. "Ia orang baik," tambah sang presiden.',
    'Joseph Barasa',
  ],
  // a body in the naming is not meant
  [
    'id',
    'Partai Buruh Kenya mengutus Moira Keane. Menkeu Mesir Samir Fathi menunggu. "Panen kopi naik," kata politisi Partai Buruh itu.',
    'Moira Keane',
  ],
  [
    'id',
    'Perwakilan Pentagon dan Kremlin bertemu. Lembaga yang berkantor pusat di Washington itu mengatakan panen kopi naik.',
    'Pentagon',
  ],
  // the role before two names is the second one's
  [
    'id',
    'Pengacara mantan Presiden Kenya Joseph Barasa, Samir Fathi, menyesal. Sang pengacara mengatakan panen kopi naik.',
    'Samir Fathi',
  ],
  // whoever stood beside the same naming is another one; "ia" is the subject wherever it stands
  [
    'id',
    'Sultan mengutus Menteri Kehutanan Satya Lomi. Di Medan, sang utusan diterima Wali Kota Rina Hapsari. "Panen kopi naik," kata sang utusan.',
    'Satya Lomi',
  ],
  [
    'id',
    'Sekjen PBB Leonor Guimarães berkeliling. Di Medan ia disambut Wali Kota Rina Hapsari. Beliau mengatakan panen kopi naik.',
    'Leonor Guimarães',
  ],
  [
    'id',
    '"Panen naik," ujar Kolonel Issoufou Damiba. Presiden Kenya Joseph Barasa marah. Menteri Rina Hapsari diam. Dia juga mengatakan panen kopi turun.',
    'Issoufou Damiba',
  ],
]

describe('whom words without a name mean', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => {
    const quote = attributeQuotes(text, { lang }).at(-1)
    expect(quote?.speaker?.value.name).toBe(expected)
    expect(quote?.speaker?.certainty).toBe('implied')
    const [place] = quote?.speaker?.evidence ?? []
    expect(place?.exact).toContain(expected.split(' ')[0])
  })
})

/** "he" is no woman, "the Kenyan" nobody from Fiji, and "the photographer" not whoever was called the owner. */
const AGREEING: readonly (readonly [string, string])[] = [
  [
    'Judge Alma Torres and her Fijian counterpart, Peter Vakatawa, opened the bakery. She called it small. He said the bread was stale.',
    'Peter Vakatawa',
  ],
  [
    'Kenyan minister Joseph Barasa landed in Suva. The mayor, Alma Torres, met him at the quay. "The bread is stale," he said.',
    'Joseph Barasa',
  ],
  [
    'Alma Torres opened the fair. The mayor, Karen Lomi, received her at noon. "The bread is stale," she said.',
    'Alma Torres',
  ],
  [
    "Kenya's Joseph Barasa and Fiji's Peter Vakatawa ate together. The Kenyan said the bread was stale.",
    'Joseph Barasa',
  ],
  [
    "Kenya's Joseph Barasa and Fiji's Peter Vakatawa ate together. The Fijian minister said the bread was stale.",
    'Peter Vakatawa',
  ],
  [
    'Joseph Barasa was pulled out of the oven on Monday. Its owner, Peter Vakatawa, brought water. The 62-year-old said the bread was stale.',
    'Joseph Barasa',
  ],
  [
    'Alma Torres left Suva at dawn. Mayor Karen Lomi waved from the quay. "The bread is stale," the pianist said.',
    'Alma Torres',
  ],
  [
    "Fiji's ambassador to Kenya, Alma Torres, gave a dinner. Mayor Karen Lomi came late. The diplomat said the bread was stale.",
    'Alma Torres',
  ],
  [
    'Mayor Karen Lomi closed the fair. The leader of the bakers, Peter Vakatawa, was on a train. "The bread is stale," he said.',
    'Peter Vakatawa',
  ],
  [
    "Lawmaker Alma Torres accused the bank's governor, Karen Lomi. The governor stayed away. In a letter she said the bread was stale.",
    'Karen Lomi',
  ],
  // whoever answers "him" goes on to speak himself
  [
    'Mayor Joseph Barasa praised Peter Vakatawa. Vakatawa corrected him. "The bread is stale," he said.',
    'Peter Vakatawa',
  ],
  // the words behind somebody's words are his
  [
    'Kenyan minister Joseph Barasa will come, his spokeswoman Alma Torres said. According to the diplomat, the bread was stale.',
    'Alma Torres',
  ],
]

test.each(AGREEING)('whoever agrees with the words: %s', (text, name) => {
  const quote = attributeQuotes(text, { lang: 'en' }).at(-1)
  expect(quote?.content[0].exact).toMatch(/stale|was stale/)
  expect(quote?.speaker?.value.name).toBe(name)
})

/** Words that bring in somebody without a name, or name no speaker at all: the name beside them is not whose words these are. */
const NOBODY: readonly (readonly ['id' | 'en', string])[] = [
  [
    'en',
    'A senior US official briefed reporters in Geneva. The talks with Judge Alma Torres went well. The official said the bread was stale.',
  ],
  [
    'en',
    'Judge Alma Torres landed. A senior diplomat briefed reporters in Geneva. The diplomat said the bread was stale.',
  ],
  [
    'id',
    'Seorang pejabat senior berbicara di Medan. Pejabat Rina Hapsari hadir. Pejabat itu mengatakan panen kopi naik.',
  ],
  [
    'id',
    'Menlu Kenya Joseph Barasa mengecam serangan atas Medan. Serangan itu mengatakan panen kopi naik.',
  ],
  ['id', 'Wali Kota Rina Hapsari menemui warga Medan. Warga mengatakan panen kopi naik.'],
  // several are not one, and what is given to somebody is not his word
  ['en', 'Judge Alma Torres offered the guild a plaque. They said the bread was stale.'],
  ['id', 'Wali Kota Rina Hapsari menyapa warga. Mereka mengatakan panen kopi naik.'],
  [
    'en',
    'A senior diplomat briefed reporters travelling with Judge Alma Torres. The diplomat said the bread was stale.',
  ],
]

test.each(NOBODY)('nobody the report names speaks, %s: %s', (lang, text) => {
  const quote = attributeQuotes(text, { lang }).at(-1)
  expect(quote?.content[0].exact).toMatch(/stale|naik/)
  expect(quote?.speaker).toBeUndefined()
  expect(quote?.unattributed).toMatch(/^un(named|resolved)$/)
})

test('somebody brought in with his name is taken up by what he was called', () => {
  const text = 'A diplomat, Alma Torres, landed in Geneva. The diplomat said the bread was stale.'
  expect(attributeQuotes(text, { lang: 'en' }).at(-1)?.speaker?.value.name).toBe('Alma Torres')
})

test('the name behind a title speaks, not the body in the title', () => {
  const text = '"Panen kopi naik," ujar Ketua Fraksi PKS DPR RI, Jazuli Lomari, di Medan.'
  expect(attributeQuotes(text, { lang: 'id' })[0]?.speaker?.value.name).toBe('Jazuli Lomari')
})

test('a preposition inside the sentence is no word of saying', () => {
  const text = 'Mereka menentang bantuan bagi Israel, dan pasar itu tutup hingga Senin.'
  expect(attributeQuotes(text, { lang: 'id' })).toEqual([])
})

test('whom somebody speaks of is another one', () => {
  const text =
    '"Panen naik," kata Menlu Kenya Joseph Barasa. "Beliau ramah," puji menteri itu tentang Rina Hapsari.'
  expect(attributeQuotes(text, { lang: 'id' }).at(-1)?.speaker?.value.name).toBe('Joseph Barasa')
})
