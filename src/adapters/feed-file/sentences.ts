import type { FeedLanguage } from '../feed/language.ts'

/** What the file feed says about inputs it could not take: what happened and what to do about it. */
export interface FeedSentences {
  readonly notFound: string
  readonly noPermission: string
  readonly webAddress: string
  readonly emptyFolder: (endings: string) => string
  readonly noReports: string
  readonly tooLarge: (size: string, limit: string) => string
  readonly lineTooLarge: (size: string, limit: string) => string
  readonly binary: (kind: string) => string
  readonly notJson: (reason: string) => string
  readonly notAnObject: string
  readonly wrongType: (field: string, found: string) => string
  readonly noStory: string
  readonly unreadable: (reason: string) => string
  /** A note, not a failure. */
  readonly guessedEncoding: string
}

/** The sentences by language. */
export const sentences: { readonly [language in FeedLanguage]: FeedSentences } = {
  en: {
    notFound: 'There is no such file or folder. Check the spelling and the folder you are in.',
    noPermission: 'You may not read it. Change its permissions or run as a user who may.',
    webAddress:
      'It is a web address, and only files are read here. Save the page and give the file, or pipe it in: curl -s URL | kawat read -',
    emptyFolder: (endings) =>
      `There is nothing to read in this folder. It is searched for files ending in ${endings}; give other files by name.`,
    noReports: 'It holds no report. Give a file with at least one.',
    tooLarge: (size, limit) =>
      `It is ${size}, and the limit is ${limit}. Raise the limit with --max-bytes.`,
    lineTooLarge: (size, limit) =>
      `This line is ${size}, and the limit is ${limit}. Raise the limit with --max-bytes.`,
    binary: (kind) => `It is not text (${kind}). Save the story as text or HTML and give that.`,
    notJson: (reason) => `It is not JSON (${reason}). Mend it and read it again.`,
    notAnObject: 'It is JSON, but not an object like {"text": "..."}. Give one object per report.',
    wrongType: (field, found) =>
      `"${field}" must be a string and is ${found}. Mend it and read it again.`,
    noStory: 'It has neither "text" nor "html". Give the story in one of them.',
    unreadable: (reason) => `It could not be read (${reason}).`,
    guessedEncoding: 'It is not valid UTF-8 and was read as Windows-1252.',
  },
  id: {
    notFound: 'Berkas atau folder ini tidak ada. Periksa ejaan dan folder kerja Anda.',
    noPermission: 'Anda tidak boleh membacanya. Ubah izinnya atau pakai akun yang boleh.',
    webAddress:
      'Ini alamat web, sedangkan di sini hanya berkas yang dibaca. Simpan halamannya lalu berikan berkasnya, atau alirkan: curl -s URL | kawat read -',
    emptyFolder: (endings) =>
      `Tidak ada yang dapat dibaca di folder ini. Yang dicari ialah berkas berakhiran ${endings}; berkas lain sebutkan namanya.`,
    noReports: 'Isinya tidak memuat satu pun berita. Berikan berkas yang memuat berita.',
    tooLarge: (size, limit) =>
      `Ukurannya ${size}, sedangkan batasnya ${limit}. Naikkan batas dengan --max-bytes.`,
    lineTooLarge: (size, limit) =>
      `Baris ini ${size}, sedangkan batasnya ${limit}. Naikkan batas dengan --max-bytes.`,
    binary: (kind) =>
      `Ini bukan teks (${kind}). Simpan beritanya sebagai teks atau HTML, lalu berikan itu.`,
    notJson: (reason) => `Ini bukan JSON (${reason}). Perbaiki, lalu baca lagi.`,
    notAnObject:
      'Ini JSON, tetapi bukan objek seperti {"text": "..."}. Berikan satu objek untuk tiap berita.',
    wrongType: (field, found) =>
      `"${field}" harus berupa string, tetapi berisi ${found}. Perbaiki, lalu baca lagi.`,
    noStory: '"text" maupun "html" tidak ada. Berikan isi berita dalam salah satunya.',
    unreadable: (reason) => `Tidak dapat dibaca (${reason}).`,
    guessedEncoding: 'Isinya bukan UTF-8 yang sah dan dibaca sebagai Windows-1252.',
  },
}

/** A size for people: `20 MB`, `1.5 kB`, `12 B` (decimal units). */
export function sizeInWords(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
  ] as const) {
    if (bytes >= size) return `${Number((bytes / size).toFixed(1))} ${unit}`
  }
  return `${bytes} B`
}
