/** What follows a writer's name in a note on them, in small letters: "Siti Aminah meliput danau sejak 2011". */
export const writerNotes: readonly RegExp[] = [
  /^,?\s(?:adalah|merupakan|ialah|kini|saat\s+ini|pernah|sudah|telah|bergabung|bekerja|meliput|menulis|mengajar|menekuni|menempuh|lulus|lulusan|alumnus|alumni|memimpin|mendirikan|berdomisili|tinggal|suka|gemar|wartawan|jurnalis|reporter|kontributor|koresponden|redaktur|editor|peneliti|dosen)\b/,
]

/** What follows an outlet's name in what it says of itself. */
export const outletNotes: readonly RegExp[] = [
  /^\s(?:menggelar|menghadirkan|mengundang|mengajak|menayangkan|menyelenggarakan|adalah\s+(?:media|proyek|situs|portal|bagian|anggota)|merupakan\s+(?:media|proyek|situs|portal|bagian|anggota)|dikelola|diterbitkan|kini\s+(?:hadir|ada|tersedia)|hadir\s+di|membuka\s+(?:pendaftaran|lowongan|kesempatan|ruang)|berhak|tidak\s+(?:bertanggung\s+jawab|memungut)|berkomitmen|menerima\s+(?:tulisan|kiriman|naskah)|bekerja\s+sama|festival|memperoleh\s+(?:komisi|dana))(?![\p{L}])/u,
]
