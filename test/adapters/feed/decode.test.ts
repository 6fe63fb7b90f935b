import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, decodePage } from '../../../src/adapters/feed/decode.ts'

const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodePage', () => {
  it('believes valid UTF-8 more than the server', () => {
    const read = decodePage(utf8('<p>Menlu “Retno”</p>'), 'text/html; charset=ISO-8859-1')
    expect(read).toEqual({ text: '<p>Menlu “Retno”</p>', encoding: 'utf-8' })
  })

  it('takes the charset of the header where the bytes are no UTF-8', () => {
    const read = decodePage(Uint8Array.of(0xef, 0xf0, 0xe5), 'text/html;charset="windows-1251"')
    expect(read).toEqual({ text: 'пре', encoding: 'windows-1251' })
  })

  it('takes the charset the page names, behind four kilobytes of script', () => {
    const page = `<script>${'a'.repeat(4000)}</script><meta charset="iso-8859-2">\xb1`
    expect(decodePage(latin(page)).text.endsWith('ą')).toBe(true)
  })

  it('reads curly quotes of Windows-1252 under the name of Latin-1', () => {
    expect(decodePage(latin('\x93ya\x94'), 'text/html; charset=latin1').text).toBe('“ya”')
  })

  it('takes the encoding of an XML declaration', () => {
    const feed = latin('<?xml version="1.0" encoding="windows-1252"?><rss>caf\xe9</rss>')
    expect(decodePage(feed, undefined, { xml: true }).text).toContain('café')
  })

  it('reads any bytes, whatever the header says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, label) => {
        expect(typeof decodePage(bytes, `text/html; charset=${label}`).text).toBe('string')
        expect(typeof decode(bytes).text).toBe('string')
      }),
    )
  })
})
