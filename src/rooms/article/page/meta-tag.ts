/** What a page's `<meta>` tags say: OpenGraph and the many other names newsrooms give title, times, authors and outlet. */

/** The fields a meta tag can fill. */
export type MetaField =
  | 'agency'
  | 'authors'
  | 'description'
  | 'modified'
  | 'outlet'
  | 'published'
  | 'title'
  | 'url'

/** Names of tags by field, the surer first. */
const NAMES: { readonly [field in MetaField]: readonly string[] } = {
  agency: ['dc.source', 'dcterms.source', 'news_agency', 'agency', 'syndication-source'],
  authors: [
    'author',
    'authors',
    'article:author',
    'article:author_name',
    'og:article:author',
    'byl',
    'byline',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
    'cxenseparse:recs:author',
    'dtk:author',
    'content_author',
    'content_creator',
    'twitter:creator:name',
    'dable:author',
    'creator',
  ],
  description: ['og:description', 'description', 'twitter:description'],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'revision_date',
  ],
  outlet: ['og:site_name', 'application-name', 'cre', 'dc.publisher', 'publisher'],
  published: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'article.published',
    'datepublished',
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'cxenseparse:recs:articlepublishtime',
    'sailthru.date',
    'dcterms.created',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'publishdate',
    'publish-date',
    'publish_date',
    'publishedat',
    'published_at',
    'publication_date',
    'pubdate',
    'pub_date',
    'dtk:publishdate',
    'content_publisheddate',
    'content_published_date',
    'citation_publication_date',
    'article_date_original',
    'originalpublicationdate',
    'date_published',
    'displaydate',
    'date',
    'created',
  ],
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'cxenseparse:title'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
}

const FIELDS = new Map<string, readonly [MetaField, number]>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.map((name, rank) => [name, [field as MetaField, rank]] as const),
  ),
)

/** What the tags say of each field, the surer name first; one name may stand several times (`citation_author`). */
export type MetaValues = { readonly [field in MetaField]: readonly MetaValue[] }

/** A value, and how sure its tag's name is: 0 the surest. */
export interface MetaValue {
  readonly rank: number
  readonly content: string
}

/** Sorts the tags by field; see the file's header. */
export function metaValues(
  tags: readonly { readonly key: string; readonly content: string }[],
): MetaValues {
  const found: { [field in MetaField]: MetaValue[] } = {
    agency: [],
    authors: [],
    description: [],
    modified: [],
    outlet: [],
    published: [],
    title: [],
    url: [],
  }
  for (const { key, content } of tags) {
    const [field, rank] = FIELDS.get(key) ?? []
    const said = content.slice(0, 3000).toWellFormed().trim()
    if (field === undefined || rank === undefined || said === '' || found[field].length >= 40)
      continue
    found[field].push({ rank, content: said })
  }
  for (const values of Object.values(found)) values.sort((one, other) => one.rank - other.rank)
  return found
}
