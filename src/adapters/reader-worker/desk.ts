/** The worker's own side: reads what is posted to its thread, and posts back what came of it. */
import { parentPort } from 'node:worker_threads'
import type { Refusal } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'

/** What a worker says: that it is there, what it read, or what it broke on. */
export type Word =
  | { readonly ready: true }
  | { readonly result: Reading | Refusal }
  | { readonly broken: { readonly name: string; readonly message: string } }

/** Serves reports with a reader until the thread ends; called by the file the worker runs. */
export function serve(read: (report: Report) => Reading | Refusal): void {
  const port = parentPort
  if (port === null) throw new Error('serve() is for a worker thread, and this is none')
  const say = (word: Word) => port.postMessage(word)
  port.on('message', (report: Report) => {
    try {
      say({ result: read(report) })
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      say({ broken: { name, message } })
    }
  })
  say({ ready: true })
}
