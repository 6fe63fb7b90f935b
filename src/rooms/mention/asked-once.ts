/** Answers of one strip, each looked up once: runs, bodies and atoms ask for the same tokens over and over. */
export function askedOnce<Answer>(
  first: number,
  find: (at: number) => Answer | undefined,
): (at: number) => Answer | undefined {
  const kept: (Answer | null)[] = []
  return (at) => {
    const known = kept[at - first]
    if (known !== undefined) return known ?? undefined
    const found = find(at)
    kept[at - first] = found ?? null
    return found
  }
}
