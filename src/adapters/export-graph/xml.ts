import { plainLine } from '../export/plain.ts'

/** An element's attributes; those that are undefined are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** `<name a="1" b="2"/>`; names are ours, values may be a stranger's. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}/>`
}

/** `<name a="1">`. */
export function openElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}>`
}

/** Words as XML text or as an attribute's value: characters no XML may hold are gone, and `]]>` ends nothing. */
export function xmlText(value: string | number): string {
  return plainLine(String(value)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`))
    .join('')
}
