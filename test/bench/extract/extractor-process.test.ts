import { afterEach, describe, expect, it } from 'vitest'
import { ExtractorProcess, type TimeLimits } from '../../../bench/extract/extractor-process.ts'

const open: ExtractorProcess[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.stop()))
})

function extractor(program: string, limits?: TimeLimits) {
  const url = new URL(program, import.meta.url)
  const process = new ExtractorProcess({ name: program, program: url }, limits)
  open.push(process)
  return (
    id: string,
    html = '<p>Menteri tiba.</p><script>x</script><p>Ia&nbsp;pulang &amp; diam.</p>',
  ) => process.ask({ id, url: 'https://kabar.example/1', html })
}

describe('the process of an extractor', () => {
  it('answers with text made of HTML, and what it cost', async () => {
    const { answer } = (await extractor('moody-extractor.ts')('page')) as Answered
    expect(answer.text.split(/\s*\n\s*/)).toEqual(['Menteri tiba.', 'Ia pulang & diam.'])
    expect(answer.cpu).toBeGreaterThanOrEqual(0)
    expect(answer.elapsed).toBeGreaterThan(0)
    expect(answer).not.toHaveProperty('error')
  })

  it('keeps a line in one piece whatever breaks stand in the page', async () => {
    const ask = extractor('moody-extractor.ts')
    const { answer } = (await ask('a\u2028b', '<p>satu\u2028dua\u0085tiga\r\n</p>')) as Answered
    expect(answer).toMatchObject({ id: 'a\u2028b', text: 'satu dua\u0085tiga' })
  })

  it('goes on after an error, after a crash and after what is no answer', async () => {
    const ask = extractor('moody-extractor.ts')
    expect(await ask('throw')).toMatchObject({
      kind: 'answer',
      answer: { text: '', error: 'no article here' },
    })
    expect(await ask('crash')).toEqual({ kind: 'crash', reason: 'ended with 3' })
    expect(await ask('nothing')).toMatchObject({ kind: 'answer', answer: { text: '' } })
    expect(await ask('junk')).toMatchObject({ kind: 'crash' })
    expect(await ask('chatter')).toMatchObject({ kind: 'answer', answer: { id: 'chatter' } })
  })

  it('is ended where it does not come back, and started anew', async () => {
    const ask = extractor('moody-extractor.ts', { start: 60_000, page: 2000 })
    expect(await ask('hang')).toEqual({ kind: 'hang', reason: 'no answer after 2 s' })
    expect(await ask('page')).toMatchObject({ kind: 'answer', answer: { id: 'page' } })
  })

  it('says so where it does not start', async () => {
    await expect(extractor('lost-extractor.ts')('page')).rejects.toThrow(
      /lost-extractor\.ts does not start: ended with 1: [\s\S]*where is my library/,
    )
  })
})

interface Answered {
  readonly answer: { readonly text: string; readonly cpu: number; readonly elapsed: number }
}
