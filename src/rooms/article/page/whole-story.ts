/** How newsrooms that split their stories give the whole of one: what is set behind the story's address, by domain. */
export const WHOLE_STORY: { readonly [domain: string]: '/all' | `?${string}` } = {
  'detik.com': '?single=1',
  'grid.id': '?page=all',
  'inews.id': '/all',
  'jawapos.com': '?page=all',
  'kompas.com': '?page=all',
  'kompasiana.com': '?page=all',
  'kontan.co.id': '?page=all',
  'suara.com': '?page=all',
  'tribunnews.com': '?page=all',
  'tvonenews.com': '?page=all',
  'viva.co.id': '?page=all',
}
