/** What is said about feeds that are not sound: what happened and how it was read. */
export interface SyndicationSentences {
  readonly tooLarge: (size: string, limit: string) => string
  readonly entities: string
  readonly nested: string
  readonly elements: string
  readonly nothing: string
  readonly unreadable: (reason: string) => string
  readonly notJson: (reason: string) => string
  readonly brokenOff: string
  readonly unclosed: string
  readonly undeclared: string
  readonly ampersand: string
  readonly tooMany: (limit: number) => string
  readonly withoutAddress: (count: number) => string
  readonly tooManyFeeds: (limit: number) => string
  readonly noFeeds: string
}

/** Languages the sentences are in. */
export type SyndicationLanguage = 'id' | 'en'

/** The sentences by language. */
export const sentences: { readonly [language in SyndicationLanguage]: SyndicationSentences } = {
  en: {
    tooLarge: (size, limit) => `The feed has ${size} characters, and the limit is ${limit}.`,
    entities:
      'The feed declares entities of its own. They can be made to grow without end and are not read.',
    nested: 'The tags of the feed are nested deeper than in any real feed.',
    elements: 'The feed has more tags than any real feed.',
    nothing: 'The feed holds nothing: neither a title nor a single item.',
    unreadable: (reason) => `The feed could not be read (${reason}).`,
    notJson: (reason) => `The feed is not JSON (${reason}).`,
    brokenOff: 'The feed breaks off before its end. What is complete was taken.',
    unclosed: 'The feed has items without an end. Each was taken to end where the next begins.',
    undeclared: 'The feed uses entities of HTML that XML does not know. They were read as HTML.',
    ampersand:
      'The feed has ampersands that are not written as &amp;. They were read as they stand.',
    tooMany: (limit) => `The feed has more than ${limit} items. The first ${limit} were taken.`,
    withoutAddress: (count) =>
      count === 1
        ? '1 item has no web address and was left out.'
        : `${count} items have no web address and were left out.`,
    tooManyFeeds: (limit) =>
      `It names more than ${limit} feeds. The first ${limit} were taken; give the others by themselves.`,
    noFeeds: 'It names no feed. Give OPML that holds addresses of feeds.',
  },
  id: {
    tooLarge: (size, limit) => `Umpan ini berisi ${size} karakter, sedangkan batasnya ${limit}.`,
    entities:
      'Umpan ini mendeklarasikan entitasnya sendiri. Entitas seperti itu dapat dibuat membengkak tanpa batas dan tidak dibaca.',
    nested: 'Tag umpan ini bersarang lebih dalam daripada umpan mana pun yang wajar.',
    elements: 'Umpan ini memuat lebih banyak tag daripada umpan mana pun yang wajar.',
    nothing: 'Umpan ini kosong: tanpa judul dan tanpa satu butir pun.',
    unreadable: (reason) => `Umpan ini tidak dapat dibaca (${reason}).`,
    notJson: (reason) => `Umpan ini bukan JSON (${reason}).`,
    brokenOff: 'Umpan ini terputus sebelum selesai. Yang utuh tetap diambil.',
    unclosed:
      'Ada butir umpan yang tidak ditutup. Butir itu dianggap berakhir di awal butir berikutnya.',
    undeclared:
      'Umpan ini memakai entitas HTML yang tidak dikenal XML. Entitas itu dibaca sebagai HTML.',
    ampersand: 'Ada tanda & yang tidak ditulis sebagai &amp;. Tanda itu dibaca apa adanya.',
    tooMany: (limit) =>
      `Umpan ini memuat lebih dari ${limit} butir. Yang diambil ${limit} butir pertama.`,
    withoutAddress: (count) => `${count} butir tidak beralamat web dan dilewati.`,
    tooManyFeeds: (limit) =>
      `Daftar ini memuat lebih dari ${limit} umpan. Yang diambil ${limit} umpan pertama; umpan lain sebutkan sendiri.`,
    noFeeds: 'Daftar ini tidak memuat satu pun umpan. Berikan OPML yang memuat alamat umpan.',
  },
}
