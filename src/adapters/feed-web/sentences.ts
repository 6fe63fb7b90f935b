import type { FileFaultSentences } from '../feed/file-fault.ts'
import type { FeedLanguage } from '../feed/language.ts'
import type { Failure, FailureReason } from './failure.ts'
import type { StoryNote } from './story-note.ts'

type Words = { readonly [reason in FailureReason]: (failure: Failure) => string }
type NoteWords = {
  readonly [code in StoryNote['code']]: (note: StoryNote & { readonly code: code }) => string
}

/**
 * What failed, for a person: what happened and what to do about it.
 *
 * @returns one or two sentences without the address, which stands before them
 */
export function failureInWords(failure: Failure, language: FeedLanguage = 'en'): string {
  return FAILURES[language][failure.reason](failure)
}

/** What a person should know of a story that was taken all the same. */
export function noteInWords(note: StoryNote, language: FeedLanguage = 'en'): string {
  const words = NOTES[language][note.code] as (note: StoryNote) => string
  return words(note)
}

/** That stories of a feed were not asked for. */
export function leftInWords(count: number, language: FeedLanguage = 'en'): string {
  return language === 'id'
    ? `${count} berita di umpan ini belum diambil: melebihi batas (--max-items), atau servernya sedang tidak melayani.`
    : `${count} of its stories were not fetched: they are beyond the limit (--max-items), or their server is down or busy.`
}

/** That a file names nothing to watch. */
export function notAListInWords(language: FeedLanguage = 'en'): string {
  return language === 'id'
    ? 'Ini bukan daftar umpan (OPML). Berikan OPML, atau alamat umpannya sendiri.'
    : 'It is no list of feeds (OPML). Give OPML, or the address of a feed.'
}

/** Faults of files that lists of feeds are read from. */
export const sentencesOfFiles: { readonly [language in FeedLanguage]: FileFaultSentences } = {
  en: {
    notFound:
      'There is no such file. Check the spelling, or give an address with https:// before it.',
    noPermission: 'You may not read it. Change its permissions or run as a user who may.',
    folder: 'It is a folder. Give the OPML file in it by name.',
    unreadable: (reason) => `It could not be read (${reason}).`,
  },
  id: {
    notFound:
      'Berkas ini tidak ada. Periksa ejaannya, atau berikan alamat dengan https:// di depannya.',
    noPermission: 'Anda tidak boleh membacanya. Ubah izinnya atau pakai akun yang boleh.',
    folder: 'Ini folder. Sebutkan nama berkas OPML di dalamnya.',
    unreadable: (reason) => `Tidak dapat dibaca (${reason}).`,
  },
}

const FAILURES: { readonly [language in FeedLanguage]: Words } = {
  en: {
    'not-an-address': () => 'It is no web address. Give one like https://example.org/story.',
    scheme: () => 'Only addresses that begin with http:// or https:// are fetched.',
    credentials: () => 'It holds a name or password. Give the address without them.',
    port: ({ detail = '' }) =>
      `Port ${detail} is not one of the web (80, 443, 8080, 8443). In a network of your own, --allow-private lets it.`,
    'private-address': () =>
      'It leads to this machine or a private network, and only public pages are fetched. In a network of your own, --allow-private lets it.',
    'unknown-host': () =>
      'There is no such host, or no connection to the net. Check the spelling and the connection.',
    'no-connection': () => 'The server could not be reached or hung up. Try again later.',
    certificate: () =>
      'The server could not prove who it is (no valid certificate). Nothing was fetched.',
    'too-slow': () => 'The server took too long. Try again later.',
    'too-large': ({ detail = '0' }) =>
      `It is larger than the limit of ${sizeInWords(Number(detail))}. Raise the limit with --max-bytes.`,
    'too-many-redirects': ({ detail = '' }) =>
      `It redirects more than ${detail} times. Give the address of the story itself.`,
    'redirect-loop': () =>
      'It redirects in a circle; the site may ask for cookies. Save the page and give the file.',
    'redirect-nowhere': () => 'It redirects to nowhere. Give the address of the story itself.',
    'other-host': () => 'It leads to another site, and a story is followed on its own site only.',
    'not-found': ({ status = 404 }) => `The page does not exist (any more) (${status}).`,
    closed: ({ status = 403 }) =>
      `The server does not hand it out (${status}): for subscribers only, or not to programs. Save the page and give the file.`,
    busy: ({ status = 429, retryAfter }) =>
      retryAfter === undefined
        ? `The server is busy (${status}). Try again later.`
        : `The server is busy (${status}) and asks to wait ${retryAfter} s. Try again after that.`,
    'server-error': ({ status = 500 }) => `The server has a fault (${status}). Try again later.`,
    status: ({ status = 0 }) => `The server gave no page (${status}).`,
    'not-text': ({ detail = '' }) => `It is no text (${short(detail)}). Give the page of a story.`,
    broken: ({ detail }) =>
      detail === undefined
        ? 'The answer is damaged or was cut short. Try again later.'
        : `The answer cannot be read (${short(detail)}).`,
    empty: () => 'The page is empty.',
    robots: () =>
      'The site asks programs not to fetch it (robots.txt). Save the page in a browser and give the file.',
    'robots-unreachable': () =>
      'What the site allows programs to fetch could not be learnt (robots.txt), so nothing was fetched. Try again later.',
    'not-a-story': () =>
      'It is data or a feed of its own, not the page of a story. Give the address of a story or of a feed.',
    'not-a-feed': () => 'It is neither a feed nor a page. Give the address of one.',
    stopped: () => 'It was stopped.',
  },
  id: {
    'not-an-address': () =>
      'Ini bukan alamat web. Berikan alamat seperti https://example.org/berita.',
    scheme: () => 'Hanya alamat yang diawali http:// atau https:// yang diambil.',
    credentials: () => 'Alamat ini memuat nama atau kata sandi. Berikan alamat tanpa keduanya.',
    port: ({ detail = '' }) =>
      `Porta ${detail} bukan porta web (80, 443, 8080, 8443). Di jaringan Anda sendiri, pakai --allow-private.`,
    'private-address': () =>
      'Alamat ini menuju komputer ini atau jaringan pribadi; hanya halaman publik yang diambil. Di jaringan Anda sendiri, pakai --allow-private.',
    'unknown-host': () =>
      'Situs ini tidak ada, atau tidak ada sambungan internet. Periksa ejaan dan sambungannya.',
    'no-connection': () => 'Server tidak dapat dihubungi atau memutus sambungan. Coba lagi nanti.',
    certificate: () =>
      'Server tidak dapat membuktikan identitasnya (tanpa sertifikat yang sah). Tidak ada yang diambil.',
    'too-slow': () => 'Server terlalu lama menjawab. Coba lagi nanti.',
    'too-large': ({ detail = '0' }) =>
      `Ukurannya melebihi batas ${sizeInWords(Number(detail))}. Naikkan batas dengan --max-bytes.`,
    'too-many-redirects': ({ detail = '' }) =>
      `Alamat ini dialihkan lebih dari ${detail} kali. Berikan alamat beritanya sendiri.`,
    'redirect-loop': () =>
      'Alamat ini dialihkan berputar-putar; mungkin situsnya meminta kuki. Simpan halamannya lalu berikan berkasnya.',
    'redirect-nowhere': () =>
      'Alamat ini dialihkan tanpa tujuan. Berikan alamat beritanya sendiri.',
    'other-host': () =>
      'Alamat ini menuju situs lain; lanjutan berita hanya diikuti di situsnya sendiri.',
    'not-found': ({ status = 404 }) => `Halaman ini tidak ada (lagi) (${status}).`,
    closed: ({ status = 403 }) =>
      `Server tidak memberikannya (${status}): khusus pelanggan, atau tidak untuk program. Simpan halamannya lalu berikan berkasnya.`,
    busy: ({ status = 429, retryAfter }) =>
      retryAfter === undefined
        ? `Server sedang sibuk (${status}). Coba lagi nanti.`
        : `Server sedang sibuk (${status}) dan meminta jeda ${retryAfter} detik. Coba lagi sesudahnya.`,
    'server-error': ({ status = 500 }) => `Server mengalami gangguan (${status}). Coba lagi nanti.`,
    status: ({ status = 0 }) => `Server tidak memberikan halaman (${status}).`,
    'not-text': ({ detail = '' }) => `Ini bukan teks (${short(detail)}). Berikan halaman berita.`,
    broken: ({ detail }) =>
      detail === undefined
        ? 'Jawaban server rusak atau terpotong. Coba lagi nanti.'
        : `Jawaban server tidak dapat dibaca (${short(detail)}).`,
    empty: () => 'Halaman ini kosong.',
    robots: () =>
      'Situs ini meminta program tidak mengambilnya (robots.txt). Simpan halamannya lewat peramban lalu berikan berkasnya.',
    'robots-unreachable': () =>
      'Apa yang boleh diambil program dari situs ini tidak dapat diketahui (robots.txt), maka tidak ada yang diambil. Coba lagi nanti.',
    'not-a-story': () =>
      'Ini data atau umpan tersendiri, bukan halaman berita. Berikan alamat berita atau alamat umpan.',
    'not-a-feed': () => 'Ini bukan umpan berita dan bukan halaman. Berikan alamat salah satunya.',
    stopped: () => 'Dihentikan.',
  },
}

const NOTES: { readonly [language in FeedLanguage]: NoteWords } = {
  en: {
    'page-missing': ({ number, failure }) =>
      `Page ${number} of the story is missing. ${failureInWords(failure, 'en')}`,
    'too-many-pages': ({ limit }) => `The story has more than ${limit} pages; the rest was left.`,
    'too-long': ({ limit }) =>
      `The pages of the story are more than ${sizeInWords(limit)}; the rest was left.`,
    'guessed-encoding': () => 'It is not valid UTF-8 and was read as Windows-1252.',
  },
  id: {
    'page-missing': ({ number, failure }) =>
      `Halaman ${number} berita ini tidak terambil. ${failureInWords(failure, 'id')}`,
    'too-many-pages': ({ limit }) =>
      `Berita ini lebih dari ${limit} halaman; selebihnya ditinggalkan.`,
    'too-long': ({ limit }) =>
      `Halaman-halaman berita ini melebihi ${sizeInWords(limit)}; selebihnya ditinggalkan.`,
    'guessed-encoding': () => 'Isinya bukan UTF-8 yang sah dan dibaca sebagai Windows-1252.',
  },
}

/** A server's words are shown only so far, and only what can be printed of them. */
function short(words: string): string {
  return words.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}

function sizeInWords(bytes: number): string {
  if (bytes >= 1e6) return `${Number((bytes / 1e6).toFixed(1))} MB`
  return bytes >= 1e3 ? `${Number((bytes / 1e3).toFixed(1))} kB` : `${bytes} B`
}
