import { plainText } from './plain-text.ts'

/** Names of people as plain text, each once; what is no name (an address of mail alone) is left out. */
export function namesIn(found: readonly (string | undefined)[]): readonly string[] {
  const names = found.map(plainText).filter((name) => name !== undefined && !MAIL.test(name))
  return [...new Set(names as string[])]
}

const MAIL = /^[^\s@]{1,64}@[^\s@]{1,200}$/
