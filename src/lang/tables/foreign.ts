/**
 * Languages we cannot read, so that a refusal can name them: frequent words of those in Latin
 * script, and the scripts of the others. Malay is read as Indonesian and stands in no list.
 */

/** English names of languages in Latin script and their frequent words, lower case. */
export const foreignWords: { readonly [language: string]: readonly string[] } = {
  Dutch:
    'het een van en dat niet zijn voor met op aan te ook werd wordt naar bij heeft door maar deze uit nog over ze'.split(
      ' ',
    ),
  French:
    'le la les des et une est dans que qui pour sur pas avec au par plus du ont été cette mais sont aux selon'.split(
      ' ',
    ),
  German:
    'der die das und nicht mit ein eine ist von zu den dem auf sich für auch wurde haben nach bei werden einen sind'.split(
      ' ',
    ),
  Italian:
    'il di che la per un una del della non con si sono gli nel alla anche dei più ha dal delle come ma lo'.split(
      ' ',
    ),
  Portuguese:
    'o os que não uma com para em do da dos das por mais foi no na ao são como seu sua pelo disse'.split(
      ' ',
    ),
  Spanish:
    'el los las que y una con para en del por más fue se como su al entre sus lo pero este según dijo'.split(
      ' ',
    ),
  Tagalog:
    'ang ng mga sa na ay si ni para hindi kay ito nang kanyang niya siya ko mula dahil noong bilang rin ayon pang'.split(
      ' ',
    ),
  Turkish:
    've bir bu için ile de da olarak olan çok daha gibi sonra kadar ama ise dedi olduğunu etti değil her ne türkiye'.split(
      ' ',
    ),
}

/** English names of scripts and a letter of each. */
export const foreignScripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Greek', /\p{Script=Greek}/gu],
]
