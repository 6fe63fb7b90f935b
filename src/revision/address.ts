/** Parameters that tell who sent the reader or how the page is shown, never which page it is. */
const TRACKING: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mibextid _ga _gl
  mc_cid mc_eid mkt_tok cmpid cmp ocid icid ncid cid_source smid smtyp ftag taid tag_from xtor wt.mc_id
  ref ref_src ref_url refsrc referrer referer source src_campaign spm trk campaign share guccounter
  guce_referrer guce_referrer_sig soc_src soc_trk taboola outputtype amp`.split(/\s+/),
)
const TRACKING_START = /^(?:utm|at|ns|pk|mtm|hsa|__hs)_/

/** Parameters that ask for the whole story on one page, with the values that do. */
const WHOLE: ReadonlyMap<string, RegExp> = new Map([
  ['single', /^(?:1|true)$/],
  ['page', /^(?:all|1|0)$/],
  ['showpage', /^all$/],
  ['output', /^amp$/],
  ['view', /^(?:all|amp)$/],
])

/**
 * The key by which two addresses are the same page: `https://m.suar.example/a/?utm_source=x#top` and
 * `http://www.suar.example/a` are both `suar.example/a`. Parameters nobody knows are kept, in order: one too many
 * gives a page two keys, one too few would make two pages one.
 *
 * Databases keep what this gave: who changes a rule adds a migration that works the keys out anew.
 *
 * @returns undefined for what is no address of a web page
 */
export function addressOf(url: string): string | undefined {
  const parsed = URL.parse(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined
  const name = hostOf(parsed.hostname)
  if (name === '') return undefined
  const host = name + (parsed.port === '' ? '' : `:${parsed.port}`)
  const parameters = [...parsed.searchParams]
    .filter(([name, value]) => carriesIdentity(name.toLowerCase(), value))
    .sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
  const query = new URLSearchParams(parameters).toString()
  return host + pathOf(parsed.pathname) + (query === '' ? '' : `?${query}`)
}

function hostOf(hostname: string): string {
  let host = hostname.toLowerCase()
  while (host.endsWith('.')) host = host.slice(0, -1)
  // "m.example" is a name of its own, "m.suar.example" the small page of suar.example.
  while (/^(?:www|m|amp)\.[^.]+\./.test(host)) host = host.slice(host.indexOf('.') + 1)
  return host
}

function pathOf(pathname: string): string {
  let path = pathname
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : code.toUpperCase()
    })
    .replace(/\/{2,}/g, '/')
  for (let length = -1; length !== path.length; ) {
    length = path.length
    if (path.endsWith('/')) path = path.slice(0, -1)
    if (path.endsWith('/amp')) path = path.slice(0, -4)
  }
  return path
}

function carriesIdentity(name: string, value: string): boolean {
  if (TRACKING.has(name) || TRACKING_START.test(name)) return false
  return WHOLE.get(name)?.test(value.toLowerCase()) !== true
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
