/** Stretches of reported words for scoring: regions between marks, ends without marks and stops, the type the text itself shows. */

/** Half-open offsets. */
export type Stretch = readonly [start: number, end: number]

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»' }
const MARKS = '“”„«»"'
const EDGE = /[\s"“”„«»'‘’.,;:!?…\-–—()[\]]/
const OPENER = /^(?:that|bahwa|bahwasanya)\s+/i
const SINGLE =
  /(?<![\p{L}\p{N}])(?:'(?=[\p{L}\p{N}])[^'\n]{2,300}?'|‘[^’\n]{2,300}?’)(?![\p{L}\p{N}])/gu

/** Regions between marks, the marks within; one that never closes ends with its line. */
export function markedRegions(text: string, lang: string): readonly Stretch[] {
  const found: Stretch[] = []
  let base = 0
  for (const line of text.split('\n')) {
    regionsOfLine(line, base, found)
    base += line.length + 1
  }
  if (lang === 'id') {
    for (const { index, 0: words } of text.matchAll(SINGLE)) {
      const end = index + words.length
      if (!found.some(([from, to]) => from < end && index < to)) found.push([index, end])
    }
    found.sort((a, b) => a[0] - b[0])
  }
  return found
}

function regionsOfLine(line: string, base: number, found: Stretch[]): void {
  let open = -1
  let want = ''
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] as string
    if (!MARKS.includes(mark)) continue
    const closing = opensWith(line, at)
    if (open < 0) {
      if (closing !== '') [open, want] = [at, closing]
      continue
    }
    const closes = mark === want || (want === '”' && mark === '"') || (want === '"' && mark === '”')
    const late = want === '”' && mark === '“' && !/\p{L}/u.test(line[at + 1] ?? '')
    if ((closes && !(closing !== '' && isGap(line[at - 1]))) || late) {
      found.push([base + open, base + at + 1])
      open = -1
    } else if (closing !== '' && at - open > 1) [open, want] = [at, closing]
  }
  if (open >= 0 && line.length - open > 20) found.push([base + open, base + line.length])
}

function opensWith(line: string, at: number): string {
  const mark = line[at] as string
  const paired = CLOSING[mark]
  if (paired !== undefined) return paired
  const next = line[at + 1]
  if (mark === '"')
    return at === 0 || (isGap(line[at - 1]) && next !== undefined && !/\s/.test(next)) ? '"' : ''
  if (mark === '”') return isGap(line[at - 1]) && /[\p{L}\p{N}(‘'.]/u.test(next ?? '') ? '”' : ''
  return ''
}

function isGap(mark: string | undefined): boolean {
  return mark === undefined || /[\s([—–-]/.test(mark)
}

/** Without marks, stops and a leading "that" / "bahwa": what conventions of marking differ in. */
export function trimmedStretch(text: string, [from, to]: Stretch): Stretch {
  let [start, end] = [from, to]
  for (;;) {
    while (start < end && EDGE.test(text[start] as string)) start++
    while (end > start && EDGE.test(text[end - 1] as string)) end--
    const opener = OPENER.exec(text.slice(start, Math.min(end, start + 14)))
    if (opener === null) return [start, end]
    start += opener[0].length
  }
}

/** `direct` where nine letters in ten stand between marks, `partial` where some do, else `indirect`. */
export function shownType(
  text: string,
  [start, end]: Stretch,
  regions: readonly Stretch[],
): 'direct' | 'partial' | 'indirect' {
  let letters = 0
  let inside = 0
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] as string)) continue
    letters++
    if (regions.some(([from, to]) => at > from && at < to)) inside++
  }
  if (letters === 0 || inside === 0) return 'indirect'
  return inside / letters >= 0.9 ? 'direct' : 'partial'
}
