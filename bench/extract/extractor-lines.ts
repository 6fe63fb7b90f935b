/** The inside of an extractor's process: pages in by lines, answers out by lines, the cost of each measured. */
import { byteLines } from '../../src/adapters/feed-file/byte-lines.ts'
import { textShown } from '../quality/page-gold.ts'
import type { AnswerLine, Extracted, PageAsked } from './extracted.ts'

/** An extractor's own answer: its story as text, or as HTML where that is what it makes. */
export type Answer = Omit<Extracted, 'text'> &
  ({ readonly text: string } | { readonly html: string })

/**
 * Answers every line of standard input in turn, until it ends.
 *
 * Measured is the extraction with its parsing, from the page as a string to the extractor's own answer. Reading and
 * writing lines and making text of an answer in HTML is our work, so it is outside.
 *
 * @param extract nothing where it finds no article; what it throws is the answer's `error`
 */
export async function answerLines(
  extract: (page: PageAsked) => Answer | undefined | Promise<Answer | undefined>,
): Promise<void> {
  silenceConsole()
  for await (const { bytes } of byteLines(process.stdin, Number.POSITIVE_INFINITY)) {
    const line = Buffer.from(bytes ?? []).toString()
    if (line.trim() === '') continue
    process.stdout.write(`${JSON.stringify(await answered(JSON.parse(line), extract))}\n`)
  }
}

async function answered(
  page: PageAsked,
  extract: (page: PageAsked) => Answer | undefined | Promise<Answer | undefined>,
): Promise<AnswerLine> {
  const began = performance.now()
  const before = process.cpuUsage()
  let answer: Answer | undefined
  let error: string | undefined
  try {
    answer = await extract(page)
  } catch (thrown) {
    error = String(thrown instanceof Error ? thrown.message : thrown).slice(0, 200)
  }
  const { user, system } = process.cpuUsage(before)
  const elapsed = performance.now() - began
  const { title = null, author = null, date = null } = answer ?? {}
  return {
    id: page.id,
    text: textOf(answer),
    title,
    author,
    date,
    cpu: (user + system) / 1000,
    elapsed,
    ...(error === undefined ? {} : { error }),
  }
}

function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  return ('text' in answer ? answer.text : textShown(answer.html)).trim()
}

/** Libraries that tell their troubles on the console would break the lines. */
function silenceConsole(): void {
  for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    console[method] = () => {}
  }
}
