/** GDELT's QuadClass of a CAMEO code: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export function quadClassOf(cameo: string): 1 | 2 | 3 | 4 {
  const root = Number(cameo.slice(0, 2))
  if (root <= 5) return 1
  if (root <= 8) return 2
  return root <= 13 ? 3 : 4
}

// The values of GDELT's table CAMEO.goldsteinscale for the codes events of ours can have.
const GOLDSTEIN: { readonly [cameo: string]: number } = {
  '010': 0,
  '018': 3.4,
  '030': 4,
  '033': 5.2,
  '036': 4,
  '040': 1,
  '041': 1,
  '042': 1.9,
  '043': 2.8,
  '046': 7,
  '051': 3.4,
  '054': 6,
  '057': 8,
  '070': 7,
  '111': -2,
  '120': -4,
  '125': -5,
  '161': -4,
  '163': -8,
}

/** The Goldstein score of a CAMEO code; nothing for a code no rule of ours gives. */
export function goldsteinOf(cameo: string): number | undefined {
  return GOLDSTEIN[cameo]
}
