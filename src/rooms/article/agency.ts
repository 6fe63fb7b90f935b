/**
 * The agency whose copy a story is, where the sender names none: in its dateline ("WASHINGTON (AP) —"), in the credit at its
 * end ("(Reuters)", "— AP"), among the page's authors, or whose own page it stands on.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { agencyIn } from './author.ts'
import { outletRow } from './outlet.ts'

const COPYRIGHT = /(?:©|\(c\))\s?([\p{L} .]{2,30}?)\s\d{4}/iu
const LAST = /(?:[([]|[-–—]\s?)([\p{Lu}][\p{L}. /]{1,30}?)[)\]]?\.?$/u

/**
 * The agency; see the file's header.
 *
 * @param credited agencies the page credits
 * @param ends lines that may be a credit: the story's last one and those taken out of it
 */
export function agencyOf(
  credited: readonly string[],
  first: string,
  ends: readonly string[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): string | undefined {
  const begin = first.slice(0, 200)
  for (const pattern of pack.article.dateline) {
    const named = pattern.exec(begin)?.groups?.agency
    const agency = named === undefined ? undefined : agencyIn(named, gazetteer)
    if (agency !== undefined) return agency
  }
  for (const line of ends) {
    const tail = line.slice(-100).trim()
    const names = (COPYRIGHT.exec(tail) ?? LAST.exec(tail.slice(-60)))?.[1]
    for (const name of names?.split('/') ?? []) {
      const agency = agencyIn(name, gazetteer)
      if (agency !== undefined) return agency
    }
  }
  return credited[0]
}

/** The agency whose own page an address is: "en.antaranews.com" is Antara's. */
export function agencyAt(url: string | undefined, gazetteer: Gazetteer): string | undefined {
  const row = outletRow(undefined, url, gazetteer)
  return row?.class === 'agency' ? row.name : undefined
}
