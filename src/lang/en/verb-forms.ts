/** English verbs in the forms the news uses. */

/** Past and participle where they are not made with -ed; a lone form is both. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  broadcast: ['broadcast', 'broadcast'],
  forecast: ['forecast', 'forecast'],
  give: ['gave', 'given'],
  hear: ['heard', 'heard'],
  overhear: ['overheard', 'overheard'],
  paint: ['painted', 'painted'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebroadcast: ['rebroadcast', 'rebroadcast'],
  retell: ['retold', 'retold'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  write: ['wrote', 'written'],
}

const DOUBLED: ReadonlySet<string> = new Set(['admit', 'commit', 'dub', 'put', 'run'])

/** The four forms of a verb; of "appeal to" the first word changes. */
export interface VerbForms {
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** "carry": carries, carried, carried, carrying. "pass on": passes on, passed on, ... */
export function verbForms(verb: string): VerbForms {
  const [first = '', ...rest] = verb.split(' ')
  const stem = first.endsWith('e') ? first.slice(0, -1) : first
  const doubled = DOUBLED.has(first) ? first + first.slice(-1) : stem
  const consonantY = /[^aeiou]y$/.test(first)
  const regular = consonantY ? `${first.slice(0, -1)}ied` : `${doubled}ed`
  const [past, participle] = IRREGULAR[first] ?? [regular, regular]
  const present = consonantY
    ? `${first.slice(0, -1)}ies`
    : /(?:s|sh|ch)$/.test(first)
      ? `${first}es`
      : `${first}s`
  const whole = (form: string) => [form, ...rest].join(' ')
  return {
    present: whole(present),
    past: whole(past),
    participle: whole(participle),
    gerund: whole(`${doubled}ing`),
  }
}
