import { describe, expect, it } from 'vitest'
import {
  type Failure,
  type FailureReason,
  failure,
  mayPass,
} from '../../../src/adapters/feed-web/failure.ts'
import { reasonOf } from '../../../src/adapters/feed-web/network-fault.ts'
import { failureInWords, noteInWords } from '../../../src/adapters/feed-web/sentences.ts'
import { userAgent } from '../../../src/adapters/feed-web/user-agent.ts'

/** Named once more, so that the compiler tells when one is missing. */
const REASONS: { readonly [reason in FailureReason]: Partial<Failure> } = {
  'not-an-address': {},
  scheme: {},
  credentials: {},
  port: { detail: '22' },
  'private-address': {},
  'unknown-host': {},
  'no-connection': {},
  certificate: {},
  'too-slow': {},
  'too-large': { detail: '20000000' },
  'too-many-redirects': { detail: '5' },
  'redirect-loop': {},
  'redirect-nowhere': { status: 302 },
  'other-host': {},
  'not-found': { status: 410 },
  closed: { status: 451 },
  busy: { status: 429, retryAfter: 90 },
  'server-error': { status: 502 },
  status: { status: 418 },
  'not-text': { detail: 'PDF' },
  broken: { detail: 'Content-Encoding: x' },
  empty: {},
  robots: {},
  'robots-unreachable': {},
  'not-a-story': {},
  'not-a-feed': {},
  stopped: {},
}

const every = Object.entries(REASONS) as [FailureReason, Partial<Failure>][]

describe('every failure', () => {
  it.each(every)('%s is told in two languages', (reason, more) => {
    for (const filled of [more, {}]) {
      const found = failure(reason, 'https://kabar.example/', filled)
      const [en, id] = [failureInWords(found, 'en'), failureInWords(found, 'id')]
      expect(en).not.toBe(id)
      for (const words of [en, id]) {
        expect(words).toMatch(/^[A-Z].*\.$/)
        expect(words).not.toMatch(/undefined|NaN|null/)
      }
    }
  })

  it("says what was found, but no more of a server's words than can be shown", () => {
    const found = failure('not-text', 'x', { detail: `\u001b[31m${'a'.repeat(500)}` })
    expect(failureInWords(found)).toMatch(/^It is no text \(\?\[31ma{55}\)\./)
    expect(failureInWords(failure('too-large', 'x', { detail: '20000000' }), 'id')).toContain(
      '20 MB',
    )
  })

  it('passes or does not', () => {
    const passing = every.map(([reason]) => reason).filter((one) => mayPass(failure(one, 'x')))
    expect(passing).toEqual([
      'unknown-host',
      'no-connection',
      'too-slow',
      'busy',
      'server-error',
      'broken',
      'robots-unreachable',
      'stopped',
    ])
  })
})

it.each(['en', 'id'] as const)('notes are told in %s', (language) => {
  const missing = failure('not-found', 'x', { status: 404 })
  for (const note of [
    { code: 'page-missing', number: 2, failure: missing },
    { code: 'too-many-pages', limit: 20 },
    { code: 'too-long', limit: 20_000_000 },
    { code: 'guessed-encoding' },
  ] as const) {
    expect(noteInWords(note, language)).toMatch(/^[A-Z].*\.$/)
  }
})

describe('a fault of the network', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code })
  it.each([
    ['ENOTFOUND', 'unknown-host'],
    ['EAI_AGAIN', 'unknown-host'],
    ['ECONNREFUSED', 'no-connection'],
    ['EHOSTUNREACH', 'no-connection'],
    ['UND_ERR_CONNECT_TIMEOUT', 'too-slow'],
    ['ETIMEDOUT', 'too-slow'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate'],
    ['EPROTO', 'certificate'],
    ['HPE_INVALID_CONSTANT', 'broken'],
    ['Z_DATA_ERROR', 'broken'],
  ])('%s means %s', (code, reason) => {
    expect(reasonOf(fault(code), false)).toBe(reason)
    expect(reasonOf(new Error('outer', { cause: fault(code) }), false)).toBe(reason)
    expect(reasonOf(new AggregateError([fault(code)]), false)).toBe(reason)
  })

  it('in the middle of a page leaves it broken', () => {
    expect(reasonOf(fault('ECONNRESET'), true)).toBe('broken')
  })

  it('is told from a defect of ours', () => {
    expect(reasonOf(new TypeError('x is not a function'), false)).toBeUndefined()
  })
})

it('the User-Agent holds a contact and nothing that would break it', () => {
  expect(userAgent(undefined)).toMatch(/^Kawat\/[\d.]+$/)
  expect(userAgent('redaksi@kabar.example')).toMatch(/^Kawat\/[\d.]+ \(\+redaksi@kabar\.example\)$/)
  expect(userAgent('a)\r\nx-evil: 1 é')).toMatch(/ \(\+ax-evil:1\)$/)
})
