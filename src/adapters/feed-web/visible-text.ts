import { Parser } from 'htmlparser2'

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title'])

/**
 * The words a page shows, between single blanks: enough to measure how much it holds and to see the same page again.
 * One pass, whatever the markup.
 */
export function visibleText(html: string): string {
  const parts: string[] = []
  let unseen = 0
  const parser = new Parser({
    onopentagname: (name) => {
      parts.push(' ')
      if (UNSEEN.has(name)) unseen++
    },
    onclosetag: (name) => {
      parts.push(' ')
      if (UNSEEN.has(name)) unseen--
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text)
    },
  })
  parser.end(html)
  return parts.join('').split(/\s+/).join(' ').trim()
}
