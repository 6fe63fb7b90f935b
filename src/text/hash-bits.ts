/** Tables of bits over the hashes of words (`Tokens.hash`): a bit that is not set tells at once that a word is none of a set. */

/** An empty table for so many words: one word in sixteen that is none of them is let through, or fewer. */
export function newHashBits(words: number): Int32Array {
  return new Int32Array((2 ** Math.ceil(Math.log2(words + 1))) >> 1 || 1)
}

/** The bit of a hash in a table of 32 bits, one number. */
export function hashBit(hash: number): number {
  return 1 << (hash & 31)
}

/** Puts a hash in. */
export function setBit(bits: Int32Array, hash: number): void {
  const word = (hash >>> 5) & (bits.length - 1)
  bits[word] = (bits[word] as number) | hashBit(hash)
}

/** Whether a hash may have been put in; never false for one that was. */
export function hasBit(bits: Int32Array, hash: number): boolean {
  return ((bits[(hash >>> 5) & (bits.length - 1)] as number) & hashBit(hash)) !== 0
}
