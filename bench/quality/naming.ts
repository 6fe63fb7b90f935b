/** When two names count as one for the scorer. */

/** A name as compared: no accents, case, apostrophes or marks, no leading "the". */
export function normalName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim()
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Whether a predicted name is the gold's name or one of its aliases; no name is never the same. */
export function sameName(
  gold: Named,
  predicted: { readonly name?: string } | null | undefined,
): boolean {
  const name = normalName(predicted?.name)
  return name !== '' && [gold.name, ...(gold.aliases ?? [])].some((one) => normalName(one) === name)
}
