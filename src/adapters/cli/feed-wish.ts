import type { Options } from './options.ts'
import type { ValueCheck } from './usage.ts'
import type { FeedWish, World } from './world.ts'

/** Reads what feeds are told, from options and environment. */
export function feedWish(options: Options, checks: ValueCheck, { env }: World): FeedWish {
  const maxBytes = checks.bytes('--max-bytes', options.maxBytes)
  const lang = checks.oneOf('--lang', options.lang, ['id', 'en'])
  const zone = checks.zone('--zone', options.zone ?? options.tz)
  const maxItems = checks.count('--max-items', options.maxItems)
  const resume = checks.place('--resume', options.resume)
  const { published, outlet, contact = env.KAWAT_CONTACT || undefined } = options
  return {
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(resume === undefined ? {} : { resume }),
    ...(contact === undefined ? {} : { contact }),
    ...(options.allowPrivate === true ? { allowPrivate: true } : {}),
    ...(options.ignoreRobots === true ? { ignoreRobots: true } : {}),
    given: {
      ...(lang === undefined ? {} : { lang }),
      ...(zone === undefined ? {} : { zone }),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
    },
  }
}
