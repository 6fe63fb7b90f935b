import { describe, expect, test } from 'vitest'
import { marked, timesOf } from './reading.ts'

/** Reports of Monday, 19 June 2023, unless a case says otherwise. */
function check(cases: readonly string[], published = '2023-06-19'): void {
  test.each(cases)('%s', (source) => {
    const { text, expected } = marked(source)
    const found = timesOf(text, 'id', published).map(({ span, value }) => [span.exact, value])
    expect(found).toEqual(expected)
  })
}

describe('weekday with date', () => {
  check([
    'Keduanya bertemu pada <t 2023-06-19>Senin (19/6)</t>.',
    'Keduanya bertemu pada <t 2023-06-18>Minggu (18/6/2023)</t> di Jenewa.',
    'Menlu tiba <t 2023-06-19TAF>Senin (19/6) sore waktu setempat</t> di ibu kota.',
    'Ia tiba <t 2023-06-19T16:30>Senin (19/6) sore, sekitar pukul 16.30 waktu setempat</t>.',
    'Perundingan berakhir <t 2023-06-15TNI>Kamis (15/6/2023) malam</t>.',
    'Rapat dibuka <t 2023-06-15TMO>Kamis pagi (15/6)</t> tanpa pers.',
    'Pada <t 2023-06-16>Jumat, 16 Juni 2023</t>, ia berpamitan.',
    'Pada <t 2023-06-16>Jumat 16 Juni</t>, ia berpamitan.',
    'Utusan itu datang pada <t 2023-06-15>Kamis (15)</t> dan segera pulang.',
    'Sidang <t 2023-06-12/2023-06-14>Senin-Rabu (12-14/6)</t> ditunda.',
    'Kapal bersandar <t 2023-09-04>Sen, 4 Sept</t> di Surabaya.',
    'Pada <t 2023-06-16>hari Jumat (16/06)</t> kantor itu tutup.',
    'Ia mendarat <t 2023-06-18>Minggu (18/6), waktu setempat</t>.',
    'Pertemuan <t 2023-06-20T09:00>Selasa (20/6/2023) pukul 09.00 WIB</t> akan tertutup.',
    'Sejak <t 2023-06-16>Jumat (16/6) lalu</t> perbatasan ditutup.',
    'Ia hadir <t 2023-06-17/2023-06-19>Sabtu (17/6) hingga Senin (19/6)</t>.',
  ])
})

describe('bare weekdays', () => {
  check([
    'Ia bertemu mitranya pada <t 2023-06-16>Jumat</t>.',
    'Ia mengatakannya pada <t 2023-06-19>Senin</t>.',
    'Mereka akan bertemu pada <t 2023-06-22>Kamis</t>.',
    'Kunjungan dijadwalkan <t 2023-06-23>Jumat</t> di Hanoi.',
    'Pada <t 2023-06-15>Kamis</t> ia mengatakan akan datang.',
    'Ia mengatakan pada <t 2023-06-15>Kamis</t> bahwa delegasi akan datang.',
    'Ia pergi <t 2023-06-15>Kamis lalu</t>.',
    'Ia datang <t 2023-06-22>Kamis mendatang</t>.',
    'Upacara pada <t 2023-06-25>Minggu depan</t> ditunda.',
    'Mereka bertemu <t 2023-06-16>Jumat pekan lalu</t>.',
    'Mereka bertemu <t 2023-06-28>Rabu pekan depan</t>.',
    'Rapat digelar <t 2023-06-20>Selasa pekan ini</t>.',
    'Ia tiba pada <t 2023-06-18>hari Minggu</t>.',
    'Ia tiba pada <t 2023-06-18>hari minggu</t>.',
    'Jamuan digelar <t 2023-06-18TNI>Minggu malam</t>.',
    'Jamuan digelar <t 2023-06-17TNI>malam Minggu</t>.',
    'Rombongan menginap <t 2023-06-18/2023-06-19>Minggu hingga Senin</t>.',
    'Rombongan menginap antara <t 2023-06-14/2023-06-16>Rabu dan Jumat</t>.',
  ])
})

describe('weeks and Sundays', () => {
  check([
    'Ia berkunjung <t 2023-W24>minggu lalu</t>.',
    '<t 2023-W24>Minggu lalu</t> ia berkunjung.',
    'Ia berkunjung pada <t 2023-06-18>Minggu lalu</t>.',
    'Ia menetap <t P2W>dua minggu</t> di sana.',
    'Putaran berikut digelar <t 2023-W26>pekan depan</t>.',
    'Agenda <t 2023-W25>pekan ini</t> padat.',
    'Ia berlibur <t 2023-W24-WE>akhir pekan lalu</t>.',
    'Ia berlibur <t 2023-W24-WE>akhir pekan</t>.',
  ])
})

describe('counted from the report', () => {
  check([
    'Ia tiba <t 2023-06-19>hari ini</t>.',
    'Ia tiba <t 2023-06-18>kemarin</t>.',
    'Ia tiba <t 2023-06-18TAF>kemarin sore</t>.',
    'Ia akan tiba <t 2023-06-20>besok</t>.',
    'Ia akan tiba <t 2023-06-20TMO>besok pagi</t>.',
    'Ia akan tiba <t 2023-06-21>lusa</t>.',
    'Ia berangkat <t 2023-06-17>dua hari lalu</t>.',
    'Ia berangkat <t 2023-06-16>tiga hari yang lalu</t>.',
    'Ia dilantik <t 2023-05>sebulan lalu</t>.',
    'Ia dilantik <t 2021>dua tahun silam</t>.',
    'Ia dilantik <t 2022>tahun lalu</t>.',
    'Ia pensiun <t 2024>tahun depan</t>.',
    'Kedutaan dibuka <t 2023-07>bulan depan</t>.',
    'Anggaran <t 2023>tahun ini</t> naik.',
    'Keduanya berbicara <t 2023-06-18TNI>tadi malam</t>.',
    'Keduanya berbicara <t 2023-06-18TNI>semalam</t>.',
    'Ia berpidato <t 2023-06-19TNI>malam ini</t>.',
    'Ia datang <t 2023-06-20>besok, Selasa (20/6)</t>.',
    'Ia kembali <t 2023-06-26>tujuh hari lagi</t>.',
    'Ketegangan naik <t PXD>beberapa hari terakhir</t>.',
    'Tertinggi dalam <t P5Y>lima tahun terakhir</t>.',
    'Situasi <t PRESENT_REF>saat ini</t> tenang.',
  ])
})

describe('counted from the time told before', () => {
  check([
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-12>Sehari sebelumnya</t> ia singgah di Doha.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t> dan pulang <t 2023-06-16>tiga hari kemudian</t>.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-14>Keesokan harinya</t> ia berunding.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. Pada <t 2023-06-13>hari yang sama</t> ia berunding.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-11>Dua hari sebelum kunjungan itu</t> ia sakit.',
  ])
})

describe('clocks', () => {
  check([
    'Rapat mulai <t 2023-06-19T16:30>pukul 16.30</t>.',
    'Rapat mulai <t 2023-06-19T16:30>pukul 16:30 WIB</t>.',
    'Rapat mulai <t 2023-06-19T19:00>jam tujuh malam</t>.',
    'Rapat mulai <t 2023-06-19T08:30>pukul setengah sembilan</t>.',
    'Rapat mulai <t 2023-06-19T15:00>pukul 3 sore</t>.',
    'Rapat mulai <t 2023-06-19T11:00>pukul 11 siang</t>.',
    'Rapat mulai <t 2023-06-19T20:00>sekitar pukul 20.00 waktu Washington</t>.',
    'Rapat digelar <t 2023-06-19T10:00/2023-06-19T12:00>pukul 10.00–12.00 WITA</t>.',
    'Rapat <t 2023-06-16>Jumat (16/6)</t> itu, menurut panitia, dimulai <t 2023-06-16T14:00>pukul 14.00</t>.',
    'Pesawat lepas landas <t 2023-06-20T07:00>Selasa (20/6) pukul 07.00 waktu setempat (11.00 WIB)</t>.',
    'Pidato <t 2023-06-18T18:00>pukul 18.00 waktu setempat pada Minggu (18/6)</t> batal.',
    'Kabar itu masuk <t 2023-06-17T02:03>17 Juni 2023 pukul 02:03 GMT</t>.',
    'Rapat <t 2023-06-20T00:00>pukul 24.00</t> ditunda.',
  ])
})

describe('dates, months, years', () => {
  check([
    'Perjanjian <t 2021-08-17>17 Agustus 2021</t> itu berlaku.',
    'Sidang <t 2023-03-11/2023-03-13>11-13 Maret</t> selesai.',
    'Sidang <t 2023-06-18/2023-06-19>18-19 Juni 2023</t> selesai.',
    'Sidang dari <t 2023-03-11/2023-03-13>11 hingga 13 Maret</t> selesai.',
    'Pada <t 2021-06>Juni 2021</t> mereka bertemu.',
    'Kesepakatan <t 2023-06>pertengahan Juni</t> gagal.',
    'Ia mundur <t 2023-06>akhir bulan ini</t>.',
    'Hubungan dibuka pada <t 2018>2018</t>.',
    'Hubungan dibuka <t 1972>tahun 1972</t>.',
    'Konflik <t 2014/2018>tahun 2014-2018</t> usai.',
    'Keduanya bermusuhan sejak <t 196>tahun 1960-an</t>.',
    'Kerajaan abad itu: <t 18>abad ke-19</t>.',
    'Ekspor <t 2024-Q3>kuartal III 2024</t> turun.',
    'Ekspor <t 2025-H1>semester I 2025</t> turun.',
    'Kapal tiba <t 2023-SU>musim panas 2023</t>.',
    'Ia dipanggil <t 2023-04>April lalu</t>.',
    'Pada <t 2023-06-15>tanggal 15</t> ia pergi.',
    'Ia menjabat <t 2023>awal 2023</t>.',
    'Sejak <t 2022-12>Desember</t> ia di sana.',
  ])
})

describe('the year of a date is the nearest one', () => {
  check(
    [
      'Ia wafat pada <t 2022-12-30>30 Desember</t>.',
      'Ia wafat pada <t 2022-12-30>Jumat (30/12)</t>.',
    ],
    '2023-01-02',
  )
})

describe('lengths and sets', () => {
  check([
    'Pembicaraan berlangsung <t PT7.5H>7,5 jam</t>.',
    'Pembicaraan berlangsung <t PT30M>setengah jam</t>.',
    'Pembicaraan berlangsung <t PT1.5H>satu setengah jam</t>.',
    'Pembicaraan berlangsung <t PT2H30M>dua jam 30 menit</t>.',
    'Pembicaraan berlangsung <t PT3H>hampir tiga jam</t>.',
    'Pembicaraan berlangsung <t PT25M>dua puluh lima menit</t>.',
    'Pembicaraan berlangsung <t PT1H>sejam</t>.',
    'Pembicaraan berlangsung <t PTXH>berjam-jam</t>.',
    'Pembicaraan berlangsung <t PT2H/PT3H>dua hingga tiga jam</t>.',
    'Pembicaraan berlangsung <t PT0.75H>tiga perempat jam</t>.',
    'Kunjungan selama <t P3D>tiga hari</t>.',
    'Perang berjalan <t P20Y>lebih dari dua dekade</t>.',
    'Mereka bertemu <t XXXX-WXX-1>setiap Senin</t>.',
    'Mereka bertemu <t P2Y>setiap dua tahun</t>.',
    'Pertemuan <t P1Y>tahunan</t> itu batal.',
    'Mereka bertemu <t P1Y>dua kali setahun</t>.',
  ])
})

describe('what is no time', () => {
  check([
    'Universitas Sebelas Maret menjadi tuan rumah.',
    'Surat Perintah Sebelas Maret dibacakan.',
    'Pasukan dipukul mundur, lalu pukul mundur lagi.',
    'Ia memberi jam tangan kepada tamunya.',
    'Arus lalu lintas dialihkan.',
    'Presiden berusia 86 tahun itu hadir.',
    'Jet F-16 dan kapal K-19 dikerahkan.',
    'Harga naik 16.30 persen.',
    'Nilainya US$2018 saja.',
    'Sebanyak 2018 orang mengungsi.',
    'Bulan sabit terlihat.',
    'Kegiatan sehari-hari warga pulih.',
    'KTT ke-77 dibuka.',
    'Skor 3/2 tercatat.',
    'Ia membaca Media Minggu.',
    'Penerbangan 8501 hilang.',
  ])
})
