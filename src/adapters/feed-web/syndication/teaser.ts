// Words under which a story is cut short, by language; the first of them that ends a text shows a teaser.
const ENDINGS = {
  en: ['read more', 'read the full', 'read full', 'continue reading', 'keep reading', 'full story'],
  id: [
    'baca selengkapnya',
    'baca lebih lanjut',
    'baca berita selengkapnya',
    'lanjutkan membaca',
    'selengkapnya',
    'klik di sini',
  ],
}
const WORDS = Object.values(ENDINGS).flat().join('|')
/** The words may be followed by the title of the story, or an arrow: "Baca selengkapnya: Dua menlu bertemu »". */
const CUT = new RegExp(
  `(?:\\u2026|\\.\\.\\.)[\\s\\])"'\\u201d\\u00bb]*$|(?<!\\p{L})(?:${WORDS})(?!\\p{L})[^.!?]{0,120}$`,
  'iu',
)
/** What WordPress puts under every text, whole or not. */
const SIGNED = /\bthe post .{1,200} (?:first appeared on|appeared first on) .{1,100}$/i
const END = 400

/** Whether a text ends as one does that goes on elsewhere: with an ellipsis, or "Baca selengkapnya". */
export function isTeaser(text: string): boolean {
  return CUT.test(text.slice(-END).replace(SIGNED, '').trimEnd())
}
