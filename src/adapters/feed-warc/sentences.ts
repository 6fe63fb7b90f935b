import type { FileFaultSentences } from '../feed/file-fault.ts'
import type { FeedLanguage } from '../feed/language.ts'
import type { Damage } from './archive.ts'
import { placeInWords, type WarcPlace } from './place.ts'
import type { SkipReason, WarcSummary } from './summary.ts'

/** What the WARC feed says about what it could not take: what happened and what to do about it. */
export interface WarcSentences extends FileFaultSentences {
  readonly folder: string
  readonly webAddress: string
  readonly notWarc: string
  readonly beyondEnd: (offset: string) => string
  readonly damaged: { readonly [damage in Damage]: string }
}

/** The sentences by language. */
export const sentences: { readonly [language in FeedLanguage]: WarcSentences } = {
  en: {
    notFound: 'There is no such file. Check the spelling and the folder you are in.',
    noPermission: 'You may not read it. Change its permissions or run as a user who may.',
    folder: 'It is a folder. Give the WARC files in it by name.',
    webAddress: 'Kawat does not fetch WARC files. Fetch it and give the file, or pipe it in.',
    notWarc: 'It holds no WARC record. Give a file that ends in .warc or .warc.gz.',
    beyondEnd: (offset) =>
      `It ends before byte ${offset}, where reading should go on. Give the file that was read before.`,
    unreadable: (reason) => `It could not be read (${reason}).`,
    damaged: {
      'no-record': 'No WARC record begins here. Reading went on with the next one.',
      'broken-gzip': 'A gzip member is damaged here. Reading went on with the next one.',
      'wrong-length':
        'The length of this record does not lead to its end. Reading went on with the next one.',
      truncated: 'The file ends in the middle of this record. Fetch the file again.',
    },
  },
  id: {
    notFound: 'Berkas ini tidak ada. Periksa ejaan dan folder kerja Anda.',
    noPermission: 'Anda tidak boleh membacanya. Ubah izinnya atau pakai akun yang boleh.',
    folder: 'Ini folder. Sebutkan nama berkas WARC di dalamnya.',
    webAddress:
      'Kawat tidak mengambil berkas WARC. Ambil dahulu lalu berikan berkasnya, atau alirkan isinya.',
    notWarc:
      'Isinya tidak memuat satu pun rekaman WARC. Berikan berkas berakhiran .warc atau .warc.gz.',
    beyondEnd: (offset) =>
      `Berkas ini sudah habis sebelum bita ${offset}, tempat pembacaan akan diteruskan. Berikan berkas yang dibaca sebelumnya.`,
    unreadable: (reason) => `Tidak dapat dibaca (${reason}).`,
    damaged: {
      'no-record': 'Tidak ada rekaman WARC di sini. Pembacaan diteruskan ke rekaman berikutnya.',
      'broken-gzip': 'Satu bagian gzip rusak di sini. Pembacaan diteruskan ke bagian berikutnya.',
      'wrong-length':
        'Panjang rekaman ini tidak cocok dengan isinya. Pembacaan diteruskan ke rekaman berikutnya.',
      truncated: 'Berkas terputus di tengah rekaman ini. Ambil ulang berkasnya.',
    },
  },
}

/**
 * What became of an archive, as one sentence or two.
 *
 * @param next where reading may go on another day, where it was stopped
 */
export function summaryInWords(
  { records, taken, skipped, damaged, complete }: WarcSummary,
  next: WarcPlace | undefined,
  language: FeedLanguage = 'en',
): string {
  const words = SUMMARY[language]
  const passed = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${words.skipped[reason as SkipReason]}`)
  const harmed = Object.values(damaged).reduce((sum, count) => sum + count, 0)
  return [
    words.taken(records, taken),
    ...(passed.length === 0 ? [] : [words.passed(passed.join(', '))]),
    ...(harmed === 0 ? [] : [words.harmed(harmed)]),
    ...(complete || next === undefined ? [] : [words.stopped(placeInWords(next))]),
  ].join(' ')
}

interface SummaryWords {
  readonly taken: (records: number, taken: number) => string
  readonly passed: (list: string) => string
  readonly harmed: (count: number) => string
  readonly stopped: (place: string) => string
  readonly skipped: { readonly [reason in SkipReason]: string }
}

const SUMMARY: { readonly [language in FeedLanguage]: SummaryWords } = {
  en: {
    taken: (records, taken) => `${records} records, ${taken} of them pages that were taken.`,
    passed: (list) => `Passed over: ${list}.`,
    harmed: (count) => `Damaged places: ${count}.`,
    stopped: (place) => `It was stopped; go on with --resume ${place}`,
    skipped: {
      request: 'requests',
      revisit: 'revisits',
      warcinfo: 'notes of the crawler',
      metadata: 'metadata',
      'other-kind': 'of other kinds',
      'not-http': 'not HTTP',
      'not-ok': 'answers without a page',
      'not-html': 'neither HTML nor text',
      'too-large': 'over the limit of size',
      undecodable: 'in codings that cannot be undone',
      empty: 'empty',
    },
  },
  id: {
    taken: (records, taken) => `${records} rekaman, ${taken} di antaranya halaman yang diambil.`,
    passed: (list) => `Dilewati: ${list}.`,
    harmed: (count) => `Bagian rusak: ${count}.`,
    stopped: (place) => `Pembacaan terhenti; teruskan dengan --resume ${place}`,
    skipped: {
      request: 'permintaan',
      revisit: 'kunjungan ulang',
      warcinfo: 'catatan perayap',
      metadata: 'metadata',
      'other-kind': 'jenis lain',
      'not-http': 'bukan HTTP',
      'not-ok': 'jawaban tanpa halaman',
      'not-html': 'bukan HTML atau teks',
      'too-large': 'melebihi batas ukuran',
      undecodable: 'bersandi yang tidak dapat dibuka',
      empty: 'kosong',
    },
  },
}
