import type { SentenceTables } from '../tables/sentence.ts'

/** Stops that end no sentence in the Indonesian press. */
export const sentence: SentenceTables = {
  abbreviations: [
    'Dr', 'dr', 'drg', 'Drs', 'Dra', 'Prof', 'Ir', 'H', 'Hj', 'KH', 'K.H', 'R', 'Tn', 'Ny', 'Nn', 'Sdr', 'Bpk', 'Yth', 'St', 'Sto', 'Sta',
    'Jl', 'Jln', 'Gg', 'Kel', 'Kec', 'Kab', 'Prov', 'No', 'no', 'Nr', 'hlm', 'hal', 'Mr', 'Mrs', 'Ms', 'Md', 'Gen', 'Sen', 'Rep', 'Gov', 'Lt', 'Col',
    'Letjen', 'Mayjen', 'Brigjen', 'Jend', 'Kol', 'Kapt', 'Purn', 'Pol', 'Tgk', 'Ust', 'Hb', 'Ps', 'Pdt', 'PT', 'CV', 'Tbk', 'Rp', 'vs', 'a.l', 'a.n', 'u.p', 'd.a', 'cq', 'Cq',
  ],
  closing: ['dll', 'dsb', 'dst', 'dkk', 'tsb', 'Inc', 'Ltd', 'Co', 'Corp', 'Jr', 'Sr', 'Ph.D', 'M.Sc', 'M.Si', 'M.A', 'S.H', 'S.E', 'S.T', 'M.H', 'M.M', 'S.IP', 'S.Sos', 'S.Pd', 'a.m', 'p.m'],
  cues: [
    'kata', 'katanya', 'ujar', 'ujarnya', 'tanya', 'tanyanya', 'ucap', 'ucapnya', 'tegas', 'tegasnya', 'tulis', 'tulisnya', 'seru', 'serunya', 'cetus',
    'cetusnya', 'ungkap', 'tutur', 'tuturnya', 'bertanya', 'berkata', 'mengatakan', 'menegaskan', 'menulis', 'berseru', 'menyerukan', 'demikian',
  ],
  examples: [
    ['Pertemuan dimulai pukul 16.30 WIB. Keduanya tersenyum.', 2],
    ['Prof. Dr. H. Ma\'ruf hadir bersama Jenderal (Purn.) Wiranto. Acara singkat.', 2],
    ['Duta Besar Siti Aminah, S.H., M.H. menyerahkan surat itu. Ia lalu pulang.', 2],
    ['"Apa itu adil?" tanya Menlu. "Tidak," jawabnya.', 2],
    ['Kantornya di Jl. Pejambon No. 6 Jakarta. Pintunya terbuka.', 2],
    ['Nilainya Rp 1.500.000 atau US$ 2,3 miliar. Donald J. Trump setuju.', 2],
    ['Menteri L.P. Marsudi tiba pada Senin (19/6). A. Guterres menyusul.', 2],
    ['Kami ... akan kembali. Itu janji.', 2],
    ['Ia berkata, "Kami sepakat." Setelah itu mereka berpisah.', 2],
  ],
}
