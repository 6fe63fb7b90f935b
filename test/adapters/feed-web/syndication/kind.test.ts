import { describe, expect, test } from 'vitest'
import { syndicationKind } from '../../../../src/adapters/feed-web/syndication/kind.ts'
import { parseFeed } from '../../../../src/adapters/feed-web/syndication/syndication.ts'
import { atom, jsonFeed, rss, sitemap } from './stand-in.ts'

describe('the kind', () => {
  test.each([
    ['rss', rss('')],
    ['rss', '<rss version="0.91"><channel/></rss>'],
    ['rss', '<RSS><channel/></RSS>'],
    ['rss', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['rss', '<RDF><channel>'],
    ['atom', atom('')],
    ['atom', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
    ['atom', '<!DOCTYPE feed [<!ELEMENT a ANY>]><feed>'],
    ['json-feed', jsonFeed([])],
    ['json-feed', '{\n "title": "Kabar",\n "version" : "https:\\/\\/jsonfeed.org\\/version\\/1" }'],
    ['sitemap', sitemap('')],
    ['sitemap-index', '<sitemapindex><sitemap/></sitemapindex>'],
    ['opml', '<opml version="2.0"><head/></opml>'],
  ])('%s', (kind, text) => {
    expect(syndicationKind(text)).toBe(kind)
    const before =
      '\ufeff\n <?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?> <!-- <html> > -->\n'
    if (kind !== 'json-feed')
      expect(syndicationKind(before + text.replace(/^<\?xml[^>]*>/, ''))).toBe(kind)
  })

  test.each([
    '',
    ' ',
    'Menlu bertemu di Bandung.',
    '<!doctype html><html><body><rss></rss></body></html>',
    '<p>Tentang <rss></p>',
    '<feedback>Satu</feedback>',
    '<rssfeed>',
    '<rdf:RDF xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:Person/></rdf:RDF>',
    '<?xml version="1.0"?>',
    '<!-- kosong',
    '<',
    '{"text": "jsonfeed.org/version/1 ialah sebuah format"}',
    '{"version": "1.0", "text": "Satu"}',
    '[{"version": "https://jsonfeed.org/version/1"}]',
  ])('none: %s', (text) => {
    expect(syndicationKind(text)).toBeUndefined()
    expect(parseFeed(text, 'https://kabar.example/')).toBeUndefined()
  })

  test('OPML is a list of feeds and no feed', () => {
    expect(parseFeed('<opml><body/></opml>', 'https://kabar.example/')).toBeUndefined()
  })
})
