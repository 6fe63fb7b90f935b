/** Which feed takes which input: wiring, as in `main.ts`. What fetches and what archives need is loaded when it is met. */
import { pathToFileURL } from 'node:url'
import type { FeedWish, WatchWish } from './adapters/cli/world.ts'
import { decodePage } from './adapters/feed/decode.ts'
import { DEFAULT_MAX_BYTES, type Format, fileFeed } from './adapters/feed-file/feed.ts'
import type { WarcItem } from './adapters/feed-warc/feed.ts'
import { warcPlace } from './adapters/feed-warc/place.ts'
import { sniffWarc } from './adapters/feed-warc/sniff.ts'
import type { WebFeedOptions } from './adapters/feed-web/feed.ts'
import { syndicationKind } from './adapters/feed-web/syndication/kind.ts'
import type { VisitorOptions } from './adapters/feed-web/visitor.ts'
import type { Feed, FeedItem } from './ports.ts'

/** How the net is reached; a test has a clock and names of its own. */
export type Net = Pick<VisitorOptions, 'clock' | 'resolve' | 'pause'>

/** Opens what a person named, in that order: addresses, files, folders, the standard input. */
export function feedOf(inputs: readonly string[], wish: FeedWish, net: Net = {}): Feed {
  const web = webOf(wish, net)
  const formats = [warcFormat(wish), syndicationFormat(web)]
  if (!inputs.some(isAddress)) {
    const files = fileFeed(inputs, { ...wish, formats })
    return {
      ...(files.total === undefined ? {} : { total: files.total }),
      reports: (signal) => closing(files.reports(signal), web),
    }
  }
  async function* all(signal: AbortSignal | undefined): AsyncGenerator<FeedItem> {
    for (const run of runsOf(inputs)) {
      if (signal?.aborted) return
      if (run.web) {
        const { webFeed } = await import('./adapters/feed-web/feed.ts')
        yield* webFeed(run.inputs, await web.options()).reports(signal)
      } else yield* fileFeed(run.inputs, { ...wish, formats }).reports(signal)
    }
  }
  return { reports: (signal) => closing(all(signal), web) }
}

/** Watches what a person named: addresses, and lists of feeds in files. */
export function watchOf(inputs: readonly string[], wish: WatchWish, net: Net = {}): Feed {
  const web = webOf(wish, net)
  async function* all(signal: AbortSignal | undefined): AsyncGenerator<FeedItem> {
    const [{ watch }, { sourceList }, options] = await Promise.all([
      import('./adapters/feed-web/watch/watch.ts'),
      import('./adapters/feed-web/watch/source-list.ts'),
      web.options(),
    ])
    const { urls, failed } = await sourceList(inputs, {
      parseFeed: options.parseFeed,
      language: wish.language ?? 'en',
      maxBytes: wish.maxBytes ?? DEFAULT_MAX_BYTES,
      ...(wish.stdin === undefined ? {} : { stdin: wish.stdin }),
      ...(wish.onNote === undefined ? {} : { onNote: wish.onNote }),
    })
    yield* failed
    const { given = {} } = options
    const sources = urls.map((url) => ({ url, given }))
    const { once, interval, polls } = wish
    const how = { ...options, once, signal, ...(interval === undefined ? {} : { interval }) }
    yield* watch(sources, { ...options, polls }, how)
  }
  return { reports: (signal) => closing(all(signal), web) }
}

interface Web {
  /** What the web feed is opened with; the same visitor each time, so that hosts are asked in turn. */
  options(): Promise<WebFeedOptions>
  close(): Promise<void>
}

function webOf(wish: FeedWish, net: Net): Web {
  const { language = 'en', allowPrivate = false, contact, maxBytes, maxItems, onNote } = wish
  let opened: Promise<WebFeedOptions> | undefined
  async function open(): Promise<WebFeedOptions> {
    const [{ visitorOf }, { feedEntries }, { storyLinks }] = await Promise.all([
      import('./adapters/feed-web/visitor.ts'),
      import('./adapters/feed-web/syndication/entries.ts'),
      import('./rooms/article/page/story-links.ts'),
    ])
    const size = maxBytes === undefined ? {} : { maxBytes }
    return {
      visitor: visitorOf({
        ...net,
        ...size,
        allowPrivate,
        ...(contact === undefined ? {} : { contact }),
      }),
      storyLinks,
      parseFeed: (text, url) => feedEntries(text, url, { language }),
      language,
      ignoreRobots: wish.ignoreRobots === true,
      ...size,
      ...(wish.given === undefined ? {} : { given: wish.given }),
      ...(maxItems === undefined ? {} : { maxItems }),
      ...(onNote === undefined ? {} : { onNote }),
    }
  }
  return {
    options() {
      opened ??= open()
      return opened
    },
    async close() {
      await (await opened)?.visitor.close()
    },
  }
}

async function* closing(items: AsyncIterable<FeedItem>, web: Web): AsyncGenerator<FeedItem> {
  try {
    yield* items
  } finally {
    await web.close()
  }
}

/** A feed or a list of feeds that was saved; what it does not hold itself is fetched. */
function syndicationFormat(web: Web): Format {
  return {
    kind: 'text',
    endings: ['.xml', '.rss', '.atom', '.opml'],
    recognizes: (head) =>
      syndicationKind(decodePage(head, undefined, { xml: true }).text) !== undefined,
    async *reports(name, text, signal) {
      const { storiesIn } = await import('./adapters/feed-web/feed.ts')
      const url = name === '-' ? 'file:///-' : pathToFileURL(name).href
      yield* storiesIn({ text, url }, name, await web.options(), signal)
    },
  }
}

/** A web archive. */
function warcFormat({ language = 'en', maxBytes, given = {}, resume, onNote }: FeedWish): Format {
  // The first archive alone is read on: the others had not been begun.
  let from = warcPlace(resume ?? '')
  return {
    kind: 'stream',
    endings: ['.warc', '.warc.gz'],
    recognizes: sniffWarc,
    async *reports(name, chunks, signal) {
      const [{ warcFeed }, { summaryInWords }] = await Promise.all([
        import('./adapters/feed-warc/feed.ts'),
        import('./adapters/feed-warc/sentences.ts'),
      ])
      const { lang, outlet, zone } = given
      let next = from
      const feed = warcFeed([name], {
        language,
        stdin: chunks,
        given: {
          ...(lang === undefined ? {} : { lang }),
          ...(outlet === undefined ? {} : { outlet }),
          ...(zone === undefined ? {} : { zone }),
        },
        onSummary: (summary) => onNote?.(name, summaryInWords(summary, next, language)),
        ...(from === undefined ? {} : { from }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
      })
      from = undefined
      for await (const item of feed.reports(signal)) {
        // Its record is dealt with when the reader lets go of it, whether for more or for good.
        next = (item satisfies WarcItem).next ?? next
        yield item
      }
    },
  }
}

function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/** Inputs in their order, neighbours of one kind together. */
function runsOf(
  inputs: readonly string[],
): readonly { readonly web: boolean; readonly inputs: readonly string[] }[] {
  const runs: { web: boolean; inputs: string[] }[] = []
  for (const input of inputs) {
    const web = isAddress(input)
    const last = runs.at(-1)
    if (last?.web === web) last.inputs.push(input)
    else runs.push({ web, inputs: [input] })
  }
  return runs
}
