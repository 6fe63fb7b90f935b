/**
 * JSON-LD as newsrooms write it: with raw line breaks, trailing commas, comments around, unescaped quotation marks, cut short.
 *
 * Takes a block, gives its value; of a block past mending the few fields that can be picked out of it. One pass, never throws.
 */
import { decodeHTML } from 'entities'
import { BUDGET } from './budget.ts'

export type Json = { readonly [key: string]: unknown }

/** Parses a block; see the file's header. */
export function parsedLd(block: string): unknown {
  if (block.length > BUDGET.data) return undefined
  const plain = block
    .replace(/[\0-\x1F\uFEFF]+/g, ' ')
    .replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*(?:\/\/)?/, '')
    .replace(/[\s/*]{0,20}(?:-->|\]\]>)[\s/*]{0,20}$/, '')
    .trim()
    .replace(/;$/, '')
  if (plain === '') return undefined
  const right = attempt(plain)
  if (right !== undefined) return right
  const decoded = /^[[{]\s*&(?:quot|#34);/.test(plain) ? decodeHTML(plain) : plain
  return attempt(decoded) ?? attempt(mended(decoded)) ?? picked(decoded)
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Escapes quotation marks that cannot end a string, drops commas before a closing bracket and bad escapes. */
function mended(text: string): string {
  const out: string[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string
    if (inside && unit === '\\') {
      const next = text[++at] ?? ''
      out.push(/["\\/bfnrtu]/.test(next) ? unit + next : next)
    } else if (unit === '"') {
      const next = nextMark(text, at + 1)
      if (!inside) inside = true
      else if (next === '' || ',:}]'.includes(next)) inside = false
      else {
        out.push('\\"')
        continue
      }
      out.push(unit)
    } else if (!inside && unit === ',' && '}],'.includes(nextMark(text, at + 1) || ' ')) continue
    else out.push(unit)
  }
  return out.join('')
}

/** The next unit that is no space, as far as a line of spaces goes. */
function nextMark(text: string, from: number): string {
  for (let at = from; at < text.length && at < from + 200; at++)
    if (text[at] !== ' ') return text[at] as string
  return ''
}

/** The fields of the article in a block that stays broken. */
function picked(text: string): Json | undefined {
  const field = (name: string) => {
    const found = new RegExp(`"${name}"\\s{0,20}:\\s{0,20}"((?:[^"\\\\]|\\\\.){0,500})"`).exec(text)
    return found === null ? undefined : attempt(`"${found[1]}"`)
  }
  if (!/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"\w{0,30}(?:Article|Posting|Report)"/.test(text))
    return undefined
  const author =
    /"author"\s{0,20}:[\s[{]{0,20}(?:"@type"\s{0,20}:\s{0,20}"\w{0,30}"\s{0,20},\s{0,20})?"name"\s{0,20}:\s{0,20}"([^"\\]{1,200})"/.exec(
      text,
    )?.[1]
  return {
    '@type': 'Article',
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    author,
  }
}
