import type { FileFaultSentences } from '../feed/file-fault.ts'
import type { FeedLanguage } from '../feed/language.ts'
import type { Damage } from './archive.ts'

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
