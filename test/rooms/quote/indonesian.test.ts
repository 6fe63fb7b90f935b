import { describe, expect, test } from 'vitest'
import { quote } from '../../../src/lang/id/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { quotesOf, stageOf } from './cast.ts'
import { remark, unmark } from './marked.ts'
import { roles } from './roles.ts'

const pack = { code: 'id', quote } as unknown as LanguagePack

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'words, cue, name': [
    '"<d Rina Hapsari>Pintu kami terbuka</d>," kata Rina.',
    '"<d Rina Hapsari>Pintu kami terbuka</d>", kata Rina.',
    '“<d Rina Hapsari>Pintu kami terbuka</d>,” ujar Menlu RI Rina Hapsari di Jakarta.',
    '”<d Rina Hapsari>Pintu kami terbuka</d>,” tutur Rina.',
    '«<d Rina Hapsari>Pintu kami terbuka</d>», tegas Rina.',
    "'<d Rina Hapsari>Pintu kami terbuka untuk siapa saja</d>,' ucap Rina.",
    '"<d Lin Mei>Apa yang mereka tunggu?</d>" tanya Menteri Luar Negeri (Menlu) China Lin Mei.',
    '"<d Rina Hapsari>Kami kecewa!</d>" seru Rina.',
    '"<d Oleg Baranov>Kami mencatatnya</d>," cetus juru bicara Kremlin Oleg Baranov kepada wartawan.',
    '"<d Rina Hapsari>Kami siap. Kami menunggu</d>," jelas Rina.',
    '"<d Rina Hapsari>Kami siap</d>," kata direktur lembaga itu, Rina Hapsari.',
    '"<d Rina Hapsari>Naskah itu selesai</d>," demikian Rina.',
  ],
  'clitic cue and pronoun': [
    '"<d Rina Hapsari>Kami siap</d>," kata Rina.\n"<d ~Rina Hapsari>Besok kami berangkat</d>," ucapnya.',
    '"<d Rina Hapsari>Kami siap</d>," kata Rina.\n"<d ~Rina Hapsari>Besok kami berangkat</d>," ujarnya lagi.',
    '"<d Rina Hapsari>Kami siap</d>," kata Rina. "<d ~Rina Hapsari>Besok kami berangkat</d>," imbuh dia.',
    'Rina tiba di Jakarta. "<d ~Rina Hapsari>Saya lelah</d>," katanya.',
    'Lin Mei menyambut tamunya. Dia mengatakan <i ~Lin Mei>pertemuan itu akan diulang</i>.',
    'Rina bertemu dengan Lin Mei. "<d ~Rina Hapsari>Suasananya hangat</d>," tuturnya.',
    '"<d Lin Mei>Kami siap</d>," kata Lin.\nMenurutnya, <i ~Lin Mei>perundingan akan dibuka pekan depan</i>.',
    '"<d Lin Mei>Kami siap</d>," kata Lin.\n"<d ~Lin Mei>Tidak ada yang perlu ditakuti</d>," ujar sang menteri.',
    '"<d Rina Hapsari>Kami siap</d>," kata Rina.\n"<d ~Rina Hapsari>Naskahnya sudah rampung</d>."',
    '"<d Rina Hapsari>Kami siap</d>," kata Rina. "<d ~Rina Hapsari>Naskahnya sudah rampung</d>."',
    'Presiden AS Paul Carver tiba. "<d ~Paul Carver>Saya senang</d>," kata Presiden AS.',
  ],
  'verb before a clause': [
    'Rina mengatakan bahwa <i Rina Hapsari>perundingan akan dilanjutkan</i>.',
    'Rina mengatakan, <i Rina Hapsari>perundingan akan dilanjutkan</i>.',
    'Rina mengatakan <i Rina Hapsari>perundingan akan dilanjutkan</i>.',
    'Rina menuturkan kepada Lin Mei bahwa <i Rina Hapsari>Indonesia tidak memihak</i>.',
    'Rina mengatakan kepada wartawan di Jakarta, <i Rina Hapsari>perundingan akan dilanjutkan</i>.',
    'Rina juga menyatakan <i Rina Hapsari>kedua pihak sudah bertukar naskah</i>.',
    'Rina, yang baru tiba dari Jenewa, mengatakan <i Rina Hapsari>kedua pihak sudah bertukar naskah</i>.',
    'Rina dalam jumpa pers di Jakarta mengatakan <i Rina Hapsari>kedua pihak sudah bertukar naskah</i>.',
    'Pada Senin, Rina menegaskan bahwa <i Rina Hapsari>tenggat itu tidak berubah</i>.',
    'Gedung Putih menyatakan <i White House>kunjungan itu ditunda</i>.',
    'Kremlin mengumumkan <i Kremlin>perundingan akan digelar di Jenewa</i>.',
    'Teheran mengklaim <i Iran>serangan itu gagal</i>.',
    'Militer Israel mengatakan <i Militer Israel>pasukannya sudah ditarik</i>.',
    'Rina mengatakan bahwa <i Rina Hapsari>naskah itu selesai</i> dan menambahkan bahwa <i Rina Hapsari>tanggalnya belum ditetapkan</i>.',
    'Kremlin menyebut <i Kremlin>naskah itu selesai</i>, sedangkan Lin Mei mengatakan <i Lin Mei>tanggalnya belum ditetapkan</i>.',
    'Rina menyampaikan duka cita kepada keluarga korban.',
    'Kremlin mengumumkan sanksi baru.',
    'Gedung Putih menyatakan keprihatinan mendalam tentang dialog itu.',
    'Gedung Putih menyatakan <i White House>tidak ada yang berubah</i>.',
    'Rina membantah bahwa <i Rina Hapsari>naskah itu ditolak</i>.',
  ],
  'verb before marks': [
    'Rina mengatakan, "<d Rina Hapsari>Kami akan kembali pada waktunya</d>."',
    'Rina menambahkan: "<d Rina Hapsari>Kami akan kembali</d>."',
    'Rina mengatakan bahwa perundingan itu "<p Rina Hapsari>alot tetapi jujur</p>".',
    "Rina menilai pembicaraan itu '<a Rina Hapsari>alot tetapi jujur</a>'.",
    "Dalam pertemuan itu, Lin Mei menuturkan kepada Rina bahwa kedua pihak harus memilih '<p Lin Mei>jembatan atau tembok</p>'.",
    'Rina mengatakan bahwa Lin Mei"<p Rina Hapsari>tidak pernah datang</p>".',
    "Rina menyebut usul itu sebagai '<p Rina Hapsari>langkah kecil yang berani</p>'.",
    "Gedung Putih menggambarkan hasil itu sebagai '<p White House>awal yang wajar</p>'.",
    "Kremlin mengecam apa yang disebutnya '<p ~Kremlin>sandiwara</p>'.",
    "Rina mengatakan naskah itu '<p Rina Hapsari>belum matang</p>' dan tenggatnya '<p Rina Hapsari>terlalu sempit</p>'.",
  ],
  'according to': [
    'Menurut Rina, <i Rina Hapsari>kedua pihak sudah bertukar naskah</i>.',
    "Menurut juru bicara Kremlin Oleg Baranov, pembicaraan berlangsung '<p Oleg Baranov>jujur dan dingin</p>'.",
    '<i Rina Hapsari>Kedua pihak sudah bertukar naskah</i>, menurut Rina.',
    '<i Rina Hapsari>Kedua pihak</i>, menurut Rina, <+>sudah bertukar naskah</+>.',
    'Menurut keterangan Gedung Putih, <i White House>kedua pemimpin akan bertemu lagi</i>.',
    'Menurut Rina, pakar hukum dari Jakarta, <i Rina Hapsari>naskah itu belum matang dan masih akan diubah</i>.',
    'Menurut rencana, perundingan akan dibuka pada Senin.',
    'Menurut undang-undang, naskah itu harus diratifikasi.',
  ],
  'clause, cue, name': [
    '<i Rina Hapsari>Kedua pihak sudah bertukar naskah</i>, kata Rina.',
    '<i Oleg Baranov>Perundingan akan digelar di Jenewa</i>, ujar juru bicara Kremlin Oleg Baranov.',
    'Rina tiba di Jakarta.\n<i ~Rina Hapsari>Perundingan akan digelar di Jenewa</i>, ujarnya.',
    '<i Kremlin>Perundingan akan digelar di Jenewa</i>, demikian pernyataan Kremlin.',
    '<i joint statement>Kedua negara akan membuka kembali kedutaan</i>, bunyi pernyataan bersama itu.',
  ],
  'words on both sides': [
    '<i Rina Hapsari>Naskah itu</i>, kata Rina, <+>sudah dibacakan di Jenewa</+>.',
    '"<d Rina Hapsari>Kami siap</d>," kata Rina, "<+>asal syaratnya jelas</+>."',
    '"<d Rina Hapsari>Kami siap</d>," ujar Rina. "<d ~Rina Hapsari>Asal syaratnya jelas</d>."',
  ],
  directives: [
    'Rina meminta kedua pihak agar <i Rina Hapsari>menahan diri di perbatasan</i>.',
    'Rina mendesak agar <i Rina Hapsari>gencatan senjata dipatuhi</i>.',
    'Kremlin menyerukan kepada NATO untuk <i Kremlin>menghentikan latihan itu</i>.',
    'Lin Mei memperingatkan Iran agar <i Lin Mei>tidak menutup selat itu</i>.',
    'Rina memperingatkan bahwa <i Rina Hapsari>waktunya hampir habis</i>.',
  ],
  attitudes: [
    'Rina berharap <a Rina Hapsari>perundingan akan dilanjutkan</a>.',
    'Lin Mei menilai <a Lin Mei>naskah itu sudah cukup jelas</a>.',
    'Kremlin meyakini bahwa <a Kremlin>sanksi itu tidak berguna</a>.',
  ],
  carriers: [
    '"<d Lin Mei|CCTV>Kami siap</d>," cetus Lin, seperti dilaporkan televisi pemerintah China, CCTV.',
    '"<d Lin Mei|Xinhua>Kami siap</d>," kata Lin, seperti dikutip Xinhua.',
    '"<d Lin Mei|Xinhua>Kami siap</d>," kata Lin seperti dilansir kantor berita Xinhua.',
    '"<d Lin Mei|The Harbour Times>Kami siap</d>," sambung Lin, dikutip dari The Harbour Times.',
    '"<d Lin Mei|Fox News>Kami siap</d>," kata Lin kepada Fox News.',
    '"<d Lin Mei|Fox News>Kami siap</d>," kata Lin dalam wawancara dengan Fox News.',
    'Kepada Kyodo, Lin Mei mengatakan bahwa <i Lin Mei|Kyodo>naskah itu selesai</i>.',
    'Lin Mei, seperti diberitakan Xinhua, mengatakan <i Lin Mei|Xinhua>naskah itu selesai</i>.',
    'Baranov, menurut TASS, meminta agar <i Oleg Baranov|TASS>sanksi itu dicabut</i>.',
    'Lin Mei mengatakan bahwa <i Lin Mei|Chinese Foreign Ministry>naskah itu selesai</i>, demikian pernyataan Kemlu China.',
    'Menurut Gedung Putih, Carver mengatakan kepada Lin Mei bahwa <i Paul Carver|White House>naskah itu selesai</i>.',
    '"<d Lin Mei|CCTV>Kami siap</d>," kata Lin, seperti disiarkan CCTV.\n"<d ~Lin Mei|~CCTV>Kami menunggu</d>," ucapnya.',
    '"<d Lin Mei>Kami siap</d>," tulis Lin di X.',
    '"<d Lin Mei>Kami siap</d>," kata Lin dalam unggahan di Instagram.',
    'Seperti dilansir AFP, Rina mengatakan bahwa <i Rina Hapsari>naskah itu selesai</i>.',
    '"<d Lin Mei|Xinhua>Kami siap</d>," kata Lin.\nPernyataan itu disiarkan Xinhua.',
    '"<d Lin Mei>Kami siap</d>," kata Lin, seperti diketahui banyak orang.',
    'Xinhua melaporkan bahwa <i Xinhua>perundingan itu ditunda</i>.',
    'Kantor berita Xinhua mengutip Lin Mei yang mengatakan <i Lin Mei|Xinhua>naskah itu selesai</i>.',
  ],
  'nobody named': [
    '"<d ->Kami belum tahu tanggalnya</d>," kata seorang pejabat NATO.',
    'Seorang pejabat NATO mengatakan <i ->perundingan akan dibuka pekan depan</i>.',
    'Para diplomat mengatakan <i ->perundingan akan dibuka pekan depan</i>.',
    'Warga Iran mengatakan <i ->harga roti naik</i>.',
    'Dikatakan bahwa <i ->perundingan akan dibuka pekan depan</i>.',
    'Pertemuan itu dinilai menjadi pertanda baik.',
    'Sebuah sumber menyebut <i ->perundingan akan dibuka pekan depan</i>.',
  ],
  'marks that quote nobody': [
    "Rina menonton film 'Balon di Atas Kota' di Jakarta.",
    'Forum bertajuk "Jembatan Dua Samudra" itu dibuka Rina.',
    "Ma'ruf tiba pada Jum'at malam bersama Rina.",
    "\"<d Ma'ruf Jamil>Jum'at kita bertemu</d>,\" kata Ma'ruf.",
    '"<d Rina Hapsari>Mereka menyebutnya \'balon\', kami menyebutnya kapal</d>," kata Rina.',
    'Kapal "Garuda" itu berlabuh di Jakarta.',
    'Kata kunci rapat itu dirahasiakan.',
    '"Rina berangkat tanpa menutup tanda kutipnya.\nRina mengatakan bahwa <i Rina Hapsari>naskah itu selesai</i>.',
  ],
}

describe.each(Object.entries(SHAPES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const { text, expected } = unmark(marked.trimEnd())
    expect(remark(quotesOf(stageOf(text, pack, roles)))).toEqual(expected)
  })
})
