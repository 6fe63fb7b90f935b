/** Words by which a page's credits and the lines of its publication are read. */
export interface CreditTables {
  /** What stands before the names of those who wrote ("By", "Oleh:", "Penulis:"); matched at the beginning and cut off. */
  readonly lead: readonly RegExp[]
  /** Words that part two names ("and", "dan"); the pattern's match is the place to part. */
  readonly joint: RegExp
  /** A piece that tells what somebody is ("Political Correspondent", "Kontributor"), or begins with where or for whom ("in Wina"). */
  readonly job: readonly RegExp[]
  /** A whole piece that is no person: desks, staff, menu words, pictures ("Tim Redaksi", "Admin", "Foto: …"). */
  readonly nobody: readonly RegExp[]
  /** A line that says when a story was published; what is behind the match is read as a date. */
  readonly publishedLine: readonly RegExp[]
  /** A line that says when it was changed. */
  readonly updatedLine: readonly RegExp[]
  /** A whole piece of what a site calls itself that is no name ("Portal Berita Terkini", "Latest News and Headlines"). */
  readonly slogan: readonly RegExp[]
  /** Slogans, and names that look like them. */
  readonly slogans: { readonly examples: readonly string[]; readonly never: readonly string[] }
  /** Credits and the people named in them. */
  readonly examples: readonly (readonly [credit: string, people: readonly string[]])[]
  /** Credits that name nobody. */
  readonly never: readonly string[]
}
