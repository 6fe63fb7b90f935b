import { version } from '../../version.ts'

/** The name rules of robots.txt are looked up by. */
export const PRODUCT = 'Kawat'

/** Says honestly who asks: `Kawat/0.1.0 (+https://example.org/contact)`. */
export function userAgent(contact: string | undefined): string {
  // What would end the line or the bracket is no part of a contact.
  const sound = (contact ?? '').replace(/[^\x21-\x7e]|[()]/g, '').slice(0, 200)
  return sound === '' ? `${PRODUCT}/${version}` : `${PRODUCT}/${version} (+${sound})`
}
