import { styleText } from 'node:util'

/** Ways to set off a text. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Colours a text, or leaves it where colour is off. */
export type Paint = (style: Style, text: string) => string

/**
 * Decides on colour for one stream: `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal
 * (https://no-color.org, https://force-color.org).
 */
export function paintFor(
  wish: 'auto' | 'always' | 'never',
  env: { readonly [name: string]: string | undefined },
  isTerminal: boolean,
): Paint {
  return wanted(wish, env, isTerminal)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
}

function wanted(
  wish: 'auto' | 'always' | 'never',
  env: { readonly [name: string]: string | undefined },
  isTerminal: boolean,
): boolean {
  if (wish !== 'auto') return wish === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
