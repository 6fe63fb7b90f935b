import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const probe = fileURLToPath(new URL('memory-probe.ts', import.meta.url))

async function growthOf(form: string, before: number, megabytes: number) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    probe,
    form,
    `${before}`,
    `${megabytes}`,
  ])
  return JSON.parse(stdout)
}

describe('memory stays the same', () => {
  it.each(['plain', 'stored'])('while a record of 200 MB is passed over (%s)', async (form) => {
    const { growth, summary } = await growthOf(form, 20, 200)
    expect(summary).toMatchObject({ records: 3, taken: 2, skipped: { 'too-large': 1 } })
    expect(growth).toBeLessThan(64_000_000)
  })

  // What is unpacked and let go of is collected late: what counts is that nearly twice as much needs no more.
  it.each([
    ['bomb', { records: 3, taken: 2, skipped: { 'too-large': 1 } }],
    ['whole', { records: 1800, taken: 1800 }],
    ['members', { records: 1800, taken: 1800 }],
  ])(
    'however much is unpacked (%s)',
    async (form, expected) => {
      const { growth, summary } = await growthOf(form, 500, 900)
      expect(summary).toMatchObject(expected)
      expect(growth).toBeLessThan(64_000_000)
      // unpacking 1.4 GB takes its time where others are at work on the same machine
    },
    180_000,
  )
})
