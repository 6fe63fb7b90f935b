/** The context of the document, written into it: nobody needs the net to read it. */
export function contextOf(base: string): { readonly [term: string]: unknown } {
  const link = (id: string) => ({ '@id': id, '@type': '@id' })
  return {
    '@version': 1.1,
    '@vocab': 'https://schema.org/',
    schema: 'https://schema.org/',
    oa: 'http://www.w3.org/ns/oa#',
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    kawat: 'urn:kawat:terms#',
    record: { '@id': base, '@prefix': true },
    url: link('schema:url'),
    eventStatus: { '@id': 'schema:eventStatus', '@type': '@vocab' },
    additionalType: link('schema:additionalType'),
    hasBody: link('oa:hasBody'),
    hasTarget: link('oa:hasTarget'),
    hasSource: link('oa:hasSource'),
    hasSelector: link('oa:hasSelector'),
    motivatedBy: link('oa:motivatedBy'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    wasDerivedFrom: link('prov:wasDerivedFrom'),
    wasQuotedFrom: link('prov:wasQuotedFrom'),
    wasAttributedTo: link('prov:wasAttributedTo'),
    wasAssociatedWith: link('prov:wasAssociatedWith'),
    used: link('prov:used'),
    endedAtTime: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
    generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
    aboutEvent: link('kawat:event'),
    subjectOf: link('schema:subjectOf'),
    recordedIn: link('schema:recordedIn'),
    appearance: link('schema:appearance'),
    isPartOf: link('schema:isPartOf'),
    workExample: link('schema:workExample'),
    spokenByCharacter: link('schema:spokenByCharacter'),
  }
}

/** One thing of the graph, with what JSON-LD calls its properties. */
export type Node = { readonly [property: string]: unknown }

/** The name of a thing of the record: `record:event/3f9a`; parts are made safe for an address. */
export function iri(kind: string, ...parts: readonly string[]): string {
  return `record:${[kind, ...parts.map((part) => encodeURIComponent(part.toWellFormed()))].join('/')}`
}

/** Leaves out what is not said: properties that are undefined, and lists without members. */
export function said(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
