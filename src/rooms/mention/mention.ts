/**
 * Mentions: every naming of a person, state, institution, place or outlet.
 *
 * Takes the article, its tokens and sentences, the times (their words are no names) and the tables;
 * gives mentions in text order, none overlapping. A name no table knows is taken for a person's
 * where a title says so, or where two to four capitalised words stand free of any sign of an
 * organisation; a single unknown word only where the text names the same person in full elsewhere.
 */
import type { Gazetteer, GazetteerName, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { MentionTables, OfficeWord } from '../../lang/tables/mention.ts'
import type { Article } from '../../model/article.ts'
import type { EntityKind, Mention, MentionForm, Office } from '../../model/entity.ts'
import { cite, type Sourced, stated } from '../../model/evidence.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import { once } from '../../text/once.ts'
import { type Tokens, tokenAt } from '../../text/token.ts'
import { type Atom, findAtoms } from './atom.ts'
import { codeOf, type Phrase, phraseAt } from './phrase.ts'

interface Draft {
  kind: EntityKind
  form: MentionForm
  from: number
  to: number
  nameFrom: number
  nameTo: number
  office?: Sourced<Office>
  country?: Sourced<string>
  rows?: readonly string[]
  former?: boolean
  tentative?: boolean
  sentence: number
  rule: string
}

const folded = once((tables: MentionTables) => ({
  organisations: new Set(tables.organisationWords.map((word) => word.toLowerCase())),
  openers: new Set(tables.venueOpeners.map((word) => word.toLowerCase())),
  closers: new Set(tables.venueClosers.map((word) => word.toLowerCase())),
  prepositions: new Set(tables.placePrepositions),
  verbs: new Set(tables.placeVerbs),
  conjunctions: new Set(tables.conjunctions),
  articles: new Set(tables.articles),
}))

/** Finds the mentions of an article; see the file's header. */
export function findMentions(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  times: readonly Timex[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const skip = takenByTimes(tokens, times)
  const words = folded(pack.mention)
  const drafts: Draft[] = []
  for (const sentence of sentences) {
    const first = tokenAt(tokens, sentence.span.start)
    const last =
      tokenAt(tokens, sentence.span.end - 1) + (sentence.span.end > sentence.span.start ? 1 : 0)
    const atoms = findAtoms(article.text, tokens, first, last, skip, pack.mention, gazetteer)
    readSentence(atoms, sentence.index)
  }
  return settle(drafts)

  function readSentence(atoms: readonly Atom[], sentence: number): void {
    let index = 0
    while (index < atoms.length) {
      const atom = atoms[index] as Atom
      const phrase = mayOpenPhrase(atom) ? phraseAt(atoms, index, pack.mention) : undefined
      if (phrase !== undefined) {
        const next = fromPhrase(atoms, phrase, sentence)
        if (next > index) {
          index = next
          continue
        }
      }
      index = fromAtom(atoms, index, sentence)
    }
  }

  function mayOpenPhrase(atom: Atom): boolean {
    return (
      atom.kind === 'office' ||
      atom.kind === 'institution-word' ||
      atom.kind === 'former' ||
      (pack.mention.countryBeforeOffice && atom.kind === 'known' && codeOf(atom) !== undefined)
    )
  }

  /** Makes the mention of a phrase; gives the atom to go on from, or the phrase's own start where it makes none. */
  function fromPhrase(atoms: readonly Atom[], phrase: Phrase, sentence: number): number {
    const { office, country, name } = phrase
    const span = tokensOf(atoms, phrase.from, phrase.to)
    const base = {
      from: span.from,
      to: span.to,
      sentence,
      ...(office === undefined
        ? {}
        : {
            office: sourced(
              officeIn(office.word, country?.code),
              'mention/office',
              atoms,
              office.atom,
            ),
          }),
      ...(country === undefined
        ? {}
        : { country: sourced(country.code, 'mention/title-country', atoms, country.atom) }),
      ...(phrase.former ? { former: true } : {}),
    }
    if (phrase.kind === 'titled' && name !== undefined) {
      const atom = atoms[name] as Atom
      drafts.push({
        kind: 'person',
        form: 'name',
        nameFrom: atom.from,
        nameTo: atom.to,
        ...rowsOf(atom, 'person'),
        ...base,
        rule: 'mention/titled-name',
      })
      return phrase.to
    }
    if (phrase.kind === 'office') {
      if (office?.word.weak === true && country === undefined) return phrase.from
      const lone = pack.mention.countryBeforeOffice && atoms[phrase.from]?.kind === 'known'
      drafts.push({
        kind: 'person',
        form: 'office',
        nameFrom: base.from,
        nameTo: base.to,
        ...base,
        rule: lone ? 'mention/country-office' : 'mention/office-alone',
      })
      return phrase.to
    }
    if (country === undefined) return phrase.from
    drafts.push({
      kind: phrase.kind === 'government' ? 'state' : 'institution',
      form: 'name',
      nameFrom: base.from,
      nameTo: base.to,
      ...base,
      ...(phrase.kind === 'government' ? { rows: [`country:${country.code}`] } : {}),
      rule: phrase.kind === 'government' ? 'mention/government' : 'mention/ministry',
    })
    return phrase.to
  }

  /** Makes the mention of a single atom with what stands behind it; gives the atom to go on from. */
  function fromAtom(atoms: readonly Atom[], index: number, sentence: number): number {
    const atom = atoms[index] as Atom
    if (atom.kind === 'known') return fromKnown(atoms, index, sentence)
    if (atom.kind !== 'name' && atom.kind !== 'organisation') return index + 1
    return fromName(atoms, index, sentence)
  }

  function fromKnown(atoms: readonly Atom[], index: number, sentence: number): number {
    const atom = atoms[index] as Atom
    const names = atom.names ?? []
    const has = (kind: EntityKind) => names.some(({ row }) => row.kind === kind)
    const base = { from: atom.from, to: atom.to, nameFrom: atom.from, nameTo: atom.to, sentence }
    if (has('person')) {
      const whole = names.some(({ form, row }) => form === 'name' && row.kind === 'person')
      // "Washington", "Marsudi": a place or state of that name goes first unless the form is a full name
      if (whole || !(has('place') || has('state'))) {
        return person(atoms, index, sentence, whole ? 'name' : 'short', 'mention/known-name')
      }
    }
    const state = names.find(({ row }) => row.kind === 'state')
    if (state !== undefined) {
      const next = atoms[index + 1]
      const after = atoms[index + 2]
      // "Russia's Sergei Lavrov"
      if (next?.kind === 'possessive' && after !== undefined && isPerson(after)) {
        const code = state.row.country as string
        drafts.push({
          ...base,
          kind: 'person',
          form: 'name',
          to: after.to,
          nameFrom: after.from,
          nameTo: after.to,
          ...rowsOf(after, 'person'),
          country: sourced(code, 'mention/possessive-country', atoms, index),
          rule: 'mention/country-name',
        })
        return index + 3
      }
      // "his Saudi counterpart": a name in adjective's place
      const before = pack.mention.countryBeforeOffice && next?.kind === 'counterpart'
      const adjective = state.form === 'adjective' || before
      drafts.push({
        ...base,
        kind: 'state',
        form: adjective ? 'abbreviation' : 'name',
        rows: [state.row.key],
        country: sourced(state.row.country as string, 'mention/state', atoms, index),
        rule: adjective ? 'mention/adjective' : 'mention/state',
      })
      return index + 1
    }
    const institution = names.find(({ row }) => row.kind === 'institution')
    const place = names.find(({ row }) => row.kind === 'place')
    if (institution !== undefined && !(place !== undefined && afterPlaceWord(atom.from))) {
      drafts.push({
        ...base,
        kind: 'institution',
        form: institution.form === 'metonym' ? 'metonym' : 'name',
        rows: [institution.row.key],
        ...(institution.row.country === undefined
          ? {}
          : { country: sourced(institution.row.country, 'mention/institution', atoms, index) }),
        rule: 'mention/institution',
      })
      return index + 1
    }
    if (place !== undefined) {
      fromPlace(atoms, index, place, sentence)
      return index + 1
    }
    const outlet = names.find(({ row }) => row.kind === 'outlet')
    if (outlet !== undefined) {
      drafts.push({
        ...base,
        kind: 'outlet',
        form: 'name',
        rows: [outlet.row.key],
        rule: 'mention/outlet',
      })
    }
    return index + 1
  }

  /** A capital is a place after "di", "ke", "in", "to", and its government elsewhere: "Beijing menyatakan". */
  function fromPlace(
    atoms: readonly Atom[],
    index: number,
    place: GazetteerName,
    sentence: number,
  ): void {
    const atom = atoms[index] as Atom
    const base = { from: atom.from, to: atom.to, nameFrom: atom.from, nameTo: atom.to, sentence }
    const country = place.row.country
    const capital = country === undefined ? undefined : gazetteer.rows.get(`country:${country}`)
    const governs =
      capital?.capital === place.row.name && !afterPlaceWord(atom.from) && !isDateline(atom)
    const last = drafts.at(-1)
    const listed =
      last?.kind === 'place' && last.sentence === sentence && conjoined(last.to, atom.from)
    if (governs && !listed && !beforeCountry(atoms, index)) {
      drafts.push({
        ...base,
        kind: 'state',
        form: 'metonym',
        rows: [(capital as GazetteerRow).key, place.row.key],
        country: sourced(country as string, 'mention/capital', atoms, index),
        rule: 'mention/capital-for-government',
      })
      return
    }
    drafts.push({
      ...base,
      kind: 'place',
      form: 'name',
      rows: [place.row.key],
      ...(country === undefined
        ? {}
        : { country: sourced(country, 'mention/place', atoms, index) }),
      rule: 'mention/place',
    })
  }

  function fromName(atoms: readonly Atom[], index: number, sentence: number): number {
    const atom = atoms[index] as Atom
    const length = atom.to - atom.from
    const rows = atom.names === undefined ? undefined : matchingRows(atom)
    if (rows !== undefined && rows.length > 0)
      return person(atoms, index, sentence, 'name', 'mention/known-name')
    const foldedWords = tokens.folded.slice(atom.from, atom.to)
    const opener = words.openers.has(foldedWords[0] as string)
    const closer = words.closers.has(foldedWords.at(-1) as string)
    if (length > 1 && (opener || closer)) {
      drafts.push({
        kind: 'place',
        form: 'name',
        from: atom.from,
        to: atom.to,
        nameFrom: atom.from,
        nameTo: atom.to,
        sentence,
        rule: 'mention/venue',
      })
      return index + 1
    }
    if (foldedWords.some((word) => words.organisations.has(word))) return index + 1
    const preposition = words.prepositions.has(tokens.folded[atom.from - 1] ?? '')
    const printed = article.text.slice(tokens.start[atom.from], tokens.end[atom.to - 1])
    if (length > 1 && printed === printed.toUpperCase()) return index + 1
    if (length === 1) {
      drafts.push({
        kind: 'person',
        form: 'short',
        from: politeFrom(atoms, index),
        to: atom.to,
        nameFrom: atom.from,
        nameTo: atom.to,
        sentence,
        tentative: true,
        rule: 'mention/short-name',
      })
      return index + 1
    }
    if (preposition || length > 6 || isTitleCase(atoms)) return index + 1
    return person(atoms, index, sentence, 'name', 'mention/untitled-name')
  }

  /** A person's name with an apposition behind it: ", Menlu RI,", ", China's foreign minister,". */
  function person(
    atoms: readonly Atom[],
    index: number,
    sentence: number,
    form: MentionForm,
    rule: string,
  ): number {
    const atom = atoms[index] as Atom
    const draft: Draft = {
      kind: 'person',
      form,
      from: atom.from,
      to: atom.to,
      nameFrom: atom.from,
      nameTo: atom.to,
      sentence,
      ...rowsOf(atom, 'person'),
      rule,
    }
    let next = index + 1
    if (atoms[next]?.kind === 'comma' || atoms[next]?.kind === 'open') {
      let at = next + 1
      while (atoms[at]?.kind === 'article') at++
      const phrase = atoms[at] === undefined ? undefined : phraseAt(atoms, at, pack.mention)
      const after = phrase === undefined ? undefined : atoms[phrase.to]?.kind
      const closes =
        after === undefined || after === 'comma' || after === 'break' || after === 'close'
      if (phrase?.kind === 'office' && closes && phrase.office !== undefined) {
        draft.office = sourced(
          officeIn(phrase.office.word, phrase.country?.code),
          'mention/apposition',
          atoms,
          phrase.office.atom,
        )
        if (phrase.country !== undefined)
          draft.country = sourced(
            phrase.country.code,
            'mention/apposition-country',
            atoms,
            phrase.country.atom,
          )
        if (phrase.former) draft.former = true
        draft.to = (atoms[phrase.to - 1] as Atom).to
        next = phrase.to
      }
    }
    if (draft.country === undefined) lead(atoms, index, draft)
    draft.from = politeFrom(atoms, index)
    drafts.push(draft)
    return next
  }

  /** What stands right before a name: "mitranya dari Rusia, Sergei Lavrov", "his Chinese counterpart, Wang Yi". */
  function lead(atoms: readonly Atom[], index: number, draft: Draft): void {
    let counterpart = false
    for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
      const atom = atoms[at] as Atom
      if (atom.kind === 'counterpart') {
        counterpart = true
        continue
      }
      if (atom.kind === 'comma' || atom.kind === 'link' || atom.kind === 'article') continue
      const code = atom.kind === 'known' ? codeOf(atom) : undefined
      if (code === undefined) break
      const linked =
        atoms[at - 1]?.kind === 'link' && (atoms[at - 2]?.kind === 'counterpart' || counterpart)
      if (linked || counterpart) {
        draft.country = sourced(code, 'mention/counterpart-country', atoms, at)
        counterpart = true
        break
      }
      break
    }
    const before = drafts.findLast(
      (one) => one.office !== undefined && draft.sentence - one.sentence < 3,
    )
    if (counterpart && draft.office === undefined && before?.office !== undefined) {
      draft.office = { ...before.office, certainty: 'implied', rule: 'mention/counterpart-office' }
    }
  }

  /** "Mr Ainslie", "Prof. Yunus": the polite word belongs to the phrase, not to the name. */
  function politeFrom(atoms: readonly Atom[], index: number): number {
    const before = atoms[index - 1]?.kind === 'break' ? atoms[index - 2] : atoms[index - 1]
    return before?.kind === 'honorific' ? before.from : (atoms[index] as Atom).from
  }

  function officeIn(word: OfficeWord, country: string | undefined): Office {
    if (country === undefined) return word.office
    // a director general is the head of an international body, or else an official of his ministry
    if (word.office === 'igo_head' && country !== 'IGO' && country !== 'EUE') return 'other'
    return word.inCountry?.[country] ?? word.office
  }

  function sourced<T>(value: T, rule: string, atoms: readonly Atom[], index: number): Sourced<T> {
    const atom = atoms[index] as Atom
    return stated(value, rule, cite(article, spanOf(atom.from, atom.to)))
  }

  function spanOf(from: number, to: number) {
    return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  }

  function afterPlaceWord(from: number): boolean {
    const before = tokens.folded[from - 1] ?? ''
    if (words.prepositions.has(before) || words.verbs.has(before)) return true
    return words.articles.has(before) && words.prepositions.has(tokens.folded[from - 2] ?? '')
  }

  function conjoined(last: number, from: number): boolean {
    return (
      from === last + 1 &&
      (words.conjunctions.has(tokens.folded[last] ?? '') || tokens.folded[last] === ',')
    )
  }

  /** A line whose long words are nearly all capitalised is a heading: its capitals tell nothing of names. */
  function isTitleCase(atoms: readonly Atom[]): boolean {
    let long = 0
    let capitals = 0
    for (let at = atoms[0]?.from ?? 0; at < (atoms.at(-1)?.to ?? 0); at++) {
      if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4 || tokens.kind[at] !== 1)
        continue
      long++
      capitals += tokens.capital[at] as number
    }
    return long >= 4 && capitals >= long * 0.7
  }

  /** "BEIJING (AP) -", "Jakarta -": the place a story is filed from. */
  function isDateline(atom: Atom): boolean {
    if (atom.from > 0 && tokens.folded[atom.from - 1] !== '\n') return false
    const mark = tokens.folded[atom.to]
    return mark === '-' || mark === '–' || mark === '—' || mark === '(' || mark === ','
  }

  /** "Beijing, China": a city set before its country is a place. */
  function beforeCountry(atoms: readonly Atom[], index: number): boolean {
    return (
      atoms[index + 1]?.kind === 'comma' &&
      (atoms[index + 2]?.names ?? []).some(({ row }) => row.kind === 'state')
    )
  }

  function isPerson(atom: Atom): boolean {
    return atom.kind === 'name' || (atom.names ?? []).some(({ row }) => row.kind === 'person')
  }

  function tokensOf(atoms: readonly Atom[], from: number, to: number) {
    return { from: (atoms[from] as Atom).from, to: (atoms[to - 1] as Atom).to }
  }

  function rowsOf(atom: Atom, kind: EntityKind): { rows?: readonly string[] } {
    const rows =
      atom.kind === 'name'
        ? matchingRows(atom)
        : (atom.names ?? []).filter(({ row }) => row.kind === kind).map(({ row }) => row.key)
    return rows.length === 0 ? {} : { rows }
  }

  /** "Retno Lestari Priansari Marsudi" holds every word of a known name "Retno Marsudi". */
  function matchingRows(atom: Atom): readonly string[] {
    const held = new Set(tokens.folded.slice(atom.from, atom.to))
    return (atom.names ?? [])
      .filter(
        ({ row }) =>
          row.kind === 'person' &&
          row.names.some((name) => {
            const parts = name.toLowerCase().split(/[\s-]+/)
            return parts.length > 1 && parts.every((part) => held.has(part))
          }),
      )
      .map(({ row }) => row.key)
  }

  /** Keeps a lone capitalised word only where it is part of a name given in full, and makes the mentions. */
  function settle(found: readonly Draft[]): readonly Mention[] {
    const parts = new Set<string>()
    for (const draft of found) {
      if (draft.kind !== 'person' || draft.form !== 'name') continue
      for (let at = draft.nameFrom; at < draft.nameTo; at++) parts.add(tokens.folded[at] as string)
    }
    const kept = found.filter(
      (draft) => !draft.tentative || parts.has(tokens.folded[draft.nameFrom] as string),
    )
    return kept.map((draft, index) => ({
      index,
      kind: draft.kind,
      form: draft.form,
      span: cite(article, spanOf(draft.from, draft.to)),
      name: cite(article, spanOf(draft.nameFrom, draft.nameTo)),
      ...(draft.office === undefined ? {} : { office: draft.office }),
      ...(draft.country === undefined ? {} : { country: draft.country }),
      ...(draft.rows === undefined ? {} : { rows: draft.rows }),
      ...(draft.former === true ? { former: true } : {}),
      sentence: draft.sentence,
      rule: draft.rule,
    }))
  }
}

function takenByTimes(tokens: Tokens, times: readonly Timex[]): Uint8Array {
  const skip = new Uint8Array(tokens.length)
  for (const { span } of times) {
    for (
      let at = tokenAt(tokens, span.start);
      at < tokens.length && (tokens.start[at] as number) < span.end;
      at++
    )
      skip[at] = 1
  }
  return skip
}
