/**
 * Lines with which a story ends: who wrote and edited it, whose agency it is from, where it was first printed. Behind them stands what the
 * page says of itself. Whole lines.
 */
export const endCredits: readonly RegExp[] = [
  /^[([]?(?:(?:tim\s+)?(?:penulis|reporter|pewarta|jurnalis|wartawan|kontributor|koresponden|peliput|editor|redaktur|penyunting|penerjemah|pengunggah|uploader|riset|grafis|fotografer|penyelaras)|laporan|sumber(?:\s+(?:berita|artikel|tulisan))?|rep|red)\s*:\s?[^.!?]{1,140}\.?(?:\s[^\s\d.,:;!?]+\s*:\s?[^.!?]{1,80}\.?){0,3}$/i,
  // a letter to its readers: "Sampai Minggu depan,", and the writer's name below it
  /^(?:sampai\s+(?:jumpa(?:\s+lagi)?|(?:minggu|pekan|bulan)\s+depan|edisi\s+berikutnya)|salam(?:\s+(?:hangat|redaksi))?),$/i,
  // "Siti Aminah berkontribusi dalam penulisan artikel ini."
  /^\p{Lu}[^.!?:"“”]{2,120}\s(?:(?:ikut|turut)\s+)?(?:berkontribusi|menyumbang(?:kan)?|membantu)\s+(?:(?:dalam|untuk|pada)\s+)?(?:laporan|pelaporan|penulisan|peliputan|liputan|tulisan|artikel|berita)(?:\s+(?:untuk\s+)?(?:artikel|tulisan|laporan|berita|liputan))?\s+ini\.?$/u,
  /^(?:[Dd]iadaptasi|[Dd]isadur|[Dd]iterjemahkan|[Dd]isunting|[Dd]itulis|[Dd]ilaporkan)\s+(?:kembali\s+)?oleh\s+\p{Lu}[^!?]{2,100}$/u,
  /^(?:artikel|berita|tulisan|konten|naskah)\s+(?:ini\s+|asli\s+)?(?:(?:telah|sudah)\s+)?(?:pertama\s+kali\s+|lebih\s+dulu\s+)?(?:tayang|terbit|rilis|dimuat|diterbitkan|dipublikasikan|muncul)(?:\s+pertama\s+kali)?\s+(?:di|pada|dalam)\b.{2,250}$/i,
  /^[([]\s?(?:[\p{L}\d][\p{L}\d.-]{0,15}\s?\/\s?){1,4}[\p{L}\d][\p{L}\d.-]{0,12}\s?[)\]]\.?$/u,
  /^\((?:\p{Ll}{2,4}|ANTARA|Antara|Reuters|AFP|AP|Xinhua|Anadolu|DW|VOA|BBC|dpa|Sputnik)\)\.?$/u,
  /^\p{Lu}{2,3}\s?[-–/]\s?\p{Lu}{1,4}\d{0,3}$/u,
  /^[-–—=*\s]*[oO]0[oO][-–—=*\s]*$|^[-–—]+\s?(?:selesai|tamat)\s?[-–—]+$/i,
  /^(?:the\s+post|pos)\s.{3,250}\s(?:appeared\s+first\s+on|pertama\s+kali\s+(?:tampil|muncul)\s+(?:di|pada))\s.{2,80}$/i,
  // "ABC/AAP", "AFP/wires"
  /^\p{Lu}{2,6}\/(?:\p{Lu}{2,6}|Reuters|Antara|wires?|agenc(?:y|ies)|agensi)(?:\/(?:\p{Lu}{2,6}|Reuters|wires?|agencies))?\.?$/u,
]

/** Such lines. */
export const endCreditExamples: readonly string[] = [
  'LKB/AFP',
  'LKB/agensi',
  'Penulis: Siti Aminah',
  'Reporter: Siti Aminah, Editor: Budi Santoso',
  'Laporan: Siti Aminah, dibantu koresponden di Wina',
  'Sumber : AFP',
  'Sampai Minggu depan,',
  'Diadaptasi oleh Siti Aminah',
  'Siti Aminah berkontribusi dalam penulisan artikel ini.',
  'Siti Aminah dan Budi Santoso ikut menyumbang laporan ini.',
  'Artikel ini telah tayang di Harian Danau dengan judul "Kereta ke Wina"',
  'Artikel ini terbit pertama kali dalam bahasa Jerman',
  '(Antara/ab/cd-01)',
  '(abc/def)',
  '(sa)',
  'SA - HD01',
  '-o0o-',
]

/** Lines of stories that are like them. */
export const endCreditNever: readonly string[] = [
  'TNI/Polri siaga.',
  'Sumber: itulah kata yang paling sering muncul. Kedua pihak berselisih!',
  'Laporan itu dibacakan di Wina.',
  'Sampai minggu depan perundingan ditunda.',
  'Kementerian itu berkontribusi dalam penulisan undang-undang.',
  'Ditulis oleh seorang juru tulis yang tidak disebut namanya, surat itu tiba kemarin.',
  'Artikel 5 perjanjian itu ditolak.',
  'Editor koran itu diundang ke jamuan.',
]
