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

describe('missing and added white space', () => {
  check([
    'Sidang dimulai <t 2023-06-19T10:00>pukul10.00 WIB</t>.',
    'Sidang dimulai <t 2023-06-15T10:00>Kamis(15/6)pukul 10.00WIB</t>.',
    'Pameran <t 2023-06-30/2023-07-02>30 Juni-2 Juli 2023</t> batal.',
    'Pameran <t 2023-06>Juni2023</t> batal.',
  ])

  test('a line broken in the middle of a date', () => {
    const found = timesOf('Kerusuhan pecah di Honiara, Kamis\n(15/6).', 'id', '2023-06-19')
    expect(found.map(({ span, value }) => [span.exact, value])).toEqual([
      ['Kamis\n(15/6)', '2023-06-15'],
    ])
  })
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
    'Upacara pada <t 2023-06-26>Senin depan</t> ditunda.',
    'Ia pergi <t 2023-06-12>Senin lalu</t>.',
    'Ia pergi <t 2023-06-19>Senin ini</t>.',
    'Mereka bertemu <t 2023-06-16>Jumat pekan lalu</t>.',
    'Mereka bertemu <t 2023-06-28>Rabu pekan depan</t>.',
    'Rapat digelar <t 2023-06-20>Selasa pekan ini</t>.',
    'Ia tiba pada <t 2023-06-18>hari Minggu</t>.',
    'Ia tiba pada <t 2023-06-18>hari minggu</t>.',
    'Jamuan digelar <t 2023-06-18TNI>Minggu malam</t>.',
    'Jamuan digelar <t 2023-06-17TNI>malam Minggu</t>.',
    'Rombongan menginap <t 2023-06-18/2023-06-19>Minggu hingga Senin</t>.',
    'Rombongan menginap <t 2023-06-19/2023-06-21TNI>Senin hingga Rabu malam</t>.',
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
    'Ia datang <t 2023-06-19T15:30>pukul 15.30 WITA tadi</t>.',
    'Ia datang <t 2023-06-19TMO>dini hari tadi</t>.',
    'Ia datang <t 2023-06-19T03:00>dini hari tadi sekitar pukul 03.00</t>.',
    'Pasar tutup <t 2023-W25-WE>akhir pekan nanti</t>.',
    'Izin berlaku hingga <t 2023-W26>sepekan ke depan</t>.',
    'Izin berlaku <t P1W>sepekan ke depan</t>.',
    'Izin terbit <t FUTURE_REF>beberapa hari lagi</t>.',
    'Dalam <t PAST_REF>tahun-tahun terakhir</t> ekspor naik.',
    'Luka <t PAST_REF>masa lalu</t> terbuka.',
    'Sengketa berlangsung <t PXY>puluhan tahun</t>.',
  ])
})

describe('counted from the time told before', () => {
  check([
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-12>Sehari sebelumnya</t> ia singgah di Doha.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t> dan pulang <t 2023-06-16>tiga hari kemudian</t>.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-14>Keesokan harinya</t> ia berunding.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t> dan <t 2023-06-13TNI>malam harinya</t> berunding.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t> dan <t 2023-06-14TMO>keesokan paginya</t> pulang.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t> dan <t 2023-06-15>selang dua hari</t> pulang.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. Pada <t 2023-06-13>hari yang sama</t> ia berunding.',
    'Ia tiba <t 2023-06-13>Selasa (13/6)</t>. <t 2023-06-11>Dua hari sebelum kunjungan itu</t> ia sakit.',
  ])
})

describe('what a clock or a year told before is for', () => {
  check([
    'Kapal bertolak <t 2023-06-19T08:00>pukul 08.00 WITA</t>. <t 2023-06-19T12:00>Empat jam kemudian</t> ia hilang.',
    'Api terlihat <t 2023-06-19T18:45>pukul 18.45 WIB</t>; <t 2023-06-19T19:15>setengah jam kemudian</t> jalan ditutup.',
    'Pelaku masuk <t 2023-06-19T16:30>pukul 16.30</t>; <t 2023-06-17>dua hari sebelumnya</t> ia terlihat.',
    'Gerbang dibuka <t 2023-06-19T06:00>pukul 06.00</t> setelah ditutup sejak <t 2023-06-18T19:00>kemarin pukul 19.00</t>.',
    'Naskah diteken pada <t 2007>2007</t>, tetapi berlaku <t 2023>16 tahun kemudian</t>.',
    'Naskah diteken pada <t 2007-11>November 2007</t> dan berlaku <t 2008-02>tiga bulan kemudian</t>.',
    'Ia lahir <t 1982-12-10>10 Desember 1982</t> dan pindah <t 1994>dua belas tahun kemudian</t>.',
  ])
})

describe('clocks', () => {
  check([
    'Rapat mulai <t 2023-06-19T16:30>pukul 16.30</t>.',
    'Rapat mulai <t 2023-06-19T16:30>pukul 16:30 WIB</t>.',
    'Rapat mulai <t 2023-06-19T19:00>jam tujuh malam</t>.',
    'Rapat mulai <t 2023-06-19T08:30>pukul setengah sembilan</t>.',
    'Tamu tiba <t 2023-06-18T20:30>Minggu (18/6) setengah sembilan malam</t>.',
    'Tamu tiba <t 2023-06-19T07:15>pukul tujuh lewat seperempat</t>.',
    'Tamu tiba <t 2023-06-18T18:00>Minggu (18/6) tepat pukul 18.00</t>.',
    'Jalan ditutup <t 2023-06-21T10:00/2023-06-21T22:00>Rabu (21/6) mulai pukul 10.00 hingga 22.00 WIB</t>.',
    'Listrik padam <t 2023-06-19T18:00/2023-06-19T21:00>hari ini antara pukul 18.00 dan 21.00 WIT</t>.',
    'Abu turun <t 2023-06-18TNI>Minggu menjelang tengah malam</t>.',
    'Abu turun <t 2023-06-18T18:00>Minggu menjelang pukul 18.00</t>.',
    'Abu turun <t 2023-06-19T00:00>Minggu tengah malam</t>.',
    'Kantor buka <t 2023-06-19T09:00/2023-06-19T12:00>pukul 09.00 s.d. 12.00</t>.',
    'Kantor buka <t 2023-06-19T08:00/2023-06-19T10:00>pukul 8-10 pagi</t>.',
    'Catatan: <t 2022-08-11T22:15>2022-08-11T22:15Z</t> putus.',
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
    'Pemulangan dimulai <t 2023-07>Juli</t>.',
    'Panen mundur ke <t 2023-06>awal Juni</t>.',
    'Pendaftaran ditutup <t 2023-06-02/2023-06-04>2-4/6</t>.',
    'Krisis moneter <t 1998>1998</t> masih membekas.',
    'Rapat periode <t 2023-06>Juni 2023</t> usai.',
    'Pada <t 2018>tahun 2018</t> dan <t 2019>2019</t> ekspor turun.',
    'Antara <t 2018/2019>2018 dan 2019</t> ekspor turun.',
    'Kupon dibayar pada <t 2023-01-15>15 Januari</t> dan <t 2023-07-15>15 Juli</t>.',
    'Penawaran dibuka <t 2023-01-10>Selasa (10-Jan)</t>.',
    'Ia bicara kepada awak media <t 2023-06-15>Kamis (15/6)</t>.',
    'Impor turun pada <t 2006-Q2>triwulan II/2006</t>.',
    'Pesawat buatan <t 1994>1994</t> itu jatuh.',
    'Piala Dunia <t 2022>2022</t> usai.',
    'Reformasi <t 1998>’98</t> dikenang.',
    'Kerusuhan <t 1998-05>Mei ’98</t> dikenang.',
    'Gedung itu runtuh <t 2019>2019 lalu</t>.',
    'Ia menjabat periode <t 2019/2024>2019-2024</t>.',
    'Lagu <t 198>tahun 80-an</t> itu diputar.',
    'Lagu <t 199>akhir 90-an</t> itu diputar.',
    'Naskah <t 17>abad XVIII</t> itu ditemukan.',
    'Ekspor <t 2023-Q1>triwulan pertama tahun ini</t> turun.',
    'Ekspor <t 2022-Q4>kuartal IV tahun lalu</t> turun.',
    'Ekspor <t 2022-Q4>kuartal IV-2022</t> turun.',
    'Ekspor <t 2024-H2>semester kedua 2024</t> turun.',
    'Ia pensiun <t 2023>akhir tahun</t>.',
    'Ia pensiun pada <t 2023-06>pertengahan bulan</t>.',
    'Rapat digelar <t 2023-07-05>tanggal 5 bulan depan</t>.',
    'Sidang dibuka <t 2023-06-15>hariKamis (15/6)</t>.',
    'Pada <t 2023-05-05>5 May 2023</t> ia tiba.',
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
    'Presiden berusia <t P86Y>86 tahun</t> itu hadir.',
    'Mereka bertemu <t XXXX-WXX-1>setiap Senin</t>.',
    'Mereka bertemu <t P2Y>setiap dua tahun</t>.',
    'Mereka bertemu <t P1Y>dua kali setahun</t>.',
    'Mereka bertemu <t P2Y>setiap dua tahun sekali</t>.',
    'Mereka bertemu <t P1W>sepekan sekali</t>.',
    'Mereka bertemu <t P1M>dua kali dalam sebulan</t>.',
    'Gajinya dibayar <t P1M>per bulan</t>.',
    'Ronda digelar <t XXXX-XX-XXTNI>saban malam</t>.',
    'Ronda digelar <t XXXX-WXX-6TNI>setiap malam Minggu</t>.',
    'Pasar buka <t XXXX-XX-XXT07:00>setiap hari pukul 07.00</t>.',
    'Pasar buka <t XXXX-WXX-4TMO>tiap Kamis pagi</t>.',
    'Pasar buka <t XXXX-WXX-WE>setiap akhir pekan</t>.',
    'Upacara digelar <t XXXX-08-17>setiap 17 Agustus</t>.',
    'Upacara digelar <t XXXX-XX-05>setiap tanggal 5</t>.',
    'Polisi memberi tenggat <t PT48H>2x24 jam</t>.',
    'Polisi memberi tenggat <t PT24H>1 x 24 jam</t>.',
    'Polisi memberi tenggat <t PT48H>dua kali 24 jam</t>.',
    'Gencatan bertahan tak sampai <t PT2H20M>dua jam 20 menit</t>.',
    'Keringanan berlaku <t P1Y>paling lama satu tahun</t>.',
    'Mereka menunggu antara <t P2D/P3D>dua dan tiga hari</t>.',
    'Panen turun dalam <t P3M/P5M>tiga hingga lima bulan terakhir</t>.',
    'Kebun itu berumur <t P150Y>seratus lima puluh tahun</t>.',
    'Ia ditahan <t P200D>dua ratus hari</t>.',
    'Sengketa itu <t PXCE>berabad-abad</t>.',
  ])
})

describe('what is no time', () => {
  check([
    'Universitas Sebelas Maret menjadi tuan rumah.',
    'Surat Perintah Sebelas Maret dibacakan.',
    'Pasukan dipukul mundur, lalu pukul mundur lagi.',
    'Ia memberi jam tangan kepada tamunya.',
    'Arus lalu lintas dialihkan.',
    'Jet F-16 dan kapal K-19 dikerahkan.',
    'Harga naik 16.30 persen.',
    'Nilainya US$2018 saja.',
    'Sebanyak 2018 orang mengungsi.',
    'Bulan sabit terlihat.',
    'Kegiatan sehari-hari warga pulih.',
    'Sehari-harinya ia mengajar.',
    'KTT ke-77 dibuka.',
    'Skor 3/2 tercatat.',
    'Pertemuan tahunan dan laporan harian itu batal.',
    'Buku Perang Enam Hari terbit.',
    'Warga Pasar Minggu menerima beras.',
    'UU Nomor 30 Tahun 2002 digugat.',
    'UU 23 Tahun 2014 digugat.',
    'Jumlahnya naik dari 2018 orang hingga 1998 warga.',
    'Gerakan 30 September dibahas.',
    'Theresa May dan Raja Juli Antoni hadir.',
    'Telepon 0812-1906-2023 aktif.',
    'Bandara 7-Eleven menolak paragraf 19 itu.',
    'KTT Masa Depan dibuka.',
    'Ia membeli jam dinding.',
    'Ia membaca Media Minggu.',
    'Penerbangan 8501 hilang.',
  ])
})

describe('a week of a month', () => {
  check([
    'Keduanya akan bertemu pada <t 2023-W27>pekan pertama Juli</t>.',
    'Keduanya akan bertemu pada <t 2023-W29>minggu ketiga bulan Juli 2023</t>.',
    'Keduanya bertemu pada <t 2023-W21>pekan terakhir Mei</t>.',
    'Keduanya akan bertemu pada <t 2023-W27>pekan pertama bulan depan</t>.',
    // a week of no month
    'Ini pekan kedua berturut-turut.',
    'Ia datang pada pekan pertama kampanye.',
  ])

  test('it begins in its month, whatever week of the year it is', () => {
    const [time] = timesOf('Ia akan datang pada pekan pertama Februari 2024.', 'id', '2024-01-10')
    expect(time).toMatchObject({ value: '2024-W05', moment: { start: '2024-02-01' } })
  })
})

describe('days of a journey told in order', () => {
  check([
    'Ia ke Oslo pada <t 2023-06-15>Kamis (15/6)</t>, lalu ke Bergen pada <t 2023-06-16>Jumat</t>.',
    'Ia ke Oslo pada <t 2023-06-19>Senin (19/6)</t>, lalu ke Bergen pada <t 2023-06-21>Rabu</t>.',
    'Ia tiba <t 2023-06-19>Senin (19/6)</t> dan pulang pada <t 2023-06-20>Selasa</t>.',
    'Ia tiba <t 2023-06-19>Senin (19/6)</t> setelah berpidato pada <t 2023-06-16>Jumat</t>.',
    'Ia tiba <t 2023-06-19>Senin (19/6)</t> dan berpidato pada <t 2023-06-16>Jumat</t>.',
    'Ia tiba <t 2023-06-14>Rabu (14/6)</t>. <t 2023-06-15>Esoknya</t>, ia pulang. <t 2023-06-15TNI>Malamnya</t> ia sudah di rumah; acara makan malamnya batal.',
    '<t 2023-06-14>Rabu (14/6)</t> ia berunding, dan pada <t 2023-06-14TAF>sorenya</t> ia pulang.',
    'Mereka akan bertemu, demikian Yonhap melaporkan, <t 2023-06-16>Jumat (16/6)</t>. <t 2023-06-20>Keesokan harinya</t> ia pergi.',
  ])
})

describe('quarters of an hour and minutes over', () => {
  check([
    'Mereka bicara <t PT1.25H>satu jam seperempat</t>.',
    'Mereka bicara <t PT2.5H>dua jam setengah</t>.',
    'Mereka bicara <t PT2H20M>dua jam lewat 20 menit</t>.',
    'Mereka bicara <t PT1H20M>sejam 20 menit</t>.',
    'Mereka bicara <t PT1H>lebih kurang satu jam</t>.',
    '<t 2023-04>April kemudian</t> ia menelepon.',
    '<t 2023-06-19>Senin ini</t> ia terbang ke Baku, lalu pulang pada <t 2023-06-21>Rabu</t>.',
  ])
})
